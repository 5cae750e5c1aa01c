"""The mentee's personal file: access for a time, each use of it traced (4.1; 5.4 of the domain)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from mentoring.people import Person
from mentoring.petition import Petition, PetitionKind, PetitionState
from mentoring.refusal import Refusal

if TYPE_CHECKING:
    from storage.uow import Uow

ACCESS_DAYS = 30
"""The head lets a mentor see the personal file for this many days at most (5.4 of the domain)."""


@dataclass(frozen=True, slots=True)
class FileUse:
    """The mentor looked into the personal file on this day; the file itself is outside the bot."""

    person: int
    at: datetime


def may_use(petition: Petition, person: Person, today: date) -> bool:
    """Whether the access granted is this person's and still runs."""
    return (
        petition.kind is PetitionKind.FILE_ACCESS
        and petition.state is PetitionState.GRANTED
        and petition.author == person.id
        and petition.until is not None
        and today <= petition.until
    )


def ensure_until(until: date | None, today: date) -> date:
    """The access is limited in time.

    Raises:
        Refusal: ``petition-until_range`` with the last day possible.
    """
    latest = today + timedelta(days=ACCESS_DAYS)
    if until is None or not today <= until <= latest:
        raise Refusal("petition-until_range", latest=latest)
    return until


async def use_file(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> Petition:
    """The mentor notes having looked into the personal file; the day is traced (5.4).

    Raises:
        Refusal: ``common-changed`` or ``petition-no_access``.
    """
    from mentoring.petition_make import found

    petition, _ = await found(uow, of, version)
    if petition.author != actor.id:
        raise Refusal("common-not_allowed")
    if not may_use(petition, actor, now.astimezone(uow.zone).date()):
        raise Refusal("petition-no_access")
    petition = await uow.petitions.save(petition)
    await uow.petitions.use(petition.id, actor.id, now)
    await uow.audit.add(
        now, actor.id, "petition.file_read", "petition", petition.id, petition.about
    )
    return petition
