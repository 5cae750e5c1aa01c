"""The summary: the week's facts counted independently, each line with its button, sent exactly once."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from openpyxl import load_workbook
from sqlalchemy import select

from bot.sandbox import Actor
from mentoring import digest_send
from mentoring.meeting.nouns import MeetingState, Reflection
from mentoring.notice import NoticeKind
from mentoring.people import Role
from mentoring.school_calendar import Span, SpanKind
from mentoring.school_calendar_edit import add_span
from mentoring.settings import set_wanted
from storage.tables import metadata
from tests.conftest import School, open_school
from tests.flows.by_buttons import goes
from tests.flows.everybody import CYRILLIC, everybody, heard, not_russian
from tests.flows.life import life_of
from tests.flows.record_cast import Told, told
from tests.papers.reading import docx_text

ZONE = ZoneInfo("Europe/Moscow")
TITLE = "Сводка за неделю"


def at(school: School, wall: str) -> None:
    """The school's clock shows this, as on a wall: ``2026-09-14 08:00``."""
    school.clock.set(datetime.fromisoformat(wall).replace(tzinfo=ZONE).astimezone(UTC))


async def ticks(school: School, wall: str) -> None:
    """The clock moves, the scheduler ticks."""
    at(school, wall)
    await school.app.jobs.digests()
    await school.idle()


def letters(actor: Actor, words: str = TITLE) -> list[str]:
    """Summaries somebody has got, the oldest first; the picture's caption is none."""
    texts = [str(one.data.get("text", "")) for one in actor.chat.newest()][::-1]
    return [text for text in texts if text.startswith(words)]


async def rows(school: School, table: str) -> list[Any]:
    """All rows of a table: the test counts for itself."""
    async with school.uow() as uow:
        return list((await uow.people._db.execute(select(metadata.tables[table]))).mappings())


def within(moments: Iterable[datetime | None], first: date, last: date) -> int:
    """How many of the moments lie on these days, by the wall."""
    days = [one.astimezone(ZONE).date() for one in moments if one is not None]
    return sum(first <= day <= last for day in days)


async def busy(school: School) -> Told:
    """A pair with meetings in two weeks, reflections, a request for help."""
    story = await told(school)
    for day, state in (
        (date(2026, 9, 8), MeetingState.HELD),
        (date(2026, 9, 15), MeetingState.HELD),
        (date(2026, 9, 17), MeetingState.HELD),
        (date(2026, 9, 18), MeetingState.NOT_HELD),
        (date(2026, 9, 21), MeetingState.HELD),
    ):
        meeting = await story.meets(day, row=3)
        async with school.uow() as uow:
            await uow.meetings.save(replace(meeting, state=state))
            if state is MeetingState.HELD:
                moment = meeting.starts_at + timedelta(hours=2)
                await uow.meetings.reflect(
                    Reflection(meeting=meeting.id, person=story.pair.mentor, useful=4, at=moment)
                )
            await uow.commit()
    return story


async def test_the_weeks_figures_are_those_the_test_counts_itself(school: School) -> None:
    story = await busy(school)
    curator = story.life.curator
    await ticks(school, "2026-09-21 08:00")
    [letter] = letters(curator)
    assert "14.09 – 20.09.2026" in letter
    this, before = (
        (date(2026, 9, 14), date(2026, 9, 20)),
        (date(2026, 9, 7), date(2026, 9, 13)),
    )
    meetings, thoughts = await rows(school, "meetings"), await rows(school, "reflections")
    for words, moments in {
        "проведено встреч": [one["starts_at"] for one in meetings if one["state"] == "held"],
        "не состоялось или в споре": [
            one["starts_at"] for one in meetings if one["state"] in ("not_held", "disputed")
        ],
        "рефлексий": [one["at"] for one in thoughts],
    }.items():
        now, then = within(moments, *this), within(moments, *before)
        assert now, words
        assert f"{words}: {now} ({then})" in letter
    assert "пар начали работу" not in letter, "nothing of it in either week"
    assert "всего 1: требуют внимания 1, в порядке 0, рано судить 0" in letter
    assert "№ 1: подписанного на бумаге согласия нет 20 дней" in letter


