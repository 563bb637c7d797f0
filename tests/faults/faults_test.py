"""The program is killed, or its disk fails, at every call of a conversation that changes something; what was kept is whole."""

import json
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "adapters" / "cli"))

import faults
from program import ProgramTest

QUESTIONS = ["sector", "functie", "contract"]
ANSWERS = ["bouw", "stratenmaker", "vast"]


class FaultTest(ProgramTest):
    def talk(self, *options, lines, **environment):
        """The exit code (negative: the signal), the whole replies that came and what was said of an error."""
        result = self.run_program("gesprek", "--json", *options, text="".join(f"{line}\n" for line in lines), **environment)
        whole = result.stdout.decode().rpartition("\n")[0].splitlines()
        return result.returncode, [json.loads(line) for line in whole], result.stderr.decode()

    def begun(self):
        """A conversation with its first answer, its folder kept to start from again and again."""
        self.session = self.talk("--rol", "leidinggevende", lines=ANSWERS[:1])[1][-1]["sessie"]
        self.kept = self.kept_folder("bewaard")

    def kept_folder(self, name):
        """A copy of the home as it is now."""
        folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory(prefix="inzetwijzer-test-"))) / name
        faults.copy(self.home, folder)
        return folder

    def calls_of_a_turn(self):
        count = self.home / "telling"
        self.talk("--sessie", self.session, lines=ANSWERS[1:2], **faults.environment("kill", 0, count))
        return faults.calls(count)

    def answers_kept(self):
        events = json.loads(self.output("exporteer", "--sessie", self.session))["gebeurtenissen"]
        return [event["vraag"] for event in events if event["soort"] == "antwoord"]

    def each_kill(self, run, after, least):
        """Lets `run` be killed at each of its calls, from the same state each time; then comes `after`."""
        before = self.kept_folder("voor")
        count = self.home / "telling"
        run(**faults.environment("kill", 0, count))
        last = faults.calls(count)
        self.assertGreater(last, least)
        print(f"kill: {last} calls of {self._testMethodName}")
        for at in range(1, last + 1):
            with self.subTest(at=at):
                faults.copy(before, self.home)
                run(**faults.environment("kill", at))
                after()

    def each_fault(self, kind, check):
        """One turn with the fault at each of its calls; `check` gets how that ended. Then the conversation goes on."""
        self.begun()
        last = self.calls_of_a_turn()
        self.assertGreater(last, 20)
        print(f"{kind}: {last} calls of a turn")
        for at in range(1, last + 1):
            with self.subTest(at=at):
                faults.copy(self.kept, self.home)
                code, replies, message = self.talk("--sessie", self.session, lines=ANSWERS[1:2],
                                                   **faults.environment(kind, at))
                check(code, replies, message)
                kept = self.answers_kept()
                self.assertGreaterEqual(len(kept), len(replies))
                self.assertEqual(kept, QUESTIONS[: len(kept)])
                code, replies, message = self.talk("--sessie", self.session, lines=ANSWERS[len(kept):])
                self.assertEqual((code, replies[-1]["vraag"]["id"], replies[-1]["vraag"]["nummer"]), (0, "leeftijd", 4), message)


class Killed(FaultTest):
    def test_a_turn_killed_at_any_call_is_kept_whole_or_not_at_all_and_never_lost_after_its_reply(self):
        self.each_fault("kill", lambda code, *_: self.assertIn(code, (-9, 0)))

    def test_a_turn_killed_half_way_through_any_write_is_kept_whole_or_not_at_all(self):
        self.each_fault("torn", lambda code, *_: self.assertIn(code, (-9, 0)))

    def test_a_first_start_killed_at_any_call_starts_the_next_time(self):
        def start_again():
            code, replies, message = self.talk("--rol", "or", lines=["opnieuw", "ja", "bouw"])
            self.assertEqual((code, replies[-1]["vraag"]["id"]), (0, "functiegroep"), message)

        self.each_kill(lambda **fault: self.talk("--rol", "or", lines=ANSWERS[:1], **fault), start_again, least=50)


class Disk(FaultTest):
    def messages(self, kind):
        """What a failing disk is called, at each call where no answer to the turn came."""
        told = []

        def check(code, replies, message):
            if len(replies) < 2:
                self.assertEqual(code, 3)
                told.append(message)

        self.each_fault(kind, check)
        self.assertGreater(len(told), 20)
        return told

    def test_a_disk_that_fills_up_is_told_and_nothing_is_lost(self):
        told = self.messages("ENOSPC")
        self.assertEqual([one for one in told if "schijf" not in one], [])
        # SQLite does not say why a commit could not be made durable.
        self.assertLess(sum("De schijf is vol." not in one for one in told), 5)

    def test_a_disk_that_fails_is_told_and_nothing_is_lost(self):
        told = self.messages("EIO")
        self.assertEqual([one for one in told if "Het bewaren lukt niet." not in one], [])


if __name__ == "__main__":
    unittest.main()
