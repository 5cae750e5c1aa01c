"""The real process is killed at random moments: nothing lost, nothing doubled, nobody stuck."""

from __future__ import annotations

import json
import os
import random
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.sandbox import Actor, Fault, Limits, SandboxClock, SandboxServer, World
from bot.telegram.worker import Worker
from mentoring.people import Role
from storage.inbox import Inbox
from storage.outbox import Outbox
from tests.telegram.crash_bot import BotProcess, Nursery
from tests.telegram.crash_power import at_rest, cut, dies, life, rows
from tests.telegram.crash_run import Run, invite

KILLS = int(os.environ.get("NASTAVNIK_KILLS", "100"))
"""Kills of the main test; each fault variant has a tenth of them."""
SEED = int(os.environ.get("NASTAVNIK_SEED", "0")) or random.randrange(1, 2**31)

FAULTS: dict[str, tuple[Fault, ...]] = {
    "http_502": (Fault("http_502", times=None, probability=0.02),),
    "reset_after": (Fault("reset_after", times=None, probability=0.02),),
    "too_many": (Fault("too_many", method="sendMessage", times=None, probability=0.05),),
    "delivered_again": (),
}


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    """The fork server."""
    made = Nursery()
    yield made
    made.close()


@pytest.fixture
async def server() -> AsyncIterator[SandboxServer]:
    """Telegram, in the process of the test: it is never killed."""
    made = SandboxServer(World(SandboxClock()), token="42:sandbox", limits=None)
    await made.start()
    yield made
    await made.stop()


@pytest.fixture
def folder(tmp_path: Path, empty_database: Path) -> Path:
    """A school's data folder on its first day."""
    (tmp_path / "nastavnik.sqlite3").write_bytes(empty_database.read_bytes())
    return tmp_path


async def test_killed_at_random_moments(
    folder: Path, server: SandboxServer, nursery: Nursery, capsys: pytest.CaptureFixture[str]
) -> None:
    run = Run(folder, server, BotProcess(folder, server, nursery), SEED)
    figures = await run.goes(KILLS)
    with capsys.disabled():
        print(f"\n{figures}")


