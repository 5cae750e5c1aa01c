"""Anything a person can type, and how Telegram would show it."""

from __future__ import annotations

import re

from hypothesis import strategies as st

from bot.sandbox.entities import formatted, tidy

NASTY = (
    "<b>&\"'",
    "</b>",
    "<a href='tg://x'>",
    "&amp;lt;",
    "&#60;",
    "{ $words }",
    "{$",
    "}",
    "-term",
    "\u202eсправа налево\u202c",
    "שלום",
    "👩‍🏫👨‍👩‍👧‍👦",
    "\U0001f468\U0001f3fd",
    "e\u0301",
    "\u2028",
    "\r\n",
    "\n\n\n\n",
    "\x00\x07\x1b",
    "Слово ",
    "долгое_слово_без_пробелов",
)
LETTERS = st.characters(exclude_categories=["Cs"])
typed = st.lists(st.sampled_from(NASTY) | st.text(LETTERS, max_size=20), max_size=30).map("".join)
"""Any Unicode but lone surrogates, which no client can send."""


def long(text: str, size: int = 5000) -> str:
    """The text over and over, more than one message takes."""
    return (text + " и дальше ") * (size // (len(text) + 10) + 1)


def shown(markup: str) -> str:
    """What Telegram shows of HTML; raises if it would refuse it."""
    return formatted(markup, "HTML")[0]


def as_kept(text: str) -> str:
    """What Telegram keeps of plain words; we leave at most one empty line between paragraphs."""
    return tidy(re.sub(r"\n{3,}", "\n\n", text), [])[0]


def units(text: str) -> int:
    """Length as Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


def follow(parts: list[str], whole: str) -> None:
    """The parts say the whole in order; only white space may be lost, and only at the cuts."""
    at = 0
    for part in parts:
        while not whole.startswith(part, at):
            assert at < len(whole) and whole[at].isspace(), (part[:40], whole[at : at + 40])
            at += 1
        at += len(part)
    assert not whole[at:].strip()
