"""Rules of goals: whose they are, how many, when their progress is asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mentoring.goal import (
    MOST,
    WORDS_LIMIT,
    Goal,
    GoalState,
    Mark,
    asked_before,
    ensure_may,
    ensure_may_set,
    ensure_room,
    ensure_words,
    is_asked,
    may,
    may_see,
    owners_for,
)
from mentoring.pair.nouns import Answer, Member, Pair, PairState, Side
from mentoring.people import Status
from mentoring.refusal import Refusal
from tests.mentoring.test_pair_table import HELPER, MENTEE, MENTOR, OFFICE, STRANGER
from tests.mentoring.test_task import AT_WORK, person, reverse
from tests.mentoring.test_task_table import NOW

OTHER = 31
MEETING, NEXT = date(2026, 9, 14), date(2026, 9, 28)
GOAL = Goal(id=1, pair=7, owner=MENTEE, author=MENTOR, set_at=NOW, words="Провести урок по плану")


def group() -> Pair:
    other = Member(person=OTHER, side=Side.MENTEE, asked_at=NOW, answer=Answer.YES)
    return replace(AT_WORK, members=(*AT_WORK.members, other))


def test_goals_are_of_those_who_learn() -> None:
    assert owners_for(group(), person(MENTOR)) == (MENTEE, OTHER)
    assert owners_for(group(), person(OTHER)) == (OTHER,)
    assert set(owners_for(reverse(), person(MENTEE))) == {MENTEE, MENTOR}
    assert not owners_for(AT_WORK, person(HELPER)) and not owners_for(AT_WORK, person(OFFICE))
    with pytest.raises(Refusal, match="common-not_allowed"):
        ensure_may_set(AT_WORK, person(STRANGER))
    with pytest.raises(Refusal, match="goal-pair_not_active"):
        ensure_may_set(replace(AT_WORK, state=PairState.ENDED), person(MENTOR))


def test_who_reads_a_goal_and_who_says_how_far_it_is() -> None:
    assert may_see(GOAL, group(), person(MENTEE)) and may_see(GOAL, group(), person(MENTOR))
    for number in (OTHER, HELPER, OFFICE):
        assert not may_see(GOAL, group(), person(number))
    assert not may_see(GOAL, AT_WORK, replace(person(MENTEE), status=Status.LEFT))
    assert may(GOAL, AT_WORK, person(MENTEE), own=True)
    assert may(GOAL, AT_WORK, person(MENTOR))
    with pytest.raises(Refusal, match="goal-not_yours"):
        ensure_may(GOAL, AT_WORK, person(MENTOR), own=True)
    with pytest.raises(Refusal, match="goal-over"):
        ensure_may(replace(GOAL, state=GoalState.DONE), AT_WORK, person(MENTOR))
    with pytest.raises(Refusal, match="goal-pair_over"):
        ensure_may(GOAL, replace(AT_WORK, state=PairState.ENDED), person(MENTOR))


def test_a_goal_is_one_sentence_and_there_are_few() -> None:
    assert ensure_words(" Провести \n урок ") == "Провести урок"
    with pytest.raises(Refusal, match="goal-words_needed"):
        ensure_words(" \n")
    with pytest.raises(Refusal, match="goal-words_long"):
        ensure_words("а" * (WORDS_LIMIT + 1))
    ensure_room([MENTEE], [GOAL] * (MOST - 1))
    ensure_room([OTHER], [GOAL] * MOST)
    with pytest.raises(Refusal, match="goal-too_many"):
        ensure_room([OTHER, MENTEE], [GOAL] * MOST)


def test_progress_is_asked_before_each_meeting_anew() -> None:
    planned = asked_before(GOAL, MEETING, date(2026, 9, 1))
    assert is_asked(planned) and not is_asked(GOAL)
    told = replace(planned, mark=Mark.PARTLY)
    assert not is_asked(told)
    moved = asked_before(told, date(2026, 9, 16), date(2026, 9, 10))
    assert moved.mark is Mark.PARTLY and not is_asked(moved), "a moved meeting asks nothing twice"
    assert asked_before(told, MEETING, MEETING) == told
    for day in (MEETING, date(2026, 9, 15)):  # recorded on its day, or the day after
        assert is_asked(asked_before(told, NEXT, day))
    assert not is_asked(asked_before(told, None, date(2026, 9, 15)))
