"""Slack's own Python clients take the stand-in for Slack."""

import asyncio
import queue
import unittest

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler
from slack_sdk.signature import SignatureVerifier
from slack_sdk.socket_mode import SocketModeClient
from slack_sdk.socket_mode.aiohttp import SocketModeClient as AsyncSocketModeClient
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook import WebhookClient

import receiver
from stand_in_process import Refused, StandIn

PATIENCE = 60

BUTTON = {"type": "button", "action_id": "knop.1", "text": {"type": "plain_text", "text": "1. ja"}, "value": "3.1"}
BOXES = {"type": "checkboxes", "action_id": "vink.1",
         "options": [{"text": {"type": "plain_text", "text": name}, "value": f"3.{at}"} for at, name in enumerate("ab", 1)]}


class WithStandIn(unittest.TestCase):
    def setUp(self):
        self.slack = self.enterContext(StandIn())
        self.web = WebClient(self.slack.addresses["bot_token"], base_url=self.slack.addresses["api"] + "/")


class Calls(WithStandIn):
    def test_who_we_are(self):
        answer = self.web.auth_test()
        self.assertEqual((answer["team_id"], answer["user_id"]), ("T0001", "U0BOT"))

    def test_a_message_is_posted_changed_and_removed(self):
        channel = self.web.conversations_open(users="U0001")["channel"]["id"]
        blocks = [{"type": "actions", "elements": [BUTTON]}]
        posted = self.web.chat_postMessage(channel=channel, text="Dag & welkom", blocks=blocks)
        self.assertIn("block_id", posted["message"]["blocks"][0])
        self.web.chat_update(channel=channel, ts=posted["ts"], text="Klaar")
        self.assertEqual([m["text"] for m in self.slack.state()["messages"][channel]], ["Klaar"])
        self.assertNotIn("blocks", self.slack.state()["messages"][channel][0])
        self.web.chat_delete(channel=channel, ts=posted["ts"])
        self.assertEqual(self.slack.state()["messages"][channel], [])

    def test_what_slack_refuses_is_refused(self):
        channel = self.web.conversations_open(users="U0001")["channel"]["id"]
        section = {"type": "section", "text": {"type": "plain_text", "text": "x" * 3001}}
        refused = {
            "channel_not_found": {"channel": "C404", "text": "x"},
            "no_text": {"channel": channel, "text": ""},
            "invalid_blocks": {"channel": channel, "text": "x", "blocks": [section]},
        }
        for error, arguments in refused.items():
            with self.subTest(error), self.assertRaises(SlackApiError) as raised:
                self.web.chat_postMessage(**arguments)
            self.assertEqual(raised.exception.response["error"], error)
        with self.assertRaises(SlackApiError) as raised:
            WebClient("xoxb-verkeerd", base_url=self.web.base_url).auth_test()
        self.assertEqual(raised.exception.response["error"], "invalid_auth")

    def test_people_ephemeral_messages_and_the_home_page(self):
        self.slack.user(id="U0009", is_restricted=True)
        self.assertTrue(self.web.users_info(user="U0009")["user"]["is_restricted"])
        self.web.chat_postEphemeral(channel="C1", user="U0001", text="alleen jij")
        self.assertEqual(self.slack.state()["ephemeral"][0]["text"], "alleen jij")
        section = {"type": "section", "text": {"type": "plain_text", "text": "Welkom"}}
        self.web.views_publish(user_id="U0001", view={"type": "home", "blocks": [section]})
        self.assertEqual(self.slack.state()["views"]["U0001"]["type"], "home")

    def test_a_file_is_sent_in_three_steps(self):
        channel = self.web.conversations_open(users="U0001")["channel"]["id"]
        self.web.files_upload_v2(channel=channel, filename="verslag.html", content="<p>dag</p>", title="Verslag")
        file = self.slack.state()["files"]["F0001"]
        self.assertEqual((file["content"], file["channel"]), ("<p>dag</p>", channel))

    def test_a_rate_limit_names_its_seconds_and_a_client_can_wait_it_out(self):
        self.slack.fail(method="auth.test", retry_after=7)
        with self.assertRaises(SlackApiError) as raised:
            self.web.auth_test()
        self.assertEqual(raised.exception.response.headers["Retry-After"], "7")
        self.slack.fail(method="auth.test", retry_after=0)
        self.web.retry_handlers.append(RateLimitErrorRetryHandler(max_retry_count=1))
        self.assertTrue(self.web.auth_test()["ok"])

    def test_a_failure_that_was_asked_for_comes_once(self):
        self.slack.fail(method="*", error="fatal_error")
        with self.assertRaises(SlackApiError) as raised:
            self.web.auth_test()
        self.assertEqual(raised.exception.response["error"], "fatal_error")
        self.assertTrue(self.web.auth_test()["ok"])


