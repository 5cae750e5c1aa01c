"""Editing the school's calendar: bells, hours, breaks, days off (the curator, with the administrator)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.reminder import keeping
from mentoring.school_calendar import CACHE, DEFAULT_BELLS, LESSONS, Bell, Span, calendar_of

if TYPE_CHECKING:
    from storage.uow import Uow

NAME_LIMIT = 60
"""Characters of a span's name."""
USUAL_PAUSE, USUAL_LESSON = 10, 45
"""Minutes, for a lesson that is added."""


def ensure_bells(bells: Iterable[Bell]) -> tuple[Bell, ...]:
    """A bell schedule in order: numbers from 1, each lesson ends after it begins and before the next.

    Raises:
        Refusal: ``school_calendar-bells_order`` or ``school_calendar-bells_many``.
    """
    kept = tuple(sorted(bells, key=lambda one: one.number))
    if not 1 <= len(kept) <= LESSONS:
        raise Refusal("school_calendar-bells_many", limit=LESSONS)
    last = time(0, 0)
    for place, one in enumerate(kept, 1):
        if one.number != place or not last <= one.starts < one.ends:
            raise Refusal("school_calendar-bells_order", number=place)
        last = one.ends
    return kept


def ensure_span(span: Span) -> Span:
    """A span that ends not before it begins, no longer than the summer, with a name.

    Raises:
        Refusal: ``school_calendar-span_days`` or ``school_calendar-span_name``.
    """
    if not span.first <= span.last <= span.first + timedelta(days=120):
        raise Refusal("school_calendar-span_days")
    name = " ".join(span.name.split())
    if not 0 < len(name) <= NAME_LIMIT:
        raise Refusal("school_calendar-span_name", limit=NAME_LIMIT)
    return replace(span, name=name)


def ensure_hours(opens: time, closes: time) -> None:
    """Hours of work: at least four of them.

    Raises:
        Refusal: ``school_calendar-hours``.
    """
    minutes = (closes.hour - opens.hour) * 60 + closes.minute - opens.minute
    if minutes < 240:
        raise Refusal("school_calendar-hours")


def ensure_may_edit(actor: Person) -> None:
    """The curator keeps the school's calendar, together with the administrator.

    Raises:
        Refusal: ``common-not_allowed``.
    """
    if not actor.has(Role.CURATOR, Role.ADMIN):
        raise Refusal("common-not_allowed")


def with_bell(bells: Iterable[Bell], changed: Bell) -> tuple[Bell, ...]:
    """The schedule with one lesson moved, or added after the last.

    Raises:
        Refusal: of `ensure_bells`.
    """
    return ensure_bells([*(one for one in bells if one.number != changed.number), changed])


def with_one_more(bells: Iterable[Bell]) -> tuple[Bell, ...]:
    """The schedule with a lesson of usual length after the last.

    Raises:
        Refusal: of `ensure_bells`.
    """
    kept = tuple(bells)
    end = datetime.combine(date(2000, 1, 1), kept[-1].ends)
    starts = end + timedelta(minutes=USUAL_PAUSE)
    ends = starts + timedelta(minutes=USUAL_LESSON)
    if ends.date() != end.date():
        raise Refusal("school_calendar-bells_many", limit=LESSONS)
    return ensure_bells([*kept, Bell(len(kept) + 1, starts.time(), ends.time())])


async def set_bells(uow: Uow, actor: Person, bells: Iterable[Bell], now: datetime) -> None:
    """Put another bell schedule in place of the old one.

    Raises:
        Refusal: of `ensure_may_edit` or `ensure_bells`.
    """
    ensure_may_edit(actor)
    await uow.school_calendar.put_bells(ensure_bells(bells))
    await _changed(uow, actor, "bells", now, days=False)


async def reset_bells(uow: Uow, actor: Person, now: datetime) -> None:
    """Go back to the usual schedule.

    Raises:
        Refusal: of `ensure_may_edit`.
    """
    await set_bells(uow, actor, DEFAULT_BELLS, now)


async def set_hours(
    uow: Uow, actor: Person, opens: time, closes: time, saturdays: bool, now: datetime
) -> None:
    """Say when people are at school.

    Raises:
        Refusal: of `ensure_may_edit` or `ensure_hours`.
    """
    ensure_may_edit(actor)
    ensure_hours(opens, closes)
    days_change = saturdays != (await calendar_of(uow)).saturdays
    await uow.meta.put("school.opens", opens.isoformat("minutes"))
    await uow.meta.put("school.closes", closes.isoformat("minutes"))
    await uow.meta.put("school.saturdays", str(int(saturdays)))
    await _changed(uow, actor, "hours", now, days=days_change)


async def add_span(uow: Uow, actor: Person, span: Span, now: datetime) -> None:
    """Add a break, an extra day off or a working day off; the very same twice stays one.

    Raises:
        Refusal: of `ensure_may_edit` or `ensure_span`.
    """
    ensure_may_edit(actor)
    kept = ensure_span(replace(span, id=0))
    if any(replace(one, id=0) == kept for one in (await calendar_of(uow)).spans):
        return
    await uow.school_calendar.add_span(kept)
    await _changed(uow, actor, "span", now)


async def drop_span(uow: Uow, actor: Person, of: int, now: datetime) -> None:
    """Take a span out; one that is gone already stays gone.

    Raises:
        Refusal: of `ensure_may_edit`.
    """
    ensure_may_edit(actor)
    await uow.school_calendar.drop_span(of)
    await _changed(uow, actor, "span", now)


async def _changed(uow: Uow, actor: Person, what: str, now: datetime, *, days: bool = True) -> None:
    """Where days change, what waits to be said moves with them, in the same transaction."""
    uow.cache.pop(CACHE, None)
    uow.changed.add(CACHE)
    if days:
        await keeping.replan(uow, await uow.reminders.people_waiting(), now)
    await uow.audit.add(now, actor.id, f"school_calendar.{what}", "school_calendar", 0)
