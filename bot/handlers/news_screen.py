"""Screens of news: one piece, whom it names and whether they may be named."""

from __future__ import annotations

from bot import desk
from mentoring.news import News, NewsKind, NewsState, for_site
from mentoring.publication import Namer, namer
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from storage.uow import Uow

LIST = "news.list"
GAP = "[\N{HORIZONTAL ELLIPSIS}]"
"""Stands in the chat where the site will show no name."""


async def card(uow: Uow, one: News, *, preview: bool = False) -> Say:
    """One piece for the curator: as written, or as the site will show it."""
    names = await namer(uow, GAP)
    title, text = for_site(one, names) if preview else (one.title, one.text)
    facts: dict[str, Fact] = {"kind": T(f"news_kind-{one.kind}"), "title": title, "text": text}
    if preview:
        return Say("news-preview", facts)
    facts["state"] = T(f"news_state-{one.state}")
    facts["day"] = _day(one)
    facts["people"] = _people(one, names)
    return Say("news-card", facts, (*_rows(one), desk.bottom(LIST)))


def _day(one: News) -> Fact:
    if one.kind is not NewsKind.ANNOUNCEMENT:
        return ""
    return T("news-day", {"day": one.day}) if one.day else T("news-no_day")


def _people(one: News, names: Namer) -> Fact:
    """Who is named, and what becomes of the name."""
    if not one.mentions:
        return ""
    lines: list[Fact] = []
    for mention in one.mentions:
        key = "news-person_hidden"
        if mention.cleared:
            key = "news-person_cleared"
        elif names.may(mention.person):
            key = "news-person_named"
        lines.append(T(key, {"who": Name(mention.person)}))
    return T("news-people", {"lines": Lines(tuple(lines))})


def _rows(one: News) -> Rows:
    def button(key: str, do: str, arg: str = "", **facts: Fact) -> Button:
        return Button(key, f"news.{do}", one.id, one.version, arg, facts)

    rows: list[tuple[Button, ...]] = [
        (button("news-do_title", "field", "title"), button("news-do_text", "field", "text")),
    ]
    if one.kind is NewsKind.ANNOUNCEMENT:
        rows.append((button("news-do_day", "day"),))
    for mention in one.mentions:
        key = "news-do_unclear" if mention.cleared else "news-do_clear"
        rows.append((button(key, "clear", str(mention.person), who=Name(mention.person)),))
    last = [button("news-do_preview", "preview")]
    if one.state is NewsState.SHOWN:
        last.append(button("news-do_retire", "retire"))
    else:
        last.append(button("news-do_show", "show"))
    return (*rows, tuple(last))
