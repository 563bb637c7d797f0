"""gesprek without a terminal: a pipe, and --json."""

import json
import os
import subprocess
import unittest

from program import PATIENCE, PROGRAM, ProgramTest

KEYS = ["sessie", "tekst", "vraag", "bevestig", "commando", "signaal", "gewijzigd", "klaar"]


class InAPipe(ProgramTest):
    def test_without_an_opdracht_a_conversation_starts(self):
        self.assertIn("1. ", self.output())

    def test_options_alone_start_a_conversation_too(self):
        self.assertIn("Vraag 1. ", self.output("--rol", "or"))

    def test_lines_are_answers_and_nothing_is_styled(self):
        shown = self.output("gesprek", "--rol", "leidinggevende", text="bouw\nstratenmaker\n")
        self.assertIn("Vraag 3. ", shown)
        self.assertNotIn("\x1b", shown)

    def test_at_the_end_of_the_input_it_tells_how_to_resume(self):
        shown = self.output("gesprek", "--rol", "medewerker", text="bouw\n")
        self.assertRegex(shown, r"inzetwijzer gesprek --sessie [a-z0-9]{26}\n$")

    def test_with_a_database_of_its_own_the_words_on_resuming_name_it(self):
        database = self.home / "mijn gegevens.db"
        shown = self.output("gesprek", "--rol", "medewerker", "--database", str(database), text="bouw\n")
        self.assertIn(f"--database '{database}'", shown)

    def test_a_line_of_bytes_that_obey_the_terminal_is_not_echoed_as_such(self):
        shown = self.output("gesprek", "--rol", "leidinggevende", text="bouw\n\x1b[2Jstratenmaker\x07\noverzicht\n")
        self.assertNotIn("\x1b", shown)
        self.assertNotIn("\x07", shown)

    def test_a_very_long_line_loses_nothing_that_was_said_before(self):
        shown = self.output("gesprek", "--rol", "leidinggevende", text="bouw\n" + "a" * 3_000_000 + "\nstop\n")
        self.assertIn("Vraag 2. ", shown)

    def test_an_unknown_session_and_one_of_another_user_get_the_same_words(self):
        self.assertIn("niet gevonden", self.error("gesprek", "--sessie", "0" * 26))
        self.assertIn("niet gevonden", self.error("gesprek", "--sessie", "../../etc/passwd"))

    def test_a_session_of_another_role_is_refused(self):
        session = self.replies("--rol", "medewerker", lines=["bouw"])[-1]["sessie"]
        self.assertIn("andere rol", self.error("gesprek", "--rol", "or", "--sessie", session))

    def test_a_database_that_cannot_be_made_is_told_in_dutch(self):
        self.assertIn("bewaarde gesprekken", self.error("gesprek", "--database", "/proc/niet/hier.db", code=3))

    def test_a_database_that_is_none_is_told_in_dutch(self):
        file = self.home / "geen.db"
        file.write_text("dit is geen database, maar wel lang genoeg om er een te kunnen zijn\n" * 50)
        self.assertIn("beschadigd", self.error("gesprek", "--database", str(file), code=3))


class AsJson(ProgramTest):
    def test_the_first_reply_comes_before_any_input(self):
        with subprocess.Popen(
            [PROGRAM, "gesprek", "--json", "--rol", "leidinggevende"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=self.environment,
        ) as process:
            first = json.loads(process.stdout.readline())
            self.assertEqual(first["vraag"]["id"], "sector")
            process.stdin.close()
            self.assertEqual(process.wait(PATIENCE), 0)

    def test_every_reply_has_the_keys_of_the_contract(self):
        for reply in self.replies("--rol", "or", lines=["zorg", "waarom", "terug"]):
            self.assertEqual(list(reply), KEYS)

    def test_a_session_resumes_at_the_question_that_was_open(self):
        replies = self.replies("--rol", "medewerker", lines=["bouw", "stratenmaker"])
        resumed = self.replies("--sessie", replies[-1]["sessie"])
        self.assertEqual(resumed[0]["vraag"]["id"], replies[-1]["vraag"]["id"])

    def test_a_reader_that_leaves_ends_the_program_without_noise(self):
        read_end, write_end = os.pipe()
        os.close(read_end)
        with os.fdopen(write_end, "wb") as nowhere:
            result = subprocess.run(
                [PROGRAM, "gesprek", "--json", "--rol", "or"],
                input=b"",
                stdout=nowhere,
                stderr=subprocess.PIPE,
                env=self.environment,
                timeout=PATIENCE,
                check=False,
            )
        self.assertEqual((result.returncode, result.stderr), (3, b""))


class OwnConversations(ProgramTest):
    def test_without_conversations_the_list_says_so(self):
        self.assertIn("geen bewaarde gesprekken", self.output("sessies"))

    def test_the_list_shows_a_conversation_until_it_is_erased(self):
        session = self.replies("--rol", "or", lines=["zorg"])[-1]["sessie"]
        self.assertIn(session + "  ondernemingsraad", self.output("sessies"))
        self.output("wis", "--sessie", session)
        self.assertNotIn(session, self.output("sessies"))
        self.error("gesprek", "--sessie", session)
        self.error("wis", "--sessie", session)

    def test_only_the_user_can_read_what_is_kept(self):
        self.replies("--rol", "or", lines=["zorg"])
        for file in (self.home / "state" / "inzetwijzer").iterdir():
            self.assertEqual(file.stat().st_mode & 0o077, 0, file)


if __name__ == "__main__":
    unittest.main()
