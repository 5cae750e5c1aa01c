"""Builders of the monitoring's tables and charts; nobody is named in any of them (3.4(9-11))."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from bot.handlers.monitoring_words import piece, value
from bot.papers_base import Builder, Job, Made
from mentoring import survey_act
from mentoring.indicator import Indicator, Unit, rounded
from mentoring.indicator_read import indicators_of
from mentoring.indicator_statistics import statistics_of
from mentoring.paper import CellValue, Column, Sheet
from mentoring.say import Fact, T
from mentoring.school_year import SchoolYear
from mentoring.survey import HIGHEST, AnswerKind, QuestionResult, Survey
from storage.papers import bars_png, table_xlsx
from storage.papers.bars_png import Bar


async def _survey(job: Job) -> tuple[Survey, list[QuestionResult]]:
    """The survey of a paper and what may be read of it.

    Raises:
        LookupError: no such survey, or it is not shown.
    """
    survey = await job.uow.surveys.get(int(job.paper.params["survey"]))
    if survey is None or not survey.is_shown:
        raise LookupError("survey")
    return survey, await survey_act.results(job.uow, survey)


def _title(job: Job, survey: Survey) -> str:
    facts: dict[str, Fact] = {
        "kind": T(f"survey_kind-{survey.kind}"),
        "whom": T(f"survey_whom-{survey.whom}"),
        "on": survey.opened_on,
        "answered": survey.sheets,
    }
    return job.text("survey-paper_title", facts)


async def survey_xlsx(job: Job) -> Made:
    """Results of a survey: a sheet of numbers, a sheet of open answers."""
    survey, results = await _survey(job)
    sheets = [_numbers(job, results), _open(job, results)]
    return Made("xlsx", partial(table_xlsx.write, sheets, title=_title(job, survey)))


def _numbers(job: Job, results: Sequence[QuestionResult]) -> Sheet:
    columns = (
        Column(job.text("survey-column_number"), 6, "int"),
        Column(job.text("survey-column_question"), 56, "wrap"),
        Column(job.text("survey-column_answer"), 26, "wrap"),
        Column(job.text("survey-column_count"), 12, "int"),
        Column(job.text("survey-column_percent"), 10, "int"),
        Column(job.text("survey-column_mean"), 12),
        Column(job.text("survey-column_high"), 14, "int"),
        Column(job.text("survey-column_balance"), 16, "int"),
    )
    rows: list[tuple[CellValue, ...]] = []
    for number, one in enumerate(results, 1):
        if one.question.kind is not AnswerKind.WORDS:
            rows += _rows(job, number, one)
    return Sheet(job.text("survey-sheet_numbers"), columns, tuple(rows))


def _rows(job: Job, number: int, one: QuestionResult) -> list[tuple[CellValue, ...]]:
    words = one.question.words
    if not one.is_shown:
        hidden = job.text("survey-result_hidden")
        return [(number, words, hidden, None, None, None, None, None)]
    if one.question.kind is AnswerKind.SCALE:
        answers = [(str(mark), str(mark)) for mark in range(1, HIGHEST + 1)]
    else:
        answers = [(str(place), text) for place, text in enumerate(one.question.options, 1)]
    found: list[tuple[CellValue, ...]] = []
    for code, label in answers:
        count = one.counts.get(code, 0)
        mean, high, balance = None, None, None
        if not found and one.mean is not None:
            mean, high = round(one.mean, 2), round(100 * one.good / one.total)
            balance = round(one.balance or 0)
        share = round(100 * count / one.total)
        found.append((number, words, label, count, share, mean, high, balance))
    return found


def _open(job: Job, results: Sequence[QuestionResult]) -> Sheet:
    columns = (
        Column(job.text("survey-column_question"), 50, "wrap"),
        Column(job.text("survey-column_words"), 80, "wrap"),
    )
    rows = tuple((one.question.words, words) for one in results for words in one.words)
    return Sheet(job.text("survey-sheet_words"), columns, rows)


async def survey_png(job: Job) -> Made:
    """Results of a survey as bars: means of the scales; without any, shares of the answers that mean yes."""
    survey, results = await _survey(job)
    bars = [
        Bar(
            one.question.words,
            one.mean,
            job.fact(T("indicator_value-points", {"value": rounded(one.mean)})),
        )
        for one in results
        if one.mean is not None
    ]
    draw = partial(
        bars_png.draw,
        bars,
        title=_title(job, survey),
        highest=float(HIGHEST),
        empty=job.text("survey-chart_empty"),
    )
    return Made("png", draw)


def _year(job: Job) -> SchoolYear:
    return SchoolYear(int(job.paper.params["year"]))


async def monitoring_xlsx(job: Job) -> Made:
    """A school year: indicators, counts for reporting, means of every survey."""
    year = _year(job)
    found = (await indicators_of(job.uow, year)).values()
    sheets = [_indicators(job, tuple(found)), await _statistics(job, year)]
    sheets.append(await _surveys(job, year))
    title = job.text("monitoring-paper_title", {"year": year.name})
    return Made("xlsx", partial(table_xlsx.write, sheets, title=title))


def _indicators(job: Job, found: Sequence[Indicator]) -> Sheet:
    columns = (
        Column(job.text("monitoring-column_code"), 7),
        Column(job.text("monitoring-column_name"), 34, "wrap"),
        Column(job.text("monitoring-column_value"), 30, "wrap"),
        Column(job.text("monitoring-column_number"), 12),
        Column(job.text("monitoring-column_pieces"), 40, "wrap"),
        Column(job.text("monitoring-column_formula"), 44, "wrap"),
        Column(job.text("monitoring-column_source"), 40, "wrap"),
    )
    return Sheet(job.text("monitoring-sheet_k"), columns, tuple(_row(job, one) for one in found))


def _row(job: Job, one: Indicator) -> tuple[CellValue, ...]:
    number = None if one.value is None or one.is_small else round(one.value, 2)
    pieces = (
        "" if one.is_small else "\n".join(job.fact(fact) for p in one.pieces if (fact := piece(p)))
    )
    return (
        job.text("indicator-code", {"number": one.code.removeprefix("k")}),
        job.text(f"indicator_name-{one.code}"),
        job.fact(value(one, None)),
        number,
        pieces or None,
        job.text(f"indicator_formula-{one.code}"),
        job.text(f"indicator_source-{one.code}"),
    )


async def _statistics(job: Job, year: SchoolYear) -> Sheet:
    columns = (
        Column(job.text("monitoring-column_group"), 34, "wrap"),
        Column(job.text("monitoring-column_label"), 44, "wrap"),
        Column(job.text("monitoring-column_count"), 14, "int"),
    )
    rows = tuple(
        (job.text(f"indicator_group-{one.group}"), job.text(one.label), one.value)
        for one in await statistics_of(job.uow, year)
    )
    return Sheet(job.text("monitoring-sheet_staff"), columns, rows)


async def _surveys(job: Job, year: SchoolYear) -> Sheet:
    """Every survey of the year whose results may be shown, a row a question."""
    columns = (
        Column(job.text("survey-column_survey"), 26, "wrap"),
        Column(job.text("survey-column_whom"), 16),
        Column(job.text("survey-column_opened"), 12, "date"),
        Column(job.text("survey-column_sheets"), 11, "int"),
        Column(job.text("survey-column_question"), 56, "wrap"),
        Column(job.text("survey-column_mean"), 12),
        Column(job.text("survey-column_good"), 18, "int"),
    )
    rows: list[tuple[CellValue, ...]] = []
    for survey, results in await survey_act.results_between(job.uow, year.first, year.last):
        head = (
            job.text(f"survey_kind-{survey.kind}"),
            job.text(f"survey_whom-{survey.whom}"),
            survey.opened_on,
            survey.sheets,
        )
        for one in results:
            if one.counts:
                mean = None if one.mean is None else round(one.mean, 2)
                has_good = one.mean is not None or one.question.good
                good = round(100 * one.good / one.total) if has_good else None
                rows.append((*head, one.question.words, mean, good))
    return Sheet(job.text("survey-sheet_surveys"), columns, tuple(rows))


async def monitoring_png(job: Job) -> Made:
    """The shares of a school year as bars."""
    year = _year(job)
    bars = [
        Bar(job.text(f"indicator_name-{one.code}"), one.value, job.fact(value(one, None)))
        for one in (await indicators_of(job.uow, year)).values()
        if one.unit is Unit.PERCENT and one.value is not None
    ]
    draw = partial(
        bars_png.draw,
        bars,
        title=job.text("monitoring-paper_title", {"year": year.name}),
        highest=100.0,
        empty=job.text("monitoring-chart_empty"),
    )
    return Made("png", draw)


BUILDERS: dict[str, Builder] = {
    "survey_xlsx": survey_xlsx,
    "survey_png": survey_png,
    "monitoring_xlsx": monitoring_xlsx,
    "monitoring_png": monitoring_png,
}
"""By kind of paper, for the paper desk."""
