"""The bank of programmes: search by words, by area, for one or for a group (annex 1; roadmap 5)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.programme_bank import ProgrammeBank
from bot.handlers import programme_bank_card
from bot.handlers.programme_bank_card import Found, found_all, title_of
from bot.telegram.callbacks import Press, pressed
from mentoring.competence import AREAS
from mentoring.people import Person
from mentoring.programme_bank import Wanted, Whose, ensure_may_read
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Rows, Say, T
from storage.uow import Uow

router = Router(name=__name__)
router.include_router(programme_bank_card.router)

KEPT = "programme_bank"
"""Where the conversation keeps what is looked for."""
TEXT_LIMIT = 60
CHOICES: dict[str, tuple[str, ...]] = {"area": tuple(AREAS), "whose": tuple(Whose)}
LABELS = {"area": "competence-area_", "whose": "programme_bank_whose-"}


async def wanted_of(state: FSMContext) -> Wanted:
    """What is looked for in this chat; what is no longer known is left out."""
    kept = (await state.get_data()).get(KEPT) or {}
    area, whose = kept.get("area", ""), kept.get("whose", "")
    return Wanted(
        kept.get("words", ""),
        area if area in AREAS else "",
        Whose(whose) if whose in tuple(Whose) else None,
    )


async def _keep(state: FSMContext, wanted: Wanted) -> None:
    plain: dict[str, Any] = {"words": wanted.words, "area": wanted.area}
    plain["whose"] = str(wanted.whose) if wanted.whose else ""
    await state.update_data({KEPT: plain})


@router.callback_query(pressed("programmes.home"))
async def home(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The bank by what is looked for."""
    return await _list(uow, me, state, press.arg)


async def _list(uow: Uow, me: Person, state: FSMContext, page: str = "") -> Say:
    ensure_may_read(me)
    await stop_asking(state)
    wanted = await wanted_of(state)
    found = [one for one in await found_all(uow, me) if one.is_found(wanted)]
    shown = desk.page_of(found, page)
    rows = tuple((_row(one),) for one in shown.items)
    turner = desk.turner("programmes.home", shown.number, shown.pages)
    facts: dict[str, Fact] = {
        "count": shown.total,
        "filter": in_words(wanted),
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    key = "programme_bank-list" if shown.total else "programme_bank-empty"
    return Say(key, facts, (*rows, *turner, *_tools(is_filtered=wanted != Wanted())))


def _row(one: Found) -> Button:
    key = "programme_bank-row_group" if one.pair.is_group else "programme_bank-row"
    return Button(key, "programmes.card", of=one.programme.id, facts={"title": title_of(one)})


def _tools(*, is_filtered: bool) -> Rows:
    clear = ((Button("programme_bank-clear", "programmes.clear"),),) if is_filtered else ()
    by = (
        Button("programme_bank_pick-area", "programmes.pick", arg="area"),
        Button("programme_bank_pick-whose", "programmes.pick", arg="whose"),
    )
    last = (Button("common-search", "programmes.search"), Button("common-home", "home"))
    return (*clear, by, last)


def in_words(wanted: Wanted) -> Lines:
    """What is looked for; nothing if the whole bank is shown."""
    parts: list[Fact] = []
    if wanted.words:
        parts.append(T("programme_bank-by_words", {"words": wanted.words}))
    if wanted.area:
        parts.append(T("programme_bank-by_area", {"area": T(f"competence-area_{wanted.area}")}))
    if wanted.whose:
        parts.append(T(f"programme_bank_only-{wanted.whose}"))
    return Lines(tuple(parts))


@router.callback_query(pressed("programmes.search"))
async def ask_search(query: CallbackQuery, me: Person, state: FSMContext) -> Say:
    """Ask for words."""
    ensure_may_read(me)
    await state.set_state(ProgrammeBank.search)
    return Say("programme_bank-search", {}, ((Button("common-cancel", "programmes.home"),),))


@router.message(ProgrammeBank.search, F.text, ~F.text.startswith("/"))
async def search(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Words, typed; the list follows."""
    ensure_may_read(me)
    words = " ".join((message.text or "").split())[:TEXT_LIMIT]
    await _keep(state, replace(await wanted_of(state), words=words))
    return await _list(uow, me, state)


@router.message(ProgrammeBank.search)
async def only_words(message: Message, me: Person) -> Say:
    """A picture or a voice message where words are asked for."""
    ensure_may_read(me)
    return Say("form-words_only")


@router.callback_query(pressed("programmes.pick"))
async def pick(query: CallbackQuery, me: Person, press: Press, state: FSMContext) -> Say:
    """The values of one filter; the one in force is marked, a press on it takes it off."""
    ensure_may_read(me)
    name, _, page = press.arg.partition(".")
    if name not in CHOICES:
        raise Refusal("common-changed")
    chosen = getattr(await wanted_of(state), name)
    shown = desk.page_of(CHOICES[name], page)
    rows = []
    for value in shown.items:
        label: dict[str, Fact] = {"label": T(f"{LABELS[name]}{value}")}
        key = "people-toggle_on" if value == chosen else "people-toggle_off"
        arg = f"{name}." if value == chosen else f"{name}.{value}"
        rows.append((Button(key, "programmes.set", arg=arg, facts=label),))
    turner = desk.turner("programmes.pick", shown.number, shown.pages, prefix=f"{name}.")
    return Say("bank-pick", {}, (*rows, *turner, desk.bottom("programmes.home")))


@router.callback_query(pressed("programmes.set", "programmes.clear"))
async def set_filter(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Change one filter, or take all off; the list follows."""
    ensure_may_read(me)
    name, _, value = press.arg.partition(".")
    known = value if value in CHOICES.get(name, ()) else ""
    wanted = await wanted_of(state) if press.do == "programmes.set" else Wanted()
    match name:
        case "area":
            wanted = replace(wanted, area=known)
        case "whose":
            wanted = replace(wanted, whose=Whose(known) if known else None)
    await _keep(state, wanted)
    return await _list(uow, me, state)
