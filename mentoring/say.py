"""Everything the bot tells anyone: a key and facts. Words, language and markup belong to delivery."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class T:
    """A text inside a text: translated in the reader's language when delivered.

    Args:
        key: text key.
        facts: what it needs.
    """

    key: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Name:
    """A person, named at delivery, so that no stored word holds a name.

    Args:
        person: person id.
        full: surname, given name and patronymic; otherwise surname and initials.
    """

    person: int
    full: bool = False


@dataclass(frozen=True, slots=True)
class Lines:
    """Several facts one under another (or joined by `glue`); empty gives an empty text."""

    items: tuple[Fact, ...]
    glue: str = "\n"


Fact: TypeAlias = str | int | float | date | datetime | T | Name | Lines
"""What a text may be told. ``str`` is somebody's own words and is escaped; numbers choose plurals;
a ``datetime`` is aware and shown in the school's zone; a record's number is given as ``str``."""


class NoticeKind(StrEnum):
    """Why a message comes by itself; a person can mute each kind but `SERVICE` (settings)."""

    SERVICE = "service"
    DECISIONS = "decisions"
    QUEUE = "queue"
    MESSAGES = "messages"
    REMINDERS = "reminders"


@dataclass(frozen=True, slots=True)
class Button:
    """One button under a message. It names the very record and version it was drawn for.

    Args:
        key: text key of the label.
        do: what is asked, a short name such as ``request.accept``.
        of: id of the record.
        version: version of the record when the button was drawn.
        arg: one short word more (ASCII), such as an option's code.
        facts: for the label.
        url: a link instead of an action.
        stays: what it opens comes as a new message, and the message it stands under stays: a list of
            several things is not lost when the first of them is opened.
    """

    key: str
    do: str = ""
    of: int | None = None
    version: int | None = None
    arg: str = ""
    facts: Mapping[str, Fact] = field(default_factory=dict)
    url: str | None = None
    stays: bool = False


Rows: TypeAlias = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Say:
    """Words for somebody.

    Args:
        key: text key.
        facts: what the text needs.
        rows: buttons under it.
        to: person id; ``None`` is whoever is speaking now.
        kind: set for what comes by itself: quiet hours and muting apply, and a new message is sent.
        fresh: send a new message even if a button was pressed (otherwise the message in hand is edited).
        toast: show as the short answer to the press only, the screen stays.
        paper: id of a stored paper to send along.
        urgent: quiet hours do not hold it.
        hush: forgotten as soon as it is delivered: what was said would tell what is anonymous.
        attachment: id of a kept attachment to send along; the reader's right to it is checked by who says it.
    """

    key: str
    facts: Mapping[str, Fact] = field(default_factory=dict)
    rows: Rows = ()
    to: int | None = None
    kind: NoticeKind | None = None
    fresh: bool = False
    toast: bool = False
    paper: int | None = None
    urgent: bool = False
    attachment: int | None = None
    hush: bool = False
