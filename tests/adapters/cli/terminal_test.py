"""gesprek on a terminal."""

import signal
import unittest

from program import ProgramTest, Terminal, plain

FIRST = r"Vraag 1\. "


class OnATerminal(ProgramTest):
    def start(self, *arguments, **options):
        terminal = Terminal(self, "gesprek", "--rol", "leidinggevende", *arguments, **options)
        self.addCleanup(terminal.__exit__)
        return terminal

    def test_the_first_question_appears_with_its_options(self):
        terminal = self.start()
        shown = plain(terminal.prompt())
        self.assertRegex(shown, FIRST)
        self.assertRegex(shown, r"(?m)^1\. bouw$")

    def test_text_is_wrapped_to_forty_columns(self):
        terminal = self.start(columns=40)
        for line in plain(terminal.prompt()).splitlines():
            self.assertLessEqual(len(line), 40, line)

    def test_after_a_resize_text_is_wrapped_to_the_new_width(self):
        terminal = self.start(columns=80)
        terminal.prompt()
        terminal.resize(30)
        terminal.type("hulp\r")
        terminal.wait_for("hulp")
        shown = plain(terminal.wait_for(r"Vraag 1\.[^>]*\r\n> "))
        self.assertIn("\n", shown)
        for line in shown.splitlines():
            self.assertLessEqual(len(line), 30, line)

    def test_a_resize_while_typing_keeps_what_was_typed(self):
        terminal = self.start()
        terminal.prompt()
        terminal.type("bo")
        terminal.wait_for("bo")
        terminal.resize(60)
        terminal.signal(signal.SIGWINCH)
        terminal.type("uw\r")
        self.assertRegex(plain(terminal.wait_for(r"Vraag 2\. ")), "Vraag 2")

    def test_ctrl_d_keeps_the_conversation_and_tells_how_to_resume_it(self):
        terminal = self.start()
        terminal.prompt()
        terminal.type("bouw\r")
        terminal.wait_for(r"Vraag 2\. ")
        terminal.prompt()
        terminal.type("\x04")
        terminal.wait_for(r"inzetwijzer gesprek --sessie ([a-z0-9]+)")
        session = terminal.screen.rsplit("--sessie ", 1)[1].split()[0]
        self.assertEqual(terminal.end(), 0)
        self.assertIn("Vraag 2. ", self.output("gesprek", "--sessie", session))

    def test_one_ctrl_c_clears_the_line_and_two_stop(self):
        terminal = self.start()
        terminal.prompt()
        terminal.type("bouw")
        terminal.wait_for("bouw")
        terminal.type("\x03")
        terminal.wait_for("Typ stop")
        terminal.prompt()
        terminal.type("zorg\r")
        terminal.wait_for(r"Vraag 2\. ")
        terminal.prompt()
        terminal.type("\x03")
        terminal.prompt()
        terminal.type("\x03")
        terminal.wait_for("inzetwijzer gesprek --sessie")
        self.assertEqual(terminal.end(), 0)

    def test_arrow_up_brings_back_the_previous_line(self):
        terminal = self.start()
        terminal.prompt()
        terminal.type("waarom\r")
        terminal.wait_for(FIRST)
        terminal.prompt()
        terminal.type("\x1b[A")
        terminal.wait_for("waarom")

    def test_a_conversation_that_is_killed_resumes_at_the_same_question(self):
        terminal = self.start()
        terminal.prompt()
        terminal.type("bouw\r")
        terminal.wait_for(r"Vraag 2\. ")
        terminal.signal(signal.SIGKILL)
        self.assertEqual(terminal.end(), -signal.SIGKILL)
        session = self.output("sessies").split()[0]
        resumed = self.output("gesprek", "--sessie", session)
        self.assertIn("Vraag 2. ", resumed)
        self.assertNotIn("Vraag 1. ", resumed)

    def test_a_terminal_that_hangs_up_ends_the_program_in_order(self):
        terminal = self.start()
        terminal.prompt()
        terminal.signal(signal.SIGTERM)
        self.assertEqual(terminal.end(), 0)

    def test_headings_and_questions_are_bold_on_a_terminal(self):
        self.assertIn("\x1b[1mVraag 1", self.start().prompt())

    def test_no_colour_switches_bold_off(self):
        self.assertNotIn("\x1b[1m", self.start(NO_COLOR="1").prompt())

    def test_kleur_nooit_switches_bold_off(self):
        self.assertNotIn("\x1b[1m", self.start("--kleur", "nooit").prompt())

    def test_letters_with_an_accent_can_be_typed_in_an_environment_without_utf_8(self):
        terminal = self.start(LANG="C")
        terminal.prompt()
        terminal.type("bouw\r")
        terminal.wait_for(r"Vraag 2\. ")
        terminal.prompt()
        terminal.type("caféhoudster\r")
        terminal.wait_for("caféhoudster")
        terminal.wait_for(r"Vraag 3\. ")


if __name__ == "__main__":
    unittest.main()
