"""The bank of practices: search, one card, beginning one, its paper, the curator's shelf (3.4(5))."""

from __future__ import annotations

from dataclasses import dataclass, replace

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.practice import PracticeTalk
from bot.handlers import practice_decide, practice_edit
from bot.handlers.practice_screen import HOME, MINE, card, mine, row
from bot.handlers.programme_screen import words_of
from bot.telegram.callbacks import Press, pressed
from mentoring import practice_act, practice_keep, practice_view
from mentoring.competence import AREAS
from mentoring.people import Person, Role
from mentoring.practice import Piece, PracticeState, ensure, has_words
from mentoring.practice_view import Shown
from mentoring.register import request_paper
from mentoring.say import Button, Fact, Lines, Rows, Say, T
from mentoring.settings import language_of
from storage.uow import Uow

router = Router(name=__name__)
router.include_routers(practice_edit.router, practice_decide.router)

KEPT = "practices"
"""Where the conversation keeps what is looked for."""
TEXT_LIMIT = 60


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for: all the words occur; the pair worked at the area."""

    words: str = ""
    area: str = ""

    def is_found(self, one: Shown) -> bool:
        """Whether a card is it, by what its reader may read."""
        if self.area and self.area not in one.areas:
            return False
        return has_words((one.words(piece) for piece in Piece), self.words)


async def waits(uow: Uow, me: Person) -> list[tuple[str, int, str]]:
    """What the hub says first: text key, how many, and the action that opens them."""
    found = await practice_view.waiting(uow, me)
    return [("practice-waits", len(found), MINE)] if found else []


async def _wanted(state: FSMContext) -> Wanted:
    kept = (await state.get_data()).get(KEPT) or {}
    area = kept.get("area", "")
    return Wanted(kept.get("words", ""), area if area in AREAS else "")


async def _keep(state: FSMContext, wanted: Wanted) -> None:
    await state.update_data({KEPT: {"words": wanted.words, "area": wanted.area}})


@router.callback_query(pressed(HOME))
async def home(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The bank by what is looked for."""
    return await _list(uow, me, state, press.arg)


async def _list(uow: Uow, me: Person, state: FSMContext, page: str = "") -> Say:
    await stop_asking(state)
    wanted = await _wanted(state)
    found = [one for one in await practice_view.in_bank(uow, me) if wanted.is_found(one)]
    shown = desk.page_of(found, page)
    turner = desk.turner(HOME, shown.number, shown.pages)
    facts: dict[str, Fact] = {
        "count": shown.total,
        "filter": _in_words(wanted),
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    key = "practice-list" if shown.total else "practice-list_empty"
    rows = tuple((row(one),) for one in shown.items)
    return Say(key, facts, (*rows, *turner, *_tools(me, is_filtered=wanted != Wanted())))


def _tools(me: Person, *, is_filtered: bool) -> Rows:
    clear = ((Button("practice-clear", "practice.clear"),),) if is_filtered else ()
    look = (Button("practice-by_area", "practice.pick"), Button("common-search", "practice.search"))
    shelf = ((Button("practice-to_materials", "material.home"),),)
    tells = me.has(Role.CURATOR, Role.COUNCIL, Role.MENTOR, Role.MENTEE)
    on_way = ((Button("practice-to_mine", MINE),),) if tells else ()
    return (*clear, look, *shelf, *on_way, (Button("common-home", "home"),))


def _in_words(wanted: Wanted) -> Lines:
    parts: list[Fact] = []
    if wanted.words:
        parts.append(T("programme_bank-by_words", {"words": wanted.words}))
    if wanted.area:
        parts.append(T("programme_bank-by_area", {"area": T(f"competence-area_{wanted.area}")}))
    return Lines(tuple(parts))


@router.callback_query(pressed("practice.search"))
async def ask_search(query: CallbackQuery, state: FSMContext) -> Say:
    """Ask for words."""
    await state.set_state(PracticeTalk.search)
    return Say("practice-search", {}, ((Button("common-cancel", HOME),),))


@router.message(PracticeTalk.search, F.text, ~F.text.startswith("/"))
async def search(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Words, typed; the list follows."""
    words = " ".join((message.text or "").split())[:TEXT_LIMIT]
    await _keep(state, replace(await _wanted(state), words=words))
    return await _list(uow, me, state)


@router.message(PracticeTalk.search)
async def only_words(message: Message) -> Say:
    """A picture or a voice message where words are asked for."""
    return Say("form-words_only")


@router.callback_query(pressed("practice.pick"))
async def pick(query: CallbackQuery, press: Press, state: FSMContext) -> Say:
    """The areas; the one in force is marked, a press on it takes it off."""
    chosen = (await _wanted(state)).area
    return desk.area_picker("practice", chosen, press.arg, HOME)


@router.callback_query(pressed("practice.set", "practice.clear"))
async def set_filter(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Choose an area, or take everything off; the list follows."""
    area = press.arg if press.arg in AREAS else ""
    wanted = await _wanted(state)
    await _keep(state, replace(wanted, area=area) if press.do == "practice.set" else Wanted())
    return await _list(uow, me, state)


@router.callback_query(pressed(MINE))
async def on_the_way(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Cards on their way to the bank, and finished programmes nobody has told of."""
    await stop_asking(state)
    return await mine(uow, me, press.arg)


@router.callback_query(pressed("practice.begin"))
async def begin(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Draft a card from a finished programme; or find the one that is there."""
    await stop_asking(state)
    made = await practice_act.begin(uow, me, press.of, await words_of(uow, me), uow.now)
    return await card(uow, me, made)


@router.callback_query(pressed("practice.open"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One card."""
    await stop_asking(state)
    return await card(uow, me, await practice_act.found(uow, me, press.of))


@router.callback_query(pressed("practice.paper"))
async def paper(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The card as a Word file, without those who did not agree to be named."""
    practice = await practice_act.found(uow, me, press.of)
    ensure(practice.state is PracticeState.BANK)
    await request_paper(
        uow,
        me,
        practice_act.PAPER,
        uow.now,
        language=await language_of(uow, me),
        params={"practice": practice.id},
    )
    return Say("paper-asked", toast=True)


@router.callback_query(pressed("practice.retire", "practice.restore"))
async def shelve(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Take a card off the shelf or put it back; undone by the next tap, so not asked twice."""
    practice = await practice_act.found(uow, me, press.of)
    if practice.version != press.version:
        return desk.stale(await card(uow, me, practice))
    on = press.do == "practice.restore"
    practice = await practice_keep.shelve(uow, me, press.of, press.version, uow.now, on=on)
    return await card(uow, me, practice)
