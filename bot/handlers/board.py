"""The curator's board: how pairs stand, who needs something, what waits for whom (bar 9)."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.handlers import board_limits, board_round
from bot.handlers.form_screen import in_rows
from bot.handlers.order_screen import digits
from bot.telegram.callbacks import Press, pressed
from mentoring import board_people, board_waits
from mentoring.board import Cause, Light
from mentoring.board_gather import Board, board_of, ensure_board
from mentoring.board_people import Need, needs_of
from mentoring.pair.nouns import PairState
from mentoring.people import Person
from mentoring.say import Button, Fact, Lines, Rows, Say, T
from storage.uow import Uow

router = Router(name=__name__)
router.include_routers(board_round.router, board_limits.router)
HOME = "board.home"
PEOPLE_FIRST = (Need.NO_PAIR, Need.NO_REQUEST, Need.CUT, Need.INVITED, Need.CONSENT, Need.ORIGINAL)


@router.callback_query(pressed(HOME))
async def home(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Everything on one screen: pairs by how they stand, then what is missing, then where things wait."""
    ensure_board(me)
    await stop_asking(state)
    board, needs = await board_of(uow), await needs_of(uow)
    waiting = await board_waits.waiting_of(uow, me)
    lines: list[Fact] = [_light(board, one) for one in Light]
    orders = board.in_state(PairState.ORDER)
    asked = await uow.situational_requests.going()
    urgent = sum(one.answered_at is None for one in asked)
    missing: list[Fact] = [T("board-help", {"count": urgent})] if urgent else []
    missing += [T("board-orders", {"count": orders})] if orders else []
    missing += [
        T(f"board_need_line-{need}", {"count": len(needs[need])})
        for need in PEOPLE_FIRST
        if needs[need]
    ]
    facts: dict[str, Fact] = {
        "on": board.desk.today,
        "count": len(board.standings),
        "lights": Lines(tuple(lines)),
        "missing": Lines(tuple(missing)) if missing else T("board-nothing_missing"),
        "waits": _waits(waiting, board),
    }
    rows: list[tuple[Button, ...]] = []
    left = len(board.round)
    if left:
        rows.append((Button("board-start", "board.next", facts={"count": left}),))
    causes = [Button("board-to_causes", "board.causes")] if board.lit(Light.ATTENTION) else []
    causes += [Button("board-to_waits", "board.waits")] if waiting else []
    rows += [tuple(causes)] if causes else []
    doors = [Button("board-to_help", "help.board", facts={"count": urgent})] if urgent else []
    doors += [Button("board-to_orders", "order.home", facts={"count": orders})] if orders else []
    rows += [tuple(doors)] if doors else []
    people = [
        Button(f"board_need_button-{need}", "board.people", arg=need, facts={"count": len(many)})
        for need, many in needs.items()
        if many
    ]
    rows += in_rows(people, 2)
    rows.append((Button("board-to_limits", "board.limits"), Button("board-digest", "digest.home")))
    rows.append((Button("common-home", "home"),))
    return Say("board-home" if board.standings else "board-empty", facts, tuple(rows))


def _light(board: Board, light: Light) -> T:
    found = board.lit(light)
    held = sum(one.held is not None for one in found)
    key = "board-light_held" if held else "board-light"
    return T(key, {"light": T(f"board_light-{light}"), "count": len(found), "held": held})


def _waits(waiting: list[board_waits.Waiting], board: Board) -> Fact:
    if not waiting:
        return T("board-nothing_waits")
    first = board_waits.line_of(waiting[0], board.desk.today)
    count = sum(one.count for one in waiting)
    return T("board-waits_short", {"count": count, "first": first})


@router.callback_query(pressed("board.causes"))
async def causes(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """How many pairs have which cause; a press shows them."""
    ensure_board(me)
    board = await board_of(uow)
    rows: Rows = tuple(
        (
            Button(
                "board-count",
                "board.cause",
                arg=cause,
                facts={"cause": T(f"board_cause-{cause}"), "count": len(found)},
            ),
        )
        for cause in Cause
        if (found := board.with_cause(cause))
    )
    key = "board-causes" if rows else "board-causes_none"
    return Say(key, {}, (*rows, desk.bottom(HOME)))


@router.callback_query(pressed("board.cause"))
async def of_cause(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The pairs of one cause, in the order of the round."""
    ensure_board(me)
    word, _, page = press.arg.partition(".")
    cause = desk.code_of(Cause, word)
    found = (await board_of(uow)).with_cause(cause)
    part = desk.page_of(found, page)
    rows: Rows = tuple(board_round.row_of(one, cause) for one in part.items)
    turner = desk.turner(press.do, part.number, part.pages, prefix=f"{cause}.")
    facts: dict[str, Fact] = {
        "cause": T(f"board_cause-{cause}"),
        "count": part.total,
        "page": T("common-page", {"page": part.number, "pages": part.pages}),
    }
    return Say("board-of_cause", facts, (*rows, *turner, desk.bottom("board.causes")))


@router.callback_query(pressed("board.people"))
async def people(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Everybody who lacks one thing, those longest so first; a press leads to what helps."""
    ensure_board(me)
    word, _, page = press.arg.partition(".")
    need = desk.code_of(Need, word)
    part = desk.page_of((await needs_of(uow))[need], page)
    rows: Rows = tuple(
        (board_people.button_of(need, one, digits(one.since)),) for one in part.items
    )
    turner = desk.turner(press.do, part.number, part.pages, prefix=f"{need}.")
    facts: dict[str, Fact] = {
        "title": T(f"board_need-{need}"),
        "hint": T(f"board_need_hint-{need}"),
        "count": part.total,
        "page": T("common-page", {"page": part.number, "pages": part.pages}),
    }
    key = "board-people_list" if part.total else "board-people_none"
    return Say(key, facts, (*rows, *turner, desk.bottom(HOME)))


@router.callback_query(pressed("board.waits"))
async def waits(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Whose step it is everywhere, what it is about, how long it has waited."""
    ensure_board(me)
    today = uow.now.astimezone(uow.zone).date()
    part = desk.page_of(await board_waits.waiting_of(uow, me), press.arg)
    lines = Lines(tuple(board_waits.line_of(one, today) for one in part.items))
    buttons = [board_waits.button_of(one, me) for one in part.items]
    turner = desk.turner(press.do, part.number, part.pages)
    facts: dict[str, Fact] = {
        "lines": lines if part.total else T("board-nothing_waits"),
        "page": T("common-page", {"page": part.number, "pages": part.pages}),
    }
    return Say("board-waits", facts, (*in_rows(buttons, 1), *turner, desk.bottom(HOME)))
