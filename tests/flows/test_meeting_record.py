"""Recording meetings: one tap, two who confirm, words that differ, a group, what was added later (bar 1)."""

from __future__ import annotations

from datetime import date, timedelta

from bot.sandbox import Actor
from mentoring.meeting.nouns import Meeting, MeetingState, Said
from mentoring.reminder.nouns import State
from tests.conftest import School
from tests.flows.everybody import troubles
from tests.flows.record_cast import Told, told

WEDNESDAY = date(2026, 10, 7)


async def test_a_pair_records_by_one_tap_each_and_changes_what_was_wrong(school: School) -> None:
    story = await told(school)
    mentor, vera = story.mentor, story.mentees[0]
    meeting = await story.meets(WEDNESDAY)
    await story.comes(WEDNESDAY)
    assert "Сегодня в 15:20 была встреча" in mentor.screen["text"]
    for actor in (mentor, vera):
        assert "Орлов" not in actor.screen["text"] and "журнал" not in actor.screen["text"]
    shown = await story.on(mentor, "record.held")
    assert "Записано" in shown and "45 мин" in shown and "видите только вы" in shown
    found = await story.meeting(meeting)
    assert (found.state, found.recorded_by) == (MeetingState.HELD, story.pair.mentor)
    assert (found.row, found.content) == (1, "Сверяем программу с планом")
    await story.on(mentor, "record.edit", "record.field!minutes", "record.set!minutes.60")
    await story.on(mentor, "record.field!at", '"бывает', '"14:30')
    await story.on(mentor, "record.field!content", '"Разобрали журнал')
    shown = await story.on(mentor, "record.field!form", "record.set!form.open_lesson")
    assert "14:30" in shown and "60 мин" in shown and "открытый урок" in shown
    assert "Разобрали журнал" in shown
    shown = await story.on(mentor, "record.field!row", "record.set!row.0")
    assert "вне плана" in shown
    await story.on(mentor, "record.field!row", "record.set!row.1")
    await story.on(mentor, "record.field!minutes", '"50')
    # The other side has been asked already: no push of its own, the same morning's line changes its words.
    await story.comes(WEDNESDAY + timedelta(days=1), "08:05")
    assert "Наставник отвечает: встреча была в среду, 7 октября, 50 минут" in vera.screen["text"]
    shown = await story.on(vera, "record.held")
    assert "Насколько полезной" in shown
    assert (await story.word(meeting, vera)).said is Said.HELD
    # Nothing more is said of it to anybody but one reminder of the reflection.
    for days in range(2, 12):
        await story.comes(WEDNESDAY + timedelta(days=days), "08:05")
    assert "Наставник отвечает" not in vera.screen["text"]


async def test_the_hub_leads_to_the_recording_and_the_ladder_ends_with_the_curator(
    school: School,
) -> None:
    story = await told(school)
    mentor, curator = story.mentor, story.life.curator
    meeting = await story.meets(WEDNESDAY)
    shown = await story.hub(mentor)
    assert "Отметить" not in shown
    await story.comes(WEDNESDAY)
    shown = await story.hub(mentor, "record.waiting")
    assert "Встреча состоялась?" in shown
    await story.meets(date(2026, 10, 8), "14:00", row=3)
    for days in range(1, 7):
        await story.comes(WEDNESDAY + timedelta(days=days), "08:05")
    assert heard(mentor, "Нужен один тап") and not heard(curator, "неделю")
    for days in range(7, 14):
        await story.comes(WEDNESDAY + timedelta(days=days), "08:05")
    assert heard(curator, "уже неделю никто не отметил")
    shown = await story.hub(mentor, "record.waiting")
    assert "(2)" in shown and "Управление классом" in str(mentor.screen["reply_markup"])
    await story.on(mentor, "record.open", "record.held!5")
    assert (await story.meeting(meeting)).state is MeetingState.HELD
    who = await story.life.person(curator)
    async with school.uow() as uow:
        rows = await uow.reminders.waiting_of([who.id])
    assert all(row.state is State.WAITING and row.topic.of != meeting.id for row in rows)


async def test_not_held_says_why_and_leads_to_a_new_time(school: School) -> None:
    story = await told(school)
    mentor, vera = story.mentor, story.mentees[0]
    meeting = await story.meets(WEDNESDAY)
    await story.comes(WEDNESDAY)
    shown = await story.on(vera, "record.not_held")
    assert "Так бывает" in shown and "увидят Орлов Б. И. и куратор" in shown
    await story.on(vera, "record.reason!replaced")
    await story.comes(WEDNESDAY + timedelta(days=1), "08:05")
    assert "встречи не было" in mentor.screen["text"]
    shown = await story.hub(mentor, "record.waiting")
    assert "не состоялась. Причина: замена урока" in shown
    await story.on(mentor, "record.not_held")
    assert (await story.meeting(meeting)).state is MeetingState.NOT_HELD
    await story.on(mentor, "record.other_reason", '"Совещание в районе')
    assert (await story.meeting(meeting)).words == "Совещание в районе"
    shown = await story.on(mentor, "meeting.row!1")
    assert "Рабочая программа" in shown


