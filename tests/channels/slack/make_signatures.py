"""Writes signatures.json: what Slack's own library makes of bodies of all kinds, for the C++ tests to agree with."""

import json
import pathlib

from slack_sdk.signature import SignatureVerifier

FILE = pathlib.Path(__file__).with_name("signatures.json")
SECRETS = ["8f742231b10e8888abcd99yyyzzz85a5", "k", "lang " * 40, "é€😀"]
BODIES = ["", "token=x&team_id=T1&text=zwaar", '{"type":"event_callback"}', "a:b:c\r\n\0€", "v0:" * 500]
TIMESTAMPS = ["1531420618", "0"]


def vectors():
    return [
        {"secret": secret, "timestamp": timestamp, "body": body,
         "signature": SignatureVerifier(secret).generate_signature(timestamp=timestamp, body=body)}
        for secret in SECRETS
        for body in BODIES
        for timestamp in TIMESTAMPS
    ]


if __name__ == "__main__":
    FILE.write_text(json.dumps(vectors(), indent=1) + "\n")
