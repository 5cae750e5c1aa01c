"""Words decided and not yet delivered: order, attempts, outcome of each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from sqlalchemy import (
    Boolean,
    Text,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.say import NoticeKind, Say
from storage.outbox_rows import Letter, Outcome, letter_columns, letter_of, outbox
from storage.words import say_from_json

__all__ = ["KEEP_ROWS", "KEEP_WORDS", "Letter", "Outbox", "Outcome", "outbox"]
KEEP_WORDS = timedelta(days=3)
KEEP_ROWS = timedelta(days=90)


_OPEN = text("outbox.state IN ('waiting', 'sending')")
"""Spelt out as the partial index has it: only so does the index serve, and not three months be read."""
_ADD = insert(outbox)
_DUE = (
    select(outbox)
    .where(
        _OPEN,
        outbox.c.state == "waiting",
        or_(outbox.c.not_before.is_(None), outbox.c.not_before <= bindparam("now")),
        outbox.c.bulk == bindparam("bulk", type_=Boolean),
        outbox.c.chat_id.not_in(bindparam("busy", expanding=True)),
    )
    .order_by(outbox.c.id)
    .limit(bindparam("most"))
)
_CLAIM = (
    update(outbox)
    .where(outbox.c.id == bindparam("letter"), outbox.c.state == "waiting")
    .values(state="sending", attempts=outbox.c.attempts + 1)
)
_SETTLE = (
    update(outbox)
    .where(outbox.c.id == bindparam("letter"))
    .values(
        state=bindparam("to_state"),
        outcome=bindparam("why"),
        message_id=bindparam("message"),
        not_before=bindparam("later"),
        maybe_repeated=or_(outbox.c.maybe_repeated, bindparam("doubtful", type_=Boolean)),
    )
)
_ASIDE = select(func.count()).where(outbox.c.state == "aside")
_FORGET = delete(outbox).where(
    outbox.c.id.in_(bindparam("letters", expanding=True)),
    outbox.c.person_id.is_(None),
    outbox.c.state.in_(("sent", "dropped", "aside")),
)
_HUSH = (
    update(outbox)
    .where(
        outbox.c.id.in_(bindparam("letters", expanding=True)),
        outbox.c.state.in_(("sent", "dropped", "aside")),
        outbox.c.say.cast(Text).contains('"hush":true'),
    )
    .values(say=None)
)


class Outbox:
    """Repository of letters."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def add(
        self,
        say: Say | None,
        *,
        chat: int,
        person: int | None,
        now: datetime,
        edits: int | None = None,
        answers: str | None = None,
        not_before: datetime | None = None,
    ) -> None:
        """Put words in the queue; without `say` the chat's command list is to be set anew."""
        own = {"edits": edits, "answers": answers, "bulk": False}
        await self._db.execute(_ADD, letter_columns(say, chat, person, now, not_before) | own)

    async def add_told(
        self,
        letters: Sequence[tuple[Say, int, datetime | None]],
        now: datetime,
        speaking: int | None,
    ) -> None:
        """Put in the queue what others are told, in this order: words, chat, until when they are held.

        Args:
            speaking: chat that is being answered; what it is told goes with the answer, in their order.
        """
        rows = [letter_columns(say, chat, say.to, now, held) for say, chat, held in letters]
        rows = [{**row, "bulk": row["bulk"] and row["chat_id"] != speaking} for row in rows]
        await self._db.execute(_ADD, rows)

    async def claim(
        self, now: datetime, busy: Collection[int], most: int, most_bulk: int | None = None
    ) -> list[Letter]:
        """Take the oldest due letter of each chat that is not busy and mark it as being sent.

        Conversation goes before what comes by itself. A row that cannot be read, of another release
        for instance, is set aside.

        Args:
            busy: chats to which something is on its way.
            most: how many at once.
            most_bulk: how many of them may be letters that come by themselves; all by default.
        """
        taken: dict[int, Letter] = {}
        for bulk, limit in ((False, most), (True, most if most_bulk is None else most_bulk)):
            room = min(limit, most - len(taken))
            if room > 0:
                await self._take(now, {*busy, *taken}, room, bulk, taken)
        if taken:
            await self._db.execute(_CLAIM, [{"letter": letter.id} for letter in taken.values()])
        return list(taken.values())

    async def _take(
        self, now: datetime, busy: Collection[int], room: int, bulk: bool, taken: dict[int, Letter]
    ) -> None:
        asked = {"now": now, "most": room * 4, "busy": list(busy), "bulk": bulk}
        rows = (await self._db.execute(_DUE, asked)).mappings().all()
        enough = len(taken) + room
        for row in rows:
            if row["chat_id"] not in taken and len(taken) < enough:
                try:
                    taken[row["chat_id"]] = letter_of(row)
                except (KeyError, TypeError, ValueError):
                    await self.settle([Outcome(row["id"], "aside", "unreadable")])

    async def settle(self, outcomes: Sequence[Outcome]) -> None:
        """Write what became of letters; those to strangers leave no trace, those to be hushed no words."""
        rows = [
            {
                "letter": one.letter,
                "to_state": one.state,
                "why": one.outcome or None,
                "message": one.message_id,
                "later": one.not_before,
                "doubtful": one.doubtful,
            }
            for one in outcomes
        ]
        await self._db.execute(_SETTLE, rows)
        letters = {"letters": [one.letter for one in outcomes]}
        await self._db.execute(_FORGET, letters)
        await self._db.execute(_HUSH, letters)

    async def drop_person(self, person: int, reason: str) -> None:
        """Give up everything waiting for a person who cannot be reached."""
        query = update(outbox).where(outbox.c.person_id == person, outbox.c.state == "waiting")
        await self._db.execute(query.values(state="dropped", outcome=reason))

    async def recover(self) -> int:
        """After a start: what was being sent when the process died is sent again, and marked so."""
        cut = update(outbox).where(_OPEN, outbox.c.state == "sending")
        result = await self._db.execute(cut.values(state="waiting", maybe_repeated=True))
        return result.rowcount

    async def recall(self, before: datetime, kind: NoticeKind) -> list[Say]:
        """Take back what came by itself of a kind, was decided before a moment and never delivered."""
        old = (_OPEN, outbox.c.state == "waiting", outbox.c.bulk, outbox.c.created_at < before)
        rows = (await self._db.execute(select(outbox.c.id, outbox.c.say).where(*old))).all()
        taken = {row.id: say_from_json(row.say) for row in rows if row.say["kind"] == kind}
        if taken:
            await self.settle([Outcome(letter, "dropped", "recalled") for letter in taken])
        return list(taken.values())

    async def withdraw(self, person: int, key: str) -> None:
        """Give up words of this key that wait for somebody: newer ones take their place."""
        mine = (_OPEN, outbox.c.state == "waiting", outbox.c.person_id == person)
        rows = (await self._db.execute(select(outbox.c.id, outbox.c.say).where(*mine))).all()
        old = [row.id for row in rows if row.say and row.say["key"] == key]
        if old:
            await self.settle([Outcome(letter, "dropped", "newer") for letter in old])

    async def next_due(self, now: datetime) -> datetime | None:
        """When the earliest letter that is held beyond `now` may go."""
        later = (_OPEN, outbox.c.state == "waiting", outbox.c.not_before > now)
        query = select(func.min(outbox.c.not_before)).where(*later)
        moment: datetime | None = await self._db.scalar(query)
        return moment

    async def open_count(self, now: datetime) -> int:
        """Letters due now or on their way."""
        query = select(func.count()).where(
            _OPEN,
            or_(outbox.c.not_before.is_(None), outbox.c.not_before <= now),
        )
        return int(await self._db.scalar(query) or 0)

    async def undelivered(self) -> int:
        """Letters that Telegram refused for a reason of ours."""
        return int(await self._db.scalar(_ASIDE) or 0)

    async def purge(self, now: datetime) -> None:
        """Forget delivered words after three days and the rows after ninety."""
        closed = outbox.c.state.in_(("sent", "dropped", "aside"))
        old = update(outbox).where(closed, outbox.c.created_at < now - KEEP_WORDS)
        await self._db.execute(old.values(say=None))
        await self._db.execute(delete(outbox).where(closed, outbox.c.created_at < now - KEEP_ROWS))
