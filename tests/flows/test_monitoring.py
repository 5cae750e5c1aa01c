"""Monitoring: numbers that open their lists, figures of the staff, the SWOT helper, files without names."""

from __future__ import annotations

import io
from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook

from mentoring.meeting.nouns import Attendee, Meeting, MeetingState, Reflection
from mentoring.pair.nouns import Side
from mentoring.swot import Corner
from tests.conftest import School, open_school
from tests.flows.everybody import heard, not_english, troubles
from tests.flows.monitors import MENTEES, MENTORS, Monitored, monitored

SURNAMES = tuple(name.split()[0] for name in (*MENTORS, *MENTEES))


@pytest.fixture
async def life(school: School) -> Monitored:
    return await monitored(school)


async def held(life: Monitored, reflected: bool) -> None:
    """The first pair met today."""
    pair = life.pairs[0]
    async with life.school.uow() as uow:
        attendees = tuple(
            Attendee(person=one, side=side)
            for one, side in zip(pair.people, (Side.MENTOR, Side.MENTEE), strict=True)
        )
        meeting = await uow.meetings.add(
            Meeting(
                pair=pair.id,
                title="Разбор урока",
                starts_at=uow.now - timedelta(hours=2),
                state=MeetingState.HELD,
                planned_by=pair.mentor,
                planned_at=uow.now,
                attendees=attendees,
            )
        )
        if reflected:
            await uow.meetings.reflect(
                Reflection(meeting=meeting.id, person=pair.mentor, useful=5, at=uow.now)
            )
        await uow.commit()


async def to_monitoring(life: Monitored, *steps: str) -> str:
    """From the curator's hub."""
    await life.hub(life.curator)
    return await life.on(life.curator, "home.more", "monitoring.home", *steps)


async def test_each_number_opens_the_list_it_was_counted_from(life: Monitored) -> None:
    await held(life, reflected=True)
    await held(life, reflected=False)
    shown = await to_monitoring(life, "monitoring.k")
    assert "Вовлечённость педагогов: 80 % (12 из 15)" in shown
    assert "Молодые специалисты с наставником: 100 % (6 из 6)" in shown
    assert "Встречи с рефлексией: 50 % (1 из 2)" in shown
    assert "Динамика затруднений: диагностики на выходе ещё нет" in shown
    shown = await life.on(life.curator, "monitoring.one!k1")
    assert "Как считается: наставники и наставляемые, каждый один раз" in shown
    shown = await life.on(life.curator, "monitoring.list")
    assert "Посчитано: 15" in shown and "нет: Зимина Р. П." in str(life.curator.buttons)
    await life.on(life.curator, "=нет: Зимина Р. П.")
    assert "Зимина Раиса Павловна" in life.curator.screen["text"], "and the line opens the card"
    shown = await to_monitoring(life, "monitoring.k", "monitoring.one!k6", "monitoring.list")
    assert "нет: 01.09 Орлов Б. И. — Ромашкина В. П." in str(life.curator.buttons)
    shown = await to_monitoring(life, "monitoring.k", "=Дальше →", "monitoring.one!k11")
    assert "1 на одного" in shown and "часов встреч: 1,5" in shown
    shown = await to_monitoring(life, "monitoring.k", "=Дальше →", "monitoring.one!k14")
    assert "дорожной карты на этот год нет" in shown and not life.can(
        life.curator, "monitoring.list"
    )


async def test_the_head_reads_numbers_and_no_lists(life: Monitored) -> None:
    for actor in (life.head, life.council):
        await life.hub(actor)
        if life.can(actor, "home.more"):
            await life.on(actor, "home.more")
        shown = await life.on(actor, "monitoring.home", "monitoring.k", "monitoring.one!k1")
        assert "80 % (12 из 15)" in shown
        assert not life.can(actor, "monitoring.list")
        await actor.taps_data("p:monitoring.list:2026::k1", message=actor.screen)
        await life.school.idle()
        assert "недоступно" in await actor.toast()
        assert not [one for one in SURNAMES if one in actor.transcript()]
    await life.hub(life.mentors[0])
    await life.mentors[0].taps_data("p:monitoring.home:::", message=life.mentors[0].screen)
    await life.school.idle()
    assert "недоступно" in await life.mentors[0].toast()


