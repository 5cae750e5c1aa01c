"""On which day a meeting was: chips, a month, or words; never ahead, nor outside the pair's work."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from aiogram.fsm.context import FSMContext

from bot import desk
from bot.calendar_words import short_day
from bot.fsm.meeting_record import MeetingRecordTalk
from bot.handlers import calendar as month
from bot.handlers.form_screen import in_rows
from mentoring.meeting import record
from mentoring.pair.nouns import Pair
from mentoring.plan import PlanRow
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Rows, Say
from mentoring.school_calendar import calendar_of
from storage.uow import Uow

DAYS = month.Days(past=True, future=False)


async def day_screen(
    uow: Uow, pair: Pair, state: FSMContext, row: PlanRow | None, shown: str = ""
) -> Say:
    """On which day: chips, a month, or words."""
    calendar = await calendar_of(uow)
    today = calendar.local(uow.now).date()
    chips = [
        Button(
            "meeting_record-chip",
            "record.add_day",
            pair.id,
            arg=f"d{day:%Y%m%d}",
            facts={"day": short_day(day, today)},
        )
        for day in _likely(pair, row, today)
    ]
    await state.set_state(MeetingRecordTalk.day)
    rows: Rows = tuple(in_rows(chips, 2))
    facts: dict[str, Fact] = {"title": row.event if row else "", "legend": ""}
    if shown:
        rows = month.month_rows(calendar, today, shown, "record.add_day", pair.id, days=DAYS)
        facts["legend"] = month.legend(DAYS)
    else:
        opens = f"m{month.month_of(today)}"
        rows = (*rows, (Button("meeting_record-month", "record.add_day", pair.id, arg=opens),))
    back = desk.bottom("record.add", pair.id)
    return Say("meeting_record-which_day", facts, (*rows, back))


def _likely(pair: Pair, row: PlanRow | None, today: date) -> Sequence[date]:
    """Today, yesterday, the day before, and the day of the plan; only those on which it can have been."""
    days = [today - timedelta(days=n) for n in range(3)] + ([row.on] if row else [])
    found = []
    for day in dict.fromkeys(days):
        try:
            found.append(record.ensure_day(day, pair, today))
        except Refusal:
            continue
    return found
