"""The terms the curator settles: term, basis, addendum, payment, form, mode (1.2, 351.8)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.fsm.pair import PairForm
from bot.handlers.form_screen import in_rows
from bot.handlers.pair_partner import remarks
from bot.handlers.pair_screen import current
from bot.handlers.pair_words import basis_lines, noted, screen_of, work_lines
from bot.telegram.callbacks import Press, pressed
from mentoring.kinds import MentoringForm, Mode
from mentoring.pair import chain
from mentoring.pair.nouns import Basis, Pair, Terms
from mentoring.pair.rules import WORDS_LIMIT
from mentoring.pair.table import Act
from mentoring.pair.telling import load
from mentoring.pair.typed import parse_term, presets
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Say, T
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "pair_typing"
"""Where the conversation keeps which pair is being typed about."""
CHOICES: dict[str, tuple[str, ...]] = {
    "basis": tuple(Basis),
    "form": tuple(MentoringForm),
    "mode": tuple(Mode),
}
LABELS = {"basis": "pair-basis_", "form": "options-form_", "mode": "options-mode_"}
WORDS = ("addendum", "payment")


def button(pair: Pair, key: str, do: str, arg: str = "") -> Button:
    """A button about this very version of a pair."""
    return Button(key, do, pair.id, pair.version, arg)


async def terms_screen(uow: Uow, pair: Pair) -> Say:
    """The terms as they are, each with a button to change it."""
    parts: list[Fact] = [T("pair-terms"), Lines(tuple(work_lines(pair)))]
    rows: list[tuple[Button, ...]] = [(button(pair, "pair_term-change", "pair.term"),)]
    if pair.starts is not None:
        parts.append(Lines(tuple(basis_lines(pair))))
        words = tuple(button(pair, f"pair_words-{one}", "pair.words", one) for one in WORDS)
        picks = tuple(button(pair, f"pair_pick-{one}", "pair.pick", one) for one in CHOICES)
        rows += [words, picks]
        rows.append((button(pair, "pair_act-confirm", "pair.confirm"),))
    parts += await remarks(uow, pair)
    parts.append(T("pair-terms_readers"))
    return screen_of(parts, *rows, desk.bottom("pair.open", pair.id))


@router.callback_query(pressed("pair.terms"))
async def terms(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The terms; a term that is not known yet is asked for at once."""
    await desk.stop_asking(state)
    pair, stale = await current(uow, me, press, Act.SETTLE)
    if stale:
        return stale
    return await terms_screen(uow, pair) if pair.starts else await _ask_term(uow, state, pair)


