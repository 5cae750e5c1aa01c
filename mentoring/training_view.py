"""Sessions as they are looked at: who is invited, what waits, reminders, figures for the report (3.4(7))."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from mentoring.people import Person, Status
from mentoring.reminder.nouns import Item, Reminder
from mentoring.say import Button, Fact, T
from mentoring.training import (
    Invited,
    Training,
    TrainingCounts,
    TrainingState,
    counted,
    is_invited,
    may_run,
    may_see,
)

if TYPE_CHECKING:
    from storage.uow import Uow


async def association_of(uow: Uow) -> frozenset[int]:
    """Person ids of the methodical association."""
    return frozenset(one.person for one in await uow.trainings.association())


async def audience_of(uow: Uow, training: Training) -> list[Person]:
    """Who is invited now, by name; of a session held, whoever was."""
    if training.state is TrainingState.HELD:
        rows = await uow.trainings.invited(training.id)
        people = list((await uow.people.some({one.person for one in rows})).values())
    else:
        association = await association_of(uow)
        members = await uow.people.with_status(Status.MEMBER)
        people = [one for one in members if is_invited(training, one, association)]
    return sorted(people, key=lambda one: (one.full_name or "").casefold())


async def answers_of(uow: Uow, training: Training) -> dict[int, Invited]:
    """What people said and what was marked, by person."""
    return {one.person: one for one in await uow.trainings.invited(training.id)}


async def sees(uow: Uow, training: Training, me: Person) -> bool:
    """Whether somebody knows of a session."""
    theirs = training.is_announced and is_invited(training, me, await association_of(uow))
    was = me.id in await answers_of(uow, training)
    return may_see(training, me, invited=theirs or was)


async def reads(uow: Uow, me: Person, of: int) -> bool:
    """Whether somebody sees the session of this number, and so its materials."""
    training = await uow.trainings.get(of)
    return training is not None and await sees(uow, training, me)


async def listed(uow: Uow, me: Person) -> list[Training]:
    """Sessions somebody knows of: drafts, then those to come, then the latest."""
    found = [one for one in await uow.trainings.all() if await sees(uow, one, me)]
    now = uow.now
    drafts = [one for one in found if one.starts_at is None]
    dated = [(one.starts_at, one) for one in found if one.starts_at is not None]
    coming = [one for at, one in sorted(dated, key=lambda x: x[0]) if not one.is_over(now)]
    past = [one for at, one in sorted(dated, key=lambda x: x[0], reverse=True) if one.is_over(now)]
    return [*drafts, *coming, *past]


async def unanswered(uow: Uow, me: Person) -> list[Training]:
    """Announced sessions of which somebody has not said whether they come."""
    association = await association_of(uow)
    found = []
    for one in await uow.trainings.in_state(TrainingState.OPEN):
        if one.is_over(uow.now) or not is_invited(one, me, association):
            continue
        row = (await answers_of(uow, one)).get(me.id)
        if row is None or row.coming is None:
            found.append(one)
    return found


async def unmarked(uow: Uow, me: Person) -> list[Training]:
    """Sessions that are over and wait for the curator's marks."""
    if not may_run(me):
        return []
    found = await uow.trainings.in_state(TrainingState.OPEN)
    return [one for one in found if one.is_over(uow.now)]


async def counts(uow: Uow, first: date, last: date) -> TrainingCounts:
    """Sessions held and attendance from one day to another, both inside: for the report."""
    found = []
    for one in await uow.trainings.in_state(TrainingState.HELD):
        day = one.starts_at.astimezone(uow.zone).date() if one.starts_at else None
        if day is not None and first <= day <= last:
            found.append((one, await uow.trainings.invited(one.id)))
    return counted(found)


async def attended(uow: Uow, person: int) -> list[Training]:
    """Sessions somebody came to, the latest first."""
    rows = await uow.trainings.came(person)
    return [one for one in await uow.trainings.all() if one.id in rows]


async def watch(uow: Uow, rows: Sequence[Reminder]) -> Mapping[int, Item]:
    """What the reminders of sessions say, if there is still something to say."""
    found: dict[int, Item] = {}
    for row in rows:
        training = await uow.trainings.get(row.topic.of)
        reader = await uow.people.find(row.person)
        if training is None or reader is None or training.state is not TrainingState.OPEN:
            continue
        item = await _item(uow, training, reader, row.key)
        if item is not None:
            found[row.id] = item
    return found


async def _item(uow: Uow, training: Training, reader: Person, key: str) -> Item | None:
    """A line without the topic, which somebody wrote; the topic is read on the card."""
    starts = training.starts_at
    if starts is None or not key.endswith(f"{starts.astimezone(uow.zone):%Y%m%d%H%M}"):
        return None
    kind = T(f"training_kind-{training.kind}")
    if key.startswith("mark"):
        mark = Button("training-do_mark", "training.mark", training.id)
        return Item(T("training-remind_mark", {"kind": kind}), mark) if may_run(reader) else None
    row = (await answers_of(uow, training)).get(reader.id)
    known = await sees(uow, training, reader)
    if not known or (row is not None and row.coming is False):
        return None
    facts: dict[str, Fact] = {"kind": kind, **_when(starts.astimezone(uow.zone))}
    look = Button("training-look", "training.open", training.id)
    answers = () if row is not None and row.coming else (answer_row(training),)
    return Item(T("training-remind_day", facts), look, ((look,), *answers))


def _when(local: datetime) -> dict[str, Fact]:
    return {"day": local.date(), "time": f"{local:%H:%M}"}


def answer_row(training: Training) -> tuple[Button, Button]:
    """Coming or not."""
    return (
        Button("training-do_coming", "training.answer", training.id, arg="yes"),
        Button("training-do_not_coming", "training.answer", training.id, arg="no"),
    )
