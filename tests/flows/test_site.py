"""The school's site: what is shown of programmes, whose names, building it from the chat and the keyboard."""

from __future__ import annotations

import io
import zipfile
from datetime import date, timedelta

import pytest

from mentoring.pair.nouns import Ending
from tests.conftest import School
from tests.flows.by_hand import complaints
from tests.flows.life import Life, life_of
from tests.flows.site_cast import SURNAMES, agrees, built, carried_out, finished, withdraws
from tests.flows.test_rights import actions


@pytest.fixture
async def life(school: School) -> Life:
    return await life_of(school)


async def opens(life: Life, *steps: str) -> str:
    """The curator's screen of the site, from the hub."""
    await life.curator.starts()
    await life.school.idle()
    return await life.on(life.curator, "home.more", "site.home", *steps)


async def test_a_new_school_shows_what_there_is_and_no_empty_page(life: Life) -> None:
    pages = await built(life)
    html = {path for path in pages if path.endswith(".html")}
    assert html == {"index.html", "law.html"}
    assert "273-ФЗ" in pages["law.html"] and "1264-р" in pages["law.html"]
    assert "Региональные" not in pages["law.html"], "an empty shelf"
    assert "programmes.html" not in pages["index.html"]


async def test_a_programme_under_way_is_shown_without_names_and_words(life: Life) -> None:
    pair = await life.active()
    await life.programme(pair, date(2026, 9, 20))
    await agrees(life, life.mentors[0])
    await agrees(life, life.mentees[0])
    pages = await built(life)
    page = pages["programmes.html"]
    assert "Работа с классом" in page and "наставник и 1\u00a0наставляемый" in page
    assert "1 сентября 2026 — 31 мая 2027" in page.replace("\u00a0", " ")
    assert "Первый год" not in page, "what the pair wrote"
    assert "results.html" not in pages
    everything = "".join(pages.values())
    assert not [one for one in SURNAMES if one in everything]


async def test_names_of_a_finished_programme_need_consent_and_its_paper(life: Life) -> None:
    boris, vera = life.mentors[0], life.mentees[0]
    await finished(life)
    page = (await built(life))["results.html"]
    assert "Первый год" in page and page.count("[имя не публикуется]") == 2
    await agrees(life, boris)
    await agrees(life, vera, signed=False)
    pages = await built(life)
    page = pages["results.html"]
    assert "Орлов Борис Ильич, учитель" in page
    assert "Ромашкин" not in "".join(pages.values()), "the paper has not come"
    await withdraws(life, boris)
    assert "Орлов" not in "".join((await built(life)).values())


async def test_a_consent_is_worth_three_years(life: Life) -> None:
    await finished(life)
    await agrees(life, life.mentors[0])
    life.school.clock.move(timedelta(days=3 * 365))
    assert "Орлов" in (await built(life))["results.html"]
    life.school.clock.move(timedelta(days=2))
    assert "Орлов" not in (await built(life))["results.html"]


@pytest.mark.parametrize("ending", [Ending.MENTOR, Ending.CURATOR, Ending.LEFT])
async def test_what_was_not_carried_out_has_no_results(life: Life, ending: Ending) -> None:
    pair = await life.active()
    await life.programme(pair, date(2026, 9, 20))
    await carried_out(life, pair, ending)
    assert "results.html" not in await built(life)


async def test_a_title_that_names_its_people_loses_the_names(life: Life) -> None:
    pair = await life.active()
    await life.programme(pair, date(2026, 9, 1))
    async with life.school.uow() as uow:
        from dataclasses import replace

        from mentoring.programme.nouns import Entry, Part

        programme = await uow.programmes.in_force(pair.id)
        assert programme is not None
        title = Entry(value="Вера учится у Орлова Б. И.", written_at=uow.now)
        await uow.programmes.save(
            replace(programme, entries={**programme.entries, Part.TITLE: title})
        )
        await uow.commit()
    await carried_out(life, pair)
    page = (await built(life))["results.html"]
    assert "Орлов" not in page and "Вера" not in page and "учится у" in page


async def test_the_curator_gets_it_built_and_is_told_where_it_is(life: Life) -> None:
    await finished(life)
    await agrees(life, life.mentors[0])
    shown = await opens(life)
    assert "Завершённые программы: 1" in shown and "Нормативная база: 6" in shown
    assert "1 участник завершённых программ будет без имени" in shown
    assert "Раздел ещё не собирали" in shown
    await opens(life, "site.build")
    folder = life.school.app.settings.data_dir / "documents"
    [made] = folder.glob("*.zip")
    assert made.name in life.curator.transcript()
    with zipfile.ZipFile(io.BytesIO(made.read_bytes())) as archive:
        assert {"index.html", "results.html", "law.html", "style.css"} <= set(archive.namelist())
        assert "Орлов Борис Ильич" in archive.read("results.html").decode()
    life.school.clock.move(timedelta(hours=1))
    await withdraws(life, life.mentors[0])
    shown = await opens(life)
    assert "Последняя сборка: 21.09.2026 09:00" in shown
    assert "С тех пор отозвано 1 согласие на публикацию" in shown
    life.school.clock.move(timedelta(hours=1))
    await opens(life, "site.build")
    assert "отозвано" not in await opens(life)


async def test_an_archive_that_names_somebody_goes_when_they_are_erased(life: Life) -> None:
    from mentoring.my_data import Grounds, erase

    await finished(life)
    await agrees(life, life.mentors[0])
    await opens(life, "site.build")
    folder = life.school.app.settings.data_dir / "documents"
    assert len(list(folder.glob("*.zip"))) == 1
    boris = await life.person(life.mentors[0])
    async with life.school.uow() as uow:
        await erase(uow, boris, boris, uow.now, Grounds.OWN_WISH)
        await uow.commit()
    await life.school.idle()
    assert not list(folder.glob("*.zip"))
    assert "Орлов" not in "".join((await built(life)).values())


SHAPES = ("p:{do}:::", "p:{do}:1:1:federal", "p:{do}:1:1:title", "p:{do}:999999:1:off.99999999999")
OURS = ("site.", "news.", "shelf.", "regulation.")


async def test_whatever_a_button_says_there_is_an_answer_in_both_languages(life: Life) -> None:
    await life.active()
    found = [one for one in actions() if one.startswith(OURS)]
    assert len(found) > 30
    datas = sorted({shape.format(do=do) for do in found for shape in SHAPES})
    for actor in (life.curator, life.mentees[0]):
        assert not await complaints(life.school, actor, datas)
