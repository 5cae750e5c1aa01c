"""People of the school: roles, joining by a one-time code, approval, who can be reached (3.3, 3.4(4))."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, time
from enum import StrEnum
from typing import TYPE_CHECKING

from mentoring.refusal import Refusal
from mentoring.say import Button, Lines, NoticeKind, Say, T

if TYPE_CHECKING:
    from storage.uow import Uow


class Role(StrEnum):
    """What somebody does in the system; one person may hold several (requirements, "Who uses it")."""

    MENTEE = "mentee"
    MENTOR = "mentor"
    CURATOR = "curator"
    HEAD = "head"
    COUNCIL = "council"
    ADMIN = "admin"


class Status(StrEnum):
    """Where a person stands with the bot."""

    INVITED = "invited"  # the card exists, nobody has joined yet
    JOINING = "joining"  # an account is tied to the card; consent or the card's fields are missing
    AWAITING = "awaiting"  # came by the staff-room sheet, waits for the curator
    MEMBER = "member"
    LEFT = "left"  # no longer takes part; withdrew the consent or was put aside by the curator
    ERASED = "erased"  # fields destroyed (152-FZ), only the number remains


class Reach(StrEnum):
    """Whether Telegram delivers to the person; anything but `OK` is shown to the curator."""

    OK = "ok"
    BLOCKED = "blocked"
    DEACTIVATED = "deactivated"
    NOT_FOUND = "not_found"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person chose for themselves. Hours are the school's local time."""

    language: str | None = None
    quiet_from: time | None = time(21, 0)
    quiet_to: time | None = time(7, 30)
    muted: frozenset[NoticeKind] = frozenset()


@dataclass(frozen=True, slots=True)
class Person:
    """The card of a member of staff. Every field's readers are declared in `mentoring.privacy`."""

    id: int
    full_name: str | None = None
    position: str | None = None
    subjects: tuple[str, ...] = ()
    experience_years: int | None = None
    roles: frozenset[Role] = frozenset()
    wished_roles: frozenset[Role] = frozenset()
    status: Status = Status.INVITED
    reach: Reach = Reach.OK
    settings: Settings = Settings()
    joined_at: datetime | None = None
    version: int = 1
    declined: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Corrections of Russian cases, see `mentoring.cases.key`."""
    partner: int | None = None
    """The organisation somebody comes from (`mentoring.partner`); ``None``: of this school."""

    def has(self, *roles: Role) -> bool:
        """Whether the person holds any of these roles."""
        return bool(self.roles & set(roles))


NAME_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*\.?")


def normal_name(text: str) -> str:
    """A name as typed, single spaces, no edges. For comparing see `staff_list.normal_name`."""
    return " ".join(text.split())


def ensure_full_name(text: str) -> str:
    """Surname and given name at least, in letters, not initials: papers and declension need them.

    Raises:
        Refusal: ``people-name_words`` or ``people-name_initials``.
    """
    name = normal_name(text)
    words = name.split(" ")
    if len(name) > 100 or len(words) < 2 or not all(NAME_WORD.fullmatch(word) for word in words):
        raise Refusal("people-name_words")
    if any(word.endswith(".") or len(word) == 1 for word in words[:2]):
        raise Refusal("people-name_initials")
    return name


def short_name(full_name: str) -> str:
    """Surname and initials, as a Russian school writes: “Ivanova A. P.” (house rule of names)."""
    surname, *given = full_name.split(" ")
    return " ".join([surname, *(f"{word[0]}." for word in given[:2])])


def ensure_not_last_curator(roles_after: frozenset[Role], person: Person, curators: int) -> None:
    """The school never stays without a curator (3.3, 3.4).

    Args:
        roles_after: what the person would hold; empty when they leave.
        curators: members who are curators now.

    Raises:
        Refusal: ``people-last_curator``.
    """
    counts = person.status is Status.MEMBER and person.has(Role.CURATOR)
    if counts and Role.CURATOR not in roles_after and curators <= 1:
        raise Refusal("people-last_curator")


def next_missing(person: Person) -> str | None:
    """The card's field that joining must still ask, in order, or ``None``."""
    if not person.full_name:
        return "full_name"
    if not person.position:
        return "position"
    return None


