"""What the program makes for Slack is what Slack takes, by Slack's own models and types; and what Slack sends for it is
read back."""

import json
import os
import pathlib
import subprocess
import unittest

from slack_sdk import WebClient

import checks
import events
import make_signatures
from stand_in_process import StandIn
from workspace import Workspace

TOOL = os.environ["INZETWIJZER_SLACK_TOOL"]
NODE = pathlib.Path(os.environ["INZETWIJZER_SLACK_NODE"])  # the folder with node_modules
ROOT = pathlib.Path(__file__).resolve().parents[3]
TYPES = "import type { KnownBlock } from '@slack/types';\n"


def made_by_program():
    printed = subprocess.run([TOOL, "blocks"], capture_output=True, text=True, check=True)
    return json.loads(printed.stdout)


SAMPLES = made_by_program()


def compiled(name, blocks):
    """What tsc says of these blocks where Slack's types ask for KnownBlock[]."""
    folder = NODE / name
    folder.mkdir(exist_ok=True)
    lines = [f"export const b{at}: KnownBlock[] = {json.dumps(one)};" for at, one in enumerate(blocks)]
    (folder / "blocks.ts").write_text(TYPES + "\n".join(lines) + "\n")
    return subprocess.run(
        ["node", str(NODE / "node_modules/typescript/bin/tsc"), "--noEmit", "--strict", "--skipLibCheck", "--target", "es2022",
         "--module", "node16", "--moduleResolution", "node16", "--types", "node", str(folder / "blocks.ts")],
        capture_output=True, text=True, check=False, cwd=NODE)


def broken(change):
    """A good message with one thing wrong."""
    blocks = json.loads(json.dumps(next(s["blocks"] for s in SAMPLES if s["name"] == "K2")))
    change(blocks)
    return blocks


def without_value(blocks):
    blocks[-1]["elements"][0]["text"] = {"type": "plain"}


def with_text_as_string(blocks):
    blocks[0]["text"] = "tekst"


def with_unknown_block(blocks):
    blocks.append({"type": "paragraaf"})


def with_long_button(blocks):
    blocks[-1]["elements"][0]["text"]["text"] = "x" * 76


def with_same_actions(blocks):
    blocks[-1]["elements"] *= 2


def with_bare_angle(blocks):
    blocks[1]["text"]["text"] = "<!channel>"


class Blocks(unittest.TestCase):
    def test_there_are_samples_of_every_control_and_of_whole_talks(self):
        names = {sample["name"] for sample in SAMPLES}
        self.assertLessEqual({"K2", "M16", "lang", "bevestig", "begin", "beurt", "verslag", "stop"}, names)
        text = json.dumps(SAMPLES)
        for kind in ["button", "static_select", "multi_static_select", "checkboxes", "option_groups", "header", "mrkdwn"]:
            self.assertIn(f'"{kind}"', text)

    def test_slacks_models_find_nothing_wrong(self):
        for sample in SAMPLES:
            self.assertEqual(checks.problems(sample["blocks"]), [], sample["name"])

    def test_the_models_do_find_what_is_wrong(self):
        for change in [without_value, with_text_as_string, with_unknown_block, with_long_button, with_same_actions, with_bare_angle]:
            self.assertNotEqual(checks.problems(broken(change)), [], change.__name__)

    def test_slacks_types_take_them(self):
        result = compiled("good", [sample["blocks"] for sample in SAMPLES if "1001" not in sample["name"]])
        self.assertEqual((result.returncode, result.stdout), (0, ""))

    def test_the_types_refuse_what_is_wrong(self):
        for change in [without_value, with_text_as_string, with_unknown_block]:
            self.assertNotEqual(compiled("bad", [broken(change)]).returncode, 0, change.__name__)

    def test_the_notification_is_the_same_whatever_is_said(self):
        self.assertEqual(len({sample["text"] for sample in SAMPLES}), 1)


