"""The board: each flag says why and leads on; the round goes from pair to pair (bar 9)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.sandbox import Actor
from mentoring import consent
from mentoring.competence import AREAS
from mentoring.consent import Channel, ConsentKind
from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.meeting.nouns import MeetingState
from mentoring.pair import asking
from mentoring.pair.nouns import Pair, Proposal
from mentoring.people import Reach, Role
from tests.conftest import School
from tests.flows.by_buttons import goes, on
from tests.flows.everybody import member
from tests.flows.life import Life, life_of
from tests.flows.record_cast import told


@pytest.fixture
async def life(school: School) -> Life:
    return await life_of(school)


def at(school: School, day: date, hour: int = 10) -> None:
    """The school's clock shows this day."""
    school.clock.set(datetime(day.year, day.month, day.day, hour, tzinfo=UTC))


async def board(life: Life, *path: str) -> str:
    """The board, and what lies behind its buttons."""
    return await goes(life.school, life.curator, "board.home", *path)


async def three(life: Life) -> list[Pair]:
    """Three pairs at work since the first of September, each about another area."""
    first = await life.active()
    others = [one for one in AREAS if one not in first.topics][:2]
    async with life.school.uow() as uow:
        more = [await uow.pairs.add(replace(first, topics=(one,))) for one in others]
        await uow.commit()
    return [first, *more]


async def test_an_empty_school_is_told_where_to_begin(life: Life) -> None:
    shown = await board(life)
    assert "Пар пока нет" in shown and "Подборе" in shown
    assert not life.can(life.curator, "board.next")


async def test_a_young_pair_is_too_early_to_judge_then_its_causes_come_with_their_days(
    life: Life,
) -> None:
    pair = await life.active()
    shown = await board(life)
    assert "рано судить — 1" in shown and "требуют внимания — 0" in shown
    at(life.school, date(2026, 9, 25))
    shown = await board(life, "board.next")
    assert f"Пара № {pair.id}" in shown and "Орлов Б. И. → Ромашкина В. П." in shown
    assert "— программы нет 24 дня" in shown and "не встречались" not in shown
    at(life.school, date(2026, 10, 16))
    shown = await board(life, "board.next")
    assert "— за 45 дней ни одной встречи" in shown
    assert "— программы нет 45 дней" in shown


async def test_silence_is_counted_from_the_last_meeting_and_a_planned_one_ends_it(
    school: School,
) -> None:
    story = await told(school)
    meeting = await story.meets(date(2026, 10, 7))
    async with school.uow() as uow:
        await uow.meetings.save(replace(meeting, state=MeetingState.HELD))
        await uow.commit()
    at(school, date(2026, 11, 20))
    life = story.life
    shown = await board(life, "board.next")
    assert "— не встречались 44 дня" in shown
    assert "2 события плана прошли без встреч, первое — 30 дней назад" in shown
    await story.meets(date(2026, 11, 25), row=3)
    shown = await board(life, "board.next")
    assert "не встречались" not in shown
    assert "1 событие плана прошло без встречи, срок был 30 дней назад" in shown


async def test_a_meeting_without_a_word_and_one_told_in_two_ways(school: School) -> None:
    story = await told(school)
    await story.meets(date(2026, 10, 7))
    other = await story.meets(date(2026, 10, 21), row=2)
    async with school.uow() as uow:
        await uow.meetings.save(replace(other, state=MeetingState.DISPUTED))
        await uow.commit()
    at(school, date(2026, 10, 28))
    shown = await board(story.life, "board.next")
    assert "1 встреча не отмечена, прошла 21 день назад" in shown
    assert "одни — была, другие — нет (7 дней назад)" in shown
    opened = await on(school, story.life.curator, "board.nudge")
    assert f"Паре № {story.pair.id} отправлено напоминание" in opened
    assert "пара вернётся в обход 04.11.2026" in opened, "the last one stays in view"
    assert not story.life.can(story.life.curator, "board.nudge")
    await story.mentor.sees("Куратор просит обратить внимание")
    words = story.mentor.screen["text"]
    assert "встреча не отмечена" in words
    assert "Орлов" not in words and "Ромашкина" not in words
    assert story.life.can(story.mentor, "meeting.home")


