"""The methodical collection: offered by a colleague, taken in by the curator, found by words, area, file."""

from __future__ import annotations

import pytest

from mentoring.material import Material
from mentoring.my_data import Grounds, erase
from tests.conftest import School
from tests.flows.by_hand import complaints
from tests.flows.life import Life, life_of
from tests.flows.test_rights import actions

COLLECTION = ("home.more", "practice.home", "material.home")


@pytest.fixture
async def life(school: School) -> Life:
    return await life_of(school)


async def hub(life: Life, actor: object, *steps: str) -> str:
    """From the hub on."""
    await actor.starts()  # type: ignore[attr-defined]
    await life.school.idle()
    return await life.on(actor, *steps)  # type: ignore[arg-type]


async def one(life: Life) -> Material:
    """The only one."""
    async with life.school.uow() as uow:
        [found] = await uow.materials.all()
    return found


async def offered(life: Life) -> None:
    """A mentor brings a leaflet with a file."""
    boris = life.mentors[0]
    shown = await hub(life, boris, *COLLECTION)
    assert "Здесь пока пусто" in shown
    await life.on(boris, "material.bring", '"Памятка о первом уроке https://example.ru/p')
    await life.on(boris, "material.area!psych", "material.field!file")
    await boris.sends_document("первый урок.pdf", b"%PDF-1.4")
    await life.school.idle()
    await life.on(boris, "material.open", "material.field!words", '"Читать накануне')


async def test_an_offer_waits_for_the_curator_and_then_everybody_finds_it(life: Life) -> None:
    await offered(life)
    vera, curator = life.mentees[0], life.curator
    assert "Здесь пока пусто" in await hub(life, vera, *COLLECTION)
    await vera.taps_data(f"p:material.open:{(await one(life)).id}::", message=vera.screen)
    assert "недоступно" in await vera.toast()
    shown = await life.on(curator, "=Открыть")
    assert "Кто предложил: Орлов Б. И." in shown and "1 файл" in shown
    await life.on(curator, "material.keep")
    await life.mentors[0].sees("принят в методическую копилку")
    shown = await hub(life, vera, *COLLECTION, "material.open")
    assert "https://example.ru/p" in shown and "Читать накануне" in shown and "Орлов" not in shown
    await life.on(vera, "attachment.open")
    assert "Орлов" not in vera.transcript()
    for words, there in (("ПЕРВЫЙ урок.pdf", True), ("накануне", True), ("родители", False)):
        await hub(life, vera, *COLLECTION, "material.search", f'"{words}')
        assert life.can(vera, "material.open") is there
    await life.on(vera, "material.clear", "material.pick", "material.set!norm")
    assert not life.can(vera, "material.open")


async def test_who_brought_it_changes_it_until_it_is_taken_in(life: Life) -> None:
    await offered(life)
    boris, curator = life.mentors[0], life.curator
    await life.on(boris, "material.field!title", '"Памятка о втором уроке')
    assert (await one(life)).title == "Памятка о втором уроке"
    old = life.data(boris, "material.field", "title"), boris.screen
    await life.on(curator, "=Открыть", "material.keep")
    await boris.taps_data(old[0], message=old[1])
    assert "недоступно" in await boris.toast()
    await life.on(curator, "material.retire")
    assert "Здесь пока пусто" in await hub(life, life.mentees[0], *COLLECTION)
    assert "убран с полки" in str(await hub(life, curator, *COLLECTION) and curator.buttons)


async def test_what_the_curator_brings_is_there_at_once(life: Life) -> None:
    curator = life.curator
    await hub(life, curator, *COLLECTION, "material.bring", '"Карта наблюдения')
    await life.on(curator, "material.area!none", "material.field!file")
    await curator.sends_document("карта.docx", b"PK")
    await life.school.idle()
    assert "1 файл" in await life.on(curator, "material.open")
    assert life.can(curator, "attachment.open")
    await hub(life, life.mentees[0], *COLLECTION)
    assert life.can(life.mentees[0], "material.open")


async def test_erasure_takes_away_who_brought_it(life: Life) -> None:
    await offered(life)
    await life.on(life.curator, "=Открыть", "material.keep")
    boris = await life.person(life.mentors[0])
    async with life.school.uow() as uow:
        await erase(uow, boris, boris, uow.now, Grounds.OWN_WISH)
        await uow.commit()
    assert (await one(life)).by is None


SHAPES = (
    "p:{do}:::",
    "p:{do}:1:1:title",
    "p:{do}:1:1:psych",
    "p:{do}:1:2:file",
    "p:{do}:9:1:99999",
)


async def test_whatever_a_button_says_there_is_an_answer_in_both_languages(life: Life) -> None:
    await offered(life)
    found = [name for name in actions() if name.startswith("material.")]
    assert len(found) > 10
    datas = sorted({shape.format(do=do) for do in found for shape in SHAPES})
    for actor in (life.curator, life.mentors[0], life.mentees[0]):
        assert not await complaints(life.school, actor, datas)
