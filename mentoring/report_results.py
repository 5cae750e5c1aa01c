"""What the numbers say in the chapters on results, surveys, the SWOT and problems (3.4(10))."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from mentoring.competence import AREAS
from mentoring.diagnostic import Stage, Trail
from mentoring.indicator import Code
from mentoring.indicator_words import value
from mentoring.pair.nouns import Ending
from mentoring.report import (
    Blank,
    Block,
    Bullet,
    Chart,
    Grid,
    Head,
    Look,
    Paragraph,
    Quote,
    Series,
    Snapshot,
    Subtitle,
    bars,
    shown,
)
from mentoring.report_parts import indicators, pieces
from mentoring.say import Fact, T
from mentoring.survey import FEWEST, HIGHEST, AnswerKind, Measure, QuestionResult, Survey
from mentoring.swot import WEAK, Corner, Draft

QUOTES = 6
"""Open answers of one survey; all of them are in its own table."""
OPEN = (Measure.PRAISE, Measure.CHANGE)
"""Open questions whose answers are quoted."""


def results(snap: Snapshot) -> list[Block]:
    """Difficulties at entry and exit by area, who stays, growth (K7, K9, K10)."""
    if not snap.facts.pairs:
        return []
    codes = (Code.K7, Code.K9, Code.K10, Code.K13)
    found: list[Block] = [indicators(snap, codes, T("report-table_results"))]
    found += _areas(snap)
    growth = snap.indicators[Code.K10]
    if growth.value:
        found.append(Paragraph(T("report-growth")))
        found += pieces(growth, ("attested",))
    found.append(Blank(T("report-blank_attested")))
    return found


def _areas(snap: Snapshot) -> list[Block]:
    means = area_means(snap.facts.trails)
    if not means:
        return [Paragraph(T("report-no_areas", {"fewest": FEWEST}))]
    labels = tuple(T(f"competence-area_{area}") for area in means)
    rows = tuple(
        (label, str(count), shown(before), shown(after), shown(before - after))
        for label, (count, before, after) in zip(labels, means.values(), strict=True)
    )
    heads = (
        Head(T("report-head_area"), 40),
        Head(T("report-head_measured"), 15, is_number=True),
        Head(T("report-head_entry"), 15, is_number=True),
        Head(T("report-head_exit"), 15, is_number=True),
        Head(T("report-head_gain"), 15, is_number=True),
    )
    series = tuple(
        Series(
            T(f"report-head_{name}"),
            tuple(float(one[place]) for one in means.values()),
            tuple(shown(one[place]) for one in means.values()),
        )
        for name, place in (("entry", 1), ("exit", 2))
    )
    found: list[Block] = [
        Grid(T("report-table_areas"), heads, rows),
        Paragraph(T("report-areas_note", {"fewest": FEWEST})),
    ]
    if len(means) > 1:
        found.append(Chart(T("report-chart_areas"), Look.BARS, labels, series, highest=3.0))
    return found


def area_means(trails: Sequence[Trail]) -> dict[str, tuple[int, float, float]]:
    """By area: people measured at entry and exit, their mean level at each; areas of too few are left out."""
    found: dict[str, tuple[int, float, float]] = {}
    for area in AREAS:
        levels = []
        people = set()
        for one in trails:
            last = one.levels(Stage.EXIT)
            if one.entry is None or last is None or area not in (one.pair.topics or one.asked):
                continue
            levels.append((one.entry.get(area, 0), last.get(area, 0)))
            people.add(one.person)
        if len(people) >= FEWEST:
            count = len(levels)
            before, after = (sum(one[place] for one in levels) / count for place in (0, 1))
            found[area] = (len(people), before, after)
    return found


def surveys(snap: Snapshot) -> list[Block]:
    """Satisfaction by side, each survey question by question, quotes without names (K8).

    Only surveys that are closed and were answered by five people or more are known here at all.
    """
    if not snap.facts.results:
        return [Paragraph(T("report-no_surveys", {"fewest": FEWEST}))]
    found: list[Block] = [Paragraph(T("report-surveys_intro", {"fewest": FEWEST}))]
    one = snap.indicators[Code.K8]
    if one.value is not None:
        found.append(Paragraph(T("report-satisfaction", {"value": value(one, None)})))
        found += pieces(one)
    for survey, answers in snap.facts.results:
        found += _survey(survey, answers)
    return found


def _survey(survey: Survey, answers: Sequence[QuestionResult]) -> list[Block]:
    title: dict[str, Fact] = {
        "kind": T(f"survey_kind-{survey.kind}"),
        "whom": T(f"survey_whom-{survey.whom}"),
        "on": survey.opened_on,
        "answered": survey.sheets,
    }
    rows: list[tuple[Fact, ...]] = []
    drawn: list[tuple[Fact, float, Fact]] = []
    for one in answers:
        if one.question.kind is AnswerKind.WORDS:
            continue
        if not one.counts:
            rows.append((one.question.words, T("report-hidden"), "", ""))
            continue
        share = T("indicator_value-percent", {"value": round(100 * one.good / one.total)})
        is_judged = one.question.kind is AnswerKind.SCALE or bool(one.question.good)
        mean: Fact = shown(one.mean) if one.mean is not None else "\u2014"
        rows.append((one.question.words, str(one.total), mean, share if is_judged else "\u2014"))
        if one.mean is not None:
            drawn.append((one.question.words, one.mean, shown(one.mean)))
    heads = (
        Head(T("survey-column_question"), 45),
        Head(T("report-head_answered"), 16, is_number=True),
        Head(T("survey-column_mean"), 17, is_number=True),
        Head(T("report-head_yes"), 22, is_number=True),
    )
    found: list[Block] = [Grid(T("report-table_survey", title), heads, tuple(rows))]
    if len(drawn) > 1:
        found.append(bars(T("report-chart_survey", title), drawn, float(HIGHEST)))
    for measure in OPEN:
        words = [said for one in answers if one.question.measure is measure for said in one.words]
        if words:
            found.append(Paragraph(T(f"report-quotes_{measure}")))
            found += [Quote(said) for said in list(dict.fromkeys(words))[:QUOTES]]
    return found


def swot(drafts: Mapping[Corner, Draft], own: Mapping[Corner, str]) -> list[Block]:
    """The four corners: what speaks for each, then the curator's words, or a blank."""
    found: list[Block] = []
    for corner in Corner:
        found.append(Subtitle(T(f"monitoring_corner-{corner}")))
        found += [Bullet(line) for line in drafts[corner].facts]
        words = own.get(corner, "")
        found += [Paragraph(line) for line in words.splitlines() if line.strip()]
        if not words:
            found.append(Blank(T("report-blank_swot")))
    return found


SHARES = (Code.K2, Code.K4, Code.K5, Code.K6, Code.K15)
"""Shares that ask for attention when they are low."""


def problems(snap: Snapshot, without_pair: int) -> list[Block]:
    """What asks for attention by the numbers; what it means the curator writes.

    Args:
        without_pair: accepted requests whose author has no pair today; 0 in a report of a past year.
    """
    found: list[Block] = []
    if without_pair:
        found.append(Bullet(T("report-problem_without_pair", {"count": without_pair})))
    for code in SHARES:
        one = snap.indicators[code]
        if code is Code.K4 and not snap.is_over:
            continue  # programmes still go on
        if one.value is not None and one.value < WEAK:
            facts: dict[str, Fact] = {
                "name": T(f"indicator_name-{code}"),
                "value": value(one, None),
            }
            found.append(Bullet(T("report-problem_share", facts)))
    early = sum(one.ending not in (None, Ending.DONE) for one in snap.facts.pairs)
    if early:
        found.append(Bullet(T("report-problem_early", {"count": early})))
    return [Paragraph(T("report-problems_intro")), *found] if found else []
