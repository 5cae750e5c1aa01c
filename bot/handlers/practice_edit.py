"""The authors write the card of a practice, attach files, agree to it, take the agreement back."""

from __future__ import annotations

from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.practice import PracticeTalk
from bot.handlers import attachment
from bot.handlers.practice_screen import card, pieces_screen
from bot.telegram.callbacks import Press, pressed
from mentoring import practice_act
from mentoring.people import Person
from mentoring.practice import (
    ABOUT,
    LIMITS,
    NEEDED,
    Piece,
    Practice,
    ensure,
    ensure_whole,
    may_edit,
)
from mentoring.practice_view import publishing
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Rows, Say, T
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "practice"
"""Where the conversation keeps which field of which card is typed."""


async def _mine(uow: Uow, me: Person, press: Press) -> tuple[Practice, Say | None]:
    """The card of a press, if this person writes it; and if it changed meanwhile, the screen that says so."""
    practice = await practice_act.found(uow, me, press.of)
    ensure(practice.author(me.id) is not None)
    if practice.version != press.version or not may_edit(practice, me):
        return practice, desk.stale(await card(uow, me, practice))
    return practice, None


@router.callback_query(pressed("practice.edit"))
async def edit(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Which field."""
    await stop_asking(state)
    practice, stale = await _mine(uow, me, press)
    return stale or pieces_screen(practice)


@router.callback_query(pressed("practice.piece"))
async def ask(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """What stands in a field, and what is asked for."""
    practice, stale = await _mine(uow, me, press)
    piece = desk.code_of(Piece, press.arg)
    if stale:
        return stale
    kept = {"of": practice.id, "version": practice.version, "piece": str(piece)}
    await state.update_data({KEPT: kept})
    await state.set_state(PracticeTalk.piece)
    facts: dict[str, Fact] = {
        "piece": T(f"practice_piece-{piece}"),
        "now": practice.words(piece) or T("common-none"),
        "ask": T(f"practice_ask-{piece}"),
        "limit": LIMITS[piece],
    }
    rows: Rows = ()
    if practice.words(piece) and piece not in NEEDED:
        out = Button("practice-do_empty", "practice.empty", practice.id, practice.version, piece)
        rows = ((out,),)
    back = Button("common-cancel", "practice.edit", practice.id, practice.version)
    return Say("practice-ask", facts, (*rows, (back,)))


@router.callback_query(pressed("practice.empty"))
async def empty(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Take a field out that may be missing."""
    await stop_asking(state)
    practice, stale = await _mine(uow, me, press)
    piece = desk.code_of(Piece, press.arg)
    if stale:
        return stale
    practice = await practice_act.write(uow, me, practice.id, practice.version, piece, "", uow.now)
    return pieces_screen(practice)


@router.message(PracticeTalk.piece, F.text, ~F.text.startswith("/"))
async def typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """A field, typed; the fields follow."""
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    practice = await practice_act.found(uow, me, kept.get("of"))
    if practice.version != kept.get("version") or not may_edit(practice, me):
        await stop_asking(state)
        return desk.stale(await card(uow, me, practice))
    piece = desk.code_of(Piece, str(kept.get("piece", "")))
    words = message.text or ""
    practice = await practice_act.write(
        uow, me, practice.id, practice.version, piece, words, uow.now
    )
    await stop_asking(state)
    return pieces_screen(practice)


@router.message(PracticeTalk.piece)
async def only_words(message: Message) -> Say:
    """A picture or a voice message where words are asked for."""
    return Say("form-words_only")


@router.callback_query(pressed("practice.files"))
async def files(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for photos and documents."""
    practice, stale = await _mine(uow, me, press)
    if stale:
        return stale
    await state.update_data({KEPT: {"of": practice.id}})
    await state.set_state(PracticeTalk.file)
    return Say("practice-ask_file", {}, _ready(practice))


def _ready(practice: Practice) -> Rows:
    return ((Button("practice-files_done", "practice.open", practice.id),),)


@router.message(PracticeTalk.file, attachment.UNWANTED)
async def unwanted(message: Message) -> Say:
    """Voice, video, stickers."""
    raise attachment.unwanted()


@router.message(PracticeTalk.file, attachment.SENT)
async def file(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say | None:
    """A photo or a document for the card; who agreed before is asked anew."""
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    practice = await practice_act.found(uow, me, kept.get("of"))
    ensure(practice.author(me.id) is not None)
    if not may_edit(practice, me):
        await stop_asking(state)
        return desk.stale(await card(uow, me, practice))
    await attachment.take(message, uow, me, ABOUT, practice.id, uow.now)
    await practice_act.file_added(uow, me, practice)
    if await attachment.is_more_of_album(message, state):
        return None
    return Say("practice-file_kept", {}, _ready(practice))


@router.message(PracticeTalk.file, F.text, ~F.text.startswith("/"))
async def no_file(message: Message, state: FSMContext) -> Say:
    """Words where a file is asked for."""
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    back = Button("practice-files_done", "practice.open", kept.get("of"))
    return Say("practice-ask_file", {}, ((back,),))


@router.callback_query(pressed("practice.agree"))
async def ask_agree(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """What one agrees to, who will read it, whether one will be named."""
    practice, stale = await _mine(uow, me, press)
    if stale:
        return stale
    ensure_whole(practice)
    named = me.id in await publishing(uow)
    facts: dict[str, Fact] = {"name": T("practice-named" if named else "practice-not_named")}
    no = Button("common-back", "practice.open", practice.id)
    yes = Button("practice-do_agree_yes", "practice.agree_do", practice.id, practice.version)
    consents = (Button("practice-do_consent", "consent.mine"),)
    return Say("practice-sure_agree", facts, ((no, yes), consents))


@router.callback_query(pressed("practice.agree_do"))
async def agree(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Agree to this very text."""
    _, stale = await _mine(uow, me, press)
    if stale:
        return stale
    practice = await practice_act.agree(uow, me, press.of, press.version, uow.now)
    return await card(uow, me, practice)


@router.callback_query(pressed("practice.withdraw", "practice.withdraw_do"))
async def withdraw(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Take the agreement back: asked once more, because the card leaves the bank."""
    practice = await practice_act.found(uow, me, press.of)
    author = practice.author(me.id)
    ensure(author is not None)
    if practice.version != press.version:
        return desk.stale(await card(uow, me, practice))
    if author is None or not author.agreed_at:
        raise Refusal("common-changed")
    if press.do == "practice.withdraw":
        keep = Button("practice-do_keep", "practice.open", practice.id)
        sure = Button(
            "practice-do_withdraw_yes", "practice.withdraw_do", practice.id, practice.version
        )
        return Say("practice-sure_withdraw", {}, ((keep,), (sure,)))
    practice = await practice_act.withdraw(uow, me, press.of, press.version, uow.now)
    return await card(uow, me, practice)
