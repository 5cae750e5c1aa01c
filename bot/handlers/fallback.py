"""Whatever nobody else took: unknown words, pictures, edits, old buttons, groups. Never silence."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.filters import Command, CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from bot.handlers.consent import consent_screen
from bot.handlers.home import hub
from bot.telegram.standing import Standing, Stands
from mentoring.consent import ConsentKind
from mentoring.people import Person, Reach
from mentoring.say import Button, Say
from storage.uow import Uow

first = Router(name=f"{__name__}.first")
"""Asked before everybody: groups, and being blocked."""
last = Router(name=f"{__name__}.last")
"""Asked after everybody."""

HOME = ((Button("common-home", "home"),),)
OUTSIDE = ChatType.GROUP, ChatType.SUPERGROUP


@first.message(F.chat.type.in_(OUTSIDE), F.text.startswith("/"))
async def group_command(message: Message, uow: Uow) -> Say | None:
    """Personal matters are not for a group; commands to other bots are not ours to answer."""
    _, at, name = (message.text or "").split()[0].partition("@")
    if at and name.lower() != (await uow.meta.get("bot_username") or "").lower():
        return None
    return Say("fallback-private_only")


@first.message(F.chat.type.in_(OUTSIDE))
@first.edited_message(F.chat.type.in_(OUTSIDE))
async def group_talk(message: Message) -> None:
    """A group's talk is not ours to read."""


@first.my_chat_member(F.chat.type == ChatType.PRIVATE)
async def blocked_or_back(event: ChatMemberUpdated, uow: Uow, me: Person | None) -> None:
    """Being blocked is a state of the person that the curator sees, and so is coming back."""
    if me is not None:
        gone = event.new_chat_member.status in ("kicked", "left")
        await uow.people.set_reach(me.id, Reach.BLOCKED if gone else Reach.OK)


@first.edited_message()
async def edited(message: Message, standing: Standing) -> Say | None:
    """An answer changed in the chat is not changed in the record; say where it can be."""
    return None if standing is Standing.STRANGER else Say("fallback-edited")


@last.message(Command("help"), ~Stands(Standing.MEMBER))
async def help_outside(message: Message) -> Say:
    """Help for those who are not members."""
    return Say("fallback-help")


@last.message(Stands(Standing.UNCONSENTED))
@last.callback_query(Stands(Standing.UNCONSENTED))
async def consent_first(event: Message | CallbackQuery, uow: Uow, me: Person) -> Say:
    """Nothing goes on before the processing consent."""
    return await consent_screen(uow, me, ConsentKind.PROCESSING)


@last.message(Stands(Standing.AWAITING))
@last.callback_query(Stands(Standing.AWAITING))
async def awaiting(event: Message | CallbackQuery) -> Say:
    """The curator has not decided yet."""
    return Say("join-awaiting")


@last.message(Stands(Standing.LEFT))
@last.callback_query(Stands(Standing.LEFT))
async def left(event: Message | CallbackQuery) -> Say:
    """No longer takes part."""
    return Say("fallback-left", {}, ((Button("home-my_data", "my_data.home"),),))


@last.callback_query()
async def old_button(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> list[Say]:
    """A button of an older release or of something finished: say so and show where things are now."""
    return [Say("fallback-old_button"), await hub(uow, me, state)]


@last.message(F.text.startswith("/"), ~CommandStart())
async def unknown_command(message: Message) -> Say:
    """No such command, or not for this role."""
    return Say("fallback-unknown_command", {}, HOME)


@last.message(F.text & ~F.forward_origin)
async def unknown_words(message: Message) -> Say:
    """Words nobody asked for."""
    return Say("fallback-unknown_words", {}, HOME)


@last.message(F.forward_origin)
async def forwarded(message: Message) -> Say:
    """Somebody else's message is not stored."""
    return Say("fallback-forwarded", {}, HOME)


@last.message(F.sticker)
async def sticker(message: Message) -> Say:
    """A sticker."""
    return Say("fallback-sticker", {}, HOME)


@last.message()
async def not_text(message: Message) -> Say:
    """Pictures, voice, places, files nobody asked for: not stored."""
    return Say("fallback-not_text", {}, HOME)
