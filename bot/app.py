"""Builds the program, for production, tests and the demo alike. The only file that knows everyone.

It can be called several times in one process: nothing of a school is a module global.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from functools import cache
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramAPIError
from aiogram.methods import TelegramMethod

from bot import (
    consent_texts,
    observation_file,
    plan_library_file,
    reading_file,
    shelf_file,
    survey_file,
)
from bot.attachment_desk import AttachmentDesk
from bot.clock import Clock, SystemClock
from bot.contest_papers import BUILDERS as CONTEST_BUILDERS
from bot.desk_papers import BUILDERS as DESK_BUILDERS
from bot.digest_papers import BUILDERS as DIGEST_BUILDERS
from bot.errands import ErrandRunner, StaffLists, Taker
from bot.handlers import routers
from bot.jobs import Jobs
from bot.meeting_papers import BUILDERS as MEETING_BUILDERS
from bot.monitoring_papers import BUILDERS as MONITORING_BUILDERS
from bot.observation_papers import BUILDERS as OBSERVATION_BUILDERS
from bot.order_papers import BUILDERS as ORDER_BUILDERS
from bot.pair_papers import BUILDERS as PAIR_BUILDERS
from bot.paper_desk import OWN_BUILDERS, PaperDesk, School
from bot.petition_papers import BUILDERS as PETITION_BUILDERS
from bot.practice_papers import BUILDERS as PRACTICE_BUILDERS
from bot.programme_papers import BUILDERS as PROGRAMME_BUILDERS
from bot.register_papers import BUILDERS as REGISTER_BUILDERS
from bot.regulation_desk import RegulationTexts
from bot.report_papers import BUILDERS as REPORT_BUILDERS
from bot.report_statistics_papers import BUILDERS as STATISTICS_BUILDERS
from bot.roadmap_papers import BUILDERS as ROADMAP_BUILDERS
from bot.settings import Settings
from bot.site_papers import BUILDERS as SITE_BUILDERS
from bot.speed_session_papers import BUILDERS as SPEED_BUILDERS
from bot.telegram import commands
from bot.telegram.away import AWAY
from bot.telegram.fsm_storage import TurnStorage
from bot.telegram.pace import Pace
from bot.telegram.poller import Poller, raw_call
from bot.telegram.sender import Sender
from bot.telegram.standing import WhoSpeaks
from bot.telegram.webhook import Webhook
from bot.telegram.worker import SilentSession, Worker
from bot.texts import LOCALES, Texts
from bot.training_papers import BUILDERS as TRAINING_BUILDERS
from mentoring import attachment, regulation_edit
from mentoring.people import Person
from storage import open_storage
from storage.uow import Storage

log = logging.getLogger(__name__)
INTRODUCTION_PAUSE = 15
BUILDERS = {
    **OWN_BUILDERS,
    **DESK_BUILDERS,
    **PAIR_BUILDERS,
    **PROGRAMME_BUILDERS,
    **MEETING_BUILDERS,
    **ORDER_BUILDERS,
    **REGISTER_BUILDERS,
    **PETITION_BUILDERS,
    **OBSERVATION_BUILDERS,
    **CONTEST_BUILDERS,
    **PRACTICE_BUILDERS,
    **TRAINING_BUILDERS,
    **SPEED_BUILDERS,
    **SITE_BUILDERS,
    **DIGEST_BUILDERS,
    **MONITORING_BUILDERS,
    **ROADMAP_BUILDERS,
    **REPORT_BUILDERS,
    **STATISTICS_BUILDERS,
}
"""Who makes each kind of paper."""
NOT_YET: tuple[type[Exception], ...] = (*AWAY, TelegramAPIError)


@cache
def dispatcher() -> Dispatcher:
    """The handlers of every school in this process: they keep nothing between updates."""
    made = Dispatcher(storage=TurnStorage())
    for observer in (made.message, made.edited_message, made.callback_query, made.my_chat_member):
        observer.outer_middleware(WhoSpeaks())
    made.include_routers(*routers())
    return made


def telegram(settings: Settings) -> Bot:
    """The one bot that can send: own server and proxy by settings."""
    server = TelegramAPIServer.from_base(settings.telegram_api_url)
    session = AiohttpSession(api=server, proxy=settings.telegram_proxy or None)
    return Bot(settings.bot_token, session=session)


class App:
    """One school's bot: its parts, and running them together."""

    def __init__(self, settings: Settings, clock: Clock, pace: Pace | None) -> None:
        self.settings, self.clock = settings, clock
        self.storage: Storage = open_storage(settings.database, settings.zone)
        self.texts = Texts(settings.zone, settings.language)
        self.bot = telegram(settings)
        silent = Bot(settings.bot_token, session=SilentSession())
        self.worker = Worker(self.storage, dispatcher(), silent, clock)
        self.source = self._source()
        self.sender = Sender(
            self.storage,
            self.bot,
            self.texts,
            clock,
            settings.data_dir,
            self._commands,
            pace,
        )
        self.desk = PaperDesk(
            self.storage,
            self.texts,
            folder=settings.data_dir / "documents",
            school=School(
                settings.school_name,
                settings.short_name,
                settings.school_address,
                settings.school_city,
            ),
            delivery=settings.documents_delivery,
            own_templates=settings.data_dir / "templates",
            clock=clock,
            builders=BUILDERS,
            attachments=settings.data_dir / "attachments",
        )
        self.attachments = AttachmentDesk(self.storage, settings.data_dir / "attachments", clock)
        takers: dict[str, Taker] = {
            "staff_list": StaffLists(self.storage, self.texts, clock),
            attachment.ERRAND: self.attachments,
            regulation_edit.ERRAND: RegulationTexts(self.storage, clock),
        }
        self.errands = ErrandRunner(self.storage, self.bot, clock, takers)
        self.jobs = Jobs(self.storage, clock, settings)

    def _source(self) -> Poller | Webhook:
        if not self.settings.webhook_url:
            return Poller(self.storage, self.bot, self.clock)
        return Webhook(
            self.storage,
            self.bot,
            self.clock,
            url=self.settings.webhook_url,
            secret=self.settings.webhook_secret,
            listen=self.settings.webhook_listen,
        )

    def _commands(self, person: Person | None, chat: int) -> list[TelegramMethod[Any]]:
        return commands.for_person(self.texts, person, chat)

    async def prepare(self) -> None:
        """What must be true before the first update: texts of consents, the first plan lines and reading."""
        async with self.storage.transaction(self.clock.now()) as uow:
            await consent_texts.register_all(
                uow,
                LOCALES,
                self.settings.data_dir / "templates",
                self.settings.school_name,
                self.settings.short_name,
                self.settings.language,
            )
            await plan_library_file.load(uow, self.settings.language)
            await observation_file.load(uow, self.settings.language)
            await reading_file.load(uow, self.settings.language)
            await shelf_file.load(uow, self.settings.language)
            await survey_file.load(uow, self.settings.language)
            await uow.commit()

    async def run(self) -> None:
        """Run everything until cancelled; a part that fails for good stops all with its exception."""
        await self.prepare()
        self.jobs.start()
        try:
            async with asyncio.TaskGroup() as parts:
                parts.create_task(self.worker.run())
                parts.create_task(self.sender.run())
                parts.create_task(self._on_bell("papers", self.desk.work))
                parts.create_task(self._on_bell("errands", self.errands.work))
                parts.create_task(self._introduce())
                parts.create_task(self.source.run())
        finally:
            self.jobs.stop()
            await self.close()

    async def close(self) -> None:
        """Close the connections."""
        await self.bot.session.close()
        await self.storage.close()

    async def _on_bell(self, name: str, work: Callable[[], Awaitable[Any]]) -> None:
        """Do the work at start and whenever a commit leaves some."""
        bell = self.storage.bell(name)
        while True:
            bell.clear()
            try:
                await work()
            except Exception:
                log.exception("work on %s failed, trying again when the next tick rings", name)
            await bell.wait()

    async def _introduce(self) -> None:
        """Learn the bot's own name for links, and set what every chat shows; tried until it works."""
        while True:
            try:
                await self._learn_name()
                for call in commands.introduction(self.texts):
                    await self.bot(call)
                return
            except NOT_YET as error:
                log.warning("not introduced to Telegram yet: %s", type(error).__name__)
                await asyncio.sleep(INTRODUCTION_PAUSE)

    async def _learn_name(self) -> None:
        me = await raw_call(self.bot, "getMe", {}, timeout=30)
        if not self.settings.webhook_url:
            await raw_call(self.bot, "deleteWebhook", {}, timeout=30)
        async with self.storage.transaction(self.clock.now()) as uow:
            if await uow.meta.get("bot_username") != me["username"]:
                await uow.meta.put("bot_username", str(me["username"]))
                await uow.commit()
        log.info("running as @%s", me["username"])


def build(settings: Settings, clock: Clock | None = None, pace: Pace | None = None) -> App:
    """Put the program together; the database must have been migrated.

    Args:
        clock: the machine's own by default.
        pace: Telegram's own by default.
    """
    return App(settings, clock or SystemClock(), pace)
