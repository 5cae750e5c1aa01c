"""The mentor's questionnaire: fields, readers, limits; send, withdraw, decide (A2.3, 4.1)."""

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
from mentoring.kinds import TIMES, MentoringKind, Mode
from mentoring.people import Person, Role
from mentoring.readers import SELF_CURATOR, SELF_CURATOR_COUNCIL, Audience
from mentoring.refusal import Refusal
from mentoring.reminder.news import Area
from mentoring.submission import Desk, Submission, SubmissionStatus

if TYPE_CHECKING:
    from storage.uow import Uow


class Qualification(StrEnum):
    """Qualification category, with the two of order 196 of 24.03.2023."""

    NONE = "none"
    FIT = "fit"  # fit for the position
    FIRST = "first"
    HIGHEST = "highest"
    METHODIST = "methodist"
    MENTOR = "mentor"


class MentoringExperience(StrEnum):
    """How often one has been a mentor."""

    NONE = "none"
    ONCE = "once"
    FEW = "few"  # 2 to 4 times
    MANY = "many"  # 5 and more


class Motivation(StrEnum):
    """Why one wants to be a mentor."""

    SHARE = "share"
    GROWTH = "growth"
    ATTESTATION = "attestation"
    RECOGNITION = "recognition"
    PAY = "pay"
    ASKED = "asked"


class Need(StrEnum):
    """What a mentor needs to do it well."""

    TRAINING = "training"
    MATERIALS = "materials"
    TIME = "time"
    LESSONS = "lessons"  # access to lessons


