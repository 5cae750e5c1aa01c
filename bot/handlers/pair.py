"""A pair or group, from the quiet yes to the order: opening it, its history, the curator's acts (6)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.handlers import pair_ask, pair_decide, pair_list, pair_original, pair_terms
from bot.handlers.pair_list import waits
from bot.handlers.pair_screen import current, screen, shown
from bot.handlers.pair_words import View, history_of, screen_of, view_of
from bot.telegram.callbacks import Press, pressed
from mentoring.pair import asking, chain
from mentoring.pair.nouns import Event, Pair
from mentoring.pair.table import QUIET, Act, Party, parties_of
from mentoring.pair.telling import load
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Name, Say, T
from storage.uow import Uow

__all__ = ["router", "waits"]

router = Router(name=__name__)
for part in (pair_list, pair_ask, pair_terms, pair_original, pair_decide):
    router.include_router(part.router)

DONE: dict[str, Callable[..., Awaitable[Pair]]] = {
    "confirm": chain.confirm,
    "recall_do": chain.recall,
    "drop_do": asking.drop,
    "next_do": asking.try_next,
}
"""What the curator does with a pair by one press."""
SURE = {"pair.recall": Act.RECALL, "pair.drop": Act.DROP, "pair.next": Act.DROP}


@router.callback_query(pressed("pair.open"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The pair as it is now."""
    await desk.stop_asking(state)
    await _ensure_in_sight(uow, me, press.of)
    pair = await load(uow, me, Act.SEE, press.of, None)
    return await screen(await view_of(uow, me, pair))


async def _ensure_in_sight(uow: Uow, me: Person, of: int | None) -> None:
    """An office with an old notice in hand reads where the pair is, not that it may never look.

    Raises:
        Refusal: ``pair-with_curator``.
    """
    pair = await uow.pairs.get(of or 0)
    if pair is None or parties_of(pair, me) or pair.state not in QUIET:
        return
    if me.has(Role.COUNCIL, Role.HEAD):
        raise Refusal("pair-with_curator")


@router.callback_query(pressed("pair.history"))
async def history(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """What has happened, the newest first, as far as the reader may know."""
    view = await view_of(uow, me, await load(uow, me, Act.SEE, press.of, None))
    part = desk.page_of(history_of(view)[::-1], press.arg)
    lines = Lines(tuple(_line(view, one) for one in part.items))
    page = T("common-page", {"page": part.number, "pages": part.pages})
    turner = desk.turner("pair.history", part.number, part.pages, view.pair.id)
    back = desk.bottom("pair.open", view.pair.id)
    return screen_of([T("pair-history"), lines, page], *turner, back)


def _line(view: View, one: Event) -> T:
    """One line; who it was and what was written are for the curator."""
    facts: dict[str, Fact] = {"at": view.day(one), "what": T(f"pair-event_{one.event}")}
    if not view.is_curator:
        return T("pair-history_line", facts)
    facts["who"] = Name(one.by) if one.by else T("people-trace_program")
    if one.words:
        return T("pair-history_words", {**facts, "words": one.words})
    return T("pair-history_by", facts)


@router.callback_query(pressed(*SURE))
async def ask_sure(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """What touches others is asked once more: what happens, who is told, the safe choice first."""
    pair, stale = await current(uow, me, press, SURE[press.do])
    if stale:
        return stale
    what = press.do.removeprefix("pair.")
    facts: dict[str, Fact] = {"who": T("common-none")}
    if what == "next":
        following = await asking.next_possible(uow, pair)
        if following is None:
            raise Refusal("pair-nobody_follows")
        facts["who"] = Name(following.mentor)
    keep = Button("pair-no_back", "pair.open", pair.id)
    sure = Button(f"pair_act-{what}", f"{press.do}_do", pair.id, pair.version)
    return screen_of([T(f"pair_sure-{what}", facts)], (keep,), (sure,))


@router.callback_query(pressed(*(f"pair.{what}" for what in DONE)))
async def act(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """One of the curator's acts on the very version the button was drawn for."""
    pair = await load(uow, me, Act.SEE, press.of, None)
    if Party.CURATOR not in parties_of(pair, me):
        raise Refusal("common-not_allowed")
    if pair.version != press.version:
        return desk.stale(await screen(await view_of(uow, me, pair)))
    what = press.do.removeprefix("pair.")
    pair = await DONE[what](uow, me, press.of, press.version, uow.now)
    return await shown(uow, me, pair, f"pair_done-{what}")


@router.callback_query(pressed("pair.without", "pair.without_ask"))
async def ask_without(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Which mentee the group goes on without; then once more."""
    pair, stale = await current(uow, me, press, Act.SETTLE)
    if stale:
        return stale
    back = desk.bottom("pair.open", pair.id)
    if press.do == "pair.without":
        rows = tuple(
            (Button("pair-person", "pair.without_ask", pair.id, pair.version, str(one), _who(one)),)
            for one in pair.mentees
        )
        return screen_of([T("pair-without")], *rows, back)
    person = _mentee(pair, press.arg)
    keep = Button("pair-no_back", "pair.open", pair.id)
    sure = Button("pair-without_do", "pair.without_do", pair.id, pair.version, str(person))
    return screen_of([T("pair-without_sure", _who(person))], (keep,), (sure,))


def _who(person: int) -> dict[str, Fact]:
    return {"who": Name(person)}


def _mentee(pair: Pair, word: str) -> int:
    """The mentee a button names.

    Raises:
        Refusal: ``common-changed``: no longer of the group.
    """
    found = [one for one in pair.mentees if str(one) == word]
    if not found:
        raise Refusal("common-changed")
    return found[0]


@router.callback_query(pressed("pair.without_do"))
async def without(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The group goes on without somebody."""
    pair, stale = await current(uow, me, press, Act.SETTLE)
    if stale:
        return stale
    person = _mentee(pair, press.arg)
    pair = await asking.go_without(uow, me, press.of, press.version, person, uow.now)
    return await shown(uow, me, pair, "pair-done_without")
