"""Pieces of the screens of matching: the data, a request in brief, a candidate with reasons (6.1)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TypeVar
from zoneinfo import ZoneInfo

from bot import desk
from bot.handlers.answers import author
from bot.texts import LANGUAGES, Texts
from mentoring.bank_view import ensure_may_read
from mentoring.matching.gather import gather
from mentoring.matching.nouns import Offer, Pool, Seeker
from mentoring.matching.ranking import Market
from mentoring.matching.reasons import area_names, marks_in_words, places, reasons
from mentoring.people import Person
from mentoring.readers import Audience
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from storage.uow import Uow

Item = TypeVar("Item")
SIZE = 5
"""Candidates on one screen: with their reasons they must fit one message."""


@cache
def superior_words() -> tuple[str, ...]:
    """Beginnings of positions that lead teachers, in every language of the bot."""
    texts = Texts(ZoneInfo("UTC"))
    found = (texts.plain("matching-superior_words", language=one) for one in LANGUAGES)
    return tuple(word.strip() for words in found for word in words.split("|"))


async def pool_of(uow: Uow, *, without: int | None = None) -> Pool:
    """Everything there is to match now; see `gather`."""
    return await gather(uow, superior_words(), without=without)


def reader(me: Person) -> Audience:
    """As whom somebody looks: the curator, or the council with less.

    Raises:
        Refusal: ``common-not_allowed``.
    """
    return ensure_may_read(me)


def in_order(pool: Pool, audience: Audience) -> tuple[Seeker, ...]:
    """Open requests; urgency is not for the council, so there the oldest are first."""
    if audience is Audience.CURATOR:
        return pool.seekers
    return tuple(sorted(pool.seekers, key=lambda one: one.order[1:]))


async def seeker_of(uow: Uow, pool: Pool, of: int | None) -> Seeker:
    """The open request a button names, in its newest version.

    Raises:
        Refusal: ``matching-not_open``.
    """
    named = await uow.mentee_requests.get(of or 0)
    found = pool.seeker(named.person) if named else None
    if found is None:
        raise Refusal("matching-not_open")
    return found


def page_of(items: Sequence[Item], asked: str, size: int = SIZE) -> desk.Page[Item]:
    """Part of a list with tall rows; see `desk.page_of`."""
    pages = max(1, -(-len(items) // size))
    number = desk.page_number(asked, pages)
    start = (number - 1) * size
    return desk.Page(tuple(items[start : start + size]), number, pages, len(items))


def page_fact(shown: desk.Page[Item]) -> T:
    """Which page of how many."""
    return T("common-page", {"page": shown.number, "pages": shown.pages})


def row_of(seeker: Seeker, uow: Uow, audience: Audience) -> T:
    """One open request in a list."""
    urgent = seeker.is_urgent and audience is Audience.CURATOR
    facts: dict[str, Fact] = {
        "who": Name(seeker.id),
        "areas": marks_in_words(seeker.topics),
        "since": seeker.request.submitted_at.astimezone(uow.zone).date(),
    }
    return T("matching-row_urgent" if urgent else "matching-row", facts)


def brief(seeker: Seeker, audience: Audience) -> Lines:
    """A request in a few lines: what its reader may know and matching looks at."""
    request = seeker.request
    settled = tuple(one.area for one in request.areas if one.level and one not in seeker.topics)
    kinds = Lines(tuple(T(f"options-kind_{kind}") for kind in request.kinds), ", ")
    lines: list[Fact] = [
        T("matching-author", author(seeker.person)),
        T("matching-needs", {"areas": marks_in_words(seeker.topics)}),
    ]
    if settled:
        lines.append(T("matching-settled", {"areas": area_names(settled)}))
    facts: dict[str, Fact] = {
        "years": request.experience_years,
        "kinds": kinds,
        "mode": T(f"options-mode_{request.mode}"),
    }
    lines.append(T("matching-asks", facts))
    if audience is Audience.CURATOR:
        lines += _for_curator(seeker)
    return Lines(tuple(lines))


def _for_curator(seeker: Seeker) -> list[Fact]:
    request = seeker.request
    times = Lines(tuple(T(f"options-time_{one}") for one in request.times), ", ")
    lines: list[Fact] = [T("matching-when", {"times": times})]
    if request.wished_mentor:
        lines.append(T("matching-wishes", {"who": Name(request.wished_mentor)}))
    if request.not_with:
        lines.append(T("matching-not_with", {"words": request.not_with}))
    if seeker.is_urgent:
        lines.append(T("matching-urgent"))
    return lines


def candidate(number: int, seeker: Seeker, offer: Offer, audience: Audience, taken: int = 0) -> T:
    """One candidate: place in the order, name, free places and at most three reasons.

    Args:
        taken: places that a draft gives away already.
    """
    facts: dict[str, Fact] = {
        "number": str(number),
        "who": Name(offer.id),
        "places": places(offer, taken),
        "reasons": said(seeker, offer, audience),
    }
    return T("matching-candidate", facts)


def said(seeker: Seeker, offer: Offer, audience: Audience) -> Lines:
    """The reasons one under another."""
    found = reasons(seeker, offer, audience)
    return Lines(tuple(T("matching-reason", {"reason": one}) for one in found))


def toggle(label: Fact, do: str, of: int, version: int, arg: str, *, chosen: bool) -> Button:
    """A button that shows whether something is chosen and carries what a press makes of it.

    Args:
        arg: without the state; ``.0`` or ``.1`` is added.
    """
    key = "people-toggle_on" if chosen else "people-toggle_off"
    return Button(key, do, of, version, f"{arg}.{int(not chosen)}", {"label": label})


def ranked(
    pool: Pool,
    seeker: Seeker,
    audience: Audience,
    do: str,
    of: int,
    page: str,
    choose: str,
    last: Rows,
) -> Say:
    """A request in brief with one page of its candidates.

    Args:
        do: the action that turns the pages.
        of: the record both actions are about.
        choose: the action of a candidate's button; empty for who only looks.
    """
    found = Market(pool.offers).ranking(seeker).candidates
    shown = page_of(found, page)
    start = (shown.number - 1) * SIZE + 1
    lines = tuple(
        candidate(start + at, seeker, one, audience) for at, one in enumerate(shown.items)
    )
    facts: dict[str, Fact] = {
        "request": brief(seeker, audience),
        "count": shown.total,
        "candidates": Lines(lines, "\n\n") if lines else T("matching-nobody"),
        "page": page_fact(shown),
    }
    version = seeker.request.version
    buttons = [
        (Button("matching-choose", choose, of, version, str(one.id), {"who": Name(one.id)}),)
        for one in shown.items
        if choose
    ]
    turner = desk.turner(do, shown.number, shown.pages, of)
    return Say("matching-request", facts, (*buttons, *turner, *last))