@pytest.mark.parametrize("kind", FAULTS)
async def test_killed_while_telegram_fails(
    kind: str,
    folder: Path,
    server: SandboxServer,
    nursery: Nursery,
    capsys: pytest.CaptureFixture[str],
) -> None:
    server.faults.seed(SEED)
    for fault in FAULTS[kind]:
        server.faults.add(fault)
    bot = BotProcess(folder, server, nursery)
    run = Run(folder, server, bot, SEED, at_once=15, redelivers=kind == "delivered_again")
    figures = await run.goes(max(5, KILLS // 10))
    struck = sum(fault.struck for fault in FAULTS[kind])
    with capsys.disabled():
        print(f"\n{kind}: {figures}, {struck} faults")
    assert struck or not FAULTS[kind]


async def test_the_true_command_killed_within_the_limits_of_telegram(
    folder: Path, server: SandboxServer, capsys: pytest.CaptureFixture[str]
) -> None:
    limited = SandboxServer(server.world, token="42:sandbox", limits=Limits(overall_per_s=30))
    await limited.start()
    try:
        bot = BotProcess(folder, limited, None, fast=False)
        run = Run(folder, limited, bot, SEED, at_once=4, forms=("",), lifetime=(0.2, 1.5))
        figures = await run.goes(3)
    finally:
        await limited.stop()
    with capsys.disabled():
        print(f"\npython -m bot run: {figures}")


# Every line of the table "power fails" in one process, the fault at its exact place.


@pytest.fixture
async def head(folder: Path, server: SandboxServer) -> Actor:
    """Somebody on the hub whose next words the power will fail over."""
    code = (await invite(folder, Role.HEAD, 1))[0]
    person = server.world.person("Директор")
    async with life(folder, server) as (app, _):
        await person.starts(code)
        await person.sees("согласие")
        await person.taps_data(_button(person, "consent.give"))
        await person.sees("Проверьте")
        await person.taps_data(_button(person, "join.done"))
        await person.sees("Фамилия")
        await at_rest(app)
        await server.world.updates.idle()
    return person


def _button(actor: Actor, do: str) -> str:
    rows_ = actor.screen["reply_markup"]["inline_keyboard"]
    return next(str(b["callback_data"]) for r in rows_ for b in r if f"p:{do}:" in str(b))


def _answers(actor: Actor, asked: int) -> int:
    """How many messages the bot has sent since message `asked`."""
    return sum(m.from_bot and m.id > asked for m in actor.chat.messages.values())


async def test_power_fails_before_the_update_is_kept(
    folder: Path, server: SandboxServer, head: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut(monkeypatch, Inbox, "put", lambda _: True)
    asked = (await head.says("/help"))["message_id"]
    await dies(folder, server)
    assert len(server.world.updates) == 1, "Telegram was told too early that it had arrived"
    async with life(folder, server) as (app, _):
        await head.sees("")
        await at_rest(app)
    assert _answers(head, asked) == 1


async def test_power_fails_while_the_update_is_handled(
    folder: Path, server: SandboxServer, head: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut(monkeypatch, Inbox, "done", lambda _: True)
    asked = (await head.says("/help"))["message_id"]
    await dies(folder, server)
    assert _answers(head, asked) == 0
    async with life(folder, server) as (app, _):
        await head.sees("")
        await at_rest(app)
        assert not await rows(app, "SELECT * FROM outbox WHERE maybe_repeated")
    assert _answers(head, asked) == 1


async def test_power_fails_before_the_words_are_sent(
    folder: Path, server: SandboxServer, head: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut(monkeypatch, Outbox, "claim", bool)
    asked = (await head.says("/help"))["message_id"]
    await dies(folder, server)
    assert _answers(head, asked) == 0
    async with life(folder, server) as (app, _):
        await head.sees("")
        await at_rest(app)
        assert not await rows(app, "SELECT * FROM outbox WHERE maybe_repeated")
    assert _answers(head, asked) == 1


async def test_power_fails_after_telegram_took_the_words(
    folder: Path, server: SandboxServer, head: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut(monkeypatch, Outbox, "settle", lambda _: True)
    asked = (await head.says("/help"))["message_id"]
    await dies(folder, server)
    assert _answers(head, asked) == 1
    async with life(folder, server) as (app, _):
        await at_rest(app)
        doubtful = await rows(app, "SELECT state, attempts FROM outbox WHERE maybe_repeated")
    assert doubtful == [("sent", 2)]
    assert _answers(head, asked) == 2, "the one repeat that cannot be avoided, and its row says so"


async def test_an_update_that_always_fails_is_set_aside_and_two_people_learn_a_number(
    folder: Path, server: SandboxServer, head: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    original, secret = Worker._handle, "тайна 12345"
    admin = server.world.person("Админ")

    async def fails(self: Worker, uow: object, update: dict[str, object]) -> None:
        if secret in json.dumps(update, ensure_ascii=False):
            raise RuntimeError(secret)
        await original(self, uow, update)  # type: ignore[arg-type]

    codes = await invite(folder, Role.ADMIN, 1)
    monkeypatch.setattr(Worker, "_handle", fails)
    async with life(folder, server) as (app, _):
        await admin.starts(codes[0])
        await admin.sees("согласие")
        await admin.taps_data(_button(admin, "consent.give"))
        await admin.sees("Проверьте")
        await admin.taps_data(_button(admin, "join.done"))
        await admin.sees("Фамилия")
        asked = (await head.says(secret))["message_id"]
        await head.sees("")
        await at_rest(app)
        aside = await rows(
            app, "SELECT update_id, attempts, problem FROM inbox WHERE state = 'aside'"
        )
    (number, attempts, problem), *others = aside
    assert (attempts, others) == (3, [])
    assert problem.startswith("RuntimeError in fails")
    assert secret not in problem
    assert _answers(head, asked) == 1
    assert str(number) in head.screen["text"]
    assert str(number) in admin.screen["text"]
    assert secret not in admin.screen["text"]
