"""A name outside the school: agreed to the text in force, signed on paper, not run out, not taken back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from mentoring.consent import ConsentAct, ConsentEntry, ConsentKind
from mentoring.publication import is_in_force

START = datetime(2024, 2, 29, 9, tzinfo=UTC)
HASHES = {"ru": "a" * 64}
A = ConsentAct


def rows(*acts: ConsentAct, sha: str = "a" * 64) -> list[ConsentEntry]:
    return [
        ConsentEntry(
            id=number,
            person=1,
            kind=ConsentKind.PUBLICATION,
            act=act,
            at=START + timedelta(minutes=number),
            language="ru",
            sha256=sha,
        )
        for number, act in enumerate(acts)
    ]


@pytest.mark.parametrize(
    ("acts", "named"),
    [
        ((), False),
        ((A.GIVEN,), False),
        ((A.GIVEN, A.ORIGINAL_RECEIVED), True),
        ((A.GIVEN, A.ORIGINAL_RECEIVED, A.WITHDRAWN), False),
        ((A.GIVEN, A.ORIGINAL_RECEIVED, A.WITHDRAWN, A.GIVEN), False),
        ((A.GIVEN, A.WITHDRAWN, A.GIVEN, A.ORIGINAL_RECEIVED), True),
        ((A.REFUSED, A.ORIGINAL_RECEIVED), False),
    ],
)
def test_what_it_takes_to_be_named(acts: tuple[ConsentAct, ...], named: bool) -> None:
    assert is_in_force(rows(*acts), HASHES, START + timedelta(days=1)) is named


def test_a_text_that_changed_is_to_be_agreed_to_anew() -> None:
    old = rows(A.GIVEN, A.ORIGINAL_RECEIVED, sha="b" * 64)
    assert not is_in_force(old, HASHES, START + timedelta(days=1))


def test_three_years_and_no_longer() -> None:
    given = rows(A.GIVEN, A.ORIGINAL_RECEIVED)
    end = datetime(2027, 2, 28, 9, tzinfo=UTC)
    assert is_in_force(given, HASHES, end - timedelta(seconds=1))
    assert not is_in_force(given, HASHES, end)
