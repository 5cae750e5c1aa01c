"""Rules of orders: what each kind needs, numbers and dates as people type them, what changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.order import fields, rules, snapshot
from mentoring.order.fields import FIELDS, GROUNDS, FieldKind
from mentoring.order.nouns import Effect, Line, Order, OrderKind, OrderState
from mentoring.order.reading import ensure_number, read_date, read_lines, read_number
from mentoring.pair.nouns import Answer, Member, Pair, PairState, Side
from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal

NOW = datetime(2026, 10, 1, 9, tzinfo=UTC)
TODAY = date(2026, 10, 12)
ZONE = ZoneInfo("Asia/Vladivostok")


def order(kind: OrderKind = OrderKind.PAIRS, **changes: object) -> Order:
    return replace(Order(id=1, kind=kind, since=NOW, made_by=1, made_at=NOW), **changes)


def pair(state: PairState = PairState.ORDER, **changes: object) -> Pair:
    members = tuple(
        Member(person=one, side=side, answer=Answer.YES, asked_at=NOW, answered_at=NOW)
        for one, side in ((5, Side.MENTOR), (6, Side.MENTEE))
    )
    made = Pair(
        id=7,
        state=state,
        since=NOW,
        proposed_by=1,
        proposed_at=NOW,
        members=members,
        kinds=(MentoringKind.TRADITIONAL,),
        form=MentoringForm.TEACHER,
        mode=Mode.MIXED,
        topics=("method",),
        starts=date(2026, 10, 1),
        ends=date(2027, 5, 31),
    )
    return replace(made, **changes)


@pytest.mark.parametrize(
    ("typed", "number", "on"),
    [
        ("№ 15 от 12.10.2026", "15", date(2026, 10, 12)),
        ("15 от 12.10.26 г.", "15", date(2026, 10, 12)),
        ("приказ № 270/1 от 31.08.2022г", "270/1", date(2022, 8, 31)),
        ("45/2-р от 1/9/2026", "45/2-р", date(2026, 9, 1)),
        ("№ 56-ОД  12.10.2026", "56-ОД", date(2026, 10, 12)),
        ("No. 15, 12.10.2026", "15", date(2026, 10, 12)),
        ("N 15", "15", None),
        ("45/2-р", "45/2-р", None),
        ("14-а", "14-а", None),
        ("01-12.5", "01-12.5", None),
        ("б/н от 12.10.2026", "б/н", date(2026, 10, 12)),
    ],
)
def test_a_number_is_read_as_any_school_writes_it(typed: str, number: str, on: object) -> None:
    assert read_number(typed, TODAY) == (number, on)


@pytest.mark.parametrize("typed", ["", "  ", "№", "№ от 12.10.2026"])
def test_an_order_without_a_number_has_none(typed: str) -> None:
    with pytest.raises(Refusal, match="order-number_needed"):
        read_number(typed, TODAY)


def test_a_number_longer_than_any_book_of_orders_is_refused() -> None:
    assert ensure_number("1" * 30) == "1" * 30
    with pytest.raises(Refusal, match="order-number_long"):
        ensure_number("1" * 31)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("12.10.2026", date(2026, 10, 12)),
        ("1.9.26", date(2026, 9, 1)),
        ("12.10", date(2026, 10, 12)),
        ("2026-10-12", date(2026, 10, 12)),
        ("12/10/2026 г.", date(2026, 10, 12)),
    ],
)
def test_a_day_is_read(typed: str, day: date) -> None:
    assert read_date(typed, TODAY) == day


@pytest.mark.parametrize("typed", ["", "завтра", "31.02.2026", "12.13.2026", "2026", "1.1.0001"])
def test_what_is_no_day_is_refused(typed: str) -> None:
    with pytest.raises(Refusal, match="order-date_format"):
        read_date(typed, TODAY)


@given(day=st.dates(date(1990, 1, 1), date(2100, 12, 31)), number=st.integers(1, 9999))
def test_any_number_with_any_day_comes_back(day: date, number: int) -> None:
    assert read_number(f"№ {number} от {day:%d.%m.%Y}", TODAY) == (str(number), day)


@given(text=st.text(max_size=80))
def test_whatever_is_typed_is_read_or_refused(text: str) -> None:
    for read in (read_number, read_date):
        try:
            read(text, TODAY)
        except Refusal as refusal:
            assert refusal.key.startswith("order-")


def test_bullets_and_empty_lines_are_taken_off() -> None:
    assert read_lines("1. Польза\n\n- Новизна\n•  Опыт\n14:00 — Открытие") == (
        "Польза\nНовизна\nОпыт\n14:00 — Открытие"
    )


@pytest.mark.parametrize("kind", OrderKind)
def test_every_kind_knows_its_questions_and_grounds(kind: OrderKind) -> None:
    names = [one.name for one in FIELDS[kind]]
    assert len(names) == len(set(names)) and GROUNDS[kind]
    needed = {one.name for one in FIELDS[kind] if one.needed}
    assert needed <= set(fields.missing(order(kind)))


def test_what_is_needed_is_asked_until_it_is_there() -> None:
    assert fields.missing(order()) == ("lines",)
    assert fields.missing(order(lines=(Line(7, Effect.ASSIGN),))) == ()
    change = order(OrderKind.CHANGE, lines=(Line(7, Effect.END),))
    assert fields.missing(change) == ("changed",)
    assert fields.missing(replace(change, changes=3)) == ()
    release = order(OrderKind.RELEASE, fields={"event": "День", "date": "2026-10-12"})
    assert fields.missing(release) == ("cover", "people")
    each = replace(release, people=(5,), fields={**release.fields, "cover.5": "Перенос"})
    assert fields.missing(each) == ()
    assert fields.missing(replace(each, people=(5, 6))) == ("cover",)


def test_a_ground_that_says_nothing_yet_is_left_out() -> None:
    before = order()
    assert "council" not in fields.grounds_in_force(before)
    said = replace(before, fields={"protocol": "№ 1", fields.WITHOUT: "labour concept"})
    after = fields.grounds_in_force(said)
    assert "council" in after and not {"labour", "concept", "regional"} & set(after)


def test_only_curator_and_head_see_orders() -> None:
    for role in Role:
        person = Person(1, roles=frozenset({role}), status=Status.MEMBER)
        assert rules.may_see(person) is (role in (Role.CURATOR, Role.HEAD))
    gone = Person(1, roles=frozenset({Role.HEAD}), status=Status.LEFT)
    with pytest.raises(Refusal, match="common-not_allowed"):
        rules.ensure_may_see(gone)


def test_only_a_draft_can_be_changed() -> None:
    rules.ensure_draft(order())
    for state in (OrderState.SIGNED, OrderState.CANCELLED):
        with pytest.raises(Refusal, match="order-not_draft"):
            rules.ensure_draft(order(state=state))


def test_answers_are_kept_by_their_kind() -> None:
    pairs = order()
    assert rules.read_value(pairs, "programmes_by", "15.10.2026", TODAY) == "2026-10-15"
    assert rules.read_value(pairs, "protocol", " от  1.9 ", TODAY) == "от 1.9"
    change = order(OrderKind.CHANGE)
    assert rules.read_value(change, "changed", "№ 15 от 1.9.2026", TODAY) == "2026-09-01 15"
    for name, words, key in (
        ("changed", "15", "order-number_and_date"),
        ("protocol", "ы" * 301, "order-too_long"),
        ("protocol", "  ", "order-empty"),
        ("nonsense", "x", "common-changed"),
    ):
        with pytest.raises(Refusal, match=key):
            rules.read_value(change, name, words, TODAY)


def test_a_pair_goes_in_and_out_with_its_cause() -> None:
    change = order(OrderKind.CHANGE)
    inside = rules.with_pair(change, 7, (Line(7, Effect.END),))
    assert inside.of_effect(Effect.END) == (7,)
    told = rules.with_field(inside, "cause.7", "болезнью")
    out = rules.with_pair(told, 7, ())
    assert out.lines == () and out.fields == {}
    with pytest.raises(Refusal, match="order-pair_gone"):
        rules.with_pair(change, 8, (Line(7, Effect.END),))


def test_only_kinds_that_name_people_do() -> None:
    named = rules.with_person(order(OrderKind.RELEASE, fields={"cover.5": "x"}), 5)
    assert named.people == (5,)
    out = rules.with_person(named, 5)
    assert out.people == () and out.fields == {}
    with pytest.raises(Refusal, match="common-changed"):
        rules.with_person(order(), 5)


@pytest.mark.parametrize(
    ("state", "replaces", "effect"),
    [
        (PairState.ORDER, None, Effect.ASSIGN),
        (PairState.ORDER, 3, Effect.REPLACE),
        (PairState.ENDED, None, Effect.END),
        (PairState.ACTIVE, None, Effect.EXTEND),
        (PairState.HEAD, None, None),
        (PairState.DROPPED, None, None),
    ],
)
def test_what_an_order_has_to_say_of_a_pair(
    state: PairState, replaces: int | None, effect: Effect | None
) -> None:
    assert rules.effect_of(pair(state, replaces=replaces)) is effect


def test_a_pair_that_went_elsewhere_is_lost_to_the_draft() -> None:
    draft = order(lines=(Line(7, Effect.ASSIGN), Line(8, Effect.ASSIGN)))
    assert rules.lost_lines(draft, {7: pair()}) == (8,)
    assert rules.lost_lines(draft, {7: pair(PairState.CURATOR), 8: pair()}) == (7,)
    with pytest.raises(Refusal, match="order-lost"):
        rules.ensure_complete(draft, {7: pair()})


def test_the_date_is_between_the_last_yes_and_today() -> None:
    draft = order(lines=(Line(7, Effect.ASSIGN),))
    rules.ensure_dated(draft, date(2026, 10, 1), TODAY, [pair()], ZONE)
    for on, key in ((date(2026, 9, 30), "order-date_before_yes"), (date(2026, 10, 13), "future")):
        with pytest.raises(Refusal, match=key):
            rules.ensure_dated(draft, on, TODAY, [pair()], ZONE)
    late = pair(consented_at=datetime(2026, 10, 5, 23, tzinfo=UTC))
    assert rules.agreed_on(late, ZONE) == date(2026, 10, 6)


def test_a_change_is_not_earlier_than_what_it_changes() -> None:
    change = order(OrderKind.CHANGE, fields={"changed": "2026-10-05 15"})
    rules.ensure_dated(change, date(2026, 10, 5), TODAY, (), ZONE)
    with pytest.raises(Refusal, match="order-date_before_changed"):
        rules.ensure_dated(change, date(2026, 10, 4), TODAY, (), ZONE)


def test_a_signed_order_keeps_the_terms_of_its_day() -> None:
    draft = order(lines=(Line(7, Effect.ASSIGN),))
    made = rules.signed(draft, "№ 15", TODAY, {7: pair()}, by=2, others=0)
    assert (made.number, made.signed_on, made.signed_by) == ("15", TODAY, 2)
    assert made.lines == (Line(7, Effect.ASSIGN, date(2027, 5, 31)),)
    with pytest.raises(Refusal, match="order-number_taken"):
        rules.signed(draft, "15", TODAY, {7: pair()}, by=2, others=1)


def test_two_files_show_what_changed_and_no_name() -> None:
    draft = order(lines=(Line(7, Effect.ASSIGN),), fields={"protocol": "№ 1"})
    cards = [Person(5, "Орлов Борис Ильич", "учитель"), Person(6, "Иванова Анна Петровна")]
    before = snapshot.facts_of(draft, [pair()], cards)
    assert "Орлов" not in str(before)
    assert snapshot.differences(before, before) == ()
    later = replace(draft, number="15", signed_on=TODAY, fields={"protocol": "№ 2"})
    renamed = [replace(cards[0], declined={"name": "x"}), cards[1]]
    after = snapshot.facts_of(later, [pair(ends=date(2027, 6, 30))], renamed)
    found = snapshot.differences(before, after)
    assert [(one.what, one.of) for one in found] == [
        ("number", ""),
        ("on", ""),
        ("field", "protocol"),
        ("pair", "7"),
        ("person", "5"),
    ]
    assert (found[2].before, found[2].after) == ("№ 1", "№ 2")


def test_words_about_a_person_leave_a_file_by_erasure() -> None:
    facts = {"number": "1", "field.cover": "Иванова", "person.5": "ab", "person.6": "cd"}
    assert snapshot.without_person(facts, ["cover"], 5) == {"number": "1", "person.6": "cd"}


def test_everybody_named_is_named_once() -> None:
    named = order(OrderKind.RELEASE, people=(6, 8), fields={"timetable": "9", "control": "5"})
    assert snapshot.named_in(named, [pair()]) == (5, 6, 8, 9)
    kinds = {one.kind for kind in OrderKind for one in FIELDS[kind]}
    assert kinds == set(FieldKind)
