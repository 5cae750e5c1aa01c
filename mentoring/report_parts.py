"""What the numbers say in the chapters on people, pairs and programmes: rules over a snapshot (3.4(9-10))."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from mentoring.board import Light
from mentoring.indicator import Code, Indicator, Piece, rounded
from mentoring.indicator_words import piece, value
from mentoring.kinds import MentoringForm, MentoringKind
from mentoring.mentee_request import MenteeCategory
from mentoring.pair.nouns import Ending, Pair, PairState
from mentoring.report import (
    Block,
    Bullet,
    Chart,
    Grid,
    Head,
    Look,
    Paragraph,
    Series,
    Snapshot,
    bars,
    numbers,
)
from mentoring.report_cast import Cast, by_experience
from mentoring.say import Fact, T

_WHAT, _COUNT = T("report-head_what"), T("report-head_count")
NOT_KEPT = "no_roadmap"
"""Why an indicator says nothing: the school keeps no roadmap here. Its line is left out."""


def indicators(snap: Snapshot, codes: Iterable[Code], title: T) -> Grid:
    """A table of indicators with the year before beside them; what nobody counts is left out."""
    found = [one for code in codes if (one := snap.indicators[code]).why != NOT_KEPT]
    code = Head(T("report-head_code"), 9)
    heads = [code, Head(T("report-head_indicator"), 41), Head(_year(snap.year.name), 25, True)]
    if snap.before:
        heads.append(Head(_year(snap.year.before.name), 25, True))
    else:
        heads[1] = Head(T("report-head_indicator"), 61)
        heads[2] = Head(_year(snap.year.name), 30, True)
    return Grid(title, tuple(heads), tuple(_row(snap, one) for one in found))


def _year(name: str) -> T:
    return T("report-head_year", {"year": name})


def _row(snap: Snapshot, one: Indicator) -> tuple[Fact, ...]:
    code = T("indicator-code", {"number": one.code.removeprefix("k")})
    row: list[Fact] = [code, T(f"indicator_name-{one.code}"), value(one, None)]
    if snap.before:
        row.append(value(snap.before[one.code], None))
    return tuple(row)


def pieces(one: Indicator, leave: Iterable[str] = ()) -> list[Block]:
    """Numbers beside an indicator, a line each; of too few people none."""
    if one.is_small:
        return []
    dropped = frozenset(leave)
    many: list[Piece] = [each for each in one.pieces if each.name not in dropped]
    return [Bullet(words) for each in many if (words := piece(each, mark=False))]


def people(snap: Snapshot, cast: Cast) -> list[Block]:
    """Who takes part and what share of the school that is (K1-K3, K15)."""
    facts, mentors = snap.facts, cast.mentors
    if not facts.pairs:
        return [Paragraph(T("report-no_pairs"))]
    experience = by_experience(
        cast, mentors & facts.participants, facts.mentees & facts.participants
    )
    both, outside = mentors & facts.mentees, (mentors | facts.mentees) - facts.participants
    rows: list[tuple[Fact, int]] = [
        (T("report-count_participants"), len(facts.participants)),
        (T("indicator_count-mentors"), len(mentors)),
        (T("indicator_count-mentees"), len(facts.mentees)),
        (T("report-count_young"), experience[0][1][1]),
    ]
    rows += [(T("report-count_both"), len(both))] if both else []
    rows += [(T("report-count_outside"), len(outside))] if outside else []
    heads = (
        Head(T("report-head_experience"), 50),
        Head(T("indicator_count-mentors"), 25, is_number=True),
        Head(T("indicator_count-mentees"), 25, is_number=True),
    )
    table: list[tuple[Fact, ...]] = [
        (label, *map(str, counts)) for label, counts in experience if any(counts)
    ]
    found: list[Block] = [
        Paragraph(T("report-people_intro", {"last": _last(snap)})),
        numbers(T("report-table_people"), [(what, str(n)) for what, n in rows], _WHAT, _COUNT),
        Grid(T("report-table_experience"), heads, tuple(table)),
        indicators(snap, (Code.K1, Code.K2, Code.K3, Code.K15), T("report-table_coverage")),
    ]
    requests = [cast.requests[one] for one in facts.mentees if one in cast.requests]
    counted = [(one, sum(each.category is one for each in requests)) for one in MenteeCategory]
    drawn: list[tuple[Fact, float, Fact]] = [
        (T(f"mentee_request-category_{one}"), n, str(n)) for one, n in counted if n
    ]
    if len(drawn) > 1:
        found.append(bars(T("report-chart_categories"), drawn, None))
    return found


def _last(snap: Snapshot) -> date:
    return min(snap.facts.today, snap.year.last)


def pairs(snap: Snapshot, lights: Mapping[Light, int]) -> list[Block]:
    """How pairs were formed: kinds, forms, load; how they stand if the year is not over.

    Args:
        lights: how pairs at work stand now; empty in a report of a year that is over.
    """
    many = snap.facts.pairs
    if not many:
        return []
    groups = sum(one.is_group for one in many)
    facts: dict[str, Fact] = {"pairs": len(many) - groups, "groups": groups}
    kinds = [(T(f"options-kind_{one}"), kind_in(many, one)) for one in MentoringKind]
    forms = [(T(f"options-form_{one}"), form_in(many, one)) for one in MentoringForm]
    load = snap.indicators[Code.K11]
    found: list[Block] = [
        Paragraph(T("report-pairs_intro", facts)),
        _formed(T("report-table_kinds"), T("report-head_kind"), kinds),
        Paragraph(T("report-kinds_note")),
        _formed(T("report-table_forms"), T("report-head_form"), forms),
    ]
    if load.value is not None:
        found.append(Paragraph(T("report-load", {"value": rounded(load.value)})))
    drawn: list[tuple[Fact, float, Fact]] = [
        (label, len(there), str(len(there))) for label, there in kinds if there
    ]
    if len(drawn) > 1:
        found.append(bars(T("report-chart_kinds"), drawn, None))
    if any(lights.values()):
        found.append(Paragraph(T("report-lights", {"on": snap.facts.today})))
        found += [
            Bullet(T("report-light", {"light": T(f"board_light-{one}"), "count": str(n)}))
            for one, n in lights.items()
            if n
        ]
    return found


def kind_in(many: Iterable[Pair], kind: MentoringKind) -> list[Pair]:
    """Pairs of a kind; a pair may be of several."""
    return [one for one in many if kind in one.kinds]


def form_in(many: Iterable[Pair], form: MentoringForm) -> list[Pair]:
    """Pairs of a form."""
    return [one for one in many if one.form is form]


def _formed(title: T, first: T, rows: Iterable[tuple[T, list[Pair]]]) -> Grid:
    heads = (
        Head(first, 46),
        Head(T("report-head_pairs"), 18, is_number=True),
        Head(T("indicator_count-mentors"), 18, is_number=True),
        Head(T("indicator_count-mentees"), 18, is_number=True),
    )
    made = tuple(
        (
            label,
            str(len(there)),
            str(len({one.mentor for one in there})),
            str(len({person for one in there for person in one.mentees})),
        )
        for label, there in rows
        if there
    )
    return Grid(title, heads, made)


def programmes(snap: Snapshot) -> list[Block]:
    """How programmes were carried out, early endings with their causes, meetings by month (K4-K6)."""
    facts = snap.facts
    if not facts.pairs:
        return []
    begun = [one for one in facts.pairs if one.id in facts.begun]
    rows: list[tuple[Fact, int]] = [(T("report-count_begun"), len(begun))]
    rows.append((T("report-count_going"), sum(one.state is not PairState.ENDED for one in begun)))
    rows.append((T("report-count_done"), sum(one.ending is Ending.DONE for one in begun)))
    for cause in Ending:
        count = sum(one.ending is cause for one in begun)
        if cause is not Ending.DONE and count:
            rows.append((T(f"indicator_piece-ended_{cause}"), count))
    said: list[tuple[Fact, Fact]] = [(what, str(n)) for what, n in rows]
    hours = sum(one.minutes for one in facts.meetings) / 60
    found: list[Block] = [
        numbers(T("report-table_programmes"), said, T("report-head_programmes"), _COUNT),
        indicators(snap, (Code.K4, Code.K5, Code.K6), T("report-table_carried")),
        Paragraph(T("report-meetings", {"count": len(facts.meetings), "hours": rounded(hours)})),
    ]
    months = months_of(snap)
    if sum(map(bool, months.values())) > 1:
        labels = tuple(T(f"report-month_{month}") for _, month in months)
        shown = tuple(str(n) for n in months.values())
        series = Series("", tuple(float(n) for n in months.values()), shown)
        found.append(Chart(T("report-chart_months"), Look.COLUMNS, labels, (series,)))
    return found


def months_of(snap: Snapshot) -> dict[tuple[int, int], int]:
    """Meetings held, by year and month, from September to the last month that has begun."""
    found: dict[tuple[int, int], int] = {}
    last, zone = _last(snap), snap.now.tzinfo
    at = snap.year.first
    while at <= last:
        found[at.year, at.month] = 0
        at = date(at.year + at.month // 12, at.month % 12 + 1, 1)
    for one in snap.facts.meetings:
        day = one.starts_at.astimezone(zone)
        if (day.year, day.month) in found:
            found[day.year, day.month] += 1
    return found
