"""Coming in: one-time codes, the staff-room sheet, and tying an account to a card."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from mentoring.people import Person, Reach, Role, Status, ensure_may_manage
from mentoring.refusal import Refusal

if TYPE_CHECKING:
    from storage.uow import Uow


@dataclass(frozen=True, slots=True)
class Invitation:
    """A one-time code for one person, or the staff-room sheet's code for many (`reusable`).

    Args:
        person: the card made beforehand (import, `--name`); ``None`` makes a new one at joining.
        expires_at: the moment after which the code is refused.
        used_by: person id of who joined by it.
    """

    id: int
    code: str
    role: Role | None
    person: int | None
    reusable: bool
    created_at: datetime
    expires_at: datetime
    created_by: int | None = None
    used_by: int | None = None
    revoked_at: datetime | None = None


CODE_ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""Letters and digits that cannot be taken for one another when read aloud or from paper."""
CODE_LENGTH = 10
DEFAULT_DAYS = 14
SHEET_DAYS = 30


def normal_code(text: str) -> str:
    """A code as typed by hand: spaces and dashes dropped, capitals."""
    return re.sub(r"[\s\-–—]", "", text).upper()


def ensure_usable(invitation: Invitation | None, now: datetime) -> Invitation:
    """The invitation, if it still opens the door.

    Raises:
        Refusal: unknown, used, revoked or expired.
    """
    if invitation is None or invitation.revoked_at is not None:
        raise Refusal("join-code_unknown")
    if invitation.used_by is not None:
        raise Refusal("join-code_used")
    if now >= invitation.expires_at:
        raise Refusal("join-code_expired")
    return invitation


async def invite(
    uow: Uow,
    actor: Person | None,
    role: Role | None,
    now: datetime,
    *,
    days: int = DEFAULT_DAYS,
    person: int | None = None,
) -> Invitation:
    """A one-time code that makes its bearer `role`; earlier unused codes of the card are revoked.

    Args:
        actor: who invites; ``None`` is the command line of the school's own machine.
        role: what a new card gets; a card made beforehand keeps its own roles.
        days: how long the code lives, 1 to 365.
        person: the card it opens, made beforehand.

    Raises:
        Refusal: not allowed, or a senseless number of days.
    """
    if actor is not None:
        ensure_may_manage(actor)
    if not 1 <= days <= 365:
        raise Refusal("people-days_range", days=days)
    if person is not None:
        await uow.invitations.revoke_of(person, now)
    made = await uow.invitations.add(
        role=role,
        person=person,
        reusable=False,
        created_by=actor.id if actor else None,
        created_at=now,
        expires_at=now + timedelta(days=days),
    )
    by = actor.id if actor else None
    await uow.audit.add(now, by, "invitation.made", "invitation", made.id, person)
    return made


def first_role(person: Person) -> Role | None:
    """The role a card's code is marked with: the first the card holds."""
    return next((role for role in Role if role in person.roles), None)


async def code_for(uow: Uow, actor: Person, person: Person, now: datetime) -> Invitation:
    """The code of a card that is still open, or a new one: asking twice gives the same.

    Raises:
        Refusal: not allowed, or the card needs no code.
    """
    ensure_may_manage(actor)
    if person.status in (Status.AWAITING, Status.JOINING, Status.LEFT, Status.ERASED):
        raise Refusal("people-already_decided")
    known = await uow.invitations.open_of(person.id, now)
    return known or await invite(uow, actor, first_role(person), now, person=person.id)


async def code_for_everybody(uow: Uow, actor: Person, now: datetime) -> int:
    """See that every card nobody has joined by has an open code (3.4(4)).

    Returns:
        how many such cards there are.

    Raises:
        Refusal: not allowed, or nobody to invite.
    """
    ensure_may_manage(actor)
    invited = await uow.people.with_status(Status.INVITED)
    if not invited:
        raise Refusal("invitation-nobody")
    coded = {one.person for one in await uow.invitations.open(now)}
    for person in invited:
        if person.id not in coded:
            await invite(uow, actor, first_role(person), now, person=person.id)
    return len(invited)


async def close(uow: Uow, actor: Person, invitation: Invitation, now: datetime) -> None:
    """Make a code or the staff-room sheet open nothing any more.

    Raises:
        Refusal: not allowed.
    """
    ensure_may_manage(actor)
    if invitation.revoked_at is None and invitation.used_by is None:
        await uow.invitations.revoke(invitation.id, now)
        await uow.audit.add(
            now, actor.id, "invitation.revoked", "invitation", invitation.id, invitation.person
        )


async def staff_room_code(uow: Uow, actor: Person, now: datetime) -> Invitation:
    """The code of the printable staff-room sheet: many may come by it, the curator approves each.

    An earlier sheet still valid is used again, so that a second print opens the same door.

    Raises:
        Refusal: not the curator's or administrator's.
    """
    ensure_may_manage(actor)
    sheet = await uow.invitations.current_sheet(now)
    if sheet is None:
        sheet = await uow.invitations.add(
            role=None,
            person=None,
            reusable=True,
            created_by=actor.id,
            created_at=now,
            expires_at=now + timedelta(days=SHEET_DAYS),
        )
        await uow.audit.add(now, actor.id, "invitation.sheet", "invitation", sheet.id)
    return sheet


async def come_in(uow: Uow, code: str, user: int, now: datetime) -> Person:
    """Tie a Telegram id to a card by a code; nothing else is stored before consent.

    Args:
        code: as typed or from the link.
        user: Telegram user id (also the private chat's id).

    Raises:
        Refusal: the code does not open.
    """
    invitation = ensure_usable(await uow.invitations.by_code(normal_code(code)), now)
    person = await uow.people.get(invitation.person) if invitation.person else None
    if person is None:
        roles = frozenset({invitation.role}) if invitation.role else frozenset()
        person = await uow.people.add(roles=roles, now=now)
    if not invitation.reusable:
        await uow.invitations.use(invitation.id, person.id, now)
    roles = person.roles | ({invitation.role} if invitation.role else set())
    person = replace(person, status=Status.JOINING, reach=Reach.OK, roles=roles)
    await uow.people.save(person)
    await uow.people.tie(person.id, user, now, invitation.id)
    await uow.audit.add(now, person.id, "person.came", "person", person.id)
    return person


async def come_again(uow: Uow, me: Person, code: str, now: datetime) -> Role:
    """A member opens another invitation: its role is added to the card.

    Returns:
        the role added.

    Raises:
        Refusal: the code does not open, gives no role, or a role already held.
    """
    opened = ensure_usable(await uow.invitations.by_code(normal_code(code)), now)
    if opened.reusable or opened.role is None or opened.role in me.roles:
        raise Refusal("join-already")
    if opened.person not in (None, me.id):
        raise Refusal("join-code_of_another")
    await uow.invitations.use(opened.id, me.id, now)
    await uow.people.save(replace(me, roles=me.roles | {opened.role}))
    await uow.audit.add(now, me.id, "person.roles", "person", me.id)
    await uow.refresh_commands(me.id)
    return opened.role
