"""Four months of work in the demonstration: meetings, records, papers, urgent help, a speed session.

Everybody acts by the buttons of their chat; time passes by the buttons beside the page's clock.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.demo.colleagues import Colleague, text_of
from tests.demo.conftest import Shown
from tests.demo.school import School
from tests.demo.work_cast import (
    GROUP,
    GROUP_MENTOR,
    MENTEE,
    MENTOR,
    REVERSE_MENTEE,
    REVERSE_MENTOR,
    Work,
    having,
    row_of,
)


@pytest.fixture(scope="module")
def work(demo: Shown) -> Work:
    """The school on the demonstration's first morning."""
    school = School(demo)
    return Work(school, school.today)


@pytest.fixture
def seen(work: Work, browser: Browser) -> Iterator[Work]:
    """The same on the page, which must not have complained at the end."""
    page = browser.new_page(viewport={"width": 2200, "height": 1120}, device_scale_factor=1)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda line: errors.append(line.text) if line.type == "error" else None)
    page.goto(work.school.demo.address)
    page.wait_for_selector(".column")
    yield Work(School(work.school.demo, page), work.monday)
    page.close()
    assert errors == []


def recorded(person: Colleague, useful: str, mood: str, words: str) -> None:
    """«Held» and three more taps: two numbers and what came of it."""
    person.does("Провели", useful, mood, words).sees("Всё сохранено")


def test_a_pair_plans_is_reminded_meets_and_records(seen: Work) -> None:
    mentor, mentee = seen[MENTOR], seen[MENTEE]
    when = f"{seen.day(9):%d.%m.%Y}"
    seen.plans(MENTOR, "Знакомство", 9, "15:20")
    mentee.sees("Запланирована встреча по программе № 1", "в 15:20")
    seen.until(8, "09:00")
    mentor.sees("завтра в 15:20, ведёте вы")
    mentee.sees("завтра в 15:20, ведёт наставник")
    seen.until(9, "09:00")
    mentee.sees("сегодня в 15:20")
    assert not any("Она состоялась?" in one for one in seen.heard(MENTEE))
    seen.until(9, "16:05")
    for person in (mentor, mentee):
        person.sees("Сегодня в 15:20 была встреча по программе № 1. Она состоялась?")
    recorded(mentor, "5", "4", "Договорились о шаге")
    mentee.does("Провели", "4", "5").writes("Поняла, чего хочу от этого года.")
    mentee.does("Идём по плану").sees("Полезность: 4 из 5 (видите только вы)")
    date, event, form, content, reflection = row_of(seen.programme(MENTOR), "Знакомство")
    assert date.endswith(f"проведено {when}")
    assert event == "Знакомство и договорённости" and form == "индивидуальная консультация"
    assert content.startswith("Обсуждаем запрос и ожидания")
    assert "Наставник: Договорились о шаге" in reflection
    assert "Наставляемый: Поняла, чего хочу от этого года.\nДальше: Идём по плану" in reflection
    assert "из 5" not in reflection
    assert row_of(seen.programme(MENTOR), "Цель урока")[0].count("\n") == 0


def test_a_group_and_a_reverse_pair_begin_by_one_order(work: Work) -> None:
    school, curator = work.school, work.school.curator
    for paper in ("Запрос: Зорькина М. А.", "Запрос: Перелескова Ю. М.", "Анкета: Сосенкина Р. И."):
        curator.from_home("Ждёт вас", paper, "Принять")
    school.proposes(
        "Зорькина М. А.", "Сосенкина Р. И.",
        "В группу", "Подснежников А. И.", "Перелескова Ю. М.", "Готово",
    )  # fmt: skip
    school.agree(*GROUP, GROUP_MENTOR)
    school.approve(GROUP_MENTOR, "Сосенкина Р. И. – группа (3)")
    school.proposes("Дождиков М. О.", "Ручейков А. Л.", "Взаимно", "Цифровая среда", "Готово")
    school.agree(REVERSE_MENTEE, REVERSE_MENTOR)
    school.approve(REVERSE_MENTOR, "Ручейков А. Л. – Дождиков М. О.")
    order = text_of(school.orders("43-о", "Пары ждут приказа: 2"))
    assert "Зорькин" in order and "Дождиков" in order
    school.plan(GROUP_MENTOR, "Группа (3)", *GROUP)
    school.plan(REVERSE_MENTOR, "Дождиков М. О.", REVERSE_MENTEE)


