"""The programme: what is typed, and what the conversation remembers of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aiogram.fsm.state import State, StatesGroup

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext

    from mentoring.programme.nouns import Part

ASKED = "programme"
"""What is being asked: which programme, which part or row."""
DRAFTS = "programme_texts"
"""Texts typed and not saved yet, by programme and part, with the version they were begun for."""
MOST_DRAFTS = 15
"""Texts kept at once; one of each part, and a few of an older programme."""


class ProgrammeForm(StatesGroup):
    """Questions answered in words."""

    text = State()  # words of a part
    comment = State()
    end = State()  # a new last day
    cell = State()  # a day, a name or the content of a row of the plan
    row = State()  # the same of a row being added


async def ask(state: FSMContext, question: State, **about: Any) -> None:
    """Ask for words, remembering what they will be about."""
    await state.update_data({ASKED: about})
    await state.set_state(question)


async def asked(state: FSMContext) -> dict[str, Any]:
    """What is being asked; empty if nothing is."""
    found: dict[str, Any] = (await state.get_data()).get(ASKED) or {}
    return found


def _name(of: int, part: Part) -> str:
    return f"{of}.{part}"


async def draft_of(state: FSMContext, of: int, part: Part) -> dict[str, Any] | None:
    """A text typed and not saved: ``text``, and ``seen``, the version it was begun for."""
    found: dict[str, Any] | None = (await state.get_data()).get(DRAFTS, {}).get(_name(of, part))
    return found


async def keep_draft(state: FSMContext, of: int, part: Part, text: str, seen: int) -> None:
    """Remember a text until it is saved or thrown away; the version first seen counts."""
    drafts = dict((await state.get_data()).get(DRAFTS, {}))
    before = drafts.pop(_name(of, part), {})
    drafts[_name(of, part)] = {"text": text, "seen": before.get("seen", seen)}
    kept = dict(list(drafts.items())[-MOST_DRAFTS:])
    await state.update_data({DRAFTS: kept})


async def forget_draft(state: FSMContext, of: int, part: Part) -> None:
    """The text was saved or thrown away."""
    data = await state.get_data()
    drafts = {name: one for name, one in data.get(DRAFTS, {}).items() if name != _name(of, part)}
    data.pop(DRAFTS, None)
    await state.set_data({**data, DRAFTS: drafts} if drafts else data)
