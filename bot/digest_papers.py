"""Builders of a summary's picture and table: sums in a transaction, drawing in a thread (3.4(9))."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from bot.papers_base import Builder, Job, Made
from mentoring import board_waits
from mentoring.board import Light, Standing
from mentoring.board_gather import Board, board_of
from mentoring.board_people import needs_of
from mentoring.board_words import flag_line
from mentoring.digest import Ask, Kind, Period, kinds_for, period_of, span_of
from mentoring.digest_sources import figures_of
from mentoring.paper import CellValue, Column, Sheet
from mentoring.paper_digest import Bar, DigestPicture
from mentoring.people import Person, short_name
from mentoring.refusal import Refusal
from mentoring.say import Name, T
from mentoring.school_calendar import calendar_of
from storage.papers import digest_png, table_xlsx

WEEKS = 8
"""Bars of the picture."""


async def picture(job: Job) -> Made:
    """How pairs stand now, and the meetings of the last weeks.

    Raises:
        Refusal: whoever asked may no longer have it.
    """
    _, period = await _asked(job)
    board = await board_of(job.uow)
    calendar = await calendar_of(job.uow)
    last = [period.last - timedelta(days=7 * back) for back in range(WEEKS)][::-1]
    days = [(day - timedelta(days=6), day) for day in last]
    held = await job.uow.digests.held([span_of(calendar, *one) for one in days])
    facts = {"first": f"{period.first:%d.%m}", "last": f"{period.last:%d.%m.%Y}"}
    made = DigestPicture(
        title=job.text("digest-chart_title", facts),
        pairs=job.text("digest-chart_pairs", {"count": len(board.standings)}),
        lights=tuple(
            Bar(job.text(f"board_light-{one}"), len(board.lit(one)), one.value) for one in Light
        ),
        meetings=job.text("digest-chart_meetings"),
        weeks=tuple(
            Bar(f"{first:%d.%m}", count) for (first, _), count in zip(days, held, strict=True)
        ),
        no_pairs=job.text("digest-chart_no_pairs"),
        no_meetings=job.text("digest-chart_none"),
    )
    return Made("png", partial(digest_png.write, made))


async def table(job: Job) -> Made:
    """Everything the summary speaks of, with names: pairs, people, what waits, figures.

    Raises:
        Refusal: whoever asked may no longer have it.
    """
    me, period = await _asked(job)
    board = await board_of(job.uow)
    sheets = [await _figures(job, Ask(me, period, board))]
    if period.kind is Kind.WEEK:
        job.names.update(await job.uow.people.names(await _everybody(job, board)))
        sheets = [
            _pairs(job, board),
            await _people(job),
            await _waits(job, me, board.desk.today),
            *sheets,
        ]
    return Made("xlsx", partial(table_xlsx.write, sheets))


async def _asked(job: Job) -> tuple[Person, Period]:
    me = await job.uow.people.get(job.paper.asked_by or 0)
    period = period_of(str(job.paper.params["period"]))
    if period.kind not in kinds_for(me):
        raise Refusal("common-not_allowed")
    return me, period


async def _everybody(job: Job, board: Board) -> set[int]:
    found = {person for one in board.standings for person in one.pair.people}
    found |= {one.person for many in (await needs_of(job.uow)).values() for one in many}
    me = await job.uow.people.get(job.paper.asked_by or 0)
    staff = await board_waits.waiting_of(job.uow, me)
    return found | {person for one in staff for person in one.holders}


def _pairs(job: Job, board: Board) -> Sheet:
    columns = (
        Column(job.text("digest-column_number"), 8, "int"),
        Column(job.text("digest-column_mentor"), 22, "wrap"),
        Column(job.text("digest-column_mentees"), 26, "wrap"),
        Column(job.text("digest-column_step"), 18, "wrap"),
        Column(job.text("digest-column_light"), 18, "wrap"),
        Column(job.text("digest-column_causes"), 52, "wrap"),
        Column(job.text("digest-column_last"), 13, "date"),
        Column(job.text("digest-column_next"), 13, "date"),
        Column(job.text("digest-column_ends"), 12, "date"),
        Column(job.text("digest-column_mark"), 12, "date"),
    )
    rows = tuple(_pair(job, board, one) for one in board.standings)
    return Sheet(job.text("digest-sheet_pairs"), columns, rows)


def _pair(job: Job, board: Board, one: Standing) -> tuple[CellValue, ...]:
    pair, met = one.pair, one.known.met
    return (
        pair.id,
        job.fact(Name(pair.mentor)),
        ", ".join(job.fact(Name(person)) for person in pair.mentees),
        job.text(f"pair-state_{pair.state}"),
        job.text(f"board_light-{one.light}"),
        "; ".join(job.fact(flag_line(flag)) for flag in one.flags) or None,
        board.desk.day(met.last) if met.last else None,
        board.desk.day(met.ahead) if met.ahead else None,
        pair.ends,
        one.held.until if one.held else None,
    )


async def _people(job: Job) -> Sheet:
    columns = (
        Column(job.text("digest-column_need"), 40, "wrap"),
        Column(job.text("column-full_name"), 38, "wrap"),
        Column(job.text("digest-column_since"), 16, "date"),
    )
    rows = tuple(
        (job.text(f"board_need-{need}"), job.names.get(one.person, ""), one.since)
        for need, many in (await needs_of(job.uow)).items()
        for one in many
    )
    return Sheet(job.text("digest-sheet_people"), columns, rows)


async def _waits(job: Job, me: Person, today: date) -> Sheet:
    columns = (
        Column(job.text("digest-column_who"), 44, "wrap"),
        Column(job.text("digest-column_what"), 36, "wrap"),
        Column(job.text("digest-column_count"), 12, "int"),
        Column(job.text("digest-column_since"), 16, "date"),
    )
    rows = tuple(
        (
            ", ".join(short_name(job.names[one]) for one in each.holders if one in job.names),
            job.text(f"board_area-{each.area}"),
            each.count,
            each.since,
        )
        for each in await board_waits.waiting_of(job.uow, me)
    )
    return Sheet(job.text("digest-sheet_waits"), columns, rows)


async def _figures(job: Job, ask: Ask) -> Sheet:
    calendar = await calendar_of(job.uow)
    columns = (
        Column(job.text("digest-column_figure"), 46, "wrap"),
        Column(job.text("digest-column_now"), 16, "int"),
        Column(job.text("digest-column_before"), 20, "int"),
    )
    rows: list[tuple[CellValue, ...]] = [
        (job.text(f"digest_figure-{one.name}"), one.now, one.before)
        for one in await figures_of(job.uow, ask)
    ]
    spans = (
        span_of(calendar, ask.period.first, ask.period.last),
        span_of(calendar, *ask.period.before),
    )
    now, before = [
        await job.uow.situational_requests.counts(since=since, until=until)
        for since, until in spans
    ]
    rows += [
        (job.fact(T("digest_figure-help")), now.count, before.count),
        (job.fact(T("digest_figure-help_solved")), now.solved, before.solved),
        (job.fact(T("digest_figure-help_reaction")), now.reaction, before.reaction),
    ]
    return Sheet(job.text("digest-sheet_figures"), columns, tuple(rows))


BUILDERS: dict[str, Builder] = {"digest_png": picture, "digest_xlsx": table}
"""By kind of paper, for the paper desk."""
