"""The curator begins a session of training and writes what it is: topic, day, place, agenda, materials."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk, when
from bot.desk import stop_asking
from bot.fsm.training import TrainingTalk
from bot.handlers import attachment
from bot.handlers.form_screen import in_rows
from bot.handlers.training_screen import HOME, card
from bot.telegram.callbacks import Press, pressed
from mentoring import training_act
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Say, T
from mentoring.school_calendar import SchoolCalendar, calendar_of
from mentoring.speed_session_typed import where_of
from mentoring.training import (
    ABOUT,
    LIMITS,
    Audience,
    Training,
    TrainingKind,
    TrainingState,
    ensure_runs,
    ensure_words,
)
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "training"
"""Where the conversation keeps which session is written about, or the kind of a new one."""
LONG = (30, 45, 60, 90, 120, 240)
"""Minutes to choose from."""


@router.callback_query(pressed("training.new"))
async def new(query: CallbackQuery, me: Person, state: FSMContext) -> Say:
    """Of which kind."""
    ensure_runs(me)
    await stop_asking(state)
    rows = tuple(
        (Button(f"training_kind-{kind}", "training.kind", arg=kind),) for kind in TrainingKind
    )
    return Say("training-ask_kind", {}, (*rows, desk.bottom(HOME)))


@router.callback_query(pressed("training.kind"))
async def kind(query: CallbackQuery, me: Person, press: Press, state: FSMContext) -> Say:
    """Then its topic."""
    ensure_runs(me)
    chosen = desk.code_of(TrainingKind, press.arg)
    await state.update_data({KEPT: {"kind": str(chosen)}})
    await state.set_state(TrainingTalk.topic)
    facts: dict[str, Fact] = {"kind": T(f"training_kind-{chosen}"), "limit": LIMITS["topic"]}
    return Say("training-ask_topic", facts, ((Button("common-cancel", HOME),),))


@router.message(TrainingTalk.topic, F.text, ~F.text.startswith("/"))
async def topic(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The topic, typed: a draft is there, its day is asked next."""
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    chosen = desk.code_of(TrainingKind, str(kept.get("kind", "")))
    made = await training_act.draft(uow, me, chosen, message.text or "", uow.now)
    return await _ask_when(state, made)


async def _current(uow: Uow, me: Person, press: Press) -> tuple[Training, Say | None]:
    """The session of a press; and if it has changed meanwhile, the card that says so."""
    ensure_runs(me)
    one = await training_act.found(uow, me, press.of)
    return one, desk.stale(await card(uow, me, one)) if one.version != press.version else None


async def _ask_when(state: FSMContext, one: Training, day: date | None = None) -> Say:
    kept = {"of": one.id, "version": one.version, "day": day.isoformat() if day else ""}
    await state.update_data({KEPT: kept})
    await state.set_state(TrainingTalk.when)
    back = ((Button("training-done", "training.open", one.id),),)
    if day is not None:
        return Say("training-ask_clock", {"day": day}, back)
    return Say("training-ask_when", {"topic": one.topic}, back)


