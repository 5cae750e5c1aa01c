"""The bot's own numbers against those of the diary."""

from __future__ import annotations

import re
from datetime import date, timedelta

from tests.year.diary import ZONE
from tests.year.ear import Ear

WEEK = timedelta(days=7)
PERIOD = re.compile(r"(\d\d\.\d\d)(?:\.\d{4})? – (\d\d\.\d\d\.\d{4})")
SHORT = ("проведено встреч", "пар начали работу", "пар завершили работу", "новых запросов")


async def digests(ear: Ear, day: date) -> None:
    """Each summary that came this morning has the figures of its days, as the diary counts them."""
    for at, _, words in ear.letters:
        if at.astimezone(ZONE).date() == day and words.startswith("Сводка за неделю"):
            ear.digests.append(day)
            ear.troubles += wrong_figures(ear, words)


def wrong_figures(ear: Ear, words: str) -> list[str]:
    """What a week's summary says otherwise than the diary."""
    found = PERIOD.search(words)
    assert found is not None, words
    last = date(*(int(one) for one in reversed(found[2].split("."))))  # type: ignore[arg-type]
    first = last - timedelta(days=6)
    assert f"{first:%d.%m}" == found[1], words
    now = ear.year.diary.figures(first, last)
    before = ear.year.diary.figures(first - WEEK, last - WEEK)
    wrong = []
    for name, count in now.items():
        line = f"{name}: {count} ({before[name]})"
        is_empty = not count and not before[name]
        if (name + ":" in words) if is_empty else (line not in words):
            said = re.findall(rf"{name}: .*", words)
            wrong.append(f"summary of {first} – {last}: {said or 'nothing'}, the diary {line}")
    return wrong
