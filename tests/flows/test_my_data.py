"""My data: everything given out, everything destroyed, the act, and who sees what."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.sandbox import Actor
from mentoring import mentee_request, mentor_questionnaire
from mentoring.my_data import Grounds, destroy_due, erase
from mentoring.people import Person, Role, Settings, Status
from mentoring.privacy import TABLES
from mentoring.privacy_nouns import Category, Erasure
from mentoring.refusal import Refusal
from storage.tables import metadata
from tests.conftest import School, open_school
from tests.papers.reading import docx_text, has_leftover_tags

REQUEST: Mapping[str, Any] = {
    "experience_years": 2,
    "under_35": True,
    "category": "young",
    "areas": [["norm", 2, ["law"]]],
    "own_words": "Мои слова о трудном",
    "strengths": "Сильная сторона",
    "wished_result": "Желаемый итог",
    "kinds": ["traditional"],
    "forms": ["teacher"],
    "mode": "offline",
    "times": ["mon_after"],
    "not_with": "Тайное пожелание",
    "urgency": "usual",
}
QUESTIONNAIRE: Mapping[str, Any] = {
    "experience_years": 12,
    "category": "highest",
    "mentoring_experience": "few",
    "areas": [["method", 3, ["goals"]]],
    "strong_practice": "Моя сильная практика",
    "kinds": ["group"],
    "hours": 6,
    "capacity": 2,
    "mode": "mixed",
    "times": ["tue_before"],
    "motivation": ["share"],
    "needs": ["materials"],
    "own_initiative": True,
    "initiative_text": "Моя инициатива",
}
WORDS = (
    "Петрова Анна Ивановна",
    "учитель физики",
    "Мои слова о трудном",
    "Сильная сторона",
    "Желаемый итог",
    "Тайное пожелание",
    "Моя сильная практика",
    "Моя инициатива",
)


async def card_of(school: School, actor: Actor) -> Person:
    async with school.uow() as uow:
        person = await uow.people.by_account(actor.id)
    assert person is not None
    return person


async def full(school: School) -> Actor:
    """Anna, about whom everything is known that can be."""
    anna = await school.joins(Role.MENTEE, "Петрова Анна Ивановна", "учитель физики")
    person = await card_of(school, anna)
    async with school.uow() as uow:
        await mentee_request.submit(uow, person, REQUEST, uow.now)
        await mentor_questionnaire.submit(uow, person, QUESTIONNAIRE, uow.now)
        await uow.commit()
    await school.idle()
    await anna.starts()
    await school.idle()
    return anna


async def whole_database(school: School) -> str:
    """Every value of every table but the texts of consents."""
    parts = []
    async with school.uow() as uow:
        for name, table in metadata.tables.items():
            if name != "consent_texts":
                parts += [str(tuple(row)) for row in await uow.people._db.execute(select(table))]
    return "\n".join(parts)


async def night(school: School) -> None:
    """What the bot does once a day."""
    async with school.uow() as uow:
        await destroy_due(uow, uow.now)
        await uow.commit()


async def test_the_copy_holds_every_field_in_both_papers(school: School) -> None:
    anna = await full(school)
    await school.presses(anna, "my_data.home")
    assert "Запрос: 1 версия" in anna.screen["text"]
    await school.presses(anna, "my_data.export")
    readable = docx_text((await anna.receives(".docx")).data)
    plain = json.loads((await anna.receives(".json")).data)
    assert set(plain["data"]["people"][0]) == set(TABLES["people"].fields) - {"name_key"}
    assert plain["data"]["accounts"][0]["external_id"] == anna.id
    for table, written in (("mentee_requests", REQUEST), ("mentor_questionnaires", QUESTIONNAIRE)):
        (row,) = plain["data"][table]
        assert set(row) == set(TABLES[table].fields)
        assert {name: row[name] for name in written} == dict(written)
    assert [one["act"] for one in plain["data"]["consents"]] == ["given"]
    for words in WORDS:
        assert words in readable
    for label in (
        "Молодой специалист",
        "Обработка персональных данных",
        str(anna.id),
        "согласие дано",
    ):
        assert label in readable, label
    for code in ("mon_after", "traditional", "highest", "mentee_request", "None"):
        assert code not in readable, code


async def test_the_copy_is_complete_in_english(school: School) -> None:
    anna = await school.joins(Role.MENTOR, "Petrova Anna", "teacher", language="en")
    await school.presses(anna, "my_data.home")
    await school.presses(anna, "my_data.export")
    file = await anna.receives(".docx")
    readable = docx_text(file.data)
    assert not has_leftover_tags(file.data)
    assert "Years of teaching" in readable
    assert not any(
        "а" <= letter.lower() <= "я"
        for letter in readable.replace("Школа № 0 города Вымышленска", "")
    )


async def test_papers_go_to_the_folder_when_the_school_says_so(
    tmp_path: Path, empty_database: Path
) -> None:
    async with open_school(tmp_path, empty_database, documents_delivery="folder") as school:
        anna = await school.joins(Role.MENTEE, "Петрова Анна Ивановна")
        await school.presses(anna, "my_data.home")
        await school.presses(anna, "my_data.export")
        await anna.sees("в папке документов", ".docx")
        assert anna.files == []
        files = sorted(one.name for one in (tmp_path / "documents").iterdir())
    assert len(files) == 2
    assert files[0].startswith("2026-09-01_Мои-данные")
    assert not any("Петрова" in one for one in files)


async def test_erasing_takes_two_screens_and_leaves_numbers_only(school: School) -> None:
    curator = await school.joins(Role.CURATOR, "Кураторова Клара Карловна")
    anna = await full(school)
    person = await card_of(school, anna)
    await school.presses(anna, "my_data.home")
    await school.presses(anna, "my_data.export")
    await anna.receives(".docx")
    folder = school.app.settings.data_dir / "documents"
    assert len(list(folder.iterdir())) == 2
    await anna.starts()
    await school.idle()
    await school.presses(anna, "my_data.home")
    await school.presses(anna, "my_data.erase")
    assert anna.buttons[0] == ["Не удалять"]
    await school.presses(anna, "my_data.erase_sure")
    assert anna.buttons[0] == ["Не удалять"]
    last, screen = school.button(anna, "my_data.erase_yes"), anna.screen
    for _ in range(2):
        await anna.taps_data(last, message=screen)
    await school.idle()
    assert "Ваши данные удалены" in screen["text"] or "удалены" in anna.transcript()
    await night(school)
    left = await whole_database(school)
    for words in WORDS:
        assert words not in left, words
    assert str(anna.id) not in left
    act = await curator.receives("Акт-об-уничтожении")
    words = docx_text(act.data)
    assert not has_leftover_tags(act.data)
    assert "Петрова" not in words
    assert str(person.id) in words
    assert "запрос наставляемого" in words
    assert "Требование субъекта" in words
    assert [one.name for one in folder.iterdir()] == [act.name]
    async with school.uow() as uow:
        acts = [entry.act for entry in await uow.consents.of(person.id)]
        traces = [trace.action for trace in await uow.audit.of_person(person.id)]
        assert (await uow.people.get(person.id)).status is Status.ERASED
    assert acts == ["given", "withdrawn"]
    assert "person.erased" in traces
    await anna.says("Здравствуйте")
    await school.idle()
    assert "Петрова" not in anna.screen["text"]


async def test_every_column_marked_to_be_erased_is_empty_afterwards(school: School) -> None:
    await school.joins(Role.CURATOR, "Кураторова Клара Карловна")
    anna = await full(school)
    person = await card_of(school, anna)
    async with school.uow() as uow:
        await erase(uow, None, person, uow.now, Grounds.SCHOOL)
        await uow.commit()
    await school.idle()
    await night(school)
    empty = (None, "", [], {}, "ok", Settings().quiet_to)  # defaults say nothing
    async with school.uow() as uow:
        rows = await uow.papers.own_data.rows_of(person.id, anna.id)
    for table, found in rows.items():
        for row in found:
            for name, value in row.items():
                if TABLES[table].fields[name].erasure is Erasure.ERASE:
                    assert value in empty or table == "papers", (table, name, value)


async def test_an_erase_button_drawn_before_the_card_changed_does_nothing(school: School) -> None:
    await school.joins(Role.CURATOR, "Кураторова Клара Карловна")
    anna = await full(school)
    await school.presses(anna, "my_data.home")
    await school.presses(anna, "my_data.erase")
    await school.presses(anna, "my_data.erase_sure")
    old, screen = school.button(anna, "my_data.erase_yes"), anna.screen
    await anna.says("/settings")
    await school.idle()
    await anna.taps("English")
    await school.idle()
    await anna.taps_data(old, message=screen)
    await school.idle()
    assert (await card_of(school, anna)).status is Status.MEMBER


async def test_the_last_curator_is_not_erased(school: School) -> None:
    curator = await school.joins(Role.CURATOR, "Кураторова Клара Карловна")
    await school.presses(curator, "my_data.home")
    await school.presses(curator, "my_data.erase")
    assert "куратор" in (await curator.toast()).lower()
    person = await card_of(school, curator)
    async with school.uow() as uow:
        with pytest.raises(Refusal, match="people-last_curator"):
            await erase(uow, person, person, uow.now, Grounds.OWN_WISH)


def test_categories_erased_are_those_of_the_person() -> None:
    kept = {Category.CONSENTS, Category.TRACES}
    for rule in TABLES.values():
        for field in rule.fields.values():
            if field.category in kept:
                assert field.erasure is not Erasure.ERASE


async def test_withdrawing_processing_takes_back_what_was_sent(school: School) -> None:
    await school.joins(Role.CURATOR, "Кураторова Клара Карловна")
    anna = await full(school)
    await school.presses(anna, "my_data.home")
    await school.presses(anna, "consent.mine")
    await anna.taps("Обработка")
    await school.idle()
    await school.presses(anna, "consent.withdraw")
    await school.presses(anna, "consent.withdraw_yes")
    person = await card_of(school, anna)
    async with school.uow() as uow:
        request = await uow.mentee_requests.current_of(person.id)
        filled = await uow.mentor_questionnaires.current_of(person.id)
    assert request is not None
    assert filled is not None
    assert (request.status, filled.status) == ("withdrawn", "withdrawn")
    await school.presses(anna, "my_data.export")
    await anna.receives(".json")
    await anna.taps("Удалить сейчас")
    await school.idle()
    await school.presses(anna, "my_data.erase_sure")
    await school.presses(anna, "my_data.erase_yes")
    async with school.uow() as uow:
        assert (await uow.people.get(person.id)).status is Status.ERASED