async def test_of_two_people_only_the_curator_reads_the_mean(life: Monitored) -> None:
    await life.at(date(2027, 5, 18))
    for vera in life.mentees[:2]:
        await life.hub(vera)
        await life.on(vera, "diagnostic.home", "diagnostic.fill", "=нет (0)", "=нет (0)")
    shown = await to_monitoring(life, "monitoring.k", "monitoring.one!k7")
    assert "0 баллов" in shown and life.can(life.curator, "monitoring.list")
    shown = await life.on(life.curator, "monitoring.list", "diagnostic.of")
    assert "вход → выход" in shown
    await life.hub(life.head)
    shown = await life.on(life.head, "home.more", "monitoring.home", "monitoring.k")
    assert "Динамика затруднений: меньше пяти человек, не показывается" in shown
    await life.hub(life.curator)
    await life.on(life.curator, "home.more", "monitoring.home", "monitoring.xlsx")
    cells = _cells((await life.curator.receives(".xlsx")).data)
    assert "меньше пяти человек, не показывается" in cells


def _cells(data: bytes) -> list[str]:
    book = load_workbook(io.BytesIO(data))
    return [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row]


async def test_figures_of_the_staff_are_typed_once_and_never_invented(life: Monitored) -> None:
    shown = await to_monitoring(life, "monitoring.staff")
    assert "До 25 лет: ____" in shown and "Наставляемые: 6" in shown
    await life.on(life.curator, "monitoring.figure!total", '"много')
    assert "целое число от 0 до 999" in life.curator.transcript()
    shown = await life.on(life.curator, '"24')
    assert "Всего: 24" in shown
    for code, number in (("age_0_25", 2), ("age_25_30", 4), ("age_30_35", 4)):
        shown = await life.on(life.curator, f"monitoring.figure!{code}", f'"{number}')
    assert "25–29 лет: 4" in shown
    shown = await to_monitoring(life, "monitoring.k")
    assert "Вовлечённость педагогов: 50 % (12 из 24)" in shown
    assert "Участники до 35 лет: 60 % (6 из 10)" in shown
    shown = await to_monitoring(
        life, "monitoring.staff", "monitoring.figure!total", "monitoring.blank"
    )
    assert "Всего: ____" in shown
    await life.on(life.curator, "monitoring.xlsx")
    cells = _cells((await life.curator.receives(".xlsx")).data)
    assert "30–34 года" in cells and "Традиционный" in cells
    assert not [one for one in SURNAMES if any(one in cell for cell in cells)]
    await to_monitoring(life, "monitoring.png")
    sent = life.curator.screen["photo"][-1]
    assert life.school.world.files.by_id(sent["file_id"]).data.startswith(b"\x89PNG")


CURATORS = (
    ("monitoring.k", "monitoring.one!k5"),
    *(("monitoring.k", f"monitoring.one!k{n}", "monitoring.list") for n in (1, 2, 6)),
    ("monitoring.k", "=Next →", "monitoring.one!k9", "monitoring.list"),
    ("monitoring.k", "=Next →", "monitoring.one!k10"),
    ("monitoring.staff", "monitoring.figure!total", '"many', '"40'),
    *(("monitoring.swot", f"monitoring.corner!{one}") for one in Corner),
    ("monitoring.swot", "monitoring.corner!threats", "monitoring.write", '"None', "=Back"),
    ("survey.desk", "survey.forms", "=Pulse, mentees: 3", "=2", "survey.drop", "=Keep it"),
    ("survey.desk", "survey.forms", "=Final, mentors: 14", "=14", "survey.reword", '"Why?'),
    ("survey.desk", "survey.new", "survey.preview!pulse", "survey.open_do"),
    ("survey.desk", "survey.new", "survey.preview!final"),
)


