"""Setting goals, saying how far they are, closing them; what becomes of them with the pair (2.4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from mentoring.goal import (
    Goal,
    GoalMark,
    GoalState,
    Mark,
    asked_before,
    ensure_may,
    ensure_may_set,
    ensure_room,
    ensure_words,
    is_asked,
)
from mentoring.pair.nouns import Pair, PairState
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.reminder.keeping import keep
from mentoring.reminder.nouns import Item, Reminder, ReminderKind, Topic, Wanted
from mentoring.say import Button, NoticeKind, Say, T
from mentoring.school_calendar import calendar_of
from mentoring.task import ensure_doers
from mentoring.task_days import next_meeting

if TYPE_CHECKING:
    from storage.uow import Uow


async def found(uow: Uow, of: int | None, version: int | None = None) -> tuple[Goal, Pair]:
    """The goal of a press with its pair, as the button knew it.

    Raises:
        Refusal: ``common-changed``.
    """
    goal = await uow.goals.get(of) if of else None
    if goal is None or (version is not None and version != goal.version):
        raise Refusal("common-changed")
    pair = await uow.pairs.get(goal.pair)
    if pair is None:
        raise Refusal("common-changed")
    return goal, pair


async def open_of(uow: Uow, pair: Pair) -> list[Goal]:
    """Open goals of a pair, oldest first."""
    return [one for one in await uow.goals.of_pairs([pair.id]) if one.is_open]


async def set_goals(
    uow: Uow, actor: Person, of: int | None, owners: Iterable[int], words: str, now: datetime
) -> list[Goal]:
    """Write down a goal for some or all; each has one of their own.

    Args:
        of: the pair.

    Raises:
        Refusal: ``common-changed``, of `ensure_may_set`, `ensure_words` or `ensure_room`.
    """
    pair = await uow.pairs.get(of) if of else None
    if pair is None:
        raise Refusal("common-changed")
    chosen = ensure_doers(owners, ensure_may_set(pair, actor))
    words, standing = ensure_words(words), await open_of(uow, pair)
    ensure_room(chosen, standing)
    ask_on = await _next_asked(uow, pair, standing, now)
    made = []
    for owner in chosen:
        goal = Goal(
            pair=pair.id, owner=owner, author=actor.id, set_at=now, words=words, ask_on=ask_on
        )
        goal = await uow.goals.add(goal)
        await uow.audit.add(now, actor.id, "goal.set", "goal", goal.id, owner)
        made.append(goal)
        for person in {owner, pair.mentor} - {actor.id}:
            button = Button("common-open", "goal.open", of=goal.id)
            kind = NoticeKind.QUEUE
            await uow.tell(Say("goal-told_set", {}, ((button,),), to=person, kind=kind))
    await remind(uow, pair, now)
    return made


async def _next_asked(uow: Uow, pair: Pair, standing: Sequence[Goal], now: datetime) -> date | None:
    """The day before which a new goal is asked about: that of its sisters, or of the next meeting."""
    today = now.astimezone(uow.zone).date()
    ahead = [one.ask_on for one in standing if one.ask_on is not None and one.ask_on > today]
    return min(ahead) if ahead else await next_meeting(uow, pair, today)


async def before_meeting(uow: Uow, pair: Pair, on: date | None, now: datetime) -> None:
    """A pair meets on this day: progress of its open goals is asked on the morning before.

    Call it whenever a meeting of the pair is planned, moved or cancelled, with the day of the next one.

    Args:
        on: ``None``: no meeting is planned.
    """
    today = now.astimezone(uow.zone).date()
    for goal in await open_of(uow, pair):
        fresh = asked_before(goal, on, today)
        if fresh != goal:
            await uow.goals.save(fresh)
    await remind(uow, pair, now)


async def remind(uow: Uow, pair: Pair, now: datetime) -> None:
    """The reminders of a pair's goals as they ought to be now."""
    calendar = await calendar_of(uow)
    days = {one.owner: one.ask_on for one in await open_of(uow, pair) if is_asked(one)}
    wanted = [
        Wanted(
            person=owner,
            key=f"before.{on}",
            on=calendar.day_before(on),
            back=True,
            until=calendar.at(on + timedelta(days=1), time(0, 0)),
        )
        for owner, on in days.items()
        if on is not None and pair.state is PairState.ACTIVE
    ]
    await keep(uow, Topic(ReminderKind.GOAL, pair.id), wanted, now)


