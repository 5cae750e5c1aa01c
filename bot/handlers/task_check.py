"""Checking a task personally: accepting, returning with words, another day or text, withdrawing (4.1)."""

from __future__ import annotations

from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.fsm.task import TaskTalk
from bot.handlers.task_day import KEPT, day_or_month, day_rows, draft_of, forget
from bot.handlers.task_screen import card, current, shown
from bot.telegram.callbacks import Press, pressed
from mentoring import task_act
from mentoring.pair.nouns import Pair
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Name, Say
from mentoring.task import WORDS_LIMIT, Task, ensure_words
from mentoring.task_table import TaskAct, ensure_may
from storage.uow import Uow

router = Router(name=__name__)

WRITES = {
    "task.praise": ("praise", TaskAct.ACCEPT, TaskTalk.praise),
    "task.return": ("return", TaskAct.RETURN, TaskTalk.improve),
    "task.rewrite": ("rewrite", TaskAct.CHANGE, TaskTalk.rewrite),
}
"""What is written before it is done: word of the draft, act, state."""


@router.callback_query(pressed("task.accept", "task.accept_now"))
async def accept(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Done: one tap."""
    _, _, stale = await current(uow, me, press, TaskAct.ACCEPT)
    if stale:
        return stale
    task = await task_act.accept(uow, me, press.of, press.version, uow.now)
    return await shown(uow, me, task, "task-done_accept")


@router.callback_query(pressed("task.agree", "task.keep"))
async def answer_time(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """More time, or the day stays."""
    _, _, stale = await current(uow, me, press, TaskAct.ANSWER_TIME)
    if stale:
        return stale
    yes = press.do == "task.agree"
    task = await task_act.answer_time(uow, me, press.of, press.version, uow.now, yes=yes)
    return await shown(uow, me, task, "task-done_agree" if yes else "task-done_keep")


@router.callback_query(pressed(*WRITES))
async def begin(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for the words: with an acceptance, what to improve, other words for the task."""
    await desk.stop_asking(state)
    what, act, asked = WRITES[press.do]
    task, pair, stale = await current(uow, me, press, act)
    if stale:
        return stale
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    if (kept.get("what"), kept.get("of")) == (what, task.id) and kept.get("words"):
        return await _return_preview(uow, task, pair, kept["words"])
    await state.update_data({KEPT: {"what": what, "of": task.id, "version": task.version}})
    await state.set_state(asked)
    facts: dict[str, Fact] = {"who": Name(task.doer), "limit": WORDS_LIMIT, "words": task.words}
    return Say(f"task_write-{what}", facts, (desk.bottom("task.open", task.id),))


async def _written(
    uow: Uow, me: Person, state: FSMContext, what: str, act: TaskAct
) -> tuple[Task, Pair, Say | None]:
    """The task words are being written about; and if it has changed meanwhile, the screen that says so.

    Raises:
        Refusal: of `task_day.draft_of` or of the table.
    """
    kept = (await state.get_data()).get(KEPT) or {}
    kept = await draft_of(state, what, kept.get("of"))
    task, pair = await task_act.found(uow, kept["of"])
    ensure_may(task, pair, act, me)
    if task.version == kept.get("version"):
        return task, pair, None
    await forget(state)
    return task, pair, desk.stale(await card(uow, me, task, pair))


@router.message(TaskTalk.praise, F.text, ~F.text.startswith("/"))
async def praise(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Accepted, with words."""
    task, _, stale = await _written(uow, me, state, "praise", TaskAct.ACCEPT)
    if stale:
        return stale
    task = await task_act.accept(uow, me, task.id, None, uow.now, message.text or "")
    await forget(state)
    return await shown(uow, me, task, "task-done_accept")


@router.message(TaskTalk.rewrite, F.text, ~F.text.startswith("/"))
async def rewrite(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Other words; the earlier ones stay in the history."""
    task, _, stale = await _written(uow, me, state, "rewrite", TaskAct.CHANGE)
    if stale:
        return stale
    task = await task_act.change(uow, me, task.id, None, uow.now, words=message.text or "")
    await forget(state)
    return await shown(uow, me, task, "task-done_change")


@router.message(TaskTalk.improve, F.text, ~F.text.startswith("/"))
async def improve(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """What to improve; a day returns it."""
    task, pair, stale = await _written(uow, me, state, "return", TaskAct.RETURN)
    if stale:
        return stale
    words = ensure_words(message.text or "")
    kept = await draft_of(state, "return", task.id)
    await state.update_data({KEPT: {**kept, "words": words}})
    return await _return_preview(uow, task, pair, words)


async def _return_preview(uow: Uow, task: Task, pair: Pair, words: str) -> Say:
    today = uow.now.astimezone(uow.zone).date()
    rows = await day_rows(uow, pair, "return", task.id, task.version)
    same: tuple[Button, ...] = ()
    if task.due_on > today:
        day: dict[str, Fact] = {"day": f"{task.due_on:%d.%m}"}
        same = (
            Button("task-same_day", "task.return_do", task.id, task.version, "same", facts=day),
        )
    facts: dict[str, Fact] = {"who": Name(task.doer), "words": words}
    bottom = desk.bottom("task.open", task.id)
    return Say("task-return_preview", facts, (*((same,) if same else ()), *rows, bottom))


@router.callback_query(pressed("task.return_do"))
async def return_(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Back with the words, until the day pressed; or another month is shown."""
    task, _, stale = await current(uow, me, press, TaskAct.RETURN)
    if stale:
        return stale
    kept = await draft_of(state, "return", task.id)
    if not kept.get("words"):
        raise Refusal("task-words_needed")
    day = None if press.arg == "same" else await day_or_month(uow, me, press, state, "return")
    if isinstance(day, Say):
        return day
    words = kept["words"]
    task = await task_act.return_(uow, me, press.of, press.version, words, uow.now, day)
    await forget(state)
    return await shown(uow, me, task, "task-done_return")


@router.callback_query(pressed("task.day"))
async def other_day(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Another day for a task that stands."""
    await desk.stop_asking(state)
    task, pair, stale = await current(uow, me, press, TaskAct.CHANGE)
    if stale:
        return stale
    rows = await day_rows(uow, pair, "day", task.id, task.version)
    facts: dict[str, Fact] = {"due": task.due_on}
    return Say("task-ask_day", facts, (*rows, desk.bottom("task.open", task.id)))


@router.callback_query(pressed("task.day_do"))
async def set_day(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """The day pressed; or another month is shown."""
    task, _, stale = await current(uow, me, press, TaskAct.CHANGE)
    if stale:
        return stale
    day = await day_or_month(uow, me, press, state, "day")
    if isinstance(day, Say):
        return day
    task = await task_act.change(uow, me, press.of, press.version, uow.now, due_on=day)
    await forget(state)
    return await shown(uow, me, task, "task-done_change")


@router.callback_query(pressed("task.withdraw"))
async def ask_withdraw(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Its doer will be told: asked once more."""
    task, _, stale = await current(uow, me, press, TaskAct.WITHDRAW)
    if stale:
        return stale
    keep = Button("task-no_back", "task.open", task.id)
    sure = Button("task-do_withdraw", "task.withdraw_do", task.id, task.version)
    return Say("task-sure_withdraw", {"who": Name(task.doer)}, ((keep,), (sure,)))


@router.callback_query(pressed("task.withdraw_do"))
async def withdraw(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """It need not be done."""
    _, _, stale = await current(uow, me, press, TaskAct.WITHDRAW)
    if stale:
        return stale
    task = await task_act.withdraw(uow, me, press.of, press.version, uow.now)
    return await shown(uow, me, task, "task-done_withdraw")
