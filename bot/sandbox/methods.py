"""Bot API methods by name. ``getUpdates`` waits, so it lives in ``server.py``."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from . import outgoing
from .chats import Json
from .errors import bad_request
from .incoming import member_shape
from .params import Params
from .world import World

Method = Callable[[World, Params], Any]
LOOPBACK = ("127.0.0.1", "localhost", "::1")


def get_me(world: World, params: Params) -> Json:
    """Answer ``getMe``."""
    return {
        **world.bot,
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def get_chat(world: World, params: Params) -> Json:
    """Answer ``getChat``."""
    chat = world.chat_for_bot(params.values.get("chat_id"))
    gifts = (
        "unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription",
        "gifts_from_channels",
    )  # fmt: skip
    return {
        **chat.data,
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }


def get_chat_member(world: World, params: Params) -> Json:
    """Answer ``getChatMember``."""
    chat = world.chat_for_bot(params.values.get("chat_id"))
    user_id = params.integer("user_id")
    user = world.user(user_id)
    if user_id == world.bot["id"]:
        return member_shape(user, chat.bot_status)
    return member_shape(user, "member" if user_id in chat.members else "left")


def get_file(world: World, params: Params) -> Json:
    """Answer ``getFile``."""
    stored = world.files.by_id(params.text("file_id"))
    world.files.check_download(stored)
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": len(stored.data),
        "file_path": stored.path,
    }


def set_webhook(world: World, params: Params) -> bool:
    """Answer ``setWebhook``; the address must be loopback here, so plain HTTP is allowed."""
    url, secret = params.text("url"), params.text("secret_token")
    if not url:
        return delete_webhook(world, params)
    parts = urlsplit(url)
    if parts.hostname not in LOOPBACK:
        raise bad_request("bad webhook: the sandbox delivers to this machine only")
    if secret and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
        raise bad_request("secret token contains unallowed characters")
    if params.flag("drop_pending_updates"):
        world.updates.drop()
    remember_allowed(world, params)
    world.updates.terminate("terminated by setWebhook request")
    world.updates.webhook = {"url": url, "secret": secret}
    for callback in world.updates.on_push:
        callback()
    return True


def delete_webhook(world: World, params: Params) -> bool:
    """Answer ``deleteWebhook``."""
    if params.flag("drop_pending_updates"):
        world.updates.drop()
    world.updates.webhook = {"url": ""}
    return True


def get_webhook_info(world: World, params: Params) -> Json:
    """Answer ``getWebhookInfo``."""
    known = {key: value for key, value in world.updates.webhook.items() if key != "secret"}
    info = {"has_custom_certificate": False, "pending_update_count": len(world.updates), **known}
    if world.updates.allowed:
        info["allowed_updates"] = world.updates.allowed
    return info


def remember_allowed(world: World, params: Params) -> None:
    """Keep ``allowed_updates`` of ``getUpdates`` or ``setWebhook`` until it is sent again."""
    allowed = params.json("allowed_updates")
    if allowed is None:
        return
    if not isinstance(allowed, list):
        raise bad_request("can't parse allowed updates: expected an Array of String")
    world.updates.allowed = [str(kind) for kind in allowed] or None


def set_my_commands(world: World, params: Params) -> bool:
    """Answer ``setMyCommands``."""
    world.commands.put(_scope(world, params), params.json("commands"))
    world.events.add("commands")
    return True


def get_my_commands(world: World, params: Params) -> list[dict[str, str]]:
    """Answer ``getMyCommands``."""
    return world.commands.get(_scope(world, params))


def delete_my_commands(world: World, params: Params) -> bool:
    """Answer ``deleteMyCommands``."""
    world.commands.put(_scope(world, params), [])
    world.events.add("commands")
    return True


def _scope(world: World, params: Params) -> Any:
    key = world.commands.key(params.json("scope"), params.text("language_code"))
    if key[1]:
        world.chat_for_bot(key[1])
    return key


def _setter(field: str, limit: int) -> Method:
    def method(world: World, params: Params) -> bool:
        value = params.text(field)
        if len(value) > limit:
            raise bad_request(f"bot {field.replace('_', ' ')} is too long")
        world.profile[field, params.text("language_code")] = value
        return True

    return method


def _getter(field: str) -> Method:
    def method(world: World, params: Params) -> Json:
        own = world.profile.get((field, params.text("language_code")))
        default = world.bot["first_name"] if field == "name" else ""
        return {field: own or world.profile.get((field, "")) or default}

    return method


def set_chat_menu_button(world: World, params: Params) -> bool:
    """Answer ``setChatMenuButton``."""
    button = params.json("menu_button") or {"type": "default"}
    if button.get("type") not in ("default", "commands", "web_app"):
        raise bad_request("menu button has unsupported type")
    world.profile["menu_button", params.text("chat_id")] = button
    return True


def get_chat_menu_button(world: World, params: Params) -> Json:
    """Answer ``getChatMenuButton``."""
    own = world.profile.get(("menu_button", params.text("chat_id")))
    button: Json = own or world.profile.get(("menu_button", "")) or {"type": "commands"}
    return button


METHODS: dict[str, Method] = {
    "getme": get_me,
    "getchat": get_chat,
    "getchatmember": get_chat_member,
    "getfile": get_file,
    "setwebhook": set_webhook,
    "deletewebhook": delete_webhook,
    "getwebhookinfo": get_webhook_info,
    "setmycommands": set_my_commands,
    "getmycommands": get_my_commands,
    "deletemycommands": delete_my_commands,
    "setmyname": _setter("name", 64),
    "getmyname": _getter("name"),
    "setmydescription": _setter("description", 512),
    "getmydescription": _getter("description"),
    "setmyshortdescription": _setter("short_description", 120),
    "getmyshortdescription": _getter("short_description"),
    "setchatmenubutton": set_chat_menu_button,
    "getchatmenubutton": get_chat_menu_button,
    "sendmessage": outgoing.send_message,
    "senddocument": outgoing.send_document,
    "sendphoto": outgoing.send_photo,
    "editmessagetext": outgoing.edit_message_text,
    "editmessagecaption": outgoing.edit_message_caption,
    "editmessagereplymarkup": outgoing.edit_message_reply_markup,
    "deletemessage": outgoing.delete_message,
    "answercallbackquery": outgoing.answer_callback_query,
    "sendchataction": outgoing.send_chat_action,
}
"""Methods by lower-case name: Telegram does not look at the case either."""
