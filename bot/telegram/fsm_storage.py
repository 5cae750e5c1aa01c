"""aiogram's state and draft of a conversation, kept in the transaction of the update in hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey

from bot.telegram.turn import CURRENT


class TurnStorage(BaseStorage):
    """Reads the conversation once an update; the worker writes it with everything else."""

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        """Remember the state's name."""
        turn = CURRENT.get()
        conversation = await turn.talk()
        conversation.state = state.state if isinstance(state, State) else state
        turn.changed = True

    async def get_state(self, key: StorageKey) -> str | None:
        """The state's name."""
        return (await CURRENT.get().talk()).state

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """Remember what the conversation has gathered."""
        turn = CURRENT.get()
        (await turn.talk()).data = dict(data)
        turn.changed = True

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        """A copy of what the conversation has gathered."""
        return dict((await CURRENT.get().talk()).data)

    async def close(self) -> None:
        """Nothing is held open here."""
