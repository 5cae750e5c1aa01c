"""Staff lists as schools send them, and files sent by mistake or in bad faith."""

from __future__ import annotations

import contextlib
import io
import zipfile
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentoring.staff_list import RawRow
from storage.papers import staff_list
from storage.papers.staff_list import UnreadableList
from tests.papers.reading import book

HEADERS = {
    "full_name": ["ФИО", "Фамилия, имя, отчество", "Сотрудник"],
    "position": ["Должность"],
    "subjects": ["Предмет", "Предметы"],
    "experience": ["Стаж", "Стаж, лет", "Педагогический стаж (лёт)"],
    "roles": ["Роль", "Роли"],
    "surname": ["Фамилия"],
    "given_name": ["Имя"],
    "patronymic": ["Отчество"],
}
HEAD = ["ФИО", "Должность", "Роли"]
ANNA = ["Вымышленная Анна Тестовна", "учитель физики", "наставник"]
CELLS = {"full_name": ANNA[0], "position": ANNA[1], "roles": ANNA[2]}


def _xlsx(*rows: list[Any]) -> bytes:
    workbook = openpyxl.Workbook()
    for row in rows:
        workbook.worksheets[0].append(row)
    return _bytes(workbook)


def _bytes(workbook: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def _refused(data: bytes, filename: str = "list.xlsx") -> UnreadableList:
    with pytest.raises(UnreadableList) as caught:
        staff_list.read(filename, data, HEADERS)
    return caught.value


def _csv(text: str, encoding: str = "utf-8") -> staff_list.RawList:
    return staff_list.read("list.csv", text.encode(encoding), HEADERS)


def test_header_below_a_title_columns_in_any_order_and_real_lines() -> None:
    data = _xlsx(
        ["Список работников ГБОУ СОШ № 9999"],
        [],
        [
            "№",
            " РОЛЬ ",
            "Педагогический  стаж (лет)",
            "Телефон",
            "Должность",
            "фамилия, имя, отчество",
        ],
        [1, "наставник", 5.0, "+7", "учитель физики", ANNA[0]],
        [],
        [None, "  "],
        [2, "куратор", None, None, "завуч", "Тестов Тест Тестович"],
    )
    read = staff_list.read("список.xlsx", data, HEADERS)
    assert read.columns == ("roles", "experience", "position", "full_name")
    assert [row.line for row in read.rows] == [4, 7]
    assert read.rows[0] == RawRow(4, {**CELLS, "experience": "5"})


def test_rows_with_only_ignored_columns_are_empty() -> None:
    data = _xlsx(["№", *HEAD], [1, *ANNA], [2], [3])
    assert [row.line for row in staff_list.read("x", data, HEADERS).rows] == [2]


def test_name_in_three_columns() -> None:
    read = _csv("Фамилия;Имя;Отчество;Должность;Роль\nТестов;Тест;;учитель;наставник\n")
    assert read.rows[0].cells == {
        "full_name": "Тестов Тест", "position": "учитель", "roles": "наставник",
    }  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "cp1251", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_csv_of_any_encoding_and_delimiter(encoding: str, delimiter: str) -> None:
    text = "\r\n".join(delimiter.join(row) for row in (HEAD, [], ANNA))
    assert _csv(text, encoding).rows == (RawRow(3, CELLS),)


def test_quoted_line_breaks_delimiters_and_quotes() -> None:
    read = _csv(
        'ФИО;Должность;Роли\n"Тестов\nТест";"учитель; ""завуч""";наставник\n' + ";".join(ANNA)
    )
    assert read.rows[0].cells["full_name"] == "Тестов\nТест"
    assert read.rows[0].cells["position"] == 'учитель; "завуч"'
    # As a spreadsheet counts, where the person will look for the row.
    assert [row.line for row in read.rows] == [2, 3]


def test_content_decides_not_the_name() -> None:
    assert staff_list.read("list.csv", _xlsx(HEAD, ANNA), HEADERS).rows[0].cells == CELLS
    text = ";".join(HEAD) + "\n" + ";".join(ANNA)
    assert staff_list.read("list.xlsx", text.encode(), HEADERS).rows[0].cells == CELLS


def test_hidden_sheets_are_passed_over() -> None:
    workbook = openpyxl.Workbook()
    workbook.worksheets[0].append(HEAD)
    workbook.worksheets[0].sheet_state = "hidden"
    page = workbook.create_sheet("Список")
    page.append(HEAD)
    page.append(ANNA)
    workbook.active = 1
    assert staff_list.read("x", _bytes(workbook), HEADERS).rows == (RawRow(2, CELLS),)


@pytest.mark.parametrize("data", [b"", b" \r\n", _xlsx(), _xlsx(HEAD), _xlsx(HEAD, [None, " "])])
def test_empty(data: bytes) -> None:
    assert _refused(data).reason == "empty"


def test_no_header() -> None:
    assert _refused(_xlsx(["a", "b"], ["c", "d"])).reason == "no_header"
    assert _refused(_xlsx(*[["x"]] * 10, HEAD, ANNA)).reason == "no_header"


def test_missing_columns_are_named() -> None:
    problem = _refused(_xlsx(["ФИО", "Стаж"], ["Тестов Тест", 3]))
    assert (problem.reason, problem.facts) == ("missing_column", {"columns": ("position", "roles")})


def test_too_large_and_too_many_rows() -> None:
    assert _refused(b"x" * (5 * 1024 * 1024 + 1)).facts == {"limit_mb": 5}
    text = ";".join(HEAD) + "\n" + (";".join(ANNA) + "\n") * 5001
    assert _refused(text.encode()).reason == "too_many_rows"
    assert len(_csv(text[: text.rindex("В")]).rows) == 5000
    assert _refused(_xlsx(HEAD, *[ANNA] * 5001)).facts == {"limit": 5000}


def _zip(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def _with_member(data: bytes, name: str, content: bytes) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {item: archive.read(item) for item in archive.namelist()}
    return _zip(**{**members, name: content})


BOMB = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "protected"),
        (OLE + b"\0" * 600 + "Workbook".encode("utf-16-le"), "old_xls"),
        (b"%PDF-1.7\nxxx", "other"),
        (b"\x89PNG\r\n\x1a\n\0\0\0", "other"),
        (b"<html><table><tr><td>x</td></tr></table></html>", "other"),
        (b"PK\x03\x04 broken", "damaged"),
        (_zip(a=b"just an archive"), "other"),
        (_with_member(_xlsx(HEAD, ANNA), "xl/big.xml", b" " * 45_000_000), "damaged"),
        (_with_member(_xlsx(HEAD, ANNA), "xl/sharedStrings.xml", BOMB), "damaged"),
        (
            _with_member(_xlsx(HEAD, ANNA), "xl/workbook.xml", BOMB.decode().encode("utf-16")),
            "damaged",
        ),
        (_with_member(_xlsx(HEAD, ANNA), "xl/worksheets/sheet1.xml", b"<broken"), "damaged"),
        (_xlsx(HEAD, ANNA)[:-300], "damaged"),
        ('ФИО;Должность;Роли\n"Тестов;учитель;наставник\n'.encode(), "quotes"),
    ],
)
def test_files_that_are_no_table(data: bytes, kind: str) -> None:
    problem = _refused(data, "дядя.xlsx")
    assert (problem.reason, problem.facts["kind"]) == ("not_a_table", kind)


