"""Screens of tasks: my lists, one task with what can be done, a pair's tasks in numbers (4.1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot import desk
from bot.calendar_words import day_fact
from bot.handlers import attachment
from bot.handlers.form_screen import in_rows
from bot.handlers.pair_words import noted, screen_of
from bot.telegram.callbacks import Press
from mentoring import task_act
from mentoring.pair.nouns import Pair, PairState
from mentoring.people import Person
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from mentoring.school_calendar import calendar_of
from mentoring.task import TO_DO, Step, StepKind, Task, TaskState, doers_for, in_order, is_overdue
from mentoring.task_days import shown_due
from mentoring.task_table import TaskAct, TaskSide, ensure_may, may, sides_of
from storage.uow import Uow

HOME = "task.home"
LISTS = ("do", "set", "done")
"""What the lists hold: what I am to do, what I have set, what is over."""
SHORT = 26
"""Characters of a task's words on a button."""
MOST_PAIRS = 6
"""Pairs offered for a new task at once."""
ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"


async def in_hand(uow: Uow, me: Person, press: Press) -> tuple[Task, Pair]:
    """The task of a press as it is now, if this person may read it.

    Raises:
        Refusal: ``common-changed`` or ``common-not_allowed``.
    """
    task, pair = await task_act.found(uow, press.of)
    ensure_may(task, pair, TaskAct.SEE, me)
    return task, pair


async def current(
    uow: Uow, me: Person, press: Press, act: TaskAct
) -> tuple[Task, Pair, Say | None]:
    """The task of a press; and if it has changed meanwhile, the screen that says so.

    Raises:
        Refusal: of `in_hand` or `task_table.ensure_may`.
    """
    task, pair = await in_hand(uow, me, press)
    if press.version is not None and press.version != task.version:
        return task, pair, desk.stale(await card(uow, me, task, pair))
    ensure_may(task, pair, act, me)
    return task, pair, None


def short(words: str) -> str:
    """The beginning of somebody's words, for a button."""
    line = " ".join(words.split())
    return line if len(line) <= SHORT else f"{line[: SHORT - 1].rstrip()}{ELLIPSIS}"


async def listing(uow: Uow, me: Person, arg: str = "") -> Say:
    """One of the lists; opened without a word it is the one most needed."""
    which, _, page = arg.partition(".")
    every = await uow.tasks.of_person(me.id)
    held: dict[str, list[Task]] = {
        "do": in_order(one for one in every if one.is_open and one.doer == me.id),
        "set": in_order(one for one in every if one.is_open and one.author == me.id),
        "done": [one for one in reversed(every) if not one.is_open],
    }
    pairs = [one for one in await uow.pairs.open_with((me.id,)) if one.state is PairState.ACTIVE]
    leads = [one for one in pairs if doers_for(one, me)]
    if which not in LISTS:
        which = "set" if leads and not held["do"] else "do"
    shown = desk.page_of(held[which], page)
    rows = await task_rows(uow, me, shown.items)
    facts: dict[str, Fact] = {
        "hint": T("task-hint") if leads and shown.total else "",
        "name": T(f"task_list-{which}"),
        "count": shown.total,
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
        "empty": "" if shown.total else T(f"task_empty-{which}"),
    }
    turner = desk.turner(HOME, shown.number, shown.pages, prefix=f"{which}.")
    home = (Button("task-to_goals", "goal.home"), Button("common-home", "home"))
    return Say(
        "task-list", facts, (*rows, *turner, *tabs_of(held, which), *new_rows(leads, me), home)
    )


def tabs_of(held: Mapping[str, Sequence[Task]], which: str) -> Rows:
    """The other lists, if there is anything in them."""
    tabs = tuple(
        Button(
            "task-tab_on" if one == which else "task-tab",
            HOME,
            arg=one,
            facts={"name": T(f"task_list-{one}"), "count": str(len(held[one]))},
        )
        for one in LISTS
        if held[one] or one == which
    )
    return (tabs,) if len(tabs) > 1 else ()


async def task_rows(uow: Uow, me: Person, tasks: Sequence[Task]) -> Rows:
    """A button for each task: for its doer with its words, for its author with whose it is."""
    pairs = {one.id: one for one in await uow.pairs.some({one.pair for one in tasks})}
    found = []
    for one in tasks:
        mark = await mark_of(uow, one, pairs[one.pair])
        own = one.doer == me.id
        facts: dict[str, Fact] = {"who": Name(one.doer), "mark": mark, "words": short(one.words)}
        key = "task-row_do" if own else "task-row_set"
        found.append((Button(key, "task.open", one.id, facts=facts),))
    return tuple(found)


async def mark_of(uow: Uow, task: Task, pair: Pair) -> T:
    """Where a task stands, in two words."""
    calendar, today = await calendar_of(uow), uow.now.astimezone(uow.zone).date()
    due = shown_due(task, pair, calendar)
    if task.is_open and task.asked_on is not None:
        return T("task-mark_asked")
    if task.state not in TO_DO:
        return T(f"task_state-{task.state}")
    if is_overdue(task, today) and due == task.due_on:
        return T("task-mark_late", {"due": f"{due:%d.%m}"})
    key = "task-mark_returned" if task.state is TaskState.RETURNED else "task-mark_due"
    return T(key, {"due": f"{due:%d.%m}"})


