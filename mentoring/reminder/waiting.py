"""What waits for whom, in every area; said by a ladder, one line an area with a count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from mentoring.people import Role
from mentoring.reminder.keeping import keep_many
from mentoring.reminder.ladder import NEWS, WAITING, Rung, reached
from mentoring.reminder.news import Area, key_of, key_parts
from mentoring.reminder.nouns import Item, Reminder, ReminderKind, Topic, Wanted
from mentoring.reminder.standing import Standing, standings
from mentoring.say import Button, T
from mentoring.school_calendar import SchoolCalendar, calendar_of

if TYPE_CHECKING:
    from storage.uow import Uow


@dataclass(frozen=True, slots=True)
class Opens:
    """How the hub speaks of an area, and what its button opens.

    Args:
        key: text with a count; the button's label is the same with ``_button``.
    """

    key: str
    do: str
    arg: str = ""


OPENS: Mapping[Area, Opens] = {
    Area.PAIR_AGREED: Opens("pair-waits_agreed", "pair.wait_agreed"),
    Area.PAIR_CONSENT: Opens("pair-waits_consent", "pair.wait_consent"),
    Area.PAIR_COUNCIL: Opens("pair-waits_council", "pair.wait_council"),
    Area.PAIR_HEAD: Opens("pair-waits_head", "pair.wait_head"),
    Area.PAIR_ORDER: Opens("order-waits_pairs", "order.home"),
    Area.PETITION: Opens("petition-waits", "petition.home"),
    Area.REQUEST: Opens("queue-waits_requests", "queue.requests"),
    Area.QUESTIONNAIRE: Opens("queue-waits_questionnaires", "queue.questionnaires"),
    Area.REQUEST_GONE: Opens("reminder-request_gone", "bank.mentees"),
    Area.QUESTIONNAIRE_GONE: Opens("reminder-questionnaire_gone", "bank.mentors"),
    Area.PERSON: Opens("queue-waits_people", "queue.people"),
    Area.AGREE: Opens("programme-waits_agree", "programme.mine"),
    Area.RETURNED: Opens("programme-waits_returned", "programme.mine"),
    Area.ACQUAINT: Opens("programme-waits_acquaint", "programme.queue"),
    Area.CENSUS: Opens("census-waits", "census.ask"),
    Area.RENEW: Opens("census-waits_renew", "census.renew"),
    Area.ROADMAP: Opens("roadmap-waits", "roadmap.home"),
    Area.ROADMAP_BACK: Opens("roadmap-waits_back", "roadmap.home"),
}
OVER: Mapping[Area, Opens] = {
    Area.PAIR_CONSENT: Opens("reminder-over_consent", "pair.state", "consent"),
    Area.PAIR_COUNCIL: Opens("reminder-over_council", "pair.state", "council"),
    Area.PAIR_HEAD: Opens("reminder-over_head", "pair.state", "head"),
    Area.AGREE: Opens("reminder-over_agree", "programmes.home"),
    Area.RETURNED: Opens("reminder-over_returned", "programmes.home"),
    Area.CENSUS: Opens("census-over", "census.people", "silent"),
    Area.ROADMAP: Opens("roadmap-over", "roadmap.home"),
}
"""Of what the curator learns when nothing else has helped. Petitions are not among it: whose words the
curator may not read, their being there is no news for the curator either."""
ANNOUNCED = frozenset(
    {
        Area.REQUEST,
        Area.QUESTIONNAIRE,
        Area.REQUEST_GONE,
        Area.QUESTIONNAIRE_GONE,
        Area.PERSON,
        Area.ACQUAINT,
        Area.CENSUS,
        Area.RENEW,
        Area.ROADMAP,
    }
)
"""What is told with the next morning when it comes; of the rest a notice of its own has told."""
GONE = frozenset({Area.REQUEST_GONE, Area.QUESTIONNAIRE_GONE})
"""What asks for nothing: said once."""


def rung_of(one: Standing, today: date, calendar: SchoolCalendar) -> Rung | None:
    """How firmly something is to be spoken of today."""
    if one.area in GONE:
        return Rung.NEW
    steps = NEWS if one.area in ANNOUNCED else WAITING
    rung = reached(one.since, today, steps, calendar)
    if one.due_on is not None and rung is not None:
        return Rung.FIRM if one.due_on < today else Rung.SOFT
    return rung or (Rung.NEW if one.area in ANNOUNCED else None)


async def sweep(uow: Uow, now: datetime) -> None:
    """Once a day: everything that waits gets the rung it has reached; of news only what was announced."""
    calendar = await calendar_of(uow)
    today = calendar.local(now).date()
    curators = [one.id for one in await uow.people.with_role(Role.CURATOR)]
    wanted: dict[Topic, list[Wanted]] = {}
    for one in await standings(uow, now):
        rung = rung_of(one, today, calendar)
        if rung is None:
            continue
        own = Rung.FIRM if rung is Rung.OVER else rung
        many = wanted.setdefault(Topic(ReminderKind.WAITS, one.of), [])
        many += [_wanted(one, person, own, today) for person in one.holders]
        if rung is Rung.OVER and one.area in OVER:
            others = (person for person in curators if person not in one.holders)
            many += [_wanted(one, person, rung, today) for person in others]
    known = {(row.topic, row.person, row.key) for row in await uow.reminders.of(wanted)}
    for topic, many in wanted.items():
        wanted[topic] = [
            one
            for one in many
            if key_parts(one.key)[2] is not Rung.NEW or (topic, one.person, one.key) in known
        ]
    await keep_many(uow, wanted, now)


def _wanted(one: Standing, person: int, rung: Rung, today: date) -> Wanted:
    return Wanted(person=person, key=key_of(one.area, one.since, rung), on=today)


async def watch(uow: Uow, rows: Sequence[Reminder]) -> Mapping[int, Item]:
    """One line for an area, with how many wait; what waits no more is not there."""
    calendar = await calendar_of(uow)
    today = calendar.local(uow.now).date()
    areas = {key_parts(row.key)[0] for row in rows}
    there = await standings(uow, uow.now, areas)
    known = {(one.area, one.of, f"{one.since:%Y%m%d}"): one for one in there}
    lines: dict[tuple[int, Area, bool], list[Reminder]] = {}
    for row in rows:
        area, day, rung = key_parts(row.key)
        one = known.get((area, row.topic.of, day))
        if one is not None and (rung is Rung.OVER or row.person in one.holders):
            lines.setdefault((row.person, area, rung is Rung.OVER), []).append(row)
    found: dict[int, Item] = {}
    for (person, area, over), many in lines.items():
        mine = [one for one in there if one.area is area]
        if over:
            mine = [one for one in mine if rung_of(one, today, calendar) is Rung.OVER]
        else:
            mine = [one for one in mine if person in one.holders]
        item = _item(area, many, len(mine), over=over)
        found |= dict.fromkeys((row.id for row in many), item)
    return found


def _item(area: Area, rows: Iterable[Reminder], count: int, *, over: bool) -> Item:
    opens = OVER[area] if over else OPENS[area]
    line = T(opens.key, {"count": count})
    if any(key_parts(row.key)[2] is Rung.FIRM for row in rows):
        key = "reminder-late" if area is Area.PETITION else "reminder-firm"
        line = T(key, {"line": line})
    button = Button(f"{opens.key}_button", opens.do, arg=opens.arg, facts={"count": count})
    return Item(line, button, group=f"waits.{area}.{'over' if over else 'own'}")


async def waits_for(uow: Uow, person: int, now: datetime) -> list[Item]:
    """Everything that waits for one person, a line an area; for their own week."""
    counts: dict[Area, int] = {}
    for one in await standings(uow, now, frozenset(Area) - GONE):
        if person in one.holders:
            counts[one.area] = counts.get(one.area, 0) + 1
    return [_item(area, (), counts[area], over=False) for area in Area if area in counts]
