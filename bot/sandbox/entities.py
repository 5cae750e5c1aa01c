"""Formatted text: limits, trimming, entities given or found, all in UTF-16 units."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from .errors import bad_request
from .html_text import HtmlReader

Entity = dict[str, Any]

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
TYPES = {
    "mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bold",
    "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote",
    "code", "pre", "text_link", "text_mention", "custom_emoji",
}  # fmt: skip
# What the server finds itself; a bot that sends these types is not believed.
AUTOMATIC = {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"}
# Nothing is looked for inside these.
OPAQUE = {"code", "pre", "text_link", "text_mention"}
FINDER = re.compile(
    r"(?P<url>(?:https?://|(?<![\w./])t\.me/)[^\s<>\"']*[^\s<>\"'.,;:!?)])"
    r"|(?P<email>(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<bot_command>(?<![\w/@.<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/@]))"
    r"|(?P<mention>(?<![\w@])@[A-Za-z0-9_]{2,32}(?!\w))"
    r"|(?P<hashtag>(?<![\w#])#(?=\w*[^\W\d])\w+)"
)
CONTROL = re.compile(r"[\x01-\x08\x0b-\x1f]")


def utf16_length(text: str) -> int:
    """Count ``text`` in UTF-16 units, the measure of every Bot API limit and offset."""
    if not text or max(text) <= "\uffff":
        return len(text)
    return len(text) + sum(1 for char in text if char > "\uffff")


def utf16_slice(text: str, offset: int, length: int) -> str:
    """Cut ``text`` by an entity's ``offset`` and ``length`` in UTF-16 units."""
    raw = text.encode("utf-16-le")[offset * 2 : (offset + length) * 2]
    return raw.decode("utf-16-le", "replace")


def check_url(url: str) -> str | None:
    """Say in Telegram's words what is wrong with ``url``; ``None`` when it is fine."""
    parts = urlsplit(url if "://" in url else f"http://{url}")
    if parts.scheme not in ("http", "https", "tg", "ton", "tonsite"):
        return "Unsupported URL protocol"
    if not parts.netloc:
        return "URL host is empty"
    if parts.scheme.startswith("http") and not _is_host(parts.hostname or ""):
        return "Wrong HTTP URL"
    return None


def _is_host(host: str) -> bool:
    if host == "localhost" or ":" in host:
        return True
    return "." in host.strip(".") and not re.search(r"[^\w.-]", host)


def formatted(
    text: str, parse_mode: str = "", given: list[Entity] | None = None
) -> tuple[str, list[Entity]]:
    """Make plain text and entities of what a bot sent, as Telegram keeps them.

    Args:
        text: the raw text.
        parse_mode: ``HTML`` in any case, or empty.
        given: entities listed by the bot; used when there is no parse mode.

    Raises:
        BotApiError: 400 for markup or entities that Telegram refuses.
    """
    mode = parse_mode.lower()
    if mode == "html":
        text, entities = HtmlReader(text).read()
    elif mode in ("", "none"):
        entities = check_given(text, given or [])
    else:
        # Markdown exists in Telegram; this house writes HTML only and a slip should be heard.
        raise bad_request("unsupported parse_mode")
    return tidy(text, entities)


def tidy(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Trim outer whitespace, move entities along, add those Telegram finds by itself."""
    if "\r" in text or CONTROL.search(text):
        text, entities = _without_control(text, entities)
    stripped = text.strip()
    shift = len(text) - len(text.lstrip())
    if entities and (shift or len(stripped) < len(text)):
        entities = _clamp(entities, shift, utf16_length(stripped))
    kept = [entity for entity in entities if entity["type"] not in AUTOMATIC]
    kept = [entity for entity in kept if _keeps_link(entity)]
    kept += _found(stripped, kept)
    kept.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return stripped, kept


def _without_control(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    removed = [i for i, char in enumerate(text) if char == "\r"]
    if removed and entities:
        units = [utf16_length(text[:i]) for i in removed]
        for entity in entities:
            begin, end = entity["offset"], entity["offset"] + entity["length"]
            before = sum(1 for unit in units if unit < begin)
            inside = sum(1 for unit in units if begin <= unit < end)
            entity["offset"], entity["length"] = begin - before, entity["length"] - inside
    return CONTROL.sub(" ", text.replace("\r", "")), entities


def _clamp(entities: list[Entity], shift: int, length: int) -> list[Entity]:
    kept = []
    for entity in entities:
        begin = max(entity["offset"] - shift, 0)
        end = min(entity["offset"] + entity["length"] - shift, length)
        if end > begin:
            kept.append({**entity, "offset": begin, "length": end - begin})
    return kept


def _keeps_link(entity: Entity) -> bool:
    """A link with a wrong address silently becomes plain text, as with Telegram."""
    return entity["type"] != "text_link" or check_url(entity["url"]) is None


def _found(text: str, entities: list[Entity]) -> list[Entity]:
    if not ("/" in text or "@" in text or "#" in text):
        return []
    closed = [
        (entity["offset"], entity["offset"] + entity["length"])
        for entity in entities
        if entity["type"] in OPAQUE
    ]
    found = []
    for match in FINDER.finditer(text):
        begin = utf16_length(text[: match.start()])
        end = begin + utf16_length(match.group())
        if not any(begin < stop and start < end for start, stop in closed):
            found.append({"type": match.lastgroup, "offset": begin, "length": end - begin})
    return found


def check_given(text: str, given: list[Entity]) -> list[Entity]:
    """Check entities listed by a bot and give copies of them.

    Raises:
        BotApiError: 400 with Telegram's words for the first wrong one.
    """
    length = utf16_length(text)
    checked = []
    for entity in given:
        kind, offset, size = entity.get("type"), entity.get("offset"), entity.get("length")
        if kind not in TYPES:
            raise bad_request("can't parse MessageEntity: Unsupported type specified")
        if not isinstance(offset, int) or not isinstance(size, int):
            raise bad_request("can't parse MessageEntity: Can't find field \"offset\"")
        _check_range(offset, size, length)
        if kind == "text_link":
            _check_link(entity)
        if kind != "custom_emoji" and size > 0:
            checked.append(dict(entity))
    return checked


def _check_range(offset: int, size: int, length: int) -> None:
    if offset < 0:
        raise bad_request(f"receive an entity with incorrect offset {offset}")
    if size < 0:
        raise bad_request(f"receive an entity with incorrect length {size}")
    if offset > length:
        raise bad_request(f"entity begins after the end of the text at UTF-16 offset {offset}")
    if offset + size > length:
        raise bad_request(
            f"entity beginning at UTF-16 offset {offset} ends after the end of the text"
            f" at UTF-16 offset {offset + size}"
        )


def _check_link(entity: Entity) -> None:
    if "url" not in entity:
        raise bad_request("can't parse MessageEntity: Can't find field \"url\"")
    url = str(entity["url"])
    problem = check_url(url)
    if problem:
        raise bad_request(f"entity URL '{url}' is invalid: {problem}")
