"""Files people sent: fetched from Telegram outside any transaction, then handed to their feature."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import timedelta
from typing import Protocol

import aiohttp
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError

from bot.clock import Clock
from bot.staff_import import staff_list_arrived
from bot.telegram.away import AWAY
from bot.texts import Texts
from mentoring.attachment import LARGEST
from mentoring.refusal import Refusal
from mentoring.say import Say
from storage.errand import Errand
from storage.uow import Storage, Uow

log = logging.getLogger(__name__)
TROUBLE: tuple[type[Exception], ...] = (TelegramAPIError, OSError, *AWAY)
PATIENCE = timedelta(days=1)
"""How long a file is waited for while Telegram is away; the file itself lies there safely."""


class Taker(Protocol):
    """What becomes of the files of one kind of errand."""

    async def take(self, errand: Errand, data: bytes) -> None:
        """Do with the bytes what they were sent for, and close the errand.

        Called outside any transaction, and again if the program died before the errand was closed.
        """

    async def lost(self, uow: Uow, errand: Errand) -> None:
        """The file cannot be had: tell whoever sent it. The errand is closed by the caller."""

    async def tidy(self) -> None:
        """Whatever is to be cleared away before work begins."""


class ErrandRunner:
    """Fetches what was asked for, one file after another.

    Args:
        takers: by kind of errand.
    """

    def __init__(
        self, storage: Storage, bot: Bot, clock: Clock, takers: Mapping[str, Taker]
    ) -> None:
        self._storage, self._bot, self._clock, self._takers = storage, bot, clock, takers

    async def work(self) -> None:
        """Try every errand that waits once; one that fails for now stays for the next tick."""
        for taker in self._takers.values():
            await taker.tidy()
        last = 0
        while (errand := await self._next(last)) is not None:
            last = errand.id
            try:
                data = await self._fetch(errand)
                await self._takers[errand.kind].take(errand, data)
            except TROUBLE as error:
                log.warning("errand %s: %s", errand.id, type(error).__name__)
                if self._is_away(error, errand):
                    return
                await self._failed(errand)
            except Exception as error:  # noqa: BLE001 - one file must not stop the others
                log.error("errand %s failed: %s", errand.id, type(error).__name__)
                await self._failed(errand)

    def _is_away(self, error: Exception, errand: Errand) -> bool:
        """Whether nobody is to blame but the line: then it is waited for, and nothing is counted."""
        if isinstance(error, aiohttp.ClientResponseError) and error.status < 500:
            return False  # the server is there and says no
        late = self._clock.now() - errand.asked_at > PATIENCE
        return isinstance(error, AWAY) and not late

    async def _next(self, after: int) -> Errand | None:
        async with self._storage.transaction(self._clock.now()) as uow:
            return await uow.errands.next(after)

    async def _fetch(self, errand: Errand) -> bytes:
        file = await self._bot.get_file(errand.file_id)
        if (file.file_size or 0) > LARGEST or not file.file_path:
            raise OSError("file too large")
        stream = await self._bot.download_file(file.file_path)
        return stream.read() if stream is not None else b""

    async def _failed(self, errand: Errand) -> None:
        async with self._storage.transaction(self._clock.now()) as uow:
            if await uow.errands.failed(errand.id):
                await uow.errands.close(errand.id, "failed")
                await self._takers[errand.kind].lost(uow, errand)
            await uow.commit()


class StaffLists:
    """Staff lists that people sent to the chat."""

    def __init__(self, storage: Storage, texts: Texts, clock: Clock) -> None:
        self._storage, self._texts, self._clock = storage, texts, clock

    async def take(self, errand: Errand, data: bytes) -> None:
        """Import the list; the report goes to whoever sent it."""
        async with self._storage.transaction(self._clock.now()) as uow:
            person = await uow.people.get(errand.person)
            try:
                async with uow.step():
                    says = await staff_list_arrived(
                        uow, person, errand.file_name, data, self._texts
                    )
            except Refusal as refusal:
                says = [Say(refusal.key, refusal.facts, to=person.id, urgent=True)]
            for say in says:
                await uow.tell(say)
            await uow.errands.close(errand.id, "done")
            await uow.commit()

    async def lost(self, uow: Uow, errand: Errand) -> None:
        """Ask for it again."""
        await uow.tell(Say("errors-file_lost", to=errand.person, urgent=True))

    async def tidy(self) -> None:
        """A list leaves nothing behind."""
