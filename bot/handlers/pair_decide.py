"""The mentor's consent to the assignment; the council's word and the head's decision (3.3, 3.5)."""

from __future__ import annotations

from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.fsm.pair import PairForm
from bot.handlers.pair_list import still_waiting
from bot.handlers.pair_screen import current, shown
from bot.handlers.pair_words import S, noted, screen_of
from bot.telegram.callbacks import Press, pressed, pressed_label
from mentoring.pair import chain
from mentoring.pair.nouns import Pair
from mentoring.pair.rules import WORDS_LIMIT, ensure_reason
from mentoring.pair.table import Act, may
from mentoring.pair.telling import load
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.say import Button, Say, T
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "pair_reason"
"""Where the conversation keeps the reason that is being written."""
PHRASES = ("load", "other", "term", "terms")


@router.callback_query(pressed("pair.consent"))
async def consent(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The mentor consents to the assignment as the terms describe it."""
    _, stale = await current(uow, me, press, Act.CONSENT)
    if stale:
        return stale
    pair = await chain.give_consent(uow, me, press.of, press.version, uow.now)
    return await shown(uow, me, pair, "pair-done_consent")


@router.callback_query(pressed("pair.decline"))
async def ask_decline(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The terms do not suit: asked once more, the safe choice first."""
    pair, stale = await current(uow, me, press, Act.CONSENT)
    if stale:
        return stale
    keep = Button("pair-no_back", "pair.open", pair.id)
    sure = Button("pair_act-decline", "pair.decline_do", pair.id, pair.version)
    return screen_of([T("pair-decline_sure")], (keep,), (sure,))


@router.callback_query(pressed("pair.decline_do"))
async def decline(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Back to the curator, who alone learns why."""
    _, stale = await current(uow, me, press, Act.CONSENT)
    if stale:
        return stale
    pair = await chain.decline_consent(uow, me, press.of, press.version, uow.now)
    return await shown(uow, me, pair, "pair-done_decline")


def office_act(pair: Pair) -> Act:
    """Whose decision a pair waits for."""
    return Act.APPROVE if pair.state is S.HEAD else Act.COUNSEL


@router.callback_query(pressed("pair.approve"))
async def approve(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Yes of the council or the head; then the next one that waits."""
    pair = await load(uow, me, Act.SEE, press.of, None)
    before, stale = await current(uow, me, press, office_act(pair))
    if stale:
        return stale
    await chain.decide(uow, me, press.of, press.version, uow.now, yes=True)
    return await _after(uow, me, before, T("pair-done_approve"))


async def _after(uow: Uow, me: Person, before: Pair, what: T) -> Say:
    """What was done, and what else waits for the same office."""
    do = "pair.wait_head" if before.state is S.HEAD else "pair.wait_council"
    return noted(what, await still_waiting(uow, me, do))


@router.callback_query(pressed("pair.refuse"))
async def ask_reason(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Ask why: typed, or one of the ready phrases."""
    pair = await load(uow, me, Act.SEE, press.of, None)
    pair, stale = await current(uow, me, press, office_act(pair))
    if stale:
        return stale
    await state.update_data({KEPT: {"of": pair.id, "version": pair.version}})
    await state.set_state(PairForm.reason)
    phrases = tuple(
        (Button(f"pair_phrase-{one}", "pair.phrase", pair.id, arg=one),) for one in PHRASES
    )
    back = desk.bottom("pair.open", pair.id)
    return screen_of([T("pair-reason_ask", {"limit": WORDS_LIMIT})], *phrases, back)


@router.callback_query(pressed("pair.phrase"))
async def phrase(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """A ready phrase: the words are those on the button."""
    kept = (await state.get_data()).get(KEPT) or {}
    words = pressed_label(query)
    if not words or kept.get("of") != press.of:
        raise Refusal("common-changed")
    return await _preview(uow, me, state, kept, words)


@router.message(PairForm.reason, F.text, ~F.text.startswith("/"))
async def reason(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The reason, typed; typing again replaces it."""
    kept = (await state.get_data()).get(KEPT)
    if not kept:
        await state.set_state(None)
        raise Refusal("common-changed")
    return await _preview(uow, me, state, kept, ensure_reason(message.text or "", needed=True))


async def _preview(
    uow: Uow, me: Person, state: FSMContext, kept: dict[str, Any], words: str
) -> Say:
    """What the curator will read, before it is sent."""
    pair = await load(uow, me, Act.SEE, kept["of"], None)
    if not may(pair, office_act(pair), me):
        raise Refusal("common-changed")
    await state.update_data({KEPT: {**kept, "words": words}})
    send = Button("pair-reason_send", "pair.refuse_do", pair.id, kept["version"])
    edit = Button("common-edit", "pair.refuse", pair.id, kept["version"])
    cancel = Button("common-cancel", "pair.open", pair.id)
    return screen_of([T("pair-reason_preview", {"words": words})], (send,), (edit, cancel))


@router.callback_query(pressed("pair.refuse_do"))
async def refuse(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Back to the curator with the reason previewed; then the next one that waits."""
    if await _has_refused(uow, me, press):
        return await still_waiting(uow, me, _waits_of(me))
    pair = await load(uow, me, Act.SEE, press.of, None)
    before, stale = await current(uow, me, press, office_act(pair))
    if stale:
        return stale
    data = await state.get_data()
    kept = data.pop(KEPT, None) or {}
    if kept.get("of") != press.of or not kept.get("words"):
        raise Refusal("common-changed")
    await chain.decide(uow, me, press.of, press.version, uow.now, yes=False, words=kept["words"])
    await state.set_data(data)
    await state.set_state(None)
    return await _after(uow, me, before, T("pair-done_refuse"))


async def _has_refused(uow: Uow, me: Person, press: Press) -> bool:
    """Whether the same person's earlier press of this button has already done it."""
    pair = await uow.pairs.get(press.of or 0)
    if pair is None or pair.state is not S.CURATOR:
        return False
    last = (await uow.pairs.events(pair.id))[-1]
    return last.by == me.id and last.event in ("council_no", "head_no")


def _waits_of(me: Person) -> str:
    return "pair.wait_head" if me.has(Role.HEAD) else "pair.wait_council"
