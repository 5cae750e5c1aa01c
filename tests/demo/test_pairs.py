"""Pairs in the demonstration, by clicks: from a request to a signed programme, changes, endings."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date

import pytest
from playwright.sync_api import Browser

from tests.demo.colleagues import Colleague, text_of
from tests.demo.conftest import Shown
from tests.demo.pictures import picture
from tests.demo.school import School


@pytest.fixture(scope="module")
def quick(demo: Shown) -> School:
    """The demonstration without a page."""
    return School(demo)


@pytest.fixture
def school(demo: Shown, browser: Browser) -> Iterator[School]:
    """The demonstration on its page, which must not have complained at the end."""
    page = browser.new_page(viewport={"width": 2200, "height": 1120}, device_scale_factor=1)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda line: errors.append(line.text) if line.type == "error" else None)
    page.goto(demo.address)
    page.wait_for_selector(".column")
    yield School(demo, page)
    page.close()
    assert errors == []


def shot(person: Colleague, name: str) -> None:
    """A picture of somebody's chat for the README, as a page of its own shows it."""
    browser = person.page.context.browser if person.page is not None else None
    if browser is not None and os.environ.get("NASTAVNIK_PICTURES") == "1":
        page = browser.new_page(viewport={"width": 520, "height": 1120}, device_scale_factor=2)
        page.goto(f"{person.demo.address}?show={person.chat}")
        page.wait_for_selector(".key")
        page.wait_for_timeout(500)
        picture(page.locator(f"#chat{person.chat}"), name)
        page.close()


def test_a_traditional_pair_from_the_request_to_the_order(school: School) -> None:
    mentee, curator = school["Дарья Ландышева"], school.curator
    mentee.does("Уточнить ответы").writes("К Новому году вести урок спокойным голосом.")
    mentee.does("✓ Вт после уроков", "Чт после уроков", "Готово", "Отправить")
    curator.from_home("Запросы: …", "Запрос: Ландышева Д. О.", "Принять").sees("Принято")
    curator.from_home("Ещё", "Подбор", "Ландышева Д. О.").sees("Наставляемый просил именно этого")
    shot(curator, "matching")
    school.proposes("Ландышева Д. О.", "Снегирёва О. Д.")
    school.agree("Дарья Ландышева", "Ольга Снегирёва")
    pair = "Снегирёва О. Д. – Ландышева Д. О."
    school.approve("Ольга Снегирёва", pair, "3 месяца: …")
    curator.from_home("Пары", "приказ: 1", f"{pair} · …").sees("Пара согласована")
    shot(curator, "pair")
    order = text_of(school.orders("42-о", "Пары ждут приказа: 1"))
    assert "№ 42-о" in order and "ПРОЕКТ" not in order
    assert "Снегирёв" in order and "Вымышленск" in order
    curator.from_home("Пары", "работа: 2", f"{pair} · …")
    curator.sees("Шаг: работа")


def test_its_programme_is_written_agreed_and_printed(school: School) -> None:
    paper = text_of(school.plan("Ольга Снегирёва", "Ландышева Д. О.", "Дарья Ландышева"))
    assert "Снегирёва Ольга Дмитриевна" in paper and "Ландышева Дарья Олеговна" in paper
    assert "Первый мой первый класс" in paper
    mentee = school["Дарья Ландышева"].from_home("Мои программы", "План")
    mentee.sees("Знакомство и договорённости")
    shot(mentee, "programme")


GROUP = ("Мария Зорькина", "Артём Подснежников", "Юлия Перелескова")


def test_a_group_of_three_and_a_reverse_pair_by_one_order(quick: School) -> None:
    curator = quick.curator
    for paper in ("Запрос: Зорькина М. А.", "Запрос: Перелескова Ю. М.", "Анкета: Сосенкина Р. И."):
        curator.from_home("Ждёт вас", paper, "Принять")
    quick.proposes(
        "Зорькина М. А.", "Сосенкина Р. И.",
        "В группу", "Подснежников А. И.", "Перелескова Ю. М.", "Готово",
    )  # fmt: skip
    quick.agree(*GROUP, "Раиса Сосенкина")
    quick.approve("Раиса Сосенкина", "Сосенкина Р. И. – группа (3)")
    quick.proposes("Дождиков М. О.", "Ручейков А. Л.", "Взаимно", "Цифровая среда", "Готово")
    quick.agree("Максим Дождиков", "Андрей Ручейков")
    quick.approve("Андрей Ручейков", "Ручейков А. Л. – Дождиков М. О.")
    order = text_of(quick.orders("43-о", "Пары ждут приказа: 2"))
    for surname in ("Сосенкин", "Зорькин", "Подснежников", "Перелесков", "Ручейков", "Дождиков"):
        assert surname in order
    paper = text_of(quick.plan("Раиса Сосенкина", "Группа (3)", *GROUP))
    assert "Перелескова Юлия Максимовна" in paper
    paper = text_of(quick.plan("Андрей Ручейков", "Дождиков М. О.", "Максим Дождиков"))
    assert "Дождиков Максим Олегович" in paper


