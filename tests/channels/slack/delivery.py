"""How an app hears of what happened: over Socket Mode, or by requests to its address. What is not acknowledged comes again."""

import asyncio
import itertools
import json
import secrets
import time
import urllib.parse

import aiohttp
from aiohttp import WSMsgType, web
from slack_sdk.signature import SignatureVerifier

from workspace import APP

MAX_CONNECTIONS = 10
MAX_ATTEMPTS = 4  # the first and three retries


class Delivery:
    """One thing that happened, until it is acknowledged."""

    def __init__(self, kind, payload):
        self.kind = kind
        self.payload = payload
        self.attempt = 0
        self.envelope_ids = []
        self.acknowledged = False
        self.answer = None  # the payload of the acknowledgement
        self.timer = None
        self.connection = None
        self.waiting = False  # for a connection to go over

    def envelope(self):
        self.envelope_ids.append(secrets.token_hex(12))
        envelope = {"envelope_id": self.envelope_ids[-1], "payload": self.payload, "type": self.kind,
                    "accepts_response_payload": self.kind != "events_api"}
        if self.kind == "events_api":
            envelope["retry_attempt"] = self.attempt
            envelope["retry_reason"] = "timeout" if self.attempt else ""
        return envelope

    def shown(self):
        return {"type": self.kind, "event_id": self.payload.get("event_id"), "attempts": self.attempt + 1,
                "sent": len(self.envelope_ids), "acknowledged": self.acknowledged, "answer": self.answer}


