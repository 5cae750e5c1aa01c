"""What happens on which day of the year: people, dates and acts; chance comes from the year's dice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import TypeAlias

from bot.sandbox import Actor
from mentoring.kinds import MentoringKind
from mentoring.pair.nouns import Pair
from mentoring.people import Role
from mentoring.school_calendar import Span, SpanKind
from mentoring.school_calendar_edit import add_span
from tests.year import acts
from tests.year.cast import MENTEES, MENTORS, OFFICES, PAIRS, Year, names
from tests.year.diary import ZONE
from tests.year.ear import BREAKS, school_days

Act: TypeAlias = "Callable[[], Awaitable[object]]"
NOON, EVENING = time(12), time(17)
FIRST_MEETING, LAST_MEETING = date(2026, 9, 24), date(2027, 5, 20)
MEETINGS = 6
"""Meetings of each pair in the year."""
LATE, SILENT, MISSED, MOVED, CANCELLED = 0.25, 0.2, 0.1, 0.1, 0.05
"""How often somebody records late, not at all; how often a meeting fails, moves, is called off."""


@dataclass
class Script:
    """The agenda of the year: acts by day and hour; acts may add later ones."""

    year: Year
    agenda: dict[tuple[date, time], list[Act]] = field(default_factory=lambda: defaultdict(list))
    pairs: list[Pair] = field(default_factory=list)
    hushed: set[int] = field(default_factory=set)
    """Card numbers of people who never answer."""

    def on(self, day: date, act: Act, clock: time = NOON) -> None:
        """Something is to happen."""
        self.agenda[day, clock].append(act)

    async def acts(self, day: date, clock: time) -> None:
        """Do what is on for this hour."""
        for act in self.agenda.pop((day, clock), []):
            await act()

    def soon(self, day: date, days: int) -> date:
        """So many school days after a day; the day itself, if 0 and a school day."""
        return school_days(day, day + timedelta(days=150))[days]

    def write(self) -> None:
        """The fixed dates of the year; `tests.year.events` adds what is special."""
        self.on(date(2026, 9, 1), self.offices_come)
        self.on(date(2026, 9, 2), self.teachers_come)
        self.on(date(2026, 9, 3), self.roadmap_begins)
        self.on(date(2026, 9, 4), self.forms_come)
        self.on(date(2026, 9, 7), self.census_begins)
        self.on(date(2026, 9, 16), self.pairs_begin)

    async def offices_come(self) -> None:
        """The curator first."""
        many = names(self.year.dice, len(OFFICES) + MENTORS + MENTEES)
        self.names = many[len(OFFICES) :]
        year = self.year
        year.curator, year.head, *others = [
            await year.joins(role, name) for role, name in zip(OFFICES, many, strict=False)
        ]
        *year.more_offices, year.council = others
        for first, last in BREAKS:
            span = Span(0, SpanKind.BREAK, first, last, "Каникулы")
            await year.does(year.curator, add_span, span)

    async def teachers_come(self) -> None:
        """Mentors, then mentees."""
        year = self.year
        for name in self.names[:MENTORS]:
            year.mentors.append(await year.joins(Role.MENTOR, name))
        for name in self.names[MENTORS:]:
            year.mentees.append(await year.joins(Role.MENTEE, name))

    async def roadmap_begins(self) -> None:
        """Made by the curator, approved by the head."""
        year = self.year
        await year.further(year.curator, "roadmap.home", "roadmap.new", "roadmap.new_do")
        await year.on(year.curator, "roadmap.send")
        await year.further(year.head, "roadmap.home", "roadmap.approve")

    async def forms_come(self) -> None:
        """Requests and questionnaires reach the banks."""
        for number, actor in enumerate(self.year.mentees):
            await self.year.asks_for_mentor(actor, by_chat=number < 4)
        for number, actor in enumerate(self.year.mentors):
            await self.year.offers(actor, by_chat=number < 3)

    async def census_begins(self) -> None:
        """Everybody is asked; most answer within days, one stays silent and tells the curator."""
        year = self.year
        await year.further(year.curator, "census.board", "census.begin", "census.begin_do")
        admin = year.more_offices[0]
        asked = [one for one in year.everybody if one not in (year.head, admin)]
        for actor in asked:
            answer = "could" if actor in year.mentors else "neither"
            answer = "need" if actor in year.mentees else answer
            day = self.soon(date(2026, 9, 8), min(5, int(year.dice.expovariate(0.7))))
            self.on(day, lambda a=actor, w=answer: acts.answers_census(year, a, w))

    async def pairs_begin(self) -> None:
        """All pairs and groups, each with its plan; their meetings get onto the agenda."""
        for mentor, mentees, kinds in PAIRS:
            await self.pair(mentor, mentees, kinds, FIRST_MEETING)

    async def pair(
        self,
        mentor: int,
        mentees: tuple[int, ...],
        kinds: tuple[MentoringKind, ...],
        since: date,
    ) -> None:
        """One pair begins to work."""
        year, dice = self.year, self.year.dice
        pair = await year.begins(mentor, mentees, kinds)
        days = school_days(since, LAST_MEETING)
        step = len(days) // MEETINGS
        chosen = [days[n * step + dice.randrange(step)] for n in range(MEETINGS)]
        await year.plans(pair, chosen)
        self.pairs.append(pair)
        for row, day in enumerate(chosen, 1):
            ahead = school_days(day - timedelta(days=25), day - timedelta(days=1))[
                -dice.randint(1, 5) :
            ][0]
            ahead = max(ahead, year.now.astimezone(ZONE).date() + timedelta(days=1))
            self.on(ahead, lambda p=pair, r=row, d=day: self.meeting(p, r, d))

    def works(self, pair: Pair) -> bool:
        """Whether the pair is at work, as the diary has it."""
        return self.year.diary.pairs[pair.id].ended is None

    async def meeting(self, pair: Pair, row: int, day: date) -> None:
        """It is planned; what becomes of it is thrown now and happens later."""
        if not self.works(pair):
            return
        year, dice = self.year, self.year.dice
        number = await acts.meets(year, pair, row, day)
        mentor, chance = year.actor(pair.mentor), dice.random()
        if chance < CANCELLED:
            await acts.cancels(year, mentor, number)
            return
        if chance < CANCELLED + MOVED:
            day = self.soon(day, dice.randint(1, 3))
            await acts.moves(year, year.actor(pair.mentees[0]), number, day)
        if dice.random() < MISSED:
            self.later(pair, day, lambda: acts.misses(year, mentor, number))
            return
        for card in (pair.mentor, *pair.mentees):
            if card in self.hushed or (card != pair.mentor and dice.random() < SILENT):
                continue
            wait = dice.randint(1, 6) if dice.random() < LATE else 0
            act = acts.records
            if len(pair.mentees) > 1 and card != pair.mentor and dice.random() < MISSED:
                act = acts.stays_away
            who = year.actor(card)
            self.later(pair, self.soon(day, wait), lambda a=act, w=who: self.said(a, w, number))

    async def said(self, act: Callable[..., Awaitable[None]], who: Actor, number: int) -> None:
        """Somebody records, unless they have left meanwhile."""
        if self.year.cards[who.id] not in self.year.diary.left:
            await act(self.year, who, number)

    def later(self, pair: Pair, day: date, act: Act) -> None:
        """In the evening of a day, unless the pair has ended by then."""

        async def unless_over() -> None:
            if self.works(pair):
                await act()

        self.on(day, unless_over, EVENING)
