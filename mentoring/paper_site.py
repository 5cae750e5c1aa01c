"""What the pages of the site say, as data: every word ready in the site's language (8.1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Pairs = tuple[tuple[str, str], ...]
"""Labels and values."""


@dataclass(frozen=True, slots=True)
class CaseCard:
    """A finished programme or a practice.

    Attributes:
        facts: labels and values in order.
        parts: headings and paragraphs.
    """

    title: str
    facts: Pairs
    parts: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class FileCard:
    """A file beside the pages.

    Attributes:
        href: its path inside the site.
        title: its name with kind and size, as a visitor reads it.
    """

    href: str
    title: str


@dataclass(frozen=True, slots=True)
class ActCard:
    """An act or a material.

    Attributes:
        href: address, or empty.
    """

    title: str
    href: str = ""
    files: tuple[FileCard, ...] = ()


@dataclass(frozen=True, slots=True)
class NewsCard:
    """A piece of news.

    Attributes:
        page: name of its own page, without the ending.
        iso: its day for machines: what is announced, or when it was written.
        day: the same in words.
        label: what it is: news, or an announcement.
    """

    page: str
    title: str
    iso: str
    day: str
    label: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SectionCard:
    """A section of the regulation."""

    heading: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SitePaper:
    """The whole site.

    Attributes:
        words: fixed words of the pages by name, see ``site_word-<name>``.
        pages: title of each page that exists, by name, in the order of the menu.
        running: rows of the table of programmes under way, as long as `running_head`.
        law: heading of each shelf with its acts.
        regulation_facts: labels and values on top of the regulation.
        files: what lies in the folder of attachments, by path inside the site.
    """

    language: str
    school: str
    words: Mapping[str, str]
    pages: Mapping[str, str]
    running_head: tuple[str, ...]
    running: tuple[tuple[str, ...], ...]
    cases: tuple[CaseCard, ...]
    law: tuple[tuple[str, tuple[ActCard, ...]], ...]
    materials: tuple[ActCard, ...]
    regulation_title: str
    regulation_facts: Pairs
    regulation: tuple[SectionCard, ...]
    coming: tuple[NewsCard, ...]
    news: tuple[NewsCard, ...]
    files: Mapping[str, str]
