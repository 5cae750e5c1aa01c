"""The deadline of a competition: pressed on a month or typed; of a draft and of what stands already."""

from __future__ import annotations

from datetime import date

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.contest import ContestTalk
from bot.handlers.calendar import Days, Month, chosen, ensure_offered, legend, month_rows
from bot.handlers.contest_new import check, draft_of, keep
from bot.handlers.contest_screen import card
from bot.telegram.callbacks import Press, pressed
from bot.when import read_day
from mentoring import contest_act
from mentoring.contest import may_date
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Say
from mentoring.school_calendar import calendar_of
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "contest_day"
"""Where the conversation keeps whose deadline is typed: of the draft or of a competition."""
NONE = "none"


async def _month(uow: Uow, press: Press, days: Days, back: Button, shown: str) -> Say:
    calendar = await calendar_of(uow)
    today = calendar.local(uow.now).date()
    months = month_rows(calendar, today, shown, press.do, press.of, press.version, days=days)
    off = Button("contest-no_date", press.do, press.of, press.version, NONE)
    return Say("contest-ask_day", {"legend": legend(days)}, (*months, (off,), (back,)))


async def _picked(uow: Uow, arg: str, days: Days) -> date | Month | None:
    """A day, another month, or no day at all."""
    if arg == NONE:
        return None
    day = Month("") if not arg else chosen(arg)
    if isinstance(day, date):
        calendar = await calendar_of(uow)
        ensure_offered(day, calendar, calendar.local(uow.now).date(), days)
    return day


@router.callback_query(pressed("contest.day"))
async def of_draft(query: CallbackQuery, uow: Uow, press: Press, state: FSMContext) -> Say:
    """The deadline of what is being put here; one's own may have been."""
    draft = await draft_of(state, press.of)
    if draft is None or not draft.get("title"):
        raise Refusal("common-changed")
    days = Days(past=draft["pair"] is None)
    picked = await _picked(uow, press.arg, days)
    if isinstance(picked, Month):
        await state.update_data({KEPT: {"draft": draft["token"]}})
        await state.set_state(ContestTalk.deadline)
        back = Button("common-back", "contest.check", press.of)
        return await _month(uow, press, days, back, picked.code)
    await stop_asking(state)
    kept = {**draft, "deadline": picked.isoformat() if picked else None}
    return check(await keep(state, kept))


@router.callback_query(pressed("contest.date"))
async def of_contest(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """The deadline of what stands already."""
    await stop_asking(state)
    contest = await contest_act.found(uow, me, press.of)
    if not may_date(contest, me):
        raise Refusal("common-not_allowed")
    if contest.version != press.version:
        return desk.stale(card(contest, me))
    days = Days(past=contest.is_own)
    picked = await _picked(uow, press.arg, days)
    if isinstance(picked, Month):
        await state.update_data({KEPT: {"of": contest.id, "version": contest.version}})
        await state.set_state(ContestTalk.deadline)
        back = Button("common-back", "contest.open", contest.id)
        return await _month(uow, press, days, back, picked.code)
    contest = await contest_act.set_deadline(uow, me, press.of, press.version, picked, uow.now)
    return card(contest, me)


@router.message(ContestTalk.deadline, F.text, ~F.text.startswith("/"))
async def typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The day, typed."""
    kept = (await state.get_data()).get(KEPT) or {}
    day = read_day(message.text or "", uow.now, await calendar_of(uow))
    if "draft" in kept:
        draft = await draft_of(state, kept["draft"])
        if draft is None:
            raise Refusal("common-changed")
        await stop_asking(state)
        return check(await keep(state, {**draft, "deadline": day.isoformat()}))
    contest = await contest_act.found(uow, me, kept.get("of"))
    await stop_asking(state)
    if contest.version != kept.get("version"):
        return desk.stale(card(contest, me))
    contest = await contest_act.set_deadline(uow, me, contest.id, contest.version, day, uow.now)
    return card(contest, me)
