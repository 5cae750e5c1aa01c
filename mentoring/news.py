"""News and announcements for the school's site: written by the curator, people in them known (8.1, A2.7)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from mentoring.name_forms import hidden, whole_name
from mentoring.publication import Namer, named_in
from mentoring.refusal import Refusal

if TYPE_CHECKING:
    from storage.uow import Uow

TITLE_LIMIT, TEXT_LIMIT = 150, 3000
SHORTEST = 3
"""Characters of a title or a text that says anything."""
GAP = "\N{HORIZONTAL ELLIPSIS}"
"""Stands in the kept words where somebody's name was destroyed."""


class NewsKind(StrEnum):
    """What it tells of. Words are ``news_kind-<code>``."""

    NEWS = "news"  # what was
    ANNOUNCEMENT = "announcement"  # what will be, on a day


class NewsState(StrEnum):
    """Where it stands. Words are ``news_state-<code>``."""

    DRAFT = "draft"
    SHOWN = "shown"  # goes to the site with the next build
    RETIRED = "retired"  # taken off the site


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody of the school whom the words name.

    Args:
        name: full name as the card had it when the words were written.
        cleared: only looks like it: the curator says that another is meant.
    """

    person: int
    name: str
    cleared: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """One piece.

    Args:
        day: the day of what is announced.
        shown_on: the day it was given to the site.
    """

    id: int = 0
    version: int = 1
    kind: NewsKind
    title: str
    text: str
    day: date | None = None
    state: NewsState = NewsState.DRAFT
    shown_on: date | None = None
    made_by: int
    made_at: datetime
    mentions: tuple[Mention, ...] = field(default=())

    @property
    def cleared(self) -> frozenset[int]:
        """Cards that only look like being named."""
        return frozenset(one.person for one in self.mentions if one.cleared)


def is_coming(news: News, today: date) -> bool:
    """Whether what is announced has not been yet."""
    return news.kind is NewsKind.ANNOUNCEMENT and news.day is not None and news.day >= today


def ensure_title(text: str) -> str:
    """A title as it is kept.

    Raises:
        Refusal: ``news-title_short`` or ``news-title_long``.
    """
    title = " ".join(text.split())
    if len(title) < SHORTEST:
        raise Refusal("news-title_short")
    if len(title) > TITLE_LIMIT:
        raise Refusal("news-title_long", limit=TITLE_LIMIT, length=len(title))
    return title


def ensure_text(text: str) -> str:
    """The words as they are kept: paragraphs apart, nothing at the edges.

    Raises:
        Refusal: ``news-text_short`` or ``news-text_long``.
    """
    lines = [" ".join(line.split()) for line in text.splitlines()]
    words = "\n".join(line for line in lines if line)
    if len(words) < SHORTEST:
        raise Refusal("news-text_short")
    if len(words) > TEXT_LIMIT:
        raise Refusal("news-text_long", limit=TEXT_LIMIT, length=len(words))
    return words


def mentions_of(news: News, names: Mapping[int, str]) -> tuple[Mention, ...]:
    """Whom the words name, keeping what the curator has said of them before.

    Args:
        names: full names by number of card.
    """
    cleared = news.cleared
    found = named_in(f"{news.title}\n{news.text}", names)
    return tuple(Mention(one, names[one], one in cleared) for one in found)


def for_site(news: News, namer: Namer) -> tuple[str, str]:
    """Title and words as the site may show them today.

    A name that has changed since it was written is known from the mention.
    """
    kept = tuple(
        whole_name(one.name)
        for one in news.mentions
        if one.name and not one.cleared and not namer.may(one.person)
    )
    title, text = (
        hidden(namer.clean(words, news.cleared), kept, namer.instead)
        for words in (news.title, news.text)
    )
    return title, text


def without_person(news: News, person: int, name: str) -> News:
    """The same with somebody's name destroyed in it (152-FZ art. 21).

    Args:
        name: as the card has it now; the mention may know an older one.
    """
    rest = tuple(one for one in news.mentions if one.person != person)
    if person in news.cleared:
        return replace(news, mentions=rest)
    known = {one.name for one in news.mentions if one.person == person} | {name}
    people = tuple(whole_name(one) for one in known if one)
    title, text = (hidden(words, people, GAP) for words in (news.title, news.text))
    return replace(news, title=title, text=text, mentions=rest)


async def forget(uow: Uow, person: int) -> None:
    """Destroy somebody's name in everything written for the site; the card still has it."""
    name = (await uow.people.names({person})).get(person, "")
    for one in await uow.news.all():
        without = without_person(one, person, name)
        if without != one:
            await uow.news.save(without)
    people = (whole_name(name),) if name else ()
    for item in await uow.shelf.all():
        title = hidden(item.title, people, GAP)
        if title != item.title:
            await uow.shelf.retitle(item.id, title)
