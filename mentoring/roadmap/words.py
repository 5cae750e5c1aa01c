"""Words of rows: the school's own, or those of the regulation by code."""

from __future__ import annotations

from mentoring.roadmap.nouns import Item
from mentoring.roadmap.rows import key_of
from mentoring.say import Fact, T


def title_of(item: Item) -> Fact:
    """What is done."""
    return item.title or T(f"roadmap_row-{key_of(item.code)}")


def brief_of(item: Item) -> Fact:
    """The same in a few words, for lists."""
    return item.title or T(f"roadmap_brief-{key_of(item.code)}")


def notice_of(item: Item) -> Fact:
    """The same for what comes by itself: a school's own words are shown on the row's screen only."""
    return T(f"roadmap_brief-{key_of(item.code)}") if item.code else T("roadmap-own_row")


def result_of(item: Item) -> Fact:
    """The document that results; empty for a row of the school's own that names none."""
    if item.result or not item.code:
        return item.result
    return T(f"roadmap_result-{key_of(item.code)}")