async def test_two_words_that_differ_are_shown_to_both_and_settled_by_them(school: School) -> None:
    story = await told(school)
    mentor, vera, curator = story.mentor, story.mentees[0], story.life.curator
    meeting = await story.meets(WEDNESDAY)
    await story.comes(WEDNESDAY)
    old = school.button(vera, "record.not_held")
    await story.on(mentor, "record.held")
    # Her button knew nothing of the mentor's word: she sees it before she contradicts.
    await vera.taps_data(old, message=vera.screen)
    await school.idle()
    assert "отвечает: встреча состоялась" in vera.screen["text"]
    shown = await story.on(vera, "record.not_held")
    assert "Ответы разошлись" in shown and "Бот не решает" in shown
    assert "Орлов Б. И.: состоялась" in shown and "Ромашкина В. П.: не состоялась" in shown
    assert (await story.meeting(meeting)).state is MeetingState.DISPUTED
    await story.comes(WEDNESDAY + timedelta(days=1), "08:05")
    assert "Ответы разошлись" in mentor.screen["text"]
    assert "по-разному отвечают" in curator.screen["text"]
    shown = await story.hub(mentor, "record.waiting")
    assert "Ответы разошлись" in shown
    await story.on(mentor, "record.ask_other")
    await story.comes(WEDNESDAY + timedelta(days=2), "08:05")
    assert "Ответы разошлись" in vera.screen["text"]
    await story.on(vera, "record.open", "record.held")
    assert (await story.meeting(meeting)).state is MeetingState.HELD


async def test_in_a_group_everybody_speaks_for_themselves(school: School) -> None:
    story = await told(school, mentees=(0, 1))
    mentor, (vera, ivan) = story.mentor, story.mentees
    meeting = await story.meets(WEDNESDAY)
    await story.comes(WEDNESDAY)
    assert not story.life.can(vera, "record.not_held")
    shown = await story.on(vera, "record.away")
    assert "вас на встрече не было" in shown
    shown = await story.on(mentor, "record.held")
    assert "Были: 1 из 2" in shown
    who = (await story.life.person(ivan)).id
    her = (await story.life.person(vera)).id
    await story.on(mentor, "record.edit", "record.presence", f"record.mark!{who}")
    shown = await story.on(mentor)
    assert "Были: 0 из 2" in shown
    await story.on(mentor, f"record.mark!{her}")
    assert "уже ответил за себя" in await mentor.toast()
    shown = await story.opens(ivan, "record.open", meeting.id)
    assert "Если это не так, поправьте" in shown
    await story.on(ivan, "record.held")
    found = await story.meeting(meeting)
    assert found.state is MeetingState.HELD
    assert [one.attended for one in found.attendees] == [True, False, True]


async def test_a_past_meeting_is_added_and_confirmed(school: School) -> None:
    story = await told(school)
    mentor, vera = story.mentor, story.mentees[0]
    await story.comes(date(2026, 10, 9), "12:00")
    shown = await story.hub(mentor, "meeting.home", "record.add")
    assert "Какое это мероприятие плана?" in shown
    await story.on(mentor, "record.add_row!1", "record.add_day!d20261007", "record.add_save!60")
    [made] = [one for one in await _all(story) if one.row == 1]
    assert (made.state, made.added, made.minutes) == (MeetingState.HELD, True, 60)
    assert "ср 07.10 · 60 мин" in mentor.screen["text"], mentor.transcript()
    await story.comes(date(2026, 10, 12), "08:05")
    assert "Наставник отвечает" in vera.screen["text"]
    shown = await story.on(vera, "record.not_held")
    assert "Ответы разошлись" in shown


async def test_outside_the_plan_by_a_month_or_by_words_never_ahead(school: School) -> None:
    story = await told(school)
    vera = story.mentees[0]
    await story.comes(date(2026, 10, 9), "12:00")
    await story.opens(vera, "record.add", story.pair.id)
    await story.on(vera, "record.add_row!0", "record.add_form!online", '"31 августа')
    assert "началась 1 сентября 2026" in vera.screen["text"]
    await story.on(vera, '"завтра')
    shown = await story.on(vera, '"5 октября')
    assert "Сколько она длилась" in shown
    twice = story.life.data(vera, "record.add_save", "30")
    await story.on(vera, "record.add_save!30")
    await vera.taps_data(twice, message=vera.screen)
    await school.idle()
    [made] = await _all(story)
    assert (made.row, made.title, made.starts_at.day) == (0, "Онлайн-встреча", 4)
    await story.opens(story.life.mentors[1], "record.add", story.pair.id)
    assert "недоступно" in await story.life.mentors[1].toast()


