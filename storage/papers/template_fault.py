"""Where in a Word template something is wrong, and what, so that a school finds it in Word itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from html import unescape
from types import TracebackType

_TEMPLATE_FILES = frozenset({"<template>", "<unknown>"})
_RENDERER = "render_xml_part"
_BLOCK = re.compile(r"\{%[-+]?\s*(end)?(if|for|set|macro|filter|call|block|raw)\b[^%]*%\}")
_TAG = re.compile(r"<[^>]+>")
_LONGEST = 90


class Fault(StrEnum):
    """What is wrong with a template, for a sentence in the reader's language."""

    MISSING = "missing"  # no such file
    NOT_WORD = "not_word"  # no Word document at all
    TAGS = "tags"  # a tag that is torn, misspelt or not closed
    UNKNOWN = "unknown"  # a name the paper does not have
    FORBIDDEN = "forbidden"  # something a template may not do
    OTHER = "other"


def fault_of(problem: Exception) -> Fault:
    """What kind of mistake made the libraries raise this."""
    from jinja2 import TemplateSyntaxError, UndefinedError
    from jinja2.exceptions import SecurityError

    if isinstance(problem, FileNotFoundError):
        return Fault.MISSING
    if isinstance(problem, SecurityError):
        return Fault.FORBIDDEN
    if isinstance(problem, UndefinedError):
        return Fault.UNKNOWN
    if isinstance(problem, TemplateSyntaxError):
        return Fault.TAGS
    return Fault.OTHER if _rendering(problem) else Fault.NOT_WORD


def place_of(problem: Exception) -> str:
    """The words of the paragraph at fault, as they can be searched for in Word; empty if unknown."""
    rendering = _rendering(problem)
    if rendering is None:
        return ""
    source: str = rendering.tb_frame.f_locals["src_xml"]
    lines = source.splitlines()
    number = _line(problem, source)
    if number is None:
        return ""
    # A tag that stands alone in its paragraph leaves an empty line behind: look around it.
    for place in (number, number - 1, number + 1):
        words = _words(lines[place - 1]) if 0 < place <= len(lines) else ""
        if words:
            return words
    return ""


def _line(problem: Exception, source: str) -> int | None:
    """Number of the line (one paragraph each) at which the template failed, from 1."""
    found: int | None = getattr(problem, "lineno", None)
    if found is not None and "nexpected end of template" in str(problem):
        return _unclosed(source) or found
    if found is not None:
        return found
    for step in _steps(problem):
        if step.tb_frame.f_code.co_filename in _TEMPLATE_FILES:
            found = step.tb_lineno
    return found


def _unclosed(source: str) -> int | None:
    """The line of the innermost block that is never closed."""
    opened: list[int] = []
    for match in _BLOCK.finditer(source):
        if not match[1]:
            opened.append(match.start())
        elif opened:
            opened.pop()
    return source.count("\n", 0, opened[-1]) + 1 if opened else None


def _rendering(problem: Exception) -> TracebackType | None:
    """The step at which the library turned one part of the document into text."""
    found = None
    for step in _steps(problem):
        if step.tb_frame.f_code.co_name == _RENDERER:
            found = step
    return found


def _steps(problem: Exception) -> Iterator[TracebackType]:
    step = problem.__traceback__
    while step is not None:
        yield step
        step = step.tb_next


def _words(xml: str) -> str:
    text = " ".join(unescape(_TAG.sub(" ", xml)).split())
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}\N{HORIZONTAL ELLIPSIS}"
