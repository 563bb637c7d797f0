"""Help, exit codes and words for wrong use."""

import json
import re
import shutil
import subprocess
import unittest

from program import PROGRAM, ROOT, ProgramTest

COMMANDS = [["gesprek"], ["evalueer"], ["kennis"], ["kennis", "controleer"], ["kennis", "zoek"], ["kennis", "toon"],
            ["sessies"], ["wis"], ["verslag"], ["wat-als"], ["bon"], ["exporteer"], ["matrix"], ["slack"]]
ENGLISH = re.compile(r"\b(usage|options|required|missing|subcommand|expected|argument|error|file|the)\b", re.I)


class Help(ProgramTest):
    def test_every_opdracht_has_help_in_dutch(self):
        for command in [[], *COMMANDS]:
            with self.subTest(command):
                text = self.output(*command, "--help")
                self.assertTrue(text.startswith("Gebruik: " + " ".join(["inzetwijzer", *command])))
                self.assertNotRegex(text, ENGLISH)
                self.assertEqual(text, self.output(*command, "-h"))

    def test_help_works_without_the_data(self):
        self.output("--help", INZETWIJZER_DATA="/nergens")

    def test_the_version_is_told(self):
        self.assertRegex(self.output("--versie"), r"^inzetwijzer \d+\.\d+\.\d+\n$")


class WrongUse(ProgramTest):
    def refuse(self, *arguments):
        text = self.error(*arguments)
        self.assertNotRegex(text, ENGLISH)
        self.assertRegex(text, r"Hulp: inzetwijzer.* --help\n$")
        return text

    def test_an_unknown_opdracht_is_named_with_the_one_that_was_meant(self):
        self.assertIn("Bedoelde je sessies?", self.refuse("sesies"))

    def test_an_unknown_option_is_named_with_the_one_that_was_meant(self):
        self.assertIn("Bedoelde je --sessie?", self.refuse("gesprek", "--sesie", "x"))

    def test_an_option_without_its_value_is_named(self):
        self.assertIn("--rol", self.refuse("gesprek", "--rol"))

    def test_an_option_given_twice_is_named(self):
        self.assertIn("--rol", self.refuse("gesprek", "--rol", "or", "--rol", "medewerker"))

    def test_a_value_outside_the_choices_is_named_with_the_choices(self):
        self.assertIn("leidinggevende, medewerker, or", self.refuse("gesprek", "--rol", "baas"))
        self.assertIn("volledig, kort, geen", self.refuse("evalueer", "--uitleg", "veel"))
        self.assertIn("auto, nooit", self.refuse("--kleur", "rood", "sessies"))

    def test_a_number_that_is_none_is_refused(self):
        for number in ["0", "65", "-1", "veel", "2x", "99999999999999999999"]:
            with self.subTest(number):
                self.assertIn("--draden", self.refuse("evalueer", "--draden=" + number))

    def test_a_second_file_is_refused(self):
        self.assertIn("twee.jsonl", self.refuse("evalueer", "een.jsonl", "twee.jsonl"))

    def test_wis_and_kennis_say_what_is_missing(self):
        self.assertIn("--sessie", self.refuse("wis"))
        self.refuse("kennis")

    def test_any_odd_line_ends_in_dutch_words(self):
        for odd in [["--json=misschien"], ["gesprek", "--json=misschien"], ["--", "--"], ["-x"], [""], ["--kleur"]]:
            with self.subTest(odd):
                self.refuse(*odd)


