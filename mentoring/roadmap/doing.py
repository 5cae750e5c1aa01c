"""Rows are done: by a tap of their owner or the curator, with a note or a document; taken back (annex 2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.reminder import keeping
from mentoring.roadmap import remind
from mentoring.roadmap.nouns import End, Item, Point, Roadmap
from mentoring.roadmap.rules import WORDS_LIMIT, ensure_words, may_do, may_read
from mentoring.school_calendar import calendar_of
from mentoring.submission import ensure_curator

if TYPE_CHECKING:
    from storage.uow import Uow


async def found(uow: Uow, actor: Person, of: int | None) -> tuple[Roadmap, Item]:
    """A row, for whoever reads the roadmap or answers for the row.

    Raises:
        Refusal: ``common-not_allowed`` or ``common-changed``.
    """
    item = await uow.roadmaps.item(of) if of else None
    roadmap = await uow.roadmaps.get(item.roadmap) if item else None
    if item is None or roadmap is None:
        raise Refusal("common-changed")
    own = roadmap.in_force and may_do(item, actor)
    if not may_read(actor) and not own:
        raise Refusal("common-not_allowed")
    return roadmap, item


async def reads(uow: Uow, person: Person, of: int) -> bool:
    """Whether somebody reads a row, and so its files."""
    try:
        await found(uow, person, of)
    except Refusal:
        return False
    return True


async def point_of(
    uow: Uow, actor: Person, of: int | None, point: int | None
) -> tuple[Roadmap, Item, Point]:
    """An open date of a row that somebody may end.

    Args:
        point: number of the date; ``None``: the earliest open one.

    Raises:
        Refusal: ``common-not_allowed``, ``common-changed``, or ``roadmap-done_already``.
    """
    roadmap, item = await found(uow, actor, of)
    if not may_do(item, actor):
        raise Refusal("common-not_allowed")
    one = item.next_point if point is None else item.point(point)
    if one is None:
        raise Refusal("common-changed")
    if not one.is_open:
        raise Refusal("roadmap-done_already")
    return roadmap, item, one


async def done(
    uow: Uow,
    actor: Person,
    of: int | None,
    point: int | None,
    now: datetime,
    *,
    words: str = "",
    end: End = End.HAND,
) -> Item:
    """It is done, or is not needed this year; nothing more is said of it.

    Raises:
        Refusal: of `point_of` or `ensure_words`; only the curator says that something is not needed.
    """
    if end is not End.HAND:
        ensure_curator(actor)
    roadmap, item, one = await point_of(uow, actor, of, point)
    words = ensure_words(words, WORDS_LIMIT, needed=False)
    today = (await calendar_of(uow)).local(now).date()
    await uow.roadmaps.save_point(
        replace(one, end=end, ended_on=today, ended_by=actor.id, words=words, fact="", number="")
    )
    await keeping.done(uow, remind.topic_of(one))
    await uow.audit.add(now, actor.id, f"roadmap.{end}", "roadmap", roadmap.id)
    return await uow.roadmaps.save_item(item)


async def again(uow: Uow, actor: Person, of: int | None, point: int | None, now: datetime) -> Item:
    """The curator takes a tick back; facts do not tick it off again.

    Raises:
        Refusal: not the curator, or ``common-changed``.
    """
    ensure_curator(actor)
    roadmap, item = await found(uow, actor, of)
    one = item.point(point)
    if one is None or one.is_open:
        raise Refusal("common-changed")
    await uow.roadmaps.save_point(
        replace(
            one,
            end=None,
            ended_on=None,
            ended_by=None,
            fact="",
            number="",
            words="",
            by_hand=True,
        )
    )
    await uow.audit.add(now, actor.id, "roadmap.reopened", "roadmap", roadmap.id)
    saved = await uow.roadmaps.save_item(item)
    await remind.plan(uow, roadmap, [saved], now)
    return saved
