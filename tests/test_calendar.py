"""The calendar of a month and words for days, as their reader sees them."""

from __future__ import annotations

from datetime import date, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.calendar_words import (
    Moment,
    chosen_moment,
    day_chips,
    day_fact,
    moment_chips,
    moment_fact,
    on_day,
)
from bot.handlers.calendar import Days, Month, chosen, ensure_offered, legend, month_of, month_rows
from bot.telegram.callbacks import callback_data
from bot.texts import Texts
from mentoring.refusal import Refusal
from mentoring.say import Button, Rows, T
from mentoring.school_calendar import SchoolCalendar, Span, SpanKind
from storage.working_days import WorkingDays

ZONE = ZoneInfo("Europe/Moscow")
BREAK = Span(1, SpanKind.BREAK, date(2026, 11, 2), date(2026, 11, 8), "Осенние каникулы")
CALENDAR = SchoolCalendar(ZONE, WorkingDays(), spans=(BREAK,))
TODAY = date(2026, 11, 10)
RU, EN = Texts(ZONE, "ru"), Texts(ZONE, "en")


def words(fact: T, texts: Texts = RU) -> str:
    """As a reader has it."""
    return texts.plain(fact.key, fact.facts)


def labels(rows: Rows, texts: Texts = RU) -> list[str]:
    """Rows as text."""
    return [" ".join(texts.plain(one.key, one.facts) for one in row) for row in rows]


def cell(rows: Rows, label: str) -> Button:
    """The button with this label."""
    return next(one for row in rows for one in row if RU.plain(one.key, one.facts) == label)


def test_a_month_as_it_is_seen() -> None:
    rows = month_rows(CALENDAR, TODAY, "202611", "x.day")
    assert labels(rows) == [
        "· Ноябрь 2026 →",
        "Пн Вт Ср Чт Пт Сб Вс",
        "· · · · · · (1)",
        "(2) (3) (4) (5) (6) (7) (8)",
        "(9) •10 11 12 13 14* 15*",
        "16 17 18 19 20 21* 22*",
        "23 24 25 26 27 28* 29*",
        "30 · · · · · ·",
    ]
    past = month_rows(CALENDAR, TODAY, "202611", "x.day", allow_past=True)
    assert labels(past)[:4] == [
        "← Ноябрь 2026 →",
        "Пн Вт Ср Чт Пт Сб Вс",
        "· · · · · · 1*",
        "2° 3° 4* 5° 6° 7* 8*",
    ]
    assert labels(month_rows(CALENDAR, TODAY, "", "x.day"), EN)[:2] == [
        "· November 2026 →",
        "Mo Tu We Th Fr Sa Su",
    ]
    assert words(legend()) == "• сегодня, * выходной, ° каникулы"


def test_a_press_names_the_day_or_the_month_to_turn_to() -> None:
    rows = month_rows(CALENDAR, TODAY, "202611", "x.day", 7, 3, "when.")
    button = cell(rows, "14*")
    assert callback_data(button) == "p:x.day:7:3:when.d20261114"
    assert chosen(button.arg, "when.") == date(2026, 11, 14)
    assert chosen(cell(rows, "→").arg, "when.") == Month("202612")
    december = month_rows(CALENDAR, TODAY, "202612", "x.day")
    assert chosen(cell(december, "←").arg) == Month("202611")
    assert chosen(cell(december, "Декабрь 2026").arg) == Month("202611"), (
        "back to the month of today"
    )
    for wrong in ("", "d2026", "m202613", "d20261131", "x20261101", "d²0261101", "m20261"):
        with pytest.raises(Refusal):
            chosen(wrong)
    with pytest.raises(Refusal):
        chosen("d20261114", "when.")


def test_what_cannot_be_chosen_answers_why() -> None:
    rows = month_rows(CALENDAR, TODAY, "202611", "x.day", days=Days(off=False))
    assert (cell(rows, "(9)").do, cell(rows, "(9)").arg) == ("calendar.no", "past")
    assert (cell(rows, "14*").do, cell(rows, "14*").arg) == ("calendar.no", "off")
    recorded = month_rows(CALENDAR, TODAY, "202611", "x.day", days=Days(past=True, future=False))
    assert cell(recorded, "11").arg == "future"
    assert "→" not in labels(recorded)[0]
    for day, days in (
        (date(2026, 11, 9), Days()),
        (date(2026, 11, 11), Days(past=True, future=False)),
        (date(2026, 11, 14), Days(off=False)),
    ):
        with pytest.raises(Refusal):
            ensure_offered(day, CALENDAR, TODAY, days)
    ensure_offered(TODAY, CALENDAR, TODAY, Days(future=False, off=False))


@given(st.dates(date(2020, 1, 1), date(2080, 1, 1)), st.booleans())
def test_every_month_has_whole_weeks_and_each_of_its_days_once(day: date, past: bool) -> None:
    rows = month_rows(CALENDAR, day, month_of(day), "x.day", 2**62, 99, "p.", past)
    weeks = rows[2:]
    assert all(len(week) == 7 for week in weeks) and 4 <= len(weeks) <= 6
    pressed = [chosen(one.arg, "p.") for week in weeks for one in week if one.do == "x.day"]
    assert pressed == sorted(set(pressed), key=str)
    assert past or min(one for one in pressed if isinstance(one, date)) == day
    assert all(len(callback_data(one).encode()) <= 64 for row in rows for one in row)


def test_days_and_moments_in_words() -> None:
    friday = date(2026, 12, 4)
    today = date(2026, 12, 1)
    assert words(day_fact(friday, today)) == "пятница, 4 декабря"
    assert words(on_day(friday, today)) == "в пятницу, 4 декабря"
    assert words(on_day(date(2026, 12, 8), today)) == "во вторник, 8 декабря"
    assert words(day_fact(date(2026, 12, 2), today)) == "завтра, 2 декабря"
    assert words(day_fact(date(2027, 6, 1), today)) == "вторник, 1 июня 2027 года"
    assert words(day_fact(date(2027, 1, 11), today)) == "понедельник, 11 января"
    after = Moment(friday, time(15, 0), 6)
    assert words(moment_fact(after, today)) == "пятница, 4 декабря, после 6-го урока (15:00)"
    assert words(moment_fact(Moment(friday, time(9, 5)), today)) == "пятница, 4 декабря, 9:05"
    assert words(day_fact(friday, today), EN) == "Friday, 4 December"
    chips = moment_chips([after, Moment(today, time(15, 20))], today, "x.at", 5, prefix="w.")
    assert labels(chips) == ["пт, 4 дек., после 6-го урока (15:00)", "сегодня, 15:20"]
    assert chosen_moment(chips[0][0].arg, "w.") == after
    assert chosen_moment(chips[1][0].arg, "w.") == Moment(today, time(15, 20))
    assert labels(day_chips([today, date(2026, 12, 2), friday], today, "x.day")) == [
        "сегодня завтра пт, 4 дек."
    ]
    for wrong in ("", "t20261204", "t202612042500", "t202613041500", "d20261204"):
        with pytest.raises(Refusal):
            chosen_moment(wrong)
