"""One's own data: given out whole, destroyed on demand or 30 days after a withdrawal."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from mentoring import leaving, news, practice_keep
from mentoring.consent import ConsentAct, ConsentEntry, ConsentKind, last_decision
from mentoring.notice import held_until
from mentoring.people import (
    Person,
    Role,
    Status,
    ensure_not_last_curator,
    may_manage_people,
)
from mentoring.privacy import erased_categories
from mentoring.refusal import Refusal
from mentoring.register import Registered, request_paper
from mentoring.say import Say
from mentoring.settings import language_of

if TYPE_CHECKING:
    from storage.uow import Uow


class Grounds(StrEnum):
    """Why data were destroyed; stands in the act."""

    OWN_WISH = "own_wish"
    WITHDRAWN = "withdrawn"  # 30 days after the withdrawal of the consent
    SCHOOL = "school"  # the curator, on a request made on paper


DESTROY_AFTER = timedelta(days=29)
"""152-FZ art. 21(5) gives 30 days after a withdrawal; a day is left for a bot that was off."""


def withdrawn_at(entries: Iterable[ConsentEntry]) -> datetime | None:
    """When the processing consent was withdrawn, if it has not been given again since.

    Args:
        entries: rows of one person and of the processing consent, oldest first.
    """
    moment: datetime | None = None
    for entry in entries:
        if entry.act is ConsentAct.GIVEN:
            moment = None
        elif entry.act is ConsentAct.WITHDRAWN:
            moment = moment or entry.at
    return moment


def is_due(entries: Iterable[ConsentEntry], now: datetime) -> bool:
    """Whether the data of somebody who withdrew must be destroyed by now."""
    moment = withdrawn_at(entries)
    return moment is not None and now >= moment + DESTROY_AFTER


def ensure_may_erase(actor: Person | None, person: Person) -> None:
    """Oneself, or whoever keeps the bank on a request made on paper; ``None`` is the timetable.

    Raises:
        Refusal: ``common-not_allowed`` or ``my_data-erased_already``.
    """
    if actor is not None and actor.id != person.id and not may_manage_people(actor):
        raise Refusal("common-not_allowed")
    if person.status is Status.ERASED:
        raise Refusal("my_data-erased_already")


def to_plain(value: Any) -> Any:
    """A value as JSON knows it: moments and hours become text, the rest stays."""
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    return value


async def export_of(uow: Uow, person: Person) -> dict[str, Any]:
    """Everything kept about a person, table by table, ready for JSON (152-FZ art. 14)."""
    chat = await uow.people.account_of(person.id)
    rows = await uow.papers.own_data.rows_of(person.id, chat)
    return {
        "person": person.id,
        "made_at": to_plain(uow.now.astimezone(uow.zone)),
        "data": {
            table: [{name: to_plain(value) for name, value in row.items()} for row in found]
            for table, found in rows.items()
        },
    }


async def ask_export(uow: Uow, person: Person, now: datetime) -> None:
    """Have the two papers made: a readable one and one for machines."""
    language = await language_of(uow, person)
    for kind in ("my_data_docx", "my_data_json"):
        await request_paper(uow, person, kind, now, language=language, about=person.id)


async def erase(
    uow: Uow, actor: Person | None, person: Person, now: datetime, grounds: Grounds
) -> Registered:
    """Destroy a person's data. The register of consents and the log keep the card's number only.

    An order with number and date is a paper of the school: its file stays as the law of archives
    asks, the rows keep the card's number.

    Returns:
        the act of destruction, asked for.

    Raises:
        Refusal: not allowed, erased already, or the last curator.
    """
    ensure_may_erase(actor, person)
    curators = await uow.people.with_role(Role.CURATOR)
    ensure_not_last_curator(frozenset(), person, len(curators))
    chat = await uow.people.account_of(person.id)
    gone = erased_categories(await uow.papers.own_data.rows_of(person.id, chat))
    await leaving.leave_pairs(uow, person.id, now)
    await _withdraw_all(uow, actor, person, now)
    await _destroy(uow, person, chat, now)
    if chat is not None and (actor is None or actor.id != person.id):
        # Told as to a stranger: such a letter leaves no row behind once it is sent. What is due is
        # destroyed at night, and nobody is told of it before their own morning.
        mine = person.settings
        later = held_until(now.astimezone(uow.zone), mine.quiet_from, mine.quiet_to)
        told = Say("my_data-erased_told")
        await uow.outbox.add(told, chat=chat, person=None, now=now, not_before=later)
        uow.bells.add("outbox")
    by = actor.id if actor else None
    await uow.audit.add(now, by, "person.erased", "person", person.id)
    params = {"grounds": grounds.value, "gone": ",".join(gone)}
    return await _ask_act(uow, person, params, now)


async def _ask_act(uow: Uow, person: Person, params: dict[str, str], now: datetime) -> Registered:
    """The act goes to those who keep the bank; it holds no personal data."""
    return await request_paper(
        uow,
        None,
        "destruction_act",
        now,
        language=await language_of(uow, None),
        params={"person": person.id, **params},
        about=person.id,
        personal=False,
    )


async def _withdraw_all(uow: Uow, actor: Person | None, person: Person, now: datetime) -> None:
    """Erasing takes back every consent still given, so that the register tells the whole story."""
    for kind in ConsentKind:
        decision = last_decision(await uow.consents.of(person.id, kind))
        if decision is not None and decision.act is ConsentAct.GIVEN:
            await uow.consents.add(
                ConsentEntry(
                    id=0,
                    person=person.id,
                    kind=kind,
                    act=ConsentAct.WITHDRAWN,
                    at=now,
                    language=decision.language,
                    text_version=decision.text_version,
                    sha256=decision.sha256,
                    by=actor.id if actor and actor.id != person.id else None,
                )
            )


async def _destroy(uow: Uow, person: Person, chat: int | None, now: datetime) -> None:
    await news.forget(uow, person.id)
    await uow.news.wipe_person(person.id)
    await uow.mentee_requests.wipe_person(person.id)
    await uow.mentor_questionnaires.wipe_person(person.id)
    await uow.programmes.wipe_person(person.id)
    await uow.petitions.wipe_person(person.id)
    await uow.orders.wipe_person(person.id)
    await uow.pairs.wipe_person(person.id)
    await uow.observations.wipe_person(person.id)
    await uow.contests.wipe_person(person.id)
    await practice_keep.forget(uow, person)
    await uow.materials.wipe_person(person.id)
    await uow.trainings.wipe_person(person.id)
    await uow.reading.wipe_person(person.id)
    await uow.roadmaps.wipe_person(person.id)
    await uow.censuses.wipe_person(person.id)
    await uow.meetings.wipe_person(person.id)
    await uow.timetable.wipe_person(person.id)
    await uow.speed_sessions.wipe_person(person.id)
    await uow.tasks.wipe_person(person.id)
    await uow.goals.wipe_person(person.id)
    await uow.surveys.wipe_person(person.id)
    await uow.diagnostics.wipe_person(person.id)
    await uow.monitoring.wipe_person(person.id)
    await uow.reminders.wipe_person(person.id)
    await uow.reminder_choices.wipe_person(person.id)
    await uow.situational_requests.wipe_person(person.id)
    await uow.attachments.wipe_person(person.id)
    await uow.digests.wipe_person(person.id)
    await uow.errands.wipe_person(person.id)
    await uow.papers.wipe_person(person.id)
    await uow.invitations.revoke_of(person.id, now)
    if chat is not None:
        await uow.conversations.drop(chat)
        await uow.outbox.add(None, chat=chat, person=None, now=now)  # the chat's own commands go
    await uow.papers.own_data.forget_words(person.id, chat)
    await uow.people.wipe(person.id, Status.ERASED)
    uow.bells |= {"papers", "errands"}  # their desks destroy the files


async def destroy_due(uow: Uow, now: datetime) -> int:
    """Keep the promise made at every withdrawal; called daily.

    Returns:
        how many people were erased.
    """
    found = await uow.consents.of_many(ConsentKind.PROCESSING)
    due = [number for number, entries in found.items() if is_due(entries, now)]
    done = 0
    for number in due:
        person = await uow.people.get(number)
        if person.status is not Status.ERASED:
            await erase(uow, None, person, now, Grounds.WITHDRAWN)
            done += 1
    await uow.papers.own_data.forget_strangers()
    return done
