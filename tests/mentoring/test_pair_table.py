"""The table of pairs, cell by cell: each (state, act, party) is allowed, or refused with its reason."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import product

import pytest

from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.pair.nouns import Answer, Member, Pair, PairState, Side
from mentoring.pair.table import (
    HOLDERS,
    QUIET,
    TABLE,
    Act,
    Party,
    ensure_may,
    may,
    parties_of,
)
from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal

NOW = datetime(2026, 9, 1, 6, tzinfo=UTC)
MENTOR, MENTEE, HELPER, OFFICE, STRANGER = range(1, 6)
IDS = {Party.MENTOR: MENTOR, Party.MENTEE: MENTEE, Party.HELPER: HELPER}
ROLES = {Party.CURATOR: Role.CURATOR, Party.COUNCIL: Role.COUNCIL, Party.HEAD: Role.HEAD}
S, P = PairState, Party
FORMING = {S.ASKING, S.CURATOR, S.CONSENT, S.COUNCIL, S.HEAD, S.ORDER}
WORKING = {S.ACTIVE, S.PAUSED}
EXPECTED: dict[Act, dict[Party, set[PairState]]] = {
    Act.SEE: {party: set(PairState) for party in Party},
    Act.ANSWER: {P.MENTOR: {S.ASKING}, P.MENTEE: {S.ASKING}},
    Act.DROP: {P.CURATOR: FORMING},
    Act.SETTLE: {P.CURATOR: {S.ASKING, S.CURATOR}},
    Act.CONFIRM: {P.CURATOR: {S.CURATOR}},
    Act.RECALL: {P.CURATOR: {S.CONSENT, S.COUNCIL, S.HEAD, S.ORDER}},
    Act.CONSENT: {P.MENTOR: {S.CONSENT}},
    Act.COUNSEL: {P.COUNCIL: {S.COUNCIL}},
    Act.APPROVE: {P.HEAD: {S.HEAD}},
    Act.SIGN: {P.CURATOR: {S.ORDER}, P.HEAD: {S.ORDER}},
    Act.WRITE: {P.MENTOR: {S.ACTIVE}, P.MENTEE: {S.ACTIVE}},
    Act.ACQUAINT: {P.CURATOR: {S.ACTIVE}, P.COUNCIL: {S.ACTIVE}},
    Act.MEET: {P.MENTOR: {S.ACTIVE}, P.MENTEE: {S.ACTIVE}},
    Act.PAUSE: {P.MENTOR: {S.ACTIVE}, P.MENTEE: {S.ACTIVE}, P.CURATOR: {S.ACTIVE}},
    Act.RESUME: {P.MENTOR: {S.PAUSED}, P.MENTEE: {S.PAUSED}, P.CURATOR: {S.PAUSED}},
    Act.ASK_REPLACEMENT: {P.MENTEE: WORKING},
    Act.STEP_DOWN: {P.MENTOR: WORKING},
    Act.ASK_END: {P.MENTOR: WORKING, P.MENTEE: WORKING},
    Act.MEDIATE: {P.MENTOR: WORKING, P.MENTEE: WORKING, P.CURATOR: WORKING},
    Act.INVITE_HELPER: {P.MENTOR: {S.ACTIVE}},
    Act.ASK_FILE: {P.MENTOR: {S.ACTIVE}},
    Act.IMPROVE: {P.MENTOR: {*WORKING, S.ENDED}, P.MENTEE: {*WORKING, S.ENDED}},
    Act.PROPOSE_REWARD: {party: {*WORKING, S.ENDED} for party in (P.MENTOR, P.CURATOR, P.COUNCIL)},
    Act.PROPOSE_MEASURE: {P.MENTOR: WORKING},
    Act.RECOMMEND: {P.MENTOR: WORKING},
    Act.REPLACE: {P.CURATOR: {*WORKING, S.ENDED}},
    Act.COMPLETE: {P.CURATOR: {S.ACTIVE}},
    Act.END: {P.CURATOR: WORKING},
    Act.REOPEN: {P.CURATOR: {S.ENDED}},
}
"""Written a second time, by hand: a slip in the table must be made twice to pass."""


def pair(state: PairState, helper: Answer = Answer.YES) -> Pair:
    """A pair with a helper in this state."""
    sides = ((MENTOR, Side.MENTOR), (MENTEE, Side.MENTEE))
    members = [Member(person=n, side=side, asked_at=NOW, answer=Answer.YES) for n, side in sides]
    members.append(Member(person=HELPER, side=Side.HELPER, asked_at=NOW, answer=helper))
    return Pair(
        id=7,
        state=state,
        since=NOW,
        proposed_by=OFFICE,
        proposed_at=NOW,
        members=tuple(members),
        kinds=(MentoringKind.TRADITIONAL,),
        form=MentoringForm.TEACHER,
        mode=Mode.OFFLINE,
        topics=("psych",),
    )


def person(party: Party | None, status: Status = Status.MEMBER) -> Person:
    """Somebody who is this to the pair and nothing else."""
    roles = frozenset({ROLES[party]}) if party in ROLES else frozenset({Role.MENTEE})
    if party is None:
        return Person(id=STRANGER, roles=frozenset({Role.MENTOR, Role.ADMIN}), status=status)
    return Person(id=IDS.get(party, OFFICE), roles=roles, status=status)


def outcome(state: PairState, act: Act, who: Person) -> str:
    """``yes``, or the key of the refusal."""
    try:
        ensure_may(pair(state), act, who)
    except Refusal as refusal:
        return refusal.key
    return "yes"


@pytest.mark.parametrize(("state", "act", "party"), list(product(PairState, Act, Party)))
def test_every_cell(state: PairState, act: Act, party: Party) -> None:
    out_of_sight = state in QUIET and party in (Party.COUNCIL, Party.HEAD)
    allowed = EXPECTED[act].get(party)
    expected = "yes"
    if out_of_sight:
        expected = "common-not_allowed"
    elif allowed is None:
        expected = "pair-not_yours"
    elif state not in allowed:
        expected = "pair-not_now"
    who = person(party)
    assert outcome(state, act, who) == expected
    assert may(pair(state), act, who) is (expected == "yes")


@pytest.mark.parametrize(("state", "act"), list(product(PairState, Act)))
def test_nobody_else_may_anything(state: PairState, act: Act) -> None:
    assert outcome(state, act, person(None)) == "common-not_allowed"
    for party in Party:
        gone = person(party, Status.LEFT)
        assert outcome(state, act, gone) == "common-not_allowed"
        assert not may(pair(state), act, gone)


def test_every_act_has_its_rule_and_every_state_its_holder() -> None:
    assert set(TABLE) == set(Act) == set(EXPECTED)
    assert set(HOLDERS) == set(PairState)


def test_somebody_with_two_places_may_what_either_may() -> None:
    both = Person(id=MENTOR, roles=frozenset({Role.CURATOR}), status=Status.MEMBER)
    assert parties_of(pair(S.CURATOR), both) == {P.MENTOR, P.CURATOR}
    assert may(pair(S.CURATOR), Act.CONFIRM, both)
    assert may(pair(S.CONSENT), Act.CONSENT, both)


def test_a_helper_who_has_not_agreed_is_nobody() -> None:
    who = person(Party.HELPER)
    for answer in (Answer.WAITING, Answer.NO, Answer.TALK):
        assert not parties_of(pair(S.ACTIVE, answer), who)
