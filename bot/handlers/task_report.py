"""Reporting a task: one tap, words, files; asking for more time (4.1)."""

from __future__ import annotations

from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.fsm.task import TaskTalk
from bot.handlers import attachment
from bot.handlers.task_day import KEPT, day_or_month, day_rows, draft_of, forget
from bot.handlers.task_screen import current, shown
from bot.telegram.callbacks import Press, pressed
from mentoring import task_act
from mentoring.people import Person
from mentoring.say import Button, Fact, Name, Rows, Say
from mentoring.task import WORDS_LIMIT, Task, ensure_words
from mentoring.task_table import TaskAct, ensure_may
from storage.uow import Uow

router = Router(name=__name__)


@router.callback_query(pressed("task.ready"))
async def ready(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """It is done, without words; files and words sent with it before are kept."""
    task, _, stale = await current(uow, me, press, TaskAct.REPORT)
    if stale:
        return stale
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    own = (kept.get("what"), kept.get("of")) == ("report", task.id)
    words = kept.get("words", "") if own else ""
    task = await task_act.report(uow, me, press.of, press.version, words, uow.now)
    await forget(state)
    return await shown(uow, me, task, "task-done_report")


@router.callback_query(pressed("task.report", "task.add"))
async def begin(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for words or files."""
    await desk.stop_asking(state)
    task, _, stale = await current(uow, me, press, TaskAct.REPORT)
    if stale:
        return stale
    await state.update_data({KEPT: {"what": "report", "of": task.id}})
    await state.set_state(TaskTalk.report)
    facts: dict[str, Fact] = {"who": Name(task.author), "limit": WORDS_LIMIT}
    return Say("task-ask_report", facts, _ready_rows(task))


def _ready_rows(task: Task) -> Rows:
    done = Button("task_do-ready", "task.ready", task.id, task.version)
    return ((done,), desk.bottom("task.open", task.id))


async def _reported(uow: Uow, me: Person, state: FSMContext) -> tuple[Task, dict[str, Any]]:
    """The task a report is being written to.

    Raises:
        Refusal: of `task_day.draft_of` or of the table.
    """
    kept = (await state.get_data()).get(KEPT) or {}
    kept = await draft_of(state, "report", kept.get("of"))
    task, pair = await task_act.found(uow, kept["of"])
    ensure_may(task, pair, TaskAct.REPORT, me)
    return task, kept


@router.message(TaskTalk.report, attachment.UNWANTED)
async def unwanted(message: Message) -> Say:
    """Voice, video, stickers."""
    raise attachment.unwanted()


@router.message(TaskTalk.report, attachment.SENT)
async def file(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say | None:
    """A photo or a document; what is written under it are words of the report."""
    task, kept = await _reported(uow, me, state)
    words = ensure_words(message.caption or "", needed=False)
    await attachment.take(message, uow, me, task_act.FILES, task.id, uow.now)
    if words:
        await state.update_data({KEPT: {**kept, "words": words}})
    if await attachment.is_more_of_album(message, state):
        return None
    return Say("task-report_file", {"who": Name(task.author)}, _ready_rows(task))


@router.message(TaskTalk.report, F.text, ~F.text.startswith("/"))
async def words(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The report, typed: handed in at once, it can be added to until it is checked."""
    task, _ = await _reported(uow, me, state)
    task = await task_act.report(uow, me, task.id, None, message.text or "", uow.now)
    await forget(state)
    return await shown(uow, me, task, "task-done_report")


@router.callback_query(pressed("task.more_time"))
async def more_time(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Until when it could be done."""
    await desk.stop_asking(state)
    task, pair, stale = await current(uow, me, press, TaskAct.ASK_TIME)
    if stale:
        return stale
    rows = await day_rows(uow, pair, "time", task.id, task.version, after=task.due_on)
    facts: dict[str, Fact] = {"due": task.due_on, "who": Name(task.author)}
    return Say("task-ask_time", facts, (*rows, desk.bottom("task.open", task.id)))


@router.callback_query(pressed("task.time_do"))
async def ask_time(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Propose the day pressed; or show another month."""
    task, _, stale = await current(uow, me, press, TaskAct.ASK_TIME)
    if stale:
        return stale
    day = await day_or_month(uow, me, press, state, "time")
    if isinstance(day, Say):
        return day
    task = await task_act.ask_time(uow, me, press.of, press.version, day, uow.now)
    await forget(state)
    return await shown(uow, me, task, "task-done_asked")
