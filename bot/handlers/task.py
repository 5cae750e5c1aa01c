"""Tasks: my lists, opening one, its history; what waits for the hub (4.1)."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.handlers import task_check, task_day, task_new, task_pair, task_report
from bot.handlers.pair_words import screen_of
from bot.handlers.task_screen import HOME, card, in_hand, listing
from bot.telegram.callbacks import Press, pressed
from mentoring import task_act
from mentoring.people import Person
from mentoring.say import Fact, Lines, Name, Say, T
from mentoring.task import Step
from storage.uow import Uow

STEPS = 3
"""Steps of a history on one screen: each may be as long as a report."""

router = Router(name=__name__)
for part in (task_new, task_day, task_report, task_check, task_pair):
    router.include_router(part.router)


async def waits(uow: Uow, me: Person) -> list[tuple[str, int, str]]:
    """What the hub says first: text key, how many, and the action that opens them."""
    doing, checks = await task_act.waiting(uow, me)
    found = [
        ("task-waits_do", len(doing), "task.wait_do"),
        ("task-waits_check", len(checks), "task.wait_check"),
    ]
    return [one for one in found if one[1]]


@router.callback_query(pressed("task.wait_do", "task.wait_check"))
async def wait_list(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """What waits; a single task is opened at once."""
    await desk.stop_asking(state)
    doing, checks = await task_act.waiting(uow, me)
    found = doing if press.do == "task.wait_do" else checks
    if len(found) == 1:
        task, pair = await task_act.found(uow, found[0].id)
        return await card(uow, me, task, pair)
    return await listing(uow, me, "do" if press.do == "task.wait_do" else "set")


@router.callback_query(pressed(HOME))
async def home(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """What I am to do, what I have set, what is over."""
    await desk.stop_asking(state)
    return await listing(uow, me, press.arg)


@router.callback_query(pressed("task.open"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One task."""
    await desk.stop_asking(state)
    task, pair = await in_hand(uow, me, press)
    return await card(uow, me, task, pair)


@router.callback_query(pressed("task.history"))
async def history(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Every wording, report and check, the newest first."""
    task, _ = await in_hand(uow, me, press)
    steps = (await uow.tasks.steps(task.id))[::-1]
    pages = max(1, -(-len(steps) // STEPS))
    number = desk.page_number(press.arg, pages)
    page = T("common-page", {"page": number, "pages": pages})
    shown = steps[(number - 1) * STEPS : number * STEPS]
    lines = Lines(tuple(_line(uow, one) for one in shown), "\n\n")
    turner = desk.turner("task.history", number, pages, task.id)
    back = desk.bottom("task.open", task.id)
    return screen_of([T("task-history_title"), lines, page], *turner, back)


def _line(uow: Uow, step: Step) -> T:
    facts: dict[str, Fact] = {
        "at": step.at.astimezone(uow.zone).date(),
        "what": T(f"task_step-{step.kind}"),
        "who": Name(step.by) if step.by else T("people-trace_program"),
        "until": T("task-until", {"day": step.day}) if step.day else "",
        "words": step.words,
    }
    return T("task-step_words" if step.words else "task-step", facts)
