"""What the register is worth: standing of a consent, the signed original, whom a kind concerns."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.consent_texts import filled, for_chat, paragraphs, sha256_of
from mentoring.consent import (
    ConsentAct,
    ConsentEntry,
    ConsentKind,
    ConsentStanding,
    Place,
    ensure_concerns,
    ensure_withdrawable,
    kinds_for,
    last_decision,
    original_of,
    standing,
)
from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal

START = datetime(2026, 9, 1, tzinfo=UTC)
HASHES = {"ru": "r1", "en": "e1"}


def entry(act: ConsentAct, sha: str = "r1", language: str = "ru", day: int = 0) -> ConsentEntry:
    return ConsentEntry(
        id=day,
        person=7,
        kind=ConsentKind.PROCESSING,
        act=act,
        at=START + timedelta(days=day),
        language=language,
        sha256=sha,
    )


@pytest.mark.parametrize(
    ("decision", "expected"),
    [
        (None, ConsentStanding.NONE),
        (entry(ConsentAct.GIVEN), ConsentStanding.GIVEN),
        (entry(ConsentAct.GIVEN, "e1", "en"), ConsentStanding.GIVEN),
        (entry(ConsentAct.GIVEN, "r0"), ConsentStanding.OUTDATED),
        (entry(ConsentAct.GIVEN, "e1", "ru"), ConsentStanding.OUTDATED),
        (entry(ConsentAct.GIVEN, "r1", "de"), ConsentStanding.OUTDATED),
        (entry(ConsentAct.REFUSED), ConsentStanding.REFUSED),
        (entry(ConsentAct.WITHDRAWN), ConsentStanding.WITHDRAWN),
    ],
)
def test_a_consent_holds_until_the_text_in_its_language_changes(
    decision: ConsentEntry | None, expected: ConsentStanding
) -> None:
    assert standing(decision, HASHES) is expected


acts = st.lists(st.sampled_from(list(ConsentAct)), max_size=12)


@given(acts)
def test_only_a_yes_that_nothing_follows_counts_as_given(history: list[ConsentAct]) -> None:
    entries = [entry(act, day=day) for day, act in enumerate(history)]
    decided = [act for act in history if act is not ConsentAct.ORIGINAL_RECEIVED]
    found = standing(last_decision(entries), HASHES)
    assert (found is ConsentStanding.GIVEN) == (decided[-1:] == [ConsentAct.GIVEN])


@given(acts)
def test_an_original_belongs_to_the_decision_it_followed(history: list[ConsentAct]) -> None:
    entries = [entry(act, day=day) for day, act in enumerate(history)]
    last = history[-1] if history else None
    assert (original_of(entries) is not None) == (last is ConsentAct.ORIGINAL_RECEIVED)


def test_the_assignment_is_asked_from_mentors_only() -> None:
    mentee = Person(1, roles=frozenset({Role.MENTEE}), status=Status.MEMBER)
    wishes = Person(2, wished_roles=frozenset({Role.MENTOR}), status=Status.AWAITING)
    assert ConsentKind.ASSIGNMENT not in kinds_for(mentee)
    assert ConsentKind.ASSIGNMENT in kinds_for(wishes)
    with pytest.raises(Refusal, match="consent-mentors_only"):
        ensure_concerns(mentee, ConsentKind.ASSIGNMENT)
    ensure_concerns(wishes, ConsentKind.ASSIGNMENT)


@pytest.mark.parametrize("status", [Status.LEFT, Status.ERASED])
def test_who_has_left_agrees_to_nothing(status: Status) -> None:
    with pytest.raises(Refusal, match="consent-left"):
        ensure_concerns(Person(1, status=status), ConsentKind.PROCESSING)


@pytest.mark.parametrize("state", list(ConsentStanding))
def test_what_was_not_given_cannot_be_withdrawn(state: ConsentStanding) -> None:
    if state in (ConsentStanding.NONE, ConsentStanding.WITHDRAWN):
        with pytest.raises(Refusal, match="consent-nothing_to_withdraw"):
            ensure_withdrawable(state)
    else:
        ensure_withdrawable(state)


def test_places_fit_their_column_and_a_button() -> None:
    assert all(place.isascii() and len(place) <= 32 for place in Place)


def test_the_school_stands_in_the_text_or_a_visible_blank_does() -> None:
    template = "\ufeff# T\r\n\r\n{school_name} ({school_short_name})  \r\n"
    assert filled(template, "Школа № 1", "") == "# T\n\nШкола № 1 (Школа № 1)\n"
    assert "____" in filled(template, " ", "")


def test_a_changed_letter_is_another_version() -> None:
    assert sha256_of("а\n") != sha256_of("a\n")
    assert len(sha256_of("")) == 64


def test_markdown_becomes_paragraphs_and_a_message() -> None:
    body = "# Title\n\nOne **bold**\nline.\n\nList:\n- first\n- second\n\nEnd.\n"
    title, parts = paragraphs(body)
    assert title == "Title"
    assert parts == ("One **bold** line.", "List:", "- first", "- second", "End.")
    assert for_chat(body) == ("Title", "One bold line.\n\nList:\n• first\n• second\n\nEnd.")


def test_a_text_without_a_title_is_shown_whole() -> None:
    assert for_chat("Only words.") == ("", "Only words.")
