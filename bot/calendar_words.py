"""Days and moments in words a school uses: "Wednesday, 2 December", "after lesson 6 (15:00)" (bar 6)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Rows, T

_CODE = re.compile(r"t([0-9]{4})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})(?:\.([0-9]{1,2}))?")


@dataclass(frozen=True, slots=True)
class Moment:
    """A day and an hour by the school's clock.

    Args:
        lesson: number of the lesson it is after; ``None`` if it was said as an hour.
    """

    day: date
    clock: time
    lesson: int | None = None


def clock_words(clock: time) -> str:
    """An hour as a school writes it: ``9:05``."""
    return f"{clock.hour}:{clock:%M}"


def day_fact(day: date, today: date) -> T:
    """A day alone: "tomorrow, 2 December", "Friday, 4 December", with the year if it is another one."""
    near = _near(day, today)
    if near:
        return T(f"calendar_near-{near}", {"date": date_fact(day, today)})
    name = T(f"calendar_weekday-{day.weekday()}")
    return T("calendar-day", {"weekday": name, "date": date_fact(day, today)})


def on_day(day: date, today: date) -> T:
    """A day inside a sentence: "tomorrow, 2 December", "on Friday, 4 December"."""
    near = _near(day, today)
    if near:
        return T(f"calendar_near-{near}", {"date": date_fact(day, today)})
    name = T(f"calendar_on-{day.weekday()}")
    return T("calendar-day", {"weekday": name, "date": date_fact(day, today)})


def days_fact(first: date, last: date, today: date) -> T:
    """Several days by their ends: "21–23 February", "26 October – 3 November"; one day with its weekday."""
    if first == last:
        return day_fact(first, today)
    if (first.year, first.month) == (last.year, last.month):
        return T("calendar-days_month", {"first": str(first.day), "last": date_fact(last, today)})
    bare = last if first.year == last.year else today  # one year is said once
    return T("calendar-days", {"first": date_fact(first, bare), "last": date_fact(last, today)})


def short_day(day: date, today: date) -> T:
    """A day for a button: "today", "tomorrow", "Fri, 4 Dec"."""
    near = _near(day, today)
    if near:
        return T(f"calendar_near_short-{near}")
    facts: dict[str, Fact] = {
        "weekday": T(f"calendar_short-{day.weekday()}"),
        "day": str(day.day),
        "month": T(f"calendar_month_short-{day.month}"),
    }
    return T("calendar-day_short", facts)


def after_lesson(number: int) -> T:
    """ "after lesson 6"."""
    return T("calendar-after_lesson", {"lesson": str(number)})


def numbers_words(numbers: Sequence[int]) -> str:
    """Numbers of lessons as a school writes them: ``1–3, 5``."""
    rows: list[list[int]] = []
    for number in sorted(numbers):
        if rows and number == rows[-1][-1] + 1:
            rows[-1].append(number)
        else:
            rows.append([number])
    return ", ".join(f"{row[0]}–{row[-1]}" if len(row) > 1 else str(row[0]) for row in rows)


def moment_fact(moment: Moment, today: date, *, inside: bool = False) -> T:
    """A day with its hour: "Friday, 4 December, after lesson 6 (15:00)".

    Args:
        inside: the day as it stands inside a sentence (`on_day`).
    """
    day = on_day(moment.day, today) if inside else day_fact(moment.day, today)
    return _joined(day, moment)


def moment_short(moment: Moment, today: date) -> T:
    """The same for a button: "Fri, 4 Dec, after lesson 6 (15:00)"."""
    return _joined(short_day(moment.day, today), moment)


def moment_chips(
    moments: list[Moment],
    today: date,
    do: str,
    of: int | None = None,
    version: int | None = None,
    prefix: str = "",
) -> Rows:
    """Ready moments, one in a row: each carries the moment as `chosen_moment` reads it."""
    return tuple(
        (
            Button(
                "calendar-cell",
                do,
                of,
                version,
                f"{prefix}{moment_code(one)}",
                {"text": moment_short(one, today)},
            ),
        )
        for one in moments
    )


def moment_code(moment: Moment) -> str:
    """A moment as a button carries it: ``t202612041500`` or, after a lesson, ``t202612041500.6``."""
    lesson = "" if moment.lesson is None else f".{moment.lesson}"
    return f"t{moment.day:%Y%m%d}{moment.clock:%H%M}{lesson}"


def chosen_moment(arg: str, prefix: str = "") -> Moment:
    """The moment of a chip.

    Raises:
        Refusal: ``common-changed``: there is none.
    """
    found = _CODE.fullmatch(arg[len(prefix) :]) if arg.startswith(prefix) else None
    if found is None:
        raise Refusal("common-changed")
    year, month, day, hour, minute, lesson = found.groups()
    try:
        clock = time(int(hour), int(minute))
        on = date(int(year), int(month), int(day))
    except ValueError:
        raise Refusal("common-changed") from None
    return Moment(on, clock, int(lesson) if lesson else None)


def day_chips(
    days: list[date],
    today: date,
    do: str,
    of: int | None = None,
    version: int | None = None,
    prefix: str = "",
) -> Rows:
    """Ready days, three in a row: each carries what a day of the month does (`calendar.chosen`)."""
    chips = [
        Button(
            "calendar-cell",
            do,
            of,
            version,
            f"{prefix}d{day:%Y%m%d}",
            {"text": short_day(day, today)},
        )
        for day in days
    ]
    return tuple(tuple(chips[i : i + 3]) for i in range(0, len(chips), 3))


def _joined(day: T, moment: Moment) -> T:
    clock = clock_words(moment.clock)
    if moment.lesson is None:
        return T("calendar-moment", {"day": day, "clock": clock})
    facts: dict[str, Fact] = {"day": day, "clock": clock, "after": after_lesson(moment.lesson)}
    return T("calendar-moment_lesson", facts)


def date_fact(day: date, today: date) -> T:
    """A date without its weekday: "4 December", with the year if it is a distant one."""
    month = T(f"calendar_of-{day.month}")
    if day.year == today.year or abs(day - today) < timedelta(days=90):
        return T("calendar-date", {"day": str(day.day), "month": month})
    return T("calendar-date_year", {"day": str(day.day), "month": month, "year": str(day.year)})


def _near(day: date, today: date) -> str:
    return {-1: "yesterday", 0: "today", 1: "tomorrow"}.get((day - today).days, "")
