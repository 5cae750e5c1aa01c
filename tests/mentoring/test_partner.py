"""Agreements with partners: how they stand, what is remarked, who is a guest, when one is reminded."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from mentoring.kinds import MentoringForm as F
from mentoring.partner import (
    AgreementState,
    Partner,
    PartnerKind,
    Remark,
    ensure_days,
    ensure_words,
    is_guest,
    remark_on,
    wanted_of,
)
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.school_calendar import SchoolCalendar
from storage.working_days import WorkingDays

TODAY = date(2026, 10, 1)
CALENDAR = SchoolCalendar(ZoneInfo("Europe/Moscow"), WorkingDays())


def partner(until: date | None = None, number: str = "7") -> Partner:
    return Partner(
        id=1, name="Вымышленский вуз", kind=PartnerKind.UNIVERSITY, number=number, until=until
    )


@pytest.mark.parametrize(
    ("one", "state"),
    [
        (partner(None, ""), AgreementState.NONE),
        (partner(None), AgreementState.VALID),
        (partner(date(2026, 11, 1)), AgreementState.VALID),
        (partner(date(2026, 10, 31)), AgreementState.ENDING),
        (partner(TODAY), AgreementState.ENDING),
        (partner(date(2026, 9, 30)), AgreementState.OVER),
    ],
)
def test_how_an_agreement_stands(one: Partner, state: AgreementState) -> None:
    assert one.agreement(TODAY) is state


@pytest.mark.parametrize(
    ("form", "one", "remark"),
    [
        (F.TEACHER, None, None),
        (F.UNIVERSITY, None, Remark.NO_PARTNER),
        (F.UNIVERSITY, partner(), None),
        (F.UNIVERSITY, partner(None, ""), Remark.NO_AGREEMENT),
        (F.TEACHER, partner(date(2026, 9, 1)), Remark.OVER),
        (F.OTHER, partner(date(2027, 4, 1)), Remark.SHORT),
        (F.OTHER, partner(date(2027, 5, 31)), None),
    ],
)
def test_what_is_remarked_of_a_pair(form: F, one: Partner | None, remark: Remark | None) -> None:
    assert remark_on(form, one, date(2027, 5, 31), TODAY) is remark


def test_without_a_term_nothing_is_too_short() -> None:
    assert remark_on(F.OTHER, partner(date(2026, 12, 1)), None, TODAY) is None


def test_a_guest_is_of_another_organisation_and_holds_no_office() -> None:
    mentor = Person(1, roles=frozenset({Role.MENTOR}), partner=3)
    assert is_guest(mentor)
    assert not is_guest(Person(1, roles=frozenset({Role.MENTOR})))
    # A curator may be an employee of a social partner (1.1): the office gives the rights.
    assert not is_guest(Person(1, roles=frozenset({Role.MENTOR, Role.CURATOR}), partner=3))


def test_one_is_reminded_thirty_and_seven_days_before_each_until_the_next_is_due() -> None:
    wanted = wanted_of(partner(date(2027, 5, 31)), [5], CALENDAR)
    assert [one.on for one in wanted] == [date(2027, 5, 1), date(2027, 5, 24)]
    assert wanted[0].until == datetime(2027, 5, 23, 21, tzinfo=UTC)
    assert wanted[1].until == datetime(2027, 5, 31, 21, tzinfo=UTC)
    assert len({one.key for one in wanted}) == 2
    assert not wanted_of(partner(None), [5], CALENDAR)


def test_fields_are_checked() -> None:
    assert ensure_words("name", "  Вуз  имени ") == "Вуз имени"
    assert ensure_words("number", "") == ""
    for name, text in (("name", "ab"), ("number", "9" * 61), ("owner", "x")):
        with pytest.raises(Refusal):
            ensure_words(name, text)
    with pytest.raises(Refusal, match="partner-backwards"):
        ensure_days(date(2027, 1, 1), date(2026, 1, 1))
