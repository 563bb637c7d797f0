"""A stand-in for Slack on this machine alone. Prints one line of JSON with its addresses and tokens, and ends when its
input does.

It was made from Slack's public documentation and counts for what Slack's own clients, which talk to it in the tests
beside it, take for Slack. It was never compared with Slack itself."""

import asyncio
import json
import sys

from aiohttp import web

import control
import web_api
from delivery import Deliveries
from workspace import APP_TOKEN, BOT_TOKEN, BOT_USER, SIGNING_SECRET, TEAM, Workspace


@web_api.method("apps.connections.open")
def connections_open(workspace, arguments, base):
    ticket = workspace.deliveries.new_ticket()
    return {"url": f"{base.replace('http', 'ws', 1)}/link/?ticket={ticket}&app_id=A0001"}


def make_app():
    app = web.Application(client_max_size=64 << 20)
    workspace = Workspace()
    workspace.deliveries = Deliveries(workspace)
    app["workspace"], app["deliveries"] = workspace, workspace.deliveries
    app.add_routes([
        web.post("/api/{method}", web_api.handle_call),
        web.get("/api/{method}", web_api.handle_call),
        web.post("/upload/{file}", web_api.handle_upload),
        web.post("/response/{id}", web_api.handle_response),
        web.get("/link/", workspace.deliveries.connect),
        *control.routes(app),
    ])
    return app


async def until_input_ends():
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), sys.stdin)
    await reader.read()


async def main():
    app = make_app()
    base = []
    app["base"] = lambda: base[0]
    runner = web.AppRunner(app, shutdown_timeout=1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    base.append(f"http://127.0.0.1:{site._server.sockets[0].getsockname()[1]}")
    print(json.dumps({"api": f"{base[0]}/api", "control": f"{base[0]}/control", "bot_token": BOT_TOKEN, "app_token": APP_TOKEN,
                      "signing_secret": SIGNING_SECRET, "team": TEAM, "bot_user": BOT_USER}), flush=True)
    await until_input_ends()
    await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(main())
