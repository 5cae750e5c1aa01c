"""What the programme and the mentor's consent to the assignment say (annex 1; Labour Code 351.8).

storage/papers/programme_docx.py and assignment_docx.py make the files. All is ready text in the
paper's language; a newline begins a new paragraph; the empty string is a visible blank.
"""

from __future__ import annotations

from dataclasses import dataclass

from mentoring.cases import PersonForms


@dataclass(frozen=True, slots=True)
class Participant:
    """A side of the programme on its title page.

    Attributes:
        full_name: surname, given name, patronymic; empty for a programme without personal data.
        position: position and subject.
        signature: initials and surname under the agreement.
    """

    full_name: str
    position: str
    signature: str


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One row of the plan: date, event, form, content, reflection (annex 1).

    Attributes:
        date: the day, or the month of an event not yet dated.
        event: what.
        form: of the event.
        content: what is done.
        reflection: filled after the event; empty stays an empty cell.
        leader: who leads it, ready text under the event; empty leaves it out.
    """

    date: str
    event: str
    form: str
    content: str
    reflection: str = ""
    leader: str = ""


@dataclass(frozen=True, slots=True)
class ProgrammePaper:
    """The personalised programme in the order of annex 1.

    Attributes:
        school: full name of the organisation.
        mentors: usually one.
        mentees: one, or all of the group.
        title: name of the programme, without quotes.
        term: from when to when.
        acquainted_on: when the curator or the council was acquainted.
        acquainted_by: who was ("curator Petrova A. S."); may be empty.
        agreed_on: when mentor and mentees agreed.
        problem: the problem and professional difficulties.
        strengths: what is to be supported.
        aim: the aim.
        tasks: the tasks, one each.
        form: form(s) of mentoring.
        kind: kind(s) of mentoring.
        content: possible content of the work.
        interim: intermediate results.
        planned: planned results.
        schedule: schedule of meetings.
        mode: online, in person, mixed.
        conditions: conditions of learning.
        plan: the plan of events.
        city: stands with the year at the foot of the title page; may be empty.
        year: of the programme; may be empty.
        version: line under the title of an amended programme; may be empty.
    """

    school: str
    mentors: tuple[Participant, ...]
    mentees: tuple[Participant, ...]
    title: str
    term: str
    acquainted_on: str
    agreed_on: str
    problem: str
    strengths: str
    aim: str
    tasks: tuple[str, ...]
    form: str
    kind: str
    content: str
    interim: str
    planned: str
    schedule: str
    mode: str
    conditions: str
    plan: tuple[PlanLine, ...]
    acquainted_by: str = ""
    city: str = ""
    year: str = ""
    version: str = ""


@dataclass(frozen=True, slots=True)
class AssignmentPaper:
    """A mentor's written consent to the work of a mentor (Labour Code art. 351.8).

    Attributes:
        school: full name of the employer.
        head: to whom it is addressed.
        mentor: who consents.
        mentees: whom the mentor will help.
        content: what the work consists of, one line each.
        starts: first day of the term.
        ends: last day of the term.
        form: form(s) of mentoring.
        kind: kind(s) of mentoring; may be empty.
        duty: whether mentoring belongs to the job itself, so that no addendum is made
            (Rostrud, 02.10.2025, TZ/7300-6-1).
        addendum: number and date of the addendum as it follows the word; empty leaves a blank.
        payment: terms of payment as free text; empty leaves a blank.
        date: when it was given in the chat; empty leaves a blank for a pen.
    """

    school: str
    head: PersonForms
    mentor: PersonForms
    mentees: tuple[PersonForms, ...]
    content: tuple[str, ...]
    starts: str
    ends: str
    form: str
    kind: str = ""
    duty: bool = False
    addendum: str = ""
    payment: str = ""
    date: str = ""
