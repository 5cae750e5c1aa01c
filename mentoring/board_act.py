"""What the curator does in the round: reminds a pair's people, or puts the pair aside (bar 9)."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from mentoring.board import Flag, Mark, MarkKind, Standing
from mentoring.board_gather import Board, board_of, ensure_board
from mentoring.board_words import NUDGES, flag_line, may_nudge
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Lines, NoticeKind, Say

if TYPE_CHECKING:
    from storage.uow import Uow

HOLD = timedelta(days=7)
"""How long a pair that was reminded or put aside stays out of the round."""


def standing_in(board: Board, of: int | None) -> Standing:
    """A pair of the board.

    Raises:
        Refusal: ``board-gone``: it is not open any more.
    """
    found = board.of_pair(of or 0)
    if found is None:
        raise Refusal("board-gone")
    return found


async def standing_now(uow: Uow, actor: Person, of: int | None) -> Standing:
    """A pair of the board as it is now.

    Raises:
        Refusal: ``common-not_allowed``, or of `standing_in`.
    """
    ensure_board(actor)
    return standing_in(await board_of(uow), of)


async def nudge(uow: Uow, actor: Person, of: int | None, now: datetime) -> Standing:
    """Remind a pair's people of what they can put right, once in a week; a second press tells nobody.

    Raises:
        Refusal: of `standing_now`, or ``board-nothing_to_remind``.
    """
    one = await standing_now(uow, actor, of)
    flags = may_nudge(one.flags)
    if not flags:
        raise Refusal("board-nothing_to_remind")
    if one.held is not None and one.held.kind is MarkKind.NUDGED:
        return one
    for person in one.pair.people:
        if person != actor.id:
            await uow.tell(_words(one, flags, person))
    return await _mark(uow, actor, one, MarkKind.NUDGED, now)


async def put_aside(uow: Uow, actor: Person, of: int | None, now: datetime) -> Standing:
    """Leave a pair out of the round for a week, unless a new cause comes up.

    Raises:
        Refusal: of `standing_now`.
    """
    one = await standing_now(uow, actor, of)
    if one.held is not None or not one.flags:
        return one
    return await _mark(uow, actor, one, MarkKind.LATER, now)


async def _mark(uow: Uow, actor: Person, one: Standing, kind: MarkKind, now: datetime) -> Standing:
    until = now.astimezone(uow.zone).date() + HOLD
    mark = Mark(kind, frozenset(flag.cause.value for flag in one.flags), now, until)
    await uow.board.mark(one.pair.id, mark, actor.id)
    await uow.audit.add(now, actor.id, f"board.{kind}", "pair", one.pair.id)
    return Standing(one.known, one.light, one.flags, mark)


def _words(one: Standing, flags: tuple[Flag, ...], person: int) -> Say:
    """What somebody of the pair reads: the causes that are theirs, without names."""
    doors = dict.fromkeys(NUDGES[flag.cause] for flag in flags)
    rows = tuple(
        (Button(f"board_nudge-{do.partition('.')[0]}", do, of=one.pair.id),) for do in doors
    )
    lines = Lines(tuple(flag_line(flag, named=False) for flag in flags))
    return Say("board-nudge", {"lines": lines}, rows, to=person, kind=NoticeKind.MESSAGES)
