"""A school at work in the demonstration: its clock moved by the page's buttons, its pairs meeting."""

from __future__ import annotations

import io
import time
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from docx import Document

from tests.demo.colleagues import Colleague, soon
from tests.demo.school import ZONE, School

MENTOR, MENTEE = "Сергей Медуницын", "Алина Росинкина"
GROUP_MENTOR, GROUP = (
    "Раиса Сосенкина",
    ("Мария Зорькина", "Артём Подснежников", "Юлия Перелескова"),
)
REVERSE_MENTOR, REVERSE_MENTEE = "Андрей Ручейков", "Максим Дождиков"
AT_REST = 0.6
"""Seconds without anything new in any chat, after which the bot has said what it had to say."""


@dataclass
class Work:
    """People of the demonstration and its clock.

    Args:
        school: everybody by name.
        monday: the day on which the demonstration begins.
    """

    school: School
    monday: date

    def __getitem__(self, name: str) -> Colleague:
        """Somebody."""
        return self.school[name]

    def day(self, number: int) -> date:
        """A day of the story; its first Monday is 0."""
        return self.monday + timedelta(days=number)

    def now(self) -> datetime:
        """What the page's clock shows."""
        return datetime.fromtimestamp(self.school.demo.state()["now"], ZONE)

    def until(self, number: int, clock: str) -> None:
        """Press the buttons beside the clock until it shows at least this hour of a day."""
        moment = datetime.combine(self.day(number), datetime.strptime(clock, "%H:%M").time(), ZONE)
        while (now := self.now()) < moment:
            monday = now.date() + timedelta(days=7 - now.weekday())
            if datetime(monday.year, monday.month, monday.day, 8, tzinfo=ZONE) <= moment:
                self._jump("next_monday")
            elif now + timedelta(days=1) <= moment:
                self._jump("day")
            else:
                self._jump("hour")

    def _jump(self, to: str) -> None:
        """One of the page's three buttons; wait until all that was due has been said."""
        page = self.school.page
        if page is None:
            self.school.demo.do("clock", to=to)
        else:
            page.locator(f"[data-jump={to}]").click()
        seen, since = -1, time.monotonic()
        while time.monotonic() - since < AT_REST:
            time.sleep(0.1)
            if (cursor := self.school.demo.state()["cursor"]) != seen:
                seen, since = cursor, time.monotonic()

    def plans(self, name: str, event: str, number: int, clock: str, *more: str) -> None:
        """An event of the plan gets its day and hour, in a colleague's own words.

        Args:
            event: how it is called in the plan, or a part of it.
            more: pressed before it is settled: who leads.
        """
        person = self[name].from_home("Встречи", "Запланировать")
        person.does(having(person, event))
        person.writes(f"{self.day(number):%d.%m} в {clock}").does("Кабинет наставника", *more)
        person.sees("Проверьте встречу").does("Запланировать").sees("Встреча запланирована")

    def programme(self, name: str) -> list[list[str]]:
        """The table of the plan in somebody's DOCX, row by row, as Word shows it."""
        return plan_of(self.paper(name))

    def paper(self, name: str) -> bytes:
        """The programme of somebody who has one pair."""
        person = self[name].from_home("Мои программы")
        return person.asks_for("Документ DOCX", "docx")

    def called(self, words: str) -> list[str]:
        """Who has been told this by the bot."""
        return [
            person["name"]
            for person in self.school.demo.state()["people"]
            if any(words in one for one in self.heard(person["name"]))
        ]

    def heard(self, name: str) -> list[str]:
        """Everything the bot has said to somebody and that still stands in the chat."""
        return self.school.demo.texts(self.school.demo.chat(name))


def having(person: Colleague, words: str) -> str:
    """The label of the button in the newest message that has these words."""

    def found() -> str | None:
        newest = next((one for one in person.messages()[::-1] if "reply_markup" in one), None)
        rows: Any = newest["reply_markup"]["inline_keyboard"] if newest else ()
        return next((key["text"] for row in rows for key in row if words in key["text"]), None)

    return str(soon(found, f"no button with {words!r}\n{person.said()}"))


def plan_of(data: bytes) -> list[list[str]]:
    """Rows of the plan in a programme's file, without the heading."""
    for table in Document(io.BytesIO(data)).tables:
        first, *rows = [
            [cell.text.replace("\N{NO-BREAK SPACE}", " ") for cell in row.cells]
            for row in table.rows
        ]
        if first == ["Дата", "Мероприятие", "Форма", "Содержание", "Рефлексия"]:
            return rows
    raise AssertionError("the programme has no table of the plan")


def row_of(rows: list[list[str]], event: str) -> list[str]:
    """The row of one event: date, event, form, content, reflection."""
    return next(row for row in rows if row[1].startswith(event))
