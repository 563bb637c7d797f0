"""The report of a conversation, and the file it goes into."""

import csv
import io
import json
import os
import stat
import unittest

from program import ProgramTest

UNKNOWN = "0" * 26
ANSWERS = ["bouw", "=cmd|' /C calc'!A0 <script>alert(1)</script>", "vast", "57", "tillen", "elke dag", "zwaar", "22 jaar"]


class ReportTest(ProgramTest):
    def setUp(self):
        super().setUp()
        self.session = self.replies("--rol", "leidinggevende", lines=ANSWERS)[-1]["sessie"]

    def report(self, form):
        return self.output("verslag", "--sessie", self.session, "--formaat", form)


class Report(ReportTest):
    def test_markdown_is_the_default(self):
        text = self.output("verslag", "--sessie", self.session)
        self.assertEqual(text, self.report("md"))
        self.assertTrue(text.startswith("# Voorbereiding op het gesprek\n"))

    def test_a_conversation_that_has_not_ended_says_so(self):
        self.assertIn("nog niet alle vragen", self.report("md"))

    def test_what_was_typed_is_text_in_the_page(self):
        page = self.report("html")
        self.assertIn("&lt;script&gt;", page)
        self.assertNotIn("<script", page)

    def test_the_receipt_evaluates_to_the_same_conclusions(self):
        document = json.loads(self.report("json"))
        result = json.loads(self.output("evalueer", text=json.dumps(document["bon"]["invoer"]) + "\n"))
        self.assertEqual(result["kennisversie"], document["bon"]["kennisversie"])
        self.assertIn("zwaar-werk", [conclusion["id"] for conclusion in result["conclusies"]])

    def test_a_receipt_is_evaluated_again_and_compared(self):
        text = self.report("json")
        same = json.loads(self.output("bon", text=text))
        self.assertTrue(same["gelijk"])
        self.assertEqual(same["dialoogversie"]["was"], same["dialoogversie"]["nu"])
        document = json.loads(text)
        receipt = document["bon"]
        receipt["invoer"]["antwoorden"]["frequentie.fysiek"] = "zelden"
        other = json.loads(self.output("bon", text=json.dumps(receipt)))
        self.assertFalse(other["gelijk"])
        self.assertIn("zwaar-werk", [change["id"] for change in other["gewijzigd"]])
        receipt["invoer"]["antwoorden"]["frequentie.fysiek"] = "vaak"
        self.assertEqual(json.loads(self.output("bon", text=json.dumps(receipt), code=1))["fouten"][0]["vraag"],
                         "frequentie.fysiek")

    def test_what_is_no_receipt_is_told_so(self):
        for text in ("", "[]", "{}", '{"bon": 3}', '{"bon": {"conclusies": [1]}}', "geen json"):
            self.assertIn("geen verslag", self.output("bon", text=text, code=1))

    def test_the_action_plan_opens_in_a_spreadsheet(self):
        rows = list(csv.reader(io.StringIO(self.report("csv").removeprefix("\ufeff")), delimiter=";"))
        self.assertEqual(rows[0][:3], ["Maatregel", "Wie", "Wanneer"])
        self.assertEqual({len(row) for row in rows}, {6})

    def test_an_unknown_session_is_told_as_elsewhere(self):
        self.assertEqual(self.error("verslag", "--sessie", UNKNOWN), self.error("wis", "--sessie", UNKNOWN))

    def test_a_person_gets_all_that_is_kept_of_a_conversation(self):
        data = json.loads(self.output("exporteer", "--sessie", self.session))
        self.assertEqual((data["sessie"], data["rol"]), (self.session, "leidinggevende"))
        self.assertIn("bouw", json.dumps(data["gebeurtenissen"]))
        file = self.home / "mijn-gegevens.json"
        self.output("exporteer", "--sessie", self.session, "-o", str(file))
        self.assertEqual(stat.S_IMODE(file.stat().st_mode), 0o600)
        self.assertEqual(json.loads(file.read_text(encoding="utf-8")), data)
        self.assertEqual(self.error("exporteer", "--sessie", UNKNOWN), self.error("wis", "--sessie", UNKNOWN))

    def test_what_is_missing_or_wrong_is_named(self):
        self.assertIn("--sessie", self.error("verslag"))
        self.assertIn("md, html, json, csv", self.error("verslag", "--sessie", self.session, "--formaat", "pdf"))

    def test_making_a_report_stores_nothing(self):
        before = self.output("sessies")
        self.report("md")
        self.assertEqual(self.output("sessies"), before)


class Written(ReportTest):
    def write(self, name):
        return self.run_program("verslag", "--sessie", self.session, "--formaat", "html", "-o", str(self.home / name))

    def refuse(self, name):
        result = self.write(name)
        self.assertEqual(result.returncode, 3)
        self.assertIn(name, result.stderr.decode())
        self.assertEqual(result.stdout, b"")

    def test_only_its_owner_may_read_the_file(self):
        self.assertEqual(self.write("verslag.html").returncode, 0)
        file = self.home / "verslag.html"
        self.assertEqual(stat.S_IMODE(file.stat().st_mode), 0o600)
        self.assertEqual(file.read_text(), self.report("html"))

    def test_a_file_of_ones_own_is_replaced_and_becomes_private(self):
        file = self.home / "verslag.html"
        file.write_text("oud")
        file.chmod(0o644)
        self.assertEqual(self.write("verslag.html").returncode, 0)
        self.assertEqual(stat.S_IMODE(file.stat().st_mode), 0o600)
        self.assertNotEqual(file.read_text(), "oud")

    def test_a_link_or_a_directory_stays_as_it_was(self):
        target = self.home / "doel.txt"
        target.write_text("oud")
        (self.home / "link.html").symlink_to(target)
        self.refuse("link.html")
        self.assertEqual(target.read_text(), "oud")
        (self.home / "map").mkdir()
        self.refuse("map")

    @unittest.skipUnless(os.geteuid() == 0, "only root can give a file to somebody else")
    def test_somebody_elses_file_stays_as_it_was(self):
        file = self.home / "anders.html"
        file.write_text("oud")
        os.chown(file, 12345, -1)
        self.refuse("anders.html")
        self.assertEqual(file.read_text(), "oud")

    def test_a_folder_that_is_not_there_is_told(self):
        self.refuse("nergens/verslag.html")

    def test_nothing_is_left_behind(self):
        self.write("verslag.html")
        self.assertEqual([p.name for p in self.home.glob("verslag.html*")], ["verslag.html"])


if __name__ == "__main__":
    unittest.main()
