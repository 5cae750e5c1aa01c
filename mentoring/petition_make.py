"""Making a petition, taking it back, answering when asked (3.5, 4.1, 4.2, 5.1, 7.1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.pair.nouns import Answer, Member, Pair, Side
from mentoring.pair.table import parties_fact
from mentoring.pair.telling import load, note, tell
from mentoring.people import Person, Role, Status
from mentoring.petition import (
    RULES,
    Petition,
    PetitionKind,
    PetitionState,
    deciders_of,
    ensure_words,
    may_decide,
    may_read,
    may_voice,
    may_withdraw,
    notice,
    waited_for,
)
from mentoring.petition_about import about_of, ensure_colleague, ensure_new, voices_for
from mentoring.refusal import Refusal

if TYPE_CHECKING:
    from storage.uow import Uow


async def prepared(
    uow: Uow,
    actor: Person,
    pair: Pair,
    kind: PetitionKind,
    about: int | None,
    now: datetime,
    *,
    meeting: int | None = None,
) -> Petition:
    """A petition that could be put now, without its words yet.

    Raises:
        Refusal: of `about_of`, `ensure_new`, `ensure_colleague`, ``petition-gone``: whom it is about
            does not take part; ``petition-nobody``: the school has nobody to decide it; or
            ``common-changed``: a release is asked for a meeting only.
    """
    about = about_of(kind, pair, about, actor.id)
    if (kind is PetitionKind.RELEASE) is not (meeting is not None):
        raise Refusal("common-changed")
    ensure_new(kind, actor.id, about, await uow.petitions.of_pair(pair.id), meeting)
    if kind is PetitionKind.HELPER:
        ensure_colleague(await uow.people.find(about or 0), pair)
    if RULES[kind].closed and (await uow.people.get(about or 0)).status is not Status.MEMBER:
        raise Refusal("petition-gone")
    today = now.astimezone(uow.zone).date()
    due_on = uow.working_days.after(today, RULES[kind].days)
    held = await uow.meetings.get(meeting) if meeting else None
    if held is not None:
        due_on = min(due_on, held.starts_at.astimezone(uow.zone).date())
    petition = Petition(
        year=today.year,
        kind=kind,
        pair=pair.id,
        author=actor.id,
        made_at=now,
        due_on=due_on,
        words="",
        about=about,
        meeting=meeting,
        voices=voices_for(kind, pair, actor.id, about),
    )
    offices = petition.rule.deciders
    if offices and not await deciders_of(uow, petition, pair):
        raise Refusal("petition-nobody", who=parties_fact(offices))
    return petition


async def make(
    uow: Uow,
    actor: Person,
    of: int | None,
    kind: PetitionKind,
    words: str,
    now: datetime,
    *,
    about: int | None = None,
    meeting: int | None = None,
) -> Petition:
    """Put a petition; those it is addressed to and those asked are told.

    Args:
        of: the pair.
        about: the mentee whose file is asked for, the colleague invited, who is proposed or released.
        meeting: the meeting a release is asked for.

    Raises:
        Refusal: of `telling.load`, `ensure_words` or `prepared`.
    """
    pair = await load(uow, actor, RULES[kind].act, of, None)
    words = ensure_words(words)
    petition = await prepared(uow, actor, pair, kind, about, now, meeting=meeting)
    petition = await uow.petitions.add(replace(petition, words=words))
    trace = "put" if petition.rule.closed else kind
    await uow.audit.add(now, actor.id, f"petition.{trace}", "petition", petition.id)
    await _follow(uow, actor, petition, pair)
    return petition


async def _follow(uow: Uow, actor: Person, petition: Petition, pair: Pair) -> None:
    """What a petition sets going at once: words to others, the legal clock."""
    if petition.kind is PetitionKind.STEP_DOWN:
        await uow.pairs.save(replace(pair, leaving_on=petition.due_on))
    for person in await deciders_of(uow, petition, pair):
        if person.id != actor.id:
            await uow.tell(notice(f"petition_told-{petition.kind}", petition, person.id))
    if petition.kind is PetitionKind.REWARD:
        await _tell_who_reads(uow, actor, petition, pair)
    for asked in petition.voices:
        await uow.tell(notice(f"petition_asked-{petition.kind}", petition, asked.person))


async def _tell_who_reads(uow: Uow, actor: Person, petition: Petition, pair: Pair) -> None:
    """The curator reads a proposal that the head decides."""
    for person in await uow.people.with_role(Role.CURATOR):
        reads = may_read(petition, pair, person) and not may_decide(petition, pair, person)
        if reads and person.id != actor.id:
            await uow.tell(notice("petition-told_to_read", petition, person.id))


async def found(uow: Uow, of: int | None, version: int | None) -> tuple[Petition, Pair]:
    """The petition of a press with its pair, as the button knew it.

    Raises:
        Refusal: ``common-changed``.
    """
    petition = await uow.petitions.get(of) if of else None
    if petition is None or (version is not None and version != petition.version):
        raise Refusal("common-changed")
    pair = await uow.pairs.get(petition.pair)
    if pair is None:
        raise Refusal("common-changed")
    return petition, pair


async def withdraw(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> Petition:
    """The author takes it back; everybody it was put to is told.

    Raises:
        Refusal: ``common-changed``, ``common-not_allowed`` or ``petition-too_late``.
    """
    petition, pair = await found(uow, of, version)
    if actor.id != petition.author:
        raise Refusal("common-not_allowed")
    if not may_withdraw(petition, pair, actor, now.astimezone(uow.zone).date()):
        raise Refusal("petition-too_late")
    was_noted = petition.state is PetitionState.TAKEN_NOTE
    told = {one.id for one in await deciders_of(uow, petition, pair)}
    told |= {one.person for one in petition.voices}
    petition = await uow.petitions.save(replace(petition, state=PetitionState.WITHDRAWN))
    await uow.audit.add(now, actor.id, "petition.withdrawn", "petition", petition.id)
    if petition.kind is PetitionKind.STEP_DOWN:
        await uow.pairs.save(replace(pair, leaving_on=None))
        if was_noted:
            await tell(uow, pair, pair.mentees, "pair_life-told_stays")
    for person in told - {actor.id}:
        await uow.tell(notice("petition-told_withdrawn", petition, person))
    return petition


async def voice(
    uow: Uow,
    actor: Person,
    of: int | None,
    version: int | None,
    given: Answer,
    now: datetime,
) -> Petition:
    """Somebody asked says yes or no; a colleague's yes makes them a helper of the pair.

    Raises:
        Refusal: ``common-changed``, ``common-not_allowed`` or ``petition-answered``.
    """
    petition, pair = await found(uow, of, version)
    if petition.voice_of(actor.id) is None or given not in (Answer.YES, Answer.NO):
        raise Refusal("common-not_allowed")
    if not may_voice(petition, actor):
        raise Refusal("petition-answered")
    voices = tuple(
        replace(one, answer=given, at=now) if one.person == actor.id else one
        for one in petition.voices
    )
    petition = replace(petition, voices=voices)
    if petition.kind is PetitionKind.HELPER:
        return await _helper_answered(uow, actor, petition, pair, given, now)
    petition = await uow.petitions.save(petition)
    await uow.audit.add(now, actor.id, "petition.voiced", "petition", petition.id)
    for person in await waited_for(uow, petition, pair):
        if person != actor.id:
            await uow.tell(notice("petition-told_voice", petition, person))
    return petition


async def _helper_answered(
    uow: Uow, actor: Person, petition: Petition, pair: Pair, given: Answer, now: datetime
) -> Petition:
    yes = given is Answer.YES
    state = PetitionState.GRANTED if yes else PetitionState.DECLINED
    petition = await uow.petitions.save(replace(petition, state=state, decided_at=now))
    await uow.audit.add(now, actor.id, "petition.voiced", "petition", petition.id)
    key = "petition-told_helper_yes" if yes else "petition-told_helper_no"
    await uow.tell(notice(key, petition, petition.author))
    if yes:
        made = petition.made_at
        helper = Member(
            person=actor.id, side=Side.HELPER, answer=given, asked_at=made, answered_at=now
        )
        others = tuple(one for one in pair.members if one.person != actor.id)
        pair = await uow.pairs.save(replace(pair, members=(*others, helper)))
        await note(uow, pair, actor.id, "helper", now)
        await tell(uow, pair, pair.mentees, "pair_life-told_helper")
    return petition