def test_an_extension_agreed_by_both(school: School) -> None:
    mentor = school["Ольга Снегирёва"].from_home("Мои пары", "Ландышева Д. О. · …", "Программа")
    mentor.does("Изменить программу", "Продлить срок", "✓ Срок", "до …")
    mentor.does("✓ План", "Открыть план", "Дополнить пустые месяцы", "К программе")
    mentor.does("Что меняется").sees("Версия 1 → версия 2")
    paper = school.agree_programme("Ольга Снегирёва", "Ландышева Д. О.", "Дарья Ландышева")
    assert "13 января 2027" in text_of(paper)
    mentor.does("Все версии").sees("Версия 1: первая программа — заменена следующей версией")


def test_another_mentor_at_the_mentees_request(quick: School) -> None:
    mentee = quick["Алина Росинкина"]
    mentee.from_home("Мои пары", "Медуницын С. П. · …", "Изменить, завершить", "Другой наставник")
    mentee.writes("Хочется разбирать уроки биологии и языка вместе.").does("Подать ходатайство")
    curator = quick.curator.from_home("Обращения: 1", "№ …", "Удовлетворить", "Удовлетворить")
    curator.from_home("Нужна замена: 1", "Вместо: Медуницын С. П.", "Подбор с пояснениями")
    curator.does("Выбрать: Колокольчикова М. И.", "Предложить")
    quick.agree("Алина Росинкина", "Марина Колокольчикова")
    pair = "Колокольчикова М. И. – Росинкина А. С."
    quick.approve("Марина Колокольчикова", pair)
    order = text_of(quick.orders("44-о", "Изменения к № 41-о: 1"))
    assert "Колокольчиков" in order and "Медуницын" in order
    curator.from_home("Пары", "работа: …", f"{pair} · …", "Программа")
    curator.sees("Наставник: Колокольчикова М. И.")
    curator.from_home("Пары", "завершено: 1", "Медуницын С. П. – Росинкина А. С. · …")
    curator.sees("продолжает другой наставник")


def test_a_mentor_steps_down_after_three_working_days(school: School) -> None:
    mentor = school["Андрей Ручейков"]
    mentor.from_home("Мои пары", "Дождиков М. О. · …", "Изменить, завершить", "Сложить обязанности")
    mentor.writes("Прошу освободить меня от обязанностей наставника.").does("Подать заявление")
    curator = school.curator.from_home("Обращения: 1", "№ …", "Принять к сведению")
    curator.does("Принять к сведению")
    assert school.page is not None
    for _ in range(2):
        school.page.locator("[data-jump=day]").click()
    mentor.from_home("Мои пары", "Дождиков М. О. · …")
    assert "Шаг: работа" in mentor.screen()
    school.page.locator("[data-jump=day]").click()
    school["Максим Дождиков"].sees("Работа пары завершена по инициативе наставника")


def test_a_group_ends_at_the_mentors_wish(quick: School) -> None:
    mentor = quick["Раиса Сосенкина"]
    mentor.from_home("Мои пары", "Группа (3) · …", "Изменить, завершить", "Завершить работу")
    mentor.writes("Уезжаю на курсы до весны.").does("Отправить куратору")
    quick.curator.from_home("Обращения: 1", "№ …", "Удовлетворить", "Удовлетворить")
    for name in GROUP:
        quick[name].sees("Работа пары завершена по инициативе наставника")


def test_the_curator_ends_a_pair(quick: School) -> None:
    pair = "Колокольчикова М. И. – Росинкина А. С. · …"
    curator = quick.curator.from_home("Пары", "работа: …", pair, "Изменить, завершить")
    curator.does("Завершить досрочно").writes("Встречи не проводятся второй месяц.")
    curator.writes("Журнал встреч за сентябрь.").does("Завершить досрочно")
    curator.sees("Завершено", "по инициативе куратора")
    quick["Алина Росинкина"].sees("Куратор завершил работу пары")


def test_a_plan_done_in_full(quick: School) -> None:
    pair = "Снегирёва О. Д. – Ландышева Д. О. · …"
    curator = quick.curator.from_home("Пары", "работа: 1", pair, "Изменить, завершить")
    curator._press("План выполнен")
    quick.moves_to(date(quick.today.year + 1, 1, 14))
    curator.from_home("Пары", "работа: 1", pair, "Изменить, завершить", "План выполнен")
    curator.writes("Все встречи отмечены, итоговый урок проведён.").does("План выполнен")
    curator.sees("план выполнен полностью")
    quick["Дарья Ландышева"].sees("Программа выполнена полностью")
