"""Changing a line of the library field by field, and adding a new one by short questions."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.fsm.plan_library import FIELDS, TYPED, PlanLibrary
from bot.handlers.plan_library_screen import (
    DRAFT,
    LONGEST_PLACE,
    card,
    check,
    chosen,
    line_of,
    missing,
    question,
)
from bot.telegram.callbacks import Press, pressed
from mentoring import plan_library
from mentoring.people import Person
from mentoring.plan_library import ensure_words
from mentoring.refusal import Refusal
from mentoring.say import Button, Say
from mentoring.submission import ensure_curator
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "plan_library"
"""Where the conversation keeps which field is typed: of a line with its version, or of the draft."""


async def expect(state: FSMContext, field: str, **kept: Any) -> None:
    """What is typed next is this field; a chosen field expects no words."""
    if field in TYPED:
        await state.update_data({KEPT: {"field": field, **kept}})
    await state.set_state(PlanLibrary.words if field in TYPED else None)


@router.callback_query(pressed("library.field"))
async def ask(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for a field of a line."""
    ensure_curator(me)
    field, where, page = split(press.arg)
    line = await uow.plan_lines.get(press.of or 0)
    screen = question(field, page, line, where)
    await expect(state, field, line=line.id, version=line.version, where=where)
    return screen


def split(arg: str) -> tuple[str, str, str]:
    """A button's word: field, list with its page (``m10.2``), and page of the options if any."""
    field, *rest = arg.split(".")
    return field[:LONGEST_PLACE], ".".join(rest[:2])[:LONGEST_PLACE], "".join(rest[2:3])[:4]


@router.callback_query(pressed("library.set"))
async def choose(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """An option of a field, chosen; the line follows."""
    ensure_curator(me)
    field, _, rest = press.arg.partition(".")
    code, _, where = rest.partition(".")
    line = await uow.plan_lines.get(press.of or 0)
    if line.version != press.version:
        return desk.stale(card(line, where))
    changed = replace(line, **{field: chosen(field, code)})
    return card(await plan_library.edit(uow, me, changed, uow.now), where)


@router.message(PlanLibrary.words, F.text, ~F.text.startswith("/"))
async def typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """A field, typed: of a line, which follows, or of the line being added."""
    ensure_curator(me)
    kept = (await state.get_data()).get(KEPT) or {}
    if kept.get("field") not in TYPED:
        raise Refusal("common-changed")
    words = ensure_words(kept["field"], message.text or "")
    if not kept.get("line"):
        return await put(state, kept["field"], words)
    line = await uow.plan_lines.get(kept["line"])
    await state.set_state(None)
    if line.version != kept["version"]:
        return desk.stale(card(line, kept["where"]))
    values: dict[str, Any] = {kept["field"]: words}
    changed = replace(line, **values)
    return card(await plan_library.edit(uow, me, changed, uow.now), kept["where"])


@router.message(PlanLibrary.words)
async def only_words(message: Message, me: Person) -> Say:
    """A picture or a voice message where words are asked for."""
    ensure_curator(me)
    return Say("form-words_only")


async def put(state: FSMContext, field: str, value: Any) -> Say:
    """Take a field into the draft and ask the next one, or show the whole line."""
    draft = (await state.get_data()).get(DRAFT) or {"token": secrets.randbelow(2**31)}
    draft = {**draft, field: value}
    await state.update_data({DRAFT: draft})
    return await go_on(state, draft)


async def go_on(state: FSMContext, draft: dict[str, Any]) -> Say:
    """The first question that has no answer yet; the whole line if there is none."""
    field = missing(draft)
    if field is None:
        await state.set_state(None)
        return check(draft)
    await expect(state, field)
    return question(field, "", None, "")


@router.callback_query(pressed("library.new"))
async def new(query: CallbackQuery, me: Person, state: FSMContext) -> Say:
    """Begin a new line, or go on with the one begun."""
    ensure_curator(me)
    return await go_on(state, (await state.get_data()).get(DRAFT) or {})


@router.callback_query(pressed("library.ask"))
async def ask_again(query: CallbackQuery, me: Person, press: Press, state: FSMContext) -> Say:
    """One question of the new line, again or another page of its options."""
    ensure_curator(me)
    field, _, page = press.arg.partition(".")
    screen = question(field, page, None, "")
    await expect(state, field)
    return screen


@router.callback_query(pressed("library.put"))
async def take(query: CallbackQuery, me: Person, press: Press, state: FSMContext) -> Say:
    """An option of the new line, chosen."""
    ensure_curator(me)
    field, _, code = press.arg.partition(".")
    value = chosen(field, code)
    return await put(state, field, str(value) if field == "form" else value)


@router.callback_query(pressed("library.save"))
async def save(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Put the new line into the library, once."""
    ensure_curator(me)
    data = await state.get_data()
    draft = data.pop(DRAFT, None)
    if draft is None or draft["token"] != press.of or missing(draft) is not None:
        raise Refusal("common-changed")
    line = await plan_library.add(uow, me, line_of(draft), uow.now)
    await state.set_data(data)
    await state.set_state(None)
    return card(line, f"m{line.month}.1")


@router.callback_query(pressed("library.drop"))
async def drop(query: CallbackQuery, me: Person, press: Press, state: FSMContext) -> Say:
    """Throw the draft away: asked once if something is written in it."""
    ensure_curator(me)
    data = await state.get_data()
    draft = data.pop(DRAFT, None) or {}
    if any(name in draft for name in FIELDS) and press.of != draft["token"]:
        sure = Button("plan_library-drop", "library.drop", of=draft["token"])
        return Say(
            "plan_library-drop_ask", {}, ((Button("plan_library-keep", "library.new"),), (sure,))
        )
    await state.set_data(data)
    await state.set_state(None)
    return Say("plan_library-dropped", {}, (desk.bottom("library.home"),))
