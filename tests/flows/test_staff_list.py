"""The staff list as a file in the chat, and through the command line's door."""

from __future__ import annotations

import io

from openpyxl import Workbook, load_workbook

from bot.staff_import import import_file, list_words
from mentoring.people import Role, Status

ANNA = "Петрова Анна Сергеевна"
BORIS = "Орлов Борис Ильич"
VERA = "Ромашкина Вера Павловна"
HEADER = ("ФИО", "Должность", "Предметы", "Стаж, лет", "Роль")


def workbook(*rows):
    book = Workbook()
    for row in (HEADER, *rows):
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


GOOD = (VERA, "учитель химии", "химия, биология", 2, "наставляемый")
LIST = workbook(
    GOOD,
    ("Иванов И. И.", "учитель", "", "", "наставник"),
    (BORIS, "учитель", "", "сто", "директор"),
    (BORIS, "директор", "", 30, "директор, наставник"),
)


async def sends(school, actor, name, data):
    await actor.sends_document(name, data)
    await school.idle()


async def test_good_rows_are_kept_and_bad_ones_named(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    await sends(school, curator, "штат.xlsx", LIST)
    report = await curator.sees("Новых карточек: 1", "Строк с ошибками: 3")
    assert "строка 3: вместо имени инициалы" in report["text"]
    assert "строка 4: стаж «сто» — не целое число лет" in report["text"]
    assert "строка 5: то же имя уже стоит в строке 4" in report["text"]
    async with school.uow() as uow:
        (vera,) = await uow.people.by_name(VERA)
    assert vera.status is Status.INVITED
    assert vera.roles == {Role.MENTEE}
    assert (vera.subjects, vera.experience_years) == (("химия", "биология"), 2)


async def test_the_same_list_again_changes_nothing(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    await sends(school, curator, "штат.xlsx", workbook(GOOD))
    async with school.uow() as uow:
        (before,) = await uow.people.by_name(VERA)
        traces = await uow.audit.of_person(before.id)
    await sends(school, curator, "штат.xlsx", workbook(GOOD))
    await curator.sees("Новых карточек: 0", "Изменено: 0", "Без изменений: 1")
    async with school.uow() as uow:
        (after,) = await uow.people.by_name(VERA)
        assert await uow.audit.of_person(before.id) == traces
    assert after == before


async def test_a_changed_row_updates_and_only_adds_roles(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    vera = await school.joins(Role.MENTOR, VERA)
    row = ("РОМАШКИНА Вера  Павловна", "завуч", "", "", "наставляемый")
    await sends(school, curator, "штат.xlsx", workbook(row))
    await curator.sees("Изменено: 1")
    await vera.sees("Теперь вы в системе: наставляемый, наставник")
    async with school.uow() as uow:
        (card,) = await uow.people.by_name(VERA)
    assert (card.position, card.full_name) == ("завуч", VERA)


async def test_privileged_roles_are_named_in_the_report(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    data = workbook((BORIS, "директор", "", 30, "директор"))
    await sends(school, curator, "штат.xlsx", data)
    await curator.sees("проверьте", "строка 2: Орлов Б. И. — руководитель")
    await school.presses(curator, "invite.codes")
    book = load_workbook(io.BytesIO((await curator.receives(".xlsx")).data))
    assert book.active["A2"].value == BORIS


async def test_a_csv_of_an_old_excel(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    text = f"ФИО;Должность;Роль\r\n{VERA};учитель;наставляемый\r\n"
    await sends(school, curator, "штат.csv", text.encode("cp1251"))
    await curator.sees("Новых карточек: 1")


async def test_a_file_that_is_no_list(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    await sends(school, curator, "штат.xlsx", b"%PDF-1.7 something")
    await curator.sees("не таблица", "Нужен XLSX или CSV")
    await sends(school, curator, "штат.csv", "ФИО;Возраст\nА;1".encode())
    await curator.sees("не хватает колонок: Должность, Роль")
    await sends(school, curator, "фото.docx", b"PK")
    await curator.sees("понимаю списки сотрудников в файлах XLSX и CSV")


async def test_many_problems_are_told_by_number(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    rows = [
        (f"Семёнова Вер{letter}", "", "", "", "наставник") for letter in "абвгдежзиклмнопрстуфх"
    ]
    await sends(school, curator, "штат.xlsx", workbook(*rows))
    await curator.sees("Строк с ошибками: 21", "и ещё 1 ошибка")


async def test_others_files_are_not_taken_in(school):
    await school.joins(Role.CURATOR, ANNA)
    mentor = await school.joins(Role.MENTOR, BORIS)
    await sends(school, mentor, "штат.xlsx", LIST)
    async with school.uow() as uow:
        assert not await uow.people.by_name(VERA)


async def test_the_template_can_be_filled_in_and_sent_back(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    await school.presses(curator, "invite.home")
    await school.presses(curator, "staff_list.home")
    await curator.sees("ФИО, Должность, Предметы, Стаж, лет, Роль")
    await curator.taps("Скачать образец")
    await school.idle()
    book = load_workbook(io.BytesIO((await curator.receives(".xlsx")).data))
    sheet = book.worksheets[0]
    assert [cell.value for cell in sheet[1]] == list(HEADER)
    sheet.append(GOOD)
    out = io.BytesIO()
    book.save(out)
    await sends(school, curator, "заполнено.xlsx", out.getvalue())
    await curator.sees("Новых карточек: 1", "Строк с ошибками: 0")


async def test_every_role_of_the_template_is_understood(school):
    words = list_words(school.app.texts)
    for language in ("ru", "en"):
        for role in Role:
            label = school.app.texts.plain(f"role-{role}", language=language)
            assert words.role_names[label] == role


async def test_the_command_line_reports_every_line(school):
    async with school.uow() as uow:
        lines, clean = await import_file(uow, "штат.xlsx", LIST, school.app.texts)
        await uow.commit()
    assert not clean
    assert "Новых карточек: 1" in lines
    assert any(line.startswith("строка 3:") for line in lines)
    async with school.uow() as uow:
        lines, clean = await import_file(uow, "штат.xlsx", workbook(GOOD), school.app.texts)
    assert clean
    assert "Без изменений: 1" in lines


async def test_two_cards_of_one_name_and_one_who_left_are_problems(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    async with school.uow() as uow:
        for _ in range(2):
            await uow.people.add(now=uow.now, full_name=VERA, roles=frozenset({Role.MENTEE}))
        from dataclasses import replace

        boris = await uow.people.add(now=uow.now, full_name=BORIS, roles=frozenset({Role.MENTOR}))
        await uow.people.save(replace(boris, status=Status.LEFT))
        await uow.commit()
    data = workbook(GOOD, (BORIS, "учитель", "", "", "наставник"))
    await sends(school, curator, "штат.xlsx", data)
    await curator.sees("строка 2: в боте уже есть карточки", "строка 3: человек отмечен")
