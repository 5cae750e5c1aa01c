"""The summary put together, and sent once to each of its readers (bars 8, 9, 13)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, TypeAlias

from mentoring import digest_sources as sources
from mentoring.board_gather import board_of
from mentoring.digest import (
    READERS,
    Ask,
    Line,
    Period,
    Section,
    due_period,
    moment_of,
    rhythm_of,
)
from mentoring.notice import held_until, is_muted
from mentoring.people import Person
from mentoring.register import request_paper
from mentoring.reminder.nouns import ReminderKind
from mentoring.say import Button, Fact, Lines, NoticeKind, Rows, Say, T
from mentoring.school_calendar import SchoolCalendar, calendar_of
from mentoring.settings import language_of

if TYPE_CHECKING:
    from storage.uow import Uow

Source: TypeAlias = "Callable[[Uow, Ask], Awaitable[Section | None]]"
SOURCES: tuple[Source, ...] = (
    sources.decisions,
    sources.pairs,
    sources.people,
    sources.others,
    sources.roadmap,
    sources.urgent,
    sources.figures,
)
"""The parts in their order, decisions first; an area adds its own, one that has nothing to say is absent."""
SAID_HERE = frozenset({ReminderKind.WAITS, ReminderKind.SILENT})
"""What the summary says: the same morning's message need not say it again (one push a day, bar 8)."""
IN_A_ROW = 2


async def sections_of(uow: Uow, ask: Ask) -> list[Section]:
    """All parts that have something to say."""
    found = [await source(uow, ask) for source in SOURCES]
    return [one for one in found if one is not None]


async def summary(uow: Uow, person: Person, period: Period) -> Say:
    """The summary as it is now, every line with its button; picture and table are a press away."""
    ask = Ask(person, period, await board_of(uow))
    sections = await sections_of(uow, ask)
    facts: dict[str, Fact] = {
        "title": T(f"digest_title-{period.kind}", _days(period)),
        "parts": Lines(tuple(_part(one) for one in sections), "\n\n"),
    }
    return Say("digest-letter", facts, _rows(sections, period))


def _days(period: Period) -> dict[str, Fact]:
    return {"first": f"{period.first:%d.%m}", "last": f"{period.last:%d.%m.%Y}"}


def _part(section: Section) -> T:
    lines = Lines(tuple(T("digest-line", {"line": one.words}) for one in section.lines))
    return T("digest-part", {"title": section.title, "lines": lines})


def _rows(sections: Sequence[Section], period: Period) -> Rows:
    """One button for each thing, in the order of the lines; what it opens is a new message."""
    buttons: dict[tuple[str, int | None, str], Button] = {}
    for line in _lines(sections):
        if line.button is not None:
            one = line.button
            buttons.setdefault((one.do, one.of, one.arg), replace(one, stays=True))
    many = list(buttons.values())
    rows = [tuple(many[i : i + IN_A_ROW]) for i in range(0, len(many), IN_A_ROW)]
    picture = Button("digest-picture", "digest.picture", arg=period.word, stays=True)
    table = Button("digest-table", "digest.table", arg=period.word, stays=True)
    return (*rows, (picture, table))


def _lines(sections: Sequence[Section]) -> list[Line]:
    return [line for section in sections for line in section.lines]


async def send_due(uow: Uow, now: datetime) -> int:
    """Send what is due to whoever has not had it; row, letter and the picture's order are one transaction.

    Returns:
        how many summaries were sent.
    """
    calendar, rhythm = await calendar_of(uow), await rhythm_of(uow)
    sent = 0
    for kind, role in READERS.items():
        period = due_period(kind, rhythm, calendar, now)
        if period is None:
            continue
        had = await uow.digests.sent_to(kind, period.due)
        moment = moment_of(period.due, rhythm, calendar)
        for person in await uow.people.with_role(role):
            if person.id not in had and _may_send(person, moment, calendar, now):
                await _send(uow, person, period, calendar)
                sent += 1
    return sent


def _may_send(person: Person, moment: datetime, calendar: SchoolCalendar, now: datetime) -> bool:
    """Whether somebody was here when it was due, wants it, and may be disturbed now."""
    settings = person.settings
    if person.joined_at is None or person.joined_at >= moment:
        return False
    if is_muted(NoticeKind.QUEUE, settings):
        return False
    return held_until(calendar.local(now), settings.quiet_from, settings.quiet_to) is None


async def _send(uow: Uow, person: Person, period: Period, calendar: SchoolCalendar) -> None:
    say = await summary(uow, person, period)
    await uow.outbox.withdraw(
        person.id, say.key
    )  # one that a broken network has kept: this one is newer
    await uow.digests.note(period.kind, period.due, person.id, uow.now)
    await uow.tell(replace(say, to=person.id, kind=NoticeKind.QUEUE))
    await ask_paper(uow, person, "digest_png", period)
    tonight = calendar.at(calendar.local(uow.now).date() + timedelta(days=1), time(0, 0))
    rows = await uow.reminders.mornings([person.id], tonight)
    said = {one.id: one.id for one in rows if one.topic.kind in SAID_HERE}
    await uow.reminders.said(said, uow.now)


async def ask_paper(uow: Uow, person: Person, kind: str, period: Period) -> None:
    """Have the picture drawn or the table written after the commit.

    Args:
        kind: ``digest_png``, which names nobody, or ``digest_xlsx``.
    """
    language = await language_of(uow, person)
    params: dict[str, int | str] = {"period": period.word}
    personal = kind == "digest_xlsx"
    await request_paper(
        uow, person, kind, uow.now, language=language, params=params, personal=personal
    )
