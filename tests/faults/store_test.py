"""What happened to the files that the program keeps conversations in: locked, read-only, damaged, cut off, or a clock that leaps."""

import contextlib
import pathlib
import sqlite3
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "adapters" / "cli"))

import faults
from faults_test import ANSWERS, QUESTIONS, FaultTest
from program import PROGRAM

CLOCK = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"


class StoreTest(FaultTest):
    def setUp(self):
        super().setUp()
        self.session = self.talk("--rol", "leidinggevende", lines=ANSWERS[:1])[1][-1]["sessie"]
        self.database = self.home / "state" / "inzetwijzer" / "inzetwijzer.db"

    def files(self):
        return {path.name: path.read_bytes() for path in self.database.parent.iterdir() if not path.name.endswith("-shm")}

    def expect_refused(self, words, **environment):
        code, replies, message = self.talk("--sessie", self.session, lines=ANSWERS[1:2], **environment)
        self.assertEqual((code, [reply["vraag"]["id"] for reply in replies][1:]), (3, []), message)
        self.assertIn(words, message)

    def expect_goes_on(self, kept=1):
        self.assertEqual(self.answers_kept(), QUESTIONS[:kept])
        code, replies, message = self.talk("--sessie", self.session, lines=ANSWERS[kept:])
        self.assertEqual((code, replies[-1]["vraag"]["id"]), (0, "leeftijd"), message)


