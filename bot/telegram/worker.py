"""Inbox → handlers → outbox: each update alone in its own savepoint, a batch in one durable commit."""

from __future__ import annotations

import asyncio
import json
import logging
import re
import traceback
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.client.session.base import BaseSession
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.types import Update

from bot.clock import Clock
from bot.telegram.callbacks import STAYS
from bot.telegram.poller import ALLOWED
from bot.telegram.turn import CURRENT, Turn, origin
from mentoring.people import Role
from mentoring.refusal import Refusal
from mentoring.say import Button, Say
from storage.inbox import Received
from storage.uow import Storage, Uow

log = logging.getLogger(__name__)
BATCH = 20
MENTION = re.compile(r"^(/\w+)@\w+")


class SilentSession(BaseSession):
    """A handler that tries to send by itself is told how it is done here."""

    async def make_request(self, *args: Any, **kwargs: Any) -> Any:
        """Refuse.

        Raises:
            RuntimeError: always.
        """
        raise RuntimeError("a handler returns what to say, it does not send")

    async def stream_content(self, *args: Any, **kwargs: Any) -> Any:
        """Refuse.

        Raises:
            RuntimeError: always.
        """
        raise RuntimeError("files are fetched by an errand, outside the transaction")
        yield b""

    async def close(self) -> None:
        """Nothing is open."""


class Worker:
    """Handles what the inbox holds, oldest first.

    Args:
        bot: given to handlers; its session must be `SilentSession`.
    """

    def __init__(self, storage: Storage, dispatcher: Dispatcher, bot: Bot, clock: Clock) -> None:
        self._storage, self._dispatcher, self._bot, self._clock = storage, dispatcher, bot, clock

    async def run(self) -> None:
        """Work until cancelled; a fault of the database itself is retried after a pause."""
        bell = self._storage.bell("inbox")
        while True:
            bell.clear()
            try:
                handled = await self.work()
            except Exception:
                log.exception("a batch of updates failed, trying again")
                await asyncio.sleep(1)
                continue
            if not handled:
                await bell.wait()

    async def work(self) -> int:
        """Handle one batch; how many updates it held."""
        async with self._storage.transaction(self._clock.now()) as uow:
            batch = await uow.inbox.next(BATCH)
            for received in batch:
                if not await self._one(uow, received):
                    break  # it will be tried again before whatever came after it
            if batch:
                await uow.commit()
        return len(batch)

    async def _one(self, uow: Uow, received: Received) -> bool:
        """Handle one update; whether it is over and done with."""
        update: dict[str, Any] = json.loads(received.payload)
        try:
            async with uow.step():
                await self._handle(uow, update)
                await uow.inbox.done(received.update_id)
        except Refusal as refusal:
            async with uow.step():
                await self._answer(
                    uow, update, Say(refusal.key, refusal.facts, toast=True, urgent=True)
                )
                await uow.inbox.done(received.update_id)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is counted and set aside
            return await self._failed(uow, update, received, error)
        return True

    async def _handle(self, uow: Uow, update: dict[str, Any]) -> None:
        if not any(kind in update for kind in ALLOWED):
            return  # left over from another program with this token; nothing was asked of us
        place = origin(update)
        if place.private:
            _drop_mention(update)
        turn = Turn(uow, place.chat, place.user, place.query, place.message)
        uow.speaking = place.chat
        if _unwrapped(update):
            turn.message = None  # what it opens is a new message
        token = CURRENT.set(turn)
        try:
            # Not `feed_raw_update`: it writes the text of an exception to the log.
            parsed = Update.model_validate(update, context={"bot": self._bot})
            result = await self._dispatcher.feed_update(self._bot, parsed, uow=uow)
        finally:
            CURRENT.reset(token)
        await turn.keep()
        says = [] if result in (None, UNHANDLED) else result
        await post(turn, [says] if isinstance(says, Say) else list(says))

    async def _answer(self, uow: Uow, update: dict[str, Any], say: Say) -> None:
        """Say something to whoever sent an update that was not handled."""
        place = origin(update)
        if place.chat is None:
            return
        turn = Turn(uow, place.chat, place.user, place.query, place.message)
        turn.me = await uow.people.by_account(place.user) if place.user else None
        await post(turn, [say])

    async def _failed(
        self, uow: Uow, update: dict[str, Any], received: Received, error: Exception
    ) -> bool:
        """Count the failure; the last one sets the update aside, and two people learn of it.

        Returns:
            whether it was the last.
        """
        where = traceback.extract_tb(error.__traceback__)[-1]
        problem = f"{type(error).__name__} in {where.name}:{where.lineno}"
        log.error("update %s failed: %s", received.update_id, problem, exc_info=_bare(error))
        async with uow.step():
            if not await uow.inbox.failed(received.update_id, problem):
                return False
            number = str(received.update_id)
            await self._answer(uow, update, Say("errors-sorry", {"number": number}, fresh=True))
            await tell_administrators(uow, number)
            return True


async def tell_administrators(uow: Uow, number: str) -> None:
    """Tell administrators (or curators, if there is none) that an update was set aside."""
    told = await uow.people.with_role(Role.ADMIN) or await uow.people.with_role(Role.CURATOR)
    button = Button("errors-open", "admin.aside")
    for person in told:
        say = Say("errors-aside", {"number": number}, ((button,),), to=person.id)
        await uow.tell(say)


async def post(turn: Turn, says: list[Say]) -> None:
    """Put a handler's words into the outbox; the first one answers the press and may edit."""
    uow, me = turn.uow, turn.me
    person = me.id if me and me.id not in uow.people.untied else None
    if turn.query and not any(say.to is None for say in says):
        await uow.outbox.add(
            None, chat=turn.chat or 0, person=person, now=uow.now, answers=turn.query
        )
        uow.bells.add("outbox")
    first = True
    for say in says:
        if say.to is not None and (me is None or say.to != me.id):
            await uow.tell(say)
            continue
        if turn.chat is None:
            continue
        await uow.outbox.add(
            say,
            chat=turn.chat,
            person=person,
            now=uow.now,
            edits=turn.message if first else None,
            answers=turn.query if first else None,
        )
        uow.bells.add("outbox")
        first = False


def _drop_mention(update: dict[str, Any]) -> None:
    """`/start@the_bot`, as some clients complete it: to whom is plain in a private chat.

    aiogram would ask Telegram who the bot is, and a handler's bot cannot send.
    """
    message = update.get("message")
    if not isinstance(message, dict):
        return
    text = message.get("text")
    if isinstance(text, str):
        message["text"] = MENTION.sub(r"\1", text)


def _unwrapped(update: dict[str, Any]) -> bool:
    """A press that leaves its message as it is becomes an ordinary one; whether it was such a press."""
    query = update.get("callback_query")
    data = query.get("data") if isinstance(query, dict) else None
    if not isinstance(query, dict) or not isinstance(data, str):
        return False
    if not data.startswith(f"{STAYS}:"):
        return False
    query["data"] = f"p{data.removeprefix(STAYS)}"
    return True


def _bare(error: Exception) -> tuple[type[Exception], Exception, Any]:
    """The trace without the exception's own text, which may repeat what a person typed."""
    return Withheld, Withheld(type(error).__name__), error.__traceback__


class Withheld(Exception):  # noqa: N818 - stands in a log for an exception whose text is private
    """Names the type of the exception it stands for."""
