"""The curator writes news, shows them on the site and takes them off (8.1, A2.7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from mentoring.news import (
    News,
    NewsKind,
    NewsState,
    ensure_text,
    ensure_title,
    mentions_of,
)
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.submission import ensure_curator

if TYPE_CHECKING:
    from storage.uow import Uow


async def add(
    uow: Uow, actor: Person, kind: NewsKind, title: str, text: str, now: datetime
) -> News:
    """A new draft.

    Raises:
        Refusal: not the curator, or of `ensure_title`, `ensure_text`.
    """
    ensure_curator(actor)
    news = News(
        kind=kind,
        title=ensure_title(title),
        text=ensure_text(text),
        made_by=actor.id,
        made_at=now,
    )
    added = await uow.news.add(await _known(uow, news))
    await uow.audit.add(now, actor.id, "news.added", "news", added.id)
    return added


async def _known(uow: Uow, news: News) -> News:
    """The same with everybody it names, as the cards are now."""
    names = {one.id: one.full_name for one in await uow.people.all() if one.full_name}
    return replace(news, mentions=mentions_of(news, names))


async def of(uow: Uow, actor: Person, number: int | None) -> News:
    """One piece, for the curator.

    Raises:
        Refusal: not the curator, or ``common-changed``.
    """
    ensure_curator(actor)
    news = await uow.news.find(number or 0)
    if news is None:
        raise Refusal("common-changed")
    return news


async def edit(
    uow: Uow,
    actor: Person,
    news: News,
    now: datetime,
    *,
    title: str | None = None,
    text: str | None = None,
    day: date | None = None,
) -> News:
    """Change words or day; whom the words name is looked up anew.

    Args:
        news: with the version it was read with.

    Raises:
        Refusal: not the curator, ``common-changed``, or the new words are not right.
    """
    await _ensure_current(uow, actor, news)
    changed = replace(
        news,
        title=news.title if title is None else ensure_title(title),
        text=news.text if text is None else ensure_text(text),
        day=day or news.day,
    )
    saved = await uow.news.save(await _known(uow, changed))
    await uow.audit.add(now, actor.id, "news.edited", "news", news.id)
    return saved


async def clear(uow: Uow, actor: Person, news: News, person: int, now: datetime) -> News:
    """Say that somebody only looks like being named here; another press takes that back.

    Raises:
        Refusal: not the curator, or ``common-changed``.
    """
    await _ensure_current(uow, actor, news)
    if person not in {one.person for one in news.mentions}:
        raise Refusal("common-changed")
    mentions = tuple(
        replace(one, cleared=not one.cleared) if one.person == person else one
        for one in news.mentions
    )
    saved = await uow.news.save(replace(news, mentions=mentions))
    await uow.audit.add(now, actor.id, "news.edited", "news", news.id, person)
    return saved


async def show(uow: Uow, actor: Person, news: News, now: datetime) -> News:
    """Give it to the site; it appears with the next build. Shown again, it keeps its first day.

    Raises:
        Refusal: not the curator, ``common-changed``, or ``news-day_needed`` for an announcement.
    """
    await _ensure_current(uow, actor, news)
    if news.kind is NewsKind.ANNOUNCEMENT and news.day is None:
        raise Refusal("news-day_needed")
    on = news.shown_on or now.astimezone(uow.zone).date()
    saved = await uow.news.save(replace(news, state=NewsState.SHOWN, shown_on=on))
    await uow.audit.add(now, actor.id, "news.shown", "news", news.id)
    return saved


async def retire(uow: Uow, actor: Person, news: News, now: datetime) -> News:
    """Take it off the site with the next build.

    Raises:
        Refusal: not the curator, or ``common-changed``.
    """
    await _ensure_current(uow, actor, news)
    saved = await uow.news.save(replace(news, state=NewsState.RETIRED))
    await uow.audit.add(now, actor.id, "news.retired", "news", news.id)
    return saved


async def _ensure_current(uow: Uow, actor: Person, news: News) -> None:
    if (await of(uow, actor, news.id)).version != news.version:
        raise Refusal("common-changed")
