"""Setting a task: one message, for whom, by when; files may follow (4.1)."""

from __future__ import annotations

from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.fsm.task import TaskTalk
from bot.handlers import attachment
from bot.handlers.pair_words import noted
from bot.handlers.task_day import KEPT, day_or_month, day_rows, draft_of, forget, thing
from bot.handlers.task_screen import HOME, card, current, listing, shown
from bot.telegram.callbacks import Press, pressed
from mentoring import task_act
from mentoring.pair.nouns import Pair
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Name, Say, T
from mentoring.task import WORDS_LIMIT, ensure_doers, ensure_may_set, ensure_words
from mentoring.task_table import TaskAct, ensure_may
from storage.uow import Uow

router = Router(name=__name__)

FILES = "task_files"
"""Where the conversation keeps to which tasks files that come now belong."""


@router.callback_query(pressed("task.new", "task.new_again", "task.new_words"))
async def begin(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for the words; what was begun for this pair is gone on with."""
    await desk.stop_asking(state)
    pair, _, _ = await thing(uow, me, "set", press.of)
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    if (kept.get("what"), kept.get("of")) != ("set", pair.id):
        kept = {"what": "set", "of": pair.id, "doers": list(ensure_may_set(pair, me))}
    await state.update_data({KEPT: kept})
    if kept.get("words") and press.do != "task.new_words":
        return await preview(uow, me, pair, kept)
    await state.set_state(TaskTalk.words)
    facts: dict[str, Fact] = {"who": _names(kept["doers"]), "limit": WORDS_LIMIT}
    return Say("task-ask_words", facts, (desk.bottom(HOME),))


def _names(people: list[int]) -> Lines:
    return Lines(tuple(Name(one) for one in people), ", ")


@router.message(TaskTalk.words, F.text, ~F.text.startswith("/"))
async def words(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The task, typed; typing again replaces it."""
    kept = (await state.get_data()).get(KEPT) or {}
    pair, _, _ = await thing(uow, me, str(kept.get("what")), kept.get("of"))
    kept = {**kept, "words": ensure_words(message.text or "")}
    await state.update_data({KEPT: kept})
    return await preview(uow, me, pair, kept)


async def preview(uow: Uow, me: Person, pair: Pair, kept: dict[str, Any]) -> Say:
    """What will be set and who will read it; a day sets it."""
    possible, chosen = ensure_may_set(pair, me), kept["doers"]
    toggles = [
        (
            Button(
                "people-toggle_on" if one in chosen else "people-toggle_off",
                "task.whom",
                pair.id,
                arg=str(one),
                facts={"label": Name(one)},
            ),
        )
        for one in possible
        if len(possible) > 1
    ]
    facts: dict[str, Fact] = {
        "who": _names(chosen) if chosen else T("common-none"),
        "words": kept["words"],
        "many": len(chosen),
    }
    edit = Button("task-edit_words", "task.new_words", pair.id)
    rows = (*toggles, *await day_rows(uow, pair, "set", pair.id), (edit,), desk.bottom(HOME))
    return Say("task-preview", facts, rows)


@router.callback_query(pressed("task.whom"))
async def whom(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """With or without one of the group."""
    pair, _, _ = await thing(uow, me, "set", press.of)
    kept = await draft_of(state, "set", press.of)
    possible = ensure_may_set(pair, me)
    [one] = [one for one in possible if str(one) == press.arg] or [0]
    if not one:
        raise Refusal("common-changed")
    chosen = set(kept["doers"]) ^ {one}
    kept = {**kept, "doers": [one for one in possible if one in chosen]}
    await state.update_data({KEPT: kept})
    return await preview(uow, me, pair, kept)


@router.callback_query(pressed("task.set"))
async def set_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Set it until the day pressed, once; or show another month."""
    pair, _, _ = await thing(uow, me, "set", press.of)
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    if (kept.get("what"), kept.get("of")) != ("set", pair.id) or not kept.get("words"):
        return await listing(uow, me, "set")  # a second tap: what was set stands there
    day = await day_or_month(uow, me, press, state, "set")
    if isinstance(day, Say):
        return day
    doers = ensure_doers(kept["doers"], ensure_may_set(pair, me))
    made = await task_act.set_tasks(uow, me, pair.id, doers, kept["words"], day, uow.now)
    await forget(state)
    await state.update_data({FILES: [one.id for one in made]})
    await state.set_state(TaskTalk.files)
    if len(made) == 1:
        return noted(T("task-done_set"), await card(uow, me, made[0], pair))
    return noted(T("task-done_set_many", {"count": len(made)}), await listing(uow, me, "set"))


@router.callback_query(pressed("task.files"))
async def ask_files(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Files for a task that stands."""
    await desk.stop_asking(state)
    task, _, stale = await current(uow, me, press, TaskAct.CHANGE)
    if stale:
        return stale
    await state.update_data({FILES: [task.id]})
    await state.set_state(TaskTalk.files)
    return Say("task-ask_files", {"who": Name(task.doer)}, (desk.bottom("task.open", task.id),))


@router.message(TaskTalk.files, attachment.UNWANTED)
async def unwanted(message: Message) -> Say:
    """Voice, video, stickers."""
    raise attachment.unwanted()


@router.message(TaskTalk.files, attachment.SENT)
async def files(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say | None:
    """A photo or a document: to every task that was set together."""
    numbers = (await state.get_data()).get(FILES) or []
    for number in numbers:
        task, pair = await task_act.found(uow, number)
        ensure_may(task, pair, TaskAct.CHANGE, me)
        await attachment.take(message, uow, me, task_act.FILES, task.id, uow.now)
    if not numbers:
        raise Refusal("common-changed")
    if await attachment.is_more_of_album(message, state):
        return None
    if len(numbers) > 1:
        return noted(T("task-done_file"), await listing(uow, me, "set"))
    return await shown(uow, me, task, "task-done_file")
