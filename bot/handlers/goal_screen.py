"""Screens of goals: a pair's list, one goal, what can be done with it (2.4)."""

from __future__ import annotations

from collections.abc import Iterable

from bot import desk
from bot.handlers.petition_screen import people_fact
from bot.telegram.callbacks import Press
from mentoring import goal_act
from mentoring.goal import (
    Goal,
    GoalState,
    Mark,
    ensure_may,
    is_asked,
    learners,
    may,
    may_see,
    owners_for,
)
from mentoring.pair.nouns import Pair, PairState
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from storage.uow import Uow

SHORT, SHORTER = 30, 18
"""Characters of a goal on a button, alone and beside a name."""
MARKS_SHOWN = 6


async def in_hand(uow: Uow, me: Person, press: Press) -> tuple[Goal, Pair]:
    """The goal of a press as it is now, if this person may read it.

    Raises:
        Refusal: ``common-changed`` or ``common-not_allowed``.
    """
    goal, pair = await goal_act.found(uow, press.of)
    if not may_see(goal, pair, me):
        raise Refusal("common-not_allowed")
    return goal, pair


async def current(
    uow: Uow, me: Person, press: Press, *, own: bool = False
) -> tuple[Goal, Pair, Say | None]:
    """The goal of a press; and if it has changed or is over, the screen that shows it.

    Args:
        own: for whose goal it is alone.

    Raises:
        Refusal: of `in_hand` or `goal.ensure_may`.
    """
    goal, pair = await in_hand(uow, me, press)
    if press.version is not None and press.version != goal.version:
        return goal, pair, desk.stale(await card(uow, me, goal, pair))
    ensure_may(goal, pair, me, own=own)
    return goal, pair, None


def short(words: str, most: int) -> str:
    """The beginning of a goal, for a button."""
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}\N{HORIZONTAL ELLIPSIS}"


def goal_rows(goals: Iterable[Goal], pair: Pair) -> Rows:
    """A button for each open goal; where several have some, with whose it is."""
    several = len(learners(pair)) > 1
    found = []
    for one in goals:
        if one.is_open:
            facts: dict[str, Fact] = {
                "who": Name(one.owner),
                "words": short(one.words, SHORTER if several else SHORT),
            }
            key = "goal-row_of" if several else "goal-row"
            found.append((Button(key, "goal.open", one.id, facts=facts),))
    return tuple(found)


async def listing(uow: Uow, me: Person, pair: Pair, page: str = "") -> Say:
    """Goals of a pair: open ones with their marks in words, then what is over."""
    every = [one for one in await uow.goals.of_pairs([pair.id]) if may_see(one, pair, me)]
    standing = [one for one in every if one.is_open]
    over = [one for one in reversed(every) if not one.is_open]
    shown = desk.page_of([*standing, *over], page)
    lines = Lines(tuple(_line(pair, one) for one in shown.items), "\n\n")
    rows: list[tuple[Button, ...]] = [*goal_rows(shown.items, pair)]
    rows += desk.turner("goal.pair", shown.number, shown.pages, pair.id)
    if any(one.owner == me.id and is_asked(one) for one in standing):
        rows.insert(0, (Button("goal-to_mark", "goal.asked", pair.id),))
    if pair.state is PairState.ACTIVE and owners_for(pair, me):
        rows.append((Button("goal-new", "goal.new", pair.id),))
    facts: dict[str, Fact] = {
        "people": people_fact(pair),
        "lines": lines if shown.total else T("goal-empty"),
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    return Say("goal-list", facts, (*rows, desk.bottom("task.pair", pair.id)))


def _line(pair: Pair, goal: Goal) -> T:
    """A goal in the list: whose, where many have some; what is known of it."""
    facts: dict[str, Fact] = {"words": goal.words or T("common-none"), "mark": mark_fact(goal)}
    if len(learners(pair)) > 1:
        return T("goal-line_of", {**facts, "who": Name(goal.owner)})
    return T("goal-line", facts)


def mark_fact(goal: Goal) -> T:
    """What is known of a goal: its state, or the mark of this period."""
    if not goal.is_open and (goal.mark is None or goal.state is not GoalState.DONE):
        return T(f"goal_state-{goal.state}")
    if goal.mark is not None:
        return T(f"goal_mark-{goal.mark}")
    if goal.ask_on is not None:
        return T("goal-asked_before", {"on": goal.ask_on})
    return T("goal-no_mark")


async def card(uow: Uow, me: Person, goal: Goal, pair: Pair) -> Say:
    """One goal: its words, what was said of it, what can be done."""
    marks = await uow.goals.marks(goal.id)
    said = [
        T(
            "goal-said" if one.words else "goal-said_mark",
            {
                "at": one.at.astimezone(uow.zone).date(),
                "mark": T(f"goal_mark-{one.mark}"),
                "words": one.words,
            },
        )
        for one in marks[-MARKS_SHOWN:]
    ]
    facts: dict[str, Fact] = {
        "who": Name(goal.owner),
        "words": goal.words or T("common-none"),
        "at": goal.set_at.astimezone(uow.zone).date(),
        "mark": mark_fact(goal),
        "said": Lines(tuple(said)),
    }
    rows = (*_acts(goal, pair, me), desk.bottom("goal.pair", pair.id))
    return Say("goal-card", facts, rows)


def mark_row(goal: Goal, do: str) -> tuple[Button, ...]:
    """How far it is, by one tap."""
    return tuple(Button(f"goal_say-{one}", do, goal.id, goal.version, one) for one in Mark)


def _acts(goal: Goal, pair: Pair, me: Person) -> Rows:
    rows: list[tuple[Button, ...]] = []
    if may(goal, pair, me, own=True):
        rows.append(mark_row(goal, "goal.mark"))
        if goal.mark is not None:
            rows.append((Button("goal-add_words", "goal.progress", goal.id, goal.version),))
    if may(goal, pair, me):
        change = Button("common-edit", "goal.rewrite", goal.id, goal.version)
        rows.append((change, Button("goal-do_close", "goal.close", goal.id, goal.version)))
    return tuple(rows)
