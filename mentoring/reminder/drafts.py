"""Unfinished forms: spoken of after two school days, after seven, then never again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.reminder.keeping import keep_many
from mentoring.reminder.ladder import Rung, reached
from mentoring.reminder.nouns import Item, Reminder, ReminderKind, Topic, Wanted
from mentoring.say import Button, Fact, T
from mentoring.school_calendar import calendar_of

if TYPE_CHECKING:
    from storage.uow import Uow

STEPS = ((2, Rung.SOFT), (7, Rung.FIRM))


async def sweep(uow: Uow, now: datetime) -> None:
    """Once a day: forms that were left get the rung they have reached."""
    calendar = await calendar_of(uow)
    today = calendar.local(now).date()
    wanted: dict[Topic, list[Wanted]] = {}
    for one in await uow.conversations.drafts():
        rung = reached(calendar.local(one.kept_at).date(), today, STEPS, calendar)
        if rung is not None:
            topic = Topic(ReminderKind.DRAFT, one.token)
            wanted[topic] = [Wanted(person=one.person, key=rung, on=today)]
    await keep_many(uow, wanted, now)


async def watch(uow: Uow, rows: Sequence[Reminder]) -> Mapping[int, Item]:
    """What is still unfinished, and was not taken up again today or yesterday."""
    calendar = await calendar_of(uow)
    today = calendar.local(uow.now).date()
    drafts = {(one.person, one.token): one for one in await uow.conversations.drafts()}
    found = {}
    for row in rows:
        one = drafts.get((row.person, row.topic.of))
        if one is None or calendar.after(calendar.local(one.kept_at).date(), STEPS[0][0]) > today:
            continue
        facts: dict[str, Fact] = {
            "form": T(f"{one.form}-title"),
            "step": one.step,
            "steps": one.steps,
        }
        button = Button("reminder-go_on", "form.resume", one.token, arg=one.form)
        found[row.id] = Item(T("reminder-draft", facts), button)
    return found
