"""Pausing, completing, ending by the curator: what is asked, the preview, doing it (7.1)."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.pair_life import OPTIONAL, STATES, STEPS, PairLife
from bot.handlers.pair_life_screen import home_screen
from bot.handlers.petition_screen import people_fact
from bot.telegram.callbacks import Press, pressed
from mentoring import pair_end, pair_life
from mentoring.meeting.done import done_fact, done_of
from mentoring.pair import rules
from mentoring.pair.nouns import Pair
from mentoring.pair.table import Act, may
from mentoring.pair.telling import load
from mentoring.people import Person
from mentoring.petition import PetitionKind
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Rows, Say, T
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "pair_life"
"""Where the conversation keeps the act being prepared."""
PAUSES = (7, 14, 30)
"""Days offered."""
DAY = re.compile(r"(\d{1,2})[.,/ ](\d{1,2})(?:[.,/ ](\d{4}|\d{2}))?")


@router.callback_query(pressed("life.pause", "life.complete", "life.end", "life.edit"))
async def begin(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Go on with what was begun: the next question, or the preview."""
    await stop_asking(state)
    edited = press.arg if press.do == "life.edit" else ""
    kept = (await state.get_data()).get(KEPT) or {}
    act = desk.code_of(Act, kept.get("act", "") if edited else press.do.removeprefix("life."))
    pair = await load(uow, me, act, press.of, None)
    if act is Act.COMPLETE:
        today = uow.now.astimezone(uow.zone).date()
        pair_end.ensure_plan_done(await pair_end.plan_days(uow, pair.id), today)
    if (kept.get("act"), kept.get("of")) != (act, pair.id):
        kept = {"act": str(act), "of": pair.id}
    await state.update_data({KEPT: kept})
    shown = {name: value for name, value in kept.items() if name != edited}
    return await _next(uow, me, pair, shown, state)


async def _next(uow: Uow, me: Person, pair: Pair, kept: dict[str, Any], state: FSMContext) -> Say:
    """The next question, or the preview."""
    act = Act(kept["act"])
    step = next((one for one in STEPS[act] if one not in kept), None)
    done: Fact = done_fact(await done_of(uow, pair.id)) if act is Act.COMPLETE else ""
    if step is None:
        return _preview(pair, kept, me, done)
    await state.set_state(STATES[step])
    facts: dict[str, Fact] = {
        "people": people_fact(pair),
        "limit": rules.WORDS_LIMIT,
        "done": done,
    }
    cancel = (Button("common-cancel", "life.home", pair.id),)
    return Say(f"pair_life_ask-{act}_{step}", facts, (*_chips(pair, act, step), cancel))


def _chips(pair: Pair, act: Act, step: str) -> Rows:
    if step == "until":
        row = tuple(
            Button("pair_life-days", "life.days", pair.id, arg=str(days), facts={"days": days})
            for days in PAUSES
        )
        return (row,)
    return ((Button("common-skip", "life.skip", pair.id),),) if (act, step) in OPTIONAL else ()


def _preview(pair: Pair, kept: dict[str, Any], me: Person, done: Fact) -> Say:
    """What will happen, who will be told and read it; the safe choice first."""
    act = Act(kept["act"])
    rows: list[tuple[Button, ...]] = [(Button("common-cancel", "life.home", pair.id),)]
    if act is Act.END and may(pair, Act.MEDIATE, me):
        mediation = PetitionKind.MEDIATION
        first = Button("petition-mediation_first", "petition.new", pair.id, arg=mediation)
        rows.append((first,))
    rows += [
        (Button(f"pair_life_edit-{step}", "life.edit", pair.id, arg=step),) for step in STEPS[act]
    ]
    rows.append((Button(f"pair_life_do-{act}", "life.do", pair.id, pair.version, act),))
    facts: dict[str, Fact] = {
        "people": people_fact(pair),
        "words": kept.get("words") or T("common-none"),
        "evidence": kept.get("evidence") or T("common-none"),
        "done": done,
        "until": date.fromisoformat(kept["until"]) if "until" in kept else T("common-none"),
    }
    return Say(f"pair_life_sure-{act}", facts, tuple(rows))


