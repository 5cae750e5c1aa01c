"""Builder of the statistics: counts by everything a form may ask for; nobody is named (3.4(11))."""

from __future__ import annotations

from datetime import date
from functools import partial

from bot.papers_base import Builder, Job, Made
from mentoring.indicator_read import facts_of
from mentoring.indicator_statistics import statistics_from
from mentoring.paper import Column, Sheet
from mentoring.report_cast import cast_of
from mentoring.report_statistics import formed, people
from mentoring.school_year import SchoolYear
from storage.papers import table_xlsx


async def statistics(job: Job) -> Made:
    """The workbook: totals, pairs by kind and form, people by category, experience, subject."""
    year = SchoolYear(int(job.paper.params["year"]))
    words = str(job.paper.params.get("day", ""))
    day = date.fromisoformat(words) if words else None
    facts = await facts_of(job.uow, year, day)
    cast = await cast_of(job.uow, facts)
    counts = [
        (job.text(f"indicator_group-{one.group}"), job.text(one.label), one.value)
        for one in await statistics_from(job.uow, facts)
        if one.group in TOTALS
    ]
    pairs = [
        (
            job.text(f"report_group-{one.group}"),
            job.fact(one.label),
            one.pairs,
            one.groups,
            one.mentors,
            one.mentees,
        )
        for one in formed(facts)
    ]
    sides = [
        (job.text(f"report_group-{one.group}"), job.fact(one.label), one.mentors, one.mentees)
        for one in people(cast)
    ]
    group = Column(job.text("monitoring-column_group"), 32, "wrap")
    label = Column(job.text("monitoring-column_label"), 44, "wrap")
    mentors = Column(job.text("indicator_count-mentors"), 14, "int")
    mentees = Column(job.text("indicator_count-mentees"), 16, "int")
    forms = (
        Column(job.text("report-column_pairs"), 10, "int"),
        Column(job.text("report-column_groups"), 10, "int"),
    )
    count = Column(job.text("monitoring-column_count"), 14, "int")
    sheets = [
        Sheet(job.text("report-sheet_staff"), (group, label, count), tuple(counts)),
        Sheet(
            job.text("report-sheet_pairs"), (group, label, *forms, mentors, mentees), tuple(pairs)
        ),
        Sheet(job.text("report-sheet_people"), (group, label, mentors, mentees), tuple(sides)),
    ]
    title = job.text("report-counts_title", {"year": year.name})
    if day is not None:
        title = job.text("report-counts_title_day", {"on": day})
    return Made("xlsx", partial(table_xlsx.write, sheets, title=title))


TOTALS = ("staff", "people", "programmes")
"""Groups of the short table that stand on the first sheet; the others are on the sheets of their own."""
BUILDERS: dict[str, Builder] = {"statistics_xlsx": statistics}
"""By kind of paper, for the paper desk."""
