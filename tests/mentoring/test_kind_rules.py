"""The seven kinds behave differently (2.4), alone and combined."""

from __future__ import annotations

from datetime import date
from itertools import combinations

import pytest

from mentoring.kind_rules import RULES, KindRules, rules_of
from mentoring.kinds import MentoringKind as K
from mentoring.refusal import Refusal
from mentoring.term import ensure_term

TABLE = """
                   traditional group short_term reversive situational speed virtual
asks_attendance         -        +       -          -          -        +      -
asks_goal               -        -       +          -          -        -      -
needs_link              -        -       -          -          -        -      +
tells_leader            -        -       -          +          -        -      -
promises_reaction       -        -       -          -          +        -      -
has_programme_term      +        +       +          +          -        -      +
needs_schedule          +        +       +          +          -        -      +
has_midterm             +        +       -          +          -        -      +
asks_takeaway           -        -       -          -          -        +      -
asks_experience         +        -       -          -          -        -      -
lead_quarter            -        -       -          -          -        -      +
silent_after_days       30       30      30         30         -        -      30
"""


def cells() -> list[tuple[str, K, str]]:
    """Rule, kind and what stands in the table."""
    head, *lines = TABLE.strip().splitlines()
    kinds = [K(one) for one in head.split()]
    found = []
    for line in lines:
        rule, *marks = line.split()
        found += [(rule, kind, mark) for kind, mark in zip(kinds, marks, strict=True)]
    return found


@pytest.mark.parametrize(("rule", "kind", "mark"), cells())
def test_a_kind_alone(rule: str, kind: K, mark: str) -> None:
    shown = {True: "+", False: "-", None: "-"}
    value = getattr(rules_of([kind]), rule)
    assert (shown[value] if value in (True, False, None) else str(value)) == mark


def test_the_table_holds_every_kind_and_rule() -> None:
    assert set(RULES) == set(K)
    assert {rule for rule, _, _ in cells()} == set(KindRules.__dataclass_fields__)


def test_kinds_combined_ask_for_what_each_of_them_asks() -> None:
    for pair in combinations(K, 2):
        both, one, other = rules_of(pair), *(rules_of([kind]) for kind in pair)
        for rule in set(KindRules.__dataclass_fields__) - {"asks_experience", "silent_after_days"}:
            assert getattr(both, rule) == (getattr(one, rule) or getattr(other, rule)), (pair, rule)


def test_urgent_help_beside_a_programme_leaves_the_watch_over_silence() -> None:
    assert rules_of([K.SITUATIONAL, K.TRADITIONAL]).silent_after_days == 30
    assert rules_of([K.SITUATIONAL, K.SPEED]).silent_after_days is None


def test_in_a_reverse_pair_nobody_has_to_be_the_elder() -> None:
    assert not rules_of([K.TRADITIONAL, K.REVERSIVE]).asks_experience


def test_without_a_kind_it_is_the_traditional_one() -> None:
    assert rules_of([]) == rules_of([K.TRADITIONAL])


@pytest.mark.parametrize("kind", K)
def test_a_term_is_asked_for_where_a_programme_has_one(kind: K) -> None:
    try:
        ensure_term(date(2025, 9, 1), date(2025, 9, 30), [kind])
        short = True
    except Refusal:
        short = False
    assert short is not rules_of([kind]).has_programme_term
