"""Rules about codes: how they are read, and when they open the door."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.invitation import (
    CODE_ALPHABET,
    CODE_LENGTH,
    Invitation,
    ensure_usable,
    first_role,
    normal_code,
)
from mentoring.people import Person, Role
from mentoring.refusal import Refusal

NOW = datetime(2026, 9, 1, 9, tzinfo=UTC)
CODE = Invitation(1, "ABCDEFGHJK", Role.MENTOR, None, False, NOW, NOW + timedelta(days=14))


@given(st.text(CODE_ALPHABET, min_size=CODE_LENGTH, max_size=CODE_LENGTH))
def test_a_code_is_read_as_typed(code):
    typed = " ".join([code[:4].lower(), "-", code[4:]])
    assert normal_code(typed) == code


def test_no_sign_of_a_code_is_taken_for_another():
    assert not set(CODE_ALPHABET) & set("IL01O")


def test_a_fresh_code_opens():
    assert ensure_usable(CODE, NOW + timedelta(days=13, hours=23)) == CODE


@pytest.mark.parametrize(
    ("code", "key"),
    [
        (None, "join-code_unknown"),
        (replace(CODE, revoked_at=NOW), "join-code_unknown"),
        (replace(CODE, used_by=5), "join-code_used"),
        (replace(CODE, expires_at=NOW), "join-code_expired"),
    ],
)
def test_codes_that_do_not_open(code, key):
    with pytest.raises(Refusal) as refusal:
        ensure_usable(code, NOW)
    assert refusal.value.key == key


def test_the_role_of_a_cards_code():
    assert first_role(Person(1)) is None
    assert first_role(Person(1, roles=frozenset({Role.HEAD, Role.MENTOR}))) is Role.MENTOR