class ReadBack(unittest.TestCase):
    """The program reads what the stand-in sends of a person who uses what the program made."""

    def setUp(self):
        self.tool = subprocess.Popen([TOOL, "read"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.addCleanup(self.tool.wait, 30)
        self.addCleanup(self.tool.stdout.close)
        self.addCleanup(self.tool.stdin.close)
        self.workspace = Workspace()

    def read(self, kind, payload):
        self.tool.stdin.write(json.dumps({"envelope_id": "e", "type": kind, "payload": payload}) + "\n")
        self.tool.stdin.flush()
        return json.loads(self.tool.stdout.readline())

    def post(self, name, wanted):
        """A sample with this control, as a message in a direct message."""
        for sample in SAMPLES:
            if sample["name"] == name and f'"{wanted}"' in json.dumps(sample["blocks"]):
                channel = self.workspace.direct_channel("U0001")
                blocks = [{"block_id": f"b{at}", **block} for at, block in enumerate(sample["blocks"])]
                return self.workspace.add_message(channel, {"user": "U0BOT", "blocks": blocks}), channel
        raise AssertionError(name)

    def press(self, message, channel, action_id, selected=()):
        payload = events.pressed(self.workspace, "http://127.0.0.1", channel, message["ts"], action_id, selected)
        return self.read("interactive", payload)

    def test_what_is_typed(self):
        for text in ["ik til < 10 kg & loop > 5 km", "&lt;", "hé 😀", "*vet* `x`"]:
            read = self.read("events_api", events.said(self.workspace, "U0001", text))
            self.assertEqual((read["kind"], read["user"], read["text"]), ("message", "U0001", text))

    def test_a_command_and_the_page(self):
        read = self.read("slash_commands", events.command(self.workspace, "http://127.0.0.1", "U0002", "verder"))
        self.assertEqual(read, {"kind": "command", "user": "U0002", "text": "verder"})
        self.assertEqual(self.read("events_api", events.home_opened(self.workspace, "U0001"))["kind"], "home")

    def test_every_button(self):
        message, channel = self.post("K10", "button")
        buttons = [e["action_id"] for _, e in events.controls(message) if e["type"] == "button"]
        for index, action_id in enumerate(buttons, 1):
            read = self.press(message, channel, action_id)
            self.assertEqual((read["kind"], read["step"], read["indexes"]), ("press", 41, [index]))

    def test_a_list(self):
        message, channel = self.post("K16", "static_select")
        self.assertEqual(self.press(message, channel, "lijst.1", ["41.16"])["indexes"], [16])

    def test_boxes_and_lists_of_which_more_can_be_chosen(self):
        for name, control in [("M10", "checkboxes"), ("M250", "multi_static_select")]:
            message, channel = self.post(name, control)
            controls = [e for _, e in events.controls(message)]
            confirm = controls.pop()
            wanted = []
            for element in controls:
                chosen = events.options(element)[-1]["value"]
                wanted.append(int(chosen.split(".")[1]))
                self.assertEqual(self.press(message, channel, element["action_id"], [chosen]), {"kind": "other"})
            self.assertEqual(self.press(message, channel, confirm["action_id"])["indexes"], wanted)


class WholeWay(unittest.TestCase):
    def test_every_sample_can_be_posted_with_slacks_client(self):
        with StandIn() as slack:
            web = WebClient(slack.addresses["bot_token"], base_url=slack.addresses["api"] + "/")
            channel = web.conversations_open(users="U0001")["channel"]["id"]
            for sample in SAMPLES[:: max(1, len(SAMPLES) // 40)]:
                web.chat_postMessage(channel=channel, text=sample["text"], blocks=sample["blocks"])


class Signatures(unittest.TestCase):
    def test_the_signatures_of_the_unit_tests_are_those_of_slacks_library(self):
        self.assertEqual(json.loads(make_signatures.FILE.read_text()), make_signatures.vectors())


if __name__ == "__main__":
    unittest.main()
