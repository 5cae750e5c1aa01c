"""Files with the regulation's text: read outside any transaction, kept as the draft of an edition (9.2)."""

from __future__ import annotations

import asyncio

from bot.clock import Clock
from mentoring import regulation_edit
from mentoring.refusal import Refusal
from mentoring.regulation import TITLE_LIMIT
from mentoring.say import Button, Say
from storage.errand import Errand
from storage.papers import document_text
from storage.uow import Storage, Uow


class RegulationTexts:
    """Taker of errands of the kind `regulation_edit.ERRAND`."""

    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage, self._clock = storage, clock

    async def take(self, errand: Errand, data: bytes) -> None:
        """Make the draft; whoever sent the file is shown it."""
        try:
            lines = await asyncio.to_thread(document_text.lines, data)
        except document_text.UnreadableDocument:
            lines = None
        async with self._storage.transaction(self._clock.now()) as uow:
            person = await uow.people.get(errand.person)
            rows = ((Button("common-open", "regulation.draft"),),)
            try:
                if lines is None:
                    raise Refusal("regulation-unreadable")
                async with uow.step():
                    title = errand.file_name.rpartition(".")[0] or errand.file_name
                    draft = await regulation_edit.take_text(
                        uow, person, title[:TITLE_LIMIT], lines, uow.now
                    )
                facts = {"count": len(draft.sections)}
                say = Say("regulation-arrived", facts, rows, to=person.id, urgent=True)
            except Refusal as refusal:
                say = Say(refusal.key, refusal.facts, rows, to=person.id, urgent=True)
            await uow.tell(say)
            await uow.errands.close(errand.id, "done")
            await uow.commit()

    async def lost(self, uow: Uow, errand: Errand) -> None:
        """Ask for it again."""
        await uow.tell(Say("errors-file_lost", to=errand.person, urgent=True))

    async def tidy(self) -> None:
        """A text leaves nothing behind but its draft."""
