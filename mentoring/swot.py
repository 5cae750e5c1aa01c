"""The SWOT helper: facts and open answers laid out by corner, the text is the curator's own (domain 6.2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from mentoring.indicator import Code, Facts, Indicator, rounded
from mentoring.indicator_read import facts_of, indicators_from
from mentoring.pair.nouns import Ending
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Fact, T
from mentoring.school_year import SchoolYear
from mentoring.submission import ensure_curator
from mentoring.survey import GOOD, AnswerKind, Measure, QuestionResult

if TYPE_CHECKING:
    from storage.uow import Uow

WORDS_LIMIT = 1500
QUOTES = 5
"""Open answers beside a corner; the rest is in the table of the survey."""
LOAD = 3
"""Mentees to one mentor from which the load is a threat."""
STRONG, WEAK = 80, 60
"""Percent from which something is a strength, and below which a weakness."""


class Corner(StrEnum):
    """A corner of the matrix. Words are ``monitoring_corner-<code>``."""

    STRENGTHS = "strengths"
    WEAKNESSES = "weaknesses"
    OPPORTUNITIES = "opportunities"
    THREATS = "threats"


@dataclass(frozen=True, slots=True)
class Draft:
    """What is known for one corner.

    Args:
        facts: sentences with numbers.
        quotes: open answers, without names, from surveys of five and more.
    """

    facts: tuple[T, ...] = ()
    quotes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """Everything a draft is made of."""

    indicators: Mapping[Code, Indicator]
    facts: Facts
    partners: int


def _answers(facts: Facts, measure: Measure) -> list[QuestionResult]:
    return [
        one
        for _, results in facts.results
        for one in results
        if one.question.measure is measure and one.is_shown
    ]


def _good(facts: Facts, measure: Measure) -> float | None:
    """Share of satisfied marks and of answers that mean yes, in percent."""
    found = [one for one in _answers(facts, measure) if one.question.kind is not AnswerKind.WORDS]
    total = sum(one.total for one in found)
    return 100 * sum(one.good for one in found) / total if total else None


def draft(known: Known) -> dict[Corner, Draft]:
    """What speaks for each corner; what nothing is known of is left out, never invented."""
    strong: list[T] = []
    weak: list[T] = []
    for measure in (Measure.SATISFACTION, Measure.AGAIN, Measure.TIME, Measure.GROUND):
        _sort(_good(known.facts, measure), f"swot_share-{measure}", strong, weak)
    for measure in (Measure.FREQUENCY, Measure.GROWTH, Measure.STAY):
        _sort(_good(known.facts, measure), f"swot_share-{measure}", strong, weak)
    for code in (Code.K4, Code.K5, Code.K6, Code.K15):
        _sort(known.indicators[code].value, f"swot_share-{code}", strong, weak)
    gained = known.indicators[Code.K7]
    if gained.value is not None and not gained.is_small and gained.value > 0:
        strong.append(T("swot-gain", {"value": rounded(gained.value)}))
    return {
        Corner.STRENGTHS: Draft(tuple(strong), _quotes(known.facts, Measure.PRAISE)),
        Corner.WEAKNESSES: Draft(tuple(weak), _quotes(known.facts, Measure.CHANGE)),
        Corner.OPPORTUNITIES: Draft(tuple(_chances(known))),
        Corner.THREATS: Draft(tuple(_threats(known))),
    }


def _sort(value: float | None, key: str, strong: list[T], weak: list[T]) -> None:
    if value is None or WEAK <= value < STRONG:
        return
    (strong if value >= STRONG else weak).append(T(key, {"value": round(value)}))


def _quotes(facts: Facts, measure: Measure) -> tuple[str, ...]:
    found = [words for one in _answers(facts, measure) for words in one.words]
    return tuple(found[:QUOTES])


def _chances(known: Known) -> list[T]:
    found: list[T] = []
    growth = known.indicators[Code.K10]
    ready = known.indicators[Code.K13]
    counts: list[tuple[str, float | None]] = [
        ("partners", known.partners),
        ("growth", growth.value),
        ("ready", ready.top),
    ]
    for name, value in counts:
        if value:
            found.append(T(f"swot_chance-{name}", {"count": int(value)}))
    return found


def _threats(known: Known) -> list[T]:
    found: list[T] = []
    load = known.indicators[Code.K11].value
    if load is not None and load >= LOAD:
        found.append(T("swot_threat-load", {"value": rounded(load)}))
    left = sum(one.ending is Ending.LEFT for one in known.facts.pairs)
    early = sum(one.ending not in (None, Ending.DONE, Ending.LEFT) for one in known.facts.pairs)
    for name, count in (("left", left), ("early", early)):
        if count:
            found.append(T(f"swot_threat-{name}", {"count": count}))
    reward = _good(known.facts, Measure.REWARD)
    if reward is not None and reward < WEAK:
        facts: dict[str, Fact] = {"value": round(reward), "good": GOOD}
        found.append(T("swot_threat-reward", facts))
    return found


def ensure_words(text: str) -> str:
    """The text of a corner.

    Raises:
        Refusal: ``monitoring-swot_long``.
    """
    words = text.strip()
    if len(words) > WORDS_LIMIT:
        raise Refusal("monitoring-swot_long", limit=WORDS_LIMIT, length=len(words))
    return words


async def write(
    uow: Uow, actor: Person, year: SchoolYear, corner: Corner, text: str, now: datetime
) -> None:
    """Keep the curator's text of a corner in place of the one before; an empty one takes it away.

    Raises:
        Refusal: not the curator, or of `ensure_words`.
    """
    ensure_curator(actor)
    await uow.monitoring.put_swot(year.start, corner, ensure_words(text))
    await uow.audit.add(now, actor.id, "monitoring.swot", "swot", year.start)


async def known_of(uow: Uow, year: SchoolYear) -> Known:
    """What a draft of this year is made of."""
    facts = await facts_of(uow, year)
    return await known_from(uow, facts, await indicators_from(uow, facts))


async def known_from(uow: Uow, facts: Facts, indicators: Mapping[Code, Indicator]) -> Known:
    """What a draft is made of, from what was already counted."""
    partners: Sequence[object] = [one for one in await uow.partners.all() if not one.archived]
    return Known(indicators, facts, len(partners))
