"""The mentee's professional request: fields, readers, limits; send, withdraw, decide (A2.2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from mentoring import submission
from mentoring.competence import (
    AreaMark,
    ensure_marks,
    marks_from_plain,
    marks_to_plain,
)
from mentoring.kinds import TIMES, MentoringForm, MentoringKind, Mode
from mentoring.people import Person, Role
from mentoring.readers import SELF_CURATOR, SELF_CURATOR_COUNCIL, Audience
from mentoring.refusal import Refusal
from mentoring.reminder.news import Area
from mentoring.submission import Desk, Submission, SubmissionStatus

if TYPE_CHECKING:
    from storage.uow import Uow


class MenteeCategory(StrEnum):
    """Why somebody comes for mentoring (1.2, 2.1)."""

    YOUNG = "young"  # a young specialist, less than 3 years of work
    RETRAINED = "retrained"
    NEW_HERE = "new_here"
    RETURNED = "returned"  # after a break
    NEW_SUBJECT = "new_subject"  # another subject or level
    EXPERIENCED = "experienced"  # a teacher with a request of one's own
    BURNOUT = "burnout"
    STUDENT = "student"  # still studying


class Urgency(StrEnum):
    """How soon help is needed (2.4, situational)."""

    USUAL = "usual"
    URGENT = "urgent"


YOUNG_YEARS = 3
"""Below this experience somebody is a young specialist."""
MAX_YEARS = 60
OWN_WORDS_LIMIT = 500
TEXT_LIMIT = 300
TEXTS = ("own_words", "strengths", "wished_result", "not_with")
"""Answers in words, each of which may be left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MenteeRequest(Submission):
    """One version of a request.

    Args:
        experience_years: whole years of teaching, 0 to 60.
        times: codes of `kinds.TIMES`, in their order.
        wished_mentor: person id of the mentor wished for, or no preference.
        not_with: with whom rather not; the curator's eyes only (6.1).
    """

    experience_years: int
    under_35: bool
    category: MenteeCategory
    areas: tuple[AreaMark, ...]
    own_words: str = ""
    strengths: str = ""
    wished_result: str = ""
    kinds: tuple[MentoringKind, ...]
    forms: tuple[MentoringForm, ...]
    mode: Mode
    times: tuple[str, ...]
    wished_mentor: int | None = None
    not_with: str = ""
    urgency: Urgency = Urgency.USUAL


_WIDE = (*SELF_CURATOR_COUNCIL, Audience.MENTOR)
_OWN = (*SELF_CURATOR, Audience.MENTOR)
READERS: Mapping[str, tuple[Audience, ...]] = {
    "experience_years": _WIDE,
    "under_35": SELF_CURATOR_COUNCIL,
    "category": SELF_CURATOR_COUNCIL,
    "areas": _WIDE,
    "own_words": _OWN,
    "strengths": _WIDE,
    "wished_result": _WIDE,
    "kinds": _WIDE,
    "forms": _WIDE,
    "mode": _WIDE,
    "times": _OWN,
    "wished_mentor": SELF_CURATOR,
    "not_with": SELF_CURATOR,
    "urgency": _OWN,
}
"""Who reads each answer; everybody else, the head too, sees at most that a request was sent."""


def is_young_specialist(experience_years: int) -> bool:
    """Less than three years of work."""
    return experience_years < YOUNG_YEARS


def categories_for(experience_years: int) -> tuple[MenteeCategory, ...]:
    """The categories that fit the experience: a young specialist has less than three years."""
    young = is_young_specialist(experience_years)
    return tuple(one for one in MenteeCategory if young or one is not MenteeCategory.YOUNG)


def ensure_valid(request: MenteeRequest) -> None:
    """Everything needed is there and within its limits.

    Raises:
        Refusal: ``mentee_request-…`` or of the areas.
    """
    if not 0 <= request.experience_years <= MAX_YEARS:
        raise Refusal("mentee_request-years_range", highest=MAX_YEARS)
    if request.category not in categories_for(request.experience_years):
        raise Refusal("mentee_request-young_years", years=YOUNG_YEARS)
    ensure_marks(request.areas)
    if not request.kinds or not request.forms or not request.times:
        raise Refusal("mentee_request-choose_one")
    limits = {"own_words": OWN_WORDS_LIMIT}
    for name in TEXTS:
        if len(getattr(request, name)) > limits.get(name, TEXT_LIMIT):
            raise Refusal("mentee_request-too_long")
    if request.wished_mentor == request.person:
        raise Refusal("mentee_request-not_oneself")


