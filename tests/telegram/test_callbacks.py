"""What a button carries: an action, a record and its version, in 64 bytes."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.callbacks import Press, callback_data, pressed
from mentoring.say import Button

NAMES = st.text("abcdefghijklmnopqrstuvwxyz_.", min_size=1, max_size=20)


class Query:
    """As much of a callback query as the filter looks at."""

    def __init__(self, data: str | None) -> None:
        self.data = data


async def asked(data: str | None, *actions: str) -> Any:
    return await pressed(*actions)(Query(data))  # type: ignore[arg-type]


@given(NAMES, st.none() | st.integers(0, 10**9), st.none() | st.integers(0, 10**4), NAMES)
def test_what_is_packed_comes_back(do: str, of: int | None, version: int | None, arg: str) -> None:
    data = callback_data(Button("common-yes", do, of, version, arg))
    assert Press.unpack(data) == Press(do=do, of=of, version=version, arg=arg)
    assert len(data.encode()) <= 64


@pytest.mark.parametrize(
    "button",
    [
        Button("common-yes", "request.open", arg="x" * 60),
        Button("common-yes", "ж" * 40),
        Button("common-yes", "a:b"),
        Button("common-yes", "a", arg="b:c"),
    ],
)
def test_what_telegram_would_refuse_or_tear_is_a_mistake_of_ours(button: Button) -> None:
    with pytest.raises(ValueError, match="button"):
        callback_data(button)


async def test_a_press_of_the_action_comes_in_whole() -> None:
    found = await asked("p:request.open:7:3:yes", "request.open", "request.close")
    assert found == {"press": Press(do="request.open", of=7, version=3, arg="yes")}


@pytest.mark.parametrize(
    "data",
    ["p:request.other:7:3:", "p:request.open", "p:request.open:x::", "q:request.open:::", "", None],
)
async def test_whatever_else_is_not_ours_and_no_error(data: str | None) -> None:
    assert await asked(data, "request.open") is False


@pytest.mark.parametrize("number", [2**63, -(2**63), 10**40])
async def test_a_number_no_record_can_have_is_not_ours(number: int) -> None:
    assert await asked(f"p:request.open:{number}:1:", "request.open") is False
    assert await asked(f"p:request.open:1:{number}:", "request.open") is False
