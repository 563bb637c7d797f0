"""Public headers stand on their own, and each C library is known to one folder only."""

import concurrent.futures
import os
import pathlib
import re
import subprocess
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
COMPILER = os.environ.get("INZETWIJZER_COMPILER", "g++")
# The one folder that may include a C library's header.
HOMES = {
    "clips/clips.h": "engine/clips",
    "sqlite3.h": "engine/store",
    "histedit.h": "adapters/terminal",
}


def sources(*patterns):
    return sorted(p for folder in ["engine", "adapters"] for pattern in patterns for p in (ROOT / folder).rglob(pattern))


def compile_alone(header):
    return subprocess.run(
        [COMPILER, "-std=c++20", "-fsyntax-only", f"-I{ROOT}/engine", f"-I{ROOT}/adapters", "-include", str(header),
         "-x", "c++", "/dev/null"],
        capture_output=True,
        text=True,
        check=False,
    )


def first_include(source):
    found = re.search(r'#\s*include\s*[<"]([^>"]+)[>"]', source.read_text())
    return found.group(1) if found else ""


def is_built_alone(header):
    """Its source file includes it before anything else, so that every build shows it stands on its own."""
    source = header.with_suffix(".cpp")
    return source.exists() and first_include(source) == f"{header.parent.name}/{header.name}"


class Headers(unittest.TestCase):
    def test_every_header_guards_itself(self):
        for header in sources("*.hpp"):
            self.assertTrue(header.read_text().startswith("#pragma once\n"), header)

    def test_every_header_can_be_included_alone(self):
        headers = [header for header in sources("*.hpp") if not is_built_alone(header)]
        self.assertGreater(len(headers), 20)
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            for header, result in zip(headers, pool.map(compile_alone, headers)):
                with self.subTest(header.relative_to(ROOT)):
                    self.assertEqual(result.returncode, 0, result.stderr)

    def test_a_c_library_is_included_in_one_folder(self):
        for name, home in HOMES.items():
            including = {
                str(source.parent.relative_to(ROOT))
                for source in sources("*.hpp", "*.cpp")
                if re.search(rf'#\s*include\s*[<"]({name}|{name.split("/")[-1]})[>"]', source.read_text())
            }
            self.assertEqual(including, {home}, name)

    def test_a_layer_includes_only_what_its_target_depends_on(self):
        layers = sorted(p.parent for p in (ROOT / "engine").glob("*/CMakeLists.txt"))
        self.assertGreater(len(layers), 9)
        for layer in layers:
            named = set(re.findall(r"inzetwijzer::(\w+)", (layer / "CMakeLists.txt").read_text()))
            allowed = named | {layer.name, "core", "content"} - ({"content"} if layer.name == "core" else set())
            for source in sorted(layer.glob("*.?pp")):
                included = set(re.findall(r'#include "(\w+)/', source.read_text()))
                self.assertLessEqual(included, allowed, source)

    def test_nothing_in_the_engine_knows_an_adapter(self):
        for source in sorted((ROOT / "engine").rglob("*.?pp")):
            self.assertNotRegex(source.read_text(), r'#include "(chat|cli|json|matrix|net|slack|terminal)/', source)


if __name__ == "__main__":
    unittest.main()
