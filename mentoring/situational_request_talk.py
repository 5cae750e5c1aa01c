"""The conversation of a request: words and files both ways, "solved?", the end (2.4, 5.1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.attachment import Attachment
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.school_calendar import SchoolCalendar, calendar_of
from mentoring.situational_request import (
    Act,
    Line,
    Party,
    RequestState,
    SituationalRequest,
    ensure_words,
    may,
    party_of,
)
from mentoring.situational_request_clock import lapses_at, solved_due
from mentoring.situational_request_keep import found, notify, remind, unread_of
from mentoring.situational_request_move import close

if TYPE_CHECKING:
    from storage.uow import Uow


def visible(
    lines: Sequence[Line], request: SituationalRequest, person: Person, now: datetime
) -> list[Line]:
    """Messages that somebody reads: the asker all, others what the asker wrote, and their own.

    A colleague who comes second does not read what the first has answered.
    """
    if party_of(request, person, now) is Party.ASKER:
        return list(lines)
    return [one for one in lines if one.by in (request.asker, person.id)]


async def write(
    uow: Uow, actor: Person, of: int | None, words: str, now: datetime
) -> SituationalRequest:
    """One more message; the other side is told that there is one.

    Raises:
        Refusal: of `found` or `ensure_words`.
    """
    request = await found(uow, actor, Act.WRITE, of, now)
    words = ensure_words(words)
    had = await unread(uow, request, request.other(actor.id))
    await uow.situational_requests.say(request.id, actor.id, words, now)
    request = await _spoken(uow, actor, request, now)
    if not had:
        await _tell(uow, request, request.other(actor.id))
    return request


async def write_file(
    uow: Uow, actor: Person, attachment: Attachment, words: str, now: datetime
) -> SituationalRequest:
    """A file as a message; the other side is told once it is kept (see `file_kept`).

    Args:
        words: what stands under it, if anything.

    Raises:
        Refusal: of `found` or `ensure_words`.
    """
    request = await found(uow, actor, Act.WRITE, attachment.of, now)
    words = ensure_words(words) if words.strip() else ""
    await uow.situational_requests.say(request.id, actor.id, words, now, attachment.id)
    return await _spoken(uow, actor, request, now)


async def _spoken(
    uow: Uow, actor: Person, request: SituationalRequest, now: datetime
) -> SituationalRequest:
    """What follows from any message: the first reply stops the clock, "solved?" waits anew."""
    calendar = await calendar_of(uow)
    due = solved_due(request, calendar)
    if due is not None and due <= now:
        request = replace(request, asks=request.asks + 1)
    if actor.id == request.taken_by and request.answered_at is None:
        request = _answered(request, calendar, now)
    if request.state is RequestState.TAKEN:
        request = replace(request, last_at=now, proposed_at=None)
    request = await uow.situational_requests.touch(request)
    await remind(uow, request, now)
    return request


def _answered(
    request: SituationalRequest, calendar: SchoolCalendar, now: datetime
) -> SituationalRequest:
    """With the first reply; the reaction of the whole school is measured once."""
    reaction = request.reaction
    if reaction is None:
        reaction = int(calendar.between(request.asked_at, now).total_seconds()) // 60
    coming = request.curator_at is not None and request.curator_at > now
    curator_at = None if coming else request.curator_at
    return replace(request, answered_at=now, reaction=reaction, curator_at=curator_at)


async def unread(uow: Uow, request: SituationalRequest, person: int | None) -> bool:
    """Whether one of the two sides has not seen the last words of the other."""
    if person is None:
        return False
    last = (await uow.situational_requests.last_lines([request.id])).get(request.id, {})
    return person in unread_of(request, last)


async def _tell(uow: Uow, request: SituationalRequest, to: int | None) -> None:
    """Words wait: told at once on a school day, otherwise when the school opens (bar 8)."""
    if to is None or (await calendar_of(uow)).is_off(uow.now.astimezone(uow.zone).date()):
        return  # the reminder that somebody has not read comes by itself
    key = "situational_request-told_words"
    await notify(uow, request, to, key)


async def file_kept(uow: Uow, attachment: Attachment) -> None:
    """A file has come: the other side can open it now."""
    request = await uow.situational_requests.get(attachment.of)
    if request is not None and request.is_going:
        await _tell(uow, request, request.other(attachment.person))


async def reads(uow: Uow, person: Person, of: int) -> bool:
    """Whether somebody may read a request, and so its files."""
    request = await uow.situational_requests.get(of)
    return request is not None and may(request, Act.READ, person, uow.now)


async def shows(uow: Uow, person: Person, attachment: Attachment) -> bool:
    """Whether somebody who reads a request opens this file of it: as with words, see `visible`."""
    request = await uow.situational_requests.get(attachment.of)
    if request is None:
        return False
    return person.id == request.asker or attachment.person in (request.asker, person.id)


async def see(
    uow: Uow, actor: Person, request: SituationalRequest, last: int, now: datetime
) -> SituationalRequest:
    """One of the two sides has the conversation before them: nothing more is said of it.

    Args:
        last: id of the last message shown.
    """
    party = party_of(request, actor, now)
    if party not in (Party.ASKER, Party.HELPER) or last <= request.seen(actor.id):
        return request
    side = "asker_seen" if party is Party.ASKER else "helper_seen"
    changed: dict[str, int] = {side: last}
    request = await uow.situational_requests.touch(replace(request, **changed))  # type: ignore[arg-type]
    if request.is_going:
        await remind(uow, request, now)
    return request


async def propose(uow: Uow, actor: Person, of: int | None, now: datetime) -> SituationalRequest:
    """The helper thinks that it is solved: the asker is asked now.

    Raises:
        Refusal: of `found`.
    """
    request = await found(uow, actor, Act.PROPOSE, of, now)
    if request.proposed_at is None:
        request = replace(request, proposed_at=now, asks=request.asks + 1)
        request = await uow.situational_requests.touch(request)
        await remind(uow, request, now)
    return request


async def not_yet(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> SituationalRequest:
    """Not solved yet: the helper learns of it, the question comes again after a day of silence.

    Raises:
        Refusal: of `found`, or ``common-changed``.
    """
    request = await found(uow, actor, Act.NOT_YET, of, now)
    if version != request.version:
        raise Refusal("common-changed")
    request = replace(request, proposed_at=None, last_at=now, asks=request.asks + 1)
    request = await uow.situational_requests.touch(request)
    await remind(uow, request, now)
    await notify(uow, request, request.taken_by, "situational_request-told_not_yet")
    return request


async def solve(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> SituationalRequest:
    """Solved: counted in the programme of the pair it belongs to.

    Raises:
        Refusal: of `found`, or ``common-changed``.
    """
    request = await found(uow, actor, Act.SOLVE, of, now)
    if version != request.version:
        raise Refusal("common-changed")
    return await close(uow, actor.id, request, RequestState.SOLVED, now)


async def lapse(uow: Uow, now: datetime) -> None:
    """Close what nobody has said a word about for days; a sweep, once a school day."""
    calendar = await calendar_of(uow)
    for request in await uow.situational_requests.going():
        due = lapses_at(request, calendar)
        if due is not None and due <= now:
            await close(uow, None, request, RequestState.LAPSED, now)
