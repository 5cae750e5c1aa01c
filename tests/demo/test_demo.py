"""The demonstration: by clicks alone from an invitation to accepted answers; clock; loopback."""

from __future__ import annotations

import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import psutil
import pytest
from playwright.sync_api import Browser, Page

from tests.demo.conftest import Clicker, Shown, begin, read_until, stopped
from tests.demo.pictures import picture

CURATOR = "Елена Тропинкина"
REQUEST = (
    "Оставить и дальше",
    "Да",
    "Молодой специалист",
    "Работа с классом",
    "Дисциплина",
    "Адаптация 1 и 5 кл.",
    "часто (2)",
    "К списку",
    "Готово",
    "Пропустить",
    "Пропустить",
    "Пропустить",
    "Традиционный",
    "Готово",
    "Педагог — педагог",
    "Готово",
    "Очно",
    "Вт после уроков",
    "Готово",
    "Без предпочтений",
    "Пропустить",
    "В обычном порядке",
)
QUESTIONNAIRE = (
    "Оставить и дальше",
    "Высшая",
    "2–4 раза",
    "Свой предмет",
    "Лабораторные работы",
    "Олимпиады",
    "очень хорошо (3)",
    "К списку",
    "Готово",
    "Пропустить",
    "Традиционный",
    "Готово",
    "6",
    "2",
    "Смешанно",
    "Ср после уроков",
    "Готово",
    "Передать опыт",
    "Готово",
    "Пропустить",
    "Да",
    "Пропустить",
)


def soon(found: Callable[[], object], seconds: float = 15) -> None:
    """Wait for something that the bot is about to do."""
    until = time.monotonic() + seconds
    while not found():
        assert time.monotonic() < until
        time.sleep(0.1)


def tall(page: Page, chat: int, name: str) -> None:
    """A picture of one chat with room for a whole screen of the bot."""
    page.set_viewport_size({"width": 1440, "height": 1120})
    page.wait_for_timeout(300)
    picture(page.locator(f"#chat{chat}"), name)
    page.set_viewport_size({"width": 1440, "height": 900})


def invites(clicker: Clicker, curator: int, whom: str, who: str) -> None:
    """From the curator's hub to somebody's first screen."""
    column = clicker.page.locator(f"#chat{curator} .log")
    if column.get_by_role("button", name="Люди", exact=True).count() == 0:
        clicker.click(curator, "На главную")
    clicker.click(curator, "Люди", "Пригласить")
    invited = clicker.page.locator(f"#chat{curator} .key", has_text="Ещё нет в боте").last
    clicker.click(curator, invited.inner_text(), f"{whom} · ещё нет в боте", "Код для входа")
    clicker.opens_link(curator, who)


def test_by_clicks_alone_from_an_invitation_to_accepted_answers(
    demo: Shown, clicker: Clicker
) -> None:
    page = clicker.page
    curator = demo.chat(CURATOR)
    teacher, mentor = demo.chat("Новый учитель"), demo.chat("Новый наставник")
    picture(page, "desktop")
    invites(clicker, curator, "Одуванчикова Л. М.", "Новый учитель")
    clicker.click(teacher, "Даю согласие", "Всё верно", "Мой запрос", "Заполнить", *REQUEST[:6])
    tall(page, teacher, "form-step")
    clicker.click(teacher, *REQUEST[6:])
    assert "проверьте ответы" in clicker.screen(teacher)
    tall(page, teacher, "check-your-answers")
    clicker.click(teacher, "Отправить")
    assert "На рассмотрении у куратора" in clicker.screen(teacher)

    invites(clicker, curator, "Василькова Н. Г.", "Новый наставник")
    clicker.click(mentor, "Даю согласие", "Всё верно", "Моя анкета наставника", "Заполнить")
    clicker.click(mentor, *QUESTIONNAIRE, "Отправить")
    assert "На рассмотрении у куратора" in clicker.screen(mentor)

    clicker.click(curator, "На главную")
    waiting = page.locator(f"#chat{curator} .key", has_text="Анкеты:").last
    clicker.click(curator, waiting.inner_text(), "Анкета: Василькова Н. Г.")
    assert "Василькова Надежда Григорьевна" in clicker.screen(curator)
    tall(page, curator, "curator-queue")
    clicker.click(curator, "Принять")
    assert "Принято. Автор получил сообщение." in clicker.screen(curator)
    soon(lambda: "Ваша анкета принята" in clicker.screen(mentor))


