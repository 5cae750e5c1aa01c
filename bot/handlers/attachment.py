"""Photos and documents people attach: taking one in, lists for screens, opening, taking one's own back.

For features: a handler with `SENT` calls `take`, one with `UNWANTED` raises `unwanted()`; a screen shows
`lines(...)` and `rows(...)` of what `uow.attachments.of(...)` gives.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.handlers.form_screen import in_rows
from bot.telegram.callbacks import Press, pressed
from mentoring import attachment
from mentoring.attachment import MOST, Attachment, AttachmentKind, AttachmentState, Sent
from mentoring.attachment_areas import AREAS, load
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from storage.uow import Uow

router = Router(name=__name__)

UNWANTED = F.voice | F.video | F.video_note | F.audio | F.animation | F.sticker
"""What nobody can keep here; stands before `SENT`: Telegram calls an animation a document too."""
SENT = F.photo | F.document
"""What can be attached."""
ALBUM = "album"
"""Where the conversation keeps the number of the last album: its pictures come one by one."""
LABEL = 24
"""Characters of a file's name on a button."""


def sent_in(message: Message) -> Sent | None:
    """The file of a message, of a photo the largest picture; ``None`` if it carries none to attach."""
    if message.photo:
        largest = message.photo[-1]
        return Sent(AttachmentKind.PHOTO, largest.file_id, size=largest.file_size)
    document = message.document
    if document is None or message.animation is not None:
        return None
    name = document.file_name or ""
    return Sent(AttachmentKind.DOCUMENT, document.file_id, name, document.file_size)


async def take(
    message: Message,
    uow: Uow,
    me: Person,
    about: str,
    of: int,
    now: datetime,
    *,
    most: int = MOST,
) -> Attachment:
    """Attach the photo or document of a message to a thing; the caller has checked that one may.

    The bytes come after the commit: until then the list says that the file is still being saved, and
    if Telegram does not give it, its sender is told.

    Args:
        about: code of `attachment_areas.AREAS`.
        of: id of the thing.
        most: how many files it may have.

    Raises:
        Refusal: ``attachment-unwanted``, or of `attachment.ensure_fits`.
    """
    sent = sent_in(message)
    if sent is None:
        raise unwanted()
    return await attachment.attach(uow, me, about, of, sent, now, most=most)


def unwanted() -> Refusal:
    """Voice, video, stickers: what to send instead."""
    return Refusal("attachment-unwanted")


async def is_more_of_album(message: Message, state: FSMContext) -> bool:
    """Whether a picture of the same album came before: one answer is enough for all of them."""
    album = message.media_group_id
    if album is None:
        return False
    before = (await state.get_data()).get(ALBUM)
    if before != album:
        await state.update_data({ALBUM: album})
    return bool(before == album)


def lines(found: Iterable[Attachment]) -> Lines:
    """One line for each: what, by whom, when, and whether it is still being saved."""
    return Lines(tuple(_line(number, one) for number, one in enumerate(found, 1)))


def _line(number: int, one: Attachment) -> T:
    facts: dict[str, Fact] = {
        "number": str(number),
        "what": what(one),
        "who": Name(one.person),
        "at": one.at,
    }
    key = "attachment-line_waits" if one.state is AttachmentState.ASKED else "attachment-line"
    return T(key, facts)


def what(one: Attachment) -> Fact:
    """The file's own name, or that it is a photo."""
    return one.title or T(f"attachment_kind-{one.kind}")


def rows(found: Iterable[Attachment]) -> Rows:
    """A button for each that opens it, two in a row, in the order and numbering of `lines`."""
    buttons = [
        Button(
            "attachment-row",
            "attachment.open",
            one.id,
            facts={"number": str(number), "what": _label(one)},
        )
        for number, one in enumerate(found, 1)
    ]
    return tuple(in_rows(buttons, 2))


def _label(one: Attachment) -> Fact:
    if len(one.title) <= LABEL:
        return what(one)
    return f"{one.title[: LABEL - 1]}\N{HORIZONTAL ELLIPSIS}"


@router.callback_query(pressed("attachment.open"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The file itself, to those who read the thing it belongs to."""
    found = await load(uow, me, press.of)
    own: Rows = ()
    if found.person == me.id:
        own = ((Button("attachment-remove", "attachment.remove", found.id),),)
    area = AREAS.get(found.about)
    facts: dict[str, Fact] = {"what": what(found), "who": Name(found.person), "at": found.at}
    key = "attachment-shown"
    if area is not None and area.unnamed:
        key, facts = "attachment-shown_unnamed", {"what": what(found)}
    return Say(key, facts, (*own, _bottom(found)), fresh=True, attachment=found.id)


def _bottom(found: Attachment) -> tuple[Button, ...]:
    home = Button("common-home", "home")
    area = AREAS.get(found.about)
    return (Button("common-back", area.opens, found.of), home) if area else (home,)


@router.callback_query(pressed("attachment.remove"))
async def ask_remove(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The file will be destroyed for everybody: asked once more."""
    found = await load(uow, me, press.of)
    if found.person != me.id:
        raise Refusal("common-not_allowed")
    keep = Button("attachment-keep", AREAS[found.about].opens, found.of)
    sure = Button("attachment-remove_do", "attachment.remove_do", found.id)
    return Say("attachment-ask_remove", {"what": what(found)}, ((keep,), (sure,)))


@router.callback_query(pressed("attachment.remove_do"))
async def remove(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Take one's own file back."""
    found = await attachment.remove(uow, me, press.of, uow.now)
    return Say("attachment-removed", {}, (_bottom(found),))
