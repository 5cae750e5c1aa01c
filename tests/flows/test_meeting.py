"""Meetings in the chat: planned by a few taps, a clash named before saving, moved, cancelled, a series."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from mentoring import pair_end, pair_life
from mentoring.kinds import MentoringKind
from mentoring.meeting.nouns import MeetingState
from mentoring.petition import PetitionState
from mentoring.plan import EventForm
from mentoring.reminder.choosing import set_choices
from mentoring.reminder.firing import fire_due
from mentoring.reminder.nouns import Lead, ReminderKind, State, Topic
from mentoring.reminder.watches import WATCHES
from tests.conftest import School
from tests.flows.by_hand import complaints
from tests.flows.meetings import Meet, meet_of
from tests.flows.test_petition import actions


@pytest.fixture
async def meet(school: School) -> Meet:
    return await meet_of(school)


async def test_three_taps_to_the_choice_of_time_and_a_meeting_is_planned(meet: Meet) -> None:
    await meet.teaches(meet.mentor, mon="123", wed="1236", thu="12")
    await meet.teaches(meet.mentee, mon="1234567", wed="12", fri="1")
    asked = await meet.goes(
        meet.mentor, "meeting.new", "meeting.row!1"
    )  # hub, row: the time is asked
    assert "Когда: Открытый урок?" in asked and "Ромашкина В. П." in asked
    assert "пн, 7 сент., после 7-го урока (15:55)" in str(meet.mentor.buttons)
    assert "ср, 9 сент., после 6-го урока (15:00)" in str(meet.mentor.buttons)
    assert "чт" not in str(meet.mentor.buttons)  # the mentee is not at school then
    where = await meet.on(meet.mentor, "meeting.at!t202609091500.6")
    assert "в среду, 9 сентября, в 15:00" in where and "Прочтут участники" in where
    checked = await meet.on(meet.mentor, "meeting.place!mentor_room")
    assert "Где: Кабинет наставника" in checked and "О встрече узнают: Ромашкина В. П." in checked
    data, screen = meet.life.data(meet.mentor, "meeting.save"), meet.mentor.screen
    for _ in range(2):  # a double tap is one meeting
        await meet.mentor.taps_data(data, message=screen)
        await meet.school.idle()
    made = await meet.one()
    assert (made.row, made.title, made.form) == (1, "Открытый урок", EventForm.WORKSHOP)
    assert made.starts_at.isoformat() == "2026-09-09T12:00:00+00:00" and made.place
    await meet.mentee.sees("Запланирована встреча по программе № 1: в среду, 9 сентября, в 15:00")
    assert "Открытый" not in meet.mentee.transcript() and "Орлов" not in meet.mentee.transcript()
    await meet.on(meet.mentee, "=Открыть")
    assert "Где: Кабинет наставника" in meet.mentee.screen["text"]
    listed = await meet.goes(meet.mentee)
    assert "ср 09.09, 15:00 — Открытый урок (практикум), Орлов Б. И." in listed
    assert "ср 09.09, 15:00 · Открытый урок" in str(meet.mentee.buttons)


async def test_the_calendar_and_words_lead_to_the_same_place(meet: Meet) -> None:
    await meet.goes(meet.mentee, "meeting.new", "meeting.free", "meeting.form!consult")
    shown = await meet.on(meet.mentee, "meeting.month", "meeting.month!d20260907")
    assert "пн, 7 сент." in shown and "после 6-го (15:00)" in str(meet.mentee.buttons)
    await meet.on(meet.mentee, '"завтра в 3:20')
    assert "2 сентября, в 15:20" in meet.mentee.screen["text"]
    await meet.on(meet.mentee, '"Библиотека', "meeting.minutes", "meeting.minutes!60")
    await meet.on(
        meet.mentee, "meeting.field!agenda", '"План недели', "meeting.field!title", '"Беседа'
    )
    shown = meet.mentee.screen["text"]
    assert "Беседа" in shown and "План недели" in shown and "60 минут" in shown
    await meet.on(meet.mentee, "meeting.save")
    made = await meet.one()
    assert (made.row, made.minutes, made.place, made.title) == (0, 60, "Библиотека", "Беседа")
    await meet.on(meet.mentee, "meeting.home", "meeting.new", "meeting.row!2", '"в 23:50')
    await meet.mentee.sees("Встречи начинаются с 07:00 до 21:00")
    await meet.on(meet.mentee, '"4 сентября')  # a day alone: which hour?
    await meet.mentee.sees("В какое время")
    await meet.on(meet.mentee, '"в 15:30')
    assert "Библиотека" in str(meet.mentee.buttons)  # where they met before


async def test_a_lesson_is_named_before_saving_and_freed_by_the_head_alone(meet: Meet) -> None:
    await meet.teaches(meet.mentee, wed="6")
    checked = await meet.goes(
        meet.mentor, "meeting.new", "meeting.free", "meeting.form!consult", '"9 сентября в 14:30'
    )
    checked = await meet.on(meet.mentor, "meeting.place!later")
    assert "В это время занято" in checked and "Ромашкина В. П.: 6-й урок" in checked
    assert not meet.life.can(meet.mentor, "meeting.save")
    data = meet.life.data(meet.mentor, "meeting.cover").replace("cover", "save")
    await meet.mentor.taps_data(data, message=meet.mentor.screen)
    assert "попросите руководителя" in await meet.mentor.toast()
    asked = await meet.on(meet.mentor, "meeting.cover")
    assert "Прочтёт только руководитель" in asked
    await meet.on(meet.mentor, '"Урок проведёт Лютикова', "meeting.save")
    made = await meet.one()
    assert "освобождение ждёт решения (№ 2026-1)" in meet.mentor.screen["text"]
    head = meet.life.head
    await head.sees("Просят освободить от урока")
    assert "Лютикова" not in head.transcript()
    assert "Урок проведёт" in await meet.on(head, "=Открыть")
    await meet.on(head, "petition.decide!granted", "petition.decide_do")
    await meet.mentor.sees("разрешил освободить от урока")
    await meet.mentee.sees("разрешил освободить от урока на время встречи в среду, 9 сентября")
    assert "освобождение разрешено" in await meet.opens(meet.mentee, made.id)
    assert not meet.life.can(meet.mentee, "meeting.release")
    # Moved: what was allowed was allowed for the old time.
    await meet.on(meet.mentee, "meeting.move", '"16 сентября в 14:30')
    assert "Ромашкина В. П.: 6-й урок" in meet.mentee.screen["text"]
    assert not meet.life.can(meet.mentee, "meeting.save")
    await meet.on(meet.mentee, "meeting.when", '"16 сентября в 15:20', "meeting.save")
    async with meet.school.uow() as uow:
        states = [one.state for one in await uow.petitions.of_pair(meet.pair.id)]
    assert states == [PetitionState.CLOSED]
    assert "освобождение" not in meet.mentee.screen["text"]


async def test_release_is_asked_later_when_a_lesson_appears_and_refused_with_words(
    meet: Meet,
) -> None:
    made = await meet.planned(meet.mentor, '"10 сентября в 15:20')
    await meet.teaches(meet.mentor, thu="7")
    shown = await meet.opens(meet.mentor, made.id)
    assert "Орлов Б. И.: 7-й урок" in shown
    await meet.on(meet.mentor, "meeting.release", '"Замена есть', "meeting.release_do")
    head = meet.life.head
    await meet.on(head, "=Открыть", "petition.decide!declined", '"Нет замены', "petition.decide_do")
    await meet.mentor.sees("Освободить от урока на время встречи не получилось")
    await meet.mentee.sees("не получилось. Выберите другое время")
    assert "в освобождении отказано" in await meet.opens(meet.mentor, made.id)
    assert meet.life.can(meet.mentor, "meeting.release")


async def test_another_meeting_of_somebody_is_named_but_not_forbidden(school: School) -> None:
    meet = await meet_of(school, mentees=(0,))
    made = await meet.planned(meet.mentor)
    other = await meet.life.active((1,))  # the same mentor
    await meet.goes(meet.mentor)  # two pairs: each has its button on the list itself
    data = next(
        one["callback_data"]
        for row in meet.mentor.screen["reply_markup"]["inline_keyboard"]
        for one in row
        if one["callback_data"].startswith(f"p:meeting.new:{other.id}:")
    )
    await meet.mentor.taps_data(data, message=meet.mentor.screen)
    await meet.school.idle()
    await meet.on(meet.mentor, "meeting.free", "meeting.form!case", '"9 сентября в 15:40')
    shown = await meet.on(meet.mentor, "meeting.place!later")
    assert "Орлов Б. И.: другая встреча, ср 09.09, 15:20" in shown
    await meet.on(meet.mentor, "meeting.save")
    async with school.uow() as uow:
        [second] = await uow.meetings.of_pair(other.id)
    assert second.starts_at > made.starts_at


async def test_moving_and_cancelling_are_told_and_old_buttons_know_it(meet: Meet) -> None:
    made = await meet.planned(meet.mentor)
    await meet.opens(meet.mentee, made.id)
    old = {do: meet.life.data(meet.mentee, do) for do in ("meeting.move", "meeting.cancel")}
    await meet.on(meet.mentor, "meeting.move", '"10 сентября в 15:30', "meeting.save")
    moved = await meet.one()
    assert (moved.sequence, moved.row) == (1, 1) and moved.starts_at > made.starts_at
    await meet.mentee.sees("перенесена. Новое время: в четверг, 10 сентября, в 15:30")
    for data in old.values():
        await meet.mentee.taps_data(data, message=meet.mentee.screen)
        await meet.school.idle()
        assert "в четверг, 10 сентября" in meet.mentee.screen["text"]
    asked = await meet.on(meet.mentee, "meeting.cancel", '"Олимпиада')
    assert "Причина: Олимпиада" in asked
    assert "Оставить" in str(meet.mentee.buttons[0])
    await meet.on(meet.mentee, "meeting.cancel_do")
    assert (await meet.one()).state is MeetingState.CANCELLED
    await meet.mentor.sees("Встреча по программе № 1 в четверг, 10 сентября, в 15:30 отменена")
    assert "Олимпиада" not in meet.mentor.transcript()
    assert "Олимпиада" in await meet.opens(meet.mentor, made.id)
    await meet.goes(meet.mentor, "meeting.new")
    assert meet.life.can(meet.mentor, "meeting.row", "1")  # the row waits for a meeting again
    assert "отменена" in await meet.goes(meet.mentor, "meeting.home!past")


async def test_place_and_agenda_of_a_planned_meeting_change(meet: Meet) -> None:
    made = await meet.planned(meet.mentor)
    await meet.opens(meet.mentor, made.id)
    await meet.on(meet.mentor, "meeting.edit", "meeting.where", '"Кабинет 23')
    await meet.mentee.sees("изменилось место")
    assert "Кабинет 23" not in meet.mentee.transcript()
    await meet.on(meet.mentor, "meeting.edit", "meeting.field!agenda", '"Разбор')
    changed = await meet.one()
    assert (changed.place, changed.agenda, changed.sequence) == ("Кабинет 23", "Разбор", 1)


async def test_the_whole_plan_is_planned_at_once(meet: Meet) -> None:
    await meet.teaches(meet.mentor, wed="7", thu="1234567")
    shown = await meet.goes(meet.mentor, "meeting.new", "meeting.series")
    assert "Выбраны 4 встречи" in shown
    assert "чт 24.09, 15:55 · Открытый урок" in str(meet.mentor.buttons)
    await meet.on(meet.mentor, "meeting.hours", "meeting.hour!3", '"в 15:20')
    assert "Выбрана 1 встреча" in meet.mentor.screen["text"]  # Thursdays have a seventh lesson then
    await meet.mentor.taps_data(
        meet.life.data(meet.mentor, "meeting.flip", "r2.1"), message=meet.mentor.screen
    )
    assert "Запланируйте эту встречу отдельно" in await meet.mentor.toast()
    await meet.on(meet.mentor, "meeting.hours", "meeting.hour!all", "meeting.hour_set!after")
    await meet.on(meet.mentor, "meeting.flip!r3.1")
    data, screen = meet.life.data(meet.mentor, "meeting.series_save"), meet.mentor.screen
    for _ in range(2):
        await meet.mentor.taps_data(data, message=screen)
        await meet.school.idle()
    made = await meet.all()
    assert [one.row for one in made] == [1, 2, 4] and {one.series for one in made} == {None, 1}
    await meet.mentee.sees("По программе № 1 запланированы 3 встречи")
    assert meet.mentee.transcript().count("запланирован") == 1


async def test_regular_meetings_take_rows_of_the_plan_that_are_near(meet: Meet) -> None:
    await meet.goes(meet.mentor, "meeting.new", "meeting.free!weekly", "meeting.form!w.consult")
    shown = await meet.on(meet.mentor, '"10 сентября в 15:20', "meeting.every")
    assert "чт 24.09, 15:20 · Открытый урок" in str(meet.mentor.buttons)
    assert "чт 24.12" not in shown
    await meet.on(meet.mentor, "meeting.series_save")
    made = await meet.all()
    assert made[0].row == 1 and made[1].row == 2 and made[2].row == 0
    assert not any((one.starts_at - made[0].starts_at).days % 14 for one in made)
    assert len(made) == 18  # of nineteen Thursdays one is a holiday
    assert made[-1].starts_at.date() <= meet.pair.ends


async def test_reminders_follow_the_meeting(meet: Meet) -> None:
    made = await meet.planned(meet.mentor)
    first = await _waiting(meet, made.id)
    assert {one.key.split("-")[0] for one in first} == {"day_before", "same_day"}
    assert {f"{one.due_at:%d %H:%M}" for one in first} == {"08 05:00", "09 05:00"}
    await meet.on(meet.mentor, "meeting.move", '"14 сентября в 15:30', "meeting.save")
    moved = await _waiting(meet, made.id)
    assert {f"{one.due_at:%d}" for one in moved} == {"11", "14"}  # Friday before a Monday
    await meet.on(meet.mentor, "meeting.cancel", "meeting.cancel_do")
    assert not await _waiting(meet, made.id)


async def test_a_reminder_says_who_leads_without_a_name(meet: Meet) -> None:
    await meet.planned(meet.mentor)
    meet.school.clock.move(timedelta(days=7, hours=-1))
    async with meet.school.uow() as uow:
        assert await fire_due(uow, uow.now, WATCHES)
        await uow.commit()
    await meet.school.idle()
    await meet.mentor.sees("Встреча по программе № 1 завтра в 15:20, ведёте вы.")
    await meet.mentee.sees("Встреча по программе № 1 завтра в 15:20, ведёт наставник.")
    assert "Орлов" not in meet.mentee.screen["text"]
    for do in ("meeting.open", "meeting.move", "meeting.cancel", "reminder.snooze"):
        assert meet.life.can(meet.mentee, do)


async def _waiting(meet: Meet, of: int) -> list:
    async with meet.school.uow() as uow:
        rows = await uow.reminders.of([Topic(ReminderKind.MEETING, of)])
    return [one for one in rows if one.state is State.WAITING]


async def test_a_pause_and_an_ending_cancel_what_is_ahead(meet: Meet) -> None:
    near = await meet.planned(meet.mentor)
    await meet.goes(meet.mentor, "meeting.new", "meeting.row!3", '"15 октября в 15:20')
    await meet.on(meet.mentor, "meeting.place!later", "meeting.save")
    pair = await meet.life.pair(meet.pair)
    until = meet.school.clock.now().date() + timedelta(days=20)
    await meet.life.does(meet.life.curator, pair_life.pause, pair.id, pair.version, until, "")
    states = [one.state for one in await meet.all()]
    assert states == [MeetingState.CANCELLED, MeetingState.PLANNED]
    await meet.mentee.sees("встречи на это время отменены")
    assert not await _waiting(meet, near.id)
    assert not (await meet.opens(meet.mentor, (await meet.all())[1].id)).count("Перенести")
    assert not meet.life.can(meet.mentor, "meeting.move")  # paused: nothing is planned
    pair = await meet.life.pair(meet.pair)
    await meet.life.does(
        meet.life.curator, pair_end.end, pair.id, pair.version, "Переезд", "Заявление"
    )
    assert {one.state for one in await meet.all()} == {MeetingState.CANCELLED}
    assert "отменена" not in meet.mentee.screen["text"]


async def test_a_group_goes_on_without_somebody_who_is_in_no_meeting_then(school: School) -> None:
    meet = await meet_of(school, mentees=(0, 1))
    made = await meet.planned(meet.mentor)
    assert len(made.attendees) == 3
    gone = (await meet.life.person(meet.life.mentees[1])).id
    async with school.uow() as uow:
        pair = await uow.pairs.get(meet.pair.id)
        await pair_end.go_on_without(uow, pair, gone, None, uow.now)
        await uow.commit()
    made = await meet.one()
    assert made.attendee(gone) is None and len(made.attendees) == 2
    assert all(one.person != gone for one in await _waiting(meet, made.id))


async def test_who_sees_and_who_does_not(meet: Meet) -> None:
    made = await meet.planned(meet.mentor)
    await meet.on(meet.mentor, "meeting.edit", "meeting.where", '"Кабинет 23')
    seen = await meet.opens(meet.life.curator, made.id)
    assert "Кабинет 23" in seen and not meet.life.can(meet.life.curator, "meeting.move")
    seen = await meet.opens(meet.life.head, made.id)
    assert "Открытый урок" in seen and "Кабинет 23" not in seen and "Показать" not in seen
    stranger = meet.life.mentors[1]
    for do in ("open", "move", "cancel", "cancel_do", "edit", "ics", "release"):
        await stranger.taps_data(
            f"p:meeting.{do}:{made.id}:{made.version}:", message=stranger.screen
        )
        await meet.school.idle()
        assert "недоступно" in await stranger.toast()
    assert (await meet.one()).state is MeetingState.PLANNED
    assert "Встречи" not in str(stranger.buttons), "no meetings without a pair at work"
    await stranger.taps_data("p:meeting.new:::", message=stranger.screen)
    assert "по приказу" in await stranger.toast()


async def test_a_visit_is_offered_in_lessons_of_the_host(school: School) -> None:
    meet = await meet_of(school, form=EventForm.VISIT_BY_MENTOR)
    await meet.teaches(meet.mentor, wed="1", thu="12")
    await meet.teaches(meet.mentee, wed="12", thu="34")
    await meet.goes(meet.mentor, "meeting.new", "meeting.row!1")
    offered = str(meet.mentor.buttons)
    assert "ср, 9 сент., 9:55" in offered and "чт, 10 сент., 11:00" in offered
    assert "9:00" not in offered  # the mentor teaches then
    await meet.on(meet.mentor, "meeting.at!t202609090955", "meeting.place!later", "meeting.save")
    assert "занято" not in meet.mentor.screen["text"]


async def test_a_remote_pair_meets_by_a_link_and_who_leads_is_said(school: School) -> None:
    meet = await meet_of(school)
    async with school.uow() as uow:
        pair = await uow.pairs.get(meet.pair.id)
        kinds = (MentoringKind.VIRTUAL, MentoringKind.REVERSIVE)
        await uow.pairs.save(replace(pair, kinds=kinds))
        await uow.commit()
    await meet.goes(meet.mentor, "meeting.new", "meeting.row!1", '"9 сентября в 15:20')
    await meet.on(meet.mentor, '"кабинет 23')
    await meet.mentor.sees("Не похоже на ссылку")
    shown = await meet.on(meet.mentor, '"telemost.yandex.ru/j/1', "meeting.leader")
    assert "Ведёт: Ромашкина В. П." in shown and "https://telemost.yandex.ru/j/1" in shown
    await meet.on(meet.mentor, "meeting.save")
    made = await meet.one()
    assert made.leader == "mentee"
    assert {one.key.split("-")[0] for one in await _waiting(meet, made.id)} == {
        "day_before",
        "same_day",
        "quarter",
    }
    meet.school.clock.set(made.starts_at - timedelta(minutes=15))
    async with school.uow() as uow:
        await fire_due(uow, uow.now, WATCHES)
        await uow.commit()
    await school.idle()
    await meet.mentee.sees("сегодня в 15:20, ведёте вы")
    assert meet.mentee.transcript().count("сегодня в 15:20") == 1, (
        "two leads due at once are one line"
    )
    said = [one for message in meet.mentee.chat.newest() for row in message.rows for one in row]
    assert "https://telemost.yandex.ru/j/1" in [one.get("url") for one in said]


async def test_other_leads_move_the_reminders(meet: Meet) -> None:
    made = await meet.planned(meet.mentor)
    me = await meet.life.person(meet.mentor)
    async with meet.school.uow() as uow:
        choices = (await uow.reminder_choices.of([me.id]))[me.id]
        await set_choices(uow, me, replace(choices, leads=frozenset({Lead.HOUR})), uow.now)
        await uow.commit()
    mine = [one for one in await _waiting(meet, made.id) if one.person == me.id]
    assert [f"{one.due_at:%d %H:%M}" for one in mine] == ["09 11:20"]


SHAPES = (
    "p:{do}:::",
    "p:{do}:1:1:1",
    "p:{do}:1:1:agenda",
    "p:{do}:1:1:d20260909",
    "p:{do}:1:1:t202609091500.6",
    "p:{do}:2:1:w.consult",
    "p:{do}:1:1:r1.1",
    "p:{do}:9223372036854775807:-1:past.99",
)


async def test_whatever_a_button_says_there_is_an_answer_in_both_languages(meet: Meet) -> None:
    await meet.planned(meet.mentor)
    found = actions("meeting.")
    assert len(found) > 25
    datas = {shape.format(do=do)[:64] for do in found for shape in SHAPES}
    await meet.goes(meet.mentor, "meeting.new", "meeting.row!2")
    for actor in (meet.mentor, meet.life.curator):
        assert not await complaints(meet.school, actor, sorted(datas))


async def test_a_calendar_file_is_taken_and_offered_anew_after_a_change(meet: Meet) -> None:
    made = await meet.planned(meet.mentor)
    await meet.opens(meet.mentee, made.id)
    await meet.on(meet.mentee, "meeting.ics")
    first = (await meet.mentee.receives(".ics")).data
    text = first.decode().replace("\r\n ", "")
    assert f"UID:meeting-{made.id}@" in text and "SEQUENCE:0" in text and "METHOD:PUBLISH" in text
    assert "Встреча по программе № 1: практикум" in text
    assert "Орлов" not in text and "Ромашкина" not in text
    await meet.opens(meet.mentor, made.id)
    await meet.on(meet.mentor, "meeting.move", '"10 сентября в 15:30', "meeting.save")
    await meet.mentee.sees("перенесена")
    await meet.on(meet.mentee, "meeting.ics")  # the button of the notice
    again = (await meet.mentee.receives(".ics")).data.decode()
    uid = next(line for line in again.splitlines() if line.startswith("UID"))
    assert uid in first.decode() and "SEQUENCE:1" in again and "T153000" in again
    await meet.opens(meet.mentor, made.id)
    await meet.on(meet.mentor, "meeting.cancel", "meeting.cancel_do")
    assert not meet.life.can(meet.mentor, "meeting.ics")  # never taken
    await meet.on(meet.mentee, "meeting.ics")
    gone = (await meet.mentee.receives(".ics")).data.decode()
    assert "METHOD:CANCEL" in gone and "STATUS:CANCELLED" in gone and uid in gone


async def test_all_that_is_to_come_in_one_file(meet: Meet) -> None:
    await meet.goes(meet.mentor, "meeting.new", "meeting.series", "meeting.series_save")
    await meet.on(meet.mentor, "meeting.ics")
    file = (await meet.mentor.receives(".ics")).data.decode()
    assert file.count("BEGIN:VEVENT") == 4 and file.count("BEGIN:VTIMEZONE") == 1
    pair = await meet.life.pair(meet.pair)
    await meet.life.does(
        meet.life.curator, pair_end.end, pair.id, pair.version, "Переезд", "Заявление"
    )
    await meet.mentor.sees("есть в вашем календаре, отменены")
    assert "в вашем календаре" not in meet.mentee.transcript()
    await meet.on(meet.mentor, "=Обновить в календаре")
    gone = (await meet.mentor.receives(".ics")).data.decode()
    assert gone.count("STATUS:CANCELLED") == 4 and "METHOD:CANCEL" in gone
