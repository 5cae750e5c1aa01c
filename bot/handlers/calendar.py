"""An inline calendar of one month: Monday first, days that are over inert, days off marked (bar 6).

It draws rows and sends nothing: whoever asks for a day puts them under their own question, takes the
press and reads it with `chosen`. Words for days are in `bot/calendar_words.py`.
"""

from __future__ import annotations

from calendar import Calendar
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.telegram.callbacks import Press, pressed
from mentoring.refusal import Refusal
from mentoring.say import Button, Lines, Rows, Say, T
from mentoring.school_calendar import SchoolCalendar

router = Router(name=__name__)

NO = "calendar.no"
"""What a cell that cannot be chosen does: it says why."""
AHEAD, BACK = 18, 18
"""Months from today that the pages reach."""
WEEK = range(7)


@dataclass(frozen=True, slots=True)
class Month:
    """A month to be shown, as buttons carry it: ``202612``."""

    code: str


@dataclass(frozen=True, slots=True)
class Days:
    """Which days may be pressed, and which stand out.

    Args:
        past: days before today may be chosen.
        future: days after today may be chosen.
        off: days on which the school does not work may be chosen; they are marked in any case.
        marked: days that stand out, such as the first of two.
    """

    past: bool = False
    future: bool = True
    off: bool = True
    marked: Collection[date] = ()


@dataclass(frozen=True, slots=True)
class _Cells:
    """What the cells of one month need to know."""

    calendar: SchoolCalendar
    today: date
    days: Days
    button: Button
    prefix: str

    def to(self, key: str, arg: str, **facts: T | str) -> Button:
        """A button of the caller's."""
        one = self.button
        return Button(key, one.do, one.of, one.version, f"{self.prefix}{arg}", facts)


def month_rows(
    calendar: SchoolCalendar,
    today: date,
    shown: str,
    do: str,
    of: int | None = None,
    version: int | None = None,
    prefix: str = "",
    allow_past: bool = False,
    *,
    days: Days | None = None,
) -> Rows:
    """A month as rows of buttons.

    Pressing a day sends ``do`` with ``<prefix>d20261203``, turning the page ``<prefix>m202612``;
    `chosen` reads both. Offer `legend` in the text above.

    Args:
        today: by the school's clock.
        shown: month as ``202612``; anything else is the month of today.
        prefix: stands before what the button carries, for a caller with more to say.
        allow_past: short for ``days=Days(past=True)``.
    """
    wanted = days or Days(past=allow_past)
    cells = _Cells(calendar, today, wanted, Button("", do, of, version), prefix)
    year, month = _year_month(shown) or (today.year, today.month)
    names = tuple(_inert(T(f"calendar_letter-{one}"), f"w{one}") for one in WEEK)
    weeks = tuple(
        tuple(_cell(cells, day, month) for day in week)
        for week in Calendar(firstweekday=0).monthdatescalendar(year, month)
    )
    return (_pages(cells, year, month), names, *weeks)


def month_of(day: date) -> str:
    """The month of a day, as `month_rows` takes it."""
    return f"{day.year:04d}{day.month:02d}"


def legend(days: Days | None = None) -> T:
    """What the marks on a month mean: one line for the text above it."""
    shown = days or Days()
    parts = [T("calendar-legend_today"), T("calendar-legend_off"), T("calendar-legend_break")]
    if shown.marked:
        parts.append(T("calendar-legend_marked"))
    return T("calendar-legend", {"marks": Lines(tuple(parts), ", ")})


def chosen(arg: str, prefix: str = "") -> date | Month:
    """What was pressed on a month: a day, or another month to be shown.

    Raises:
        Refusal: ``common-changed``: neither.
    """
    kind, code = arg[len(prefix) : len(prefix) + 1], arg[len(prefix) + 1 :]
    if arg.startswith(prefix) and code.isascii() and code.isdecimal():
        if kind == "d" and len(code) == 8:
            try:
                return date(int(code[:4]), int(code[4:6]), int(code[6:]))
            except ValueError:
                raise Refusal("common-changed") from None
        if kind == "m" and _year_month(code):
            return Month(code)
    raise Refusal("common-changed")


def ensure_offered(day: date, calendar: SchoolCalendar, today: date, days: Days) -> None:
    """A pressed day is one that may be chosen now: the month may have been drawn yesterday.

    Raises:
        Refusal: ``calendar_no-past``, ``calendar_no-future`` or ``calendar_no-off``.
    """
    reason = _reason(day, calendar, today, days)
    if reason:
        raise Refusal(f"calendar_no-{reason}")


def _reason(day: date, calendar: SchoolCalendar, today: date, days: Days) -> str:
    if day < today and not days.past:
        return "past"
    if day > today and not days.future:
        return "future"
    return "off" if not days.off and calendar.is_off(day) else ""


def _pages(cells: _Cells, year: int, month: int) -> tuple[Button, ...]:
    """The month's name between the months before and after it."""
    place = year * 12 + month - 1
    now = cells.today.year * 12 + cells.today.month - 1
    first = now - (BACK if cells.days.past else 0)
    last = now + (AHEAD if cells.days.future else 0)
    name = T("calendar-month", {"month": T(f"calendar_month-{month}"), "year": str(year)})
    return (
        cells.to("calendar-earlier", f"m{_code(place - 1)}") if place > first else _blank(),
        _inert(name, "now")
        if place == now
        else cells.to("calendar-cell", f"m{_code(now)}", text=name),
        cells.to("calendar-later", f"m{_code(place + 1)}") if place < last else _blank(),
    )


def _cell(cells: _Cells, day: date, month: int) -> Button:
    if day.month != month:
        return _blank()
    reason = _reason(day, cells.calendar, cells.today, cells.days)
    key = f"calendar_mark-{cells.calendar.mark(day)}"
    text = T(key, {"day": str(day.day)})
    if day in cells.days.marked:
        text = T("calendar-marked", {"day": text})
    elif day == cells.today:
        text = T("calendar-today", {"day": text})
    if reason:
        shown = text if day >= cells.today else T("calendar-over", {"day": str(day.day)})
        return _inert(shown, reason)
    return cells.to("calendar-cell", f"d{day:%Y%m%d}", text=text)


def _inert(text: T, why: str) -> Button:
    return Button("calendar-cell", NO, arg=why, facts={"text": text})


def _blank() -> Button:
    return Button("calendar-blank", NO, arg="blank")


def _year_month(code: str) -> tuple[int, int] | None:
    if len(code) != 6 or not (code.isascii() and code.isdecimal()):
        return None
    year, month = int(code[:4]), int(code[4:])
    return (year, month) if 2000 <= year <= 2100 and 1 <= month <= 12 else None


def _code(place: int) -> str:
    return f"{place // 12:04d}{place % 12 + 1:02d}"


@router.callback_query(pressed(NO))
async def no(query: CallbackQuery, press: Press) -> Say:
    """Why a cell cannot be chosen, or what it means: a short answer, the screen stays."""
    if press.arg in ("past", "future", "off", "now", "blank"):
        return Say(f"calendar_no-{press.arg}", toast=True)
    if press.arg in {f"w{one}" for one in WEEK}:
        return Say(f"calendar_weekday-{press.arg[1:]}", toast=True)
    raise Refusal("common-changed")
