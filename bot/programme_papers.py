"""Builder of the programme as a Word file, exactly in the order of annex 1."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from bot.papers_base import Builder, Job, Made
from bot.programme_table import plan_lines
from mentoring.cases import signature
from mentoring.meeting.journal import Journal, journal_of
from mentoring.pair.nouns import Pair
from mentoring.paper_programme import Participant, ProgrammePaper
from mentoring.people import Person, Role
from mentoring.programme.nouns import BINDING, Part, Programme
from mentoring.programme_paper import KIND, ensure_may_have
from mentoring.say import Name, T

BULLET = re.compile(r"^\s*(?:\d{1,2}[.)]|[-\u2013\u2014\u2022*])\s*")
"""What people put before a task; the paper numbers the tasks itself."""


async def programme_docx(job: Job) -> Made:
    """One version of a programme, with whatever is filled by now.

    Raises:
        LookupError: no such programme.
        Refusal: whoever asked may no longer have it.
    """
    programme = await job.uow.programmes.get(int(job.paper.params["of"]))
    pair = await job.uow.pairs.get(programme.pair) if programme else None
    if programme is None or pair is None:
        raise LookupError("programme")
    if job.paper.asked_by is not None:
        ensure_may_have(pair, await job.uow.people.get(job.paper.asked_by))
    people = {one: await job.uow.people.get(one) for one in pair.people}
    by = programme.acquainted_by
    who = await job.uow.people.find(by) if by else None
    people = {one: await _of_partner(job, card) for one, card in people.items()}
    paper = _paper(job, programme, pair, people, who, await _journal(job, programme, pair))
    language, own = job.texts.language(job.paper.language), job.own_templates

    def write() -> bytes:
        from storage.papers import programme_docx as writer

        return writer.write(paper, language=language, own_templates=own)

    return Made("docx", write)


def _paper(
    job: Job,
    programme: Programme,
    pair: Pair,
    people: dict[int, Person],
    who: Person | None,
    journal: Journal,
) -> ProgrammePaper:
    """The facts of the paper, all of them ready text."""
    schedule, term = programme.schedule, programme.term
    return ProgrammePaper(
        school=job.school.name,
        mentors=(_participant(people[pair.mentor]),),
        mentees=tuple(_participant(people[one]) for one in pair.mentees),
        title=programme.words(Part.TITLE),
        version=_version(job, programme),
        term=job.text("programme_bank-paper_term", {"starts": term.starts, "ends": term.ends})
        if term
        else "",
        acquainted_on=_day(job, programme.acquainted_at),
        acquainted_by=_office(job, programme, who),
        agreed_on=_day(job, programme.agreed_at),
        problem=programme.words(Part.PROBLEM),
        strengths=programme.words(Part.STRENGTHS),
        aim=programme.words(Part.AIM),
        tasks=tasks_of(programme.words(Part.TASKS)),
        form=_options(job, "form", programme.forms.forms),
        kind=_options(job, "kind", programme.forms.kinds),
        content=programme.words(Part.CONTENT),
        interim=programme.words(Part.INTERIM),
        planned=programme.words(Part.PLANNED),
        schedule="\n".join(filter(None, (_options(job, "time", schedule.times), schedule.words))),
        mode=job.text(f"options-mode_{schedule.mode}") if schedule.mode else "",
        conditions=programme.words(Part.CONDITIONS),
        plan=plan_lines(job, programme.plan, pair, journal),
        city=job.school.city,
        year=str(term.starts.year) if term else "",
    )


async def _journal(job: Job, programme: Programme, pair: Pair) -> Journal:
    """What became of the plan: of a version that counts; a draft is a plan and nothing more."""
    if programme.state not in BINDING:
        return Journal()
    reader = job.paper.asked_by
    journal = await journal_of(job.uow, pair, reader, [row.key for row in programme.plan])
    job.names.update(await job.uow.people.names(pair.people))
    return journal


async def _of_partner(job: Job, person: Person) -> Person:
    """The card with the organisation named after the position, if it is not this school."""
    partner = await job.uow.partners.get(person.partner) if person.partner is not None else None
    if partner is None:
        return person
    named = filter(None, (person.position, partner.name))
    return replace(person, position=", ".join(named))


def tasks_of(words: str) -> tuple[str, ...]:
    """The tasks, one on a line, without the numbers and dashes people put before them."""
    lines = (BULLET.sub("", line).strip() for line in words.splitlines())
    return tuple(line for line in lines if line)


def _participant(person: Person) -> Participant:
    name = person.full_name or ""
    return Participant(name, person.position or "", signature(name) if name else "")


def _version(job: Job, programme: Programme) -> str:
    """Which version this is, for a programme that was amended."""
    if programme.number < 2:
        return ""
    on = (programme.agreed_at or programme.started_at).astimezone(job.zone).date()
    return job.text("programme_bank-paper_version", {"number": str(programme.number), "on": on})


def _day(job: Job, moment: datetime | None) -> str:
    if moment is None:
        return ""
    return job.text("programme_bank-paper_day", {"on": moment.astimezone(job.zone).date()})


def _office(job: Job, programme: Programme, who: Person | None) -> str:
    """Who was acquainted, with the office: “curator Ivanova A. P.”."""
    if who is None or not who.full_name or programme.acquainted_as not in tuple(Role):
        return ""
    job.names[who.id] = who.full_name
    office = T(f"role-{programme.acquainted_as}")
    return job.text("programme_bank-paper_office", {"office": office, "who": Name(who.id)})


def _options(job: Job, kind: str, codes: Iterable[str]) -> str:
    """Options in one line, all but the first beginning small."""
    words = [job.text(f"options-{kind}_{code}") for code in codes]
    return ", ".join([*words[:1], *(word[:1].lower() + word[1:] for word in words[1:])])


BUILDERS: dict[str, Builder] = {KIND: programme_docx}
"""By kind of paper, for the paper desk."""
