"""The conversation of a request: words and files typed or sent in the chat with the bot (2.4, 5.1)."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.fsm.situational_request import HelpTalk
from bot.handlers import attachment
from bot.handlers.situational_request_screen import card
from bot.telegram.callbacks import Press, pressed
from mentoring import situational_request_talk as talk
from mentoring.people import Person
from mentoring.say import Fact, Name, Say, T
from mentoring.situational_request import (
    ABOUT,
    FILES,
    WORDS_LIMIT,
    Act,
    SituationalRequest,
    ensure_words,
)
from mentoring.situational_request_keep import found
from storage.uow import Uow

router = Router(name=__name__)

OF = "help_of"
"""Where the conversation keeps the id of the request that is being answered."""


@router.callback_query(pressed("help.reply"))
async def reply(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for the words, saying who will read them."""
    request = await found(uow, me, Act.WRITE, press.of, uow.now)
    await state.update_data({OF: request.id})
    await state.set_state(HelpTalk.reply)
    other = request.other(me.id)
    reader: Fact = Name(other) if other else T("situational_request-whoever_helps")
    facts: dict[str, Fact] = {"reader": reader, "limit": WORDS_LIMIT}
    return Say("situational_request-ask_reply", facts, (desk.bottom("help.open", request.id),))


async def _in_hand(uow: Uow, me: Person, state: FSMContext) -> SituationalRequest:
    """The request that is being answered, if it still can be.

    Raises:
        Refusal: of `found`.
    """
    of = (await state.get_data()).get(OF)
    return await found(uow, me, Act.WRITE, of if isinstance(of, int) else None, uow.now)


@router.message(HelpTalk.reply, attachment.UNWANTED)
async def unwanted(message: Message) -> Say:
    """Voice and video: what to send instead."""
    raise attachment.unwanted()


@router.message(HelpTalk.reply, attachment.SENT)
async def file(message: Message, uow: Uow, me: Person, state: FSMContext) -> list[Say]:
    """A photo or a document, with the words under it; of an album one answer is enough."""
    request = await _in_hand(uow, me, state)
    words = message.caption or ""
    if words.strip():
        ensure_words(words)
    made = await attachment.take(message, uow, me, ABOUT, request.id, uow.now, most=FILES)
    request = await talk.write_file(uow, me, made, words, uow.now)
    if await attachment.is_more_of_album(message, state):
        return []
    return [await card(uow, me, request)]


@router.message(HelpTalk.reply, F.text, ~F.text.startswith("/"))
async def words(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """One more message; whoever writes may go on writing."""
    request = await _in_hand(uow, me, state)
    request = await talk.write(uow, me, request.id, message.text or "", uow.now)
    return await card(uow, me, request)