def test_on_a_phone_one_chat_fills_the_screen(demo: Shown, browser: Browser) -> None:
    page = browser.new_page(
        viewport={"width": 390, "height": 844}, device_scale_factor=2, has_touch=True
    )
    page.goto(demo.address)
    page.wait_for_selector(".column.front")
    assert page.locator(".column:visible").count() == 1
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    page.get_by_role("tab", name="Дарья").click()
    page.wait_for_timeout(300)
    picture(page, "phone")
    page.close()


def test_thirty_people_stand_at_different_points(demo: Shown) -> None:
    state = demo.state()
    names = {one["name"] for one in state["people"]}
    assert len(names) >= 36
    assert sum(one["started"] for one in state["people"]) >= 30
    pinned = [one["note"] for one in state["people"] if one["pinned"]]
    assert pinned == ["куратор", "наставник", "наставляемая", "директор"]
    assert any(one["blocked"] for one in state["people"])
    said = "\n".join(text for one in state["people"] for text in demo.texts(one["id"]))
    for words in (
        "Ваш запрос принят",
        "просит уточнить ваш запрос",
        "отложил ваш запрос",
        "Ваша анкета принята",
        "просит уточнить вашу анкету",
        "отложил вашу анкету",
        "подтвердил вашу заявку",
        "Куратор увидит вашу заявку",
        "Не закончено: Профессиональный запрос",
        "Срочно",
    ):
        assert words in said, words


def test_only_this_machine_can_look(demo: Shown) -> None:
    listening = [
        one.laddr.ip
        for one in psutil.Process(demo.process.pid).net_connections("inet")
        if one.status == psutil.CONN_LISTEN
    ]
    assert listening == ["127.0.0.1"]
    foreign = urllib.request.Request(demo.address, headers={"Host": "example.org"})  # noqa: S310
    with pytest.raises(urllib.error.HTTPError, match="403"):
        urllib.request.urlopen(foreign, timeout=10)  # noqa: S310


def test_moving_the_clock_brings_the_morning_s_message(demo: Shown, clicker: Clicker) -> None:
    page, second, author = clicker.page, demo.chat("Павел Лужайкин"), demo.chat("Мария Зорькина")
    assert "На рассмотрении" in demo.texts(author)[-1]
    demo.tap(author, "Отозвать")
    soon(lambda: "отозвать?" in demo.texts(author)[-1])
    demo.tap(author, "Да, отозвать")
    soon(lambda: "Отозвано" in demo.texts(author)[-1])
    time.sleep(1)
    assert "Автор отозвал свой запрос" not in str(demo.texts(second))
    page.locator("[data-jump=hour]").click()
    page.locator("[data-jump=next_monday]").click()
    soon(lambda: "Понедельник, 21 сентября 2026 в 08:00" in page.locator("#now").inner_text())
    soon(lambda: "Автор отозвал свой запрос" in str(demo.texts(second)))


def test_a_busy_port_and_ctrl_c(demo: Shown) -> None:
    busy = urlsplit(demo.address).port
    second = begin("--port", str(busy))
    said = read_until(second, "Школа проживает")
    assert f"Порт {busy} занят" in "\n".join(said)
    time.sleep(6)
    assert stopped(second).endswith("Демонстрация остановлена.\n")


def test_a_folder_with_a_database_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "nastavnik.sqlite3").write_bytes(b"precious")
    refused = begin("--port", "0", "--data", str(tmp_path))
    said, _ = refused.communicate(timeout=30)
    assert refused.returncode == 1
    assert "уже есть база данных" in said
    assert (tmp_path / "nastavnik.sqlite3").read_bytes() == b"precious"
