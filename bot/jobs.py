"""The scheduler only ticks: what is due stands in rows, each job is one call."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock
from bot.settings import Settings
from mentoring import digest_send, my_data, pair_life, petition
from mentoring.pair import asking
from mentoring.reminder.firing import BATCH, fire_due, recall
from mentoring.reminder.nouns import ReminderKind
from mentoring.reminder.watches import SWEEPS, WATCHES, Sweep
from storage import backup, backup_files
from storage.engine import sqlite_path
from storage.uow import Storage
from storage.working_days import WorkingDays

log = logging.getLogger(__name__)
TICK_SECONDS = 30
NIGHT_HOUR = 3
"""Local hour after which the night's work is done, once a day."""
REST = 0.1
"""Seconds between two full batches of reminders: people who press come first, and Telegram takes the
messages of a batch no sooner."""
TICKING = ("outbox", "papers", "errands")


class Jobs:
    """Ticks, and the night's backup and clean-up."""

    def __init__(self, storage: Storage, clock: Clock, settings: Settings) -> None:
        self._storage, self._clock, self._settings = storage, clock, settings
        self._turn = asyncio.Lock()
        self._scheduler = AsyncIOScheduler(timezone=settings.zone)

    def start(self) -> None:
        """Begin to tick."""
        self._scheduler.add_job(
            self.tick,
            "interval",
            seconds=TICK_SECONDS,
            coalesce=True,
            max_instances=2,
            misfire_grace_time=None,
        )
        self._scheduler.start()

    def stop(self) -> None:
        """Stop ticking."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    async def tick(self) -> None:
        """Wake whoever waits for time to pass; do the night's work if it is due."""
        for name in TICKING:
            self._storage.bell(name).set()
        if self._turn.locked():
            return  # the last tick still says what is due: ten thousand reminders take a minute
        try:
            async with self._turn:
                await self._promises()
                await self.digests()
                await self.reminders()
                if await self._night_is_due():
                    await self.night()
        except Exception:
            log.exception("the work of this tick failed, trying again at the next one")

    async def _promises(self) -> None:
        """Do what was promised for a moment that has come: silence, pauses, statements, deadlines."""
        now = self._clock.now()
        async with self._storage.transaction(now) as uow:
            await asking.act_on_silence(uow, now)
            await pair_life.tick(uow, now)
            await petition.tick(uow, now)
            await uow.commit()

    async def digests(self) -> None:
        """Send the week's and the month's summaries that are due: before the morning's messages."""
        now = self._clock.now()
        try:
            async with self._storage.transaction(now) as uow:
                if await digest_send.send_due(uow, now):
                    await uow.commit()
        except Exception:
            log.exception("the summaries failed, trying again at the next tick")

    async def reminders(self) -> None:
        """Look once a day for what time alone brings about; then say what is due, batch by batch."""
        # Loading the calendar of holidays takes a third of a second: not while people press.
        await asyncio.to_thread(WorkingDays().is_working, self._clock.now().date())
        for name, sweep in SWEEPS.items():
            try:
                await self._sweep(name, sweep)
            except Exception:
                log.exception("the sweep of %s failed, trying again at the next tick", name)
        now = self._clock.now()
        async with self._storage.transaction(now) as uow:
            if await recall(uow, now):
                await uow.commit()
        due = 1
        while due:
            now = self._clock.now()
            async with self._storage.transaction(now) as uow:
                due = await fire_due(uow, now, WATCHES, on_fault=_watch_failed)
                if due:
                    await uow.commit()
            if due == BATCH:
                await asyncio.sleep(REST)

    async def _sweep(self, name: str, sweep: Sweep) -> None:
        now = self._clock.now()
        async with self._storage.transaction(now) as uow:
            if await uow.meta.get(f"sweep.{name}") != self._day(now):
                await sweep(uow, now)
                await uow.meta.put(f"sweep.{name}", self._day(now))
                await uow.commit()

    def _day(self, now: datetime) -> str:
        """The local day, which begins with the night's work."""
        local = now.astimezone(self._settings.zone)
        return (local - timedelta(hours=NIGHT_HOUR)).date().isoformat()

    async def _night_is_due(self) -> bool:
        """Once a local day after the night hour; a bot that was off at night does it when it wakes."""
        now = self._clock.now()
        async with self._storage.transaction(now) as uow:
            return (await uow.meta.get("night")) != self._day(now)

    async def night(self) -> None:
        """Back up, verify, rotate; forget what has served its time."""
        now = self._clock.now()
        local = now.astimezone(self._settings.zone)
        database = sqlite_path(self._settings.database)
        folder = self._settings.data_dir / "backups"
        made = await asyncio.to_thread(backup.make, database, folder, local)
        await asyncio.to_thread(backup.rotate, folder, local.date())
        attached = self._settings.data_dir / "attachments"
        await asyncio.to_thread(backup_files.mirror, attached, folder)
        async with self._storage.transaction(now) as uow:
            await my_data.destroy_due(uow, now)
            await uow.inbox.purge(now)
            await uow.outbox.purge(now)
            await uow.reminders.purge(now)
            await uow.meta.put("backup_at", f"{local:%d.%m.%Y %H:%M}")
            await uow.meta.put("night", self._day(now))
            await uow.commit()
        log.info("backup %s made and verified", made.name)


def _watch_failed(kind: ReminderKind, error: Exception) -> None:
    """The other kinds go on; only the type of the error is fit for the log."""
    log.error("reminders of %s rest for an hour: %s", kind, type(error).__name__)
