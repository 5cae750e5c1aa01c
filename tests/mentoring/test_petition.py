"""Rules of petitions: who reads, who decides, what waits for whom; the table covers every kind."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.pair.nouns import Answer, Ending, Member, Pair, PairState, Side
from mentoring.pair.table import TABLE, Party
from mentoring.people import Person, Role, Status
from mentoring.petition import (
    RULES,
    WORDS_LIMIT,
    Petition,
    PetitionKind,
    PetitionState,
    Voice,
    ensure_words,
    may_decide,
    may_read,
    may_see,
    may_voice,
    may_withdraw,
)
from mentoring.petition_about import about_of, ensure_new, options_for, voices_for
from mentoring.petition_decide import ending_of, ensure_outcome
from mentoring.petition_file import ACCESS_DAYS, ensure_until, may_use
from mentoring.refusal import Refusal

NOW = datetime(2026, 9, 1, 6, tzinfo=UTC)
TODAY = NOW.date()
MENTOR, VERA, IVAN, HELPER = 1, 2, 3, 4
K, S = PetitionKind, PetitionState
OFFICES = (Role.CURATOR, Role.HEAD, Role.COUNCIL)


def person(number: int, *roles: Role, status: Status = Status.MEMBER) -> Person:
    return Person(number, roles=frozenset(roles), status=status)


def pair(*mentees: int) -> Pair:
    sides = [(MENTOR, Side.MENTOR), *((one, Side.MENTEE) for one in mentees or (VERA,))]
    return Pair(
        id=7,
        state=PairState.ACTIVE,
        since=NOW,
        proposed_by=9,
        proposed_at=NOW,
        members=tuple(
            Member(person=one, side=side, answer=Answer.YES, asked_at=NOW) for one, side in sides
        ),
        kinds=(MentoringKind.TRADITIONAL,),
        form=MentoringForm.TEACHER,
        mode=Mode.OFFLINE,
        topics=("psych",),
    )


def petition(kind: PetitionKind, author: int = VERA, **more: object) -> Petition:
    made = Petition(
        id=1, year=2026, serial=7, kind=kind, pair=7, author=author, made_at=NOW,
        due_on=TODAY + timedelta(days=7), words="Слова",
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


def test_every_kind_has_its_rule_and_its_act_in_the_table_of_pairs() -> None:
    assert set(RULES) == set(PetitionKind)
    assert len({rule.act for rule in RULES.values()}) == len(RULES)
    assert all(rule.act in TABLE for rule in RULES.values())
    assert all(set(rule.deciders) <= set(rule.readers) for rule in RULES.values())
    assert petition(K.REPLACE).number == "2026-7"


@pytest.mark.parametrize("kind", list(PetitionKind))
@pytest.mark.parametrize("role", OFFICES)
def test_words_are_read_by_the_offices_of_the_table_alone(kind: PetitionKind, role: Role) -> None:
    one, office = petition(kind), person(20, role)
    allowed = Party(role) in RULES[kind].readers
    assert may_read(one, pair(), office) is allowed
    assert may_decide(one, pair(), office) is (Party(role) in RULES[kind].deciders)
    assert not may_read(one, pair(), person(20, role, status=Status.LEFT))
    assert may_read(one, pair(), person(VERA)), "the author"
    assert not may_see(one, pair(), person(MENTOR)), "the other side"


@pytest.mark.parametrize("kind", [K.REPLACE, K.MEDIATION])
def test_who_is_a_side_has_no_office_in_what_the_other_side_wrote(kind: PetitionKind) -> None:
    mentor = person(MENTOR, *OFFICES)
    assert not may_read(petition(kind), pair(), mentor)
    assert not may_decide(petition(kind), pair(), mentor)
    assert may_decide(petition(K.END_WISH), pair(), mentor)


def test_who_is_asked_learns_of_it_and_a_colleague_reads_the_words() -> None:
    wish = petition(K.END_WISH, voices=voices_for(K.END_WISH, pair(), VERA, None))
    assert may_see(wish, pair(), person(MENTOR)) and not may_read(wish, pair(), person(MENTOR))
    invited = petition(K.HELPER, MENTOR, voices=(Voice(HELPER),))
    assert may_read(invited, pair(), person(HELPER)) and may_voice(invited, person(HELPER))
    done = replace(invited, voices=(Voice(HELPER, Answer.NO),))
    assert not may_voice(done, person(HELPER)), "once"
    assert not may_see(invited, pair(), person(VERA, *OFFICES))


def test_who_is_asked_about_an_ending() -> None:
    group = pair(VERA, IVAN)
    assert [one.person for one in voices_for(K.END_WISH, group, MENTOR, None)] == [VERA, IVAN]
    assert [one.person for one in voices_for(K.END_WISH, group, VERA, None)] == [MENTOR]
    assert voices_for(K.REPLACE, group, VERA, None) == ()


def test_at_whose_wish_the_work_ends() -> None:
    asked = petition(K.END_WISH, voices=(Voice(MENTOR),))
    assert ending_of(asked, pair()) is Ending.MENTEE
    assert ending_of(replace(asked, author=MENTOR, voices=(Voice(VERA),)), pair()) is Ending.MENTOR
    agreed = replace(asked, voices=(Voice(MENTOR, Answer.YES),))
    assert ending_of(agreed, pair()) is Ending.MUTUAL
    part = replace(asked, voices=(Voice(VERA, Answer.YES), Voice(IVAN)))
    assert not part.all_agree()


def test_a_stepping_down_is_taken_back_until_its_day_and_is_never_refused() -> None:
    one = petition(K.STEP_DOWN, MENTOR)
    mentor, eve = person(MENTOR), one.due_on - timedelta(days=1)
    assert may_withdraw(one, pair(), mentor, eve)
    assert may_withdraw(replace(one, state=S.TAKEN_NOTE), pair(), mentor, eve)
    assert not may_withdraw(one, pair(), mentor, one.due_on)
    assert not may_withdraw(one, pair(), person(VERA), eve)
    with pytest.raises(Refusal, match="common-changed"):
        ensure_outcome(one, pair(), person(20, Role.HEAD), S.DECLINED)
    ensure_outcome(one, pair(), person(20, Role.HEAD), S.TAKEN_NOTE)


def test_what_is_decided_is_decided() -> None:
    done = petition(K.REPLACE, state=S.DECLINED)
    with pytest.raises(Refusal, match="petition-decided"):
        ensure_outcome(done, pair(), person(20, Role.HEAD), S.GRANTED)
    with pytest.raises(Refusal, match="common-not_allowed"):
        ensure_outcome(done, pair(), person(20, Role.COUNCIL), S.GRANTED)
    assert not may_withdraw(done, pair(), person(VERA), TODAY)


def test_one_at_a_time_of_a_kind() -> None:
    waiting = petition(K.FILE_ACCESS, MENTOR, about=VERA)
    with pytest.raises(Refusal, match="petition-already"):
        ensure_new(K.FILE_ACCESS, MENTOR, VERA, [waiting])
    ensure_new(K.FILE_ACCESS, MENTOR, IVAN, [waiting])
    ensure_new(K.FILE_ACCESS, MENTOR, VERA, [replace(waiting, state=S.DECLINED)])


def test_whose_file() -> None:
    assert about_of(K.FILE_ACCESS, pair(), None, MENTOR) == VERA
    for about in (None, HELPER):
        with pytest.raises(Refusal, match="petition-whose_file"):
            about_of(K.FILE_ACCESS, pair(VERA, IVAN), about, MENTOR)
    for about in (None, MENTOR, VERA):
        with pytest.raises(Refusal, match="petition-whom"):
            about_of(K.HELPER, pair(), about, MENTOR)
    assert about_of(K.REPLACE, pair(), HELPER, VERA) is None


def test_who_is_proposed_for_what() -> None:
    group = pair(VERA, IVAN)
    assert options_for(K.REWARD, group, MENTOR) == (VERA, IVAN)
    assert options_for(K.DISCIPLINE, group, MENTOR) == (VERA, IVAN)
    assert options_for(K.REWARD, group, HELPER) == (MENTOR,), "an office, about the mentor"
    assert about_of(K.REWARD, pair(), None, MENTOR) == VERA
    for about in (None, MENTOR, HELPER):
        with pytest.raises(Refusal, match="petition-about_whom"):
            about_of(K.REWARD, group, about, MENTOR)


@pytest.mark.parametrize("kind", [kind for kind, rule in RULES.items() if rule.closed])
def test_no_office_opens_a_closed_proposal_to_the_one_it_is_about(kind: PetitionKind) -> None:
    everything = person(VERA, *OFFICES)
    one = petition(kind, MENTOR, about=VERA)
    for now in (pair(), pair(IVAN)):  # also when no longer of the pair
        assert not may_see(one, now, everything) and not may_decide(one, now, everything)
    assert may_decide(one, pair(), person(20, Role.HEAD))
    assert not may_see(one, pair(VERA, IVAN), person(IVAN, *OFFICES)), "nor to others of it"
    assert PetitionState.GRANTED not in RULES[K.DISCIPLINE].outcomes


def test_an_answered_proposal_lets_the_next_one_come() -> None:
    ensure_new(K.IMPROVE, VERA, None, [petition(K.IMPROVE, state=S.TAKEN_NOTE)])
    with pytest.raises(Refusal, match="petition-already"):
        ensure_new(K.STEP_DOWN, MENTOR, None, [petition(K.STEP_DOWN, MENTOR, state=S.TAKEN_NOTE)])


@given(st.integers(min_value=-400, max_value=400))
def test_access_never_lasts_longer_than_thirty_days(days: int) -> None:
    until = TODAY + timedelta(days=days)
    if 0 <= days <= ACCESS_DAYS:
        assert ensure_until(until, TODAY) == until
    else:
        with pytest.raises(Refusal, match="petition-until_range"):
            ensure_until(until, TODAY)


def test_access_is_its_mentors_and_ends() -> None:
    given_ = petition(K.FILE_ACCESS, MENTOR, state=S.GRANTED, until=date(2026, 9, 8))
    assert may_use(given_, person(MENTOR), date(2026, 9, 8))
    assert not may_use(given_, person(MENTOR), date(2026, 9, 9))
    assert not may_use(given_, person(VERA), TODAY)
    assert not may_use(replace(given_, state=S.CLOSED), person(MENTOR), TODAY)


def test_words() -> None:
    assert ensure_words("  да ") == "да"
    assert ensure_words(" ", needed=False) == ""
    with pytest.raises(Refusal, match="petition-words_needed"):
        ensure_words(" ")
    with pytest.raises(Refusal, match="petition-words_long"):
        ensure_words("а" * (WORDS_LIMIT + 1))