class Files(StoreTest):
    def test_a_database_that_another_program_holds_is_told_and_nothing_is_lost(self):
        with contextlib.closing(sqlite3.connect(self.database, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            self.expect_refused("Een ander programma gebruikt je bewaarde gesprekken.")
        self.expect_goes_on()

    def test_a_read_only_file_system_is_told_and_nothing_changes(self):
        before = self.files()
        self.expect_refused("gaat niet open", FAULT_UNDER=str(self.home), **faults.environment("EROFS", 1))
        self.assertEqual(self.files(), before)
        self.expect_goes_on()

    def test_a_file_that_is_damaged_at_its_head_is_told_and_a_copy_brings_it_back(self):
        copy = str(self.home / "kopie")
        self.assertIn("Er staat 1 gesprek in.", self.output("back-up", "maak", copy))
        with open(self.database, "r+b") as database:
            database.write(b"geen database")
        self.expect_refused("beschadigd")
        self.assertIn("is teruggezet", self.output("back-up", "herstel", copy))
        self.expect_goes_on()

    def test_a_file_that_lost_its_second_half_is_told_and_a_copy_brings_it_back(self):
        copy = str(self.home / "kopie")
        self.output("back-up", "maak", copy)
        with open(self.database, "r+b") as database:
            database.truncate(self.database.stat().st_size // 2)
        self.expect_refused("beschadigd")
        self.output("back-up", "herstel", copy)
        self.expect_goes_on()

    def test_a_log_that_a_crash_left_and_that_was_cut_off_anywhere_gives_the_turns_before_the_cut(self):
        log = self.database.with_name(self.database.name + "-wal")
        self.talk("--sessie", self.session, lines=ANSWERS[1:], **faults.environment("kill", self.calls_until_goodbye()))
        kept = self.kept_folder("met-log")
        size = log.stat().st_size
        self.assertGreater(size, 10_000)
        seen = set()
        for end in [*range(0, size, 4_000), size]:
            with self.subTest(end=end):
                faults.copy(kept, self.home)
                with open(log, "r+b") as file:
                    file.truncate(end)
                answers = self.answers_kept()
                self.assertEqual(answers, QUESTIONS[: len(answers)])
                self.expect_goes_on(len(answers))
                seen.add(len(answers))
        self.assertEqual(seen, {1, 2, 3})

    def calls_until_goodbye(self):
        """The first call after the last reply. With a later one the log is being emptied into the database, and a log that is
        cut off then is no crash but damage."""
        folder = self.kept_folder("telling")
        count = self.home / "telling"
        self.talk("--sessie", self.session, lines=ANSWERS[1:], **faults.environment("kill", 0, count))
        last = faults.calls(count)
        for at in range(last, 0, -1):
            faults.copy(folder, self.home)
            _, replies, _ = self.talk("--sessie", self.session, lines=ANSWERS[1:], **faults.environment("kill", at))
            if len(replies) < len(ANSWERS):
                faults.copy(folder, self.home)
                return at + 1
        raise AssertionError("every reply was sent")


class Clock(StoreTest):
    def at(self, offset):
        return {"LD_PRELOAD": CLOCK, "FAKETIME": offset}

    def listed(self, offset):
        return self.session in self.output("sessies", **self.at(offset))

    def test_a_clock_that_leaps_ahead_erases_nothing_when_it_is_put_right_within_a_day(self):
        self.assertTrue(self.listed("+400d"))
        self.assertTrue(self.listed("+400d"))
        self.assertTrue(self.listed("+1d"))
        self.expect_goes_on()

    def test_a_conversation_goes_after_its_time_when_the_clock_went_on_for_a_day(self):
        self.assertTrue(self.listed("+29d"))
        self.assertFalse(self.listed("+31d"))

    def test_who_comes_back_after_a_long_time_has_a_day_left(self):
        self.assertTrue(self.listed("+40d"))
        self.assertFalse(self.listed("+42d"))

    def test_a_clock_that_leaps_back_changes_nothing(self):
        self.assertTrue(self.listed("-9000d"))
        self.expect_goes_on()

    def test_the_days_that_a_conversation_is_kept_can_be_set(self):
        self.assertIn("2 dagen", self.output("gesprek", "--rol", "or", INZETWIJZER_BEWAARDAGEN="2"))
        self.environment["INZETWIJZER_BEWAARDAGEN"] = "2"
        self.assertTrue(self.listed("+1d"))
        self.assertFalse(self.listed("+60h"))
        self.assertIn("van 1 tot en met 365", self.error("sessies", code=3, INZETWIJZER_BEWAARDAGEN="0"))


class Maintenance(StoreTest):
    def expect_first_answer(self):
        self.assertEqual(self.answers_kept(), QUESTIONS[:1])

    def test_a_replacement_of_the_master_key_killed_at_any_call_leaves_a_store_that_opens(self):
        self.each_kill(lambda **fault: self.run_program("sleutel", "vervang", **fault), self.expect_first_answer, least=20)

    def test_putting_back_a_copy_killed_at_any_call_can_be_done_again(self):
        copy = str(self.home / "kopie")
        self.output("back-up", "maak", copy)

        def go_on():
            if not self.database.exists():
                self.output("back-up", "herstel", copy)
            self.expect_first_answer()

        self.each_kill(lambda **fault: self.run_program("back-up", "herstel", copy, **fault), go_on, least=10)


class Secrecy(StoreTest):
    WORDS = ["merkwoordeen", "merkwoordtwee", "merkwoorddrie", "merkwoordvier", "merkwoordvijf", "merkwoordzes"]
    LINES = [
        "merkwoordeen",
        "Ja",
        "merkwoordtwee heeft een hernia",
        "wijzig functie merkwoorddrie",
        "ik wil dood merkwoordvier",
        "verder",
        "noem hem merkwoordvijf",
        "overzicht",
        "wat als merkwoordzes",
        "verslag",
        "vast",
    ]

    def talk_and_be_killed(self):
        """A conversation full of marked words, cut off so that the logs stay; everything that was said of errors."""
        errors = self.home / "fouten"
        with open(errors, "wb") as log, subprocess.Popen(
            [PROGRAM, "gesprek", "--json", "--sessie", self.session],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, env=self.environment,
        ) as process:
            for line in ["", *self.LINES]:
                if line:
                    process.stdin.write(f"{line}\n".encode())
                    process.stdin.flush()
                reply = process.stdout.readline()
                self.shown.append(reply.decode())
            process.kill()

    def setUp(self):
        super().setUp()
        self.shown = []
        self.talk_and_be_killed()

    def holding(self, *pieces):
        return {(path.name, piece) for path in self.home.rglob("*") if path.is_file() for piece in pieces
                if piece in path.read_bytes()}

    def test_no_word_of_a_conversation_stands_readable_in_database_logs_or_errors(self):
        self.assertIn("merkwoordeen", "".join(self.shown))
        self.assertGreater(self.database.with_name(self.database.name + "-wal").stat().st_size, 0)
        self.assertEqual(self.holding(*(word.encode() for word in self.WORDS)), set())

    def test_of_a_crisis_and_of_medical_details_nothing_is_kept(self):
        kept = self.output("exporteer", "--sessie", self.session)
        self.assertIn("merkwoorddrie", kept)
        for word in ("merkwoordtwee", "merkwoordvier", "merkwoordzes"):
            self.assertNotIn(word, kept)

    def test_after_wis_no_file_holds_a_key_or_a_text_of_the_session(self):
        rows = []
        for suffix, query in (("", "SELECT payload FROM event UNION ALL SELECT conclusions FROM session"),
                              (".sleutels", "SELECT wrapped FROM session_key")):
            with contextlib.closing(sqlite3.connect(str(self.database) + suffix)) as file:
                rows += [row[0] for row in file.execute(query)]
        self.assertGreater(len(rows), 5)
        self.assertNotEqual(self.holding(*rows), set())
        self.output("wis", "--sessie", self.session)
        self.assertEqual(self.holding(*rows, *(word.encode() for word in self.WORDS)), set())
        self.assertIn("niet gevonden", self.error("exporteer", "--sessie", self.session))


if __name__ == "__main__":
    unittest.main()
