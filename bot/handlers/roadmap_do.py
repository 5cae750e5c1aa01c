"""A row of the roadmap: looking at it, saying that it is done, with a note or a document."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.roadmap import RoadmapTalk
from bot.handlers import attachment, roadmap_card, roadmap_screen
from bot.telegram.callbacks import Press, pressed
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.roadmap import doing
from mentoring.roadmap.nouns import ABOUT, End, Item, Roadmap
from mentoring.roadmap.rules import WORDS_LIMIT, may_do
from mentoring.say import Button, Fact, Rows, Say
from mentoring.submission import ensure_curator
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "roadmap_row"
"""Where the conversation keeps to which row a note or a document belongs."""


@router.callback_query(pressed("roadmap.item"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One row."""
    await stop_asking(state)
    roadmap, item = await doing.found(uow, me, press.of)
    return await roadmap_card.card(uow, me, roadmap, item)


@router.callback_query(pressed("roadmap.files"))
async def files(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Its documents."""
    _, item = await doing.found(uow, me, press.of)
    return await roadmap_card.files(uow, item)


async def _current(uow: Uow, me: Person, press: Press) -> tuple[Roadmap, Item, Say | None]:
    """The row of a press; and if it has changed meanwhile, the screen that says so."""
    roadmap, item = await doing.found(uow, me, press.of)
    if not may_do(item, me):
        raise Refusal("common-not_allowed")
    if item.version == press.version:
        return roadmap, item, None
    return roadmap, item, desk.stale(await roadmap_card.card(uow, me, roadmap, item))


def _number(arg: str) -> int | None:
    return int(arg) if arg.isdecimal() and len(arg) < 18 else None


@router.callback_query(pressed("roadmap.done"))
async def done(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """It is done; a note typed before is kept with it."""
    roadmap, item, stale = await _current(uow, me, press)
    if stale:
        return stale
    await stop_asking(state)
    item = await doing.done(uow, me, item.id, _number(press.arg), uow.now)
    return await roadmap_card.card(uow, me, roadmap, item, "roadmap-done_now")


@router.callback_query(pressed("roadmap.needless", "roadmap.again"))
async def curators(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Not needed this year; or a tick taken back. Each is undone by the other."""
    ensure_curator(me)
    roadmap, item, stale = await _current(uow, me, press)
    if stale:
        return stale
    point = _number(press.arg)
    if press.do == "roadmap.again":
        item = await doing.again(uow, me, item.id, point, uow.now)
    else:
        item = await doing.done(uow, me, item.id, point, uow.now, end=End.NEEDLESS)
    return await roadmap_card.card(uow, me, roadmap, item)


@router.callback_query(pressed("roadmap.note", "roadmap.attach"))
async def begin(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for a note with which it is done, or for documents."""
    _, item, stale = await _current(uow, me, press)
    if stale:
        return stale
    is_note = press.do == "roadmap.note"
    await state.update_data({KEPT: {"of": item.id}})
    await state.set_state(RoadmapTalk.note if is_note else RoadmapTalk.file)
    facts: dict[str, Fact] = {"item": roadmap_screen.named(item), "limit": WORDS_LIMIT}
    key = "roadmap-ask_note" if is_note else "roadmap-ask_file"
    return Say(key, facts, (desk.bottom("roadmap.item", item.id),))


async def _typed(uow: Uow, me: Person, state: FSMContext) -> tuple[Roadmap, Item]:
    kept = (await state.get_data()).get(KEPT) or {}
    roadmap, item = await doing.found(uow, me, kept.get("of"))
    if not may_do(item, me):
        raise Refusal("common-not_allowed")
    return roadmap, item


@router.message(RoadmapTalk.note, F.text, ~F.text.startswith("/"))
async def noted(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The note, typed: it is done with it."""
    roadmap, item = await _typed(uow, me, state)
    item = await doing.done(uow, me, item.id, None, uow.now, words=message.text or "")
    await state.set_state(None)
    return await roadmap_card.card(uow, me, roadmap, item, "roadmap-done_now")


@router.message(RoadmapTalk.file, attachment.UNWANTED)
async def unwanted(message: Message) -> Say:
    """Voice, video, stickers."""
    raise attachment.unwanted()


@router.message(RoadmapTalk.file, attachment.SENT)
async def file(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say | None:
    """A document of the row; more may follow, or it is done."""
    _, item = await _typed(uow, me, state)
    await attachment.take(message, uow, me, ABOUT, item.id, uow.now)
    if await attachment.is_more_of_album(message, state):
        return None
    rows: Rows = ()
    if item.next_point is not None:
        arg = str(item.next_point.id)
        rows = ((Button("roadmap-done", "roadmap.done", item.id, item.version, arg),),)
    facts: dict[str, Fact] = {"item": roadmap_screen.named(item)}
    return Say("roadmap-file_here", facts, (*rows, desk.bottom("roadmap.item", item.id)))
