"""One transaction: its repositories, and `tell()` for words to other people."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from mentoring.notice import held_until, is_muted
from mentoring.people import Settings
from mentoring.say import NoticeKind, Say
from storage.repositories import Repositories


def _kind(say: Say) -> NoticeKind:
    return say.kind or NoticeKind.SERVICE


class Uow(Repositories):
    """The repositories of one transaction. Leaving without `commit()` undoes everything.

    Args:
        now: the moment of this transaction, aware.
        zone: the school's time zone, for quiet hours.
        cache: what does not change while the process lives, such as the consents' texts in force.
    """

    def __init__(
        self, connection: AsyncConnection, now: datetime, zone: ZoneInfo, cache: dict[str, Any]
    ) -> None:
        super().__init__(connection)
        self.cache = cache
        self.now = now
        self.zone = zone
        self.bells: set[str] = set()
        self.changed: set[str] = set()
        """Names in `cache` of what this transaction has changed: not kept until it is over."""
        self.speaking: int | None = None
        """The chat whose update is in hand: what it is told belongs to the conversation."""

    async def tell(self, *says: Say) -> None:
        """Queue words for the people named in `Say.to`, by their quiet hours and muted kinds.

        Somebody without an account hears nothing: there is no door to knock at.

        Raises:
            ValueError: a `Say` names nobody.
        """
        nobody = next((say.key for say in says if say.to is None), None)
        if nobody is not None:
            raise ValueError(f"{nobody}: nobody to tell")
        readers = {say.to for say in says if say.to is not None}
        chats = await self.people.accounts_of(readers)
        people = await self.people.some(chats)
        letters = [
            (say, chats[say.to], self._held(say, people[say.to].settings))
            for say in says
            if say.to in chats and not is_muted(_kind(say), people[say.to].settings)
        ]
        if letters:
            await self.outbox.add_told(letters, self.now, self.speaking)
            self.bells.add("outbox")

    def _held(self, say: Say, settings: Settings) -> datetime | None:
        """Until when quiet hours hold it."""
        if say.urgent:
            return None
        local = self.now.astimezone(self.zone)
        return held_until(local, settings.quiet_from, settings.quiet_to)

    async def refresh_commands(self, person: int) -> None:
        """Have the person's command list set anew, after roles or language changed."""
        chat = await self.people.account_of(person)
        if chat is not None:
            await self.outbox.add(None, chat=chat, person=person, now=self.now)
            self.bells.add("outbox")

    async def commit(self) -> None:
        """Make everything durable."""
        await self._db.commit()

    @asynccontextmanager
    async def step(self) -> AsyncIterator[None]:
        """A part that can fail alone: an exception undoes it and is raised on."""
        async with self._db.begin_nested():
            yield


class Storage:
    """The database of one school. One transaction at a time, in the order they were asked for."""

    def __init__(self, engine: AsyncEngine, zone: ZoneInfo) -> None:
        self.engine = engine
        self.zone = zone
        self.bells: dict[str, asyncio.Event] = {}
        self._turn = asyncio.Lock()
        self._cache: dict[str, Any] = {}
        self._connection: AsyncConnection | None = None

    def bell(self, name: str) -> asyncio.Event:
        """An event set after a commit that left work of this name (``outbox``, ``papers``…)."""
        return self.bells.setdefault(name, asyncio.Event())

    @asynccontextmanager
    async def transaction(self, now: datetime) -> AsyncIterator[Uow]:
        """Open a unit of work; commit it yourself, or it never was.

        Args:
            now: the moment, aware.
        """
        async with self._turn:
            if self._connection is None:
                self._connection = await self.engine.connect()
            uow = Uow(self._connection, now, self.zone, self._cache)
            try:
                yield uow
            finally:
                await self._connection.rollback()
        for name in uow.bells:
            self.bell(name).set()

    async def close(self) -> None:
        """Close the file."""
        if self._connection is not None:
            await self._connection.close()
            self._connection = None
        await self.engine.dispose()
