"""The act on destruction: all that RKN order 179 asks for, and no name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mentoring.paper import DestructionAct
from storage.papers import destruction_act_docx
from tests.papers.reading import HOSTILE, docx_text, has_leftover_tags

ACT = DestructionAct(
    number="7",
    date_text="21 ноября 2026 г.",
    school="ГБОУ СОШ № 9999",
    card_number=412,
    grounds="отзыв согласия",
    categories=("анкета наставника", "записи о встречах"),
    kept=("приказы — по номенклатуре дел",),
    log=(("21.11.2026 03:00", "Удалены поля карточки"), ("21.11.2026 03:01", "Проверено")),
    how="удаление без возможности восстановления",
    system="Бот «Наставник»",
)


def test_has_everything_the_order_asks_for() -> None:
    data = destruction_act_docx.write(ACT, language="ru")
    text = docx_text(data)
    for expected in (
        "АКТ № 7", "об уничтожении персональных данных", "28.10.2022 № 179", "ГБОУ СОШ № 9999",
        "адрес — заполняется от руки", "Обработчик по поручению", "карточка № 412",
        "фамилия, имя, отчество — вписывается от руки", "21 ноября 2026 г.", "отзыв согласия",
        "– анкета наставника", "– записи о встречах", "Бот «Наставник»", "удаление без возможности",
        "Материальные носители", "– приказы — по номенклатуре дел", "Председатель", "подпись",
        "Выгрузка из журнала", "Удалены поля карточки", "21.11.2026 03:01", "3 года",
    ):  # fmt: skip
        assert expected in text, expected
    assert not has_leftover_tags(data)


@pytest.mark.parametrize(
    ("language", "nothing", "no_log"),
    [("ru", "Ничего не сохранено.", "Записей нет."), ("en", "Nothing is kept.", "No entries.")],
)
def test_empty_lists_are_said_in_words(language: str, nothing: str, no_log: str) -> None:
    bare = replace(ACT, kept=(), log=(), school_address="somewhere")
    text = docx_text(destruction_act_docx.write(bare, language=language))
    assert nothing in text
    assert no_log in text
    assert "somewhere" in text


def test_what_people_typed_arrives_intact() -> None:
    hostile = replace(ACT, grounds=HOSTILE, categories=(HOSTILE,), log=((HOSTILE, HOSTILE),))
    # Grounds stand in the act and once more above the extract.
    assert docx_text(destruction_act_docx.write(hostile, language="ru")).count(HOSTILE) == 5
