"""What people of the year do in the chat, each act written into the diary."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from bot.sandbox import Actor
from mentoring.kinds import MentoringKind
from mentoring.pair.nouns import Pair
from mentoring.roadmap.nouns import Item, Point
from mentoring.school_year import SchoolYear
from tests.year.cast import Year
from tests.year.diary import ZONE, Help, Meeting, Met, Work

MONTHS = (
    *("января", "февраля", "марта", "апреля", "мая", "июня"),
    *("июля", "августа", "сентября", "октября", "ноября", "декабря"),
)
YEAR = SchoolYear(2026)
WHOLE = 0.5
"""How often somebody answers everything after a meeting, not the first question alone."""


def spoken(day: date, clock: str) -> str:
    """A day and an hour as somebody types them."""
    return f'"{day.day} {MONTHS[day.month - 1]} {day.year} в {clock}'


async def meets(year: Year, pair: Pair, row: int, day: date, clock: str = "15:20") -> int:
    """The mentor plans an event of the plan: its number."""
    mentor = year.actor(pair.mentor)
    is_far = MentoringKind.VIRTUAL in pair.kinds
    place = '"telemost.yandex.ru/j/1' if is_far else "meeting.place!later"
    await year.hub(mentor, "meeting.home", "meeting.new", f"meeting.row!{row}")
    await year.on(mentor, spoken(day, clock), place, "meeting.save")
    async with year.school.uow() as uow:
        number = max(one.id for one in await uow.meetings.of_pair(pair.id))
    assert number not in year.diary.meetings, mentor.transcript()
    hour, minute = (int(one) for one in clock.split(":"))
    at = year.now.astimezone(ZONE).replace(
        year=day.year,
        month=day.month,
        day=day.day,
        hour=hour,
        minute=minute,
        second=0,
        microsecond=0,
    )
    year.diary.meetings[number] = Meeting(pair.id, at)
    return number


async def moves(year: Year, actor: Actor, number: int, day: date, clock: str = "15:20") -> None:
    """Somebody moves a meeting."""
    steps = ("meeting.move", spoken(day, clock), "meeting.save")
    await year.notice(actor, f"p:meeting.open:{number}::", *steps)
    met = year.diary.meetings[number]
    met.at = met.at.replace(year=day.year, month=day.month, day=day.day)
    met.moved += 1


async def cancels(year: Year, actor: Actor, number: int) -> None:
    """Somebody cancels a meeting."""
    steps = ("meeting.cancel", "meeting.cancel_do")
    await year.notice(actor, f"p:meeting.open:{number}::", *steps)
    met = year.diary.meetings[number]
    met.became, met.over = Met.CANCELLED, year.now


async def records(year: Year, actor: Actor, number: int) -> None:
    """One tap: it was held, and how useful it was."""
    mark = year.dice.randint(2, 5)
    await year.notice(actor, f"p:record.open:{number}::", f"record.held!{mark}")
    met, card = year.diary.meetings[number], year.cards[actor.id]
    met.became, met.over = Met.HELD, met.over or year.now
    met.spoke[card] = year.now
    met.came.add(card)
    year.diary.thoughts[number, card] = year.now
    if year.dice.random() < WHOLE:
        await year.on(actor, "reflection.mood!4", '"Наладили журнал')
        year.diary.whole[number, card] = year.now


async def misses(year: Year, actor: Actor, number: int) -> None:
    """It was not held: a lesson had to be taken over."""
    steps = ("record.not_held", "record.reason!replaced")
    await year.notice(actor, f"p:record.open:{number}::", *steps)
    met, card = year.diary.meetings[number], year.cards[actor.id]
    met.became, met.over = Met.MISSED, met.over or year.now
    met.spoke[card] = year.now


async def stays_away(year: Year, actor: Actor, number: int) -> None:
    """One of a group was not there."""
    await year.notice(actor, f"p:record.open:{number}::", "record.away")
    year.diary.meetings[number].spoke[year.cards[actor.id]] = year.now


async def asks_help(year: Year, actor: Actor) -> int:
    """Two taps and the words: an urgent request."""
    steps = ("help.area!psych", '"Класс не слушает', "help.send!day")
    await year.hub(actor, "help.home", *steps)
    async with year.school.uow() as uow:
        number = max(one.id for one in await uow.situational_requests.going())
    year.diary.helps[number] = Help(number, year.now)
    return number


async def helps(year: Year, actor: Actor, number: int, minutes: int) -> None:
    """A colleague takes it so many minutes later and answers at once."""
    year.school.clock.move(timedelta(minutes=minutes))
    await year.notice(
        actor, f"p:help.open:{number}::", "help.take", "help.reply", '"Начните с тишины'
    )
    year.diary.helps[number].minutes = minutes


async def is_helped(year: Year, actor: Actor, number: int) -> None:
    """The one who asked says that it is solved."""
    await year.notice(actor, f"p:help.open:{number}::", "help.solve")
    year.diary.helps[number].solved = year.now


async def sets_task(year: Year, pair: Pair, due: date) -> int:
    """The mentor sets a task."""
    steps = ("task.home", "task.new", '"Выпишите три приёма', f"task.set!d{due:%Y%m%d}")
    await year.hub(year.actor(pair.mentor), *steps)
    async with year.school.uow() as uow:
        number = max(one.id for one in await uow.tasks.of_pairs([pair.id]))
    year.diary.tasks[number] = None
    return number


async def does_task(year: Year, pair: Pair, number: int) -> None:
    """The mentee reports, the mentor accepts."""
    await year.notice(year.actor(pair.mentees[0]), f"p:task.open:{number}::", "task.ready")
    await year.notice(year.actor(pair.mentor), f"p:task.open:{number}::", "task.accept")
    year.diary.tasks[number] = year.now


async def answers_census(year: Year, actor: Actor, answer: str) -> None:
    """From the hub: two taps."""
    await year.further(actor, "census.ask", f"census.answer!{answer}")
    year.diary.census[year.cards[actor.id]] = (answer, year.now)


async def survey_opens(year: Year, kind: str) -> None:
    """The curator opens a survey of both sides."""
    path = ("survey.desk", "survey.new", f"survey.preview!{kind}", "survey.open_do")
    await year.further(year.curator, "monitoring.home", *path)
    year.diary.surveys[kind] = year.now.astimezone(ZONE).date()


async def answers_survey(year: Year, actor: Actor, kind: str, mark: int) -> None:
    """Somebody fills in the survey that is open, to its end."""
    await year.further(actor, "survey.mine")
    while not year.can(actor, "survey.send") and year.can(actor, "survey.put"):
        is_scale = year.can(actor, "survey.put", "10")
        await year.on(actor, f"survey.put!{mark if is_scale else 1}")
        while year.can(actor, "survey.skip") and not year.can(actor, "survey.put"):
            await year.on(actor, "survey.skip")
    if year.can(actor, "survey.send"):
        await year.on(actor, "survey.send")
    assert "приняты" in actor.screen["text"], actor.transcript()
    side = "mentors" if actor in year.mentors else "mentees"
    year.diary.sheets[kind, side] += 1
    async with year.school.uow() as uow:
        mine = [one for one in await uow.surveys.all() if one.kind == kind and one.whom == side]
    year.diary.answered[mine[0].id, year.cards[actor.id]] = year.now


async def rows_of(year: Year, of: SchoolYear = YEAR) -> list[Item]:
    """The roadmap of a school year."""
    async with year.school.uow() as uow:
        roadmap = await uow.roadmaps.of_year(of)
        return await uow.roadmaps.items(roadmap.id) if roadmap else []


async def ticks_off(year: Year, item: Item, point: Point) -> None:
    """The curator says that a date of a row is met, unless the bot has seen it meanwhile."""
    who = f"!{point.id}" if point.about is not None else ""
    await year.notice(year.curator, f"p:roadmap.item:{item.id}::")
    if year.can(year.curator, "roadmap.done"):
        await year.on(year.curator, f"roadmap.done{who}")
        key = (item.code, point.due_on, point.about)
        year.diary.done[key] = year.now.astimezone(ZONE).date()


async def breaks_up(year: Year, pair: Pair) -> None:
    """The mentee wants to end, the mentor agrees, the curator grants it."""
    mentee, mentor = year.actor(pair.mentees[0]), year.actor(pair.mentor)
    await year.lives(mentee, pair, "petition.new!end_wish", '"Не сошлись', "petition.send")
    async with year.school.uow() as uow:
        number = max(one.id for one in await uow.petitions.of_pair(pair.id))
    data = f"p:petition.open:{number}::"
    await year.notice(mentor, data, "petition.voice!yes")
    await year.notice(year.curator, data, "petition.decide!granted", "petition.decide_do")
    _over(year, year.diary.pairs[pair.id], "mutual")


async def leaves(year: Year, actor: Actor) -> None:
    """The curator notes that somebody takes part no more."""
    card = year.cards[actor.id]
    steps = ("person.leave", "person.leave_do")
    await year.notice(year.curator, f"p:person.open:{card}::", *steps)
    _gone(year, card)


async def withdraws(year: Year, actor: Actor) -> None:
    """Somebody takes back the consent to processing."""
    await year.further(actor, "my_data.home", "consent.mine")
    await year.on(actor, "consent.kind", "consent.withdraw", "consent.withdraw_yes")
    _gone(year, year.cards[actor.id])


def _gone(year: Year, card: int) -> None:
    year.diary.left[card] = year.now
    for one in year.diary.pairs.values():
        if one.ended is None and (card == one.mentor or one.mentees == (card,)):
            _over(year, one, "gone")


async def completes(year: Year, pair: Pair) -> None:
    """The curator closes a programme whose plan lies behind."""
    await year.lives(year.curator, pair, "life.complete", '"Отчёты сданы', "life.do")
    _over(year, year.diary.pairs[pair.id], "done")


def _over(year: Year, work: Work, cause: str) -> None:
    """A pair has ended; its meetings to come are off."""
    work.ended, work.cause = year.now.astimezone(ZONE).date(), cause
    for met in year.diary.meetings.values():
        if met.pair == work.number and met.became is Met.PLANNED and met.at > year.now:
            met.became, met.over = Met.CANCELLED, year.now


async def speed_opens(year: Year, mentor: Actor) -> int:
    """The curator opens a speed session of tomorrow: its number."""
    name = (await year.person(mentor)).full_name or ""
    surname, *rest = name.split()
    short = " ".join((surname, *(f"{one[0]}." for one in rest)))
    path = ("speed.new", '"Как спрашивать у доски', f'"{surname.lower()}', f"={short}")
    await year.further(year.curator, "speed.home", *path)
    await year.on(year.curator, '"завтра в 15:20', '"кабинет 12', "speed.publish")
    async with year.school.uow() as uow:
        return max(one.id for one in await uow.speed_sessions.all())


async def speed_held(year: Year, number: int, signed: Sequence[Actor], absent: Actor) -> None:
    """The curator marks all but one as there."""
    name = (await year.person(absent)).full_name or ""
    surname, *rest = name.split()
    short = " ".join((surname, *(f"{one[0]}." for one in rest)))
    steps = ("speed.mark", f"=✓ {short}", "speed.mark_do")
    await year.notice(year.curator, f"p:speed.open:{number}::", *steps)
    year.diary.speed.append({year.cards[one.id] for one in signed if one is not absent})
