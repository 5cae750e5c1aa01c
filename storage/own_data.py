"""Every row about one person, by the declaration of `mentoring.privacy`: none is forgotten."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Table, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.pair.nouns import PairState
from mentoring.privacy import TABLES
from mentoring.privacy_nouns import Reader, TableRule
from storage.inbox import inbox
from storage.outbox import outbox
from storage.people_tables import accounts
from storage.tables import metadata

HIDDEN = {"people": ("name_key",), "papers": ("problem",)}
"""Copies of what is given anyway, and technical causes."""
FORMING = "forming"
"""Both steps of settling the terms: a mentor's no to them is not for the mentees to learn."""

_ON_ITS_WAY = outbox.c.state == "sending"
_WAITING = outbox.c.state.in_(("waiting", "sending"))


class OwnData:
    """Reads across tables; the export of one's own data is made of it."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def rows_of(self, person: int, chat: int | None) -> dict[str, list[dict[str, Any]]]:
        """Rows by table, oldest first; tables without any are left out.

        Args:
            person: card number.
            chat: the person's private chat, for what is kept by chat.
        """
        found: dict[str, list[dict[str, Any]]] = {}
        for name, rule in TABLES.items():
            if not rule.exported:
                continue
            table = metadata.tables[name]
            mine = _mine(table, rule, person, chat)
            query = select(table).where(mine).order_by(*table.primary_key)
            rows = [dict(row) for row in (await self._db.execute(query)).mappings()]
            if rows:
                found[name] = [_shown(name, row) for row in rows]
        return found

    async def forget_words(self, person: int, chat: int | None) -> None:
        """Destroy what was said to somebody and the set-aside updates that came from them."""
        await self._db.execute(delete(outbox).where(outbox.c.person_id == person, ~_ON_ITS_WAY))
        if chat is not None:
            theirs = (inbox.c.state == "aside", inbox.c.payload.contains(str(chat)))
            await self._db.execute(update(inbox).where(*theirs).values(state="done", payload=None))

    async def forget_strangers(self) -> int:
        """Destroy letters of those who have no account any more: last words, since delivered.

        Returns:
            how many there were.
        """
        tied = select(accounts.c.person_id)
        query = delete(outbox).where(outbox.c.person_id.not_in(tied), ~_WAITING)
        return (await self._db.execute(query)).rowcount


def _mine(table: Table, rule: TableRule, person: int, chat: int | None) -> ColumnElement[bool]:
    """Rows that are a person's: by an owner column, or by what the person belongs to."""
    owned = [table.c[one] == (chat if one == "chat_id" else person) for one in rule.owners]
    if rule.through:
        other, key, owner = rule.through
        link = metadata.tables[other]
        theirs = select(link.c[key]).where(link.c[owner] == person)
        owned.append(table.c[rule.key].in_(theirs))
    return or_(*owned)


def _shown(table: str, row: dict[str, Any]) -> dict[str, Any]:
    """A row without copies and causes; of what is shared, only what this person may read."""
    fields, shared = TABLES[table].fields, TABLES[table].through is not None
    if table == "pairs" and row["state"] in (PairState.CURATOR, PairState.CONSENT):
        row = {**row, "state": FORMING}
    return {
        name: value
        for name, value in row.items()
        if name not in HIDDEN.get(table, ())
        and (not shared or Reader.SELF in fields[name].readers or name == "id")
    }
