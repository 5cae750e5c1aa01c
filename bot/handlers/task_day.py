"""The day of a task: chips, a calendar, typed words; the same for a new one, a return, a wish (bar 6)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk, when
from bot.calendar_words import day_fact, short_day
from bot.fsm.task import TaskTalk
from bot.handlers import calendar as widget
from bot.handlers.form_screen import in_rows
from bot.telegram.callbacks import Press, pressed
from mentoring import task_act
from mentoring.pair.nouns import Pair
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Rows, Say
from mentoring.school_calendar import calendar_of
from mentoring.task import Task, ensure_may_set
from mentoring.task_days import chips, ensure_due, next_meeting
from mentoring.task_table import TaskAct, ensure_may
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "task"
"""Where the conversation keeps the task, the report or the check being written."""
ACTS: Mapping[str, TaskAct] = {
    "return": TaskAct.RETURN,
    "day": TaskAct.CHANGE,
    "time": TaskAct.ASK_TIME,
}
"""What a day of a standing task is for, by the word that buttons carry; ``set`` is for a new one."""
DOES = {
    "set": "task.set",
    "return": "task.return_do",
    "day": "task.day_do",
    "time": "task.time_do",
}
"""What is done with a chosen day."""


async def draft_of(state: FSMContext, what: str, of: int | None) -> dict[str, Any]:
    """What is being written, of this very thing.

    Raises:
        Refusal: ``common-changed``: nothing, or of something else.
    """
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    if of is None or (kept.get("what"), kept.get("of")) != (what, of):
        raise Refusal("common-changed")
    return kept


async def forget(state: FSMContext) -> None:
    """Nothing is being written any more."""
    data = await state.get_data()
    data.pop(KEPT, None)
    await state.set_data(data)
    await desk.stop_asking(state)


async def day_rows(
    uow: Uow,
    pair: Pair,
    what: str,
    of: int,
    version: int | None = None,
    *,
    after: date | None = None,
) -> Rows:
    """Chips, and the way to the calendar.

    Args:
        of, version: of the pair for a new task, else of the task.
        after: more time is asked for after this day.
    """
    today = uow.now.astimezone(uow.zone).date()
    meeting = await next_meeting(uow, pair, today)
    offered = chips(pair, today, meeting, await calendar_of(uow), after)
    buttons = [
        Button(
            f"task_chip-{chip}", DOES[what], of, version, code(day), {"day": short_day(day, today)}
        )
        for chip, day in offered.items()
    ]
    other = Button("task-other_day", "task.calendar", of, version, what)
    return tuple(in_rows([*buttons, other], 2))


def code(day: date) -> str:
    """A day as the buttons of the calendar carry it."""
    return f"d{day:%Y%m%d}"


async def thing(
    uow: Uow, me: Person, what: str, of: int | None
) -> tuple[Pair, Task | None, int | None]:
    """The pair, the task if there is one, and the version a button carries.

    Raises:
        Refusal: ``common-changed`` or of the rules of who may.
    """
    if what == "set":
        pair = await uow.pairs.get(of) if of else None
        if pair is None:
            raise Refusal("common-changed")
        ensure_may_set(pair, me)
        return pair, None, None
    if what not in ACTS:
        raise Refusal("common-changed")
    task, pair = await task_act.found(uow, of)
    ensure_may(task, pair, ACTS[what], me)
    return pair, task, task.version


@router.callback_query(pressed("task.calendar"))
async def month(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """A month to choose from; a day may be typed too."""
    await desk.stop_asking(state)
    what, _, shown = press.arg.partition(".")
    return await month_screen(uow, me, state, what, press.of, shown)


async def month_screen(
    uow: Uow, me: Person, state: FSMContext, what: str, of: int | None, shown: str = ""
) -> Say:
    """The month under its question."""
    pair, task, version = await thing(uow, me, what, of)
    if what == "set":
        await draft_of(state, what, of)
    number = task.id if task else pair.id
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    if (kept.get("what"), kept.get("of")) != (what, number):
        kept = {"what": what, "of": number}
    await state.update_data({KEPT: kept})
    await state.set_state(TaskTalk.day)
    today = uow.now.astimezone(uow.zone).date()
    rows = widget.month_rows(await calendar_of(uow), today, shown, DOES[what], number, version)
    return Say("task-day", {"legend": widget.legend()}, (*rows, back_row(what, number)))


def back_row(what: str, of: int) -> tuple[Button, ...]:
    """Back to what is being written."""
    if what == "set":
        return desk.bottom("task.new_again", of)
    return desk.bottom("task.open", of)


@router.message(TaskTalk.day, F.text, ~F.text.startswith("/"))
async def typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """A day as people type it: shown as understood, then one tap."""
    kept = (await state.get_data()).get(KEPT) or {}
    what, of = str(kept.get("what", "")), kept.get("of")
    pair, task, version = await thing(uow, me, what, of)
    day = when.read_day(message.text or "", uow.now, await calendar_of(uow))
    today = uow.now.astimezone(uow.zone).date()
    ensure_due(day, pair, today)
    number = task.id if task else pair.id
    yes = Button(f"task_day-{what}", DOES[what], number, version, code(day))
    other = Button("task-other_day", "task.calendar", number, version, what)
    return Say(
        "task-day_understood", {"day": day_fact(day, today)}, ((yes, other), back_row(what, number))
    )


async def day_or_month(
    uow: Uow, me: Person, press: Press, state: FSMContext, what: str
) -> date | Say:
    """What was pressed on a chip or a month: the day, or the screen of another month."""
    picked = widget.chosen(press.arg)
    if isinstance(picked, date):
        return picked
    return await month_screen(uow, me, state, what, press.of, picked.code)
