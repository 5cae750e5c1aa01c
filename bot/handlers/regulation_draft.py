"""The curator prepares an edition: sends the text, says since when and what changes, brings it out (9.2)."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.handlers import regulation_typed
from bot.handlers.calendar import Days, Month, chosen, legend, month_of, month_rows
from bot.handlers.regulation_screen import DRAFT, HOME, part, screen
from bot.telegram.callbacks import Press, pressed
from mentoring import regulation_edit, regulation_publish
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.regulation import Edition
from mentoring.say import Button, Fact, Say
from mentoring.school_calendar import calendar_of
from storage.uow import Uow

router = Router(name=__name__)
router.include_router(regulation_typed.router)

DAYS = Days(past=True)
"""A regulation may have been approved long ago."""


@router.callback_query(pressed(DRAFT))
async def draft(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The draft in hand, or how to begin one."""
    await stop_asking(state)
    return await screen(uow, me, press.arg)


@router.callback_query(pressed("regulation.copy"))
async def copy(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """Begin with the text in force."""
    await regulation_edit.start_from_current(uow, me, uow.now)
    return await screen(uow, me)


async def _current(uow: Uow, me: Person, press: Press) -> tuple[Edition | None, Say]:
    """The draft of a press and its screen; ``None`` and the screen as it is now if it has changed."""
    found = await regulation_edit.draft_of(uow, me)
    if found is None:
        raise Refusal("common-changed")
    shown = await screen(uow, me)
    if (found.id, found.version) != (press.of, press.version):
        return None, desk.stale(shown)
    return found, shown


@router.callback_query(pressed("regulation.part"))
async def open_part(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """One section of the draft."""
    await stop_asking(state)
    found, shown = await _current(uow, me, press)
    return part(found, press.arg) if found else shown


@router.callback_query(pressed("regulation.day"))
async def day(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """From which day it is in force: a month, or the day pressed on it."""
    found, shown = await _current(uow, me, press)
    if found is None:
        return shown
    picked = chosen(press.arg) if press.arg else Month("")
    if isinstance(picked, Month):
        today = uow.now.astimezone(uow.zone).date()
        month = picked.code or (month_of(found.since) if found.since else "")
        calendar = await calendar_of(uow)
        rows = month_rows(
            calendar, today, month, "regulation.day", found.id, found.version, days=DAYS
        )
        back = (Button("common-back", DRAFT),)
        return Say("regulation-ask_day", {"legend": legend(DAYS)}, (*rows, back))
    await regulation_edit.edit(uow, me, found, uow.now, since=picked)
    return await screen(uow, me)


@router.callback_query(pressed("regulation.drop_part"))
async def drop_part(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Leave a section out: the text in force is not touched."""
    found, shown = await _current(uow, me, press)
    if found is None:
        return shown
    number = int(press.arg) if press.arg.isdecimal() else 0
    await regulation_edit.drop_section(uow, me, found, number, uow.now)
    return await screen(uow, me)


@router.callback_query(pressed("regulation.drop"))
async def ask_drop(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Throwing a draft away is asked once more."""
    found, shown = await _current(uow, me, press)
    if found is None:
        return shown
    keep = (Button("regulation-keep", DRAFT),)
    sure = (Button("regulation-drop_do", "regulation.drop_do", found.id, found.version),)
    return Say("regulation-ask_drop", {"title": found.title}, (keep, sure))


@router.callback_query(pressed("regulation.drop_do"))
async def drop(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Throw the draft away."""
    found, shown = await _current(uow, me, press)
    if found is None:
        return shown
    await regulation_edit.drop(uow, me, found, uow.now)
    return await screen(uow, me)


@router.callback_query(pressed("regulation.publish"))
async def ask_publish(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """What will happen, and whether everybody is told: on a screen of its own."""
    found, shown = await _current(uow, me, press)
    if found is None:
        return shown
    regulation_publish.ensure_complete(found, await uow.regulation.all())
    facts: dict[str, Fact] = {
        "title": found.title,
        "since": found.since or uow.now.date(),
        "count": len(await regulation_publish.told(uow, me)),
    }

    def button(key: str, arg: str) -> tuple[Button, ...]:
        return (Button(key, "regulation.out", found.id, found.version, arg),)

    rows = (
        (Button("common-back", DRAFT),),
        button("regulation-out_tell", "tell"),
        button("regulation-out_quiet", "quiet"),
    )
    return Say("regulation-ask_publish", facts, rows)


@router.callback_query(pressed("regulation.out"))
async def publish(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Bring it out."""
    found, shown = await _current(uow, me, press)
    if found is None:
        return shown
    done = await regulation_publish.publish(uow, me, found, uow.now, tell=press.arg == "tell")
    facts: dict[str, Fact] = {"since": done.since or uow.now.date()}
    rows = (
        (Button("regulation-to_read", HOME, done.id),),
        (Button("reading-to_edit", "reading.list"),),
        (Button("common-home", "home"),),
    )
    return Say("regulation-published", facts, rows)
