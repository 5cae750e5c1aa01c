"""Competitions and conferences: one person's way through one of them, from an idea to a result (3.5, 4.2)."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal
from mentoring.reminder.nouns import ReminderKind, Topic, Wanted
from mentoring.school_calendar import SchoolCalendar

TITLE_LIMIT, LINK_LIMIT, WORDS_LIMIT = 200, 300, 200
LEADS = (7, 1)
"""Days before the deadline on which it is reminded of."""
ASKED_FOR = timedelta(days=30)
"""How long after the deadline the question whether one took part still makes sense."""
_LINK = re.compile(r"https?://\S+")
_EMPTY = re.compile(r"\(\s*\)")
"""What is left of brackets round a link."""


class ContestKind(StrEnum):
    """What it is. Words are ``contest_kind-<code>``."""

    CONTEST = "contest"
    CONFERENCE = "conference"
    FORUM = "forum"
    FESTIVAL = "festival"
    OLYMPIAD = "olympiad"


class Level(StrEnum):
    """How wide it is. Words are ``contest_level-<code>``."""

    SCHOOL = "school"
    DISTRICT = "district"
    CITY = "city"
    REGION = "region"
    FEDERAL = "federal"


class ContestState(StrEnum):
    """Where somebody stands with it. Words are ``contest_state-<code>``."""

    OFFERED = "offered"  # recommended, not answered yet
    LATER = "later"  # not now: no reason is asked
    INTERESTED = "interested"
    PREPARING = "preparing"
    APPLIED = "applied"
    TOOK_PART = "took_part"
    DONE = "done"  # with its result
    DROPPED = "dropped"  # came to nothing


class Result(StrEnum):
    """How it went. Words are ``contest_result-<code>``."""

    PARTICIPANT = "participant"
    FINALIST = "finalist"
    PRIZE = "prize"
    WINNER = "winner"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contest:
    """One person's way through one competition.

    Args:
        person: who takes part.
        by: who put it here: the mentor who recommends it, or the person.
        pair: through which pair it was recommended.
        deadline: last day of applications, if known.
        words: the person's own about the result.
        moved_at: since when it stands where it stands.
    """

    id: int = 0
    version: int = 1
    person: int
    by: int
    pair: int | None = None
    title: str
    link: str = ""
    kind: ContestKind
    level: Level
    deadline: date | None = None
    state: ContestState
    result: Result | None = None
    words: str = ""
    made_at: datetime
    moved_at: datetime

    @property
    def is_own(self) -> bool:
        """Whether the person put it here."""
        return self.by == self.person


_S = ContestState
QUIET = (_S.OFFERED, _S.LATER)
"""A recommendation and its "not now" stay between the two: nobody has to explain."""
GOING = (_S.INTERESTED, _S.PREPARING, _S.APPLIED, _S.TOOK_PART)
_MARKS = (_S.PREPARING, _S.APPLIED, _S.TOOK_PART, _S.DROPPED)
MOVES: Mapping[ContestState, tuple[ContestState, ...]] = {
    _S.OFFERED: (_S.INTERESTED, _S.LATER),
    _S.LATER: (_S.INTERESTED,),
    **{state: tuple(one for one in _MARKS if one is not state) for state in GOING},
    _S.DONE: (),
    _S.DROPPED: (_S.PREPARING,),
}
"""Where a tap of the person leads; a mark set by mistake is put right by another. A result ends it."""


def split_line(text: str) -> tuple[str, str]:
    """Title and link out of one typed line.

    Raises:
        Refusal: ``contest-title_short``, ``contest-title_long`` or ``contest-link_long``.
    """
    found = _LINK.search(text)
    link = found.group().rstrip(".,;)") if found else ""
    rest = text
    if found:
        after = found.group()[len(link) :].strip(".,;")  # a bracket that was opened before it
        rest = f"{text[: found.start()]} {after}{text[found.end() :]}"
    title = " ".join(_EMPTY.sub(" ", rest).split()).strip(" ,;\u2014-")
    if len(link) > LINK_LIMIT:
        raise Refusal("contest-link_long", limit=LINK_LIMIT)
    if len(title) < 3:
        raise Refusal("contest-title_short")
    if len(title) > TITLE_LIMIT:
        raise Refusal("contest-title_long", limit=TITLE_LIMIT, length=len(title))
    return title, link


def ensure_words(text: str) -> str:
    """What was typed about a result.

    Raises:
        Refusal: ``contest-words_long``.
    """
    words = " ".join(text.split())
    if len(words) > WORDS_LIMIT:
        raise Refusal("contest-words_long", limit=WORDS_LIMIT, length=len(words))
    return words


def may_read(contest: Contest, me: Person, mentees: Collection[int]) -> bool:
    """The person, their mentor; curator and council once it is more than a recommendation (3.5).

    Args:
        mentees: those whom the reader mentors now.
    """
    if me.status is not Status.MEMBER:
        return False
    if contest.person == me.id:
        return True
    quiet = contest.state in QUIET
    if contest.person in mentees and (not quiet or contest.by == me.id):
        return True
    return not quiet and me.has(Role.CURATOR, Role.COUNCIL)


def may_take_back(contest: Contest, me: Person) -> bool:
    """Who put it here takes it away: one's own at any time, a recommendation until it is answered."""
    return contest.by == me.id and (contest.is_own or contest.state is ContestState.OFFERED)


def may_date(contest: Contest, me: Person) -> bool:
    """Whether this person sets the deadline."""
    running = contest.state not in (ContestState.DONE, ContestState.DROPPED)
    return running and me.id in (contest.person, contest.by)


def ensure_move(contest: Contest, me: Person, to: ContestState) -> None:
    """Everybody speaks for themselves.

    Raises:
        Refusal: ``common-not_allowed`` or ``common-changed``.
    """
    if contest.person != me.id:
        raise Refusal("common-not_allowed")
    if to not in MOVES[contest.state]:
        raise Refusal("common-changed")


def topic_of(contest: Contest) -> Topic:
    """What its reminders hang on."""
    return Topic(ReminderKind.CONTEST, contest.id)


def wanted_of(contest: Contest, calendar: SchoolCalendar) -> list[Wanted]:
    """Its reminders: a week and a day before the deadline, and once after it."""
    deadline, state = contest.deadline, contest.state
    if deadline is None or state not in (_S.INTERESTED, _S.PREPARING, _S.APPLIED):
        return []
    over = calendar.at(deadline + timedelta(days=1), time(0))
    wanted = [
        Wanted(
            person=contest.person,
            key=f"before{days}-{deadline}",
            on=deadline - timedelta(days=days),
            back=True,
            until=over,
        )
        for days in LEADS
        if state is not _S.APPLIED
    ]
    after = Wanted(
        person=contest.person,
        key=f"after-{deadline}",
        on=deadline + timedelta(days=1),
        until=over + ASKED_FOR,
    )
    return [*wanted, after]
