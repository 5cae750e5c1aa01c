"""The reading list: one's own with a tap for what is read, a mentor's view of the mentees (5.2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.handlers import reading_edit
from bot.handlers.form_screen import in_rows
from bot.telegram.callbacks import Press, pressed
from mentoring import reading
from mentoring.pair.led import mentees_of
from mentoring.people import Person, Role
from mentoring.reading import ReadingItem, ReadingMark, left_of, list_of, read_by
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from storage.uow import Uow

router = Router(name=__name__)
router.include_router(reading_edit.router)

HOME = "reading.home"


@router.callback_query(pressed(HOME))
async def home(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One's own list."""
    await stop_asking(state)
    return await _home(uow, me, press.arg)


async def _home(uow: Uow, me: Person, page: str) -> Say:
    mine = list_of(await uow.reading.all(), me)
    read = await read_by(uow, me.id)
    shown = desk.page_of(mine, page)
    first = (shown.number - 1) * desk.ROWS + 1
    marks = [
        _toggle(item, number, shown.number, on=item.id in read)
        for number, item in enumerate(shown.items, first)
    ]
    ways = []
    if await mentees_of(uow, me):
        ways.append(Button("reading-to_mentees", "reading.mentees"))
    if me.has(Role.CURATOR):
        ways.append(Button("reading-to_edit", "reading.list"))
    facts: dict[str, Fact] = {
        "progress": _progress(mine, read),
        "lines": Lines(tuple(_lines(uow, shown.items, read, first))),
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    rows = (*in_rows(marks, 4), *desk.turner(HOME, shown.number, shown.pages))
    last = (Button("common-home", "home"),)
    key = "reading-home" if mine else "reading-home_empty"
    return Say(key, facts, (*rows, *((tuple(ways),) if ways else ()), last))


def _toggle(item: ReadingItem, number: int, page: int, *, on: bool) -> Button:
    """The number of an item; a tap says it is read, another takes that back."""
    key = "people-toggle_on" if on else "people-toggle_off"
    arg = f"{'off' if on else 'on'}.{page}"
    return Button(key, "reading.mark", item.id, arg=arg, facts={"label": str(number)})


def _progress(mine: Sequence[ReadingItem], read: Mapping[int, ReadingMark]) -> T:
    done = len(mine) - left_of(mine, read)
    return T("reading-progress", {"done": done, "total": len(mine)})


def _lines(
    uow: Uow, items: Sequence[ReadingItem], read: Mapping[int, ReadingMark], first: int
) -> list[Fact]:
    """Each item with its address, and the day it was read."""
    lines: list[Fact] = []
    for number, item in enumerate(items, first):
        facts: dict[str, Fact] = {"number": str(number), "title": item.title}
        key = "reading-line"
        if item.id in read:
            key, facts["on"] = "reading-line_read", read[item.id].at.astimezone(uow.zone).date()
        lines.append(T(key, facts))
        if item.link:
            lines.append(item.link)
    return lines


@router.callback_query(pressed("reading.mark"))
async def mark(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Read, or not read after all."""
    what, _, page = press.arg.partition(".")
    if what not in ("on", "off"):
        raise Refusal("common-changed")
    await reading.mark(uow, me, press.of, uow.now, read=what == "on")
    return await _home(uow, me, page)


@router.callback_query(pressed("reading.mentees"))
async def mentees(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """How far each of one's mentees is."""
    people = await uow.people.some(await mentees_of(uow, me))
    items = await uow.reading.all()
    rows: list[tuple[Button, ...]] = []
    for person in people.values():
        mine = list_of(items, person)
        done = len(mine) - left_of(mine, await read_by(uow, person.id))
        facts: dict[str, Fact] = {"who": Name(person.id), "done": done, "total": len(mine)}
        rows.append((Button("reading-mentee", "reading.of", person.id, facts=facts),))
    key = "reading-mentees" if rows else "reading-mentees_empty"
    return Say(key, {}, (*rows, desk.bottom(HOME)))


@router.callback_query(pressed("reading.of"))
async def of_mentee(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """What one's mentee has read."""
    if press.of not in await mentees_of(uow, me):
        raise Refusal("common-not_allowed")
    person = await uow.people.get(press.of or 0)
    mine = list_of(await uow.reading.all(), person)
    read = await read_by(uow, person.id)
    shown = desk.page_of(mine, press.arg)
    first = (shown.number - 1) * desk.ROWS + 1
    facts: dict[str, Fact] = {
        "who": Name(person.id),
        "progress": _progress(mine, read),
        "lines": Lines(tuple(_lines(uow, shown.items, read, first))),
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    turner: Rows = desk.turner("reading.of", shown.number, shown.pages, person.id)
    return Say("reading-of", facts, (*turner, desk.bottom("reading.mentees")))