def may_manage_people(person: Person) -> bool:
    """The curator keeps the bank together with the administrator (3.4(4))."""
    return person.has(Role.CURATOR, Role.ADMIN)


def ensure_may_manage(person: Person) -> None:
    """Refuse anybody else.

    Raises:
        Refusal: ``common-not_allowed``.
    """
    if not may_manage_people(person):
        raise Refusal("common-not_allowed")


async def finish_joining(uow: Uow, person: Person, now: datetime) -> Person:
    """Make a member; who came by the sheet waits for the curators, whose morning says so.

    Somebody invited by name asks for no decision, so nobody is disturbed: the list of people shows it.

    Returns:
        the person as saved.
    """
    by_sheet = not person.roles
    status = Status.AWAITING if by_sheet else Status.MEMBER
    person = replace(person, status=status, joined_at=now)
    await uow.people.save(person)
    await uow.audit.add(now, person.id, f"person.{status}", "person", person.id)
    if by_sheet:
        from mentoring.reminder.news import Area, announce

        curators = await uow.people.with_role(Role.CURATOR)
        await announce(uow, Area.PERSON, person.id, curators, now)
    return person


async def approve(
    uow: Uow, actor: Person, person: Person, roles: frozenset[Role], now: datetime
) -> Person:
    """Let in somebody who came by the sheet, with the roles the curator gives.

    Raises:
        Refusal: not allowed, no role given, or already decided.
    """
    ensure_may_manage(actor)
    if person.status is not Status.AWAITING:
        raise Refusal("people-already_decided")
    if not roles:
        raise Refusal("people-role_needed")
    person = replace(person, status=Status.MEMBER, roles=roles, wished_roles=frozenset())
    await uow.people.save(person)
    await uow.audit.add(now, actor.id, "person.approved", "person", person.id)
    await uow.refresh_commands(person.id)
    await uow.tell(
        Say(
            "people-approved",
            {"roles": role_names(roles)},
            ((Button("common-home", "home"),),),
            to=person.id,
            kind=NoticeKind.DECISIONS,
        )
    )
    return person


async def turn_away(uow: Uow, actor: Person, person: Person, now: datetime) -> None:
    """Refuse somebody who came by the sheet: the card is destroyed, the account untied.

    Raises:
        Refusal: not allowed or already decided.
    """
    ensure_may_manage(actor)
    if person.status is not Status.AWAITING:
        raise Refusal("people-already_decided")
    await uow.tell(Say("people-turned_away", to=person.id, kind=NoticeKind.SERVICE))
    await uow.people.wipe(person.id, Status.ERASED)
    await uow.audit.add(now, actor.id, "person.turned_away", "person", person.id)


async def set_roles(
    uow: Uow, actor: Person, person: Person, roles: frozenset[Role], now: datetime
) -> Person:
    """Change what somebody does; the person is told and gets the commands of the new roles.

    Raises:
        Refusal: not allowed, nothing left, or the last curator.
    """
    ensure_may_manage(actor)
    if not roles:
        raise Refusal("people-role_needed")
    ensure_not_last_curator(roles, person, len(await uow.people.with_role(Role.CURATOR)))
    if roles == person.roles:
        return person
    person = replace(person, roles=roles)
    await uow.people.save(person)
    await uow.audit.add(now, actor.id, "person.roles", "person", person.id)
    await tell_roles(uow, person)
    return person


async def tell_roles(uow: Uow, person: Person) -> None:
    """Tell a member what they are from now on, and set the commands of the new roles."""
    if person.status is not Status.MEMBER:
        return
    await uow.refresh_commands(person.id)
    await uow.tell(
        Say(
            "people-roles_changed",
            {"roles": role_names(person.roles)},
            ((Button("common-home", "home"),),),
            to=person.id,
            kind=NoticeKind.SERVICE,
        )
    )


def role_names(roles: frozenset[Role]) -> Lines:
    """Roles in their fixed order, for a sentence."""
    return Lines(tuple(T(f"role-{role}") for role in Role if role in roles), glue=", ")
