"""Whether Slack would take these blocks, by Slack's own models, and what those leave out."""

import json

from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block

MAX_BLOCKS = 50
MAX_TEXT = 40_000


def problems(blocks):
    """What is wrong, in words; nothing when all is well."""
    if not isinstance(blocks, list) or not blocks:
        return ["blocks must be a list that is not empty"]
    found = [] if len(blocks) <= MAX_BLOCKS else ["too many blocks"]
    for block in blocks:
        found += block_problems(block)
    for name in ["block_id", "action_id"]:
        values = all_values(blocks, name)
        if len(set(values)) != len(values):
            found.append(f"{name} more than once")
    return found


def block_problems(block):
    """The models check lengths and drop what they do not know: what comes out must be what went in."""
    try:
        parsed = Block.parse(block)
        if parsed is None:
            return [f"unknown block {block.get('type')}"]
        parsed.validate_json()
        for element in elements(parsed):
            element.validate_json()
        if without_defaults(parsed.to_dict()) != without_defaults(block):
            return [f"not understood whole: {json.dumps(block)[:300]}"]
    except (SlackObjectFormationError, TypeError, KeyError, AttributeError, ValueError) as error:
        return [str(error) or repr(error)]
    return text_problems(block)


def elements(block):
    accessory = getattr(block, "accessory", None)
    return [*(getattr(block, "elements", None) or []), *([accessory] if accessory else [])]


def without_defaults(json_value):
    """Slack's models leave out `emoji: false`, `verbatim: false` and `expand: false`, all defaults."""
    if isinstance(json_value, dict):
        return {k: without_defaults(v) for k, v in json_value.items() if v is not False}
    if isinstance(json_value, list):
        return [without_defaults(part) for part in json_value]
    return json_value


def text_problems(value):
    """A bare < or > in a text, or an empty one; the models do not look at these."""
    if isinstance(value, list):
        return [problem for part in value for problem in text_problems(part)]
    if not isinstance(value, dict):
        return []
    if value.get("type") in ("plain_text", "mrkdwn"):
        text = value.get("text")
        if not isinstance(text, str) or not text.strip():
            return ["a text without text"]
        return ["a text that was not escaped"] if "<" in text or ">" in text else []
    return [problem for part in value.values() for problem in text_problems(part)]


def all_values(value, name):
    if isinstance(value, list):
        return [found for part in value for found in all_values(part, name)]
    if not isinstance(value, dict):
        return []
    own = [value[name]] if isinstance(value.get(name), str) else []
    return own + [found for part in value.values() for found in all_values(part, name)]
