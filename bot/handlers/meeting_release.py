"""Asking the head to release somebody from lessons for a meeting that is planned already (1.4)."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.fsm import meeting as fsm
from bot.fsm.meeting import MeetingTalk
from bot.handlers.meeting_change import current
from bot.handlers.meeting_draft import clash_lines
from bot.handlers.meeting_screen import View, card, view_of
from bot.telegram.callbacks import Press, pressed
from mentoring.meeting import release
from mentoring.meeting.telling import found
from mentoring.people import Person
from mentoring.petition import WORDS_LIMIT
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Say
from storage.uow import Uow

router = Router(name=__name__)


def lesson_lines(view: View) -> Lines:
    """Who has which lesson in the time of the meeting and is not asked for yet."""
    clashes = view.near.clashes(view.meeting)
    mine = [one for one in clashes if one.lesson and one.person in view.busy]
    return Lines(tuple(clash_lines(mine, view.near)))


@router.callback_query(pressed("meeting.release"))
async def ask(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """How is the absence covered?"""
    meeting, old = await current(uow, me, press)
    if old is not None:
        return old
    view = await view_of(uow, me, meeting.id)
    if not view.busy:
        raise Refusal("meeting-nobody_busy")
    await fsm.put(state, {"release": meeting.id, "version": meeting.version})
    await state.set_state(MeetingTalk.cover)
    facts: dict[str, Fact] = {"lines": lesson_lines(view), "limit": WORDS_LIMIT}
    return Say("meeting-cover_ask", facts, (desk.bottom("meeting.open", meeting.id),))


async def typed(uow: Uow, me: Person, text: str, state: FSMContext) -> Say:
    """How it is covered, typed; shown before it goes to the head."""
    draft = await fsm.draft_of(state)
    words = release.ensure_cover(text)
    meeting, _ = await found(uow, me, draft["release"])
    await fsm.put(state, {**draft, "words": words})
    facts: dict[str, Fact] = {
        "lines": lesson_lines(await view_of(uow, me, meeting.id)),
        "words": words,
    }
    keep = Button("common-cancel", "meeting.open", meeting.id)
    send = Button("meeting-release_send", "meeting.release_do", meeting.id, meeting.version)
    return Say("meeting-release_check", facts, ((keep, send),))


@router.callback_query(pressed("meeting.release_do"))
async def send(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask the head, once."""
    meeting, old = await current(uow, me, press)
    if old is not None:
        return old
    draft = await fsm.draft_of(state)
    if draft.get("release") != meeting.id or not draft.get("words"):
        return await card(uow, me, meeting.id)
    _, pair = await found(uow, me, meeting.id)
    await release.ask(uow, me, meeting, pair, draft["words"], uow.now)
    await fsm.finish(state, meeting.id)
    return await card(uow, me, meeting.id)
