"""Keeping the organisations: adding, changing, saying who comes from one, reminding in time (3.3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from mentoring.partner import (
    LIMITS,
    AgreementState,
    Partner,
    PartnerKind,
    ensure_days,
    ensure_words,
    wanted_of,
)
from mentoring.people import Person, Role, ensure_may_manage
from mentoring.refusal import Refusal
from mentoring.reminder.keeping import keep
from mentoring.reminder.nouns import Item, Reminder, ReminderKind, Topic
from mentoring.say import Button, T
from mentoring.school_calendar import calendar_of
from mentoring.submission import ensure_curator

if TYPE_CHECKING:
    from storage.uow import Uow


async def _keep(uow: Uow, partner: Partner, now: datetime) -> None:
    curators = [one.id for one in await uow.people.with_role(Role.CURATOR)]
    wanted = wanted_of(partner, curators, await calendar_of(uow))
    await keep(uow, Topic(ReminderKind.PARTNER, partner.id), wanted, now)


async def add(uow: Uow, actor: Person, name: str, kind: PartnerKind, now: datetime) -> Partner:
    """Keep a new organisation; its agreement and contact are filled in on its card.

    Raises:
        Refusal: not the curator, an unsuitable name, or ``partner-already``.
    """
    ensure_curator(actor)
    words = ensure_words("name", name)
    await _ensure_new(uow, words, 0)
    partner = await uow.partners.add(Partner(name=words, kind=kind))
    await uow.audit.add(now, actor.id, "partner.added", "partner", partner.id)
    return partner


async def _ensure_new(uow: Uow, name: str, of: int) -> None:
    same = [one for one in await uow.partners.all() if one.name.casefold() == name.casefold()]
    if any(one.id != of for one in same):
        raise Refusal("partner-already")


async def found(uow: Uow, of: int | None, version: int | None = None) -> Partner:
    """The organisation of a press, as the button knew it.

    Raises:
        Refusal: ``common-changed``.
    """
    partner = await uow.partners.get(of) if of else None
    if partner is None or version not in (None, partner.version):
        raise Refusal("common-changed")
    return partner


async def edit(uow: Uow, actor: Person, partner: Partner, now: datetime) -> Partner:
    """Save an organisation with a field changed; reminders follow the agreement's end.

    Args:
        partner: as it shall be, with the version it was read with.

    Raises:
        Refusal: not the curator, an unsuitable field, or somebody changed it meanwhile.
    """
    ensure_curator(actor)
    before = await found(uow, partner.id, partner.version)
    words: dict[str, Any] = {one: ensure_words(one, getattr(partner, one)) for one in LIMITS}
    partner = replace(partner, **words)
    ensure_days(partner.signed_on, partner.until)
    await _ensure_new(uow, partner.name, partner.id)
    if partner == before:
        return before
    partner = await uow.partners.save(partner)
    act = "partner.edited"
    if partner.archived is not before.archived:
        act = "partner.archived" if partner.archived else "partner.restored"
    await uow.audit.add(now, actor.id, act, "partner", partner.id)
    await _keep(uow, partner, now)
    return partner


async def assign(uow: Uow, actor: Person, person: Person, of: int | None, now: datetime) -> Person:
    """Say on a card from which organisation somebody comes; ``None``: of this school.

    Raises:
        Refusal: not allowed, no such organisation, or it is archived.
    """
    ensure_may_manage(actor)
    if of is not None and (await found(uow, of)).archived:
        raise Refusal("common-changed")
    after = replace(person, partner=of)
    if after != person:
        await uow.people.save(after)
        await uow.audit.add(now, actor.id, "person.partner", "person", person.id)
    return after


async def watch(uow: Uow, rows: Sequence[Reminder]) -> dict[int, Item]:
    """What a reminder about an agreement says, if it still ends on that day."""
    items: dict[int, Item] = {}
    people = await uow.people.some({row.person for row in rows})
    for row in rows:
        partner = await uow.partners.get(row.topic.of)
        reader = people.get(row.person)
        if partner is None or partner.archived or partner.until is None:
            continue
        if reader is None or not reader.has(Role.CURATOR):
            continue
        if row.key.startswith(f"{partner.until:%Y%m%d}-"):
            line = T("partner-remind", {"until": partner.until})
            items[row.id] = Item(line, Button("partner-open", "partner.open", of=partner.id))
    return items


async def sweep(uow: Uow, now: datetime) -> None:
    """Agreements that end soon are known to whoever is a curator now."""
    today = now.astimezone(uow.zone).date()
    curators = {one.id for one in await uow.people.with_role(Role.CURATOR)}
    for partner in await uow.partners.all():
        if partner.agreement(today) is not AgreementState.ENDING:
            continue
        planned = await uow.reminders.of([Topic(ReminderKind.PARTNER, partner.id)])
        if curators - {row.person for row in planned}:
            # Not every day anew: what waits for this morning would be put off to the next one.
            await _keep(uow, partner, now)
