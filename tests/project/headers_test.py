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


def compile_twice(header):
    include = ["-include", str(header)]
    return subprocess.run(
        [COMPILER, "-std=c++20", "-fsyntax-only", f"-I{ROOT}/engine", f"-I{ROOT}/adapters", *include, *include,
         "-x", "c++", "/dev/null"],
        capture_output=True,
        text=True,
        check=False,
    )


class Headers(unittest.TestCase):
    def test_every_header_can_be_included_alone_and_twice(self):
        headers = sources("*.hpp")
        self.assertGreater(len(headers), 20)
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            for header, result in zip(headers, pool.map(compile_twice, headers)):
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
            self.assertNotRegex(source.read_text(), r'#include "(cli|terminal|json|slack)/', source)


if __name__ == "__main__":
    unittest.main()
