"""Words decided and not yet delivered."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

from mentoring.say import Say
from storage.outbox import KEEP_ROWS, KEEP_WORDS, Outcome
from tests.storage.base import NOW, opened

YES = Say("common-yes")


async def add(uow: Any, chat: int, person: int | None = None, **more: Any) -> None:
    await uow.outbox.add(YES, chat=chat, person=person, now=NOW, **more)


async def states(uow: Any) -> list[Any]:
    found = await uow._db.exec_driver_sql("SELECT state, say IS NULL FROM outbox ORDER BY id")
    return [tuple(row) for row in found.all()]


async def test_one_letter_of_each_chat_is_taken_and_only_once(
    tmp_path: Path, empty_database: Path
) -> None:
    async with opened(tmp_path, empty_database) as storage, storage.transaction(NOW) as uow:
        for chat in (5, 5, 6, 7):
            await add(uow, chat)
        assert [one.id for one in await uow.outbox.claim(NOW, {7}, 9)] == [1, 3]
        assert [one.chat for one in await uow.outbox.claim(NOW, {5, 6}, 9)] == [7]
        assert [one.id for one in await uow.outbox.claim(NOW, set(), 9)] == [2]
        assert await uow.outbox.claim(NOW, set(), 9) == []


async def test_no_more_are_taken_than_asked_for(tmp_path: Path, empty_database: Path) -> None:
    async with opened(tmp_path, empty_database) as storage, storage.transaction(NOW) as uow:
        for chat in range(1, 10):
            await add(uow, chat)
        assert [one.chat for one in await uow.outbox.claim(NOW, set(), 3)] == [1, 2, 3]


async def test_a_held_letter_waits_for_its_hour_and_lets_others_pass(
    tmp_path: Path, empty_database: Path
) -> None:
    morning = NOW + timedelta(hours=9)
    async with opened(tmp_path, empty_database) as storage, storage.transaction(NOW) as uow:
        await add(uow, 5, not_before=morning)
        await add(uow, 5)
        assert [one.id for one in await uow.outbox.claim(NOW, set(), 9)] == [2]
        assert await uow.outbox.next_due(NOW) == morning
        assert await uow.outbox.open_count(NOW) == 1
        assert await uow.outbox.open_count(morning) == 2
        assert [one.id for one in await uow.outbox.claim(morning, set(), 9)] == [1]
        assert await uow.outbox.next_due(morning) is None


async def test_what_failed_for_now_is_taken_again_and_its_attempts_are_counted(
    tmp_path: Path, empty_database: Path
) -> None:
    async with opened(tmp_path, empty_database) as storage, storage.transaction(NOW) as uow:
        await add(uow, 5)
        for attempts in range(3):
            (letter,) = await uow.outbox.claim(NOW, set(), 9)
            assert letter.attempts == attempts
            await uow.outbox.settle([Outcome(letter.id, "waiting", "429")])


async def test_letters_to_strangers_leave_no_trace_once_settled(
    tmp_path: Path, empty_database: Path
) -> None:
    async with opened(tmp_path, empty_database) as storage, storage.transaction(NOW) as uow:
        card = await uow.people.add(now=NOW)
        await add(uow, 5)
        await add(uow, 6, card.id)
        await uow.outbox.settle([Outcome(1, "sent"), Outcome(2, "sent", message_id=9)])
        assert await states(uow) == [("sent", 0)]


async def test_after_a_power_cut_what_was_on_its_way_is_marked(
    tmp_path: Path, empty_database: Path
) -> None:
    async with opened(tmp_path, empty_database) as storage, storage.transaction(NOW) as uow:
        await add(uow, 5)
        await add(uow, 5)
        await uow.outbox.claim(NOW, set(), 9)
        assert await uow.outbox.recover() == 1
        first, *_ = await uow.outbox.claim(NOW, set(), 9)
        assert first.id == 1 and first.maybe_repeated


async def test_words_are_forgotten_before_the_rows_and_what_waits_is_kept(
    tmp_path: Path, empty_database: Path
) -> None:
    async with opened(tmp_path, empty_database) as storage, storage.transaction(NOW) as uow:
        card = await uow.people.add(now=NOW)
        for _ in range(2):
            await add(uow, 5, card.id)
        await uow.outbox.settle([Outcome(1, "sent")])
        await uow.outbox.purge(NOW + KEEP_WORDS)
        assert await states(uow) == [("sent", 0), ("waiting", 0)]
        await uow.outbox.purge(NOW + KEEP_WORDS + timedelta(seconds=1))
        assert await states(uow) == [("sent", 1), ("waiting", 0)]
        await uow.outbox.purge(NOW + KEEP_ROWS + timedelta(seconds=1))
        assert await states(uow) == [("waiting", 0)]


async def test_who_cannot_be_reached_has_no_words_waiting(
    tmp_path: Path, empty_database: Path
) -> None:
    async with opened(tmp_path, empty_database) as storage, storage.transaction(NOW) as uow:
        card = await uow.people.add(now=NOW)
        await add(uow, 5, card.id)
        await add(uow, 6)
        await uow.outbox.drop_person(card.id, "blocked")
        assert await states(uow) == [("dropped", 0), ("waiting", 0)]


async def test_what_is_to_be_hushed_is_forgotten_at_delivery_and_not_before(
    tmp_path: Path, empty_database: Path
) -> None:
    async with opened(tmp_path, empty_database) as storage, storage.transaction(NOW) as uow:
        card = await uow.people.add(now=NOW)
        for chat in (5, 6, 7):
            say = Say("common-yes", hush=chat != 7)
            await uow.outbox.add(say, chat=chat, person=card.id, now=NOW)
        taken = await uow.outbox.claim(NOW, set(), 9)
        assert [one.say.hush for one in taken if one.say] == [True, True, False]
        away = Outcome(1, "waiting", "away", not_before=NOW)
        await uow.outbox.settle([away, Outcome(2, "sent"), Outcome(3, "sent")])
        assert await states(uow) == [("waiting", 0), ("sent", 1), ("sent", 0)]
