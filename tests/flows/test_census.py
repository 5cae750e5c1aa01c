"""The census: asked with the morning, answered in two taps, reminded of, seen by the curator; renewal."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.sandbox import Actor
from mentoring.census import CensusAnswer, Renewable, Sort, board, this_year
from mentoring.consent import ConsentKind
from mentoring.my_data import Grounds, erase, export_of
from mentoring.people import Role, Status
from mentoring.roadmap import api
from mentoring.roadmap.nouns import Status as Stands
from mentoring.submission import SubmissionStatus
from tests.conftest import School
from tests.flows.by_hand import complaints
from tests.flows.everybody import not_english
from tests.flows.life import Life, life_of
from tests.flows.test_rights import actions
from tests.flows.test_roadmap import approved, day, opens


@pytest.fixture
async def life(school: School) -> Life:
    return await life_of(school)


async def to_board(life: Life, *steps: str) -> str:
    """The curator's board, from the hub."""
    await life.curator.starts()
    await life.school.idle()
    return await life.on(life.curator, "home.more", "census.board", *steps)


async def begun(life: Life) -> str:
    """The curator asks everybody."""
    return await to_board(life, "census.begin", "census.begin_do")


async def answers(life: Life, actor: Actor, answer: str) -> str:
    """From the hub: two taps; an answer given is changed from the second screen."""
    await actor.starts()
    await life.school.idle()
    if not life.can(actor, "census.ask"):
        await life.on(actor, "home.more")
    return await life.on(actor, "census.ask", f"census.answer!{answer}")


async def test_every_teacher_is_asked_and_answers_in_two_taps(life: Life) -> None:
    shown = await to_board(life)
    assert "Опрос ещё не начат" in shown
    shown = await life.on(life.curator, "census.begin")
    # The curator, the council's member, two mentors and two mentees; the head is not asked.
    assert "Бот спросит 6 педагогов" in shown
    shown = await life.on(life.curator, "census.begin_do")
    assert "Ответили 0 из 6" in shown
    vera = life.mentees[0]
    assert "Опрос" not in vera.transcript(), "with the next morning, not at once"
    await day(life, date(2026, 9, 2))
    await vera.sees("ответьте, нужен ли вам наставник")
    shown = await life.on(vera, "census.ask")
    assert "Ответ увидят: вы и куратор" in shown
    shown = await life.on(vera, "census.answer!need")
    assert "Ваш ответ: Нужен наставник" in shown and "расскажите, что трудно" in shown
    shown = await life.on(vera, "mentee_request.start")
    assert "шаг" in shown.lower() or life.can(vera, "form.cancel")
    assert "наставник" not in life.head.transcript()
    shown = await to_board(life)
    assert "Ответили 1 из 6" in shown
    shown = await life.on(life.curator, "census.people!no_request")
    assert "Ромашкина В. П." in str(life.curator.buttons)


async def test_the_answer_leads_on_and_can_be_changed(life: Life) -> None:
    await begun(life)
    boris = life.mentors[0]
    shown = await answers(life, boris, "could")
    assert "Ваша анкета уже есть" in shown and life.can(boris, "mentor_questionnaire.mine")
    shown = await life.on(boris, "census.ask", "census.answer!neither")
    assert "прежняя анкета остаётся в силе" in shown
    ivan = life.mentees[1]
    shown = await answers(life, ivan, "neither")
    assert "Больше ничего не нужно" in shown
    shown = await life.on(ivan, "census.ask", "census.answer!both")
    assert life.can(ivan, "mentee_request.start") and life.can(ivan, "mentor_questionnaire.start")
    async with life.school.uow() as uow:
        found = await board(uow, await this_year(uow))
        person = await uow.people.by_account(boris.id)
        assert person
        kept = await uow.mentor_questionnaires.current_of(person.id)
        assert kept and kept.status is SubmissionStatus.ACCEPTED, "nothing is destroyed"
    assert (found.count(Sort.BOTH), found.count(Sort.NEITHER)) == (1, 1)


async def test_who_stays_silent_is_reminded_and_shown_to_the_curator(life: Life) -> None:
    await begun(life)
    ivan, vera = life.mentees[1], life.mentees[0]
    await answers(life, vera, "neither")
    for on in (2, 3, 4, 7, 8, 9, 10, 11, 14):
        await day(life, date(2026, 9, on))
    assert ivan.transcript().count("Опрос педагогов: ответьте") >= 3, "told, softly, firmly"
    assert "Опрос педагогов: ответьте" not in vera.transcript().split("Спасибо!")[-1]
    assert "не отвечают на опрос" in life.curator.transcript()
    shown = await to_board(life, "census.people!silent")
    assert "Бот напоминает им сам" in shown and "Лютиков И. П." in str(life.curator.buttons)


