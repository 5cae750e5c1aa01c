"""Passing a request on, taking it back, ending it; a curator naming somebody (2.4, 5.1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.people import Person, Status
from mentoring.refusal import Refusal
from mentoring.school_calendar import calendar_of
from mentoring.situational_request import (
    Act,
    Call,
    CallState,
    RequestState,
    SituationalRequest,
)
from mentoring.situational_request_clock import rhythm_of
from mentoring.situational_request_keep import declined, found, noted, notify, remind, with_turns

if TYPE_CHECKING:
    from storage.uow import Uow


async def pass_on(
    uow: Uow, actor: Person, of: int | None, version: int | None, act: Act, now: datetime
) -> SituationalRequest:
    """The asker wants another colleague, or the helper cannot go on: the next one is asked.

    Args:
        act: `Act.ANOTHER` or `Act.GIVE_BACK`.

    Raises:
        Refusal: of `found`, or ``common-changed``.
    """
    request = await found(uow, actor, act, of, now)
    if version != request.version:
        raise Refusal("common-changed")
    helper = request.taken_by
    request = await with_turns(uow, await _reopened(uow, request, now), now, more=1)
    request = await uow.situational_requests.save(request)
    await noted(uow, actor.id, request, str(act), now)
    if act is Act.ANOTHER:
        await notify(uow, request, helper, "situational_request-told_another")
    else:
        await notify(uow, request, request.asker, "situational_request-told_given_back")
    return request


async def _reopened(uow: Uow, request: SituationalRequest, now: datetime) -> SituationalRequest:
    """The request without its helper, on a new clock."""
    released = Call(person=request.taken_by or 0, since=now, state=CallState.RELEASED)
    was = request.call_of(released.person)
    if was is not None:
        released = replace(was, state=CallState.RELEASED)
    others = tuple(one for one in request.calls if one.person != released.person)
    return replace(
        request,
        state=RequestState.OPEN,
        clock=(await calendar_of(uow)).opening(now),
        calls=(*others, released),
        taken_by=None,
        taken_at=None,
        answered_at=None,
        last_at=None,
        proposed_at=None,
        asks=request.asks + 1,
        helper_seen=0,
    )


async def withdraw(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> SituationalRequest:
    """Not needed any more.

    Raises:
        Refusal: of `found`, or ``common-changed``.
    """
    request = await found(uow, actor, Act.WITHDRAW, of, now)
    if version != request.version:
        raise Refusal("common-changed")
    return await close(uow, actor.id, request, RequestState.WITHDRAWN, now)


async def close(
    uow: Uow, actor: int | None, request: SituationalRequest, state: RequestState, now: datetime
) -> SituationalRequest:
    """The end; whoever was helping learns of it, unless it ended by silence."""
    coming = request.curator_at is not None and request.curator_at > now
    request = replace(
        request,
        state=state,
        closed_at=now,
        curator_at=None if coming else request.curator_at,
        calls=tuple(one for one in request.calls if one.since <= now),
    )
    request = await uow.situational_requests.save(request)
    await noted(uow, actor, request, str(state), now)
    if state is not RequestState.LAPSED and actor == request.asker:
        await notify(uow, request, request.taken_by, f"situational_request_told-{state}")
    return request


async def name(
    uow: Uow, actor: Person, of: int | None, version: int | None, person: int, now: datetime
) -> SituationalRequest:
    """A curator asks a colleague; one who has taken it and stayed silent is let off.

    Raises:
        Refusal: of `found`, ``common-changed`` or ``situational_request-whom``.
    """
    request = await found(uow, actor, Act.NAME, of, now)
    if version != request.version:
        raise Refusal("common-changed")
    card = await uow.people.find(person)
    taken = card is not None and card.id in (request.asker, request.taken_by)
    if card is None or card.status is not Status.MEMBER or taken:
        raise Refusal("situational_request-whom")
    helper = request.taken_by
    if helper is not None:
        request = await _reopened(uow, request, now)
    calendar = await calendar_of(uow)
    was = request.call_of(person)
    call = Call(
        person=person,
        since=calendar.opening(now),
        times=was.times + 1 if was else 1,
        named=True,
    )
    others = tuple(one for one in request.calls if one.person != person)
    request = await with_turns(uow, replace(request, calls=(*others, call)), now)
    if request.curator_at is not None and request.curator_at > now:
        full = (await rhythm_of(uow)).full(request.urgency, calendar)
        later = max(request.curator_at, calendar.plus(call.since, full))
        request = replace(request, curator_at=later)
    request = await uow.situational_requests.save(request)
    await noted(uow, actor.id, request, "named", now)
    await notify(uow, request, helper, "situational_request-told_another")
    return request


async def leave(uow: Uow, person: int, now: datetime) -> None:
    """Somebody no longer takes part: what they asked is over, what they were asked goes on to others."""
    for request in await uow.situational_requests.going_of(person):
        if request.asker == person:
            await close(uow, person, request, RequestState.WITHDRAWN, now)
        else:
            await _go_without(uow, request, person, now)


async def _go_without(uow: Uow, request: SituationalRequest, person: int, now: datetime) -> None:
    helped = request.taken_by == person
    if helped:
        request = await _reopened(uow, request, now)
    request = replace(request, calls=declined(request, person))
    if request.state is RequestState.OPEN:
        request = await with_turns(uow, request, now, more=1)
    request = await uow.situational_requests.save(request)
    await remind(uow, request, now)
    if helped:
        await notify(uow, request, request.asker, "situational_request-told_given_back")
