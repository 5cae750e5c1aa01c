"""Somebody's lessons of the week, entered by taps; meetings are kept out of them (1.4)."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.calendar_words import clock_words, numbers_words
from bot.desk import stop_asking
from bot.telegram.callbacks import Press, pressed
from mentoring import timetable
from mentoring.people import Person, Status
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from mentoring.school_calendar import SATURDAY, SchoolCalendar, calendar_of
from mentoring.timetable import SCHOOL_WEEK, Week
from storage.uow import Uow

router = Router(name=__name__)


async def whose(uow: Uow, me: Person, press: Press) -> Person:
    """Whose week it is: one's own, or for the curator anybody's.

    Raises:
        Refusal: ``common-not_allowed`` or ``people-gone``.
    """
    if press.of in (None, me.id):
        return me
    timetable.ensure_may_see(me, press.of or 0)
    person = await uow.people.find(press.of or 0)
    if person is None or person.status is Status.ERASED:
        raise Refusal("people-gone")
    return person


def days_of(calendar: SchoolCalendar, week: Week) -> list[int]:
    """Days of the week that are shown: a Saturday only where there are lessons on it."""
    with_saturday = calendar.saturdays or any(day == SATURDAY for day, _ in week)
    return list(range(SCHOOL_WEEK if with_saturday else SATURDAY))


def lessons_on(week: Week, day: int, calendar: SchoolCalendar) -> list[int]:
    """Numbers of the lessons of a day of the week that the bell schedule knows."""
    return [bell.number for bell in calendar.bells if (day, bell.number) in week]


def lessons_fact(numbers: Sequence[int]) -> Fact:
    """Lessons of a day in words."""
    return numbers_words(numbers) if numbers else T("timetable-no_lessons")


def week_screen(me: Person, person: Person, week: Week, calendar: SchoolCalendar) -> Say:
    """The week, and the days to be changed."""
    days = days_of(calendar, week)
    lines = [
        T(
            "timetable-line",
            {
                "day": T(f"timetable_day-{day}"),
                "lessons": lessons_fact(lessons_on(week, day, calendar)),
            },
        )
        for day in days
    ]
    buttons = [
        Button(f"timetable_day-{day}", "timetable.day", of=person.id, arg=str(day)) for day in days
    ]
    rows: Rows = tuple(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2))
    facts: dict[str, Fact] = {"lines": Lines(tuple(lines)), "who": Name(person.id)}
    if person.id == me.id:
        return Say("timetable-mine", facts, (*rows, desk.bottom("settings.home")))
    return Say("timetable-theirs", facts, (*rows, desk.bottom("person.open", person.id)))


@router.callback_query(pressed("timetable.mine", "timetable.of"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The week: one's own, or of the person whose card the curator has open."""
    await stop_asking(state)
    person = await whose(uow, me, press)
    return week_screen(me, person, await uow.timetable.of(person.id), await calendar_of(uow))


def day_screen(me: Person, person: Person, week: Week, calendar: SchoolCalendar, day: int) -> Say:
    """The lessons of a day, each showing whether it is theirs."""
    mine = lessons_on(week, day, calendar)
    toggles = []
    for bell in calendar.bells:
        is_on = bell.number in mine
        facts: dict[str, Fact] = {
            "number": str(bell.number),
            "starts": clock_words(bell.starts),
            "ends": clock_words(bell.ends),
        }
        key = "timetable-lesson_on" if is_on else "timetable-lesson_off"
        arg = f"{day}.{bell.number}.{'off' if is_on else 'on'}"
        toggles.append(Button(key, "timetable.set", of=person.id, arg=arg, facts=facts))
    rows: Rows = tuple(tuple(toggles[i : i + 2]) for i in range(0, len(toggles), 2))
    more = []
    if mine:
        more.append(Button("timetable-copy", "timetable.copy", of=person.id, arg=str(day)))
    days = days_of(calendar, week)
    if day + 1 in days:
        label: dict[str, Fact] = {"day": T(f"timetable_day-{day + 1}")}
        more.append(Button("timetable-next", "timetable.day", person.id, None, f"{day + 1}", label))
    back = (Button("timetable-back", "timetable.of", of=person.id), Button("common-home", "home"))
    key = "timetable-day" if person.id == me.id else "timetable-day_theirs"
    shown: dict[str, Fact] = {
        "day": T(f"timetable_day-{day}"),
        "lessons": lessons_fact(mine),
        "who": Name(person.id),
    }
    return Say(key, shown, (*rows, tuple(more), back))


def weekday_of(word: str) -> int:
    """A day of the week as a button carries it.

    Raises:
        Refusal: ``common-changed``.
    """
    if word not in {str(day) for day in range(SCHOOL_WEEK)}:
        raise Refusal("common-changed")
    return int(word)


@router.callback_query(pressed("timetable.day"))
async def day(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """One day."""
    person = await whose(uow, me, press)
    week, calendar = await uow.timetable.of(person.id), await calendar_of(uow)
    return day_screen(me, person, week, calendar, weekday_of(press.arg))


@router.callback_query(pressed("timetable.set"))
async def toggle(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The button carries the state wished for, so a second press changes nothing."""
    person = await whose(uow, me, press)
    word, number, wish = (*press.arg.split("."), "", "")[:3]
    if not number.isdecimal() or wish not in ("on", "off"):
        raise Refusal("common-changed")
    weekday, lesson = weekday_of(word), int(number)
    week = await uow.timetable.of(person.id)
    numbers = {one for on, one in week if on == weekday}
    wished = numbers | {lesson} if wish == "on" else numbers - {lesson}
    if wished != numbers:
        week = await timetable.set_day(uow, me, weekday, wished, uow.now, person=person.id)
    return day_screen(me, person, week, await calendar_of(uow), weekday)


def copy_screen(person: Person, week: Week, calendar: SchoolCalendar, day: int) -> Say:
    """Where the lessons of a day may be copied; each button shows what is there now."""
    buttons = [
        Button(
            "timetable-copy_to",
            "timetable.copy_do",
            of=person.id,
            arg=f"{day}.{other}",
            facts={
                "day": T(f"timetable_day-{other}"),
                "lessons": lessons_fact(lessons_on(week, other, calendar)),
            },
        )
        for other in days_of(calendar, week)
        if other != day
    ]
    back = desk.bottom("timetable.day", person.id, str(day))
    facts: dict[str, Fact] = {
        "day": T(f"timetable_of_day-{day}"),
        "lessons": lessons_fact(lessons_on(week, day, calendar)),
    }
    return Say("timetable-copy_ask", facts, (*((one,) for one in buttons), back))


@router.callback_query(pressed("timetable.copy"))
async def copy(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Choose where to copy."""
    person = await whose(uow, me, press)
    week, calendar = await uow.timetable.of(person.id), await calendar_of(uow)
    return copy_screen(person, week, calendar, weekday_of(press.arg))


@router.callback_query(pressed("timetable.copy_do"))
async def copy_do(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Copied; the screen stays, for another day may be the same too."""
    person = await whose(uow, me, press)
    source, _, target = press.arg.partition(".")
    day, other = weekday_of(source), weekday_of(target)
    week = await uow.timetable.of(person.id)
    wished = {number for on, number in week if on == day}
    if wished != {number for on, number in week if on == other}:
        week = await timetable.set_day(uow, me, other, wished, uow.now, person=person.id)
    return copy_screen(person, week, await calendar_of(uow), day)
