"""The curator's queue: opening, accepting, returning, putting aside requests and questionnaires."""

from __future__ import annotations

from mentoring import mentee_request, mentor_questionnaire
from mentoring.people import Role
from mentoring.submission import SubmissionStatus
from tests.flows.everybody import comes_by_sheet

ANNA = "Петрова Анна Сергеевна"
BORIS = "Орлов Борис Ильич"
VERA = "Ромашкина Вера Павловна"
NINA = "Иванова Нина Петровна"

REQUEST = {
    "experience_years": 1,
    "under_35": True,
    "category": "young",
    "areas": [["psych", 2, ["discipline"]]],
    "own_words": "Класс не слушает",
    "strengths": "",
    "wished_result": "",
    "kinds": ["traditional"],
    "forms": ["teacher"],
    "mode": "offline",
    "times": ["mon_after"],
    "wished_mentor": None,
    "not_with": "С завучем",
    "urgency": "usual",
}
QUESTIONNAIRE = {
    "experience_years": 20,
    "category": "highest",
    "mentoring_experience": "few",
    "areas": [["method", 3, ["goals"]]],
    "strong_practice": "Проекты",
    "kinds": ["traditional", "group"],
    "hours": 4,
    "capacity": 2,
    "mode": "mixed",
    "times": ["tue_after"],
    "motivation": ["share"],
    "needs": [],
    "own_initiative": True,
    "initiative_text": "",
}


async def hands_in(school, actor, area, answers):
    async with school.uow() as uow:
        person = await uow.people.by_account(actor.id)
        made = await area.submit(uow, person, answers, uow.now)
        await uow.commit()
    await school.idle()
    return made


async def opens(school, curator):
    """What waits, then the first of it."""
    await curator.says("/queue")
    await school.idle()
    await school.presses(curator, "request.open")


async def current(school, actor, side="mentee_requests"):
    async with school.uow() as uow:
        person = await uow.people.by_account(actor.id)
        return await getattr(uow, side).current_of(person.id)


