"""Every form: back, skip, cancel, resume, double taps, old buttons, mistakes, restarts."""

from __future__ import annotations

import random
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox import Actor
from mentoring.mentee_request import MenteeCategory, MenteeRequest
from mentoring.people import Person, Role
from mentoring.submission import SubmissionStatus
from tests.conftest import School, open_school
from tests.flows.forms import (
    REQUEST,
    data_of,
    has,
    move,
    moves,
    open_form,
    sends_request,
)

WORDS = '<b>&"класс" 🙂</b> `код` _и_ {$x}\nвторая строка'


@pytest.fixture
async def anna(school: School) -> Actor:
    """A young teacher on her hub; a curator has joined."""
    await school.joins(Role.CURATOR, "Кузнецова Ольга Ивановна", "заместитель директора")
    return await school.joins(Role.MENTEE, "Иванова Анна Петровна", "учитель математики")


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


async def test_back_keeps_answers_and_an_old_back_goes_only_one_step(
    school: School, anna: Actor
) -> None:
    await open_form(school, anna, "mentee_request")
    await moves(school, anna, REQUEST[:3])
    back, screen = data_of(anna, "back"), anna.screen
    await anna.taps_data(back, message=screen)
    await anna.taps_data(back, message=screen)
    await school.idle()
    assert "шаг 3 из 14" in anna.screen["text"]
    assert "осталась от прошлого экрана" in anna.screen["text"]
    assert "✓ Молодой специалист" in [label for row in anna.buttons for label in row]
    await move(school, anna, "done")
    assert "шаг 4 из 14" in anna.screen["text"]


async def test_a_double_tap_on_an_option_answers_one_question(school: School, anna: Actor) -> None:
    await open_form(school, anna, "mentee_request")
    one, screen = data_of(anna, "set", "1"), anna.screen
    await anna.taps_data(one, message=screen)
    await anna.taps_data(one, message=screen)
    await school.idle()
    assert "шаг 2 из 14" in anna.screen["text"]
    assert "Ваш ответ" not in anna.screen["text"]


async def test_a_double_tap_on_a_toggle_and_on_send_is_harmless(
    school: School, anna: Actor
) -> None:
    await open_form(school, anna, "mentee_request")
    await moves(school, anna, REQUEST[:11])
    on, screen = data_of(anna, "on", "group"), anna.screen
    await anna.taps_data(on, message=screen)
    await anna.taps_data(on, message=screen)
    await school.idle()
    assert has(anna, "off", "group")
    await moves(school, anna, REQUEST[11:])
    send, screen = data_of(anna, "send"), anna.screen
    await anna.taps_data(send, message=screen)
    await anna.taps_data(send, message=screen)
    await school.idle()
    assert "На рассмотрении" in anna.screen["text"]
    assert (await current(school, anna)).version == 1


async def test_nothing_is_lost_by_wrong_answers(school: School, anna: Actor) -> None:
    await open_form(school, anna, "mentee_request")
    for wrong in ("полтора", "61", "-1"):
        await move(school, anna, "says", wrong)
        assert "Нужно целое число от 0 до 60" in anna.screen["text"]
    await move(school, anna, "says", "1 год")
    await move(school, anna, "says", "да")
    assert "отвечают кнопками" in anna.screen["text"]
    await anna.sends_photo()
    await school.idle()
    assert "не сохраняет" in anna.screen["text"]
    await move(school, anna, "set", "0")
    await move(school, anna, "set", "young")
    assert not has(anna, "done")
    await moves(school, anna, REQUEST[3:8])
    await move(school, anna, "says", "я" * 512)
    assert "на 12 знаков" in anna.screen["text"]
    assert "шаг 5 из 14" in anna.screen["text"]
    await move(school, anna, "trim")
    assert "шаг 6 из 14" in anna.screen["text"]
    await moves(school, anna, REQUEST[9:])
    await move(school, anna, "send")
    sent = await current(school, anna)
    assert sent.own_words == "я" * 500
    assert (sent.experience_years, sent.under_35) == (1, False)


async def test_done_without_a_choice_asks_for_one(school: School, anna: Actor) -> None:
    await open_form(school, anna, "mentee_request")
    await moves(school, anna, [*REQUEST[:11], ("done", "")])
    assert "Выберите хотя бы один" in anna.screen["text"]
    assert "шаг 8 из 14" in anna.screen["text"]


async def test_areas_open_close_and_take_level_zero(school: School, anna: Actor) -> None:
    await open_form(school, anna, "mentee_request")
    await moves(school, anna, REQUEST[:3])
    assert not has(anna, "done")
    await moves(school, anna, [("part", "ict"), ("on", "ict.ai"), ("back", "")])
    assert "Цифровая среда — иногда (1), 1 пункт" in anna.screen["text"]
    assert "шаг 4 из 14" in anna.screen["text"]
    await moves(school, anna, [("part", "ict"), ("set", "ict.0"), ("part", "list"), ("done", "")])
    assert "Выберите хотя бы один" in anna.screen["text"]


async def test_leaving_for_the_hub_keeps_the_draft_for_days(school: School, anna: Actor) -> None:
    await open_form(school, anna, "mentee_request")
    await moves(school, anna, REQUEST[:4])
    await school.presses(anna, "home")
    assert "шаг 4 из 14" in anna.screen["text"]
    school.clock.move(timedelta(days=5))
    await anna.says("случайные слова")
    await school.idle()
    await anna.starts()
    await school.idle()
    await school.presses(anna, "form.resume")
    assert "Работа с классом" in anna.screen["text"]
    assert "шаг 4 из 14" in anna.screen["text"]
    await moves(school, anna, [*REQUEST[4:], ("send", "")])
    assert (await current(school, anna)).areas[0].area == "psych"


