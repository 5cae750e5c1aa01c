"""What the people of the year did, as the test itself writes it down: the independent counts come from here.

Nothing here looks into the bot's database; numbers of records are kept only to press the right button.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from mentoring.kinds import MentoringKind

ZONE = ZoneInfo("Europe/Moscow")


class Met(StrEnum):
    """What became of a meeting."""

    PLANNED = "planned"
    HELD = "held"
    MISSED = "missed"
    CANCELLED = "cancelled"


@dataclass
class Meeting:
    """A meeting as people spoke of it.

    Args:
        pair: number of the pair.
        at: when it begins; a moved one has its later hour.
        spoke: card number by who has answered, and when.
        came: card numbers of mentees who said that they came.
    """

    pair: int
    at: datetime
    became: Met = Met.PLANNED
    moved: int = 0
    spoke: dict[int, datetime] = field(default_factory=dict)
    came: set[int] = field(default_factory=set)
    over: datetime | None = None

    @property
    def day(self) -> date:
        """The local day."""
        return self.at.astimezone(ZONE).date()


@dataclass
class Work:
    """A pair or a group: who, of which kinds, from when to when."""

    number: int
    mentor: int
    mentees: tuple[int, ...]
    kinds: tuple[MentoringKind, ...]
    begun: datetime
    ended: date | None = None
    cause: str = ""


@dataclass
class Help:
    """An urgent request.

    Args:
        minutes: of the school's hours up to the first word of help.
    """

    number: int
    asked: datetime
    minutes: int | None = None
    solved: datetime | None = None


@dataclass
class Diary:
    """Everything that people did."""

    joined: list[datetime] = field(default_factory=list)
    left: dict[int, datetime] = field(default_factory=dict)
    requests: list[datetime] = field(default_factory=list)
    offers: list[datetime] = field(default_factory=list)
    pairs: dict[int, Work] = field(default_factory=dict)
    meetings: dict[int, Meeting] = field(default_factory=dict)
    thoughts: dict[tuple[int, int], datetime] = field(default_factory=dict)
    whole: dict[tuple[int, int], datetime] = field(default_factory=dict)
    helps: dict[int, Help] = field(default_factory=dict)
    tasks: dict[int, datetime | None] = field(default_factory=dict)
    speed: list[set[int]] = field(default_factory=list)
    """Of each speed session the card numbers of mentees who came."""
    census: dict[int, tuple[str, datetime]] = field(default_factory=dict)
    sheets: dict[tuple[str, str], int] = field(default_factory=Counter)
    surveys: dict[str, date] = field(default_factory=dict)
    answered: dict[tuple[int, int], datetime] = field(default_factory=dict)
    done: dict[tuple[str, date, int | None], date] = field(default_factory=dict)

    def figures(self, first: date, last: date) -> dict[str, int]:
        """What happened on these days, both inside, under the words of the summary."""
        met = self.meetings.values()
        ended = [one.ended for one in self.pairs.values() if one.ended]
        return {
            "проведено встреч": _days(
                (one.day for one in met if one.became is Met.HELD), first, last
            ),
            "не состоялось или в споре": _days(
                (one.day for one in met if one.became is Met.MISSED), first, last
            ),
            "рефлексий": _moments(self.thoughts.values(), first, last),
            "пар начали работу": _moments((one.begun for one in self.pairs.values()), first, last),
            "пар завершили работу": _days(ended, first, last),
            "новых запросов": _moments(self.requests, first, last),
            "новых анкет наставников": _moments(self.offers, first, last),
            "вошли в бот": _moments(self.joined, first, last),
        }

    def helped(self, first: date, last: date) -> tuple[int, int, list[int]]:
        """Urgent requests of these days: asked, solved by now, minutes up to the first word."""
        mine = [
            one for one in self.helps.values() if first <= one.asked.astimezone(ZONE).date() <= last
        ]
        minutes = sorted(one.minutes for one in mine if one.minutes is not None)
        return len(mine), sum(one.solved is not None for one in mine), minutes

    def held(self) -> list[Meeting]:
        """Meetings that took place."""
        return [one for one in self.meetings.values() if one.became is Met.HELD]

    def of_kind(self, kind: MentoringKind) -> list[Work]:
        """Pairs and groups of a kind."""
        return [one for one in self.pairs.values() if kind in one.kinds]


def _days(days: Iterable[date], first: date, last: date) -> int:
    return sum(first <= one <= last for one in days)


def _moments(moments: Iterable[datetime], first: date, last: date) -> int:
    return _days((one.astimezone(ZONE).date() for one in moments), first, last)
