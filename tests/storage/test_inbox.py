"""Updates kept until they are handled: once each, oldest first, forgotten in time."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from storage.inbox import KEEP_NUMBERS, MOST_ATTEMPTS
from tests.storage.base import NOW, opened

LATER = NOW + timedelta(seconds=1)


async def test_an_update_known_by_number_is_left_as_it_is(
    tmp_path: Path, empty_database: Path
) -> None:
    async with opened(tmp_path, empty_database) as storage, storage.transaction(NOW) as uow:
        await uow.inbox.put([(7, "first")], NOW)
        await uow.inbox.put([(7, "again"), (8, "next")], LATER)
        assert [one.payload for one in await uow.inbox.next(9)] == ["first", "next"]
        await uow.inbox.done(7)
        await uow.inbox.put([(7, "once more")], LATER)
        assert [one.payload for one in await uow.inbox.next(9)] == ["next"]


async def test_the_oldest_comes_first_even_if_numbers_start_anew(
    tmp_path: Path, empty_database: Path
) -> None:
    async with opened(tmp_path, empty_database) as storage, storage.transaction(NOW) as uow:
        await uow.inbox.put([(900, "old"), (901, "old too")], NOW)
        await uow.inbox.put([(5, "new")], LATER)
        assert [one.update_id for one in await uow.inbox.next(9)] == [900, 901, 5]
        assert [one.update_id for one in await uow.inbox.next(1)] == [900]


async def test_after_the_last_attempt_it_is_set_aside_and_can_be_tried_or_dropped(
    tmp_path: Path, empty_database: Path
) -> None:
    async with opened(tmp_path, empty_database) as storage, storage.transaction(NOW) as uow:
        await uow.inbox.put([(1, "bad"), (2, "good")], NOW)
        outcomes = [await uow.inbox.failed(1, "KeyError in h:1") for _ in range(MOST_ATTEMPTS)]
        assert outcomes == [False] * (MOST_ATTEMPTS - 1) + [True]
        assert await uow.inbox.waiting() == 1
        assert await uow.inbox.aside() == [(1, "KeyError in h:1", NOW)]
        assert not await uow.inbox.again(2) and not await uow.inbox.drop(2)
        assert await uow.inbox.again(1)
        assert [(one.update_id, one.attempts) for one in await uow.inbox.next(9)] == [
            (1, 0),
            (2, 0),
        ]
        for _ in range(MOST_ATTEMPTS):
            await uow.inbox.failed(1, "KeyError in h:1")
        assert await uow.inbox.drop(1)
        assert await uow.inbox.aside() == []


async def test_numbers_are_forgotten_when_telegram_will_not_repeat_them(
    tmp_path: Path, empty_database: Path
) -> None:
    async with opened(tmp_path, empty_database) as storage, storage.transaction(NOW) as uow:
        await uow.inbox.put([(1, "done"), (2, "waits")], NOW)
        await uow.inbox.done(1)
        await uow.inbox.purge(NOW + KEEP_NUMBERS)
        assert await count(uow) == 2
        await uow.inbox.purge(NOW + KEEP_NUMBERS + timedelta(seconds=1))
        assert await count(uow) == 1
        assert [one.update_id for one in await uow.inbox.next(9)] == [2]


async def count(uow: object) -> int:
    found = await uow._db.exec_driver_sql("SELECT count(*) FROM inbox")  # type: ignore[attr-defined]
    return int(found.scalar())
