"""The poster: the code on it can be read, and it says what happens next."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import zxingcpp
from PIL import Image

from mentoring.paper import StaffSheet
from storage.papers import qr, staff_sheet_docx
from tests.papers.reading import HOSTILE, docx_text, has_leftover_tags

LINK = "https://t.me/fictional_school_bot?start=s_0123456789"
SHEET = StaffSheet(
    school="ГБОУ СОШ № 9999",
    link="t.me/fictional_school_bot",
    code="ШКОЛА-4821",
    qr_png=qr.png(LINK),
    steps=("Наведите камеру.", "Назовите себя.", "Дождитесь куратора."),
    approval="Каждого подтверждает куратор.",
    valid_until="31.12.2026",
    privacy="Бот не спрашивает паспорт.",
)


def _pictures(data: bytes) -> list[Image.Image]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = [name for name in archive.namelist() if name.startswith("word/media/")]
        return [Image.open(io.BytesIO(archive.read(name))) for name in names]


def test_the_printed_qr_code_leads_to_the_bot() -> None:
    (picture,) = _pictures(staff_sheet_docx.write(SHEET, language="ru"))
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [LINK]


def test_says_steps_code_and_privacy() -> None:
    data = staff_sheet_docx.write(SHEET, language="ru")
    lines = docx_text(data).splitlines()
    at = lines.index("Наведите камеру.")
    assert lines[at - 1 : at + 5] == [
        "1",
        "Наведите камеру.",
        "2",
        "Назовите себя.",
        "3",
        SHEET.steps[2],
    ]
    for expected in ("ШКОЛА-4821", "Код действует до: 31.12.2026", SHEET.approval, SHEET.privacy):
        assert expected in lines
    assert not has_leftover_tags(data)


def test_lines_without_words_are_left_out() -> None:
    bare = replace(SHEET, valid_until="", privacy="")
    text = docx_text(staff_sheet_docx.write(bare, language="en"))
    assert "valid until" not in text
    assert "Mentoring at our school" in text


def test_what_people_typed_arrives_intact() -> None:
    hostile = replace(SHEET, school=HOSTILE, steps=(HOSTILE,), link=HOSTILE)
    assert docx_text(staff_sheet_docx.write(hostile, language="ru")).count(HOSTILE) == 3
