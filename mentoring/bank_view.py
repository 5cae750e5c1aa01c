"""Who looks into the banks of mentees and mentors, and what each role reads there (3.4(4), 3.5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from mentoring.bank import Filter
from mentoring.people import Person, Role
from mentoring.readers import Audience
from mentoring.refusal import Refusal
from mentoring.submission import SubmissionStatus


def ensure_may_read(person: Person) -> Audience:
    """As whom somebody reads the banks: the curator everything, the council what is accepted.

    Raises:
        Refusal: ``common-not_allowed``: nobody else opens a card; the head has the counts.
    """
    if person.has(Role.CURATOR):
        return Audience.CURATOR
    if person.has(Role.COUNCIL):
        return Audience.COUNCIL
    raise Refusal("common-not_allowed")


def shown_to(audience: Audience, wanted: Filter) -> Filter:
    """The filter as far as the reader may look: where a form stands is the curator's to know."""
    if audience is Audience.CURATOR:
        return wanted
    return replace(wanted, status=SubmissionStatus.ACCEPTED)


def ensure_may_export(person: Person) -> None:
    """Only the curator takes the banks out of the chat (the administrator has the command line).

    Raises:
        Refusal: ``common-not_allowed``.
    """
    if not person.has(Role.CURATOR):
        raise Refusal("common-not_allowed")


def ensure_may_count(person: Person) -> None:
    """The head sees how many, not who and not what (bar 10).

    Raises:
        Refusal: ``common-not_allowed``.
    """
    if not person.has(Role.CURATOR, Role.COUNCIL, Role.HEAD):
        raise Refusal("common-not_allowed")


def readable(readers: Mapping[str, tuple[Audience, ...]], audience: Audience) -> tuple[str, ...]:
    """Names of the answers this circle may read, in the form's order.

    Args:
        readers: the form's declaration, such as `mentoring.mentee_request.READERS`.
    """
    return tuple(name for name, who in readers.items() if audience in who)
