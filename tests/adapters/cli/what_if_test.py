"""`wat-als`: cases evaluated twice, and the difference."""

import json
import unittest

from program import ROOT, ProgramTest

CASE = {"id": "g1", "rol": "or", "antwoorden": {"belastende-factoren": ["tillen-dragen"], "frequentie.fysiek": "wekelijks",
                                                "omvang.fysiek": "matig", "duur.fysiek": 8}}


class WhatIf(ProgramTest):
    def difference(self, *options, code=0, case=CASE):
        return json.loads(self.output("wat-als", *options, text=json.dumps(case), code=code))

    def test_another_answer_changes_what_rests_on_it(self):
        changed = {c["id"]: (c["was"], c["nu"]) for c in self.difference("--wijzig", "frequentie.fysiek=dagelijks")["gewijzigd"]}
        self.assertEqual(changed["zwaar-werk"], ("mogelijk", "ja"))

    def test_a_list_is_given_with_commas(self):
        result = self.difference("--wijzig", "werkdruk-signalen=werk-niet-af,slechte-sfeer,moe-na-werk")
        self.assertIn({"id": "werkdruk", "was": None, "nu": "hoog"}, result["gewijzigd"])

    def test_years_that_go_by_move_ages_and_durations(self):
        case = {"rol": "medewerker", "antwoorden": {"leeftijd": 54, "jaren-zwaar-werk": 12}}
        changed = self.difference("--over", "2", case=case)["gewijzigd"]
        self.assertEqual(changed, [{"id": "levensfase", "was": "midden", "nu": None}])

    def test_another_limit_is_tried_without_touching_the_file(self):
        other = self.difference("--grens", "stapeling-factoren=1", "--wijzig", "omvang.fysiek=zwaar")
        same = self.difference("--wijzig", "omvang.fysiek=zwaar")
        self.assertIn("stapeling", [c["id"] for c in other["gewijzigd"]])
        self.assertNotIn("stapeling", [c["id"] for c in same["gewijzigd"]])

    def agreement(self, change):
        table = json.loads((ROOT / "knowledge" / "drempels.json").read_text(encoding="utf-8"))
        change(table)
        path = self.home / "afspraak.json"
        path.write_text(json.dumps(table), encoding="utf-8")
        return str(path)

    def test_a_whole_agreement_of_their_own_is_tried(self):
        def stricter(table):
            for row in table["belasting"]:
                if row["frequentie"] == "wekelijks" and row["omvang"] == "matig":
                    row["niveau"] = "hoog"
        changed = self.difference("--drempels", self.agreement(stricter))["gewijzigd"]
        self.assertIn({"id": "zwaar-werk", "was": "mogelijk", "nu": "ja"}, changed)

    def test_mistakes_in_an_agreement_are_all_named(self):
        def broken(table):
            table["belasting"][0]["niveau"] = "reuze"
            del table["belasting"][3]
        path = self.agreement(broken)
        message = self.error("wat-als", "--drempels", path, code=1)
        self.assertIn(path, message)
        self.assertGreaterEqual(message.count(path), 2)

    def test_a_change_that_cannot_be_answered_is_a_fault_of_the_line(self):
        result = self.difference("--wijzig", "frequentie.fysiek=vaak", code=1)
        self.assertEqual(result["fouten"][0]["vraag"], "frequentie.fysiek")

    def test_wrong_use_is_explained(self):
        self.assertIn("--wijzig", self.error("wat-als"))
        self.assertIn("isteken", self.error("wat-als", "--wijzig", "leeftijd"))
        self.assertIn("drempels.json", self.error("wat-als", "--grens", "onbekend=3"))


if __name__ == "__main__":
    unittest.main()
