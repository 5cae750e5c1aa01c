"""The curator changes a row: words, owner, document, adding one, taking one out (3.4(3))."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.roadmap import RoadmapTalk
from bot.handlers import roadmap_card, roadmap_screen
from bot.handlers.form_screen import in_rows
from bot.telegram.callbacks import Press, pressed
from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal
from mentoring.roadmap import editing, making
from mentoring.roadmap.nouns import STAGES, Item, Repeat, Roadmap
from mentoring.roadmap.rules import RESULT_LIMIT, TITLE_LIMIT, ensure_words
from mentoring.say import Button, Fact, Name, Say, T
from mentoring.submission import ensure_curator
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "roadmap_edit"
"""Where the conversation keeps which field of which row is typed, or a new row's stage and words."""
STATES = {"title": RoadmapTalk.title, "result": RoadmapTalk.result}
LIMITS = {"title": TITLE_LIMIT, "result": RESULT_LIMIT}


async def current(uow: Uow, me: Person, press: Press) -> tuple[Roadmap, Item, Say | None]:
    """The row of a press; and if it has changed meanwhile, the screen that says so."""
    roadmap, item = await editing.row(uow, me, press.of)
    if item.version == press.version:
        return roadmap, item, None
    return roadmap, item, desk.stale(await roadmap_card.card(uow, me, roadmap, item))


def button(key: str, do: str, item: Item, arg: str = "", **facts: Fact) -> Button:
    """A button about a row as it stands."""
    return Button(key, f"roadmap.{do}", item.id, item.version, arg, facts)