async def test_a_request_is_accepted_and_the_next_one_follows(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    vera = await school.joins(Role.COUNCIL, VERA)
    nina = await school.joins(Role.MENTEE, NINA)
    await hands_in(school, vera, mentee_request, REQUEST)
    await hands_in(school, nina, mentee_request, {**REQUEST, "urgency": "urgent"})
    await curator.starts()
    await curator.sees("Запросы на рассмотрении: 2")
    await school.presses(curator, "queue.home")
    await curator.sees("Ждёт вас: 2")
    assert curator.buttons[0] == ["Срочно: Иванова Н. П."]
    await curator.taps("Запрос: Ромашкина В. П.")
    await curator.sees("Запрос наставляемого", VERA, "Класс не слушает", "С завучем")
    await school.presses(curator, "request.accept")
    await curator.sees("Принято. Автор получил сообщение.", "Иванова Нина Петровна")
    assert (await current(school, vera)).status is SubmissionStatus.ACCEPTED
    async with school.uow() as uow:
        assert (await uow.people.by_account(vera.id)).has(Role.MENTEE)
    await school.presses(curator, "request.accept")
    await curator.sees("Принято", "Ждёт вас: 0", "Всё разобрано")


async def test_a_second_tap_does_nothing_more(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    vera = await school.joins(Role.MENTEE, VERA)
    made = await hands_in(school, vera, mentee_request, REQUEST)
    await curator.starts()
    await school.idle()
    await school.presses(curator, "queue.requests")
    await school.presses(curator, "request.open")
    accept = school.button(curator, "request.accept")
    screen = curator.screen
    await curator.taps_data(accept, message=screen)
    await curator.taps_data(accept, message=screen)
    await curator.sees("Принято")
    await school.idle()
    async with school.uow() as uow:
        traces = await uow.audit.of_person(made.person)
    assert [t.action for t in traces].count("mentee_request.accepted") == 1


async def test_a_questionnaire_goes_back_with_marked_answers(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    boris = await school.joins(Role.MENTOR, BORIS)
    await hands_in(school, boris, mentor_questionnaire, QUESTIONNAIRE)
    await curator.starts()
    await school.idle()
    await curator.taps("Анкеты: 1")
    await school.idle()
    await curator.taps("Анкета: Орлов Б. И.")
    await curator.sees("Анкета наставника", "Проекты")
    await school.presses(curator, "questionnaire.return")
    await curator.sees("проведёт автора только по ним")
    labels = [label for row in curator.buttons for label in row]
    await curator.taps(labels[0])
    await school.idle()
    assert f"✓ {labels[0]}" in [label for row in curator.buttons for label in row]
    await curator.taps("К комментарию")
    await curator.sees(f"Отмечены ответы: {labels[0]}")
    await curator.says("Стаж указан <неверно>")
    await curator.sees("Так увидит автор", "Стаж указан <неверно>", labels[0])
    await curator.says("Уточните стаж")
    await curator.sees("Уточните стаж")
    await school.presses(curator, "questionnaire.return_do")
    await curator.sees("Возвращено с комментарием")
    record = await current(school, boris, "mentor_questionnaires")
    assert record.status is SubmissionStatus.RETURNED
    assert (record.comment, record.flagged) == ("Уточните стаж", ("experience_years",))
    await school.presses(boris, "mentor_questionnaire.fix")
    await boris.sees("Уточните стаж")


async def test_a_ready_phrase_becomes_the_comment(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    vera = await school.joins(Role.MENTEE, VERA)
    await hands_in(school, vera, mentee_request, REQUEST)
    await opens(school, curator)
    await school.presses(curator, "request.return")
    await school.presses(curator, "request.comment")
    await curator.sees("Отдельные ответы не отмечены")
    await curator.taps("Опишите, пожалуйста, подробнее")
    await curator.sees("Так увидит автор", "Опишите, пожалуйста, подробнее")
    await school.presses(curator, "request.return_do")
    assert (await current(school, vera)).comment == "Опишите, пожалуйста, подробнее"


async def test_put_aside_and_looked_at_again(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    vera = await school.joins(Role.MENTEE, VERA)
    await hands_in(school, vera, mentee_request, REQUEST)
    await opens(school, curator)
    await school.presses(curator, "request.aside")
    await curator.sees("Отложить: Ромашкина В. П.?", "Автор узнает")
    await school.presses(curator, "request.aside_do")
    await curator.sees("Отложено. Автор получил сообщение.", "Ждёт вас: 0")
    await curator.taps("Отложено запросов: 1")
    await curator.sees("Банк наставляемых: 1", "Статус: отложено")
    await curator.taps("Ромашкина В. П. · отложено")
    await school.idle()
    await school.presses(curator, "request.open")
    await school.presses(curator, "request.reopen")
    await curator.sees("на рассмотрении")
    assert (await current(school, vera)).status is SubmissionStatus.SUBMITTED


async def test_a_newer_version_is_shown_and_not_decided_on(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    vera = await school.joins(Role.MENTEE, VERA)
    await hands_in(school, vera, mentee_request, REQUEST)
    await opens(school, curator)
    accept = school.button(curator, "request.accept")
    screen = curator.screen
    await hands_in(school, vera, mentee_request, {**REQUEST, "own_words": "Уже лучше"})
    await curator.taps_data(accept, message=screen)
    await curator.sees("данные изменились", "Уже лучше")
    assert (await current(school, vera)).status is SubmissionStatus.SUBMITTED


async def test_the_command_opens_the_queue(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    await curator.says("/queue")
    await curator.sees("Ждёт вас: 0")


async def test_nobody_but_the_curator_decides(school):
    await school.joins(Role.CURATOR, ANNA)
    admin = await school.joins(Role.ADMIN, BORIS)
    vera = await school.joins(Role.MENTEE, VERA)
    made = await hands_in(school, vera, mentee_request, REQUEST)
    acts = ("open", "accept", "aside", "aside_do", "return", "comment", "return_do", "reopen")
    for actor in (admin, vera):
        for act in acts:
            data = f"p:request.{act}:{made.id}:{made.version}:"
            await actor.taps_data(data, message=actor.screen)
            await school.idle()
            assert "недоступно" in await actor.toast(), act
    assert (await current(school, vera)).status is SubmissionStatus.SUBMITTED


async def test_the_administrator_sees_new_people_only(school):
    await school.joins(Role.CURATOR, ANNA)
    admin = await school.joins(Role.ADMIN, BORIS)
    vera = await school.joins(Role.MENTEE, VERA)
    await hands_in(school, vera, mentee_request, REQUEST)
    await admin.says("/queue")
    await admin.sees("Ждёт вас: 0")


async def test_the_queue_speaks_english(school):
    curator = await school.joins(Role.CURATOR, ANNA, language="en")
    vera = await school.joins(Role.MENTEE, VERA)
    await hands_in(school, vera, mentee_request, REQUEST)
    await opens(school, curator)
    await curator.sees("Mentee’s request", "Класс не слушает")
    await school.presses(curator, "request.return")
    await school.presses(curator, "request.comment")
    await curator.taps("Please give an example")
    await curator.sees("The author will see", "Please give an example")
    await school.presses(curator, "request.return_do")
    await curator.sees("Returned with a comment", "Waits for you: 0")


async def test_what_is_urgent_stands_before_new_people(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    vera = await school.joins(Role.MENTEE, VERA)
    await comes_by_sheet(school, NINA, "учитель")
    await hands_in(school, vera, mentee_request, {**REQUEST, "urgency": "urgent"})
    await curator.says("/queue")
    await school.idle()
    labels = [row[0] for row in curator.buttons]
    assert labels[0] == "Срочно: Ромашкина В. П." and labels[1].endswith("Иванова Н. П.")
