"""Staying and going: who leaves, who comes back, which cards are taken away (3.4(4))."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring import consent
from mentoring.consent import ConsentKind, ConsentStanding
from mentoring.people import (
    Person,
    Role,
    Status,
    ensure_full_name,
    ensure_may_manage,
    ensure_not_last_curator,
)
from mentoring.refusal import Refusal
from mentoring.say import Button, NoticeKind, Say
from mentoring.staff_list import (
    EXPERIENCE_LIMIT,
    POSITION_LIMIT,
    SUBJECTS_LIMIT,
    normal_name,
)

if TYPE_CHECKING:
    from storage.uow import Uow

NOBODYS = (Status.INVITED, Status.JOINING)
"""Cards that nobody uses yet: these may be taken away whole."""


def is_unused(person: Person) -> bool:
    """Whether nobody has ever taken part by this card, so that it may be taken away whole.

    Somebody who was a member and is asked for the consent anew has left traces: their data are
    destroyed with an act instead (152-FZ art. 21).
    """
    return person.status in NOBODYS and person.joined_at is None


def ensure_status(person: Person, *allowed: Status) -> None:
    """Refuse an act on somebody who meanwhile stands elsewhere.

    Raises:
        Refusal: ``people-already_decided``.
    """
    if person.status not in allowed:
        raise Refusal("people-already_decided")


def twin_of(person: Person, cards: Sequence[Person]) -> Person | None:
    """The card made beforehand for somebody who came by the sheet and typed the same name.

    Args:
        cards: those nobody has joined by yet.
    """
    name = normal_name(person.full_name or "")
    same = [card for card in cards if name and normal_name(card.full_name or "") == name]
    return same[0] if len(same) == 1 else None


def absorbed(person: Person, twin: Person) -> Person:
    """The card of who came, with what the list knew and the person has not said."""
    known = person.experience_years
    return replace(
        person,
        position=person.position or twin.position,
        subjects=person.subjects or twin.subjects,
        experience_years=twin.experience_years if known is None else known,
    )


async def take_over(uow: Uow, actor: Person, person: Person, now: datetime) -> Person:
    """Before letting somebody in: join their card with the one imported under the same name.

    Returns:
        the card to be approved; unchanged if there is no such other.

    Raises:
        Refusal: not allowed or already decided.
    """
    ensure_may_manage(actor)
    ensure_status(person, Status.AWAITING)
    twin = twin_of(person, await uow.people.with_status(Status.INVITED))
    if twin is None:
        return person
    await uow.invitations.revoke_of(twin.id, now)
    await uow.people.wipe(twin.id, Status.ERASED)
    await uow.audit.add(now, actor.id, "person.merged", "person", person.id)
    return absorbed(person, twin)


def corrected(person: Person, field: str, text: str) -> Person:
    """The card with one field as typed by whoever keeps the bank.

    Args:
        field: ``full_name``, ``position``, ``subjects`` (with commas) or ``experience``.

    Raises:
        Refusal: by the rule of the field; ``common-changed`` for no such field.
    """
    words = " ".join(text.split())
    match field:
        case "full_name":
            return replace(person, full_name=ensure_full_name(words))
        case "position":
            return replace(person, position=_within(words, POSITION_LIMIT))
        case "subjects":
            parts = _within(words, SUBJECTS_LIMIT).replace(";", ",").split(",")
            return replace(person, subjects=tuple(p.strip() for p in parts if p.strip()))
        case "experience" if words.isdecimal() and int(words) <= EXPERIENCE_LIMIT:
            return replace(person, experience_years=int(words))
        case "experience":
            raise Refusal("people-years_range", high=EXPERIENCE_LIMIT)
    raise Refusal("common-changed")


def _within(words: str, limit: int) -> str:
    if not 0 < len(words) <= limit:
        raise Refusal("people-text_length", limit=limit, length=len(words))
    return words


async def correct(
    uow: Uow, actor: Person, person: Person, field: str, text: str, now: datetime
) -> Person:
    """Put one field of a card right; typing the same again changes nothing.

    Raises:
        Refusal: not allowed, an unsuitable value, or a card with nobody in it.
    """
    ensure_may_manage(actor)
    ensure_status(person, Status.INVITED, Status.AWAITING, Status.MEMBER)
    after = corrected(person, field, text)
    if after != person:
        await uow.people.save(after)
        await uow.audit.add(now, actor.id, "person.corrected", "person", person.id)
    return after


async def leave(uow: Uow, actor: Person, person: Person, now: datetime) -> Person:
    """Mark that somebody no longer takes part: what is open is withdrawn, the card stays.

    Raises:
        Refusal: not allowed, no member, or the last curator.
    """
    ensure_may_manage(actor)
    ensure_status(person, Status.MEMBER)
    curators = len(await uow.people.with_role(Role.CURATOR))
    ensure_not_last_curator(frozenset(), person, curators)
    person = await consent.leave(uow, person, now)
    await uow.audit.add(now, actor.id, "person.left", "person", person.id)
    await uow.tell(Say("people-left", to=person.id, kind=NoticeKind.SERVICE))
    return person


async def bring_back(uow: Uow, actor: Person, person: Person, now: datetime) -> Person:
    """Let somebody who had left take part again.

    Without a consent in force they are asked for it first; without an account a code is needed.

    Raises:
        Refusal: not allowed, or the person has not left.
    """
    ensure_may_manage(actor)
    ensure_status(person, Status.LEFT)
    person = replace(person, status=await _status_of_returning(uow, person))
    await uow.people.save(person)
    await uow.audit.add(now, actor.id, "person.returned", "person", person.id)
    await uow.refresh_commands(person.id)
    button = Button("common-home", "home")
    say = Say("people-returned", {}, ((button,),), to=person.id, kind=NoticeKind.SERVICE)
    await uow.tell(say)
    return person


async def _status_of_returning(uow: Uow, person: Person) -> Status:
    if await uow.people.account_of(person.id) is None:
        return Status.INVITED
    standing = await uow.consents.standing(person.id, ConsentKind.PROCESSING)
    return Status.MEMBER if standing is ConsentStanding.GIVEN else Status.JOINING


async def remove_card(uow: Uow, actor: Person, person: Person, now: datetime) -> None:
    """Destroy a card that nobody uses yet; its codes open nothing any more.

    Raises:
        Refusal: not allowed, or somebody has joined by it.
    """
    ensure_may_manage(actor)
    if not is_unused(person):
        raise Refusal("people-already_decided")
    await uow.invitations.revoke_of(person.id, now)
    await uow.papers.wipe_person(person.id)
    uow.bells.add("papers")
    await uow.people.wipe(person.id, Status.ERASED)
    await uow.audit.add(now, actor.id, "person.removed", "person", person.id)
