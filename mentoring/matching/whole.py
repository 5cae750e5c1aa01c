"""A whole set at once: the best assignment over all open requests, nobody left out silently (6.1)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from mentoring.kinds import MentoringKind
from mentoring.matching.nouns import Left, LeftOut, Line, Offer, Pool, Seeker, WholeSet, Why
from mentoring.matching.ranking import Market
from mentoring.matching.reasons import covered
from mentoring.matching.terms import line_for

Solver = Callable[[Sequence[Sequence[int]], Sequence[int]], Sequence[int | None]]
"""Which column each row gets so that the sum is greatest: rows of points (0: impossible) and how
often each column may be given; ``None`` for a row that gets none."""

PLACED = 10**7
"""Worth of placing one more request: above everything else a set can differ in."""
URGENT = 5000
"""Where places are short: urgent requests first, then by age, `AGE` each."""
AGE = 10
TOGETHER = 60
"""Draws those of one need who chose the group kind to one mentor who offers it (2.4)."""


@dataclass(frozen=True, slots=True)
class Table:
    """Points of all offers for all open requests.

    Args:
        market: its offers are the columns.
        points: for each seeker, points by column; only mentors who can be proposed.
    """

    seekers: tuple[Seeker, ...]
    market: Market
    points: tuple[dict[int, int], ...]

    def top(self, row: int, count: int) -> list[Offer]:
        """The first candidates of one request."""
        order = self.market.order(self.points[row])
        return [self.market.offers[at] for at in order[:count]]


def table_of(pool: Pool) -> Table:
    """Everybody compared with everybody."""
    market = Market(pool.offers)
    seekers = tuple(sorted(pool.seekers, key=lambda one: one.order))
    return Table(seekers, market, tuple(market.points(one) for one in seekers))


def propose_all(pool: Pool, solve: Solver) -> WholeSet:
    """The best set: as many placed as can be, then the best fit; then groups (2.4).

    Same data, same set.
    """
    return set_of(table_of(pool), solve)


def set_of(table: Table, solve: Solver) -> WholeSet:
    """The best set over a table made before."""
    places = [one.free for one in table.market.offers]
    chosen = solve(_worth(table), places)
    lines = []
    for seeker, column in zip(table.seekers, chosen, strict=True):
        if column is not None:
            lines.append(line_for([seeker], table.market.offers[column]))
    pool = Pool(table.seekers, table.market.offers)
    kept, served = _served_once(_grouped(lines, pool))
    left = [
        LeftOut(seeker.id, left_why(table.market, seeker, points))
        for seeker, points, column in zip(table.seekers, table.points, chosen, strict=True)
        if column is None and not all((seeker.id, area) in served for area in seeker.areas)
    ]
    return WholeSet(tuple(kept), tuple(left))


def _worth(table: Table) -> list[list[int]]:
    """What each assignment is worth; 0 is impossible."""
    columns, total = len(table.market.offers), len(table.seekers)
    drawn = _drawn(table)
    rows = []
    for row, (seeker, points) in enumerate(zip(table.seekers, table.points, strict=True)):
        placed = PLACED + AGE * (total - row) + (URGENT if seeker.is_urgent else 0)
        worth = [0] * columns
        for column, value in points.items():
            worth[column] = placed + value + (TOGETHER if drawn.get(row) == column else 0)
        rows.append(worth)
    return rows


def need_of(seeker: Seeker) -> str:
    """The area in which help is needed most."""
    return seeker.areas[0]


def _drawn(table: Table) -> dict[int, int]:
    """For requests of one need that chose the group kind, the one mentor who would suit them all."""
    needs: dict[str, list[int]] = {}
    for row, seeker in enumerate(table.seekers):
        if seeker.likes(MentoringKind.GROUP):
            needs.setdefault(need_of(seeker), []).append(row)
    drawn: dict[int, int] = {}
    for need, rows in needs.items():
        column = _leader(table, need, rows) if len(rows) > 1 else None
        if column is not None:
            drawn |= dict.fromkeys(rows, column)
    return drawn


def _leader(table: Table, need: str, rows: list[int]) -> int | None:
    """The mentor with room for a group who suits most of them best."""
    best, found = 0, None
    for column, offer in enumerate(table.market.offers):
        if offer.free < 2 or not leads_group(offer, need):
            continue
        worth = sorted((table.points[row].get(column, 0) for row in rows), reverse=True)
        total = sum(worth[: offer.free])
        if total > best and sum(one > 0 for one in worth) > 1:
            best, found = total, column
    return found


def leads_group(offer: Offer, need: str) -> bool:
    """Whether a mentor offers the group kind and helps in the area."""
    helps = any(one.area == need and one.level for one in offer.questionnaire.areas)
    return helps and offer.offers(MentoringKind.GROUP)


def _grouped(lines: Iterable[Line], pool: Pool) -> list[Line]:
    """Lines with one mentor, one need and the group kind on both sides become one line."""
    groups: dict[tuple[int, str], list[Seeker]] = {}
    order: list[tuple[int, str]] = []
    for line in lines:
        seeker, offer = pool.seeker(line.mentees[0]), pool.offer(line.mentor)
        if seeker is None or offer is None:
            continue
        need = need_of(seeker)
        together = seeker.likes(MentoringKind.GROUP) and leads_group(offer, need)
        key = (offer.id, need if together else f"{seeker.id}")
        order += [key] if key not in groups else []
        groups.setdefault(key, []).append(seeker)
    made = []
    for key in order:
        leader = pool.offer(key[0])
        if leader is not None:
            made.append(line_for(groups[key], leader))
    return made


def _served_once(lines: list[Line]) -> tuple[list[Line], set[tuple[int, str]]]:
    """A reverse line serves the mentor too: nobody is given two mentors for one area (2.4, 3.5).

    Returns:
        the lines that are still needed, and who is served in which area.
    """
    served: set[tuple[int, str]] = set()
    kept: list[Line] = []
    for line in lines:
        wanted = {(mentee, area) for mentee in line.mentees for area in line.topics}
        if wanted <= served:
            continue
        back = tuple(area for area in line.back_topics if (line.mentor, area) not in served)
        kept.append(replace(line, back_topics=back))
        served |= wanted | {(line.mentor, area) for area in back}
    return kept, served


def left_why(market: Market, seeker: Seeker, points: dict[int, int]) -> Left:
    """Why a request got no mentor."""
    if points:
        return Left.TAKEN
    able = [one for one in market.offers if one.id != seeker.id and covered(seeker, one)]
    if not able:
        return Left.NOBODY
    reasons = {market.why(seeker, one) for one in able}
    return Left.FULL if Why.FULL in reasons else Left.UNFIT
