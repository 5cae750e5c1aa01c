"""The mentor's consent signed by hand: the paper, and the day the curator received it (351.8)."""

from __future__ import annotations

from datetime import date, timedelta

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.fsm.pair import PairForm
from bot.handlers.pair_screen import current, shown
from bot.handlers.pair_terms import button, in_hand, keep
from bot.handlers.pair_words import screen_of
from bot.telegram.callbacks import Press, pressed
from mentoring.pair import chain
from mentoring.pair.nouns import Pair
from mentoring.pair.table import Act, Party, parties_of
from mentoring.pair.telling import load
from mentoring.pair.typed import parse_day
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.register import request_paper
from mentoring.say import Say, T
from mentoring.settings import language_of
from storage.uow import Uow

router = Router(name=__name__)


@router.callback_query(pressed("pair.original"))
async def ask_original(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """When the signed consent was received: today, yesterday, or a date in words."""
    pair, stale = await current(uow, me, press, Act.SEE)
    if stale:
        return stale
    _ensure_original(pair, me)
    await keep(state, pair)
    await state.set_state(PairForm.original)
    today = uow.now.astimezone(uow.zone).date()
    days = {"today": today, "yesterday": today - timedelta(days=1)}
    chips = tuple(
        button(pair, f"pair_day-{code}", "pair.original_set", f"{day:%Y%m%d}")
        for code, day in days.items()
    )
    return screen_of([T("pair-original")], chips, desk.bottom("pair.open", pair.id))


def _ensure_original(pair: Pair, me: Person) -> None:
    if Party.CURATOR not in parties_of(pair, me) or pair.consented_at is None:
        raise Refusal("common-not_allowed")


@router.callback_query(pressed("pair.original_set"))
async def original_set(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """The day on the button."""
    pair, stale = await current(uow, me, press, Act.SEE)
    if stale:
        return stale
    try:
        on = date.fromisoformat(press.arg)
    except ValueError:
        raise Refusal("common-changed") from None
    await desk.stop_asking(state)
    return await _note_original(uow, me, pair, on)


@router.message(PairForm.original, F.text, ~F.text.startswith("/"))
async def original_typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The day, typed."""
    pair = await in_hand(uow, me, state, Act.SEE)
    screen = await _note_original(uow, me, pair, parse_day(message.text or ""))
    await state.set_state(None)
    return screen


async def _note_original(uow: Uow, me: Person, pair: Pair, on: date) -> Say:
    if on > uow.now.astimezone(uow.zone).date():
        raise Refusal("pair-day_future")
    pair = await chain.note_original(uow, me, pair.id, pair.version, on, uow.now)
    return await shown(uow, me, pair, "pair-done_original")


@router.callback_query(pressed("pair.paper"))
async def paper(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The mentor's consent to the assignment as a paper to sign, for the mentor and the curator."""
    pair = await load(uow, me, Act.SEE, press.of, None)
    if not parties_of(pair, me) & {Party.MENTOR, Party.CURATOR} or pair.starts is None:
        raise Refusal("common-not_allowed")
    language = await language_of(uow, me)
    await request_paper(
        uow,
        me,
        "assignment_docx",
        uow.now,
        language=language,
        params={"of": pair.id, "version": pair.version},
        about=pair.mentor,
    )
    return Say("paper-asked", toast=True)
