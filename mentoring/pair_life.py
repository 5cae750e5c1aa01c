"""Life of a pair between the order and the end: pause, another mentor, going on anew (4.1, 5.1, 7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from mentoring import goal_act, task_life
from mentoring.meeting.closing import cancel_coming
from mentoring.pair import asking, rules
from mentoring.pair.nouns import (
    FORMING,
    WORKING,
    Ending,
    Pair,
    PairState,
    Proposal,
    Side,
)
from mentoring.pair.table import Act
from mentoring.pair.telling import chain_of, load, note, tell, tell_curators
from mentoring.pair_end import finish, go_on_without
from mentoring.people import Person
from mentoring.petition_decide import close_of_pair, leave
from mentoring.refusal import Refusal

if TYPE_CHECKING:
    from storage.uow import Uow

PAUSE_DAYS = 92
"""The longest pause: three months; what lasts longer is an ending."""


class Anew(StrEnum):
    """Why an ended pair goes on."""

    MISTAKE = "mistake"
    AGREED = "agreed"


def ensure_pause(until: date, today: date) -> None:
    """A pause has a day on which work goes on.

    Raises:
        Refusal: ``pair_life-pause_range``.
    """
    latest = today + timedelta(days=PAUSE_DAYS)
    if not today < until <= latest:
        raise Refusal("pair_life-pause_range", latest=latest)


def proposal_to(pair: Pair, mentor: int) -> Proposal:
    """The same work with another mentor."""
    return Proposal(
        mentor=mentor,
        mentees=pair.mentees,
        kinds=pair.kinds,
        form=pair.form,
        mode=pair.mode,
        topics=pair.topics,
        back_topics=pair.back_topics,
        replaces=pair.id,
    )


async def pause(
    uow: Uow,
    actor: Person,
    of: int | None,
    version: int | None,
    until: date,
    words: str,
    now: datetime,
) -> Pair:
    """Work stops until a day; on it the pair goes on by itself.

    Args:
        words: why, if said; read by the pair's people and the curators.

    Raises:
        Refusal: of `telling.load`, `ensure_pause` or ``pair-too_long``.
    """
    pair = await load(uow, actor, Act.PAUSE, of, version)
    ensure_pause(until, now.astimezone(uow.zone).date())
    words = rules.ensure_reason(words, needed=False)
    pair = replace(pair, state=PairState.PAUSED, since=now, paused_until=until)
    pair = await uow.pairs.save(pair)
    await note(uow, pair, actor.id, "paused", now, words)
    gone = await cancel_coming(uow, pair, actor.id, now, until=until)
    told = "pair_life-told_paused_meetings" if gone else "pair_life-told_paused"
    await tell(uow, pair, pair.people, told, but=actor.id)
    await tell_curators(uow, pair, "pair_life-told_paused", but=actor.id)
    return pair


async def resume(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> Pair:
    """Work goes on before the day named.

    Raises:
        Refusal: of `telling.load`.
    """
    pair = await load(uow, actor, Act.RESUME, of, version)
    return await _resume(uow, pair, actor.id, now)


async def _resume(uow: Uow, pair: Pair, actor: int | None, now: datetime) -> Pair:
    paused = pair
    pair = replace(pair, state=PairState.ACTIVE, since=now, paused_until=None)
    pair = await uow.pairs.save(pair)
    await task_life.resumed(uow, paused, now)
    await goal_act.remind(uow, pair, now)
    await note(uow, pair, actor, "resumed", now)
    await tell(uow, pair, pair.people, "pair_life-told_resumed", but=actor or 0)
    if actor is not None:
        await tell_curators(uow, pair, "pair_life-told_resumed", but=actor)
    return pair


async def start_replacing(
    uow: Uow, actor: Person, of: int | None, version: int | None, mentor: int, now: datetime
) -> Pair:
    """The curator begins the chain with another mentor; the old pair works until the new order.

    Returns:
        the new pair, whose people are being asked.

    Raises:
        Refusal: of `telling.load`, `rules.ensure_no_successor` or `asking.propose`.
    """
    pair = await load(uow, actor, Act.REPLACE, of, version)
    rules.ensure_no_successor(pair, await uow.pairs.open_with(pair.people))
    if mentor == pair.mentor:
        raise Refusal("pair_life-same_mentor")
    return await asking.propose(uow, actor, proposal_to(pair, mentor), now)


async def hand_over(uow: Uow, pair: Pair, on: date, now: datetime) -> None:
    """The new pair has its order: the one it replaces ends, its programme, tasks and goals move over.

    Args:
        pair: the new pair, already active.
        on: date of the order.
    """
    old = await uow.pairs.get(pair.replaces) if pair.replaces else None
    if old is None:
        await task_life.hand_over(uow, pair, pair, now)  # of a pair that works again
        await goal_act.hand_over(uow, pair, pair, now)
        return
    await uow.programmes.move(old.id, pair.id, now)
    await task_life.hand_over(uow, old, pair, now)
    await goal_act.hand_over(uow, old, pair, now)
    if old.state in WORKING:
        # The mentees read of their new pair from its own order; only who goes is thanked.
        old = await finish(uow, old, Ending.REPLACED, None, on, now)
    await close_of_pair(uow, old, now)


async def reopen(
    uow: Uow, actor: Person, of: int | None, version: int | None, cause: Anew, now: datetime
) -> Pair:
    """An ended pair goes on: every yes, the consent and an order are needed again (6.2).

    Raises:
        Refusal: of `telling.load`, `rules.ensure_no_successor` or the rules of a proposal.
    """
    pair = await load(uow, actor, Act.REOPEN, of, version)
    others = await uow.pairs.open_with(pair.people)
    rules.ensure_no_successor(pair, others)
    again = replace(proposal_to(pair, pair.mentor), replaces=None)
    rules.ensure_people(again, await uow.people.some(pair.people))
    questionnaire = await uow.mentor_questionnaires.current_of(pair.mentor)
    load_now = (await uow.pairs.load_of([pair.mentor])).get(pair.mentor, 0)
    rules.ensure_place(questionnaire, load_now, len(pair.mentees))
    rules.ensure_new(again, others)
    chain = await chain_of(uow)
    asked = rules.first_members(again, now, uow.working_days, uow.zone, chain.patience)
    helpers = tuple(one for one in pair.members if one.side is Side.HELPER)
    pair = await uow.pairs.save(anew(replace(pair, members=(*asked, *helpers)), now))
    await uow.programmes.reopen(pair.id, now)
    await note(uow, pair, actor.id, f"reopened_{cause}", now)
    await tell(uow, pair, pair.people, "pair-told_asking", but=actor.id)
    return pair


def anew(pair: Pair, now: datetime) -> Pair:
    """An ended pair as if just proposed: nothing of its ending or of its old order counts."""
    return replace(
        pair,
        state=PairState.ASKING,
        since=now,
        starts=None,
        ends=None,
        consented_at=None,
        original_on=None,
        following=(),
        replaces=None,
        cause=None,
        ending=None,
        ended_on=None,
        words="",
        evidence="",
        leaving_on=None,
        order=None,
    )


async def leave_working(uow: Uow, person: int, now: datetime) -> None:
    """Somebody no longer takes part: the work ends, or goes on without one mentee or a helper."""
    on = now.astimezone(uow.zone).date()
    for pair in await uow.pairs.open_with((person,)):
        if pair.state in FORMING:
            continue
        if person not in pair.people:
            members = tuple(one for one in pair.members if one.person != person)
            pair_now = await uow.pairs.save(replace(pair, members=members))
            await note(uow, pair_now, None, "helper_gone", now)
            await tell(uow, pair_now, (pair.mentor,), "pair_life-told_helper_gone")
        elif pair.is_group and person in pair.mentees:
            await go_on_without(uow, pair, person, None, now, gone=True)
        else:
            await finish(uow, pair, Ending.LEFT, None, on, now, but=person)
    await leave(uow, person, now)


async def tick(uow: Uow, now: datetime) -> None:
    """What comes by itself once a day: a pause is over, a stepping down takes effect."""
    today = now.astimezone(uow.zone).date()
    if await uow.meta.get("pair_life.day") == today.isoformat():
        return
    await uow.meta.put("pair_life.day", today.isoformat())
    for pair in await uow.pairs.in_state(*WORKING):
        if pair.leaving_on is not None and pair.leaving_on <= today:
            await finish(uow, pair, Ending.MENTOR, None, pair.leaving_on, now)
        elif pair.paused_until is not None and pair.paused_until <= today:
            await _resume(uow, pair, None, now)
