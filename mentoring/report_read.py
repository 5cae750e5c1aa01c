"""Gathering a report: one snapshot, then every chapter from it; who brings what is a list (3.4(10)).

A chapter is a line of `SOURCES`; what the roadmap, practices and training bring is in `report_year`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import date, time, timedelta
from typing import TYPE_CHECKING, TypeAlias

from mentoring import report_parts, report_results, report_year, swot
from mentoring.board import Light
from mentoring.board_gather import board_of
from mentoring.board_people import Need, needs_of
from mentoring.consent import ConsentKind, ConsentStanding
from mentoring.indicator_read import facts_of, indicators_from
from mentoring.order.nouns import OrderKind, OrderState
from mentoring.pair.nouns import Pair, PairState
from mentoring.regulation import in_force
from mentoring.report import (
    A_PERSONS,
    Blank,
    Block,
    Body,
    Bullet,
    Chapter,
    Grid,
    Head,
    Paragraph,
    Snapshot,
    name_or_number,
)
from mentoring.report_cast import cast_of
from mentoring.say import Fact, Lines, Name, T
from mentoring.school_calendar import calendar_of
from mentoring.school_year import SchoolYear, year_of
from mentoring.speed_session import SpeedState

if TYPE_CHECKING:
    from storage.uow import Uow

Source: TypeAlias = "Callable[[Uow, Snapshot], Awaitable[Sequence[Block]]]"


async def snapshot_of(uow: Uow, year: SchoolYear) -> Snapshot:
    """Everything counted for the report of a school year, in the transaction in hand."""
    facts = await facts_of(uow, year)
    earlier = await facts_of(uow, year.before)
    before = await indicators_from(uow, earlier) if earlier.pairs else {}
    now = uow.now.astimezone(uow.zone)
    return Snapshot(year, now, facts, await indicators_from(uow, facts), before)


async def bodies_of(uow: Uow, snap: Snapshot) -> dict[Chapter, Body]:
    """Every chapter: what the numbers say, in the order of the sources, and the curator's words."""
    own = await uow.reports.of(snap.year.start)
    found: dict[Chapter, list[Block]] = {one: [] for one in Chapter}
    for chapter, source in SOURCES:
        found[chapter] += await source(uow, snap)
    return {one: Body(tuple(many), own.get(one, "")) for one, many in found.items()}


async def _basis(uow: Uow, snap: Snapshot) -> Sequence[Block]:
    """Regulation in force, signed orders of the year, the period, where numbers come from."""
    last = min(snap.facts.today, snap.year.last)
    facts: dict[str, Fact] = {"year": snap.year.name, "first": snap.year.first, "last": last}
    period = T("report-period" if snap.is_over else "report-period_so_far", facts)
    found: list[Block] = [Paragraph(period), Paragraph(T("report-grounds"))]
    edition = in_force(await uow.regulation.all(), last)
    if edition is not None and edition.since is not None:
        found.append(Bullet(T("report-regulation", {"since": edition.since})))
    else:
        found.append(Blank(T("report-blank_regulation")))
    orders = [
        one
        for one in await uow.orders.in_state(OrderState.SIGNED)
        if one.signed_on and one.kind in ORDERS and snap.year.holds(one.signed_on)
    ]
    for one in sorted(orders, key=lambda one: (one.signed_on or date.min, one.id)):
        named: dict[str, Fact] = {"kind": T(f"order-kind_{one.kind}"), "number": one.number}
        found.append(Bullet(T("report-order", {**named, "on": one.signed_on or last})))
    if not any(one.kind is OrderKind.CURATOR for one in orders):
        found.append(Blank(T("report-blank_curator")))
    return [*found, Paragraph(T("report-how"))]


ORDERS = (OrderKind.REGULATION, OrderKind.CURATOR, OrderKind.PAIRS, OrderKind.FINAL)
"""Orders that the year's work rests on; changes and releases are in the register."""


async def _people(uow: Uow, snap: Snapshot) -> Sequence[Block]:
    return report_parts.people(snap, await cast_of(uow, snap.facts))


async def _pairs(uow: Uow, snap: Snapshot) -> Sequence[Block]:
    lights: dict[Light, int] = {}
    if snap.year == year_of(snap.facts.today):
        working = {one.id for one in snap.facts.pairs if one.state is not PairState.ENDED}
        board = await board_of(uow)
        lights = {light: sum(one.pair.id in working for one in board.lit(light)) for light in Light}
    return [*report_parts.pairs(snap, lights), *await _once(uow, snap)]


