"""What one chooses of reminders: the morning's hour, leads, kinds, one's own week; `/mute` (bar 8)."""

from __future__ import annotations

from datetime import time

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.fsm.reminder import ReminderForm
from bot.handlers import reminder_said
from bot.telegram.callbacks import Press, pressed
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.reminder import choosing
from mentoring.reminder.choosing import MORNINGS, clock
from mentoring.reminder.nouns import Choices, Lead, ReminderKind, WeekAt
from mentoring.reminder.watches import WATCHES
from mentoring.say import Button, Fact, Lines, Say, T
from storage.uow import Uow

router = Router(name=__name__)
router.include_router(reminder_said.router)
HOME = "reminder.home"
KINDS = tuple(one for one in ReminderKind if one in WATCHES and one is not ReminderKind.WEEK)
"""What can be switched off; one's own week has a choice of its own."""
HAS_LEADS = ReminderKind.MEETING in WATCHES


def toggle(on: bool, do: str, label: T, arg: str) -> Button:
    """A choice that shows whether it is made."""
    key = "settings-on" if on else "settings-off"
    return Button(key, do, arg=arg, facts={"label": label})


def home_screen(choices: Choices) -> Say:
    """Reminders as they are."""
    wanted = sum(one not in choices.muted for one in KINDS)
    facts: dict[str, Fact] = {
        "at": clock(choices.morning),
        "wanted": wanted,
        "all": len(KINDS),
        "week": T(f"reminder_week-{choices.week}"),
        "leads": leads_fact(choices) if HAS_LEADS else Lines(()),
    }
    first = (
        Button("reminder-to_morning", "reminder.morning"),
        Button("reminder-to_kinds", "reminder.kinds"),
    )
    second = [Button("reminder-to_week", "reminder.week")]
    if HAS_LEADS:
        second.append(Button("reminder-to_leads", "reminder.leads"))
    return Say("reminder-home", facts, (first, tuple(second), desk.bottom("settings.home")))


def leads_fact(choices: Choices) -> Fact:
    """How long before a meeting, in words."""
    chosen = tuple(T(f"reminder_lead-{one}") for one in Lead if one in choices.leads)
    words: Fact = Lines(chosen, glue=", ") if chosen else T("reminder-leads_none")
    return T("reminder-leads_line", {"leads": words})


@router.callback_query(pressed(HOME))
async def home(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Everything that can be chosen."""
    await desk.stop_asking(state)
    return home_screen(await choosing.choices_of(uow, me.id))


def morning_screen(choices: Choices) -> Say:
    """Ready hours, or typed."""
    chips = tuple(
        toggle(
            one == choices.morning,
            "reminder.morning_set",
            T("reminder-clock", {"at": clock(one)}),
            f"{one:%H%M}",
        )
        for one in MORNINGS
    )
    facts: dict[str, Fact] = {"at": clock(choices.morning)}
    return Say("reminder-morning_ask", facts, (chips, desk.bottom(HOME)))


@router.callback_query(pressed("reminder.morning"))
async def morning(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Choose the hour of the morning's message."""
    await desk.stop_asking(state)
    await state.set_state(ReminderForm.morning)
    return morning_screen(await choosing.choices_of(uow, me.id))


@router.callback_query(pressed("reminder.morning_set"))
async def morning_set(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """A ready hour; another may still be typed."""
    hours: dict[str, time] = {f"{one:%H%M}": one for one in MORNINGS}
    if press.arg not in hours:
        raise Refusal("common-changed")
    await state.set_state(ReminderForm.morning)
    return morning_screen(await choosing.set_morning(uow, me, hours[press.arg], uow.now))


@router.message(ReminderForm.morning, F.text, ~F.text.startswith("/"))
async def morning_typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """An hour as people write it."""
    hour = choosing.parse_morning(message.text or "")
    await state.set_state(None)
    return home_screen(await choosing.set_morning(uow, me, hour, uow.now))


def kinds_screen(choices: Choices) -> Say:
    """Kinds, each showing whether it is reminded of; the button carries the state wished for."""
    rows = tuple(
        (
            toggle(
                one not in choices.muted,
                "reminder.kind",
                T(f"reminder_kind-{one}"),
                f"{one}.{'on' if one in choices.muted else 'off'}",
            ),
        )
        for one in KINDS
    )
    return Say("reminder-kinds", {}, (*rows, desk.bottom(HOME)))


@router.message(Command("mute"))
@router.callback_query(pressed("reminder.kinds"))
async def kinds(event: Message | CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Of what to remind."""
    await desk.stop_asking(state)
    return kinds_screen(await choosing.choices_of(uow, me.id))


@router.callback_query(pressed("reminder.kind"))
async def kind_set(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """A second press of the same button changes nothing."""
    code, _, wish = press.arg.partition(".")
    kind = desk.code_of(ReminderKind, code)
    if kind not in KINDS or wish not in ("on", "off"):
        raise Refusal("common-changed")
    return kinds_screen(await choosing.set_kind(uow, me, kind, wish == "on", uow.now))


def leads_screen(choices: Choices) -> Say:
    """How long before a meeting, several at once."""
    rows = tuple(
        (
            toggle(
                one in choices.leads,
                "reminder.lead",
                T(f"reminder_lead-{one}"),
                f"{one}.{'off' if one in choices.leads else 'on'}",
            ),
        )
        for one in Lead
    )
    return Say("reminder-leads", {}, (*rows, desk.bottom(HOME)))


@router.callback_query(pressed("reminder.leads"))
async def leads(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """How long before a meeting to be told."""
    await desk.stop_asking(state)
    return leads_screen(await choosing.choices_of(uow, me.id))


@router.callback_query(pressed("reminder.lead"))
async def lead_set(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """One more or one less."""
    code, _, wish = press.arg.partition(".")
    lead = desk.code_of(Lead, code)
    if wish not in ("on", "off"):
        raise Refusal("common-changed")
    return leads_screen(await choosing.set_lead(uow, me, lead, wish == "on", uow.now))


def week_screen(choices: Choices) -> Say:
    """When one's own week comes by itself."""
    rows = tuple(
        (toggle(one is choices.week, "reminder.week_set", T(f"reminder_week-{one}"), one),)
        for one in WeekAt
    )
    look = (Button("week-open", "week.home"),)
    return Say("reminder-week_ask", {}, (*rows, look, desk.bottom(HOME)))


@router.callback_query(pressed("reminder.week"))
async def week(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Whether one's own week comes by itself."""
    await desk.stop_asking(state)
    return week_screen(await choosing.choices_of(uow, me.id))


@router.callback_query(pressed("reminder.week_set"))
async def week_set(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Never, on Sunday evening, on Monday morning."""
    wish = desk.code_of(WeekAt, press.arg)
    return week_screen(await choosing.set_week(uow, me, wish, uow.now))
