"""Tasks and goals of one pair: a line and a button on its screen, a screen of their own (4.1, 2.4)."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.handlers.goal_screen import goal_rows
from bot.handlers.pair_words import screen_of
from bot.handlers.petition_screen import people_fact
from bot.handlers.task_screen import mark_of, new_rows, task_rows
from bot.telegram.callbacks import Press, pressed
from mentoring import task_life
from mentoring.goal import Goal, may_see
from mentoring.kind_rules import rules_of
from mentoring.pair.nouns import WORKING, Pair, PairState, Side
from mentoring.pair.table import Act
from mentoring.pair.telling import load
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from mentoring.task import Task, doers_for, in_order
from mentoring.task_table import sides_of
from storage.uow import Uow

router = Router(name=__name__)

WITH_TASKS = (*WORKING, PairState.ENDED)
"""From these states on a pair has tasks and goals."""


def concerns(pair: Pair, me: Person) -> bool:
    """Whether somebody learns how many tasks and goals a pair has: its people and the curator."""
    place = pair.member(me.id)
    inside = place is not None and place.side is not Side.HELPER
    return pair.state in WITH_TASKS and (inside or me.has(Role.CURATOR))


async def pair_part(uow: Uow, me: Person, pair: Pair) -> tuple[list[Fact], Rows]:
    """What the screen of a pair says of tasks and goals: one line with numbers, one button."""
    if not concerns(pair, me):
        return [], ()
    tasks, goals = await _theirs(uow, me, pair)
    button = (Button("task-to_pair", "task.pair", pair.id),)
    if not tasks and not goals:
        return [], (button,) if pair.state in WORKING else ()
    return [_numbers(tasks, goals)], (button,)


async def _theirs(uow: Uow, me: Person, pair: Pair) -> tuple[list[Task], list[Goal]]:
    """What this person is to know of: all of it by office and for who leads, else one's own."""
    tasks = await uow.tasks.of_pairs([pair.id])
    goals = await uow.goals.of_pairs([pair.id])
    if me.has(Role.CURATOR) and pair.member(me.id) is None:
        return tasks, goals
    mine = [one for one in tasks if sides_of(one, me)]
    return mine, [one for one in goals if may_see(one, pair, me)]


def _numbers(tasks: list[Task], goals: list[Goal]) -> T:
    held = {
        "doing": sum(one.is_open and not one.waits_for_author for one in tasks),
        "checks": sum(one.waits_for_author for one in tasks),
        "over": sum(not one.is_open for one in tasks),
    }
    parts = [T(f"task_count-{name}", {"count": n}) for name, n in held.items() if n]
    open_goals = sum(one.is_open for one in goals)
    facts: dict[str, Fact] = {
        "tasks": Lines(tuple(parts), ", ") if parts else T("task-count_none"),
        "goals": open_goals,
    }
    return T("task-pair_line", facts)


@router.callback_query(pressed("task.pair"))
async def of_pair(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Tasks and goals of a pair; the curator reads numbers, days and states, not the words."""
    await desk.stop_asking(state)
    pair = await load(uow, me, Act.SEE, press.of, None)
    if not concerns(pair, me):
        raise Refusal("common-not_allowed")
    return await pair_screen(uow, me, pair, press.arg)


async def pair_screen(uow: Uow, me: Person, pair: Pair, page: str = "") -> Say:
    """The same, as a screen."""
    tasks, goals = await _theirs(uow, me, pair)
    back = desk.bottom("pair.open", pair.id)
    parts: list[Fact] = [
        Lines((T("task-pair_title"), people_fact(pair))),
        _numbers(tasks, goals) if tasks or goals else T("task-pair_empty"),
    ]
    if pair.member(me.id) is None:
        parts += await _for_office(uow, pair, tasks)
        return screen_of(parts, back)
    if rules_of(pair.kinds).asks_goal and not any(one.is_open for one in goals):
        parts.append(T("task-pair_no_goal"))
    shown = desk.page_of([*in_order(one for one in tasks if one.is_open)], page)
    fresh: Rows = ()
    if pair.state is PairState.ACTIVE and doers_for(pair, me):
        fresh = new_rows([pair], me)
    rows = (
        *await task_rows(uow, me, shown.items),
        *desk.turner("task.pair", shown.number, shown.pages, pair.id),
        *goal_rows(goals, pair),
        *fresh,
        (Button("task-to_goals", "goal.pair", pair.id),),
    )
    return screen_of(parts, *rows, back)


async def _for_office(uow: Uow, pair: Pair, tasks: list[Task]) -> list[Fact]:
    """One line for each open task without its words, and the sum of all."""
    sums = await task_life.summary(uow, pair)
    parts: list[Fact] = []
    if sums.set:
        facts: dict[str, Fact] = {
            name: getattr(sums, name) for name in ("set", "accepted", "returned", "overdue")
        }
        parts.append(T("task-pair_sums", facts))
    lines = [
        T("task-pair_task", {"who": Name(one.doer), "mark": await mark_of(uow, one, pair)})
        for one in in_order(one for one in tasks if one.is_open)[: 2 * desk.ROWS]
    ]
    return [*parts, Lines(tuple(lines)), T("task-pair_office")]