async def _in_hand(
    uow: Uow, me: Person, state: FSMContext, of: int | None = None
) -> tuple[Pair, dict[str, Any]]:
    """The act being prepared.

    Raises:
        Refusal: ``common-changed``: there is none, or of another pair; of `telling.load`.
    """
    kept = (await state.get_data()).get(KEPT)
    if not kept or (of is not None and of != kept["of"]):
        raise Refusal("common-changed")
    return await load(uow, me, Act(kept["act"]), kept["of"], None), dict(kept)


async def _take(
    uow: Uow, me: Person, state: FSMContext, step: str, value: str, of: int | None = None
) -> Say:
    """Keep one answer and go on."""
    pair, kept = await _in_hand(uow, me, state, of)
    if step not in STEPS[Act(kept["act"])]:
        raise Refusal("common-changed")
    kept[step] = value
    await state.update_data({KEPT: kept})
    await stop_asking(state)
    return await _next(uow, me, pair, kept, state)


@router.callback_query(pressed("life.days"))
async def days(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """A pause of one of the lengths offered."""
    await load(uow, me, Act.PAUSE, press.of, None)
    if press.arg not in {str(one) for one in PAUSES}:
        raise Refusal("common-changed")
    until = uow.now.astimezone(uow.zone).date() + timedelta(days=int(press.arg))
    return await _take(uow, me, state, "until", until.isoformat(), press.of)


@router.callback_query(pressed("life.skip"))
async def skip(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """A pause without a reason said."""
    await load(uow, me, Act.PAUSE, press.of, None)
    return await _take(uow, me, state, "words", "", press.of)


@router.message(PairLife.until, F.text, ~F.text.startswith("/"))
async def typed_day(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The day, typed."""
    today = uow.now.astimezone(uow.zone).date()
    until = day_of(message.text or "", today)
    pair_life.ensure_pause(until, today)
    return await _take(uow, me, state, "until", until.isoformat())


def day_of(text: str, today: date) -> date:
    """A day as people type it; without a year it is the next one of this name.

    Raises:
        Refusal: ``pair_life-day_unclear``.
    """
    found = DAY.fullmatch(text.strip().rstrip("."))
    if found is None:
        raise Refusal("pair_life-day_unclear")
    day, month, year = found.groups()
    try:
        if year is not None:
            return date(int(year) if len(year) == 4 else 2000 + int(year), int(month), int(day))
        named = date(today.year, int(month), int(day))
        return named if named >= today else named.replace(year=today.year + 1)
    except ValueError:
        raise Refusal("pair_life-day_unclear") from None


@router.message(PairLife.words, F.text, ~F.text.startswith("/"))
async def typed_words(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The reason, typed."""
    words = rules.ensure_reason(message.text or "", needed=True)
    return await _take(uow, me, state, "words", words)


@router.message(PairLife.evidence, F.text, ~F.text.startswith("/"))
async def typed_evidence(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """What shows it, typed."""
    evidence = pair_end.ensure_evidence(message.text or "")
    return await _take(uow, me, state, "evidence", evidence)


@router.callback_query(pressed("life.do"))
async def do(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Do what was previewed, if the pair is still as it was shown."""
    act = desk.code_of(Act, press.arg)
    if act not in STEPS:
        raise Refusal("common-changed")
    pair = await load(uow, me, act, press.of, None)
    if press.version != pair.version:
        return desk.stale(await home_screen(uow, me, pair))
    _, kept = await _in_hand(uow, me, state, press.of)
    if kept["act"] != act or any(one not in kept for one in STEPS[act]):
        raise Refusal("common-changed")
    pair = await _carry_out(uow, me, pair, kept)
    data = await state.get_data()
    data.pop(KEPT, None)
    await state.set_data(data)
    return await home_screen(uow, me, pair)


async def _carry_out(uow: Uow, me: Person, pair: Pair, kept: dict[str, Any]) -> Pair:
    of, version, now = pair.id, pair.version, uow.now
    match Act(kept["act"]):
        case Act.PAUSE:
            until = date.fromisoformat(kept["until"])
            return await pair_life.pause(uow, me, of, version, until, kept["words"], now)
        case Act.COMPLETE:
            return await pair_end.complete(uow, me, of, version, kept["evidence"], now)
        case _:
            words, evidence = kept["words"], kept["evidence"]
            return await pair_end.end(uow, me, of, version, words, evidence, now)
