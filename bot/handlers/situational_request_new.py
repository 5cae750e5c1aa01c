"""Asking for urgent help: the area, the words, how soon; sent with that last tap (2.4, 5.1)."""

from __future__ import annotations

from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.situational_request import HelpTalk
from bot.handlers import attachment
from bot.handlers.form_screen import in_rows
from bot.handlers.situational_request_screen import HOME, LIST, card
from bot.telegram.callbacks import Press, pressed
from mentoring import situational_request_ask as asking
from mentoring.competence import AREAS
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Rows, Say, T
from mentoring.school_calendar import calendar_of
from mentoring.situational_request import WORDS_LIMIT, Urgency, ensure_words
from mentoring.situational_request_clock import rhythm_of
from mentoring.situational_request_people import areas_for, crew_of
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "help"
"""Where the conversation keeps the request being written."""


@router.callback_query(pressed(HOME))
async def home(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The areas, those of one's own pairs first; what goes on already."""
    await stop_asking(state)
    return await _areas(uow, me)


async def _areas(uow: Uow, me: Person) -> Say:
    going = await uow.situational_requests.going_of(me.id)
    mine = sum(one.asker == me.id for one in going)
    theirs = sum(one.taken_by == me.id or one.is_asked(me.id, uow.now) for one in going)
    lists = tuple(
        Button(f"situational_request-to_{tab}", LIST, arg=tab, facts={"count": str(count)})
        for tab, count in (("mine", mine), ("theirs", theirs))
        if count or tab == "mine"
    )
    areas = [
        Button("situational_request-area", "help.area", arg=one, facts={"area": _area(one)})
        for one in areas_for(await uow.pairs.open_with([me.id]), me.id)
    ]
    rows: Rows = (*in_rows(areas, 2), lists, (Button("common-home", "home"),))
    return Say("situational_request-home", {}, rows)


def _area(code: str) -> T:
    return T(f"competence-area_{code}")


@router.callback_query(pressed("help.area"))
async def area(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for the words, saying who will read them."""
    await stop_asking(state)
    if press.arg not in AREAS:
        raise Refusal("common-changed")
    draft = (await state.get_data()).get(KEPT) or {}
    await state.update_data({KEPT: {**draft, "area": press.arg}})
    await state.set_state(HelpTalk.words)
    facts: dict[str, Fact] = {
        "area": _area(press.arg),
        "readers": await _readers(uow, me, press.arg),
        "limit": WORDS_LIMIT,
    }
    return Say("situational_request-ask_words", facts, (desk.bottom(HOME),))


async def _readers(uow: Uow, me: Person, code: str) -> T:
    crew = await crew_of(uow, me.id, code)
    if crew.own:
        return T("situational_request-readers_own")
    key = (
        "situational_request-readers_others" if crew.others else "situational_request-readers_none"
    )
    return T(key)


@router.message(HelpTalk.words, attachment.UNWANTED)
async def unwanted(message: Message) -> Say:
    """Voice and video: what to send instead."""
    raise attachment.unwanted()


@router.message(HelpTalk.words, attachment.SENT)
@router.message(HelpTalk.words, F.text, ~F.text.startswith("/"))
async def words(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The words, typed or under a file; typing again replaces them."""
    typed = message.text or message.caption or ""
    if not typed.strip():
        raise Refusal("situational_request-words_first")
    draft = (await state.get_data()).get(KEPT) or {}
    if draft.get("area") not in AREAS:
        raise Refusal("common-changed")
    draft = {**draft, "words": ensure_words(typed)}
    await state.update_data({KEPT: draft})
    return await _preview(uow, me, draft, with_file=message.text is None)


async def _preview(uow: Uow, me: Person, draft: dict[str, Any], *, with_file: bool) -> Say:
    """What will be sent and to whom; how soon is the last tap."""
    calendar, rhythm = await calendar_of(uow), await rhythm_of(uow)
    chips = tuple(
        (
            Button(
                f"situational_request_chip-{one}",
                "help.send",
                arg=one,
                facts={"span": T(f"situational_request_span-{rhythm.code(one)}")},
            ),
        )
        for one in Urgency
    )
    opens = calendar.opening(uow.now)
    facts: dict[str, Fact] = {
        "area": _area(draft["area"]),
        "words": draft["words"],
        "readers": await _readers(uow, me, draft["area"]),
        "closed": T("situational_request-closed", {"at": opens}) if opens > uow.now else "",
        "file": T("situational_request-file_later") if with_file else "",
    }
    last = (
        Button("common-edit", "help.area", arg=draft["area"]),
        Button("common-cancel", "help.drop"),
    )
    return Say("situational_request-preview", facts, (*chips, last))


@router.callback_query(pressed("help.send"))
async def send(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Send what was previewed, once."""
    urgency = desk.code_of(Urgency, press.arg)
    draft = (await state.get_data()).get(KEPT) or {}
    if not draft.get("words"):
        # A second tap on the same preview: what was sent is shown.
        mine = await uow.situational_requests.asked_by(me.id)
        if not mine:
            raise Refusal("common-changed")
        return await card(uow, me, mine[0])
    made = await asking.ask(uow, me, draft["area"], draft["words"], urgency, uow.now)
    await _forget(state)
    return await card(uow, me, made)


@router.callback_query(pressed("help.drop"))
async def drop(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Throw away what was being written."""
    await _forget(state)
    return await _areas(uow, me)


async def _forget(state: FSMContext) -> None:
    data = await state.get_data()
    data.pop(KEPT, None)
    await state.set_data(data)
    await stop_asking(state)
