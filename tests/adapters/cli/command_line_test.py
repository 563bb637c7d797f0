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