def test_a_cell_at_the_far_corner_does_no_harm() -> None:
    workbook = openpyxl.Workbook()
    page = workbook.worksheets[0]
    page.append(HEAD)
    page.append(ANNA)
    page["XFD1048576"] = "x"
    assert len(staff_list.read("x", _bytes(workbook), HEADERS).rows) == 1


@settings(deadline=None)
@given(st.binary(max_size=300), st.sampled_from([b"", b"PK\x03\x04", OLE, "ФИО;Роли\n".encode()]))
def test_any_bytes_are_read_or_refused(data: bytes, start: bytes) -> None:
    with contextlib.suppress(UnreadableList):  # anything else would be a traceback
        staff_list.read("x", start + data, HEADERS)


GOOD = _xlsx(HEAD, ANNA)  # once: a workbook holds the time it was made
DAMAGE = st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), min_size=1, max_size=5)


@settings(deadline=None)
@given(DAMAGE)
def test_a_damaged_workbook_is_read_or_refused(damage: list[tuple[int, int]]) -> None:
    content = bytearray(GOOD)
    for place, value in damage:
        content[place % len(content)] = value
    with contextlib.suppress(UnreadableList):  # anything else would be a traceback
        staff_list.read("x", bytes(content), HEADERS)


def _template() -> bytes:
    return staff_list.template(
        HEAD,
        [ANNA],
        title="Список педагогов",
        help_title="Как заполнять",
        role_header="Роли",
        roles=["наставник", "наставляемый"],
        hints=["Одна строка — один человек.", "Без инициалов."],
    )


def test_template_offers_roles_and_explains() -> None:
    page, help_page = book(_template()).worksheets
    assert [cell.value for cell in page[1]] == HEAD
    assert page.freeze_panes == "A2"
    (offer,) = page.data_validations.dataValidation
    assert offer.formula1 == '"наставник,наставляемый"'
    assert not offer.showErrorMessage  # several roles may be typed with commas
    assert str(offer.sqref) == "C2:C5001"
    assert help_page["A1"].value == "Одна строка — один человек."
    assert [cell.value for cell in help_page[5]] == ANNA


def test_template_round_trip_never_imports_the_examples() -> None:
    assert _refused(_template()).reason == "empty"
    workbook = book(_template())
    workbook.worksheets[0].append(["Тестов Тест Тестович", "завуч", "куратор, наставник"])
    (row,) = staff_list.read("x", _bytes(workbook), HEADERS).rows
    assert (row.line, row.cells["full_name"]) == (2, "Тестов Тест Тестович")


def test_template_refuses_what_excel_would_call_damage() -> None:
    with pytest.raises(ValueError, match="drop-down"):
        staff_list.template(
            HEAD, [], title="a", help_title="b", role_header="Роли", roles=["роль" * 70]
        )
