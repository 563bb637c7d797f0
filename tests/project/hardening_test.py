"""The program as users run it is built so that a mistake in memory ends it, and no attacker gains by it."""

import os
import pathlib
import platform
import re
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["INZETWIJZER_PROGRAMMA"]
COMPILER = os.environ.get("INZETWIJZER_COMPILER", "g++")
# As cmake/Hardening.cmake sets them, each with what it takes to be without it whatever the compiler's default is.
FLAGS = {
    "PIE": (["-fPIE", "-pie"], ["-fno-pie", "-no-pie"]),
    "RELRO": (["-Wl,-z,relro"], ["-Wl,-z,norelro"]),
    "BIND_NOW": (["-Wl,-z,now"], ["-Wl,-z,lazy"]),
    "no executable stack": (["-Wl,-z,noexecstack"], ["-Wl,-z,execstack"]),
    "stack protector": (["-fstack-protector-strong"], ["-fno-stack-protector"]),
    "stack clash protection": (["-fstack-clash-protection"], ["-fno-stack-clash-protection"]),
    "control flow protection": (["-fcf-protection=full"], ["-fcf-protection=none"]),
    "fortified C library": (["-D_FORTIFY_SOURCE=3"], ["-U_FORTIFY_SOURCE"]),
    "asserting C++ library": (["-D_GLIBCXX_ASSERTIONS"], []),
}
SAMPLE = r"""
#include <unistd.h>
#include <cstring>
#include <vector>
namespace inzetwijzer {
[[gnu::noinline]] int part(int count, const char* text) {
  char room[20000];
  const auto got = read(count, room, static_cast<unsigned>(count));
  std::strcpy(room + count, text);
  const std::vector<int> numbers(static_cast<unsigned>(room[5]));
  return numbers[static_cast<unsigned>(got)];
}
}
int main(int count, char** texts) { return inzetwijzer::part(count, texts[0]); }
"""


def output_of(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def own_code(program):
    """The instructions of our own functions, in the compiler's names: libraries may be built otherwise."""
    text = output_of("objdump", "--disassemble", "--no-show-raw-insn", "--section=.text", program)
    return [part for part in text.split("\n\n") if "inzetwijzer" in part.partition("\n")[0]]


def missing(program):
    """Which of FLAGS this program was built without."""
    headers = output_of("readelf", "--wide", "--file-header", "--program-headers", "--dynamic", program)
    code = "\n".join(own_code(program))
    signs = {
        "PIE": re.search(r"Type:\s+DYN \(Position-Independent Executable", headers),
        "RELRO": re.search(r"^\s+GNU_RELRO ", headers, re.M),
        "BIND_NOW": re.search(r"\(FLAGS_1\).*\bNOW\b", headers),
        "no executable stack": re.search(r"^\s+GNU_STACK\s.* RW +0x", headers, re.M),
        "stack protector": "<__stack_chk_fail@plt>" in code,
        "stack clash protection": re.search(r"\bor[bwlq]? +\$0x0,(0x\w+)?\(%rsp\)", code),
        "control flow protection": re.search(r"\bendbr64\b", code),
        "fortified C library": re.search(r"<__(?!stack_)\w+_chk@plt>", code),
        "asserting C++ library": "__glibcxx_assert_fail" in code,
    }
    return {name for name, sign in signs.items() if not sign}


@unittest.skipUnless(platform.machine() == "x86_64", "reads the instructions of this processor only")
class Hardening(unittest.TestCase):
    def test_the_program_of_users_has_every_protection(self):
        self.assertEqual(missing(PROGRAM), set())

    def test_no_part_of_the_program_can_be_written_and_run(self):
        loaded = re.findall(r"^\s+LOAD\s.*", output_of("readelf", "--wide", "--program-headers", PROGRAM), re.M)
        self.assertGreater(len(loaded), 2)
        for segment in loaded:
            self.assertNotRegex(segment, r" [R ]WE ")

    def test_a_program_without_one_of_them_is_found_out(self):
        with tempfile.TemporaryDirectory() as folder:
            source = pathlib.Path(folder, "sample.cpp")
            source.write_text(SAMPLE)
            for left_out in FLAGS:
                with self.subTest(left_out):
                    program = str(pathlib.Path(folder, "sample"))
                    flags = [flag for name, (on, off) in FLAGS.items() for flag in (off if name == left_out else on)]
                    subprocess.run([COMPILER, "-O2", "-w", *flags, str(source), "-o", program], check=True)
                    self.assertEqual(missing(program), {left_out})


if __name__ == "__main__":
    unittest.main()
