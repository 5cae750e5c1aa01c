"""The yearly census: every teacher says whether a mentor is needed or could be one (3.4(1), A2.2, A2.3)."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from mentoring.partner import is_guest
from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal
from mentoring.reminder.keeping import add
from mentoring.reminder.ladder import Rung
from mentoring.reminder.news import Area, key_of
from mentoring.reminder.nouns import ReminderKind, Topic, Wanted
from mentoring.school_calendar import calendar_of
from mentoring.school_year import SchoolYear, year_of
from mentoring.submission import Submission, SubmissionStatus, ensure_curator

if TYPE_CHECKING:
    from storage.uow import Uow

HEADSTART = timedelta(days=62)
"""What was handed in so long before 1 September, in July and August, is of the new year already."""


class CensusAnswer(StrEnum):
    """What somebody says. Words are ``census_answer-<code>``."""

    NEED = "need"  # a mentor
    COULD = "could"  # be a mentor
    BOTH = "both"
    NEITHER = "neither"


SEEKING = (CensusAnswer.NEED, CensusAnswer.BOTH)
OFFERING = (CensusAnswer.COULD, CensusAnswer.BOTH)


class Renewable(StrEnum):
    """What of last year is to be looked at again. Words are ``census_renew-<code>``."""

    REQUEST = "request"
    QUESTIONNAIRE = "questionnaire"
    CONSENT = "consent"


@dataclass(frozen=True, slots=True)
class Census:
    """The census of a year.

    Args:
        starts_on: the local day from which teachers are asked.
    """

    year: SchoolYear
    starts_on: date
    made_by: int
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Answered:
    """One answer.

    Args:
        by: who entered it: the person, or a curator to whom it was said.
    """

    person: int
    year: SchoolYear
    answer: CensusAnswer
    at: datetime
    by: int


@dataclass(frozen=True, slots=True)
class Renewed:
    """Somebody has looked at something of last year and left it as it is."""

    person: int
    year: SchoolYear
    what: Renewable
    at: datetime


class Sort(StrEnum):
    """A list of the curator's board. Words are ``census_sort-<code>``."""

    SILENT = "silent"  # asked, no answer
    NEED = "need"
    COULD = "could"
    BOTH = "both"
    NEITHER = "neither"
    NO_REQUEST = "no_request"  # needs a mentor, has handed in no request
    NO_FORM = "no_form"  # could be a mentor, has handed in no questionnaire
    AWAY = "away"  # a card nobody has joined: the bot cannot ask


@dataclass(frozen=True, slots=True)
class Board:
    """The census as the curator sees it.

    Args:
        asked: members who are asked, in order of their names.
        lists: people of each sort.
    """

    year: SchoolYear
    census: Census | None
    asked: tuple[Person, ...]
    lists: Mapping[Sort, tuple[Person, ...]]

    @property
    def is_complete(self) -> bool:
        """Whether everybody has answered, and somebody was asked."""
        return self.census is not None and bool(self.asked) and not self.lists[Sort.SILENT]

    def count(self, sort: Sort) -> int:
        """How many people are of a sort."""
        return len(self.lists[sort])


def is_teacher(person: Person) -> bool:
    """Whether somebody is asked: of this school, and not only its head or the bot's administrator."""
    only_office = bool(person.roles) and person.roles <= {Role.HEAD, Role.ADMIN}
    return not is_guest(person) and person.partner is None and not only_office


def in_hand(record: Submission | None) -> bool:
    """Whether a form is handed in and not taken back."""
    return record is not None and record.status is not SubmissionStatus.WITHDRAWN


def is_stale(record: Submission | None, year: SchoolYear) -> bool:
    """Whether a form is of an earlier year: it stays in force, its author is asked to look at it again."""
    if record is None or not in_hand(record) or record.status is SubmissionStatus.RETURNED:
        return False
    return record.submitted_at.date() < fresh_from(year)


def fresh_from(year: SchoolYear) -> date:
    """From this day on what is handed in counts for the year."""
    return year.first - HEADSTART


