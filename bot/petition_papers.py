"""Builder of the printed statement: facts of a petition in a transaction, the file in a thread."""

from __future__ import annotations

from typing import cast

from bot.papers_base import Builder, Job, Made
from mentoring.cases import PersonForms
from mentoring.paper_petition import PetitionPaper, StatementKind
from mentoring.people import Person, Role
from storage.papers import declension, petition_docx


async def petition_paper(job: Job) -> Made:
    """The statement as its author put it.

    Raises:
        LookupError: no such petition, or none that is printed.
    """
    petition = await job.uow.petitions.get(int(job.paper.params["petition"]))
    pair = await job.uow.pairs.get(petition.pair) if petition else None
    if petition is None or pair is None or not petition.rule.printed:
        raise LookupError("no petition to print")
    cards = await job.uow.people.some({*pair.people, petition.author})
    heads = await job.uow.people.with_role(Role.HEAD)
    kind = cast("StatementKind", petition.kind.value)
    made_on = job.fact(petition.made_at.astimezone(job.zone).date())
    due = job.fact(petition.due_on)
    mentees = [cards[one] for one in pair.mentees]

    def write() -> bytes:
        # Declining loads dictionaries, so it belongs to the thread.
        paper = PetitionPaper(
            kind=kind,
            number=petition.number,
            school=job.school.name,
            head=_forms(heads[0]) if heads else None,
            author=_forms(cards[petition.author]),
            mentor=_forms(cards[pair.mentor]),
            mentees=tuple(_forms(one) for one in mentees),
            words=petition.words,
            date=made_on,
            due=due,
        )
        return petition_docx.write(
            paper, language=job.paper.language, own_templates=job.own_templates
        )

    return Made("docx", write)


def _forms(person: Person) -> PersonForms:
    return declension.person(person.full_name or "", person.position or "", person.declined)


BUILDERS: dict[str, Builder] = {"petition_docx": petition_paper}
"""By kind of paper, for the paper desk."""
