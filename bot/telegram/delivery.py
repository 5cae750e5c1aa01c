"""One letter to Telegram: what its errors mean for the letter, the person and the pace."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramRetryAfter,
)
from aiogram.methods import (
    AnswerCallbackQuery,
    EditMessageText,
    Response,
    SendMessage,
    TelegramMethod,
)
from aiogram.types import Message

from bot.telegram.away import AWAY
from mentoring.people import Reach
from storage.outbox import Letter, Outcome

log = logging.getLogger(__name__)
HELD = tuple(
    Response[method.__returning__]  # type: ignore[name-defined]
    for method in (SendMessage, EditMessageText, AnswerCallbackQuery)
)
"""aiogram's models of an answer. It makes them at every call, which takes pydantic 15 ms whenever
the garbage collector has taken the last ones; so they are kept from it."""
CALL_TIMEOUT = 30
SAME = "message is not modified"
UNEDITABLE = (
    "message to edit not found",
    "message can't be edited",
    "MESSAGE_ID_INVALID",
    "there is no text in the message",
)
"""The last: a button under a document was pressed."""
OLD_QUERY = ("query is too old", "query ID is invalid", "QUERY_ID_INVALID")


@dataclass(frozen=True, slots=True)
class Delivered:
    """What came of trying to deliver a letter.

    Args:
        reach: set when the person turned out to be unreachable.
        rest: seconds during which nothing should go to this chat.
        rest_all: seconds during which nothing should go anywhere (Telegram is away).
        gone: how many of the letter's messages Telegram has taken, this time and before.
    """

    outcome: Outcome
    reach: Reach | None = None
    rest: float = 0.0
    rest_all: float = 0.0
    gone: int = 0


async def deliver(
    bot: Bot, letter: Letter, methods: list[TelegramMethod[Any]], before: int = 0
) -> Delivered:
    """Send the methods of one letter in order; never raises what Telegram may answer.

    A repeat after a lost connection is possible and marked in the outcome: the Bot API has no way to
    ask whether a message has already been taken.

    Args:
        before: how many of the methods an earlier attempt has sent.
    """
    message_id: int | None = None
    gone = before
    try:
        for method in methods[before:]:
            result = await _send(bot, method)
            gone += 1
            if isinstance(result, Message):
                message_id = result.message_id
    except Exception as error:  # noqa: BLE001 - judged by its type
        judged = _judged(letter, error)
        doubtful = isinstance(error, AWAY) or gone > 0  # parts are counted in this process only
        return replace(judged, outcome=replace(judged.outcome, doubtful=doubtful), gone=gone)
    return Delivered(Outcome(letter.id, "sent", "", message_id), gone=gone)


def _judged(letter: Letter, error: Exception) -> Delivered:
    """What an error means; one that nobody knows sets the letter aside, the others go on."""
    match error:
        case TelegramRetryAfter():
            return Delivered(Outcome(letter.id, "waiting", "429"), rest=float(error.retry_after))
        case TelegramForbiddenError():
            reach = Reach.DEACTIVATED if "deactivated" in error.message else Reach.BLOCKED
            return Delivered(Outcome(letter.id, "dropped", reach.value), reach=reach)
        case TelegramBadRequest():
            return _refused(letter, error)
        case TelegramEntityTooLarge():
            pass  # a kind of network error to aiogram, but it would be as large tomorrow
        case _ if isinstance(error, AWAY):
            pause = float(min(60, 2 ** min(letter.attempts, 6)))
            log.warning("Telegram is away (%s), letter %s waits", type(error).__name__, letter.id)
            waiting = Outcome(letter.id, "waiting", type(error).__name__)
            return Delivered(waiting, rest=pause, rest_all=1.0)
    log.error("letter %s failed: %s", letter.id, type(error).__name__)
    return Delivered(Outcome(letter.id, "aside", type(error).__name__))


def _refused(letter: Letter, error: TelegramBadRequest) -> Delivered:
    if "chat not found" in error.message:
        return Delivered(Outcome(letter.id, "dropped", "not_found"), reach=Reach.NOT_FOUND)
    # Telegram's words name the mistake (length, markup), not what a person wrote.
    log.error("letter %s was refused: %s", letter.id, error.message[:120])
    return Delivered(Outcome(letter.id, "aside", "refused"))


async def _send(bot: Bot, method: TelegramMethod[Any]) -> Any:
    """One call; an edit that changes nothing is done, one that cannot be made becomes a new message."""
    try:
        return await bot(method, request_timeout=CALL_TIMEOUT)
    except ClientDecodeError as error:
        if isinstance(error.data, dict) and error.data.get("ok"):
            return None  # taken, though told in a way this release of aiogram does not know
        raise
    except TelegramBadRequest as error:
        if not isinstance(method, EditMessageText):
            raise
        if SAME in error.message:
            return None
        if any(words in error.message for words in UNEDITABLE):
            fields = method.model_dump(
                exclude={"message_id", "inline_message_id"}, exclude_unset=True
            )
            return await bot(SendMessage(**fields), request_timeout=CALL_TIMEOUT)
        raise


async def answer_press(bot: Bot, method: TelegramMethod[bool]) -> None:
    """Answer a press; nobody waits for an answer that comes too late."""
    try:
        await bot(method, request_timeout=CALL_TIMEOUT)
    except TelegramBadRequest as error:
        if not any(words in error.message for words in OLD_QUERY):
            log.warning("an answer to a press was refused: %s", error.message[:120])
    except Exception as error:  # noqa: BLE001 - judged by its type
        log.warning("an answer to a press was lost: %s", type(error).__name__)


def existing(file: Path | None) -> Path | None:
    """The file, if it is still there: a document may have been destroyed meanwhile."""
    return file if file is not None and file.is_file() else None
