"""Files people sent: fetched from Telegram outside any transaction, then handed to their feature."""

from __future__ import annotations

import logging

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError

from bot.clock import Clock
from bot.staff_import import staff_list_arrived
from bot.telegram.away import AWAY
from bot.texts import Texts
from mentoring.refusal import Refusal
from mentoring.say import Say
from storage.errand import Errand
from storage.uow import Storage

log = logging.getLogger(__name__)
TROUBLE: tuple[type[Exception], ...] = (TelegramAPIError, OSError, *AWAY)
LARGEST = 20 * 1024 * 1024
"""Bytes; Telegram gives a bot no larger file."""


class ErrandRunner:
    """Fetches what was asked for, one file after another."""

    def __init__(self, storage: Storage, bot: Bot, texts: Texts, clock: Clock) -> None:
        self._storage, self._bot, self._texts, self._clock = storage, bot, texts, clock

    async def work(self) -> None:
        """Do every errand that waits; one that fails for now stays for the next tick."""
        while (errand := await self._next()) is not None:
            try:
                data = await self._fetch(errand)
                await self._hand_over(errand, data)
            except TROUBLE as error:
                log.warning("errand %s: %s", errand.id, type(error).__name__)
                if not await self._failed(errand):
                    return
            except Exception as error:  # noqa: BLE001 - one file must not stop the others
                log.error("errand %s failed: %s", errand.id, type(error).__name__)
                await self._failed(errand)

    async def _next(self) -> Errand | None:
        async with self._storage.transaction(self._clock.now()) as uow:
            return await uow.errands.next()

    async def _fetch(self, errand: Errand) -> bytes:
        file = await self._bot.get_file(errand.file_id)
        if (file.file_size or 0) > LARGEST or not file.file_path:
            raise OSError("file too large")
        stream = await self._bot.download_file(file.file_path)
        return stream.read() if stream is not None else b""

    async def _failed(self, errand: Errand) -> bool:
        async with self._storage.transaction(self._clock.now()) as uow:
            last = await uow.errands.failed(errand.id)
            if last:
                await uow.errands.close(errand.id, "failed")
                await uow.tell(Say("errors-file_lost", to=errand.person, urgent=True))
            await uow.commit()
        return last

    async def _hand_over(self, errand: Errand, data: bytes) -> None:
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
