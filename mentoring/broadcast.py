"""The curator's own words to one person, to a role or to everybody (3.4; convention 27)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.notice import is_muted
from mentoring.people import Person, Reach, Role, Status, ensure_may_manage
from mentoring.refusal import Refusal
from mentoring.say import Button, NoticeKind, Say, T

if TYPE_CHECKING:
    from storage.uow import Uow

TEXT_LIMIT = 2000
"""Characters of one message: read at once on a phone, and far below what a messenger takes."""


@dataclass(frozen=True, slots=True)
class Audience:
    """To whom words go: one person, holders of any of the roles, or (neither given) everybody."""

    person: int | None = None
    roles: frozenset[Role] = frozenset()


@dataclass(frozen=True, slots=True)
class Recipients:
    """Who will hear and who will not, each in order of names.

    Args:
        reached: will get the words.
        unreachable: Telegram does not deliver to them.
        muted: asked not to get messages of this kind.
    """

    reached: tuple[Person, ...] = ()
    unreachable: tuple[Person, ...] = ()
    muted: tuple[Person, ...] = ()


def ensure_text(text: str) -> str:
    """The words to send, without empty edges.

    Raises:
        Refusal: ``broadcast-text_empty`` or ``broadcast-text_long``.
    """
    words = text.strip()
    if not words:
        raise Refusal("broadcast-text_empty")
    if len(words) > TEXT_LIMIT:
        raise Refusal("broadcast-text_long", limit=TEXT_LIMIT, length=len(words))
    return words


def recipients(people: Iterable[Person], audience: Audience, sender: Person) -> Recipients:
    """Sort members by whether the words can come to them; the sender hears nothing.

    Args:
        people: cards in order of names.
    """
    wanted = [
        one
        for one in people
        if one.status is Status.MEMBER and one.id != sender.id and _is_meant(one, audience)
    ]
    unreachable = tuple(one for one in wanted if one.reach is not Reach.OK)
    able = [one for one in wanted if one.reach is Reach.OK]
    muted = tuple(one for one in able if is_muted(NoticeKind.MESSAGES, one.settings))
    reached = tuple(one for one in able if one not in muted)
    return Recipients(reached, unreachable, muted)


def _is_meant(person: Person, audience: Audience) -> bool:
    if audience.person is not None:
        return person.id == audience.person
    return not audience.roles or person.has(*audience.roles)


def ensure_somebody(found: Recipients) -> None:
    """Refuse to send words that nobody would get.

    Raises:
        Refusal: ``broadcast-nobody``.
    """
    if not found.reached:
        raise Refusal("broadcast-nobody")


def signature(sender: Person) -> T:
    """By whom the words are signed: the role, never the name (bar 12)."""
    return T(f"role-{Role.CURATOR if sender.has(Role.CURATOR) else Role.ADMIN}")


def letter(text: str, sender: Person, to: int | None = None) -> Say:
    """The message exactly as its reader sees it.

    Args:
        to: person id; ``None`` for the preview.
    """
    return Say(
        "broadcast-letter",
        {"text": text, "role": signature(sender)},
        ((Button("common-home", "home"),),),
        to=to,
        kind=NoticeKind.MESSAGES,
    )


async def send(uow: Uow, actor: Person, audience: Audience, text: str, now: datetime) -> Recipients:
    """Queue the words for everybody meant; the audit row keeps their number, not the words.

    Returns:
        who gets them and who does not, as of now.

    Raises:
        Refusal: not allowed, an unsuitable text, or nobody to hear it.
    """
    ensure_may_manage(actor)
    words = ensure_text(text)
    found = recipients(await uow.people.all(), audience, actor)
    ensure_somebody(found)
    await uow.tell(*(letter(words, actor, one.id) for one in found.reached))
    # For a broadcast the "record" is the count of those who got it: the words are kept nowhere.
    count = len(found.reached)
    await uow.audit.add(now, actor.id, "broadcast.sent", "broadcast", count, audience.person)
    return found
