"""Builder of the table of who takes part in what, for the council and the curator (3.5)."""

from __future__ import annotations

from functools import partial

from bot.papers_base import Builder, Job, Made
from mentoring.contest import Contest
from mentoring.contest_view import filter_of, listed
from mentoring.paper import CellValue, Column, Sheet
from mentoring.people import Person
from storage.papers import table_xlsx


async def contest_xlsx(job: Job) -> Made:
    """Competitions by a filter, the newest first."""
    found = await listed(job.uow, filter_of(str(job.paper.params.get("filter", ""))))
    job.names.update(await job.uow.people.names({one.by for one, _ in found}))
    columns = (
        Column(job.text("column-full_name"), 28, "wrap"),
        Column(job.text("column-position"), 18, "wrap"),
        Column(job.text("contest-column_title"), 34, "wrap"),
        Column(job.text("contest-column_kind"), 14),
        Column(job.text("contest-column_level"), 16),
        Column(job.text("contest-column_deadline"), 12, "date"),
        Column(job.text("contest-column_state"), 18),
        Column(job.text("contest-column_result"), 13),
        Column(job.text("contest-column_words"), 26, "wrap"),
        Column(job.text("contest-column_by"), 28, "wrap"),
        Column(job.text("contest-column_moved"), 12, "date"),
        Column(job.text("contest-column_link"), 28, "wrap"),
    )
    rows = tuple(_row(job, one, person) for one, person in found)
    sheet = Sheet(job.text("contest-sheet"), columns, rows)
    return Made("xlsx", partial(table_xlsx.write, [sheet]))


def _row(job: Job, one: Contest, person: Person) -> tuple[CellValue, ...]:
    return (
        person.full_name or "",
        person.position or "",
        one.title,
        job.text(f"contest_kind-{one.kind}"),
        job.text(f"contest_level-{one.level}"),
        one.deadline,
        job.text(f"contest_state-{one.state}"),
        job.text(f"contest_result-{one.result}") if one.result else None,
        one.words or None,
        None if one.is_own else job.names.get(one.by),
        one.moved_at.astimezone(job.zone).date(),
        one.link or None,
    )


BUILDERS: dict[str, Builder] = {"contest_xlsx": contest_xlsx}
"""By kind of paper, for the paper desk."""
