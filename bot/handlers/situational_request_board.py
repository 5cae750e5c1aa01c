"""The curator's view of urgent help: what goes on, how soon it is answered, asking a colleague (2.4)."""

from __future__ import annotations

from datetime import datetime, time

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.handlers.situational_request_screen import BOARD, HOME, card, row
from bot.telegram.callbacks import Press, pressed
from mentoring import situational_request_move as moving
from mentoring.matching.gather import accepted
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Name, Rows, Say, T
from mentoring.school_year import year_of
from mentoring.situational_request import Act, Urgency
from mentoring.situational_request_clock import CHOICES, Rhythm, rhythm_of, set_rhythm
from mentoring.situational_request_keep import found
from mentoring.situational_request_people import crew_of
from mentoring.situational_request_words import duration
from storage.uow import Uow

router = Router(name=__name__)


def ensure_curator(me: Person) -> None:
    """The board is the curator's.

    Raises:
        Refusal: ``common-not_allowed``.
    """
    if not me.has(Role.CURATOR):
        raise Refusal("common-not_allowed")


@router.callback_query(pressed(BOARD))
async def board(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Everything that goes on, the oldest first, and the year's figures."""
    ensure_curator(me)
    await stop_asking(state)
    shown = desk.page_of(await uow.situational_requests.going(), press.arg)
    counts = await uow.situational_requests.counts(since=_year_begins(uow))
    year: dict[str, Fact] = {"count": counts.count, "solved": counts.solved}
    facts: dict[str, Fact] = {
        "count": shown.total,
        "year": T("situational_request-year", year) if counts.count else "",
        "reaction": T("situational_request-usually", {"time": duration(counts.reaction)})
        if counts.reaction is not None
        else "",
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    rows: Rows = tuple((row(uow, one),) for one in shown.items)
    turner = desk.turner(BOARD, shown.number, shown.pages)
    tools = (
        Button("situational_request-rhythm", "help.settings"),
        Button("situational_request-ask_oneself", HOME),
    )
    return Say(
        "situational_request-board", facts, (*rows, *turner, tools, desk.bottom("home.more"))
    )


def _year_begins(uow: Uow) -> datetime:
    today = uow.now.astimezone(uow.zone).date()
    return datetime.combine(year_of(today).first, time(), uow.zone)


@router.callback_query(pressed("help.name"))
async def name(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Whom to ask: those who offered the area, then other mentors. Who said no is not told."""
    request = await found(uow, me, Act.NAME, press.of, uow.now)
    crew = await crew_of(uow, request.asker, request.area)
    others = [person.id for _, person in await accepted(uow.mentor_questionnaires)]
    everybody = dict.fromkeys((*crew.order, *others))
    people = [one for one in everybody if one not in (request.asker, request.taken_by)]
    shown = desk.page_of(people, press.arg)
    rows: Rows = tuple(
        (
            Button(
                "situational_request-person",
                "help.name_do",
                request.id,
                request.version,
                str(one),
                {"who": Name(one)},
            ),
        )
        for one in shown.items
    )
    turner = desk.turner("help.name", shown.number, shown.pages, request.id)
    back = desk.bottom("help.open", request.id)
    key = "situational_request-whom_to_ask" if people else "situational_request-nobody_to_ask"
    return Say(key, {}, (*rows, *turner, back))


@router.callback_query(pressed("help.name_do"))
async def name_do(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Ask this colleague."""
    request = await found(uow, me, Act.NAME, press.of, uow.now)
    if press.version != request.version:
        return desk.stale(await card(uow, me, request))
    if not press.arg.isdecimal() or len(press.arg) > 18:
        raise Refusal("common-changed")
    person = int(press.arg)
    request = await moving.name(uow, me, press.of, press.version, person, uow.now)
    return await card(uow, me, request)


@router.callback_query(pressed("help.settings"))
async def settings(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """How long one colleague has."""
    ensure_curator(me)
    return _settings(await rhythm_of(uow))


@router.callback_query(pressed("help.set"))
async def set_(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The button carries the choice, so a second press changes nothing."""
    ensure_curator(me)
    word, _, code = press.arg.partition(".")
    urgency = desk.code_of(Urgency, word)
    if (await rhythm_of(uow)).code(urgency) != code:
        await set_rhythm(uow, me, urgency, code, uow.now)
    return _settings(await rhythm_of(uow))


def _settings(rhythm: Rhythm) -> Say:
    facts: dict[str, Fact] = {
        str(one): T(f"situational_request_span-{rhythm.code(one)}") for one in Urgency
    }
    now, day = (tuple(_chip(rhythm, one, code) for code in CHOICES[one]) for one in Urgency)
    rows: Rows = (now[:2], now[2:], day[:2], day[2:], desk.bottom(BOARD))
    return Say("situational_request-settings", facts, rows)


def _chip(rhythm: Rhythm, urgency: Urgency, code: str) -> Button:
    key = "people-toggle_on" if rhythm.code(urgency) == code else "people-toggle_off"
    label: dict[str, Fact] = {
        "label": T(
            f"situational_request_set-{urgency}", {"span": T(f"situational_request_span-{code}")}
        )
    }
    return Button(key, "help.set", arg=f"{urgency}.{code}", facts=label)
