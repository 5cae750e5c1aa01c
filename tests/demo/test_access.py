"""The page for those who do not use a mouse or do not see well: names, landmarks, Tab, contrast."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.demo.conftest import ROOT, contrast

OPERATED = {"button", "link", "textbox", "searchbox", "checkbox", "tab", "combobox"}
PAIRS = (
    "h1",
    "#link",
    "#now",
    "[data-jump=hour]",
    "#people-open",
    "[data-language=ru]",
    "[data-language=en]",
    ".names h2",
    ".names .sub",
    ".avatar",
    ".day span",
    ".theirs .words",
    ".theirs .words a",
    ".theirs time",
    ".own .words",
    ".own time",
    ".key",
    ".file-name",
    ".file-size",
    ".sheet-icon",
    ".input",
)
WORDS = "<b>Наставник</b>: https://t.me/nastavnik_demo_bot?start=CODE"
KEYS = {"inline_keyboard": [[{"text": word, "callback_data": word} for word in ("Да", "Нет")]]}


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """A sandbox without a bot: what a bot would say is said by hand."""
    sandbox = [sys.executable, "-m", "bot.sandbox", "--port", "0", "--token", "42:x", "--no-limits"]
    with subprocess.Popen(sandbox, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().removeprefix("url: ").strip()
        _chats(url)
        yield url
        process.terminate()


def _chats(url: str) -> None:
    """Two people, words and buttons for each, a command."""
    start = {"command": "start", "description": "Главный экран"}
    _post(f"{url}/bot42:x/setMyCommands", {"commands": [start]})
    for name, note in (("Вера", "куратор"), ("Пётр", "наставник")):
        person = {"first_name": name, "note": note, "pinned": True}
        number = _post(f"{url}/sandbox/people", person)["id"]
        _post(f"{url}/sandbox/say", {"user": number, "text": "Здравствуйте"})
        letter = {"chat_id": number, "text": WORDS, "parse_mode": "HTML", "reply_markup": KEYS}
        _post(f"{url}/bot42:x/sendMessage", letter)
        _post(f"{url}/sandbox/file", {"user": number, "name": "список.xlsx", "base64": "AAAA"})


def _post(url: str, body: dict[str, Any]) -> dict[str, Any]:
    headers = {"Content-Type": "application/json"}
    asked = urllib.request.Request(url, json.dumps(body).encode(), headers)  # noqa: S310
    with urllib.request.urlopen(asked, timeout=10) as answer:  # noqa: S310
        told: dict[str, Any] = json.load(answer)
        return told


@pytest.fixture
def page(address: str, browser: Browser) -> Iterator[Page]:
    opened = browser.new_page(viewport={"width": 1280, "height": 900})
    opened.goto(address)
    opened.wait_for_selector(".column .key")
    yield opened
    opened.close()


def tree(page: Page) -> list[tuple[str, str]]:
    """Role and name of everything as Chromium tells it to a screen reader."""
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    return [
        (node["role"]["value"], node.get("name", {}).get("value", "").strip())
        for node in nodes
        if not node["ignored"]
    ]


def focused(page: Page) -> str:
    """What the keyboard is at: the words a screen reader says, or the element's id."""
    return str(
        page.evaluate(
            "() => { const at = document.activeElement;"
            " return at.ariaLabel || at.placeholder || at.innerText.trim() || at.id }"
        )
    )


@pytest.mark.parametrize("opened", ["", "#people-open", ".head .round", ".composer .round"])
def test_everything_that_can_be_operated_has_a_name(page: Page, opened: str) -> None:
    if opened:
        page.locator(opened).first.click()
    nameless = [role for role, name in tree(page) if role in OPERATED and not name]
    assert nameless == []


def test_landmarks_headings_and_logs(page: Page) -> None:
    known = tree(page)
    roles = [role for role, _ in known]
    assert {"banner", "main"} <= set(roles)
    assert ("heading", "Наставник") in known
    assert ("region", "Вера") in known
    assert ("region", "Пётр") in known
    assert ("log", "Чат: Вера") in known
    assert roles.count("group") >= 2


def test_tab_goes_from_the_top_into_the_chats(page: Page) -> None:
    order = []
    for _ in range(24):
        page.keyboard.press("Tab")
        order.append(focused(page))
        ring = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert ring == "solid", order[-1]
    known = ["К чатам", "+1 час", "+1 день", "Пн, 8:00", "Люди", "Русский", "English"]
    places = [next(i for i, one in enumerate(order) if one.startswith(word)) for word in known]
    assert places == sorted(places)
    assert places[0] == 0
    first = order.index("Да")
    assert places[-1] < first < order.index("Нет") < order.index("Сообщение")
    assert order.index("Сообщение") < len(order) - 1 - order[::-1].index("Да")


def test_the_keyboard_alone_presses_writes_and_leaves_a_list(page: Page) -> None:
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "chats"
    page.locator(".input").first.focus()
    page.keyboard.type("Спасибо")
    page.keyboard.press("Enter")
    page.wait_for_selector(".own >> text=Спасибо")
    page.locator("#people-open").focus()
    page.keyboard.press("Enter")
    assert focused(page) == "Имя или роль"
    page.keyboard.press("Escape")
    assert focused(page).startswith("Люди")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out_from_what_is_behind_them(page: Page, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    poor = {one: ratio for one in PAIRS if (ratio := contrast(page, one)) < 4.5}
    assert poor == {}
    page.locator("#people-open").click()
    poor = {one: contrast(page, one) for one in (".person-name", ".person-note", ".sheet h2")}
    assert min(poor.values()) >= 4.5, poor


def test_larger_letters_do_not_push_the_page_sideways(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    small = page.evaluate(
        "[...document.querySelectorAll('.key, .round, .top button')]"
        ".map((key) => key.getBoundingClientRect()).filter((box) => box.width)"
        ".filter((box) => box.width < 24 || box.height < 24).length"
    )
    assert small == 0
