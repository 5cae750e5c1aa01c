"""Urgent help: lists, opening a request, taking it or a quiet no, its end (2.4, 5.1)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.handlers import situational_request_board as board
from bot.handlers import situational_request_new, situational_request_write
from bot.handlers.situational_request_screen import BOARD, HOME, LIST, card, listing
from bot.telegram.callbacks import Press, pressed
from mentoring import situational_request_ask as asking
from mentoring import situational_request_move as moving
from mentoring import situational_request_talk as talk
from mentoring.people import Person, Role
from mentoring.say import Button, Say
from mentoring.school_calendar import calendar_of
from mentoring.situational_request import Act, Party, SituationalRequest, party_of
from mentoring.situational_request_clock import solved_due
from mentoring.situational_request_keep import found, unread_of
from storage.uow import Uow

router = Router(name=__name__)
router.include_routers(
    situational_request_new.router, situational_request_write.router, board.router
)

SURE = {
    "help.another": Act.ANOTHER,
    "help.give_back": Act.GIVE_BACK,
    "help.withdraw": Act.WITHDRAW,
}
"""What touches others is asked once more."""
ENDS: dict[str, tuple[Act, Callable[..., Awaitable[SituationalRequest]]]] = {
    "help.solve": (Act.SOLVE, talk.solve),
    "help.not_yet": (Act.NOT_YET, talk.not_yet),
    "help.withdraw_do": (Act.WITHDRAW, moving.withdraw),
}


async def waits(uow: Uow, me: Person) -> list[tuple[str, int, str]]:
    """What the hub says first: text key, how many, and the action that opens them."""
    going = await uow.situational_requests.going_of(me.id)
    last = await uow.situational_requests.last_lines([one.id for one in going])
    theirs = mine = 0
    for one in going:
        unread = me.id in unread_of(one, last.get(one.id, {}))
        party = party_of(one, me, uow.now)
        if party is Party.ASKER:
            mine += unread or await _is_solved_asked(uow, one)
        elif party is Party.ASKED or (party is Party.HELPER and not one.answered_at):
            theirs += 1
        else:
            theirs += party is Party.HELPER and unread
    waiting = [
        ("situational_request-waits_mine", mine, LIST),
        ("situational_request-waits", theirs, f"{LIST}_theirs"),
    ]
    if me.has(Role.CURATOR):
        brought = [one for one in await uow.situational_requests.going() if _is_stuck(uow, one, me)]
        waiting.append(("situational_request-waits_curator", len(brought), BOARD))
    return [one for one in waiting if one[1]]


async def _is_solved_asked(uow: Uow, request: SituationalRequest) -> bool:
    due = solved_due(request, await calendar_of(uow))
    return due is not None and due <= uow.now


def _is_stuck(uow: Uow, request: SituationalRequest, me: Person) -> bool:
    """Whether it was brought to the curators and still nobody has answered."""
    is_mine = party_of(request, me, uow.now) is Party.CURATOR
    return is_mine and request.answered_at is None


@router.callback_query(pressed(LIST, f"{LIST}_theirs"))
async def lists(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """What I asked, what I am asked."""
    await stop_asking(state)
    return await listing(uow, me, press.arg if press.do == LIST else "theirs")


@router.callback_query(pressed("help.open"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One request with its conversation."""
    await stop_asking(state)
    request = await found(uow, me, Act.SEE, press.of, uow.now)
    return await card(uow, me, request, press.arg)


@router.callback_query(pressed("help.take"))
async def take(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The first to take it has it."""
    return await card(uow, me, await asking.take(uow, me, press.of, uow.now))


@router.callback_query(pressed("help.decline"))
async def decline(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """A quiet no."""
    await asking.decline(uow, me, press.of, uow.now)
    rows = ((Button("common-home", "home"),),)
    return Say("situational_request-declined", {}, rows)


@router.callback_query(pressed(*SURE))
async def ask_sure(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """What happens and who is told; the safe choice first."""
    request = await found(uow, me, SURE[press.do], press.of, uow.now)
    if press.version != request.version:
        return desk.stale(await card(uow, me, request))
    what = press.do.removeprefix("help.")
    keep = Button("situational_request-keep", "help.open", request.id)
    sure = Button(f"situational_request_do-{what}", f"{press.do}_do", request.id, request.version)
    return Say(f"situational_request_sure-{what}", {}, ((keep,), (sure,)))


@router.callback_query(pressed("help.another_do", "help.give_back_do"))
async def pass_on(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Another colleague is asked."""
    act = SURE[press.do.removesuffix("_do")]
    request = await found(uow, me, act, press.of, uow.now)
    if press.version != request.version:
        return desk.stale(await card(uow, me, request))
    request = await moving.pass_on(uow, me, press.of, press.version, act, uow.now)
    if act is Act.ANOTHER:
        return await card(uow, me, request)
    return Say("situational_request-given_back", {}, (desk.bottom(HOME),))


@router.callback_query(pressed(*ENDS))
async def end(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Solved, not yet, not needed any more."""
    act, does = ENDS[press.do]
    request = await found(uow, me, act, press.of, uow.now)
    if press.version != request.version:
        return desk.stale(await card(uow, me, request))
    return await card(uow, me, await does(uow, me, press.of, press.version, uow.now))


@router.callback_query(pressed("help.propose"))
async def propose(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The helper asks whether it is solved."""
    await talk.propose(uow, me, press.of, uow.now)
    return Say("situational_request-proposed", toast=True)
