"""A message to one person, roles or everybody: whom, the words, the preview, sending (3.4)."""

from __future__ import annotations

from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.fsm.broadcast import Broadcast
from bot.telegram.callbacks import Press, pressed
from mentoring import broadcast
from mentoring.broadcast import TEXT_LIMIT, Audience, Recipients
from mentoring.people import Person, ensure_may_manage, role_names
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Name, Say, T
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "broadcast"
"""Where the conversation keeps whom and what."""


@router.callback_query(pressed("broadcast.start", "broadcast.roles"))
async def choose(query: CallbackQuery, me: Person, press: Press, state: FSMContext) -> Say:
    """Whom: some roles or everybody; one person is written to from the card."""
    ensure_may_manage(me)
    await desk.stop_asking(state)
    roles = desk.roles_of(press.arg) if press.arg else frozenset()
    onward = [Button("broadcast-everybody", "broadcast.to", arg="all")]
    if roles:
        onward.insert(0, Button("broadcast-to_roles", "broadcast.to", arg=desk.role_mask(roles)))
    toggles = desk.role_toggles(roles, "broadcast.roles")
    one = (Button("broadcast-one", "people.home"),)
    rows = (*toggles, *((button,) for button in onward), one, (Button("common-home", "home"),))
    return Say("broadcast-choose", {}, rows)


@router.callback_query(pressed("broadcast.to", "broadcast.person"))
async def ask_text(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Ask for the words, saying to how many they will go."""
    ensure_may_manage(me)
    kept: dict[str, Any] = {"person": press.of} if press.do == "broadcast.person" else {}
    if press.do == "broadcast.to" and press.arg != "all":
        kept["roles"] = press.arg
    audience = _audience(kept)
    found = broadcast.recipients(await uow.people.all(), audience, me)
    broadcast.ensure_somebody(found)
    await state.update_data({KEPT: kept})
    await state.set_state(Broadcast.text)
    facts: dict[str, Fact] = {"whom": _whom(audience), "count": _count(found), "limit": TEXT_LIMIT}
    return Say("broadcast-text", facts, ((_cancel(audience),),))


def _audience(kept: dict[str, Any]) -> Audience:
    if kept.get("person"):
        return Audience(person=int(kept["person"]))
    return Audience(roles=desk.roles_of(kept["roles"]) if kept.get("roles") else frozenset())


def _whom(audience: Audience) -> Fact:
    if audience.person is not None:
        return Name(audience.person)
    return role_names(audience.roles) if audience.roles else T("broadcast-whom_all")


def _count(found: Recipients) -> Lines:
    """How many get it, and how many do not and why."""
    lines: list[Fact] = [T("broadcast-reached", {"count": len(found.reached)})]
    if found.unreachable:
        lines.append(T("broadcast-unreachable", {"count": len(found.unreachable)}))
    if found.muted:
        lines.append(T("broadcast-muted", {"count": len(found.muted)}))
    return Lines(tuple(lines))


def _cancel(audience: Audience) -> Button:
    if audience.person is not None:
        return Button("common-cancel", "person.open", of=audience.person)
    return Button("common-cancel", "broadcast.start")


@router.message(Broadcast.text, F.text, ~F.text.startswith("/"))
async def preview(message: Message, uow: Uow, me: Person, state: FSMContext) -> list[Say]:
    """The words exactly as their reader will see them, then to how many; typing again replaces."""
    ensure_may_manage(me)
    words = broadcast.ensure_text(message.text or "")
    kept = (await state.get_data()).get(KEPT)
    if kept is None:
        raise Refusal("common-changed")
    await state.update_data({KEPT: {**kept, "text": words, "message": message.message_id}})
    audience = _audience(kept)
    found = broadcast.recipients(await uow.people.all(), audience, me)
    seen = broadcast.letter(words, me)
    # The number of the message that held the words tells this preview from an earlier one.
    send = Button("broadcast-send", "broadcast.send", of=message.message_id)
    facts: dict[str, Fact] = {"whom": _whom(audience), "count": _count(found)}
    ask = Say("broadcast-preview", facts, ((_cancel(audience),), (send,)))
    return [Say(seen.key, seen.facts), ask]


@router.callback_query(pressed("broadcast.send"))
async def send(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Send what was previewed, once."""
    ensure_may_manage(me)
    data = await state.get_data()
    kept = data.pop(KEPT, None) or {}
    if press.of is None or kept.get("message") != press.of:
        return Say("broadcast-old", {}, (desk.bottom("broadcast.start"),))
    found = await broadcast.send(uow, me, _audience(kept), kept["text"], uow.now)
    await state.set_data(data)
    await state.set_state(None)
    facts: dict[str, Fact] = {"count": _count(found)}
    return Say("broadcast-sent", facts, ((Button("common-home", "home"),),))
