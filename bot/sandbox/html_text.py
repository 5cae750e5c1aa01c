"""Parse mode HTML, read as Telegram's own servers read it (TDLib's ``parse_html``)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .errors import bad_request

SIMPLE = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
}
TAGS = {*SIMPLE, "a", "code", "pre", "blockquote", "tg-emoji", "tg-time"}
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
SPACES = " \t\r\n\0\v\f"


@dataclass(slots=True)
class _Open:
    tag: str
    argument: str
    offset: int
    position: int


class HtmlReader:
    """One pass over a text in parse mode HTML.

    Args:
        source: the text as the bot sent it.
    """

    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._text: list[str] = []
        self._length = 0
        self._stack: list[_Open] = []
        self._entities: list[dict[str, Any]] = []

    def read(self) -> tuple[str, list[dict[str, Any]]]:
        """Give the plain text and its entities, offsets and lengths in UTF-16 units.

        Raises:
            BotApiError: 400 with Telegram's words when the markup is not well formed.
        """
        source = self._source
        while self._at < len(source):
            char = source[self._at]
            if char == "<":
                self._tag()
            elif char == "&" and (decoded := self._reference()):
                self._append(decoded)
            else:
                self._append(char)
                self._at += 1
        if self._stack:
            tag = self._stack[-1].tag
            raise _broken(f'Can\'t find end tag corresponding to start tag "{tag}"')
        return "".join(self._text), self._entities

    def _append(self, char: str) -> None:
        self._text.append(char)
        self._length += 2 if char > "\uffff" else 1

    def _peek(self) -> str:
        return self._source[self._at] if self._at < len(self._source) else ""

    def _skip_spaces(self) -> None:
        while self._peek() and self._peek() in SPACES:
            self._at += 1

    def _word(self, stops: str) -> str:
        begin = self._at
        while self._peek() and self._peek() not in stops:
            self._at += 1
        return self._source[begin : self._at]

    def _byte_offset(self, index: int) -> int:
        return len(self._source[:index].encode())

    def _reference(self) -> str:
        """Decode a character reference here and step over it; empty when there is none."""
        end = self._at + 1
        source = self._source
        if source[end : end + 1] == "#":
            decoded, end = self._numeric(end + 1)
        else:
            while end < len(source) and source[end].isascii() and source[end].isalpha():
                end += 1
            decoded = NAMED.get(source[self._at + 1 : end], "")
        if decoded:
            self._at = end + 1 if source[end : end + 1] == ";" else end
        return decoded

    def _numeric(self, end: int) -> tuple[str, int]:
        source, base, digits = self._source, 10, "0123456789"
        if source[end : end + 1] == "x":
            end, base, digits = end + 1, 16, "0123456789abcdefABCDEF"
        begin = end
        while end < len(source) and source[end] in digits:
            end += 1
        number = int(source[begin:end], base) if begin < end <= begin + 7 else 0
        allowed = 0 < number < 0x10FFFF and not 0xD800 <= number <= 0xDFFF
        return (chr(number) if allowed else ""), end

    def _tag(self) -> None:
        begin = self._at
        self._at += 1
        if self._peek() == "/":
            self._end_tag(begin)
        else:
            self._start_tag(begin)

    def _start_tag(self, begin: int) -> None:
        name = self._word(SPACES + ">").lower()
        offset = self._byte_offset(begin)
        if not self._peek():
            raise _broken(f"Unclosed start tag at byte offset {offset}")
        if name not in TAGS:
            raise _broken(f'Unsupported start tag "{name}" at byte offset {offset}')
        argument = ""
        while self._peek() != ">":
            argument = self._attribute(name, offset) or argument
        self._at += 1
        if name == "span" and argument != "spoiler":
            raise _broken(f'Tag "span" must have class "tg-spoiler" at byte offset {offset}')
        self._stack.append(_Open(name, argument, self._length, len(self._text)))

    def _attribute(self, tag: str, offset: int) -> str:
        """Read one attribute; give what it means for the tag, or an empty string."""
        self._skip_spaces()
        if self._peek() == ">":
            return ""
        name = self._word(SPACES + "=>/\"'")
        if not name:
            raise _broken(f'Empty attribute name in the tag "{tag}" at byte offset {offset}')
        self._skip_spaces()
        if not self._peek():
            raise _broken(f'Unclosed start tag "{tag}" at byte offset {offset}')
        if self._peek() != "=":
            return "1" if (tag, name) == ("blockquote", "expandable") else ""
        self._at += 1
        self._skip_spaces()
        value = self._value()
        if not self._peek():
            raise _broken(f"Unclosed start tag at byte offset {offset}")
        return _argument(tag, name, value)

    def _value(self) -> str:
        quote = self._peek()
        if quote not in ("'", '"'):
            begin = self._at
            while self._peek().isalnum() or self._peek() in (".", "-"):
                self._at += 1
            if self._peek() and self._peek() not in SPACES + ">":
                where = self._byte_offset(begin)
                raise _broken(f"Unexpected end of name token at byte offset {where}")
            return self._source[begin : self._at].lower()
        self._at += 1
        value = []
        while self._peek() and self._peek() != quote:
            if self._peek() == "&" and (decoded := self._reference()):
                value.append(decoded)
            else:
                value.append(self._peek())
                self._at += 1
        self._at += 1
        return "".join(value)

    def _end_tag(self, begin: int) -> None:
        offset = self._byte_offset(begin)
        if not self._stack:
            raise _broken(f"Unexpected end tag at byte offset {offset}")
        self._at += 1
        name = self._word(SPACES + ">").lower()
        self._skip_spaces()
        if self._peek() != ">":
            raise _broken(f"Unclosed end tag at byte offset {offset}")
        self._at += 1
        opened = self._stack.pop()
        if name and name != opened.tag:
            raise _broken(
                f"Unmatched end tag at byte offset {offset},"
                f' expected "</{opened.tag}>", found "</{name}>"'
            )
        if self._length > opened.offset:
            self._close(opened)

    def _close(self, opened: _Open) -> None:
        entity: dict[str, Any] = {
            "offset": opened.offset,
            "length": self._length - opened.offset,
        }
        tag, argument = opened.tag, opened.argument
        if tag in SIMPLE:
            entity["type"] = SIMPLE[tag]
        elif tag == "a":
            entity["type"] = "text_link"
            entity["url"] = argument or "".join(self._text[opened.position :])
        elif tag == "blockquote":
            entity["type"] = "expandable_blockquote" if argument else "blockquote"
        elif tag in ("code", "pre"):
            self._close_code(tag, argument, entity)
            return
        else:
            # Custom emoji and times are paid or newer extras: the text stays, plain.
            return
        self._entities.append(entity)

    def _close_code(self, tag: str, language: str, entity: dict[str, Any]) -> None:
        """Join ``<pre><code class="language-x">`` into one entity, as Telegram does."""
        last = self._entities[-1] if self._entities else {}
        same = (last.get("offset"), last.get("length")) == (entity["offset"], entity["length"])
        if tag == "pre" and same and last.get("type") == "code":
            last["type"] = "pre"
            return
        entity["type"] = tag
        if tag == "code" and language:
            entity["language"] = language
        self._entities.append(entity)


def _argument(tag: str, name: str, value: str) -> str:
    if (tag, name) == ("a", "href"):
        return value
    if (tag, name) == ("code", "class") and value.startswith("language-"):
        return value.removeprefix("language-")
    if (tag, name) == ("span", "class") and value.startswith("tg-"):
        return value.removeprefix("tg-")
    if (tag, name) == ("blockquote", "expandable"):
        return "1"
    return ""


def _broken(text: str) -> Exception:
    return bad_request(f"can't parse entities: {text}")
