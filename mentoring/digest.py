"""The summary of a week or a month: whose it is, which days it covers, when it is due (3.4(8), 3.4(9))."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from mentoring.board_gather import Board
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.say import Button, T
from mentoring.school_calendar import SchoolCalendar

if TYPE_CHECKING:
    from storage.uow import Uow

WEEK = timedelta(days=7)
MONTH_BACK = timedelta(days=30)
"""Days of a month looked at before it is over."""
HOURS = (time(7, 0), time(8, 0), time(9, 0), time(14, 0))
"""Ready hours of sending."""
WEEKDAYS = range(7)
WEEKS_BACK = 6
"""How far a due day is looked for: no break lasts longer but the summer's, when nothing is to be told."""


class Kind(StrEnum):
    """Which summary. Words are ``digest_kind-<code>``."""

    WEEK = "week"  # the curator's
    MONTH = "month"  # the head's, shorter


READERS = {Kind.WEEK: Role.CURATOR, Kind.MONTH: Role.HEAD}


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When the week's summary comes; the month's comes on the first day at the same hour.

    Args:
        weekday: 0 is Monday.
        hour: of the school's clock.
        since: when it was chosen; what would have been due before is not sent after all.
    """

    weekday: int = 0
    hour: time = time(8, 0)
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Period:
    """Days a summary covers, both inside.

    Args:
        due: the day it was due, before days off moved it; tells one summary from the next.
    """

    kind: Kind
    first: date
    last: date
    due: date

    @property
    def before(self) -> tuple[date, date]:
        """As many days before it, both inside: what figures are compared with."""
        if self.kind is Kind.MONTH and self.first.day == 1:
            last = self.first - timedelta(days=1)
            return last.replace(day=1), last
        length = self.last - self.first + timedelta(days=1)
        return self.first - length, self.last - length

    @property
    def word(self) -> str:
        """As a button carries it."""
        return f"{self.kind}.{self.first:%Y%m%d}.{self.last:%Y%m%d}"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a summary and the button that belongs to it. No surname: it comes by itself (bar 12)."""

    words: T
    button: Button | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a summary.

    Args:
        title: its heading.
    """

    title: T
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Ask:
    """Whose summary, of which days.

    Args:
        board: all pairs as they are now.
    """

    person: Person
    period: Period
    board: Board


def due_period(
    kind: Kind, rhythm: Rhythm, calendar: SchoolCalendar, now: datetime
) -> Period | None:
    """The newest summary whose hour has come; an older one that was never said is not said any more.

    A due day that is off moves to the next school day; on a day off nothing is said.
    """
    today = calendar.local(now).date()
    if calendar.is_off(today):
        return None
    for due in _dues(kind, rhythm, today):
        moment = moment_of(due, rhythm, calendar)
        if moment <= now:
            is_old = rhythm.since is not None and moment < rhythm.since
            return None if is_old else _period(kind, due)
    return None


def moment_of(due: date, rhythm: Rhythm, calendar: SchoolCalendar) -> datetime:
    """When the summary of a due day is sent."""
    return calendar.at(calendar.next_day(due), rhythm.hour)


def _dues(kind: Kind, rhythm: Rhythm, today: date) -> Iterator[date]:
    """Days on which a summary is due, the newest first."""
    if kind is Kind.MONTH:
        first = today.replace(day=1)
        yield first
        yield (first - timedelta(days=1)).replace(day=1)
        return
    newest = today - timedelta(days=(today.weekday() - rhythm.weekday) % 7)
    for back in range(WEEKS_BACK):
        yield newest - back * WEEK


def _period(kind: Kind, due: date) -> Period:
    last = due - timedelta(days=1)
    if kind is Kind.MONTH:
        return Period(kind, last.replace(day=1), last, due)
    return Period(kind, due - WEEK, last, due)


def running(kind: Kind, today: date) -> Period:
    """What is looked at on demand: the last seven (thirty) days, today among them."""
    length = WEEK if kind is Kind.WEEK else MONTH_BACK
    return Period(kind, today - length + timedelta(days=1), today, today)


def period_of(word: str) -> Period:
    """The period of `Period.word`.

    Raises:
        Refusal: ``common-changed``.
    """
    try:
        code, first, last = word.split(".")
        begin, end = (date.fromisoformat(one) for one in (first, last))
        kind = Kind(code)
    except ValueError:
        raise Refusal("common-changed") from None
    if not begin <= end <= begin + timedelta(days=31) or begin.year < 2000:
        raise Refusal("common-changed")
    return Period(kind, begin, end, end + timedelta(days=1))


def kinds_for(me: Person) -> tuple[Kind, ...]:
    """Summaries that are somebody's by office.

    Raises:
        Refusal: ``common-not_allowed``.
    """
    found = tuple(kind for kind, role in READERS.items() if me.has(role))
    if not found:
        raise Refusal("common-not_allowed")
    return found


def span_of(calendar: SchoolCalendar, first: date, last: date) -> tuple[datetime, datetime]:
    """The moments from which and before which these days last."""
    return calendar.at(first, time(0, 0)), calendar.at(last + timedelta(days=1), time(0, 0))


async def rhythm_of(uow: Uow) -> Rhythm:
    """When this school wants its summaries."""
    day, hour = await uow.meta.get("digest.weekday"), await uow.meta.get("digest.hour")
    since = await uow.meta.get("digest.since")
    usual = Rhythm()
    return Rhythm(
        int(day) if day and day.isdecimal() and int(day) in WEEKDAYS else usual.weekday,
        time.fromisoformat(hour) if hour else usual.hour,
        datetime.fromisoformat(since) if since else None,
    )


async def set_rhythm(uow: Uow, actor: Person, rhythm: Rhythm, now: datetime) -> None:
    """Choose day and hour; the same choice again changes nothing.

    Raises:
        Refusal: ``common-not_allowed``, or ``common-changed`` for what is not offered.
    """
    if not actor.has(Role.CURATOR):
        raise Refusal("common-not_allowed")
    if rhythm.hour not in HOURS or rhythm.weekday not in WEEKDAYS:
        raise Refusal("common-changed")
    kept = await rhythm_of(uow)
    if (rhythm.weekday, rhythm.hour) == (kept.weekday, kept.hour):
        return
    await uow.meta.put("digest.since", now.isoformat())
    await uow.meta.put("digest.weekday", str(rhythm.weekday))
    await uow.meta.put("digest.hour", rhythm.hour.isoformat())
    await uow.audit.add(now, actor.id, "digest.rhythm", "digest", 0)
