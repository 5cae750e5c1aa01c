"""Rules of proposing, answering, settling and sending on; typed terms."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.pair import rules
from mentoring.pair.nouns import (
    Answer,
    Basis,
    Cause,
    Chain,
    Event,
    Pair,
    PairState,
    Proposal,
    Side,
    Terms,
)
from mentoring.pair.typed import parse_day, parse_term, presets, school_year_end
from mentoring.people import Person, Status
from mentoring.refusal import Refusal
from mentoring.term import add_months, ensure_term

NOW = datetime(2026, 9, 1, 6, tzinfo=UTC)
ZONE = ZoneInfo("Europe/Moscow")
K = MentoringKind
PROPOSAL = Proposal(
    mentor=1,
    mentees=(2,),
    kinds=(K.TRADITIONAL,),
    form=MentoringForm.TEACHER,
    mode=Mode.OFFLINE,
    topics=("psych",),
)
CARDS = {number: Person(id=number, status=Status.MEMBER) for number in range(1, 6)}


class EveryDay:
    """A calendar in which everybody works every day."""

    def is_working(self, day: date) -> bool:
        return True

    def after(self, day: date, count: int) -> date:
        return day + timedelta(days=count)


def asked(*mentees: int, state: PairState = PairState.ASKING) -> Pair:
    """A pair or group that is being asked."""
    proposal = replace(PROPOSAL, mentees=mentees or (2,))
    return Pair(
        state=state,
        since=NOW,
        proposed_by=9,
        proposed_at=NOW,
        members=rules.first_members(proposal, NOW, EveryDay(), ZONE, 2),
        kinds=(K.GROUP,) if len(mentees) > 1 else (K.TRADITIONAL,),
        form=MentoringForm.TEACHER,
        mode=Mode.OFFLINE,
        topics=("psych",),
    )


def refused(act, *args, **more) -> str:
    """The key of the refusal."""
    with pytest.raises(Refusal) as caught:
        act(*args, **more)
    return caught.value.key


@pytest.mark.parametrize(
    ("changed", "key"),
    [
        ({"mentees": ()}, "pair-no_mentee"),
        ({"mentees": (1,)}, "pair-oneself"),
        ({"mentees": (2, 2)}, "pair-oneself"),
        ({"mentees": (77,)}, "pair-gone"),
        ({"mentees": (2, 3)}, "pair-group_kind"),
        ({"kinds": (K.GROUP,)}, "pair-group_kind"),
        ({"kinds": (K.REVERSIVE,)}, "pair-reverse_two"),
        ({"back_topics": ("ict",)}, "pair-reverse_two"),
        (
            {"mentees": (2, 3), "kinds": (K.GROUP, K.REVERSIVE), "back_topics": ("ict",)},
            "pair-reverse_two",
        ),
    ],
)
def test_who_may_be_proposed(changed, key):
    rules.ensure_people(PROPOSAL, CARDS)
    assert refused(rules.ensure_people, replace(PROPOSAL, **changed), CARDS) == key


def test_groups_and_reverse_pairs_may_be_proposed():
    rules.ensure_people(replace(PROPOSAL, mentees=(2, 3), kinds=(K.GROUP,)), CARDS)
    reverse = replace(PROPOSAL, kinds=(K.REVERSIVE, K.VIRTUAL), back_topics=("ict",))
    rules.ensure_people(reverse, CARDS)
    rules.ensure_topics(reverse)


def test_somebody_who_left_is_not_proposed():
    cards = {**CARDS, 2: replace(CARDS[2], status=Status.LEFT)}
    assert refused(rules.ensure_people, PROPOSAL, cards) == "pair-gone"


@pytest.mark.parametrize(
    ("changed", "key"),
    [
        ({"topics": ()}, "pair-no_topic"),
        ({"topics": ("magic",)}, "pair-no_topic"),
        ({"back_topics": ("psych",)}, "pair-no_topic"),
        ({"kinds": ()}, "pair-no_kind"),
    ],
)
def test_topics_and_kinds_are_named(changed, key):
    rules.ensure_topics(PROPOSAL)
    assert refused(rules.ensure_topics, replace(PROPOSAL, **changed)) == key


def test_only_all_yeses_agree():
    pair = asked(2, 3)
    for at, person in enumerate((1, 2, 3)):
        assert pair.state is PairState.ASKING, at
        pair = rules.answered(pair, person, Answer.YES, NOW)
    assert pair.state is PairState.CURATOR
    assert rules.has_agreed(pair)


@given(st.lists(st.tuples(st.sampled_from([1, 2, 3]), st.sampled_from(list(Answer))), max_size=12))
def test_whatever_the_order_of_answers_only_the_last_ones_count(given_answers):
    pair, last = asked(2, 3), {1: Answer.WAITING, 2: Answer.WAITING, 3: Answer.WAITING}
    for person, answer in given_answers:
        if pair.state is not PairState.ASKING:
            break
        pair, last[person] = rules.answered(pair, person, answer, NOW), answer
    everybody = all(one is Answer.YES for one in last.values())
    assert (pair.state is PairState.CURATOR) is everybody


def test_a_group_without_one_becomes_a_pair():
    pair = rules.answered(rules.answered(asked(2, 3), 1, Answer.YES, NOW), 2, Answer.YES, NOW)
    pair = rules.without(rules.answered(pair, 3, Answer.NO, NOW), 3, NOW)
    assert (pair.mentees, pair.kinds) == ((2,), (K.TRADITIONAL,))
    assert pair.state is PairState.CURATOR
    assert refused(rules.without, pair, 2, NOW) == "pair-no_mentee"
    assert refused(rules.without, asked(2, 3), 1, NOW) == "pair-no_mentee"


def test_silence_is_acted_upon_in_the_morning_of_a_working_day():
    due = rules.due_after(NOW, EveryDay(), ZONE, 2)
    assert due == datetime(2026, 9, 3, 10, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("chain", "way"),
    [
        (Chain(), "curator consent council head order active"),
        (Chain(council=False), "curator consent head order active"),
        (Chain(consent=False), "curator council head order active"),
        (Chain(council=False, consent=False), "curator head order active"),
    ],
)
def test_the_chain_has_the_steps_a_school_uses(chain, way):
    state, steps = PairState.ASKING, []
    while state is not PairState.ACTIVE:
        state = rules.next_state(state, chain)
        steps.append(state.value)
    assert " ".join(steps) == way


def test_why_a_proposal_came_to_nothing():
    pair = asked()
    assert rules.cause_of(pair) is Cause.CURATOR
    silent = replace(pair, members=tuple(replace(m, due_at=None) for m in pair.members))
    assert rules.cause_of(silent) is Cause.SILENT
    assert rules.needs_decision(silent)
    assert not rules.needs_decision(pair)
    no = rules.answered(silent, 2, Answer.NO, NOW)
    assert rules.cause_of(no) is Cause.REFUSED
    agreed = rules.answered(rules.answered(pair, 1, Answer.YES, NOW), 2, Answer.YES, NOW)
    for event, cause in (
        ("consent_declined", Cause.CONSENT),
        ("council_no", Cause.COUNCIL),
        ("head_no", Cause.HEAD),
    ):
        told = [Event(NOW, 9, "confirmed"), Event(NOW, 1, event)]
        assert rules.cause_of(agreed, told) is cause
        assert rules.cause_of(agreed, [*told, Event(NOW, 9, "confirmed")]) is Cause.CURATOR


TERMS = Terms(starts=date(2026, 9, 1), ends=date(2027, 5, 31), basis=Basis.ADDENDUM)


def test_new_terms_need_a_new_consent():
    pair = replace(asked(), consented_at=NOW, original_on=NOW.date())
    pair = rules.settled(pair, replace(TERMS, addendum=" № 12 ", payment="5000"))
    assert (pair.consented_at, pair.original_on, pair.addendum) == (None, None, "№ 12")
    long = replace(TERMS, payment="x" * (rules.WORDS_LIMIT + 1))
    assert refused(rules.settled, pair, long) == "pair-too_long"


def test_nothing_is_sent_on_unsettled_or_unagreed():
    assert refused(rules.ensure_settled, asked()) == "pair-no_term"
    assert refused(rules.ensure_settled, rules.settled(asked(), TERMS)) == "pair-not_agreed"


def test_nothing_is_active_without_yes_consent_and_order():
    pair = rules.settled(asked(state=PairState.ORDER), TERMS)
    on = date(2026, 9, 2)
    assert refused(rules.ensure_ordered, pair, Chain(), "12", on) == "pair-not_agreed"
    for person in (1, 2):
        pair = rules.answered(pair, person, Answer.YES, NOW)
    assert refused(rules.ensure_ordered, pair, Chain(), "12", on) == "pair-no_consent"
    pair = replace(pair, consented_at=NOW)
    assert refused(rules.ensure_ordered, pair, Chain(), " ", on) == "pair-no_order"
    assert refused(rules.ensure_ordered, pair, Chain(), "12", None) == "pair-no_order"
    early = replace(pair, state=PairState.HEAD)
    assert refused(rules.ensure_ordered, early, Chain(), "12", on) == "pair-not_approved"
    rules.ensure_ordered(pair, Chain(), "12", on)


def test_a_refusal_has_its_reason():
    assert refused(rules.ensure_reason, "  ", needed=True) == "pair-reason_needed"
    assert rules.ensure_reason("  ", needed=False) == ""
    assert refused(rules.ensure_reason, "x" * 501, needed=True) == "pair-too_long"


def test_pairs_are_by_topic():
    other = replace(asked(), topics=("psych", "ict"))
    assert refused(rules.ensure_new, PROPOSAL, [other]) == "pair-already"
    rules.ensure_new(replace(PROPOSAL, topics=("method",)), [other])
    assert refused(rules.ensure_new, replace(PROPOSAL, mentor=3), [other]) == "pair-already"
    rules.ensure_new(replace(PROPOSAL, mentees=(3,)), [other])


def test_helpers_do_not_have_to_agree():
    pair = asked()
    helper = replace(pair.members[0], person=8, side=Side.HELPER, answer=Answer.NO)
    pair = replace(pair, members=(*pair.members, helper))
    for person in (1, 2):
        pair = rules.answered(pair, person, Answer.YES, NOW)
    assert pair.state is PairState.CURATOR


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("01.10.2026–31.05.2027", (date(2026, 10, 1), date(2027, 5, 31))),
        ("с 1.10.26 по 31.5.27", (date(2026, 10, 1), date(2027, 5, 31))),
        ("1/10/2026 - 31/5/2027", (date(2026, 10, 1), date(2027, 5, 31))),
        ("01.10.2026 31.05.2027 г.", (date(2026, 10, 1), date(2027, 5, 31))),
    ],
)
def test_terms_as_people_write_them(text, term):
    assert parse_term(text) == term


@pytest.mark.parametrize(
    "text", ["", "до мая", "01.10.2026", "32.10.2026–31.05.2027", "01.10.9999–31.05.9999", "1-2"]
)
def test_what_is_no_term(text):
    assert refused(parse_term, text) == "pair-term_format"


def test_a_day_as_people_write_it():
    assert parse_day("1.10.2026 г.") == date(2026, 10, 1)
    assert refused(parse_day, "вчера") == "pair-day_format"


@given(st.dates(date(2020, 1, 1), date(2060, 1, 1)))
def test_ready_terms_always_hold(day):
    for starts, ends in presets(day).values():
        ensure_term(starts, ends)
    end = school_year_end(day)
    assert end is None or (end.month, end.day) == (5, 31)


@given(st.text(max_size=60))
def test_whatever_is_typed_is_a_term_or_a_refusal(text):
    try:
        parse_term(text)
    except Refusal as refusal:
        assert refusal.key == "pair-term_format"


def test_the_term_is_three_months_to_a_year():
    start = date(2026, 9, 1)
    ensure_term(start, date(2026, 11, 30))
    assert refused(ensure_term, start, date(2026, 11, 29)) == "pair-term_short"
    assert refused(ensure_term, start, date(2026, 8, 1)) == "pair-term_backwards"
    assert refused(ensure_term, start, date(2027, 9, 2)) == "pair-term_long"
    ensure_term(start, date(2026, 9, 2), (K.SPEED,))
    assert refused(ensure_term, start, date(2026, 9, 2), (K.SPEED, K.GROUP)) == "pair-term_short"
    assert add_months(date(2026, 11, 30), 3) == date(2027, 2, 28)
