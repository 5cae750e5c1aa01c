"""Rules of the census: who is asked, who is of which sort, what of last year is to be looked at again."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mentoring.census import (
    Census,
    CensusAnswer,
    Renewable,
    Sort,
    board_of,
    fresh_from,
    is_stale,
    is_teacher,
)
from mentoring.census_renew import stale_things
from mentoring.consent import ConsentAct, ConsentEntry, ConsentKind
from mentoring.people import Person, Role, Status
from mentoring.school_year import SchoolYear
from mentoring.submission import Submission, SubmissionStatus

YEAR = SchoolYear(2027)
OLD, NEW = datetime(2026, 9, 10, tzinfo=UTC), datetime(2027, 8, 20, tzinfo=UTC)
A = CensusAnswer


def person(
    number: int, *roles: Role, status: Status = Status.MEMBER, partner: int | None = None
) -> Person:
    return Person(
        number, f"Иванов Иван {number}", roles=frozenset(roles), status=status, partner=partner
    )


@pytest.mark.parametrize(
    ("roles", "asked"),
    [
        ((), True),
        ((Role.MENTEE,), True),
        ((Role.CURATOR,), True),
        ((Role.COUNCIL,), True),
        ((Role.HEAD,), False),
        ((Role.ADMIN,), False),
        ((Role.HEAD, Role.ADMIN), False),
        ((Role.ADMIN, Role.MENTOR), True),
    ],
)
def test_every_teacher_of_this_school_is_asked(roles: tuple[Role, ...], asked: bool) -> None:
    assert is_teacher(person(1, *roles)) is asked
    assert not is_teacher(person(1, *roles, partner=3)), "of another organisation"


def test_who_is_of_which_sort() -> None:
    people = [
        *(person(number, Role.MENTEE) for number in range(1, 6)),
        person(6, Role.MENTOR, status=Status.INVITED),
        person(7, Role.MENTOR, status=Status.INVITED),
        person(8, Role.MENTEE, status=Status.LEFT),
        person(9, Role.HEAD),
    ]
    answers = {1: A.NEED, 2: A.COULD, 3: A.BOTH, 4: A.NEITHER, 6: A.COULD}
    census = Census(YEAR, YEAR.first, 1, NEW)
    found = board_of(YEAR, census, people, answers, {1}, {3})
    lists = {sort: [one.id for one in many] for sort, many in found.lists.items()}
    assert [one.id for one in found.asked] == [1, 2, 3, 4, 5]
    assert lists == {
        Sort.SILENT: [5],
        Sort.NEED: [1],
        Sort.COULD: [2, 6],
        Sort.BOTH: [3],
        Sort.NEITHER: [4],
        Sort.NO_REQUEST: [3],
        Sort.NO_FORM: [2, 6],
        Sort.AWAY: [7],
    }
    assert not found.is_complete
    done = board_of(YEAR, census, people[:4], answers, {}, {})
    assert done.is_complete
    assert not board_of(YEAR, None, people[:4], answers, {}, {}).is_complete, "never begun"
    assert not board_of(YEAR, census, [], {}, {}, {}).is_complete, "nobody to ask"


def form(at: datetime, status: SubmissionStatus = SubmissionStatus.ACCEPTED) -> Submission:
    return Submission(person=1, status=status, submitted_at=at)


def test_a_form_of_last_year_is_to_be_looked_at_again() -> None:
    assert fresh_from(YEAR).month == 7
    assert is_stale(form(OLD), YEAR)
    assert not is_stale(form(NEW), YEAR), "handed in during the summer for this year"
    assert not is_stale(None, YEAR)
    for status in (SubmissionStatus.WITHDRAWN, SubmissionStatus.RETURNED):
        assert not is_stale(form(OLD, status), YEAR), (
            "there is nothing, or its author has it anyway"
        )


def given(at: datetime, act: ConsentAct = ConsentAct.GIVEN) -> ConsentEntry:
    return ConsentEntry(id=1, person=1, kind=ConsentKind.PROCESSING, act=act, at=at)


def test_what_is_to_be_looked_at() -> None:
    everything = stale_things(YEAR, form(OLD), form(OLD), [given(OLD)], ())
    assert [what for what, _ in everything] == list(Renewable)
    assert {day for _, day in everything} == {OLD.date()}
    some = stale_things(YEAR, form(OLD), form(NEW), [given(NEW)], ())
    assert [what for what, _ in some] == [Renewable.REQUEST]
    assert not stale_things(YEAR, form(OLD), None, [], {Renewable.REQUEST})
    assert not stale_things(YEAR, None, None, [given(OLD), given(OLD, ConsentAct.WITHDRAWN)], ())