class BuiltInSocket(WithStandIn):
    def setUp(self):
        super().setUp()
        self.requests = queue.Queue()
        self.client = SocketModeClient(app_token=self.slack.addresses["app_token"], web_client=self.web, ping_interval=0.5)
        self.client.socket_mode_request_listeners.append(lambda _, request: self.requests.put(request))
        self.addCleanup(self.client.close)
        self.client.connect()
        self.slack.wait(connections=1)

    def next_request(self):
        return self.requests.get(timeout=PATIENCE)

    def acknowledge(self, request, payload=None):
        self.client.send_socket_mode_response(SocketModeResponse(envelope_id=request.envelope_id, payload=payload))

    def test_a_message_comes_and_is_acknowledged(self):
        sent = self.slack.say(user="U0001", text="ik til < 10 kg & loop")
        request = self.next_request()
        self.assertEqual((request.type, request.payload["event_id"]), ("events_api", sent["event_id"]))
        self.assertEqual(request.payload["event"]["text"], "ik til &lt; 10 kg &amp; loop")
        self.acknowledge(request)
        self.slack.wait(acknowledged=1)

    def test_what_is_not_acknowledged_comes_again(self):
        sent = self.slack.say(user="U0001", text="dag")
        first = self.next_request()
        self.assertEqual(self.slack.expire()["expired"], 1)
        second = self.next_request()
        self.assertEqual((second.retry_attempt, second.retry_reason), (1, "timeout"))
        self.assertEqual(second.payload["event_id"], sent["event_id"])
        self.assertNotEqual(first.envelope_id, second.envelope_id)
        self.acknowledge(second)
        self.slack.wait(acknowledged=1)
        self.assertEqual(self.slack.expire()["expired"], 0)

    def test_an_acknowledged_event_can_come_twice(self):
        sent = self.slack.say(user="U0001", text="dag")
        self.acknowledge(self.next_request())
        self.slack.wait(acknowledged=1)
        self.slack.again(event_id=sent["event_id"])
        self.assertEqual(self.next_request().payload["event_id"], sent["event_id"])

    def test_a_button_comes_with_its_message_and_what_was_ticked_in_it(self):
        channel = self.web.conversations_open(users="U0001")["channel"]["id"]
        blocks = [{"type": "actions", "block_id": "b1", "elements": [BOXES]}, {"type": "actions", "elements": [BUTTON]}]
        ts = self.web.chat_postMessage(channel=channel, text="x", blocks=blocks)["ts"]
        self.slack.press(channel=channel, ts=ts, action_id="vink.1", selected=["3.2"])
        self.acknowledge(self.next_request())
        self.slack.press(channel=channel, ts=ts, action_id="knop.1")
        request = self.next_request()
        self.assertEqual(request.payload["actions"][0]["value"], "3.1")
        ticked = request.payload["state"]["values"]["b1"]["vink.1"]["selected_options"]
        self.assertEqual([option["value"] for option in ticked], ["3.2"])
        self.assertTrue(WebhookClient(request.payload["response_url"]).send(text="Goed").status_code == 200)
        self.assertEqual(self.slack.calls("response_url")[0]["arguments"]["text"], "Goed")
        for wrong in [{"action_id": "knop.9"}, {"action_id": "vink.1", "selected": ["3.7"]}, {"action_id": "knop.1", "ts": "0"}]:
            with self.assertRaises(Refused):
                self.slack.press(**{"channel": channel, "ts": ts, **wrong})

    def test_a_command_is_acknowledged_with_an_answer(self):
        self.slack.command(user="U0001", text="hallo", channel="C0042")
        request = self.next_request()
        self.assertEqual((request.type, request.payload["command"]), ("slash_commands", "/inzetwijzer"))
        self.acknowledge(request, {"text": "Kijk in je berichten."})
        self.slack.wait(acknowledged=1)
        self.assertEqual(self.slack.state()["deliveries"][0]["answer"], {"text": "Kijk in je berichten."})

    def test_asked_to_reconnect_the_client_does_with_a_new_address(self):
        self.slack.disconnect(reason="refresh_requested")
        self.slack.wait(method="apps.connections.open", count=2)
        sent = self.slack.say(user="U0001", text="dag")
        self.assertEqual(self.next_request().payload["event_id"], sent["event_id"])

    def test_what_was_on_its_way_over_a_lost_connection_comes_over_the_next(self):
        sent = self.slack.say(user="U0001", text="dag")
        self.next_request()
        self.slack.drop()
        again = self.next_request()
        self.assertEqual((again.payload["event_id"], again.retry_attempt), (sent["event_id"], 1))


