"""Three separate consents, their versions, an append-only register (1.3(4), A2.2, A2.3)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from mentoring import leaving
from mentoring.people import (
    Person,
    Role,
    Settings,
    Status,
    ensure_may_manage,
    ensure_not_last_curator,
)
from mentoring.refusal import Refusal
from mentoring.say import Button, NoticeKind, Say

if TYPE_CHECKING:
    from storage.uow import Uow


class ConsentKind(StrEnum):
    """Each is a document of its own since 01.09.2025 (156-FZ)."""

    PROCESSING = "processing"  # keeping and using data for mentoring
    PUBLICATION = "publication"  # showing a name on the school's site (152-FZ art. 10.1)
    ASSIGNMENT = "assignment"  # working as a mentor (labour code art. 351.8)


class ConsentAct(StrEnum):
    """What happened; one row of the register each."""

    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    ORIGINAL_RECEIVED = "original_received"  # the curator holds the paper signed by hand


class ConsentStanding(StrEnum):
    """What the register says of one person and one kind today."""

    NONE = "none"
    GIVEN = "given"
    OUTDATED = "outdated"  # given to a text that has changed since
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class Place(StrEnum):
    """Where a signed original is kept: a choice, so that the register never holds free words."""

    PERSONNEL_FILE = "personnel_file"
    MENTORING_FOLDER = "mentoring_folder"
    OFFICE = "office"


@dataclass(frozen=True, slots=True)
class ConsentText:
    """The exact text shown, as the school's template makes it. A changed text is a new version."""

    kind: ConsentKind
    language: str
    version: int
    sha256: str
    body: str


@dataclass(frozen=True, slots=True)
class ConsentEntry:
    """One row of the register. It names nobody but by number.

    Args:
        by: who did it, when not the person (the curator who received the original).
        note: where the original is kept, a code of `Place`.
    """

    id: int
    person: int
    kind: ConsentKind
    act: ConsentAct
    at: datetime
    language: str | None = None
    text_version: int | None = None
    sha256: str | None = None
    channel: str | None = None
    message_id: int | None = None
    by: int | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Channel:
    """Where a button was pressed: kept as proof that it was (152-FZ art. 9(3))."""

    name: str
    message_id: int | None = None


def last_decision(entries: Iterable[ConsentEntry]) -> ConsentEntry | None:
    """The newest yes, no or withdrawal; a received original decides nothing.

    Args:
        entries: rows of one person and one kind, oldest first.
    """
    decided = [entry for entry in entries if entry.act is not ConsentAct.ORIGINAL_RECEIVED]
    return decided[-1] if decided else None


def standing(decision: ConsentEntry | None, hashes: Mapping[str, str]) -> ConsentStanding:
    """What the newest decision is worth today.

    A consent given in one language holds until the text in that language changes.

    Args:
        hashes: SHA-256 of the text in force, by language.
    """
    if decision is None:
        return ConsentStanding.NONE
    if decision.act is ConsentAct.GIVEN:
        current = hashes.get(decision.language or "")
        return ConsentStanding.GIVEN if current == decision.sha256 else ConsentStanding.OUTDATED
    return ConsentStanding(decision.act.value)


def original_of(entries: Iterable[ConsentEntry]) -> ConsentEntry | None:
    """The row saying that the signed paper of the consent now in force lies with the curator."""
    found: ConsentEntry | None = None
    for entry in entries:
        found = entry if entry.act is ConsentAct.ORIGINAL_RECEIVED else None
    return found


def kinds_for(person: Person) -> tuple[ConsentKind, ...]:
    """Which consents concern a person: the assignment is asked from mentors only (351.8)."""
    if Role.MENTOR in person.roles | person.wished_roles:
        return tuple(ConsentKind)
    return (ConsentKind.PROCESSING, ConsentKind.PUBLICATION)


def ensure_concerns(person: Person, kind: ConsentKind) -> None:
    """Refuse a consent that this person is not asked for, or from somebody who has left.

    Raises:
        Refusal: ``consent-mentors_only`` or ``consent-left``.
    """
    if person.status in (Status.LEFT, Status.ERASED):
        raise Refusal("consent-left")
    if kind not in kinds_for(person):
        raise Refusal("consent-mentors_only")


def ensure_withdrawable(state: ConsentStanding) -> None:
    """Only what was given can be taken back.

    Raises:
        Refusal: ``consent-nothing_to_withdraw``.
    """
    if state in (ConsentStanding.NONE, ConsentStanding.WITHDRAWN):
        raise Refusal("consent-nothing_to_withdraw")


