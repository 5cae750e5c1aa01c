"""The bot's own numbers against those of the diary; each check tells all that is wrong."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, datetime, timedelta
from statistics import median_low

from mentoring.census import CensusAnswer
from mentoring.kinds import MentoringKind
from mentoring.meeting.nouns import MeetingState, Said
from mentoring.people import Status
from mentoring.roadmap import api
from mentoring.roadmap.nouns import End, Point
from tests.flows.test_report import rows_of, text_of
from tests.year import acts
from tests.year.diary import ZONE, Diary, Met
from tests.year.ear import Ear, school_days
from tests.year.events import CARRIED, NEW_YEAR
from tests.year.script import Script

WEEK, DAY = timedelta(days=7), timedelta(days=1)
PERIOD = re.compile(r"(\d\d\.\d\d)(?:\.\d{4})? – (\d\d\.\d\d\.\d{4})")
CENSUS = "Опрос педагогов: ответьте"
HEADS = ("проведено встреч", "пар начали работу", "пар завершили работу", "новых запросов")
"""What the head's summary says."""
KINDS = "Традиционный Групповой Краткосрочный Реверсивный Ситуационный Скоростной Виртуальный"
SUPPORT = "5.3"
"""Mentees without a pair: what is due after the summer stays open, and is said to be."""
NEXT = datetime(2027, 9, 1, tzinfo=ZONE)
ROADMAP, PAIRS = date(2026, 9, 3), date(2026, 9, 16)
"""The head approved the roadmap; the pairs began with their programmes."""


def digests(ear: Ear, day: date) -> None:
    """Each summary that came this morning has the figures of its days, as the diary counts them."""
    for at, _, words in ear.letters:
        if at.astimezone(ZONE).date() == day and words.startswith("Сводка за"):
            ear.digests.append(day)
            ear.troubles += wrong_figures(ear.year.diary, words)


def wrong_figures(diary: Diary, words: str) -> list[str]:
    """What the summary of a week, or of the head's month, says otherwise than the diary."""
    found = PERIOD.search(words)
    assert found is not None, words
    day, month, year = (int(one) for one in found[2].split("."))
    last = date(year, month, day)
    is_week = words.startswith("Сводка за неделю")
    first = last - timedelta(days=6) if is_week else _month(last)
    assert f"{first:%d.%m}" == found[1], words
    then = (first - WEEK, last - WEEK) if is_week else (_month(first - DAY), first - DAY)
    now, before = diary.figures(first, last), diary.figures(*then)
    names = now if is_week else HEADS
    lines = {name: f"{name}: {now[name]} ({before[name]})" for name in names}
    asked, solved, minutes = diary.helped(first, last)
    earlier, _, _ = diary.helped(*then)
    lines["запросов"] = f"запросов: {asked} (было {earlier}), решено: {solved}"
    counts = {name: (count, before[name]) for name, count in now.items()}
    counts["запросов"] = (asked, earlier)
    if minutes:
        hours, rest = divmod(median_low(minutes), 60)
        lines["через"] = f"через {hours} ч {rest} мин" if hours else f"через {rest} мин"
        counts["через"] = (1, 0)
    wrong = []
    for name, line in lines.items():
        shown = re.findall(rf"(?<!новых ){name}:? \d.*", words)
        if bool(shown) if not any(counts[name]) else line not in words:
            wrong.append(f"summary of {first} – {last}: {shown}, the diary {line}")
    return wrong


def _month(day: date) -> date:
    """The first day of its month."""
    return day.replace(day=1)


async def roadmap(script: Script) -> list[str]:
    """Every date of every row has come to an end, and it is the one the diary knows."""
    diary, wrong = script.year.diary, []
    items = await acts.rows_of(script.year)
    assert len(items) >= 22, "all rows of the regulation"
    async with script.year.school.uow() as uow:
        open_ = {one.point.id for one in await api.open_dues(uow)}
    for item in items:
        for point in item.points:
            by_hand = diary.done.get((item.code, point.due_on, point.about))
            if by_hand is not None:
                is_right = point.end is End.HAND and point.ended_on == by_hand
            elif point.due_on >= NEXT.date():
                is_right = item.code == SUPPORT and point.id in open_
            elif item.code == CARRIED or (item.code == SUPPORT and point.due_on > NEW_YEAR):
                is_right = point.end is End.CARRIED
            else:
                is_right = point.end is End.FACT and point.ended_on in _seen(
                    item.code, diary, point
                )
            if not is_right:
                wrong.append(f"roadmap {item.code}: {point}, the diary {by_hand}")
    return wrong


def _seen(code: str, diary: Diary, point: Point) -> set[date]:
    """Days on which the bot may have seen that a row is done: that day, or in the night after it."""
    answered = max(at for _, at in diary.census.values()).astimezone(ZONE).date()
    days = {
        "1.0b": ROADMAP,
        **dict.fromkeys(("2.1", "2.2", "3.1", "3.2"), answered),
        "5.1": max(diary.requests).astimezone(ZONE).date() + 2 * WEEK,
        "5.2": PAIRS,
        "6.1a": _closes(diary.surveys["interim"]),
        "6.1b": _closes(diary.surveys["final"]),
    }
    if code == "5.3":
        begun = [one.begun for one in diary.pairs.values() if point.about in one.mentees]
        return {one.astimezone(ZONE).date() + n * DAY for one in begun for n in (0, 1)}
    return {days[code], days[code] + DAY} if code in days else set()


