"""Builder of the register of documents as a workbook (bar 2)."""

from __future__ import annotations

from functools import partial

from bot.handlers.register import HIDDEN
from bot.papers_base import Builder, Job, Made
from mentoring.paper import CellValue, Column, Sheet
from mentoring.register import Registered
from storage.papers import table_xlsx

MOST = 20_000
"""Rows of one workbook: a school writes fewer in twenty years."""


async def register_xlsx(job: Job) -> Made:
    """Every document, the newest first; one's own data asked for about oneself are left out."""
    found = await job.uow.orders.register.page((), HIDDEN, 0, MOST)
    askers = {one.asked_by for one in found if one.asked_by is not None}
    names = await job.uow.people.names(askers)
    numbers = await job.uow.orders.register.numbers()
    rows = tuple(_row(job, one, names, numbers) for one in found)
    columns = (
        Column(job.text("register-column_paper"), 8, "int"),
        Column(job.text("register-column_at"), 18, "datetime"),
        Column(job.text("register-column_kind"), 40, "wrap"),
        Column(job.text("register-column_number"), 14),
        Column(job.text("register-column_on"), 14),
        Column(job.text("register-column_asker"), 34, "wrap"),
        Column(job.text("register-column_state"), 16),
        Column(job.text("register-column_file"), 60, "wrap"),
    )
    sheet = Sheet(job.text("paper_kind-register_xlsx"), columns, rows)
    return Made("xlsx", partial(table_xlsx.write, [sheet]))


def _row(
    job: Job, one: Registered, names: dict[int, str], numbers: dict[int, tuple[str, str]]
) -> tuple[CellValue, ...]:
    at = one.made_at or one.asked_at
    number, on = numbers.get(one.id, ("", ""))
    asker = names.get(one.asked_by) if one.asked_by else None
    return (
        one.id,
        at.astimezone(job.zone) if at else None,
        job.text(f"paper_kind-{one.kind}"),
        number,
        ".".join(reversed(on.split("-"))),
        asker or job.text("register-by_itself"),
        job.text(f"paper_state-{one.state}"),
        one.file_name or "",
    )


BUILDERS: dict[str, Builder] = {"register_xlsx": register_xlsx}
"""By kind of paper, for the paper desk."""
