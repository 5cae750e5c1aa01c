"""Surveys, rules bare: what an answer may be, when a survey may be held, what is shown of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.survey_file import read
from mentoring.refusal import Refusal
from mentoring.survey import (
    FEWEST,
    AnswerKind,
    Measure,
    Question,
    Survey,
    SurveyForm,
    SurveyKind,
    Whom,
    ensure_answer,
    ensure_may_open,
    ensure_options,
    ensure_question,
    ensure_sheet,
    result_of,
)

DAY = date(2026, 12, 10)
SCALE = Question(key=1, kind=AnswerKind.SCALE, words="Как дела?", measure=Measure.SATISFACTION)
CHOICE = Question(
    key=2, kind=AnswerKind.CHOICE, words="Продолжите?", options=("да", "нет"), good=(1,)
)
WORDS = Question(key=3, kind=AnswerKind.WORDS, words="Что изменить?")
FORM = SurveyForm(
    kind=SurveyKind.INTERIM, whom=Whom.MENTEES, questions=(SCALE, CHOICE, WORDS), made_on=DAY
)
HELD = Survey(
    id=1,
    form=1,
    kind=SurveyKind.INTERIM,
    whom=Whom.MENTEES,
    opened_on=DAY,
    closes_on=date(2026, 12, 24),
    closed_on=date(2026, 12, 24),
    opened_by=1,
    sheets=6,
)


def refused(key: str):
    return pytest.raises(Refusal, match=key)


@pytest.mark.parametrize(
    ("question", "good", "bad"),
    [
        (SCALE, ("1", "10", "007"), ("0", "11", "-1", "пять", "", "²")),
        (CHOICE, ("1", "2"), ("0", "3", "да")),
    ],
)
def test_an_answer_is_one_there_is(
    question: Question, good: tuple[str, ...], bad: tuple[str, ...]
) -> None:
    assert all(ensure_answer(question, one) == str(int(one)) for one in good)
    for one in bad:
        with refused("common-changed"):
            ensure_answer(question, one)


def test_words_have_a_length() -> None:
    assert ensure_answer(WORDS, "  Больше встреч ") == "Больше встреч"
    for one in ("  ", "я" * 501):
        with refused("survey-words_length"):
            ensure_answer(WORDS, one)


def test_a_sheet_may_leave_out_anything_but_not_all() -> None:
    assert ensure_sheet(FORM, {1: "7", 99: "чужое"}) == {1: "7"}
    with refused("survey-nothing_answered"):
        ensure_sheet(FORM, {99: "7"})


def test_what_the_curator_types() -> None:
    assert ensure_question("  Как   дела? ") == "Как дела?"
    with refused("survey-question_length"):
        ensure_question("Как?")
    assert ensure_options("да\n\n нет ") == ("да", "нет")
    for text, key in (
        ("да", "survey-options_count"),
        ("а\nб\nв\nг\nд\nе", "survey-options_count"),
        ("да\n" + "н" * 41, "survey-option_long"),
        ("да\nДА", "survey-options_same"),
    ):
        with refused(key):
            ensure_options(text)


def test_nothing_is_shown_while_it_is_open_or_of_too_few() -> None:
    counts, words = {"8": 4, "3": 2}, ["б", "а"]
    for survey in (replace(HELD, closed_on=None), replace(HELD, sheets=FEWEST - 1)):
        for one, found in ((SCALE, counts), (WORDS, {})):
            result = result_of(survey, one, found, words)
            assert not result.is_shown
            assert (result.total, result.mean, result.words) == (0, None, ())


def test_a_question_few_have_answered_is_hidden_alone() -> None:
    assert not result_of(HELD, SCALE, {"8": 3, "2": 1}, ()).is_shown
    assert result_of(HELD, SCALE, {"8": 4, "2": 1}, ()).is_shown


def test_marks_are_counted() -> None:
    one = result_of(HELD, SCALE, {"10": 2, "9": 1, "7": 1, "6": 1, "4": 1}, ())
    assert one.mean == pytest.approx(46 / 6)
    assert one.good == 4
    assert one.balance == pytest.approx(100 * (3 - 2) / 6)
    two = result_of(HELD, CHOICE, {"1": 4, "2": 2}, ())
    assert (two.good, two.mean, two.balance) == (4, None, None)


def test_words_stand_by_the_alphabet_and_not_as_they_came() -> None:
    assert result_of(HELD, WORDS, {}, ["Реже", "больше", "Всё"]).words == ("больше", "Всё", "Реже")


def test_one_of_a_kind_a_year_and_pulses_a_month_apart() -> None:
    ensure_may_open(SurveyKind.INTERIM, Whom.MENTORS, [HELD], DAY)
    ensure_may_open(SurveyKind.FINAL, Whom.MENTEES, [HELD], DAY)
    ensure_may_open(SurveyKind.INTERIM, Whom.MENTEES, [HELD], date(2027, 12, 10))
    with refused("survey-held_already"):
        ensure_may_open(SurveyKind.INTERIM, Whom.MENTEES, [HELD], date(2027, 8, 31))
    with refused("survey-open_already"):
        still = replace(HELD, closed_on=None)
        ensure_may_open(SurveyKind.INTERIM, Whom.MENTEES, [still], date(2027, 12, 10))
    pulse = replace(HELD, kind=SurveyKind.PULSE)
    with refused("survey-pulse_soon"):
        ensure_may_open(SurveyKind.PULSE, Whom.MENTEES, [pulse], date(2027, 1, 6))
    ensure_may_open(SurveyKind.PULSE, Whom.MENTEES, [pulse], date(2027, 1, 7))


@pytest.mark.parametrize("language", ["ru", "en"])
def test_the_first_questionnaires_measure_what_the_indicators_need(language: str) -> None:
    folder = Path(__file__).parents[2] / "locales" / language
    forms = {(one.kind, one.whom): one for one in read(folder / "survey.toml", DAY)}
    assert len(forms) == 6
    assert [len(forms[SurveyKind.INTERIM, one].questions) for one in Whom] == [14, 14]
    assert [len(forms[SurveyKind.FINAL, one].questions) for one in Whom] == [16, 14]
    for whom in Whom:
        assert len(forms[SurveyKind.PULSE, whom].questions) == 3
        assert all(
            one.kind is not AnswerKind.WORDS for one in forms[SurveyKind.PULSE, whom].questions
        )
    for form in forms.values():
        assert any(one.measure is Measure.SATISFACTION for one in form.questions)
        for one in form.questions:
            assert all(1 <= place <= len(one.options) for place in one.good)
    mentees = forms[SurveyKind.FINAL, Whom.MENTEES].questions
    assert {Measure.MENTOR, Measure.AGAIN, Measure.STAY} <= {one.measure for one in mentees}
