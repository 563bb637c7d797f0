"""Searching and showing the knowledge from the command line."""

import json
import unittest

from program import ProgramTest


class Search(ProgramTest):
    def found(self, *arguments):
        return json.loads(self.output("kennis", "zoek", *arguments, "--json"))

    def test_a_name_is_found_despite_a_slip_and_spaces(self):
        for words in ["TilThermometer", "til thermometer", "tilthermomter"]:
            with self.subTest(words):
                first = self.found(words)["resultaten"][0]
                self.assertEqual((first["soort"], first["id"]), ("interventie", "tilthermometer"))
                self.assertEqual(first["url"], "https://www.tilthermometer.nl/")
                self.assertEqual(first["bronnen"][0]["bron"], "quickscan-di-llo")

    def test_filters_narrow_what_is_found(self):
        result = self.found("--thema", "werkdruk", "--soort", "training", "--aantal", "1000")
        self.assertGreater(result["gevonden"], 0)
        self.assertEqual(result["gevonden"], len(result["resultaten"]))
        for one in result["resultaten"]:
            self.assertEqual((one["thema"], one["type"]), ("werkdruk", "training"))

    def test_an_unknown_filter_names_the_choices(self):
        text = self.error("kennis", "zoek", "tillen", "--sector", "ruimtevaart")
        self.assertIn("bouw", text)

    def test_nothing_to_search_for_is_wrong_use(self):
        self.assertIn("Noem een woord", self.error("kennis", "zoek"))

    def test_nothing_found_says_so(self):
        self.assertIn("Niets gevonden", self.output("kennis", "zoek", "qqqqqq"))


class Show(ProgramTest):
    def test_an_instrument_shows_where_it_is_used_and_its_source(self):
        text = " ".join(self.output("kennis", "toon", "lerenvoorveiligheid-kennisplatform-rivm").split())
        self.assertIn("Hoort bij advies:", text)
        self.assertIn("Regels die dat advies geven:", text)
        self.assertIn("QuickScan DI en LLO (2.4 A)", text)

    def test_a_name_serves_as_an_id(self):
        self.assertIn("Id: tilthermometer", self.output("kennis", "toon", "Til", "Thermometer"))

    def test_a_rule_a_model_a_term_a_source_and_a_factor_can_be_shown(self):
        for entry, part in [("advies-werkdruk-hoog", "Kijkt naar:"), ("drie-kernvragen", "Soort:"), ("rie", "Bron:"),
                            ("spdi-zwaar-werk", "Regels met deze bron:"), ("tillen-dragen", "Id: tillen-dragen")]:
            with self.subTest(entry):
                self.assertIn(part, self.output("kennis", "toon", entry))

    def test_what_is_unknown_gets_suggestions(self):
        result = self.run_program("kennis", "toon", "tilthermometertje")
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("Ik ken tilthermometertje niet", result.stderr.decode())


class Readability(ProgramTest):
    def test_the_report_names_each_role_and_claims_no_certificate(self):
        text = self.output("kennis", "controleer", "--leesbaarheid")
        for role in ["leidinggevende", "medewerker", "or", "kennis"]:
            self.assertRegex(text, rf"(?m)^{role}: [\d.]+ teksten")
        self.assertIn("geen keurmerk", text)


if __name__ == "__main__":
    unittest.main()
