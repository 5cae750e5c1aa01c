"""The summary on demand, its picture and table, and when it comes by itself (3.4(8), 3.4(9))."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.handlers.form_screen import in_rows
from bot.telegram.callbacks import Press, pressed
from mentoring.board_gather import ensure_board
from mentoring.digest import (
    HOURS,
    WEEKDAYS,
    Kind,
    Period,
    Rhythm,
    kinds_for,
    period_of,
    rhythm_of,
    running,
    set_rhythm,
)
from mentoring.digest_send import ask_paper, summary
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.reminder.choosing import clock
from mentoring.say import Button, Fact, Say, T
from storage.uow import Uow

router = Router(name=__name__)
HOME = "digest.home"
PAPERS = {"digest.picture": "digest_png", "digest.table": "digest_xlsx"}


@router.callback_query(pressed(HOME))
async def home(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The summary of the days up to now; who holds both offices turns from one to the other."""
    mine = kinds_for(me)
    await stop_asking(state)
    kind = desk.code_of(Kind, press.arg) if press.arg else mine[0]
    if kind not in mine:
        raise Refusal("common-not_allowed")
    today = uow.now.astimezone(uow.zone).date()
    say = await summary(uow, me, running(kind, today))
    other = tuple(Button(f"digest_other-{one}", HOME, arg=one) for one in mine if one is not kind)
    settings = (Button("digest-when", "digest.settings"),) if me.has(Role.CURATOR) else ()
    bottom = (*settings, Button("common-home", "home"))
    return replace(say, rows=(*say.rows, *((other,) if other else ()), bottom))


@router.callback_query(pressed(*PAPERS))
async def paper(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The picture or the table of a summary; it comes when it is made."""
    period = _own(me, press.arg)
    await ask_paper(uow, me, PAPERS[press.do], period)
    return Say("paper-asked", toast=True)


def _own(me: Person, word: str) -> Period:
    mine = kinds_for(me)
    period = period_of(word)
    if period.kind not in mine:
        raise Refusal("common-not_allowed")
    return period


@router.callback_query(pressed("digest.settings"))
async def settings(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """On which day and at which hour it comes."""
    ensure_board(me)
    return _settings(await rhythm_of(uow))


@router.callback_query(pressed("digest.day", "digest.hour"))
async def set_(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The button carries the choice, so a second press changes nothing."""
    ensure_board(me)
    if not press.arg.isdecimal() or len(press.arg) > 2:
        raise Refusal("common-changed")
    rhythm, number = await rhythm_of(uow), int(press.arg)
    if press.do == "digest.day":
        rhythm = replace(rhythm, weekday=number)
    else:
        found = [one for one in HOURS if one.hour == number]
        if not found:
            raise Refusal("common-changed")
        rhythm = replace(rhythm, hour=found[0])
    await set_rhythm(uow, me, rhythm, uow.now)
    return _settings(rhythm)


def _settings(rhythm: Rhythm) -> Say:
    days = [_chip("digest.day", n, T(f"digest_day-{n}"), n == rhythm.weekday) for n in WEEKDAYS]
    hours = [
        _chip("digest.hour", one.hour, T("digest-at", {"at": clock(one)}), one == rhythm.hour)
        for one in HOURS
    ]
    facts: dict[str, Fact] = {"day": T(f"digest_day-{rhythm.weekday}"), "at": clock(rhythm.hour)}
    rows = (*in_rows(days, 4), *in_rows(hours, 4), desk.bottom(HOME))
    return Say("digest-settings", facts, rows)


def _chip(do: str, value: int, label: T, chosen: bool) -> Button:
    key = "people-toggle_on" if chosen else "people-toggle_off"
    return Button(key, do, arg=str(value), facts={"label": label})
