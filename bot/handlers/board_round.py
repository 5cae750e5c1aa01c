"""The curator's round: one flagged pair after another, each with its causes and the next tap (bar 9)."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.handlers.form_screen import in_rows
from bot.handlers.order_screen import digits
from bot.telegram.callbacks import Press, pressed
from mentoring.board import Cause, Standing
from mentoring.board_act import nudge, put_aside, standing_in
from mentoring.board_gather import Board, board_of, ensure_board
from mentoring.board_words import flag_line, may_nudge, people_of, taps_of
from mentoring.people import Person
from mentoring.say import Button, Fact, Lines, Say, T
from storage.uow import Uow

router = Router(name=__name__)


def row_of(one: Standing, cause: Cause) -> tuple[Button, ...]:
    """A pair in a list of one cause: its number and the cause with its days."""
    flag = next(flag for flag in one.flags if flag.cause is cause)
    facts: dict[str, Fact] = {
        "number": str(one.pair.id),
        "cause": flag_line(flag, named=False),
    }
    return (Button("board-row", "board.pair", of=one.pair.id, facts=facts),)


def place_word(place: tuple[int, int, int]) -> str:
    """A place in the round as a button carries it: what comes after it is found even if it is gone."""
    return ".".join(str(one) for one in place)


def place_of(word: str) -> tuple[int, int, int] | None:
    """The place of `place_word`; anything else begins the round anew."""
    parts = word.split(".")
    if len(parts) != 3 or not all(one.lstrip("-").isdecimal() and len(one) < 19 for one in parts):
        return None
    return (int(parts[0]), int(parts[1]), int(parts[2]))


@router.callback_query(pressed("board.next"))
async def next_(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The next pair of the round after the place the button was drawn at."""
    ensure_board(me)
    board = await board_of(uow)
    after = place_of(press.arg)
    rest = [one for one in board.round if after is None or one.place > after]
    if rest:
        return card(board, rest[0])
    left = len(board.round)
    again = (Button("board-again", "board.next", facts={"count": left}),) if left else ()
    bottom = (Button("board-to_board", "board.home"), Button("common-home", "home"))
    key = "board-round_over_left" if left else "board-round_over"
    return Say(key, {"count": left}, (*((again,) if again else ()), bottom))


@router.callback_query(pressed("board.pair"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """One pair out of a list."""
    ensure_board(me)
    board = await board_of(uow)
    return card(board, standing_in(board, press.of))


@router.callback_query(pressed("board.nudge"))
async def remind(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Remind the pair's people of what is theirs to do, and go on at once."""
    one = await nudge(uow, me, press.of, uow.now)
    return onward(await board_of(uow), one, "board-nudged")


@router.callback_query(pressed("board.later"))
async def later(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Put the pair aside for a week and go on at once."""
    one = await put_aside(uow, me, press.of, uow.now)
    return onward(await board_of(uow), one, "board-put_aside")


def onward(board: Board, one: Standing, key: str) -> Say:
    """What was done with a pair, above the next one of the round; the last one stays in view."""
    rest = [two for two in board.round if two.place > one.place]
    return card(board, rest[0] if rest else one, T(key, {"number": str(one.pair.id)}))


def card(board: Board, one: Standing, done: T | None = None) -> Say:
    """A pair with all that needs attention in it.

    Args:
        done: what has just been done.
    """
    pair = one.pair
    left = sum(two.place > one.place for two in board.round)
    lines = tuple(flag_line(flag) for flag in one.flags)
    facts: dict[str, Fact] = {
        "done": done or "",
        "left": T("board-left", {"count": left}),
        "number": str(pair.id),
        "people": people_of(pair),
        "state": T(f"pair-state_{pair.state}"),
        "lines": Lines(tuple(T("board-cause_line", {"line": one}) for one in lines))
        if lines
        else T("board-all_well"),
        "mark": _mark(one, board),
    }
    rows: list[tuple[Button, ...]] = [*in_rows(taps_of(one), 2)]
    acts = []
    if may_nudge(one.flags) and one.held is None:
        acts.append(Button("board-remind", "board.nudge", of=pair.id))
    if one.flags and one.held is None:
        acts.append(Button("board-later", "board.later", of=pair.id))
    rows += [tuple(acts)] if acts else []
    onward = Button("board-next", "board.next", arg=place_word(one.place), facts={"count": left})
    rows.append((Button("board-open_pair", "pair.open", of=pair.id, stays=True), onward))
    rows.append((Button("board-to_board", "board.home"), Button("common-home", "home")))
    return Say("board-card", facts, tuple(rows))


def _mark(one: Standing, board: Board) -> Fact:
    if one.held is None:
        return ""
    facts: dict[str, Fact] = {
        "on": digits(board.desk.day(one.held.at)),
        "until": digits(one.held.until),
    }
    return T(f"board_mark-{one.held.kind}", facts)
