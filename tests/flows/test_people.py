"""People at the curator's desk: list, card, roles, invitations, the staff-room sheet."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import zxingcpp
from docx import Document
from openpyxl import load_workbook
from PIL import Image

from mentoring.people import Reach, Role, Status

ANNA = "Петрова Анна Сергеевна"
BORIS = "Орлов Борис Ильич"
VERA = "Ромашкина Вера Павловна"


async def person_named(school, name):
    async with school.uow() as uow:
        return (await uow.people.by_name(name))[0]


async def opens_card(school, curator, name):
    await curator.starts()
    await school.idle()
    await school.presses(curator, "people.home")
    short = " ".join([name.split()[0], *(f"{part[0]}." for part in name.split()[1:])])
    await curator.taps(short)
    await school.idle()


async def test_the_list_turns_pages_searches_and_filters(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    async with school.uow() as uow:
        for letter in "абвгдежзик":
            await uow.people.add(
                now=uow.now,
                full_name=f"Семёнова {letter.upper()}на Петровна",
                position="учитель",
                roles=frozenset({Role.MENTOR}),
            )
        await uow.commit()
    await school.presses(curator, "people.home")
    await curator.sees("Люди школы: 11", "Страница 1 из 2")
    await curator.taps("Дальше")
    await curator.sees("Страница 2 из 2")
    await curator.taps("Поиск")
    await curator.sees("фамилию, имя или их часть")
    await curator.says("СЕМЕНОВА д")
    await curator.sees("Люди школы: 1", "Имя содержит: СЕМЕНОВА д")
    await curator.taps("Показать всех")
    await curator.sees("Люди школы: 11")
    await curator.taps("Отбор")
    await curator.sees("Кого показать?")
    await curator.taps("наставник")
    await curator.sees("Роль: наставник")
    await curator.taps("Готово")
    await curator.sees("Люди школы: 10")


async def test_an_empty_search_says_what_to_do(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    await school.presses(curator, "people.home")
    await curator.taps("Поиск")
    await school.idle()
    await curator.says("<b>%_")
    await curator.sees("Имя содержит: <b>%_", "Никого не нашлось")


async def test_roles_are_changed_and_the_person_is_told(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    vera = await school.joins(Role.MENTEE, VERA)
    await opens_card(school, curator, VERA)
    await curator.sees("Ромашкина Вера Павловна", "Роли: наставляемый", "Согласия")
    await school.presses(curator, "person.roles")
    await curator.sees("Отметьте всё")
    assert "✓ наставляемый" in str(curator.buttons)
    await curator.taps("наставник")
    await school.idle()
    await school.presses(curator, "person.roles_save")
    await curator.sees("Роли: наставляемый, наставник")
    await vera.sees("Теперь вы в системе: наставляемый, наставник")
    await school.presses(vera, "home")
    await vera.sees("Ромашкина В. П.")


async def test_making_somebody_a_curator_is_asked_about_first(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    boris = await school.joins(Role.MENTOR, BORIS)
    await opens_card(school, curator, BORIS)
    await school.presses(curator, "person.roles")
    await curator.taps("куратор")
    await school.idle()
    await school.presses(curator, "person.roles_save")
    await curator.sees("Изменить роли", "Сейчас: наставник", "Будет: наставник, куратор")
    assert curator.buttons[0] == ["Отменить"]
    await school.presses(curator, "person.roles_sure")
    await curator.sees("Роли: наставник, куратор")
    await boris.sees("Ваши роли изменились")


async def test_the_last_curator_stays(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    await opens_card(school, curator, ANNA)
    await school.presses(curator, "person.leave")
    await school.presses(curator, "person.leave_do")
    assert "единственный куратор" in await curator.toast()
    await curator.starts()
    await opens_card(school, curator, ANNA)
    await school.presses(curator, "person.roles")
    await curator.taps("наставник")
    await school.idle()
    await curator.taps("✓ куратор")
    await school.idle()
    await school.presses(curator, "person.roles_save")
    await school.presses(curator, "person.roles_sure")
    assert "единственный куратор" in await curator.toast()
    assert (await person_named(school, ANNA)).has(Role.CURATOR)


async def test_an_old_screen_does_not_act(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    await school.joins(Role.MENTEE, VERA)
    await opens_card(school, curator, VERA)
    old = school.button(curator, "person.leave")
    async with school.uow() as uow:
        vera = (await uow.people.by_name(VERA))[0]
        await uow.people.save(replace(vera, position="методист"))
        await uow.commit()
    await curator.taps_data(old, message=curator.screen)
    await curator.sees("данные изменились", "методист")
    assert (await person_named(school, VERA)).status is Status.MEMBER


async def test_leaving_and_coming_back(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    vera = await school.joins(Role.MENTEE, VERA)
    await opens_card(school, curator, VERA)
    await school.presses(curator, "person.leave")
    await curator.sees("больше не участвует?", "Ему придёт сообщение")
    await school.presses(curator, "person.leave_do")
    await curator.sees("Статус: не участвует")
    await vera.sees("больше не участвуете")
    await school.presses(curator, "person.return")
    await school.presses(curator, "person.return_do")
    await curator.sees("Статус: участвует")
    await vera.sees("вернул вас")
    await school.presses(curator, "person.history")
    await curator.sees("участие прекращено", "участие возобновлено", "Петрова А. С.")


async def test_the_data_of_who_left_are_destroyed_on_request(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    await school.joins(Role.MENTEE, VERA)
    await opens_card(school, curator, VERA)
    await school.presses(curator, "person.leave")
    await school.presses(curator, "person.leave_do")
    await school.presses(curator, "person.erase")
    await curator.sees("Уничтожить данные", "акт об уничтожении")
    await school.presses(curator, "person.erase_do")
    await curator.sees("Карточки больше нет")
    async with school.uow() as uow:
        assert not await uow.people.by_name(VERA)


async def test_the_signed_original_is_noted(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    await school.joins(Role.MENTEE, VERA)
    await opens_card(school, curator, VERA)
    await curator.sees("Обработка персональных данных: согласие дано")
    await school.presses(curator, "person.original")
    await curator.taps("Обработка персональных данных")
    await curator.sees("Где лежит оригинал?")
    await curator.taps("личное дело")
    await curator.sees("согласие дано, оригинал — личное дело")
    await school.presses(curator, "person.original")
    await curator.sees("Отмечать нечего")


async def test_a_one_time_code_with_its_picture(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    await school.presses(curator, "invite.home")
    await school.presses(curator, "invite.new")
    chosen = school.button(curator, "invite.make")
    screen = curator.screen
    await curator.taps("наставник")
    await school.idle()
    text = (await curator.sees("Приглашение: наставник", "сработает один раз"))["text"]
    link = re.search(r"https://t\.me/\S+", text)[0]
    await curator.taps("QR-код")
    await school.idle()
    sent = await curator.sees("Готово: QR-код приглашения")
    stored = school.world.files.by_id(sent["photo"][-1]["file_id"])
    picture = Image.open(io.BytesIO(stored.data))
    assert zxingcpp.read_barcodes(picture)[0].text == link
    async with school.uow() as uow:
        before = len(await uow.invitations.open(uow.now))
    mentor = chosen.rpartition(":")[0] + ":mentor"
    await curator.taps_data(mentor, message=screen)
    await school.idle()
    async with school.uow() as uow:
        assert len(await uow.invitations.open(uow.now)) == before
    guest = school.world.person("Борис")
    await guest.starts(link.rpartition("=")[2])
    await guest.sees("Согласие")


async def test_a_code_is_closed(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    await school.presses(curator, "invite.home")
    await school.presses(curator, "invite.new")
    await curator.taps("наставляемый")
    text = (await curator.sees("Код: "))["text"]
    code = re.search(r"Код: (\w+)", text)[1]
    await school.presses(curator, "invite.home")
    await curator.taps("Неиспользованные коды: 1")
    await curator.sees("Неиспользованные коды: 1")
    await curator.taps(code)
    await curator.sees("Закрыть код", "никто не войдёт")
    await curator.taps("Закрыть")
    await school.idle()
    guest = school.world.person("Чужой")
    await guest.starts(code)
    await guest.sees("Такого кода нет")


async def test_the_sheet_brings_people_who_wait_for_approval(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    await school.presses(curator, "invite.home")
    await school.presses(curator, "invite.sheet")
    await curator.sees("действующего листа нет")
    await curator.taps("Сделать лист")
    await school.idle()
    sheet = Document(io.BytesIO((await curator.receives(".docx")).data))
    words = "\n".join(p.text for p in sheet.paragraphs)
    words += "\n".join(c.text for t in sheet.tables for row in t.rows for c in row.cells)
    async with school.uow() as uow:
        code = (await uow.invitations.current_sheet(uow.now)).code
    assert code in words.replace(" ", "")
    vera = await comes_by_sheet(school, code, VERA)
    await school.morning()
    await curator.sees("Новые люди ждут подтверждения: 1")
    assert "Ромашкина" not in curator.screen["text"]
    await school.presses(curator, "queue.people")
    await school.presses(curator, "person.open")
    await curator.sees("Ромашкина Вера Павловна", "Статус: ждёт подтверждения")
    await school.presses(curator, "person.approve")
    await curator.sees("Вы знаете этого человека?")
    assert "✓ наставляемый" in str(curator.buttons)
    await school.presses(curator, "person.approve_do")
    await curator.sees("Принято: Ромашкина В. П. — наставляемый", "Ждёт вас")
    await vera.sees("Куратор подтвердил вашу заявку")


async def comes_by_sheet(school, code, name):
    actor = school.world.person(name.split()[1])
    await actor.starts(code)
    await school.idle()
    await school.presses(actor, "consent.give")
    await actor.says(name)
    await school.idle()
    await actor.says("учитель биологии")
    await school.idle()
    await school.presses(actor, "join.wish")
    await school.presses(actor, "join.done")
    return actor


async def test_approval_joins_the_card_of_the_list(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    async with school.uow() as uow:
        await uow.people.add(
            now=uow.now,
            full_name=VERA,
            position="учитель",
            subjects=("химия",),
            experience_years=4,
            roles=frozenset({Role.MENTOR}),
        )
        anna = (await uow.people.by_name(ANNA))[0]
        from mentoring.invitation import staff_room_code

        sheet = await staff_room_code(uow, anna, uow.now)
        await uow.commit()
    await comes_by_sheet(school, sheet.code, VERA)
    await curator.starts()
    await school.idle()
    await school.presses(curator, "queue.people")
    await school.presses(curator, "person.open")
    await school.presses(curator, "person.approve")
    await curator.sees("две карточки станут одной")
    await school.presses(curator, "person.approve_do")
    async with school.uow() as uow:
        (vera,) = await uow.people.by_name(VERA)
    assert vera.status is Status.MEMBER
    assert vera.roles == {Role.MENTEE, Role.MENTOR}
    assert (vera.subjects, vera.experience_years) == (("химия",), 4)


async def test_somebody_unknown_is_turned_away(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    async with school.uow() as uow:
        from mentoring.invitation import staff_room_code

        anna = (await uow.people.by_name(ANNA))[0]
        sheet = await staff_room_code(uow, anna, uow.now)
        await uow.commit()
    guest = await comes_by_sheet(school, sheet.code, "Чужой Пётр")
    await curator.starts()
    await school.idle()
    await curator.taps("Новые люди: 1")
    await school.idle()
    await curator.taps("Заявка: Чужой П.")
    await school.idle()
    await school.presses(curator, "person.turn_away")
    await curator.sees("Не принимать", "удалены")
    await school.presses(curator, "person.turn_away_do")
    await curator.sees("Заявка отклонена", "Ждёт вас: 0")
    await guest.sees("не подтвердил")
    await guest.starts()
    await guest.sees("только для сотрудников")


async def test_codes_of_the_invited_as_a_table(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    async with school.uow() as uow:
        await uow.people.add(
            now=uow.now, full_name=VERA, position="учитель", roles=frozenset({Role.MENTEE})
        )
        await uow.commit()
    await school.presses(curator, "invite.home")
    await curator.taps("Таблица с кодами")
    await school.idle()
    book = load_workbook(io.BytesIO((await curator.receives(".xlsx")).data))
    header, row = book.active.iter_rows(values_only=True)
    assert header[0] == "ФИО"
    assert row[0] == VERA
    vera = school.world.person("Вера")
    await vera.starts(row[3])
    await vera.sees("Согласие")


async def test_an_invited_card_gets_a_new_code_or_goes(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    await school.code(Role.MENTEE, VERA, "учитель")
    await opens_card(school, curator, VERA)
    first = re.search(r"Код для входа: (\w+)", curator.screen["text"])[1]
    await school.presses(curator, "person.code")
    await school.presses(curator, "person.renew")
    await curator.sees("Заменить код", "перестанет действовать")
    await school.presses(curator, "person.renew_do")
    second = re.search(r"Код: (\w+)", (await curator.sees("Приглашение"))["text"])[1]
    assert first != second
    await opens_card(school, curator, VERA)
    await school.presses(curator, "person.remove")
    await school.presses(curator, "person.remove_do")
    await curator.sees("Карточки больше нет")
    guest = school.world.person("Вера")
    await guest.starts(second)
    await guest.sees("Такого кода нет")


async def test_who_blocked_the_bot_is_shown_as_not_reached(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    vera = await school.joins(Role.MENTEE, VERA)
    await vera.blocks()
    await school.idle()
    assert (await person_named(school, VERA)).reach is Reach.BLOCKED
    await curator.starts()
    await curator.sees("До кого не доходят сообщения: 1")
    await curator.taps("Не доставляется: 1")
    await curator.sees("Только те, кому не доставляется", "Люди школы: 1")
    await curator.taps("Ромашкина В. П.")
    await curator.sees("Не доставляется (бот заблокирован)", "на бумаге")


async def test_nobody_else_manages_people(school):
    await school.joins(Role.CURATOR, ANNA)
    mentor = await school.joins(Role.MENTOR, BORIS)
    anna = await person_named(school, ANNA)
    presses = (
        "people.home",
        "people.filter",
        "people.search",
        "people.clear",
        "people.by_role",
        "people.unreachable",
        "person.open",
        "person.roles",
        "person.roles_save",
        "person.roles_sure",
        "person.approve",
        "person.approve_do",
        "person.leave",
        "person.leave_do",
        "person.return_do",
        "person.erase_do",
        "person.remove_do",
        "person.turn_away_do",
        "person.original",
        "person.place",
        "person.place_do",
        "person.history",
        "person.edit",
        "person.field",
        "person.code",
        "person.renew",
        "person.renew_do",
        "invite.home",
        "invite.new",
        "invite.make",
        "invite.qr",
        "invite.codes",
        "invite.sheet",
        "invite.sheet_make",
        "invite.open",
        "invite.close",
        "invite.close_do",
        "staff_list.home",
        "staff_list.template",
    )
    for do in presses:
        data = f"p:{do}:{anna.id}:{anna.version}:mentor"
        await mentor.taps_data(data, message=mentor.screen)
        await school.idle()
        assert "недоступно" in await mentor.toast(), do


async def test_the_desk_speaks_english(school):
    curator = await school.joins(Role.CURATOR, ANNA, language="en")
    await school.presses(curator, "people.home")
    await curator.sees("People of the school: 1")
    await school.presses(curator, "person.open")
    await curator.sees("Roles: curator", "Status: takes part", "Consents")
    await school.presses(curator, "person.history")
    await curator.sees("began to take part")


async def test_a_misspelt_card_is_put_right(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    await school.code(Role.MENTEE, "Ромашкена Вера Павловна", "учитель")
    await opens_card(school, curator, "Ромашкена Вера Павловна")
    await school.presses(curator, "person.edit")
    await curator.taps("ФИО")
    await curator.sees("напишите фамилию, имя и отчество")
    await curator.says("Ромашкина В. П.")
    await curator.sees("без инициалов")
    await curator.says(VERA)
    await curator.sees("Ромашкина Вера Павловна", "Должность: учитель")
    await school.presses(curator, "person.history")
    await curator.sees("карточка исправлена")


async def test_words_typed_after_leaving_a_question_are_not_its_answer(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    await school.code(Role.MENTEE, VERA, "учитель")
    await opens_card(school, curator, VERA)
    await school.presses(curator, "person.edit")
    await school.presses(curator, "person.field")
    await curator.taps("Отменить")
    await school.idle()
    await curator.says("Орлова Нина")
    await school.idle()
    assert (await person_named(school, VERA)).full_name == VERA
