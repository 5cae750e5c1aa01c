"""The regulation in the chat: the edition in force by sections, "read", former editions (9.2)."""

from __future__ import annotations

from datetime import date

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.handlers import regulation_draft
from bot.telegram.callbacks import Press, pressed
from mentoring import reading
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.regulation import (
    Edition,
    EditionState,
    coming,
    edition_for,
    pages_of,
)
from mentoring.regulation_publish import marks_of
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from storage.uow import Uow

router = Router(name=__name__)
router.include_router(regulation_draft.router)

HOME = "regulation.home"
NAMED = 40
"""Names on one screen; more are counted."""


@router.message(Command("regulation"))
async def command(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The edition in force."""
    await stop_asking(state)
    return await _home(uow, me, None, "")


@router.callback_query(pressed(HOME))
async def home(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The edition in force, or the one asked for."""
    await stop_asking(state)
    return await _home(uow, me, press.of, press.arg)


async def _home(uow: Uow, me: Person, of: int | None, page: str) -> Say:
    edition = await edition_for(uow, me, of)
    ways: list[Button] = []
    if len([one for one in await uow.regulation.all() if _is_out(one)]) > 1:
        ways.append(Button("regulation-to_editions", "regulation.editions"))
    if me.has(Role.CURATOR):
        ways.append(Button("regulation-to_draft", "regulation.draft"))
    bottom: Rows = (*((tuple(ways),) if ways else ()), (Button("common-home", "home"),))
    if edition is None:
        return Say("regulation-none", {}, bottom)
    shown = desk.page_of(edition.sections, page)
    first = (shown.number - 1) * desk.ROWS + 1
    rows = [
        (
            Button(
                "regulation-row",
                "regulation.section",
                edition.id,
                arg=str(number),
                facts={"heading": desk.short(one.heading) or T("regulation-preamble")},
            ),
        )
        for number, one in enumerate(shown.items, first)
    ]
    marked, buttons = await _mark(uow, me, edition)
    facts: dict[str, Fact] = {
        "title": edition.title,
        "since": _since(edition),
        "changed": T("regulation-changes", {"words": edition.changed}) if edition.changed else "",
        "mark": marked,
        "coming": await _coming(uow, of),
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    turner = desk.turner(HOME, shown.number, shown.pages, edition.id)
    return Say("regulation-home", facts, (*rows, *turner, *buttons, *bottom))


def _is_out(one: Edition) -> bool:
    return one.state is EditionState.PUBLISHED


def _since(edition: Edition) -> T:
    return T("regulation-since", {"since": edition.since or date.min})


async def _coming(uow: Uow, of: int | None) -> Fact:
    """That another edition will come into force, on the screen of the one in force."""
    today = uow.now.astimezone(uow.zone).date()
    after = coming(await uow.regulation.all(), today)
    if of is not None or after is None or after.since is None:
        return ""
    return T("regulation-coming", {"since": after.since})


async def _mark(uow: Uow, me: Person, edition: Edition) -> tuple[Fact, Rows]:
    """Whether one has read it, and the button that says so; a former edition needs no mark."""
    item = await uow.reading.find(edition.item or 0)
    rows: list[tuple[Button, ...]] = []
    marked: Fact = ""
    if item is not None and item.active:
        mine = (await reading.read_by(uow, me.id)).get(item.id)
        if mine is not None:
            marked = T("regulation-marked", {"on": mine.at.astimezone(uow.zone).date()})
        key, arg = ("unmark", "off") if mine else ("mark", "on")
        rows.append((Button(f"regulation-{key}", "regulation.mark", edition.id, arg=arg),))
    if me.has(Role.CURATOR):
        rows.append((Button("regulation-to_readers", "regulation.readers", edition.id),))
    return marked, tuple(rows)


@router.callback_query(pressed("regulation.mark"))
async def mark(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Read, or not read after all: the same mark as in the reading list."""
    edition = await edition_for(uow, me, press.of)
    if edition is None or press.arg not in ("on", "off"):
        raise Refusal("common-changed")
    await reading.mark(uow, me, edition.item, uow.now, read=press.arg == "on")
    return await _home(uow, me, edition.id, "")


@router.callback_query(pressed("regulation.section"))
async def section(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """One section, a long one by screens."""
    edition = await edition_for(uow, me, press.of)
    number, _, page = press.arg.partition(".")
    if edition is None or not number.isdecimal() or not 1 <= int(number) <= len(edition.sections):
        raise Refusal("common-changed")
    return _section(edition, int(number), page)


def _section(edition: Edition, number: int, page: str) -> Say:
    one = edition.sections[number - 1]
    pages = pages_of(one.text)
    at = desk.page_number(page, len(pages))
    facts: dict[str, Fact] = {
        "heading": one.heading or T("regulation-preamble"),
        "text": pages[at - 1],
        "page": T("common-page", {"page": at, "pages": len(pages)}),
    }
    turner = desk.turner("regulation.section", at, len(pages), edition.id, prefix=f"{number}.")
    ways = []
    if number > 1:
        ways.append(
            Button("regulation-before", "regulation.section", edition.id, arg=str(number - 1))
        )
    if number < len(edition.sections):
        ways.append(
            Button("regulation-after", "regulation.section", edition.id, arg=str(number + 1))
        )
    rows = (*turner, *((tuple(ways),) if ways else ()))
    return Say("regulation-section", facts, (*rows, desk.bottom(HOME, edition.id)))


@router.callback_query(pressed("regulation.editions"))
async def editions(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """Every edition that came out, the newest first, with what it changed."""
    out = [one for one in await uow.regulation.all() if _is_out(one)]
    out.sort(key=lambda one: (one.since or date.min, one.id), reverse=True)
    lines: list[Fact] = []
    rows: list[tuple[Button, ...]] = []
    for one in out[: desk.ROWS]:
        since: dict[str, Fact] = {"since": one.since or date.min}
        key = "regulation-edition" if one.changed else "regulation-edition_first"
        lines.append(T(key, {**since, "words": one.changed} if one.changed else since))
        rows.append((Button("regulation-edition_row", HOME, one.id, facts=since),))
    facts: dict[str, Fact] = {"lines": Lines(tuple(lines), "\n\n")}
    key = "regulation-editions" if out else "regulation-none"
    return Say(key, facts if out else {}, (*rows, desk.bottom(HOME)))


@router.callback_query(pressed("regulation.readers"))
async def readers(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Who has marked an edition as read, for the curator."""
    if not me.has(Role.CURATOR):
        raise Refusal("common-not_allowed")
    edition = await edition_for(uow, me, press.of)
    if edition is None:
        raise Refusal("common-changed")
    marks = await marks_of(uow, me, edition)
    named: tuple[Fact, ...] = tuple(Name(one) for one in marks.read[:NAMED])
    facts: dict[str, Fact] = {
        "since": _since(edition),
        "read": len(marks.read),
        "total": marks.total,
        "names": Lines(named, ", ") if named else T("common-none"),
    }
    return Say("regulation-readers", facts, (desk.bottom(HOME, edition.id),))
