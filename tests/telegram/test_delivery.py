"""What Telegram's answers mean for a letter and its reader; hours of rest and what is muted."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import AnswerCallbackQuery, SendMessage
from aiohttp_socks import ProxyConnectionError, ProxyError, ProxyTimeoutError

from bot.telegram.delivery import answer_press, deliver, existing
from mentoring.people import Reach, Settings
from mentoring.say import NoticeKind
from storage.outbox import Letter
from tests.conftest import School
from tests.telegram.letters import a_while, got, member, words

HELLO = SendMessage(chat_id=5, text="здравствуйте")
LETTER = Letter(1, 5, 1, words("здравствуйте"), attempts=1)


class Failing(BaseSession):
    """Fails every call."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    async def make_request(self, *_: Any, **__: Any) -> Any:
        raise self.error

    async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        raise self.error
        yield b""

    async def close(self) -> None:
        """Nothing is open."""


def bot(error: Exception) -> Bot:
    return Bot("42:sandbox", session=Failing(error))


AWAY: list[Exception] = [
    TelegramServerError(HELLO, "Internal Server Error"),
    TelegramNetworkError(HELLO, "Request timeout error"),
    TelegramUnauthorizedError(HELLO, "Unauthorized"),
    ClientDecodeError("not JSON", ValueError(), "<html>502 Bad Gateway</html>"),
    ProxyConnectionError("Couldn't connect to proxy"),
    ProxyTimeoutError("Proxy connection timed out"),
    ProxyError("No acceptable authentication methods were offered"),
    ConnectionResetError(),
    TimeoutError(),
    aiohttp.ServerDisconnectedError(),
]


@pytest.mark.parametrize("error", AWAY, ids=lambda error: type(error).__name__)
async def test_when_telegram_or_the_way_to_it_is_away_the_letter_waits(error: Exception) -> None:
    came = await deliver(bot(error), LETTER, [HELLO])
    assert came.outcome.state == "waiting" and came.reach is None
    assert came.rest == 2 and came.rest_all > 0
    later = await deliver(bot(error), replace(LETTER, attempts=50), [HELLO])
    assert later.rest == 60


@pytest.mark.parametrize("error", AWAY, ids=lambda error: type(error).__name__)
async def test_an_answer_to_a_press_is_tried_once_and_hurts_nobody(error: Exception) -> None:
    await answer_press(bot(error), AnswerCallbackQuery(callback_query_id="1"))


@pytest.mark.parametrize(
    ("error", "state", "reach"),
    [
        (
            TelegramForbiddenError(HELLO, "Forbidden: bot was blocked by the user"),
            "dropped",
            "blocked",
        ),
        (TelegramForbiddenError(HELLO, "Forbidden: user is deactivated"), "dropped", "deactivated"),
        (TelegramBadRequest(HELLO, "Bad Request: chat not found"), "dropped", "not_found"),
        (TelegramBadRequest(HELLO, "Bad Request: message is too long"), "aside", None),
        (TelegramEntityTooLarge(HELLO, "Request Entity Too Large"), "aside", None),
        (TelegramNotFound(HELLO, "Not Found"), "aside", None),
        (FileNotFoundError(2, "No such file", "gone.docx"), "aside", None),
        (KeyError("of ours"), "aside", None),
    ],
    ids=str,
)
async def test_what_would_not_be_better_tomorrow_is_final(
    error: Exception, state: str, reach: str | None
) -> None:
    came = await deliver(bot(error), LETTER, [HELLO])
    assert came.outcome.state == state
    assert came.reach == (Reach(reach) if reach else None)
    assert not came.rest and not came.rest_all


async def test_told_to_wait_only_that_chat_waits_and_as_long_as_told() -> None:
    error = TelegramRetryAfter(HELLO, "Too Many Requests", retry_after=17)
    came = await deliver(bot(error), LETTER, [HELLO])
    assert (came.outcome.state, came.rest, came.rest_all) == ("waiting", 17, 0)


async def test_an_answer_newer_than_this_release_is_still_a_delivery() -> None:
    error = ClientDecodeError("shape", ValueError(), {"ok": True, "result": {"new": 1}})
    came = await deliver(bot(error), LETTER, [HELLO])
    assert came.outcome.state == "sent"


async def test_no_error_says_in_the_log_what_the_letter_said(
    caplog: pytest.LogCaptureFixture,
) -> None:
    errors = [
        *AWAY,
        TelegramBadRequest(HELLO, "Bad Request: can't parse"),
        KeyError("здравствуйте"),
    ]
    for error in errors:
        await deliver(bot(error), LETTER, [HELLO])
    assert caplog.records and "здравствуйте" not in caplog.text


def test_a_destroyed_document_is_not_looked_for(tmp_path: Path) -> None:
    assert existing(None) is None
    assert existing(tmp_path / "gone.docx") is None


async def test_a_notice_of_the_evening_comes_in_the_morning(school: School) -> None:
    anna, card = await member(school, "Петрова Анна")
    school.clock.move(timedelta(hours=13))  # 22:00, quiet from 21:00 to 7:30
    async with school.uow() as uow:
        await uow.tell(replace(words("утром"), to=card.id, kind=NoticeKind.QUEUE))
        await uow.tell(replace(words("сейчас"), to=card.id, kind=NoticeKind.QUEUE, urgent=True))
        await uow.commit()
    await school.idle()
    assert got(anna) == ["сейчас"]
    school.clock.move(timedelta(hours=9, minutes=29))
    await a_while(school)
    assert got(anna) == ["сейчас"]
    school.clock.move(timedelta(minutes=2))
    await school.idle()
    assert got(anna) == ["сейчас", "утром"]


async def test_what_a_person_asks_for_at_night_is_answered_at_night(school: School) -> None:
    anna, _ = await member(school, "Петрова Анна")
    school.clock.move(timedelta(hours=15))
    await anna.starts()
    await anna.sees("Петрова А.")


async def test_a_muted_kind_does_not_come_but_service_does(school: School) -> None:
    muted = Settings(muted=frozenset(NoticeKind))
    anna, card = await member(school, "Петрова Анна", settings=muted)
    async with school.uow() as uow:
        for kind in NoticeKind:
            await uow.tell(replace(words(kind), to=card.id, kind=kind))
        await uow.tell(replace(words("без вида"), to=card.id))
        await uow.commit()
    await school.idle()
    assert got(anna) == [NoticeKind.SERVICE, "без вида"]


async def test_who_has_no_account_hears_nothing_and_nobody_to_tell_is_a_mistake(
    school: School,
) -> None:
    async with school.uow() as uow:
        card = await uow.people.add(now=uow.now, full_name="Иванов Пётр")
        await uow.tell(replace(words("?"), to=card.id))
        assert await uow.outbox.open_count(uow.now) == 0
        with pytest.raises(ValueError, match="nobody"):
            await uow.tell(words("?"))


async def test_without_quiet_hours_nothing_is_held(school: School) -> None:
    free = Settings(quiet_from=time(0), quiet_to=time(0))
    anna, card = await member(school, "Петрова Анна", settings=free)
    school.clock.move(timedelta(hours=15))
    async with school.uow() as uow:
        await uow.tell(replace(words("сразу"), to=card.id, kind=NoticeKind.QUEUE))
        await uow.commit()
    await school.idle()
    assert got(anna) == ["сразу"]
