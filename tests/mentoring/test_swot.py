"""The SWOT helper, rules bare: numbers go to their corner, what is between them or unknown is left out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mentoring.indicator import Code, Facts, Indicator, Unit
from mentoring.indicator_rules import RULES
from mentoring.pair.nouns import Ending
from mentoring.refusal import Refusal
from mentoring.survey import AnswerKind, Measure, Question, QuestionResult, Whom
from mentoring.swot import Corner, Draft, Known, draft, ensure_words
from tests.mentoring.test_indicator import EARLY, FACTS, TODAY, YEAR, result, survey


def known(facts: Facts, partners: int = 0) -> Known:
    indicators = {
        code: RULES[code](facts) if code in RULES else Indicator(code, Unit.PERCENT)
        for code in Code
    }
    return Known(indicators, facts, partners)


def keys(one: Draft) -> dict[str, object]:
    return {line.key: next(iter(line.facts.values()), None) for line in one.facts}


def test_numbers_go_to_their_corner() -> None:
    found = draft(known(FACTS, partners=2))
    assert keys(found[Corner.STRENGTHS]) == {}
    # satisfied: 4 of 6 and 3 of 5, which is 64 percent: neither a strength nor a weakness
    weak = {"swot_share-time": 0, "swot_share-k4": 33, "swot_share-k15": 50}
    assert keys(found[Corner.WEAKNESSES]) == weak, "six marks of 1 for the time"
    content = replace(
        FACTS, results=((survey(1, Whom.MENTEES), (result(Measure.TIME, {"9": 6}),)),)
    )
    assert keys(draft(known(content))[Corner.STRENGTHS]) == {"swot_share-time": 100}
    assert keys(found[Corner.OPPORTUNITIES]) == {
        "swot_chance-partners": 2,
        "swot_chance-growth": 3,
        "swot_chance-ready": 2,
    }
    assert keys(found[Corner.THREATS]) == {"swot_threat-early": 1}


def test_load_loss_and_reward_are_threats() -> None:
    left = replace(EARLY, ending=Ending.LEFT)
    reward = (survey(2, Whom.MENTORS), (result(Measure.REWARD, {"3": 4, "8": 2}),))
    facts = replace(
        FACTS, pairs=(left, *(replace(left, id=n) for n in (21, 22))), results=(reward,)
    )
    found = keys(draft(known(facts))[Corner.THREATS])
    assert found == {"swot_threat-left": 3, "swot_threat-reward": 33}


def test_open_answers_stand_beside_and_hidden_ones_do_not() -> None:
    def words(measure: Measure, *said: str) -> QuestionResult:
        question = Question(key=9, kind=AnswerKind.WORDS, words="Что ценно?", measure=measure)
        return QuestionResult(question, len(said), words=said)

    many = tuple(f"Ответ {n}" for n in range(8))
    results = (words(Measure.PRAISE, *many), words(Measure.CHANGE))
    facts = replace(FACTS, results=((survey(1, Whom.MENTEES), results),))
    found = draft(known(facts))
    assert found[Corner.STRENGTHS].quotes == many[:5]
    assert found[Corner.WEAKNESSES].quotes == ()


def test_of_nothing_nothing_is_said() -> None:
    found = draft(known(Facts(year=YEAR, today=TODAY)))
    assert all(one == Draft() for one in found.values())


def test_a_text_has_a_length() -> None:
    assert ensure_words("  Доверяют ") == "Доверяют"
    with pytest.raises(Refusal, match="monitoring-swot_long"):
        ensure_words("я" * 1501)