def test_a_group_says_who_came_and_a_reverse_pair_who_led(work: Work) -> None:
    work.plans(GROUP_MENTOR, "Знакомство", 11, "15:20")
    work.plans(REVERSE_MENTOR, "Знакомство", 11, "15:20", "Кто ведёт")
    maria, artyom, yulia = (work[name] for name in GROUP)
    for name in (*GROUP, REVERSE_MENTEE):
        work[name].sees("Запланирована встреча по программе")
    work.until(11, "16:05")
    work[REVERSE_MENTEE].sees("сегодня в 15:20, ведёте вы")
    recorded(work[GROUP_MENTOR], "5", "5", "Договорились о шаге")
    recorded(maria, "5", "5", "Стало понятнее")
    recorded(artyom, "4", "4", "Нашли новый приём")
    yulia.does("Меня не было").sees("вас на встрече не было")
    recorded(work[REVERSE_MENTEE], "5", "4", "Есть материалы")
    recorded(work[REVERSE_MENTOR], "4", "4", "Нашли новый приём")
    row = row_of(work.programme(GROUP_MENTOR), "Знакомство")
    assert row[0].endswith(f"проведено {work.day(11):%d.%m.%Y}")
    assert "были: 2 из 3" in " ".join(row).lower(), row
    assert "Зорькина М. А.: Стало понятнее" in row[4]
    assert "Перелескова Ю. М.:" not in row[4]
    row = row_of(work.programme(REVERSE_MENTEE), "Знакомство")
    assert "ведёт наставляемый" in row[1]
    assert "Наставник: Нашли новый приём\nНаставляемый: Есть материалы" in row[4]


SPEED_MENTEE, SPECIALIST = "Полина Клеверова", "Татьяна Иволгина"


def test_a_speed_session_from_the_sign_up_to_what_was_done(work: Work) -> None:
    curator, polina, tanya = work.school.curator, work[SPEED_MENTEE], work[SPECIALIST]
    curator.from_home("Ждёт вас", "Срочно: Клеверова П. А.", "Принять").sees("Принято")
    curator.from_home("Ещё", "Скоростные встречи", "Открыть встречу")
    curator.writes("Первый разговор с родителями").writes("Иволг").does("Иволгина Т. Б.")
    curator.writes(f"{work.day(14):%d.%m} в 15:20").writes("кабинет психолога")
    curator.sees("Проверьте перед объявлением", "кабинет психолога").does("Объявить встречу")
    tanya.sees("Куратор объявил скоростную встречу с вами")
    for name in (SPEED_MENTEE, MENTEE):
        work[name].sees("Приглашаем на скоростную встречу").does("Открыть", "Записаться")
        work[name].sees("Вы записаны")
    work.until(14, "09:00")
    polina.sees("Скоростная встреча:", "15:20")
    work.until(14, "16:00")
    tanya.sees("Скоростная встреча прошла. Отметьте, кто был.")
    tanya.does("Отметить, кто был", "✓ Росинкина А. С.", "Сохранить: были 1")
    polina.sees("Что взяли с собой?")
    assert "Что взяли с собой?" not in "".join(work.heard(MENTEE)), "she did not come"
    polina.does("Ответить").writes("Начинать разговор с успеха ребёнка.")
    polina.does("Попробую на уроке").sees("Спасибо, записано", "Начинать разговор с успеха")
    polina.does("Хочу работать вместе").sees("куратор знает об этом, больше никто")
    curator.sees("один из участников хочет работать с наставником")
    curator.from_home("Пожелания: 1", "Клеверова П. А.…").sees("можно предложить пару")
    curator.does("Предложить пару").sees("Иволгина Т. Б.", "Ответ «нет» увидит только куратор")
    curator.does("Предложить")
    work.school.agree(SPEED_MENTEE, SPECIALIST)
    work.until(21, "09:00")
    polina.sees("Неделю назад была скоростная встреча")
    polina.does("Ответить").sees("Начинать разговор с успеха", "Попробую на уроке")
    polina.does("Частично").writes("С одной мамой получилось.").sees("Частично")
    curator.from_home("Ещё", "Скоростные встречи", "Прошедшие", "1. …", "Ответы: 1")
    curator.sees("С одной мамой получилось.")


ASKS, NEEDS = "Егор Мятликов", "Коллеге нужна помощь: Работа с классом."


