"""Bringing a thing into the methodical collection, changing it, its files; the curator takes it in (A2.6)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.material import MaterialTalk
from bot.handlers import attachment
from bot.handlers.material_screen import HOME, card
from bot.telegram.callbacks import Press, pressed
from mentoring import material
from mentoring.competence import AREAS
from mentoring.contest import TITLE_LIMIT, split_line
from mentoring.material import ABOUT, WORDS_LIMIT, Material, MaterialState, may_edit
from mentoring.partner import ensure_no_guest
from mentoring.people import Person
from mentoring.practice import ensure
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Rows, Say, T
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "material"
"""Where the conversation keeps which thing is written about; none: a new one."""
STATES = {"title": MaterialTalk.title, "words": MaterialTalk.words, "file": MaterialTalk.file}
LIMITS = {"title": TITLE_LIMIT, "words": WORDS_LIMIT}


@router.callback_query(pressed("material.bring"))
async def bring(query: CallbackQuery, me: Person, state: FSMContext) -> Say:
    """A new thing: its title, perhaps with a link."""
    ensure_no_guest(me)
    await state.update_data({KEPT: {}})
    await state.set_state(MaterialTalk.title)
    return Say("material-ask_new", {"limit": TITLE_LIMIT}, ((Button("common-cancel", HOME),),))


async def _current(uow: Uow, me: Person, press: Press) -> tuple[Material, Say | None]:
    """The thing of a press; and if it has changed meanwhile, the card that says so."""
    one = await material.found(uow, me, press.of)
    ensure(may_edit(one, me))
    return one, desk.stale(await card(uow, me, one)) if one.version != press.version else None


@router.callback_query(pressed("material.field"))
async def field(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for the title, for words about it, for files."""
    one, stale = await _current(uow, me, press)
    if stale:
        return stale
    if press.arg not in STATES:
        raise Refusal("common-changed")
    await state.update_data({KEPT: {"of": one.id, "version": one.version}})
    await state.set_state(STATES[press.arg])
    facts: dict[str, Fact] = {"title": one.title}
    if press.arg in LIMITS:
        facts["limit"] = LIMITS[press.arg]
    return Say(f"material_ask-{press.arg}", facts, _done(one.id))


def _done(of: int | None) -> Rows:
    return ((Button("material-done", "material.open", of),),)


async def _typed_of(uow: Uow, me: Person, state: FSMContext) -> tuple[Material, Say | None]:
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    one = await material.found(uow, me, kept.get("of"))
    if one.version == kept.get("version") and may_edit(one, me):
        return one, None
    await stop_asking(state)
    return one, desk.stale(await card(uow, me, one))


@router.message(MaterialTalk.title, F.text, ~F.text.startswith("/"))
async def title(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The title, typed: of a new thing, or of one that is there."""
    line = message.text or ""
    if not (await state.get_data()).get(KEPT):
        made = await material.bring(uow, me, line, uow.now)
        await stop_asking(state)
        return _areas(made)
    one, stale = await _typed_of(uow, me, state)
    if stale:
        return stale
    name, link = split_line(line)
    one = await material.edit(uow, me, replace(one, title=name, link=link), uow.now)
    await stop_asking(state)
    return await card(uow, me, one)


@router.message(MaterialTalk.words, F.text, ~F.text.startswith("/"))
async def words(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Words about it, typed."""
    one, stale = await _typed_of(uow, me, state)
    if stale:
        return stale
    one = await material.edit(uow, me, replace(one, words=message.text or ""), uow.now)
    await stop_asking(state)
    return await card(uow, me, one)


@router.message(MaterialTalk.title)
@router.message(MaterialTalk.words)
async def only_words(message: Message) -> Say:
    """A picture or a voice message where words are asked for."""
    return Say("form-words_only")


@router.message(MaterialTalk.file, attachment.UNWANTED)
async def unwanted(message: Message) -> Say:
    """Voice, video, stickers."""
    raise attachment.unwanted()


@router.message(MaterialTalk.file, attachment.SENT)
async def file(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say | None:
    """A photo or a document."""
    one, stale = await _typed_of(uow, me, state)
    if stale:
        return stale
    await attachment.take(message, uow, me, ABOUT, one.id, uow.now)
    if await attachment.is_more_of_album(message, state):
        return None
    return Say("material-file_kept", {}, _done(one.id))


@router.message(MaterialTalk.file, F.text, ~F.text.startswith("/"))
async def no_file(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Words where a file is asked for."""
    one, stale = await _typed_of(uow, me, state)
    facts: dict[str, Fact] = {"title": one.title}
    return stale or Say("material_ask-file", facts, _done(one.id))


def _areas(one: Material) -> Say:
    """To which area it belongs."""
    rows = [
        (
            Button(
                "people-toggle_on" if area == one.area else "people-toggle_off",
                "material.area",
                one.id,
                one.version,
                area,
                {"label": T(f"competence-area_{area}")},
            ),
        )
        for area in AREAS
    ]
    none = Button("material-no_area", "material.area", one.id, one.version, "none")
    return Say("material-ask_area", {"title": one.title}, (*rows, (none,)))


@router.callback_query(pressed("material.areas"))
async def areas(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Choose another area."""
    one, stale = await _current(uow, me, press)
    return stale or _areas(one)


@router.callback_query(pressed("material.area"))
async def area(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The area, pressed."""
    one, stale = await _current(uow, me, press)
    if stale:
        return stale
    chosen = "" if press.arg == "none" else press.arg
    one = await material.edit(uow, me, replace(one, area=chosen), uow.now)
    return await card(uow, me, one)


@router.callback_query(pressed("material.keep", "material.retire"))
async def keep(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The curator takes it in or puts it away; undone by the next tap, so not asked twice."""
    ensure(material.may_keep(me))
    _, stale = await _current(uow, me, press)
    if stale:
        return stale
    state = MaterialState.KEPT if press.do == "material.keep" else MaterialState.RETIRED
    one = await material.keep(uow, me, press.of, press.version, state, uow.now)
    return await card(uow, me, one)