async def test_decisions_come_first_and_every_line_has_its_button(school: School) -> None:
    cast = await everybody(school)
    curator = cast[Role.CURATOR]
    await ticks(school, "2026-09-07 08:00")
    [letter] = letters(curator)
    assert letter.index("Решить вам") < letter.index("За неделю")
    assert "решать нечего" not in letter
    shown = buttons(curator)
    lines = [line for line in letter.splitlines() if line.startswith("— ")]
    assert len(shown) >= len(lines), (lines, shown)
    for text, data in shown:
        if text in ("Картинка", "Таблица"):
            continue
        await curator.taps_data(data, message=message_of(curator))
        await school.idle()
        assert "недоступно" not in await last_toast(curator), text
    assert letters(curator), "the summary stays when its lines are opened"


def message_of(actor: Actor) -> dict[str, Any]:
    """The message of the summary."""
    return next(
        one.data for one in actor.chat.newest() if str(one.data.get("text", "")).startswith(TITLE)
    )


def buttons(actor: Actor) -> list[tuple[str, str]]:
    """Labels and data under the summary."""
    markup = message_of(actor).get("reply_markup", {}).get("inline_keyboard", [])
    return [(one["text"], one["callback_data"]) for row in markup for one in row]


async def last_toast(actor: Actor) -> str:
    """What the last press was answered."""
    try:
        return str(await actor.toast())
    except (AssertionError, IndexError, TimeoutError):
        return ""


async def test_a_quiet_school_is_told_that_there_is_nothing_to_decide(school: School) -> None:
    life = await life_of(school)
    await life.does(life.curator, _nothing)
    await ticks(school, "2026-09-07 08:00")
    [letter] = letters(life.curator)
    assert "решать нечего: вашего слова ничего не ждёт" in letter


async def _nothing(uow: Any, me: Any, now: datetime) -> None:
    """Nothing is done."""


async def test_it_comes_once_whatever_ticks_and_at_its_hour(school: School) -> None:
    story = await busy(school)
    curator = story.life.curator
    await ticks(school, "2026-09-07 07:59")
    assert not letters(curator)
    for minute in ("08:00", "08:01", "12:00", "18:30"):
        await ticks(school, f"2026-09-07 {minute}")
    await ticks(school, "2026-09-09 09:00")
    assert len(letters(curator)) == 1
    pictures = [one for one in curator.chat.newest() if "photo" in one.data]
    assert len(pictures) == 1, "one picture, no table unasked"
    await ticks(school, "2026-09-14 08:00")
    assert len(letters(curator)) == 2
    assert not letters(story.life.head) and not letters(story.mentor)


async def test_a_restart_and_a_week_without_power_send_it_once(
    tmp_path: Path, empty_database: Path
) -> None:
    async with open_school(tmp_path, empty_database) as school:
        await school.idle()
        story = await busy(school)
        curator = story.life.curator.id
        at(school, "2026-09-14 08:00")
        async with school.uow() as uow:  # the power fails before the commit
            assert await digest_send.send_due(uow, uow.now) == 1
    sent = await texts(tmp_path, empty_database, curator, "2026-09-14 08:01", "2026-09-14 08:05")
    assert len(sent) == 1
    assert not await texts(tmp_path, empty_database, curator, "2026-09-14 08:06")
    # Two Mondays pass without power: on Wednesday the newer week comes, the older never.
    sent = await texts(
        tmp_path, empty_database, curator, "2026-09-30 10:00", "2026-09-30 10:01", "2026-10-02 9:00"
    )
    assert len(sent) == 1 and "21.09 – 27.09.2026" in sent[0]


async def texts(folder: Path, empty: Path, who: int, *walls: str) -> list[str]:
    """A new start of the bot over the same database: what somebody is sent at these moments."""
    async with open_school(folder, empty) as school:
        actor = school.world.person("Ольга", started=True, user_id=who)
        for wall in walls:
            hour = wall.split(" ")[1]
            await ticks(school, wall if len(hour) == 5 else wall.replace(" ", " 0"))
        return letters(actor)


