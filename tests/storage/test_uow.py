"""A transaction is all or nothing, and they come one after another."""

from __future__ import annotations

import asyncio
from datetime import datetime
from pathlib import Path

import pytest

from tests.storage.base import NOW, opened


async def test_leaving_without_commit_undoes_everything(
    tmp_path: Path, empty_database: Path
) -> None:
    async with opened(tmp_path, empty_database) as storage:
        async with storage.transaction(NOW) as uow:
            await uow.meta.put("a", "1")
        with pytest.raises(ZeroDivisionError):
            async with storage.transaction(NOW) as uow:
                await uow.meta.put("b", "1")
                raise ZeroDivisionError
        async with storage.transaction(NOW) as uow:
            assert await uow.meta.get("a") is None and await uow.meta.get("b") is None


async def test_a_step_fails_alone(tmp_path: Path, empty_database: Path) -> None:
    async with opened(tmp_path, empty_database) as storage, storage.transaction(NOW) as uow:
        await uow.meta.put("before", "1")
        with pytest.raises(ZeroDivisionError):
            async with uow.step():
                await uow.meta.put("within", "1")
                raise ZeroDivisionError
        await uow.meta.put("after", "1")
        await uow.commit()
        found = [await uow.meta.get(name) for name in ("before", "within", "after")]
        assert found == ["1", None, "1"]


async def test_transactions_come_in_the_order_they_were_asked_for(
    tmp_path: Path, empty_database: Path
) -> None:
    order: list[int] = []
    async with opened(tmp_path, empty_database) as storage:

        async def count(number: int) -> None:
            async with storage.transaction(NOW) as uow:
                known = int(await uow.meta.get("n") or 0)
                await asyncio.sleep(0)
                await uow.meta.put("n", str(known + 1))
                await uow.commit()
                order.append(number)

        async with asyncio.TaskGroup() as group:
            for number in range(10):
                group.create_task(count(number))
        async with storage.transaction(NOW) as uow:
            assert await uow.meta.get("n") == "10"
    assert order == list(range(10))


async def test_a_bell_rings_after_the_transaction_that_left_work(
    tmp_path: Path, empty_database: Path
) -> None:
    async with opened(tmp_path, empty_database) as storage:
        async with storage.transaction(NOW) as uow:
            uow.bells.add("outbox")
            await uow.commit()
            assert not storage.bell("outbox").is_set()
        assert storage.bell("outbox").is_set()
        assert not storage.bell("papers").is_set()


async def test_a_moment_without_a_zone_is_somebodys_guess(
    tmp_path: Path, empty_database: Path
) -> None:
    async with opened(tmp_path, empty_database) as storage, storage.transaction(NOW) as uow:
        with pytest.raises(Exception, match="without a time zone"):
            await uow.people.add(now=datetime(2026, 9, 1))
