"""`Say` → Bot API methods in the reader's language; the one place that knows markup and names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiogram.methods import (
    AnswerCallbackQuery,
    EditMessageText,
    SendDocument,
    SendMessage,
    SendPhoto,
    TelegramMethod,
)
from aiogram.types import (
    FSInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
)

from bot.telegram.callbacks import callback_data
from bot.telegram.split import cut, split
from bot.texts import Texts
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from storage.outbox import Letter


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that goes along.

    Args:
        name: as its reader sees it; the file's own name by default.
        photo: shown as a picture.
    """

    path: Path
    name: str | None = None
    photo: bool = False


NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
TOAST_LIMIT = 200
CAPTION_LIMIT = 1000


def keyboard(
    rows: Rows, texts: Texts, language: str, names: Mapping[int, str]
) -> InlineKeyboardMarkup | None:
    """Buttons with their labels in the reader's language."""
    if not rows:
        return None

    def button(one: Button) -> InlineKeyboardButton:
        label = texts.plain(one.key, one.facts, language, names)
        if one.url:
            return InlineKeyboardButton(text=label, url=one.url)
        return InlineKeyboardButton(text=label, callback_data=callback_data(one))

    return InlineKeyboardMarkup(inline_keyboard=[[button(b) for b in row] for row in rows if row])


def answer(
    letter: Letter, texts: Texts, language: str, names: Mapping[int, str]
) -> AnswerCallbackQuery:
    """The answer that every press gets at once; a toast carries its words, an urgent one stays open."""
    query = letter.answers or ""
    if letter.say is None or not letter.say.toast:
        return AnswerCallbackQuery(callback_query_id=query)
    text = cut(texts.plain(letter.say.key, letter.say.facts, language, names), TOAST_LIMIT)
    return AnswerCallbackQuery(
        callback_query_id=query, text=text, show_alert=letter.say.urgent or None
    )


def messages(
    letter: Letter,
    texts: Texts,
    language: str,
    names: Mapping[int, str],
    file: Enclosure | None = None,
) -> list[TelegramMethod[Any]]:
    """The messages of a letter in order; the buttons stand under the last.

    Args:
        file: a document or picture that goes along.
    """
    say = letter.say
    if say is None or (say.toast and letter.answers):
        return []
    body = texts.html(say.key, say.facts, language, names)
    markup = keyboard(say.rows, texts, language, names)
    if file is not None:
        return _with_file(letter.chat, file, body, markup)
    parts = split(body)
    edit = letter.edits if not say.fresh and len(parts) == 1 else None
    if edit is not None:
        return [
            EditMessageText(
                chat_id=letter.chat,
                message_id=edit,
                text=parts[0],
                parse_mode="HTML",
                reply_markup=markup,
                link_preview_options=NO_PREVIEW,
            )
        ]
    return _new(letter.chat, parts, markup)


def _new(
    chat: int, parts: list[str], markup: InlineKeyboardMarkup | None
) -> list[TelegramMethod[Any]]:
    """New messages, the buttons under the last."""
    last = len(parts) - 1
    return [
        SendMessage(
            chat_id=chat,
            text=part,
            parse_mode="HTML",
            reply_markup=markup if number == last else None,
            link_preview_options=NO_PREVIEW,
        )
        for number, part in enumerate(parts)
    ]


def _with_file(
    chat: int, file: Enclosure, body: str, markup: InlineKeyboardMarkup | None
) -> list[TelegramMethod[Any]]:
    """The file with the words under it; what does not fit there follows as messages."""
    caption, *rest = split(body, CAPTION_LIMIT)
    under = None if rest else markup
    source = FSInputFile(file.path, file.name)
    sent: TelegramMethod[Any]
    if file.photo:
        sent = SendPhoto(
            chat_id=chat, photo=source, caption=caption, parse_mode="HTML", reply_markup=under
        )
    else:
        sent = SendDocument(
            chat_id=chat, document=source, caption=caption, parse_mode="HTML", reply_markup=under
        )
    return [sent, *(_new(chat, rest, markup) if rest else [])]


def people_named(say: Say) -> set[int]:
    """Card numbers of everybody whom the words or labels name."""
    found: set[int] = set()
    for fact in say.facts.values():
        _collect(fact, found)
    for row in say.rows:
        for button in row:
            for fact in button.facts.values():
                _collect(fact, found)
    return found


def _collect(fact: Fact, found: set[int]) -> None:
    match fact:
        case Name(person):
            found.add(person)
        case T(_, facts):
            for inner in facts.values():
                _collect(inner, found)
        case Lines(items):
            for item in items:
                _collect(item, found)
