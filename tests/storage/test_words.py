"""Words wait in the outbox as JSON and come back the same."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.say import Button, Fact, Lines, Name, NoticeKind, Say, T
from storage.words import facts_from_json, say_from_json, say_to_json

keys = st.from_regex(r"[a-z]{1,8}-[a-z_]{1,8}", fullmatch=True)
typed = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
plain: st.SearchStrategy[Fact] = st.one_of(
    typed,
    st.integers(-(10**12), 10**12),
    st.floats(allow_nan=False, allow_infinity=False),
    st.dates(),
    st.datetimes(timezones=st.just(UTC)),
    st.builds(Name, st.integers(1, 10**6), st.booleans()),
)
facts: st.SearchStrategy[Fact] = st.recursive(
    plain,
    lambda inner: st.one_of(
        st.builds(T, keys, st.dictionaries(keys, inner, max_size=3)),
        st.builds(Lines, st.lists(inner, max_size=3).map(tuple), typed),
    ),
    max_leaves=6,
)
many = st.dictionaries(keys, facts, max_size=3)
numbers = st.none() | st.integers(0, 10**6)
buttons = st.builds(Button, keys, keys, numbers, numbers, typed, many, st.none() | typed)
says = st.builds(
    Say,
    key=keys,
    facts=many,
    rows=st.lists(st.lists(buttons, min_size=1, max_size=2).map(tuple), max_size=2).map(tuple),
    kind=st.none() | st.sampled_from(NoticeKind),
    fresh=st.booleans(),
    toast=st.booleans(),
    paper=st.none() | st.integers(1, 99),
    urgent=st.booleans(),
    attachment=st.none() | st.integers(1, 99),
)


def normal(say: Say) -> Say:
    """An empty link and no link are the same button."""
    rows = tuple(
        tuple(
            Button(one.key, one.do, one.of, one.version, one.arg, one.facts, one.url or None)
            for one in row
        )
        for row in say.rows
    )
    return replace(say, rows=rows, to=None)


@given(says)
def test_words_come_back_as_they_were(say: Say) -> None:
    waited = json.loads(json.dumps(say_to_json(say), ensure_ascii=False))
    assert say_from_json(waited) == normal(say)


def test_a_moment_and_a_day_are_not_taken_for_each_other() -> None:
    moment, day = datetime(2026, 9, 1, tzinfo=UTC), date(2026, 9, 1)
    back = say_from_json(say_to_json(Say("a-b", {"at": moment, "on": day})))
    assert back.facts == {"at": moment, "on": day}
    assert type(back.facts["on"]) is date


@pytest.mark.parametrize("fact", [None, [], {"unknown": 1}, {"t": "a-b"}])
def test_what_is_no_fact_is_refused(fact: object) -> None:
    with pytest.raises(ValueError, match="not a fact"):
        facts_from_json({"x": fact})


def test_whom_it_is_for_is_not_stored_with_the_words() -> None:
    assert say_to_json(Say("a-b", to=7)) == {"key": "a-b"}
