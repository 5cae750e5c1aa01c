"""Builders of a session's papers: the protocol in Word, the list of those invited as a workbook (3.4(7))."""

from __future__ import annotations

from functools import partial

from bot.papers_base import Builder, Job, Made
from mentoring.paper import CellValue, Column, Sheet
from mentoring.paper_training import TrainingPaper
from mentoring.people import Person, short_name
from mentoring.say import Fact
from mentoring.training import ABOUT, Invited, Training, TrainingKind
from mentoring.training_view import answers_of, audience_of
from storage.papers import table_xlsx, training_docx


async def _found(job: Job) -> Training:
    found = await job.uow.trainings.get(int(job.paper.params["training"]))
    if found is None:
        raise LookupError("no such session")
    return found


async def protocol(job: Job) -> Made:
    """Number, date, who was there, agenda, decisions; what nobody knows is left to a pen.

    Raises:
        LookupError: no such session.
    """
    one = await _found(job)
    known = await answers_of(job.uow, one)
    people = await audience_of(job.uow, one)
    came = [who for who in people if _came(known.get(who.id))]
    local = one.starts_at.astimezone(job.zone) if one.starts_at else None
    files = await job.uow.attachments.of(ABOUT, one.id)
    absent: dict[str, Fact] = {"count": len(people) - len(came)}
    paper = TrainingPaper(
        school=job.school.name,
        what=job.text(f"training_of-{one.kind}"),
        topic=one.topic,
        number=one.number,
        date=job.fact(local.date()) if local else "",
        time=f"{local.hour}:{local:%M}" if local else "",
        place=one.place or one.link,
        present=tuple(_named(who) for who in came),
        absent=job.text("training-paper_absent", absent) if absent["count"] else "",
        agenda=tuple(one.agenda.splitlines()) or (one.topic,),
        decisions=tuple(one.decisions.splitlines()),
        chair=await _chair(job, one),
        files=tuple(file.title or job.text(f"attachment_kind-{file.kind}") for file in files),
    )
    write = partial(
        training_docx.write,
        paper,
        language=job.paper.language,
        own_templates=job.own_templates,
    )
    return Made("docx", write)


def _came(row: Invited | None) -> bool:
    return row is not None and bool(row.came)


def _named(who: Person) -> str:
    name = short_name(who.full_name) if who.full_name else ""
    return ", ".join(filter(None, (name, who.position)))


async def _chair(job: Job, one: Training) -> str:
    """Whoever leads the association; of other sessions the curator who called it."""
    chair: int | None = one.made_by
    if one.kind is TrainingKind.ASSOCIATION:
        members = await job.uow.trainings.association()
        chair = next((member.person for member in members if member.leads), None)
    card = await job.uow.people.find(chair) if chair else None
    return short_name(card.full_name) if card and card.full_name else ""


async def attendance(job: Job) -> Made:
    """Everybody invited: what they said, whether they came, room for a signature.

    Raises:
        LookupError: no such session.
    """
    one = await _found(job)
    known = await answers_of(job.uow, one)
    columns = (
        Column(job.text("column-full_name"), 34, "wrap"),
        Column(job.text("column-position"), 28, "wrap"),
        Column(job.text("training-column_coming"), 14),
        Column(job.text("training-column_came"), 12),
        Column(job.text("training-column_sign"), 20),
    )
    people = await audience_of(job.uow, one)
    rows = tuple(_row(job, who, known.get(who.id)) for who in people)
    return Made("xlsx", partial(table_xlsx.write, [Sheet(_title(job, one), columns, rows)]))


def _title(job: Job, one: Training) -> str:
    local = one.starts_at.astimezone(job.zone) if one.starts_at else None
    kind = job.text(f"training_kind-{one.kind}")
    return f"{kind} {local:%d.%m.%Y}" if local else kind


def _row(job: Job, who: Person, row: Invited | None) -> tuple[CellValue, ...]:
    def said(mark: bool | None) -> str:
        return "" if mark is None else job.text("common-yes" if mark else "common-no")

    coming, came = (row.coming, row.came) if row else (None, None)
    return (who.full_name or "", who.position or "", said(coming), said(came), "")


BUILDERS: dict[str, Builder] = {"training_docx": protocol, "training_xlsx": attendance}
"""By kind of paper, for the paper desk."""
