"""Reminders as people meet them: one morning message, putting off, wanting no more, the ladder (bar 8)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time, timedelta
from typing import Any

import pytest

from bot import jobs
from bot.sandbox import Actor
from mentoring import mentee_request, people
from mentoring.pair.nouns import Pair
from mentoring.people import Role
from mentoring.plan import PlanRow
from mentoring.reminder import choosing, plan_rows, silence
from mentoring.reminder.nouns import State, WeekAt
from mentoring.school_calendar import calendar_of
from tests.conftest import School
from tests.flows.by_buttons import goes, on, pressable
from tests.flows.everybody import card_of, member
from tests.flows.life import Life, life_of
from tests.flows.pair_cast import cast_of, decides
from tests.flows.test_queue import REQUEST, hands_in

VERA, NINA = "Ромашкина Вера Павловна", "Иванова Нина Петровна"


async def chosen(school: School, actor: Actor) -> Any:
    """What somebody has chosen of reminders."""
    person = await card_of(school, actor)
    async with school.uow() as uow:
        return await choosing.choices_of(uow, person.id)


def last(actor: Actor) -> str:
    """Words of the newest message."""
    return next(actor.chat.newest()).words


async def test_the_morning_s_hour_by_a_chip_and_by_words(school: School) -> None:
    anna = await member(school, Role.MENTEE, "Петрова Анна Ивановна")
    assert "Утреннее сообщение: в 8:00" in await goes(
        school, anna, "settings.home", "reminder.home"
    )
    await on(school, anna, "reminder.morning", "=7:30")
    assert "✓ 7:30" in anna.buttons[0]
    await anna.says("пораньше")
    await school.idle()
    assert "Не разобрал час" in anna.screen["text"]
    await anna.says("в 3 часа")
    await school.idle()
    assert "с 6:00 до 11:00" in anna.screen["text"]
    await anna.says("7.45")
    await school.idle()
    assert "Утреннее сообщение: в 7:45" in anna.screen["text"]
    assert (await chosen(school, anna)).morning == time(7, 45)


async def test_kinds_are_switched_off_by_the_command_and_a_second_tap_changes_nothing(
    school: School,
) -> None:
    anna = await member(school, Role.MENTEE, "Петрова Анна Ивановна")
    await anna.says("/mute")
    await school.idle()
    assert "О чём напоминать" in anna.screen["text"]
    message, data = pressable(anna, "reminder.kind")
    for _ in range(2):
        await anna.taps_data(data, message=message)
        await school.idle()
    assert len((await chosen(school, anna)).muted) == 1
    await on(school, anna, "reminder.home", "reminder.week")
    await anna.taps("в понедельник утром")
    await school.idle()
    assert (await chosen(school, anna)).week is WeekAt.MONDAY
    assert "Моя неделя: в понедельник утром" in await on(school, anna, "reminder.home")


async def test_everything_that_came_is_one_message_and_each_line_opens_its_thing(
    school: School,
) -> None:
    curator = await member(school, Role.CURATOR, "Кузнецова Ольга Ивановна")
    for name in (VERA, NINA):
        actor = await member(school, Role.MENTEE, name)
        await hands_in(school, actor, mentee_request, REQUEST)
    before = len(curator.chat.messages)
    async with school.uow() as uow:
        card = await uow.people.add(now=uow.now, full_name="Новая Ирина Львовна")
        await people.finish_joining(uow, card, uow.now)
        await uow.commit()
    await school.reminds()
    assert len(curator.chat.messages) == before, "nothing by itself"
    await school.morning()
    assert len(curator.chat.messages) == before + 1
    told = last(curator)
    assert "Доброе утро! Сегодня ждут 2 дела" in told
    assert "Запросы на рассмотрении: 2" in told and "Новые люди ждут подтверждения: 1" in told
    assert "Ромашкина" not in told and "Новая" not in told
    await curator.taps("1. Запросы: 2")
    await school.idle()
    assert "Ждёт вас: 2" in last(curator)
    assert len(curator.chat.messages) == before + 2, (
        "the morning's message stays with its other line"
    )
    await school.morning()
    assert len(curator.chat.messages) == before + 2, "the same is not said twice"


async def test_who_holds_a_pair_hears_softly_then_firmly_then_the_curator(school: School) -> None:
    cast = await cast_of(school)
    pair = await cast.at_head()
    heard = len(cast.head.chat.messages)
    await school.morning()
    assert len(cast.head.chat.messages) == heard, "a day is no delay"
    await school.morning()
    assert last(cast.head) == "Пары ждут вашего решения: 1"
    await school.morning(3)
    assert "Это тянется уже больше пяти школьных дней" in last(cast.head)
    assert "ждёт решения руководителя" not in cast.curator.transcript()
    await school.morning(3)
    assert "Пара больше восьми школьных дней ждёт решения руководителя" in last(cast.curator)
    await on(school, cast.curator, "pair.state")
    await cast.does(cast.head, decides(yes=True), pair.id, pair.version)
    heard = len(cast.head.chat.messages)
    for _ in range(6):
        await school.morning()
    assert len(cast.head.chat.messages) == heard, "done: not another word"
    assert "Ждёт приказа 1 пара" in cast.curator.transcript()


async def two_days_late(school: School) -> tuple[Any, Pair]:
    """The head reads that a pair waits."""
    cast = await cast_of(school)
    pair = await cast.at_head()
    await school.morning(2)
    assert "Пары ждут вашего решения: 1" in last(cast.head)
    return cast, pair


async def test_put_off_it_comes_again_then_or_not_at_all_if_done(school: School) -> None:
    cast, pair = await two_days_late(school)
    head = cast.head
    message, _ = pressable(head, "reminder.snooze")
    evening = next(
        b["callback_data"]
        for b in message["reply_markup"]["inline_keyboard"][1]
        if "Веч" in b["text"]
    )
    await head.taps_data(evening, message=message)
    await school.idle()
    assert last(head) == "Хорошо, напомню сегодня в 18:00, если это ещё будет нужно."
    await head.taps("Завтра")
    await school.idle()
    assert "напомню завтра в 8:00" in last(head)
    school.clock.move(timedelta(hours=11))
    await school.reminds()
    assert "Пары ждут" not in last(head), "the last choice counts"
    await school.morning()
    assert last(head) == "Пары ждут вашего решения: 1"
    message, data = pressable(head, "reminder.snooze")
    await cast.does(head, decides(yes=True), pair.id, pair.version)
    await head.taps_data(data, message=message)
    await school.idle()
    assert last(head) == "Это уже сделано, напоминать больше не о чем."


async def test_put_off_and_done_meanwhile_it_is_silent(school: School) -> None:
    cast, pair = await two_days_late(school)
    await on(school, cast.head, "=Завтра")
    await cast.does(cast.head, decides(yes=True), pair.id, pair.version)
    heard = len(cast.head.chat.messages)
    await school.morning()
    await school.morning()
    assert len(cast.head.chat.messages) == heard


async def test_no_more_of_a_kind_after_one_question_and_the_hub_still_shows_it(
    school: School,
) -> None:
    cast, _ = await two_days_late(school)
    head = cast.head
    asked = await on(school, head, "reminder.stop")
    assert "Больше не напоминать: «Что ждёт решения»?" in asked and "не потеряются" in asked
    assert head.buttons[0] == ["Пусть напоминает"], "the safe choice first"
    assert "больше не напоминаю" in await on(school, head, "reminder.stop_do")
    heard = len(head.chat.messages)
    await school.morning(4)
    assert len(head.chat.messages) == heard
    await head.starts()
    await school.idle()
    assert "Пары ждут вашего решения: 1" in head.screen["text"]


async def test_somebody_else_s_message_is_not_put_off(school: School) -> None:
    cast, _ = await two_days_late(school)
    for do in ("snooze", "stop"):
        _, data = pressable(cast.head, f"reminder.{do}")
        await cast.curator.taps_data(data, message=cast.curator.screen)
        await school.idle()
        assert "измениться" in await cast.curator.toast()
        await cast.curator.taps_data(f"p:reminder.{do}:999999::never", message=cast.curator.screen)
        await school.idle()
    async with school.uow() as uow:
        rows = await uow.reminders.said_with(int(data.split(":")[2]))
    assert rows and all(row.state is State.SAID for row in rows)


async def test_an_unfinished_form_is_spoken_of_twice_and_never_again(school: School) -> None:
    anna = await member(school, Role.MENTEE, "Петрова Анна Ивановна")
    await anna.says("/request")
    await school.idle()
    await on(school, anna, "mentee_request.start", '"5', "home")
    counts = []
    for _ in range(12):
        await school.morning()
        counts.append(anna.transcript().count("Не закончено: Профессиональный запрос, шаг 2"))
    first = counts.index(counts[0] + 1)
    assert first == 1, "after two school days"
    assert counts.index(counts[0] + 2) == 6, "after seven"
    assert counts[-1] == counts[0] + 2, "and never again"
    assert "Молодой" in await on(school, anna, "form.resume") or "шаг 2" in last(anna)


@pytest.fixture
async def life(school: School) -> Life:
    return await life_of(school)


async def test_a_silent_pair_hears_of_it_then_the_curator_and_an_event_ends_it(life: Life) -> None:
    school = life.school
    pair = await life.active()
    limit = silence.school_days(silence.SILENT_DAYS, await _calendar(school))
    await school.morning(limit - 1)
    assert "давно ничего не происходило" not in life.mentors[0].transcript()
    await school.morning()
    for actor in (life.mentors[0], life.mentees[0]):
        assert "В вашей паре давно ничего не происходило" in last(actor)
        assert "Орлов" not in last(actor) and "Ромашкина" not in last(actor)
    assert "ничего не происходит" not in life.curator.transcript()
    await school.morning(5)
    assert "В одной паре больше месяца ничего не происходит" in life.curator.transcript()
    async with school.uow() as uow:
        await uow.pairs.note(pair.id, uow.now, None, "resumed", "")
        await uow.commit()
    heard = len(life.mentors[0].chat.messages)
    await school.morning(limit - 1)
    assert len(life.mentors[0].chat.messages) == heard
    await school.morning()
    assert len(life.mentors[0].chat.messages) == heard + 1


async def _calendar(school: School) -> Any:
    async with school.uow() as uow:
        return await calendar_of(uow)


async def test_a_near_event_of_the_plan_is_named_by_its_form_alone(life: Life) -> None:
    pair = await life.active()
    await life.programme(pair, date(2026, 9, 15), date(2026, 12, 15))
    boris = life.mentors[0]
    await life.school.morning(4)  # 7 September, a week and a day before
    assert "по плану" not in boris.transcript()
    await life.school.morning()
    assert last(boris) == "Скоро по плану программы: открытый урок, 15 сентября 2026"
    assert "Открытый урок" in await on(life.school, boris, "meeting.row")
    heard = len(boris.chat.messages)
    await life.school.morning(4)
    assert len(boris.chat.messages) == heard, "once"


async def test_a_late_event_is_spoken_of_until_it_is_settled(
    life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: set[PlanRow] = set()

    async def settled(uow: Any, pair: Pair, rows: Sequence[PlanRow]) -> set[PlanRow]:
        return done

    pair = await life.active()
    await life.programme(pair, date(2026, 9, 2))
    vera, curator = life.mentees[0], life.curator
    monkeypatch.setattr(plan_rows, "SETTLED", (settled,))
    await life.school.morning(6)
    assert "Одно событие плана уже прошло по сроку" in last(vera)
    heard = len(vera.chat.messages)
    await life.school.morning(5)
    assert len(vera.chat.messages) == heard + 1, "firmly, after ten school days"
    assert "без отметки" not in curator.transcript()
    await life.school.morning(10)
    assert "событие плана больше месяца без отметки" in curator.transcript()
    async with life.school.uow() as uow:
        programme = await uow.programmes.in_force(pair.id)
        assert programme is not None
        done.update(programme.plan)
        assert await plan_rows.is_row_settled(uow, pair, programme.plan[0])
    heard = len(vera.chat.messages)
    await life.school.morning()
    assert len(vera.chat.messages) == heard


async def test_one_broken_sweep_does_not_stop_the_others(
    school: School, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(*_: Any) -> None:
        raise LookupError("Ромашкина")

    cast = await cast_of(school)
    await cast.at_head()
    monkeypatch.setattr(jobs, "SWEEPS", {"broken": broken, **jobs.SWEEPS})
    await school.morning(2)
    assert "Пары ждут вашего решения: 1" in last(cast.head)