async def watch(uow: Uow, rows: Sequence[Reminder]) -> Mapping[int, Item]:
    """What each reminder says now; nothing once all goals have their mark."""
    pairs = {one.id: one for one in await uow.pairs.some({row.topic.of for row in rows})}
    goals = await uow.goals.of_pairs(list(pairs))
    items: dict[int, Item] = {}
    for row in rows:
        pair = pairs.get(row.topic.of)
        asked = [
            one
            for one in goals
            if (one.pair, one.owner) == (row.topic.of, row.person)
            and is_asked(one)
            and row.key == f"before.{one.ask_on}"
        ]
        if pair is not None and pair.state is PairState.ACTIVE and asked:
            line = T("goal-remind", {"pair": str(pair.id), "count": len(asked)})
            items[row.id] = Item(line, Button("goal-to_mark", "goal.asked", of=pair.id))
    return items


async def mark(
    uow: Uow,
    actor: Person,
    of: int | None,
    version: int | None,
    given: Mark,
    words: str,
    now: datetime,
) -> Goal:
    """Its owner says how far it is; saying it again, or with words, counts instead.

    Raises:
        Refusal: of `found`, `ensure_may` or `ensure_words`.
    """
    goal, pair = await found(uow, of, None)
    ensure_may(goal, pair, actor, own=True)
    goal, _ = await found(uow, of, version)
    words = ensure_words(words, needed=False)
    goal = await uow.goals.save(replace(goal, mark=given))
    await uow.goals.add_mark(GoalMark(goal=goal.id, by=actor.id, at=now, mark=given, words=words))
    await uow.audit.add(now, actor.id, "goal.marked", "goal", goal.id, goal.owner)
    await remind(uow, pair, now)
    return goal


async def change(
    uow: Uow, actor: Person, of: int | None, version: int | None, words: str, now: datetime
) -> Goal:
    """Other words for an open goal: either side may, they agree on it when they meet.

    Raises:
        Refusal: of `found`, `ensure_may` or `ensure_words`.
    """
    goal, pair = await found(uow, of, None)
    ensure_may(goal, pair, actor)
    goal, _ = await found(uow, of, version)
    goal = await uow.goals.save(replace(goal, words=ensure_words(words)))
    await uow.audit.add(now, actor.id, "goal.changed", "goal", goal.id, goal.owner)
    return goal


async def close(
    uow: Uow,
    actor: Person,
    of: int | None,
    version: int | None,
    result: Mark | None,
    now: datetime,
) -> Goal:
    """Closed at a meeting by either side; what is not closed goes on to the next.

    Args:
        result: what became of it; ``None``: it is needed no more.

    Raises:
        Refusal: of `found` or `ensure_may`.
    """
    goal, pair = await found(uow, of, None)
    ensure_may(goal, pair, actor)
    goal, _ = await found(uow, of, version)
    state = GoalState.DROPPED if result is None else GoalState.DONE
    fresh = replace(goal, state=state, mark=result or goal.mark, ask_on=None)
    if result is not None and result is not goal.mark:
        await uow.goals.add_mark(GoalMark(goal=goal.id, by=actor.id, at=now, mark=result))
    goal = await uow.goals.save(fresh)
    await uow.audit.add(now, actor.id, "goal.closed", "goal", goal.id, goal.owner)
    await remind(uow, pair, now)
    return goal


async def close_of_pair(uow: Uow, pair: Pair, now: datetime, *, of: int | None = None) -> None:
    """The work is over: open goals are closed with it (of one mentee who leaves a group)."""
    for goal in await open_of(uow, pair):
        if of in (None, goal.owner):
            await uow.goals.save(replace(goal, state=GoalState.CLOSED, ask_on=None))
    await remind(uow, pair, now)


async def hand_over(uow: Uow, old: Pair, new: Pair, now: datetime) -> None:
    """Another mentor goes on: goals of the mentees move over, those closed with the old pair too."""
    for goal in await uow.goals.of_pairs([old.id]):
        goes_on = goal.is_open or goal.state is GoalState.CLOSED
        if goes_on and goal.owner in new.mentees:
            fresh = replace(goal, pair=new.id, state=GoalState.OPEN, ask_on=None, mark=None)
            await uow.goals.save(fresh)
    await remind(uow, old, now)
    await before_meeting(
        uow, new, await next_meeting(uow, new, now.astimezone(uow.zone).date()), now
    )


async def asked(uow: Uow, me: Person) -> list[Goal]:
    """Goals whose progress somebody is to say now: from the school day before the meeting on."""
    calendar, today = await calendar_of(uow), uow.now.astimezone(uow.zone).date()
    mine = [one for one in await uow.goals.open_of(me.id) if is_asked(one)]
    near = [one for one in mine if one.ask_on and calendar.day_before(one.ask_on) <= today]
    pairs = await uow.pairs.some({one.pair for one in near}) if near else []
    working = {one.id for one in pairs if one.state is PairState.ACTIVE}
    return [one for one in near if one.pair in working]