async def _once(uow: Uow, snap: Snapshot) -> list[Block]:
    """Urgent help and speed sessions: mentoring without a programme of its own (2.4)."""
    calendar = await calendar_of(uow)
    since = calendar.at(snap.year.first, time(0))
    until = calendar.at(min(snap.facts.today, snap.year.last) + timedelta(days=1), time(0))
    found: list[Block] = []
    help_ = await uow.situational_requests.counts(since=since, until=until)
    if help_.count:
        facts: dict[str, Fact] = {"count": help_.count, "solved": help_.solved}
        found.append(Paragraph(T("report-help", facts)))
        if help_.reaction is not None:
            found.append(Paragraph(T("report-help_reaction", {"minutes": help_.reaction})))
    held = [
        one
        for one in await uow.speed_sessions.all()
        if one.state is SpeedState.HELD and since <= one.starts_at < until
    ]
    if held:
        places = await uow.speed_sessions.places_of([one.id for one in held])
        came = {place.person for many in places.values() for place in many if place.came}
        found.append(Paragraph(T("report-speed", {"count": len(held), "people": len(came)})))
    return found


async def _programmes(uow: Uow, snap: Snapshot) -> Sequence[Block]:
    return report_parts.programmes(snap)


async def _results(uow: Uow, snap: Snapshot) -> Sequence[Block]:
    return report_results.results(snap)


async def _surveys(uow: Uow, snap: Snapshot) -> Sequence[Block]:
    return report_results.surveys(snap)


async def _swot(uow: Uow, snap: Snapshot) -> Sequence[Block]:
    known = await swot.known_from(uow, snap.facts, snap.indicators)
    return report_results.swot(swot.draft(known), await uow.monitoring.swot(snap.year.start))


async def _problems(uow: Uow, snap: Snapshot) -> Sequence[Block]:
    without = 0
    if snap.year == year_of(snap.facts.today):
        without = len((await needs_of(uow))[Need.NO_PAIR])
    return report_results.problems(snap, without)


SOURCES: list[tuple[Chapter, Source]] = [
    (Chapter.BASIS, _basis),
    (Chapter.PEOPLE, _people),
    (Chapter.PAIRS, _pairs),
    (Chapter.PROGRAMMES, _programmes),
    (Chapter.TRAINING, report_year.training),
    (Chapter.RESULTS, _results),
    (Chapter.SURVEYS, _surveys),
    (Chapter.SWOT, _swot),
    (Chapter.PRACTICES, report_year.practices),
    (Chapter.ROADMAP, report_year.roadmap),
    (Chapter.PROBLEMS, _problems),
]
"""Who brings what to which chapter, in this order; a chapter nobody brings anything to is a person's."""


def asks_for(chapter: Chapter) -> bool:
    """Whether a chapter needs the curator's words whatever the numbers say."""
    return chapter in A_PERSONS or all(chapter is not one for one, _ in SOURCES)


async def agreed_of(uow: Uow) -> frozenset[int]:
    """Everybody whose consent to processing is in force: a report names nobody else."""
    kind = ConsentKind.PROCESSING
    standings = await uow.consents.standings(kind, await uow.consents.current_hashes(kind))
    return frozenset(
        person for person, (how, _) in standings.items() if how is ConsentStanding.GIVEN
    )


async def named_pairs(uow: Uow, snap: Snapshot, agreed: frozenset[int]) -> Grid:
    """The register of pairs for the annex.

    Args:
        agreed: of `agreed_of`; others are shown by the number of their card.
    """
    orders = {one.id: one for one in await uow.orders.in_state(OrderState.SIGNED)}
    rows = []
    for one in snap.facts.pairs:
        order = orders.get(one.order or 0)
        said: Fact = ""
        if order is not None and order.signed_on:
            said = T("report-by_order", {"number": order.number, "on": order.signed_on})
        rows.append((*_sides(one, agreed), _kinds(one), said, _outcome(one)))
    heads = (
        Head(T("report-head_mentor"), 23),
        Head(T("report-head_mentees"), 23),
        Head(T("report-head_kind"), 18),
        Head(T("report-head_order"), 16),
        Head(T("report-head_outcome"), 20),
    )
    return Grid(T("report-table_pairs"), heads, tuple(rows))


def _sides(one: Pair, agreed: frozenset[int]) -> tuple[Fact, Fact]:
    mentor = name_or_number(one.mentor, agreed, Name(one.mentor))
    mentees = tuple(name_or_number(person, agreed, Name(person)) for person in one.mentees)
    return mentor, Lines(mentees, glue=", ")


def _kinds(one: Pair) -> Fact:
    return Lines(tuple(T(f"options-kind_{kind}") for kind in one.kinds), glue=", ")


def _outcome(one: Pair) -> Fact:
    if one.state is not PairState.ENDED or one.ending is None:
        return T(f"report-outcome_{one.state}")
    return T(f"report-ended_{one.ending}")
