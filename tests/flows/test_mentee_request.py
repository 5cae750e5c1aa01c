"""A mentee's request, told by its author and the curator."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.sandbox import Actor
from mentoring import mentee_request
from mentoring.competence import AREAS
from mentoring.kinds import TIMES, MentoringKind
from mentoring.mentee_request import MenteeCategory, MenteeRequest, Urgency
from mentoring.people import Person, Role
from mentoring.submission import SubmissionStatus
from tests.conftest import School
from tests.flows.forms import (
    REQUEST,
    move,
    moves,
    open_form,
    sends_questionnaire,
    sends_request,
)

WORDS = '<b>&"класс" 🙂</b> `код` _и_ {$x}\nвторая строка'


@pytest.fixture
async def anna(school: School) -> Actor:
    """A young teacher on her hub; the curator has joined."""
    await school.joins(Role.CURATOR, "Кузнецова Ольга Ивановна", "заместитель директора")
    return await school.joins(Role.MENTEE, "Иванова Анна Петровна", "учитель математики")


def curator_of(school: School) -> Actor:
    return next(
        school.world.actor(one.id)
        for one in school.world.people.values()
        if one.first_name == "Ольга"
    )


async def person(school: School, actor: Actor) -> Person:
    async with school.uow() as uow:
        found = await uow.people.by_account(actor.id)
    assert found is not None
    return found


async def current(school: School, actor: Actor) -> MenteeRequest:
    card = await person(school, actor)
    async with school.uow() as uow:
        found = await uow.mentee_requests.current_of(card.id)
    assert found is not None
    return found


async def returns(school: School, actor: Actor, comment: str, *flagged: str) -> None:
    """The curator gives the request back."""
    record = await current(school, actor)
    curator = await person(school, curator_of(school))
    async with school.uow() as uow:
        await mentee_request.return_for_changes(
            uow, curator, record.id, record.version, comment, flagged, uow.now
        )
        await uow.commit()
    await school.idle()


async def test_a_full_request_in_russian(school: School, anna: Actor) -> None:
    await school.presses(anna, "mentee_request.mine")
    assert "директор не увидит" in anna.screen["text"]
    await school.presses(anna, "mentee_request.start")
    first = anna.screen["text"]
    assert "шаг 1 из 14" in first
    assert "Иванова Анна Петровна" in first
    assert "учитель математики" in first
    path = list(REQUEST)
    path[8:11] = [("says", WORDS), ("says", "Умею слушать"), ("says", "Спокойный урок")]
    await moves(school, anna, path[:8])
    assert "без данных учеников и родителей" in anna.screen["text"]
    await moves(school, anna, path[8:19])
    assert "шаг 13 из 14" in anna.screen["text"]
    assert "Прочитаете только вы и куратор" in anna.screen["text"]
    await moves(school, anna, [("says", "Прошу не с соседом"), ("set", "usual")])
    page = anna.screen["text"]
    assert "проверьте ответы" in page
    assert "Работа с классом — нужна помощь (3)" in page
    assert '<b>&"класс" 🙂</b>' in page
    await move(school, anna, "send")
    assert "Отправлено" in anna.screen["text"]
    assert "На рассмотрении" in anna.screen["text"]
    sent = await current(school, anna)
    assert sent.own_words == WORDS
    assert sent.not_with == "Прошу не с соседом"
    assert (sent.version, sent.status) == (1, SubmissionStatus.SUBMITTED)
    assert sent.category is MenteeCategory.YOUNG
    curator = curator_of(school)
    await school.morning()
    assert "Запросы на рассмотрении: 1" in curator.screen["text"]
    assert "Иванова" not in curator.screen["text"]
    await school.presses(curator, "queue.requests")
    assert school.button(curator, "request.open")


async def test_a_full_request_in_english(school: School) -> None:
    await school.joins(Role.CURATOR, "Кузнецова Ольга Ивановна")
    john = await school.joins(Role.MENTEE, "Ivanov John Petrovich", "teacher", "en")
    await open_form(school, john, "mentee_request")
    assert "step 1 of 14" in john.screen["text"]
    await moves(school, john, REQUEST)
    assert "check your answers" in john.screen["text"]
    assert "Working with a class — need help now (3)" in john.screen["text"]
    await move(school, john, "send")
    assert "Sent to the curator" in john.screen["text"]
    await school.presses(john, "mentee_request.view")
    assert "Traditional" in john.screen["text"]
    assert not any("а" <= letter <= "я" for letter in john.screen["text"].lower())


async def test_an_urgent_request_says_so_even_at_night(school: School, anna: Actor) -> None:
    school.clock.move(timedelta(hours=15))
    await open_form(school, anna, "mentee_request")
    await moves(school, anna, [*REQUEST[:-1], ("set", "urgent"), ("send", "")])
    assert "Срочно" in curator_of(school).screen["text"]
    assert (await current(school, anna)).urgency is Urgency.URGENT


async def test_usual_requests_wait_for_one_morning_message(school: School, anna: Actor) -> None:
    await sends_request(school, anna)
    await school.reminds()
    assert "запрос" not in curator_of(school).screen["text"].lower()
    await school.morning()
    assert "Запросы на рассмотрении: 1" in curator_of(school).screen["text"]
    told = curator_of(school).transcript().count("Запросы на рассмотрении")
    await school.morning()
    assert curator_of(school).transcript().count("Запросы на рассмотрении") == told, "said once"


async def test_a_change_is_a_new_version_and_the_curator_hears(school: School, anna: Actor) -> None:
    await sends_request(school, anna)
    await school.presses(anna, "mentee_request.change")
    await moves(school, anna, [("edit", "own_words"), ("says", "Уточняю"), ("send", "")])
    assert "Версия 2" in anna.screen["text"]
    await school.morning()
    assert "Запросы на рассмотрении: 1" in curator_of(school).screen["text"]
    card = await person(school, anna)
    async with school.uow() as uow:
        history = await uow.mentee_requests.history_of(card.id)
        queue = await uow.mentee_requests.queue()
    assert [one.version for one in history] == [2, 1]
    assert [one.version for one in queue] == [2]


async def test_withdrawing_asks_first_tells_the_curator_and_can_be_undone_by_sending(
    school: School, anna: Actor
) -> None:
    await sends_request(school, anna)
    await school.presses(anna, "mentee_request.withdraw")
    assert "Куратор получит сообщение" in anna.screen["text"]
    yes, screen = school.button(anna, "mentee_request.withdraw_yes"), anna.screen
    await anna.taps_data(yes, message=screen)
    await anna.taps_data(yes, message=screen)
    await school.idle()
    assert "Отозвано" in anna.screen["text"]
    await school.morning()
    assert "Автор отозвал свой запрос" in curator_of(school).screen["text"]
    assert "на рассмотрении" not in curator_of(school).screen["text"], "it waits no more"
    await school.presses(anna, "mentee_request.change")
    await move(school, anna, "send")
    assert "Версия 2" in anna.screen["text"]
    await school.morning()
    assert "Запросы на рассмотрении: 1" in curator_of(school).screen["text"]


async def test_a_returned_request_leads_to_the_very_answers(school: School, anna: Actor) -> None:
    await sends_request(school, anna)
    await returns(school, anna, "Добавьте цель & время <3", "wished_result", "times")
    assert "просит уточнить" in anna.screen["text"]
    assert "Добавьте" not in anna.screen["text"]
    await school.presses(anna, "mentee_request.fix")
    assert "К чему хочется прийти?" in anna.screen["text"]
    assert "Добавьте цель & время <3" in anna.screen["text"]
    await move(school, anna, "says", "Урок без крика")
    assert "Когда вам удобно?" in anna.screen["text"]
    await moves(school, anna, [("on", "fri_before"), ("done", "")])
    assert "проверьте ответы" in anna.screen["text"]
    assert "Урок без крика" in anna.screen["text"]
    await move(school, anna, "send")
    sent = await current(school, anna)
    assert (sent.version, sent.times) == (2, ("mon_after", "fri_before"))
    assert sent.status is SubmissionStatus.SUBMITTED


async def test_the_button_of_an_earlier_return_does_nothing_to_a_newer_version(
    school: School, anna: Actor
) -> None:
    await sends_request(school, anna)
    await returns(school, anna, "Поясните", "own_words")
    old, screen = school.button(anna, "mentee_request.fix"), anna.screen
    await moves_to_new_version(school, anna)
    await anna.taps_data(old, message=screen)
    await school.idle()
    assert "Запись успела измениться" in anna.screen["text"]
    assert (await current(school, anna)).version == 2


async def moves_to_new_version(school: School, anna: Actor) -> None:
    await school.presses(anna, "mentee_request.fix")
    await moves(school, anna, [("says", "Вот"), ("send", "")])


async def test_acceptance_makes_a_mentee_and_puts_into_the_bank(
    school: School, anna: Actor
) -> None:
    boris = await school.joins(Role.MENTOR, "Орлов Борис Львович")
    await open_form(school, boris, "mentee_request")
    await moves(school, boris, [*REQUEST, ("send", "")])
    record = await current(school, boris)
    curator = await person(school, curator_of(school))
    async with school.uow() as uow:
        await mentee_request.accept(uow, curator, record.id, record.version, uow.now)
        await uow.commit()
    await school.idle()
    assert "запрос принят" in boris.screen["text"]
    assert (await person(school, boris)).roles == {Role.MENTOR, Role.MENTEE}
    assert anna.id != boris.id


async def test_a_mentor_is_wished_for_from_the_bank(school: School, anna: Actor) -> None:
    from mentoring import mentor_questionnaire

    boris = await school.joins(Role.MENTOR, "Орлов Борис Львович", "учитель физики")
    await sends_questionnaire(school, boris)
    mentor, curator = await person(school, boris), await person(school, curator_of(school))
    async with school.uow() as uow:
        filled = await uow.mentor_questionnaires.current_of(mentor.id)
        assert filled is not None
        await mentor_questionnaire.accept(uow, curator, filled.id, filled.version, uow.now)
        await uow.commit()
    await school.idle()
    await open_form(school, anna, "mentee_request")
    await moves(school, anna, REQUEST[:18])
    assert "Орлов Б. Л." in anna.screen["text"]
    await move(school, anna, "says", "сидоров")
    assert "никого нет" in anna.screen["text"]
    await move(school, anna, "says", "орл")
    await move(school, anna, "set", str(mentor.id))
    await moves(school, anna, REQUEST[19:])
    assert "Наставник: Орлов Б. Л." in anna.screen["text"]
    await move(school, anna, "send")
    assert (await current(school, anna)).wished_mentor == mentor.id


async def test_a_request_with_everything_in_it_fits_the_screens(
    school: School, anna: Actor
) -> None:
    every = [("on", f"{area}.{one}") for area, options in AREAS.items() for one in options]
    await open_form(school, anna, "mentee_request")
    await moves(school, anna, REQUEST[:3])
    for area in AREAS:
        mine = [press for press in every if press[1].startswith(f"{area}.")]
        await moves(school, anna, [("part", area), *mine, ("part", "list")])
    await moves(school, anna, [("done", ""), ("says", "я" * 500)])
    await moves(school, anna, [("says", "ю" * 300), ("says", "э" * 300)])
    await moves(school, anna, [("on", kind) for kind in MentoringKind])
    await moves(school, anna, [*REQUEST[12:17], *(("on", one) for one in TIMES[2:]), ("done", "")])
    await moves(school, anna, [("set", "0"), ("says", "щ" * 300), ("set", "usual")])
    assert "проверьте ответы" in anna.screen["text"]
    assert len(anna.screen["text"]) < 3500
    await move(school, anna, "send")
    await school.presses(anna, "mentee_request.view")
    assert "щ" * 300 in anna.screen["text"]
    assert sum(len(one.options) for one in (await current(school, anna)).areas) == len(every)
