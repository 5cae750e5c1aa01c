"""A handed-in form as the desk shows it: its kind, and its answers by the reader's rights."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.fsm import mentee_request as request_form
from bot.fsm import mentor_questionnaire as questionnaire_form
from bot.fsm.form import Form
from bot.handlers.form_screen import summary
from mentoring import mentee_request, mentor_questionnaire
from mentoring.bank_view import readable
from mentoring.people import Person
from mentoring.readers import Audience
from mentoring.refusal import Refusal
from mentoring.say import Fact, Lines, Name, T
from mentoring.submission import Desk, Submission, SubmissionStatus
from storage.uow import Uow


@dataclass(frozen=True, slots=True)
class Paper:
    """One of the two forms that people hand in, as the desk knows it.

    Args:
        name: first word of its actions at the desk, such as ``request``.
        side: the bank it fills.
        accept: into the bank; likewise `return_`, `put_aside` and `reopen`.
    """

    name: str
    side: str
    form: Form
    desk: Desk[Any]
    readers: Mapping[str, tuple[Audience, ...]]
    to_answers: Callable[[Any], dict[str, Any]]
    accept: Callable[..., Awaitable[Submission]]
    return_: Callable[..., Awaitable[Submission]]
    put_aside: Callable[..., Awaitable[Submission]]
    reopen: Callable[..., Awaitable[Submission]]

    async def found(self, uow: Uow, of: int | None) -> tuple[Any, Any]:
        """The version a button names, and the newest one of the same author.

        Raises:
            Refusal: ``queue-gone``: it exists no more.
        """
        named = await self.desk.records(uow).get(of or 0)
        newest = await self.desk.records(uow).current_of(named.person) if named else None
        if named is None or newest is None:
            raise Refusal("queue-gone")
        return named, newest

    def body(self, record: Submission, audience: Audience) -> Lines:
        """The answers this circle may read, one under another."""
        shown = readable(self.readers, audience)
        hidden = [step.name for step in self.form.steps if step.name not in shown]
        return summary(self.form, self.to_answers(record), hide=hidden, flagged=record.flagged)


PAPERS: Mapping[str, Paper] = {
    "request": Paper(
        "request",
        "mentees",
        request_form.FORM,
        mentee_request.DESK,
        mentee_request.READERS,
        mentee_request.to_answers,
        mentee_request.accept,
        mentee_request.return_for_changes,
        mentee_request.put_aside,
        mentee_request.reopen,
    ),
    "questionnaire": Paper(
        "questionnaire",
        "mentors",
        questionnaire_form.FORM,
        mentor_questionnaire.DESK,
        mentor_questionnaire.READERS,
        mentor_questionnaire.to_answers,
        mentor_questionnaire.accept,
        mentor_questionnaire.return_for_changes,
        mentor_questionnaire.put_aside,
        mentor_questionnaire.reopen,
    ),
}


def paper_of(do: str) -> Paper:
    """The form whose button this is: the first word of its action."""
    return PAPERS[do.partition(".")[0]]


def of_side(side: str) -> Paper:
    """The form that fills a bank.

    Raises:
        Refusal: ``common-changed``: no such bank.
    """
    for paper in PAPERS.values():
        if paper.side == side:
            return paper
    raise Refusal("common-changed")


def author(person: Person) -> dict[str, Fact]:
    """Facts about an author for the head of a screen."""
    none = T("common-none")
    return {
        "who": Name(person.id, full=True),
        "position": person.position or none,
        "subjects": Lines(person.subjects, ", ") if person.subjects else none,
    }


def standing(record: Submission, uow: Uow) -> T:
    """Where a version stands and since when."""
    since = record.since.astimezone(uow.zone).date()
    return T("queue-standing", {"status": status_name(record.status), "since": since})


def status_name(status: SubmissionStatus) -> T:
    """A status in words."""
    return T(f"submission-status_{status}")