async def test_the_curator_enters_what_was_said_in_the_corridor(life: Life) -> None:
    await life.school.code(Role.MENTEE, "Незванов Пётр Ильич", "учитель")
    await begun(life)
    shown = await to_board(life)
    assert "Ещё не вошли в бот: 1" in shown
    await life.on(life.curator, "census.people!away", "census.of")
    shown = await life.on(life.curator, "census.put!need")
    assert "Нужен наставник: 1" in str(life.curator.buttons)
    assert "Ещё не вошли" not in shown
    number = (await life.person(life.mentees[0])).id
    ivan = life.mentees[1]
    await ivan.starts()
    await life.school.idle()
    await ivan.taps_data(f"p:census.put:{number}::need", message=ivan.screen)
    assert "недоступно" in await ivan.toast()


async def test_before_it_begins_nobody_answers(life: Life) -> None:
    vera = life.mentees[0]
    await vera.starts()
    await life.school.idle()
    assert not life.can(vera, "census.ask")
    await vera.taps_data("p:census.answer:::need", message=vera.screen)
    assert "ещё не начат" in await vera.toast()
    async with life.school.uow() as uow:
        assert not await uow.censuses.answers(await this_year(uow))


async def test_the_census_ticks_the_roadmap_off(life: Life) -> None:
    await approved(life)
    await begun(life)
    for actor in (life.curator, life.council, *life.mentors):
        await answers(life, actor, "could" if actor in life.mentors else "neither")
    await answers(life, life.mentees[0], "neither")
    await opens(life, life.curator)
    async with life.school.uow() as uow:
        assert await api.status(uow, "2.1") is Stands.PLANNED, "one has not answered"
    await answers(life, life.mentees[1], "need")
    await opens(life, life.curator)
    async with life.school.uow() as uow:
        assert await api.status(uow, "2.1") is Stands.PLANNED, "a request is still to come"
        assert await api.status(uow, "3.1") is Stands.DONE
        assert await api.status(uow, "3.2") is Stands.DONE
    await answers(life, life.mentees[1], "neither")
    shown = await opens(life, life.curator)
    async with life.school.uow() as uow:
        assert await api.status(uow, "2.1") is Stands.DONE
    assert "2.1" not in shown


async def test_a_new_year_asks_anew_and_nothing_lapses(life: Life) -> None:
    await approved(life)
    await answers_of_last_year(life)
    life.school.clock.set(datetime(2027, 6, 21, 7, tzinfo=UTC))
    await opens(life, life.curator, "roadmap.new", "roadmap.new_do")
    boris = life.mentors[0]
    await day(life, date(2027, 6, 22))
    assert "Опрос педагогов: ответьте" not in boris.transcript(), "not in summer"
    await day(life, date(2027, 9, 1))
    assert "Опрос педагогов: ответьте" in boris.transcript()
    assert "прошлогодние анкеты и согласия" in boris.transcript()
    await boris.starts()
    await life.school.idle()
    shown = await life.on(boris, "census.renew")
    assert "Анкета наставника — от 1 сентября 2026" in shown
    assert "Согласие на обработку данных — от 1 сентября 2026" in shown
    shown = await life.on(boris, "census.right!consent")
    assert "Согласие" not in shown
    shown = await life.on(boris, "census.right!questionnaire")
    assert "Всё проверено" in shown
    await life.on(boris, "home")
    assert not life.can(boris, "census.renew")
    async with life.school.uow() as uow:
        me = await uow.people.by_account(boris.id)
        assert me and me.status is Status.MEMBER
        kept = await uow.mentor_questionnaires.current_of(me.id)
        assert kept and kept.status is SubmissionStatus.ACCEPTED
        assert len(await uow.consents.of(me.id, ConsentKind.PROCESSING)) == 1
        renewed = {one.what for one in await uow.censuses.renewed(await this_year(uow))}
        assert renewed == {Renewable.CONSENT, Renewable.QUESTIONNAIRE}


async def answers_of_last_year(life: Life) -> None:
    """The census of 2026/27, answered by one."""
    await begun(life)
    await answers(life, life.mentors[0], "could")


async def test_answers_are_ones_own_data(life: Life) -> None:
    await begun(life)
    vera = life.mentees[0]
    await answers(life, vera, "need")
    mentee = await life.person(vera)
    async with life.school.uow() as uow:
        own = await export_of(uow, mentee)
        assert own["data"]["census_answers"][0]["answer"] == CensusAnswer.NEED
        await erase(uow, mentee, mentee, uow.now, Grounds.OWN_WISH)
        await uow.commit()
        assert mentee.id not in await uow.censuses.answers(await this_year(uow))


SHAPES = (
    "p:{do}:::",
    "p:{do}:1::need",
    "p:{do}:5::silent",
    "p:{do}:::silent.9",
    "p:{do}:::consent",
)


async def test_whatever_a_button_says_there_is_an_answer_in_both_languages(life: Life) -> None:
    await begun(life)
    found = [one for one in actions() if one.startswith("census.")]
    assert len(found) > 8
    datas = sorted({shape.format(do=do) for do in found for shape in SHAPES})
    said: set[str] = set()
    for actor in (life.curator, life.head, life.mentees[0]):
        assert not await complaints(life.school, actor, datas, said)
    assert len(said) > 20 and not not_english(said)
