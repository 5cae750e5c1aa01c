"""The command list of each chat, by role and language; a convenience, never a right."""

from __future__ import annotations

from typing import Any

from aiogram.methods import (
    DeleteMyCommands,
    SetMyCommands,
    SetMyDescription,
    SetMyShortDescription,
    TelegramMethod,
)
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat

from bot.texts import LANGUAGES, Texts
from mentoring.people import Person, Role, Status

EVERYBODY = ("start", "help", "cancel", "settings", "privacy")
OF_MEMBERS = ("week", "mute", "settings", "help", "privacy")
"""What every member finds. `/cancel` works all the same: each screen has a button for it."""
OF_ROLE: dict[Role, tuple[str, ...]] = {
    Role.MENTEE: ("request",),
    Role.MENTOR: ("mentor",),
    Role.CURATOR: ("queue", "people"),
    Role.HEAD: (),
    Role.COUNCIL: (),
    Role.ADMIN: ("system",),
}
LONGEST = 7
"""Commands of one list: more is not read."""


def names_for(person: Person) -> tuple[str, ...]:
    """Commands of a person: one of daily use for each role, two at most, and every member's.

    Of many roles the curator's comes first; what finds no room is on the hub or in the settings.
    """
    roles = sorted(
        person.roles, key=lambda role: (role is not Role.CURATOR, list(Role).index(role))
    )
    own = [OF_ROLE[role][0] for role in roles if OF_ROLE[role]][:2]
    crowded = 1 + len(own) + len(OF_MEMBERS) > LONGEST
    return ("start", *own, *(name for name in OF_MEMBERS if not (crowded and name == "mute")))


def listed(names: tuple[str, ...], texts: Texts, language: str) -> list[BotCommand]:
    """Commands with their descriptions."""
    return [
        BotCommand(command=name, description=texts.plain(f"command-{name}", language=language))
        for name in names
    ]


def introduction(texts: Texts) -> list[TelegramMethod[Any]]:
    """What a chat shows before its first word: who this is, and the commands of everybody."""
    calls = for_everybody(texts)
    for language in ("", *LANGUAGES):
        words = texts.plain("command-description", language=language or None)
        calls.append(SetMyDescription(description=words, language_code=language or None))
        short = texts.plain("command-short_description", language=language or None)
        calls.append(SetMyShortDescription(short_description=short, language_code=language or None))
    return calls


def for_everybody(texts: Texts) -> list[TelegramMethod[Any]]:
    """What a chat shows before anybody is known in it."""
    scope = BotCommandScopeAllPrivateChats()
    calls: list[TelegramMethod[Any]] = [
        SetMyCommands(commands=listed(EVERYBODY, texts, texts.default), scope=scope)
    ]
    for language in LANGUAGES:
        commands = listed(EVERYBODY, texts, language)
        calls.append(SetMyCommands(commands=commands, scope=scope, language_code=language))
    return calls


def for_person(texts: Texts, person: Person | None, chat: int) -> list[TelegramMethod[Any]]:
    """The calls that set a chat right; one who is no member (any more) sees everybody's list."""
    scope = BotCommandScopeChat(chat_id=chat)
    if person is None or person.status is not Status.MEMBER:
        return [DeleteMyCommands(scope=scope)]
    language = texts.language(person.settings.language)
    return [SetMyCommands(commands=listed(names_for(person), texts, language), scope=scope)]