async def test_an_english_school_reads_no_russian_word(
    tmp_path: Path, empty_database: Path
) -> None:
    names = {"school_name": "School No. 0", "school_short_name": "School No. 0"}
    async with open_school(tmp_path, empty_database, language="en", **names) as school:
        life = await monitored(school, language="en")
        await held(life, reflected=True)
        for path in CURATORS:
            await to_monitoring(life, *path)
        for actor in life.mentees[:5]:
            await life.pulse(actor)
        await to_monitoring(life, "survey.desk", "=Pulse, mentees: 5 of 6", "survey.close")
        await life.on(life.curator, "survey.close_do", "survey.result")
        assert "8 of 10" in life.curator.screen["text"]
        await life.hub(life.mentees[5])
        await life.on(life.mentees[5], "home.more", "diagnostic.home", "diagnostic.of")
        await life.at(date(2027, 1, 15), 4)
        await life.at(date(2027, 1, 15), 7)
        await life.hub(life.mentees[5])
        await life.on(life.mentees[5], "diagnostic.home", "diagnostic.fill", "diagnostic.put")
        said = [one for one in heard(school) if "Разбор урока" not in one]
        assert not not_english(said)
        assert not await troubles(school)


async def test_who_stays_is_said_by_the_curator_in_the_next_year(life: Monitored) -> None:
    shown = await to_monitoring(life, "monitoring.k", "=Дальше →", "monitoring.one!k9")
    assert "станет известно 1 сентября" in shown
    await life.at(date(2027, 9, 2))
    shown = await to_monitoring(
        life, "=Прошлый год: 2026/27", "monitoring.k", "=Дальше →", "monitoring.one!k9"
    )
    assert "100 % (6 из 6)" in shown and "без отметки куратора: 6" in shown
    await life.on(life.curator, "monitoring.list", "monitoring.stays!no")
    assert "нет:" in str(life.curator.buttons)
    shown = await life.on(life.curator, "=Назад")
    assert "83,3 % (5 из 6)" in shown and "без отметки куратора: 5" in shown


async def test_the_curator_writes_the_swot_beside_facts_and_open_answers(life: Monitored) -> None:
    await life.opens_survey("interim")
    for number, actor in enumerate(life.mentees):
        await life.answers(actor, 9 if number else 5, words="Разборы уроков")
    await to_monitoring(life, "survey.desk", "=Промежуточный, наставляемые: 6 из 6")
    await life.on(life.curator, "survey.close", "survey.close_do")
    shown = await to_monitoring(life, "monitoring.swot")
    assert shown.count("Пока не написано") == 4
    shown = await life.on(life.curator, "monitoring.corner!strengths")
    assert "довольны программой: 83 % оценок от 7 и выше" in shown
    assert "Из ответов без подписи" in shown and "Разборы уроков" in shown
    await life.on(life.curator, "monitoring.write", '"Наставники опытные, и им доверяют')
    assert "Наставники опытные" in life.curator.screen["text"]
    shown = await life.on(life.curator, "=Назад", "monitoring.corner!weaknesses")
    assert "согласия подписаны: 0 %" in shown
    await life.hub(life.head)
    shown = await life.on(life.head, "home.more", "monitoring.home", "monitoring.swot")
    assert "Наставники опытные" in shown
    await life.on(life.head, "monitoring.corner!strengths")
    assert not life.can(life.head, "monitoring.write")
    await to_monitoring(life, "monitoring.swot", "monitoring.corner!strengths", "monitoring.clear")
    assert "Наставники опытные" not in life.curator.screen["text"]
    shown = await to_monitoring(life, "monitoring.k")
    assert "Удовлетворённость: 8,3 балла" in shown
