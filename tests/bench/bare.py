"""The same six questions as an ordinary aiogram bot: FSM, inline buttons, answers sent on the spot.

State lives in memory, or (STATE=sqlite) in SQLite through aiosqlite, each change committed.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
from collections.abc import Mapping
from html import escape
from typing import Any

import aiosqlite
from aiogram import Bot, Dispatcher, F, Router
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message
from aiogram.utils.keyboard import InlineKeyboardBuilder

from tests.bench.questions import CHIPS, NAME, OPTIONS, POSITION, QUESTIONS, SENT, SHORT, TITLE

router = Router()
NAMES = tuple(QUESTIONS)
NOTE = "Это взято из вашей карточки. Если что-то неверно, напишите куратору."
HOW = (
    "Чтобы исправить ответ, нажмите кнопку с его названием. "
    "Ничего не уйдёт, пока вы не нажмёте «Отправить»."
)


class Ask(StatesGroup):
    """One state a question."""

    goal = State()
    years = State()
    ready = State()
    kinds = State()
    words = State()
    mode = State()
    check = State()


STATES = (Ask.goal, Ask.years, Ask.ready, Ask.kinds, Ask.words, Ask.mode, Ask.check)


def keyboard(name: str, answers: Mapping[str, Any]) -> InlineKeyboardMarkup:
    """Options of a question, then the steady row."""
    builder = InlineKeyboardBuilder()
    sizes: list[int] = []
    if name == "years":
        for chip in CHIPS:
            builder.button(text=str(chip), callback_data=f"set:{name}:{chip}")
        sizes += [4, 2]
    elif name == "ready":
        builder.button(text="Да", callback_data=f"set:{name}:1")
        builder.button(text="Нет", callback_data=f"set:{name}:0")
        sizes += [2]
    elif name == "kinds":
        for code, label in OPTIONS[name].items():
            chosen = code in answers.get(name, ())
            builder.button(text=f"✓ {label}" if chosen else label, callback_data=f"many:{code}")
        builder.button(text="Готово", callback_data="done")
        sizes += [2, 2, 1]
    elif name in OPTIONS:
        for code, label in OPTIONS[name].items():
            builder.button(text=label, callback_data=f"set:{name}:{code}")
        sizes += [1] * len(OPTIONS[name])
    if name != NAMES[0]:
        builder.button(text="Назад", callback_data="back")
    builder.button(text="На главную", callback_data="home")
    builder.button(text="Отменить", callback_data="cancel")
    return builder.adjust(*sizes, 3).as_markup()


def question(place: int, answers: Mapping[str, Any]) -> tuple[str, InlineKeyboardMarkup]:
    """Words and buttons of a question."""
    name = NAMES[place]
    parts = [f"{TITLE} · шаг {place + 1} из {len(NAMES)}"]
    if place == 0:
        parts.append(f"{NAME}\nДолжность: {POSITION}\nПредметы: не указано\n{NOTE}")
    parts += [f"<b>{QUESTIONS[name]}</b>", "Прочитаете только вы и куратор."]
    return "\n\n".join(parts), keyboard(name, answers)


def shown(name: str, value: Any) -> str:
    """An answer in words."""
    if name == "kinds":
        return ", ".join(OPTIONS[name][code] for code in OPTIONS[name] if code in value)
    if name in OPTIONS:
        return OPTIONS[name][value]
    return ("Да" if value == "1" else "Нет") if name == "ready" else escape(value, quote=False)


def check(answers: Mapping[str, Any]) -> tuple[str, InlineKeyboardMarkup]:
    """The page of answers."""
    lines = [f"<b>{SHORT[name]}:</b> {shown(name, answers[name])}" for name in NAMES]
    text = "\n\n".join((f"{TITLE} · <b>проверьте ответы</b>", "\n".join(lines), HOW))
    builder = InlineKeyboardBuilder()
    builder.button(text="Отправить", callback_data="send")
    for name in NAMES:
        builder.button(text=SHORT[name], callback_data=f"edit:{name}")
    builder.button(text="На главную", callback_data="home")
    builder.button(text="Отменить", callback_data="cancel")
    return text, builder.adjust(1, 2, 2, 2, 2).as_markup()


async def go_on(state: FSMContext, place: int) -> tuple[str, InlineKeyboardMarkup]:
    """Set the next state and draw its screen."""
    await state.set_state(STATES[place])
    answers = await state.get_data()
    return check(answers) if place == len(NAMES) else question(place, answers)


@router.message(Command("form"))
async def start(message: Message, state: FSMContext) -> None:
    """Begin the form."""
    await state.set_data({})
    text, markup = await go_on(state, 0)
    await message.answer(text, reply_markup=markup)


@router.callback_query(F.data.startswith("set:"), Ask.goal)
@router.callback_query(F.data.startswith("set:"), Ask.years)
@router.callback_query(F.data.startswith("set:"), Ask.ready)
@router.callback_query(F.data.startswith("set:"), Ask.mode)
async def choose(query: CallbackQuery, state: FSMContext) -> None:
    """One option."""
    _, name, value = (query.data or "").split(":")
    await state.update_data({name: value})
    await query.answer()
    await edit(query, *await go_on(state, NAMES.index(name) + 1))


@router.callback_query(F.data.startswith("many:"), Ask.kinds)
async def toggle(query: CallbackQuery, state: FSMContext) -> None:
    """An option on or off."""
    code = (query.data or "").split(":")[1]
    kinds = set((await state.get_data()).get("kinds", ())) ^ {code}
    answers = await state.update_data(kinds=sorted(kinds))
    await query.answer()
    await edit(query, *question(NAMES.index("kinds"), answers))


@router.callback_query(F.data == "done", Ask.kinds)
async def done(query: CallbackQuery, state: FSMContext) -> None:
    """Enough options."""
    await query.answer()
    await edit(query, *await go_on(state, NAMES.index("words")))


@router.message(Ask.words, F.text)
async def words(message: Message, state: FSMContext) -> None:
    """An answer in words."""
    await state.update_data(words=message.text)
    text, markup = await go_on(state, NAMES.index("mode"))
    await message.answer(text, reply_markup=markup)


@router.callback_query(F.data == "send", Ask.check)
async def send(query: CallbackQuery, state: FSMContext) -> None:
    """The end."""
    await state.clear()
    await query.answer()
    builder = InlineKeyboardBuilder()
    builder.button(text="На главную", callback_data="home")
    await edit(query, SENT, builder.as_markup())


async def edit(query: CallbackQuery, text: str, markup: InlineKeyboardMarkup) -> None:
    """Change the message in hand."""
    if isinstance(query.message, Message):
        await query.message.edit_text(text, reply_markup=markup)


class SqliteStorage(BaseStorage):
    """A plain durable state storage: one row a key, a commit a change."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._made: aiosqlite.Connection | None = None

    async def _db(self) -> aiosqlite.Connection:
        if self._made is None:
            self._made = await aiosqlite.connect(self._path)
            await self._made.execute("PRAGMA journal_mode=WAL")
            await self._made.execute("PRAGMA synchronous=FULL")
            await self._made.execute(
                "CREATE TABLE IF NOT EXISTS fsm (key TEXT PRIMARY KEY, state TEXT, data TEXT)"
            )
        return self._made

    async def _get(self, key: StorageKey, column: str) -> Any:
        db = await self._db()
        query = f"SELECT {column} FROM fsm WHERE key = ?"  # noqa: S608 - two constant names
        async with db.execute(query, (f"{key.chat_id}:{key.user_id}",)) as rows:
            row = await rows.fetchone()
        return row[0] if row else None

    async def _set(self, key: StorageKey, column: str, value: str | None) -> None:
        db = await self._db()
        query = (
            f"INSERT INTO fsm (key, {column}) VALUES (?, ?) "  # noqa: S608 - two constant names
            f"ON CONFLICT (key) DO UPDATE SET {column} = excluded.{column}"
        )
        await db.execute(query, (f"{key.chat_id}:{key.user_id}", value))
        await db.commit()

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        """Keep the state's name."""
        await self._set(key, "state", state.state if isinstance(state, State) else state)

    async def get_state(self, key: StorageKey) -> str | None:
        """The state's name."""
        found: str | None = await self._get(key, "state")
        return found

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """Keep the answers."""
        await self._set(key, "data", json.dumps(dict(data), ensure_ascii=False))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        """The answers."""
        return dict(json.loads(await self._get(key, "data") or "{}"))

    async def close(self) -> None:
        """Close the file."""
        if self._made is not None:
            await self._made.close()


async def main() -> None:
    """Poll until killed."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(os.environ["TELEGRAM_API_URL"]))
    default = DefaultBotProperties(parse_mode="HTML", link_preview_is_disabled=True)
    bot = Bot(os.environ["BOT_TOKEN"], session=session, default=default)
    durable = os.environ.get("STATE") == "sqlite"
    folder = os.environ["DATA_DIR"]
    storage = SqliteStorage(f"{folder}/fsm.sqlite3") if durable else MemoryStorage()
    dispatcher = Dispatcher(storage=storage)
    dispatcher.include_router(router)
    gc.freeze()
    await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main())
