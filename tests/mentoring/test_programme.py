"""Rules of a programme: agreement, what is missing, versions, rows, days as typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.pair.nouns import Member, Pair, PairState, Side
from mentoring.people import Person, Role, Status
from mentoring.plan import EventForm, PlanRow
from mentoring.programme import change, rules
from mentoring.programme.days import day_of_code, day_to_code, read_day
from mentoring.programme.nouns import (
    LIMITS,
    Change,
    Comment,
    Entry,
    Forms,
    Part,
    Programme,
    Schedule,
    State,
    Term,
)
from mentoring.programme.values import ensure_value, from_plain, is_empty, to_plain
from mentoring.programme.words import differences
from mentoring.refusal import Refusal

NOW = datetime(2026, 9, 1, 9, tzinfo=UTC)
STARTS, ENDS = date(2026, 9, 1), date(2027, 5, 31)
MENTOR, VERA, IVAN, HELPER = 1, 2, 3, 4


def pair(*mentees: int, kinds=(MentoringKind.TRADITIONAL,), **fields) -> Pair:
    people = [(MENTOR, Side.MENTOR), *((one, Side.MENTEE) for one in mentees or (VERA,))]
    usual = {
        "id": 7,
        "state": PairState.ACTIVE,
        "since": NOW,
        "proposed_by": 9,
        "proposed_at": NOW,
        "members": tuple(Member(person=p, side=s, asked_at=NOW) for p, s in people),
        "kinds": kinds,
        "form": MentoringForm.TEACHER,
        "mode": Mode.MIXED,
        "topics": ("method",),
        "starts": STARTS,
        "ends": ENDS,
    }
    return Pair(**{**usual, **fields})


def row(on: date, event: str = "Урок", **fields) -> PlanRow:
    return PlanRow(on, event, EventForm.CONSULT, "Разбор", **fields)


PLAN = tuple(row(date(2026 + (8 + n) // 12, (8 + n) % 12 + 1, 15)) for n in range(9))
VALUES = {
    **dict.fromkeys(LIMITS, "слова"),
    Part.TERM: Term(STARTS, ENDS),
    Part.FORMS: Forms((MentoringForm.TEACHER,), (MentoringKind.TRADITIONAL,)),
    Part.SCHEDULE: Schedule(("mon_after",), Mode.MIXED, "кабинет 5"),
    Part.PLAN: PLAN,
}


def programme(*agreed: int, **fields) -> Programme:
    entries = {
        part: Entry(value=VALUES[part], written_at=NOW, agreed=dict.fromkeys(agreed, NOW))
        for part in Part
    }
    usual = {"pair": 7, "since": NOW, "started_by": MENTOR, "started_at": NOW, "entries": entries}
    return Programme(**{**usual, **fields})


def test_the_parts_stand_in_the_order_of_the_annex():
    assert [str(part) for part in Part] == [
        "title", "term", "problem", "strengths", "aim", "tasks", "forms", "content",
        "interim", "planned", "schedule", "conditions", "plan",
    ]  # fmt: skip


def test_whoever_writes_agrees_and_the_others_must_agree_again():
    made = change.written(programme(MENTOR, VERA), Part.AIM, "другая", VERA, NOW)
    assert made.entries[Part.AIM].agreed == {VERA: NOW}
    assert made.entries[Part.AIM].version == 2
    assert rules.awaited(made, pair()) == (MENTOR,)
    assert rules.unagreed(made, MENTOR) == (Part.AIM,)


def test_writing_in_an_agreed_programme_makes_it_a_draft():
    agreed = programme(MENTOR, VERA, state=State.AGREED, agreed_at=NOW)
    made = change.written(agreed, Part.AIM, "другая", VERA, NOW)
    assert made.state is State.DRAFT and made.agreed_at is None


def test_writing_settles_the_others_comments_to_that_part_only():
    said = tuple(
        Comment(id=n, part=part, by=by, at=NOW, words="…")
        for n, (part, by) in enumerate([(Part.AIM, 9), (Part.AIM, VERA), (Part.TASKS, 9)], 1)
    )
    made = change.written(programme(comments=said), Part.AIM, "другая", VERA, NOW)
    assert [one.id for one in made.open_comments] == [2, 3]


def test_what_is_empty_cannot_be_agreed_to():
    made = programme()
    made = replace(made, entries={**made.entries, Part.AIM: Entry(value="", written_at=NOW)})
    made = change.agreed(made, MENTOR, tuple(Part), NOW)
    assert MENTOR not in made.entries[Part.AIM].agreed
    assert rules.empty_parts(made) == (Part.AIM,)


@given(st.lists(st.tuples(st.sampled_from([MENTOR, VERA, IVAN]), st.sampled_from(list(Part)))))
def test_everybody_agreed_exactly_when_each_agreed_to_each_part(steps):
    made, group = programme(), pair(VERA, IVAN)
    for person, part in steps:
        made = change.agreed(made, person, (part,), NOW)
    given_by_all = {(p, part) for p in group.people for part in Part} <= set(steps)
    assert (rules.awaited(made, group) == ()) is given_by_all


def test_a_whole_programme_lacks_nothing():
    assert rules.lacks(programme(), pair(), None) == ()
    assert rules.remarks(programme()) == ()


@pytest.mark.parametrize(
    ("part", "value", "key"),
    [
        (Part.AIM, "", "programme-lack_parts"),
        (Part.FORMS, Forms((), (MentoringKind.GROUP,)), "programme-lack_parts"),
        (Part.SCHEDULE, Schedule(("mon_after",), None), "programme-lack_parts"),
        (Part.PLAN, (), "programme-lack_parts"),
        (Part.TERM, Term(STARTS, date(2026, 10, 1)), "pair-term_short"),
        (Part.TERM, Term(STARTS, date(2028, 1, 1)), "pair-term_long"),
        (Part.PLAN, (*PLAN, row(date(2027, 8, 1))), "plan-gap_outside"),
        (Part.PLAN, (*PLAN, row(date(2027, 5, 1), "")), "plan_gap_empty-event"),
    ],
)
def test_what_is_wrong_is_said(part, value, key):
    made = programme()
    made = replace(made, entries={**made.entries, part: Entry(value=value, written_at=NOW)})
    assert key in [one.key for one in rules.lacks(made, pair(), None)]


def test_a_bare_month_is_said_and_holds_nothing_up():
    made = programme()
    entry = Entry(value=PLAN[:-2], written_at=NOW)
    made = replace(made, entries={**made.entries, Part.PLAN: entry})
    assert rules.lacks(made, pair(), None) == ()
    assert [one.key for one in rules.remarks(made)] == ["plan-gap_months"]


def test_a_version_that_changes_nothing_is_no_change():
    first = programme(MENTOR, VERA, state=State.IN_FORCE)
    draft = change.next_version(first, Change.PLAN, VERA, NOW)
    assert draft.number == 2 and rules.awaited(draft, pair()) == ()
    assert [one.key for one in rules.lacks(draft, pair(), first)] == ["programme-lack_same"]


@pytest.mark.parametrize("what", list(Change))
def test_each_change_touches_only_its_own_parts(what):
    draft = programme(change=what)
    for part in Part:
        if part in rules.TOUCHES[what]:
            rules.ensure_touch(draft, part)
        else:
            with pytest.raises(Refusal):
                rules.ensure_touch(draft, part)


@pytest.mark.parametrize("state", list(State))
def test_only_open_versions_are_written_in(state):
    made = programme(state=state)
    open_now = state in (State.DRAFT, State.RETURNED, State.AGREED)
    assert rules.may_touch(made, Part.AIM) is open_now
    if not open_now:
        with pytest.raises(Refusal, match="programme-closed"):
            rules.ensure_touch(made, Part.AIM)


def test_an_extension_is_later_and_within_a_year():
    term = Term(STARTS, ENDS)
    assert change.extended(term, date(2027, 8, 31), pair()).ends == date(2027, 8, 31)
    for ends, key in ((ENDS, "programme-not_later"), (date(2027, 9, 2), "pair-term_long")):
        with pytest.raises(Refusal, match=key):
            change.extended(term, ends, pair())
    assert change.end_chips(term) == (
        date(2027, 6, 30),
        date(2027, 7, 31),
        date(2027, 8, 31),
    )


def test_a_return_asks_anew_only_for_what_was_commented_on():
    both = programme(MENTOR, VERA, state=State.AGREED)
    said = Comment(part=Part.AIM, by=9, at=NOW, words="мера?")
    made = change.returned(replace(both, comments=(said,)), NOW)
    assert made.state is State.RETURNED and rules.unagreed(made, VERA) == (Part.AIM,)
    whole = change.returned(replace(both, comments=(replace(said, part=None),)), NOW)
    assert rules.unagreed(whole, VERA) == tuple(Part)


def test_rows_are_changed_whatever_happened_to_the_others():
    first, second = PLAN[0], PLAN[1]
    rest = PLAN[1:]
    assert change.with_row(rest, None, first) == PLAN
    assert second not in change.with_row(PLAN, second, None)
    with pytest.raises(Refusal, match="common-changed"):
        change.with_row(rest, first, row(STARTS))


def test_differences_name_parts_and_rows():
    old = programme()
    rows = (replace(PLAN[0], on=date(2026, 9, 20)), *PLAN[1:-1], row(date(2027, 5, 3), "Итог"))
    new = change.written(old, Part.PLAN, rows, VERA, NOW)
    new = change.written(new, Part.AIM, "другая", VERA, NOW)
    found = differences(old, new)
    assert [one.part for one in found] == [Part.AIM, Part.PLAN, Part.PLAN, Part.PLAN]
    assert (found[0].was, found[0].now) == ("слова", "другая")
    assert differences(old, old) == ()


@pytest.mark.parametrize("part", list(Part))
def test_every_value_goes_through_json_unchanged(part):
    assert from_plain(part, to_plain(VALUES[part])) == VALUES[part]
    assert not is_empty(VALUES[part])
    assert ensure_value(part, VALUES[part]) == VALUES[part]


@pytest.mark.parametrize("part", list(Part))
def test_a_value_of_another_part_is_refused(part):
    wrong = "слова" if part not in LIMITS else Term(STARTS, ENDS)
    with pytest.raises(Refusal):
        ensure_value(part, wrong)


def test_words_have_no_edges_and_a_limit():
    assert ensure_value(Part.AIM, "  цель \n") == "цель"
    with pytest.raises(Refusal) as caught:
        ensure_value(Part.AIM, "а" * (LIMITS[Part.AIM] + 2))
    assert caught.value.facts["extra"] == 2


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("03.12", date(2026, 12, 3)),
        ("3.2", date(2027, 2, 3)),
        ("3.12.26", date(2026, 12, 3)),
        (" 03/12/2027 ", date(2027, 12, 3)),
        ("1-6", date(2027, 6, 1)),
    ],
)
def test_days_are_read_as_people_write_them(text, day):
    assert read_day(text, STARTS) == day


@pytest.mark.parametrize("text", ["", "завтра", "31.02", "32.1.2026", "1.13", "00.00"])
def test_what_is_no_day_is_said(text):
    with pytest.raises(Refusal, match="programme-no_day"):
        read_day(text, STARTS)


@given(st.dates())
def test_days_go_through_a_button(day):
    if day.year > 999:
        assert day_of_code(day_to_code(day)) == day


def person(number: int, *roles: Role) -> Person:
    return Person(number, roles=frozenset(roles), status=Status.MEMBER)


def test_who_reads_and_what_a_helper_does_not_see():
    from mentoring.pair.nouns import Answer

    helper = Member(person=HELPER, side=Side.HELPER, answer=Answer.YES, asked_at=NOW)
    ours = pair()
    ours = replace(ours, members=(*ours.members, helper))
    for reader in (person(MENTOR), person(VERA), person(HELPER), person(8, Role.CURATOR)):
        rules.ensure_reads(ours, reader)
    rules.ensure_reads(ours, person(8, Role.COUNCIL))
    for stranger in (person(8, Role.HEAD), person(8, Role.MENTOR), person(8, Role.ADMIN)):
        with pytest.raises(Refusal, match="common-not_allowed"):
            rules.ensure_reads(ours, stranger)
    assert rules.hidden_from(ours, person(HELPER)) == (Part.PROBLEM, Part.STRENGTHS)
    assert rules.hidden_from(ours, person(VERA)) == ()
    assert not rules.is_side(ours, HELPER) and rules.is_side(ours, VERA)


def test_what_another_mentor_goes_on_with():
    old = programme(MENTOR, VERA, state=State.IN_FORCE)
    new = pair(VERA, starts=date(2026, 12, 1))
    new = replace(new, id=8)
    made = change.inherited(old, new, NOW, date(2026, 12, 1))
    assert made.pair == 8 and made.state is State.DRAFT and made.number == 1
    assert made.term == Term(date(2026, 12, 1), ENDS)
    assert made.plan == PLAN[3:] and made.words(Part.AIM) == "слова"
    assert rules.unagreed(made, VERA) == tuple(Part)
