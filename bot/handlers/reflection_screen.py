"""Screens of one's own reflection: a scale, another, an answer, what comes next; each kept at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.fsm.reflection import ReflectionTalk
from bot.handlers import observation_screen
from bot.handlers.form_screen import in_rows
from bot.handlers.meeting_record_screen import View, heading, scale, view_of
from bot.handlers.observation_screen import names
from mentoring.meeting import record, reflecting
from mentoring.meeting.journal import came_fact
from mentoring.meeting.nouns import WORDS_LIMIT, Reflection
from mentoring.people import Person
from mentoring.say import Button, Fact, Lines, Rows, Say, T
from storage.uow import Uow

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext

KEPT = "reflection"
"""Where the conversation keeps the meeting and the question that an answer may be typed to."""


async def next_screen(
    uow: Uow, me: Person, of: int | None, state: FSMContext, after: str = ""
) -> Say:
    """The next question without an answer after this one; the whole if there is none.

    Args:
        after: of `reflecting.QUESTIONS`; questions up to it are left, answered or not.
    """
    _, _, mine = await reflecting.own(uow, me, of)
    questions = reflecting.QUESTIONS
    left = questions[questions.index(after) + 1 :] if after in questions else questions
    missing = [name for name in left if not (mine and getattr(mine, name))]
    if not missing:
        await state.set_state(None)
        return await whole(uow, me, of)
    return await question(uow, me, of, missing[0], state)


async def question(uow: Uow, me: Person, of: int | None, name: str, state: FSMContext) -> Say:
    """One question; the two last take typed words as well."""
    _, _, mine = await reflecting.own(uow, me, of)
    view = await view_of(uow, me, of)
    given: Any = getattr(mine, name) if mine else None
    facts: dict[str, Fact] = {"recorded": recorded_fact(view)}
    if name in ("useful", "mood"):
        await state.set_state(None)
        rows = (scale(view, f"reflection.{name}", given), _ways(view, name))
        return Say(f"reflection-ask_{name}", facts, rows)
    await state.update_data({KEPT: {"of": view.meeting.id, "name": name}})
    await state.set_state(ReflectionTalk.answer)
    facts |= {
        "planned": await _planned(uow, view) if name == "went" else "",
        "readers": readers_fact(view),
        "limit": WORDS_LIMIT,
    }
    return Say(f"reflection-ask_{name}", facts, (*_ready(view, name), _ways(view, name)))


def _ready(view: View, name: str) -> Rows:
    codes = record.WENT[view.mine.side] if name == "went" else record.ONWARD
    buttons = [
        view.button(f"reflection_{name}-{code}", f"reflection.{name}", code) for code in codes
    ]
    return tuple(in_rows(buttons, 2))


def _ways(view: View, name: str) -> tuple[Button, ...]:
    """What else can be done on the way; everything given so far is kept."""
    done = view.button("common-done", "reflection.whole")
    if name == "useful":
        return (view.button("meeting_record-edit", "record.edit"), done)
    return (
        (done,) if name == "onward" else (view.button("common-skip", "reflection.skip", name), done)
    )


async def _planned(uow: Uow, view: View) -> Fact:
    """The question of the plan's row, if it has one."""
    if not view.meeting.row:
        return ""
    programme = await uow.programmes.in_force(view.pair.id)
    rows = programme.plan if programme else ()
    asked = next((row.question for row in rows if row.key == view.meeting.row), "")
    return T("reflection-planned_question", {"question": asked}) if asked else ""


def recorded_fact(view: View) -> T:
    """What stands recorded, in a line or two."""
    facts: dict[str, Fact] = {"heading": heading(view), "came": came_fact(view.meeting) or ""}
    return T("meeting_record-recorded", facts)


def readers_fact(view: View) -> T:
    """Who reads the words of this author."""
    others = [one.person for one in record.sides(view.meeting) if one.person != view.me.id]
    if view.me.id != view.pair.mentor and record.words_hidden(view.pair, view.pair.mentor):
        peers = [one for one in others if one != view.pair.mentor]
        if not peers:
            return T("reflection-readers_head")
        return T("reflection-readers_head_group", {"who": names(peers)})
    return T("reflection-readers", {"who": names(others)})


async def whole(uow: Uow, me: Person, of: int | None) -> Say:
    """Everything given, with a way to each part."""
    _, _, mine = await reflecting.own(uow, me, of)
    view = await view_of(uow, me, of)
    change = [
        view.button(f"reflection_change-{name}", "reflection.ask", name)
        for name in reflecting.QUESTIONS
    ]
    rows: list[tuple[Button, ...]] = [(change[0], change[1]), (change[2], change[3])]
    rows += observation_screen.entry(view.meeting, me)
    rows.append((view.button("meeting_record-edit", "record.edit"),))
    to_meeting = Button("meeting_record-to_meeting", "meeting.open", view.meeting.id)
    rows.append((to_meeting, Button("common-home", "home")))
    facts: dict[str, Fact] = {
        "recorded": recorded_fact(view),
        "lines": Lines(tuple(lines_of(mine))) if mine else T("reflection-nothing"),
        "readers": readers_fact(view),
    }
    return Say("reflection-whole", facts, tuple(rows))


def lines_of(one: Reflection) -> list[Fact]:
    """One's own answers, for oneself."""
    lines: list[Fact] = [
        T(f"reflection_line-{name}", {"number": str(getattr(one, name))})
        for name in ("useful", "mood")
        if getattr(one, name)
    ]
    if one.went:
        lines.append(T("reflection_line-went", {"words": record.went_fact(one.went)}))
    if one.onward:
        lines.append(T("reflection_line-onward", {"words": record.onward_fact(one.onward)}))
    return lines
