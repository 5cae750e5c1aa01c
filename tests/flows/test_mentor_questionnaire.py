"""A mentor's questionnaire, told by its author and the curator."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.sandbox import Actor
from mentoring import mentor_questionnaire
from mentoring.mentor_questionnaire import MentorQuestionnaire, Qualification
from mentoring.people import Role
from mentoring.submission import SubmissionStatus
from tests.conftest import School
from tests.flows.forms import (
    QUESTIONNAIRE,
    data_of,
    has,
    move,
    moves,
    open_form,
    sends_questionnaire,
)


@pytest.fixture
async def olga(school: School) -> Actor:
    """The curator."""
    return await school.joins(Role.CURATOR, "Кузнецова Ольга Ивановна", "заместитель директора")


@pytest.fixture
async def boris(school: School, olga: Actor) -> Actor:
    """An experienced teacher on his hub."""
    assert olga.id
    return await school.joins(Role.MENTOR, "Орлов Борис Львович", "учитель физики")


async def current(school: School, actor: Actor) -> MentorQuestionnaire:
    async with school.uow() as uow:
        person = await uow.people.by_account(actor.id)
        assert person is not None
        found = await uow.mentor_questionnaires.current_of(person.id)
    assert found is not None
    return found


async def decides(
    school: School, curator: Actor, actor: Actor, flagged: tuple[str, ...] | None = None
) -> None:
    """The curator accepts, or returns with these answers flagged."""
    record = await current(school, actor)
    async with school.uow() as uow:
        me = await uow.people.by_account(curator.id)
        assert me is not None
        of, version, now = record.id, record.version, uow.now
        if flagged is None:
            await mentor_questionnaire.accept(uow, me, of, version, now)
        else:
            await mentor_questionnaire.return_for_changes(
                uow, me, of, version, "Сколько часов реально?", flagged, now
            )
        await uow.commit()
    await school.idle()


async def test_a_full_questionnaire_in_russian(school: School, boris: Actor, olga: Actor) -> None:
    await school.presses(boris, "mentor_questionnaire.mine")
    assert "ни к чему не обязывает" in boris.screen["text"]
    await school.presses(boris, "mentor_questionnaire.start")
    assert "шаг 1 из 13" in boris.screen["text"]
    await moves(school, boris, QUESTIONNAIRE[:3])
    assert "коллеги, которые ищут наставника" in boris.screen["text"]
    path = list(QUESTIONNAIRE[3:-1])
    path[5] = ("says", "Опыты <i>на коленке</i> & споры")
    await moves(school, boris, path)
    await move(school, boris, "set", "1")
    assert "шаг 14 из 14" in boris.screen["text"]
    await move(school, boris, "says", "Люблю учить")
    page = boris.screen["text"]
    assert "Методика урока — очень хорошо (3), 1 пункт" in page
    assert "Опыты <i>на коленке</i> & споры" in page
    assert "Наставляемых: 3" in page
    await move(school, boris, "send")
    sent = await current(school, boris)
    assert sent.category is Qualification.HIGHEST
    assert (sent.hours, sent.capacity, sent.own_initiative) == (6, 3, True)
    assert sent.strong_practice == "Опыты <i>на коленке</i> & споры"
    await school.morning()
    assert "Анкеты на рассмотрении: 1" in olga.screen["text"]
    assert "Орлов" not in olga.screen["text"]
    await school.presses(olga, "queue.questionnaires")
    assert school.button(olga, "questionnaire.open")


async def test_a_full_questionnaire_in_english(school: School, olga: Actor) -> None:
    john = await school.joins(Role.MENTOR, "Smith John Peter", "teacher", "en")
    await sends_questionnaire(school, john)
    assert "Sent to the curator" in john.screen["text"]
    await school.presses(john, "mentor_questionnaire.view")
    assert "Lesson methods — very well (3): Lesson design" in john.screen["text"]
    assert olga.id != john.id


async def test_a_no_to_initiative_passes_over_its_reason(school: School, boris: Actor) -> None:
    await open_form(school, boris, "mentor_questionnaire")
    await moves(school, boris, QUESTIONNAIRE)
    assert "проверьте ответы" in boris.screen["text"]
    assert not has(boris, "edit", "initiative_text")
    await moves(school, boris, [("edit", "own_initiative"), ("set", "1")])
    assert has(boris, "edit", "initiative_text")


async def test_numbers_outside_their_range_are_told_in_one_sentence(
    school: School, boris: Actor
) -> None:
    await open_form(school, boris, "mentor_questionnaire")
    await moves(school, boris, QUESTIONNAIRE[:12])
    await move(school, boris, "says", "40")
    assert "Нужно целое число от 1 до 20" in boris.screen["text"]
    await moves(school, boris, [("says", "20"), ("says", "11")])
    assert "Нужно целое число от 1 до 10" in boris.screen["text"]
    await moves(school, boris, [("says", "10"), *QUESTIONNAIRE[14:], ("send", "")])
    sent = await current(school, boris)
    assert (sent.hours, sent.capacity) == (20, 10)


async def test_the_experience_on_the_card_is_offered_as_the_answer(
    school: School, boris: Actor
) -> None:
    async with school.uow() as uow:
        person = await uow.people.by_account(boris.id)
        assert person is not None
        await uow.people.save(replace(person, experience_years=27))
        await uow.commit()
    await open_form(school, boris, "mentor_questionnaire")
    assert "Ваш ответ: 27" in boris.screen["text"]
    await moves(school, boris, [("done", ""), *QUESTIONNAIRE[1:], ("send", "")])
    assert (await current(school, boris)).experience_years == 27


async def test_acceptance_makes_a_mentor_of_a_teacher_with_another_role(
    school: School, olga: Actor
) -> None:
    vera = await school.joins(Role.MENTEE, "Белова Вера Юрьевна")
    await sends_questionnaire(school, vera)
    await decides(school, olga, vera)
    assert "вы в банке наставников" in vera.screen["text"]
    async with school.uow() as uow:
        person = await uow.people.by_account(vera.id)
    assert person is not None
    assert person.roles == {Role.MENTEE, Role.MENTOR}
    assert "mentor" in [command["command"] for command in vera.commands()]


async def test_a_change_after_acceptance_is_a_new_version_to_be_accepted(
    school: School, boris: Actor, olga: Actor
) -> None:
    await sends_questionnaire(school, boris)
    await decides(school, olga, boris)
    await school.presses(boris, "mentor_questionnaire.mine")
    await school.presses(boris, "mentor_questionnaire.change")
    await moves(school, boris, [("edit", "hours"), ("set", "2"), ("send", "")])
    sent = await current(school, boris)
    assert (sent.version, sent.hours, sent.status) == (2, 2, SubmissionStatus.SUBMITTED)
    await school.morning()
    assert "Анкеты на рассмотрении: 1" in olga.screen["text"]


async def test_a_return_leads_to_the_flagged_answer_alone(
    school: School, boris: Actor, olga: Actor
) -> None:
    await sends_questionnaire(school, boris)
    await decides(school, olga, boris, ("hours",))
    await school.presses(boris, "mentor_questionnaire.fix")
    assert "Сколько часов в месяц" in boris.screen["text"]
    assert "Сколько часов реально?" in boris.screen["text"]
    await move(school, boris, "set", "4")
    assert "проверьте ответы" in boris.screen["text"]
    await move(school, boris, "send")
    assert (await current(school, boris)).hours == 4


async def test_withdrawing_by_an_old_button_changes_nothing(school: School, boris: Actor) -> None:
    await sends_questionnaire(school, boris)
    await school.presses(boris, "mentor_questionnaire.withdraw")
    old, screen = school.button(boris, "mentor_questionnaire.withdraw_yes"), boris.screen
    await school.presses(boris, "mentor_questionnaire.mine")
    await school.presses(boris, "mentor_questionnaire.change")
    await move(school, boris, "send")
    assert "Версия 2" in boris.screen["text"]
    await boris.taps_data(old, message=screen)
    await school.idle()
    assert "успела измениться" in await boris.toast()
    assert (await current(school, boris)).status is SubmissionStatus.SUBMITTED


async def test_a_press_of_a_finished_draft_is_answered(school: School, boris: Actor) -> None:
    await open_form(school, boris, "mentor_questionnaire")
    old, screen = data_of(boris, "set", "5"), boris.screen
    await moves(school, boris, [("cancel", ""), ("drop", "")])
    await boris.taps_data(old, message=screen)
    await school.idle()
    assert school.button(boris, "mentor_questionnaire.mine")
