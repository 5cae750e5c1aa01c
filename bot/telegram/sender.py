"""Outbox → Telegram: order within a chat, pace, retries, final errors; the only one who sends."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from aiogram import Bot
from aiogram.methods import TelegramMethod

from bot.clock import Clock
from bot.telegram import delivery, render
from bot.telegram.pace import Pace
from bot.texts import TextProblem, Texts
from mentoring.attachment import AttachmentKind
from mentoring.notice import held_until
from mentoring.people import Person
from mentoring.reminder.firing import recall
from storage.outbox import Letter, Outcome
from storage.uow import Storage, Uow

log = logging.getLogger(__name__)
MOST_AT_ONCE = 30
MOST_BULK = 12
"""Letters that come by themselves and are on their way at once: a crowd of them leaves room."""
LONGEST_WAIT = 30.0
LAST_WORDS = 5.0
"""Seconds that a stop waits for letters on their way."""

Commands = Callable[[Person | None, int], list[TelegramMethod[Any]]]


@dataclass(frozen=True, slots=True)
class Ready:
    """A letter with its methods, rendered while the transaction was open."""

    letter: Letter
    methods: list[TelegramMethod[Any]]
    answer: TelegramMethod[bool] | None


class Sender:
    """Delivers letters until cancelled.

    Args:
        data: the data folder, with the papers in ``documents`` and what people attached in ``attachments``.
        commands: makes the calls that set a person's command list.
    """

    def __init__(
        self,
        storage: Storage,
        bot: Bot,
        texts: Texts,
        clock: Clock,
        data: Path,
        commands: Commands,
        pace: Pace | None = None,
    ) -> None:
        self._storage, self._bot, self._texts, self._clock = storage, bot, texts, clock
        self._data, self._commands, self._pace = data, commands, pace or Pace()
        self._busy: dict[int, Letter] = {}
        self._rest: dict[int, float] = {}
        self._gone: dict[int, int] = {}
        self._done: list[delivery.Delivered] = []
        self._due: datetime | None = None
        self._on_way: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Send until cancelled; a fault of the database is retried after a pause."""
        bell = self._storage.bell("outbox")
        async with self._storage.transaction(self._clock.now()) as uow:
            repeated = await uow.outbox.recover()
            # What was decided long ago is decided anew, before any of it is sent.
            await recall(uow, uow.now)
            await uow.commit()
        if repeated:
            log.warning(
                "%s letters were being sent when the bot stopped; they may repeat", repeated
            )
        async with asyncio.TaskGroup() as nursery:
            try:
                await self._send_on(bell, nursery)
            finally:
                await self._last_words()

    async def _send_on(self, bell: asyncio.Event, nursery: asyncio.TaskGroup) -> None:
        while True:
            bell.clear()
            ready = await self._turn()
            for one in ready:
                task = nursery.create_task(self._deliver(one))
                self._on_way.add(task)
                task.add_done_callback(self._on_way.discard)
            if not ready and not self._done:
                await self._until_next(bell)

    async def _last_words(self) -> None:
        """A polite stop waits for what is on its way: cut off, it would be sent again at the start."""
        if self._on_way:
            await asyncio.wait(self._on_way, timeout=LAST_WORDS)
        done, self._done = self._done, []
        if done:
            async with self._storage.transaction(self._clock.now()) as uow:
                await self._settle(uow, done)
                await uow.commit()

    async def _turn(self) -> list[Ready]:
        """Write outcomes and take the next letters, in one commit."""
        done, self._done = self._done, []
        try:
            async with self._storage.transaction(self._clock.now()) as uow:
                if done:
                    await self._settle(uow, done)
                    self._free(done)
                claimed = await self._claim(uow)
                readers = {letter.person for letter in claimed if letter.person}
                people = await uow.people.some(readers) if readers else {}
                made = [await self._prepared(uow, letter, people) for letter in claimed]
                self._due = None if claimed else await uow.outbox.next_due(uow.now)
                if done or claimed:
                    await uow.commit()
        except Exception:
            self._done = done + self._done
            log.exception("the outbox could not be read or written, trying again")
            await asyncio.sleep(1)
            return []
        ready = [one for one in made if one]
        for one in ready:
            self._busy[one.letter.chat] = one.letter
        return ready

    def _free(self, done: list[delivery.Delivered]) -> None:
        """The chats of these letters wait for nothing more; what comes next for them may be taken."""
        settled = {one.outcome.letter for one in done}
        self._busy = {chat: one for chat, one in self._busy.items() if one.id not in settled}

    async def _claim(self, uow: Uow) -> list[Letter]:
        """Due letters of chats that neither rest nor wait for an answer."""
        now = time.monotonic()
        self._rest = {chat: until for chat, until in self._rest.items() if until > now}
        if 0 in self._rest:
            return []
        blocked = {*self._busy, *self._rest}
        free = MOST_AT_ONCE - len(self._busy)
        bulk = MOST_BULK - sum(letter.bulk for letter in self._busy.values())
        return await uow.outbox.claim(uow.now, blocked, free, bulk) if free > 0 else []

    async def _prepared(
        self, uow: Uow, letter: Letter, people: Mapping[int, Person]
    ) -> Ready | None:
        """A text that cannot be made is our mistake; it must not stop the other letters."""
        person = people.get(letter.person or 0)
        held = _held(uow, letter, person)
        if held is not None:
            self._done.append(
                delivery.Delivered(Outcome(letter.id, "waiting", "quiet", not_before=held))
            )
            return None
        try:
            return await self._prepare(uow, letter, person)
        except (TextProblem, ValueError, LookupError, TypeError) as error:
            # Only our own words are fit for the log: others may repeat what a person wrote.
            reason = str(error) if isinstance(error, TextProblem) else type(error).__name__
            log.error("letter %s cannot be written: %s", letter.id, reason)
            self._done.append(delivery.Delivered(Outcome(letter.id, "aside", "text")))
            return None

    async def _prepare(self, uow: Uow, letter: Letter, person: Person | None) -> Ready:
        """Words in the reader's language."""
        language = self._texts.language(person.settings.language if person else None)
        if letter.say is None:
            calls = [] if letter.answers else self._commands(person, letter.chat)
            answer = render.answer(letter, self._texts, language, {}) if letter.answers else None
            return Ready(letter, calls, answer)
        named = render.people_named(letter.say)
        names = await uow.people.names(named) if named else {}
        file = await self._file(uow, letter)
        methods = render.messages(letter, self._texts, language, names, file)
        answer = render.answer(letter, self._texts, language, names) if letter.answers else None
        return Ready(letter, methods, answer)

    async def _file(self, uow: Uow, letter: Letter) -> render.Enclosure | None:
        """The file that goes along, if it is still there: it may have been destroyed meanwhile."""
        say = letter.say
        if say is None or (say.paper is None and say.attachment is None):
            return None
        if say.attachment is not None:
            kept = await uow.attachments.get(say.attachment)
            if kept is None or not kept.is_here or not kept.file_name:
                return None
            path = delivery.existing(self._data / "attachments" / kept.file_name)
            is_photo = kept.kind is AttachmentKind.PHOTO
            return render.Enclosure(path, kept.title or None, is_photo) if path else None
        paper = await uow.papers.get(say.paper or 0)
        name = paper.file_name if paper else None
        path = delivery.existing(self._data / "documents" / name) if name else None
        return render.Enclosure(path, photo=path.suffix == ".png") if path else None

    async def _deliver(self, ready: Ready) -> None:
        """Answer the press at once, wait for the pace, send, and leave the outcome for the next turn."""
        async with asyncio.TaskGroup() as both:
            if ready.answer is not None:
                both.create_task(delivery.answer_press(self._bot, ready.answer))
            both.create_task(self._send(ready))

    async def _send(self, ready: Ready) -> None:
        letter = ready.letter
        gone = self._gone.pop(letter.id, 0)
        for _ in ready.methods[gone:]:
            while wait := self._pace.take(letter.chat, bulk=letter.bulk):  # noqa: ASYNC110 - time is what it waits for
                await asyncio.sleep(wait)
        result = await delivery.deliver(self._bot, letter, ready.methods, gone)
        if result.outcome.state == "waiting" and result.gone:
            self._gone[letter.id] = result.gone
        now = time.monotonic()
        if result.rest:
            self._rest[letter.chat] = now + result.rest
        if result.rest_all:
            self._rest[0] = now + result.rest_all
        self._done.append(result)
        self._storage.bell("outbox").set()

    async def _settle(self, uow: Uow, done: list[delivery.Delivered]) -> None:
        await uow.outbox.settle([one.outcome for one in done])
        letters = {letter.id: letter for letter in self._busy.values()}
        for one in done:
            letter = letters.get(one.outcome.letter)
            if one.reach is None or letter is None or letter.person is None:
                continue
            if letter.chat > 0:  # being thrown out of a group says nothing about the person
                await uow.people.set_reach(letter.person, one.reach)
                await uow.outbox.drop_person(letter.person, one.reach.value)

    async def _until_next(self, bell: asyncio.Event) -> None:
        """Sleep until there may be something to do: a commit, an outcome, a held letter, a rest that ends."""
        wait = LONGEST_WAIT
        if self._rest:
            wait = min(wait, max(0.01, min(self._rest.values()) - time.monotonic()))
        if self._due is not None:
            wait = min(wait, max(0.05, (self._due - self._clock.now()).total_seconds()))
        with contextlib.suppress(TimeoutError):
            # Not `wait_for`: in Python 3.11 it loses a cancellation that comes together with the bell.
            async with asyncio.timeout(wait):
                await bell.wait()


def _held(uow: Uow, letter: Letter, person: Person | None) -> datetime | None:
    """Until when quiet hours hold what was decided before they began, and could not be sent then."""
    if not letter.bulk or person is None:
        return None
    here = uow.now.astimezone(uow.zone)
    return held_until(here, person.settings.quiet_from, person.settings.quiet_to)
