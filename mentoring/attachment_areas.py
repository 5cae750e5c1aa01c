"""What has attachments, and who reads them: the table of contents of attachments.

A new area is a line here: the code of its record, who may read it, the action that opens it, and what
follows once a file of it is kept.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from mentoring import (
    material,
    practice_view,
    shelf,
    situational_request_talk,
    task_act,
    training,
    training_view,
)
from mentoring.attachment import Attachment, AttachmentState
from mentoring.meeting import files
from mentoring.people import Person
from mentoring.practice import ABOUT as PRACTICE
from mentoring.refusal import Refusal
from mentoring.roadmap import doing as roadmap
from mentoring.roadmap import nouns as roadmap_nouns
from mentoring.situational_request import ABOUT

if TYPE_CHECKING:
    from storage.uow import Uow

Reads: TypeAlias = "Callable[[Uow, Person, int], Awaitable[bool]]"
Kept: TypeAlias = "Callable[[Uow, Attachment], Awaitable[None]]"
Shows: TypeAlias = "Callable[[Uow, Person, Attachment], Awaitable[bool]]"


@dataclass(frozen=True, slots=True)
class Area:
    """What attachments need to know of the thing they belong to.

    Args:
        reads: whether somebody may read the record of this id, and so its files.
        opens: the action of a button that shows the record.
        kept: what follows once a file is on disk, in that transaction, such as a notice to whoever
            waits for it; nothing by default.
        unnamed: whoever attached it is not named to those who open it.
        shows: whether somebody who reads the record opens this very file of it too; by default every one.
    """

    reads: Reads
    opens: str
    kept: Kept | None = None
    shows: Shows | None = None
    unnamed: bool = False


AREAS: dict[str, Area] = {
    files.ABOUT: Area(files.reads, "record.files"),
    task_act.FILES: Area(task_act.reads, "task.open"),
    shelf.ABOUT: Area(shelf.reads, "shelf.item"),
    roadmap_nouns.ABOUT: Area(roadmap.reads, "roadmap.files"),
    material.ABOUT: Area(material.reads, "material.open", unnamed=True),
    training.ABOUT: Area(training_view.reads, "training.open"),
    PRACTICE: Area(practice_view.reads, "practice.open", unnamed=True),
    ABOUT: Area(
        situational_request_talk.reads,
        "help.open",
        situational_request_talk.file_kept,
        situational_request_talk.shows,
    ),
}
"""By `Attachment.about`."""


async def may_read(uow: Uow, actor: Person, found: Attachment) -> bool:
    """Whether somebody may open a file: those who read its thing; an area that is no more has no readers."""
    area = AREAS.get(found.about)
    if area is None or not await area.reads(uow, actor, found.of):
        return False
    return area.shows is None or await area.shows(uow, actor, found)


async def load(uow: Uow, actor: Person, of: int | None) -> Attachment:
    """A file to be shown.

    Raises:
        Refusal: ``common-changed``, ``common-not_allowed``, ``attachment-gone``, ``attachment-failed`` or
            ``attachment-not_yet``.
    """
    found = await uow.attachments.get(of) if of else None
    if found is None:
        raise Refusal("common-changed")
    if not await may_read(uow, actor, found):
        raise Refusal("common-not_allowed")
    match found.state:
        case AttachmentState.GONE:
            raise Refusal("attachment-gone")
        case AttachmentState.FAILED:
            raise Refusal("attachment-failed")
        case AttachmentState.ASKED:
            raise Refusal("attachment-not_yet")
    return found
