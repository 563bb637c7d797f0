"""The bot is killed at every call of a turn that changes something outside it: nothing is lost, nothing is said twice."""

import contextlib
import pathlib
import signal
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "faults"))

import faults
from bot_test import ANNA, BotTest, words


class Killed(BotTest):
    def killed_or_answered(self, count):
        while len(self.messages()) < count:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.bot.wait(0.05)
                return

    def test_a_turn_killed_at_any_call_that_changes_something_is_answered_exactly_once(self):
        self.start()
        self.said("hoi")
        self.said("or")
        self.stop()
        at = 0
        killed = True
        while killed:
            at += 1
            text, expected = ("bouw", "Vraag 2.") if at % 2 else ("terug", "Vraag 1.")
            self.types(text)
            self.launch(**faults.environment("kill", at))
            self.killed_or_answered(at + 2)
            killed = self.stop() == -signal.SIGKILL
            self.start()
            self.slack.expire()
            self.slack.wait(acknowledged=at + 2)
            self.assertIn(expected, words(self.after(at + 2)), f"at call {at}")
            self.assertEqual(self.stop(), 0)
            self.assertEqual(len(self.messages()), at + 2, f"at call {at}")
        print(f"{at - 1} kill points on Slack")
        self.assertGreater(at, 20)


if __name__ == "__main__":
    unittest.main()
