"""Asking for urgent help, taking it, a quiet no (2.4, 5.1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.competence import AREAS
from mentoring.people import Person, Status
from mentoring.refusal import Refusal
from mentoring.school_calendar import calendar_of
from mentoring.situational_request import (
    MOST_OPEN,
    Act,
    RequestState,
    SituationalRequest,
    Urgency,
    ensure_words,
)
from mentoring.situational_request_clock import rhythm_of
from mentoring.situational_request_keep import declined, found, noted, notify, remind, with_turns

if TYPE_CHECKING:
    from storage.uow import Uow


async def ask(
    uow: Uow, actor: Person, area: str, words: str, urgency: Urgency, now: datetime
) -> SituationalRequest:
    """Ask for help; those whose turn it is hear of it as soon as the school is open.

    Raises:
        Refusal: ``common-not_allowed``, ``common-changed``, ``situational_request-many``, or of
            `ensure_words`.
    """
    if actor.status is not Status.MEMBER:
        raise Refusal("common-not_allowed")
    if area not in AREAS:
        raise Refusal("common-changed")
    words = ensure_words(words)
    mine = await uow.situational_requests.going_of(actor.id)
    if sum(one.asker == actor.id for one in mine) >= MOST_OPEN:
        raise Refusal("situational_request-many", limit=MOST_OPEN)
    request = SituationalRequest(
        asker=actor.id,
        area=area,
        words=words,
        urgency=urgency,
        asked_at=now,
        clock=(await calendar_of(uow)).opening(now),
    )
    request = await uow.situational_requests.add(await with_turns(uow, request, now))
    await noted(uow, actor.id, request, "asked", now)
    return request


async def take(uow: Uow, actor: Person, of: int | None, now: datetime) -> SituationalRequest:
    """The first to take it has it.

    Raises:
        Refusal: of `found`.
    """
    request = await found(uow, actor, Act.TAKE, of, now)
    calendar = await calendar_of(uow)
    full = (await rhythm_of(uow)).full(request.urgency, calendar)
    brought = request.curator_at is not None and request.curator_at <= now
    request = replace(
        request,
        state=RequestState.TAKEN,
        taken_by=actor.id,
        taken_at=now,
        helper_seen=0,
        calls=tuple(one for one in request.calls if one.since <= now),
        curator_at=request.curator_at if brought else calendar.plus(now, 2 * full),
    )
    request = await uow.situational_requests.save(request)
    await noted(uow, actor.id, request, "taken", now)
    await notify(uow, request, request.asker, "situational_request-told_taken")
    return request


async def decline(uow: Uow, actor: Person, of: int | None, now: datetime) -> None:
    """A quiet no: no reason, no trace, the next colleague is asked at once.

    Raises:
        Refusal: of `found`.
    """
    request = await found(uow, actor, Act.DECLINE, of, now)
    request = replace(request, calls=declined(request, actor.id))
    request = await with_turns(uow, request, now, more=1)
    await remind(uow, await uow.situational_requests.touch(request), now)
