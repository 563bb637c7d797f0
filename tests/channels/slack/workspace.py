"""What the stand-in for Slack remembers: people, channels, messages, files, what was asked of it and what must fail."""

import asyncio
import collections
import copy
import itertools
import secrets

TEAM = "T0001"
APP = "A0001"
BOT_USER = "U0BOT"
BOT = "B0001"
BOT_TOKEN = "xoxb-stand-in-bot"
APP_TOKEN = "xapp-1-stand-in-app"
SIGNING_SECRET = "8f742231b10e8888abcd99yyyzzz85a5"


class SlackError(Exception):
    """Ends a call with ok: false and this error."""

    def __init__(self, error, **details):
        super().__init__(error)
        self.error = error
        self.details = details


def person(user, **fields):
    return {
        "id": user,
        "team_id": TEAM,
        "name": user.lower(),
        "deleted": False,
        "is_bot": False,
        "is_restricted": False,
        "is_ultra_restricted": False,
        "is_stranger": False,
        "locale": "nl-NL",
        **fields,
    }


class Workspace:
    def __init__(self):
        self.users = {user["id"]: user for user in (person("U0001"), person("U0002"), person(BOT_USER, is_bot=True))}
        self.channels = {}  # id -> user of that direct message
        self.messages = collections.defaultdict(dict)  # channel -> ts -> message
        self.ephemeral = []
        self.views = {}
        self.files = {}
        self.responses = {}  # response_url id -> {"channel", "ts", "uses"}
        self.calls = []
        self.failures = collections.defaultdict(collections.deque)  # method -> what to do with the next calls
        self.settings = {"ack_seconds": 3.0, "ping_seconds": 10.0, "muted": False, "request_url": None, "bot_token": BOT_TOKEN,
                         "app_token": APP_TOKEN, "signing_secret": SIGNING_SECRET}
        self.changed = asyncio.Condition()
        self._clock = itertools.count(1)

    def next_ts(self):
        """Rises with every message, as Slack's do; says nothing of the time."""
        return f"1700000000.{next(self._clock):06d}"

    def direct_channel(self, user):
        if user not in self.users:
            raise SlackError("user_not_found")
        for channel, owner in self.channels.items():
            if owner == user:
                return channel
        channel = f"D{len(self.channels) + 1:04d}"
        self.channels[channel] = user
        return channel

    def need_channel(self, channel):
        """A direct message, or a user's id, which stands for the direct message with them."""
        if channel in self.users:
            return self.direct_channel(channel)
        if channel not in self.channels:
            raise SlackError("channel_not_found")
        return channel

    def need_message(self, channel, ts):
        message = self.messages[channel].get(ts)
        if message is None:
            raise SlackError("message_not_found")
        return message

    def add_message(self, channel, message):
        ts = self.next_ts()
        self.messages[channel][ts] = {"type": "message", "ts": ts, **message}
        return self.messages[channel][ts]

    def new_response_url(self, base, channel, ts):
        identifier = secrets.token_hex(8)
        self.responses[identifier] = {"channel": channel, "ts": ts, "uses": 0}
        return f"{base}/response/{identifier}"

    async def note_call(self, method, arguments, answer):
        async with self.changed:
            self.calls.append({"method": method, "arguments": copy.deepcopy(arguments), "answer": copy.deepcopy(answer)})
            self.changed.notify_all()

    async def notify(self):
        async with self.changed:
            self.changed.notify_all()

    async def wait_for(self, predicate, timeout):
        async with self.changed:
            await asyncio.wait_for(self.changed.wait_for(predicate), timeout)