async def test_the_round_goes_on_after_each_act_and_says_when_it_is_over(life: Life) -> None:
    pairs = await three(life)
    at(life.school, date(2026, 10, 2))
    shown = await board(life)
    assert "требуют внимания — 3" in shown and "Начать обход (3)" in labels(life.curator)
    curator = life.curator
    shown = await on(life.school, curator, "board.next")
    assert f"Пара № {pairs[0].id}" in shown and "Впереди ещё 2 пары" in shown
    shown = await on(life.school, curator, "board.nudge")
    assert f"Паре № {pairs[0].id} отправлено напоминание" in shown
    assert f"\nПара № {pairs[1].id} · работа" in shown, "and the next pair is there at once"
    shown = await on(life.school, curator, "board.later")
    assert f"№ {pairs[1].id} отложена на неделю" in shown
    assert f"\nПара № {pairs[2].id} · работа" in shown, "and the next pair is there at once"
    shown = await on(life.school, curator, "board.next")
    assert "Обход закончен" in shown and "Внимания ещё требует 1 пара" in shown
    shown = await board(life)
    assert "требуют внимания — 3, из них отложено 2" in shown
    assert "Начать обход (1)" in labels(curator)


async def test_thirty_pairs_take_two_taps_each_at_most(life: Life) -> None:
    first = await life.active()
    async with life.school.uow() as uow:
        for _ in range(29):
            await uow.pairs.add(first)
        await uow.commit()
    at(life.school, date(2026, 10, 2))
    await board(life, "board.next")
    seen, taps = set(), 1
    while "Обход закончен" not in life.curator.screen["text"]:
        found = re.search(r"Пара № (\d+) ·", life.curator.screen["text"])
        assert found is not None
        seen.add(int(found[1]))
        acts = ("board.nudge", "board.later", "board.next")
        does = acts[len(seen) % 3] if life.can(life.curator, acts[len(seen) % 3]) else "board.next"
        await life.on(life.curator, does)
        taps += 1
    assert len(seen) == 30 and taps <= 60


async def test_urgent_help_without_an_answer_stands_on_the_board(life: Life) -> None:
    await goes(life.school, life.mentees[0], "help.home")
    await life.on(life.mentees[0], "help.area!psych", '"Не слушают', "help.send!day")
    shown = await board(life)
    assert "Срочная помощь, ждут ответа: 1" in shown and "Не слушают" not in shown
    assert life.can(life.curator, "help.board")


async def test_what_is_put_aside_comes_back_after_a_week_or_with_a_new_cause(life: Life) -> None:
    pair = await life.active()
    at(life.school, date(2026, 10, 2))
    await board(life, "board.next", "board.later")
    assert "отложено 1" in await board(life)
    async with life.school.uow() as uow:
        await uow.people.set_reach(pair.mentor, Reach.BLOCKED)
        await uow.commit()
    shown = await board(life, "board.next")
    assert "сообщения не доходят: Орлов Б. И." in shown
    await on(life.school, life.curator, "board.later")
    assert "отложено 1" in await board(life)
    at(life.school, date(2026, 10, 9))
    assert "отложено" not in await board(life)


async def test_a_second_press_reminds_nobody_twice(life: Life) -> None:
    await life.active()
    at(life.school, date(2026, 10, 2))
    await board(life, "board.next")
    data, screen = life.data(life.curator, "board.nudge"), life.curator.screen
    for _ in range(2):
        await life.curator.taps_data(data, message=screen)
        await life.school.idle()
    assert life.mentors[0].transcript().count("Куратор просит обратить внимание") == 1
    assert life.mentees[0].transcript().count("Куратор просит обратить внимание") == 1


async def test_the_next_tap_opens_the_thing_and_the_round_stays(life: Life) -> None:
    pair = await life.active()
    at(life.school, date(2026, 10, 2))
    await board(life, "board.next")
    round_ = life.curator.screen["message_id"]
    await life.curator.taps("Программа")
    await life.school.idle()
    assert life.curator.screen["message_id"] != round_, "the round's message is still there"
    shown = await on(life.school, life.curator, "board.next")
    assert "Обход закончен" in shown
    assert pair.id