def _closes(opened: date) -> date:
    """The last day of a survey: two weeks on, moved to a school day."""
    return school_days(opened + 2 * WEEK, opened + 4 * WEEK)[0]


async def records(script: Script) -> list[str]:
    """Meetings, who was there, surveys, the census and who takes part: as the diary has them."""
    diary, wrong = script.year.diary, []
    states = {
        Met.HELD: MeetingState.HELD,
        Met.MISSED: MeetingState.NOT_HELD,
        Met.CANCELLED: MeetingState.CANCELLED,
        Met.PLANNED: MeetingState.PLANNED,
    }
    async with script.year.school.uow() as uow:
        kept = {one.id: one for one in await uow.meetings.of_pairs(list(diary.pairs))}
        if set(kept) != set(diary.meetings):
            wrong.append(f"meetings {set(kept) ^ set(diary.meetings)}")
        for number, met in diary.meetings.items():
            one = kept[number]
            came = {who.person for who in one.attendees if who.said is Said.HELD}
            there = {card for card in met.came if card not in diary.left}
            if (one.state, one.starts_at) != (states[met.became], met.at):
                wrong.append(f"meeting {number}: {one.state} {one.starts_at}, the diary {met}")
            if {card for card in came if card not in diary.left} != there:
                wrong.append(f"meeting {number}: came {came}, the diary {there}")
        sheets = {(str(one.kind), str(one.whom)): one.sheets for one in await uow.surveys.all()}
        if sheets != dict(diary.sheets):
            wrong.append(f"sheets {sheets}, the diary {diary.sheets}")
        members = len(await uow.people.with_status(Status.MEMBER))
        if members != len(diary.joined) - len(diary.left):
            wrong.append(f"members {members}")
    return wrong


async def census(script: Script) -> list[str]:
    """Everybody's answer is kept, and the curator's board counts them."""
    diary, year = script.year.diary, script.year
    said = Counter(answer for answer, _ in diary.census.values())
    async with year.school.uow() as uow:
        kept = Counter(str(one.answer) for one in (await uow.censuses.answers(acts.YEAR)).values())
    await year.further(year.curator, "census.board")
    shown = str(year.curator.screen["text"])
    count = f"Ответили {len(diary.census)} из {len(diary.census)}"
    assert set(said) <= {str(one) for one in CensusAnswer}
    return [] if kept == said and count in shown else [f"census {kept} {shown}, the diary {said}"]


async def report(script: Script) -> list[str]:
    """The final report's file says the diary's numbers."""
    diary, curator = script.year.diary, script.year.curator
    await script.year.further(curator, "monitoring.home", "report.home", "report.make")
    data = (await curator.receives(".docx")).data
    text, wrong = text_of(data), []
    held = diary.held()
    hours = f"{len(held) * 45 / 60:.1f}".removesuffix(".0").replace(".", ",")
    asked, solved, minutes = diary.helped(date(2026, 9, 1), date(2027, 8, 31))
    groups = sum(len(one.mentees) > 1 for one in diary.pairs.values())
    speed = set().union(*diary.speed)
    lines = (
        rf"Скоростное наставничество: {len(diary.speed)} встреч\w*\D*{len(speed)} ",
        rf"Состоялось встреч: {len(held)}; всего часов: {hours}\.",
        rf"Экстренная помощь: {asked} запрос\w*, из них решено {solved}\.",
        rf"через {median_low(minutes)} минут\w* рабочего времени",
        rf"Работал\w* {len(diary.pairs) - groups} пар\w* и {groups} групп",
    )
    wrong += [f"report: no {line!r}" for line in lines if not re.search(line, text)]
    kinds = {row[0]: row[1:] for row in rows_of(data, "Вид")}
    for kind, name in zip(MentoringKind, KINDS.split(), strict=True):
        many = diary.of_kind(kind)
        mentees = {who for one in many for who in one.mentees}
        row = [str(n) for n in (len(many), len({one.mentor for one in many}), len(mentees))]
        if kinds.get(name) != (row if many else None):
            wrong.append(f"report: {name} {kinds}, the diary {row}")
    causes = Counter(one.cause for one in diary.pairs.values())
    programmes = {row[0]: row[1] for row in rows_of(data, "Программы")}
    for name, number in (
        ("Начато программ", len(diary.pairs)),
        ("выполнены полностью", causes["done"]),
    ):
        if programmes.get(name) != str(number):
            wrong.append(f"report: {name} {programmes}, the diary {number}")
    return wrong


async def next_year(script: Script, ear: Ear) -> list[str]:
    """The next year's roadmap is in force, with what was carried over, and every mentor is asked anew."""
    wrong = []
    async with script.year.school.uow() as uow:
        found = await api.current(uow)
        begun = await uow.censuses.get(acts.YEAR.next)
    if found is None or found[0].year != acts.YEAR.next or not found[0].in_force:
        wrong.append(f"the next year's roadmap: {found}")
    elif not [p for one in found[1] if one.code == CARRIED for p in one.points if p.is_open]:
        wrong.append("what was carried over is not in the next year's roadmap")
    asked = {card for at, card, words in ear.letters if at > NEXT and CENSUS in words}
    members = {script.year.cards[one.id] for one in script.year.mentors} - set(
        script.year.diary.left
    )
    if begun is None or not members <= asked:
        wrong.append(f"the census of the next year: {begun}, not asked {members - asked}")
    return wrong
