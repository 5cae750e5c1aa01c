"""Rules about messages to people: who hears, who does not and why, how they are signed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mentoring.broadcast import (
    TEXT_LIMIT,
    Audience,
    Recipients,
    ensure_somebody,
    ensure_text,
    letter,
    recipients,
    signature,
)
from mentoring.people import Person, Reach, Role, Settings, Status
from mentoring.refusal import Refusal
from mentoring.say import NoticeKind, T

SENDER = Person(1, "Петрова Анна", roles=frozenset({Role.CURATOR}), status=Status.MEMBER)
MENTEE = replace(SENDER, id=2, roles=frozenset({Role.MENTEE}))
MENTOR = replace(SENDER, id=3, roles=frozenset({Role.MENTOR}))
BOTH = replace(SENDER, id=4, roles=frozenset({Role.MENTEE, Role.MENTOR}))
BLOCKED = replace(MENTEE, id=5, reach=Reach.BLOCKED)
MUTED = replace(MENTEE, id=6, settings=Settings(muted=frozenset({NoticeKind.MESSAGES})))
LEFT = replace(MENTEE, id=7, status=Status.LEFT)
INVITED = replace(MENTEE, id=8, status=Status.INVITED)
ALL = [SENDER, MENTEE, MENTOR, BOTH, BLOCKED, MUTED, LEFT, INVITED]


def ids(people):
    return [one.id for one in people]


def test_everybody_but_the_sender():
    found = recipients(ALL, Audience(), SENDER)
    assert ids(found.reached) == [2, 3, 4]
    assert ids(found.unreachable) == [5]
    assert ids(found.muted) == [6]


def test_a_role_counts_each_person_once():
    found = recipients(ALL, Audience(roles=frozenset({Role.MENTEE, Role.MENTOR})), SENDER)
    assert ids(found.reached) == [2, 3, 4]
    assert ids(recipients(ALL, Audience(roles=frozenset({Role.MENTOR})), SENDER).reached) == [3, 4]


def test_one_person():
    assert ids(recipients(ALL, Audience(person=4), SENDER).reached) == [4]
    assert recipients(ALL, Audience(person=7), SENDER) == Recipients()


def test_words_for_nobody_are_not_taken():
    with pytest.raises(Refusal, match="nobody"):
        ensure_somebody(Recipients(unreachable=(BLOCKED,)))


def test_the_length_of_words():
    assert ensure_text(f"  {'а' * TEXT_LIMIT} \n") == "а" * TEXT_LIMIT
    with pytest.raises(Refusal, match="text_long"):
        ensure_text("а" * (TEXT_LIMIT + 1))
    with pytest.raises(Refusal, match="text_empty"):
        ensure_text(" \n ")


def test_words_are_signed_by_the_role_alone():
    admin = replace(SENDER, roles=frozenset({Role.ADMIN}))
    assert signature(SENDER) == T("role-curator")
    assert signature(admin) == T("role-admin")
    say = letter("Привет", SENDER, 2)
    assert (say.to, say.kind) == (2, NoticeKind.MESSAGES)
    assert set(say.facts) == {"text", "role"}
