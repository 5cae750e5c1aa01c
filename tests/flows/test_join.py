"""Coming in: the first curator, an invited teacher, somebody by the sheet, a stranger."""

from __future__ import annotations

from mentoring import invitation
from mentoring.people import Role, Status
from tests.conftest import School


async def test_a_stranger_gets_a_polite_word_and_is_not_stored(school: School) -> None:
    stranger = school.world.person("Чужой")
    await stranger.says("здравствуйте")
    await stranger.sees("открыт только для сотрудников")
    await school.idle()
    async with school.uow() as uow:
        assert await uow.people.count() == 0
        rows = (await uow._db.exec_driver_sql("SELECT payload FROM inbox")).all()
        letters = (await uow._db.exec_driver_sql("SELECT count(*) FROM outbox")).scalar()
        talks = (await uow._db.exec_driver_sql("SELECT count(*) FROM conversations")).scalar()
    assert all(row[0] is None for row in rows)
    assert letters == 0 and talks == 0


async def test_the_first_curator_joins_by_code_and_names_herself(school: School) -> None:
    anna = school.world.person("Анна")
    await anna.starts(await school.code(Role.CURATOR))
    await anna.sees("согласие")
    await school.presses(anna, "consent.give")
    await anna.says("Иванова")
    await anna.sees("фамилию и имя")
    await anna.says("Иванова Анна Петровна")
    await anna.sees("Кем вы работаете")
    await anna.says("заместитель директора")
    await anna.sees("Проверьте", "Иванова Анна Петровна")
    await school.presses(anna, "join.done")
    await anna.sees("Иванова А. П.", "куратор")


async def test_the_code_opens_once(school: School) -> None:
    code = await school.code(Role.MENTEE, "Сидорова Вера Олеговна", "учитель")
    vera = school.world.person("Вера")
    await vera.starts(code)
    await vera.sees("согласие")
    other = school.world.person("Другой")
    await other.starts(code)
    await other.sees("уже использован")


async def test_a_code_may_be_typed_with_spaces_and_small_letters(school: School) -> None:
    code = await school.code(Role.MENTEE, "Сидорова Вера Олеговна", "учитель")
    vera = school.world.person("Вера")
    await vera.says(f"{code[:5].lower()} {code[5:].lower()}")
    await vera.sees("согласие")


async def test_who_comes_by_the_sheet_waits_for_the_curator(school: School) -> None:
    curator = await school.joins(Role.CURATOR, "Иванова Анна Петровна", "заместитель директора")
    async with school.uow() as uow:
        me = await uow.people.by_account(curator.id)
        assert me is not None
        sheet = await invitation.staff_room_code(uow, me, uow.now)
        await uow.commit()
    oleg = school.world.person("Олег")
    await oleg.starts(sheet.code)
    await school.idle()
    await school.presses(oleg, "consent.give")
    await oleg.says("Кузнецов Олег Игоревич")
    await oleg.sees("Кем вы работаете")
    await oleg.says("учитель физики")
    await oleg.sees("С чем вы пришли")
    await oleg.taps("Мне нужна поддержка")
    await oleg.sees("Проверьте", "наставляемый")
    await school.presses(oleg, "join.done")
    await oleg.sees("Куратор увидит")
    await curator.starts()
    await school.idle()
    await curator.sees("Новые люди ждут подтверждения: 1")
    async with school.uow() as uow:
        person = await uow.people.by_account(oleg.id)
    assert person is not None and person.status is Status.AWAITING


async def test_back_from_mending_shows_the_card_again(school: School) -> None:
    anna = school.world.person("Анна")
    await anna.starts(await school.code(Role.MENTEE, "Петрова Анна Ивановна", "учитель"))
    await school.idle()
    await school.presses(anna, "consent.give")
    await anna.taps("Исправить ФИО")
    await school.idle()
    await anna.taps("Назад")
    await school.idle()
    assert "Проверьте, всё ли верно" in anna.screen["text"]
    await anna.says("Не имя")
    await school.idle()
    await school.presses(anna, "join.done")
    assert "Петрова А. И." in anna.screen["text"]