async def test_days_off_move_it_and_at_night_nobody_is_disturbed(school: School) -> None:
    life = await life_of(school)
    await ticks(school, "2026-10-26 08:00")
    known = len(letters(life.curator))
    async with school.uow() as uow:
        me = await uow.people.by_account(life.curator.id)
        assert me is not None
        days = (date(2026, 10, 31), date(2026, 11, 8))
        await add_span(uow, me, Span(0, SpanKind.BREAK, *days, "Осенние каникулы"), uow.now)
        await uow.commit()
    for day in range(2, 9):
        await ticks(school, f"2026-11-{day:02} 10:00")
    assert len(letters(life.curator)) == known, "not in a break"
    await ticks(school, "2026-11-09 02:00")
    assert len(letters(life.curator)) == known, "not at night"
    await ticks(school, "2026-11-09 08:00")
    found = letters(life.curator)
    assert len(found) == known + 1 and "02.11 – 08.11.2026" in found[-1]


async def test_the_head_gets_a_short_one_in_the_new_month(school: School) -> None:
    story = await busy(school)
    head = story.life.head
    await ticks(school, "2026-10-01 08:00")
    [letter] = letters(head, "Сводка за месяц")
    assert "01.09 – 30.09.2026" in letter and "проведено встреч: 4 (0)" in letter
    assert "Орлов" not in letter and "Люди" not in letter and "№" not in letter
    await ticks(school, "2026-10-02 08:00")
    assert len(letters(head, "Сводка за месяц")) == 1
    shown = await goes(school, head, "digest.home")
    assert shown.startswith("Сводка за месяц") and "03.09 – 02.10.2026" in shown
    for do in ("digest.settings", "board.home"):
        await head.taps_data(f"p:{do}:::", message=head.screen)
        assert "недоступно" in await head.toast()


async def test_on_demand_with_picture_and_table(school: School) -> None:
    story = await busy(school)
    curator = story.life.curator
    at(school, "2026-09-18 12:00")
    shown = await goes(school, curator, "digest.home")
    assert "12.09 – 18.09.2026" in shown
    assert "проведено встреч: 2 (1)" in shown
    await story.life.on(curator, "=Картинка")
    photo = next(one for one in curator.chat.newest() if "photo" in one.data)
    assert "Сводка на картинке" in photo.words
    await goes(school, curator, "digest.home", "=Таблица")
    book = load_workbook(io.BytesIO((await curator.receives(".xlsx")).data))
    assert book.sheetnames == ["Пары", "Люди", "Кто кого ждёт", "Показатели"]
    pairs = list(book["Пары"].values)
    assert pairs[1][0] == story.pair.id and pairs[1][1] == "Орлов Б. И."
    assert pairs[1][6].date() == date(2026, 9, 21)
    figures = {row[0]: row[1:] for row in book["Показатели"].values}
    assert figures["проведено встреч"] == (2, 1)
    assert figures["не состоялось или в споре"] == (1, 0)


async def test_urgent_help_and_how_soon_it_was_answered(school: School) -> None:
    life = await life_of(school)
    table = metadata.tables["situational_requests"]
    asked = datetime(2026, 9, 9, 9, tzinfo=UTC)
    async with school.uow() as uow:
        vera = await uow.people.by_account(life.mentees[0].id)
        assert vera is not None
        for reaction, day in ((40, 0), (90, 1), (20, 0), (125, -7)):
            moment = asked + timedelta(days=day)
            await uow.people._db.execute(
                table.insert().values(
                    version=1,
                    asker_id=vera.id,
                    area="psych",
                    words="",
                    urgency="now",
                    asked_at=moment,
                    clock=moment,
                    state="solved" if reaction != 90 else "lapsed",
                    reaction=reaction,
                    asks=0,
                    asker_seen=0,
                    helper_seen=0,
                )
            )
        await uow.commit()
    await ticks(school, "2026-09-14 08:00")
    [letter] = letters(life.curator)
    assert "запросов: 3 (было 1), решено: 2" in letter
    assert "через 40 минут школьного времени (было 2 ч 5 мин)" in letter or "40" in letter
    assert "Ромашкина" not in letter


