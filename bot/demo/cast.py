"""The fictional school as `cast.toml` tells it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("cast.toml")
Answers = dict[str, Any]
"""Answers of a form by the name of its question, as a draft holds them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """Somebody of the school, and what they did before the demonstration begins.

    Days are counted from its first day, which is 0; `None` is never.

    Args:
        roles: as the staff list writes them; empty for those who are not on it.
        note: what the page shows beside the name; the position if empty.
        pinned: shown from the start.
        joins: came by the code of their card, or by the sheet if there is a `wish`.
        opens: pressed the link, but has not agreed to anything.
        blocks: blocked the bot.
        wish: what somebody from the staff room came for: mentee, mentor, both.
        request: which answers of `Cast.requests` were sent, on the day `sends`.
        questionnaire: which answers of `Cast.questionnaires` were sent on that day.
        stops_at: the question at which the form was left.
        verdict: accept, return, aside, approve: by the curator, on the day `decided`.
    """

    name: str
    position: str
    subjects: str = ""
    years: int | None = None
    roles: str = ""
    note: str = ""
    pinned: bool = False
    joins: int | None = None
    opens: int | None = None
    blocks: int | None = None
    wish: str = ""
    request: str = ""
    questionnaire: str = ""
    sends: int | None = None
    stops_at: str = ""
    verdict: str = ""
    decided: int | None = None
    flagged: tuple[str, ...] = ()
    comment: str = ""

    @property
    def first(self) -> str:
        """Given name."""
        return self.name.split()[1]

    @property
    def last(self) -> str:
        """Surname."""
        return self.name.split()[0]

    @property
    def forms(self) -> list[str]:
        """Names of the forms sent."""
        sent = {"mentor_questionnaire": self.questionnaire, "mentee_request": self.request}
        return [form for form, answers in sent.items() if answers]


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the story.

    Args:
        number: from the first day of the demonstration, which is 0.
        time: the hour by the wall clock.
        pairs: which steps the pairs take on it, in order.
    """

    number: int
    time: str
    what: str
    pairs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Couple:
    """A pair or group, and how far it went before the demonstration.

    Args:
        reaches: the last step taken: proposal, answers, terms, consent, council, head, order,
            programme.
        order: what stands before the date of its order, as the curator types it.
        silent: who has not answered the proposal yet.
    """

    mentor: str
    mentees: tuple[str, ...]
    reaches: str
    order: str = ""
    silent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody with an account whom nobody has invited yet."""

    first: str
    last: str
    note: str


@dataclass(frozen=True, slots=True)
class Cast:
    """The whole school."""

    bot_name: str
    school: str
    short: str
    city: str
    address: str
    list_file: str
    list_columns: tuple[str, ...]
    words: dict[str, str]
    visitors: tuple[Visitor, ...]
    days: tuple[Day, ...]
    people: tuple[Figure, ...]
    pairs: tuple[Couple, ...]
    council: str
    head: str
    requests: dict[str, Answers]
    questionnaires: dict[str, Answers]

    def answers(self, figure: Figure, form: str) -> Answers:
        """What somebody answers in a form; the years of work are those of the card."""
        told = (
            self.requests[figure.request]
            if form == "mentee_request"
            else self.questionnaires[figure.questionnaire]
        )
        return {"experience_years": figure.years or 0, **told}


def read() -> Cast:
    """Read the school."""
    told = tomllib.loads(FILE.read_text("utf-8"))
    return Cast(
        bot_name=told["bot_name"],
        school=told["school"],
        short=told["short"],
        city=told["city"],
        address=told["address"],
        list_file=told["list_file"],
        list_columns=tuple(told["list_columns"]),
        words=told["words"],
        visitors=tuple(Visitor(**one) for one in told["visitors"]),
        days=tuple(_day(one) for one in told["days"]),
        people=tuple(Figure(**_tuples(one)) for one in told["people"]),
        pairs=tuple(Couple(**_tuples(one)) for one in told["pairs"]),
        council=told["council"],
        head=told["head"],
        requests=told["requests"],
        questionnaires=told["questionnaires"],
    )


def _day(told: dict[str, Any]) -> Day:
    return Day(told["day"], told["time"], told["what"], tuple(told.get("pairs", ())))


def _tuples(told: dict[str, Any]) -> dict[str, Any]:
    """A table of the file; its lists cannot be changed."""
    return {key: tuple(one) if isinstance(one, list) else one for key, one in told.items()}
