"""Builder of the final analytical report: counted in one transaction, written in a thread (3.4(10))."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from bot.papers_base import Builder, Job, Made
from mentoring.indicator import Code
from mentoring.paper_report import ReportPaper
from mentoring.people import Role
from mentoring.refusal import Refusal
from mentoring.report import (
    Blank,
    Block,
    Body,
    Chapter,
    Chart,
    Grid,
    Quote,
    may_make,
)
from mentoring.report_parts import indicators
from mentoring.report_read import agreed_of, bodies_of, named_pairs, snapshot_of
from mentoring.say import Name, T
from mentoring.school_year import SchoolYear
from storage.papers import report_docx


async def report(job: Job) -> Made:
    """The report of a school year.

    Raises:
        Refusal: whoever asked may no longer have it.
    """
    if not may_make(await job.uow.people.get(job.paper.asked_by or 0)):
        raise Refusal("common-not_allowed")
    snap = await snapshot_of(job.uow, SchoolYear(int(job.paper.params["year"])))
    bodies = await bodies_of(job.uow, snap)
    agreed = await agreed_of(job.uow)
    pairs = await named_pairs(job.uow, snap, agreed)
    curators = [one.id for one in await job.uow.people.with_role(Role.CURATOR) if one.id in agreed]
    shown = agreed & {person for one in snap.facts.pairs for person in one.people}
    job.names.update(await job.uow.people.names(shown | set(curators)))
    annexes: list[tuple[Block, ...]] = [(indicators(snap, Code, T("report-table_all")),)]
    if pairs.rows:
        annexes.append((pairs,))
    paper = ReportPaper(
        school=job.school.name,
        year=snap.year.name,
        made_on=job.fact(snap.facts.today),
        so_far=not snap.is_over,
        bodies={one: _worded(job, body) for one, body in bodies.items()},
        waits={one: job.text(f"report_waits-{one}") for one in Chapter},
        annexes=tuple(tuple(_blocks(job, one)) for one in annexes),
        curator=job.fact(Name(curators[0])) if len(curators) == 1 else "",
        city=job.school.city,
        calendar_year=str(job.now.year),
    )
    language = job.texts.language(job.paper.language)
    write = partial(report_docx.write, paper, language=language, own_templates=job.own_templates)
    return Made("docx", write)


def _worded(job: Job, body: Body) -> Body:
    return Body(tuple(_blocks(job, body.blocks)), body.own)


def _blocks(job: Job, blocks: Iterable[Block]) -> Iterable[Block]:
    """The blocks with every fact as words of the paper's language."""
    for one in blocks:
        if isinstance(one, Grid):
            heads = tuple(replace(head, words=job.fact(head.words)) for head in one.heads)
            rows = tuple(tuple(job.fact(cell) for cell in row) for row in one.rows)
            yield Grid(job.fact(one.title), heads, rows)
        elif isinstance(one, Chart):
            series = tuple(
                replace(each, name=job.fact(each.name), shown=tuple(map(job.fact, each.shown)))
                for each in one.series
            )
            labels = tuple(map(job.fact, one.labels))
            yield replace(one, title=job.fact(one.title), labels=labels, series=series)
        elif isinstance(one, Blank):
            yield Blank(job.fact(one.hint))
        elif isinstance(one, Quote):
            yield one
        else:
            yield replace(one, words=job.fact(one.words))


BUILDERS: dict[str, Builder] = {"report_docx": report}
"""By kind of paper, for the paper desk."""
