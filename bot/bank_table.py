"""A bank as a table: typed columns, one row for each author (3.4(4))."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.fsm.form import Step, StepKind
from bot.handlers.answers import Paper, of_side, status_name
from bot.handlers.form_screen import answer_fact, label_of
from bot.papers_base import Job
from mentoring.bank import Filter
from mentoring.paper import CellValue, Column, Sheet
from mentoring.people import Person
from mentoring.submission import Submission

KEPT_BACK = frozenset({"not_with"})
"""Answers for the curator's eyes alone: a file is passed on, so they stay in the chat."""
WIDE = 48


async def bank_sheet(job: Job, side: str) -> Sheet:
    """Everything in force in one bank, but what was withdrawn.

    Args:
        side: ``mentees`` or ``mentors``.
    """
    paper = of_side(side)
    found = await _everything(job, paper)
    steps = [step for step in paper.form.steps if step.name not in KEPT_BACK]
    await _learn_names(job, found)
    columns = (
        Column(job.text("column-full_name"), 34, "wrap"),
        Column(job.text("column-position"), 28, "wrap"),
        Column(job.text("column-subjects"), 24, "wrap"),
        *(_column(job, paper, step) for step in steps),
        Column(job.text("bank-column_status"), 20),
        Column(job.text("bank-column_sent"), 14, "date"),
        Column(job.text("bank-column_since"), 14, "date"),
    )
    rows = tuple(_row(job, paper, steps, record, person) for record, person in found)
    return Sheet(job.text(f"bank_title-{side}"), columns, rows)


async def _everything(job: Job, paper: Paper) -> list[tuple[Submission, Person]]:
    """The whole bank, page by page."""
    records, wanted = paper.desk.records(job.uow), Filter()
    found: list[tuple[Submission, Person]] = []
    while True:
        part, total = await records.bank(wanted)
        found += part
        if not part or len(found) >= total:
            return found
        wanted = replace(wanted, page=wanted.page + 1)


async def _learn_names(job: Job, found: list[tuple[Submission, Person]]) -> None:
    """Names of the mentors wished for."""
    wished = {getattr(record, "wished_mentor", None) for record, _ in found} - {None}
    job.names.update(await job.uow.people.names([one for one in wished if one is not None]))


def _column(job: Job, paper: Paper, step: Step) -> Column:
    header = job.fact(label_of(paper.form, step))
    if step.kind is StepKind.NUMBER:
        return Column(header, 12, "int")
    if step.kind in (StepKind.YES_NO, StepKind.CHOICE):
        return Column(header, 22, "wrap")
    return Column(header, WIDE, "wrap")


def _row(
    job: Job, paper: Paper, steps: list[Step], record: Submission, person: Person
) -> tuple[CellValue, ...]:
    answers = paper.to_answers(record)
    return (
        person.full_name or "",
        person.position or "",
        ", ".join(person.subjects),
        *(_cell(job, step, answers) for step in steps),
        job.fact(status_name(record.status)),
        record.submitted_at.astimezone(job.uow.zone).date(),
        record.since.astimezone(job.uow.zone).date(),
    )


def _cell(job: Job, step: Step, answers: dict[str, Any]) -> CellValue:
    """A number stays a number; what was not asked or not said is an empty cell."""
    value = answers.get(step.name)
    if value in ("", None, []) or (step.when is not None and not step.when(answers)):
        return None
    return value if step.kind is StepKind.NUMBER else job.fact(answer_fact(step, value)).strip()
