"""The curator's criteria of the observation card: added, changed, put in order, retired."""

from __future__ import annotations

from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.observation import ObservationTalk
from bot.handlers.form_screen import in_rows
from bot.handlers.observation_screen import IN_ROW
from bot.telegram.callbacks import Press, pressed
from mentoring import observation_criteria as criteria
from mentoring.observation import CRITERION_LIMIT, Criterion, Group, ordered
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Rows, Say, T
from mentoring.submission import ensure_curator
from storage.uow import Uow

router = Router(name=__name__)

HOME = "observation.criteria"
KEPT = "criterion"
"""Where the conversation keeps which criterion is being typed."""
RETIRED = "retired"


@router.callback_query(pressed(HOME))
async def home(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The card as new visits get it, or what was taken off it."""
    ensure_curator(me)
    await stop_asking(state)
    return await _listing(uow, retired=press.arg == RETIRED)


async def _listing(uow: Uow, *, retired: bool) -> Say:
    found = ordered(await uow.observations.criteria())
    shown = [one for one in found if one.active is not retired]
    numbers = [
        Button("observation-number", "observation.criterion", one.id, facts={"n": str(n)})
        for n, one in enumerate(shown, 1)
    ]
    facts: dict[str, Fact] = {"count": len(shown), "lines": Lines(tuple(_lines(shown)))}
    if retired:
        back = desk.bottom(HOME)
        return Say("observation-retired", facts, (*in_rows(numbers, IN_ROW), back))
    more = [Button("observation-add", "observation.add")]
    if len(shown) < len(found):
        more.append(Button("observation-see_retired", HOME, arg=RETIRED))
    rows = (*in_rows(numbers, IN_ROW), tuple(more), (Button("common-home", "home"),))
    return Say("observation-criteria", facts, rows)


def _lines(shown: list[Criterion]) -> list[Fact]:
    lines: list[Fact] = []
    for number, one in enumerate(shown, 1):
        if number == 1 or shown[number - 2].group is not one.group:
            lines.append(T("observation-group", {"name": T(f"observation_group-{one.group}")}))
        facts: dict[str, Fact] = {"number": str(number), "words": one.words}
        lines.append(T("observation-criterion_line", facts))
    return lines


@router.callback_query(pressed("observation.criterion"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One criterion."""
    ensure_curator(me)
    await stop_asking(state)
    return _card(await criteria.found(uow, press.of))


def _card(one: Criterion) -> Say:
    def button(key: str, do: str, arg: str = "") -> Button:
        return Button(key, f"observation.{do}", one.id, one.version, arg)

    rows: Rows
    if one.active:
        rows = (
            (button("observation-rewrite", "rewrite"), button("observation-retire", "retire")),
            (button("observation-up", "move", "up"), button("observation-down", "move", "down")),
            desk.bottom(HOME),
        )
    else:
        rows = ((button("observation-restore", "restore"),), desk.bottom(HOME, arg=RETIRED))
    facts: dict[str, Fact] = {"group": T(f"observation_group-{one.group}"), "words": one.words}
    return Say("observation-criterion" if one.active else "observation-criterion_off", facts, rows)


async def _is_old(uow: Uow, me: Person, press: Press) -> Say | None:
    """The criterion as it is now, if it differs from what the button was drawn for."""
    ensure_curator(me)
    one = await criteria.found(uow, press.of)
    return desk.stale(_card(one)) if one.version != press.version else None


@router.callback_query(pressed("observation.retire", "observation.restore"))
async def show(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Take it off new cards or put it back; can be undone at once, so it is not asked twice."""
    if old := await _is_old(uow, me, press):
        return old
    active = press.do == "observation.restore"
    await criteria.show(uow, me, press.of, press.version, uow.now, active=active)
    return await _listing(uow, retired=False)


@router.callback_query(pressed("observation.move"))
async def move(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Up or down inside its part."""
    if old := await _is_old(uow, me, press):
        return old
    await criteria.move(uow, me, press.of, press.version, uow.now, up=press.arg == "up")
    return await _listing(uow, retired=False)


@router.callback_query(pressed("observation.add"))
async def add(query: CallbackQuery, me: Person, state: FSMContext) -> Say:
    """Which part the new criterion belongs to."""
    ensure_curator(me)
    await stop_asking(state)
    rows = tuple(
        (Button(f"observation_group-{group}", "observation.add_to", arg=group),) for group in Group
    )
    return Say("observation-which_group", {}, (*rows, desk.bottom(HOME)))


@router.callback_query(pressed("observation.add_to"))
async def add_to(query: CallbackQuery, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for its words."""
    ensure_curator(me)
    group = desk.code_of(Group, press.arg)
    return await _ask(state, T(f"observation_group-{group}"), group=str(group))


@router.callback_query(pressed("observation.rewrite"))
async def rewrite(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Ask for other words."""
    if old := await _is_old(uow, me, press):
        return old
    one = await criteria.found(uow, press.of)
    return await _ask(state, one.words, of=one.id, version=one.version)


async def _ask(state: FSMContext, what: Fact, **kept: Any) -> Say:
    await state.update_data({KEPT: kept})
    await state.set_state(ObservationTalk.criterion)
    key = "observation-ask_rewrite" if "of" in kept else "observation-ask_new"
    back = ((Button("common-cancel", HOME),),)
    return Say(key, {"what": what, "limit": CRITERION_LIMIT}, back)


@router.message(ObservationTalk.criterion, F.text, ~F.text.startswith("/"))
async def typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The words of a criterion, typed."""
    ensure_curator(me)
    kept = (await state.get_data()).get(KEPT) or {}
    text = message.text or ""
    if "of" in kept:
        await criteria.rewrite(uow, me, kept["of"], kept["version"], text, uow.now)
    elif kept.get("group") in tuple(Group):
        await criteria.add(uow, me, Group(kept["group"]), text, uow.now)
    else:
        raise Refusal("common-changed")
    await state.set_state(None)
    return await _listing(uow, retired=False)