@router.callback_query(pressed("training.when"))
async def ask_when(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Another day or hour."""
    one, stale = await _current(uow, me, press)
    return stale or await _ask_when(state, one)


async def _typed_of(uow: Uow, me: Person, state: FSMContext) -> tuple[Training, Say | None]:
    ensure_runs(me)
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    one = await training_act.found(uow, me, kept.get("of"))
    if one.version == kept.get("version"):
        return one, None
    await stop_asking(state)
    return one, desk.stale(await card(uow, me, one))


def _read(text: str, uow: Uow, calendar: SchoolCalendar, on: date | None) -> when.When:
    """A moment to come; one that is over if nothing to come is meant."""
    try:
        return when.read(text, uow.now, calendar, on=on)
    except Refusal as refusal:
        try:
            return when.read(text, uow.now, calendar, on=on, allow_past=True)
        except Refusal:
            raise refusal from None


@router.message(TrainingTalk.when, F.text, ~F.text.startswith("/"))
async def moment(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Day and hour in words; a day alone asks for the hour. What is over may be noted too."""
    one, stale = await _typed_of(uow, me, state)
    if stale:
        return stale
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    on = date.fromisoformat(kept["day"]) if kept.get("day") else None
    calendar = await calendar_of(uow)
    said = _read(message.text or "", uow, calendar, on)
    if said.clock is None:
        return await _ask_when(state, one, said.day)
    starts = calendar.at(said.day, said.clock)
    one = await training_act.edit(uow, me, replace(one, starts_at=starts), uow.now)
    if not one.place and not one.link:
        return await _ask(state, one, "where")
    await stop_asking(state)
    return await card(uow, me, one)


async def _ask(state: FSMContext, one: Training, name: str) -> Say:
    await state.update_data({KEPT: {"of": one.id, "version": one.version, "field": name}})
    await state.set_state(TrainingTalk.words)
    facts: dict[str, Fact] = {"topic": one.topic, "limit": LIMITS[name]}
    back = ((Button("training-done", "training.open", one.id),),)
    return Say(f"training_ask-{name}", facts, back)


@router.callback_query(pressed("training.field"))
async def field(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for one field."""
    one, stale = await _current(uow, me, press)
    if stale:
        return stale
    if press.arg not in LIMITS:
        raise Refusal("common-changed")
    return await _ask(state, one, press.arg)


@router.message(TrainingTalk.words, F.text, ~F.text.startswith("/"))
async def words(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """One field, typed; the card follows."""
    one, stale = await _typed_of(uow, me, state)
    if stale:
        return stale
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    name = kept.get("field")
    if name not in LIMITS:
        raise Refusal("common-changed")
    typed = ensure_words(name, message.text or "")
    if name == "where":
        place, link = where_of(typed)
        one = replace(one, place=place, link=link)
    else:
        values: dict[str, Any] = {name: typed}
        one = replace(one, **values)
    one = await training_act.edit(uow, me, one, uow.now)
    await stop_asking(state)
    return await card(uow, me, one)


@router.message(TrainingTalk.topic)
@router.message(TrainingTalk.when)
@router.message(TrainingTalk.words)
async def only_words(message: Message) -> Say:
    """A picture or a voice message where words are asked for."""
    return Say("form-words_only")


@router.callback_query(pressed("training.files"))
async def files(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for materials."""
    one, stale = await _current(uow, me, press)
    if stale:
        return stale
    await state.update_data({KEPT: {"of": one.id, "version": one.version}})
    await state.set_state(TrainingTalk.file)
    back = ((Button("training-done", "training.open", one.id),),)
    return Say("training-ask_file", {"topic": one.topic}, back)


@router.message(TrainingTalk.file, attachment.UNWANTED)
async def unwanted(message: Message) -> Say:
    """Voice, video, stickers."""
    raise attachment.unwanted()


@router.message(TrainingTalk.file, attachment.SENT)
async def file(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say | None:
    """A material of the session."""
    one, stale = await _typed_of(uow, me, state)
    if stale:
        return stale
    await attachment.take(message, uow, me, ABOUT, one.id, uow.now)
    if await attachment.is_more_of_album(message, state):
        return None
    back = ((Button("training-done", "training.open", one.id),),)
    return Say("material-file_kept", {}, back)


@router.message(TrainingTalk.file, F.text, ~F.text.startswith("/"))
async def no_file(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Words where a file is asked for."""
    one, stale = await _typed_of(uow, me, state)
    back = ((Button("training-done", "training.open", one.id),),)
    return stale or Say("training-ask_file", {"topic": one.topic}, back)


@router.callback_query(pressed("training.whom", "training.long"))
async def options(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Who is invited; how long it takes."""
    one, stale = await _current(uow, me, press)
    if stale:
        return stale

    def option(code: str, label: Fact, *, on: bool) -> Button:
        key = "people-toggle_on" if on else "people-toggle_off"
        return Button(key, "training.put", one.id, one.version, code, {"label": label})

    back = desk.bottom("training.open", one.id)
    if press.do == "training.whom":
        found = [
            option(f"whom.{code}", T(f"training_audience-{code}"), on=code is one.audience)
            for code in Audience
        ]
        return Say("training-ask_whom", {"topic": one.topic}, (*((b,) for b in found), back))
    found = [
        option(f"long.{n}", T("training-minutes", {"minutes": n}), on=n == one.minutes)
        for n in LONG
    ]
    return Say("training-ask_long", {"topic": one.topic}, (*in_rows(found, 2), back))


@router.callback_query(pressed("training.put"))
async def put(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """One of the ready answers."""
    one, stale = await _current(uow, me, press)
    if stale:
        return stale
    what, _, code = press.arg.partition(".")
    if what == "whom" and one.state is TrainingState.DRAFT:
        after = replace(one, audience=desk.code_of(Audience, code))
    elif what == "long" and code in {str(n) for n in LONG}:
        after = replace(one, minutes=int(code))
    else:
        raise Refusal("common-changed")
    return await card(uow, me, await training_act.edit(uow, me, after, uow.now))
