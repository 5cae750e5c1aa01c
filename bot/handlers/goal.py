"""Goals: a pair's list, setting one, saying how far it is, closing it at a meeting (2.4)."""

from __future__ import annotations

from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.fsm.goal import GoalTalk
from bot.handlers.goal_screen import card, current, in_hand, listing, mark_row
from bot.handlers.pair_words import noted, row, screen_of
from bot.telegram.callbacks import Press, pressed
from mentoring import goal_act
from mentoring.goal import WORDS_LIMIT, Mark, ensure_may_set, is_asked, learners, owners_for
from mentoring.pair.nouns import PairState
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Name, Say, T
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "goal"
"""Where the conversation keeps whose goal is being written, or which one is written about."""
DROPPED = "dropped"


async def waits(uow: Uow, me: Person) -> list[tuple[str, int, str]]:
    """What the hub says first: text key, how many, and the action that opens them."""
    asked = await goal_act.asked(uow, me)
    return [("goal-waits", len(asked), "goal.asked")] if asked else []


@router.callback_query(pressed("goal.home"))
async def home(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Goals of one's pair; of several pairs one chooses first."""
    await desk.stop_asking(state)
    pairs = await uow.pairs.open_with((me.id,))
    mine = [one for one in pairs if one.state is PairState.ACTIVE and owners_for(one, me)]
    if len(mine) == 1:
        return await listing(uow, me, mine[0])
    shown = desk.page_of(mine, press.arg)
    rows = [
        (Button(label.key, "goal.pair", one.id, facts=label.facts),)
        for one, label in ((one, row(me, one)) for one in shown.items)
    ]
    turner = desk.turner("goal.home", shown.number, shown.pages)
    text = T("goal-which_pair" if mine else "goal-no_pair")
    return screen_of([text], *rows, *turner, desk.bottom("task.home"))


@router.callback_query(pressed("goal.pair"))
async def of_pair(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Goals of one pair."""
    await desk.stop_asking(state)
    pair = await uow.pairs.get(press.of or 0)
    if pair is None:
        raise Refusal("common-changed")
    if not owners_for(pair, me):
        raise Refusal("common-not_allowed")
    return await listing(uow, me, pair, press.arg)


@router.callback_query(pressed("goal.open"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One goal."""
    await desk.stop_asking(state)
    goal, pair = await in_hand(uow, me, press)
    return await card(uow, me, goal, pair)


@router.callback_query(pressed("goal.new", "goal.whose"))
async def begin(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for the goal; in a group, for whom too."""
    pair = await uow.pairs.get(press.of or 0)
    if pair is None:
        raise Refusal("common-changed")
    possible = ensure_may_set(pair, me)
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    own = me.id in learners(pair)
    chosen = set(kept.get("owners", ())) if kept.get("of") == pair.id else set()
    if press.do == "goal.new" or not chosen:
        chosen = {me.id} if own else set(possible)
    named = [one for one in possible if str(one) == press.arg]
    if press.do == "goal.whose" and named:
        chosen = chosen ^ set(named) or set(named)
    await state.update_data({KEPT: {"of": pair.id, "owners": sorted(chosen)}})
    await state.set_state(GoalTalk.words)
    toggles = [
        (
            Button(
                "people-toggle_on" if one in chosen else "people-toggle_off",
                "goal.whose",
                pair.id,
                arg=str(one),
                facts={"label": Name(one)},
            ),
        )
        for one in possible
        if len(possible) > 1
    ]
    return Say("goal-ask", {"limit": WORDS_LIMIT}, (*toggles, desk.bottom("goal.pair", pair.id)))


@router.message(GoalTalk.words, F.text, ~F.text.startswith("/"))
async def words(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The goal, typed: written down at once, either side can change it."""
    kept = (await state.get_data()).get(KEPT) or {}
    owners = kept.get("owners", [])
    made = await goal_act.set_goals(uow, me, kept.get("of"), owners, message.text or "", uow.now)
    await state.set_state(None)
    pair = await uow.pairs.get(made[0].pair)
    if pair is None:
        raise Refusal("common-changed")
    return noted(T("goal-done_set"), await listing(uow, me, pair))


@router.callback_query(pressed("goal.asked"))
async def asked(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The goals whose progress is to be said, one after the other."""
    await desk.stop_asking(state)
    return await next_asked(uow, me, press.of)


async def next_asked(uow: Uow, me: Person, of: int | None) -> Say:
    """The next goal without a mark; after the last the list.

    Args:
        of: the pair; ``None``: any.
    """
    mine = [one for one in await uow.goals.open_of(me.id) if is_asked(one)]
    left = [one for one in mine if of in (None, one.pair)]
    if not left:
        pair = await uow.pairs.get(of) if of else None
        if pair is None or not owners_for(pair, me):
            return screen_of([T("goal-all_marked")], desk.bottom("task.home"))
        return noted(T("goal-all_marked"), await listing(uow, me, pair))
    goal = left[0]
    facts: dict[str, Fact] = {"words": goal.words, "left": len(left), "on": goal.ask_on or ""}
    skip = Button("goal-to_goal", "goal.open", goal.id)
    rows = (mark_row(goal, "goal.tell"), (skip,), desk.bottom("goal.pair", goal.pair))
    return Say("goal-how_far", facts, rows)


@router.callback_query(pressed("goal.mark", "goal.tell"))
async def mark(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """How far it is: one tap; from the questions before a meeting the next one follows."""
    goal, pair, stale = await current(uow, me, press, own=True)
    if stale:
        return stale
    given = desk.code_of(Mark, press.arg)
    goal = await goal_act.mark(uow, me, press.of, press.version, given, "", uow.now)
    if press.do == "goal.tell":
        return await next_asked(uow, me, pair.id)
    return noted(T("goal-done_mark"), await card(uow, me, goal, pair))


@router.callback_query(pressed("goal.progress", "goal.rewrite"))
async def ask_words(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Words about the progress, or other words for the goal."""
    await desk.stop_asking(state)
    own = press.do == "goal.progress"
    goal, pair, stale = await current(uow, me, press, own=own)
    if stale:
        return stale
    await state.update_data({KEPT: {"goal": goal.id, "of": pair.id}})
    await state.set_state(GoalTalk.progress if own else GoalTalk.rewrite)
    facts: dict[str, Fact] = {"words": goal.words, "limit": WORDS_LIMIT}
    key = "goal-ask_progress" if own else "goal-ask_rewrite"
    return Say(key, facts, (desk.bottom("goal.open", goal.id),))


@router.message(GoalTalk.progress, F.text, ~F.text.startswith("/"))
async def progress(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Words beside the mark given last."""
    number = ((await state.get_data()).get(KEPT) or {}).get("goal")
    goal, pair = await goal_act.found(uow, number)
    if goal.mark is None:
        raise Refusal("common-changed")
    goal = await goal_act.mark(uow, me, goal.id, None, goal.mark, message.text or "", uow.now)
    await state.set_state(None)
    return noted(T("goal-done_mark"), await card(uow, me, goal, pair))


@router.message(GoalTalk.rewrite, F.text, ~F.text.startswith("/"))
async def rewrite(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Other words for the goal."""
    number = ((await state.get_data()).get(KEPT) or {}).get("goal")
    goal = await goal_act.change(uow, me, number, None, message.text or "", uow.now)
    await state.set_state(None)
    goal, pair = await goal_act.found(uow, goal.id)
    return noted(T("goal-done_change"), await card(uow, me, goal, pair))


@router.callback_query(pressed("goal.close"))
async def ask_close(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """What became of it."""
    goal, _, stale = await current(uow, me, press)
    if stale:
        return stale
    keep = Button("goal-keep", "goal.open", goal.id)
    dropped = Button("goal-do_drop", "goal.close_do", goal.id, goal.version, DROPPED)
    rows = ((keep,), mark_row(goal, "goal.close_do"), (dropped,))
    return Say("goal-ask_close", {"words": goal.words}, rows)


@router.callback_query(pressed("goal.close_do"))
async def close(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Close it; it stays in the list with its result."""
    _, pair, stale = await current(uow, me, press)
    if stale:
        return stale
    result = None if press.arg == DROPPED else desk.code_of(Mark, press.arg)
    await goal_act.close(uow, me, press.of, press.version, result, uow.now)
    return noted(T("goal-done_close"), await listing(uow, me, pair))
