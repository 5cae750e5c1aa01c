"""Reading the indicators: facts gathered from what normal use has left, rules asked (3.4(9), bar 13).

For the screens of monitoring, the report and the digest alike: `indicators_of`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, TypeAlias

from mentoring import indicator_year, survey_act
from mentoring.consent import ConsentKind, original_of
from mentoring.diagnostic import trails_of
from mentoring.indicator import Code, Facts, Indicator, PlanFact, Staff
from mentoring.indicator_rules import RULES
from mentoring.meeting.facts import states_of
from mentoring.meeting.nouns import Meeting, MeetingState
from mentoring.pair.nouns import WORKING, Pair, PairState
from mentoring.partner import is_guest
from mentoring.people import Person, Role, Status
from mentoring.programme.nouns import BINDING, Programme, State
from mentoring.school_calendar import calendar_of
from mentoring.school_year import SchoolYear

if TYPE_CHECKING:
    from storage.uow import Uow

Source: TypeAlias = "Callable[[Uow, Facts], Awaitable[Indicator]]"
SOURCES: dict[Code, Source] = {Code.K12: indicator_year.k12, Code.K14: indicator_year.k14}
"""Who counts what no rule here counts."""
CAME_INTO_FORCE = (State.IN_FORCE, State.SUPERSEDED, State.CLOSED)


async def indicators_of(uow: Uow, year: SchoolYear) -> dict[Code, Indicator]:
    """Every indicator of a school year as far as it has come, in their order."""
    return await indicators_from(uow, await facts_of(uow, year))


async def indicators_from(uow: Uow, facts: Facts) -> dict[Code, Indicator]:
    """Every indicator, from facts already gathered: whoever shows several numbers counts them once."""
    found = {}
    for code in Code:
        found[code] = RULES[code](facts) if code in RULES else await SOURCES[code](uow, facts)
    return found


async def facts_of(uow: Uow, year: SchoolYear, on: date | None = None) -> Facts:
    """What the rules look at.

    Args:
        on: only pairs that worked on this day of the year; ``None``: on any.
    """
    calendar = await calendar_of(uow)
    today = calendar.local(uow.now).date()
    last = min(today, year.last)
    pairs = [
        one
        for one in await uow.pairs.in_state(*WORKING, PairState.ENDED)
        if worked_within(one, on or year.first, on or year.last)
    ]
    ids = [one.id for one in pairs]
    programmes = await uow.programmes.of_pairs(ids) if ids else []
    meetings = await uow.meetings.of_pairs(ids) if ids else []
    since = calendar.at(year.first, time(0))
    until = calendar.at(last + timedelta(days=1), time(0))
    held = [
        one for one in meetings if one.state is MeetingState.HELD and since <= one.starts_at < until
    ]
    reflections = await uow.meetings.reflections([one.id for one in held]) if held else []
    staff = await staff_of(uow)
    contests = await uow.contests.all()
    return Facts(
        year=year,
        today=today,
        staff=staff,
        figures=await uow.monitoring.figures(year.start),
        pairs=tuple(pairs),
        begun=frozenset(one.pair for one in programmes if one.state in CAME_INTO_FORCE),
        rows=tuple(plan_facts(programmes, meetings, year.first, last, calendar.local(uow.now))),
        meetings=tuple(held),
        reflected=frozenset(one.meeting for one in reflections),
        trails=tuple(await trails_of(uow, pairs)),
        contests=tuple(one for one in contests if since <= one.moved_at < until),
        originals=await _originals(uow),
        stays=await uow.monitoring.stays(year.start),
        results=tuple(await survey_act.results_between(uow, year.first, year.last)),
    )


def worked_within(pair: Pair, first: date, last: date) -> bool:
    """Whether a pair that came to work was at it on any of these days."""
    begun = pair.starts or pair.since.date()
    return begun <= last and (pair.ended_on is None or pair.ended_on >= first)


def plan_facts(
    programmes: Iterable[Programme],
    meetings: Iterable[Meeting],
    first: date,
    last: date,
    now: datetime,
) -> list[PlanFact]:
    """Rows of the plans that bind whose day has come, and whether they took place.

    Args:
        programmes: versions, the newest of each pair first.
        now: by the school's clock.
    """
    by_pair: dict[int, list[Meeting]] = {}
    for one in meetings:
        by_pair.setdefault(one.pair, []).append(one)
    found: list[PlanFact] = []
    seen: set[int] = set()
    for programme in programmes:
        pair = programme.pair
        if programme.state not in BINDING or pair in seen:
            continue
        seen.add(pair)
        states = states_of(by_pair.get(pair, ()), now)
        for row in programme.plan:
            if first <= row.on <= last:
                state = states.get(row.key)
                found.append(PlanFact(pair, row.on, state is not None and state.is_settled))
    return found


async def staff_of(uow: Uow) -> Mapping[int, Staff]:
    """Teachers of the school: every card but guests', and those that only keep the bot running.

    Experience and age are what a card or the newest request says; nothing is guessed.
    """
    cards = [one for one in await uow.people.all() if is_teacher(one)]
    found = {}
    for card in cards:
        request = None
        if card.has(Role.MENTEE) or card.experience_years is None:
            request = await uow.mentee_requests.current_of(card.id)
        years = card.experience_years
        if years is None and request is not None:
            years = request.experience_years
        under_35 = request.under_35 if request is not None else None
        found[card.id] = Staff(card.id, years, under_35, card.status is not Status.LEFT)
    return found


def is_teacher(person: Person) -> bool:
    """Whether a card counts as a teacher of this school."""
    return not is_guest(person) and person.roles != {Role.ADMIN} and bool(person.full_name)


async def _originals(uow: Uow) -> frozenset[int]:
    found = await uow.consents.of_many(ConsentKind.PROCESSING)
    return frozenset(one for one, entries in found.items() if original_of(entries) is not None)
