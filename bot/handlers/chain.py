"""Which steps of approval a school uses, and how long an answer is awaited (3.2, 3.3, 3.5, 6.2)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from bot import desk
from bot.telegram.callbacks import Press, pressed
from mentoring.pair.nouns import Chain
from mentoring.pair.telling import chain_of, set_chain
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Rows, Say, T
from storage.uow import Uow

router = Router(name=__name__)

STEPS = ("council", "consent")
"""Steps a school may leave out; the curator, the head and the order always stay."""
PATIENCE = (1, 2, 3, 5, 7, 10)


def ensure_may(me: Person) -> None:
    """The curator and the head choose the steps.

    Raises:
        Refusal: ``common-not_allowed``.
    """
    if not me.has(Role.CURATOR, Role.HEAD):
        raise Refusal("common-not_allowed")


async def screen(uow: Uow, saved: T | None = None) -> Say:
    """The steps as they are."""
    chain = await chain_of(uow)
    facts: dict[str, Fact] = {
        "saved": saved or "",
        "steps": Lines(tuple(_steps(chain))),
        "days": chain.patience,
    }
    toggles = tuple((_toggle(chain, step),) for step in STEPS)
    chips = tuple(_days(chain, count) for count in PATIENCE)
    rows: Rows = (*toggles, chips[:3], chips[3:], desk.bottom("pair.list"))
    return Say("chain-home", facts, rows)


def _steps(chain: Chain) -> list[Fact]:
    """The whole way in order, without the steps left out."""
    skipped = {step for step in STEPS if not getattr(chain, step)}
    steps = ("asking", "curator", "consent", "council", "head", "order")
    used = [step for step in steps if step not in skipped]
    return [
        T("chain-step", {"number": at, "step": T(f"pair-state_{step}")})
        for at, step in enumerate(used, 1)
    ]


def _toggle(chain: Chain, step: str) -> Button:
    """Shows whether the step is used, and carries what a press leads to."""
    used = getattr(chain, step)
    key = "people-toggle_on" if used else "people-toggle_off"
    label: dict[str, Fact] = {"label": T(f"chain_step-{step}")}
    return Button(key, "chain.set", arg=f"{step}.{0 if used else 1}", facts=label)


def _days(chain: Chain, count: int) -> Button:
    key = "people-toggle_on" if chain.patience == count else "people-toggle_off"
    label: dict[str, Fact] = {"label": T("chain-days", {"count": count})}
    return Button(key, "chain.set", arg=f"patience.{count}", facts=label)


@router.callback_query(pressed("chain.home"))
async def home(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """The steps, and the time to answer."""
    ensure_may(me)
    return await screen(uow)


@router.callback_query(pressed("chain.set"))
async def set_(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The button carries the state wished for, so a second press changes nothing."""
    ensure_may(me)
    name, _, word = press.arg.partition(".")
    if name not in (*STEPS, "patience") or not word.isdecimal() or len(word) > 2:
        raise Refusal("common-changed")
    before = await chain_of(uow)
    value: Any = int(word) if name == "patience" else word == "1"
    after = replace(before, **{name: value})
    if after == before:
        return await screen(uow)
    await set_chain(uow, me, after, uow.now)
    return await screen(uow, T("chain-saved"))
