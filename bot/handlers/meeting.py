"""Meetings: the lists, one meeting, its calendar file; the rest in files of their own."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import meeting_papers
from bot.desk import stop_asking
from bot.handlers import (
    meeting_change,
    meeting_check,
    meeting_field,
    meeting_new,
    meeting_release,
    meeting_series,
    meeting_when,
)
from bot.handlers.meeting_list import listing
from bot.handlers.meeting_screen import HOME, card
from bot.telegram.callbacks import Press, pressed
from mentoring.meeting.telling import found
from mentoring.people import Person
from mentoring.say import Say
from storage.uow import Uow

router = Router(name=__name__)
router.include_routers(
    meeting_new.router,
    meeting_when.router,
    meeting_check.router,
    meeting_field.router,
    meeting_series.router,
    meeting_change.router,
    meeting_release.router,
)


@router.callback_query(pressed(HOME))
async def home(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """What is next and what is past: mine, or of one pair."""
    await stop_asking(state)
    return await listing(uow, me, press.arg, press.of)


@router.callback_query(pressed("meeting.open"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One meeting."""
    await stop_asking(state)
    return await card(uow, me, press.of)


@router.callback_query(pressed("meeting.ics"))
async def ics(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """A file for one's own calendar: one meeting, or all that is to come."""
    if press.of is not None:
        meeting, _ = await found(uow, me, press.of)
        await meeting_papers.ask_one(uow, me, meeting)
    else:
        await meeting_papers.ask_all(uow, me)
    return Say("meeting-ics_asked", toast=True)
