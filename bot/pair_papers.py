"""Builder of the mentor's written consent to the assignment (Labour Code art. 351.8)."""

from __future__ import annotations

from bot.papers_base import Builder, Job, Made
from mentoring.cases import PersonForms
from mentoring.pair.nouns import Basis, Pair
from mentoring.paper_programme import AssignmentPaper
from mentoring.people import Person, Role
from mentoring.say import Fact, Lines, T
from storage.papers import assignment_docx, declension


async def assignment(job: Job) -> Made:
    """The consent as the terms of the pair describe it.

    Raises:
        LookupError: no such pair, or it has no term any more.
    """
    pair = await job.uow.pairs.get(int(job.paper.params["of"]))
    if pair is None or pair.starts is None or pair.ends is None:
        raise LookupError("no pair with terms")
    cards = await job.uow.people.some(pair.people)
    heads = await job.uow.people.with_role(Role.HEAD)
    head, mentor = heads[0] if heads else None, cards[pair.mentor]
    mentees = [cards[one] for one in pair.mentees if one in cards]
    language, own, school = job.paper.language, job.own_templates, job.school.name
    content, form, kind = _content(job, pair), _form(job, pair), _kinds(job, pair)
    starts, ends = job.fact(pair.starts), job.fact(pair.ends)
    date = job.fact(pair.consented_at.astimezone(job.zone).date()) if pair.consented_at else ""

    def write() -> bytes:
        # Declining loads dictionaries, so it belongs to the thread.
        paper = AssignmentPaper(
            school=school,
            head=_forms(head),
            mentor=_forms(mentor),
            mentees=tuple(_forms(one) for one in mentees),
            content=content,
            starts=starts,
            ends=ends,
            form=form,
            kind=kind,
            duty=pair.basis is Basis.DUTY,
            addendum=pair.addendum,
            payment=pair.payment,
            date=date,
        )
        return assignment_docx.write(paper, language=language, own_templates=own)

    return Made("docx", write)


def _forms(person: Person | None) -> PersonForms:
    if person is None:
        return declension.person("", "", {})
    return declension.person(person.full_name or "", person.position or "", person.declined)


def _content(job: Job, pair: Pair) -> tuple[str, ...]:
    """What the work consists of: the topics, the programme, the meetings."""
    names = (T("pair_content-topic", {"topic": T(f"competence-area_{one}")}) for one in pair.topics)
    facts: dict[str, Fact] = {"topics": Lines(tuple(names), ", "), "count": len(pair.mentees)}
    lines = [job.text("pair_content-topics", facts)]
    return (*lines, *(job.text(f"pair_content-{one}") for one in ("programme", "meetings")))


def _form(job: Job, pair: Pair) -> str:
    form, mode = T(f"options-form_{pair.form}"), T(f"options-mode_{pair.mode}")
    return _small(job, form, mode)


def _kinds(job: Job, pair: Pair) -> str:
    return _small(job, *(T(f"options-kind_{one}") for one in pair.kinds))


def _small(job: Job, *names: T) -> str:
    """Labels of buttons as they stand inside a sentence."""
    words = [job.fact(one) for one in names]
    return ", ".join(one[:1].lower() + one[1:] for one in words)


BUILDERS: dict[str, Builder] = {"assignment_docx": assignment}
"""By kind of paper, for the paper desk."""
