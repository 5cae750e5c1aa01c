"""Surveys: questionnaires in versions, a survey that is held, what of its answers is shown (3.4(9), A2.6).

Anonymous by what is kept: tallies of answers and loose words, without person, sheet, order or hour.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from mentoring.refusal import Refusal
from mentoring.school_year import year_of

FEWEST = 5
"""Fewer answers than these are shown to nobody (bar 13)."""
HIGHEST = 10
"""The scale goes from 1 to this; higher is better."""
GOOD = 7
"""From here on a mark of the scale counts as satisfied (K8)."""
PROMOTER, DETRACTOR = 9, 6
"""Marks from, and up to, which somebody would (not) recommend it: the share of the ones less the others."""
QUESTION_SHORTEST, QUESTION_LIMIT = 5, 250
OPTIONS, OPTION_LIMIT = range(2, 6), 40
"""How many ready answers a question may have, and characters of each."""
QUESTIONS_LIMIT = 25
WORDS_LIMIT = 500
"""Characters of an answer in words."""
BETWEEN_PULSES = timedelta(days=28)
LASTS = 10
"""School days a survey is open for, if the curator does not close it earlier."""


class SurveyKind(StrEnum):
    """Which survey it is. Words are ``survey_kind-<code>``."""

    INTERIM = "interim"
    FINAL = "final"
    PULSE = "pulse"  # three taps


class Whom(StrEnum):
    """Who is asked. Words are ``survey_whom-<code>``."""

    MENTEES = "mentees"
    MENTORS = "mentors"


class AnswerKind(StrEnum):
    """How a question is answered. Words are ``survey_answer-<code>``."""

    SCALE = "scale"
    CHOICE = "choice"
    WORDS = "words"


class Measure(StrEnum):
    """What of the indicators a question feeds (domain 6.4)."""

    NONE = ""
    SATISFACTION = "satisfaction"  # K8
    AGAIN = "again"  # ready to go on
    MENTOR = "mentor"  # ready to become a mentor, K13
    STAY = "stay"
    GROWTH = "growth"
    TIME = "time"
    REWARD = "reward"
    GROUND = "ground"  # how it is organised
    FREQUENCY = "frequency"
    PRAISE = "praise"  # open: what was most valuable
    CHANGE = "change"  # open: what to change


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question.

    Args:
        key: stays the same through the versions of a questionnaire.
        options: ready answers of a choice; an answer is the number of one, from 1.
        good: numbers of the options that mean yes.
    """

    key: int
    kind: AnswerKind
    words: str
    options: tuple[str, ...] = ()
    measure: Measure = Measure.NONE
    good: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyForm:
    """One version of a questionnaire: a survey keeps the one it was held with.

    Args:
        number: of the version, from 1 for each kind and side.
        version: of the record; grows with each change.
    """

    id: int = 0
    kind: SurveyKind
    whom: Whom
    number: int = 1
    version: int = 1
    questions: tuple[Question, ...]
    made_on: date

    def question(self, key: int | None) -> Question | None:
        """A question by its key."""
        return next((one for one in self.questions if one.key == key), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """A survey that is or was held.

    Args:
        form: number of the questionnaire's version it is held with.
        closes_on: last day on which it may be answered.
        closed_on: ``None``: still open.
        sheets: how many answered. Who did is known apart from it, what was answered is not.
    """

    id: int = 0
    version: int = 1
    form: int
    kind: SurveyKind
    whom: Whom
    opened_on: date
    closes_on: date
    closed_on: date | None = None
    opened_by: int
    sheets: int = 0

    @property
    def is_open(self) -> bool:
        """Whether it may still be answered."""
        return self.closed_on is None

    @property
    def is_shown(self) -> bool:
        """Whether its results may be read: closed, so that no two looks differ, and of enough people."""
        return not self.is_open and self.sheets >= FEWEST


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a survey is; nobody learns who."""

    answered: int
    asked: int

    @property
    def is_whole(self) -> bool:
        """Whether everybody has answered."""
        return 0 < self.asked <= self.answered


@dataclass(frozen=True, slots=True)
class QuestionResult:
    """What was answered to one question.

    Args:
        total: how many answered it.
        counts: by answer; empty if too few answered it to be shown.
        words: loose, in the order of the alphabet.
    """

    question: Question
    total: int = 0
    counts: Mapping[str, int] = field(default_factory=dict, hash=False)
    words: tuple[str, ...] = ()

    @property
    def is_shown(self) -> bool:
        """Whether there is something to read."""
        return bool(self.counts or self.words)

    @property
    def mean(self) -> float | None:
        """Mean of the scale's marks."""
        if self.question.kind is not AnswerKind.SCALE or not self.counts:
            return None
        return sum(int(mark) * n for mark, n in self.counts.items()) / sum(self.counts.values())

    @property
    def good(self) -> int:
        """How many gave a satisfied mark, or an answer that means yes."""
        if self.question.kind is AnswerKind.SCALE:
            return sum(n for mark, n in self.counts.items() if int(mark) >= GOOD)
        return sum(n for code, n in self.counts.items() if int(code) in self.question.good)

    @property
    def balance(self) -> float | None:
        """Of a scale: those who would recommend it less those who would not, in percent."""
        if self.mean is None:
            return None
        up = sum(n for mark, n in self.counts.items() if int(mark) >= PROMOTER)
        down = sum(n for mark, n in self.counts.items() if int(mark) <= DETRACTOR)
        return 100 * (up - down) / sum(self.counts.values())


def result_of(
    survey: Survey, question: Question, counts: Mapping[str, int], words: Sequence[str]
) -> QuestionResult:
    """What may be read of one question; nothing unless the survey may be shown and enough answered it.

    Words are loose: they hide among everybody who answered the survey, so its own number counts for them.
    """
    if not survey.is_shown:
        return QuestionResult(question)
    if question.kind is AnswerKind.WORDS:
        return QuestionResult(question, len(words), words=tuple(sorted(words, key=str.casefold)))
    total = sum(counts.values())
    return QuestionResult(question, total, dict(counts) if total >= FEWEST else {})


def ensure_question(text: str) -> str:
    """A question's words as they are kept.

    Raises:
        Refusal: ``survey-question_length``.
    """
    words = " ".join(text.split())
    if not QUESTION_SHORTEST <= len(words) <= QUESTION_LIMIT:
        raise Refusal("survey-question_length", limit=QUESTION_LIMIT)
    return words


def ensure_options(text: str) -> tuple[str, ...]:
    """Ready answers, one on a line.

    Raises:
        Refusal: ``survey-options_count``, ``survey-option_long`` or ``survey-options_same``.
    """
    found = tuple(line for line in (" ".join(one.split()) for one in text.splitlines()) if line)
    if len(found) not in OPTIONS:
        raise Refusal("survey-options_count", fewest=OPTIONS[0], most=OPTIONS[-1])
    if any(len(one) > OPTION_LIMIT for one in found):
        raise Refusal("survey-option_long", limit=OPTION_LIMIT)
    if len({one.casefold() for one in found}) < len(found):
        raise Refusal("survey-options_same")
    return found


def ensure_answer(question: Question, answer: str) -> str:
    """An answer as it is kept: a mark, the number of an option, or words.

    Raises:
        Refusal: ``common-changed`` for a mark or option there is not, ``survey-words_length``.
    """
    if question.kind is AnswerKind.WORDS:
        words = answer.strip()
        if not 0 < len(words) <= WORDS_LIMIT:
            raise Refusal("survey-words_length", limit=WORDS_LIMIT)
        return words
    highest = HIGHEST if question.kind is AnswerKind.SCALE else len(question.options)
    if not (answer.isascii() and answer.isdecimal() and 1 <= int(answer) <= highest):
        raise Refusal("common-changed")
    return str(int(answer))


def ensure_sheet(form: SurveyForm, answers: Mapping[int, str]) -> dict[int, str]:
    """A whole sheet: every answer fits its question; any may be left out, but not all.

    Raises:
        Refusal: ``survey-nothing_answered``, or of `ensure_answer`.
    """
    sheet = {
        one.key: ensure_answer(one, answers[one.key])
        for one in form.questions
        if one.key in answers
    }
    if not sheet:
        raise Refusal("survey-nothing_answered")
    return sheet


def ensure_may_open(kind: SurveyKind, whom: Whom, held: Sequence[Survey], today: date) -> None:
    """One of a kind a year, pulses a month apart: two of nearly the same people would differ by one of them.

    Args:
        held: every survey there was.

    Raises:
        Refusal: ``survey-open_already``, ``survey-held_already`` or ``survey-pulse_soon``.
    """
    mine = [one for one in held if one.kind is kind and one.whom is whom]
    if any(one.is_open for one in mine):
        raise Refusal("survey-open_already")
    if kind is SurveyKind.PULSE:
        last = max((one.opened_on for one in mine), default=None)
        if last is not None and today < last + BETWEEN_PULSES:
            raise Refusal("survey-pulse_soon", on=last + BETWEEN_PULSES)
    elif any(year_of(one.opened_on) == year_of(today) for one in mine):
        raise Refusal("survey-held_already")
