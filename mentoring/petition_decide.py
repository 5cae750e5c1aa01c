"""Deciding a petition, the council's invitation to talk, what settles one (3.5, 4.1, 4.2, 5.1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from mentoring.pair.nouns import FORMING, WORKING, Answer, Ending, Pair, PairState
from mentoring.pair.telling import tell, tell_curators
from mentoring.people import Person, Role
from mentoring.petition import (
    Petition,
    PetitionKind,
    PetitionState,
    ensure_words,
    may_decide,
    may_see,
    notice,
)
from mentoring.petition_file import ensure_until
from mentoring.petition_make import found
from mentoring.refusal import Refusal

if TYPE_CHECKING:
    from storage.uow import Uow

_WORDS_NEEDED = (PetitionState.DECLINED, PetitionState.CLOSED)
"""A refusal has its reason, a mediation its outcome."""


def ending_of(petition: Petition, pair: Pair) -> Ending:
    """At whose wish the work ends: of the author, or of all if each agreed (7.1)."""
    if petition.all_agree():
        return Ending.MUTUAL
    return Ending.MENTOR if petition.author == pair.mentor else Ending.MENTEE


def ensure_outcome(petition: Petition, pair: Pair, actor: Person, outcome: PetitionState) -> None:
    """The actor decides petitions of this kind, and it can be decided so.

    Raises:
        Refusal: ``common-not_allowed``, ``petition-decided`` or ``common-changed``.
    """
    if not may_see(petition, pair, actor):
        raise Refusal("common-not_allowed")
    if not petition.is_open:
        raise Refusal("petition-decided")
    if not may_decide(petition, pair, actor):
        raise Refusal("common-not_allowed")
    if outcome not in petition.rule.outcomes:
        raise Refusal("common-changed")


async def decide(
    uow: Uow,
    actor: Person,
    of: int | None,
    version: int | None,
    outcome: PetitionState,
    now: datetime,
    *,
    words: str = "",
    until: date | None = None,
) -> Petition:
    """Grant, refuse with a reason, take note of a statement, close a mediation with its outcome.

    Args:
        until: last day of the access to a personal file.

    Raises:
        Refusal: ``common-changed``, of `ensure_outcome`, `ensure_words` or `ensure_until`.
    """
    petition, pair = await found(uow, of, version)
    ensure_outcome(petition, pair, actor, outcome)
    words = ensure_words(words, needed=outcome in _WORDS_NEEDED)
    if petition.kind is PetitionKind.FILE_ACCESS and outcome is PetitionState.GRANTED:
        until = ensure_until(until, now.astimezone(uow.zone).date())
    petition = replace(petition, state=outcome, decided_by=actor.id, decided_at=now)
    petition = replace(petition, decision_words=words, until=until)
    petition = await uow.petitions.save(petition)
    await uow.audit.add(now, actor.id, f"petition.{outcome}", "petition", petition.id)
    if petition.author != actor.id:
        key = f"petition_done-{petition.kind}_{outcome}"
        await uow.tell(notice(key, petition, petition.author))
    await _carry_out(uow, actor, petition, pair, now)
    return petition


async def _carry_out(
    uow: Uow, actor: Person, petition: Petition, pair: Pair, now: datetime
) -> None:
    """What follows from a decision for others."""
    match petition.kind, petition.state:
        case PetitionKind.REPLACE, PetitionState.GRANTED:
            await tell(uow, pair, (pair.mentor,), "pair_life-told_replacing")
            await tell_curators(uow, pair, "pair_life-told_find_another", but=actor.id)
        case PetitionKind.STEP_DOWN, PetitionState.TAKEN_NOTE:
            await tell(uow, pair, pair.mentees, "pair_life-told_leaving")
            await tell_curators(uow, pair, "pair_life-told_find_another", but=actor.id)
        case PetitionKind.END_WISH, PetitionState.GRANTED:
            await _end(uow, actor, petition, pair, now)
        case PetitionKind.FILE_ACCESS, PetitionState.GRANTED:
            about = petition.about or pair.mentees[0]
            await tell(uow, pair, (about,), "pair_life-told_file")
        case PetitionKind.RELEASE, _:
            from mentoring.meeting import release

            await release.decided(uow, petition, actor.id)
        case _:
            pass


async def _end(uow: Uow, actor: Person, petition: Petition, pair: Pair, now: datetime) -> None:
    """At a side's wish; a mentee who leaves a group leaves the others at their work."""
    from mentoring import pair_end

    if pair.state not in WORKING:
        raise Refusal("petition-not_working")
    if pair.is_group and petition.author in pair.mentees:
        await pair_end.go_on_without(uow, pair, petition.author, actor.id, now)
        return
    on = now.astimezone(uow.zone).date()
    evidence = f"\N{NUMERO SIGN} {petition.number}"
    ending = ending_of(petition, pair)
    words = petition.decision_words
    await pair_end.finish(uow, pair, ending, actor.id, on, now, words=words, evidence=evidence)