async def test_steps_of_the_chain_that_take_too_long(life: Life) -> None:
    proposal = Proposal(
        mentor=(await life.person(life.mentors[0])).id,
        mentees=((await life.person(life.mentees[0])).id,),
        kinds=(MentoringKind.TRADITIONAL,),
        form=MentoringForm.TEACHER,
        mode=Mode.OFFLINE,
        topics=("psych",),
    )
    pair = await life.does(life.curator, asking.propose, proposal)
    pair = await life.to_order(await life.answered(pair))
    shown = await board(life)
    assert "рано судить — 1" in shown and "Ждут номера и даты приказа: 1" in shown
    at(life.school, date(2026, 9, 15))
    shown = await board(life, "board.next")
    assert "шаг «приказ» ждёт 14 дней" in shown
    assert life.can(life.curator, "board.later") and not life.can(life.curator, "board.nudge")
    shown = await board(life, "board.waits")
    assert "Кузнецова О. И.: приказ о парах — 1, 14 дней" in shown


async def test_people_without_a_pair_out_of_reach_and_not_come(life: Life) -> None:
    await member(life.school, Role.MENTEE, "Одинокова Зоя Ильинична")
    async with life.school.uow() as uow:
        await uow.people.add(
            now=uow.now, full_name="Новиков Пётр Ильич", roles=frozenset({Role.MENTOR})
        )
        cut = await uow.people.by_account(life.mentors[1].id)
        assert cut is not None
        await uow.people.set_reach(cut.id, Reach.BLOCKED)
        await uow.commit()
    await life.active()
    shown = await board(life)
    assert "Наставляемые без запроса и пары: 2" in shown
    assert "Сообщения не доходят: 1" in shown and "Ещё не вошли: 1" in shown
    assert "Без подписанного согласия" not in shown, "they have two weeks to bring it"
    await board(life)
    await life.on(life.curator, "board.people!no_request")
    assert "Одинокова З. И." in labels(life.curator)
    assert "Ромашкина" not in labels(life.curator)
    opened = await life.on(life.curator, "=Одинокова З. И. · с 01.09.2026")
    assert "Одинокова Зоя Ильинична" in opened
    at(life.school, date(2026, 9, 16))
    assert "Без подписанного согласия: 8" in await board(life)


async def test_a_withdrawn_consent_stands_first(life: Life) -> None:
    pair = await life.active()
    async with life.school.uow() as uow:
        mentor = await uow.people.get(pair.mentor)
        text = await uow.consents.current_text(ConsentKind.ASSIGNMENT, "ru")
        await consent.give(uow, mentor, text, Channel("telegram"), uow.now)
        await consent.withdraw(uow, mentor, ConsentKind.ASSIGNMENT, Channel("telegram"), uow.now)
        await uow.commit()
    shown = await board(life, "board.next")
    assert "— согласие на поручение отозвано: Орлов Б. И." in shown
    opened = await life.on(life.curator, "=Карточка")
    assert "Орлов Борис Ильич" in opened


async def test_thresholds_are_the_schools(life: Life) -> None:
    await life.active()
    at(life.school, date(2026, 9, 12))
    assert "требуют внимания — 0" in await board(life)
    shown = await board(life, "board.limits")
    assert "программы нет или она не утверждена дольше: 14 дней" in shown
    await life.on(life.curator, "board.limit!programme", "board.set!programme.7")
    assert "✓ 7 дней" in labels(life.curator)
    shown = await board(life, "board.next")
    assert "программы нет 11 дней" in shown
    await board(life, "board.limits")
    await life.on(life.curator, "board.limit!silent", "board.set!silent.21")
    async with life.school.uow() as uow:
        assert await uow.meta.get("reminder.silent_days") == "21", "one threshold for both"


async def test_causes_are_counted_and_listed(life: Life) -> None:
    pairs = await three(life)
    at(life.school, date(2026, 10, 2))
    await board(life, "board.causes")
    assert "нет программы: 3" in labels(life.curator)
    shown = await life.on(life.curator, "board.cause!no_programme")
    assert "3 пары" in shown
    assert f"№ {pairs[0].id}: программы нет 31 день" in labels(life.curator)
    shown = await on(life.school, life.curator, "board.pair")
    assert f"Пара № {pairs[0].id}" in shown


async def test_the_board_is_the_curators(life: Life) -> None:
    for actor in (life.head, life.council, life.mentors[0]):
        await actor.starts()
        await life.school.idle()
        await actor.taps_data("p:board.home:::", message=actor.screen)
        assert "недоступно" in await actor.toast()


def labels(actor: Actor) -> str:
    """Labels of the screen, one in a line."""
    rows = actor.screen.get("reply_markup", {}).get("inline_keyboard", [])
    return "\n".join(one["text"] for row in rows for one in row)