@router.callback_query(pressed("roadmap.edit"))
async def edit(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """What of a row can be changed."""
    await stop_asking(state)
    _, item, stale = await current(uow, me, press)
    return stale or menu(item)


def menu(item: Item) -> Say:
    """A date each, words, owner; taking it out."""
    days = [
        button("roadmap-do_day", "day", item, f"{one.id}.", on=one.due_on)
        for one in item.open_points[:6]
    ]
    fields = [
        button("roadmap-do_owner", "owners", item),
        button("roadmap-do_title", "field", item, "title"),
        button("roadmap-do_result", "field", item, "result"),
        button("roadmap-do_more", "day", item, "0."),
        button("roadmap-do_repeat", "repeat", item, _other(item)),
    ]
    last = []
    if item.next_point is not None:
        last.append(button("roadmap-needless", "needless", item, str(item.next_point.id)))
    last.append(button("roadmap-remove", "remove", item))
    facts: dict[str, Fact] = {
        "item": roadmap_screen.named(item),
        "who": roadmap_screen.owner(item),
        "repeat": T(f"roadmap_repeat-{item.repeat}"),
    }
    rows = (*in_rows(days, 2), *in_rows(fields, 2), tuple(last))
    return Say("roadmap-edit_menu", facts, (*rows, desk.bottom("roadmap.item", item.id)))


def _other(item: Item) -> str:
    """How often, after a tap: once or every year."""
    return Repeat.YEARLY if item.repeat is Repeat.ONCE else Repeat.ONCE


@router.callback_query(pressed("roadmap.repeat"))
async def repeat(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Once, or every year."""
    _, item, stale = await current(uow, me, press)
    if stale:
        return stale
    to = desk.code_of(Repeat, press.arg)
    if to not in (Repeat.ONCE, Repeat.YEARLY):
        raise Refusal("common-changed")
    return menu(await editing.save(uow, me, replace(item, repeat=to), uow.now))


@router.callback_query(pressed("roadmap.owners"))
async def owners(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """A role, or somebody by name."""
    _, item, stale = await current(uow, me, press)
    if stale:
        return stale
    roles = [
        Button(
            "people-toggle_on"
            if (item.person, item.roles[:1]) == (None, (one,))
            else "people-toggle_off",
            "roadmap.owner",
            item.id,
            item.version,
            one,
            {"label": T(f"roadmap_owner-{one}")},
        )
        for one in Role
    ]
    members = await uow.people.with_status(Status.MEMBER)
    people = sorted(members, key=lambda one: one.full_name or "")
    shown = desk.page_of(people, press.arg)
    named = [
        button("roadmap-person", "owner", item, str(one.id), who=Name(one.id))
        for one in shown.items
    ]
    turn = [
        button(key, "owners", item, str(page))
        for key, page in (("common-prev", shown.number - 1), ("common-next", shown.number + 1))
        if 1 <= page <= shown.pages
    ]
    facts: dict[str, Fact] = {"item": roadmap_screen.named(item), "who": roadmap_screen.owner(item)}
    rows = (*in_rows(roles, 3), *in_rows(named, 2), *((tuple(turn),) if turn else ()))
    return Say("roadmap-ask_owner", facts, (*rows, desk.bottom("roadmap.item", item.id)))


@router.callback_query(pressed("roadmap.owner"))
async def owner(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Take this one."""
    roadmap, item, stale = await current(uow, me, press)
    if stale:
        return stale
    item = await editing.set_owner(uow, me, item, press.arg[:18], uow.now)
    return await roadmap_card.card(uow, me, roadmap, item, "roadmap-saved")


@router.callback_query(pressed("roadmap.field"))
async def ask(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for the words of a row, or for its document."""
    _, item, stale = await current(uow, me, press)
    if stale:
        return stale
    if press.arg not in STATES:
        raise Refusal("common-changed")
    await state.update_data({KEPT: {"of": item.id, "version": item.version, "field": press.arg}})
    await state.set_state(STATES[press.arg])
    facts: dict[str, Fact] = {"item": roadmap_screen.named(item), "limit": LIMITS[press.arg]}
    rows = []
    if item.code and getattr(item, press.arg):
        rows.append((button("roadmap-usual", "usual", item, press.arg),))
    return Say(f"roadmap_ask-{press.arg}", facts, (*rows, desk.bottom("roadmap.item", item.id)))


@router.callback_query(pressed("roadmap.usual"))
async def usual(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The words of the regulation again."""
    await stop_asking(state)
    roadmap, item, stale = await current(uow, me, press)
    if stale:
        return stale
    if press.arg not in STATES or not item.code:
        raise Refusal("common-changed")
    empty: dict[str, Any] = {press.arg: ""}
    item = await editing.save(uow, me, replace(item, **empty), uow.now)
    return await roadmap_card.card(uow, me, roadmap, item, "roadmap-saved")


@router.message(RoadmapTalk.title, F.text, ~F.text.startswith("/"))
@router.message(RoadmapTalk.result, F.text, ~F.text.startswith("/"))
async def typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The words, typed."""
    kept = (await state.get_data()).get(KEPT) or {}
    field = kept.get("field")
    roadmap, item = await editing.row(uow, me, kept.get("of"))
    if field not in STATES:
        raise Refusal("common-changed")
    if item.version != kept.get("version"):
        await state.set_state(None)
        return desk.stale(await roadmap_card.card(uow, me, roadmap, item))
    words: dict[str, Any] = {field: ensure_words(message.text or "", LIMITS[field])}
    item = await editing.save(uow, me, replace(item, **words), uow.now)
    await state.set_state(None)
    return await roadmap_card.card(uow, me, roadmap, item, "roadmap-saved")


@router.callback_query(pressed("roadmap.remove"))
async def ask_remove(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """A row is gone for good: asked once more."""
    _, item, stale = await current(uow, me, press)
    if stale:
        return stale
    keep = Button("roadmap-keep", "roadmap.item", item.id)
    sure = button("roadmap-remove_do", "remove_do", item)
    return Say("roadmap-ask_remove", {"item": roadmap_screen.named(item)}, ((keep,), (sure,)))


@router.callback_query(pressed("roadmap.remove_do"))
async def remove(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Take it out."""
    _, item, stale = await current(uow, me, press)
    if stale:
        return stale
    roadmap = await editing.remove(uow, me, item, uow.now)
    return await roadmap_screen.stage(uow, me, roadmap, item.stage)


@router.callback_query(pressed("roadmap.add"))
async def add(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """A row of the school's own: its words first."""
    ensure_curator(me)
    roadmap = await making.found(uow, me, press.of)
    if not press.arg.isdecimal() or int(press.arg) not in STAGES:
        raise Refusal("common-changed")
    await state.update_data({KEPT: {"roadmap": roadmap.id, "stage": int(press.arg)}})
    await state.set_state(RoadmapTalk.new_title)
    facts: dict[str, Fact] = {
        "stage": T(f"roadmap_stage-{press.arg}"),
        "limit": TITLE_LIMIT,
    }
    back = desk.bottom("roadmap.stage", roadmap.id, press.arg)
    return Say("roadmap-ask_new_title", facts, (back,))
