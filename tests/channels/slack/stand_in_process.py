"""Starts the stand-in for a test and talks to its control side. Needs only Python's standard library."""

import json
import os
import pathlib
import subprocess
import sys
import urllib.error
import urllib.request

HERE = pathlib.Path(__file__).resolve().parent


class Refused(Exception):
    pass


class StandIn:
    """`with StandIn() as slack:`. The interpreter is the one that tests/channels/slack/setup.sh made."""

    def __init__(self, python=None):
        self.python = python or os.environ.get("INZETWIJZER_SLACK_PYTHON", sys.executable)

    def __enter__(self):
        self.process = subprocess.Popen([self.python, str(HERE / "stand_in.py")], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        text=True, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"})
        self.addresses = json.loads(self.process.stdout.readline())
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait(30)

    def __getattr__(self, name):
        """slack.say(user="U0001", text="ja") posts to /control/say."""
        return lambda **body: self._ask(f"{self.addresses['control']}/{name}", json.dumps(body).encode())

    def state(self):
        return self._ask(f"{self.addresses['control']}/state", None)

    def calls(self, method):
        return [call for call in self.state()["calls"] if call["method"] == method]

    @staticmethod
    def _ask(url, data):
        request = urllib.request.Request(url, data, {"Content-Type": "application/json"})
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=90) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            raise Refused(error.read().decode()) from None