async def test_the_same_morning_does_not_say_it_twice(school: School) -> None:
    cast = await everybody(school)
    curator = cast[Role.CURATOR]
    at(school, "2026-09-07 04:00")
    await school.reminds()
    before = len(list(curator.chat.newest()))
    at(school, "2026-09-07 08:01")
    await school.app.jobs.digests()
    await school.reminds()
    found = [one.words for one in curator.chat.newest()]
    new = found[: len(found) - before]
    assert sum(words.startswith(TITLE) for words in new) == 1
    assert not [words for words in new if "Доброе утро" in words or "ждёт решения" in words]


async def test_when_it_comes_is_the_schools_choice(school: School) -> None:
    life = await life_of(school)
    shown = await goes(school, life.curator, "digest.home", "digest.settings")
    assert "понедельник, в 8:00" in shown
    shown = await life.on(life.curator, "digest.day!4", "digest.hour!14")
    assert "пятница, в 14:00" in shown
    await ticks(school, "2026-09-02 08:00")
    assert not letters(life.curator), "what was due before the choice is not sent after all"
    await ticks(school, "2026-09-04 13:59")
    await ticks(school, "2026-09-04 14:00")
    await ticks(school, "2026-09-07 08:00")
    await ticks(school, "2026-09-11 13:59")
    assert len(letters(life.curator)) == 1
    await ticks(school, "2026-09-11 14:00")
    [_, letter] = letters(life.curator)
    assert "04.09 – 10.09.2026" in letter


async def test_muted_or_new_people_get_none(school: School) -> None:
    life = await life_of(school)
    async with school.uow() as uow:
        me = await uow.people.by_account(life.curator.id)
        assert me is not None
        await set_wanted(uow, me, NoticeKind.QUEUE, wanted=False)
        await uow.commit()
    await ticks(school, "2026-09-07 08:00")
    assert not letters(life.curator)
    async with school.uow() as uow:
        me = await uow.people.by_account(life.curator.id)
        assert me is not None
        me = await set_wanted(uow, me, NoticeKind.QUEUE, wanted=True)
        later = datetime.combine(date(2026, 9, 7), time(9), ZONE)
        await uow.people.save(replace(me, joined_at=later))
        await uow.commit()
    await ticks(school, "2026-09-08 10:00")
    assert not letters(life.curator), "of a week before one came nothing is told"
    await ticks(school, "2026-09-14 08:00")
    assert len(letters(life.curator)) == 1


async def test_it_names_nobody_and_speaks_one_language(school: School) -> None:
    story = await busy(school)
    await ticks(school, "2026-10-26 08:00")
    [letter] = letters(story.life.curator)
    assert f"№ {story.pair.id}: не встречались" in letter
    for name in ("Орлов", "Ромашкина", "Кузнецова"):
        assert name not in letter
    assert not not_russian([letter])


async def test_in_english(tmp_path: Path, empty_database: Path) -> None:
    async with open_school(
        tmp_path, empty_database, language="en", school_name="School", school_short_name="School"
    ) as school:
        await school.idle()
        cast = await everybody(school, language="en")
        curator, since = cast[Role.CURATOR], school.world.events.cursor
        await ticks(school, "2026-09-07 08:00")
        await goes(school, curator, "digest.home", "digest.settings")
        await goes(school, curator, "board.home", "board.limits")
        await goes(school, curator, "board.home", "board.people")
        await goes(school, curator, "board.home", "board.waits")
        await goes(school, curator, "digest.home", "=Table")
        assert not [one for one in heard(school, since, curator.id) if CYRILLIC.search(one)]


async def test_it_is_given_out_and_gone_with_the_persons_data(school: School) -> None:
    life = await life_of(school)
    await ticks(school, "2026-09-07 08:00")
    assert len(await rows(school, "digests")) == 1
    await goes(school, life.curator, "my_data.home", "my_data.export")
    words = docx_text((await life.curator.receives(".docx")).data)
    assert "Сводки, которые вам пришли" in words and "за неделю" in words
    async with school.uow() as uow:
        me = await uow.people.by_account(life.curator.id)
        assert me is not None
        await uow.digests.wipe_person(me.id)
        await uow.commit()
    assert not await rows(school, "digests")