class Echoing(ProgramTest):
    HIDDEN = "\u202e\u2066\u200b\u00ad\ue000\U000e0041\x1b\u009b\u061c"

    def assert_plain(self, text):
        self.assertEqual([mark for mark in self.HIDDEN if mark in text], [])

    def test_an_argument_is_told_back_without_what_a_terminal_obeys_or_hides(self):
        told = self.error("evalueer", f"/nergens/{self.HIDDEN}einde", code=3)
        self.assertIn("einde", told)
        self.assert_plain(told)
        self.assert_plain(self.error("kennis", "toon", f"zwaar{self.HIDDEN}werkje"))
        self.assert_plain(self.error(f"--{self.HIDDEN}"))

    def test_what_a_checked_file_quotes_is_plain_text(self):
        copy_of_data(self.home)
        rules = self.home / "rules" / "99-kapot.clp"
        rules.write_text(f"(defrule kapot (logical (rol (naam or))) => (sys{self.HIDDEN}tem))\n")
        told = self.output("kennis", "controleer", INZETWIJZER_DATA=str(self.home), code=1)
        self.assertIn("rules/99-kapot.clp:1:", told)
        self.assert_plain(told)

    def test_an_answer_and_a_name_are_shown_again_as_plain_text(self):
        lines = ["bouw", f"straten{self.HIDDEN}maker", "overzicht", f"scenario la{self.HIDDEN}ter over 5 jaar", "vergelijk"]
        told = self.output("gesprek", "--rol", "leidinggevende", text="\n".join(lines) + "\n")
        self.assertIn("stratenmaker", told)
        self.assertIn("later", told)
        self.assert_plain(told)


class Outside(ProgramTest):
    def test_a_file_that_is_not_there_or_is_a_directory_is_named(self):
        for file in ["/nergens.jsonl", str(self.home)]:
            self.assertIn(file, self.error("evalueer", file, code=3))

    def test_a_directory_without_data_is_named(self):
        self.assertIn(str(self.home), self.error("evalueer", INZETWIJZER_DATA=str(self.home), code=3))

    def test_broken_content_is_told_with_file_and_line(self):
        copy_of_data(self.home)
        file = self.home / "knowledge" / "vragen.json"
        file.write_text(file.read_text().replace('"sector"', '"sector" oeps', 1))
        text = self.error("gesprek", INZETWIJZER_DATA=str(self.home), code=3)
        self.assertRegex(text, r"knowledge/vragen\.json, regel \d+: ")

    def test_a_full_disk_is_told(self):
        with open("/dev/full", "wb") as full:
            result = subprocess.run(
                [PROGRAM, "evalueer"],
                input=b'{"rol":"or","antwoorden":{}}\n',
                stdout=full,
                stderr=subprocess.PIPE,
                env=self.environment,
                check=False,
            )
        self.assertEqual(result.returncode, 3)
        self.assertIn("schijf vol", result.stderr.decode())


class Evaluating(ProgramTest):
    CASE = '{"rol":"medewerker","antwoorden":{"belastende-factoren":["geen"]}}\n'

    def test_a_file_and_stdin_give_the_same(self):
        file = self.home / "gevallen.jsonl"
        file.write_text(self.CASE)
        lines = self.output("evalueer", str(file))
        self.assertEqual(lines, self.output("evalueer", text=self.CASE))
        self.assertEqual(lines, self.output("evalueer", "-", text=self.CASE))
        self.assertIn({"zwaar-werk": "nee"}, [{c["id"]: c["waarde"]} for c in json.loads(lines)["conclusies"]])

    def test_an_empty_file_gives_nothing(self):
        file = self.home / "leeg.jsonl"
        file.write_text("")
        self.assertEqual(self.output("evalueer", str(file)), "")

    def test_a_line_with_an_error_gives_exit_code_one_and_the_others_are_evaluated(self):
        lines = self.output("evalueer", text="{}\n" + self.CASE, code=1).splitlines()
        self.assertIn("fouten", json.loads(lines[0]))
        self.assertIn("conclusies", json.loads(lines[1]))

    def test_less_explanation_leaves_out_what_the_contract_says(self):
        brief = json.loads(self.output("evalueer", "--uitleg", "kort", text=self.CASE))["conclusies"][0]
        self.assertNotIn("bronnen", brief)
        self.assertIn("grond", brief)
        bare = json.loads(self.output("evalueer", "--uitleg=geen", text=self.CASE))["conclusies"][0]
        self.assertEqual(set(bare), {"id", "waarde"})


