"""The bank of programmes: who sees what, search, taking a template; the programme's Word file."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date

from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.pair.nouns import PairState
from mentoring.people import Role
from mentoring.plan import EventForm, PlanRow
from mentoring.programme.nouns import Entry, Forms, Part, Programme, Schedule, State, Term
from mentoring.programme_paper import KIND
from tests.flows.by_buttons import on
from tests.flows.pairs import MENTEES, MENTOR, OFFICES, brought_to, staff
from tests.papers.reading import docx_text

OTHER = "Лебедева Анна Юрьевна"
NEWCOMER = "Дятлов Иван Петрович"
LAST = {**dict.fromkeys(range(9, 13), 2026), **dict.fromkeys(range(1, 6), 2027)}


def full(pair, moment, state=State.IN_FORCE):
    """A whole programme that names its people where it should not."""
    rows = tuple(
        PlanRow(
            date(year, month, 14),
            f"Встреча {month}",
            EventForm.CONSULT,
            "Орлов показывает, Вера Павловна пробует",
            question="Что дальше?",
        )
        for month, year in LAST.items()
    )
    values = {
        Part.TITLE: "Управление классом: от правил к привычкам",
        Part.TERM: Term(date(2026, 9, 1), date(2027, 5, 31)),
        Part.PROBLEM: "Секрет: шумно на уроках",
        Part.STRENGTHS: "Знает предмет",
        Part.AIM: "Ромашкина ведёт урок без замечаний",
        Part.TASKS: "1. Составить правила\n2) Проверить их с Орловым Б. И.\n— Закрепить",
        Part.FORMS: Forms((MentoringForm.TEACHER,), (MentoringKind.TRADITIONAL,)),
        Part.CONTENT: "Наблюдения и разборы",
        Part.INTERIM: "К январю два правила",
        Part.PLANNED: "К маю порядок",
        Part.SCHEDULE: Schedule(("mon_after",), Mode.MIXED, "кабинет 12"),
        Part.CONDITIONS: "Тихий кабинет",
        Part.PLAN: rows,
    }
    entries = {part: Entry(value=value, written_at=moment) for part, value in values.items()}
    return Programme(
        pair=pair.id,
        state=state,
        since=moment,
        started_by=pair.mentor,
        started_at=moment,
        entries=entries,
        agreed_at=moment,
        acquainted_at=moment,
    )


async def with_programme(school):
    """Everybody, a pair whose programme is in force, and its number."""
    people = await staff(school)
    pair = await brought_to(people, PairState.ACTIVE)
    curator = await people.number(Role.CURATOR, OFFICES[Role.CURATOR])
    async with school.uow() as uow:
        made = full(pair, uow.now)
        made = replace(made, acquainted_by=curator, acquainted_as="curator")
        programme = await uow.programmes.add(made)
        await uow.commit()
    return people, pair, programme.id


async def opens(school, actor, data="p:programmes.home:::"):
    await actor.taps_data(data)
    await school.idle()


async def test_the_curator_searches_and_sees_whose_it_is(school):
    people, _, _ = await with_programme(school)
    curator = people[Role.CURATOR]
    await opens(school, curator)
    await curator.sees("Банк программ", "1 программа")
    await on(school, curator, "programmes.search", '"нет такого')
    await curator.sees("Слова: нет такого", "пока пусто")
    await on(school, curator, "programmes.search", '"ромашкина ПРАВИЛА')
    await curator.sees("1 программа", "Слова: ромашкина ПРАВИЛА")
    await on(school, curator, "programmes.clear", "programmes.pick", "=Методика урока")
    await curator.sees("Область: Методика урока", "1 программа")
    await on(school, curator, "=Пара или группа", "=Групповая")
    await curator.sees("Только групповые", "пока пусто")
    await on(school, curator, "programmes.clear", "programmes.card")
    await curator.sees("от правил к привычкам", "Ромашкина В. П.", "Орлов Б. И.", "9 месяцев")
    assert "Секрет" not in curator.transcript()
    assert ["Взять как образец"] not in curator.buttons
    await on(school, curator, "programmes.plan")
    await curator.sees("План мероприятий", "Встреча 9", "Страница 1 из 2")


async def test_a_mentor_reads_without_names_and_takes_it_as_a_template(school):
    people, _, programme = await with_programme(school)
    pair = await brought_to(
        people,
        PairState.ACTIVE,
        mentor=OTHER,
        mentees=(NEWCOMER,),
        starts=date(2026, 10, 1),
        ends=date(2027, 3, 31),
        number="16",
    )
    mentor = people[OTHER]
    await opens(school, mentor)
    await on(school, mentor, "programmes.search", '"ромашкина')
    await mentor.sees("пока пусто")
    await on(school, mentor, "programmes.clear", "programmes.card")
    await mentor.sees("от правил к привычкам", "… ведёт урок без замечаний", "Проверить их с …")
    assert ["Взять как образец"] not in mentor.buttons
    await opens(school, mentor, f"p:programmes.take:{programme}::")
    assert "черновика у вас нет" in await mentor.toast()
    await opens(school, mentor, f"p:programme.begin:{pair.id}::")
    await opens(school, mentor, f"p:programmes.card:{programme}::")
    await on(school, mentor, "programmes.take")
    await mentor.sees("Взять как образец?", "Имена и описание чужих затруднений не переносятся")
    press = school.button(mentor, "programmes.take_do")
    screen = mentor.screen
    await on(school, mentor, "programmes.take_do")
    await mentor.sees("образец в вашем черновике")
    await mentor.taps_data(press, message=screen)
    await school.idle()
    assert "Ромашкин" not in mentor.transcript()
    assert "Секрет" not in mentor.transcript()
    async with school.uow() as uow:
        draft = await uow.programmes.current(pair.id)
    assert draft is not None
    assert draft.source == programme
    assert draft.words(Part.AIM) == "… ведёт урок без замечаний"
    assert "Секрет" not in draft.words(Part.PROBLEM)
    assert len(draft.plan) == len(LAST)
    assert all(date(2026, 10, 1) <= row.on <= date(2027, 3, 31) for row in draft.plan)
    assert {row.content for row in draft.plan} == {"… показывает, … пробует"}


async def test_the_head_and_strangers_to_the_work_have_no_bank(school):
    people, _, programme = await with_programme(school)
    head = people[Role.HEAD]
    for do in ("home", "search", "clear", f"card:{programme}", f"take:{programme}"):
        name, _, of = do.partition(":")
        await opens(school, head, f"p:programmes.{name}:{of}::")
        assert "недоступно" in await head.toast(), do


async def test_a_draft_is_not_in_the_bank(school):
    people = await staff(school)
    pair = await brought_to(people, PairState.ACTIVE)
    async with school.uow() as uow:
        made = await uow.programmes.add(full(pair, uow.now, State.DRAFT))
        await uow.commit()
    council = people[Role.COUNCIL]
    await opens(school, council)
    await council.sees("пока пусто")
    await opens(school, council, f"p:programmes.card:{made.id}::")
    assert "уже нет" in await council.toast()


async def test_the_word_file_follows_the_annex(school):
    people, _, programme = await with_programme(school)
    mentee = people[MENTEES[0]]
    await opens(school, mentee, f"p:programme.docx:{programme}::")
    await mentee.receives(".docx")
    async with school.uow() as uow:
        card = (await uow.people.by_name(MENTEES[0]))[0]
        [made] = [one for one in await uow.papers.of_person(card.id) if one.kind == KIND]
    data = await asyncio.to_thread(school.app.desk.path_of(made).read_bytes)
    text = docx_text(data).replace("\xa0", " ")
    order = [
        MENTOR,
        MENTEES[0],
        "Управление классом: от правил к привычкам",
        "с 1 сентября 2026 г. по 31 мая 2027 г.",
        "шумно на уроках",
        "Знает предмет",
        "Ромашкина ведёт урок",
        "Составить правила",
        "Проверить их",
        "Закрепить",
        "Педагог — педагог",
        "Наблюдения и разборы",
        "К январю два правила",
        "К маю порядок",
        "Пн после уроков",
        "кабинет 12",
        "Тихий кабинет",
        "14.09.2026",
        "14.05.2027",
    ]
    places = [text.find(one) for one in order]
    assert -1 not in places, [one for one, place in zip(order, places, strict=True) if place < 0]
    assert "куратор Кузнецова О. И." in text
    assert "2) 2)" not in text


async def test_where_the_two_lead_in_turn_the_plan_says_who_leads(school):
    people = await staff(school)
    pair = await brought_to(
        people,
        PairState.ACTIVE,
        kinds=(MentoringKind.REVERSIVE,),
        back_topics=("ict",),
    )
    async with school.uow() as uow:
        made = full(pair, uow.now)
        [first, *others] = made.plan
        plan = (replace(first, leader="mentee"), *others)
        entry = replace(made.entries[Part.PLAN], value=plan)
        forms = Forms((MentoringForm.TEACHER,), (MentoringKind.REVERSIVE, MentoringKind.VIRTUAL))
        kinds = replace(made.entries[Part.FORMS], value=forms)
        entries = {**made.entries, Part.PLAN: entry, Part.FORMS: kinds}
        programme = await uow.programmes.add(replace(made, number=2, entries=entries))
        curator = (await uow.people.by_name(OFFICES[Role.CURATOR]))[0]
        await uow.commit()
    await opens(school, people[Role.CURATOR], f"p:programme.docx:{programme.id}::")
    await people[Role.CURATOR].receives(".docx")
    async with school.uow() as uow:
        [asked] = [one for one in await uow.papers.of_person(curator.id) if one.kind == KIND]
    data = await asyncio.to_thread(school.app.desk.path_of(asked).read_bytes)
    text = docx_text(data).replace("\xa0", " ")
    assert text.count("ведёт наставляемый") == 1
    assert text.count("ведёт наставник") == len(others)
    assert "Реверсивный, виртуальный" in text
    assert "редакция 2 от 1 сентября 2026 г." in text


async def test_the_bank_speaks_english_too(school):
    people, _, _ = await with_programme(school)
    council = people[Role.COUNCIL]
    await school.speaks(council, "en")
    await opens(school, council)
    await council.sees("Bank of programmes", "1 programme")
    await on(school, council, "programmes.card")
    await council.sees("Individual · 9 months")
