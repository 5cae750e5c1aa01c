"""Planning a meeting or a whole series, moving, rewording, cancelling (annex 1; 1.4, 2.4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.meeting import release, rules
from mentoring.meeting.nouns import Meeting, MeetingState
from mentoring.meeting.surroundings import around
from mentoring.meeting.telling import keep, load, tell
from mentoring.pair.nouns import Pair
from mentoring.pair.table import Act
from mentoring.pair.telling import load as load_pair
from mentoring.people import Person
from mentoring.plan import LEADERS
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, NoticeKind, Say
from mentoring.school_calendar import calendar_of

if TYPE_CHECKING:
    from storage.uow import Uow


async def plan(
    uow: Uow, actor: Person, wanted: Meeting, now: datetime, *, cover: str = ""
) -> Meeting:
    """Plan a meeting of a pair; the others are told.

    Args:
        wanted: what, when and where; who is in it, its number and state are put here.
        cover: how the absence is covered, if it is planned into lessons: the head is asked (1.4).

    Raises:
        Refusal: of `pair.telling.load`, the rules of its fields, ``meeting-row_taken``,
            ``meeting-needs_cover``, or of `release.ask`.
    """
    pair = await load_pair(uow, actor, Act.MEET, wanted.pair, None)
    await _ensure_rows(uow, pair, [wanted])
    fresh = await _fresh(uow, actor, pair, wanted, now)
    if not cover:
        await _ensure_free(uow, pair, [fresh])
    made = await keep(uow, actor.id, fresh, "planned", now)
    await tell(uow, made, "meeting-told_planned", but=actor.id)
    if cover:
        await release.ask(uow, actor, made, pair, cover, now)
    return made


async def plan_many(
    uow: Uow, actor: Person, wanted: Sequence[Meeting], now: datetime
) -> list[Meeting]:
    """Plan a series; the others get one notice of all of it.

    Args:
        wanted: as in `plan`, all of one pair, the earliest first.

    Raises:
        Refusal: as `plan`; ``meeting-series_empty`` or ``meeting-series_long``.
    """
    if not wanted:
        raise Refusal("meeting-series_empty")
    if len(wanted) > rules.SERIES_LIMIT:
        raise Refusal("meeting-series_long", limit=rules.SERIES_LIMIT)
    pair = await load_pair(uow, actor, Act.MEET, wanted[0].pair, None)
    await _ensure_rows(uow, pair, wanted)
    many = [await _fresh(uow, actor, pair, one, now) for one in wanted]
    await _ensure_free(uow, pair, many)
    made: list[Meeting] = []
    for fresh in many:
        series = made[0].id if made else None
        made.append(await keep(uow, actor.id, replace(fresh, series=series), "planned", now))
    button = Button("common-open", "meeting.home")
    for person in pair.people:
        if person != actor.id:
            facts: dict[str, Fact] = {"number": str(pair.id), "count": len(made)}
            kind = NoticeKind.DECISIONS
            say = Say("meeting-told_series", facts, ((button,),), to=person, kind=kind)
            await uow.tell(say)
    return made


async def _ensure_rows(uow: Uow, pair: Pair, wanted: Sequence[Meeting]) -> None:
    """Each row of the plan is there and carried out by one meeting only."""
    rows = [one.row for one in wanted if one.row]
    if not rows:
        return
    programme = await uow.programmes.current(pair.id)
    known = {row.key for row in programme.plan} if programme else set()
    taken = {one.row for one in await uow.meetings.of_pair(pair.id) if one.state in rules.STANDING}
    if not set(rows) <= known:
        raise Refusal("common-changed")
    if taken & set(rows) or len(set(rows)) < len(rows):
        raise Refusal("meeting-row_taken")


async def _ensure_free(uow: Uow, pair: Pair, meetings: Sequence[Meeting]) -> None:
    """Nobody teaches in the time of these: into lessons only with a request for release (1.4)."""
    near = await around(uow, pair, min(one.starts_at for one in meetings))
    if any(clash.lesson for one in meetings for clash in near.clashes(one)):
        raise Refusal("meeting-needs_cover")


async def _fresh(uow: Uow, actor: Person, pair: Pair, wanted: Meeting, now: datetime) -> Meeting:
    """A new meeting as it is kept."""
    return replace(
        _sound(wanted),
        id=0,
        version=1,
        sequence=0,
        series=None,
        starts_at=rules.ensure_time(wanted.starts_at, now, await calendar_of(uow)),
        state=MeetingState.PLANNED,
        planned_by=actor.id,
        planned_at=now,
        attendees=rules.attendees_of(pair),
    )


def _sound(meeting: Meeting) -> Meeting:
    if meeting.leader not in LEADERS:
        raise Refusal("common-changed")
    return replace(
        meeting,
        title=rules.ensure_title(meeting.title),
        agenda=rules.ensure_agenda(meeting.agenda),
        place=rules.ensure_place(meeting.place),
        link=rules.ensure_link(meeting.link),
        minutes=rules.ensure_minutes(meeting.minutes),
    )


async def move(
    uow: Uow,
    actor: Person,
    of: int | None,
    version: int | None,
    starts_at: datetime,
    now: datetime,
    *,
    minutes: int | None = None,
    cover: str = "",
) -> Meeting:
    """Move a meeting; the others are told, what was asked of the head for the old time is over.

    Args:
        minutes: how long it takes, if that changes too.
        cover: as in `plan`.

    Raises:
        Refusal: of `telling.load`, the rules of time, or of `release.ask`.
    """
    old, pair = await load(uow, actor, of, version)
    starts_at = rules.ensure_time(starts_at, now, await calendar_of(uow))
    minutes = rules.ensure_minutes(old.minutes if minutes is None else minutes)
    moved = replace(old, starts_at=starts_at, minutes=minutes)
    if moved != old and not cover:
        await _ensure_free(uow, pair, [moved])
    if moved == old and not cover:
        return old
    if moved != old:
        await release.drop(uow, old, now)
        moved = replace(moved, sequence=old.sequence + 1)
        moved = await keep(uow, actor.id, moved, "moved", now)
        await tell(uow, moved, "meeting-told_moved", but=actor.id)
    if cover:
        await release.ask(uow, actor, moved, pair, cover, now)
    return moved


async def reword(
    uow: Uow, actor: Person, of: int | None, version: int | None, wanted: Meeting, now: datetime
) -> Meeting:
    """Change what is said of a meeting; of another place or link the others are told.

    Args:
        wanted: with title, agenda, place, link and leader as they are to be; the rest of it does not count.

    Raises:
        Refusal: of `telling.load` or the rules of its fields.
    """
    old, _ = await load(uow, actor, of, version)
    new = replace(old, title=wanted.title, agenda=wanted.agenda, leader=wanted.leader)
    new = _sound(replace(new, place=wanted.place, link=wanted.link))
    if new == old:
        return old
    is_elsewhere = (new.place, new.link) != (old.place, old.link)
    new = replace(new, sequence=old.sequence + is_elsewhere)
    new = await keep(uow, actor.id, new, "reworded", now)
    if is_elsewhere:
        await tell(uow, new, "meeting-told_place", but=actor.id)
    return new


async def cancel(
    uow: Uow, actor: Person, of: int | None, version: int | None, words: str, now: datetime
) -> Meeting:
    """Cancel a meeting; the others are told. Its row of the plan waits for another meeting.

    Args:
        words: why, if said; read by the pair, its helper and the curator when they open it.

    Raises:
        Refusal: of `telling.load` or `rules.ensure_words`.
    """
    old, _ = await load(uow, actor, of, version)
    await release.drop(uow, old, now)
    gone = replace(
        old,
        state=MeetingState.CANCELLED,
        cancelled_by=actor.id,
        words=rules.ensure_words(words),
        sequence=old.sequence + 1,
    )
    gone = await keep(uow, actor.id, gone, "cancelled", now)
    await tell(uow, gone, "meeting-told_cancelled", but=actor.id)
    return gone


async def took_file(uow: Uow, actor: Person, meetings: Sequence[Meeting]) -> None:
    """Remember that somebody took the calendar file of these meetings as they are now."""
    mine = [one.id for one in meetings if one.attendee(actor.id)]
    await uow.meetings.took(mine, actor.id)
