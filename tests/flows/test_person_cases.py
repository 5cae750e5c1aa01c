"""Cases of a name and a position on the card: seen, put right, taken back (3.1, 3.2)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mentoring import cases
from mentoring.cases import Case, Part
from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal
from storage.papers import declension

ANNA = "Петрова Анна Сергеевна"
PETR = "Соловей Пётр Ильич"


async def petr_of(school):
    async with school.uow() as uow:
        return (await uow.people.by_name(PETR))[0]


async def opens_cases(school, curator):
    await curator.starts()
    await school.idle()
    await school.presses(curator, "people.home")
    await curator.taps("Соловей П. И.")
    await school.idle()
    await school.presses(curator, "cases.open")


@pytest.fixture
async def curator(school):
    found = await school.joins(Role.CURATOR, ANNA)
    await school.joins(Role.MENTOR, PETR, "учитель физики")
    await opens_cases(school, found)
    return found


async def test_all_forms_of_name_and_position_are_shown(school, curator):
    await curator.sees(
        "Склонение: Соловей П. И.",
        "Кому? Соловею Петру Ильичу",
        "Кем? Соловеем Петром Ильичом",
        "Так будет в приказах",
    )
    await curator.taps("Должность")
    await school.idle()
    await curator.sees("Кого назначить? учителя физики", "Кем? учителем физики")
    await curator.taps("Имя")
    await school.idle()
    await curator.sees("О ком? Соловее Петре Ильиче")


async def test_a_form_is_put_right_and_taken_back(school, curator):
    await curator.taps("Кому?")
    await school.idle()
    await curator.sees("Соловею Петру Ильичу", "Напишите, как правильно")
    assert "Вернуть как было" not in str(curator.buttons)
    await curator.says("  Соловью   Петру Ильичу ")
    await school.idle()
    await curator.sees("Кому? Соловью Петру Ильичу — исправлено вручную")
    petr = await petr_of(school)
    made = declension.person(PETR, "учитель физики", petr.declined)
    assert (made.name.dative, made.short.dative) == ("Соловью Петру Ильичу", "Соловью П. И.")
    await curator.taps("Кому?")
    await school.idle()
    await curator.taps("Вернуть как было")
    await school.idle()
    await curator.sees("Кому? Соловею Петру Ильичу")
    assert "исправлено" not in curator.screen["text"]
    assert (await petr_of(school)).declined == {}
    async with school.uow() as uow:
        traces = await uow.audit.of_person(petr.id)
    assert [one.action for one in traces].count("person.corrected") == 2


async def test_the_position_has_its_own_corrections(school, curator):
    await curator.taps("Должность")
    await school.idle()
    await curator.taps("Кем?")
    await school.idle()
    await curator.says("преподавателем физики")
    await school.idle()
    await curator.sees("Кем? преподавателем физики — исправлено вручную")
    petr = await petr_of(school)
    assert petr.declined == {
        "position": "учитель физики",
        "position_instrumental": "преподавателем физики",
    }


async def test_a_form_that_is_too_long_is_asked_for_again(school, curator):
    await curator.taps("Кого?")
    await school.idle()
    await curator.says("а" * 201)
    await school.idle()
    await curator.sees("201 знак", "от 1 до 200")
    await curator.says("Соловья Петра Ильича")
    await school.idle()
    await curator.sees("Кого? Соловья Петра Ильича — исправлено вручную")


async def test_cancelling_types_nothing(school, curator):
    await curator.taps("Кому?")
    await school.idle()
    await curator.taps("Отменить")
    await school.idle()
    await curator.sees("Склонение: Соловей П. И.")
    await curator.says("Соловью Петру Ильичу")
    await school.idle()
    assert (await petr_of(school)).declined == {}


async def test_a_new_surname_drops_corrections_of_the_old_one(school, curator):
    await curator.taps("Кому?")
    await school.idle()
    await curator.says("Соловью Петру Ильичу")
    await school.idle()
    async with school.uow() as uow:
        petr = (await uow.people.by_name(PETR))[0]
        await uow.people.save(replace(petr, full_name="Орлов Пётр Ильич"))
        await uow.commit()
    await curator.taps("Кого?")
    await school.idle()
    await curator.sees("данные изменились", "Кому? Орлову Петру Ильичу")
    await curator.taps("Кого?")
    await school.idle()
    await curator.says("Орлова-второго Петра Ильича")
    await school.idle()
    await curator.sees("Кого? Орлова-второго Петра Ильича — исправлено")
    async with school.uow() as uow:
        petr = (await uow.people.by_name("Орлов Пётр Ильич"))[0]
    assert set(petr.declined) == {"name", "name_genitive"}


async def test_a_card_changed_while_the_form_was_typed_is_shown_anew(school, curator):
    await curator.taps("Кому?")
    await school.idle()
    async with school.uow() as uow:
        petr = (await uow.people.by_name(PETR))[0]
        await uow.people.save(replace(petr, position="методист"))
        await uow.commit()
    await curator.says("Соловью Петру Ильичу")
    await school.idle()
    await curator.sees("данные изменились", "Соловею Петру Ильичу")
    assert (await petr_of(school)).declined == {}


async def test_only_who_keeps_the_bank_may(school, curator):
    old = school.button(curator, "cases.form")
    mentor = await school.joins(Role.MENTOR, "Ромашкина Вера Павловна")
    await mentor.taps_data(old, message=mentor.screen)
    assert "недоступно" in await mentor.toast()
    admin = await school.joins(Role.ADMIN, "Черных Олег Юрьевич")
    await opens_cases(school, admin)
    await admin.sees("Кому? Соловею Петру Ильичу")


async def test_erasure_takes_the_forms_too(school, curator):
    await curator.taps("Кому?")
    await school.idle()
    await curator.says("Соловью Петру Ильичу")
    await school.idle()
    petr = await petr_of(school)
    async with school.uow() as uow:
        await uow.people.wipe(petr.id, Status.ERASED)
        await uow.commit()
    async with school.uow() as uow:
        assert (await uow.people.get(petr.id)).declined == {}


def test_the_nominative_is_changed_on_the_card_itself() -> None:
    person = Person(1, PETR, "учитель физики")
    with pytest.raises(Refusal) as refused:
        cases.ensure_correctable(person, Part.NAME, Case.NOMINATIVE)
    assert refused.value.key == "common-changed"
    with pytest.raises(Refusal):
        cases.ensure_correctable(Person(1), Part.NAME, Case.DATIVE)


def test_taking_back_the_last_correction_leaves_nothing() -> None:
    person = Person(1, PETR, "учитель физики")
    once = cases.with_form(person, Part.NAME, Case.DATIVE, "Соловью")
    both = cases.with_form(once, Part.POSITION, Case.DATIVE, "физику")
    left = cases.without_form(both, Part.NAME, Case.DATIVE)
    assert set(left.declined) == {"position", "position_dative"}
    assert cases.without_form(left, Part.POSITION, Case.DATIVE).declined == {}
