"""What stands in one's own week, by area: meetings, tasks, speed sessions, the plan, petitions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from mentoring.meeting.nouns import MeetingState
from mentoring.pair.nouns import PairState
from mentoring.people import Person
from mentoring.programme.nouns import State
from mentoring.reminder.news import Area
from mentoring.reminder.plan_rows import SETTLED, of_sources
from mentoring.reminder.standing import standings
from mentoring.roadmap.api import own
from mentoring.roadmap.words import notice_of
from mentoring.say import Button, T
from mentoring.school_calendar import calendar_of
from mentoring.speed_session import SpeedState
from mentoring.task import TO_DO
from mentoring.task_days import shown_due

if TYPE_CHECKING:
    from storage.uow import Uow


@dataclass(frozen=True, slots=True)
class Line:
    """One thing of the week.

    Args:
        what: without the day, which stands before it; no surname, no free text: it may come by itself.
        open: leads to the thing; its label stands after the day.
        at: local hour, if it has one.
    """

    on: date
    what: T
    open: Button
    at: time | None = None


async def meetings(uow: Uow, person: Person, first: date, last: date) -> list[Line]:
    """Meetings that are planned."""
    calendar = await calendar_of(uow)
    since, until = calendar.at(first, time(0, 0)), calendar.at(last + timedelta(days=1), time(0, 0))
    found = []
    for one in await uow.meetings.of_person(person.id, since, until, [MeetingState.PLANNED]):
        here = calendar.local(one.starts_at)
        facts = {"form": T(f"plan_form-{one.form}")}
        button = Button("week-meeting_button", "meeting.open", of=one.id)
        found.append(Line(here.date(), T("week-meeting", facts), button, here.time()))
    return found


async def tasks(uow: Uow, person: Person, first: date, last: date) -> list[Line]:
    """One's own tasks whose last day is near."""
    calendar = await calendar_of(uow)
    mine = [
        one
        for one in await uow.tasks.open_of(person.id)
        if one.doer == person.id and one.state in TO_DO
    ]
    pairs = {one.id: one for one in await uow.pairs.some({one.pair for one in mine})}
    due = [(shown_due(one, pairs[one.pair], calendar), one) for one in mine]
    return [
        Line(day, T("week-task"), Button("week-task_button", "task.open", of=one.id))
        for day, one in due
        if first <= day <= last
    ]


async def speed_sessions(uow: Uow, person: Person, first: date, last: date) -> list[Line]:
    """Speed sessions one has a place in."""
    calendar = await calendar_of(uow)
    found = []
    for one in await uow.speed_sessions.of_person(person.id):
        here = calendar.local(one.starts_at)
        if one.state is SpeedState.OPEN and first <= here.date() <= last:
            button = Button("week-speed_button", "speed.open", of=one.id)
            found.append(Line(here.date(), T("week-speed"), button, here.time()))
    return found


async def plan(uow: Uow, person: Person, first: date, last: date) -> list[Line]:
    """Events of the plans in force."""
    pairs = {one.id: one for one in await uow.pairs.open_with((person.id,))}
    mine = [
        one.id
        for one in pairs.values()
        if one.state is PairState.ACTIVE and person.id in one.people
    ]
    found = []
    for programme in await uow.programmes.of_pairs(mine) if mine else ():
        if programme.state is not State.IN_FORCE:
            continue
        rows = [row for row in programme.plan if first <= row.on <= last]
        settled = await of_sources(SETTLED, uow, pairs[programme.pair], rows)
        button = Button("reminder-to_plan", "programme.plan", of=programme.id)
        found += [
            Line(row.on, T("week-plan", {"form": T(f"plan_form-{row.form}")}), button)
            for row in rows
            if row not in settled
        ]
    return found


async def roadmap(uow: Uow, person: Person, first: date, last: date) -> list[Line]:
    """Rows of the roadmap one answers for."""
    return [
        Line(
            one.point.due_on,
            T("week-roadmap", {"row": notice_of(one.item)}),
            Button("week-roadmap_button", "roadmap.item", of=one.item.id),
        )
        for one in await own(uow, person)
        if first <= one.point.due_on <= last
    ]


async def petitions(uow: Uow, person: Person, first: date, last: date) -> list[Line]:
    """Answers that are due this week."""
    return [
        Line(
            one.due_on, T("week-petition"), Button("week-petition_button", "petition.open", one.of)
        )
        for one in await standings(uow, uow.now, {Area.PETITION})
        if person.id in one.holders and one.due_on is not None and first <= one.due_on <= last
    ]
