"""What Slack sends an app when a person does something."""

import itertools
import secrets

from workspace import APP, BOT_USER, TEAM, SlackError

_numbers = itertools.count(1)


def callback(workspace, event, **overrides):
    return {
        "token": "verification",
        "team_id": TEAM,
        "context_team_id": TEAM,
        "api_app_id": APP,
        "type": "event_callback",
        "event_id": f"Ev{next(_numbers):08d}",
        "event_time": 1700000000,
        "authorizations": [
            {"enterprise_id": None, "team_id": TEAM, "user_id": BOT_USER, "is_bot": True, "is_enterprise_install": False}
        ],
        "is_ext_shared_channel": False,
        "event": event,
        **overrides,
    }


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def said(workspace, user, text, event=None, **overrides):
    """A person types in the direct message."""
    channel = workspace.direct_channel(user)
    message = workspace.add_message(channel, {"user": user, "text": escaped(text), "team": TEAM})
    return callback(
        workspace,
        {
            "client_msg_id": secrets.token_hex(8),
            **message,
            "channel": channel,
            "channel_type": "im",
            "event_ts": message["ts"],
            "blocks": [{"type": "rich_text", "block_id": "abc", "elements": [
                {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}]}],
            **(event or {}),
        },
        **overrides,
    )


def home_opened(workspace, user, tab="messages"):
    event = {"type": "app_home_opened", "user": user, "channel": workspace.direct_channel(user), "tab": tab,
             "event_ts": workspace.next_ts()}
    return callback(workspace, event)


def command(workspace, base, user, text, channel=None):
    channel = channel or workspace.direct_channel(user)
    return {
        "token": "verification",
        "team_id": TEAM,
        "team_domain": "stand-in",
        "channel_id": channel,
        "channel_name": "directmessage" if channel.startswith("D") else "algemeen",
        "user_id": user,
        "user_name": user.lower(),
        "command": "/inzetwijzer",
        "text": text,
        "api_app_id": APP,
        "is_enterprise_install": "false",
        "response_url": workspace.new_response_url(base, channel, None),
        "trigger_id": secrets.token_hex(12),
    }


def controls(message):
    """Every control of a message with its block's id."""
    for block in message.get("blocks", []):
        for element in [*block.get("elements", []), *([block["accessory"]] if "accessory" in block else [])]:
            if "action_id" in element:
                yield block["block_id"], element


def options(element):
    return [*element.get("options", []), *(o for group in element.get("option_groups", []) for o in group["options"])]


def chosen_action(block_id, element, selected):
    """The action of a control, with these values chosen in it, as far as it has them."""
    action = {"type": element["type"], "action_id": element["action_id"], "block_id": block_id,
              "action_ts": f"1700000000.{next(_numbers):06d}"}
    if element["type"] == "button":
        return {**action, "text": element["text"], "value": element["value"]}
    chosen = [option for option in options(element) if option["value"] in selected]
    if len(chosen) != len(selected):
        raise SlackError("no_such_option")
    if element["type"] == "static_select":
        return {**action, "selected_option": chosen[0]}
    return {**action, "selected_options": chosen}


def pressed(workspace, base, channel, ts, action_id, selected=(), user=None):
    """A person uses a control. What was ticked before stays in the state of its message."""
    message = workspace.need_message(channel, ts)
    for block_id, element in controls(message):
        if element["action_id"] == action_id:
            break
    else:
        raise SlackError("no_such_control")
    action = chosen_action(block_id, element, list(selected))
    state = message.setdefault("_state", {})
    if element["type"] != "button":
        kept = {k: v for k, v in action.items() if k in ("type", "selected_option", "selected_options")}
        state.setdefault(block_id, {})[action_id] = kept
    user = user or workspace.channels[channel]
    return {
        "type": "block_actions",
        "user": {"id": user, "username": user.lower(), "name": user.lower(), "team_id": TEAM},
        "api_app_id": APP,
        "token": "verification",
        "container": {"type": "message", "message_ts": ts, "channel_id": channel, "is_ephemeral": False},
        "trigger_id": secrets.token_hex(12),
        "team": {"id": TEAM, "domain": "stand-in"},
        "enterprise": None,
        "is_enterprise_install": False,
        "channel": {"id": channel, "name": "directmessage"},
        "message": {k: v for k, v in message.items() if k != "_state"},
        "state": {"values": state},
        "response_url": workspace.new_response_url(base, channel, ts),
        "actions": [action],
    }