async def test_a_restart_of_the_program_changes_nothing(
    tmp_path: Path, empty_database: Path
) -> None:
    async with open_school(tmp_path, empty_database) as first:
        anna = await first.joins(Role.MENTEE, "Иванова Анна Петровна")
        await open_form(first, anna, "mentee_request")
        await moves(first, anna, REQUEST[:12])
        old = data_of(anna, "done")
        account = anna.id
    async with open_school(tmp_path, empty_database) as second:
        second.world.updates._next_id += 1000  # Telegram counts on; a new sandbox does not
        again = second.world.person("Анна", user_id=account, started=True)
        await again.says("я вернулась")
        await second.idle()
        assert "шаг 8 из 14" in again.screen["text"]
        await again.taps_data(old, message=again.screen)
        await second.idle()
        assert "шаг 9 из 14" in again.screen["text"]
        await moves(second, again, [*REQUEST[13:], ("send", "")])
        assert "На рассмотрении" in again.screen["text"]


async def test_cancel_asks_first_and_throws_away_only_the_draft(
    school: School, anna: Actor
) -> None:
    await sends_request(school, anna)
    await school.presses(anna, "mentee_request.change")
    await move(school, anna, "cancel")
    assert "Прервать заполнение?" in anna.screen["text"]
    await move(school, anna, "keep")
    assert "проверьте ответы" in anna.screen["text"]
    await moves(school, anna, [("cancel", ""), ("drop", "")])
    assert "Черновик удалён" in anna.screen["text"]
    assert (await current(school, anna)).status is SubmissionStatus.SUBMITTED


async def test_starting_again_asks_first(school: School, anna: Actor) -> None:
    await open_form(school, anna, "mentee_request")
    await moves(school, anna, REQUEST[:3])
    await school.presses(anna, "home")
    await school.presses(anna, "form.restart")
    assert "есть черновик" in anna.screen["text"]
    await move(school, anna, "anew")
    assert "шаг 1 из 14" in anna.screen["text"]
    assert not has(anna, "done")


async def test_one_answer_is_changed_on_the_page_of_answers(school: School, anna: Actor) -> None:
    await open_form(school, anna, "mentee_request")
    await moves(school, anna, [*REQUEST, ("edit", "mode")])
    assert "одна правка" in anna.screen["text"]
    await move(school, anna, "set", "online")
    assert "проверьте ответы" in anna.screen["text"]
    assert "Режим: Онлайн" in anna.screen["text"]
    await moves(school, anna, [("edit", "kinds"), ("back", "")])
    assert "проверьте ответы" in anna.screen["text"]


async def test_a_change_that_makes_another_answer_wrong_asks_for_that_one(
    school: School, anna: Actor
) -> None:
    await open_form(school, anna, "mentee_request")
    await moves(school, anna, [*REQUEST, ("edit", "experience_years"), ("says", "10")])
    assert "Что ближе к вашей ситуации?" in anna.screen["text"]
    assert "не подходит" in anna.screen["text"]
    assert not has(anna, "set", "young")
    await moves(school, anna, [("set", "burnout"), ("send", "")])
    assert (await current(school, anna)).category is MenteeCategory.BURNOUT


async def test_two_drafts_stand_side_by_side(school: School, anna: Actor) -> None:
    await open_form(school, anna, "mentee_request")
    await moves(school, anna, REQUEST[:4])
    paused = anna.screen
    back = data_of(anna, "part", "list")
    await school.presses(anna, "home")
    await open_form(school, anna, "mentor_questionnaire")
    await move(school, anna, "set", "5")
    assert "Анкета наставника · шаг 2 из 13" in anna.screen["text"]
    await anna.taps_data(back, message=paused)
    await school.idle()
    assert "Профессиональный запрос · шаг 4 из 14" in anna.screen["text"]
    await school.presses(anna, "home")
    names = [label for row in anna.buttons for label in row]
    assert sum("родолжить" in name for name in names) == 2


async def test_commands_work_in_the_middle_of_a_form(school: School, anna: Actor) -> None:
    await open_form(school, anna, "mentee_request")
    await move(school, anna, "says", "/request")
    assert "неотправленный черновик" in anna.screen["text"]
    await school.presses(anna, "form.resume")
    assert "шаг 1 из 14" in anna.screen["text"]


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_random_taps_and_words_never_break_the_form(
    school: School, anna: Actor, seed: int
) -> None:
    """Any button of any screen so far, fresh or old, any words: an answer, never a fault."""
    chance = random.Random(seed)
    await open_form(school, anna, "mentee_request")
    seen: list[tuple[str, dict[str, Any]]] = []
    for _ in range(80):
        screen = anna.screen
        rows = screen.get("reply_markup", {}).get("inline_keyboard", [])
        own = [one["callback_data"] for row in rows for one in row if "callback_data" in one]
        seen += [
            (data, screen) for data in own if data.startswith(("p:form.", "p:mentee_request."))
        ]
        if chance.random() < 0.15:
            await anna.says(chance.choice(["7", WORDS, "ё" * 700, "/request", "61", "."]))
        else:
            data, where = chance.choice(seen[-20:] if chance.random() < 0.8 else seen)
            await anna.taps_data(data, message=where)
            await anna.toast()
        await school.idle()
        assert len(anna.screen["text"]) < 3500
    async with school.uow() as uow:
        assert await uow.inbox.aside() == []
        assert await uow.outbox.undelivered() == 0
