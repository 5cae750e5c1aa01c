"""Builder of the observation card: facts of a visit in a transaction, the file in a thread."""

from __future__ import annotations

from functools import partial

from bot.papers_base import Builder, Job, Made
from mentoring.observation import Card, may_read, readers_of
from mentoring.observation_fill import found
from mentoring.paper_observation import ObservationLine, ObservationPaper
from mentoring.people import Person
from mentoring.refusal import Refusal
from storage.papers import observation_docx


async def observation(job: Job) -> Made:
    """A card as it is now.

    Raises:
        Refusal: it is gone, or whoever asked may no longer have it.
    """
    card, meeting = await found(job.uow, int(job.paper.params["of"]))
    if job.paper.asked_by is not None:
        asker = await job.uow.people.get(job.paper.asked_by)
        if not may_read(card, meeting, asker):
            raise Refusal("common-not_allowed")
    readers = readers_of(meeting, card.author)
    people = await job.uow.people.some({card.author, *readers})
    paper = ObservationPaper(
        school=job.school.name,
        date=job.fact(meeting.starts_at.astimezone(job.zone).date()),
        event=meeting.title,
        visited=tuple(_named(people[one]) for one in readers if one in people),
        visitor=_named(people[card.author]),
        rows=await _rows(job, card),
        strengths=card.strengths,
        questions=card.questions,
    )
    language, own = job.texts.language(job.paper.language), job.own_templates
    return Made(
        "docx", partial(observation_docx.write, paper, language=language, own_templates=own)
    )


def _named(person: Person) -> str:
    return ", ".join(filter(None, (person.full_name, person.position)))


async def _rows(job: Job, card: Card) -> tuple[ObservationLine, ...]:
    """The criteria of the card under the names of its parts."""
    by_id = {one.id: one for one in await job.uow.observations.criteria()}
    rows: list[ObservationLine] = []
    group = None
    for number, (one, mark) in enumerate(card.marks.items(), 1):
        criterion = by_id[one]
        if criterion.group is not group:
            group = criterion.group
            rows.append(ObservationLine("", job.text(f"observation_group-{group}")))
        words = job.text(f"observation_mark-{mark}") if mark is not None else ""
        rows.append(ObservationLine(f"{number}", criterion.words, words))
    return tuple(rows)


BUILDERS: dict[str, Builder] = {"observation_docx": observation}
"""By kind of paper, for the paper desk."""
