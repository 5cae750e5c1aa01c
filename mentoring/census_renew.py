"""What of last year is looked at again: request, questionnaire, consent; nothing lapses (A2.2, A2.3).

Forms of last year stay in force and consents stay given; their owner is asked once a year whether they
are still right, and says so by a tap or changes them.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from mentoring.census import Renewable, fresh_from, is_stale, is_teacher, this_year
from mentoring.consent import ConsentAct, ConsentEntry, ConsentKind, last_decision
from mentoring.people import Person, Status
from mentoring.refusal import Refusal
from mentoring.school_calendar import calendar_of
from mentoring.school_year import SchoolYear, year_of
from mentoring.submission import Submission

if TYPE_CHECKING:
    from storage.uow import Uow


def stale_things(
    year: SchoolYear,
    request: Submission | None,
    questionnaire: Submission | None,
    consents: Sequence[ConsentEntry],
    done: Collection[Renewable],
) -> list[tuple[Renewable, date]]:
    """What somebody is to look at again, with the day it is of.

    Args:
        consents: decisions on the processing of data, oldest first.
        done: what was looked at this year.
    """
    found: list[tuple[Renewable, date]] = []
    for what, record in ((Renewable.REQUEST, request), (Renewable.QUESTIONNAIRE, questionnaire)):
        if record is not None and is_stale(record, year):
            found.append((what, record.submitted_at.date()))
    decision = last_decision(consents)
    if decision is not None and decision.act is ConsentAct.GIVEN:
        given = decision.at.date()
        if given < fresh_from(year):
            found.append((Renewable.CONSENT, given))
    return [(what, day) for what, day in found if what not in done]


async def mine(uow: Uow, person: Person) -> list[tuple[Renewable, date]]:
    """What of somebody's is of last year and was not looked at yet; nothing before the census begins."""
    year = await this_year(uow)
    today = (await calendar_of(uow)).local(uow.now).date()
    census = await uow.censuses.get(year)
    if census is None or census.starts_on > today or person.status is not Status.MEMBER:
        return []
    renewed = await uow.censuses.renewed(year)
    return await _things(
        uow, person, year, {one.what for one in renewed if one.person == person.id}
    )


async def _things(
    uow: Uow, person: Person, year: SchoolYear, done: Collection[Renewable]
) -> list[tuple[Renewable, date]]:
    return stale_things(
        year,
        await uow.mentee_requests.current_of(person.id),
        await uow.mentor_questionnaires.current_of(person.id),
        await uow.consents.of(person.id, ConsentKind.PROCESSING),
        done,
    )


async def stale_of(uow: Uow, now: datetime) -> list[tuple[Person, date]]:
    """Who has something to look at, and since which local day they are asked."""
    calendar = await calendar_of(uow)
    today = calendar.local(now).date()
    census = await uow.censuses.get(year_of(today))
    if census is None or census.starts_on > today:
        return []
    done: dict[int, set[Renewable]] = {}
    for one in await uow.censuses.renewed(census.year):
        done.setdefault(one.person, set()).add(one.what)
    old = await _old(uow, census.year)
    return [
        (person, census.starts_on)
        for person in await uow.people.with_status(Status.MEMBER)
        if is_teacher(person) and old.get(person.id, set()) - done.get(person.id, set())
    ]


async def _old(uow: Uow, year: SchoolYear) -> dict[int, set[Renewable]]:
    """What of an earlier year everybody has, all at once: a board of two thousand people is a moment."""
    found: dict[int, set[Renewable]] = {}
    back = await uow.censuses.returned()
    for what, many in (await uow.censuses.in_hand()).items():
        for person, at in many.items():
            if at.date() < fresh_from(year) and person not in back[what]:
                found.setdefault(person, set()).add(what)
    for person, entries in (await uow.consents.of_many(ConsentKind.PROCESSING)).items():
        if stale_things(year, None, None, entries, ()):
            found.setdefault(person, set()).add(Renewable.CONSENT)
    return found


async def confirm(uow: Uow, actor: Person, what: Renewable, now: datetime) -> None:
    """It is still right, as it stands. Twice is the same as once.

    Raises:
        Refusal: ``common-changed``: there is nothing of this sort.
    """
    if what not in {one for one, _ in await mine(uow, actor)}:
        renewed = await uow.censuses.renewed(await this_year(uow))
        if not any(one.person == actor.id and one.what is what for one in renewed):
            raise Refusal("common-changed")
        return
    year = await this_year(uow)
    await uow.censuses.renew(actor.id, year, what, now)
    await uow.audit.add(now, actor.id, "census.renewed", "census", year.start, actor.id)
