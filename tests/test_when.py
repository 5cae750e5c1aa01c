"""Days and hours as people type them, in Russian and English, against the school's bells and clock."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts import Texts
from bot.when import read, read_day
from mentoring.refusal import Refusal
from mentoring.school_calendar import SchoolCalendar
from storage.working_days import WorkingDays

ZONE = ZoneInfo("Europe/Moscow")
CALENDAR = SchoolCalendar(ZONE, WorkingDays())
NOW = datetime(2026, 12, 1, 10, 0, tzinfo=ZONE)
"""Tuesday morning, after the first lesson."""
TEXTS = {language: Texts(ZONE, language) for language in ("ru", "en")}


def last_lesson(day: date) -> int:
    """They teach six lessons on weekdays and none at the weekend."""
    return 6 if day.weekday() < 5 else 0


def understood(text: str, *, on: date | None = None, past: bool = False) -> str:
    """What was understood as one short line: ``Wed 02.12.2026 15:20 /6``."""
    when = read(text, NOW, CALENDAR, last_lesson=last_lesson, on=on, allow_past=past)
    clock = f" {when.clock:%H:%M}" if when.clock else ""
    lesson = f" /{when.lesson}" if when.lesson else ""
    return f"{when.day:%a %d.%m.%Y}{clock}{lesson}"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        # a day
        ("завтра", "Wed 02.12.2026"),
        ("Послезавтра", "Thu 03.12.2026"),
        ("сегодня", "Tue 01.12.2026"),
        ("в среду", "Wed 02.12.2026"),
        ("во вторник", "Tue 08.12.2026"),  # today would be «сегодня»
        ("в этот вторник", "Tue 01.12.2026"),
        ("в эту пятницу", "Fri 04.12.2026"),
        ("в ближайший понедельник", "Mon 07.12.2026"),
        ("в следующую среду", "Wed 09.12.2026"),
        ("на следующей неделе в среду", "Wed 09.12.2026"),
        ("на этой неделе в пятницу", "Fri 04.12.2026"),
        ("через неделю", "Tue 08.12.2026"),
        ("через 3 дня", "Fri 04.12.2026"),
        ("через две недели в среду", "Wed 16.12.2026"),
        ("3 декабря", "Thu 03.12.2026"),
        ("третьего декабря", "Thu 03.12.2026"),
        ("двадцать пятого декабря", "Fri 25.12.2026"),
        ("1 декабря", "Tue 01.12.2026"),
        ("1 января", "Fri 01.01.2027"),
        ("5-го числа", "Sat 05.12.2026"),
        ("среда, 2 декабря", "Wed 02.12.2026"),
        ("05.12", "Sat 05.12.2026"),
        ("5.12.2026", "Sat 05.12.2026"),
        ("5.12.26", "Sat 05.12.2026"),
        ("2026-12-05", "Sat 05.12.2026"),
        # a day and an hour
        ("в среду в 15:20", "Wed 02.12.2026 15:20"),
        ("  В  СРЕДУ, В 15.20! ", "Wed 02.12.2026 15:20"),
        ("в среду в 15-20", "Wed 02.12.2026 15:20"),
        ("в среду в 15 20", "Wed 02.12.2026 15:20"),
        ("пт 15:20", "Fri 04.12.2026 15:20"),
        ("пт 15.10", "Fri 04.12.2026 15:10"),  # an hour: 15 October is no Friday
        ("пт 04.12 15:00", "Fri 04.12.2026 15:00"),
        ("05.12 15.00", "Sat 05.12.2026 15:00"),
        ("05.12 в 16", "Sat 05.12.2026 16:00"),
        ("завтра в 16", "Wed 02.12.2026 16:00"),
        ("завтра 16", "Wed 02.12.2026 16:00"),
        ("завтра в 15 часов", "Wed 02.12.2026 15:00"),
        ("завтра 10.10", "Wed 02.12.2026 10:10"),
        ("завтра в 8 утра", "Wed 02.12.2026 08:00"),
        ("завтра в 6 вечера", "Wed 02.12.2026 18:00"),
        ("завтра к 16 часам", "Wed 02.12.2026 16:00"),
        ("завтра в полчетвёртого", "Wed 02.12.2026 15:30"),
        ("завтра в полдень", "Wed 02.12.2026 12:00"),
        ("через неделю в 14:30", "Tue 08.12.2026 14:30"),
        ("2 декабря 2026 года в 15 часов 20 минут", "Wed 02.12.2026 15:20"),
        ("давайте встретимся в среду, часов в 16", "Wed 02.12.2026 16:00"),
        # lessons
        ("3 декабря после 6-го урока", "Thu 03.12.2026 15:00 /6"),
        ("3 декабря после шестого урока", "Thu 03.12.2026 15:00 /6"),
        ("сегодня после 7 урока", "Tue 01.12.2026 15:55 /7"),
        ("в пятницу после уроков", "Fri 04.12.2026 15:00 /6"),
        ("в четверг на 3-м уроке", "Thu 03.12.2026 11:00"),
        ("после 6 урока", "Tue 01.12.2026 15:00 /6"),
        ("после 1 урока", "Wed 02.12.2026 09:45 /1"),  # today it is over
        # an hour
        ("15:20", "Tue 01.12.2026 15:20"),
        ("9:00", "Wed 02.12.2026 09:00"),
        ("в три", "Tue 01.12.2026 15:00"),
        ("в час дня", "Tue 01.12.2026 13:00"),
        ("в 7", "Tue 01.12.2026 19:00"),
        ("07:30", "Wed 02.12.2026 07:30"),
        ("через час", "Tue 01.12.2026 11:00"),
        # English
        ("tomorrow at 15:20", "Wed 02.12.2026 15:20"),
        ("on Wednesday after lesson 6", "Wed 02.12.2026 15:00 /6"),
        ("next Wednesday after the 6th lesson", "Wed 09.12.2026 15:00 /6"),
        ("this Friday", "Fri 04.12.2026"),
        ("in two weeks at 14:30", "Tue 15.12.2026 14:30"),
        ("December 3rd at 4pm", "Thu 03.12.2026 16:00"),
        ("3 Dec 4:30 pm", "Thu 03.12.2026 16:30"),
        ("Friday after school", "Fri 04.12.2026 15:00 /6"),
        ("the 5th at half past 3", "Sat 05.12.2026 15:30"),
    ],
)
def test_what_lies_ahead(text: str, meant: str) -> None:
    assert understood(text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("вчера", "Mon 30.11.2026"),
        ("вчера после 6 урока", "Mon 30.11.2026 15:00 /6"),
        ("в прошлую пятницу", "Fri 27.11.2026"),
        ("на прошлой неделе в среду", "Wed 25.11.2026"),
        ("в пятницу", "Fri 27.11.2026"),
        ("25.11", "Wed 25.11.2026"),
        ("25 ноября", "Wed 25.11.2026"),
        ("неделю назад", "Tue 24.11.2026"),
        ("2 дня назад в 14:00", "Sun 29.11.2026 14:00"),
        ("сегодня в 9:00", "Tue 01.12.2026 09:00"),
        ("15:20", "Mon 30.11.2026 15:20"),
        ("last Friday at 15:20", "Fri 27.11.2026 15:20"),
        ("yesterday", "Mon 30.11.2026"),
    ],
)
def test_what_has_been(text: str, meant: str) -> None:
    assert understood(text, past=True) == meant


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "format"),
        ("абракадабра", "format"),
        ("в понедельник не могу", "format"),
        ("в 25:00", "format"),
        ("завтра в 15:75", "format"),
        ("31 ноября", "format"),
        ("99.99", "format"),
        ("декабрь", "format"),
        ("16", "format"),
        ("завтра " * 30, "format"),
        ("на следующей неделе", "which_day"),
        ("пн, вт", "two_days"),
        ("3 декабря 4 декабря", "two_days"),
        ("завтра с 15:20 до 16:00", "two_times"),
        ("завтра в 15:20 после 6 урока", "two_times"),
        ("среда, 4 декабря", "weekday_differs"),
        ("ср 04.12 15:00", "weekday_differs"),
        ("завтра после 9 урока", "no_lesson"),
        ("в воскресенье после уроков", "no_last"),
        ("вчера", "past"),
        ("25.11", "past"),
        ("25 ноября 2026", "past"),
        ("сегодня в 9:00", "past_hour"),
        ("5.12.2030", "too_far"),
    ],
)
def test_one_clear_sentence_with_an_example(text: str, problem: str) -> None:
    with pytest.raises(Refusal) as refused:
        understood(text)
    assert refused.value.key == f"when-{problem}"
    for texts in TEXTS.values():
        said = texts.plain(refused.value.key, refused.value.facts)
        assert said.endswith(".") and len(said) < 200


@pytest.mark.parametrize(
    ("text", "problem"),
    [("завтра", "not_yet"), ("5 декабря", "not_yet"), ("сегодня в 15:20", "not_yet_hour")],
)
def test_what_has_been_is_not_in_the_future(text: str, problem: str) -> None:
    with pytest.raises(Refusal) as refused:
        understood(text, past=True)
    assert refused.value.key == f"when-{problem}"


def test_an_hour_for_a_day_chosen_before() -> None:
    wednesday = date(2026, 12, 9)
    assert understood("15:20", on=wednesday) == "Wed 09.12.2026 15:20"
    assert understood("16", on=wednesday) == "Wed 09.12.2026 16:00"
    assert understood("после уроков", on=wednesday) == "Wed 09.12.2026 15:00 /6"
    assert understood("завтра в 9", on=wednesday) == "Wed 02.12.2026 09:00"


def test_after_the_bell_of_friday_comes_monday() -> None:
    friday = datetime(2026, 12, 4, 18, 0, tzinfo=ZONE)
    assert read("15:20", friday, CALENDAR).day == date(2026, 12, 7)
    assert read("после 6 урока", friday, CALENDAR).day == date(2026, 12, 7)
    saturday = datetime(2026, 12, 5, 12, 0, tzinfo=ZONE)
    assert read("18:00", saturday, CALENDAR).day == date(2026, 12, 5), "they said so themselves"


def test_a_day_alone() -> None:
    assert read_day("до пятницы", NOW, CALENDAR) == date(2026, 12, 4)
    assert read_day("сегодня", NOW, CALENDAR) == date(2026, 12, 1)
    assert read_day("вчера", NOW, CALENDAR, allow_past=True) == date(2026, 11, 30)
    with pytest.raises(Refusal):
        read_day("15:20", NOW, CALENDAR)


def test_the_zone_decides_what_day_it_is() -> None:
    late = datetime(2026, 12, 1, 20, 0, tzinfo=ZoneInfo("UTC"))  # 23:00 in Moscow
    east = SchoolCalendar(ZoneInfo("Asia/Vladivostok"), WorkingDays())  # already 2 December there
    assert read("завтра", late, CALENDAR).day == date(2026, 12, 2)
    assert read("завтра", late, east).day == date(2026, 12, 3)


@given(st.text(max_size=40))
def test_whatever_is_typed_is_understood_or_refused(text: str) -> None:
    try:
        when = read(text, NOW, CALENDAR)
    except Refusal:
        return
    assert CALENDAR.at(when.day, when.clock or time(23, 59)) > NOW


WORDS = (
    "в|среду|завтра|после|6|урока|уроков|15:20|05.12|5-го|числа|через|неделю|3|декабря|на|пол|час"
)


@given(
    st.lists(st.sampled_from(WORDS.split("|")), min_size=1, max_size=6).map(" ".join), st.booleans()
)
def test_words_in_any_order_never_break_it_nor_leave_the_asked_side_of_now(
    text: str, past: bool
) -> None:
    try:
        when = read(text, NOW, CALENDAR, last_lesson=last_lesson, allow_past=past)
    except Refusal:
        return
    if past:
        assert CALENDAR.at(when.day, when.clock or time(0)) <= NOW
    else:
        assert CALENDAR.at(when.day, when.clock or time(23, 59)) > NOW
