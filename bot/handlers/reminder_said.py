"""Under a reminder that has come: putting it off, wanting no more of its kind."""

from __future__ import annotations

from datetime import timedelta

from aiogram import Router
from aiogram.types import CallbackQuery

from bot import desk
from bot.telegram.callbacks import Press, pressed
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.reminder import choosing, keeping
from mentoring.reminder.choosing import clock
from mentoring.reminder.nouns import Later, PutOff, ReminderKind, Snooze, WeekAt
from mentoring.reminder.watches import WATCHES
from mentoring.say import Button, Fact, Say, T
from mentoring.school_calendar import calendar_of
from storage.uow import Uow

router = Router(name=__name__)
HOME = (Button("common-home", "home"),)
SETTINGS = (Button("reminder-to_settings", "reminder.home"),)


@router.callback_query(pressed("reminder.snooze"))
async def snooze(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Put off what is still open of a message; the last choice counts."""
    until = desk.code_of(Snooze, press.arg)
    later = await keeping.snooze(uow, me, press.of or 0, until, WATCHES, uow.now)
    if later is None:
        raise Refusal("common-changed")
    if later.what is PutOff.LATE:
        raise Refusal("reminder_put_off-late")  # the message stays with its other buttons
    if later.what is PutOff.DONE:
        return Say("reminder_put_off-done", {}, (HOME,))
    others = tuple(
        Button(f"reminder_snooze-{one}", "reminder.snooze", press.of, arg=one)
        for one in Snooze
        if one is not until
    )
    return Say("reminder_put_off-later", {"when": await _when(uow, later)}, (others, HOME))


async def _when(uow: Uow, later: Later) -> T:
    """When it comes again, as people say it."""
    calendar = await calendar_of(uow)
    today = calendar.local(uow.now).date()
    here = calendar.local(later.at or uow.now)
    facts: dict[str, Fact] = {"at": clock(here.time())}
    if here.date() == today:
        return T("reminder-today", facts)
    if here.date() == today + timedelta(days=1):
        return T("reminder-tomorrow", facts)
    return T("reminder-on", {**facts, "on": here.date()})


@router.callback_query(pressed("reminder.stop", "reminder.stop_ask"))
async def stop(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Of which kind no more is wanted; then once more."""
    said = await uow.reminders.said_with(press.of or 0)
    kinds = dict.fromkeys(one.topic.kind for one in said if one.person == me.id)
    if press.do == "reminder.stop_ask":
        kinds = dict.fromkeys(one for one in kinds if one == press.arg)
    if not kinds:
        raise Refusal("common-changed")
    if len(kinds) > 1:
        rows = tuple(
            (Button("settings-off", "reminder.stop_ask", press.of, arg=one, facts=_label(one)),)
            for one in kinds
        )
        return Say("reminder-stop_which", {}, (*rows, HOME))
    [kind] = kinds
    keep = Button("reminder-keep", "home")
    sure = Button("reminder-stop_do", "reminder.stop_do", arg=kind)
    return Say("reminder-stop_sure", {"kind": T(f"reminder_kind-{kind}")}, ((keep,), (sure,)))


def _label(kind: ReminderKind) -> dict[str, Fact]:
    return {"label": T(f"reminder_kind-{kind}")}


@router.callback_query(pressed("reminder.stop_do"))
async def stop_do(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """No more of this kind; what is to be done stays on the hub."""
    kind = desk.code_of(ReminderKind, press.arg)
    if kind is ReminderKind.WEEK:
        await choosing.set_week(uow, me, WeekAt.NEVER, uow.now)
    else:
        await choosing.set_kind(uow, me, kind, False, uow.now)
    facts: dict[str, Fact] = {"kind": T(f"reminder_kind-{kind}")}
    return Say("reminder-stopped", facts, (SETTINGS, HOME))
