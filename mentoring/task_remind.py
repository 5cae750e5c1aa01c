"""Reminders of tasks: before the day, on it, after it; of what waits for the check (bar 8)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from mentoring.pair.nouns import Pair, PairState
from mentoring.reminder.keeping import keep_many
from mentoring.reminder.nouns import Item, Reminder, ReminderKind, Topic, Wanted
from mentoring.say import Button, Fact, T
from mentoring.school_calendar import SchoolCalendar, calendar_of
from mentoring.task import TO_DO, Task, TaskState

if TYPE_CHECKING:
    from storage.uow import Uow

SOFT, FIRM, TOLD = 1, 5, 10
"""School days after the day of a task: a soft word, a firm one, its author is told."""
CHECK, CHECK_AGAIN = 1, 3
"""School days after a report: its author is reminded, and so many later once more."""
DOERS = ("eve", "day", "soft", "firm")
"""Reminders of the doer; a key of a reminder begins with one of these words, or of those below."""
MIDNIGHT = time(0, 0)
TOMORROW = timedelta(days=1)


def topic_of(task: Task) -> Topic:
    """What its reminders are about."""
    return Topic(ReminderKind.TASK, task.id)


def wanted_for(task: Task, calendar: SchoolCalendar) -> list[Wanted]:
    """Every reminder that a task as it stands ought to have."""
    if task.state is TaskState.REPORTED:
        return _of_author(task, "check", calendar)
    if task.state not in TO_DO:
        return []
    if task.asked_on is not None:
        # Whoever asked for time waits for the answer and is left in peace.
        return _of_author(task, "asked", calendar)
    return _of_doer(task, calendar)


def _of_doer(task: Task, calendar: SchoolCalendar) -> list[Wanted]:
    due, doer = task.due_on, task.doer
    # Of a day on which nobody is disturbed both come earlier, on two mornings.
    day = calendar.day_before(due) if calendar.is_off(due) else due
    firm, told = calendar.after(due, FIRM), calendar.after(due, TOLD)

    def one(word: str, on: date, last: date, *, back: bool = False) -> Wanted:
        until = calendar.at(last + TOMORROW, MIDNIGHT)
        person = doer if word in DOERS else task.author
        return Wanted(person=person, key=f"{word}.{due}", on=on, back=back, until=until)

    return [
        one("eve", calendar.day_before(day), day - TOMORROW, back=True),
        one("day", day, due, back=True),
        one("soft", calendar.after(due, SOFT), firm - TOMORROW),
        one("firm", firm, told - TOMORROW),
        one("told", told, told + timedelta(days=14)),
    ]


def _of_author(task: Task, word: str, calendar: SchoolCalendar) -> list[Wanted]:
    since = calendar.local(task.since).date()
    first = calendar.after(since, CHECK)
    again = calendar.after(first, CHECK_AGAIN)
    key = f"{word}.{task.asked_on}" if word == "asked" else f"{word}.{since}"
    return [
        Wanted(
            person=task.author, key=key, on=first, until=calendar.at(again + TOMORROW, MIDNIGHT)
        ),
        Wanted(person=task.author, key=f"{key}.again", on=again),
    ]


async def plan(uow: Uow, tasks: Sequence[Task], now: datetime) -> None:
    """Make the reminders of tasks those they ought to have; call it whenever a task has changed."""
    calendar = await calendar_of(uow)
    await keep_many(uow, {topic_of(one): wanted_for(one, calendar) for one in tasks}, now)


async def watch(uow: Uow, rows: Sequence[Reminder]) -> Mapping[int, Item]:
    """What each reminder says now; nothing of what is done, or of a pair that does not work."""
    tasks = {one.id: one for one in await uow.tasks.some({row.topic.of for row in rows})}
    pairs = {one.id: one for one in await uow.pairs.some({one.pair for one in tasks.values()})}
    calendar, today = await calendar_of(uow), uow.now.astimezone(uow.zone).date()
    found: dict[int, Item] = {}
    for row in rows:
        task = tasks.get(row.topic.of)
        if task is not None and stands(task, pairs[task.pair], row, calendar):
            found[row.id] = _item(task, row.key.partition(".")[0], today)
    return found


def stands(task: Task, pair: Pair, row: Reminder, calendar: SchoolCalendar) -> bool:
    """Whether a reminder is one the task as it is now ought to have, for this very person."""
    if pair.state is not PairState.ACTIVE:
        return False
    return (row.person, row.key) in {(one.person, one.key) for one in wanted_for(task, calendar)}


def _item(task: Task, word: str, today: date) -> Item:
    facts: dict[str, Fact] = {"pair": str(task.pair), "due": task.due_on}
    days = (task.due_on - today).days
    if word in ("eve", "day"):
        word = {0: "today", 1: "tomorrow"}.get(days, "ahead")
    line = T(f"task_remind-{word}", facts)
    open_it = Button("task-to_task", "task.open", of=task.id)
    if word not in ("today", "tomorrow", "ahead", "soft", "firm"):
        return Item(line, open_it)
    ready = Button("task_do-ready", "task.ready", task.id, task.version)
    more = Button("task_do-more_time", "task.more_time", task.id, task.version)
    return Item(line, open_it, ((ready, open_it), (more,)))
