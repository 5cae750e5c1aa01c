"""A press handled without the wire, written down in both languages and undone: a hundred a second."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count
from typing import Any

from sqlalchemy import select

from bot.sandbox import Actor
from bot.telegram import render
from mentoring.refusal import Refusal
from storage.outbox import Letter
from storage.tables import metadata
from storage.uow import Uow
from storage.words import say_from_json
from tests.conftest import School

OUTBOX = metadata.tables["outbox"]
NUMBERS = count(10**9)


class Undo(Exception):  # noqa: N818 - no mistake: the press has been looked at
    """Leaves a savepoint, so that every press finds the same school."""


async def complaints(
    school: School, actor: Actor, datas: Iterable[str], said: set[str] | None = None
) -> dict[str, str]:
    """What is wrong with how presses are handled, by what the button said.

    Each one must be handled without an exception, be answered, and be sayable in both languages.

    Args:
        said: gathers the lines and labels that an English reader would see, people left unnamed.
    """
    found = {}
    lines = said if said is not None else set()
    async with school.uow() as uow:
        for data in datas:
            try:
                async with uow.step():
                    await _press(school, uow, actor, data, lines)
                    raise Undo
            except Undo:
                continue
            except Exception as problem:
                found[data] = repr(problem)
    return found


async def _press(school: School, uow: Uow, actor: Actor, data: str, said: set[str]) -> None:
    number = next(NUMBERS)
    try:
        await school.app.worker._handle(uow, _update(actor, data, number))
    except Refusal as refusal:
        for language in ("ru", "en"):
            assert school.app.texts.plain(refusal.key, refusal.facts, language)
        said.add(school.app.texts.plain(refusal.key, refusal.facts, "en"))
        return
    rows = await uow.people._db.execute(select(OUTBOX).where(OUTBOX.c.answers == str(number)))
    (row,) = rows.mappings().all()
    letter = Letter(
        1, row["chat_id"], 1, say_from_json(row["say"]) if row["say"] else None, answers="1"
    )
    for language in ("ru", "en"):
        assert render.answer(letter, school.app.texts, language, {}).callback_query_id
        render.messages(letter, school.app.texts, language, {})
    if letter.say is not None:
        texts = school.app.texts
        said |= set(texts.plain(letter.say.key, letter.say.facts, "en", {}).splitlines())
        buttons = [one for row in letter.say.rows for one in row]
        said |= {texts.plain(one.key, one.facts, "en", {}) for one in buttons}


def _update(actor: Actor, data: str, number: int) -> dict[str, Any]:
    bot = {"id": 42, "is_bot": True, "first_name": "Bot"}
    message = {"message_id": 1, "date": 1, "chat": actor.person.chat(), "from": bot, "text": "…"}
    query = {"id": str(number), "from": actor.person.user(), "chat_instance": "1", "data": data}
    return {"update_id": number, "callback_query": {**query, "message": message}}
