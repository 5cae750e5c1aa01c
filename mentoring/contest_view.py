"""What of competitions is looked at: one's own, of one's mentees, of the school with filters (3.5)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from mentoring.contest import (
    GOING,
    QUIET,
    Contest,
    ContestKind,
    ContestState,
    Level,
    may_read,
    wanted_of,
)
from mentoring.pair.led import mentees_of
from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal
from mentoring.reminder.nouns import Item, Reminder
from mentoring.say import Button, T
from mentoring.school_calendar import calendar_of

if TYPE_CHECKING:
    from storage.uow import Uow


class Whose(StrEnum):
    """Whose competitions are shown. Words are ``contest_whose-<code>``."""

    MENTEES = "mentees"
    ALL = "all"


class Stage(StrEnum):
    """How far they are. Words are ``contest_stage-<code>``."""

    GOING = "going"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class ContestFilter:
    """Which of the school's competitions are shown; ``None`` is any."""

    whose: Whose = Whose.MENTEES
    kind: ContestKind | None = None
    level: Level | None = None
    stage: Stage | None = None

    @property
    def code(self) -> str:
        """As a button carries it: one digit for each, 0 is any."""
        kinds, levels, stages = list(ContestKind), list(Level), list(Stage)
        places = (
            list(Whose).index(self.whose),
            kinds.index(self.kind) + 1 if self.kind else 0,
            levels.index(self.level) + 1 if self.level else 0,
            stages.index(self.stage) + 1 if self.stage else 0,
        )
        return "".join(map(str, places))


def filter_of(code: str) -> ContestFilter:
    """The filter a button carries; anything unknown is the usual one."""
    if len(code) != 4 or not (code.isascii() and code.isdecimal()):
        return ContestFilter()
    whose, kind, level, stage = (int(one) for one in code)
    known = (len(Whose) - 1, len(ContestKind), len(Level), len(Stage))
    if any(one > most for one, most in zip((whose, kind, level, stage), known, strict=True)):
        return ContestFilter()
    return ContestFilter(
        list(Whose)[whose],
        list(ContestKind)[kind - 1] if kind else None,
        list(Level)[level - 1] if level else None,
        list(Stage)[stage - 1] if stage else None,
    )


def changed(wanted: ContestFilter, name: str, value: str) -> ContestFilter:
    """The filter with one of its parts changed; an empty value is any.

    Raises:
        Refusal: ``common-changed``: no such part or value.
    """
    try:
        match name:
            case "whose":
                return replace(wanted, whose=Whose(value))
            case "kind":
                return replace(wanted, kind=ContestKind(value) if value else None)
            case "level":
                return replace(wanted, level=Level(value) if value else None)
            case "stage":
                return replace(wanted, stage=Stage(value) if value else None)
    except ValueError:
        pass
    raise Refusal("common-changed")


def is_wanted(contest: Contest, person: Person, wanted: ContestFilter) -> bool:
    """Whether it belongs to the list. Recommendations not taken up are in none."""
    if contest.state in QUIET or person.status is not Status.MEMBER:
        return False
    if wanted.whose is Whose.MENTEES and not person.has(Role.MENTEE):
        return False
    if wanted.kind not in (None, contest.kind) or wanted.level not in (None, contest.level):
        return False
    match wanted.stage:
        case Stage.GOING:
            return contest.state in GOING
        case Stage.DONE:
            return contest.state is ContestState.DONE
    return True


def ensure_may_list(me: Person) -> None:
    """Taking part is watched by the council and the curator (3.5).

    Raises:
        Refusal: ``common-not_allowed``.
    """
    if me.status is not Status.MEMBER or not me.has(Role.CURATOR, Role.COUNCIL):
        raise Refusal("common-not_allowed")


async def listed(uow: Uow, wanted: ContestFilter) -> list[tuple[Contest, Person]]:
    """The school's competitions by a filter, the newest first."""
    found = await uow.contests.all()
    people = await uow.people.some({one.person for one in found})
    return [
        (one, people[one.person]) for one in found if is_wanted(one, people[one.person], wanted)
    ]


async def mine(uow: Uow, me: Person) -> list[Contest]:
    """One's own and those of one's mentees that one may read, own first, the newest first."""
    mentees = await mentees_of(uow, me)
    found = await uow.contests.of_people({me.id, *mentees})
    found = [one for one in found if may_read(one, me, mentees)]
    return sorted(found, key=lambda one: one.person != me.id)


async def unanswered(uow: Uow, me: Person) -> list[Contest]:
    """Recommendations that wait for somebody's word."""
    found = await uow.contests.of_people({me.id})
    return [one for one in found if one.state is ContestState.OFFERED]


async def watch(uow: Uow, rows: Sequence[Reminder]) -> Mapping[int, Item]:
    """What the reminders of competitions say, if there is still something to say."""
    contests = {one.id: one for one in await uow.contests.some({row.topic.of for row in rows})}
    calendar = await calendar_of(uow)
    found: dict[int, Item] = {}
    for row in rows:
        contest = contests.get(row.topic.of)
        if contest is None or contest.deadline is None:
            continue
        if row.key in {one.key for one in wanted_of(contest, calendar)}:
            found[row.id] = _item(contest, before=row.key.startswith("before"))
    return found


def _item(contest: Contest, *, before: bool) -> Item:
    """A line without the title, which somebody wrote; the title is read on the card."""
    key = "contest-remind_before" if before else "contest-remind_after"
    kind = T(f"contest_kind-{contest.kind}")
    line = T(key, {"kind": kind, "deadline": contest.deadline or ""})
    open_ = Button("contest-remind_open", "contest.open", contest.id)

    def act(to: ContestState) -> Button:
        return Button(f"contest_do-{to}", "contest.move", contest.id, contest.version, to)

    steps = [ContestState.APPLIED] if before else [ContestState.TOOK_PART, ContestState.DROPPED]
    return Item(line, open_, (tuple(act(one) for one in steps), (open_,)))