class Checking(ProgramTest):
    def test_the_content_of_the_product_is_clean(self):
        self.output("kennis", "controleer")

    def test_a_mistake_is_told_with_file_and_line(self):
        copy_of_data(self.home)
        rules = self.home / "rules" / "99-kapot.clp"
        rules.write_text("(defrule kapot (logical (rol (naam or))) => (system \"ls\"))\n")
        text = self.output("kennis", "controleer", INZETWIJZER_DATA=str(self.home), code=1)
        self.assertRegex(text, r"(?m)^rules/99-kapot\.clp:1: ")

    def test_what_only_clips_refuses_is_told_with_file_and_line(self):
        copy_of_data(self.home)
        rules = self.home / "rules" / "10-belasting.clp"
        sound = rules.read_text()
        broken = sound.replace("(concludeer factor ?groep verhoogd)", "(concludeer factor ?groeep verhoogd)")
        self.assertNotEqual(sound, broken)
        rules.write_text(broken)
        text = self.output("kennis", "controleer", INZETWIJZER_DATA=str(self.home), code=1)
        self.assertRegex(text, r"(?m)^rules/10-belasting\.clp:[0-9]+: ")
        self.assertIn("?groeep", text)

    def test_rules_that_do_not_come_to_rest_are_stopped_and_the_rule_is_named(self):
        copy_of_data(self.home)
        (self.home / "rules" / "99-lus.clp").write_text(
            ";;; uitleg: Elke combinatie van vier gekozen factoren is een stap.\n"
            ";;; bron: werkdefinitie\n"
            ";;; status: werkdefinitie\n"
            "(defrule lus\n  (declare (salience ?*laag-0*))\n  (logical"
            + "".join(f" (keuze (vraag belastende-factoren) (optie ?{name}))" for name in "abcd")
            + ")\n  =>\n  (concludeer hulp lus ja))\n")
        questions = json.loads((ROOT / "knowledge" / "vragen.json").read_text())["vragen"]
        options = next(question for question in questions if question["id"] == "belastende-factoren")["opties"]
        self.assertGreater(len(options) ** 4, 20_000)
        cases = self.home / "casussen"
        cases.mkdir()
        case = {"id": "alles", "rol": "medewerker",
                "antwoorden": {"belastende-factoren": [option["id"] for option in options]}}
        (cases / "alles.json").write_text(json.dumps(case))
        data = {"INZETWIJZER_DATA": str(self.home)}
        text = self.output("kennis", "controleer", "--casussen", str(cases), code=1, **data)
        self.assertRegex(text, r"(?m)^rules/99-lus\.clp:4: .*casus alles.*20\.000 stappen.*regel lus")
        self.assertRegex(self.error("evalueer", str(cases / "alles.json"), code=3, **data), "20.000 stappen.*regel lus")

    def test_a_case_that_is_too_large_to_be_one_is_refused(self):
        cases = self.home / "casussen"
        cases.mkdir()
        (cases / "groot.json").write_text('{"rol":"medewerker","antwoorden":{}' + " " * 2_000_000 + "}")
        text = self.output("kennis", "controleer", "--casussen", str(cases), code=1)
        self.assertIn("groot.json:1: ", text)
        self.assertIn("1 MiB", text)

    def test_a_case_that_comes_out_otherwise_is_told(self):
        cases = self.home / "casussen"
        cases.mkdir()
        (cases / "een.jsonl").write_text(
            '{"id":"licht","rol":"medewerker","antwoorden":{"belastende-factoren":["geen"]},'
            '"moet":[["zwaar-werk","ja"]],"mag-niet":[["zwaar-werk","nee"]]}\n'
        )
        text = self.output("kennis", "controleer", "--casussen", str(cases), code=1)
        self.assertRegex(text, r'een\.jsonl:1: .*licht.*\["zwaar-werk","ja"\]')
        self.assertRegex(text, r'een\.jsonl:1: .*licht.*\["zwaar-werk","nee"\]')
        self.assertRegex(text, r"rules/.*\.clp:\d+: .*geen enkele casus")


def copy_of_data(directory):
    for name in ["rules", "knowledge", "dialogues"]:
        shutil.copytree(ROOT / name, directory / name)


if __name__ == "__main__":
    unittest.main()