@router.callback_query(pressed("pair.term"))
async def ask_term(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Choose a term, or write two dates."""
    pair, stale = await current(uow, me, press, Act.SETTLE)
    return stale or await _ask_term(uow, state, pair)


async def _ask_term(uow: Uow, state: FSMContext, pair: Pair) -> Say:
    await keep(state, pair)
    await state.set_state(PairForm.term)
    today = uow.now.astimezone(uow.zone).date()
    chips = []
    for code, (starts, ends) in presets(pair.starts or today).items():
        arg = f"{starts:%Y%m%d}-{ends:%Y%m%d}"
        facts: dict[str, Fact] = {"ends": f"{ends:%d.%m.%Y}"}
        one = Button(f"pair_preset-{code}", "pair.term_set", pair.id, pair.version, arg, facts)
        chips.append((one,))
    parts: list[Fact] = [T("pair-term_ask", {"starts": pair.starts or today})]
    return screen_of(parts, *chips, desk.bottom("pair.open", pair.id))


async def keep(state: FSMContext, pair: Pair, word: str = "") -> None:
    """Remember which pair the next words are about."""
    await state.update_data({KEPT: {"of": pair.id, "version": pair.version, "word": word}})


@router.callback_query(pressed("pair.term_set"))
async def term_set(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """One of the ready terms, with the very dates on the button."""
    pair, stale = await current(uow, me, press, Act.SETTLE)
    if stale:
        return stale
    try:
        starts, ends = (date.fromisoformat(one) for one in press.arg.split("-"))
    except ValueError:
        raise Refusal("common-changed") from None
    await desk.stop_asking(state)
    return await _settle(uow, me, pair, starts=starts, ends=ends)


async def _settle(uow: Uow, me: Person, pair: Pair, **changed: Any) -> Say:
    """The pair with some of its terms changed; the terms are shown again."""
    form, mode = changed.pop("form", None), changed.pop("mode", None)
    starts, ends = changed.pop("starts", pair.starts), changed.pop("ends", pair.ends)
    if starts is None or ends is None:
        raise Refusal("pair-no_term")
    kept = Terms(
        starts=starts, ends=ends, basis=pair.basis, addendum=pair.addendum, payment=pair.payment
    )
    new = replace(kept, **changed)
    same = (new, form or pair.form, mode or pair.mode) == (kept, pair.form, pair.mode)
    if same and (starts, ends) == (pair.starts, pair.ends):
        return await terms_screen(uow, pair)  # a consent already given would be lost for nothing
    pair = await chain.settle(uow, me, pair.id, pair.version, new, uow.now, form=form, mode=mode)
    return noted(T("pair-done_terms"), await terms_screen(uow, pair))


@router.message(PairForm.term, F.text, ~F.text.startswith("/"))
async def term_typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Two dates, typed."""
    pair = await in_hand(uow, me, state)
    starts, ends = parse_term(message.text or "")
    screen = await _settle(uow, me, pair, starts=starts, ends=ends)
    await state.set_state(None)
    return screen


async def in_hand(uow: Uow, me: Person, state: FSMContext, act: Act = Act.SETTLE) -> Pair:
    """The pair that is being typed about.

    Raises:
        Refusal: of `telling.load`.
    """
    kept = (await state.get_data()).get(KEPT) or {}
    return await load(uow, me, act, kept.get("of"), kept.get("version"))


@router.callback_query(pressed("pair.words"))
async def ask_words(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Ask for the addendum or the terms of payment in words."""
    pair, stale = await current(uow, me, press, Act.SETTLE)
    if stale:
        return stale
    if press.arg not in WORDS or pair.starts is None:
        raise Refusal("common-changed")
    await keep(state, pair, press.arg)
    await state.set_state(PairForm.words)
    now = str(getattr(pair, press.arg)) or T("common-not_given")
    clear: tuple[Button, ...] = ()
    if getattr(pair, press.arg):
        clear = (button(pair, "pair-words_clear", "pair.words_clear", press.arg),)
    facts: dict[str, Fact] = {"now": now, "limit": WORDS_LIMIT}
    back = (button(pair, "common-back", "pair.terms"), Button("common-home", "home"))
    return screen_of([T(f"pair-words_{press.arg}", facts)], clear, back)


@router.callback_query(pressed("pair.words_clear"))
async def clear_words(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Take the words out: the paper shows a blank."""
    pair, stale = await current(uow, me, press, Act.SETTLE)
    if stale:
        return stale
    if press.arg not in WORDS:
        raise Refusal("common-changed")
    await desk.stop_asking(state)
    return await _settle(uow, me, pair, **{press.arg: ""})


@router.message(PairForm.words, F.text, ~F.text.startswith("/"))
async def words_typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The addendum or the terms of payment, typed."""
    pair = await in_hand(uow, me, state)
    word = (await state.get_data())[KEPT].get("word")
    if word not in WORDS:
        raise Refusal("common-changed")
    screen = await _settle(uow, me, pair, **{word: message.text or ""})
    await state.set_state(None)
    return screen


@router.callback_query(pressed("pair.pick"))
async def pick(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The values of one of the terms; the one in force is marked."""
    pair, stale = await current(uow, me, press, Act.SETTLE)
    if stale:
        return stale
    if press.arg not in CHOICES:
        raise Refusal("common-changed")
    buttons = []
    for code in CHOICES[press.arg]:
        chosen = getattr(pair, press.arg) == code
        key = "people-toggle_on" if chosen else "people-toggle_off"
        label: dict[str, Fact] = {"label": T(f"{LABELS[press.arg]}{code}")}
        arg = f"{press.arg}.{code}"
        buttons.append(Button(key, "pair.set", pair.id, pair.version, arg, label))
    back = (button(pair, "common-back", "pair.terms"), Button("common-home", "home"))
    return screen_of([T(f"pair-pick_{press.arg}")], *in_rows(buttons, 1), back)


@router.callback_query(pressed("pair.set"))
async def set_(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """One value of one of the terms."""
    pair, stale = await current(uow, me, press, Act.SETTLE)
    if stale:
        return stale
    name, _, code = press.arg.partition(".")
    kinds: dict[str, Any] = {"basis": Basis, "form": MentoringForm, "mode": Mode}
    if name not in kinds:
        raise Refusal("common-changed")
    return await _settle(uow, me, pair, **{name: desk.code_of(kinds[name], code)})