class Deliveries:
    def __init__(self, workspace):
        self.workspace = workspace
        self.all = []
        self.connections = []
        self.tickets = set()
        self._turn = itertools.count()

    # What happened.

    async def deliver(self, kind, payload):
        delivery = Delivery(kind, payload)
        self.all.append(delivery)
        await self.send(delivery)
        return delivery

    async def again(self, delivery):
        """The same event once more although it was acknowledged, as Slack sometimes does."""
        delivery.attempt += 1
        await self.send(delivery)

    async def send(self, delivery):
        if self.workspace.settings["request_url"]:
            asyncio.create_task(self.push(delivery))
            return
        open_connections = [c for c in self.connections if not c.closed and not getattr(c, "leaving", False)]
        delivery.waiting = not open_connections
        if delivery.waiting:
            return
        connection = open_connections[next(self._turn) % len(open_connections)]
        delivery.connection = connection
        try:
            await connection.send_json(delivery.envelope())
        except ConnectionError:  # just lost: comes over the next
            connection.leaving = True
            await self.send(delivery)
            return
        self.expect_acknowledgement(delivery)

    def expect_acknowledgement(self, delivery):
        if delivery.timer:
            delivery.timer.cancel()
        seconds = self.workspace.settings["ack_seconds"]
        delivery.timer = asyncio.get_running_loop().call_later(seconds, self.expire, delivery)

    def expire(self, delivery):
        if delivery.acknowledged or delivery.waiting or delivery.attempt + 1 >= MAX_ATTEMPTS:
            return
        delivery.attempt += 1
        asyncio.create_task(self.send(delivery))

    async def expire_all(self):
        waiting = [d for d in self.all if not d.acknowledged and d.envelope_ids]
        for delivery in waiting:
            self.expire(delivery)
        return len(waiting)

    async def acknowledge(self, envelope_id, answer):
        for delivery in self.all:
            if envelope_id in delivery.envelope_ids:
                delivery.acknowledged = True
                delivery.answer = answer
                delivery.timer and delivery.timer.cancel()
        await self.workspace.notify()

    # Socket Mode.

    def new_ticket(self):
        ticket = secrets.token_hex(16)
        self.tickets.add(ticket)
        return ticket

    async def connect(self, request):
        ticket = request.query.get("ticket")
        if ticket not in self.tickets:
            return web.Response(status=401, text="a ticket works once")
        self.tickets.discard(ticket)
        socket = web.WebSocketResponse(autoping=False)
        await socket.prepare(request)
        live = [c for c in self.connections if not c.closed]
        if len(live) >= MAX_CONNECTIONS:
            await socket.send_json({"type": "disconnect", "reason": "too_many_websockets"})
            await socket.close()
            return socket
        socket.transport = request.transport
        self.connections = [*live, socket]
        await self.converse(socket)
        return socket

    async def converse(self, socket):
        await socket.send_json({
            "type": "hello",
            "num_connections": len([c for c in self.connections if not c.closed]),
            "connection_info": {"app_id": APP},
            "debug_info": {"host": "stand-in", "build_number": 1, "approximate_connection_time": 18060},
        })
        pings = asyncio.create_task(self.ping(socket))
        await self.workspace.notify()
        await self.send_waiting()
        try:
            async for message in socket:
                await self.receive(socket, message)
        finally:
            pings.cancel()
            await self.after_closing(socket)

    async def ping(self, socket):
        for number in itertools.count(1):
            if not self.workspace.settings["muted"]:
                await socket.ping(f"Ping from stand-in {number}".encode())
            await asyncio.sleep(self.workspace.settings["ping_seconds"])

    async def receive(self, socket, message):
        if message.type == WSMsgType.PING and not self.workspace.settings["muted"]:
            await socket.pong(message.data)
        if message.type != WSMsgType.TEXT:
            return
        try:
            answer = json.loads(message.data)
        except ValueError:
            return
        if isinstance(answer, dict):
            await self.acknowledge(answer.get("envelope_id"), answer.get("payload"))

    async def send_waiting(self):
        for delivery in self.all:
            if delivery.waiting and not delivery.acknowledged:
                await self.send(delivery)

    async def after_closing(self, socket):
        """What went out over a connection that is gone comes again over another."""
        await self.workspace.notify()
        for delivery in self.all:
            if delivery.connection is socket and not delivery.acknowledged and not delivery.waiting:
                delivery.timer and delivery.timer.cancel()
                delivery.attempt += 1
                await self.send(delivery)

    async def disconnect(self, reason, close):
        """Asks every connection to go; with `close` hangs up as well."""
        for connection in [c for c in self.connections if not c.closed]:
            connection.leaving = True
            await connection.send_json({"type": "disconnect", "reason": reason, "debug_info": {"host": "stand-in"}})
            if close:
                await connection.close()

    def drop(self):
        for connection in [c for c in self.connections if not c.closed]:
            connection.leaving = True
            connection.transport.abort()

    # Requests to the app's own address.

    async def push(self, delivery):
        status = None
        while delivery.attempt < MAX_ATTEMPTS:
            body, headers = self.request(delivery)
            delivery.envelope_ids.append("request")
            status, answer = await self.post(body, headers)
            if status is not None and 200 <= status < 300:
                delivery.acknowledged, delivery.answer = True, answer
                break
            delivery.attempt += 1
        await self.workspace.notify()

    def request(self, delivery):
        if delivery.kind == "events_api":
            body, content_type = json.dumps(delivery.payload), "application/json"
        else:
            fields = {"payload": json.dumps(delivery.payload)} if delivery.kind == "interactive" else delivery.payload
            body, content_type = urllib.parse.urlencode(fields), "application/x-www-form-urlencoded"
        headers = {"Content-Type": content_type, **self.signed(body)}
        if delivery.attempt:
            headers |= {"X-Slack-Retry-Num": str(delivery.attempt), "X-Slack-Retry-Reason": "http_error"}
        return body, headers

    def signed(self, body):
        timestamp = str(int(time.time()))
        verifier = SignatureVerifier(self.workspace.settings["signing_secret"])
        return {"X-Slack-Request-Timestamp": timestamp,
                "X-Slack-Signature": verifier.generate_signature(timestamp=timestamp, body=body)}

    async def post(self, body, headers):
        timeout = aiohttp.ClientTimeout(total=self.workspace.settings["ack_seconds"])
        try:
            async with aiohttp.ClientSession(timeout=timeout) as session:
                async with session.post(self.workspace.settings["request_url"], data=body.encode(), headers=headers) as answer:
                    return answer.status, await answer.text()
        except (aiohttp.ClientError, asyncio.TimeoutError):
            return None, None
