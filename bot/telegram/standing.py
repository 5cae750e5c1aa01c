"""Who is speaking and how far they are: stranger, before consent, joining, waiting, member."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Any

from aiogram import BaseMiddleware
from aiogram.filters import Filter
from aiogram.types import ChatMemberUpdated, TelegramObject

from bot.telegram.turn import CURRENT
from mentoring.consent import ConsentKind, ConsentStanding, last_decision, standing
from mentoring.people import Person, Reach, Status
from storage.uow import Uow


class Standing(StrEnum):
    """What the speaker may be shown at all."""

    STRANGER = "stranger"
    UNCONSENTED = "unconsented"
    JOINING = "joining"
    AWAITING = "awaiting"
    MEMBER = "member"
    LEFT = "left"


async def standing_of(uow: Uow, me: Person | None) -> Standing:
    """Where somebody stands; the processing consent comes before everything (1.3(4))."""
    if me is None or me.status is Status.ERASED:
        return Standing.STRANGER
    if me.status is Status.LEFT:
        return Standing.LEFT
    decision = last_decision(await uow.consents.of(me.id, ConsentKind.PROCESSING))
    if standing(decision, await _hashes(uow)) is not ConsentStanding.GIVEN:
        return Standing.UNCONSENTED
    if me.status is Status.JOINING:
        return Standing.JOINING
    return Standing.AWAITING if me.status is Status.AWAITING else Standing.MEMBER


async def _hashes(uow: Uow) -> Mapping[str, str]:
    """Texts in force are registered at start and stay while the process lives."""
    if "processing" not in uow.cache:
        uow.cache["processing"] = await uow.consents.current_hashes(ConsentKind.PROCESSING)
    found: Mapping[str, str] = uow.cache["processing"]
    return found


class WhoSpeaks(BaseMiddleware):
    """Hands `me` and `standing` to every handler; a group is answered by nobody but the fallback."""

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        """Find the card of the speaker and how far they are."""
        turn = CURRENT.get()
        turn.me = await turn.uow.people.by_account(turn.user) if turn.user else None
        speaks = turn.chat == turn.user and not isinstance(event, ChatMemberUpdated)
        if speaks and turn.me is not None and turn.me.reach is not Reach.OK:
            # Whoever writes or presses can be written to, whatever an earlier letter came back with.
            await turn.uow.people.set_reach(turn.me.id, Reach.OK)
            turn.me = replace(turn.me, reach=Reach.OK)
        data["me"] = turn.me
        data["standing"] = await standing_of(turn.uow, turn.me)
        return await handler(event, data)


class Stands(Filter):
    """Lets through those who stand at one of these points."""

    def __init__(self, *standings: Standing) -> None:
        self.standings = frozenset(standings)

    async def __call__(self, event: TelegramObject, standing: Standing) -> bool:
        """Compare with what `WhoSpeaks` found."""
        return standing in self.standings
