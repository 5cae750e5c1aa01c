"""Finding a request, its turns and reminders as they follow from how it stands, notices about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.reminder.keeping import keep
from mentoring.reminder.nouns import ReminderKind, Topic
from mentoring.say import Button, NoticeKind, Say
from mentoring.school_calendar import calendar_of
from mentoring.situational_request import (
    Act,
    Call,
    CallState,
    SituationalRequest,
    ensure_may,
)
from mentoring.situational_request_clock import arranged, rhythm_of, wants
from mentoring.situational_request_people import crew_of

if TYPE_CHECKING:
    from storage.uow import Uow


def topic(request: SituationalRequest) -> Topic:
    """What its reminders are about."""
    return Topic(ReminderKind.URGENT, request.id)


async def found(
    uow: Uow, actor: Person, act: Act, of: int | None, now: datetime
) -> SituationalRequest:
    """The request of a press, if the actor may do this with it now.

    Raises:
        Refusal: ``common-changed``, or of `ensure_may`.
    """
    request = await uow.situational_requests.get(of) if of else None
    if request is None:
        raise Refusal("common-changed")
    ensure_may(request, act, actor, now)
    return request


async def remind(uow: Uow, request: SituationalRequest, now: datetime) -> None:
    """Make its reminders those that follow from how it stands."""
    calendar = await calendar_of(uow)
    full = (await rhythm_of(uow)).full(request.urgency, calendar)
    curators = [one.id for one in await uow.people.with_role(Role.CURATOR)]
    last = (await uow.situational_requests.last_lines([request.id])).get(request.id, {})
    unread = unread_of(request, last)
    await keep(uow, topic(request), wants(request, full, calendar, curators, unread), now)


def unread_of(request: SituationalRequest, last: Mapping[int, int]) -> dict[int, int]:
    """By side the id of the other's last message, if that side has not seen it.

    Args:
        last: by person the id of their last message.
    """
    sides = {request.asker: request.taken_by, request.taken_by: request.asker}
    return {
        side: last[other]
        for side, other in sides.items()
        if side is not None and other is not None and last.get(other, 0) > request.seen(side)
    }


async def notify(uow: Uow, request: SituationalRequest, to: int | None, key: str) -> None:
    """A notice about a request: no surname, no words, a button that opens it (bar 12)."""
    if to is not None:
        button = Button("common-open", "help.open", of=request.id)
        await uow.tell(Say(key, {}, ((button,),), to=to, kind=NoticeKind.DECISIONS))


async def with_turns(
    uow: Uow, request: SituationalRequest, now: datetime, *, more: int = 0
) -> SituationalRequest:
    """The request with everybody's turn as it follows from what is known now; see `arranged`."""
    calendar = await calendar_of(uow)
    full = (await rhythm_of(uow)).full(request.urgency, calendar)
    crew = await crew_of(uow, request.asker, request.area)
    request = replace(request, pair=request.pair or crew.pair)
    first = crew.first if not request.calls else 0
    return arranged(request, crew.order, full, calendar, now, first=first, more=more)


async def noted(
    uow: Uow, actor: int | None, request: SituationalRequest, what: str, now: datetime
) -> None:
    """Reminders as they are to be now, and a trace without words."""
    await remind(uow, request, now)
    of = request.id
    await uow.audit.add(now, actor, f"situational_request.{what}", "situational_request", of)


def declined(request: SituationalRequest, person: int) -> tuple[Call, ...]:
    """The calls, with somebody's no. It is never traced: nobody is to learn of it."""
    return tuple(
        replace(one, state=CallState.DECLINED) if one.person == person else one
        for one in request.calls
    )
