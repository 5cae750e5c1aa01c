"""Walking through screens by what buttons do, whatever their labels say."""

from __future__ import annotations

from typing import Any

from bot.sandbox import Actor
from tests.conftest import School


async def goes(school: School, actor: Actor, *path: str) -> str:
    """From the hub by these actions, as `on` does it.

    Returns:
        the words of the last screen.
    """
    await actor.starts()
    await school.idle()
    return await on(school, actor, *path)


async def on(school: School, actor: Actor, *path: str) -> str:
    """From the screen in hand by these actions, labels (``=Label``) and typed words (``"words``)."""
    for step in path:
        if step.startswith("="):
            await actor.taps(step[1:])
        elif step.startswith('"'):
            await actor.says(step[1:])
        else:
            message, data = pressable(actor, step)
            await actor.taps_data(data, message=message)
        await school.idle()
    return next(actor.chat.newest()).words


def pressable(actor: Actor, do: str) -> tuple[dict[str, Any], str]:
    """The newest message with a button that does this, and what the button says.

    Raises:
        AssertionError: no such button.
    """
    for message in actor.chat.newest():
        for button in (one for row in message.rows for one in row):
            if button.get("callback_data", "").startswith(f"p:{do}:"):
                return message.data, button["callback_data"]
    raise AssertionError(f"no button {do}\n{actor.transcript()}")
