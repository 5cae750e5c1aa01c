"""Sessions for mentors: announced once, coming or not by a tap, who came, the list and the protocol."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import pytest
from openpyxl import load_workbook

from bot.sandbox import Actor
from mentoring.my_data import Grounds, erase
from mentoring.school_year import year_of
from mentoring.training import Training, TrainingKind, TrainingState
from mentoring.training_view import attended, counts
from tests.conftest import School
from tests.flows.by_hand import complaints
from tests.flows.life import Life, life_of
from tests.flows.test_rights import actions
from tests.papers.reading import docx_text

TOPIC = "Как вести первую встречу"
WHEN = '"9 сентября в 15:20'


@pytest.fixture
async def life(school: School) -> Life:
    return await life_of(school)


async def one(life: Life) -> Training:
    """The only one."""
    async with life.school.uow() as uow:
        [found] = await uow.trainings.all()
    return found


async def hub(life: Life, actor: Actor, *steps: str) -> str:
    """From the hub on."""
    await actor.starts()
    await life.school.idle()
    return await life.on(actor, *steps)


async def drafted(life: Life, kind: str = "briefing") -> str:
    """The curator writes it down; nobody knows of it yet."""
    curator = life.curator
    await hub(life, curator, "home.more", "training.home", "training.new")
    return await life.on(
        curator, f"training.kind!{kind}", f'"{TOPIC}', WHEN, '"кабинет 12 https://example.ru/x'
    )


async def announced(life: Life) -> None:
    """To the mentors."""
    await drafted(life)
    await life.on(life.curator, "training.announce")


async def comes(life: Life, day: datetime) -> None:
    """A moment comes."""
    life.school.clock.set(day)
    await life.school.app.jobs.reminders()
    await life.school.idle()


async def held(life: Life) -> None:
    """Announced, one said yes, the day came, who came is marked."""
    await announced(life)
    await life.on(life.mentors[0], "training.answer!yes")
    await comes(life, datetime(2026, 9, 9, 14, tzinfo=UTC))
    await hub(life, life.curator, "home.more", "training.home", "training.open", "training.mark")
    await life.on(life.curator, "training.set!coming", "training.close")


async def test_a_draft_is_read_by_the_curator_alone(life: Life) -> None:
    shown = await drafted(life)
    assert "кабинет 12" in shown and "15:20" in shown and "не объявлено" in shown
    boris = life.mentors[0]
    assert "Пока ничего не объявлено" in await hub(life, boris, "home.more", "training.home")
    await boris.taps_data(f"p:training.open:{(await one(life)).id}::", message=boris.screen)
    assert "недоступно" in await boris.toast()


async def test_a_day_without_an_hour_asks_for_the_hour(life: Life) -> None:
    curator = life.curator
    await hub(life, curator, "home.more", "training.home", "training.new")
    shown = await life.on(curator, "training.kind!traineeship", f'"{TOPIC}', '"9 сентября')
    assert "во сколько" in shown
    await life.on(curator, '"15:20', '"кабинет 12')
    starts = (await one(life)).starts_at
    assert starts is not None and starts == datetime(2026, 9, 9, 12, 20, tzinfo=UTC)


async def test_those_invited_hear_once_and_answer_by_a_tap(life: Life) -> None:
    await announced(life)
    boris, daria, vera = life.mentors[0], life.mentors[1], life.mentees[0]
    await boris.sees("Вас приглашают на занятие")
    assert TOPIC not in boris.transcript(), "no topic in what comes by itself"
    assert "приглашают" not in vera.transcript()
    shown = await life.on(boris, "training.answer!yes")
    assert "Вы собираетесь прийти" in shown and TOPIC in shown
    await life.on(daria, "training.answer!no")
    shown = await hub(life, life.curator, "home.more", "training.home", "training.open")
    assert "Придут: 1, не придут: 1" in shown
    await daria.starts()
    await life.school.idle()
    assert "приглашение на занятие" not in daria.screen["text"]


async def test_what_moved_is_told_and_what_is_cancelled_too(life: Life) -> None:
    await announced(life)
    boris, curator = life.mentors[0], life.curator
    await life.on(curator, "training.field!agenda", '"Знакомство\nПравила')
    assert "изменилось" not in boris.transcript()
    await life.on(curator, "training.when", '"10 сентября в 16:00')
    await boris.sees("изменилось")
    await life.on(boris, "=Открыть")
    assert "16:00" in boris.screen["text"] and "1. Знакомство" in boris.screen["text"]
    await life.on(curator, "training.cancel", "training.cancel_do")
    await boris.sees("отменено")


async def test_the_morning_reminds_those_who_did_not_say_no(life: Life) -> None:
    await announced(life)
    boris, daria = life.mentors
    await life.on(daria, "training.answer!no")
    await comes(life, datetime(2026, 9, 9, 7, tzinfo=UTC))
    assert boris.transcript().count("Установочный семинар: 9 сентября 2026 в 15:20") == 1
    assert "Установочный семинар: 9" not in daria.transcript()
    await comes(life, datetime(2026, 9, 9, 14, tzinfo=UTC))
    await life.curator.sees("отметьте, кто был")


async def test_who_came_the_list_and_the_protocol(life: Life) -> None:
    await held(life)
    curator = life.curator
    assert "Были: 1 из 2. Протокол № 1" in curator.screen["text"]
    await life.on(curator, "training.field!decisions", '"Вести журнал встреч\nВстретиться в ноябре')
    await life.on(curator, "training.list")
    book = load_workbook(io.BytesIO((await curator.receives(".xlsx")).data))
    rows = list(book.worksheets[0].values)
    assert [row[:4] for row in rows[1:]] == [
        ("Орлов Борис Ильич", "учитель", "Да", "Да"),
        ("Сорокина Дарья Олеговна", "учитель", None, "Нет"),
    ]
    await hub(life, curator, "home.more", "training.home", "training.open", "training.protocol")
    text = docx_text((await curator.receives(".docx")).data).replace("\N{NO-BREAK SPACE}", " ")
    assert "ПРОТОКОЛ № 1\nустановочного семинара" in text
    assert "1. Орлов Б. И., учитель" in text and "Отсутствовали: 1 человек" in text
    assert "2. Встретиться в ноябре" in text and "9 сентября 2026 г." in text
    async with life.school.uow() as uow:
        year = year_of(uow.now.date())
        found = await counts(uow, year.first, year.last)
        assert found.held[TrainingKind.BRIEFING] == 1
        assert (found.came, found.invited, found.people) == (1, 2, 1)
        me = await uow.people.by_account(life.mentors[0].id)
        assert me is not None
        assert [session.topic for session in await attended(uow, me.id)] == [TOPIC]
        papers = [row.kind for row in await uow.orders.register.page((), (), 0, 20)]
    assert {"training_docx", "training_xlsx"} <= set(papers), "both stand in the register"


async def test_marks_are_put_right_later(life: Life) -> None:
    await held(life)
    curator = life.curator
    daria = (await life.person(life.mentors[1])).id
    await life.on(curator, "training.mark", f"training.set!on.{daria}.1", "training.close")
    assert "Были: 2 из 2" in curator.screen["text"]
    assert (await one(life)).state is TrainingState.HELD


async def test_the_association_is_a_list_and_an_audience(life: Life) -> None:
    curator, boris, daria = life.curator, life.mentors[0], life.mentors[1]
    orlov = (await life.person(boris)).id
    await hub(life, curator, "home.more", "training.home", "training.members")
    await life.on(curator, "=Орлов", "training.lead")
    assert "Руководитель: Орлов Б. И." in curator.screen["text"]
    async with life.school.uow() as uow:
        [member] = await uow.trainings.association()
    assert member.person == orlov and member.leads
    await curator.taps_data("p:training.order:::", message=curator.screen)
    assert "Подписанного приказа" in await curator.toast()
    await drafted(life, "association")
    await life.on(curator, "training.whom", "training.put!whom.association", "training.announce")
    await boris.sees("Вас приглашают")
    assert "приглашают" not in daria.transcript()


async def test_materials_are_opened_by_those_invited(life: Life) -> None:
    await drafted(life)
    await life.on(life.curator, "training.files")
    await life.curator.sends_document("Памятка.pdf", b"%PDF-1.4")
    await life.school.idle()
    await life.on(life.curator, "training.open", "training.announce")
    await life.on(life.mentors[0], "=Открыть")
    assert life.can(life.mentors[0], "attachment.open")


async def test_erasure_leaves_a_number_in_the_figures(life: Life) -> None:
    await held(life)
    boris = await life.person(life.mentors[0])
    async with life.school.uow() as uow:
        await erase(uow, boris, boris, uow.now, Grounds.OWN_WISH)
        await uow.commit()
        rows = await uow.trainings.invited((await uow.trainings.all())[0].id)
        assert [row.coming for row in rows if row.person == boris.id] == [None]
        assert not await uow.trainings.association()


SHAPES = (
    "p:{do}:::",
    "p:{do}:1:{v}:topic",
    "p:{do}:1:{v}:whom.pairs",
    "p:{do}:1:{v}:on.3.1",
    "p:{do}:1:{v}:briefing",
    "p:{do}:1:{v}:yes",
    "p:{do}:9223372036854775807:-1:on.99999999999999999999",
)


async def test_whatever_a_button_says_there_is_an_answer_in_both_languages(life: Life) -> None:
    await held(life)
    found = [name for name in actions() if name.startswith("training.")]
    assert len(found) > 20
    version = (await one(life)).version
    datas = sorted({shape.format(do=do, v=version)[:64] for do in found for shape in SHAPES})
    for actor in (life.curator, life.mentors[0], life.mentees[0], life.head):
        assert not await complaints(life.school, actor, datas)
