"""A person on Matrix, with a client that knows nothing of the bot: matrix-nio.

Waits end when the server says something, and give up after a while; nothing here sleeps or measures.
"""

import asyncio
import secrets

import nio

PATIENCE = 60  # seconds after which a wait gives up
POLL = 5000  # milliseconds that the server holds a sync open when there is no news


class Silence(AssertionError):
    """What was waited for did not come."""


class Said:
    """A message that came in."""

    def __init__(self, source):
        self.event_id = source["event_id"]
        self.sender = source["sender"]
        self.content = source["content"]
        self.body = self.content.get("body", "")
        self.html = self.content.get("formatted_body", "")
        relation = self.content.get("m.relates_to", {})
        self.thread = relation.get("event_id") if relation.get("rel_type") == "m.thread" else None

    def __repr__(self):
        return f"{self.sender}: {self.body!r}"


class Seen:
    """Something that a sync told: `kind` is timeline, state, ephemeral, invite or leave."""

    def __init__(self, room, kind, source):
        self.room, self.kind, self.source = room, kind, source
        self.type = source.get("type")

    def __repr__(self):
        return f"{self.kind} {self.type} in {self.room}: {self.source.get('content')}"


class Person:
    """Use as an asynchronous context manager, through `Person.arrive`."""

    def __init__(self, client):
        self.client = client
        self._news = []  # seen and not yet taken, oldest first

    @classmethod
    async def arrive(cls, synapse, name):
        """Registers somebody and logs in."""
        password = secrets.token_urlsafe()
        user = await asyncio.to_thread(synapse.register, name, password)
        config = nio.AsyncClientConfig(max_timeout_retry_wait_time=1)
        person = cls(nio.AsyncClient(synapse.url, user, config=config))
        _expect(await person.client.login(password), nio.LoginResponse)
        return person

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_):
        await self.client.close()

    @property
    def user(self):
        return self.client.user_id

    # Rooms

    async def open_conversation(self, other, *, encrypted=False, direct=True, others=()):
        """A new room with an invitation for `other` (and others); its id."""
        state = [nio.EnableEncryptionBuilder().as_dict()] if encrypted else []
        created = await self.client.room_create(
            is_direct=direct,
            preset=nio.RoomPreset.trusted_private_chat,
            invite=[other, *others],
            initial_state=state,
        )
        return _expect(created, nio.RoomCreateResponse).room_id

    async def invite(self, room, user):
        _expect(await self.client.room_invite(room, user), nio.RoomInviteResponse)

    async def join(self, room):
        _expect(await self.client.join(room), nio.JoinResponse)

    async def leave(self, room):
        _expect(await self.client.room_leave(room), nio.RoomLeaveResponse)

    async def members(self, room):
        """Who are in the room now."""
        joined = _expect(await self.client.joined_members(room), nio.JoinedMembersResponse)
        return {member.user_id for member in joined.members}

    async def set_state(self, room, kind, content, key=""):
        _expect(await self.client.room_put_state(room, kind, content, key), nio.RoomPutStateResponse)

    async def upgrade(self, room, version):
        """Replaces the room; the new one's id."""
        path = nio.Api._build_path(["rooms", room, "upgrade"])
        headers = {"Authorization": f"Bearer {self.client.access_token}"}
        response = await self.client.send("POST", path, f'{{"new_version": "{version}"}}', headers)
        response.raise_for_status()
        return (await response.json())["replacement_room"]

    # Talking; each gives the id of what was sent

    async def say(self, room, text, *, thread=None):
        content = {"msgtype": "m.text", "body": text}
        if thread:
            content["m.relates_to"] = {
                "rel_type": "m.thread",
                "event_id": thread,
                "is_falling_back": True,
                "m.in_reply_to": {"event_id": thread},
            }
        return await self.send(room, content)

    async def reply(self, room, to, text):
        """As an old client does: with what it replies to quoted in front."""
        quote = "\n".join(f"> {line}" for line in f"<{to.sender}> {to.body}".splitlines())
        relation = {"m.in_reply_to": {"event_id": to.event_id}}
        return await self.send(
            room, {"msgtype": "m.text", "body": f"{quote}\n\n{text}", "m.relates_to": relation}
        )

    async def edit(self, room, event_id, text):
        return await self.send(
            room,
            {
                "msgtype": "m.text",
                "body": f"* {text}",
                "m.new_content": {"msgtype": "m.text", "body": text},
                "m.relates_to": {"rel_type": "m.replace", "event_id": event_id},
            },
        )

    async def send(self, room, content, kind="m.room.message"):
        sent = await self.client.room_send(room, kind, content, ignore_unverified_devices=True)
        return _expect(sent, nio.RoomSendResponse).event_id

    # Listening

    async def next_message(self, room, sender, *, patience=PATIENCE):
        """The first message of `sender` that was not taken yet."""
        seen = await self.wait_for(
            lambda one: one.room == room
            and one.kind == "timeline"
            and one.type == "m.room.message"
            and one.source["sender"] == sender,
            f"a message of {sender}",
            patience=patience,
        )
        return Said(seen.source)

    async def membership(self, room, user, value, *, patience=PATIENCE):
        """Returns when this user has this membership in the room; an invitation of oneself too."""
        return await self.wait_for(
            lambda one: one.room == room
            and one.type == "m.room.member"
            and one.source.get("state_key") == user
            and one.source["content"].get("membership") == value,
            f"{user} to {value}",
            patience=patience,
        )

    async def wait_for(self, matches, what, *, patience=PATIENCE):
        """Takes the first thing seen for which `matches`, waiting for it as long as needed."""
        try:
            async with asyncio.timeout(patience):
                while True:
                    found = next((one for one in self._news if matches(one)), None)
                    if found:
                        self._news.remove(found)
                        return found
                    self._note(_expect(await self.client.sync(timeout=POLL), nio.SyncResponse))
        except TimeoutError:
            raise Silence(f"{self.user} waited for {what}. Seen: {self._news}") from None

    async def history(self, room):
        """All messages of the room, oldest first: what was said, and how often."""
        said, start = [], ""
        while start is not None:
            page = await self.client.room_messages(room, start, direction=nio.MessageDirection.front, limit=200)
            page = _expect(page, nio.RoomMessagesResponse)
            said += [Said(event.source) for event in page.chunk if event.source["type"] == "m.room.message"]
            start = page.end
        return said

    def _note(self, sync):
        for room, info in sync.rooms.join.items():
            self._add(room, "state", info.state)
            self._add(room, "timeline", info.timeline.events)
            self._add(room, "ephemeral", info.ephemeral)
        for room, info in sync.rooms.invite.items():
            self._add(room, "invite", info.invite_state)
        for room, info in sync.rooms.leave.items():
            self._add(room, "leave", info.timeline.events)

    def _add(self, room, kind, events):
        self._news += [Seen(room, kind, _source(event)) for event in events]


def _source(event):
    """What the server sent. nio keeps it for events, though not all of it for invitations, and not for what passes."""
    if isinstance(event, nio.TypingNoticeEvent):
        return {"type": "m.typing", "content": {"user_ids": event.users}}
    if isinstance(event, nio.ReceiptEvent):
        receipts = [{"event_id": one.event_id, "user_id": one.user_id} for one in event.receipts]
        return {"type": "m.receipt", "content": {"receipts": receipts}}
    return {"content": getattr(event, "content", {}), **getattr(event, "source", {})}


def _expect(response, kind):
    if not isinstance(response, kind):
        raise AssertionError(f"the server said: {response}")
    return response