def new_rows(pairs: Sequence[Pair], me: Person) -> Rows:
    """A button for each pair in which this person may set a task now."""
    buttons = []
    for pair in pairs[:MOST_PAIRS]:
        doers = doers_for(pair, me)
        key = "task-new_one" if len(doers) == 1 else "task-new_group"
        facts: dict[str, Fact] = {"who": Name(doers[0]), "pair": str(pair.id)}
        buttons.append(Button(key, "task.new", pair.id, facts=facts))
    return tuple(in_rows(buttons, 2))


async def card(uow: Uow, me: Person, task: Task, pair: Pair) -> Say:
    """One task: what is to be done, by when, what was reported and said; what can be done now."""
    steps = await uow.tasks.steps(task.id)
    files = await uow.attachments.of(task_act.FILES, task.id)
    side = TaskSide.AUTHOR if TaskSide.AUTHOR in sides_of(task, me) else TaskSide.DOER
    other = task.doer if side is TaskSide.AUTHOR else task.author
    parts: list[Fact] = [
        Lines(
            (T(f"task-card_{side}", {"who": Name(other)}), *await _standing(uow, me, task, pair))
        ),
        task.words or T("common-none"),
        *_said(task, steps, uow),
    ]
    if files:
        parts.append(T("task-files", {"lines": attachment.lines(files)}))
    more = [Button("task-history", "task.history", task.id)] if len(steps) > 1 else []
    rows = (*acts(task, pair, me), *attachment.rows(files), tuple(more))
    return screen_of(parts, *rows, desk.bottom(HOME))


async def _standing(uow: Uow, me: Person, task: Task, pair: Pair) -> list[Fact]:
    """The state, who holds it since when (bar 3), the day."""
    calendar, today = await calendar_of(uow), uow.now.astimezone(uow.zone).date()
    since = task.since.astimezone(uow.zone).date()
    lines: list[Fact] = [
        T("task-line_state", {"state": T(f"task_state-{task.state}"), "since": since})
    ]
    if not task.is_open:
        return lines
    due = shown_due(task, pair, calendar)
    key = "task-line_due"
    if due != task.due_on:
        key = "task-line_due_moved"
    elif is_overdue(task, today):
        key = "task-line_late"
    lines.append(T(key, {"due": day_fact(due, today)}))
    if task.asked_on is not None:
        lines.append(T("task-line_asked", {"until": day_fact(task.asked_on, today)}))
    holder = task.author if task.waits_for_author else task.doer
    if holder == me.id:
        return [*lines, T("task-line_holder_you")]
    return [*lines, T("task-line_holder", {"who": Name(holder)})]


def _said(task: Task, steps: Sequence[Step], uow: Uow) -> list[Fact]:
    """The last report and what the check said; earlier ones stand in the history."""
    last: dict[StepKind, Step] = {one.kind: one for one in steps}
    found: list[tuple[int, T]] = []
    for kind in (StepKind.REPORTED, StepKind.RETURNED, StepKind.ACCEPTED):
        one = last.get(kind)
        if one is None or (kind is StepKind.ACCEPTED and task.state is not TaskState.ACCEPTED):
            continue
        if not one.words and kind is not StepKind.REPORTED:
            continue
        at = one.at.astimezone(uow.zone).date()
        key = f"task_said-{kind}" if one.words else "task-said_ready"
        found.append((one.id, T(key, {"at": at, "words": one.words})))
    return [text for _, text in sorted(found, key=lambda each: each[0])]


def acts(task: Task, pair: Pair, me: Person) -> Rows:
    """What this person can do now; what cannot be taken back comes last."""

    def button(what: str) -> Button:
        return Button(f"task_do-{what}", f"task.{what}", task.id, task.version)

    rows: list[tuple[Button, ...]] = []
    if may(task, pair, TaskAct.ANSWER_TIME, me) and task.asked_on is not None:
        day: dict[str, Fact] = {"until": f"{task.asked_on:%d.%m}", "due": f"{task.due_on:%d.%m}"}
        agree = Button("task_do-agree", "task.agree", task.id, task.version, facts=day)
        rows.append((agree, Button("task_do-keep", "task.keep", task.id, task.version, facts=day)))
    if may(task, pair, TaskAct.REPORT, me):
        waits = task.state is TaskState.REPORTED
        rows.append((button("add"),) if waits else (button("ready"), button("report")))
    if may(task, pair, TaskAct.ASK_TIME, me):
        rows.append((button("more_time"),))
    if task.state is TaskState.REPORTED and may(task, pair, TaskAct.ACCEPT, me):
        rows.append((button("accept"), button("return")))
        rows.append((button("praise"),))
    elif may(task, pair, TaskAct.ACCEPT, me):
        rows.append((button("accept_now"), button("files")))
        rows.append((button("day"), button("rewrite")))
    elif may(task, pair, TaskAct.RETURN, me):
        rows.append((button("return"),))
    if may(task, pair, TaskAct.WITHDRAW, me):
        rows.append((button("withdraw"),))
    return tuple(rows)


async def shown(uow: Uow, me: Person, task: Task, key: str) -> Say:
    """The task as it is now under one line that says what was done."""
    task, pair = await task_act.found(uow, task.id)
    return noted(T(key), await card(uow, me, task, pair))
