"""Reflection: each answer kept at once, who reads it, the programme's table that fills itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from bot.sandbox import Actor
from mentoring.kinds import MentoringForm, MentoringKind
from mentoring.meeting.facts import facts_of
from mentoring.pair.nouns import Side
from tests.conftest import School
from tests.flows.record_cast import Told, told
from tests.papers.reading import docx_text

DAY = date(2026, 10, 7)


async def paper_of(story: Told, actor: Actor) -> str:
    """The programme as a file, asked for by somebody."""
    async with story.school.uow() as uow:
        programme = await uow.programmes.in_force(story.pair.id)
    assert programme is not None
    count = len(actor.files)
    await story.opens(actor, "programme.docx", programme.id)
    assert len(actor.files) > count, actor.transcript()
    return docx_text(actor.files[-1].data).replace("\N{NO-BREAK SPACE}", " ")


async def test_what_is_given_is_kept_and_fills_the_table(school: School) -> None:
    story = await told(school)
    mentor, vera = story.mentor, story.mentees[0]
    await story.meets(DAY + timedelta(days=1))
    await story.comes(DAY + timedelta(days=1))
    shown = await story.on(mentor, "record.held", "reflection.useful!5", "reflection.mood!4")
    assert "Вопрос из плана: Что теперь делаю сам?" in shown
    assert "прочтут Ромашкина В. П., куратор и методсовет" in shown
    shown = await story.on(mentor, '"Наладили журнал')
    assert "Всё сохранено" in shown
    shown = await story.on(mentor, "reflection.onward!plan")
    assert "Полезность: 5 из 5 (видите только вы)" in shown and "Идём по плану" in shown
    # She stops after the first number: it stays, and the rest can come later.
    await story.on(vera, "record.held", "reflection.useful!4")
    await story.hub(vera)
    shown = await story.opens(vera, "reflection.open", 1)
    assert "С каким настроением" in shown
    await story.on(vera, "reflection.skip!mood", "reflection.went!clear", "reflection.whole")
    assert "Полезность: 4 из 5" in vera.screen["text"]
    text = await paper_of(story, vera)
    assert "07.10.2026 проведено 08.10.2026" in text.replace("\n", " ")
    assert "Наставник: Наладили журнал\nДальше: Идём по плану" in text
    assert "Наставляемый: Стало понятнее" in text
    assert "из 5" not in text
    async with school.uow() as uow:
        facts = (await facts_of(uow, [story.pair.id]))[story.pair.id]
    assert (facts.held, facts.minutes, facts.rows_held) == (1, 45, {1})
    assert facts.reflections == {Side.MENTOR: 1, Side.MENTEE: 1}
    async with school.uow() as uow:
        programme = await uow.programmes.in_force(story.pair.id)
    assert programme is not None
    shown = await story.opens(story.life.curator, "programme.plan", programme.id)
    assert "проведено 08.10.2026" in shown
    shown = await story.on(story.life.curator, "programme.row!0")
    assert "Наставник: Наладили журнал" in shown
    shown = await story.opens(story.life.head, "meeting.open", 1)
    assert "состоялась" in shown and "Наладили" not in shown
    shown = await story.opens(story.life.council, "programme.plan", programme.id)
    assert "Наладили" in await story.on(story.life.council, "programme.row!0")


async def test_reminded_once_within_three_days_and_never_again(school: School) -> None:
    story = await told(school)
    vera = story.mentees[0]
    await story.meets(DAY)
    await story.comes(DAY)
    await story.on(vera, "record.held")
    await story.comes(DAY + timedelta(days=1), "08:05")
    assert "Как прошла встреча" in vera.screen["text"]
    for days in range(2, 9):
        await story.comes(DAY + timedelta(days=days), "08:05")
    told_of = [one for one in vera.chat.newest() if "Как прошла" in one.words]
    assert len(told_of) == 1


async def test_a_head_who_is_the_mentor_does_not_read_the_mentee(school: School) -> None:
    story = await told(school, form=MentoringForm.HEAD)
    mentor, vera = story.mentor, story.mentees[0]
    await story.meets(DAY)
    await story.comes(DAY)
    shown = await story.on(vera, "record.held", "reflection.useful!3", "reflection.mood!3")
    assert "Наставнику-руководителю они не видны" in shown
    await story.on(vera, '"Стесняюсь спросить')
    shown = await story.on(mentor, "record.held", "reflection.useful!3", "reflection.mood!3")
    await story.on(mentor, '"Говорили о целях')
    assert "Стесняюсь" not in await paper_of(story, mentor)
    assert "Стесняюсь" in await paper_of(story, vera)
    shown = await story.opens(mentor, "meeting.open", 1)
    assert "Говорили о целях" in shown and "Стесняюсь" not in shown
    shown = await story.opens(story.life.curator, "meeting.open", 1)
    assert "Стесняюсь спросить" in shown


async def test_a_group_in_the_table_by_name_and_who_came(school: School) -> None:
    story = await told(school, mentees=(0, 1))
    vera, ivan = story.mentees
    await story.meets(DAY)
    await story.meets(DAY + timedelta(days=1), row=0, title="Разговор о конкурсе")
    await story.comes(DAY + timedelta(days=2), "12:00")
    await story.opens(vera, "record.away", 1)
    await story.opens(ivan, "record.held", 1)
    await story.on(ivan, "reflection.useful!5", "reflection.mood!5", "reflection.went!saw")
    await story.opens(story.mentor, "record.held", 2)
    text = await paper_of(story, story.mentor)
    assert "были: 1 из 2" in text.lower()
    assert "Лютиков И. П.: Увидел(а) урок иначе" in text
    assert "Разговор о конкурсе (вне плана)" in text
    assert text.index("Разговор о конкурсе") < text.index("Урок наставляемого")


async def test_a_reverse_pair_shows_who_led(school: School) -> None:
    kinds = (MentoringKind.TRADITIONAL, MentoringKind.REVERSIVE)
    story = await told(school, kinds=kinds)
    await story.meets(DAY, leader="mentee")
    await story.comes(DAY)
    await story.on(story.mentor, "record.held")
    text = await paper_of(story, story.mentor)
    row = text[text.index("Рабочая программа и журнал") :]
    assert row.split("\n")[1] == "ведёт наставляемый"


async def test_not_for_strangers_and_not_before_it_was_held(school: School) -> None:
    story = await told(school)
    stranger = story.life.mentees[1]
    meeting = await story.meets(DAY)
    await story.opens(stranger, "record.open", meeting.id)
    assert "недоступно" in await stranger.toast()
    await story.opens(story.mentor, "record.held", meeting.id)
    assert "ещё не закончилась" in await story.mentor.toast()
    await story.comes(DAY)
    await story.opens(stranger, "reflection.useful", meeting.id, "5")
    assert "недоступно" in await stranger.toast()
    await story.opens(story.mentor, "reflection.useful", meeting.id, "5")
    assert "отметьте" in await story.mentor.toast()
    await story.opens(story.life.curator, "record.held", meeting.id)
    assert "недоступно" in await story.life.curator.toast()
    assert replace(await story.meeting(meeting), version=1) == meeting
