"""Rows of orders: a pair in the table, a replacement, an ending, a lesson covered (3.1, 7.1, 1.4).

Ready text as in `mentoring.paper_order`, which hands these on.
"""

from __future__ import annotations

from dataclasses import dataclass

from mentoring.cases import PersonForms


@dataclass(frozen=True, slots=True)
class PairLine:
    """One row of the table of pairs and groups.

    Attributes:
        mentors: usually one.
        mentees: one, or all of the group.
        kinds: kinds of mentoring with commas.
        forms: forms of mentoring with commas.
        starts: first day of the term.
        ends: last day of the term.
        topics: areas in which one is mentored; a reverse pair says both directions here.
    """

    mentors: tuple[PersonForms, ...]
    mentees: tuple[PersonForms, ...]
    kinds: str
    forms: str
    starts: str
    ends: str
    topics: str


@dataclass(frozen=True, slots=True)
class Replacement:
    """Another mentor for the same mentees.

    Attributes:
        former: who was.
        line: who is now, with whom, how and for which term.
        since: from which date.
        cause: as it follows "in connection with" (instrumental); may be empty.
    """

    former: PersonForms
    line: PairLine
    since: str
    cause: str = ""


@dataclass(frozen=True, slots=True)
class Ending:
    """A pair or group that ends (7.1).

    Attributes:
        mentor: who was the mentor.
        mentees: who were mentored.
        since: from which date it has ended.
        cause: as it follows "in connection with"; may be empty.
    """

    mentor: PersonForms
    mentees: tuple[PersonForms, ...]
    since: str
    cause: str = ""


@dataclass(frozen=True, slots=True)
class Extension:
    """A pair or group whose term is longer now (7.2).

    Attributes:
        mentor: the mentor.
        mentees: who is mentored.
        until: new last day.
    """

    mentor: PersonForms
    mentees: tuple[PersonForms, ...]
    until: str


@dataclass(frozen=True, slots=True)
class Item:
    """A row of the programme of the final event.

    Attributes:
        time: when ("14:00"); may be empty.
        what: what happens.
        who: who answers for it; may be empty.
    """

    time: str
    what: str
    who: str = ""


@dataclass(frozen=True, slots=True)
class ReleaseLine:
    """One person released from duties (1.4).

    Attributes:
        person: who.
        date: the day.
        time: from when to when, or which lessons.
        cover: how the lessons are covered: who stands in, what is moved (no pupil is named).
    """

    person: PersonForms
    date: str
    time: str = ""
    cover: str = ""
