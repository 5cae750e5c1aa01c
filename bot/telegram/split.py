"""Long texts in parts that Telegram takes, cut at paragraph borders, tags never cut apart."""

from __future__ import annotations

import html
import re

LIMIT = 4000
"""UTF-16 units; Telegram takes 4096, MAX 4000."""
TAG = re.compile(r"<(/?)([a-z]+)([^>]*)>")
PIECE = re.compile(r"<[^>]*>|&[#\w]+;|[^<&]+|[<&]", re.DOTALL)


def length(text: str) -> int:
    """Length as Telegram counts: UTF-16 units after tags and entities are resolved."""
    return len(html.unescape(TAG.sub("", text)).encode("utf-16-le")) // 2


def cut(text: str, units: int) -> str:
    """The beginning of a plain text, at most `units` UTF-16 units, no letter cut in two."""
    return text.encode("utf-16-le")[: units * 2].decode("utf-16-le", "ignore")


def split(text: str, limit: int = LIMIT) -> list[str]:
    """Parts of at most `limit` units, in order; together they say the same.

    Cuts between paragraphs where possible, else between lines, else between words, else anywhere.
    Tags open at a cut are closed there and opened again in the next part.
    """
    if length(text) <= limit:
        return [text]
    parts: list[str] = []
    current = ""
    for chunk in _chunks(text, limit):
        if current and length(current + chunk) > limit:
            parts.append(current)
            current = ""
        current += chunk
    parts.append(current)
    return [part.strip("\n") for part in _balanced(parts) if length(part.strip())]


def _chunks(text: str, limit: int) -> list[str]:
    """Paragraphs, the over-long ones in lines, words, letters."""
    chunks = [text]
    for border in (r"(?<=\n\n)", r"(?<=\n)", r"(?<= )"):
        chunks = [
            part
            for chunk in chunks
            for part in (_outside_tags(border, chunk) if length(chunk) > limit else [chunk])
        ]
    return [part for c in chunks for part in (_letters(c, limit) if length(c) > limit else [c])]


def _outside_tags(border: str, chunk: str) -> list[str]:
    """Split at a border, but never inside a tag such as `<a href="...">`."""
    parts: list[str] = []
    for part in re.split(border, chunk):
        if parts and parts[-1].rfind("<") > parts[-1].rfind(">"):
            parts[-1] += part
        else:
            parts.append(part)
    return parts


def _letters(chunk: str, limit: int) -> list[str]:
    parts, current, size = [], "", 0
    for piece in PIECE.findall(chunk):
        units = [piece] if piece[0] in "<&" else list(piece)
        for unit in units:
            width = length(unit)
            if size + width > limit:
                parts.append(current)
                current, size = "", 0
            current += unit
            size += width
    return [*parts, current]


def _balanced(parts: list[str]) -> list[str]:
    """Close what a part leaves open, and open it again in the next."""
    done: list[str] = []
    open_tags: list[tuple[str, str]] = []
    for part in parts:
        begin = "".join(f"<{name}{rest}>" for name, rest in open_tags)
        for closing, name, rest in TAG.findall(part):
            if not closing:
                open_tags.append((name, rest))
            elif open_tags:
                open_tags.pop()
        done.append(begin + part + "".join(f"</{name}>" for name, _ in reversed(open_tags)))
    return done