async def invite_to_talk(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> Petition:
    """The council invites the sides; they learn nothing else of a mediation.

    Raises:
        Refusal: ``common-changed``, of `ensure_outcome`, or ``petition-invited``.
    """
    petition, pair = await found(uow, of, version)
    ensure_outcome(petition, pair, actor, PetitionState.CLOSED)
    if petition.invited_at is not None:
        raise Refusal("petition-invited")
    petition = await uow.petitions.save(replace(petition, invited_at=now))
    await uow.audit.add(now, actor.id, "petition.invited", "petition", petition.id)
    others = [one for one in pair.people if one != petition.author]
    await tell(uow, pair, others, "pair_life-told_talk", but=actor.id)
    if petition.author != actor.id:
        await uow.tell(notice("petition-told_invited", petition, petition.author))
    return petition


async def close_of_pair(uow: Uow, pair: Pair, now: datetime, *, of: int | None = None) -> None:
    """The work is over: what still waits is settled by it, access ends; what `lasts` goes on.

    Args:
        of: only what this mentee wrote, or what is about them: the others of the group go on.
    """
    standing = (PetitionState.OPEN, PetitionState.GRANTED)
    for one in await uow.petitions.of_pair(pair.id):
        runs = one.is_open or one.kind is PetitionKind.FILE_ACCESS
        theirs = of is None or of in (one.author, one.about)
        if one.state in standing and runs and theirs and not one.rule.lasts:
            await close(uow, one, now)


async def close(uow: Uow, petition: Petition, now: datetime, *, quiet: bool = False) -> None:
    """Settled by events, without a decision.

    Args:
        quiet: its author has just done it and is told nothing.
    """
    was_open = petition.is_open
    petition = await uow.petitions.save(replace(petition, state=PetitionState.CLOSED))
    await uow.audit.add(now, None, "petition.closed", "petition", petition.id)
    if was_open and not quiet and petition.kind is not PetitionKind.STEP_DOWN:
        await uow.tell(notice("petition-told_closed", petition, petition.author))


async def leave(uow: Uow, person: int, now: datetime) -> None:
    """Somebody no longer takes part: what they asked is over, nobody waits for their answer."""
    for one in await uow.petitions.concerning(person):
        mine = one.author == person
        access = mine and one.kind is PetitionKind.FILE_ACCESS
        if (mine and one.is_open) or (access and one.state is PetitionState.GRANTED):
            over = await uow.petitions.save(replace(one, state=PetitionState.CLOSED))
            await uow.audit.add(now, None, "petition.closed", "petition", over.id)
        elif not mine and one.is_open and one.kind is PetitionKind.HELPER:
            await close(uow, one, now)
    for one in await uow.petitions.closed_about(person):
        if one.is_open:
            await close(uow, one, now)


async def to_replace(uow: Uow) -> list[Pair]:
    """Pairs whose mentor is to be replaced, with nobody proposed yet: they wait for the curator."""
    asked = [
        one.pair
        for one in await uow.petitions.in_state(PetitionState.GRANTED, PetitionState.TAKEN_NOTE)
        if one.kind in (PetitionKind.REPLACE, PetitionKind.STEP_DOWN)
    ]
    if not asked:
        return []
    begun = {one.replaces for one in await uow.pairs.in_state(*FORMING)}
    working = [one for one in await uow.pairs.some(set(asked)) if one.state in WORKING]
    return [one for one in working if one.id not in begun]


async def waiting(uow: Uow, me: Person) -> list[Petition]:
    """What waits for somebody's decision or answer, oldest first."""
    still = await uow.petitions.in_state(PetitionState.OPEN)
    pairs = {one.id: one for one in await uow.pairs.some({one.pair for one in still})}
    return [one for one in still if _waits(one, pairs[one.pair], me)]


def _waits(petition: Petition, pair: Pair, me: Person) -> bool:
    asked = petition.voice_of(me.id)
    is_asked = asked is not None and asked.answer is Answer.WAITING
    return is_asked or may_decide(petition, pair, me)


async def seen(uow: Uow, me: Person) -> list[Petition]:
    """Decided petitions that somebody may read by office, newest first."""
    if not me.has(Role.CURATOR, Role.HEAD, Role.COUNCIL):
        return []
    done = await uow.petitions.in_state(*(one for one in PetitionState if one != "open"))
    pairs = {one.id: one for one in await uow.pairs.some({one.pair for one in done})}
    return [one for one in reversed(done) if may_see(one, pairs[one.pair], me)]


def visible(petitions: Sequence[Petition], pair: Pair, me: Person) -> list[Petition]:
    """Petitions of one pair that somebody knows of, still of interest."""
    standing = (PetitionState.TAKEN_NOTE, PetitionState.GRANTED)
    shown = [
        one
        for one in petitions
        if (one.is_open or (one.state in standing and not one.rule.lasts))
        and may_see(one, pair, me)
    ]
    return shown if pair.state is not PairState.DROPPED else []
