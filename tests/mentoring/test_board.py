"""Rules of the board: what counts as trouble, since when, and in which order the round goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.handlers.board_round import place_of, place_word
from mentoring.board import (
    CHOICES,
    USUAL,
    Cause,
    Flag,
    Known,
    Light,
    Limit,
    Mark,
    MarkKind,
    Met,
    Standing,
    Written,
)
from mentoring.board_gather import Board
from mentoring.board_rules import Desk, flags_of, light_of, standing_of
from mentoring.board_words import NUDGES, flag_line, may_nudge, taps_of
from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.pair.nouns import Answer, Member, Pair, PairState, Side
from mentoring.programme.nouns import State
from mentoring.say import Lines, Name, T
from mentoring.school_calendar import SchoolCalendar, Span, SpanKind
from tests.mentoring.reminder_cast import FiveDays

ZONE = ZoneInfo("Europe/Moscow")
START = datetime(2026, 9, 1, 6, tzinfo=UTC)
PAIR = Pair(
    id=7,
    state=PairState.ACTIVE,
    since=START,
    proposed_by=1,
    proposed_at=START,
    members=(
        Member(person=2, side=Side.MENTOR, answer=Answer.YES, asked_at=START),
        Member(person=3, side=Side.MENTEE, answer=Answer.YES, asked_at=START),
    ),
    kinds=(MentoringKind.TRADITIONAL,),
    form=MentoringForm.TEACHER,
    mode=Mode.OFFLINE,
    topics=("psych",),
    ends=date(2027, 5, 31),
)
IN_FORCE = Written(5, State.IN_FORCE, START, in_force=5)


def desk(today: date, *spans: Span) -> Desk:
    """A school with a five-day week."""
    return Desk(today, SchoolCalendar(ZONE, FiveDays(), spans=spans))


def at(month: int, day: int, hour: int = 12) -> datetime:
    """A moment of the autumn."""
    return datetime.combine(date(2026, month, day), time(hour), ZONE)


def causes(known: Known, today: date, *spans: Span) -> dict[Cause, int]:
    """Causes with their days."""
    return {flag.cause: flag.days for flag in flags_of(known, desk(today, *spans))}


def test_a_new_pair_is_early_a_working_one_on_track() -> None:
    new = Known(PAIR)
    assert light_of(new, (), desk(date(2026, 9, 4))) is Light.EARLY
    met = Known(PAIR, Met(last=at(9, 3)), IN_FORCE)
    assert light_of(met, (), desk(date(2026, 9, 4))) is Light.ON_TRACK
    assert light_of(Known(PAIR, written=IN_FORCE), (), desk(date(2026, 9, 28))) is Light.ON_TRACK
    for state in (PairState.COUNCIL, PairState.PAUSED):
        assert light_of(Known(replace(PAIR, state=state)), (), desk(date(2026, 9, 28))) is (
            Light.EARLY
        )


def test_silence_counts_school_days_and_says_days_of_the_calendar() -> None:
    known = Known(PAIR, Met(last=at(9, 10)), IN_FORCE)
    assert Cause.SILENT not in causes(known, date(2026, 10, 8))
    assert causes(known, date(2026, 10, 9))[Cause.SILENT] == 29
    autumn = Span(0, SpanKind.BREAK, date(2026, 9, 21), date(2026, 9, 27), "x")
    assert Cause.SILENT not in causes(known, date(2026, 10, 9), autumn), "a break is no silence"
    assert causes(known, date(2026, 10, 16), autumn)[Cause.SILENT] == 36


def test_a_meeting_that_is_near_is_no_silence_one_far_ahead_is() -> None:
    for ahead, silent in ((at(10, 20), False), (at(11, 20), True)):
        known = Known(PAIR, Met(last=at(9, 3), ahead=ahead), IN_FORCE)
        assert (Cause.SILENT in causes(known, date(2026, 10, 12))) is silent


def test_after_a_pause_silence_begins_anew() -> None:
    known = Known(replace(PAIR, since=at(11, 2)), Met(last=at(9, 3)), IN_FORCE)
    assert Cause.SILENT not in causes(known, date(2026, 11, 10))


def test_meetings_without_a_word_are_asked_about_instead_of_silence() -> None:
    met = Met(last=at(9, 3), unrecorded=2, unrecorded_since=at(10, 1))
    found = causes(Known(PAIR, met, IN_FORCE), date(2026, 10, 20))
    assert found == {Cause.RECORD: 19}


@pytest.mark.parametrize("state", [State.DRAFT, State.RETURNED, State.AGREED])
def test_a_programme_on_its_way_for_too_long(state: State) -> None:
    known = Known(PAIR, Met(last=at(9, 18)), Written(5, state, START))
    assert Cause.PROGRAMME not in causes(known, date(2026, 9, 14))
    [flag] = flags_of(known, desk(date(2026, 9, 21)))
    assert (flag.cause, flag.days, flag.detail, flag.of) == (Cause.PROGRAMME, 20, state.value, 5)
    none = Known(PAIR, Met(last=at(9, 18)))
    assert causes(none, date(2026, 9, 21)) == {Cause.NO_PROGRAMME: 20}


def test_a_change_under_way_does_not_hide_late_events_of_the_plan_in_force() -> None:
    written = Written(9, State.DRAFT, at(10, 1), in_force=5)
    late = (date(2026, 10, 5), date(2026, 10, 12))
    flags = flags_of(Known(PAIR, Met(last=at(10, 9)), written, late), desk(date(2026, 10, 14)))
    assert [(one.cause, one.count, one.of, one.days) for one in flags] == [(Cause.LATE, 2, 5, 9)]


def test_the_term_warns_before_and_says_after() -> None:
    known = Known(PAIR, Met(last=datetime(2027, 5, 28, tzinfo=UTC)), IN_FORCE)
    assert Cause.ENDING not in causes(known, date(2027, 4, 30))
    assert causes(known, date(2027, 5, 1))[Cause.ENDING] == 30
    assert causes(known, date(2027, 5, 31))[Cause.ENDING] == 0
    found = causes(known, date(2027, 6, 5))
    assert found[Cause.OVER] == 5 and Cause.ENDING not in found


def test_the_chain_waits_and_a_no_is_the_curators_to_decide() -> None:
    waits = Known(replace(PAIR, state=PairState.HEAD, since=START))
    assert not causes(waits, date(2026, 9, 4))
    assert causes(waits, date(2026, 9, 15)) == {Cause.WAITS: 14}
    asked = replace(PAIR, state=PairState.ASKING)
    members = (asked.members[0], replace(asked.members[1], answer=Answer.NO))
    [flag] = flags_of(Known(replace(asked, members=members)), desk(date(2026, 9, 2)))
    assert (flag.cause, flag.detail) == (Cause.DECIDE, "no")
    asking = Known(replace(asked, members=(asked.members[0],)))
    assert not causes(asking, date(2026, 9, 30)), "the quiet answers have their own clock"


def test_the_gravest_stands_first() -> None:
    known = Known(
        PAIR,
        Met(last=at(9, 3)),
        None,
        consents=((3, "withdrawn", date(2026, 10, 1)),),
        unreachable=(2,),
    )
    flags = flags_of(known, desk(date(2026, 10, 20)))
    assert [one.cause for one in flags] == [
        Cause.CONSENT,
        Cause.UNREACHABLE,
        Cause.SILENT,
        Cause.NO_PROGRAMME,
    ]
    assert flags[0].days == 19


def test_a_mark_holds_until_its_day_or_a_new_cause() -> None:
    known = Known(PAIR, Met(last=at(9, 18)))
    today = desk(date(2026, 9, 21))
    mark = Mark(MarkKind.LATER, frozenset({"no_programme"}), at(9, 21), date(2026, 9, 28))
    assert standing_of(known, today, mark).held == mark
    assert standing_of(known, desk(date(2026, 9, 28)), mark).held is None
    worse = replace(known, unreachable=(2,))
    assert standing_of(worse, today, mark).held is None
    assert standing_of(known, today, mark).light is Light.ATTENTION


def test_every_cause_has_a_tap_and_words_without_names() -> None:
    details = {
        Cause.CONSENT: "withdrawn",
        Cause.DECIDE: "no",
        Cause.PROGRAMME: "draft",
        Cause.WAITS: "head",
    }
    for cause in Cause:
        flag = Flag(cause, 5, of=4, detail=details.get(cause, ""))
        assert not _named(flag_line(flag, named=False)), cause
        [button] = taps_of(Standing(Known(PAIR), Light.ATTENTION, (flag,)))
        assert button.stays and button.do
    nudged = may_nudge([Flag(cause) for cause in Cause])
    assert {one.cause for one in nudged} == set(NUDGES)


def _named(fact: object) -> bool:
    match fact:
        case Name():
            return True
        case T(_, facts):
            return any(_named(one) for one in facts.values())
        case Lines(items):
            return any(_named(one) for one in items)
    return False


def test_every_threshold_is_among_its_choices() -> None:
    assert set(CHOICES) == set(USUAL) == set(Limit)
    assert all(USUAL[one] in CHOICES[one] for one in Limit)


flagged = st.lists(
    st.tuples(st.sampled_from(Cause), st.integers(0, 300), st.integers(1, 10_000)),
    max_size=25,
    unique_by=lambda one: one[2],
)


@given(flagged, st.data())
def test_the_round_meets_every_pair_once_whatever_is_solved_meanwhile(
    drawn: list[tuple[Cause, int, int]], data: st.DataObject
) -> None:
    today = desk(date(2026, 10, 20))
    left = [
        Standing(Known(replace(PAIR, id=number)), Light.ATTENTION, (Flag(cause, days),))
        for cause, days, number in drawn
    ]
    left.sort(key=lambda one: one.place)
    seen: list[int] = []
    word = ""
    while True:
        after = place_of(word)
        rest = [
            one for one in Board(today, tuple(left)).round if after is None or one.place > after
        ]
        if not rest:
            break
        one = rest[0]
        seen.append(one.pair.id)
        word = place_word(one.place)
        assert place_of(word) == one.place
        gone = data.draw(st.sets(st.sampled_from([two.pair.id for two in left])))
        left = [two for two in left if two.pair.id not in gone or two.pair.id not in seen]
    assert len(seen) == len(set(seen)) == len(drawn)


@pytest.mark.parametrize("word", ["", "x", "1.2", "1.2.x", "1.2.3.4", "1.2." + "9" * 40, "-.-.-"])
def test_a_place_that_is_none_begins_anew(word: str) -> None:
    assert place_of(word) is None


def test_days_are_counted_by_the_schools_clock() -> None:
    late = datetime(2026, 10, 19, 22, 30, tzinfo=UTC)
    assert desk(date(2026, 10, 20)).days(late) == 0
    assert desk(date(2026, 10, 20)).days(late - timedelta(hours=2)) == 1
