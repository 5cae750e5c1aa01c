"""The first draft of a plan out of the library: by areas of difficulty and month, spread evenly.

The same library, areas and term always give the same draft. It begins with getting acquainted, has
an interim talk in the middle and the final event at the end, whatever months the term covers.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from mentoring.plan import (
    SHORTEST_MONTH,
    EventForm,
    IsWorking,
    PlanRow,
    days_of,
    months_of,
    ordered,
    works,
)
from mentoring.plan_library import GENERAL, SCHOOL_YEAR, PlanLine

PER_MONTH = 2
"""Events proposed for a month; a pair usually meets 2 to 4 times, the rest is its own."""
BY_MENTEE = frozenset(
    {
        EventForm.OPEN_LESSON,
        EventForm.PROJECT,
        EventForm.SELF_STUDY,
        EventForm.CONTEST,
        EventForm.CONFERENCE,
        EventForm.FINAL,
    }
)
BY_BOTH = frozenset(
    {
        EventForm.MUTUAL_VISIT,
        EventForm.CO_TEACHING,
        EventForm.ROUND_TABLE,
        EventForm.PSYCH,
        EventForm.CASE,
        EventForm.LESSON_ANALYSIS,
        EventForm.REFLECTION,
        EventForm.ONLINE,
        EventForm.INTERIM,
    }
)
TURNED = {"mentor": "mentee", "mentee": "mentor", "both": "both"}


def leader_of(line: PlanLine, back: Sequence[str]) -> str:
    """Who leads an event of this form; in the mentee's own areas the two change places."""
    usual = "mentee" if line.form in BY_MENTEE else "both" if line.form in BY_BOTH else "mentor"
    return TURNED[usual] if line.area and line.area in back else usual


def row_of(line: PlanLine, on: date, back: Sequence[str] = ()) -> PlanRow:
    """A line of the library as a row of a plan on that day."""
    leader = leader_of(line, back)
    return PlanRow(on, line.event, line.form, line.content, leader, line.question)


def matching(
    lines: Iterable[PlanLine], areas: Sequence[str], month: int | None = None
) -> tuple[PlanLine, ...]:
    """Lines to choose from by hand: those of the areas, the most pressing first, then the general.

    Args:
        month: only of this month; ``None`` is any.
    """
    rank = {area: n for n, area in enumerate((*areas, GENERAL))}
    found = (one for one in lines if one.active and one.area in rank)
    of_month = (one for one in found if month is None or one.month == month)
    return tuple(sorted(of_month, key=lambda one: (rank[one.area], _season(one), one.id)))


def suggest(
    lines: Iterable[PlanLine],
    areas: Sequence[str],
    starts: date,
    ends: date,
    is_working: IsWorking,
    back: Sequence[str] = (),
) -> tuple[PlanRow, ...]:
    """A first draft of a plan: events in every month of the term, on working days.

    Args:
        lines: the library; hidden lines and other areas are passed over.
        areas: areas of difficulty, the most pressing first.
        back: areas in which the mentee leads (reverse mentoring, 2.4).

    Returns:
        rows by day; empty only if the library has nothing for these areas.
    """
    fitting = matching(lines, (*areas, *(one for one in back if one not in areas)))
    months = _months(starts, ends, is_working)
    stages = _stages(fitting, len(months))
    used = {one.id for one in fitting if _is_stage(one)} | {one.id for one in stages.values()}
    rows: list[PlanRow] = []
    for place, days in enumerate(months):
        stage = stages.get(place)
        chosen = _chosen(fitting, days[0].month, used, PER_MONTH - (stage is not None))
        used |= {one.id for one in chosen}
        if stage is not None:
            chosen = [*chosen, stage] if stage.form is EventForm.FINAL else [stage, *chosen]
        rows += [
            row_of(one, on, back)
            for one, on in zip(chosen, _spread(days, len(chosen)), strict=True)
        ]
    return ordered(rows)


def _months(starts: date, ends: date, is_working: IsWorking) -> list[tuple[date, ...]]:
    """Working days of the term, month by month; an edge of a few days is left alone."""
    found = []
    months = months_of(starts, ends)
    for month in months:
        days = days_of(month, starts, ends)
        if len(days) >= SHORTEST_MONTH or len(months) == 1:
            found.append(tuple(day for day in days if works(day, is_working)))
    return [days for days in found if days]


def _season(line: PlanLine) -> int:
    return SCHOOL_YEAR.index(line.month)


def _is_stage(line: PlanLine) -> bool:
    return line.area == GENERAL and line.form in (EventForm.INTERIM, EventForm.FINAL)


def _stages(fitting: Sequence[PlanLine], months: int) -> dict[int, PlanLine]:
    """What stands in a plan by its place in the term, not by the calendar: number of month to line."""
    general = [one for one in fitting if one.area == GENERAL]
    firsts = [one for one in general if one.month == SCHOOL_YEAR[0] and not _is_stage(one)]
    found: dict[int, PlanLine] = {}
    for place, stage in (
        (months - 1, next((one for one in general if one.form is EventForm.FINAL), None)),
        (months // 2, next((one for one in general if one.form is EventForm.INTERIM), None)),
        (0, next(iter(firsts), None)),
    ):
        if stage is not None and 0 <= place < months:
            found.setdefault(place, stage)
    return found


def _chosen(fitting: Sequence[PlanLine], month: int, used: set[int], count: int) -> list[PlanLine]:
    """Lines of one month: of an area first, then a general one; if there is none, any not yet used.

    A month is never left bare while the library has a line at all.
    """
    free = [one for one in fitting if one.month == month and one.id not in used]
    ours = [one for one in free if one.area != GENERAL]
    general = [one for one in free if one.area == GENERAL]
    chosen = [*ours[:1], *general, *ours[1:]][:count]
    if chosen or count < PER_MONTH:  # a stage stands there already
        return chosen
    plain = [one for one in fitting if not _is_stage(one)] or fitting
    others = [one for one in plain if one.id not in used] or plain
    near = sorted(others, key=lambda one: ((month - one.month) % 12, one.area == GENERAL, one.id))
    return near[:1]


def _spread(days: Sequence[date], count: int) -> list[date]:
    """That many days, evenly over the days given."""
    return [days[(2 * n + 1) * len(days) // (2 * count)] for n in range(count)]
