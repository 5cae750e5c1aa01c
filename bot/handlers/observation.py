"""Observation cards of lesson visits: filled in by taps, read by both, printed (annex 1)."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.desk import stop_asking
from bot.fsm.observation import ObservationTalk
from bot.handlers import observation_criteria
from bot.handlers.observation_screen import card_screen, listing, question, readers_fact
from bot.telegram.callbacks import Press, pressed
from mentoring import observation_fill
from mentoring.meeting.nouns import Meeting
from mentoring.observation import FIELDS, WORDS_LIMIT, may_read, readers_of, visitors
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.register import request_paper
from mentoring.say import Button, Fact, Say, T
from mentoring.settings import language_of
from storage.uow import Uow

router = Router(name=__name__)
router.include_router(observation_criteria.router)

KEPT = "observation"
"""Where the conversation keeps the card and the field that is being typed."""
PAPER = "observation_docx"


async def _visit(uow: Uow, me: Person, of: int | None) -> Meeting:
    """A visit whose cards are this person's business.

    Raises:
        Refusal: ``common-changed`` or ``common-not_allowed``.
    """
    meeting = await uow.meetings.get(of) if of else None
    if meeting is None or not meeting.is_visit:
        raise Refusal("common-changed")
    there = visitors(meeting)
    if me.id not in there and not any(me.id in readers_of(meeting, one) for one in there):
        raise Refusal("common-not_allowed")
    return meeting


@router.callback_query(pressed("observation.home"))
async def home(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The cards of a visit."""
    await stop_asking(state)
    meeting = await _visit(uow, me, press.of)
    return listing(meeting, await uow.observations.of_meeting(meeting.id), me)


@router.callback_query(pressed("observation.begin"))
async def begin(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One's own card: the first criterion without a mark, or the card whole."""
    await stop_asking(state)
    meeting = await _visit(uow, me, press.of)
    card = await observation_fill.begin(uow, me, meeting, uow.now)
    if card.filled:
        return await card_screen(uow, card, meeting, me)
    return await question(uow, card, 1)


@router.callback_query(pressed("observation.fill"))
async def fill(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """One criterion by its number on the card."""
    card, _ = await observation_fill.own_card(uow, me, press.of)
    if not press.arg.isdecimal() or not 0 < int(press.arg) <= len(card.marks):
        raise Refusal("common-changed")
    return await question(uow, card, int(press.arg))


@router.callback_query(pressed("observation.mark"))
async def mark(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """A mark; the next criterion follows, after the last one the card."""
    criterion, _, value = press.arg.partition(".")
    if not (criterion.isdecimal() and value.isdecimal() and len(press.arg) < 16):
        raise Refusal("common-changed")
    card = await observation_fill.mark(uow, me, press.of, int(criterion), int(value))
    number = list(card.marks).index(int(criterion)) + 1
    if number < len(card.marks) and card.filled < len(card.marks):
        return await question(uow, card, number + 1)
    return await card_screen(uow, *await observation_fill.found(uow, card.id), me)


@router.callback_query(pressed("observation.card"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """A card whole."""
    await stop_asking(state)
    card, meeting = await observation_fill.found(uow, press.of)
    if not may_read(card, meeting, me):
        raise Refusal("common-not_allowed")
    return await card_screen(uow, card, meeting, me)


@router.callback_query(pressed("observation.words"))
async def ask_words(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Ask for words beside the marks."""
    card, meeting = await observation_fill.own_card(uow, me, press.of)
    if press.arg not in FIELDS:
        raise Refusal("common-changed")
    await state.update_data({KEPT: {"of": card.id, "name": press.arg}})
    await state.set_state(ObservationTalk.words)
    facts: dict[str, Fact] = {
        "ask": T(f"observation_ask-{press.arg}"),
        "limit": WORDS_LIMIT,
        "readers": readers_fact(card, meeting),
    }
    back = (Button("common-cancel", "observation.card", card.id),)
    return Say("observation-ask_words", facts, (back,))


@router.message(ObservationTalk.words, F.text, ~F.text.startswith("/"))
async def words(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The words, typed."""
    kept = (await state.get_data()).get(KEPT) or {}
    card = await observation_fill.write(
        uow, me, kept.get("of"), kept.get("name", ""), message.text or ""
    )
    await state.set_state(None)
    return await card_screen(uow, *await observation_fill.found(uow, card.id), me)


@router.message(ObservationTalk.words)
async def only_words(message: Message) -> Say:
    """A picture or a voice message where words are asked for."""
    return Say("form-words_only")


@router.callback_query(pressed("observation.done"))
async def done(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Show it to the other side."""
    card = await observation_fill.finish(uow, me, press.of, uow.now)
    return await card_screen(uow, *await observation_fill.found(uow, card.id), me)


@router.callback_query(pressed("observation.paper"))
async def paper(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The card as a Word file."""
    card, meeting = await observation_fill.found(uow, press.of)
    if not may_read(card, meeting, me):
        raise Refusal("common-not_allowed")
    language = await language_of(uow, me)
    await request_paper(uow, me, PAPER, uow.now, language=language, params={"of": card.id})
    return Say("paper-asked", toast=True)