async def _record(
    uow: Uow,
    person: Person,
    act: ConsentAct,
    text: ConsentText | ConsentEntry,
    channel: Channel,
    now: datetime,
) -> None:
    version = text.version if isinstance(text, ConsentText) else text.text_version
    await uow.consents.add(
        ConsentEntry(
            id=0,
            person=person.id,
            kind=text.kind,
            act=act,
            at=now,
            language=text.language,
            text_version=version,
            sha256=text.sha256,
            channel=channel.name,
            message_id=channel.message_id,
        )
    )


async def give(
    uow: Uow, person: Person, text: ConsentText, channel: Channel, now: datetime
) -> None:
    """Agree to a text in force. A second press of the same button adds nothing.

    Raises:
        Refusal: the kind does not concern the person.
    """
    ensure_concerns(person, text.kind)
    decision = last_decision(await uow.consents.of(person.id, text.kind))
    if decision and decision.act is ConsentAct.GIVEN and decision.sha256 == text.sha256:
        return
    await _record(uow, person, ConsentAct.GIVEN, text, channel, now)


async def refuse(
    uow: Uow, person: Person, text: ConsentText, channel: Channel, now: datetime
) -> None:
    """Disagree. While joining this undoes the coming in: account untied, code works again.

    Raises:
        Refusal: the kind does not concern the person.
    """
    ensure_concerns(person, text.kind)
    await _record(uow, person, ConsentAct.REFUSED, text, channel, now)
    if text.kind is ConsentKind.PROCESSING and person.status is Status.JOINING:
        await _go_back_out(uow, person)


async def _go_back_out(uow: Uow, person: Person) -> None:
    """A card the school made stays as it was before; one made by the code alone holds nothing."""
    await uow.people.untie(person.id)
    await uow.invitations.reopen(person.id)
    if person.full_name or person.roles:
        await uow.people.save(replace(person, status=Status.INVITED, settings=Settings()))
    else:
        await uow.people.wipe(person.id, Status.ERASED)


async def withdraw(
    uow: Uow, person: Person, kind: ConsentKind, channel: Channel, now: datetime
) -> None:
    """Take a consent back. Without processing the person no longer takes part; curators are told.

    Raises:
        Refusal: nothing to withdraw, or the last curator would leave the school without one.
    """
    decision = last_decision(await uow.consents.of(person.id, kind))
    ensure_withdrawable(standing(decision, {}))
    if kind is ConsentKind.PROCESSING:
        curators = await uow.people.with_role(Role.CURATOR)
        ensure_not_last_curator(frozenset(), person, len(curators))
    if decision is not None:
        await _record(uow, person, ConsentAct.WITHDRAWN, decision, channel, now)
    await uow.audit.add(now, person.id, f"consent.withdrawn_{kind}", "person", person.id)
    if kind is ConsentKind.PROCESSING:
        await leave(uow, person, now)
    if kind is ConsentKind.PUBLICATION:
        await uow.papers.give_up("practice_docx")  # made again without this person
    await _tell_curators(uow, person, f"consent_withdrawn-{kind}")


async def leave(uow: Uow, person: Person, now: datetime) -> Person:
    """Stop taking part: what is open is withdrawn; the account stays, so one can still erase."""
    await uow.mentee_requests.leave(person.id, now)
    await uow.mentor_questionnaires.leave(person.id, now)
    await leaving.leave_pairs(uow, person.id, now)
    person = replace(person, status=Status.LEFT)
    await uow.people.save(person)
    await uow.refresh_commands(person.id)
    return person


async def _tell_curators(uow: Uow, person: Person, key: str) -> None:
    """No surname in what comes by itself: the card opens by its button (bar 12)."""
    button = Button("common-open", "person.open", of=person.id)
    for curator in await uow.people.with_role(Role.CURATOR):
        if curator.id != person.id:
            await uow.tell(Say(key, {}, ((button,),), to=curator.id, kind=NoticeKind.QUEUE))


async def original_received(
    uow: Uow, actor: Person, person: Person, kind: ConsentKind, place: Place, now: datetime
) -> None:
    """Note that the paper signed by hand has come, and where it lies.

    Raises:
        Refusal: not allowed, nothing agreed to in the chat yet, or noted already.
    """
    ensure_may_manage(actor)
    entries = await uow.consents.of(person.id, kind)
    decision = last_decision(entries)
    if decision is None or decision.act is not ConsentAct.GIVEN:
        raise Refusal("consent-not_given")
    if original_of(entries) is not None:
        raise Refusal("consent-original_known")
    await uow.consents.add(
        replace(
            decision,
            act=ConsentAct.ORIGINAL_RECEIVED,
            at=now,
            channel=None,
            message_id=None,
            by=actor.id,
            note=place,
        )
    )
    await uow.audit.add(now, actor.id, "consent.original", "person", person.id)
