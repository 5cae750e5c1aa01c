"""The reading list: marks by a tap, the mentor sees how far, the curator keeps it, two gentle reminders."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.sandbox import Actor
from mentoring.my_data import Grounds, erase, export_of
from tests.conftest import School
from tests.flows.by_hand import complaints
from tests.flows.life import Life, life_of
from tests.flows.test_rights import actions


@pytest.fixture
async def life(school: School) -> Life:
    return await life_of(school)


async def opens(life: Life, actor: Actor) -> str:
    """The list, from the hub."""
    await actor.starts()
    await life.school.idle()
    return await life.on(actor, "home.more", "reading.home")


async def test_a_tap_marks_and_another_takes_it_back(life: Life) -> None:
    vera = life.mentees[0]
    shown = await opens(life, vera)
    assert "Прочитано 0 из 8" in shown and "273-ФЗ" in shown
    assert "https://publication.pravo.gov.ru/document/0001201212300007" in shown
    screen = life.data(vera, "reading.mark", "on.1"), vera.screen
    for _ in range(2):  # a double tap is one mark
        await vera.taps_data(screen[0], message=screen[1])
        await life.school.idle()
    assert "Прочитано 1 из 8" in vera.screen["text"]
    assert "прочитано 1 сентября 2026" in vera.screen["text"]
    await life.on(vera, "reading.mark!off.1")
    assert "Прочитано 0 из 8" in vera.screen["text"]


async def test_the_mentor_sees_how_far_the_mentee_is(life: Life) -> None:
    await life.active()
    boris, vera, daria = life.mentors[0], life.mentees[0], life.mentors[1]
    await opens(life, vera)
    await life.on(vera, "reading.mark!on.1")
    shown = await opens(life, boris)
    assert "351.8" in shown and "Должностная инструкция" not in shown
    await life.on(boris, "reading.mentees")
    assert "Ромашкина В. П.: 1 из 8" in str(boris.buttons)
    shown = await life.on(boris, "reading.of")
    assert "Прочитано 1 из 8" in shown and "Должностная инструкция" in shown
    await opens(life, daria)
    assert not life.can(daria, "reading.mentees")
    number = (await life.person(vera)).id
    await daria.taps_data(f"p:reading.of:{number}::", message=daria.screen)
    assert "недоступно" in await daria.toast()


async def test_the_curator_keeps_the_list(life: Life) -> None:
    await life.active()
    curator, vera = life.curator, life.mentees[0]
    await opens(life, curator)
    shown = await life.on(curator, "reading.list", "reading.new", '"Устав школы')
    assert "Кому это прочитать?" in shown
    shown = await life.on(curator, "reading.add!mentees")
    assert "Прочитали: 0 из 2" in shown
    assert "Ромашкина В. П." in shown and "Кроме них: 1" in shown
    assert "Лютиков" not in shown, "not of a pair at work: counted, not named"
    await life.on(curator, "reading.field!link", '"без ссылки')
    assert "не похоже на ссылку" in curator.transcript()
    shown = await life.on(curator, '"https://example.ru/ustav')
    assert "https://example.ru/ustav" in shown
    await life.on(curator, "reading.field!title", '"Устав нашей школы', "reading.whom!everybody")
    for _ in range(5):  # past what is for mentors, and one of the mentees' items
        await life.on(curator, "reading.up")
    stale = life.data(curator, "reading.up"), curator.screen
    shown = await opens(life, vera)
    assert "8. Устав нашей школы" in shown and "Прочитано 0 из 9" in shown
    await opens(life, curator)
    await curator.taps_data(f"p:reading.item:{stale[0].split(':')[2]}::", message=curator.screen)
    await life.school.idle()
    await life.on(curator, "reading.retire")
    assert "Убрано из списков" in curator.screen["text"]
    await curator.taps_data(stale[0], message=stale[1])
    await life.school.idle()
    assert "Убрано из списков" in curator.screen["text"], "the screen as it is now"
    assert "Устав" not in await opens(life, vera)


async def morning(life: Life, day: datetime) -> None:
    """A morning comes."""
    life.school.clock.set(day)
    await life.school.app.jobs.reminders()
    await life.school.idle()


async def test_two_gentle_reminders_and_no_more(life: Life) -> None:
    await life.active()
    vera, ivan = life.mentees
    for day in range(2, 16):
        await morning(life, datetime(2026, 9, day, 7, tzinfo=UTC))
    assert "списке чтения" not in vera.transcript()
    await morning(life, datetime(2026, 9, 16, 7, tzinfo=UTC))
    await vera.sees("В списке чтения осталось 8 из 8")
    for month, day in ((9, 20), (10, 5), (10, 14), (10, 15), (10, 16), (10, 17)):
        await morning(life, datetime(2026, month, day, 7, tzinfo=UTC))
    assert vera.transcript().count("В списке чтения осталось") == 2
    for month in (11, 12):
        await morning(life, datetime(2026, month, 16, 7, tzinfo=UTC))
    assert vera.transcript().count("В списке чтения осталось") == 2
    assert "списке чтения" not in ivan.transcript(), "not of a pair"
    assert "списке чтения" not in life.mentors[0].transcript()


async def test_who_has_read_everything_hears_nothing(life: Life) -> None:
    await life.active()
    vera = life.mentees[0]
    await morning(life, datetime(2026, 9, 2, 7, tzinfo=UTC))
    await opens(life, vera)
    for _ in range(8):
        await life.on(vera, "reading.mark!on.1")
    assert "Прочитано 8 из 8" in vera.screen["text"]
    for month, day in ((9, 16), (9, 17), (10, 17)):
        await morning(life, datetime(2026, month, day, 7, tzinfo=UTC))
    assert "осталось" not in vera.transcript()


async def test_marks_are_ones_own_data(life: Life) -> None:
    vera = life.mentees[0]
    await opens(life, vera)
    await life.on(vera, "reading.mark!on.1")
    mentee = await life.person(vera)
    async with life.school.uow() as uow:
        own = await export_of(uow, mentee)
        assert [row["item_id"] for row in own["data"]["reading_marks"]] == [1]
        await erase(uow, mentee, mentee, uow.now, Grounds.OWN_WISH)
        await uow.commit()
        assert not await uow.reading.marks_of({mentee.id})


SHAPES = ("p:{do}:::", "p:{do}:1:1:on.1", "p:{do}:1:1:title", "p:{do}:999999:1:off.99999999999")


async def test_whatever_a_button_says_there_is_an_answer_in_both_languages(life: Life) -> None:
    await life.active()
    found = [one for one in actions() if one.startswith("reading.")]
    assert len(found) > 10
    datas = sorted({shape.format(do=do) for do in found for shape in SHAPES})
    for actor in (life.curator, life.mentees[0], life.mentors[0]):
        assert not await complaints(life.school, actor, datas)
