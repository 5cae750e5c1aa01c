"""Rules of the questionnaire: limits, readers, what is kept of it."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime
from typing import Any

import pytest

from mentoring.mentor_questionnaire import (
    CAPACITY,
    DEFAULT_CAPACITY,
    DESK,
    HOURS,
    READERS,
    MentorQuestionnaire,
    ensure_valid,
    from_answers,
    to_answers,
)
from mentoring.people import Role
from mentoring.readers import Audience
from mentoring.refusal import Refusal
from mentoring.submission import NEXT, Submission, SubmissionStatus

NOW = datetime(2026, 9, 1, 9, tzinfo=UTC)
ANSWERS: dict[str, Any] = {
    "experience_years": 22,
    "category": "highest",
    "mentoring_experience": "few",
    "areas": [["method", 3, ["goals", "design"]]],
    "strong_practice": "Урок-исследование",
    "kinds": ["traditional", "group"],
    "hours": 6,
    "capacity": DEFAULT_CAPACITY,
    "mode": "mixed",
    "times": ["tue_after"],
    "motivation": ["share"],
    "needs": ["time"],
    "own_initiative": True,
    "initiative_text": "Люблю это дело",
}


def questionnaire(**changes: Any) -> MentorQuestionnaire:
    answers = from_answers({**ANSWERS, **changes})
    return MentorQuestionnaire(person=1, submitted_at=NOW, **answers)


def test_a_filled_questionnaire_is_valid_and_comes_back_the_same() -> None:
    filled = questionnaire()
    ensure_valid(filled)
    assert replace(filled, **from_answers(to_answers(filled))) == filled
    assert to_answers(filled) == ANSWERS


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"experience_years": 61}, "mentor_questionnaire-years_range"),
        ({"hours": 0}, "mentor_questionnaire-hours_range"),
        ({"hours": 21}, "mentor_questionnaire-hours_range"),
        ({"capacity": 0}, "mentor_questionnaire-capacity_range"),
        ({"capacity": 11}, "mentor_questionnaire-capacity_range"),
        ({"areas": []}, "competence-none_named"),
        ({"kinds": []}, "mentor_questionnaire-choose_one"),
        ({"times": []}, "mentor_questionnaire-choose_one"),
        ({"motivation": []}, "mentor_questionnaire-choose_one"),
        ({"strong_practice": "x" * 301}, "mentor_questionnaire-too_long"),
        ({"initiative_text": "x" * 301}, "mentor_questionnaire-too_long"),
    ],
)
def test_what_is_refused(changes: dict[str, Any], key: str) -> None:
    with pytest.raises(Refusal, match=key):
        ensure_valid(questionnaire(**changes))


def test_no_experience_is_no_obstacle_to_reverse_mentoring() -> None:
    ensure_valid(questionnaire(experience_years=0, mentoring_experience="none", category="none"))


def test_limits_of_time_and_number() -> None:
    assert (HOURS[0], HOURS[-1]) == (1, 20)
    assert (CAPACITY[0], CAPACITY[-1]) == (1, 10)
    assert DEFAULT_CAPACITY == 3


def test_words_about_initiative_go_with_a_yes_only() -> None:
    assert questionnaire(own_initiative=False).initiative_text == ""


@pytest.mark.parametrize("missing", ["hours", "capacity", "own_initiative", "areas"])
def test_a_missing_answer_is_refused_in_words(missing: str) -> None:
    answers = {name: value for name, value in ANSWERS.items() if name != missing}
    with pytest.raises(Refusal, match="mentor_questionnaire-incomplete"):
        from_answers(answers)


def test_every_answer_declares_its_readers() -> None:
    own = {field.name for field in fields(MentorQuestionnaire)}
    shared = {field.name for field in fields(Submission)}
    assert set(READERS) == own - shared


def test_motives_stay_between_author_and_curator() -> None:
    for name in ("motivation", "own_initiative", "initiative_text"):
        assert set(READERS[name]) == {Audience.SELF, Audience.CURATOR}


def test_acceptance_makes_a_mentor_and_every_decision_has_words() -> None:
    assert DESK.role is Role.MENTOR
    decisions = {status for nexts in NEXT.values() for status in nexts}
    assert decisions - {SubmissionStatus.WITHDRAWN} == set(DESK.told)
