"""One's own week on demand: `/week`, or one press on the hub (bar 8)."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.telegram.callbacks import Press, pressed
from mentoring.people import Person
from mentoring.say import Button, Say
from mentoring.week import rows_of, week_of, words_of
from storage.uow import Uow

router = Router(name=__name__)
NEXT = "next"


@router.message(Command("week"))
@router.callback_query(pressed("week.home"))
async def home(
    event: Message | CallbackQuery,
    uow: Uow,
    me: Person,
    state: FSMContext,
    press: Press | None = None,
) -> Say:
    """This week, or the one after it."""
    await desk.stop_asking(state)
    is_next = press is not None and press.arg == NEXT
    week = await week_of(uow, me, shift=int(is_next))
    other = (
        Button("week-this", "week.home") if is_next else Button("week-next", "week.home", arg=NEXT)
    )
    settings = Button("week-settings", "reminder.week")
    home_button = (Button("common-home", "home"),)
    rows = (*rows_of(week), (other, settings), home_button)
    return Say("week-screen", {"week": words_of(week)}, rows)
