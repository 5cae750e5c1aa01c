"""Words decided and not yet delivered: order, attempts, outcome of each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    RowMapping,
    String,
    Table,
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

from mentoring.say import Say
from storage.tables import BigId, Json, Utc, metadata
from storage.words import say_from_json, say_to_json

outbox = Table(
    "outbox",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("person_id", ForeignKey("people.id")),
    Column("say", Json),
    Column("commands", Boolean(name="commands"), nullable=False, default=False),
    Column("bulk", Boolean(name="bulk"), nullable=False, default=False, server_default="0"),
    Column("edits", BigInteger),
    Column("answers", String(64)),
    Column("state", String(8), nullable=False),
    Column("created_at", Utc, nullable=False),
    Column("not_before", Utc),
    Column("attempts", Integer, nullable=False, default=0),
    Column("maybe_repeated", Boolean(name="maybe_repeated"), nullable=False, default=False),
    Column("outcome", String(64)),
    Column("message_id", BigInteger),
    Index("ix_outbox_open", "bulk", "id", sqlite_where=text("state IN ('waiting', 'sending')")),
    Index(None, "person_id"),
)

KEEP_WORDS = timedelta(days=3)
KEEP_ROWS = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Letter:
    """One row of the outbox.

    Args:
        say: the words; ``None`` for a change of the chat's command list.
        edits: message to change instead of sending a new one.
        answers: callback query that wants an answer.
        bulk: comes by itself and may wait: whoever is in a conversation goes first.
        maybe_repeated: the process died, or the connection broke, while this was being sent;
            Telegram may already have it.
    """

    id: int
    chat: int
    person: int | None
    say: Say | None
    edits: int | None = None
    answers: str | None = None
    attempts: int = 0
    maybe_repeated: bool = False
    bulk: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a letter.

    Args:
        state: ``sent``, ``dropped`` (cannot be delivered), ``aside`` (refused by Telegram) or
            ``waiting`` (try again at `not_before`).
        outcome: short reason in Telegram's terms, never text of a message.
        doubtful: Telegram may have it although nobody said so; the next attempt may repeat it.
    """

    letter: int
    state: str
    outcome: str = ""
    message_id: int | None = None
    not_before: datetime | None = None
    doubtful: bool = False


_ADD = insert(outbox)
_DUE = (
    select(outbox)
    .where(
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
_FORGET = delete(outbox).where(
    outbox.c.id.in_(bindparam("letters", expanding=True)),
    outbox.c.person_id.is_(None),
    outbox.c.state.in_(("sent", "dropped", "aside")),
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
        bulk: bool = False,
    ) -> None:
        """Put words in the queue; without `say` the chat's command list is to be set anew."""
        values: dict[str, Any] = {
            "chat_id": chat,
            "person_id": person,
            "say": say_to_json(say) if say else None,
            "commands": say is None,
            "bulk": bulk,
            "edits": edits,
            "answers": answers,
            "state": "waiting",
            "created_at": now,
            "not_before": not_before,
            "attempts": 0,
            "maybe_repeated": False,
        }
        await self._db.execute(_ADD, values)

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
                    taken[row["chat_id"]] = _letter(row)
                except (KeyError, TypeError, ValueError):
                    await self.settle([Outcome(row["id"], "aside", "unreadable")])

    async def settle(self, outcomes: Sequence[Outcome]) -> None:
        """Write what became of letters; those to strangers leave no trace."""
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
        await self._db.execute(_FORGET, {"letters": [one.letter for one in outcomes]})

    async def drop_person(self, person: int, reason: str) -> None:
        """Give up everything waiting for a person who cannot be reached."""
        query = update(outbox).where(outbox.c.person_id == person, outbox.c.state == "waiting")
        await self._db.execute(query.values(state="dropped", outcome=reason))

    async def recover(self) -> int:
        """After a start: what was being sent when the process died is sent again, and marked so."""
        query = update(outbox).where(outbox.c.state == "sending")
        result = await self._db.execute(query.values(state="waiting", maybe_repeated=True))
        return result.rowcount

    async def next_due(self, now: datetime) -> datetime | None:
        """When the earliest letter that is held beyond `now` may go."""
        query = select(func.min(outbox.c.not_before)).where(
            outbox.c.state == "waiting", outbox.c.not_before > now
        )
        moment: datetime | None = await self._db.scalar(query)
        return moment

    async def open_count(self, now: datetime) -> int:
        """Letters due now or on their way."""
        query = select(func.count()).where(
            outbox.c.state.in_(("waiting", "sending")),
            or_(outbox.c.not_before.is_(None), outbox.c.not_before <= now),
        )
        return int(await self._db.scalar(query) or 0)

    async def undelivered(self) -> int:
        """Letters that Telegram refused for a reason of ours."""
        query = select(func.count()).where(outbox.c.state == "aside")
        return int(await self._db.scalar(query) or 0)

    async def purge(self, now: datetime) -> None:
        """Forget delivered words after three days and the rows after ninety."""
        closed = outbox.c.state.in_(("sent", "dropped", "aside"))
        old = update(outbox).where(closed, outbox.c.created_at < now - KEEP_WORDS)
        await self._db.execute(old.values(say=None))
        await self._db.execute(delete(outbox).where(closed, outbox.c.created_at < now - KEEP_ROWS))


def _letter(row: RowMapping) -> Letter:
    return Letter(
        id=row["id"],
        chat=row["chat_id"],
        person=row["person_id"],
        say=say_from_json(row["say"]) if row["say"] else None,
        edits=row["edits"],
        answers=row["answers"],
        attempts=row["attempts"],
        maybe_repeated=row["maybe_repeated"],
        bulk=row["bulk"],
    )
