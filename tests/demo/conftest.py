"""The demonstration as `make demo` starts it, and a browser that clicks on its page."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--force-color-profile=srgb"]


@dataclass
class Shown:
    """A running demonstration."""

    address: str
    process: subprocess.Popen[str]
    lines: list[str]

    def state(self) -> dict[str, Any]:
        """Everything the page knows."""
        with urllib.request.urlopen(f"{self.address}sandbox/state", timeout=10) as answer:  # noqa: S310
            return json.load(answer)

    def do(self, action: str, **body: Any) -> dict[str, Any]:
        """What a button of the page would ask of the sandbox."""
        asked = urllib.request.Request(  # noqa: S310
            f"{self.address}sandbox/{action}",
            json.dumps(body).encode(),
            {"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(asked, timeout=10) as answer:  # noqa: S310
            return json.load(answer)

    def chat(self, name: str) -> int:
        """The chat of somebody, by the name their account has."""
        return next(one["id"] for one in self.state()["people"] if one["name"] == name)

    def tap(self, chat: int, label: str) -> None:
        """Press a button of the newest message that has it."""
        found = next(one for one in self.state()["chats"] if one["id"] == chat)
        for entry in reversed(found["messages"]):
            rows = entry["message"].get("reply_markup", {}).get("inline_keyboard", [])
            for key in (key for row in rows for key in row if key["text"] == label):
                number = entry["message"]["message_id"]
                self.do("tap", user=chat, message_id=number, data=key["callback_data"])
                return
        raise LookupError(label)

    def texts(self, chat: int) -> list[str]:
        """What the bot has said in a chat."""
        found = next(one for one in self.state()["chats"] if one["id"] == chat)
        said = [one["message"] for one in found["messages"] if one["bot"]]
        return [one.get("text") or one.get("caption") or "" for one in said]


def begin(*arguments: str, **variables: str) -> subprocess.Popen[str]:
    """Start the demonstration as a program of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "bot", "demo", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **variables},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )


def read_until(process: subprocess.Popen[str], words: str) -> list[str]:
    """Lines of its output up to the one that has these words."""
    lines = []
    assert process.stdout is not None
    for line in process.stdout:
        lines.append(line.rstrip())
        if words in line:
            return lines
    process.communicate()
    raise AssertionError("the demonstration ended:\n" + "\n".join(lines))


def stopped(process: subprocess.Popen[str]) -> str:
    """Press Ctrl+C; what the program says after that, having ended well."""
    process.send_signal(signal.SIGINT)
    said, _ = process.communicate(timeout=30)
    assert process.returncode == 0, said
    return said


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    """One demonstration for all tests of a module: preparing it takes seconds."""
    folder = tmp_path_factory.mktemp("demo")
    # The settings of whoever runs the demonstration must not matter to it.
    process = begin(
        "--port", "0", "--data", str(folder), BOT_TOKEN="1:x", WEBHOOK_URL="https://example.org"
    )
    lines = read_until(process, "Ctrl+C")
    address = next(found[0] for line in lines if (found := re.search(r"http://\S+/", line)))
    try:
        yield Shown(address, process, lines)
    finally:
        assert stopped(process) == "Демонстрация остановлена.\n"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Headless Chromium."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        pytest.fail("Chromium is needed to look at the demonstration: apt install chromium")
    with sync_playwright() as play:
        opened = play.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield opened
        opened.close()


@dataclass
class Clicker:
    """A person with a mouse and no keyboard, before the page."""

    page: Page

    def screen(self, chat: int) -> str:
        """Words and buttons of a chat."""
        return self.page.locator(f"#chat{chat} .log").inner_text()

    def click(self, chat: int, *labels: str) -> None:
        """Press buttons one after another, each once the bot has answered the one before."""
        for label in labels:
            column = self.page.locator(f"#chat{chat} .log")
            key = column.get_by_role("button", name=label, exact=True).last
            key.wait_for(timeout=20_000)
            before = self.screen(chat)
            key.click()
            self.page.wait_for_function(
                "([chat, before]) => {"
                " const column = document.querySelector(`#chat${chat}`);"
                " return column.querySelector('.log').innerText !== before"
                " && !column.querySelector('[aria-busy]') }",
                arg=[chat, before],
                timeout=20_000,
            )

    def opens_link(self, chat: int, who: str) -> None:
        """Press the link of an invitation and choose who opens it."""
        self.page.locator(f"#chat{chat} .words a").last.click()
        self.page.locator("#people .person", has_text=who).click()


@pytest.fixture
def clicker(browser: Browser, demo: Shown) -> Iterator[Clicker]:
    """The page on a wide screen; it must not have complained at the end."""
    page = browser.new_page(viewport={"width": 1440, "height": 900}, device_scale_factor=2)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda line: errors.append(line.text) if line.type == "error" else None)
    page.goto(demo.address)
    page.wait_for_selector(".column")
    yield Clicker(page)
    page.close()
    assert errors == []


def contrast(page: Page, selector: str) -> float:
    """Contrast of an element's words against what lies behind them, by WCAG's formula."""
    return float(page.locator(selector).last.evaluate(CONTRAST))


CONTRAST = """(node) => {
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const layers = [];
  for (let at = node; at; at = at.parentElement) layers.unshift(getComputedStyle(at).backgroundColor);
  const over = (colours) => {
    paint.clearRect(0, 0, 1, 1);
    for (const colour of ['#fff', ...colours]) { paint.fillStyle = colour; paint.fillRect(0, 0, 1, 1); }
    return [...paint.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (rgb) => rgb
    .map((part) => part / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const words = getComputedStyle(node, node.placeholder ? '::placeholder' : null).color;
  const [one, two] = [light(over(layers)), light(over([...layers, words]))].sort((a, b) => b - a);
  return (one + 0.05) / (two + 0.05);
}"""
