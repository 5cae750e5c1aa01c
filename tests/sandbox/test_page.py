"""The page in a real browser: chats side by side, keyboard, phone, clock. Skipped without one."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from playwright.async_api import async_playwright

from bot.sandbox import Actor, World

from .conftest import Client

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
KEYBOARD = {
    "inline_keyboard": [
        [{"text": "Yes", "callback_data": "y"}],
        [{"text": "Join", "url": "https://t.me/nastavnik_demo_bot?start=CODE"}],
    ]
}


@asynccontextmanager
async def browse(client: Client, **view: Any) -> AsyncIterator[Any]:
    """A fresh page; fails at the end if the page reported an error."""
    if CHROMIUM is None:
        pytest.fail("Chromium is needed to look at the page: apt install chromium")
    async with async_playwright() as play:
        browser = await play.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu", "--disable-quic"]
        )
        page = await browser.new_page(**view)
        errors: list[str] = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda line: line.type == "error" and errors.append(line.text))
        await page.goto(client.server.page_url)
        await page.wait_for_selector(".column")
        yield page
        await browser.close()
        assert errors == []


@pytest.fixture
def boris(world: World) -> Actor:
    return world.person("Boris", note="mentor", pinned=True)


async def test_a_conversation_on_the_page(client: Client, boris: Actor, anna: Actor) -> None:
    async with browse(client, viewport={"width": 1200, "height": 800}) as page:
        await page.click(".wide")
        [update] = await client.result("getUpdates", timeout=10)
        assert update["message"]["text"] == "/start"
        await client.result(
            "sendMessage", chat_id=boris.id, text="<b>Agree?</b>", parse_mode="HTML",
            reply_markup=KEYBOARD,
        )  # fmt: skip
        await page.wait_for_selector(".words strong >> text=Agree?")
        await page.click("text=Yes")
        updates = await client.result("getUpdates", offset=update["update_id"] + 1, timeout=10)
        query = updates[0]["callback_query"]
        await client.result("answerCallbackQuery", callback_query_id=query["id"], text="Noted")
        await page.wait_for_selector(".toast.shown >> text=Noted")
        await page.wait_for_selector(".key[aria-busy]", state="detached")
        await page.fill("textarea", "hello")
        await page.keyboard.press("Enter")
        await page.wait_for_selector(".own >> text=hello")
        await client.upload("sendDocument", "document", b"bytes", chat_id=boris.id, name="p.docx")
        async with page.expect_download() as download:
            await page.click(".document")
        assert (await download.value).suggested_filename == "p.docx"


async def test_an_invitation_is_opened_by_someone(
    client: Client, boris: Actor, anna: Actor
) -> None:
    boris.person.started = True
    await client.result("sendMessage", chat_id=boris.id, text="x", reply_markup=KEYBOARD)
    async with browse(client) as page:
        await page.click("text=Join")
        await page.keyboard.type("anna")
        await page.keyboard.press("ArrowDown")
        await page.keyboard.press("Enter")
        await page.wait_for_selector(f"#chat{anna.id} >> text=/start CODE")
        assert f"show={boris.id}%2C{anna.id}" in page.url


async def test_the_clock_and_the_language(client: Client, boris: Actor) -> None:
    async with browse(client) as page:
        await page.click("[data-jump=next_monday]")
        await page.click("[data-language=en]")
        await page.wait_for_selector("#now >> text=Monday, 7 September 2026 at 08:00")
        assert await page.get_attribute("html", "lang") == "en"


async def test_blocking_takes_the_pen_away(client: Client, boris: Actor) -> None:
    boris.person.started = True
    async with browse(client) as page:
        await page.click(".head .round")
        await page.keyboard.press("Enter")
        await page.wait_for_selector(".line", state="hidden")
        why = await client.refusal("sendMessage", chat_id=boris.id, text="x")
        assert why == "Forbidden: bot was blocked by the user"
        await page.click(".wide")
        await page.wait_for_selector(".line", state="visible")


async def test_a_phone_shows_one_chat_and_marks_the_other(client: Client, world: World) -> None:
    people = [world.person(name, pinned=True, started=True) for name in ("Vera", "Gleb")]
    phone = {"viewport": {"width": 390, "height": 800}}
    async with browse(client, **phone) as page:
        assert await page.locator(".column:visible").count() == 1
        await client.result("sendMessage", chat_id=people[1].id, text="news")
        await page.wait_for_selector("[role=tab] .badge >> text=1")
        await page.focus("[role=tab][aria-selected=true]")
        await page.keyboard.press("ArrowRight")
        await page.wait_for_selector(f"#chat{people[1].id} >> text=news")
        assert await page.locator("[role=tab] .badge").count() == 0
        width = await page.evaluate("document.documentElement.scrollWidth")
        assert width == 390
