"""Slack's Web API, as far as a conversation needs it."""

import asyncio
import inspect
import json
import secrets

from aiohttp import web

import checks
from workspace import APP, BOT, BOT_USER, TEAM, SlackError

METHODS = {}
MAX_RESPONSES = 5  # uses of one response_url


def method(name):
    def register(function):
        METHODS[name] = function
        return function

    return register


def need(arguments, *names):
    for name in names:
        if arguments.get(name) in (None, ""):
            raise SlackError("invalid_arguments", response_metadata={"messages": [f"missing required field: {name}"]})
    return [arguments[name] for name in names]


def checked_content(arguments):
    """The text and the blocks; those without a block_id get one, as at Slack."""
    blocks = arguments.get("blocks")
    if blocks is not None:
        found = checks.problems(blocks)
        if found:
            raise SlackError("invalid_blocks", response_metadata={"messages": found})
        blocks = [{"block_id": secrets.token_hex(3), **block} for block in blocks]
    text = arguments.get("text") or ""
    if not text and not blocks:
        raise SlackError("no_text")
    if len(text) > checks.MAX_TEXT:
        raise SlackError("msg_too_long")
    return {"text": text, **({"blocks": blocks} if blocks else {})}


@method("auth.test")
def auth_test(workspace, arguments, base):
    return {"url": f"{base}/", "team": "stand-in", "user": "inzetwijzer", "team_id": TEAM, "user_id": BOT_USER, "bot_id": BOT,
            "is_enterprise_install": False}


@method("chat.postMessage")
def post_message(workspace, arguments, base):
    channel = workspace.need_channel(need(arguments, "channel")[0])
    content = checked_content(arguments)
    message = workspace.add_message(channel, {"user": BOT_USER, "bot_id": BOT, "app_id": APP, "team": TEAM, **content})
    if arguments.get("thread_ts"):
        message["thread_ts"] = arguments["thread_ts"]
    if arguments.get("metadata"):
        message["metadata"] = arguments["metadata"]
    return {"channel": channel, "ts": message["ts"], "message": message}


@method("chat.update")
def update(workspace, arguments, base):
    channel, ts = need(arguments, "channel", "ts")
    message = workspace.need_message(channel, ts)
    if message.get("user") != BOT_USER:
        raise SlackError("cant_update_message")
    content = checked_content(arguments)
    if "blocks" not in content:
        message.pop("blocks", None)
    message.update(content, edited={"user": BOT_USER, "ts": ts})
    return {"channel": channel, "ts": ts, "text": message["text"], "message": message}


@method("chat.delete")
def delete(workspace, arguments, base):
    channel, ts = need(arguments, "channel", "ts")
    if workspace.need_message(channel, ts).get("user") != BOT_USER:
        raise SlackError("cant_delete_message")
    del workspace.messages[channel][ts]
    return {"channel": channel, "ts": ts}


@method("chat.postEphemeral")
def post_ephemeral(workspace, arguments, base):
    channel, user = need(arguments, "channel", "user")
    if user not in workspace.users:
        raise SlackError("user_not_in_channel")
    ts = workspace.next_ts()
    workspace.ephemeral.append({"channel": channel, "user": user, "ts": ts, **checked_content(arguments)})
    return {"message_ts": ts}


@method("conversations.history")
def history(workspace, arguments, base):
    channel = workspace.need_channel(need(arguments, "channel")[0])
    newest_first = list(reversed(workspace.messages[channel].values()))[: int(arguments.get("limit", 100))]
    hidden = () if arguments.get("include_all_metadata") else ("metadata",)
    return {"messages": [{k: v for k, v in m.items() if k not in hidden and not k.startswith("_")} for m in newest_first],
            "has_more": False}


@method("users.info")
def users_info(workspace, arguments, base):
    user = workspace.users.get(need(arguments, "user")[0])
    if user is None:
        raise SlackError("user_not_found")
    return {"user": user}


@method("conversations.open")
def conversations_open(workspace, arguments, base):
    users = need(arguments, "users")[0]
    return {"channel": {"id": workspace.direct_channel(users if isinstance(users, str) else ",".join(users))}}


@method("views.publish")
def views_publish(workspace, arguments, base):
    user, view = need(arguments, "user_id", "view")
    found = [] if isinstance(view, dict) and view.get("type") == "home" else ["view must be a home"]
    found = found or checks.problems(view.get("blocks"))
    if found:
        raise SlackError("invalid_arguments", response_metadata={"messages": found})
    workspace.views[user] = {"id": f"V{user}", "team_id": TEAM, "bot_id": BOT, **view}
    return {"view": workspace.views[user]}


