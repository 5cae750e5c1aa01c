"""The roadmap of a year: made, changed, approved, ticked off by facts and taps, reminded of, begun anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.sandbox import Actor
from mentoring import week_sources
from mentoring.my_data import Grounds, erase, export_of
from mentoring.order.nouns import Order, OrderKind, OrderState
from mentoring.people import Role
from mentoring.roadmap import api
from mentoring.roadmap.nouns import End, RoadmapState, Status
from mentoring.school_year import SchoolYear
from mentoring.survey import Survey, SurveyKind, Whom
from tests.conftest import School
from tests.flows.by_buttons import goes
from tests.flows.by_hand import complaints
from tests.flows.everybody import not_english
from tests.flows.life import Life, life_of
from tests.flows.test_rights import actions
from tests.papers.reading import docx_text

YEAR = SchoolYear(2026)


@pytest.fixture
async def life(school: School) -> Life:
    return await life_of(school)


async def opens(life: Life, actor: Actor, *steps: str) -> str:
    """The roadmap, from the hub; the curator has it on the second screen."""
    await actor.starts()
    await life.school.idle()
    if not life.can(actor, "roadmap.home"):
        await life.on(actor, "home.more")
    return await life.on(actor, "roadmap.home", *steps)


async def made(life: Life) -> str:
    """The curator makes it."""
    return await opens(life, life.curator, "roadmap.new", "roadmap.new_do")


async def approved(life: Life) -> None:
    """Made, sent, approved."""
    await made(life)
    await life.on(life.curator, "roadmap.send")
    await opens(life, life.head, "roadmap.approve")


async def row(life: Life, code: str, actor: Actor | None = None) -> str:
    """The screen of a row, by its code."""
    actor = actor or life.curator
    item = await item_of(life, code)
    await actor.starts()
    await life.school.idle()
    await actor.taps_data(f"p:roadmap.item:{item}::", message=actor.screen)
    await life.school.idle()
    return str(actor.screen["text"])


async def item_of(life: Life, code: str, year: SchoolYear = YEAR) -> int:
    """Number of a row."""
    async with life.school.uow() as uow:
        roadmap = await uow.roadmaps.of_year(year)
        assert roadmap
        return next(one.id for one in await uow.roadmaps.items(roadmap.id) if one.code == code)


async def day(life: Life, on: date, clock: int = 7) -> None:
    """A morning comes: the look round, then what it says. Hours are UTC."""
    life.school.clock.set(datetime(on.year, on.month, on.day, 1, tzinfo=UTC))
    await life.school.reminds()
    life.school.clock.set(datetime(on.year, on.month, on.day, clock, tzinfo=UTC))
    await life.school.reminds()


async def test_the_curator_makes_it_and_the_head_approves(life: Life) -> None:
    curator, head = life.curator, life.head
    shown = await opens(life, curator)
    assert "Карты пока нет" in shown
    shown = await life.on(curator, "roadmap.new")
    assert "Составить дорожную карту на 2026/27?" in shown
    shown = await life.on(curator, "roadmap.new_do")
    assert "Черновик" in shown and "Ближайшие четыре недели" in shown
    assert "4 сентября 2026 — 1.0a назначение куратора" in shown, "the fifth is a Saturday"
    shown = await life.on(curator, "roadmap.send")
    assert "У руководителя на утверждении с 1 сентября 2026" in shown
    await life.school.morning()
    await head.sees("Дорожная карта ждёт вашего утверждения")
    shown = await life.on(head, "roadmap.home", "roadmap.return", '"Сроки приказа поздние')
    assert "вернул карту" in shown and "Сроки приказа поздние" in shown
    await curator.sees("вернул дорожную карту 2026/27 с причиной")
    assert "Сроки приказа" not in curator.transcript(), "no free words in a notice"
    assert "Сроки приказа поздние" in await opens(life, curator)
    await life.on(curator, "roadmap.send")
    shown = await opens(life, head, "roadmap.approve")
    assert "Утверждена 2 сентября 2026" in shown
    await curator.sees("утвердил дорожную карту 2026/27")
    assert "✓ 4 сентября 2026 — сделано 2 сентября 2026: карту утвердил" in await row(life, "1.0b")


async def test_the_curator_changes_rows_and_the_head_looks_anew(life: Life) -> None:
    curator = life.curator
    await approved(life)
    shown = await row(life, "4.2")
    assert "Отвечает: методический совет" in shown and "Повтор: ежегодно" in shown
    await life.on(curator, "roadmap.edit", "roadmap.day")
    shown = await life.on(curator, '"12.10.2026')
    assert "12 октября 2026" in shown and "Сохранено" in shown
    await life.on(curator, "roadmap.edit", "roadmap.owners")
    number = (await life.person(life.mentors[0])).id
    shown = await life.on(curator, f"roadmap.owner!{number}")
    assert "Отвечает: Орлов Б. И." in shown
    await life.on(curator, "roadmap.edit", "roadmap.field!title", '"Памятка наставника')
    shown = await life.on(curator, "roadmap.edit", "roadmap.field!result", '"брошюра')
    assert "4.2 Памятка наставника" in shown and "Результат: брошюра" in shown
    await life.on(curator, "roadmap.edit", "roadmap.field!title")
    assert "Подготовка методических" in await life.on(curator, "roadmap.usual")
    assert "Утверждена 1 сентября 2026, потом изменена" in await opens(life, curator)
    # One's own row: everybody sees theirs.
    boris = life.mentors[0]
    await boris.starts()
    await life.school.idle()
    shown = await life.on(boris, "home.more", "roadmap.mine")
    assert "12 октября 2026 — 4.2" in shown
    shown = await life.on(boris, "roadmap.item")
    assert "Отвечает: Орлов Б. И." in shown and not life.can(boris, "roadmap.edit")


async def test_rows_are_added_and_taken_out(life: Life) -> None:
    curator = life.curator
    await made(life)
    await life.on(curator, "roadmap.stages", "roadmap.stage!4", "roadmap.add")
    await life.on(curator, '"Школа наставника')
    shown = await life.on(curator, "roadmap.add_day!m202610", "roadmap.add_day!d20261016")
    assert "Школа наставника" in shown and "16 октября 2026" in shown
    shown = await life.on(curator, "roadmap.edit", "roadmap.day!0.")
    shown = await life.on(curator, '"20.02.2027')
    assert "20 февраля 2027" in shown
    shown = await life.on(curator, "roadmap.edit", "roadmap.remove")
    assert "Убрать строку?" in shown
    shown = await life.on(curator, "roadmap.remove_do")
    assert "Школа наставника" not in shown and "Этап 4" in shown
    await life.on(curator, "roadmap.add", '"Другая строка', '"1.09.2027')
    assert "в этом учебном году" in curator.transcript()


async def test_facts_tick_rows_off_with_the_day_and_what_showed_it(life: Life) -> None:
    await approved(life)
    async with life.school.uow() as uow:
        curator = await uow.people.by_account(life.curator.id)
        assert curator
        signed = Order(
            kind=OrderKind.REGULATION,
            state=OrderState.SIGNED,
            since=uow.now,
            made_by=curator.id,
            made_at=uow.now,
            number="12-о",
            signed_on=date(2026, 9, 1),
        )
        await uow.orders.add(signed)
        await uow.commit()
    await opens(life, life.curator)
    assert "сделано 1 сентября 2026: приказ № 12-о" in await row(life, "1.1")
    pair = await life.active()
    await opens(life, life.curator)
    assert "все пары согласованы (1)" in await row(life, "5.1")
    await life.programme(pair, date(2026, 10, 1))
    await opens(life, life.curator)
    assert "программы действуют во всех парах (1)" in await row(life, "5.2")
    # A tick that is not right is taken back, and facts leave the row alone.
    shown = await life.on(life.curator, "roadmap.again")
    assert "✓" not in shown
    await opens(life, life.curator)
    assert "✓" not in await row(life, "5.2")
    async with life.school.uow() as uow:
        assert await api.status(uow, "1.1") is Status.DONE
        assert await api.status(uow, "9.9") is None
        done, asked = await api.progress(uow) or (0, 0)
        assert (done, asked > 15) == (3, True)


async def test_surveys_that_are_over_tick_the_monitoring_off(life: Life) -> None:
    await approved(life)
    for whom, closed in ((Whom.MENTEES, date(2026, 9, 1)), (Whom.MENTORS, None)):
        async with life.school.uow() as uow:
            curator = await uow.people.by_account(life.curator.id)
            form = await uow.surveys.newest(SurveyKind.INTERIM, whom)
            assert curator and form
            survey = Survey(
                form=form.id,
                kind=SurveyKind.INTERIM,
                whom=whom,
                opened_on=date(2026, 9, 1),
                closes_on=date(2026, 9, 15),
                closed_on=closed,
                opened_by=curator.id,
            )
            last = await uow.surveys.add(survey, [curator.id])
            await uow.commit()
        await opens(life, life.curator)
        assert "✓" not in await row(life, "6.1a")
    async with life.school.uow() as uow:
        await uow.surveys.save(replace(last, closed_on=date(2026, 9, 1)))
        await uow.commit()
    await opens(life, life.curator)
    assert "опрос наставляемых и наставников закончен" in await row(life, "6.1a")
    assert "✓" not in await row(life, "6.1b")


async def test_done_by_a_tap_with_a_note_and_a_document(life: Life) -> None:
    await approved(life)
    council = life.council
    await council.starts()
    await life.school.idle()
    shown = await life.on(council, "home.more", "roadmap.mine")
    assert "4.2" in shown and "2.1" not in shown
    await row(life, "4.2", council)
    await life.on(council, "roadmap.attach")
    await council.sends_document("Памятка.pdf", b"%PDF-1.4 x")
    await life.school.idle()
    assert "Документ принят" in council.transcript()
    shown = await life.on(council, "roadmap.done")
    assert "Отмечено: сделано" in shown and "Документы: 1" in shown
    assert "отметка: Зимина Р. П." in shown
    shown = await row(life, "4.2")
    await life.on(life.curator, "roadmap.files", "attachment.open")
    assert life.curator.files
    await row(life, "4.3", council)
    shown = await life.on(council, "roadmap.note", '"Прошла, были все')
    assert "«Прошла, были все»" in shown
    assert shown.count("•") == 3, "three checks of the year are left"
    stale = life.data(council, "roadmap.done"), council.screen
    await life.on(council, "roadmap.done")
    await council.taps_data(stale[0], message=stale[1])
    await life.school.idle()
    assert council.screen["text"].count("✓") == 2, "a double tap is one mark"


async def test_owner_then_curator_then_head_are_reminded_until_it_is_done(life: Life) -> None:
    await approved(life)
    council, curator, head = life.council, life.curator, life.head
    for on in (date(2026, 9, 18), date(2026, 9, 24)):
        await day(life, on)
    assert council.transcript().count("срок 25 сентября 2026") >= 2
    assert "остался 1 день" in council.transcript()
    await day(life, date(2026, 9, 25))
    await day(life, date(2026, 9, 28))
    assert "срок прошёл: методические материалы (25 сентября 2026)" in council.transcript()
    await day(life, date(2026, 10, 2))
    assert "ответственному напоминали: методические материалы (25" in curator.transcript()
    assert "методические материалы (25" not in head.transcript()
    await day(life, date(2026, 10, 9))
    assert "методические материалы (25" in head.transcript()
    # The second check of 4.3 is done before its day: nobody hears of it.
    await row(life, "4.2")
    await life.on(curator, "roadmap.done")
    before = council.transcript().count("методические материалы (25")
    await day(life, date(2026, 10, 12))
    assert council.transcript().count("методические материалы (25") == before


async def test_what_waits_for_another_row_is_not_blamed(life: Life) -> None:
    await approved(life)
    for on in ((9, 22), (9, 29), (10, 1), (10, 2), (10, 5)):
        await day(life, date(2026, *on))
    told = life.curator.transcript()
    assert "формирование пар и групп (28 сентября" not in told
    assert "сбор запросов педагогов (15 сентября 2026)" in told
    assert "приказ о закреплении пар (30" not in told


async def test_a_moved_date_moves_its_reminders(life: Life) -> None:
    await approved(life)
    await row(life, "4.2")
    await life.on(life.curator, "roadmap.edit", "roadmap.day", '"26.10.2026')
    await day(life, date(2026, 9, 24))
    await day(life, date(2026, 9, 28))
    assert "25 сентября 2026" not in life.council.transcript()
    await day(life, date(2026, 10, 19))
    assert (
        "срок 26 октября 2026 (осталось 7 дней): методические материалы"
        in life.council.transcript()
    )


async def test_a_mentee_without_a_pair_brings_the_row_of_support_up(life: Life) -> None:
    await approved(life)
    vera = life.mentees[0]
    from mentoring import mentee_request
    from tests.flows.test_my_data import REQUEST

    sent = await life.does(vera, lambda uow, me, now: mentee_request.submit(uow, me, REQUEST, now))
    await life.does(life.curator, mentee_request.accept, sent.id, sent.version)
    for on in (date(2026, 9, 14), date(2026, 9, 15)):
        await day(life, on)
    told = life.curator.transcript()
    assert "больше двух недель у наставляемого нет пары" in told
    assert "Ромашкина" not in told, "no surname in what comes by itself"
    shown = await row(life, "5.3")
    assert "22 сентября 2026, Ромашкина В. П." in shown
    assert "Ромашкина" not in await row(life, "5.3", life.head), "whom it is about is the curator's"
    await life.active()
    await day(life, date(2026, 9, 16))
    assert "пара нашлась" in await row(life, "5.3")
    mentee = await life.person(vera)
    async with life.school.uow() as uow:
        own = await export_of(uow, mentee)
        assert "roadmap_points" in own["data"]
        await erase(uow, mentee, mentee, uow.now, Grounds.OWN_WISH)
        await uow.commit()
    assert "Ромашкина" not in await row(life, "5.3")


async def test_the_document_is_the_annex(life: Life) -> None:
    await approved(life)
    await opens(life, life.curator, "roadmap.paper")
    words = docx_text((await life.curator.receives(".docx")).data).replace(
        "\N{NO-BREAK SPACE}", " "
    )
    assert "УТВЕРЖДАЮ" in words and "1 сентября 2026" in words and "Н. Л. Соколова" in words
    assert "Формирование банка наставляемых" in words
    assert "Формирование наставнических пар/групп (ежегодно)" in words
    assert "28.09.2026" in words and "по мере необходимости" in words


async def test_the_new_year_is_begun_by_one_button(life: Life) -> None:
    curator = life.curator
    await approved(life)
    for code in ("1.1", "1.3"):
        await row(life, code)
        await life.on(curator, "roadmap.done")
    life.school.clock.set(datetime(2027, 6, 21, 7, tzinfo=UTC))
    shown = await opens(life, curator, "roadmap.new")
    assert "Начать новый учебный год, 2027/28?" in shown and "1 сентября 2027" in shown
    shown = await life.on(curator, "roadmap.new_do")
    assert "Дорожная карта 2027/28" in shown and "Черновик" in shown
    assert not life.can(curator, "roadmap.new"), "once"
    async with life.school.uow() as uow:
        new = await uow.roadmaps.of_year(YEAR.next)
        old = await uow.roadmaps.of_year(YEAR)
        assert new and old and old.state is RoadmapState.APPROVED
        items = {one.code: one for one in await uow.roadmaps.items(new.id)}
        before = {one.code: one for one in await uow.roadmaps.items(old.id)}
        census = await uow.censuses.get(YEAR.next)
    assert "1.3" not in items and [p.due_on for p in items["1.1"].points] == [date(2027, 9, 3)]
    assert [p.due_on for p in items["6.4"].points] == [date(2027, 9, 15), date(2028, 6, 9)]
    assert before["6.4"].points[0].end is End.CARRIED
    assert before["1.1"].points[0].end is End.HAND
    assert census and census.starts_on == date(2027, 9, 1)
    shown = await life.on(curator, "roadmap.years")
    assert life.can(curator, "roadmap.open")
    shown = await life.on(curator, "=2026/27")
    assert "Дорожная карта 2026/27" in shown
    await curator.taps_data("p:roadmap.new_do:2027::", message=curator.screen)
    await life.school.idle()
    async with life.school.uow() as uow:
        assert len(await uow.roadmaps.all()) == 2


async def test_what_others_read(life: Life) -> None:
    await made(life)
    async with life.school.uow() as uow:
        assert not await api.open_dues(uow), "not in force yet"
    await life.on(life.curator, "roadmap.send")
    await opens(life, life.head, "roadmap.approve")
    life.school.clock.move(timedelta(days=16))
    async with life.school.uow() as uow:
        late, next_ = await api.overdue(uow), await api.coming(uow, weeks=2)
        assert {one.item.code for one in late} >= {"1.0a", "1.1", "2.1"}
        assert [one.item.code for one in next_[:2]] == ["2.2", "3.2"]
        assert next_[0].days >= 0 and next_[0].held_by == ("2.1",)
        head = (await uow.people.with_role(Role.HEAD))[0]
        assert {one.item.code for one in await api.own(uow, head)} >= {"1.0a", "6.2"}
        first = date(2027, 4, 19)
        week = await week_sources.roadmap(uow, head, first, first + timedelta(days=6))
        assert [one.on for one in week] == [date(2027, 4, 23)], "the twenty-fifth is a Sunday"
    shown = await goes(life.school, life.curator, "digest.home")
    assert "Дорожная карта" in shown and "Просрочено: 5 — " in shown
    assert "приказ о положении" in shown and "18 сентября 2026: банк наставляемых" in shown


SHAPES = (
    "p:{do}:::",
    "p:{do}:1:1:1.",
    "p:{do}:1:1:1.d20261012",
    "p:{do}:6:1:title",
    "p:{do}:999999:1:curator",
    "p:{do}:1::4",
)


async def test_whatever_a_button_says_there_is_an_answer_in_both_languages(life: Life) -> None:
    await approved(life)
    found = [one for one in actions() if one.startswith("roadmap.")]
    assert len(found) > 20
    datas = sorted({shape.format(do=do) for do in found for shape in SHAPES})
    said: set[str] = set()
    for actor in (life.curator, life.head, life.council, life.mentees[0]):
        assert not await complaints(life.school, actor, datas, said)
    assert len(said) > 100 and not not_english(said)
