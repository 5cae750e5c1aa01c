"""A mentor's consent to the assignment: what article 351.8 of the Labour Code asks for."""

from __future__ import annotations

import io
from dataclasses import replace

from docx import Document

from mentoring.paper_programme import AssignmentPaper
from storage.papers import assignment_docx
from storage.papers.blanks import BLANK
from tests.papers.fiction import ASSIGNMENT, BORIS
from tests.papers.reading import HOSTILE, docx_text, has_leftover_tags


def text_of(paper: AssignmentPaper = ASSIGNMENT, language: str = "ru") -> str:
    data = assignment_docx.write(paper, language=language)
    assert not has_leftover_tags(data)
    return docx_text(data).replace("\N{NO-BREAK SPACE}", " ")


def test_who_consents_to_what_in_the_right_cases() -> None:
    text = text_of()
    assert "Директору\nТестовой Г. А.\nот учителя математики\nИвановой Анны Петровны" in text
    assert "Я, Иванова Анна Петровна, учитель математики, в соответствии со статьёй 351.8" in text
    assert (
        "в отношении учителя физики Орлова Бориса Ильича и учителя русского языка и литературы "
        "Ромашкиной Веры Павловны на следующих условиях." in text
    )


def test_content_term_form_basis_and_payment() -> None:
    text = text_of()
    assert "– консультации, посещение и анализ уроков;\n– участие в итоговом мероприятии." in text
    assert "Срок выполнения: с 01.10.2026 по 31.05.2027." in text
    assert "Форма наставничества: педагог – педагог; вид: наставничество в группе." in text
    assert "дополнительное соглашение к трудовому договору № 12 от 28.09.2026." in text
    assert "Условия оплаты: доплата 3000 рублей в месяц" in text
    assert "не менее чем за три рабочих дня" in text


def test_the_duty_of_the_job_itself_needs_no_addendum() -> None:
    text = text_of(replace(ASSIGNMENT, duty=True))
    assert "входит в мою трудовую функцию" in text
    assert "№ 12" not in text


def test_what_is_not_known_is_left_to_a_pen() -> None:
    text = text_of(
        replace(ASSIGNMENT, addendum="", payment="", date="", kind="", mentees=(), content=())
    )
    assert "трудовому договору № ________ от «___» ______________ 20___ г.\n" in text
    assert f"Условия оплаты: {BLANK}" in text
    assert "в чате" not in text
    assert "вид:" not in text


def test_signature_lines_and_the_mark_in_the_chat() -> None:
    data = assignment_docx.write(ASSIGNMENT, language="ru")
    signed, received = Document(io.BytesIO(data)).tables
    assert signed.rows[0].cells[2].text == "А.\N{NO-BREAK SPACE}П.\N{NO-BREAK SPACE}Иванова"
    assert [cell.text for cell in signed.rows[1].cells] == ["дата", "подпись", "инициалы, фамилия"]
    assert received.rows[0].cells[0].text == "Директор"
    assert "Отметка о согласии в чате бота: 26.09.2026, 15:40." in text_of()


def test_english_template() -> None:
    text = text_of(replace(ASSIGNMENT, mentees=(BORIS,)), "en")
    assert "CONSENT" in text
    assert "mentor of Орлов Борис Ильич (учитель физики) on the following terms." in text
    assert "согласие" not in text.lower()


def test_what_people_typed_arrives_intact() -> None:
    data = assignment_docx.write(replace(ASSIGNMENT, payment=HOSTILE), language="ru")
    assert docx_text(data).count(HOSTILE) == 1
