"""The start scripts: what they do before a build."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCRIPTS = ["inzetwijzer", "check", ".ci/run", "cmake/start.sh", "tests/channels/venv.sh",
           "tests/channels/slack/setup.sh"]


class Scripts(unittest.TestCase):
    """Tries the scripts on a small project in a folder with a space in its name."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="inzetwijzer-test-")
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name) / "een map"
        for name in ["engine", "adapters", "rules", "knowledge", "dialogues", "cmake"]:
            (self.root / name).mkdir(parents=True)
            (self.root / name / "bestand").write_text("een")
        for name in ["inzetwijzer", "cmake/start.sh", "cmake/packages.txt", "CMakeLists.txt", "CMakePresets.json"]:
            shutil.copy2(ROOT / name, self.root / name)

    def shell(self, script):
        return subprocess.run(
            ["sh", "-c", f'root=$1\n. "$root/cmake/start.sh"\n{script}', "sh", str(self.root)],
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
            check=False,
        )

    def fingerprint(self):
        return self.shell("fingerprint").stdout

    def pretend_built(self):
        program = self.root / "build/release/adapters/cli/inzetwijzer"
        program.parent.mkdir(parents=True)
        program.write_text('#!/bin/sh\nprintf "<%s>" "$@"\ncat\nexit 7\n')
        program.chmod(0o755)
        (self.root / "build/release.stamp").write_text(self.fingerprint())

    def test_the_scripts_are_free_of_what_shellcheck_finds(self):
        result = subprocess.run(
            ["shellcheck", "-x", *SCRIPTS], cwd=ROOT, capture_output=True, text=True, check=False
        )
        self.assertEqual(result.returncode, 0, result.stdout)

    def test_the_fingerprint_stays_the_same_while_nothing_changes(self):
        self.assertEqual(self.fingerprint(), self.fingerprint())

    def test_the_fingerprint_follows_every_kind_of_change(self):
        seen = {self.fingerprint()}
        file = self.root / "rules/bestand"
        original = file.stat()
        steps = [
            lambda: file.write_text("twee"),
            lambda: (file.write_text("vier"), os.utime(file, ns=(original.st_atime_ns, original.st_mtime_ns))),
            lambda: (self.root / "engine/nieuw").touch(),
            lambda: (self.root / "engine/nieuw").unlink(),
            lambda: file.rename(self.root / "rules/anders"),
        ]
        for number, step in enumerate(steps):
            step()
            now = self.fingerprint()
            if number != 3:  # taking away what came gives back what was
                self.assertNotIn(now, seen, number)
            seen.add(now)

    def test_a_built_program_starts_without_a_build_from_anywhere(self):
        self.pretend_built()
        link = self.root.parent / "start"
        link.symlink_to(self.root / "inzetwijzer")
        for command in [self.root / "inzetwijzer", link]:
            result = subprocess.run(
                [command, "een woord", "twee"], cwd="/", input="invoer", capture_output=True, text=True, check=False
            )
            self.assertEqual((result.returncode, result.stdout), (7, "<een woord><twee>invoer"))
            self.assertEqual(result.stderr, "")

    def test_a_change_is_noticed(self):
        self.pretend_built()
        self.assertEqual(self.shell("is_current").returncode, 0)
        (self.root / "dialogues/bestand").write_text("anders")
        self.assertNotEqual(self.shell("is_current").returncode, 0)

    def test_a_program_that_is_being_rebuilt_is_not_current(self):
        self.pretend_built()
        (self.root / "build/release.stamp").unlink()
        self.assertNotEqual(self.shell("is_current").returncode, 0)

    def test_only_debian_12_is_debian_12(self):
        release = self.root / "os-release"
        for text, code in [("ID=debian\nVERSION_ID=\"12\"\n", 0), ("ID=debian\nVERSION_ID=11\n", 1),
                           ("ID=ubuntu\nVERSION_ID=12\n", 1), ("", 1)]:
            release.write_text(text)
            self.assertEqual(self.shell(f'is_debian_12 "{release}"').returncode, code, text)
        self.assertNotEqual(self.shell("is_debian_12 /nergens").returncode, 0)

    def test_on_another_system_the_packages_are_listed_and_the_exit_code_is_3(self):
        result = self.shell("is_debian_12() { false; }\nrequire_packages build")
        self.assertEqual((result.returncode, result.stdout), (3, ""))
        listed = {line.strip() for line in result.stderr.splitlines() if line.startswith("  ")}
        self.assertLessEqual({"g++", "cmake", "libclips-dev"}, listed)
        self.assertNotIn("catch2", listed)

    def test_only_missing_packages_are_installed_and_they_are_named(self):
        with open(self.root / "cmake/packages.txt", "a", encoding="utf-8") as packages:
            packages.write("build bestaat-niet-echt\n")
        result = self.shell('is_debian_12() { true; }\napt() { echo "apt $*"; }\nrequire_packages build')
        self.assertEqual(result.stdout, "apt update\napt install --no-install-recommends bestaat-niet-echt\n")
        self.assertIn("bestaat-niet-echt", result.stderr)
        self.assertNotIn("libclips-dev", result.stderr)

    def test_a_second_start_waits_for_the_first(self):
        with subprocess.Popen(
            ["sh", "-c", 'root=$1\n. "$root/cmake/start.sh"\nlocked proef sh -c "echo begonnen; read -r _; echo klaar"',
             "sh", str(self.root)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        ) as first:
            self.assertEqual(first.stdout.readline(), "begonnen\n")
            with subprocess.Popen(
                ["sh", "-c", 'root=$1\n. "$root/cmake/start.sh"\nlocked proef echo tweede', "sh", str(self.root)],
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            ) as second:
                self.assertIn("wachten", second.stderr.readline())
                self.assertIsNone(second.poll())
                first.communicate("\n")
                self.assertEqual(second.communicate()[0], "tweede\n")


if __name__ == "__main__":
    unittest.main()
