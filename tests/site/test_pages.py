"""Every page of the site: valid HTML, accessible, nothing from elsewhere, harmless whatever is typed."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import html5lib
import pytest
from axe_playwright_python.sync_playwright import Axe
from hypothesis import given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page, sync_playwright

from bot.texts import Texts
from storage.papers import site as writer
from storage.papers import site_folder
from storage.papers.templates import TemplateProblem
from tests.demo.conftest import ARGUMENTS
from tests.site.fiction import NASTY, site

PHONE, DESKTOP = {"width": 360, "height": 740}, {"width": 1280, "height": 900}
TEXTS = Texts(ZoneInfo("Europe/Moscow"))
ASSETS = re.compile(
    r"<(?:script|img|iframe|object|embed|link|source|video|audio)\b[^>]*>", re.IGNORECASE
)


def pages_of(language: str = "ru", words: str = "") -> dict[str, bytes]:
    return writer.pages(site(TEXTS, language, words))


def html_of(pages: dict[str, bytes]) -> dict[str, str]:
    return {path: data.decode() for path, data in pages.items() if path.endswith(".html")}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site on disk, as a school would put it."""
    where = tmp_path_factory.mktemp("site") / "site"
    site_folder.write(where, pages_of())
    return where


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as tool:
        started = tool.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture(params=[PHONE, DESKTOP], ids=["phone", "desktop"])
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    made = browser.new_page(viewport=request.param)
    asked: list[str] = []
    made.on("request", lambda one: asked.append(one.url))
    yield made
    made.close()
    assert not [url for url in asked if not url.startswith("file://")], "something from elsewhere"


@pytest.mark.parametrize("language", ["ru", "en"])
@pytest.mark.parametrize("words", ["", NASTY], ids=["plain", "nasty"])
def test_every_page_is_valid_html(language: str, words: str) -> None:
    pages = html_of(pages_of(language, words))
    assert len(pages) == 13
    for path, text in pages.items():
        html5lib.HTMLParser(strict=True).parse(text)
        assert f'<html lang="{language}">' in text, path
        assert len(re.findall("<h1[ >]", text)) == 1, path
        assert "<script" not in text and "\x07" not in text, path


@settings(deadline=None, max_examples=25)
@given(words=st.text(max_size=60))
def test_whatever_is_typed_the_page_stays_a_page(words: str) -> None:
    for text in html_of(pages_of(words=words)).values():
        html5lib.HTMLParser(strict=True).parse(text)


def test_titles_of_pages_differ_and_links_lead_somewhere() -> None:
    pages = pages_of()
    titles = [re.search("<title>(.*?)</title>", one) for one in html_of(pages).values()]
    assert len({one.group(1) for one in titles if one}) == 13
    for path, text in html_of(pages).items():
        for link in re.findall(r'href="([^"]+)"', text):
            if link.startswith("#"):
                assert f'id="{link[1:]}"' in text, f"{path}: {link}"
            elif not link.startswith(("https://example.ru/", "files/")):
                assert link in pages, f"{path}: {link}"


def test_nothing_comes_from_elsewhere() -> None:
    pages = pages_of()
    for path, text in html_of(pages).items():
        assert ASSETS.findall(text) == ['<link rel="stylesheet" href="style.css">'], path
    style = pages[writer.STYLE].decode()
    assert (
        "url(" not in style
        and "@import" not in style
        and "http" not in style.replace('[href^="http"]', "")
    )


def test_no_page_has_anything_that_axe_finds_wrong(folder: Path, page: Page) -> None:
    axe = Axe()
    for path in sorted(folder.glob("*.html")):
        page.goto(path.as_uri())
        found: dict[str, Any] = axe.run(page).response
        wrong = [
            (one["id"], one["nodes"][0]["html"][:200])
            for one in (*found["violations"], *_unsure(found))
        ]
        assert not wrong, f"{path.name}: {wrong}"


def _unsure(found: dict[str, Any]) -> list[dict[str, Any]]:
    """Contrast that could not be measured is as good as wrong."""
    return [one for one in found["incomplete"] if one["id"] == "color-contrast"]


def test_no_page_is_wider_than_the_screen(folder: Path, page: Page) -> None:
    for path in sorted(folder.glob("*.html")):
        page.goto(path.as_uri())
        wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        assert wide <= 0, path.name


def test_the_keyboard_reaches_the_content_first(folder: Path, page: Page) -> None:
    page.goto((folder / "index.html").as_uri())
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Перейти к содержанию"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_on_paper_there_is_no_menu_and_addresses_are_written_out(
    folder: Path, browser: Browser
) -> None:
    page = browser.new_page()
    page.emulate_media(media="print")
    page.goto((folder / "law.html").as_uri())
    assert not page.locator(".menu").is_visible() and not page.locator(".skip").is_visible()
    after = "getComputedStyle(document.querySelector('.acts a'), '::after').content"
    assert "attr(href)" in page.evaluate(after) or "example.ru" in page.evaluate(after)
    page.close()


def test_equal_sites_give_equal_archives() -> None:
    first, second = writer.zipped(pages_of()), writer.zipped(pages_of())
    assert first == second
    with zipfile.ZipFile(BytesIO(first)) as archive:
        assert archive.testzip() is None and "index.html" in archive.namelist()


def test_a_school_edits_a_page_and_a_torn_one_is_named(tmp_path: Path) -> None:
    own = tmp_path / "site"
    own.mkdir()
    (own / "materials.html").write_text(
        '{% extends "base.html" %}{% block content %}<p>Наше: {{ school }}</p>{% endblock %}',
        encoding="utf-8",
    )
    pages = writer.pages(site(TEXTS), tmp_path)
    assert "Наше: ГБОУ" in pages["materials.html"].decode()
    for torn in ("{% if %}", "{{ nonsense }}", "{{ words.__class__.__mro__[1].__subclasses__() }}"):
        (own / "law.html").write_text(torn, encoding="utf-8")
        with pytest.raises(TemplateProblem, match=r"site/law\.html"):
            writer.pages(site(TEXTS), tmp_path)
