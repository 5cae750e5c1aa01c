"""The reading list: what laws and local acts a teacher is to know, and what has been read (5.2)."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from mentoring.ordered_list import OrderedItem
from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal
from mentoring.reminder import keeping
from mentoring.reminder.nouns import ReminderKind, Topic

if TYPE_CHECKING:
    from storage.uow import Uow

TITLE_LIMIT, LINK_LIMIT = 300, 300
_LINK = re.compile(r"https?://[^\s/]+\.[^\s]+")


class ForWhom(StrEnum):
    """Whose list an item stands in. Words are ``reading_for-<code>``."""

    EVERYBODY = "everybody"
    MENTEES = "mentees"
    MENTORS = "mentors"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingItem(OrderedItem):
    """One thing to read; retired, it stays for the marks it has."""

    whom: ForWhom = ForWhom.EVERYBODY


@dataclass(frozen=True, slots=True)
class ReadingMark:
    """Somebody has read something on that day."""

    item: int
    person: int
    at: datetime


def is_for(item: ReadingItem, person: Person) -> bool:
    """Whether an item stands in somebody's list."""
    if not item.active or person.status is not Status.MEMBER:
        return False
    match item.whom:
        case ForWhom.MENTEES:
            return person.has(Role.MENTEE)
        case ForWhom.MENTORS:
            return person.has(Role.MENTOR)
    return True


def list_of(items: Sequence[ReadingItem], person: Person) -> list[ReadingItem]:
    """Somebody's list, in order."""
    return [one for one in items if is_for(one, person)]


def left_of(mine: Sequence[ReadingItem], read: Collection[int]) -> int:
    """How many of a list are unread.

    Args:
        read: numbers of the items read.
    """
    return sum(one.id not in read for one in mine)


def ensure_title(text: str) -> str:
    """A title as it is kept.

    Raises:
        Refusal: ``reading-title_short`` or ``reading-title_long``.
    """
    title = " ".join(text.split())
    if len(title) < 3:
        raise Refusal("reading-title_short")
    if len(title) > TITLE_LIMIT:
        raise Refusal("reading-title_long", limit=TITLE_LIMIT, length=len(title))
    return title


def ensure_link(text: str) -> str:
    """An address as it is kept.

    Raises:
        Refusal: ``reading-link_unclear`` or ``reading-link_long``.
    """
    link = text.strip()
    if len(link) > LINK_LIMIT:
        raise Refusal("reading-link_long", limit=LINK_LIMIT)
    if _LINK.fullmatch(link) is None:
        raise Refusal("reading-link_unclear")
    return link


def topic_of(person: int) -> Topic:
    """What the reminders of somebody's list hang on."""
    return Topic(ReminderKind.READING, person)


async def read_by(uow: Uow, person: int) -> dict[int, ReadingMark]:
    """What somebody has read, by number of the item."""
    return {one.item: one for one in await uow.reading.marks_of({person})}


async def mark(
    uow: Uow, actor: Person, of: int | None, now: datetime, *, read: bool
) -> ReadingItem:
    """Mark something of one's own list as read, or take the mark back. Twice is the same as once.

    Raises:
        Refusal: ``common-changed``: it stands in this list no more.
    """
    item = await uow.reading.find(of or 0)
    if item is None or not is_for(item, actor):
        raise Refusal("common-changed")
    if read:
        await uow.reading.put_mark(item.id, actor.id, now)
    else:
        await uow.reading.drop_mark(item.id, actor.id)
    mine = list_of(await uow.reading.all(), actor)
    if not left_of(mine, await read_by(uow, actor.id)):
        await keeping.done(uow, topic_of(actor.id))
    return item
