"""What a builder of papers is given and what it hands back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TypeAlias
from zoneinfo import ZoneInfo

from bot.texts import Texts
from mentoring.register import Registered
from mentoring.say import Fact
from storage.uow import Uow


@dataclass(frozen=True, slots=True)
class School:
    """The school as papers name it.

    Args:
        name: full name; empty leaves a blank line.
        address: empty leaves a line to be written by hand.
        city: place of issue of orders; empty leaves a blank.
    """

    name: str
    short_name: str
    address: str = ""
    city: str = ""


@dataclass(frozen=True, slots=True)
class Job:
    """One paper to be made, with all a builder may need. The transaction ends when it returns.

    Args:
        own_templates: the school's folder of templates, or None.
        attachments: where attached files lie, or None.
        names: full names by card number, for `Name` facts; the builder fills what it needs.
    """

    uow: Uow
    paper: Registered
    texts: Texts
    school: School
    own_templates: Path | None = None
    names: dict[int, str] = field(default_factory=dict)
    attachments: Path | None = None

    @property
    def now(self) -> datetime:
        """The moment, in the school's zone."""
        return self.uow.now.astimezone(self.uow.zone)

    @property
    def zone(self) -> ZoneInfo:
        """The school's zone."""
        return self.uow.zone

    def text(self, key: str, facts: Mapping[str, Fact] | None = None) -> str:
        """Words in the paper's language, without markup."""
        return self.texts.plain(key, facts, self.paper.language, self.names)

    def fact(self, fact: Fact) -> str:
        """One fact as words in the paper's language."""
        return self.texts.fact(fact, self.paper.language, self.names)


@dataclass(frozen=True, slots=True)
class Made:
    """What a builder hands back.

    Args:
        suffix: of the file, without the dot.
        write: gives the bytes; runs in a thread, touches no database.
    """

    suffix: str
    write: Callable[[], bytes]


Builder: TypeAlias = Callable[[Job], Awaitable[Made]]