def heard(actor: Actor, words: str) -> bool:
    """Whether somebody was ever told this."""
    return any(words in one.words for one in actor.chat.newest())


async def _all(story: Told) -> list[Meeting]:
    async with story.school.uow() as uow:
        return await uow.meetings.of_pair(story.pair.id)


async def test_photos_stay_with_a_meeting_for_those_who_were_in_it(school: School) -> None:
    story = await told(school)
    mentor, vera, curator = story.mentor, story.mentees[0], story.life.curator
    meeting = await story.meets(WEDNESDAY)
    await story.comes(WEDNESDAY)
    await story.on(mentor, "record.held")
    shown = await story.opens(mentor, "record.files", meeting.id)
    assert "Ромашкина В. П. и вы; куратор видит только, что они есть" in shown
    await story.on(mentor, '"вот')
    assert "Пришлите, пожалуйста, фото" in mentor.screen["text"]
    await mentor.sends_photo()
    await school.idle()
    assert "1. Фото — Орлов Б. И." in mentor.screen["text"]
    shown = await story.opens(vera, "meeting.open", meeting.id)
    assert "Приложен 1 файл" in shown
    await story.opens(vera, "attachment.open", 1)
    assert "Приложено: Орлов Б. И." in "".join(one.words for one in vera.chat.newest())
    shown = await story.opens(curator, "meeting.open", meeting.id)
    assert "Приложен 1 файл" in shown
    await story.opens(curator, "attachment.open", 1)
    assert "недоступно" in await curator.toast()


async def test_the_ending_names_what_has_no_record_and_bars_nothing(school: School) -> None:
    story = await told(school)
    curator = story.life.curator
    meeting = await story.meets(WEDNESDAY)
    await story.meets(date(2026, 10, 21), "10:00", row=2)
    await story.comes(WEDNESDAY)
    await story.on(story.mentor, "record.held")
    await story.comes(date(2026, 11, 12), "12:00")
    await story.life.lives(curator, story.pair, "life.complete")
    shown = curator.screen["text"]
    assert "проведено 1 из 3 мероприятий" in shown
    assert "21.10 Урок наставляемого — ждёт отметки" in shown and "11.11 Управление" in shown
    assert "журнал" not in shown
    shown = await story.on(curator, '"Итоги подведены на педсовете')
    assert "проведено 1 из 3" in shown and story.life.can(curator, "life.do")
    assert (await story.meeting(meeting)).state is MeetingState.HELD


async def test_all_of_it_in_english(school: School) -> None:
    story = await told(school)
    vera, mentor = story.mentees[0], story.mentor
    for actor in (vera, mentor, story.life.curator):
        await school.speaks(actor, "en")
    meeting = await story.meets(WEDNESDAY)
    await story.comes(WEDNESDAY)
    assert "Today at 15:20 there was a meeting" in vera.screen["text"]
    await story.on(vera, "record.not_held", "record.reason!ill")
    assert "illness" in str(vera.screen)
    await story.comes(WEDNESDAY + timedelta(days=1), "08:05")
    assert "there was no meeting" in mentor.screen["text"]
    await story.on(mentor, "record.held")
    await story.comes(WEDNESDAY + timedelta(days=2), "08:05")
    assert "answers differ" in vera.screen["text"]
    await story.on(vera, "record.open", "record.held")
    await story.opens(vera, "reflection.open", meeting.id)
    steps = ("reflection.useful!2", "reflection.mood!2", "reflection.went!agreed")
    shown = await story.on(vera, *steps, "reflection.onward!plan", "record.edit")
    assert "Event of the plan" in shown
    for name in ("minutes", "at", "form", "row", "content"):
        await story.on(vera, f"record.field!{name}", "record.edit")
    shown = await story.opens(vera, "meeting.open", meeting.id)
    assert "Mentee: Agreed on a step" in shown
    await story.opens(vera, "record.add", story.pair.id)
    await story.on(vera, "record.add_row!0", "record.add_form!online", '"7 October')
    shown = await story.on(vera, "record.add_save!30", "reflection.whole", "meeting.open")
    assert "Added afterwards" in shown and "Online meeting" in shown
    assert not await troubles(school)
