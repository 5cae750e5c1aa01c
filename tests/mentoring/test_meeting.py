"""Planning a meeting: who may, when, where; what it would run into; which rows of the plan are free."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.meeting import rules
from mentoring.meeting.nouns import Meeting, MeetingState
from mentoring.meeting.rules import Clash
from mentoring.pair.nouns import Answer, Member, Pair, PairState, Side
from mentoring.people import Person, Role, Status
from mentoring.plan import EventForm, PlanRow
from mentoring.refusal import Refusal
from mentoring.school_calendar import SchoolCalendar
from storage.working_days import WorkingDays

ZONE = ZoneInfo("Europe/Moscow")
CALENDAR = SchoolCalendar(zone=ZONE, working=WorkingDays())
WEDNESDAY = date(2026, 10, 7)
NOW = datetime(2026, 10, 5, 9, tzinfo=UTC)
MENTOR, MENTEE, HELPER, OTHER = 1, 2, 3, 4


def at(hour: int, minute: int = 0, day: date = WEDNESDAY) -> datetime:
    return CALENDAR.at(day, time(hour, minute))


def pair(state: PairState = PairState.ACTIVE, **more) -> Pair:
    sides = ((MENTOR, Side.MENTOR), (MENTEE, Side.MENTEE), (HELPER, Side.HELPER))
    members = tuple(
        Member(person=one, side=side, answer=Answer.YES, asked_at=NOW) for one, side in sides
    )
    facts = {
        "kinds": (MentoringKind.TRADITIONAL,),
        "form": MentoringForm.TEACHER,
        "mode": Mode.OFFLINE,
        "topics": ("psych",),
        **more,
    }
    return Pair(
        id=7,
        state=state,
        since=NOW,
        proposed_by=9,
        proposed_at=NOW,
        members=members,
        **facts,
    )


def meeting(starts: datetime, **more) -> Meeting:
    facts = {"title": "Беседа", "planned_by": MENTOR, "planned_at": NOW, **more}
    return Meeting(pair=7, starts_at=starts, attendees=rules.attendees_of(pair()), **facts)


def person(number: int, *roles: Role) -> Person:
    return Person(number, roles=frozenset(roles or {Role.MENTEE}), status=Status.MEMBER)


def test_the_two_plan_a_helper_and_the_curator_see_strangers_learn_nothing() -> None:
    at_work = pair()
    curator, stranger = person(9, Role.CURATOR), person(OTHER)
    assert [one for one in (1, 2, 3) if rules.may_plan(at_work, person(one))] == [MENTOR, MENTEE]
    assert rules.may_read(at_work, person(HELPER)) and rules.may_read(at_work, curator)
    head = person(8, Role.HEAD)
    assert rules.may_see(at_work, head) and not rules.may_read(at_work, head)
    assert not rules.may_see(at_work, stranger)
    assert not rules.may_plan(at_work, curator)
    for state in set(PairState) - {PairState.ACTIVE}:
        assert not rules.may_plan(pair(state), person(MENTOR))
    held = meeting(at(16), state=MeetingState.HELD)
    with pytest.raises(Refusal, match="meeting-not_planned"):
        rules.ensure_change(held, at_work, person(MENTOR))
    with pytest.raises(Refusal, match="common-not_allowed"):
        rules.ensure_change(held, at_work, stranger)


@pytest.mark.parametrize(
    ("moment", "key"),
    [
        (NOW, "meeting-past"),
        (at(15) + timedelta(days=600), "meeting-too_far"),
        (at(3, 20), "meeting-hours"),
        (at(22), "meeting-hours"),
    ],
)
def test_a_time_is_ahead_within_reason_and_by_day(moment: datetime, key: str) -> None:
    with pytest.raises(Refusal, match=key):
        rules.ensure_time(moment, NOW, CALENDAR)
    assert rules.ensure_time(at(15, 20), NOW, CALENDAR) == at(15, 20)
    with pytest.raises(Refusal, match="meeting-future"):
        rules.ensure_past(at(15), NOW)


def test_a_clash_names_lessons_of_each_and_other_meetings() -> None:
    weeks = {MENTOR: frozenset({(2, 5)}), MENTEE: frozenset({(2, 6), (3, 6)})}
    wanted = meeting(at(13, 30), id=1, minutes=60)  # lessons 5 (13:10) and 6 (14:15)
    other = meeting(at(14), id=2)
    past = replace(other, id=3, state=MeetingState.CANCELLED)
    found = rules.clashes_of(wanted, weeks, [wanted, other, past], CALENDAR)
    assert found == (
        Clash(MENTOR, lesson=5),
        Clash(MENTOR, meeting=2),
        Clash(MENTEE, lesson=6),
        Clash(MENTEE, meeting=2),
    )
    assert rules.clashes_of(meeting(at(15, 0)), weeks, [], CALENDAR) == ()


def test_the_lesson_that_is_visited_is_no_clash() -> None:
    weeks = {MENTOR: frozenset({(2, 5)}), MENTEE: frozenset({(2, 5)})}
    visit = meeting(at(13, 10), form=EventForm.VISIT_BY_MENTOR)
    assert rules.clashes_of(visit, weeks, [], CALENDAR) == (Clash(MENTOR, lesson=5),)
    back = replace(visit, form=EventForm.VISIT_TO_MENTOR)
    assert rules.clashes_of(back, weeks, [], CALENDAR) == (Clash(MENTEE, lesson=5),)


def test_rows_without_a_meeting_come_nearest_first() -> None:
    days = (date(2026, 9, 10), date(2026, 10, 1), date(2026, 10, 20), date(2026, 12, 1))
    plan = [PlanRow(day, "Х", EventForm.CONSULT, "", key=n) for n, day in enumerate(days, 1)]
    standing = meeting(at(15), row=3)
    gone = meeting(at(15), row=2, state=MeetingState.CANCELLED)
    found = rules.unplanned(plan, [standing, gone], date(2026, 10, 5))
    assert [row.key for row in found] == [2, 1, 4]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("telemost.yandex.ru/j/12", "https://telemost.yandex.ru/j/12"),
        ("https://школа.рф/встреча?x=1", "https://школа.рф/встреча?x=1"),
        ("  ", ""),
    ],
)
def test_a_link_is_whole_enough_to_be_a_button(typed: str, kept: str) -> None:
    assert rules.ensure_link(typed) == kept
    for bad in ("кабинет 23", "http://", "скоро пришлю.", "javascript:alert(1)"):
        with pytest.raises(Refusal, match="meeting-no_link"):
            rules.ensure_link(bad)


def test_kinds_decide_about_the_link_and_who_leads() -> None:
    assert rules.is_remote(pair(kinds=(MentoringKind.GROUP, MentoringKind.VIRTUAL)))
    assert rules.is_remote(pair(mode=Mode.ONLINE)) and not rules.is_remote(pair())
    assert rules.tells_leader(pair(kinds=(MentoringKind.REVERSIVE,)))
    assert not rules.tells_leader(pair())
