"""The school's own criteria of the observation card: the curator keeps them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.observation import CRITERIA_LIMIT, Criterion, Group, ensure_criterion, ordered
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.submission import ensure_curator

if TYPE_CHECKING:
    from storage.uow import Uow


async def found(uow: Uow, of: int | None) -> Criterion:
    """A criterion by its number.

    Raises:
        Refusal: ``common-changed``.
    """
    for one in await uow.observations.criteria():
        if one.id == of:
            return one
    raise Refusal("common-changed")


async def load(uow: Uow, actor: Person, of: int | None, version: int | None) -> Criterion:
    """A criterion that the curator is about to change, as it was when the button was drawn.

    Raises:
        Refusal: ``common-not_allowed`` or ``common-changed``.
    """
    ensure_curator(actor)
    criterion = await found(uow, of)
    if criterion.version != version:
        raise Refusal("common-changed")
    return criterion


async def add(uow: Uow, actor: Person, group: Group, text: str, now: datetime) -> Criterion:
    """A new criterion at the end of its group.

    Raises:
        Refusal: not the curator, of `ensure_criterion`, ``observation-too_many`` or
            ``observation-have_already``.
    """
    ensure_curator(actor)
    words = ensure_criterion(text)
    active = [one for one in await uow.observations.criteria() if one.active]
    if len(active) >= CRITERIA_LIMIT:
        raise Refusal("observation-too_many", limit=CRITERIA_LIMIT)
    if any(one.words == words for one in active):
        raise Refusal("observation-have_already")
    last = max((one.place for one in active if one.group is group), default=0)
    made = await uow.observations.add_criterion(Criterion(group=group, words=words, place=last + 1))
    await uow.audit.add(now, actor.id, "observation.criterion_added", "criterion", made.id)
    return made


async def rewrite(
    uow: Uow, actor: Person, of: int | None, version: int | None, text: str, now: datetime
) -> Criterion:
    """Other words: a new criterion in the old one's place, so that filled cards stay as they were.

    Raises:
        Refusal: of `load` or `ensure_criterion`.
    """
    old = await load(uow, actor, of, version)
    words = ensure_criterion(text)
    if words == old.words:
        return old
    await uow.observations.save_criterion(replace(old, active=False))
    made = await uow.observations.add_criterion(replace(old, id=0, version=1, words=words))
    await uow.audit.add(now, actor.id, "observation.criterion_changed", "criterion", made.id)
    return made


async def show(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime, *, active: bool
) -> Criterion:
    """Take a criterion off new cards, or put it back at the end of its group.

    Raises:
        Refusal: of `load`; ``observation-too_many``.
    """
    criterion = await load(uow, actor, of, version)
    if criterion.active is active:
        return criterion
    others = [one for one in await uow.observations.criteria() if one.active]
    if active and len(others) >= CRITERIA_LIMIT:
        raise Refusal("observation-too_many", limit=CRITERIA_LIMIT)
    if active:
        last = max((one.place for one in others if one.group is criterion.group), default=0)
        criterion = replace(criterion, place=last + 1)
    saved = await uow.observations.save_criterion(replace(criterion, active=active))
    act = "observation.criterion_restored" if active else "observation.criterion_retired"
    await uow.audit.add(now, actor.id, act, "criterion", saved.id)
    return saved


async def move(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime, *, up: bool
) -> Criterion:
    """Change places with the neighbour in the group; at the edge nothing happens.

    Raises:
        Refusal: of `load`.
    """
    criterion = await load(uow, actor, of, version)
    group = [
        one
        for one in ordered(await uow.observations.criteria())
        if one.active and one.group is criterion.group
    ]
    at = next((n for n, one in enumerate(group) if one.id == criterion.id), None)
    if at is None:
        raise Refusal("common-changed")
    other = at - 1 if up else at + 1
    if not 0 <= other < len(group):
        return criterion
    group[at], group[other] = group[other], group[at]
    for place, one in enumerate(group, 1):
        if one.place != place or one.id == criterion.id:
            await uow.observations.save_criterion(replace(one, place=place))
    await uow.audit.add(now, actor.id, "observation.criterion_moved", "criterion", criterion.id)
    return await found(uow, criterion.id)
