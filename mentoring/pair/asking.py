"""The quiet yes: proposing, answering, passing on, taking back (1.3(5), 6.1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.pair import rules
from mentoring.pair.nouns import (
    FORMING,
    Answer,
    Cause,
    Member,
    Pair,
    PairState,
    Proposal,
    Side,
)
from mentoring.pair.table import Act
from mentoring.pair.telling import chain_of, load, note, tell, tell_curators
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.submission import ensure_curator

if TYPE_CHECKING:
    from storage.uow import Uow


async def propose(uow: Uow, actor: Person, proposal: Proposal, now: datetime) -> Pair:
    """Ask the mentor and every mentee privately whether they would work together.

    Raises:
        Refusal: not the curator, or of the rules in `mentoring.pair.rules`.
    """
    ensure_curator(actor)
    await _ensure_possible(uow, proposal)
    return await _ask(uow, actor.id, proposal, now)


async def _ensure_possible(uow: Uow, proposal: Proposal, instead_of: int = 0) -> None:
    everybody = (proposal.mentor, *proposal.mentees)
    rules.ensure_topics(proposal)
    rules.ensure_people(proposal, await uow.people.some(everybody))
    questionnaire = await uow.mentor_questionnaires.current_of(proposal.mentor)
    load_now = (await uow.pairs.load_of([proposal.mentor])).get(proposal.mentor, 0)
    rules.ensure_place(questionnaire, load_now, len(proposal.mentees))
    others = [
        one
        for one in await uow.pairs.open_with(everybody)
        if one.id not in (proposal.replaces, instead_of)
    ]
    rules.ensure_new(proposal, others)


async def _ask(uow: Uow, actor: int, proposal: Proposal, now: datetime) -> Pair:
    chain = await chain_of(uow)
    pair = Pair(
        state=PairState.ASKING,
        since=now,
        proposed_by=actor,
        proposed_at=now,
        members=rules.first_members(proposal, now, uow.working_days, uow.zone, chain.patience),
        kinds=proposal.kinds,
        form=proposal.form,
        mode=proposal.mode,
        topics=proposal.topics,
        back_topics=proposal.back_topics,
        following=proposal.following,
        replaces=proposal.replaces,
    )
    pair = await uow.pairs.add(pair)
    await note(uow, pair, actor, "proposed", now)
    await tell(uow, pair, pair.people, "pair-told_asking")
    return pair


async def answer(uow: Uow, actor: Person, of: int | None, given: Answer, now: datetime) -> Pair:
    """Somebody's own yes, no or "let us talk first"; it may be changed while answers are awaited.

    A no is told to the curators alone, and nothing changes for anybody else.

    Raises:
        Refusal: of `table.ensure_may`.
    """
    pair = await load(uow, actor, Act.ANSWER, of, None)
    before = pair.member(actor.id)
    if before is None or given is Answer.WAITING:
        raise Refusal("common-not_allowed")
    if before.answer is given:
        return pair
    pair = await uow.pairs.save(rules.answered(pair, actor.id, given, now))
    # The trace says that somebody answered, never what.
    await uow.audit.add(now, actor.id, "pair.answered", "pair", pair.id, actor.id)
    if pair.state is PairState.CURATOR:
        await note(uow, pair, None, "agreed", now)
        await tell_curators(uow, pair, "pair-told_curator", but=actor.id)
    elif given is Answer.NO:
        await tell_curators(uow, pair, "pair-told_no", but=actor.id)
    elif given is Answer.TALK:
        await tell_curators(uow, pair, "pair-told_talk", but=actor.id)
        others = pair.mentees if before.side is Side.MENTOR else (pair.mentor,)
        await tell(uow, pair, others, "pair-told_talk_you")
    return pair


async def drop(uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime) -> Pair:
    """The curator takes a proposal back; its people read the same neutral words whatever the cause.

    Raises:
        Refusal: of `telling.load`.
    """
    pair = await load(uow, actor, Act.DROP, of, version)
    cause = rules.cause_of(pair, await uow.pairs.events(pair.id))
    return await _drop(uow, pair, actor.id, cause, now)


async def _drop(uow: Uow, pair: Pair, actor: int | None, cause: Cause, now: datetime) -> Pair:
    pair = replace(pair, state=PairState.DROPPED, since=now, cause=cause)
    pair = await uow.pairs.save(pair)
    await note(uow, pair, actor, "dropped", now)
    await tell(uow, pair, pair.people, "pair-told_dropped")
    return pair


async def try_next(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> Pair:
    """Take a proposal back and ask the next mentor of those who were to follow and still can.

    Raises:
        Refusal: ``pair-nobody_follows``, or as `drop`.
    """
    pair = await drop(uow, actor, of, version, now)
    following = await next_possible(uow, pair)
    if following is None:
        raise Refusal("pair-nobody_follows")
    return await _ask(uow, actor.id, following, now)


async def next_possible(uow: Uow, pair: Pair) -> Proposal | None:
    """The same proposal to the first mentor to follow who still takes part and has room."""
    while pair.following:
        following = following_proposal(pair)
        try:
            await _ensure_possible(uow, following, pair.id)
        except Refusal:
            pair = replace(pair, following=pair.following[1:])
        else:
            return following
    return None


def following_proposal(pair: Pair) -> Proposal:
    """The same proposal to the next mentor of those who were to follow."""
    mentor, *rest = pair.following
    return Proposal(
        mentor=mentor,
        mentees=pair.mentees,
        kinds=pair.kinds,
        form=pair.form,
        mode=pair.mode,
        topics=pair.topics,
        back_topics=pair.back_topics,
        following=tuple(rest),
        replaces=pair.replaces,
    )


async def go_without(
    uow: Uow, actor: Person, of: int | None, version: int | None, mentee: int, now: datetime
) -> Pair:
    """The curator leaves a mentee out of a group that is being asked.

    Raises:
        Refusal: of `telling.load` or `rules.without`.
    """
    pair = await load(uow, actor, Act.SETTLE, of, version)
    before, out = pair.state, pair.member(mentee)
    pair = await uow.pairs.save(rules.without(pair, mentee, now))
    await note(uow, pair, actor.id, "without", now)
    if out is not None and out.answer is not Answer.NO:
        await tell(uow, pair, (mentee,), "pair-told_dropped", opens=False)
    if pair.state is not before:
        await note(uow, pair, None, "agreed", now)
    return pair


async def act_on_silence(uow: Uow, now: datetime) -> int:
    """Remind those who are silent; after as long again pass the proposal on (6.1).

    Returns:
        how many silent people it dealt with.
    """
    dealt = 0
    for pair in await uow.pairs.silent(now):
        late = [one for one in pair.members if one.due_at is not None and one.due_at <= now]
        passed = [one for one in late if one.reminded_at is not None]
        if passed:
            await _pass_on(uow, pair, passed[0], now)
        else:
            await _remind(uow, pair, late, now)
        dealt += len(late)
    return dealt


async def _remind(uow: Uow, pair: Pair, late: list[Member], now: datetime) -> None:
    chain = await chain_of(uow)
    due = rules.due_after(now, uow.working_days, uow.zone, chain.patience)
    members = tuple(
        replace(one, reminded_at=now, due_at=due) if one in late else one for one in pair.members
    )
    pair = await uow.pairs.save(replace(pair, members=members))
    await tell(uow, pair, [one.person for one in late], "pair-told_remind")


async def _pass_on(uow: Uow, pair: Pair, silent: Member, now: datetime) -> None:
    """To the next mentor if it is the mentor who is silent; otherwise the curator decides."""
    refused = any(one.answer is Answer.NO for one in pair.members)
    if silent.side is Side.MENTOR and pair.following and not refused:
        await note(uow, pair, None, "silent", now)
        pair = await _drop(uow, pair, None, Cause.SILENT, now)
        following = await next_possible(uow, pair)
        if following is None:
            await tell_curators(uow, pair, "pair-told_silent")
            return
        made = await _ask(uow, pair.proposed_by, following, now)
        await tell_curators(uow, made, "pair-told_passed")
        return
    members = tuple(replace(one, due_at=None) for one in pair.members)
    pair = await uow.pairs.save(replace(pair, members=members))
    await note(uow, pair, None, "silent", now)
    await tell_curators(uow, pair, "pair-told_silent")


async def leave_forming(uow: Uow, person: int, now: datetime) -> None:
    """Somebody no longer takes part: proposals with them come to nothing."""
    for pair in await uow.pairs.open_with((person,)):
        if pair.state not in FORMING:
            continue
        if pair.is_group and person in pair.mentees:
            smaller = await uow.pairs.save(rules.without(pair, person, now))
            await note(uow, smaller, None, "without", now)
            if smaller.state is not pair.state:
                await note(uow, smaller, None, "agreed", now)
        else:
            await _drop(uow, pair, None, Cause.LEFT, now)
        await tell_curators(uow, pair, "pair-told_left")
