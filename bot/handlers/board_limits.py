"""After how many days the board speaks of something: the school's own thresholds (bar 9)."""

from __future__ import annotations

from collections.abc import Mapping

from aiogram import Router
from aiogram.types import CallbackQuery

from bot import desk
from bot.handlers.form_screen import in_rows
from bot.telegram.callbacks import Press, pressed
from mentoring.board import CHOICES, Limit
from mentoring.board_gather import ensure_board, limits_of, set_limit
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Say, T
from storage.uow import Uow

router = Router(name=__name__)


@router.callback_query(pressed("board.limits"))
async def limits(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """All thresholds as they are; a press changes one."""
    ensure_board(me)
    return _screen(await limits_of(uow))


@router.callback_query(pressed("board.limit"))
async def limit(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """One threshold with its choices."""
    ensure_board(me)
    return _one(desk.code_of(Limit, press.arg), await limits_of(uow))


@router.callback_query(pressed("board.set"))
async def set_(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The button carries the choice, so a second press changes nothing."""
    ensure_board(me)
    word, _, days = press.arg.partition(".")
    chosen = desk.code_of(Limit, word)
    if not days.isdecimal() or len(days) > 3:
        raise Refusal("common-changed")
    await set_limit(uow, me, chosen, int(days), uow.now)
    return _one(chosen, await limits_of(uow))


def _screen(found: Mapping[Limit, int]) -> Say:
    lines = tuple(T("board-limit_line", _facts(one, found)) for one in Limit)
    buttons = [Button(f"board_limit_button-{one}", "board.limit", arg=one) for one in Limit]
    rows = (*in_rows(buttons, 2), desk.bottom("board.home"))
    return Say("board-limits", {"lines": Lines(lines)}, rows)


def _one(one: Limit, found: Mapping[Limit, int]) -> Say:
    chips = [
        Button(
            "people-toggle_on" if days == found[one] else "people-toggle_off",
            "board.set",
            arg=f"{one}.{days}",
            facts={"label": T("board-days", {"days": days})},
        )
        for days in CHOICES[one]
    ]
    return Say("board-limit", _facts(one, found), (*in_rows(chips, 2), desk.bottom("board.limits")))


def _facts(one: Limit, found: Mapping[Limit, int]) -> dict[str, Fact]:
    return {"what": T(f"board_limit-{one}"), "span": T("board-days", {"days": found[one]})}
