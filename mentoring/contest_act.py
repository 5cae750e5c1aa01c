"""What people do with a competition: recommend, answer, mark each step, say the result (3.5, 4.2)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from mentoring.contest import (
    Contest,
    ContestKind,
    ContestState,
    Level,
    Result,
    ensure_move,
    ensure_words,
    may_date,
    may_read,
    may_take_back,
    topic_of,
    wanted_of,
)
from mentoring.pair.led import mentees_of
from mentoring.pair.table import Act
from mentoring.pair.telling import load
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.reminder import keeping
from mentoring.say import Button, NoticeKind, Say
from mentoring.school_calendar import calendar_of

if TYPE_CHECKING:
    from storage.uow import Uow


@dataclass(frozen=True, slots=True, kw_only=True)
class Idea:
    """What is known of a competition when it is put here; see `Contest` for the fields."""

    title: str
    link: str = ""
    kind: ContestKind
    level: Level
    deadline: date | None = None


async def recommend(
    uow: Uow, actor: Person, of: int | None, to: Collection[int], idea: Idea, now: datetime
) -> list[Contest]:
    """The mentor recommends it to mentees of a pair (4.2); each is asked.

    Raises:
        Refusal: of `telling.load`, ``contest-to_whom``: nobody, or not a mentee of the pair; or
            ``contest-deadline_past``.
    """
    pair = await load(uow, actor, Act.RECOMMEND, of, None)
    if not to or not set(to) <= set(pair.mentees):
        raise Refusal("contest-to_whom")
    if idea.deadline is not None and idea.deadline < now.astimezone(uow.zone).date():
        raise Refusal("contest-deadline_past")
    made = []
    for person in [one for one in pair.mentees if one in to]:
        contest = _contest(idea, person, actor.id, ContestState.OFFERED, now)
        contest = await uow.contests.add(replace(contest, pair=pair.id))
        await uow.audit.add(now, actor.id, "contest.recommended", "contest", contest.id, person)
        await uow.tell(notice("contest-told_new", contest, person))
        made.append(contest)
    return made


async def note_own(uow: Uow, actor: Person, idea: Idea, now: datetime) -> Contest:
    """Anybody notes what they prepare for themselves, or took part in."""
    contest = _contest(idea, actor.id, actor.id, ContestState.PREPARING, now)
    contest = await uow.contests.add(contest)
    await uow.audit.add(now, actor.id, "contest.noted", "contest", contest.id)
    await _remind(uow, contest, now)
    return contest


def _contest(idea: Idea, person: int, by: int, state: ContestState, now: datetime) -> Contest:
    return Contest(
        person=person,
        by=by,
        title=idea.title,
        link=idea.link,
        kind=idea.kind,
        level=idea.level,
        deadline=idea.deadline,
        state=state,
        made_at=now,
        moved_at=now,
    )


def notice(key: str, contest: Contest, to: int) -> Say:
    """A notice: no surname, no title, a button that opens it (bar 12)."""
    button = Button("common-open", "contest.open", contest.id)
    return Say(key, {}, ((button,),), to=to, kind=NoticeKind.DECISIONS)


async def found(uow: Uow, actor: Person, of: int | None) -> Contest:
    """A competition this person may read.

    Raises:
        Refusal: ``common-changed`` or ``common-not_allowed``.
    """
    contest = await uow.contests.get(of) if of else None
    if contest is None:
        raise Refusal("common-changed")
    if not may_read(contest, actor, await mentees_of(uow, actor)):
        raise Refusal("common-not_allowed")
    return contest


async def _current(uow: Uow, actor: Person, of: int | None, version: int | None) -> Contest:
    contest = await found(uow, actor, of)
    if contest.version != version:
        raise Refusal("common-changed")
    return contest


async def move(
    uow: Uow, actor: Person, of: int | None, version: int | None, to: ContestState, now: datetime
) -> Contest:
    """The person answers a recommendation or marks a step; who recommended it learns of the answer.

    Raises:
        Refusal: of `found` or `ensure_move`.
    """
    was = await _current(uow, actor, of, version)
    ensure_move(was, actor, to)
    contest = await _save(uow, replace(was, state=to, moved_at=now), now)
    answered = was.state is ContestState.OFFERED
    trace = "contest.answered" if answered else "contest.moved"
    await uow.audit.add(now, actor.id, trace, "contest", contest.id)
    if answered:
        await _tell_mentor(uow, contest, "contest-told_answer")
    return contest


async def say_result(
    uow: Uow, actor: Person, of: int | None, version: int | None, result: Result, now: datetime
) -> Contest:
    """How it went; can be said anew. The mentor who recommended it learns that there is a result.

    Raises:
        Refusal: of `found`, or ``common-changed``: it has not begun.
    """
    was = await _current(uow, actor, of, version)
    if was.person != actor.id:
        raise Refusal("common-not_allowed")
    if was.state not in (ContestState.TOOK_PART, ContestState.DONE):
        raise Refusal("common-changed")
    done = replace(was, state=ContestState.DONE, result=result, moved_at=now)
    contest = await _save(uow, done, now)
    await uow.audit.add(now, actor.id, "contest.result", "contest", contest.id)
    if was.state is not ContestState.DONE:
        await _tell_mentor(uow, contest, "contest-told_result")
    return contest


async def _tell_mentor(uow: Uow, contest: Contest, key: str) -> None:
    """Whoever recommended it is told while still the mentor."""
    by = await uow.people.get(contest.by)
    if not contest.is_own and contest.person in await mentees_of(uow, by):
        await uow.tell(notice(key, contest, by.id))


async def say_words(
    uow: Uow, actor: Person, of: int | None, version: int | None, words: str, now: datetime
) -> Contest:
    """A few words about the result.

    Raises:
        Refusal: of `found` or `ensure_words`; ``common-changed``: there is no result yet.
    """
    was = await _current(uow, actor, of, version)
    if was.person != actor.id:
        raise Refusal("common-not_allowed")
    if was.state is not ContestState.DONE:
        raise Refusal("common-changed")
    contest = await _save(uow, replace(was, words=ensure_words(words)), now)
    await uow.audit.add(now, actor.id, "contest.result", "contest", contest.id)
    return contest


async def set_deadline(
    uow: Uow,
    actor: Person,
    of: int | None,
    version: int | None,
    deadline: date | None,
    now: datetime,
) -> Contest:
    """Set, move or take off the last day of applications; reminders follow.

    Raises:
        Refusal: of `found`, or ``common-not_allowed``.
    """
    was = await _current(uow, actor, of, version)
    if not may_date(was, actor):
        raise Refusal("common-not_allowed")
    contest = await _save(uow, replace(was, deadline=deadline), now)
    await uow.audit.add(now, actor.id, "contest.dated", "contest", contest.id)
    return contest


async def take_back(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> None:
    """Take away one's own, or a recommendation nobody has answered yet.

    Raises:
        Refusal: of `found`, ``common-not_allowed``.
    """
    contest = await _current(uow, actor, of, version)
    if not may_take_back(contest, actor):
        raise Refusal("common-not_allowed")
    await keeping.done(uow, topic_of(contest))
    await uow.contests.remove(contest.id)
    await uow.audit.add(now, actor.id, "contest.removed", "contest", contest.id)


async def _save(uow: Uow, contest: Contest, now: datetime) -> Contest:
    contest = await uow.contests.save(contest)
    await _remind(uow, contest, now)
    return contest


async def _remind(uow: Uow, contest: Contest, now: datetime) -> None:
    calendar = await calendar_of(uow)
    await keeping.keep(uow, topic_of(contest), wanted_of(contest, calendar), now)
