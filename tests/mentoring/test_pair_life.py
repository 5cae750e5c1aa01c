"""Rules of a pair's life: pauses, endings, what a pair asked anew forgets, days as people type them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.handlers.pair_life_act import day_of
from bot.handlers.pair_life_screen import ACTS, PETITIONS, acts_of
from bot.handlers.petition_voices import VOICES
from mentoring.pair.nouns import Answer, Basis, Ending, Member, PairState, Side
from mentoring.pair.rules import WORDS_LIMIT, ensure_no_successor
from mentoring.pair.table import TABLE, Act, Party
from mentoring.pair_end import ensure_evidence, ensure_plan_done
from mentoring.pair_life import PAUSE_DAYS, anew, ensure_pause, proposal_to
from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal
from storage.working_days import WorkingDays
from tests.mentoring.test_petition import HELPER, IVAN, MENTOR, NOW, TODAY, VERA, pair


@given(st.integers(min_value=-200, max_value=200))
def test_a_pause_has_a_day_ahead_and_not_too_far(days: int) -> None:
    until = TODAY + timedelta(days=days)
    if 1 <= days <= PAUSE_DAYS:
        ensure_pause(until, TODAY)
    else:
        with pytest.raises(Refusal, match="pair_life-pause_range"):
            ensure_pause(until, TODAY)


def test_a_plan_is_done_when_its_last_day_lies_behind() -> None:
    days = [TODAY - timedelta(days=9), TODAY]
    ensure_plan_done(days, TODAY)
    for given_, key in (
        (None, "no_programme"),
        ([], "no_plan"),
        ([*days, TODAY + timedelta(days=1)], "plan_ahead"),
    ):
        with pytest.raises(Refusal, match=f"pair_life-{key}"):
            ensure_plan_done(given_, TODAY)


def test_an_ending_needs_what_it_rests_on() -> None:
    assert ensure_evidence(" Журнал ") == "Журнал"
    with pytest.raises(Refusal, match="pair_life-evidence_needed"):
        ensure_evidence("  ")
    with pytest.raises(Refusal, match="pair-too_long"):
        ensure_evidence("а" * (WORDS_LIMIT + 1))


def test_another_mentor_gets_the_same_work() -> None:
    proposal = proposal_to(pair(VERA, IVAN), 30)
    assert (proposal.mentor, proposal.mentees, proposal.replaces) == (30, (VERA, IVAN), 7)
    assert proposal.topics == pair().topics


def test_only_one_goes_on_with_the_mentees() -> None:
    successor = replace(pair(), id=8, replaces=7, state=PairState.COUNCIL)
    ensure_no_successor(pair(), [replace(successor, state=PairState.DROPPED), pair()])
    with pytest.raises(Refusal, match="replacing_already"):
        ensure_no_successor(pair(), [successor])
    with pytest.raises(Refusal, match="pair_life-replaced"):
        ensure_no_successor(replace(pair(), ending=Ending.REPLACED), [])


def test_a_pair_asked_anew_forgets_its_ending_its_order_and_its_consent() -> None:
    ended = replace(
        pair(),
        state=PairState.ENDED,
        ending=Ending.CURATOR,
        ended_on=TODAY,
        words="Причина",
        evidence="Журнал",
        order=5,
        consented_at=NOW,
        original_on=TODAY,
        leaving_on=TODAY,
        starts=TODAY,
        ends=TODAY,
        basis=Basis.DUTY,
    )
    again = anew(ended, NOW)
    assert again.state is PairState.ASKING
    left = (again.order, again.consented_at, again.original_on, again.ending, again.ended_on)
    assert left == (None,) * 5
    assert (again.words, again.evidence, again.starts, again.leaving_on) == ("", "", None, None)
    assert (again.members, again.topics, again.basis) == (pair().members, ("psych",), Basis.DUTY)


def test_three_working_days_over_a_weekend_and_the_fourth_of_november() -> None:
    days = WorkingDays()
    assert days.after(date(2026, 10, 30), 3) == date(2026, 11, 5)
    assert days.after(date(2026, 9, 1), 3) == date(2026, 9, 4)
    assert days.after(date(2026, 9, 4), 3) == date(2026, 9, 9)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("15.11", date(2026, 11, 15)),
        ("15.11.", date(2026, 11, 15)),
        ("1/2", date(2027, 2, 1)),
        ("15.11.2026", date(2026, 11, 15)),
        ("5.1.27", date(2027, 1, 5)),
    ],
)
def test_a_day_as_people_type_it(typed: str, day: date) -> None:
    assert day_of(typed, TODAY) == day


@pytest.mark.parametrize("typed", ["завтра", "31.02", "15.13.2026", "", "2026-11-15"])
def test_an_unclear_day_is_asked_again(typed: str) -> None:
    with pytest.raises(Refusal, match="pair_life-day_unclear"):
        day_of(typed, TODAY)


def test_every_act_of_a_working_pairs_life_has_its_button() -> None:
    elsewhere = {Act.SEE, Act.ANSWER, Act.DROP, Act.SETTLE, Act.CONFIRM, Act.CONSENT, Act.COUNSEL}
    elsewhere |= {Act.APPROVE, Act.SIGN, Act.WRITE, Act.ACQUAINT, Act.MEET}
    named = {one for one in Act if one.value != "recall"}
    assert {*ACTS, *VOICES} == named - elsewhere
    assert set(PETITIONS) <= {*ACTS, *VOICES}
    assert not set(ACTS) & set(VOICES)


@pytest.mark.parametrize("state", [PairState.ACTIVE, PairState.PAUSED, PairState.ENDED])
def test_nobody_sees_a_button_that_is_not_theirs(state: PairState) -> None:
    helper = Member(person=HELPER, side=Side.HELPER, answer=Answer.YES, asked_at=NOW)
    one = replace(pair(), state=state, members=(*pair().members, helper))
    people = {
        Party.MENTOR: Person(MENTOR, status=Status.MEMBER),
        Party.MENTEE: Person(VERA, status=Status.MEMBER),
        Party.HELPER: Person(HELPER, status=Status.MEMBER),
        Party.CURATOR: Person(20, roles=frozenset({Role.CURATOR}), status=Status.MEMBER),
        Party.HEAD: Person(21, roles=frozenset({Role.HEAD}), status=Status.MEMBER),
        Party.COUNCIL: Person(22, roles=frozenset({Role.COUNCIL}), status=Status.MEMBER),
    }
    for party, somebody in people.items():
        assert all(party in TABLE[act].parties for act in acts_of(one, somebody))
    assert not acts_of(one, people[Party.HELPER])
