"""A real Matrix server (Synapse) on this machine, for one test at a time: made, started, killed and thrown away.

Runs with the Python that tests/channels/venv.sh prints.
"""

import hashlib
import hmac
import json
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

PATIENCE = 120  # seconds after which a wait gives up; nothing is measured
SERVER_NAME = "inzetwijzer.test"
UNLIMITED = {"per_second": 100000, "burst_count": 100000}

# Synapse's own limits, and none: for tests that are not about them.
PROFILES = {
    "default": {},
    "fast": {
        "rc_message": UNLIMITED,
        "rc_registration": UNLIMITED,
        "rc_login": {"address": UNLIMITED, "account": UNLIMITED, "failed_attempts": UNLIMITED},
        "rc_joins": {"local": UNLIMITED, "remote": UNLIMITED},
        "rc_joins_per_room": UNLIMITED,
        "rc_invites": {"per_room": UNLIMITED, "per_user": UNLIMITED, "per_issuer": UNLIMITED},
        "rc_room_creation": UNLIMITED,
        "rc_media_create": UNLIMITED,
        "rc_admin_redaction": UNLIMITED,
    },
}


class HomeserverError(Exception):
    """Synapse did not do what the harness needs; the end of its log is in the text."""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Synapse:
    """Use as a context manager. `url` and the data stay the same over `kill` and `start`."""

    def __init__(self, profile="fast"):
        self._overrides = PROFILES[profile]
        self._process = None
        self._folder = None

    def __enter__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="inzetwijzer-synapse-")
        self.folder = pathlib.Path(self._folder.name)
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        try:
            self._configure()
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.stop()
        self._folder.cleanup()

    # Starting and stopping

    def start(self):
        """Returns when the server answers."""
        path = self.folder / "notify"
        path.unlink(missing_ok=True)
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notify, self._output() as output:
            notify.bind(str(path))
            self._process = subprocess.Popen(
                [*self._command(), "-c", "profile.yaml"],
                cwd=self.folder,
                env={**os.environ, "NOTIFY_SOCKET": str(path)},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
            )
            self._await_ready(notify)
        with urllib.request.urlopen(f"{self.url}/health", timeout=PATIENCE) as response:
            response.read()

    def kill(self):
        """As in a power cut."""
        self._process.kill()
        self._process.wait(PATIENCE)
        self._process = None

    def stop(self):
        """As in maintenance. Does nothing when it does not run."""
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None

    # Accounts

    def register(self, name, password):
        """Makes an account; its Matrix id."""
        nonce = self._call("GET", "/_synapse/admin/v1/register")["nonce"]
        said = "\0".join([nonce, name, password, "notadmin"]).encode()
        mac = hmac.new(self._secret.encode(), said, hashlib.sha1).hexdigest()
        account = {"nonce": nonce, "username": name, "password": password, "admin": False, "mac": mac}
        return self._call("POST", "/_synapse/admin/v1/register", account)["user_id"]

    def log_in(self, name, password, device):
        """The access token of a new login on this device."""
        login = {
            "type": "m.login.password",
            "identifier": {"type": "m.id.user", "user": name},
            "password": password,
            "device_id": device,
        }
        return self._call("POST", "/_matrix/client/v3/login", login)["access_token"]

    def log_out(self, token):
        """Ends a login, so that its token is refused from now on."""
        self._call("POST", "/_matrix/client/v3/logout", {}, token)

    # Inside

    def _command(self):
        return [sys.executable, "-m", "synapse.app.homeserver", "-c", "homeserver.yaml"]

    def _output(self):
        return open(self.folder / "output.log", "ab")

    def _configure(self):
        generate = ["--server-name", SERVER_NAME, "--generate-config", "--report-stats", "no"]
        with self._output() as output:
            subprocess.run(
                [*self._command(), *generate],
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                timeout=PATIENCE,
                check=True,
            )
        self._secret = hashlib.sha256(os.urandom(32)).hexdigest()
        settings = {
            "listeners": [
                {
                    "type": "http",
                    "port": self.port,
                    "bind_addresses": ["127.0.0.1"],
                    "tls": False,
                    "resources": [{"names": ["client"], "compress": False}],
                }
            ],
            "registration_shared_secret": self._secret,
            "trusted_key_servers": [],
            "federation_domain_whitelist": [],
            "bcrypt_rounds": 4,
            **self._overrides,
        }
        # JSON is YAML.
        (self.folder / "profile.yaml").write_text(json.dumps(settings))

    def _await_ready(self, notify):
        """Synapse tells its service manager when it is ready; meanwhile it may also end."""
        end = time.monotonic() + PATIENCE
        notify.settimeout(0.5)
        while time.monotonic() < end:
            try:
                if b"READY=1" in notify.recv(4096):
                    return
            except TimeoutError:
                if self._process.poll() is not None:
                    break
        raise HomeserverError(f"Synapse did not start:\n{self.last_output()}")

    def last_output(self):
        logs = [self.folder / "output.log", self.folder / "homeserver.log"]
        return "\n".join(log.read_text(errors="replace")[-3000:] for log in logs if log.exists())

    def _call(self, method, path, body=None, token=None):
        headers = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {token}"} if token else {})
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as response:
                return json.load(response)
        except urllib.error.HTTPError as error:
            raise HomeserverError(f"{method} {path}: {error.code} {error.read().decode()}") from error