class AiohttpSocket(WithStandIn):
    def test_the_client_of_aiohttp_gets_and_acknowledges_too(self):
        asyncio.run(self.converse())

    async def converse(self):
        received = asyncio.Queue()

        async def listen(client, request):
            await client.send_socket_mode_response(SocketModeResponse(envelope_id=request.envelope_id))
            await received.put(request)

        web = AsyncWebClient(self.slack.addresses["bot_token"], base_url=self.slack.addresses["api"] + "/")
        client = AsyncSocketModeClient(app_token=self.slack.addresses["app_token"], web_client=web)
        client.socket_mode_request_listeners.append(listen)
        await client.connect()
        try:
            sent = await asyncio.to_thread(self.slack.say, user="U0002", text="dag")
            request = await asyncio.wait_for(received.get(), PATIENCE)
            self.assertEqual(request.payload["event_id"], sent["event_id"])
            await asyncio.to_thread(self.slack.wait, acknowledged=1)
        finally:
            await client.close()


class Requests(WithStandIn):
    """Without Socket Mode: signed requests to an address of the app."""

    def setUp(self):
        super().setUp()
        self.app = self.enterContext(receiver.Receiver())
        self.slack.settings(request_url=self.app.url)
        self.verifier = SignatureVerifier(self.slack.addresses["signing_secret"])

    def next_request(self):
        headers, body = self.app.requests.get(timeout=PATIENCE)
        self.assertTrue(self.verifier.is_valid_request(body, headers))
        self.assertFalse(self.verifier.is_valid_request(body + "x", headers))
        return headers, body

    def test_events_actions_and_commands_are_signed(self):
        self.slack.say(user="U0001", text="dag")
        self.assertEqual(self.next_request()[0]["content-type"], "application/json")
        self.slack.command(user="U0001", text="a b")
        headers, body = self.next_request()
        self.assertEqual(headers["content-type"], "application/x-www-form-urlencoded")
        self.assertIn("command=%2Finzetwijzer&text=a+b", body)

    def test_a_refused_request_comes_again(self):
        self.app.statuses.put(500)
        self.slack.say(user="U0001", text="dag")
        self.assertNotIn("x-slack-retry-num", self.next_request()[0])
        self.assertEqual(self.next_request()[0]["x-slack-retry-num"], "1")

    def test_the_challenge_is_sent_and_its_answer_seen(self):
        self.assertEqual(self.slack.challenge(challenge="abc"), {"status": 200, "body": ""})
        self.assertIn('"challenge": "abc"', self.next_request()[1])


if __name__ == "__main__":
    unittest.main()
