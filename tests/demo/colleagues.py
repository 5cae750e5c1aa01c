"""People of the demonstration in a test: on its page by clicks, or by what a click would send."""

from __future__ import annotations

import io
import json
import re
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from docx import Document
from playwright.sync_api import Page

from tests.demo.conftest import Shown

PATIENCE = 60
"""Seconds: this machine may be busy with other tests."""
REST = "…"
"""A label that ends so is the beginning of one."""


def soon(found: Callable[[], Any], what: str) -> Any:
    """Wait for something that the bot is about to do; what was found."""
    until = time.monotonic() + PATIENCE
    while not (seen := found()):
        assert time.monotonic() < until, what
        time.sleep(0.03)
    return seen


def fits(label: str, text: str) -> bool:
    """Whether a button's label is the one meant."""
    return text.startswith(label[:-1]) if label.endswith(REST) else text == label


@dataclass
class Colleague:
    """Somebody of the school.

    Args:
        name: of the account: given name, surname.
        page: where their chat is shown; without it buttons are pressed as the page would do it.
    """

    demo: Shown
    name: str
    page: Page | None = None
    chat: int = field(init=False)

    def __post_init__(self) -> None:
        self.chat = self.demo.chat(self.name)

    def messages(self) -> list[dict[str, Any]]:
        """What stands in the chat, oldest first."""
        address = f"{self.demo.address}sandbox/state?chat={self.chat}"
        with urllib.request.urlopen(address, timeout=30) as answer:  # noqa: S310
            [chat] = json.load(answer)["chats"]
        return [{**one["message"], "bot": one["bot"]} for one in chat["messages"]]

    def screen(self) -> str:
        """The words of the bot's newest message with buttons."""
        return str(next(one["text"] for one in self.messages()[::-1] if "reply_markup" in one))

    def said(self) -> str:
        """Everything the chat says, buttons too: what a failing test shows."""
        lines = []
        for one in self.messages()[-6:]:
            rows = one.get("reply_markup", {}).get("inline_keyboard", [])
            keys = "\n".join(" ".join(f"[{key['text']}]" for key in row) for row in rows)
            lines.append(f"{one.get('text') or one.get('caption') or one.get('document')}\n{keys}")
        return f"--- {self.name} ---\n" + "\n\n".join(lines)

    def sees(self, *words: str) -> Colleague:
        """Wait until the chat says all of this."""

        def found() -> bool:
            texts = "\n".join(
                one.get("text") or one.get("caption") or "" for one in self.messages()
            )
            return all(one in texts for one in words)

        try:
            soon(found, "")
        except AssertionError:
            raise AssertionError(f"{words} is not in the chat\n{self.said()}") from None
        return self

    def home(self) -> Colleague:
        """The first screen, by the command of the menu."""
        with self._answered():
            if self.page is None:
                self.demo.do("say", user=self.chat, text="/start")
            else:
                column = self.page.locator(f"#chat{self.chat}")
                column.get_by_role("button", name="Команды").click()
                column.locator(".commands button", has_text="/start").click()
        return self

    def writes(self, text: str) -> Colleague:
        """Type words and send them."""
        with self._answered():
            if self.page is None:
                self.demo.do("say", user=self.chat, text=text)
            else:
                typed = self.page.locator(f"#chat{self.chat} .input")
                typed.fill(text)
                typed.press("Enter")
        return self

    def does(self, *labels: str) -> Colleague:
        """Press buttons one after another, each once the bot has answered the one before."""
        for label in labels:
            with self._answered():
                self._press(label)
        return self

    def from_home(self, *labels: str) -> Colleague:
        """The same from the first screen."""
        return self.home().does(*labels)

    def asks_for(self, label: str, name: str) -> bytes:
        """Press what makes a document, and receive it.

        Args:
            name: part of the file's name.
        """
        known = {one["message_id"] for one in self.messages()}
        self._press(label)

        def found() -> dict[str, Any] | None:
            new = [one for one in self.messages() if one["message_id"] not in known]
            files = [one["document"] for one in new if "document" in one]
            return next((one for one in files if name in one["file_name"]), None)

        file = soon(found, f"no file {name}")
        if self.page is not None:
            link = self.page.locator(f"#chat{self.chat} .document").last
            link.wait_for()
            with self.page.expect_download() as download:
                link.click()
            assert download.value.suggested_filename == file["file_name"]
        address = f"{self.demo.address}sandbox/files/{file['file_id']}"
        with urllib.request.urlopen(address, timeout=30) as answer:  # noqa: S310
            return bytes(answer.read())

    def can(self, label: str) -> bool:
        """Whether a button stands in the chat, below what the person wrote last."""
        return self._button(label) is not None

    def _button(self, label: str) -> tuple[int, str] | None:
        for one in reversed(self.messages()):
            if not one["bot"]:
                return None  # above are screens of before
            rows = one.get("reply_markup", {}).get("inline_keyboard", [])
            for key in (key for row in rows for key in row):
                if fits(label, key["text"]):
                    return one["message_id"], key["callback_data"]
        return None

    def _press(self, label: str) -> None:
        try:
            number, data = soon(lambda: self._button(label), label)
        except AssertionError:
            raise AssertionError(f"no button {label!r}\n{self.said()}") from None
        if self.page is None:
            self.demo.do("tap", user=self.chat, message_id=number, data=data)
            return
        begins = re.compile("^" + re.escape(label[:-1])) if label.endswith(REST) else label
        message = self.page.locator(f"#chat{self.chat} [data-id='{number}']")
        message.get_by_role("button", name=begins, exact=True).first.click()

    @contextmanager
    def _answered(self) -> Iterator[None]:
        """Wait until the bot has answered what is done inside."""
        before = self._bots()
        yield
        soon(lambda: self._bots() != before, f"{self.name}: no answer\n{self.said()}")
        if self.page is not None:
            column = self.page.locator(f"#chat{self.chat}")
            column.locator("[aria-busy]").wait_for(state="detached", timeout=PATIENCE * 1000)

    def _bots(self) -> list[dict[str, Any]]:
        return [one for one in self.messages() if one["bot"]]


def text_of(data: bytes) -> str:
    """The words of a DOCX, of its tables too."""
    paper = Document(io.BytesIO(data))
    cells = [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(one.text for one in paper.paragraphs), *cells])
