"""Deciding a petition: two taps, a reason where it is refused, a term where access is given."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.petition import PetitionTalk
from bot.handlers.petition_screen import card, do_key, in_hand, people_fact
from bot.telegram.callbacks import Press, pressed
from mentoring import petition_decide, petition_make
from mentoring.pair.nouns import Pair
from mentoring.pair.table import Act, may
from mentoring.people import Person
from mentoring.petition import WORDS_LIMIT, Petition, PetitionKind, PetitionState, ensure_words
from mentoring.petition_decide import ensure_outcome
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Rows, Say, T
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "petition_decision"
"""Where the conversation keeps the words of a decision."""
TERMS = (3, 7, 14, 30)
"""Days of access offered."""
IN_WORDS = (PetitionState.DECLINED, PetitionState.CLOSED)


@router.callback_query(pressed("petition.decide"))
async def begin(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for the reason, the outcome or the term; otherwise ask once more."""
    await stop_asking(state)
    petition, pair = await in_hand(uow, me, press)
    outcome = desk.code_of(PetitionState, press.arg)
    ensure_outcome(petition, pair, me, outcome)
    if press.version != petition.version:
        return desk.stale(await card(uow, me, petition, pair))
    if outcome in IN_WORDS:
        return await _ask_words(petition, pair, outcome, state)
    if petition.kind is PetitionKind.FILE_ACCESS:
        return _ask_term(petition, uow.now.astimezone(uow.zone).date())
    return _confirm(petition, pair, me, outcome)


async def _ask_words(
    petition: Petition, pair: Pair, outcome: PetitionState, state: FSMContext
) -> Say:
    draft = (await state.get_data()).get(KEPT) or {}
    if (draft.get("of"), draft.get("outcome")) == (petition.id, outcome) and draft.get("words"):
        return _preview(petition, outcome, draft["words"])
    kept = {"of": petition.id, "outcome": str(outcome)}
    await state.update_data({KEPT: kept})
    await state.set_state(PetitionTalk.decision)
    facts: dict[str, Fact] = {
        "number": petition.number,
        "people": people_fact(pair),
        "limit": WORDS_LIMIT,
    }
    return Say(f"petition_why-{outcome}", facts, ((_keep(petition),),))


def _keep(petition: Petition) -> Button:
    return Button("common-cancel", "petition.open", petition.id)


def _ask_term(petition: Petition, today: date) -> Say:
    row = tuple(
        Button(
            "petition-term",
            "petition.term",
            petition.id,
            petition.version,
            str(days),
            {"days": days},
        )
        for days in TERMS
    )
    latest = today + timedelta(days=TERMS[-1])
    return Say("petition-ask_term", {"latest": latest}, (row[:2], row[2:], (_keep(petition),)))


