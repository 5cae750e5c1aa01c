"""Rates and failures on order."""

from __future__ import annotations

import aiohttp
import pytest

from bot.sandbox import Actor, BotApiError, Fault, Limits, SandboxServer, World
from bot.sandbox.limits import RateGate

from .conftest import Client


class Seconds:
    """A source of seconds set by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def refused(gate: RateGate, chat_id: int, *, group: bool = False) -> int:
    """Seconds asked for, zero when the message passed."""
    try:
        gate.pass_one(chat_id, group=group)
    except BotApiError as error:
        assert (
            error.description == f"Too Many Requests: retry after {error.parameters['retry_after']}"
        )
        return int(error.parameters["retry_after"])
    return 0


def test_one_chat_takes_a_burst_and_then_one_a_second() -> None:
    seconds = Seconds()
    gate = RateGate(Limits(chat_burst=2), seconds)
    assert [refused(gate, 1) for _ in range(3)] == [0, 0, 1]
    assert refused(gate, 2) == 0
    seconds.now += 1
    assert [refused(gate, 1) for _ in range(2)] == [0, 1]


def test_all_chats_together_and_a_group_have_their_own_measure() -> None:
    seconds = Seconds()
    gate = RateGate(Limits(overall_per_s=3), seconds)
    assert [refused(gate, chat) for chat in range(4)] == [0, 0, 0, 1]
    gate = RateGate(Limits(chat_burst=50, group_per_min=20, overall_per_s=100), seconds)
    assert [refused(gate, -1, group=True) for _ in range(21)] == [0] * 20 + [3]


async def test_over_http_a_limit_names_its_pause(client: Client, anna: Actor) -> None:
    client.server.world.gate = RateGate(Limits(chat_burst=1, chat_per_s=0.1), Seconds())
    await client.result("sendMessage", chat_id=anna.id, text="x")
    answer = await client.call("sendMessage", chat_id=anna.id, text="x")
    assert answer["parameters"] == {"retry_after": 10}
    assert len(anna.chat.messages) == 1


def test_limits_are_on_unless_switched_off(world: World) -> None:
    SandboxServer(world)
    assert world.gate.limits == Limits()
    SandboxServer(world, limits=False)
    assert world.gate.limits is None


async def test_failures_that_do_nothing(client: Client, server: SandboxServer, anna: Actor) -> None:
    server.faults.add(Fault("http_502", "sendMessage"))
    async with client.session.post(client.address("sendMessage")) as answer:
        assert (answer.status, answer.content_type) == (502, "text/html")
        assert "nginx" in await answer.text()
    server.faults.add(Fault("http_500"))
    assert (await client.call("sendMessage"))["description"] == "Internal Server Error"
    server.faults.add(Fault("too_many", retry_after=7))
    assert (await client.call("sendMessage"))["parameters"] == {"retry_after": 7}
    server.faults.add(Fault("reset_before"))
    with pytest.raises(aiohttp.ClientError):
        await client.call("sendMessage", chat_id=anna.id, text="x")
    assert not anna.chat.messages


async def test_an_answer_can_get_lost(client: Client, server: SandboxServer, anna: Actor) -> None:
    server.faults.add(Fault("reset_after", "sendMessage"))
    with pytest.raises(aiohttp.ClientError):
        await client.call("sendMessage", chat_id=anna.id, text="x")
    assert len(anna.chat.messages) == 1


async def test_a_slow_answer_is_still_an_answer(
    client: Client, server: SandboxServer, anna: Actor
) -> None:
    fault = server.faults.add(Fault("slow", delay=0.01))
    await client.result("sendMessage", chat_id=anna.id, text="x")
    assert (fault.struck, len(anna.chat.messages)) == (1, 1)


async def test_orders_wait_count_and_end(client: Client, server: SandboxServer) -> None:
    fault = server.faults.add(Fault("http_500", "getMe", times=2, after=1))
    worked = [(await client.call("getMe"))["ok"] for _ in range(4)]
    assert worked == [True, False, False, True]
    assert fault.struck == 2
    assert (await client.call("getWebhookInfo"))["ok"]
    assert server.api.calls["getme"] == 4


async def test_the_dice_can_be_repeated(client: Client, server: SandboxServer) -> None:
    async def run() -> list[bool]:
        server.faults.clear()
        server.faults.seed(7)
        server.faults.add(Fault("http_500", probability=0.5, times=None))
        return [(await client.call("getMe"))["ok"] for _ in range(12)]

    first = await run()
    assert first == await run()
    assert len(set(first)) == 2


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown kind"):
        Fault("earthquake")
