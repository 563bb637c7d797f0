"""The bot itself on the stand-in for Slack: whole conversations, kills, duplicates, refusals."""

import contextlib
import json
import os
import pathlib
import signal
import socket
import subprocess
import tempfile
import time
import unittest
import urllib.error
import urllib.request

from stand_in_process import StandIn

PROGRAM = os.environ["INZETWIJZER_PROGRAMMA"]
ROOT = pathlib.Path(__file__).resolve().parents[3]
PATIENCE = 60  # seconds after which a test gives up; nothing is measured
ANNA, BRAM = "U0001", "U0002"


class BotTest(unittest.TestCase):
    settings = {}
    options = ()

    def setUp(self):
        self.slack = self.enterContext(StandIn())
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory(prefix="inzetwijzer-slack-")))
        config = {"bot-token": self.slack.addresses["bot_token"], "app-token": self.slack.addresses["app_token"],
                  "teams": ["T0001"], "api": self.slack.addresses["api"], **self.settings}
        (self.folder / "slack.json").write_text(json.dumps(config), encoding="utf-8")
        self.log = open(self.folder / "log", "w+b")
        self.addCleanup(self.log.close)
        self.bot = None
        self.channels = {}
        self.addCleanup(self.stop)

    def start(self):
        self.launch()
        self.slack.wait(connections=1)

    def launch(self, **fault):
        kept = {k: v for k, v in os.environ.items() if not k.startswith("INZETWIJZER_")}
        self.bot = subprocess.Popen(
            [PROGRAM, "slack", "--config", str(self.folder / "slack.json"), "--database", str(self.folder / "db"),
             *self.options], env={**kept, "HOME": str(self.folder), "INZETWIJZER_DATA": str(ROOT), **fault}, stderr=self.log)

    def stop(self, how=signal.SIGTERM):
        if self.bot is None:
            return None
        self.bot.send_signal(how)
        code = self.bot.wait(PATIENCE)
        self.bot = None
        return code

    def types(self, text, user=ANNA):
        """Types this, without waiting for an answer."""
        self.channels[user] = self.slack.say(user=user, text=text)["channel"]

    def messages(self, user=ANNA):
        """What the bot has said to this person."""
        return [m for m in self.slack.state()["messages"].get(self.channels[user], []) if m["user"] == "U0BOT"]

    def said(self, text, user=ANNA):
        """Types this and waits for one more message of the bot: that one."""
        count = len(self.messages(user)) if user in self.channels else 0
        self.types(text, user)
        return self.after(count + 1, user)

    def after(self, count, user=ANNA):
        self.slack.wait(channel=self.channels[user], messages=count)
        return self.messages(user)[-1]


def words(message):
    """All text that a person sees of a message."""
    return json.dumps(message["blocks"], ensure_ascii=False)


class Conversation(BotTest):
    def test_a_manager_talks_by_typing_and_by_buttons_until_the_advice(self):
        self.start()
        self.said("hoi")
        message = self.said("leidinggevende")
        self.assertIn("Vraag 1", words(message))
        for text in ("bouw", "stratenmaker", "vast", "58", "tillen", "elke dag", "zwaar", "30 jaar"):
            message = self.said(text)
        self.assertNotIn("misverstand", words(message))
        self.assertIn("Vraag", words(message))
        self.assertEqual(self.slack.state()["ephemeral"], [])

    def test_a_button_answers_and_is_gone_afterwards(self):
        self.start()
        message = self.said("hoi")
        first = [e for b in message["blocks"] if b["type"] == "actions" for e in b["elements"]][0]
        self.slack.press(channel=self.channels[ANNA], ts=message["ts"], action_id=first["action_id"])
        answer = self.after(2)
        self.assertIn("Vraag 1", words(answer))
        used = next(m for m in self.messages() if m["ts"] == message["ts"])
        self.assertFalse([b for b in used["blocks"] if b["type"] == "actions"])

    def test_what_slack_offers_twice_is_answered_once(self):
        self.start()
        self.said("hoi")
        event = self.slack.say(user=ANNA, text="or")["event_id"]
        self.after(2)
        self.slack.again(event_id=event)
        self.slack.wait(acknowledged=len(self.slack.state()["deliveries"]))
        self.said("bouw")
        self.assertEqual(len(self.messages()), 3)

    def test_two_people_have_conversations_of_their_own(self):
        self.start()
        self.said("hoi")
        self.said("hoi", BRAM)
        self.assertIn("Vraag 1", words(self.said("or", BRAM)))
        self.assertIn("Vraag 1", words(self.said("leidinggevende")))

    def test_an_employee_conversation_is_off_unless_the_operator_turns_it_on(self):
        self.start()
        self.said("hoi")
        self.assertIn("hier niet", words(self.said("medewerker")))

    def test_a_guest_is_refused_kindly_and_once(self):
        self.slack.user(id="U0003", is_restricted=True)
        self.start()
        self.assertIn("vaste leden", words(self.said("hoi", "U0003")))
        self.types("hallo?", "U0003")
        self.slack.wait(acknowledged=2)
        self.assertEqual(len(self.messages("U0003")), 1)

    def test_a_report_comes_as_a_file(self):
        self.start()
        for text in ("hoi", "or", "bouw"):
            self.said(text)
        self.said("verslag")
        self.slack.wait(method="files.completeUploadExternal", count=2)
        names = [file["name"] for file in self.slack.state()["files"].values()]
        self.assertEqual(names, ["belasting.png", "verslag.html"])

    def test_the_log_holds_nothing_of_a_person(self):
        self.start()
        for text in ("hoi merkwoord", "or", "merkwoord"):
            self.said(text)
        self.assertEqual(self.stop(), 0)
        self.log.seek(0)
        log = self.log.read().decode()
        for word in ("merkwoord", ANNA, "D0001", "xoxb", "xapp"):
            self.assertNotIn(word, log)