MAX_YEARS = 60
HOURS = range(1, 21)
CAPACITY = range(1, 11)
DEFAULT_CAPACITY = 3
TEXT_LIMIT = 300
TEXTS = ("strong_practice", "initiative_text")
"""Answers in words, each of which may be left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MentorQuestionnaire(Submission):
    """One version of a questionnaire.

    Args:
        experience_years: whole years of teaching, 0 to 60.
        areas: what one can help with, levels 1 to 3.
        hours: hours a month, 1 to 20.
        capacity: mentees at the same time, 1 to 10.
        own_initiative: whether one comes of one's own wish (1.3(5)), told in `initiative_text`.
    """

    experience_years: int
    category: Qualification
    mentoring_experience: MentoringExperience
    areas: tuple[AreaMark, ...]
    strong_practice: str = ""
    kinds: tuple[MentoringKind, ...]
    hours: int
    capacity: int = DEFAULT_CAPACITY
    mode: Mode
    times: tuple[str, ...]
    motivation: tuple[Motivation, ...]
    needs: tuple[Need, ...] = ()
    own_initiative: bool
    initiative_text: str = ""


_BANK = (*SELF_CURATOR_COUNCIL, Audience.SEEKER)
_PAIRED = (*SELF_CURATOR_COUNCIL, Audience.MENTEE)
READERS: Mapping[str, tuple[Audience, ...]] = {
    "experience_years": SELF_CURATOR_COUNCIL,
    "category": SELF_CURATOR_COUNCIL,
    "mentoring_experience": SELF_CURATOR_COUNCIL,
    "areas": _BANK,
    "strong_practice": _PAIRED,
    "kinds": _PAIRED,
    "hours": SELF_CURATOR_COUNCIL,
    "capacity": SELF_CURATOR_COUNCIL,
    "mode": _PAIRED,
    "times": _PAIRED,
    "motivation": SELF_CURATOR,
    "needs": SELF_CURATOR_COUNCIL,
    "own_initiative": SELF_CURATOR,
    "initiative_text": SELF_CURATOR,
}
"""Who reads each answer; everybody else, the head too, sees at most that it was sent."""


def ensure_valid(questionnaire: MentorQuestionnaire) -> None:
    """Everything needed is there and within its limits.

    Raises:
        Refusal: ``mentor_questionnaire-…`` or of the areas.
    """
    if not 0 <= questionnaire.experience_years <= MAX_YEARS:
        raise Refusal("mentor_questionnaire-years_range", highest=MAX_YEARS)
    if questionnaire.hours not in HOURS:
        raise Refusal("mentor_questionnaire-hours_range", lowest=HOURS[0], highest=HOURS[-1])
    if questionnaire.capacity not in CAPACITY:
        raise Refusal(
            "mentor_questionnaire-capacity_range",
            lowest=CAPACITY[0],
            highest=CAPACITY[-1],
        )
    ensure_marks(questionnaire.areas)
    if not questionnaire.kinds or not questionnaire.times or not questionnaire.motivation:
        raise Refusal("mentor_questionnaire-choose_one")
    if max(len(questionnaire.strong_practice), len(questionnaire.initiative_text)) > TEXT_LIMIT:
        raise Refusal("mentor_questionnaire-too_long")


def to_answers(questionnaire: MentorQuestionnaire) -> dict[str, Any]:
    """The answers as plain values (numbers, text, lists of codes), as a draft holds them.

    An empty text is no answer and is left out.
    """
    values = {one: getattr(questionnaire, one) for one in READERS}
    plain = {name: value for name, value in values.items() if value != ""}
    plain["areas"] = marks_to_plain(questionnaire.areas)
    for name in ("kinds", "times", "motivation", "needs"):
        plain[name] = [str(code) for code in plain[name]]
    for name in ("category", "mentoring_experience", "mode"):
        plain[name] = str(plain[name])
    return plain


def from_answers(answers: Mapping[str, Any]) -> dict[str, Any]:
    """Typed fields of `MentorQuestionnaire` from plain values made by `to_answers` or by the form.

    Raises:
        Refusal: ``mentor_questionnaire-incomplete``: an answer is missing or not of this version.
    """
    try:
        own = bool(answers["own_initiative"])
        return {
            "strong_practice": answers.get("strong_practice") or "",
            "initiative_text": answers.get("initiative_text") or "" if own else "",
            "experience_years": int(answers["experience_years"]),
            "category": Qualification(answers["category"]),
            "mentoring_experience": MentoringExperience(answers["mentoring_experience"]),
            "areas": marks_from_plain(answers["areas"]),
            "kinds": tuple(one for one in MentoringKind if one in answers["kinds"]),
            "hours": int(answers["hours"]),
            "capacity": int(answers["capacity"]),
            "mode": Mode(answers["mode"]),
            "times": tuple(one for one in TIMES if one in answers["times"]),
            "motivation": tuple(one for one in Motivation if one in answers["motivation"]),
            "needs": tuple(one for one in Need if one in (answers.get("needs") or ())),
            "own_initiative": own,
        }
    except (KeyError, TypeError, ValueError) as broken:
        raise Refusal("mentor_questionnaire-incomplete") from broken


DESK: Desk[MentorQuestionnaire] = Desk(
    name="mentor_questionnaire",
    records=lambda uow: uow.mentor_questionnaires,
    role=Role.MENTOR,
    open="questionnaire.open",
    told={
        SubmissionStatus.ACCEPTED: "mentor_questionnaire-told_accepted",
        SubmissionStatus.RETURNED: "mentor_questionnaire-told_returned",
        SubmissionStatus.ASIDE: "mentor_questionnaire-told_aside",
        SubmissionStatus.SUBMITTED: "mentor_questionnaire-told_reopened",
    },
    waits=Area.QUESTIONNAIRE,
    gone=Area.QUESTIONNAIRE_GONE,
)


async def submit(
    uow: Uow, person: Person, answers: Mapping[str, Any], now: datetime
) -> MentorQuestionnaire:
    """Send a questionnaire, the first or a changed one: a new version, of which the curators learn.

    Args:
        answers: plain values by field, see `to_answers`.

    Raises:
        Refusal: not a member, or an answer is missing or outside its limits.
    """
    submission.ensure_member(person)
    filled = MentorQuestionnaire(person=person.id, submitted_at=now, **from_answers(answers))
    ensure_valid(filled)
    return await submission.hand_in(uow, DESK, person, filled, now)


async def withdraw(
    uow: Uow, person: Person, of: int | None, version: int | None, now: datetime
) -> MentorQuestionnaire:
    """The author takes the questionnaire back; the curators' morning says so."""
    return await submission.withdraw(uow, DESK, person, of, version, now)


async def accept(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> MentorQuestionnaire:
    """Into the bank of mentors; the author becomes a mentor and is told (A2.3)."""
    return await submission.decide(uow, DESK, actor, of, version, SubmissionStatus.ACCEPTED, now)


async def return_for_changes(
    uow: Uow,
    actor: Person,
    of: int | None,
    version: int | None,
    comment: str,
    flagged: tuple[str, ...],
    now: datetime,
) -> MentorQuestionnaire:
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
) -> MentorQuestionnaire:
    """Not now; the author is told, and may change or withdraw it."""
    status = SubmissionStatus.ASIDE
    return await submission.decide(uow, DESK, actor, of, version, status, now, comment=comment)


async def reopen(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> MentorQuestionnaire:
    """The curator looks at a decided questionnaire again."""
    return await submission.decide(uow, DESK, actor, of, version, SubmissionStatus.SUBMITTED, now)
