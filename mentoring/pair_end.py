"""The endings of a pair's work: the plan done in full, at a side's wish, by the curator (7.1)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from mentoring import goal_act, task_life
from mentoring.meeting.closing import cancel_coming, without
from mentoring.pair import rules
from mentoring.pair.nouns import Ending, Pair, PairState, Side
from mentoring.pair.table import Act
from mentoring.pair.telling import load, note, tell, tell_curators
from mentoring.people import Person
from mentoring.petition_decide import close_of_pair
from mentoring.refusal import Refusal

if TYPE_CHECKING:
    from storage.uow import Uow


def ensure_evidence(evidence: str) -> str:
    """What the ending rests on, in words.

    Raises:
        Refusal: ``pair_life-evidence_needed``, or as `mentoring.pair.rules.ensure_reason`.
    """
    if not evidence.strip():
        raise Refusal("pair_life-evidence_needed")
    return rules.ensure_reason(evidence, needed=True)


def ensure_plan_done(days: Iterable[date] | None, today: date) -> None:
    """The plan of the programme in force lies behind (7.1).

    Args:
        days: dates of its rows; ``None``: there is no programme in force.

    Raises:
        Refusal: ``pair_life-no_programme``, ``pair_life-no_plan`` or ``pair_life-plan_ahead`` with
            the last day of the plan.
    """
    if days is None:
        raise Refusal("pair_life-no_programme")
    last = max(days, default=None)
    if last is None:
        raise Refusal("pair_life-no_plan")
    if last > today:
        raise Refusal("pair_life-plan_ahead", last=last)


async def plan_days(uow: Uow, pair: int) -> list[date] | None:
    """Dates of the plan of the programme in force, or ``None`` if there is no such programme."""
    programme = await uow.programmes.in_force(pair)
    if programme is None:
        return None
    return [row.on for row in programme.plan]


async def complete(
    uow: Uow, actor: Person, of: int | None, version: int | None, evidence: str, now: datetime
) -> Pair:
    """The plan was carried out in full (7.1).

    Raises:
        Refusal: of `telling.load`, `ensure_plan_done` or `ensure_evidence`.
    """
    pair = await load(uow, actor, Act.COMPLETE, of, version)
    on = now.astimezone(uow.zone).date()
    ensure_plan_done(await plan_days(uow, pair.id), on)
    evidence = ensure_evidence(evidence)
    return await finish(uow, pair, Ending.DONE, actor.id, on, now, evidence=evidence)


async def end(
    uow: Uow,
    actor: Person,
    of: int | None,
    version: int | None,
    words: str,
    evidence: str,
    now: datetime,
) -> Pair:
    """The curator ends the work: not carried out properly, force majeure (7.1).

    Args:
        words: the reason; read by the pair's people and the curators.
        evidence: what it rests on.

    Raises:
        Refusal: of `telling.load`, ``pair-reason_needed``, or of `ensure_evidence`.
    """
    pair = await load(uow, actor, Act.END, of, version)
    words = rules.ensure_reason(words, needed=True)
    evidence = ensure_evidence(evidence)
    on = now.astimezone(uow.zone).date()
    return await finish(
        uow, pair, Ending.CURATOR, actor.id, on, now, words=words, evidence=evidence
    )


async def finish(
    uow: Uow,
    pair: Pair,
    ending: Ending,
    actor: int | None,
    on: date,
    now: datetime,
    *,
    words: str = "",
    evidence: str = "",
    but: int = 0,
) -> Pair:
    """End the work whatever the cause; all its people are told, the curators of the order due.

    Args:
        on: the last day of work.
        but: who is told nothing: somebody who no longer takes part.
    """
    pair = replace(pair, state=PairState.ENDED, since=now, ending=ending, ended_on=on)
    pair = replace(pair, words=words, evidence=evidence, paused_until=None)
    pair = await uow.pairs.save(pair)
    await note(uow, pair, actor, "ended", now)
    await uow.programmes.close(pair.id, now)
    await cancel_coming(uow, pair, actor, now, but=but)
    await close_of_pair(uow, pair, now)
    await task_life.close_of_pair(uow, pair, now)
    await goal_act.close_of_pair(uow, pair, now)
    people = (*pair.people, *pair.of_side(Side.HELPER))
    told = [one for one in people if one not in (but, actor)]
    await tell(uow, pair, told, f"pair_life_told-{ending}")
    if ending is not Ending.REPLACED:
        await tell_curators(uow, pair, "pair_life-told_order_due")
    return pair


async def go_on_without(
    uow: Uow, pair: Pair, mentee: int, actor: int | None, now: datetime, *, gone: bool = False
) -> Pair:
    """A group goes on without one of its mentees.

    Args:
        gone: the mentee no longer takes part at all, and is told nothing here.

    Raises:
        Refusal: of `rules.without`.
    """
    pair = await uow.pairs.save(rules.without(pair, mentee, now))
    await note(uow, pair, actor, "left_group", now)
    await close_of_pair(uow, pair, now, of=mentee)
    await without(uow, pair, mentee, now)
    await task_life.close_of_pair(uow, pair, now, of=mentee)
    await goal_act.close_of_pair(uow, pair, now, of=mentee)
    if not gone:
        await tell(uow, pair, (mentee,), "pair_life-told_left_group")
    await tell(uow, pair, pair.people, "pair_life-told_smaller")
    await tell_curators(uow, pair, "pair_life-told_order_due")
    return pair
