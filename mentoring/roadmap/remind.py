"""Reminders of the roadmap: 30, 7, 1 days before, and when overdue: owner, curator, head (bar 8)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from mentoring.people import Person, Role, Status
from mentoring.reminder.keeping import keep_many
from mentoring.reminder.nouns import Item as Line
from mentoring.reminder.nouns import Reminder, ReminderKind, Topic, Wanted
from mentoring.roadmap import facts
from mentoring.roadmap.api import recent
from mentoring.roadmap.nouns import Item, Point, Roadmap, owners_of
from mentoring.roadmap.rows import APPROVAL, WRITING
from mentoring.roadmap.rules import held_by
from mentoring.roadmap.words import notice_of
from mentoring.say import Button, Fact, Lines, T
from mentoring.school_calendar import SchoolCalendar, calendar_of

if TYPE_CHECKING:
    from storage.uow import Uow

LEADS = (30, 7, 1)
"""Days before a date."""
LATE, TO_CURATOR, TO_HEAD = 1, 5, 10
"""School days after it: its owner, then the curator, then the head is told."""
NEW, LATE_WORD, TOLD = "new", "late", ("curator", "head")
"""Words of keys of reminders, beside the days before; `TOLD` are those beyond the owner."""
MIDNIGHT, ONE_DAY = time(0, 0), timedelta(days=1)
USEFUL = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Offices:
    """Who is told besides the owner."""

    members: Sequence[Person]

    def of(self, role: Role) -> list[int]:
        """Person ids of an office."""
        return [one.id for one in self.members if one.has(role)]


def topic_of(point: Point) -> Topic:
    """What reminders of a date hang on."""
    return Topic(ReminderKind.ROADMAP, point.id)


def wanted_for(
    item: Item, point: Point, offices: Offices, calendar: SchoolCalendar
) -> list[Wanted]:
    """Every reminder that an open date ought to have. A date that moves gets other keys."""
    if not point.is_open:
        return []
    due = point.due_on
    owners = [one.id for one in owners_of(item, offices.members)]
    curators, heads = offices.of(Role.CURATOR), offices.of(Role.HEAD)
    late, to_curator, to_head = (calendar.after(due, n) for n in (LATE, TO_CURATOR, TO_HEAD))
    day_before = calendar.day_before(due)
    ahead = [due - timedelta(days=LEADS[0]), due - timedelta(days=LEADS[1]), day_before]
    ends = [*ahead[1:], due + ONE_DAY]
    found = [
        _one(person, f"{due:%Y%m%d}.{lead}", on, calendar.at(end, MIDNIGHT), back=True)
        for lead, on, end in zip(LEADS, ahead, ends, strict=True)
        for person in owners
    ]
    if point.about is not None:
        found += [
            _one(person, f"{due:%Y%m%d}.{NEW}", due - USEFUL, calendar.at(due, MIDNIGHT))
            for person in owners
        ]
    steps = (
        (LATE_WORD, late, to_curator, owners),
        (TOLD[0], to_curator, to_head, curators or owners),
        (TOLD[1], to_head, to_head + USEFUL, heads),
    )
    for word, on, end, people in steps:
        until = calendar.at(end, MIDNIGHT)
        found += [_one(person, f"{due:%Y%m%d}.{word}", on, until) for person in people]
    return found


def _one(person: int, key: str, on: date, until: datetime, *, back: bool = False) -> Wanted:
    return Wanted(person=person, key=key, on=on, back=back, until=until)


async def plan_all(uow: Uow, roadmap: Roadmap, now: datetime) -> None:
    """Make the reminders of a roadmap those it ought to have: when it comes into force."""
    items = await uow.roadmaps.items(roadmap.id)
    await plan(uow, roadmap, items, now)


async def plan(uow: Uow, roadmap: Roadmap, items: Iterable[Item], now: datetime) -> None:
    """The same for some of its rows: whenever one of them has changed."""
    calendar, offices = await calendar_of(uow), await _offices(uow)
    wanted: dict[Topic, list[Wanted]] = {}
    for item in items:
        in_force = roadmap.in_force or item.code == APPROVAL
        for point in item.points:
            many = wanted_for(item, point, offices, calendar) if in_force else []
            wanted[topic_of(point)] = many
    await keep_many(uow, wanted, now)


async def _offices(uow: Uow) -> Offices:
    return Offices(await uow.people.with_status(Status.MEMBER))


async def sweep(uow: Uow, now: datetime) -> None:
    """Once a day: tick off what is done, let as-needed rows appear, tell whoever came into an office.

    Only rows with somebody new are planned anew: what waits for this morning stays where it is.
    """
    calendar, offices = await calendar_of(uow), await _offices(uow)
    for roadmap in await recent(uow):
        await facts.refresh(uow, roadmap, now)
        if not roadmap.in_force:
            continue
        items = await uow.roadmaps.items(roadmap.id)
        open_points = [(item, point) for item in items for point in item.open_points]
        known: dict[Topic, set[int]] = {}
        for row in await uow.reminders.of([topic_of(point) for _, point in open_points]):
            known.setdefault(row.topic, set()).add(row.person)
        wanted = {}
        for item, point in open_points:
            many = wanted_for(item, point, offices, calendar)
            if {one.person for one in many} - known.get(topic_of(point), set()):
                wanted[topic_of(point)] = many
        await keep_many(uow, wanted, now)


async def watch(uow: Uow, rows: Sequence[Reminder]) -> Mapping[int, Line]:
    """What each reminder says now; nothing of what is done, moved, or waits for another row."""
    points = {row.topic.of for row in rows}
    said: dict[tuple[int, str, date | None], list[tuple[Reminder, Item, Point]]] = {}
    for roadmap in await recent(uow):
        items = await uow.roadmaps.items(roadmap.id)
        mine = [item for item in items if points & {one.id for one in item.points}]
        if not mine or not (roadmap.in_force or any(one.code == APPROVAL for one in mine)):
            continue
        done = await facts.ticks(uow, roadmap, mine)
        writers = await facts.writers(uow) if any(one.code == WRITING for one in mine) else set()
        for item in mine:
            waits = bool(held_by(item, items))
            for row in rows:
                point = item.point(row.topic.of)
                if point is None or item.code in done or not _stands(row, point, waits=waits):
                    continue
                if _is_others(item, row, writers):
                    continue
                word = row.key.partition(".")[2]
                ahead = word.isdecimal() or word == NEW
                place = (row.person, "ahead" if word.isdecimal() else word, point.due_on)
                said.setdefault(place if ahead else (*place[:2], None), []).append(
                    (row, item, point)
                )
    today = (await calendar_of(uow)).local(uow.now).date()
    return _lines(said, today)


def _stands(row: Reminder, point: Point, *, waits: bool) -> bool:
    """Whether a reminder is about the date as it is; of what waits for another row that one is told."""
    day, _, word = row.key.partition(".")
    is_late = word in (LATE_WORD, *TOLD)
    return point.is_open and f"{point.due_on:%Y%m%d}" == day and not (is_late and waits)


def _is_others(item: Item, row: Reminder, writers: Collection[int]) -> bool:
    """Whether somebody's own programme is written already: the row waits for others'."""
    if item.code != WRITING or item.person is not None or row.key.endswith(TOLD):
        return False
    return row.person not in writers


def _lines(
    said: Mapping[tuple[int, str, date | None], Sequence[tuple[Reminder, Item, Point]]],
    today: date,
) -> dict[int, Line]:
    """One line for all that is due on a day, one for all that is overdue: a morning stays short."""
    found: dict[int, Line] = {}
    for (_, word, due), many in said.items():
        named = Lines(tuple(_row(item, point, due) for _, item, point in many), "; ")
        first = many[0][2].due_on
        told: dict[str, Fact] = {"rows": named, "due": first, "days": (first - today).days}
        if len({item.id for _, item, _ in many}) == 1:
            opens = Button("roadmap-remind_open", "roadmap.item", many[0][1].id)
        else:
            home = "roadmap.home" if word in TOLD else "roadmap.mine"
            opens = Button("roadmap-remind_open", home)
        line = Line(T(f"roadmap_remind-{word}", told), opens, group=f"roadmap.{word}.{due}")
        found |= {row.id: line for row, _, _ in many}
    return found


def _row(item: Item, point: Point, due: date | None) -> Fact:
    if due is not None:
        return notice_of(item)
    return T("roadmap-remind_row", {"row": notice_of(item), "due": point.due_on})
