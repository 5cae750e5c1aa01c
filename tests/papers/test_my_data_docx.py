"""A person's own data as readable tables."""

from __future__ import annotations

import io

import pytest
from docx import Document

from mentoring.paper import MyDataPaper, Section
from storage.papers import my_data_docx
from tests.papers.reading import HOSTILE, docx_text, has_leftover_tags


def _paper(*sections: Section) -> MyDataPaper:
    return MyDataPaper("Мои данные", "21.11.2026, 12:00", "ГБОУ СОШ № 9999", sections)


def _cells(data: bytes) -> list[list[list[str]]]:
    tables = Document(io.BytesIO(data)).tables
    return [[[cell.text for cell in row.cells] for row in table.rows] for table in tables]


def test_sections_become_tables_in_order() -> None:
    data = my_data_docx.write(
        _paper(
            Section("Карточка", (("Должность", "учитель"), ("Стаж", "5 лет"))),
            Section(
                "Встречи", (("Всего", "1"),), ("Дата", "Тема", "Что"), (("20.09", "Урок", "—"),)
            ),
            Section("Запросы"),
        ),
        language="ru",
    )
    assert _cells(data) == [
        [["Должность", "учитель"], ["Стаж", "5 лет"]],
        [["Всего", "1"]],
        [["Дата", "Тема", "Что"], ["20.09", "Урок", "—"]],
    ]
    text = docx_text(data)
    assert "Записей нет." in text
    assert "21.11.2026, 12:00" in text
    assert not has_leftover_tags(data)


def test_long_texts_get_the_wider_column_and_dates_are_not_broken() -> None:
    section = Section("Встречи", (), ("Дата", "Что"), (("20.09.2026", "длинный рассказ " * 20),))
    table = Document(io.BytesIO(my_data_docx.write(_paper(section), language="ru"))).tables[0]
    date_width, text_width = (cell.width or 0 for cell in table.rows[1].cells)
    assert text_width > 3 * date_width
    assert date_width > 20 * 36000  # 20 mm: room for ten digits and points


@pytest.mark.parametrize("columns", [1, 2, 7])
def test_any_number_of_columns(columns: int) -> None:
    row = tuple(str(number) for number in range(columns))
    data = my_data_docx.write(_paper(Section("Т", (), row, (row, row))), language="en")
    assert _cells(data) == [[list(row)] * 3]


def test_a_ragged_table_is_refused() -> None:
    with pytest.raises(ValueError, match="not as long"):
        my_data_docx.write(_paper(Section("Т", (), ("а", "б"), (("1",),))), language="ru")


def test_what_people_typed_arrives_intact() -> None:
    section = Section(HOSTILE, ((HOSTILE, f"{HOSTILE}\nвторая строка"),), (HOSTILE,), ((HOSTILE,),))
    text = docx_text(my_data_docx.write(_paper(section), language="ru"))
    assert text.count(HOSTILE) == 5
    assert f"{HOSTILE} вторая строка" in text