class Trouble(BotTest):
    def test_a_connection_that_slack_refreshes_or_breaks_is_replaced(self):
        self.start()
        self.said("hoi")
        self.slack.disconnect(reason="refresh_requested")
        self.slack.wait(method="apps.connections.open", count=2)
        self.said("or")
        self.slack.drop()
        self.slack.wait(method="apps.connections.open", count=3, connections=1)
        self.assertIn("Vraag 2", words(self.said("bouw")))

    def test_a_message_that_slack_refuses_for_now_arrives_once(self):
        self.start()
        self.slack.fail(method="chat.postMessage", status=429, retry_after=1, times=1)
        self.said("hoi")
        self.said("or")
        self.assertEqual(len(self.messages()), 2)

    def test_a_bot_that_is_killed_at_any_moment_of_a_turn_loses_and_doubles_nothing(self):
        answers = ["hoi", "leidinggevende", "bouw", "stratenmaker", "vast", "58", "tillen", "elke dag", "zwaar", "30 jaar"]
        self.start()
        self.said(answers[0])
        for at, answer in enumerate(answers[1:], 1):
            # Replies that are refused for now are still in the outbox when the kill comes.
            if at % 3 == 0:
                self.slack.fail(method="chat.postMessage", status=503, times=1)
            self.types(answer)
            if at % 3 != 1:
                self.slack.wait(acknowledged=at + 1)
            self.stop(signal.SIGKILL)
            self.start()
            self.slack.expire()
            self.slack.wait(acknowledged=at + 1)
            self.after(at + 1)
        texts = [words(message) for message in self.messages()]
        self.assertEqual(len(texts), len(answers))
        self.assertEqual([n for n in range(1, 10) if f"Vraag {n}." in texts[n]], list(range(1, 10)))

    def test_a_token_that_is_not_taken_is_told_and_ends_it(self):
        config = json.loads((self.folder / "slack.json").read_text(encoding="utf-8"))
        config["bot-token"] = "xoxb-verkeerd"
        (self.folder / "slack.json").write_text(json.dumps(config), encoding="utf-8")
        result = subprocess.run([PROGRAM, "slack", "--config", str(self.folder / "slack.json"), "--database",
                                 str(self.folder / "db")], capture_output=True, timeout=PATIENCE, check=False,
                                env={**os.environ, "INZETWIJZER_DATA": str(ROOT)})
        self.assertEqual(result.returncode, 3)
        self.assertIn("invalid_auth", result.stderr.decode())
        self.assertNotIn("verkeerd", result.stderr.decode())


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Status(BotTest):
    def test_the_operator_reads_health_and_numbers_and_nothing_of_a_person(self):
        port = free_port()
        self.options = ("--status-poort", str(port))
        self.start()
        self.said("hoi merkwoord")
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(f"http://127.0.0.1:{port}/health", timeout=PATIENCE) as answer:
            self.assertEqual(answer.status, 200)
        with opener.open(f"http://127.0.0.1:{port}/metrics", timeout=PATIENCE) as answer:
            numbers = answer.read().decode()
        self.assertIn("inzetwijzer_turns_total 1\n", numbers)
        for word in ("merkwoord", ANNA, "D0001"):
            self.assertNotIn(word, numbers)


class ByRequests(BotTest):
    """Slack connects to the bot."""

    def setUp(self):
        self.port = free_port()
        self.settings = {"modus": "http", "signing-secret": "8f742231b10e8888abcd99yyyzzz85a5", "poort": self.port}
        super().setUp()

    def start(self):
        self.launch()
        self.slack.settings(request_url=f"http://127.0.0.1:{self.port}/slack")
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), PATIENCE):
                return

    def request(self, **headers):
        body = json.dumps({"type": "url_verification", "challenge": "x"}).encode()
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}/slack", body,
                                         {"Content-Type": "application/json", **headers})
        try:
            with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=PATIENCE) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            return error.code

    def test_slack_finds_the_address_and_a_conversation_goes_on_there(self):
        self.start()
        self.assertEqual(self.slack.challenge(challenge="woord"), {"status": 200, "body": "woord"})
        self.said("hoi")
        self.assertIn("Vraag 1", words(self.said("or")))
        self.slack.command(user=ANNA, text="")
        self.after(3)

    def test_what_slack_did_not_sign_or_long_ago_is_refused(self):
        self.start()
        now = str(int(time.time()))
        signature = "v0=" + "0" * 64
        for headers in ({}, {"X-Slack-Signature": signature}, {"X-Slack-Signature": signature, "X-Slack-Request-Timestamp": now},
                        {"X-Slack-Signature": signature, "X-Slack-Request-Timestamp": "nu"}):
            self.assertEqual(self.request(**headers), 401)


if __name__ == "__main__":
    unittest.main()
