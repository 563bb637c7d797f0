"""What tests tell the stand-in to do, and ask it: POST and GET under /control/."""

import json

import aiohttp
from aiohttp import web

import events
from workspace import BOT_USER, SlackError, person

PATIENCE = 60.0  # seconds after which waiting is given up; nothing is measured


def routes(app):
    workspace, deliveries = app["workspace"], app["deliveries"]

    async def say(body):
        payload = events.said(workspace, body["user"], body["text"], body.get("event"), **body.get("overrides", {}))
        await deliveries.deliver("events_api", payload)
        return {"event_id": payload["event_id"], "channel": payload["event"]["channel"], "ts": payload["event"]["ts"]}

    async def press(body):
        payload = events.pressed(workspace, app["base"](), body["channel"], body["ts"], body["action_id"],
                                 body.get("selected", ()), body.get("user"))
        await deliveries.deliver("interactive", payload)
        return {"payload": payload}

    async def command(body):
        payload = events.command(workspace, app["base"](), body["user"], body.get("text", ""), body.get("channel"))
        await deliveries.deliver("slash_commands", payload)
        return {"payload": payload}

    async def home(body):
        payload = events.home_opened(workspace, body["user"], body.get("tab", "messages"))
        await deliveries.deliver("events_api", payload)
        return {"event_id": payload["event_id"]}

    async def envelope(body):
        """Anything at all, as an event or an interaction."""
        await deliveries.deliver(body["type"], body["payload"])
        return {}

    async def again(body):
        for delivery in list(deliveries.all):
            if delivery.payload.get("event_id") == body["event_id"]:
                await deliveries.again(delivery)
                return {}
        raise SlackError("no_such_event")

    async def expire(body):
        """As if the time to acknowledge had passed for all that waits."""
        return {"expired": await deliveries.expire_all()}

    async def disconnect(body):
        await deliveries.disconnect(body.get("reason", "refresh_requested"), body.get("close", False))
        return {}

    async def drop(body):
        deliveries.drop()
        return {}

    async def fail(body):
        """The next `times` calls of a method (* for any): error, status with body, retry_after, or drop."""
        failure = {k: v for k, v in body.items() if k not in ("method", "times")}
        workspace.failures[body["method"]].extend([failure] * body.get("times", 1))
        return {}

    async def settings(body):
        unknown = set(body) - set(workspace.settings)
        if unknown:
            raise SlackError(f"unknown settings {sorted(unknown)}")
        workspace.settings.update(body)
        return workspace.settings

    async def user(body):
        workspace.users[body["id"]] = person(**{"user": body["id"], **{k: v for k, v in body.items() if k != "id"}})
        return {}

    async def wait(body):
        """Until `count` calls of `method` were made, the bot has `messages` in `channel`, `connections` are open and
        `acknowledged` deliveries are: what is asked of these."""
        def reached():
            calls = [c for c in workspace.calls if body.get("method") in (None, c["method"])]
            live = [c for c in deliveries.connections if not c.closed]
            done = [d for d in deliveries.all if d.acknowledged]
            posted = [m for m in workspace.messages[body.get("channel")].values() if m["user"] == BOT_USER]
            return (len(calls) >= body.get("count", 0) and len(posted) >= body.get("messages", 0) and len(live) >= body.get("connections", 0)
                    and len(done) >= body.get("acknowledged", 0))
        try:
            await workspace.wait_for(reached, body.get("timeout", PATIENCE))
        except TimeoutError:
            raise SlackError("waited in vain") from None
        return {}

    async def challenge(body):
        """What Slack asks a new request address."""
        text = json.dumps({"type": "url_verification", "token": "verification", "challenge": body["challenge"]})
        headers = {"Content-Type": "application/json", **deliveries.signed(text)}
        async with aiohttp.ClientSession() as session:
            async with session.post(workspace.settings["request_url"], data=text.encode(), headers=headers) as answer:
                return {"status": answer.status, "body": await answer.text()}

    posts = [say, press, command, home, envelope, again, expire, disconnect, drop, fail, settings, user, wait, challenge]
    return [*(web.post(f"/control/{f.__name__}", answering(f)) for f in posts),
            web.get("/control/state", answering_state(workspace, deliveries))]


def answering(function):
    async def handle(request):
        try:
            return web.json_response(await function(await request.json()))
        except SlackError as error:
            return web.json_response({"error": error.error}, status=400)

    return handle


def visible(message):
    return {k: v for k, v in message.items() if not k.startswith("_")}


def answering_state(workspace, deliveries):
    async def handle(request):
        return web.json_response({
            "calls": workspace.calls,
            "messages": {channel: [visible(m) for m in messages.values()] for channel, messages in workspace.messages.items()},
            "ephemeral": workspace.ephemeral,
            "views": workspace.views,
            "files": workspace.files,
            "deliveries": [delivery.shown() for delivery in deliveries.all],
            "connections": len([c for c in deliveries.connections if not c.closed]),
        })

    return handle
