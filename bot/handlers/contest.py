"""Competitions and conferences: one's own and one's mentees', a tap for each step (3.5, 4.2)."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.contest import ContestTalk
from bot.handlers import contest_day, contest_list, contest_new
from bot.handlers.contest_screen import HOME, card, listing, result_rows
from bot.telegram.callbacks import Press, pressed
from mentoring import contest_act, contest_view
from mentoring.contest import (
    WORDS_LIMIT,
    Contest,
    ContestState,
    Result,
    ensure_move,
    may_take_back,
)
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Say
from storage.uow import Uow

router = Router(name=__name__)
router.include_routers(contest_new.router, contest_day.router, contest_list.router)

KEPT = "contest_words"
"""Where the conversation keeps about which result words are typed."""


async def waits(uow: Uow, me: Person) -> list[tuple[str, int, str]]:
    """What the hub says first: text key, how many, and the action that opens them."""
    found = await contest_view.unanswered(uow, me)
    return [("contest-waits", len(found), HOME)] if found else []


@router.callback_query(pressed(HOME))
async def home(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Everything that is mine to see, and what can be added."""
    await stop_asking(state)
    return await listing(uow, me, press.arg)


@router.callback_query(pressed("contest.open"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One competition."""
    await stop_asking(state)
    contest = await contest_act.found(uow, me, press.of)
    return card(contest, me, contest_list.place(me, press.arg))


async def _pressed(uow: Uow, me: Person, press: Press) -> tuple[Contest, Say | None]:
    """The competition of a press; and if it has changed meanwhile, the screen that says so."""
    contest = await contest_act.found(uow, me, press.of)
    is_old = contest.version != press.version
    return contest, desk.stale(card(contest, me)) if is_old else None


@router.callback_query(pressed("contest.move"))
async def move(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """An answer to a recommendation, or a step."""
    contest, stale = await _pressed(uow, me, press)
    to = desk.code_of(ContestState, press.arg)
    if contest.person == me.id and (stale or contest.state is to):
        return stale or card(contest, me)
    ensure_move(contest, me, to)
    return card(await contest_act.move(uow, me, press.of, press.version, to, uow.now), me)


@router.callback_query(pressed("contest.again"))
async def again(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Choose another result."""
    contest, stale = await _pressed(uow, me, press)
    if contest.person != me.id:
        raise Refusal("common-not_allowed")
    if stale or contest.state is not ContestState.DONE:
        return stale or card(contest, me)
    back = desk.bottom("contest.open", contest.id)
    return Say("contest-again", {"title": contest.title}, (*result_rows(contest), back))


@router.callback_query(pressed("contest.result"))
async def result(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """How it went."""
    contest, stale = await _pressed(uow, me, press)
    if stale and contest.person == me.id:
        return stale
    how = desk.code_of(Result, press.arg)
    return card(await contest_act.say_result(uow, me, press.of, press.version, how, uow.now), me)


@router.callback_query(pressed("contest.words"))
async def ask_words(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Ask for a few words about the result."""
    contest, stale = await _pressed(uow, me, press)
    if contest.person != me.id:
        raise Refusal("common-not_allowed")
    if stale or contest.state is not ContestState.DONE:
        return stale or card(contest, me)
    await state.update_data({KEPT: {"of": contest.id, "version": contest.version}})
    await state.set_state(ContestTalk.words)
    facts: dict[str, Fact] = {"title": contest.title, "limit": WORDS_LIMIT}
    return Say(
        "contest-ask_words", facts, ((Button("common-cancel", "contest.open", contest.id),),)
    )


@router.message(ContestTalk.words, F.text, ~F.text.startswith("/"))
async def words(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Words about the result, typed."""
    kept = (await state.get_data()).get(KEPT) or {}
    contest = await contest_act.found(uow, me, kept.get("of"))
    if contest.version != kept.get("version"):
        await stop_asking(state)
        return desk.stale(card(contest, me))
    typed = message.text or ""
    contest = await contest_act.say_words(uow, me, contest.id, contest.version, typed, uow.now)
    await stop_asking(state)
    return card(contest, me)


@router.callback_query(pressed("contest.remove"))
async def ask_remove(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Asked once more: it cannot be brought back."""
    contest, stale = await _pressed(uow, me, press)
    if not may_take_back(contest, me):
        raise Refusal("common-not_allowed")
    keep = Button("contest-keep", "contest.open", contest.id)
    sure = Button("contest-do_remove", "contest.remove_do", contest.id, contest.version)
    facts: dict[str, Fact] = {"title": contest.title}
    return stale or Say("contest-sure_remove", facts, ((keep,), (sure,)))


@router.callback_query(pressed("contest.remove_do"))
async def remove(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Take it away; a second tap finds the list."""
    if await uow.contests.get(press.of or 0) is None:
        return await listing(uow, me)
    contest, stale = await _pressed(uow, me, press)
    if not may_take_back(contest, me):
        raise Refusal("common-not_allowed")
    if stale:
        return stale
    await contest_act.take_back(uow, me, press.of, press.version, uow.now)
    return await listing(uow, me)