@router.callback_query(pressed("petition.term"))
async def term(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The term chosen: asked once more."""
    petition, pair = await in_hand(uow, me, press)
    ensure_outcome(petition, pair, me, PetitionState.GRANTED)
    if press.version != petition.version:
        return desk.stale(await card(uow, me, petition, pair))
    until = _until(press.arg, uow.now.astimezone(uow.zone).date())
    if until is None or petition.kind is not PetitionKind.FILE_ACCESS:
        raise Refusal("common-changed")
    arg = f"{PetitionState.GRANTED}.{press.arg}"
    sure = Button("petition_do-granted", "petition.decide_do", petition.id, petition.version, arg)
    facts: dict[str, Fact] = {"people": people_fact(pair), "until": until}
    return Say("petition-sure_access", facts, ((_keep(petition),), (sure,)))


def _until(days: str, today: date) -> date | None:
    return today + timedelta(days=int(days)) if days in {str(one) for one in TERMS} else None


def _confirm(petition: Petition, pair: Pair, me: Person, outcome: PetitionState) -> Say:
    """What will happen and who is told; the safe choice first."""
    rows: list[tuple[Button, ...]] = [(_keep(petition),)]
    if petition.kind is PetitionKind.END_WISH and may(pair, Act.MEDIATE, me):
        kind = PetitionKind.MEDIATION
        rows.append((Button("petition-mediation_first", "petition.new", pair.id, arg=kind),))
    version = petition.version
    rows.append(
        (Button(do_key(petition, outcome), "petition.decide_do", petition.id, version, outcome),)
    )
    facts: dict[str, Fact] = {"people": people_fact(pair), "due": petition.due_on}
    return Say(f"petition_sure-{petition.kind}_{outcome}", facts, tuple(rows))


@router.message(PetitionTalk.decision, F.text, ~F.text.startswith("/"))
async def decision(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The reason or the outcome, typed; typing again replaces it."""
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    petition, pair = await petition_make.found(uow, kept.get("of"), None)
    outcome = desk.code_of(PetitionState, kept.get("outcome", ""))
    ensure_outcome(petition, pair, me, outcome)
    typed = ensure_words(message.text or "")
    await state.update_data({KEPT: {**kept, "words": typed}})
    return _preview(petition, outcome, typed)


def _preview(petition: Petition, outcome: PetitionState, typed: str) -> Say:
    """What the author will read, before it is sent."""
    version = petition.version
    sure = Button(f"petition_do-{outcome}", "petition.decide_do", petition.id, version, outcome)
    anew = Button("common-edit", "petition.rewrite", petition.id, version, outcome)
    facts: dict[str, Fact] = {
        "number": petition.number,
        "what": T(f"petition_state-{outcome}"),
        "words": typed,
        "readers": T(f"petition_reads-{petition.kind}"),
    }
    rows: Rows = ((_keep(petition),), (anew, sure))
    return Say("petition-decision", facts, rows)


@router.callback_query(pressed("petition.rewrite"))
async def rewrite(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Type the reason or the outcome anew."""
    petition, pair = await in_hand(uow, me, press)
    outcome = desk.code_of(PetitionState, press.arg)
    ensure_outcome(petition, pair, me, outcome)
    if outcome not in IN_WORDS:
        raise Refusal("common-changed")
    await _forget(state)
    return await _ask_words(petition, pair, outcome, state)


@router.callback_query(pressed("petition.decide_do"))
async def decide(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Decide the very version the screen was drawn for."""
    petition, pair = await in_hand(uow, me, press)
    if press.version != petition.version:
        return desk.stale(await card(uow, me, petition, pair))
    code, _, days = press.arg.partition(".")
    outcome = desk.code_of(PetitionState, code)
    ensure_outcome(petition, pair, me, outcome)
    kept = (await state.get_data()).get(KEPT) or {}
    same = (kept.get("of"), kept.get("outcome")) == (petition.id, outcome)
    words = kept.get("words", "") if same else ""
    until = _until(days, uow.now.astimezone(uow.zone).date())
    petition = await petition_decide.decide(
        uow, me, petition.id, press.version, outcome, uow.now, words=words, until=until
    )
    await _forget(state)
    return await card(uow, me, *(await petition_make.found(uow, petition.id, None)))


async def _forget(state: FSMContext) -> None:
    data = await state.get_data()
    data.pop(KEPT, None)
    await state.set_data(data)
    await stop_asking(state)


@router.callback_query(pressed("petition.invite"))
async def ask_invite(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The other sides will learn that the council invites to talk: asked once more."""
    petition, pair = await in_hand(uow, me, press)
    ensure_outcome(petition, pair, me, PetitionState.CLOSED)
    if press.version != petition.version:
        return desk.stale(await card(uow, me, petition, pair))
    version = petition.version
    sure = Button("petition-do_invite", "petition.invite_do", petition.id, version)
    facts: dict[str, Fact] = {"people": people_fact(pair)}
    return Say("petition-sure_invite", facts, ((_keep(petition),), (sure,)))


@router.callback_query(pressed("petition.invite_do"))
async def invite(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Invite the sides to talk."""
    petition, pair = await in_hand(uow, me, press)
    if press.version != petition.version:
        return desk.stale(await card(uow, me, petition, pair))
    petition = await petition_decide.invite_to_talk(uow, me, press.of, press.version, uow.now)
    return await card(uow, me, petition, pair)
