"""Pairs, orders, programmes and petitions on a real process killed at random moments."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox import SandboxServer
from mentoring.order.nouns import Order, OrderState
from mentoring.pair import asking, chain
from mentoring.pair.nouns import Answer, Basis, Pair, PairState, Terms
from mentoring.people import Role
from storage import Uow
from storage.order import Orders
from storage.pair import Pairs
from tests.telegram.crash_bot import BotProcess, Nursery
from tests.telegram.crash_pairs import FEW, PairsRun, Staff, on_file, opened
from tests.telegram.crash_pairs_facts import PairFacts
from tests.telegram.crash_pairs_people import Curator
from tests.telegram.crash_power import at_rest, cut, dies, life
from tests.telegram.test_crash import FAULTS, KILLS, SEED, folder, nursery, server

__all__ = ["folder", "nursery", "server"]


async def test_pairs_killed_at_random_moments(
    folder: Path, server: SandboxServer, nursery: Nursery, capsys: pytest.CaptureFixture[str]
) -> None:
    run = PairsRun(folder, server, BotProcess(folder, server, nursery), SEED)
    figures = await run.goes(max(10, KILLS // 3))
    with capsys.disabled():
        print(f"\npairs: {figures}")


@pytest.mark.parametrize("kind", FAULTS)
async def test_pairs_killed_while_telegram_fails(
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
    run = PairsRun(folder, server, bot, SEED, places=FEW, redelivers=kind == "delivered_again")
    figures = await run.goes(max(4, KILLS // 25))
    struck = sum(fault.struck for fault in FAULTS[kind])
    with capsys.disabled():
        print(f"\npairs, {kind}: {figures}, {struck} faults")
    assert struck or not FAULTS[kind]


# The power fails while an order of two pairs is signed.


async def _to_order(uow: Uow, staff: Staff, pair: Pair) -> None:
    """Bring a proposal through the whole chain up to the order."""
    [curator], [head] = staff.cards[Role.CURATOR], staff.cards[Role.HEAD]
    for person in pair.people:
        card = await uow.people.get(person)
        pair = await asking.answer(uow, card, pair.id, Answer.YES, uow.now)
    today = uow.now.date()
    ends = date(today.year + 1, today.month, min(today.day, 28))
    terms = Terms(starts=today, ends=ends, basis=Basis.DUTY)
    pair = await chain.settle(uow, curator, pair.id, pair.version, terms, uow.now)
    pair = await chain.confirm(uow, curator, pair.id, pair.version, uow.now)
    mentor = await uow.people.get(pair.mentor)
    pair = await chain.give_consent(uow, mentor, pair.id, pair.version, uow.now)
    for office in (staff.cards[Role.COUNCIL][0], head):
        pair = await chain.decide(uow, office, pair.id, pair.version, uow.now, yes=True)
    assert pair.state is PairState.ORDER


def _begun(count: int) -> Callable[[Any], bool]:
    """True for the nth record saved as signed or as active."""
    seen: list[int] = []

    def found(record: Order | Pair) -> bool:
        if record.state in (OrderState.SIGNED, PairState.ACTIVE):
            seen.append(record.id)
        return len(seen) == count

    return found


@pytest.mark.parametrize(("owner", "count"), [(Orders, 1), (Pairs, 1), (Pairs, 2)])
async def test_power_fails_while_an_order_is_signed(
    owner: type,
    count: int,
    folder: Path,
    server: SandboxServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dice = random.Random(SEED)
    async with on_file(folder) as uow:
        staff, plans = await opened(uow, server, (0, 1), dice)
        for number in plans:
            pair = await uow.pairs.get(number)
            assert pair is not None
            await _to_order(uow, staff, pair)
    facts = PairFacts(folder / "nastavnik.sqlite3")
    account = staff.account(staff.cards[Role.CURATOR][0].id)
    curator = asyncio.ensure_future(Curator(server.world.actor(account), plans, dice).lives())
    cut(monkeypatch, owner, "save", _begun(count))
    try:
        await dies(folder, server)
        assert facts.signing() == {"draft": 1, "order": 2}, "nothing of it may be left"
        async with life(folder, server) as (app, _), asyncio.timeout(60):
            while facts.signing().get("signed") != 1:  # noqa: ASYNC110
                await asyncio.sleep(0.05)
            await at_rest(app)
            curator.cancel()
            await at_rest(app)
        told = sum(len(plan.people) for plan in plans.values())
        expected = {"signed": 1, "active": 2, "events": 2, "told": told}
        assert facts.signing() == expected
    finally:
        curator.cancel()
        facts.close()