def to_answers(request: MenteeRequest) -> dict[str, Any]:
    """The answers as plain values (numbers, text, lists of codes), as a draft holds them.

    An empty text is no answer and is left out; no preference of a mentor is 0.
    """
    plain = {one: getattr(request, one) for one in READERS if getattr(request, one) != ""}
    plain["wished_mentor"] = request.wished_mentor or 0
    plain["areas"] = marks_to_plain(request.areas)
    for name in ("kinds", "forms", "times"):
        plain[name] = [str(code) for code in plain[name]]
    for name in ("category", "mode", "urgency"):
        plain[name] = str(plain[name])
    return plain


def from_answers(answers: Mapping[str, Any]) -> dict[str, Any]:
    """Typed fields of `MenteeRequest` from plain values made by `to_answers` or by the form.

    Raises:
        Refusal: ``mentee_request-incomplete``: an answer is missing or not of this version.
    """
    try:
        return {
            **{name: answers.get(name) or "" for name in TEXTS},
            "experience_years": int(answers["experience_years"]),
            "under_35": bool(answers["under_35"]),
            "category": MenteeCategory(answers["category"]),
            "areas": marks_from_plain(answers["areas"]),
            "kinds": tuple(one for one in MentoringKind if one in answers["kinds"]),
            "forms": tuple(one for one in MentoringForm if one in answers["forms"]),
            "mode": Mode(answers["mode"]),
            "times": tuple(one for one in TIMES if one in answers["times"]),
            "wished_mentor": answers.get("wished_mentor") or None,
            "urgency": Urgency(answers["urgency"]),
        }
    except (KeyError, TypeError, ValueError) as broken:
        raise Refusal("mentee_request-incomplete") from broken


DESK: Desk[MenteeRequest] = Desk(
    name="mentee_request",
    records=lambda uow: uow.mentee_requests,
    role=Role.MENTEE,
    open="request.open",
    told={
        "urgent": "mentee_request-told_urgent",
        SubmissionStatus.ACCEPTED: "mentee_request-told_accepted",
        SubmissionStatus.RETURNED: "mentee_request-told_returned",
        SubmissionStatus.ASIDE: "mentee_request-told_aside",
        SubmissionStatus.SUBMITTED: "mentee_request-told_reopened",
    },
    waits=Area.REQUEST,
    gone=Area.REQUEST_GONE,
)


async def submit(
    uow: Uow, person: Person, answers: Mapping[str, Any], now: datetime
) -> MenteeRequest:
    """Send a request, the first or a changed one: a new version, of which the curators learn.

    Args:
        answers: plain values by field, see `to_answers`.

    Raises:
        Refusal: not a member, or an answer is missing or outside its limits.
    """
    submission.ensure_member(person)
    request = MenteeRequest(person=person.id, submitted_at=now, **from_answers(answers))
    ensure_valid(request)
    urgent = request.urgency is Urgency.URGENT
    return await submission.hand_in(uow, DESK, person, request, now, urgent=urgent)


async def withdraw(
    uow: Uow, person: Person, of: int | None, version: int | None, now: datetime
) -> MenteeRequest:
    """The author takes the request back; the curators' morning says so."""
    return await submission.withdraw(uow, DESK, person, of, version, now)


async def accept(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> MenteeRequest:
    """Into the bank of mentees; the author becomes a mentee and is told (A2.2)."""
    return await submission.decide(uow, DESK, actor, of, version, SubmissionStatus.ACCEPTED, now)


async def return_for_changes(
    uow: Uow,
    actor: Person,
    of: int | None,
    version: int | None,
    comment: str,
    flagged: tuple[str, ...],
    now: datetime,
) -> MenteeRequest:
    """Back to the author with a comment and the answers to look at again (names of `READERS`).

    Raises:
        Refusal: no comment, or as any decision.
    """
    known = tuple(name for name in READERS if name in flagged)
    status = SubmissionStatus.RETURNED
    return await submission.decide(
        uow, DESK, actor, of, version, status, now, comment=comment, flagged=known
    )


async def put_aside(
    uow: Uow,
    actor: Person,
    of: int | None,
    version: int | None,
    now: datetime,
    comment: str = "",
) -> MenteeRequest:
    """Not now; the author is told, and may change or withdraw it."""
    status = SubmissionStatus.ASIDE
    return await submission.decide(uow, DESK, actor, of, version, status, now, comment=comment)


async def reopen(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> MenteeRequest:
    """The curator looks at a decided request again."""
    return await submission.decide(uow, DESK, actor, of, version, SubmissionStatus.SUBMITTED, now)