def board_of(
    year: SchoolYear,
    census: Census | None,
    people: Iterable[Person],
    answers: Mapping[int, CensusAnswer],
    requests: Container[int],
    forms: Container[int],
) -> Board:
    """Who is of which sort.

    Args:
        people: cards in order of names; only members and the invited count.
        requests: whose request is in hand; likewise `forms` the questionnaire.
    """
    teachers = [one for one in people if is_teacher(one)]
    members = tuple(one for one in teachers if one.status is Status.MEMBER)
    away = tuple(one for one in teachers if one.status is Status.INVITED and one.full_name)
    said = {one.id: answers.get(one.id) for one in (*members, *away)}

    def those(*wanted: CensusAnswer | None) -> tuple[Person, ...]:
        return tuple(one for one in (*members, *away) if said[one.id] in wanted)

    lists = {
        Sort.SILENT: tuple(one for one in members if said[one.id] is None),
        Sort.NEED: those(CensusAnswer.NEED),
        Sort.COULD: those(CensusAnswer.COULD),
        Sort.BOTH: those(CensusAnswer.BOTH),
        Sort.NEITHER: those(CensusAnswer.NEITHER),
        Sort.NO_REQUEST: tuple(one for one in those(*SEEKING) if one.id not in requests),
        Sort.NO_FORM: tuple(one for one in those(*OFFERING) if one.id not in forms),
        Sort.AWAY: tuple(one for one in away if said[one.id] is None),
    }
    return Board(year, census, members, lists)


async def this_year(uow: Uow) -> SchoolYear:
    """The school year of today."""
    return year_of((await calendar_of(uow)).local(uow.now).date())


async def board(uow: Uow, year: SchoolYear) -> Board:
    """The census of a year as it is now."""
    people = await uow.people.all()
    answers = {one: said.answer for one, said in (await uow.censuses.answers(year)).items()}
    forms = await uow.censuses.in_hand()
    census = await uow.censuses.get(year)
    requests, offers = forms[Renewable.REQUEST], forms[Renewable.QUESTIONNAIRE]
    return board_of(year, census, people, answers, requests, offers)


async def begin(
    uow: Uow, actor: Person, year: SchoolYear, now: datetime, *, on: date | None = None
) -> Census:
    """Ask everybody from a day on; twice is the same as once.

    Args:
        on: the local day; today by default, and never earlier.

    Raises:
        Refusal: not the curator.
    """
    ensure_curator(actor)
    known = await uow.censuses.get(year)
    if known is not None:
        return known
    calendar = await calendar_of(uow)
    today = calendar.local(now).date()
    census = Census(year, calendar.next_day(max(on or today, today)), actor.id, now)
    await uow.censuses.begin(census)
    await uow.audit.add(now, actor.id, "census.begun", "census", year.start)
    await ask(uow, now)
    return census


async def asked_of(uow: Uow, now: datetime) -> list[tuple[Person, date]]:
    """Who has still to answer, and since which local day."""
    calendar = await calendar_of(uow)
    today = calendar.local(now).date()
    census = await uow.censuses.get(year_of(today))
    if census is None or census.starts_on > today:
        return []
    answers = await uow.censuses.answers(census.year)
    members = await uow.people.with_status(Status.MEMBER)
    return [
        (one, max(census.starts_on, calendar.local(one.joined_at or now).date()))
        for one in members
        if is_teacher(one) and one.id not in answers
    ]


async def is_asked(uow: Uow, person: Person) -> bool:
    """Whether somebody has still to answer."""
    today = (await calendar_of(uow)).local(uow.now).date()
    census = await uow.censuses.get(year_of(today))
    if census is None or census.starts_on > today or not is_teacher(person):
        return False
    return person.id not in await uow.censuses.answers(census.year)


async def ask(uow: Uow, now: datetime) -> None:
    """Tell with the next morning whoever has not been told yet; the ladder goes on from there."""
    for area, many in (
        (Area.CENSUS, await asked_of(uow, now)),
        (Area.RENEW, await _stale(uow, now)),
    ):
        for person, since in many:
            key = key_of(area, since, Rung.NEW)
            wanted = [Wanted(person=person.id, key=key, on=since)]
            await add(uow, Topic(ReminderKind.WAITS, person.id), wanted, now)


async def _stale(uow: Uow, now: datetime) -> Sequence[tuple[Person, date]]:
    from mentoring.census_renew import stale_of

    return await stale_of(uow, now)


async def answer(
    uow: Uow, actor: Person, person: Person, said: CensusAnswer, now: datetime
) -> Answered:
    """Keep what somebody says; it may be changed until the year is over.

    Args:
        actor: the person, or a curator to whom it was said.

    Raises:
        Refusal: ``common-not_allowed``, or ``census-not_now``: nobody is asked this year yet.
    """
    if actor.id != person.id:
        ensure_curator(actor)
    here = person.status is Status.MEMBER or actor.id != person.id
    if not here or not is_teacher(person) or person.status in (Status.LEFT, Status.ERASED):
        raise Refusal("common-not_allowed")
    year = await this_year(uow)
    if await uow.censuses.get(year) is None:
        raise Refusal("census-not_now")
    one = Answered(person.id, year, said, now, actor.id)
    await uow.censuses.put(one)
    await uow.audit.add(now, actor.id, "census.answered", "census", year.start, person.id)
    return one
