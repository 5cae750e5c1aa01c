"""Counts of participants for statistical forms, of a school year or of one day (3.4(11), domain 6.5).

No federal form has a line for mentors and mentees: any form can be filled in from this table.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from mentoring.indicator import Facts
from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.mentee_request import MenteeCategory
from mentoring.mentor_questionnaire import MentoringExperience, Qualification
from mentoring.order.reading import read_date
from mentoring.pair.nouns import Pair, Side
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.register import Registered, request_paper
from mentoring.report_cast import Cast, by_experience
from mentoring.say import Fact, T
from mentoring.school_year import SchoolYear
from mentoring.settings import language_of
from mentoring.survey_act import ensure_reader

if TYPE_CHECKING:
    from storage.uow import Uow


@dataclass(frozen=True, slots=True)
class Row:
    """People of one sort.

    Args:
        group: words are ``report_group-<code>``.
    """

    group: str
    label: Fact
    mentors: int | None
    mentees: int | None


@dataclass(frozen=True, slots=True)
class Formed:
    """Pairs and groups of one sort, and whom they hold; ``group`` as in `Row`."""

    group: str
    label: Fact
    pairs: int
    groups: int
    mentors: int
    mentees: int


def autumn_of(year: SchoolYear) -> date:
    """20 September, the day form OO-1 asks for."""
    return year.on(9, 20)


def ensure_day(text: str, year: SchoolYear) -> date:
    """A day as it is typed; without a year it is one of the school year.

    Raises:
        Refusal: of `read_date`.
    """
    found = read_date(text, year.first)
    return found if year.holds(found) else read_date(text, year.last)


def formed(facts: Facts) -> list[Formed]:
    """Pairs by kind, form and mode; a pair may be of several kinds."""
    pairs = facts.pairs
    found = [_formed("all", T("report-all"), pairs)]
    for kind in MentoringKind:
        there = [one for one in pairs if kind in one.kinds]
        found.append(_formed("kinds", T(f"options-kind_{kind}"), there))
    for form in MentoringForm:
        there = [one for one in pairs if one.form is form]
        found.append(_formed("forms", T(f"options-form_{form}"), there))
    for mode in Mode:
        there = [one for one in pairs if one.mode is mode]
        found.append(_formed("modes", T(f"options-mode_{mode}"), there))
    return found


def _formed(group: str, label: Fact, pairs: Sequence[Pair]) -> Formed:
    groups = sum(one.is_group for one in pairs)
    mentors = {one.mentor for one in pairs}
    mentees = {person for one in pairs for person in one.mentees}
    return Formed(group, label, len(pairs) - groups, groups, len(mentors), len(mentees))


def people(cast: Cast) -> list[Row]:
    """Mentors and mentees by everything a form may ask for; what nobody has told is a line of its own."""
    return [
        *_roles(cast),
        *_experience(cast),
        *_ages(cast),
        *_categories(cast),
        *_subjects(cast),
    ]


def _roles(cast: Cast) -> list[Row]:
    facts, mentors, mentees = cast.facts, cast.mentors, cast.facts.mentees
    helpers = {person for one in facts.pairs for person in one.of_side(Side.HELPER)}
    both = mentors & mentees
    outside = [sum(one not in facts.staff for one in side) for side in (mentors, mentees)]
    return [
        Row("roles", T("report-all"), len(mentors), len(mentees)),
        Row("roles", T("report-count_both"), len(both), len(both)),
        Row("roles", T("report-count_outside"), *outside),
        Row("roles", T("report-count_helpers"), len(helpers), None),
    ]


def _experience(cast: Cast) -> list[Row]:
    return [
        Row("experience", label, *counts)
        for label, counts in by_experience(cast, cast.mentors, cast.facts.mentees)
    ]


def _ages(cast: Cast) -> list[Row]:
    """Whether mentees are under 35, as their requests say; mentors are not asked."""
    said = [
        cast.requests[one].under_35 if one in cast.requests else None for one in cast.facts.mentees
    ]
    names = (("report-under_35", True), ("report-from_35", False), ("report-unknown", None))
    return [Row("ages", T(name), None, said.count(answer)) for name, answer in names]


def _categories(cast: Cast) -> list[Row]:
    requests = [cast.requests.get(one) for one in cast.facts.mentees]
    filled = [cast.questionnaires.get(one) for one in cast.mentors]
    rows = []
    for reason in MenteeCategory:
        count = sum(one is not None and one.category is reason for one in requests)
        rows.append(Row("reasons", T(f"mentee_request-category_{reason}"), None, count))
    rows.append(Row("reasons", T("report-unknown"), None, requests.count(None)))
    for level in Qualification:
        count = sum(one is not None and one.category is level for one in filled)
        rows.append(Row("levels", T(f"mentor_questionnaire-category_{level}"), count, None))
    rows.append(Row("levels", T("report-unknown"), filled.count(None), None))
    for often in MentoringExperience:
        count = sum(one is not None and one.mentoring_experience is often for one in filled)
        rows.append(Row("often", T(f"mentor_questionnaire-mentored_{often}"), count, None))
    return [*rows, Row("often", T("report-unknown"), filled.count(None), None)]


def _subjects(cast: Cast) -> list[Row]:
    """By subject as the cards have it; who teaches two stands in both lines."""
    sides = [_taught(cast, side) for side in (cast.mentors, cast.facts.mentees)]
    names = {one for side in sides for many in side for one in many}
    rows = [
        Row("subjects", name, *(sum(name in many for many in side) for side in sides))
        for name in sorted(names, key=str.casefold)
    ]
    unknown = [sum(not many for many in side) for side in sides]
    return [*rows, Row("subjects", T("report-unknown"), *unknown)]


def _taught(cast: Cast, side: Iterable[int]) -> list[frozenset[str]]:
    return [
        frozenset(cast.people[one].subjects) if one in cast.people else frozenset() for one in side
    ]


async def request(
    uow: Uow, actor: Person, year: SchoolYear, day: date | None, now: datetime
) -> Registered:
    """Put the table into the register of documents; nobody is named in it.

    Args:
        day: count those who worked in pairs on this day; ``None``: within the year.

    Raises:
        Refusal: ``common-not_allowed``, or ``report-day_outside``.
    """
    ensure_reader(actor)
    last = min(year.last, now.astimezone(uow.zone).date())
    if day is not None and not year.first <= day <= last:
        raise Refusal("report-day_outside", first=year.first, last=last)
    params: dict[str, int | str] = {"year": year.start}
    if day is not None:
        params["day"] = day.isoformat()
    language = await language_of(uow, actor)
    return await request_paper(
        uow, actor, "statistics_xlsx", now, language=language, params=params, personal=False
    )
