"""The curator changes rows: dates, owner, words, adds and removes; the head then looks anew (3.4(3))."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal
from mentoring.reminder import keeping
from mentoring.roadmap import remind
from mentoring.roadmap.nouns import STAGES, Item, Point, Repeat, Roadmap
from mentoring.roadmap.rules import (
    RESULT_LIMIT,
    TITLE_LIMIT,
    after_edit,
    ensure_day,
    ensure_words,
)
from mentoring.submission import ensure_curator

if TYPE_CHECKING:
    from storage.uow import Uow


async def row(uow: Uow, actor: Person, of: int | None) -> tuple[Roadmap, Item]:
    """A row with its roadmap, for the curator.

    Raises:
        Refusal: not the curator, or ``common-changed``.
    """
    ensure_curator(actor)
    item = await uow.roadmaps.item(of) if of else None
    roadmap = await uow.roadmaps.get(item.roadmap) if item else None
    if item is None or roadmap is None:
        raise Refusal("common-changed")
    return roadmap, item


async def save(uow: Uow, actor: Person, item: Item, now: datetime) -> Item:
    """Save a row with words or owners changed.

    Args:
        item: as it shall be, with the version it was read with.

    Raises:
        Refusal: not the curator, unsuitable words, or ``common-changed``.
    """
    roadmap, was = await row(uow, actor, item.id)
    if was.version != item.version:
        raise Refusal("common-changed")
    item = replace(
        item,
        title=ensure_words(item.title, TITLE_LIMIT, needed=not item.code),
        result=ensure_words(item.result, RESULT_LIMIT, needed=False),
    )
    saved = await uow.roadmaps.save_item(item)
    await _changed(uow, actor, roadmap, [saved], now)
    return saved


async def set_owner(uow: Uow, actor: Person, item: Item, owner: str, now: datetime) -> Item:
    """Another owner: a role by its code, or a person by number.

    Raises:
        Refusal: of `save`, or ``common-changed``: no such role or person.
    """
    if owner.isdecimal():
        person = await uow.people.find(int(owner))
        if person is None or person.status is not Status.MEMBER:
            raise Refusal("common-changed")
        return await save(uow, actor, replace(item, person=person.id), now)
    if owner not in tuple(Role):
        raise Refusal("common-changed")
    role = Role(owner)
    rest = tuple(one for one in item.roles if one is not role)
    return await save(uow, actor, replace(item, roles=(role, *rest), person=None), now)


async def set_day(
    uow: Uow, actor: Person, item: Item, point: int | None, day: date, now: datetime
) -> Item:
    """Move a date of a row, or add one; its reminders move along.

    Args:
        point: number of the date; ``None``: one more.

    Raises:
        Refusal: of `save` or `rules.ensure_day`; ``common-changed``: that date is over or gone.
    """
    roadmap, was = await row(uow, actor, item.id)
    if was.version != item.version:
        raise Refusal("common-changed")
    ensure_day(day, roadmap.year)
    if point is None:
        await uow.roadmaps.add_point(Point(item=item.id, due_on=day))
    else:
        known = was.point(point)
        if known is None or not known.is_open:
            raise Refusal("common-changed")
        await uow.roadmaps.save_point(replace(known, due_on=day))
    saved = await uow.roadmaps.save_item(was)
    await _changed(uow, actor, roadmap, [saved], now)
    return saved


async def drop_day(uow: Uow, actor: Person, item: Item, point: int | None, now: datetime) -> Item:
    """Take a date out that nothing was done for.

    Raises:
        Refusal: of `save`; ``common-changed``.
    """
    roadmap, was = await row(uow, actor, item.id)
    known = was.point(point)
    if was.version != item.version or known is None or not known.is_open:
        raise Refusal("common-changed")
    await keeping.done(uow, remind.topic_of(known))
    await uow.roadmaps.remove_point(known.id)
    saved = await uow.roadmaps.save_item(was)
    await _changed(uow, actor, roadmap, [saved], now)
    return saved


async def add(
    uow: Uow, actor: Person, of: int | None, stage: int, title: str, day: date, now: datetime
) -> Item:
    """A row of the school's own, the curator's until another owner is named.

    Raises:
        Refusal: not the curator, unsuitable words or day, or ``common-changed``.
    """
    ensure_curator(actor)
    roadmap = await uow.roadmaps.get(of) if of else None
    if roadmap is None or stage not in STAGES:
        raise Refusal("common-changed")
    ensure_day(day, roadmap.year)
    place = max((one.place for one in await uow.roadmaps.items(roadmap.id)), default=0) + 1
    made = await uow.roadmaps.add_item(
        Item(
            roadmap=roadmap.id,
            place=place,
            stage=stage,
            title=ensure_words(title, TITLE_LIMIT),
            repeat=Repeat.YEARLY,
            roles=(Role.CURATOR,),
            points=(Point(due_on=day),),
        )
    )
    await _changed(uow, actor, roadmap, [made], now)
    return made


async def remove(uow: Uow, actor: Person, item: Item, now: datetime) -> Roadmap:
    """Take a row out; one that something was done for stays, and can only be marked as not needed.

    Raises:
        Refusal: of `save`, or ``roadmap-has_marks``.
    """
    roadmap, was = await row(uow, actor, item.id)
    if was.version != item.version:
        raise Refusal("common-changed")
    files = await uow.attachments.of("roadmap", item.id)
    if len(was.open_points) < len(was.points) or any(one.is_here for one in files):
        raise Refusal("roadmap-has_marks")
    await keeping.done(uow, *(remind.topic_of(one) for one in was.points))
    await uow.roadmaps.remove_item(item.id)
    return await _changed(uow, actor, roadmap, [], now)


async def _changed(
    uow: Uow, actor: Person, roadmap: Roadmap, items: Sequence[Item], now: datetime
) -> Roadmap:
    state = after_edit(roadmap)
    since = now if state is not roadmap.state else roadmap.since
    saved = await uow.roadmaps.save(replace(roadmap, state=state, since=since))
    await uow.audit.add(now, actor.id, "roadmap.edited", "roadmap", roadmap.id)
    await remind.plan(uow, saved, items, now)
    return saved
