"""Settings: language, quiet hours, kinds of notices; from here to my data and my consents."""

from __future__ import annotations

from datetime import time

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.fsm.settings import SettingsForm
from bot.telegram.callbacks import Press, pressed
from mentoring import settings
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, NoticeKind, Rows, Say, T
from mentoring.settings import LANGUAGES, MUTABLE, QUIET_CHIPS
from storage.uow import Uow

router = Router(name=__name__)
BACK = (Button("common-back", "settings.home"), Button("common-home", "home"))


def quiet_words(me: Person) -> Fact:
    """The person's quiet hours in words."""
    begin, end = me.settings.quiet_from, me.settings.quiet_to
    if begin is None or end is None or begin == end:
        return T("settings-quiet_off")
    return T("settings-quiet_hours", {"begin": _clock(begin), "end": _clock(end)})


def _clock(moment: time) -> str:
    return f"{moment.hour}:{moment:%M}"


async def home_screen(uow: Uow, me: Person) -> Say:
    """The settings as they are."""
    language = await settings.language_of(uow, me)
    muted = sum(1 for kind in MUTABLE if kind in me.settings.muted)
    facts: dict[str, Fact] = {
        "language": T(f"settings-language_{language}"),
        "quiet": quiet_words(me),
        "wanted": len(MUTABLE) - muted,
        "all": len(MUTABLE),
    }
    rows = (
        tuple(_language(one, language) for one in LANGUAGES),
        (
            Button("settings-to_quiet", "settings.quiet"),
            Button("settings-to_kinds", "settings.kinds"),
        ),
        (Button("timetable-open", "timetable.mine"),),
        (Button("settings-to_reminders", "reminder.home"),),
        (
            Button("settings-to_my_data", "my_data.home"),
            Button("settings-to_consents", "consent.mine"),
        ),
        (Button("common-home", "home"),),
    )
    return Say("settings-home", facts, rows)


def _language(one: str, chosen: str) -> Button:
    """Each language in its own words; the one in use is marked."""
    label = T(f"settings-language_{one}")
    key = "settings-on" if one == chosen else "settings-off"
    return Button(key, "settings.language", arg=one, facts={"label": label})


@router.message(Command("settings"))
@router.callback_query(pressed("settings.home"))
async def home(event: Message | CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The settings."""
    await _stop_asking(state)
    return await home_screen(uow, me)


async def _stop_asking(state: FSMContext) -> None:
    """Leave the question on quiet hours; a form that was left for it keeps its draft."""
    if await state.get_state() == SettingsForm.quiet.state:
        await state.set_state(None)


@router.callback_query(pressed("settings.language"))
async def language(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Speak another language, the command list included."""
    me = await settings.set_language(uow, me, press.arg)
    return await home_screen(uow, me)


def quiet_screen(me: Person) -> Say:
    """Quiet hours: ready spans, or typed."""
    now = (me.settings.quiet_from, me.settings.quiet_to)
    chips = []
    for code, span in QUIET_CHIPS.items():
        chosen = now == (span or (None, None))
        key = "settings-on" if chosen else "settings-off"
        facts = {"label": T(f"settings_quiet-{code}")}
        chips.append(Button(key, "settings.quiet_set", arg=code, facts=facts))
    rows: Rows = (tuple(chips[:2]), tuple(chips[2:]), BACK)
    return Say("settings-quiet", {"quiet": quiet_words(me)}, rows)


@router.callback_query(pressed("settings.quiet"))
async def quiet(query: CallbackQuery, me: Person, state: FSMContext) -> Say:
    """Choose quiet hours."""
    await state.set_state(SettingsForm.quiet)
    return quiet_screen(me)


@router.callback_query(pressed("settings.quiet_set"))
async def quiet_set(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """A ready span."""
    if press.arg not in QUIET_CHIPS:
        raise Refusal("common-changed")
    await _stop_asking(state)
    me = await settings.set_quiet(uow, me, QUIET_CHIPS[press.arg])
    return quiet_screen(me)


@router.message(SettingsForm.quiet, F.text, ~F.text.startswith("/"))
async def quiet_typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """A span as people write it."""
    hours = settings.parse_quiet(message.text or "")
    await state.set_state(None)
    me = await settings.set_quiet(uow, me, hours)
    return await home_screen(uow, me)


def kinds_screen(me: Person) -> Say:
    """Kinds of notices, each showing whether it comes."""
    rows = []
    for kind in MUTABLE:
        wanted = kind not in me.settings.muted
        key = "settings-on" if wanted else "settings-off"
        arg = f"{kind}.{'off' if wanted else 'on'}"
        label = {"label": T(f"settings_kind-{kind}")}
        rows.append((Button(key, "settings.kind", arg=arg, facts=label),))
    return Say("settings-kinds", {}, (*rows, BACK))


@router.callback_query(pressed("settings.kinds"))
async def kinds(query: CallbackQuery, me: Person) -> Say:
    """What comes by itself."""
    return kinds_screen(me)


@router.callback_query(pressed("settings.kind"))
async def kind_set(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The button carries the state wished for, so a second press changes nothing."""
    code, _, wish = press.arg.partition(".")
    if code not in set(NoticeKind) or wish not in ("on", "off"):
        raise Refusal("common-changed")
    me = await settings.set_wanted(uow, me, NoticeKind(code), wish == "on")
    return kinds_screen(me)
