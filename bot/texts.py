"""All the words: Fluent files in two languages. An unknown key or a missing fact is an error."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date
from fluent.runtime import FluentBundle, FluentResource, resolver
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message

from mentoring.people import short_name
from mentoring.say import Fact, Lines, Name, T

LANGUAGES = ("ru", "en")
resolver.MAX_PART_LENGTH = 100_000
"""Fluent refuses facts over 2,500 characters, meant for translators' mistakes; a consent is longer."""
LOCALES = Path(__file__).resolve().parent.parent / "locales"
TAG = re.compile(r"</?[a-z][^>]*>")


class TextProblem(Exception):  # noqa: N818 - a mistake in the program's own files
    """A text cannot be made: unknown key, missing fact, or a file with a mistake."""


class Texts:
    """Turns keys and facts into words.

    Args:
        zone: the school's time zone; moments are shown in it.
        default: language of those who have not chosen.
        folder: where `<language>/*.ftl` lie.

    Raises:
        TextProblem: a file does not parse, or a key stands twice.
    """

    def __init__(self, zone: ZoneInfo, default: str = "ru", folder: Path = LOCALES) -> None:
        self.zone = zone
        self.default = default
        self._bundles = _Bundles(folder)
        _ = self._bundles[default]  # a mistake in the school's own language is met at once
        self._fixed: dict[tuple[str, str], str] = {}

    def language(self, chosen: str | None) -> str:
        """The language to speak to somebody who chose `chosen` (or nothing)."""
        return chosen if chosen in LANGUAGES else self.default

    def html(
        self,
        key: str,
        facts: Mapping[str, Fact] | None = None,
        language: str | None = None,
        names: Mapping[int, str] | None = None,
    ) -> str:
        """Words with the little HTML that Telegram knows; everything a person typed is escaped.

        Args:
            names: full names by card number, for `Name` facts.

        Raises:
            TextProblem: unknown key or missing fact.
        """
        speech = self.language(language)
        if facts:
            return self._made(key, facts, speech, names or {})
        if (speech, key) not in self._fixed:  # most labels: always the same words
            self._fixed[speech, key] = self._made(key, {}, speech, {})
        return self._fixed[speech, key]

    def _made(
        self, key: str, facts: Mapping[str, Fact], speech: str, names: Mapping[int, str]
    ) -> str:
        bundle = self._bundles[speech]
        if not bundle.has_message(key):
            raise TextProblem(f"no text {key} in {speech}")
        pattern = bundle.get_message(key).value
        if pattern is None:
            raise TextProblem(f"{key} in {speech} is empty")
        arguments = {n: self._fact(f, speech, names) for n, f in facts.items()}
        text, errors = bundle.format_pattern(pattern, arguments)
        if errors:
            raise TextProblem(f"{key} in {speech}: {errors[0]}")
        return re.sub(r"\n{3,}", "\n\n", str(text)).strip()

    def plain(
        self,
        key: str,
        facts: Mapping[str, Fact] | None = None,
        language: str | None = None,
        names: Mapping[int, str] | None = None,
    ) -> str:
        """The same without markup: for labels, toasts and papers."""
        return to_plain(self.html(key, facts, language, names))

    def has(self, key: str) -> bool:
        """Whether there is such a text."""
        return all(self._bundles[language].has_message(key) for language in LANGUAGES)

    def fact(self, fact: Fact, language: str | None, names: Mapping[int, str]) -> str:
        """One fact alone as plain words, for a cell of a paper."""
        value = self._fact(fact, self.language(language), names)
        return to_plain(value) if isinstance(value, str) else str(value)

    def _fact(self, fact: Fact, language: str, names: Mapping[int, str]) -> str | int | float:
        match fact:
            case str():
                return html.escape(fact, quote=False)
            case int() | float():
                return fact
            case datetime():
                return f"{fact.astimezone(self.zone):%d.%m.%Y %H:%M}"
            case date():
                return str(format_date(fact, "d MMMM y", locale=language))
            case Name(person, full):
                name = names.get(person)
                if name is None:
                    return self.html("common-nameless", {"number": str(person)}, language)
                return html.escape(name if full else short_name(name), quote=False)
            case T(key, facts):
                return self.html(key, facts, language, names)
            case Lines(items, glue):
                return glue.join(str(self._fact(item, language, names)) for item in items)


def to_plain(text: str) -> str:
    """Words without tags and entities."""
    return html.unescape(TAG.sub("", text))


class _Bundles(dict[str, FluentBundle]):
    """Words by language. One is read when first spoken: parsing takes half a second of the start."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def __missing__(self, language: str) -> FluentBundle:
        self[language] = _bundle(self._folder / language)
        return self[language]


@cache
def _bundle(folder: Path) -> FluentBundle:
    """The words of one language, read once for every school of this process."""
    bundle = FluentBundle([folder.name], use_isolating=False)
    seen: dict[str, str] = {}
    for file in sorted(folder.glob("*.ftl")):
        resource = FluentResource(file.read_text(encoding="utf-8"))
        _ensure_sound(resource, file, seen)
        bundle.add_resource(resource)
    return bundle


def _ensure_sound(resource: Any, file: Path, seen: dict[str, str]) -> None:
    for entry in resource.body:
        if isinstance(entry, Junk):
            raise TextProblem(f"{file.parent.name}/{file.name}: {(entry.content or '')[:80]!r}")
        if isinstance(entry, Message):
            if entry.id.name in seen:
                raise TextProblem(
                    f"{entry.id.name} stands in {seen[entry.id.name]} and {file.name}"
                )
            seen[entry.id.name] = file.name


def keys_of(folder: Path) -> dict[str, str]:
    """Every key of a language and the file it stands in; used by checks."""
    found = {}
    for file in sorted(folder.glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, Message):
                found[entry.id.name] = file.name
    return found
