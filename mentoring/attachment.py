"""Photos and documents that people attach: nouns, limits, sending one in, taking one's own back."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from mentoring.people import Person
from mentoring.refusal import Refusal

if TYPE_CHECKING:
    from storage.uow import Uow

LARGEST = 20 * 1024 * 1024
"""Bytes; Telegram gives a bot no larger file."""
MOST = 10
"""Files of one thing, unless its area says otherwise."""
TITLE_LIMIT = 120
"""Characters of a file's name that are kept."""
ERRAND = "attachment"
"""Kind of the errand that fetches the bytes; its subject is the attachment."""
PROGRAMS = frozenset(
    {
        ".apk",
        ".app",
        ".bat",
        ".cmd",
        ".com",
        ".cpl",
        ".dll",
        ".exe",
        ".hta",
        ".jar",
        ".js",
        ".jse",
        ".lnk",
        ".msi",
        ".ps1",
        ".reg",
        ".scr",
        ".vbe",
        ".vbs",
        ".wsf",
    }
)
"""Endings of what runs when it is opened: a colleague is not to be handed such a file."""
_SUFFIX = re.compile(r"\.[a-z0-9]{1,8}$")
_NOT_IN_TITLES = re.compile(r"[\x00-\x1f\x7f/\\:*?\"<>|]+")


class AttachmentKind(StrEnum):
    """How it is shown. Words are ``attachment_kind-<code>``."""

    PHOTO = "photo"
    DOCUMENT = "document"


class AttachmentState(StrEnum):
    """Where it stands. Words are ``attachment_state-<code>``."""

    ASKED = "asked"  # still to be fetched from Telegram
    KEPT = "kept"
    FAILED = "failed"  # could not be fetched
    GONE = "gone"  # taken back or destroyed; the row says only that there was one


HERE = (AttachmentState.ASKED, AttachmentState.KEPT)
"""Counts as attached."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One file.

    Args:
        about: what it belongs to: a code of `attachment_areas.AREAS`.
        of: id of that record.
        person: who attached it.
        title: the file's name as it was sent, for those alone who may read it; a photo has none.
        size: bytes.
        file_name: name inside the folder of attachments, known before anything is written; it says
            nothing about anybody.
        sha256: 64 hex digits, once kept.
    """

    id: int = 0
    about: str
    of: int
    person: int
    kind: AttachmentKind
    title: str = ""
    size: int | None = None
    state: AttachmentState = AttachmentState.ASKED
    file_name: str | None = None
    sha256: str | None = None
    at: datetime

    @property
    def is_here(self) -> bool:
        """Whether it is attached."""
        return self.state in HERE


@dataclass(frozen=True, slots=True)
class Sent:
    """A file as it came in a message.

    Args:
        file_id: Telegram's name for it.
        title: the file's own name, empty for a photo.
        size: bytes as far as Telegram says.
    """

    kind: AttachmentKind
    file_id: str
    title: str = ""
    size: int | None = None


def title_of(name: str) -> str:
    """A file's name as it is kept: one line, without what no file system allows, its ending whole."""
    name = " ".join(_NOT_IN_TITLES.sub(" ", name).split())
    if len(name) <= TITLE_LIMIT:
        return name
    ending = suffix_of(name)
    return name[: TITLE_LIMIT - len(ending)] + ending


def suffix_of(name: str) -> str:
    """The ending of a file's name in small letters, with its dot; empty if it has none to trust."""
    found = _SUFFIX.search(name.lower())
    return found.group() if found else ""


def ensure_fits(sent: Sent, others: Iterable[Attachment], most: int = MOST) -> None:
    """It can be fetched, it is no program, and the thing has room for it.

    Args:
        others: what is attached to the same thing.

    Raises:
        Refusal: ``attachment-too_large``, ``attachment-program`` or ``attachment-many``.
    """
    if (sent.size or 0) > LARGEST:
        raise Refusal("attachment-too_large", limit=LARGEST // 1024 // 1024)
    if suffix_of(sent.title) in PROGRAMS:
        raise Refusal("attachment-program")
    if sum(one.is_here for one in others) >= most:
        raise Refusal("attachment-many", limit=most)


async def attach(
    uow: Uow, actor: Person, about: str, of: int, sent: Sent, now: datetime, *, most: int = MOST
) -> Attachment:
    """Take a file in: its row now, its bytes after the commit. The caller has checked that one may.

    Raises:
        Refusal: of `ensure_fits`.
    """
    ensure_fits(sent, await uow.attachments.of(about, of), most)
    made = await uow.attachments.add(
        Attachment(
            about=about,
            of=of,
            person=actor.id,
            kind=sent.kind,
            title=title_of(sent.title),
            size=sent.size,
            at=now,
        )
    )
    await uow.errands.add(
        kind=ERRAND,
        person=actor.id,
        file_id=sent.file_id,
        file_name="",
        now=now,
        subject=made.id,
    )
    uow.bells.add("errands")
    await uow.audit.add(now, actor.id, "attachment.added", "attachment", made.id)
    return made


async def remove(uow: Uow, actor: Person, of: int | None, now: datetime) -> Attachment:
    """Take one's own file back; the file is destroyed after the commit.

    Raises:
        Refusal: ``attachment-gone`` or ``common-not_allowed``.
    """
    found = await uow.attachments.get(of) if of else None
    if found is None or not found.is_here:
        raise Refusal("attachment-gone")
    if found.person != actor.id:
        raise Refusal("common-not_allowed")
    await uow.attachments.give_up(found.id)
    uow.bells.add("errands")
    await uow.audit.add(now, actor.id, "attachment.removed", "attachment", found.id)
    return found
