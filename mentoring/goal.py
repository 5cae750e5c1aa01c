"""Goals of a period: set at a meeting, progress asked before the next (2.4); usable in any pair."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from mentoring.pair.nouns import WORKING, Pair, PairState
from mentoring.people import Person, Status
from mentoring.refusal import Refusal

WORDS_LIMIT = 300
"""One sentence."""
MOST = 5
"""Open goals of one person in one pair: more are not goals but a list of chores."""


class GoalState(StrEnum):
    """Where a goal stands. Words are ``goal_state-<code>``."""

    OPEN = "open"
    DONE = "done"  # closed at a meeting, with what became of it
    DROPPED = "dropped"  # needed no more
    CLOSED = "closed"  # with the pair


class Mark(StrEnum):
    """How far a goal is reached. Words are ``goal_mark-<code>``."""

    REACHED = "reached"
    PARTLY = "partly"
    MISSED = "missed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """One goal of one person.

    Args:
        owner: whose goal it is; the one who says how far it is reached.
        author: who wrote it down.
        mark: what its owner said since the last meeting.
        ask_on: the day of the meeting before which its progress is asked.
    """

    id: int = 0
    version: int = 1
    pair: int
    owner: int
    author: int
    state: GoalState = GoalState.OPEN
    set_at: datetime
    words: str
    mark: Mark | None = None
    ask_on: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is still worked for."""
        return self.state is GoalState.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalMark:
    """What was said of a goal at some time."""

    goal: int
    by: int
    at: datetime
    mark: Mark
    words: str = ""


def learners(pair: Pair) -> tuple[int, ...]:
    """Who has goals in a pair: the mentees; in a reverse one the mentor too (2.4)."""
    return (*pair.mentees, pair.mentor) if pair.is_reverse else pair.mentees


def owners_for(pair: Pair, person: Person) -> tuple[int, ...]:
    """Whose goals somebody of a pair may write down: one's own, and of those one leads."""
    if person.status is not Status.MEMBER or person.id not in pair.people:
        return ()
    alone = person.id in pair.mentees and not pair.is_reverse
    return (person.id,) if alone else learners(pair)


def ensure_may_set(pair: Pair, person: Person) -> tuple[int, ...]:
    """Somebody of a pair at work.

    Returns:
        whose goals they may write down, as `owners_for`.

    Raises:
        Refusal: ``common-not_allowed`` or ``goal-pair_not_active``.
    """
    found = owners_for(pair, person)
    if not found:
        raise Refusal("common-not_allowed")
    if pair.state is not PairState.ACTIVE:
        raise Refusal("goal-pair_not_active")
    return found


def may_see(goal: Goal, pair: Pair, person: Person) -> bool:
    """Its owner and who leads; in a group nobody else of it. The offices read numbers only."""
    if person.status is not Status.MEMBER:
        return False
    return person.id == goal.owner or goal.owner in owners_for(pair, person)


def ensure_may(goal: Goal, pair: Pair, person: Person, *, own: bool = False) -> None:
    """Something can be done with a goal by this person now.

    Args:
        own: only by whose goal it is.

    Raises:
        Refusal: ``common-not_allowed``, ``goal-not_yours``, ``goal-pair_over`` or ``goal-over``.
    """
    if not may_see(goal, pair, person):
        raise Refusal("common-not_allowed")
    if own and person.id != goal.owner:
        raise Refusal("goal-not_yours")
    if pair.state not in WORKING:
        raise Refusal("goal-pair_over")
    if not goal.is_open:
        raise Refusal("goal-over")


def may(goal: Goal, pair: Pair, person: Person, *, own: bool = False) -> bool:
    """Whether `ensure_may` lets it through."""
    try:
        ensure_may(goal, pair, person, own=own)
    except Refusal:
        return False
    return True


def ensure_words(words: str, *, needed: bool = True) -> str:
    """One sentence without edges.

    Raises:
        Refusal: ``goal-words_needed`` or ``goal-words_long``.
    """
    words = " ".join(words.split())
    if needed and not words:
        raise Refusal("goal-words_needed")
    if len(words) > WORDS_LIMIT:
        raise Refusal("goal-words_long", limit=WORDS_LIMIT, length=len(words))
    return words


def ensure_room(owners: Iterable[int], open_now: Iterable[Goal]) -> None:
    """Nobody has too many open goals.

    Args:
        open_now: open goals of the pair.

    Raises:
        Refusal: ``goal-too_many``.
    """
    held = [one.owner for one in open_now]
    if any(held.count(owner) >= MOST for owner in owners):
        raise Refusal("goal-too_many", limit=MOST)


def is_asked(goal: Goal) -> bool:
    """Whether its owner is still to say how far it is, before the meeting that comes."""
    return goal.is_open and goal.ask_on is not None and goal.mark is None


def asked_before(goal: Goal, on: date | None, today: date) -> Goal:
    """The goal with the day of the next meeting; once the last one has been, a new period begins.

    A meeting that was only moved leaves what its owner has said already.

    Args:
        on: ``None``: no meeting is planned.
    """
    over = goal.ask_on is not None and goal.ask_on <= today and goal.ask_on != on
    return replace(goal, ask_on=on, mark=None if over else goal.mark)
