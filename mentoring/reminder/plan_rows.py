"""Events of a programme's plan: one that is near and not arranged yet, those that are late (annex 1)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, TypeAlias

from mentoring.meeting.facts import row_states
from mentoring.pair.nouns import Pair, PairState
from mentoring.people import Role
from mentoring.plan import PlanRow
from mentoring.programme.nouns import Programme, State
from mentoring.reminder.keeping import keep_many
from mentoring.reminder.ladder import Rung, reached
from mentoring.reminder.nouns import Item, Reminder, ReminderKind, Topic, Wanted
from mentoring.say import Button, T
from mentoring.school_calendar import SchoolCalendar, calendar_of

if TYPE_CHECKING:
    from storage.uow import Uow

RowSource: TypeAlias = "Callable[[Uow, Pair, Sequence[PlanRow]], Awaitable[Collection[PlanRow]]]"


async def _carried(uow: Uow, pair: Pair, rows: Sequence[PlanRow]) -> list[PlanRow]:
    """Rows that a meeting carries out, held or still to come: of these its own reminders speak."""
    states = await row_states(uow, pair.id)
    return [row for row in rows if row.key in states and not states[row.key].needs_meeting]


SETTLED: tuple[RowSource, ...] = (_carried,)
"""Which rows ask for nothing: held, or with a day and hour of their own."""
AHEAD = timedelta(days=7)
LATE = ((3, Rung.SOFT), (10, Rung.FIRM), (20, Rung.OVER))
"""School days after the day of a row."""
NEAR = "near"


@dataclass(frozen=True, slots=True)
class Plan:
    """The rows of a programme in force that ask for something, by name."""

    pair: Pair
    programme: Programme
    near: Mapping[str, PlanRow]
    late: Mapping[str, PlanRow]


async def is_row_settled(uow: Uow, pair: Pair, row: PlanRow) -> bool:
    """Whether a row of the plan is done with."""
    return bool(await of_sources(SETTLED, uow, pair, [row]))


async def of_sources(
    sources: Iterable[RowSource], uow: Uow, pair: Pair, rows: Sequence[PlanRow]
) -> set[PlanRow]:
    """Those of the rows that any of the sources names."""
    found: set[PlanRow] = set()
    for source in sources:
        found |= set(await source(uow, pair, rows))
    return found


def named(rows: Iterable[PlanRow]) -> dict[str, PlanRow]:
    """Rows by a short name: day and place within it. A row moved to another day has another name."""
    found: dict[str, PlanRow] = {}
    counts: dict[date, int] = {}
    for row in rows:
        counts[row.on] = counts.get(row.on, 0) + 1
        found[f"{row.on:%Y%m%d}-{counts[row.on]}"] = row
    return found


async def plans(uow: Uow, today: date, of: Collection[int] | None = None) -> list[Plan]:
    """Programmes in force of pairs at work, with the rows that ask for something today.

    Args:
        of: ids of pairs; ``None``: all.
    """
    if of is None:
        programmes = await uow.programmes.in_state(State.IN_FORCE)
    else:
        versions = await uow.programmes.of_pairs(list(of))
        programmes = [one for one in versions if one.state is State.IN_FORCE]
    pairs = {one.id: one for one in await uow.pairs.some({one.pair for one in programmes})}
    found = []
    for programme in programmes:
        pair = pairs[programme.pair]
        if pair.state is PairState.ACTIVE:
            found.append(await _plan(uow, pair, programme, today))
    return found


async def _plan(uow: Uow, pair: Pair, programme: Programme, today: date) -> Plan:
    rows = named(programme.plan)
    past = [row for row in rows.values() if row.on < today]
    coming = [row for row in rows.values() if today <= row.on <= today + AHEAD + timedelta(days=1)]
    settled = await of_sources(SETTLED, uow, pair, [*past, *coming])
    return Plan(
        pair,
        programme,
        {name: row for name, row in rows.items() if row in coming and row not in settled},
        {name: row for name, row in rows.items() if row in past and row not in settled},
    )


async def sweep(uow: Uow, now: datetime) -> None:
    """Once a day: rows that are near, and late ones by the rung they have reached."""
    calendar = await calendar_of(uow)
    today = calendar.local(now).date()
    curators = [one.id for one in await uow.people.with_role(Role.CURATOR)]
    wanted = {
        Topic(ReminderKind.PLAN, plan.pair.id): _wanted(plan, curators, today, calendar)
        for plan in await plans(uow, today)
    }
    await keep_many(uow, wanted, now)


def _wanted(
    plan: Plan, curators: Iterable[int], today: date, calendar: SchoolCalendar
) -> list[Wanted]:
    found = []
    for name, row in plan.near.items():
        until = calendar.at(row.on + timedelta(days=1), time(0, 0))
        found += [
            Wanted(person=person, key=f"{name}.{NEAR}", on=row.on - AHEAD, until=until)
            for person in plan.pair.people
        ]
    for name, row in plan.late.items():
        rung = reached(row.on, today, LATE, calendar)
        if rung is None:
            continue
        own = Rung.FIRM if rung is Rung.OVER else rung
        found += [Wanted(person=one, key=f"{name}.{own}", on=today) for one in plan.pair.people]
        if rung is Rung.OVER:
            others = (one for one in curators if one not in plan.pair.people)
            found += [Wanted(person=one, key=f"{name}.{rung}", on=today) for one in others]
    return found


async def watch(uow: Uow, rows: Sequence[Reminder]) -> Mapping[int, Item]:
    """A line for each row that is near, one line for the late rows of a pair."""
    today = (await calendar_of(uow)).local(uow.now).date()
    known = {one.pair.id: one for one in await plans(uow, today, {row.topic.of for row in rows})}
    found: dict[int, Item] = {}
    late: dict[tuple[int, int, bool], list[Reminder]] = {}
    for row in rows:
        plan = known.get(row.topic.of)
        name, _, stage = row.key.partition(".")
        if plan is None:
            continue
        if stage == NEAR and name in plan.near:
            found[row.id] = near_item(plan.near[name], plan.pair)
        elif stage != NEAR and name in plan.late:
            late.setdefault((row.person, plan.pair.id, stage == Rung.OVER), []).append(row)
    for (_, pair, over), many in late.items():
        item = _late_item(known[pair], over=over)
        found |= dict.fromkeys((row.id for row in many), item)
    return found


def near_item(row: PlanRow, pair: Pair) -> Item:
    """A row that is near: form and day, and planning its meeting; what it is called may name somebody."""
    line = T("reminder-plan_near", {"form": T(f"plan_form-{row.form}"), "on": row.on})
    return Item(line, Button("reminder-arrange", "meeting.row", of=pair.id, arg=str(row.key)))


def _late_item(plan: Plan, *, over: bool) -> Item:
    stage = "over" if over else "own"
    line = T(f"reminder_plan_late-{stage}", {"count": len(plan.late)})
    button = Button("reminder-to_plan", "programme.plan", of=plan.programme.id)
    return Item(line, button, group=f"plan.{plan.pair.id}.{stage}")
