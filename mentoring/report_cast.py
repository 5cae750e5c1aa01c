"""Who takes part in mentoring and what cards, requests and questionnaires tell of them (3.4(10), 3.4(11))."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mentoring.indicator import Facts
from mentoring.mentee_request import MenteeRequest
from mentoring.mentor_questionnaire import MentorQuestionnaire
from mentoring.people import Person
from mentoring.say import T

if TYPE_CHECKING:
    from storage.uow import Uow

BANDS = ((0, 3), (3, 5), (5, 10), (10, None))
"""Years of teaching, from and up to but without (domain 6.5)."""


@dataclass(frozen=True, slots=True)
class Cast:
    """Who takes part, and what is known of them.

    Args:
        people: cards by number.
        requests: of mentees, the newest of each.
        questionnaires: of mentors, the newest of each.
    """

    facts: Facts
    people: Mapping[int, Person] = field(default_factory=dict, hash=False)
    requests: Mapping[int, MenteeRequest] = field(default_factory=dict, hash=False)
    questionnaires: Mapping[int, MentorQuestionnaire] = field(default_factory=dict, hash=False)

    @property
    def mentors(self) -> frozenset[int]:
        """Mentors, those from elsewhere too."""
        return frozenset(one.mentor for one in self.facts.pairs)

    def years(self, person: int) -> int | None:
        """Years of teaching by card or request, else by the questionnaire; ``None``: nobody has told."""
        one = self.facts.staff.get(person)
        if one is not None and one.years is not None:
            return one.years
        told = self.questionnaires.get(person) or self.requests.get(person)
        return told.experience_years if told is not None else None


def by_experience(cast: Cast, *sides: Collection[int]) -> list[tuple[T, tuple[int, ...]]]:
    """A row for each band of years, then those whose years are not known: label, count of each side."""
    rows: list[tuple[T, tuple[int, ...]]] = []
    for low, high in BANDS:
        label = T(f"indicator_figure-years_{low}_{high}" if high else "indicator_figure-years_10")
        rows.append((label, tuple(_count(cast, side, low) for side in sides)))
    return [*rows, (T("report-unknown"), tuple(_count(cast, side, None) for side in sides))]


def _count(cast: Cast, side: Collection[int], low: int | None) -> int:
    return sum(_band(cast, one) == low for one in side)


def _band(cast: Cast, person: int) -> int | None:
    """The beginning of somebody's band; ``None``: their years are not known."""
    years = cast.years(person)
    if years is None:
        return None
    return next(low for low, high in BANDS if high is None or years < high)


async def cast_of(uow: Uow, facts: Facts) -> Cast:
    """What is known of everybody in these facts."""
    mentors = frozenset(one.mentor for one in facts.pairs)
    requests, filled = {}, {}
    for person in sorted(facts.mentees):
        request = await uow.mentee_requests.current_of(person)
        if request is not None:
            requests[person] = request
    for person in sorted(mentors):
        questionnaire = await uow.mentor_questionnaires.current_of(person)
        if questionnaire is not None:
            filled[person] = questionnaire
    return Cast(facts, await uow.people.some(mentors | facts.mentees), requests, filled)
