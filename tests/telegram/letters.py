"""Letters put into the outbox by hand, and waiting for what becomes of them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from bot.sandbox import Actor
from mentoring import consent
from mentoring.consent import Channel, ConsentKind
from mentoring.people import Person, Role, Settings, Status
from mentoring.say import Say
from tests.conftest import School


class Seconds:
    """Monotonic time by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def stop_time(patch: pytest.MonkeyPatch) -> Seconds:
    """Rests of chats last until somebody moves these seconds."""
    seconds = Seconds()
    patch.setattr("bot.telegram.sender.time", SimpleNamespace(monotonic=seconds))
    return seconds


async def member(
    school: School, name: str, *roles: Role, settings: Settings | None = None
) -> tuple[Actor, Person]:
    """Somebody with a card, an account and a consent, without the ceremony of joining."""
    await until(school, lambda: school.server.api.calls["getme"] > 0)
    actor = school.world.person(name.rsplit(maxsplit=1)[-1], started=True)
    async with school.uow() as uow:
        card = await uow.people.add(now=uow.now, full_name=name, position="учитель")
        card = replace(
            card,
            roles=frozenset(roles or {Role.MENTEE}),
            status=Status.MEMBER,
            settings=settings or card.settings,
        )
        await uow.people.save(card)
        await uow.people.tie(card.id, actor.id, uow.now, None)
        text = await uow.consents.current_text(ConsentKind.PROCESSING, "ru")
        assert text is not None
        await consent.give(uow, card, text, Channel("test"), uow.now)
        await uow.commit()
    return actor, card


def words(text: str) -> Say:
    """A letter that says this."""
    return Say("people-by_text", {"text": text})


async def post(
    school: School, to: Actor, *says: Say | str, person: Person | None = None, **more: Any
) -> None:
    """Put letters to a chat into the outbox; nobody rings the bell."""
    async with school.uow() as uow:
        for say in says:
            await uow.outbox.add(
                words(say) if isinstance(say, str) else say,
                chat=to.id,
                person=person.id if person else None,
                now=uow.now,
                **more,
            )
        await uow.commit()


def got(actor: Actor) -> list[str]:
    """What the bot has written to somebody, in order."""
    messages = [one for one in actor.chat.messages.values() if one.from_bot]
    return [one.words.removeprefix("Имя содержит: ") for one in messages]


async def until(school: School, true: Callable[[], bool]) -> None:
    """Let the bot work until something is true."""
    async with asyncio.timeout(30):
        while not true():
            await school._quiet()


async def resting(school: School) -> None:
    """Let the bot work until a failure makes it rest (and it has no rest from before)."""
    sender = school.app.sender
    await until(school, lambda: any(end > _now() for end in sender._rest.values()))
    await a_while(school)


def _now() -> float:
    from bot.telegram import sender

    return sender.time.monotonic()


async def a_while(school: School) -> None:
    """Let the bot do whatever it would do now."""
    for _ in range(10):
        await school._quiet()


async def rows(school: School, columns: str, rest: str = "") -> list[Any]:
    """Look into the outbox."""
    async with school.uow() as uow:
        query = f"SELECT {columns} FROM outbox {rest}"  # noqa: S608 - a test's own words
        return list((await uow._db.exec_driver_sql(query)).all())
