"""Builder of the roadmap's document: facts of a year in a transaction, the file in a thread."""

from __future__ import annotations

from bot.papers_base import Builder, Job, Made
from mentoring.cases import PersonForms
from mentoring.paper_roadmap import RoadmapLine, RoadmapPaper, RoadmapStage
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.roadmap.nouns import STAGES, End, Item, Point
from mentoring.roadmap.rows import is_extra
from mentoring.roadmap.rules import may_read
from mentoring.roadmap.words import result_of, title_of
from mentoring.say import Lines, Name, T
from storage.papers import declension, roadmap_docx


async def roadmap(job: Job) -> Made:
    """The roadmap as it is now.

    Raises:
        LookupError: no such roadmap.
        Refusal: whoever asked may no longer have it.
    """
    found = await job.uow.roadmaps.get(int(job.paper.params["roadmap"]))
    if found is None:
        raise LookupError("no roadmap")
    asker = await job.uow.people.get(job.paper.asked_by) if job.paper.asked_by else None
    if asker is not None and not may_read(asker):
        raise Refusal("common-not_allowed")
    items = await job.uow.roadmaps.items(found.id)
    owners = {one.person for one in items if one.person is not None}
    job.names.update(await job.uow.people.names(owners))
    head = await _head(job, found.approved_by)
    approved = job.fact(found.approved_on) if found.approved_on else ""
    stages = tuple(
        RoadmapStage(
            str(number),
            job.text(f"roadmap_stage-{number}"),
            tuple(_line(job, one) for one in items if one.stage == number),
        )
        for number in STAGES
    )
    language, own = job.texts.language(job.paper.language), job.own_templates

    def write() -> bytes:
        # Declining loads dictionaries, so it belongs to the thread.
        paper = RoadmapPaper(
            school=job.school.name,
            year=found.year.name,
            head=_forms(head) if head else None,
            approved_on=approved,
            stages=stages,
        )
        return roadmap_docx.write(paper, language=language, own_templates=own)

    return Made("docx", write)


async def _head(job: Job, approved_by: int | None) -> Person | None:
    """Who approved it, else who is to."""
    if approved_by is not None:
        found = await job.uow.people.find(approved_by)
        if found is not None and found.full_name:
            return found
    heads = await job.uow.people.with_role(Role.HEAD)
    return heads[0] if heads else None


def _forms(person: Person) -> PersonForms:
    return declension.person(person.full_name or "", person.position or "", person.declined)


def _line(job: Job, item: Item) -> RoadmapLine:
    """Nobody is named but an owner chosen by name: whom an as-needed row is about stays with the curator."""
    repeat = T(f"roadmap_repeat-{item.repeat}")
    said = {"title": title_of(item), "repeat": repeat}
    if item.person is not None:
        owner = job.fact(Name(item.person))
    else:
        owner = job.fact(Lines(tuple(T(f"roadmap_owner-{one}") for one in item.roles), ", "))
    return RoadmapLine(
        title=job.text("roadmap-paper_title", said),
        dates=tuple(f"{one.due_on:%d.%m.%Y}" for one in item.points if one.about is None),
        owner=owner,
        result=job.fact(result_of(item)),
        marks=tuple(_mark(job, one) for one in item.points if one.end and one.about is None),
        extra=is_extra(item.code),
    )


def _mark(job: Job, point: Point) -> str:
    on = f"{point.ended_on or point.due_on:%d.%m.%Y}"
    if point.end is End.FACT and point.fact == "order":
        return job.text("roadmap-paper_order", {"on": on, "number": point.number})
    return job.text(f"roadmap_paper-{point.end}", {"on": on})


BUILDERS: dict[str, Builder] = {"roadmap_docx": roadmap}
"""By kind of paper, for the paper desk."""
