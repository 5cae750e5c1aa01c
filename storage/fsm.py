"""State and drafts of each conversation: one row a chat."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Column, String, Table, Text, bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.people_tables import accounts
from storage.tables import Json, Utc, metadata

conversations = Table(
    "conversations",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("state", String(80)),
    Column("data", Json, nullable=False),
    Column("updated_at", Utc, nullable=False),
)

_GET = select(conversations).where(conversations.c.chat_id == bindparam("chat"))
_ADD = insert(conversations)
_PUT = _ADD.on_conflict_do_update(
    index_elements=["chat_id"],
    set_={name: _ADD.excluded[name] for name in ("state", "data", "updated_at")},
)


@dataclass(slots=True)
class Conversation:
    """Where a chat is: the state's name and whatever its forms have gathered."""

    state: str | None = None
    data: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class UnfinishedForm:
    """A form somebody has begun.

    Args:
        form: its name.
        token: tells it from every other draft.
        kept_at: when it was last written in.
    """

    person: int
    form: str
    token: int
    step: int
    steps: int
    kept_at: datetime


def _unfinished(
    person: int, form: str, kept: dict[str, Any], updated_at: datetime
) -> UnfinishedForm:
    kept_at = datetime.fromisoformat(kept["kept_at"]) if "kept_at" in kept else updated_at
    return UnfinishedForm(person, form, kept["token"], kept["step"], kept["steps"], kept_at)


class Conversations:
    """Repository of conversations."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def get(self, chat: int) -> Conversation:
        """The conversation of a chat; a new one is empty."""
        row = (await self._db.execute(_GET, {"chat": chat})).mappings().first()
        return Conversation(row["state"], row["data"]) if row else Conversation()

    async def put(self, chat: int, conversation: Conversation, now: datetime) -> None:
        """Keep the conversation; an empty one leaves no row."""
        if conversation.state is None and not conversation.data:
            await self.drop(chat)
            return
        values = {
            "chat_id": chat,
            "state": conversation.state,
            "data": conversation.data,
            "updated_at": now,
        }
        await self._db.execute(_PUT, values)

    async def drafts(self, person: int | None = None) -> list[UnfinishedForm]:
        """Unfinished forms of everybody who has joined, or of one person."""
        query = select(accounts.c.person_id, conversations).join(
            accounts, accounts.c.external_id == conversations.c.chat_id
        )
        query = query.where(conversations.c.data.cast(Text).contains('"drafts"'))
        if person is not None:
            query = query.where(accounts.c.person_id == person)
        return [
            _unfinished(row["person_id"], name, kept, row["updated_at"])
            for row in (await self._db.execute(query)).mappings()
            for name, kept in row["data"].get("drafts", {}).items()
        ]

    async def forget(self, kept: str, of: str) -> None:
        """Take one thing out of everything of this name that conversations keep."""
        query = select(conversations).where(conversations.c.data.cast(Text).contains(f'"{kept}"'))
        for row in (await self._db.execute(query)).mappings().all():
            held = row["data"].get(kept)
            if isinstance(held, dict) and of in held:
                rest = {name: value for name, value in held.items() if name != of}
                data = {name: value for name, value in row["data"].items() if name != kept}
                if rest:
                    data[kept] = rest
                where = conversations.c.chat_id == row["chat_id"]
                await self._db.execute(update(conversations).where(where).values(data=data))

    async def drop(self, chat: int) -> None:
        """Forget the conversation with its drafts."""
        await self._db.execute(delete(conversations).where(conversations.c.chat_id == chat))
