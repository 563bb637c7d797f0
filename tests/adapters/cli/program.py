"""Runs the program the way a person or another program does. CTest sets INZETWIJZER_PROGRAMMA to the executable."""

import fcntl
import json
import os
import pathlib
import pty
import re
import select
import signal
import struct
import subprocess
import tempfile
import termios
import time
import unittest

PROGRAM = os.environ["INZETWIJZER_PROGRAMMA"]
ROOT = pathlib.Path(__file__).resolve().parents[3]
PATIENCE = 60  # seconds after which a test gives up; nothing is measured


class ProgramTest(unittest.TestCase):
    """Every test has a home, and so a database, of its own."""

    def setUp(self):
        home = tempfile.TemporaryDirectory(prefix="inzetwijzer-test-")
        self.addCleanup(home.cleanup)
        self.home = pathlib.Path(home.name)
        self.environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith(("INZETWIJZER_", "NO_COLOR", "LC_", "LANG"))},
            "HOME": home.name,
            "XDG_STATE_HOME": str(self.home / "state"),
            "INZETWIJZER_DATA": str(ROOT),
            "TERM": "xterm",
            "LANG": "C.UTF-8",
        }

    def run_program(self, *arguments, text="", **environment):
        return subprocess.run(
            [PROGRAM, *arguments],
            input=text.encode(),
            capture_output=True,
            env={**self.environment, **environment},
            timeout=PATIENCE,
            check=False,
        )

    def output(self, *arguments, text="", code=0, **environment):
        result = self.run_program(*arguments, text=text, **environment)
        self.assertEqual(result.returncode, code, result.stderr.decode() + result.stdout.decode())
        return result.stdout.decode()

    def error(self, *arguments, text="", code=2, **environment):
        result = self.run_program(*arguments, text=text, **environment)
        self.assertEqual(result.returncode, code, result.stderr.decode() + result.stdout.decode())
        self.assertEqual(result.stdout, b"")
        return result.stderr.decode()

    def replies(self, *arguments, lines=()):
        """The replies of `gesprek --json` to these utterances; the first comes before any of them."""
        text = "".join(line + "\n" for line in lines)
        return [json.loads(line) for line in self.output("gesprek", "--json", *arguments, text=text).splitlines()]


class Terminal:
    """The program on a terminal of its own. Use as a context manager."""

    def __init__(self, test, *arguments, columns=80, **environment):
        self.screen = ""
        self._seen = 0
        self._pid, self._terminal = pty.fork()
        if self._pid == 0:
            os.execve(PROGRAM, [PROGRAM, *arguments], {**test.environment, **environment})
        self.resize(columns)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self._pid:
            os.kill(self._pid, signal.SIGKILL)
            os.waitpid(self._pid, 0)
        os.close(self._terminal)

    def resize(self, columns):
        fcntl.ioctl(self._terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))

    def type(self, text):
        os.write(self._terminal, text.encode())

    def _read(self, deadline):
        if not select.select([self._terminal], [], [], max(0, deadline - time.monotonic()))[0]:
            raise AssertionError("the program says nothing more; the screen so far:\n" + self.screen)
        try:
            data = os.read(self._terminal, 65536)
        except OSError:  # how Linux tells that the other side has closed
            return False
        self.screen += data.decode(errors="replace")
        return bool(data)

    def wait_for(self, pattern):
        """What was shown since the last call, up to and including the first match."""
        deadline = time.monotonic() + PATIENCE
        while not (found := re.search(pattern, self.screen[self._seen :])):
            if not self._read(deadline):
                raise AssertionError(f"the program ended before {pattern!r}; the screen:\n{self.screen}")
        shown = self.screen[self._seen : self._seen + found.end()]
        self._seen += found.end()
        return shown

    def prompt(self):
        return self.wait_for(r"(?m)^> ")

    def end(self):
        """Waits until the program has ended and returns its exit code (negative: the signal)."""
        deadline = time.monotonic() + PATIENCE
        while self._read(deadline):
            pass
        _, status = os.waitpid(self._pid, 0)
        self._pid = 0
        return os.waitstatus_to_exitcode(status)

    def signal(self, number):
        os.kill(self._pid, number)


def plain(screen):
    """A screen without the codes that move the cursor or style text."""
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>]|\r", "", screen)
