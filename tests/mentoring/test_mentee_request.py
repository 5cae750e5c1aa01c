"""Rules of the request: limits, categories, readers, steps of the status."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.competence import AREAS
from mentoring.kinds import TIMES, MentoringForm, MentoringKind, Mode
from mentoring.mentee_request import (
    DESK,
    READERS,
    MenteeCategory,
    MenteeRequest,
    Urgency,
    categories_for,
    ensure_valid,
    from_answers,
    is_young_specialist,
    to_answers,
)
from mentoring.people import Person, Role, Status
from mentoring.readers import Audience
from mentoring.refusal import Refusal
from mentoring.submission import (
    NEXT,
    Submission,
    SubmissionStatus,
    ensure_comment,
    ensure_curator,
    ensure_current,
    ensure_may_become,
    ensure_member,
)

NOW = datetime(2026, 9, 1, 9, tzinfo=UTC)
ANSWERS: dict[str, Any] = {
    "experience_years": 1,
    "under_35": True,
    "category": "young",
    "areas": [["psych", 3, ["discipline"]]],
    "kinds": ["traditional"],
    "forms": ["teacher"],
    "mode": "offline",
    "times": ["mon_after"],
    "urgency": "usual",
}


def request(**changes: Any) -> MenteeRequest:
    return MenteeRequest(person=1, submitted_at=NOW, **from_answers({**ANSWERS, **changes}))


def refusal(made: MenteeRequest) -> str:
    with pytest.raises(Refusal) as refused:
        ensure_valid(made)
    return refused.value.key


def test_a_request_with_only_what_is_needed_is_valid() -> None:
    ensure_valid(request())


@pytest.mark.parametrize(("years", "young"), [(0, True), (2, True), (3, False), (40, False)])
def test_a_young_specialist_has_less_than_three_years(years: int, young: bool) -> None:
    assert is_young_specialist(years) is young
    assert (MenteeCategory.YOUNG in categories_for(years)) is young


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"experience_years": 61}, "mentee_request-years_range"),
        ({"experience_years": -1}, "mentee_request-years_range"),
        ({"experience_years": 3}, "mentee_request-young_years"),
        ({"areas": []}, "competence-none_named"),
        ({"kinds": []}, "mentee_request-choose_one"),
        ({"forms": []}, "mentee_request-choose_one"),
        ({"times": []}, "mentee_request-choose_one"),
        ({"own_words": "x" * 501}, "mentee_request-too_long"),
        ({"wished_result": "x" * 301}, "mentee_request-too_long"),
        ({"not_with": "x" * 301}, "mentee_request-too_long"),
        ({"wished_mentor": 1}, "mentee_request-not_oneself"),
    ],
)
def test_what_is_refused(changes: dict[str, Any], key: str) -> None:
    assert refusal(request(**changes)) == key


def test_own_words_may_fill_their_limit() -> None:
    ensure_valid(request(own_words="x" * 500, strengths="x" * 300))


@pytest.mark.parametrize("missing", ["experience_years", "areas", "mode", "urgency", "category"])
def test_a_missing_answer_is_refused_in_words(missing: str) -> None:
    answers = {name: value for name, value in ANSWERS.items() if name != missing}
    with pytest.raises(Refusal, match="mentee_request-incomplete"):
        from_answers(answers)


def test_no_preference_is_nobody() -> None:
    assert request(wished_mentor=0).wished_mentor is None
    assert request(wished_mentor=7).wished_mentor == 7


def test_every_answer_declares_its_readers() -> None:
    own = {field.name for field in fields(MenteeRequest)}
    shared = {field.name for field in fields(Submission)}
    assert set(READERS) == own - shared
    assert all(Audience.CURATOR in readers for readers in READERS.values())


def test_with_whom_not_is_for_the_curator_alone() -> None:
    assert set(READERS["not_with"]) == {Audience.SELF, Audience.CURATOR}


@given(
    st.fixed_dictionaries(
        {
            "experience_years": st.integers(0, 60),
            "under_35": st.booleans(),
            "category": st.sampled_from([str(one) for one in MenteeCategory]),
            "areas": st.sampled_from(list(AREAS)).map(lambda area: [[area, 2, []]]),
            "own_words": st.text(max_size=500),
            "strengths": st.text(max_size=300),
            "wished_result": st.text(max_size=300),
            "kinds": st.sets(st.sampled_from([str(one) for one in MentoringKind])).map(list),
            "forms": st.sets(st.sampled_from([str(one) for one in MentoringForm])).map(list),
            "mode": st.sampled_from([str(one) for one in Mode]),
            "times": st.sets(st.sampled_from(TIMES)).map(list),
            "wished_mentor": st.none() | st.integers(2, 9),
            "not_with": st.text(max_size=300),
            "urgency": st.sampled_from([str(one) for one in Urgency]),
        }
    )
)
def test_plain_answers_bring_the_same_request_back(answers: dict[str, Any]) -> None:
    made = MenteeRequest(person=1, submitted_at=NOW, **from_answers(answers))
    again = replace(made, **from_answers(to_answers(made)))
    assert again == made


@pytest.mark.parametrize(("now", "then"), list(product(SubmissionStatus, SubmissionStatus)))
def test_every_step_of_the_status_is_allowed_or_refused(
    now: SubmissionStatus, then: SubmissionStatus
) -> None:
    if then in NEXT[now]:
        ensure_may_become(now, then)
        return
    with pytest.raises(Refusal, match="submission-not_now") as refused:
        ensure_may_become(now, then)
    assert refused.value.facts["status"].key == f"submission-status_{now}"


def test_only_the_curator_decides_straight_from_the_queue() -> None:
    decided = {SubmissionStatus.ACCEPTED, SubmissionStatus.RETURNED, SubmissionStatus.ASIDE}
    assert all(status is SubmissionStatus.SUBMITTED for status in NEXT if NEXT[status] & decided)
    assert not NEXT[SubmissionStatus.WITHDRAWN]


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.CURATOR])
def test_other_roles_decide_nothing(role: Role) -> None:
    with pytest.raises(Refusal, match="common-not_allowed"):
        ensure_curator(Person(1, roles=frozenset({role}), status=Status.MEMBER))


def test_a_curator_who_left_decides_nothing() -> None:
    with pytest.raises(Refusal, match="common-not_allowed"):
        ensure_curator(Person(1, roles=frozenset({Role.CURATOR}), status=Status.LEFT))


@pytest.mark.parametrize("status", [status for status in Status if status is not Status.MEMBER])
def test_only_members_send(status: Status) -> None:
    with pytest.raises(Refusal, match="common-not_allowed"):
        ensure_member(Person(1, status=status))


@pytest.mark.parametrize(("of", "version"), [(5, 1), (4, 2), (None, None)])
def test_a_button_of_another_version_is_refused(of: int | None, version: int | None) -> None:
    current = replace(request(), id=5, version=2)
    with pytest.raises(Refusal, match="common-changed"):
        ensure_current(current, of, version)
    assert ensure_current(current, 5, 2) is current


def test_a_comment_has_edges_trimmed_and_a_limit() -> None:
    assert ensure_comment("  ясно ", needed=True) == "ясно"
    assert ensure_comment("", needed=False) == ""
    with pytest.raises(Refusal, match="submission-comment_needed"):
        ensure_comment("  ", needed=True)
    with pytest.raises(Refusal, match="submission-comment_long") as refused:
        ensure_comment("x" * 503, needed=True)
    assert refused.value.facts["extra"] == 3


def test_the_author_hears_of_every_decision_and_the_curators_of_every_sending() -> None:
    decisions = {status for nexts in NEXT.values() for status in nexts}
    assert decisions - {SubmissionStatus.WITHDRAWN} < set(DESK.told)
    assert "urgent" in DESK.told, "the rest reaches the curators with the morning's message"
