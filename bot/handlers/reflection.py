"""One's own reflection after a meeting: two scales and an answer by three taps, nothing to be typed."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.desk import stop_asking
from bot.fsm.reflection import ReflectionTalk
from bot.handlers.reflection_screen import KEPT, next_screen, question, whole
from bot.telegram.callbacks import Press, pressed
from mentoring.meeting import record, reflecting
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Say
from storage.uow import Uow

router = Router(name=__name__)


@router.callback_query(pressed("reflection.open"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The first question without an answer, or everything given."""
    await stop_asking(state)
    _, _, mine = await reflecting.own(uow, me, press.of)
    if reflecting.missing(mine) in (None, reflecting.OPTIONAL):
        return await whole(uow, me, press.of)
    return await next_screen(uow, me, press.of, state)


@router.callback_query(pressed("reflection.whole"))
async def show(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Enough for now: everything given so far is kept."""
    await stop_asking(state)
    return await whole(uow, me, press.of)


@router.callback_query(pressed("reflection.ask", "reflection.skip"))
async def ask(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One question again, or the one after it."""
    if press.arg not in reflecting.QUESTIONS:
        raise Refusal("common-changed")
    await stop_asking(state)
    if press.do == "reflection.skip":
        return await next_screen(uow, me, press.of, state, press.arg)
    return await question(uow, me, press.of, press.arg, state)


@router.callback_query(pressed("reflection.useful", "reflection.mood"))
async def scale(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """A number from 1 to 5."""
    name = press.do.partition(".")[2]
    number = int(press.arg) if press.arg in {str(one) for one in record.SCALE} else 0
    await reflecting.answer(uow, me, press.of, name, number, uow.now)
    return await next_screen(uow, me, press.of, state, name)


@router.callback_query(pressed("reflection.went", "reflection.onward"))
async def ready(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """A ready answer."""
    name = press.do.partition(".")[2]
    went = {code for codes in record.WENT.values() for code in codes}
    if press.arg not in (went if name == "went" else record.ONWARD):
        raise Refusal("common-changed")
    await stop_asking(state)
    await reflecting.answer(uow, me, press.of, name, press.arg, uow.now)
    return await next_screen(uow, me, press.of, state, name)


@router.message(ReflectionTalk.answer, F.text, ~F.text.startswith("/"))
async def typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """An answer in one's own words."""
    kept = (await state.get_data()).get(KEPT) or {}
    name, of = kept.get("name", ""), kept.get("of")
    if name not in ("went", reflecting.OPTIONAL):
        raise Refusal("common-changed")
    await reflecting.answer(uow, me, of, name, record.ensure_answer(message.text or ""), uow.now)
    await state.set_state(None)
    return await next_screen(uow, me, of, state, name)


@router.message(ReflectionTalk.answer)
async def only_words(message: Message) -> Say:
    """A picture or a voice message where words are asked for."""
    return Say("form-words_only")
