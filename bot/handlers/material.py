"""The methodical collection: search by area and words, one thing with its files (A2.4, A2.6)."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.material import MaterialTalk
from bot.handlers import material_edit
from bot.handlers.material_screen import HOME, card
from bot.telegram.callbacks import Press, pressed
from mentoring import material
from mentoring.competence import AREAS
from mentoring.material import Material, MaterialState
from mentoring.partner import is_guest
from mentoring.people import Person
from mentoring.say import Button, Fact, Lines, Rows, Say, T
from storage.uow import Uow

router = Router(name=__name__)
router.include_router(material_edit.router)

KEPT = "materials"
"""Where the conversation keeps what is looked for."""
TEXT_LIMIT = 60


async def waits(uow: Uow, me: Person) -> list[tuple[str, int, str]]:
    """What the hub says first: text key, how many, and the action that opens them."""
    found = await material.offered(uow, me)
    return [("material-waits", len(found), HOME)] if found else []


async def _wanted(state: FSMContext) -> tuple[str, str]:
    """Words and area looked for."""
    kept = (await state.get_data()).get(KEPT) or {}
    area = kept.get("area", "")
    return kept.get("words", ""), area if area in AREAS else ""


async def _keep(state: FSMContext, words: str, area: str) -> None:
    await state.update_data({KEPT: {"words": words, "area": area}})


@router.callback_query(pressed(HOME))
async def home(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The collection by what is looked for."""
    return await _list(uow, me, state, press.arg)


async def _list(uow: Uow, me: Person, state: FSMContext, page: str = "") -> Say:
    await stop_asking(state)
    words, area = await _wanted(state)
    shown = desk.page_of(await material.listed(uow, me, words, area), page)
    turner = desk.turner(HOME, shown.number, shown.pages)
    parts: list[Fact] = [T("programme_bank-by_words", {"words": words})] if words else []
    if area:
        parts.append(T("programme_bank-by_area", {"area": T(f"competence-area_{area}")}))
    facts: dict[str, Fact] = {
        "count": shown.total,
        "filter": Lines(tuple(parts)),
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    key = "material-list" if shown.total else "material-list_empty"
    rows = tuple((_row(one),) for one in shown.items)
    return Say(key, facts, (*rows, *turner, *_tools(me, is_filtered=bool(words or area))))


def _row(one: Material) -> Button:
    facts: dict[str, Fact] = {"title": desk.short(one.title)}
    if one.state is MaterialState.KEPT:
        return Button("material-row", "material.open", one.id, facts=facts)
    facts["state"] = T(f"material_state-{one.state}")
    return Button("material-row_state", "material.open", one.id, facts=facts)


def _tools(me: Person, *, is_filtered: bool) -> Rows:
    clear = ((Button("practice-clear", "material.clear"),),) if is_filtered else ()
    look = (Button("practice-by_area", "material.pick"), Button("common-search", "material.search"))
    bring = () if is_guest(me) else ((Button("material-bring", "material.bring"),),)
    last = (Button("material-to_practices", "practice.home"), Button("common-home", "home"))
    return (*clear, look, *bring, last)


@router.callback_query(pressed("material.search"))
async def ask_search(query: CallbackQuery, state: FSMContext) -> Say:
    """Ask for words."""
    await state.set_state(MaterialTalk.search)
    return Say("material-search", {}, ((Button("common-cancel", HOME),),))


@router.message(MaterialTalk.search, F.text, ~F.text.startswith("/"))
async def search(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Words, typed; the list follows."""
    _, area = await _wanted(state)
    await _keep(state, " ".join((message.text or "").split())[:TEXT_LIMIT], area)
    return await _list(uow, me, state)


@router.message(MaterialTalk.search)
async def only_words(message: Message) -> Say:
    """A picture or a voice message where words are asked for."""
    return Say("form-words_only")


@router.callback_query(pressed("material.pick"))
async def pick(query: CallbackQuery, press: Press, state: FSMContext) -> Say:
    """The areas; the one in force is marked, a press on it takes it off."""
    _, chosen = await _wanted(state)
    return desk.area_picker("material", chosen, press.arg, HOME)


@router.callback_query(pressed("material.set", "material.clear"))
async def set_filter(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Choose an area, or take everything off; the list follows."""
    words, _ = await _wanted(state)
    area = press.arg if press.arg in AREAS else ""
    if press.do == "material.set":
        await _keep(state, words, area)
    else:
        await _keep(state, "", "")
    return await _list(uow, me, state)


@router.callback_query(pressed("material.open"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One thing."""
    await stop_asking(state)
    return await card(uow, me, await material.found(uow, me, press.of))
