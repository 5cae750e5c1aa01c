"""Life of a pair: what this person can do now, each act with what will happen and who is told (7)."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.handlers import pair_life_act, pair_life_replace
from bot.handlers.pair_life_screen import home_screen
from bot.handlers.petition_screen import people_fact
from bot.telegram.callbacks import Press, pressed
from mentoring import pair_life, petition_decide
from mentoring.pair.table import Act
from mentoring.pair.telling import load
from mentoring.people import Person
from mentoring.say import Button, Fact, Lines, Name, Say, T
from mentoring.submission import ensure_curator
from storage.uow import Uow

router = Router(name=__name__)
router.include_routers(pair_life_act.router, pair_life_replace.router)


@router.callback_query(pressed("life.home"))
async def home(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """What can be done with a pair now."""
    await stop_asking(state)
    pair = await load(uow, me, Act.SEE, press.of, None)
    return await home_screen(uow, me, pair)


@router.callback_query(pressed("life.resume"))
async def resume(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Work goes on."""
    pair = await load(uow, me, Act.RESUME, press.of, None)
    if press.version != pair.version:
        return desk.stale(await home_screen(uow, me, pair))
    pair = await pair_life.resume(uow, me, pair.id, press.version, uow.now)
    return await home_screen(uow, me, pair)


@router.callback_query(pressed("life.waiting"))
async def waiting(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Pairs that wait for another mentor, with nobody proposed yet."""
    ensure_curator(me)
    shown = desk.page_of(await petition_decide.to_replace(uow), press.arg)
    rows = tuple(
        (
            Button(
                "pair_life-row",
                "life.replace",
                pair.id,
                pair.version,
                facts={"who": Name(pair.mentor)},
            ),
        )
        for pair in shown.items
    )
    lines: tuple[Fact, ...] = tuple(people_fact(pair) for pair in shown.items)
    facts: dict[str, Fact] = {
        "count": shown.total,
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
        "pairs": Lines(lines),
    }
    turner = desk.turner("life.waiting", shown.number, shown.pages)
    home_row = (Button("common-home", "home"),)
    key = "pair_life-waiting" if shown.total else "pair_life-waiting_empty"
    return Say(key, facts, (*rows, *turner, home_row))
