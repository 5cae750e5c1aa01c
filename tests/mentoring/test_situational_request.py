"""Urgent help: who may what, whose turn comes when, what is reminded of; school hours alone count."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentoring.pair.nouns import Answer, Member, Pair, PairState, Side
from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal
from mentoring.reminder.nouns import Pace
from mentoring.school_calendar import SchoolCalendar
from mentoring.situational_request import (
    MAY,
    WORDS_LIMIT,
    Act,
    Call,
    CallState,
    Line,
    Party,
    RequestState,
    SituationalRequest,
    Urgency,
    ensure_may,
    ensure_words,
    may,
    party_of,
)
from mentoring.situational_request_clock import (
    CHOICES,
    Rhythm,
    arranged,
    lapses_at,
    solved_due,
    span,
    wants,
)
from mentoring.situational_request_keep import declined, unread_of
from mentoring.situational_request_people import Offer, areas_for, own_people, ranked
from mentoring.situational_request_talk import visible
from storage.working_days import WorkingDays

ZONE = ZoneInfo("Europe/Moscow")
CALENDAR = SchoolCalendar(ZONE, WorkingDays())
DAY = CALENDAR.day_length
FRIDAY = datetime(2026, 9, 4, 16, tzinfo=ZONE)
ASKER, HELPER, CURATOR = 1, 2, 9


def at(wall: str) -> datetime:
    return datetime.fromisoformat(wall).replace(tzinfo=ZONE)


def request(**fields: object) -> SituationalRequest:
    usual: dict[str, object] = {
        "id": 5,
        "asker": ASKER,
        "area": "psych",
        "words": "Слова",
        "urgency": Urgency.DAY,
        "asked_at": FRIDAY,
        "clock": FRIDAY,
    }
    return SituationalRequest(**{**usual, **fields})  # type: ignore[arg-type]


def person(number: int, *roles: Role) -> Person:
    held = frozenset(roles or (Role.MENTOR,))
    return Person(id=number, roles=held, status=Status.MEMBER)


def calls(found: SituationalRequest) -> list[tuple[int, datetime]]:
    return [(one.person, one.since) for one in found.calls]


# Whose turn comes when.


def test_one_after_another_by_school_time_then_the_curator() -> None:
    made = arranged(request(), [2, 3, 4], DAY, CALENDAR, FRIDAY)
    assert calls(made) == [(2, FRIDAY), (3, at("2026-09-07 16:00"))]
    assert made.curator_at == at("2026-09-08 16:00")


def test_what_is_urgent_is_asked_of_two_at_a_time() -> None:
    full = timedelta(hours=2)
    made = arranged(request(urgency=Urgency.NOW), [2, 3, 4, 6, 7], full, CALENDAR, FRIDAY)
    monday = at("2026-09-07 09:30")
    assert calls(made) == [(2, FRIDAY), (3, FRIDAY), (4, monday), (6, monday)]
    assert made.curator_at == at("2026-09-07 11:30")


def test_ones_own_mentor_is_asked_alone() -> None:
    made = arranged(request(urgency=Urgency.NOW), [2, 3, 4], DAY, CALENDAR, FRIDAY, first=1)
    assert [one for one, since in calls(made) if since == FRIDAY] == [2]


@pytest.mark.parametrize(("rest", "curator"), [([], "2026-09-04 16:00"), ([2], "2026-09-07 16:00")])
def test_a_curator_comes_as_soon_as_nobody_is_left(rest: list[int], curator: str) -> None:
    assert arranged(request(), rest, DAY, CALENDAR, FRIDAY).curator_at == at(curator)


def test_asked_at_night_it_begins_when_the_school_opens() -> None:
    night = at("2026-09-05 23:00")
    opening = at("2026-09-07 08:30")
    asked = request(asked_at=night, clock=CALENDAR.opening(night))
    made = arranged(asked, [2, 3], DAY, CALENDAR, night)
    assert calls(made) == [(2, opening), (3, at("2026-09-07 17:00"))]
    assert min(one.at for one in wants(made, DAY, CALENDAR, [9], {}) if one.at) == opening


def test_a_no_brings_the_next_at_once_and_the_promise_stands() -> None:
    made = arranged(request(), [2, 3, 4], DAY, CALENDAR, FRIDAY)
    later = FRIDAY + timedelta(minutes=20)
    said_no = replace(made, calls=declined(made, 2))
    after = arranged(said_no, [2, 3, 4], DAY, CALENDAR, later, more=1)
    assert calls(after) == [(2, FRIDAY), (3, later), (4, at("2026-09-07 16:00"))]
    assert after.curator_at == made.curator_at
    nobody = replace(after, calls=declined(replace(after, calls=declined(after, 3)), 4))
    last = arranged(nobody, [2, 3, 4], DAY, CALENDAR, later, more=1)
    assert [one for one, _ in calls(last)] == [2, 3, 4], "who was planned and is left comes now"
    assert last.call_of(4) == Call(person=4, since=later)


def test_all_said_no_then_the_curator_at_once() -> None:
    made = arranged(request(), [2], DAY, CALENDAR, FRIDAY)
    later = FRIDAY + timedelta(minutes=5)
    after = arranged(replace(made, calls=declined(made, 2)), [2], DAY, CALENDAR, later, more=1)
    assert after.curator_at == later


def test_what_is_a_curators_stays_so() -> None:
    brought = request(curator_at=FRIDAY)
    made = arranged(brought, [2, 3], DAY, CALENDAR, FRIDAY + timedelta(hours=1))
    assert made.curator_at == FRIDAY


moments = st.datetimes(datetime(2026, 9, 1), datetime(2027, 8, 30)).map(
    lambda naive: naive.replace(tzinfo=UTC)
)


@settings(deadline=None, max_examples=150)
@given(
    asked=moments,
    rest=st.lists(st.integers(2, 30), unique=True, max_size=6),
    urgency=st.sampled_from(Urgency),
    code=st.sampled_from(sorted({one for many in CHOICES.values() for one in many})),
    noes=st.lists(st.integers(0, 5), max_size=4),
)
def test_nobody_is_asked_while_the_school_is_closed_and_somebody_always_has_it(
    asked: datetime, rest: list[int], urgency: Urgency, code: str, noes: list[int]
) -> None:
    full = span(code, CALENDAR)
    clock = CALENDAR.opening(asked)
    made = request(asked_at=asked, clock=clock, urgency=urgency)
    made = arranged(made, rest, full, CALENDAR, asked)
    now = clock
    for no in noes:
        now = CALENDAR.opening(now + timedelta(minutes=7))
        turn = [one.person for one in made.calls if made.is_asked(one.person, now)]
        if turn:
            made = replace(made, calls=declined(made, turn[no % len(turn)]))
            made = arranged(made, rest, full, CALENDAR, now, more=1)
    people = [one.person for one in made.calls]
    assert len(people) == len(set(people)) and set(people) <= set(rest)
    assert made.curator_at is not None
    assert made.curator_at <= CALENDAR.plus(clock, 2 * full) + timedelta(seconds=1) or not rest
    for one in wants(made, full, CALENDAR, [CURATOR], {}):
        assert one.pace is Pace.AT_ONCE and one.until is None and one.at is not None
        closes = CALENDAR.local(one.at).time() == CALENDAR.closes
        assert closes or CALENDAR.is_open(one.at)
    keys = [(one.person, one.key) for one in wants(made, full, CALENDAR, [CURATOR], {})]
    assert len(keys) == len(set(keys))


# What is reminded of.


def keys(found: SituationalRequest, unread: dict[int, int] | None = None) -> set[tuple[int, str]]:
    made = wants(found, DAY, CALENDAR, [CURATOR, ASKER], unread or {})
    return {(one.person, one.key.partition(".")[0]) for one in made}


def test_the_asker_is_never_reminded_as_a_curator() -> None:
    made = arranged(request(), [2, 3], DAY, CALENDAR, FRIDAY)
    assert keys(made) == {(2, "call"), (2, "half"), (3, "call"), (3, "half"), (CURATOR, "curator")}


def test_once_taken_the_helper_alone_is_pressed_then_the_others() -> None:
    taken = request(state=RequestState.TAKEN, taken_by=HELPER, taken_at=FRIDAY)
    assert keys(taken) == {
        (HELPER, "reply"),
        (HELPER, "late"),
        (ASKER, "silent"),
        (CURATOR, "stalled"),
    }


def talking(**fields: object) -> SituationalRequest:
    usual: dict[str, object] = {
        "state": RequestState.TAKEN,
        "taken_by": HELPER,
        "taken_at": FRIDAY,
        "answered_at": FRIDAY,
        "last_at": FRIDAY,
    }
    return request(**{**usual, **fields})


def test_of_a_talk_it_is_asked_whether_it_is_solved_twice_and_then_it_lapses() -> None:
    made = talking()
    due = at("2026-09-07 16:00")
    assert solved_due(made, CALENDAR) == due
    found = {one.key: one.at for one in wants(made, DAY, CALENDAR, [CURATOR], {})}
    assert found == {"solved.0": due, "again.0": at("2026-09-08 16:00")}
    assert lapses_at(made, CALENDAR) == at("2026-09-10 16:00")
    proposed = replace(made, proposed_at=FRIDAY, asks=1)
    assert solved_due(proposed, CALENDAR) == FRIDAY
    assert lapses_at(request(), CALENDAR) is None


def test_words_of_a_day_off_wait_for_the_school_and_a_helper_is_reminded_of_them() -> None:
    saturday = at("2026-09-05 12:00")
    made = talking(last_at=saturday)
    found = wants(made, DAY, CALENDAR, [], {HELPER: 7, ASKER: 8})
    by_key = {one.key: one for one in found}
    assert by_key["words.7"].person == HELPER and by_key["words.8"].person == ASKER
    assert by_key["unread.7"].at == at("2026-09-07 12:45")
    assert keys(talking(), {ASKER: 8}) == {(ASKER, "solved"), (ASKER, "again")}


@pytest.mark.parametrize(
    "state", [RequestState.SOLVED, RequestState.LAPSED, RequestState.WITHDRAWN]
)
def test_of_what_is_over_nothing_is_said(state: RequestState) -> None:
    made = arranged(request(), [2, 3], DAY, CALENDAR, FRIDAY)
    assert not wants(replace(made, state=state), DAY, CALENDAR, [CURATOR], {})


def test_a_time_to_answer_is_hours_or_days_of_school_time() -> None:
    assert span("h3", CALENDAR) == timedelta(hours=3)
    assert span("d2", CALENDAR) == 2 * DAY
    assert Rhythm().full(Urgency.DAY, CALENDAR) == DAY
    assert Rhythm().full(Urgency.NOW, CALENDAR) == timedelta(hours=2)


def test_school_time_between_two_moments() -> None:
    assert CALENDAR.between(FRIDAY, at("2026-09-07 09:00")) == timedelta(hours=1, minutes=30)
    assert CALENDAR.between(at("2026-09-05 10:00"), at("2026-09-06 23:00")) == timedelta(0)
    assert CALENDAR.between(FRIDAY, FRIDAY - timedelta(days=1)) == timedelta(0)


@settings(deadline=None, max_examples=60)
@given(start=moments, minutes=st.integers(0, 3000))
def test_between_undoes_plus(start: datetime, minutes: int) -> None:
    worked = timedelta(minutes=minutes)
    assert CALENDAR.between(start, CALENDAR.plus(start, worked)) == worked


# Who may what.

PEOPLE = {
    Party.ASKER: person(ASKER),
    Party.HELPER: person(HELPER),
    Party.ASKED: person(3),
    Party.CURATOR: person(CURATOR, Role.CURATOR),
    Party.OVERSEER: person(8, Role.CURATOR),
    None: person(7, Role.HEAD, Role.COUNCIL, Role.ADMIN, Role.MENTOR),
}


def standing(state: RequestState, party: Party | None) -> SituationalRequest:
    """A request in which the person of `PEOPLE` is this."""
    asked = (Call(person=3, since=FRIDAY),)
    brought = FRIDAY if party is Party.CURATOR else None
    made = request(state=state, calls=asked, curator_at=brought)
    if state is not RequestState.OPEN:
        made = replace(made, taken_by=HELPER, taken_at=FRIDAY)
    return made


@pytest.mark.parametrize("party", [*Party, None])
@pytest.mark.parametrize("state", list(RequestState))
def test_every_cell_is_allowed_or_refused(state: RequestState, party: Party | None) -> None:
    made, who = standing(state, party), PEOPLE[party]
    found = party_of(made, who, FRIDAY)
    if party is Party.ASKED and state is not RequestState.OPEN:
        assert found is None  # asked, and another was first
    elif party is Party.HELPER and state is RequestState.OPEN:
        assert found is None
    else:
        assert found is party
    for answered in (None, FRIDAY):
        now = replace(made, answered_at=answered)
        for act in Act:
            if may(now, act, who, FRIDAY):
                assert found is not None and act in MAY[state, found]
                ensure_may(now, act, who, FRIDAY)
            else:
                with pytest.raises(Refusal):
                    ensure_may(now, act, who, FRIDAY)


def test_every_state_and_party_has_its_cell_or_cannot_be() -> None:
    missing = {(s, p) for s in RequestState for p in Party} - set(MAY)
    assert missing == {
        (RequestState.OPEN, Party.HELPER),
        *((s, Party.ASKED) for s in RequestState if s is not RequestState.OPEN),
    }


@pytest.mark.parametrize(
    ("call", "state", "key"),
    [
        (CallState.WAITING, RequestState.TAKEN, "situational_request-taken"),
        (CallState.DECLINED, RequestState.OPEN, "situational_request-passed"),
        (CallState.RELEASED, RequestState.TAKEN, "situational_request-passed"),
        (CallState.WAITING, RequestState.SOLVED, "situational_request-over"),
    ],
)
def test_who_was_asked_reads_why_not(call: CallState, state: RequestState, key: str) -> None:
    taken = 4 if state is not RequestState.OPEN else None
    made = request(state=state, taken_by=taken, calls=(Call(person=3, since=FRIDAY, state=call),))
    with pytest.raises(Refusal, match=key):
        ensure_may(made, Act.TAKE, person(3), FRIDAY)


def test_before_ones_turn_one_knows_of_nothing() -> None:
    made = arranged(request(), [2, 3], DAY, CALENDAR, FRIDAY)
    with pytest.raises(Refusal, match="common-not_allowed"):
        ensure_may(made, Act.READ, person(3), FRIDAY)


def test_a_curator_reads_the_words_only_if_it_came_to_one() -> None:
    made = arranged(request(), [2], DAY, CALENDAR, FRIDAY)
    curator = person(CURATOR, Role.CURATOR)
    assert may(made, Act.SEE, curator, FRIDAY) and not may(made, Act.READ, curator, FRIDAY)
    assert may(made, Act.READ, curator, at("2026-09-07 16:00"))


def test_once_there_is_an_answer_the_talk_is_between_the_two() -> None:
    curator = person(CURATOR, Role.CURATOR)
    assert may(standing(RequestState.TAKEN, Party.CURATOR), Act.NAME, curator, FRIDAY)
    assert not may(talking(curator_at=FRIDAY), Act.NAME, curator, FRIDAY)


def test_the_next_colleague_does_not_read_what_the_first_answered() -> None:
    lines = [Line(n, 5, by, "слова", FRIDAY) for n, by in enumerate((ASKER, 3, HELPER, ASKER), 1)]
    made = talking()
    assert [one.id for one in visible(lines, made, person(HELPER), FRIDAY)] == [1, 3, 4]
    assert [one.id for one in visible(lines, made, person(ASKER), FRIDAY)] == [1, 2, 3, 4]


def test_unread_is_what_the_other_wrote_and_one_has_not_seen() -> None:
    made = talking(asker_seen=4, helper_seen=2)
    assert unread_of(made, {ASKER: 3, HELPER: 4}) == {HELPER: 3}
    assert unread_of(made, {}) == {}
    assert unread_of(request(), {ASKER: 3}) == {}


def test_words_have_a_length() -> None:
    assert ensure_words("  да  ") == "да"
    with pytest.raises(Refusal, match="words_needed"):
        ensure_words(" \n ")
    with pytest.raises(Refusal, match="words_long"):
        ensure_words("о" * (WORDS_LIMIT + 1))


# Whom it goes to.


def pair(number: int, mentor: int, mentee: int, **fields: object) -> Pair:
    from mentoring.kinds import MentoringForm, MentoringKind, Mode

    sides = [(mentor, Side.MENTOR), (mentee, Side.MENTEE)]
    sides += [(one, Side.HELPER) for one in fields.pop("helpers", ())]  # type: ignore[attr-defined]
    members = tuple(
        Member(person=one, side=side, answer=Answer.YES, asked_at=FRIDAY) for one, side in sides
    )
    usual: dict[str, object] = {
        "id": number,
        "state": PairState.ACTIVE,
        "since": FRIDAY,
        "proposed_by": CURATOR,
        "proposed_at": FRIDAY,
        "members": members,
        "kinds": (MentoringKind.TRADITIONAL,),
        "form": MentoringForm.TEACHER,
        "mode": Mode.OFFLINE,
        "topics": ("psych",),
    }
    if "back_topics" in fields:
        usual["kinds"] = (MentoringKind.REVERSIVE,)
    return Pair(**{**usual, **fields})  # type: ignore[arg-type]


def test_the_mentor_of_the_pair_that_covers_the_area_comes_first_then_its_helpers() -> None:
    pairs = [pair(1, 20, ASKER, topics=("ict",)), pair(2, 21, ASKER, helpers=(22,))]
    assert own_people(pairs, ASKER, "psych") == ((21, 22, 20), 2)
    assert own_people(pairs, ASKER, "ict") == ((20, 21, 22), 1)
    assert own_people(pairs, ASKER, "comm") == ((20, 21, 22), None)


def test_nobody_of_a_paused_pair_is_asked_but_it_counts_there() -> None:
    paused = [pair(1, 20, ASKER, state=PairState.PAUSED)]
    assert own_people(paused, ASKER, "psych") == ((), 1)
    assert own_people([pair(1, 20, ASKER, state=PairState.HEAD)], ASKER, "psych") == ((), None)


def test_in_a_reverse_pair_the_mentor_may_ask_the_mentee() -> None:
    pairs = [pair(1, ASKER, 30, topics=("method",), back_topics=("ict",))]
    assert own_people(pairs, ASKER, "ict") == ((30,), 1)
    assert own_people(pairs, ASKER, "method") == ((), None)
    assert areas_for(pairs, ASKER)[0] == "ict"


def test_colleagues_with_room_and_more_knowledge_come_first() -> None:
    offers = [
        Offer(person=2, level=3, load=3, capacity=3),
        Offer(person=3, level=1, load=0, capacity=1),
        Offer(person=4, level=2, load=1, capacity=2),
        Offer(person=5, level=2, load=0, capacity=2),
        Offer(person=6, level=0, load=0, capacity=2),
    ]
    assert ranked(offers) == (5, 4, 3, 2)
