"""Photos and documents of a meeting that was held: sent in, listed, opened by those who were in it."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.meeting_record import MeetingRecordTalk
from bot.handlers import attachment
from bot.handlers.meeting_record_screen import View, heading, view_of
from bot.handlers.observation_screen import names
from bot.telegram.callbacks import Press, pressed
from mentoring.attachment_areas import AREAS
from mentoring.meeting.files import ABOUT
from mentoring.meeting.nouns import MeetingState
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Fact, Lines, Say
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "meeting_files"
"""Where the conversation keeps the meeting that files are sent to."""


async def _held(uow: Uow, me: Person, of: int | None) -> View:
    """A meeting to which something may be attached.

    Raises:
        Refusal: of `view_of`; ``reflection-not_held``.
    """
    view = await view_of(uow, me, of)
    if view.meeting.state not in (MeetingState.HELD, MeetingState.DISPUTED):
        raise Refusal("reflection-not_held")
    return view


@router.callback_query(pressed(AREAS[ABOUT].opens))
async def files(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """What is attached; what is sent now is attached too."""
    await stop_asking(state)
    view = await _held(uow, me, press.of)
    await state.update_data({KEPT: view.meeting.id})
    await state.set_state(MeetingRecordTalk.files)
    return await _screen(uow, view)


async def _screen(uow: Uow, view: View) -> Say:
    found = await uow.attachments.of(ABOUT, view.meeting.id)
    others = [one.person for one in view.meeting.attendees if one.person != view.me.id]
    facts: dict[str, Fact] = {
        "heading": heading(view),
        "lines": attachment.lines(found) if found else Lines(()),
        "readers": names(others),
    }
    bottom = desk.bottom("meeting.open", view.meeting.id)
    return Say("meeting_record-files_screen", facts, (*attachment.rows(found), bottom))


@router.message(MeetingRecordTalk.files, attachment.UNWANTED)
async def unwanted(message: Message) -> Say:
    """Voice, video, stickers."""
    raise attachment.unwanted()


@router.message(MeetingRecordTalk.files, attachment.SENT)
async def sent(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say | None:
    """A photo or a document; an album is answered once."""
    view = await _held(uow, me, (await state.get_data()).get(KEPT))
    await attachment.take(message, uow, me, ABOUT, view.meeting.id, uow.now)
    if await attachment.is_more_of_album(message, state):
        return None
    return await _screen(uow, view)


@router.message(MeetingRecordTalk.files)
async def words(message: Message) -> Say:
    """Words where a file is waited for."""
    return Say("meeting_record-files_only")
