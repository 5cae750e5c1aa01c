"""The council chooses practices for the bank, or asks their authors for more (3.5)."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.practice import PracticeTalk
from bot.handlers.practice_screen import card
from bot.telegram.callbacks import Press, pressed
from mentoring import practice_act
from mentoring.people import Person
from mentoring.practice import (
    COMMENT_LIMIT,
    Criterion,
    Practice,
    PracticeState,
    ensure,
    may_decide,
)
from mentoring.refusal import Refusal
from mentoring.say import Button, Say, T
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "practice_comment"
"""Where the conversation keeps which card is given back."""


async def _asked(uow: Uow, me: Person, press: Press) -> tuple[Practice, Say | None]:
    """The card of a press, if this person decides; and if it changed meanwhile, the screen that says so."""
    practice = await practice_act.found(uow, me, press.of)
    council = await practice_act.has_council(uow)
    if practice.version != press.version or practice.state is not PracticeState.COUNCIL:
        return practice, desk.stale(await card(uow, me, practice))
    ensure(may_decide(practice, me, has_council=council))
    return practice, None


def _chosen(mask: str) -> tuple[Criterion, ...]:
    """Criteria as a button carries them: a digit for each."""
    return tuple(one for one, mark in zip(Criterion, mask, strict=False) if mark == "1")


def _mask(chosen: tuple[Criterion, ...]) -> str:
    return "".join("1" if one in chosen else "0" for one in Criterion)


@router.callback_query(pressed("practice.choose"))
async def choose(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """By what it is chosen; then yes."""
    practice, stale = await _asked(uow, me, press)
    if stale:
        return stale
    chosen = _chosen(press.arg)
    rows = []
    for one in Criterion:
        on = one in chosen
        after = tuple(c for c in Criterion if (c in chosen) is not (c is one))
        rows.append(
            (
                Button(
                    "people-toggle_on" if on else "people-toggle_off",
                    "practice.choose",
                    practice.id,
                    practice.version,
                    _mask(after),
                    {"label": T(f"practice_criterion-{one}")},
                ),
            )
        )
    yes = Button(
        "practice-do_approve", "practice.approve", practice.id, practice.version, _mask(chosen)
    )
    done = ((yes,),) if chosen else ()
    return Say("practice-choose", {}, (*rows, *done, desk.bottom("practice.open", practice.id)))


@router.callback_query(pressed("practice.approve"))
async def approve(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Into the bank; a second tap finds it there."""
    _, stale = await _asked(uow, me, press)
    if stale:
        return stale
    chosen = _chosen(press.arg)
    practice = await practice_act.approve(uow, me, press.of, press.version, chosen, uow.now)
    return await card(uow, me, practice)


@router.callback_query(pressed("practice.return"))
async def ask_return(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """What the authors should add."""
    practice, stale = await _asked(uow, me, press)
    if stale:
        return stale
    await state.update_data({KEPT: {"of": practice.id, "version": practice.version}})
    await state.set_state(PracticeTalk.comment)
    cancel = (Button("common-cancel", "practice.open", practice.id),)
    return Say("practice-ask_return", {"limit": COMMENT_LIMIT}, (cancel,))


@router.message(PracticeTalk.comment, F.text, ~F.text.startswith("/"))
async def give_back(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """What they should add, typed."""
    kept = (await state.get_data()).get(KEPT) or {}
    of, version = kept.get("of"), kept.get("version")
    if of is None:
        raise Refusal("common-changed")
    practice = await practice_act.found(uow, me, of)
    if practice.version != version:
        await stop_asking(state)
        return desk.stale(await card(uow, me, practice))
    await practice_act.give_back(uow, me, of, version, message.text or "", uow.now)
    await stop_asking(state)
    return Say("practice-returned", {}, (desk.bottom("practice.mine"),))


@router.message(PracticeTalk.comment)
async def only_words(message: Message) -> Say:
    """A picture or a voice message where words are asked for."""
    return Say("form-words_only")
