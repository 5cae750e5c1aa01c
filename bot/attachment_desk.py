"""Keeps the files people attach: bytes to the data folder, then the word; destroys what was given up.

Attachments go back into the chat whatever DOCUMENTS_DELIVERY says: that setting is about papers the bot
makes; these came through the chat in the first place.
"""

from __future__ import annotations

import asyncio
import hashlib
from pathlib import Path

from bot.clock import Clock
from bot.paper_desk import part_of, write_whole
from mentoring.attachment import Attachment
from mentoring.attachment_areas import AREAS
from mentoring.say import Button, Rows, Say
from storage.errand import Errand
from storage.uow import Storage, Uow


class AttachmentDesk:
    """Taker of errands of the kind `mentoring.attachment.ERRAND`.

    The row knows the name of its file before the file exists. So after a crash at any point the errand
    is simply done again: the same name, the same bytes; and no file is unknown to the rows.

    Args:
        folder: where attachments lie.
    """

    def __init__(self, storage: Storage, folder: Path, clock: Clock) -> None:
        self._storage, self._folder, self._clock = storage, folder, clock

    async def take(self, errand: Errand, data: bytes) -> None:
        """Write the file, mark it as kept, tell whoever waits for it."""
        found = await self._wanted(errand)
        if found is not None and found.file_name:
            await self.write(found.file_name, data)
        await self.mark(errand, data)

    async def write(self, file_name: str, data: bytes) -> None:
        """The file is there whole, or not at all."""
        await asyncio.to_thread(write_whole, self._folder / file_name, data)

    async def mark(self, errand: Errand, data: bytes) -> None:
        """The row says kept and the errand is closed; a file given up meanwhile is destroyed."""
        digest = hashlib.sha256(data).hexdigest()
        async with self._storage.transaction(self._clock.now()) as uow:
            number = errand.subject or 0
            if await uow.attachments.kept(number, len(data), digest):
                await _follow(uow, await uow.attachments.get(number))
            else:
                uow.bells.add("errands")
            await uow.errands.close(errand.id, "done")
            await uow.commit()

    async def lost(self, uow: Uow, errand: Errand) -> None:
        """Say so to whoever sent it, with the way back to the thing; what they typed with it stands."""
        if not await uow.attachments.failed(errand.subject or 0):
            return
        uow.bells.add("errands")
        found = await uow.attachments.get(errand.subject or 0)
        rows = opens(found) if found else ()
        await uow.tell(Say("attachment-lost", {}, rows, to=errand.person, urgent=True))

    async def tidy(self) -> None:
        """Destroy the files of what was given up: taken back, erased, or never fetched whole."""
        async with self._storage.transaction(self._clock.now()) as uow:
            over = await uow.attachments.to_destroy()
        for one in over:
            path = self._folder / (one.file_name or "")
            for left in (path, part_of(path)):
                left.unlink(missing_ok=True)
            async with self._storage.transaction(self._clock.now()) as uow:
                await uow.attachments.destroyed(one.id)
                await uow.commit()

    async def _wanted(self, errand: Errand) -> Attachment | None:
        """The row of an errand, unless it was given up."""
        async with self._storage.transaction(self._clock.now()) as uow:
            found = await uow.attachments.get(errand.subject or 0)
        return found if found is not None and found.is_here else None


async def _follow(uow: Uow, found: Attachment | None) -> None:
    area = AREAS.get(found.about) if found else None
    if found is not None and area is not None and area.kept is not None:
        await area.kept(uow, found)


def opens(found: Attachment) -> Rows:
    """The button that leads to the thing."""
    area = AREAS.get(found.about)
    return ((Button("common-open", area.opens, found.of),),) if area else ()
