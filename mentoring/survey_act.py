"""Holding a survey: whom it asks, opening, answering once, closing, reading what came of it (A2.6)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from mentoring.pair.nouns import WORKING, PairState
from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal
from mentoring.reminder import keeping
from mentoring.reminder.nouns import ReminderKind, Topic
from mentoring.school_calendar import calendar_of
from mentoring.school_year import year_of
from mentoring.submission import ensure_curator
from mentoring.survey import (
    FEWEST,
    LASTS,
    QuestionResult,
    Survey,
    SurveyForm,
    SurveyKind,
    Whom,
    ensure_may_open,
    ensure_sheet,
    result_of,
)
from mentoring.survey_watch import invite, number_of

if TYPE_CHECKING:
    from storage.uow import Uow

DRAFT = "survey"
"""Where a conversation keeps a sheet that is not sent yet, by number of the survey."""
READERS = (Role.CURATOR, Role.HEAD, Role.COUNCIL)


def ensure_reader(person: Person) -> None:
    """Who leads the monitoring, who orders it, who takes part in it (3.4(9), 3.5).

    Raises:
        Refusal: ``common-not_allowed``.
    """
    if person.status is not Status.MEMBER or not person.has(*READERS):
        raise Refusal("common-not_allowed")


@dataclass(frozen=True, slots=True)
class Prospect:
    """One side of a survey that might be opened.

    Args:
        people: person ids of those who would be asked.
        hindrance: why it cannot be opened; ``None``: it can.
        closes_on: last day of answering.
    """

    whom: Whom
    people: tuple[int, ...]
    closes_on: date
    hindrance: Refusal | None = None


async def people_of(uow: Uow, kind: SurveyKind, whom: Whom, today: date) -> tuple[int, ...]:
    """Members of one side of pairs at work; of the final survey also of pairs that ended this school year."""
    pairs = await uow.pairs.in_state(*WORKING)
    if kind is SurveyKind.FINAL:
        ended = await uow.pairs.in_state(PairState.ENDED)
        pairs += [one for one in ended if one.ended_on and year_of(one.ended_on) == year_of(today)]
    found: set[int] = set()
    for pair in pairs:
        found |= {pair.mentor} if whom is Whom.MENTORS else set(pair.mentees)
    cards = await uow.people.some(found)
    return tuple(sorted(one for one, card in cards.items() if card.status is Status.MEMBER))


async def prospects(uow: Uow, actor: Person, kind: SurveyKind) -> list[Prospect]:
    """What opening a survey of this kind would do, side by side.

    Raises:
        Refusal: not the curator.
    """
    ensure_curator(actor)
    calendar = await calendar_of(uow)
    today = calendar.local(uow.now).date()
    held = await uow.surveys.all()
    found = []
    for whom in Whom:
        people = await people_of(uow, kind, whom, today)
        hindrance = _hindrance(kind, whom, held, people, today)
        found.append(Prospect(whom, people, calendar.after(today, LASTS), hindrance))
    return found


def _hindrance(
    kind: SurveyKind, whom: Whom, held: Sequence[Survey], people: Sequence[int], today: date
) -> Refusal | None:
    """Answers of fewer than five are never shown, so fewer are not even asked."""
    if len(people) < FEWEST:
        return Refusal("survey-too_few", count=len(people), fewest=FEWEST)
    try:
        ensure_may_open(kind, whom, held, today)
    except Refusal as refusal:
        return refusal
    return None


async def open_all(uow: Uow, actor: Person, kind: SurveyKind, now: datetime) -> list[Survey]:
    """Open a survey for each side that can be asked, and invite.

    Raises:
        Refusal: not the curator; of no side: why not of the first.
    """
    found = await prospects(uow, actor, kind)
    wanted = [one for one in found if one.hindrance is None]
    if not wanted and found[0].hindrance is not None:
        raise found[0].hindrance
    today = now.astimezone(uow.zone).date()
    opened = []
    for one in wanted:
        form = await uow.surveys.newest(kind, one.whom)
        if form is None or not form.questions:
            raise Refusal("survey-no_questions")
        survey = Survey(
            form=form.id,
            kind=kind,
            whom=one.whom,
            opened_on=today,
            closes_on=one.closes_on,
            opened_by=actor.id,
        )
        survey = await uow.surveys.add(survey, one.people)
        await invite(uow, survey, one.people, now)
        await uow.audit.add(now, actor.id, "survey.opened", "survey", survey.id)
        opened.append(survey)
    await keeping.done(uow, Topic(ReminderKind.SURVEY_DUE, number_of(kind, today)))
    return opened


async def close(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> Survey:
    """The curator closes a survey before its day.

    Raises:
        Refusal: not the curator, or ``common-changed``.
    """
    ensure_curator(actor)
    survey = await uow.surveys.get(of or 0)
    if survey is None or survey.version != version or not survey.is_open:
        raise Refusal("common-changed")
    return await shut(uow, survey, actor.id, now)


async def shut(uow: Uow, survey: Survey, actor: int | None, now: datetime) -> Survey:
    """Close a survey: nobody is reminded any more, and sheets that were begun are destroyed."""
    today = now.astimezone(uow.zone).date()
    closed = await uow.surveys.save(replace(survey, closed_on=today))
    await keeping.done(uow, Topic(ReminderKind.SURVEY, survey.id))
    await uow.conversations.forget(DRAFT, str(survey.id))
    await uow.audit.add(now, actor, "survey.closed", "survey", survey.id)
    return closed


async def mine(uow: Uow, person: Person) -> list[Survey]:
    """Open surveys somebody has been asked in and has not answered, the newest first."""
    if person.status is not Status.MEMBER:
        return []
    found = await uow.surveys.open()
    waiting = await uow.surveys.unanswered([one.id for one in found]) if found else {}
    return [one for one in found if person.id in waiting[one.id]]


async def to_answer(uow: Uow, actor: Person, of: int | None) -> tuple[Survey, SurveyForm]:
    """A survey somebody may answer now, with its questions.

    Raises:
        Refusal: ``survey-answered``, ``survey-closed`` or ``common-not_allowed``.
    """
    survey = await uow.surveys.get(of or 0)
    answered = await uow.surveys.has_answered(survey.id, actor.id) if survey else None
    if survey is None or answered is None:
        raise Refusal("common-not_allowed")
    if answered:
        raise Refusal("survey-answered")
    if not survey.is_open:
        raise Refusal("survey-closed")
    form = await uow.surveys.form(survey.form)
    if form is None:
        raise LookupError(f"questionnaire {survey.form}")
    return survey, form


async def answer(
    uow: Uow, actor: Person, of: int | None, answers: Mapping[int, str], now: datetime
) -> Survey:
    """Send a sheet, once. No trace is left of it: an hour in the log would lead to the answers.

    Raises:
        Refusal: of `to_answer` or `survey.ensure_sheet`.
    """
    survey, form = await to_answer(uow, actor, of)
    sheet = ensure_sheet(form, answers)
    await uow.surveys.put_sheet(survey.id, actor.id, form, sheet)
    await keeping.done(uow, Topic(ReminderKind.SURVEY, survey.id), person=actor.id)
    return survey


async def results(uow: Uow, survey: Survey) -> list[QuestionResult]:
    """What may be read of a survey, question by question; nothing while it is open or of too few."""
    form = await uow.surveys.form(survey.form)
    if form is None:
        raise LookupError(f"questionnaire {survey.form}")
    tallies, words = await uow.surveys.tallies(survey.id), await uow.surveys.words(survey.id)
    return [
        result_of(survey, one, tallies.get(one.key, {}), words.get(one.key, ()))
        for one in form.questions
    ]


async def results_between(
    uow: Uow, first: date, last: date
) -> list[tuple[Survey, list[QuestionResult]]]:
    """Results that may be read of surveys opened within these days, the newest first."""
    held = [one for one in await uow.surveys.all() if first <= one.opened_on <= last]
    return [(one, await results(uow, one)) for one in held if one.is_shown]