def test_urgent_help_from_the_second_after_the_first_was_silent(work: Work) -> None:
    egor = work[ASKS].from_home("Срочная помощь", "Работа с классом")
    egor.writes("Пятый класс не слышит меня с начала урока.").does("Подождёт: за учебный день")
    egor.sees("ждём, кто возьмётся")
    work.until(21, "10:00")
    [first] = work.called(NEEDS)
    assert "Пятый класс" not in "".join(work.heard(first)), "words are shown to who opens"
    work.until(21, "15:00")
    assert work.called(NEEDS) == [first], "the school day is not over"
    work.until(22, "10:00")
    work[first].sees("Коллега всё ещё ждёт помощи")
    [second] = [name for name in work.called(NEEDS) if name != first]
    helper = work[second].does("Посмотреть").sees("Пятый класс не слышит меня", "Мятликов Е. Т.")
    helper.does("Помогу")
    egor.sees("Коллега взялся вам помочь")
    helper.does("Написать").writes("Начните с тишины и взгляда, приду на урок в четверг.")
    egor.sees("Вам написали в разговоре о срочной помощи").does("Открыть").sees("тишины и взгляда")
    work[first]._press("Посмотреть")  # a late press: a toast says that a colleague has it
    work.until(23, "11:00")
    egor.sees("Получилось решить?").does("Решено")
    helper.sees("Решено: коллега благодарит вас за помощь")
    assert "Пятый класс" not in "".join(work.heard(first)), "it was a colleague's by then"
    board = work.school.curator.from_home("Ещё", "Срочная помощь")
    board.sees("С начала учебного года: 1, решено: 1")
    assert "Пятый класс" not in board.screen()


def test_a_meeting_moves_and_everybody_knows_the_new_time(work: Work) -> None:
    """The mentee plans it, the mentor moves it; nobody is asked about the day it was to be on."""
    mentor, mentee = work[MENTOR], work[MENTEE]
    work.plans(MENTEE, "Цель урока", 24, "15:20")
    mentor.sees("Запланирована встреча по программе № 1").does("Открыть", "Перенести")
    mentor.writes(f"{work.day(28):%d.%m} в 16:00").sees("Перенести встречу?").does("Перенести")
    mentee.sees("перенесена. Новое время:", f"{work.day(28).day} октября, в 16:00")
    work.until(24, "17:00")
    assert "Цель урока" in having(mentee.from_home("Встречи"), "Цель урока")
    assert len([one for one in work.heard(MENTEE) if "Она состоялась?" in one]) == 0
    work.until(28, "17:00")
    mentee.sees("Сегодня в 16:00 была встреча по программе № 1")
    recorded(mentee, "5", "5", "Стало понятнее")
    recorded(mentor, "5", "4", "Нашли новый приём")
    row = row_of(work.programme(MENTEE), "Цель урока")
    assert row[0].endswith(f"проведено {work.day(28):%d.%m.%Y}")
    assert "Наставляемый: Стало понятнее" in row[4]


def test_a_missed_meeting_is_said_to_be_missed_and_is_held_later(work: Work) -> None:
    mentor, mentee = work[MENTOR], work[MENTEE]
    work.plans(MENTOR, "Рабочая программа", 39, "15:20")
    work.until(39, "16:05")
    mentee.sees("Сегодня в 15:20 была встреча").does("Не состоялась").sees("Так бывает")
    mentee.does("болезнь")
    work.until(42, "09:00")
    mentor.sees("встречи не было").from_home("Отметить встречи (1)").sees("Причина: болезнь")
    mentor.does("Да, не состоялась").sees("Записано: встреча не состоялась")
    assert "не состоялось" in row_of(work.programme(MENTOR), "Рабочая программа")[0]
    work.school.curator.from_home("Пары", "работа: …", "Медуницын С. П. – Росинкина А. С. · …")
    work.plans(MENTEE, "Рабочая программа", 52, "15:20")
    work.until(52, "16:05")
    recorded(mentor, "4", "4", "Разобрали трудность")
    recorded(mentee, "4", "5", "Стало понятнее")
    row = row_of(work.programme(MENTOR), "Рабочая программа")
    assert row[0].endswith(f"проведено {work.day(52):%d.%m.%Y}")


def test_in_the_fourth_month_the_paper_shows_all_of_it(seen: Work) -> None:
    mentor, mentee = seen[MENTOR], seen[MENTEE]
    seen.plans(MENTOR, "Промежуточное собеседование", 122, "15:20")
    seen.until(121, "09:00")
    mentee.sees("завтра в 15:20")
    seen.until(122, "16:05")
    recorded(mentor, "5", "5", "Договорились о шаге")
    recorded(mentee, "5", "5", "Стало понятнее")
    rows = seen.programme(MENTEE)
    held = [row[1] for row in rows if "проведено" in row[0]]
    assert [one.split()[0] for one in held] == ["Знакомство", "Цель", "Рабочая", "Промежуточное"]
    assert all(row[2] and row[3] and "Наставник: " in row[4] for row in rows if row[1] in held)
