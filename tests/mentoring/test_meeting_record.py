"""Rules of recording: who is asked when, words that differ, rows of the plan, numbers of a pair."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.meeting import record
from mentoring.meeting.asking import held_questions, reflection_questions
from mentoring.meeting.facts import MeetingFacts, RowMark, counted, states_of
from mentoring.meeting.nouns import Attendee, Meeting, MeetingState, Reflection, Said
from mentoring.meeting.record import (
    SCALE,
    contradicts,
    ensure_day,
    has_hour,
    heard,
    marked,
    readable,
    spoken,
    waits_for,
)
from mentoring.pair.nouns import Member, Pair, PairState, Side
from mentoring.refusal import Refusal
from mentoring.reminder.nouns import Pace
from mentoring.school_calendar import SchoolCalendar
from storage.working_days import WorkingDays

ZONE = ZoneInfo("Europe/Moscow")
CALENDAR = SchoolCalendar(ZONE, WorkingDays())
STARTS = datetime(2026, 10, 7, 15, 20, tzinfo=ZONE)
AFTER = STARTS + timedelta(hours=1)
MENTOR, VERA, IVAN, HELPER = 1, 2, 3, 4


def meeting(*mentees: int, **fields: object) -> Meeting:
    people = [Attendee(person=MENTOR, side=Side.MENTOR)]
    people += [Attendee(person=one, side=Side.MENTEE) for one in mentees or (VERA,)]
    values: dict[str, object] = {
        "id": 7,
        "pair": 1,
        "row": 1,
        "title": "Журнал",
        "starts_at": STARTS,
        "planned_by": MENTOR,
        "planned_at": STARTS - timedelta(days=3),
        "attendees": tuple(people),
    }
    return Meeting(**{**values, **fields})  # type: ignore[arg-type]


def pair(**fields: object) -> Pair:
    asked = datetime(2026, 9, 1, tzinfo=UTC)
    members = (
        Member(person=MENTOR, side=Side.MENTOR, asked_at=asked),
        Member(person=VERA, side=Side.MENTEE, asked_at=asked),
    )
    values: dict[str, object] = {
        "id": 1,
        "state": PairState.ACTIVE,
        "since": asked,
        "proposed_by": 9,
        "proposed_at": asked,
        "members": members,
        "kinds": (MentoringKind.TRADITIONAL,),
        "form": MentoringForm.TEACHER,
        "mode": Mode.OFFLINE,
        "topics": ("psych",),
        "starts": date(2026, 9, 1),
        "ends": date(2027, 5, 31),
    }
    return Pair(**{**values, **fields})  # type: ignore[arg-type]


def test_one_word_records_and_two_that_differ_are_a_dispute_until_one_is_changed() -> None:
    one = spoken(meeting(), MENTOR, Said.HELD, AFTER)
    assert (one.state, one.recorded_by) == (MeetingState.HELD, MENTOR)
    assert waits_for(one, VERA, AFTER) and not waits_for(one, MENTOR, AFTER)
    assert contradicts(one, VERA, Said.NOT_HELD) and not contradicts(one, VERA, Said.HELD)
    two = spoken(one, VERA, Said.NOT_HELD, AFTER + timedelta(hours=1))
    assert two.state is MeetingState.DISPUTED and two.recorded_by == MENTOR
    assert waits_for(two, MENTOR, AFTER) and waits_for(two, VERA, AFTER)
    assert counted(MeetingFacts(), two, AFTER) == MeetingFacts(disputed=1, last_event=STARTS)
    settled = spoken(two, VERA, Said.HELD, AFTER + timedelta(hours=2))
    assert settled.state is MeetingState.HELD and not waits_for(settled, VERA, AFTER)


def test_somebody_away_from_a_group_says_nothing_about_the_others() -> None:
    group = spoken(meeting(VERA, IVAN), VERA, None, AFTER)
    assert group.state is MeetingState.PLANNED and group.recorded_by is None
    assert not waits_for(group, VERA, AFTER) and waits_for(group, IVAN, AFTER)
    held = spoken(group, MENTOR, Said.HELD, AFTER)
    assert held.state is MeetingState.HELD and record.came(held) == (1, 2)
    mentor, vera = held.attendees[0], held.attendees[1]
    with pytest.raises(Refusal, match="meeting_record-spoke"):
        marked(held, mentor, VERA)
    with pytest.raises(Refusal, match="common-not_allowed"):
        marked(held, vera, IVAN)
    assert record.came(marked(held, mentor, IVAN)) == (0, 2)
    back = spoken(held, VERA, Said.HELD, AFTER)
    assert record.came(back) == (2, 2) and heard(back, IVAN) is not None


def test_a_helper_is_not_asked() -> None:
    helper = Attendee(person=HELPER, side=Side.HELPER)
    one = meeting(attendees=(*meeting().attendees, helper))
    assert not waits_for(one, HELPER, AFTER)
    assert HELPER not in {each.person for each in held_questions(one, CALENDAR, [9], STARTS)}


def test_asked_at_the_end_then_in_the_morning_then_firmly_then_the_curator_hears() -> None:
    wanted = held_questions(meeting(), CALENDAR, [9], STARTS)
    mine = [one for one in wanted if one.person == VERA]
    assert [one.pace for one in mine] == [Pace.AT_ONCE, Pace.MORNING, Pace.MORNING]
    assert mine[0].at == STARTS + timedelta(minutes=45)
    assert [one.on for one in mine[1:]] == [date(2026, 10, 8), date(2026, 10, 12)]
    assert [one.on for one in wanted if one.person == 9] == [date(2026, 10, 16)]
    # Once one has spoken the other's mornings are the same rows, and the curator is left in peace.
    said = spoken(meeting(), MENTOR, Said.HELD, AFTER)
    later = held_questions(said, CALENDAR, [9], AFTER)
    assert {one.key for one in later} == {one.key for one in mine[1:]}
    assert {one.person for one in later} == {VERA}
    assert not held_questions(replace(said, state=MeetingState.CANCELLED), CALENDAR, [9], AFTER)


def test_a_reflection_is_asked_for_once_within_three_days() -> None:
    said = spoken(spoken(meeting(), MENTOR, Said.HELD, AFTER), VERA, Said.HELD, AFTER)
    [one] = reflection_questions(said, {MENTOR}, CALENDAR)
    assert (one.person, one.on) == (VERA, date(2026, 10, 8))
    assert one.until == datetime(2026, 10, 11, tzinfo=ZONE)
    assert not reflection_questions(said, {MENTOR, VERA}, CALENDAR)
    assert not reflection_questions(meeting(), (), CALENDAR)


SAYS = st.lists(
    st.tuples(
        st.sampled_from([MENTOR, VERA, IVAN]),
        st.sampled_from([Said.HELD, Said.NOT_HELD, None]),
        st.integers(0, 400),
    ),
    max_size=8,
)


@given(says=SAYS, hour=st.integers(0, 23), day=st.integers(0, 200))
def test_whoever_has_spoken_is_never_asked_again(
    says: list[tuple[int, Said | None, int]], hour: int, day: int
) -> None:
    starts = datetime.combine(date(2026, 9, 2), time(hour), ZONE) + timedelta(days=day)
    one, now = meeting(VERA, IVAN, starts_at=starts), starts + timedelta(hours=1)
    for person, said, hours in sorted(says, key=lambda each: each[2]):
        now = starts + timedelta(hours=1 + hours)
        one = spoken(one, person, said, now)
    words = {each.said for each in one.attendees} - {None}
    expected = {0: MeetingState.PLANNED, 2: MeetingState.DISPUTED}.get(len(words))
    assert one.state is (expected or MeetingState(str(words.pop())))
    wanted = held_questions(one, CALENDAR, [9], now)
    silent = {each.person for each in record.asked(one)}
    if one.state is not MeetingState.DISPUTED:
        assert {each.person for each in wanted} <= silent | {9}
    keys = [(each.person, each.key) for each in wanted]
    assert len(keys) == len(set(keys))
    for each in wanted:
        assert each.pace is Pace.AT_ONCE or each.on is not None
        # Disputes and late words are said on the day of the word; `due_at` moves that past days off.
        if each.on is not None and not each.key.startswith("differ"):
            assert not CALENDAR.is_off(each.on) and each.on > starts.date()


def test_a_day_inside_the_work_of_the_pair_and_not_ahead() -> None:
    today = date(2026, 10, 7)
    assert ensure_day(today, pair(), today) == today
    for day, key, who in (
        (date(2026, 10, 8), "meeting-future", pair()),
        (date(2026, 8, 31), "meeting_record-before_start", pair()),
        (date(2026, 10, 6), "meeting_record-after_end", pair(ended_on=date(2026, 10, 5))),
    ):
        with pytest.raises(Refusal, match=key):
            ensure_day(day, who, today)


def test_an_added_meeting_has_no_hour_until_somebody_tells_it() -> None:
    midnight = datetime(2026, 10, 7, tzinfo=ZONE)
    assert not has_hour(meeting(starts_at=midnight, added=True), ZONE)
    assert has_hour(meeting(starts_at=midnight), ZONE) and has_hour(meeting(added=True), ZONE)


def test_of_several_meetings_of_a_row_the_one_that_was_held_counts() -> None:
    held = spoken(meeting(id=1), MENTOR, Said.HELD, AFTER)
    ahead = meeting(id=2, starts_at=STARTS + timedelta(days=30))
    waits = meeting(id=3, row=2)
    gone = meeting(id=4, row=3, state=MeetingState.CANCELLED)
    off = spoken(meeting(id=5, row=4), VERA, Said.NOT_HELD, AFTER)
    found = states_of([ahead, held, waits, gone, off], AFTER)
    marks = {key: state.mark for key, state in found.items()}
    assert marks == {1: RowMark.HELD, 2: RowMark.WAITS, 4: RowMark.NOT_HELD}
    assert found[1].on == date(2026, 10, 7) and found[1].is_settled
    assert found[4].needs_meeting and not found[2].needs_meeting


def test_scales_are_nobodys_and_a_superior_reads_no_mentees_words() -> None:
    at = AFTER
    mine = Reflection(meeting=7, person=MENTOR, useful=5, mood=5, went="found", at=at)
    hers = Reflection(meeting=7, person=VERA, useful=1, mood=1, went="Трудно", at=at)
    only = Reflection(meeting=7, person=VERA, useful=3, at=at)
    for reader in (MENTOR, VERA, 9, None):
        for one in readable([mine, hers, only], pair(), reader):
            assert one.useful is None and one.mood is None and one.went
    assert len(readable([mine, hers, only], pair(), MENTOR)) == 2
    head = pair(form=MentoringForm.HEAD)
    assert [one.person for one in readable([mine, hers], head, MENTOR)] == [MENTOR]
    assert len(readable([mine, hers], head, VERA)) == 2
    assert len(readable([mine, hers], head, 9)) == 2
    assert SCALE == (1, 2, 3, 4, 5)