@method("files.getUploadURLExternal")
def get_upload_url(workspace, arguments, base):
    filename, length = need(arguments, "filename", "length")
    file = f"F{len(workspace.files) + 1:04d}"
    workspace.files[file] = {"id": file, "name": filename, "length": int(length), "content": None, "channel": None}
    return {"upload_url": f"{base}/upload/{file}", "file_id": file}


@method("files.completeUploadExternal")
def complete_upload(workspace, arguments, base):
    files = need(arguments, "files")[0]
    channel = workspace.need_channel(arguments["channel_id"]) if arguments.get("channel_id") else None
    for named in files:
        file = workspace.files.get(named.get("id"))
        if file is None or file["content"] is None:
            raise SlackError("file_not_found")
    for named in files:
        workspace.files[named["id"]].update(channel=channel, title=named.get("title"))
    return {"files": [{"id": named["id"], "title": named.get("title")} for named in files]}


async def read_arguments(request):
    """JSON, or a form whose structured fields are JSON in text, or the query."""
    arguments = dict(request.query)
    if request.content_type == "application/json":
        return {**arguments, **json.loads(await request.text() or "{}")}
    for name, value in (await request.post()).items():
        structured = isinstance(value, str) and value[:1] in ("[", "{") and name in ("blocks", "view", "files")
        arguments[name] = json.loads(value) if structured else value
    return arguments


def check_token(workspace, request, arguments, name):
    given = request.headers.get("Authorization", "").removeprefix("Bearer ") or arguments.get("token", "")
    if not given:
        raise SlackError("not_authed")
    wanted = "app_token" if name == "apps.connections.open" else "bot_token"
    if given != workspace.settings[wanted]:
        other = workspace.settings["bot_token" if wanted == "app_token" else "app_token"]
        raise SlackError("not_allowed_token_type" if given == other else "invalid_auth")


async def respond(workspace, request, name, arguments):
    function = METHODS.get(name)
    if function is None:
        raise SlackError("unknown_method", req_method=name)
    check_token(workspace, request, arguments, name)
    answer = function(workspace, arguments, request.app["base"]())
    return {"ok": True, **(await answer if inspect.isawaitable(answer) else answer)}


async def asked_to_fail(workspace, request, name):
    """What a test wants to happen instead: a status, an error, or no answer at all."""
    planned = workspace.failures.get(name) or workspace.failures.get("*")
    if not planned:
        return None
    failure = planned.popleft()
    if failure.get("drop"):
        request.transport.abort()
        raise asyncio.CancelledError
    if "retry_after" in failure:
        return web.json_response({"ok": False, "error": "ratelimited"}, status=429,
                                 headers={"Retry-After": str(failure["retry_after"])})
    if "status" in failure:
        return web.Response(status=failure["status"], text=failure.get("body", ""))
    return web.json_response({"ok": False, "error": failure.get("error", "internal_error")})


async def handle_call(request):
    workspace = request.app["workspace"]
    name = request.match_info["method"]
    arguments = await read_arguments(request)
    shown = {k: v for k, v in arguments.items() if k != "token"}
    try:
        failed = await asked_to_fail(workspace, request, name)
    except asyncio.CancelledError:
        await workspace.note_call(name, shown, {"dropped": True})
        raise
    if failed is not None:
        await workspace.note_call(name, shown, {"status": failed.status, "text": failed.text})
        return failed
    try:
        answer = await respond(workspace, request, name, arguments)
    except SlackError as error:
        answer = {"ok": False, "error": error.error, **error.details}
    await workspace.note_call(name, shown, answer)
    return web.json_response(answer)


async def handle_upload(request):
    file = request.app["workspace"].files.get(request.match_info["file"])
    if file is None:
        return web.Response(status=404)
    if request.content_type.startswith("multipart/"):
        fields = await request.post()
        content = next(iter(fields.values())).file.read()
    else:
        content = await request.read()
    if len(content) != file["length"]:
        return web.Response(status=400, text="length differs")
    file["content"] = content.decode(errors="replace")
    return web.Response(text=f"OK - {len(content)}")


async def handle_response(request):
    """A response_url: needs no token, works five times."""
    workspace = request.app["workspace"]
    target = workspace.responses.get(request.match_info["id"])
    arguments = await request.json()
    if target is None or target["uses"] >= MAX_RESPONSES:
        await workspace.note_call("response_url", arguments, {"ok": False, "error": "used_url"})
        return web.json_response({"ok": False, "error": "used_url"}, status=404)
    target["uses"] += 1
    await workspace.note_call("response_url", {**arguments, "channel": target["channel"]}, {"ok": True})
    return web.Response(text="ok")
