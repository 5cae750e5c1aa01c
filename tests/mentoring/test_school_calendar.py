"""The school's days and hours: marks, school time over weekends and breaks, clocks that jump, typed words."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mentoring.refusal import Refusal
from mentoring.school_calendar import (
    DEFAULT_BELLS,
    Bell,
    DayMark,
    SchoolCalendar,
    Span,
    SpanKind,
    moment_at,
)
from mentoring.school_calendar_edit import (
    ensure_bells,
    ensure_hours,
    ensure_span,
    with_bell,
    with_one_more,
)
from mentoring.school_calendar_typed import parse_bells, parse_hours, parse_span
from storage.working_days import WorkingDays

MOSCOW = ZoneInfo("Europe/Moscow")
ZONES = [
    ZoneInfo(name)
    for name in (
        "Europe/Moscow",
        "Asia/Kamchatka",
        "Europe/Berlin",  # the hour from 2 to 3 is skipped or comes twice
        "Asia/Jerusalem",  # on a Friday
        "Africa/Cairo",  # midnight itself, on a Friday
        "Australia/Lord_Howe",  # half an hour
        "Pacific/Apia",  # a whole day was skipped in 2011
    )
]
DAY = timedelta(days=1)
AUTUMN = Span(1, SpanKind.BREAK, date(2026, 10, 26), date(2026, 11, 3), "Осенние каникулы")


def school(zone: ZoneInfo = MOSCOW, *spans: Span, **more: object) -> SchoolCalendar:
    return SchoolCalendar(zone, WorkingDays(), spans=spans, **more)  # type: ignore[arg-type]


spans = st.builds(
    lambda kind, first, days: Span(0, kind, first, first + days * DAY, "x"),
    st.sampled_from(SpanKind),
    st.dates(date(2026, 8, 1), date(2027, 7, 1)),
    st.integers(0, 30),
)
calendars = st.builds(
    lambda zone, some, saturdays, opens: school(
        zone, *some, saturdays=saturdays, opens=time(opens, 0), closes=time(opens + 8, 15)
    ),
    st.sampled_from(ZONES),
    st.lists(spans, max_size=6),
    st.booleans(),
    st.integers(0, 14),
)
moments = st.one_of(
    st.datetimes(datetime(2026, 8, 1), datetime(2027, 7, 1), timezones=st.just(UTC)),
    # The nights in which the clocks of these zones are changed.
    st.datetimes(datetime(2027, 3, 24), datetime(2027, 3, 30), timezones=st.just(UTC)),
    st.datetimes(datetime(2027, 4, 28), datetime(2027, 5, 1), timezones=st.just(UTC)),
    st.datetimes(datetime(2026, 10, 22), datetime(2026, 10, 31), timezones=st.just(UTC)),
)


def test_what_kind_of_day_it_is() -> None:
    ours = school(MOSCOW, AUTUMN)
    assert ours.mark(date(2026, 10, 23)) is DayMark.WORKING
    assert ours.mark(date(2026, 10, 26)) is DayMark.BREAK
    assert ours.mark(date(2026, 10, 31)) is DayMark.OFF, "Saturday stays a day off in a break"
    assert ours.mark(date(2026, 11, 4)) is DayMark.OFF, "National Unity Day"
    assert ours.mark(date(2026, 11, 5)) is DayMark.WORKING
    off = Span(2, SpanKind.OFF, date(2026, 11, 5), date(2026, 11, 5), "Выборы")
    work = Span(3, SpanKind.WORKING, date(2026, 10, 31), date(2026, 10, 31), "Ярмарка")
    edited = school(MOSCOW, AUTUMN, off, work)
    assert edited.mark(date(2026, 11, 5)) is DayMark.OFF
    assert edited.mark(date(2026, 10, 31)) is DayMark.WORKING


def test_saturdays_are_school_days_where_the_school_says_so() -> None:
    six = school(MOSCOW, saturdays=True)
    assert six.mark(date(2026, 9, 5)) is DayMark.WORKING
    assert six.mark(date(2026, 9, 6)) is DayMark.OFF
    assert six.mark(date(2027, 1, 2)) is DayMark.OFF, "a Saturday of the New Year holidays"
    assert school().mark(date(2027, 2, 20)) is DayMark.WORKING, "worked for a day off moved away"


def test_what_the_public_calendar_makes_of_the_coming_months() -> None:
    assert school().exceptions(date(2026, 10, 1), 150) == [
        (date(2026, 11, 4), date(2026, 11, 4), DayMark.OFF),
        (date(2026, 12, 31), date(2027, 1, 10), DayMark.OFF),
        (date(2027, 2, 20), date(2027, 2, 20), DayMark.WORKING),
        (date(2027, 2, 21), date(2027, 2, 23), DayMark.OFF),
    ]


def test_school_time_goes_over_a_night_a_weekend_and_a_break() -> None:
    ours = school(MOSCOW, AUTUMN, opens=time(9, 0), closes=time(17, 0))

    def at(day: int, hour: int, month: int = 10) -> datetime:
        return datetime(2026, month, day, hour, tzinfo=MOSCOW)

    hours = timedelta(hours=1)
    assert ours.day_length == 8 * hours
    assert ours.plus(at(20, 10), 2 * hours) == at(20, 12)
    assert ours.plus(at(20, 16), 2 * hours) == at(21, 10), "over a night"
    assert ours.plus(at(20, 23), 8 * hours) == at(21, 17), (
        "asked at night, by the end of the next day"
    )
    assert ours.plus(at(16, 16), 2 * hours) == at(19, 10), "over a weekend"
    assert ours.plus(at(23, 12), 8 * hours) == at(5, 12, 11), "over the break and 4 November"
    assert ours.opening(at(24, 12)) == at(5, 9, 11)
    assert (
        ours.is_open(at(20, 16)) and not ours.is_open(at(20, 17)) and not ours.is_open(at(24, 12))
    )


@given(calendars, st.dates(date(2026, 8, 1), date(2027, 7, 1)), st.integers(1, 12))
def test_the_next_school_day_is_one_and_nothing_lies_between(
    ours: SchoolCalendar, day: date, count: int
) -> None:
    following = ours.next_day(day)
    assert following >= day and not ours.is_off(following)
    assert all(ours.is_off(day + n * DAY) for n in range((following - day).days))
    before = ours.day_before(day)
    assert before < day and not ours.is_off(before)
    assert all(ours.is_off(before + n * DAY) for n in range(1, (day - before).days))
    later = ours.after(day, count)
    between = [day + n * DAY for n in range(1, (later - day).days + 1)]
    assert sum(not ours.is_off(one) for one in between) == count


NIGHT_SCHOOL = school(ZoneInfo("Asia/Jerusalem"), opens=time(1, 0), closes=time(9, 0))


@example(NIGHT_SCHOOL, datetime(2027, 3, 25, 23, 30, tzinfo=UTC), 60, 60)
@settings(max_examples=60)
@given(calendars, moments, st.integers(0, 60 * 40), st.integers(0, 60 * 40))
def test_school_time_adds_up_whatever_the_zone(
    ours: SchoolCalendar, moment: datetime, first: int, second: int
) -> None:
    one, two = timedelta(minutes=first), timedelta(minutes=second)
    end = ours.plus(moment, one + two)
    assert end >= moment + one + two
    assert not ours.is_off(ours.local(end).date())
    assert ours.opens <= ours.local(end).time() <= ours.closes or _jumps(ours, end)
    assert ours.plus(ours.plus(moment, one), two) == end
    assert ours.plus(moment, one) <= end


def _jumps(ours: SchoolCalendar, moment: datetime) -> bool:
    """Whether the clocks are changed on this day."""
    noon = datetime.combine(ours.local(moment).date(), time(12), ours.zone)
    return noon.utcoffset() != (noon - DAY).utcoffset()


@given(
    st.sampled_from(ZONES),
    st.dates(date(2005, 1, 1), date(2030, 12, 31)),
    st.times().map(lambda clock: clock.replace(tzinfo=None, second=0, microsecond=0, fold=0)),
)
def test_a_local_hour_is_always_a_real_moment(zone: ZoneInfo, day: date, clock: time) -> None:
    moment = moment_at(day, clock, zone)
    shown = moment.astimezone(UTC).astimezone(zone)
    assert shown.replace(tzinfo=None) == moment.replace(tzinfo=None), "such an hour exists"
    asked = datetime.combine(day, clock)
    moved = moment.replace(tzinfo=None) - asked
    assert timedelta(0) <= moved <= DAY
    if moved:
        # What is skipped exists in neither reading.
        there = asked.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)
        assert there.replace(tzinfo=None) != asked


def test_hours_that_are_skipped_or_come_twice() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    skipped = moment_at(date(2027, 3, 28), time(2, 30), berlin)
    assert skipped.time() == time(3, 30)
    twice = moment_at(date(2026, 10, 25), time(2, 30), berlin)
    assert twice.astimezone(UTC) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC), (
        "the first of the two"
    )


def test_bells_are_kept_in_order() -> None:
    eight = DEFAULT_BELLS
    assert ensure_bells(reversed(eight)) == eight
    assert with_bell(eight, Bell(3, time(11, 5), time(11, 50)))[2].starts == time(11, 5)
    assert with_one_more(eight)[-1] == Bell(9, time(17, 0), time(17, 45))
    assert len(with_bell(eight, Bell(9, time(17, 0), time(17, 30)))) == 9
    for wrong in (
        Bell(3, time(10, 30), time(11, 45)),  # into the second
        Bell(3, time(11, 45), time(11, 0)),
        Bell(10, time(18, 0), time(18, 45)),  # there is no ninth
    ):
        with pytest.raises(Refusal):
            with_bell(eight, wrong)
    late = (Bell(1, time(22, 0), time(23, 30)),)
    with pytest.raises(Refusal):
        with_one_more(late)
    with pytest.raises(Refusal):
        with_one_more(with_one_more(with_one_more(eight)))


@pytest.mark.parametrize(
    ("text", "bells"),
    [
        ("3 11:00–11:45", [Bell(3, time(11, 0), time(11, 45))]),
        ("3. 11.00 - 11.45", [Bell(3, time(11, 0), time(11, 45))]),
        ("3 урок: 11:00-11:45", [Bell(3, time(11, 0), time(11, 45))]),
        ("9:00-9:45\n9:55—10:40\n", [*DEFAULT_BELLS[:2]]),
        ("1) 9:00-9:45\n\n2) 9:55-10:40", [*DEFAULT_BELLS[:2]]),
        ("1\t9:00\t9:45\n2\t9:55\t10:40", [*DEFAULT_BELLS[:2]]),
    ],
)
def test_bells_as_they_are_typed(text: str, bells: list[Bell]) -> None:
    assert parse_bells(text) == bells


@pytest.mark.parametrize(
    "text", ["", "хм", "11:00-11:45", "3", "3 25:00-26:00", "3 11-12", "9:00\n" * 30]
)
def test_bells_that_cannot_be_read(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse_bells(text)
    assert refused.value.key == "school_calendar-bells_format"


def test_hours_as_they_are_typed() -> None:
    for text in ("8:00-18:00", "8.00–18.00", "с 8:00 до 18:00", "8-18", " 8 — 18 "):
        assert parse_hours(text) == (time(8, 0), time(18, 0))
    for text in ("", "8", "25-26", "утро-вечер"):
        with pytest.raises(Refusal):
            parse_hours(text)
    with pytest.raises(Refusal):
        ensure_hours(time(8, 0), time(11, 0))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("26.10–03.11 Осенние каникулы", ("2026-10-26", "2026-11-03", "Осенние каникулы")),
        ("26.10 - 3.11, осенние", ("2026-10-26", "2026-11-03", "осенние")),
        ("28.12-08.01 Зимние каникулы", ("2026-12-28", "2027-01-08", "Зимние каникулы")),
        ("26.10.2026-03.11.2026", ("2026-10-26", "2026-11-03", "")),
        ("5.10", ("2026-10-05", "2026-10-05", "")),
        ("5.10 День учителя", ("2026-10-05", "2026-10-05", "День учителя")),
        ("25.03–31.03 Весенние", ("2027-03-25", "2027-03-31", "Весенние")),
        ("01.09.25-02.09.25 Прошлое", ("2025-09-01", "2025-09-02", "Прошлое")),
        ("30.08–02.09 Уже идут", ("2026-08-30", "2026-09-02", "Уже идут")),
    ],
)
def test_a_span_as_it_is_typed(text: str, meant: tuple[str, str, str]) -> None:
    first, last, name = parse_span(text, date(2026, 9, 1))
    assert (first.isoformat(), last.isoformat(), name) == meant


@pytest.mark.parametrize("text", ["", "каникулы", "31.11 Нет такого", "45.10-46.10", "26/10"])
def test_a_span_that_cannot_be_read(text: str) -> None:
    with pytest.raises(Refusal):
        parse_span(text, date(2026, 9, 1))


def test_a_span_has_a_name_and_an_end_after_its_beginning() -> None:
    assert ensure_span(Span(0, SpanKind.OFF, *[date(2026, 9, 1)] * 2, "  День   знаний ")).name == (
        "День знаний"
    )
    for first, last, name in (
        (date(2026, 9, 2), date(2026, 9, 1), "x"),
        (date(2026, 9, 1), date(2027, 9, 1), "x"),
        (date(2026, 9, 1), date(2026, 9, 1), " "),
        (date(2026, 9, 1), date(2026, 9, 1), "x" * 61),
    ):
        with pytest.raises(Refusal):
            ensure_span(Span(0, SpanKind.OFF, first, last, name))
