"""Our bot with one more form, as a process: durable commits, consent gate, real texts and driver."""

from __future__ import annotations

import asyncio
import gc
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import Message
from fluent.runtime import FluentResource

from bot import app, handlers, jobs
from bot.fsm.form import Answers, Form, Step, StepKind
from bot.handlers.form import HOME, Driver
from bot.settings import load
from bot.telegram.pace import Pace as Telegram
from mentoring import consent
from mentoring.consent import Channel, ConsentKind
from mentoring.people import Person, Role, Settings, Status
from mentoring.readers import SELF_CURATOR
from mentoring.reminder.keeping import keep
from mentoring.reminder.nouns import Item, Pace, Reminder, ReminderKind, Topic, Wanted
from mentoring.say import Button, Say, T
from storage.uow import Uow
from tests.bench.questions import CHIPS, LIMIT, NAME, OPTIONS, POSITION, fluent

FIRST_PERSON = 5_000_001
router = Router(name=__name__)


class Bench(StatesGroup):
    """One state a question."""

    goal = State()
    years = State()
    ready = State()
    kinds = State()
    words = State()
    mode = State()
    check = State()


def _step(state: State, kind: StepKind, **details: Any) -> Step:
    name = (state.state or "").rpartition(":")[2]
    if name in OPTIONS:
        details.update(options=tuple(OPTIONS[name]), label=f"bench-{name}_")
    return Step(state=state, kind=kind, readers=SELF_CURATOR, **details)


FORM = Form(
    name="bench",
    version=1,
    steps=(
        _step(Bench.goal, StepKind.CHOICE),
        _step(Bench.years, StepKind.NUMBER, highest=60, chips=CHIPS),
        _step(Bench.ready, StepKind.YES_NO),
        _step(Bench.kinds, StepKind.MANY, columns=2),
        _step(Bench.words, StepKind.TEXT, limit=LIMIT),
        _step(Bench.mode, StepKind.CHOICE),
    ),
    check=Bench.check,
)


async def submit(uow: Uow, me: Person, answers: Answers) -> None:
    """What a form leaves behind: a row."""
    await uow.audit.add(uow.now, me.id, "bench.sent", "bench", len(answers), me.id)


async def status(uow: Uow, me: Person, state: FSMContext) -> Say:
    """The last screen."""
    return Say("bench-sent", {}, HOME)


DRIVER = Driver(FORM, submit, status, lambda me: {}, {})


@router.message(Command("form"))
async def start(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Begin the form."""
    return await DRIVER.start(uow, me, state)


@router.message(Command("flood"))
async def flood(message: Message, uow: Uow, me: Person) -> list[Say]:
    """Words for everybody, as a broadcast makes them."""
    people = await uow.people.with_role(Role.MENTEE)
    return [Say("bench-sent", to=one.id, urgent=True) for one in people if one.id != me.id]


@router.message(Command("remind"))
async def remind(message: Message, uow: Uow, me: Person) -> Say:
    """REMINDERS fall due at once, a message each, to everybody but the first TALKING people."""
    people = [one.id for one in await uow.people.with_role(Role.MENTEE)]
    people = sorted(people)[int(os.environ["TALKING"]) :]
    for number in range(int(os.environ["REMINDERS"])):
        # Chosen hours: the bench is run on Sundays too.
        wanted = Wanted(person=people[number % len(people)], key="a", pace=Pace.CHOSEN, at=uow.now)
        await keep(uow, Topic(ReminderKind.MEETING, number), [wanted], uow.now)
    return Say("common-yes")


async def watch(uow: Uow, rows: Sequence[Reminder]) -> Mapping[int, Item]:
    """Everything is still open."""
    return {row.id: Item(T("common-yes"), Button("common-open", "home")) for row in rows}


DRIVER.register(router)


async def people_join(made: app.App, count: int) -> None:
    """So many members who have agreed, as if they had come by code one after another."""
    async with made.storage.transaction(made.clock.now()) as uow:
        if await uow.people.count():
            return
        text = await uow.consents.current_text(ConsentKind.PROCESSING, "ru")
        assert text is not None
        awake = Settings(quiet_from=None, quiet_to=None)
        for number in range(count):
            card = await uow.people.add(
                now=uow.now, full_name=NAME, position=POSITION, roles=frozenset({Role.MENTEE})
            )
            member = Person(card.id, NAME, POSITION, roles=card.roles, status=Status.MEMBER)
            await uow.people.save(replace(member, settings=awake))
            await uow.people.tie(card.id, FIRST_PERSON + number, uow.now, None)
            await consent.give(uow, member, text, Channel("telegram", 1), uow.now)
        await uow.commit()


async def main() -> None:
    """Serve until killed. PEOPLE: how many members; PACE: Telegram's own, or off."""
    pace = Telegram() if os.environ.get("PACE") == "on" else Telegram(1e6, 1e6, 1e6, 1e6)
    made = app.build(load(), pace=pace)
    made.texts._bundles["ru"].add_resource(FluentResource(fluent()))
    await made.prepare()
    await people_join(made, int(os.environ["PEOPLE"]))
    await made.run()


if __name__ == "__main__":
    place = handlers.FEATURES.index(handlers.mentee_request)
    features: tuple[Any, ...] = handlers.FEATURES
    handlers.FEATURES = (*features[:place], sys.modules[__name__], *features[place:])
    jobs.WATCHES = {**jobs.WATCHES, ReminderKind.MEETING: watch}
    gc.freeze()
    asyncio.run(main())
