"""Words of days and hours in two languages, brought to the few signs that `bot.when` reads.

The words themselves are data (``locales/<language>/when.toml``): a school can be understood better
without a line of code. What is no sign stays as it was typed and is left to `dateparser`.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from bot.texts import LANGUAGES, LOCALES

_TENS = re.compile(r"\b([2-5]0) ([1-9])\b")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of both languages: people mix them.

    Args:
        signs: expressions and the sign that stands for each, in order.
        numbers: expressions and their number.
        same: letters that are written in two ways.
        glued: syllables that are written together with a number.
        ordinal: endings of a number written in digits.
        months: beginnings of the names of months.
        noise: words that say nothing of day or hour.
    """

    signs: tuple[tuple[re.Pattern[str], str], ...]
    numbers: tuple[tuple[re.Pattern[str], int], ...]
    same: tuple[tuple[str, str], ...]
    glued: tuple[str, ...]
    ordinal: re.Pattern[str]
    months: str
    noise: re.Pattern[str]


@cache
def vocabulary() -> Vocabulary:
    """The words, read once."""
    files = [_file(language) for language in LANGUAGES]

    def every(name: str) -> str:
        return "|".join(file[name] for file in files)

    signs = [(_whole(words), sign) for file in files for words, sign in file["words"]]
    signs += [(_whole(every("at")), "<at>"), (_whole(every("on")), "<on>")]
    return Vocabulary(
        signs=tuple(signs),
        numbers=tuple((re.compile(one), n) for file in files for one, n in file["numbers"]),
        same=tuple((one, usual) for file in files for one, usual in file.get("same", ())),
        glued=tuple(file["glued"] for file in files if "glued" in file),
        ordinal=re.compile(rf"(\d)-?(?:{every('ordinal')})\b"),
        months=f"(?:{every('months')})",
        noise=_whole(every("noise")),
    )


def _file(language: str) -> dict[str, Any]:
    with (LOCALES / language / "when.toml").open("rb") as file:
        return tomllib.load(file)


def _whole(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w<])(?:{words})(?![\w>])")


def plain(text: str) -> str:
    """What was typed in lower case, numbers in digits, without marks that say nothing.

    Ordinals keep a sign: ``6th`` is ``6 <th>``.
    """
    words = vocabulary()
    text = text.lower()
    for letter, usual in words.same:
        text = text.replace(letter, usual)
    text = re.sub(r"[\u2010-\u2015\u2212]", "-", text)
    text = words.ordinal.sub(r"\1 <th> ", text)
    text = re.sub(r"(?<!\d)[.:/-]|[.:/-](?!\d)|[^\w\s.:/<>-]|_", " ", text)
    text = re.sub(r"(?<=\d)(?=[^\W\d])|(?<=[^\W\d])(?=\d)", " ", text)
    text = " ".join(_number(word, words) for word in text.split())
    return _TENS.sub(lambda found: str(int(found[1]) + int(found[2])), text)


def _number(word: str, words: Vocabulary) -> str:
    for glued in words.glued:
        rest = word.removeprefix(glued)
        if rest != word and _value(rest, words) is not None:
            return f"{glued} {_value(rest, words)}"
    value = _value(word, words)
    return word if value is None else str(value)


def _value(word: str, words: Vocabulary) -> int | None:
    return next((value for one, value in words.numbers if one.fullmatch(word)), None)


def understood(text: str, now: datetime) -> datetime | None:
    """A day named in words, such as "tomorrow" or "in two weeks"; ``None`` if it is not a day.

    Args:
        now: by the school's clock, without a zone.
    """
    import dateparser  # a fifth of a second: paid by the first who types a day

    settings = {"RELATIVE_BASE": now, "DATE_ORDER": "DMY", "REQUIRE_PARTS": ["day"]}
    found: datetime | None = dateparser.parse(text, languages=list(LANGUAGES), settings=settings)
    return found
