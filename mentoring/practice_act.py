"""What people do with the card of a practice: write, agree, choose, keep (3.4(5), 3.5)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring import practice as rules
from mentoring.pair.nouns import Side
from mentoring.people import Person, Role, Status
from mentoring.practice import (
    COMMENT_LIMIT,
    Author,
    Criterion,
    Piece,
    Practice,
    PracticeState,
    awaited,
    ensure,
    ensure_whole,
    may_begin,
    may_decide,
    may_edit,
    may_read,
    signed,
    unsigned,
)
from mentoring.practice_draft import draft_of
from mentoring.programme.prefill import InWords
from mentoring.refusal import Refusal
from mentoring.say import Button, NoticeKind, Say

if TYPE_CHECKING:
    from storage.uow import Uow

S = PracticeState
PAPER = "practice_docx"


async def has_council(uow: Uow) -> bool:
    """Whether the school has a council in the bot."""
    return bool(await uow.people.with_role(Role.COUNCIL))


async def found(uow: Uow, actor: Person, of: int | None) -> Practice:
    """A card this person may read.

    Raises:
        Refusal: ``common-changed`` or ``common-not_allowed``.
    """
    practice = await uow.practices.get(of) if of else None
    if practice is None:
        raise Refusal("common-changed")
    ensure(may_read(practice, actor))
    return practice


async def current(uow: Uow, actor: Person, of: int | None, version: int | None) -> Practice:
    """The same, as the button knew it.

    Raises:
        Refusal: of `found`, or ``common-changed``.
    """
    practice = await found(uow, actor, of)
    if practice.version != version:
        raise Refusal("common-changed")
    return practice


async def members_of(uow: Uow, practice: Practice) -> frozenset[int]:
    """Authors who take part now."""
    cards = await uow.people.some({one.person for one in practice.authors})
    return frozenset(one.id for one in cards.values() if one.status is Status.MEMBER)


async def begin(
    uow: Uow, actor: Person, of: int | None, in_words: InWords, now: datetime
) -> Practice:
    """Draft a card from a finished programme; if there is one already, that one is meant.

    Args:
        of: the pair.

    Raises:
        Refusal: ``common-changed``, ``practice-not_finished`` or ``common-not_allowed``.
    """
    pair = await uow.pairs.get(of) if of else None
    if pair is None:
        raise Refusal("common-changed")
    known = await uow.practices.of_pair(pair.id)
    if known is not None:
        return await found(uow, actor, known.id)
    ensure(actor.id in pair.people or actor.has(Role.CURATOR))
    if not may_begin(pair, actor):
        raise Refusal("practice-not_finished")
    sides = [(pair.mentor, Side.MENTOR), *((one, Side.MENTEE) for one in pair.mentees)]
    made = await uow.practices.add(
        Practice(
            pair=pair.id,
            since=now,
            begun_by=actor.id,
            begun_at=now,
            pieces=await draft_of(uow, pair, in_words),
            authors=tuple(Author(person=one, side=side) for one, side in sides),
        )
    )
    await uow.audit.add(now, actor.id, "practice.begun", "practice", made.id)
    await _tell(uow, made, pair.people, "practice-told_begun", but=actor.id)
    return made


async def write(
    uow: Uow,
    actor: Person,
    of: int | None,
    version: int | None,
    piece: Piece,
    words: str,
    now: datetime,
) -> Practice:
    """An author writes a field; empty words take out a field that may be missing.

    Raises:
        Refusal: of `current`, ``common-not_allowed``, or of `practice.ensure_words`.
    """
    practice = await current(uow, actor, of, version)
    ensure(may_edit(practice, actor))
    if words or piece in rules.NEEDED:
        words = rules.ensure_words(piece, words)
    saved = await uow.practices.save(rules.changed(practice, piece, words))
    await uow.audit.add(now, actor.id, "practice.written", "practice", saved.id)
    return saved


async def file_added(uow: Uow, actor: Person, practice: Practice) -> Practice:
    """A file came to the card: it is no longer what was agreed to."""
    ensure(may_edit(practice, actor))
    return await uow.practices.save(unsigned(practice))


async def agree(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> Practice:
    """An author agrees to this very text in the bank; after the last one the council is asked.

    Raises:
        Refusal: of `current`, ``common-not_allowed`` or ``practice-not_whole``.
    """
    practice = await current(uow, actor, of, version)
    ensure(may_edit(practice, actor))
    ensure_whole(practice)
    practice = signed(practice, actor.id, now)
    waits = awaited(practice, await members_of(uow, practice))
    if not waits:
        practice = replace(practice, state=S.COUNCIL, since=now, comment="")
    practice = await uow.practices.save(practice)
    await uow.audit.add(now, actor.id, "practice.agreed", "practice", practice.id)
    if waits:
        await _tell(uow, practice, waits, "practice-told_agree")
    else:
        await _tell(uow, practice, await _deciders(uow, practice), "practice-told_council")
    return practice


async def _deciders(uow: Uow, practice: Practice) -> list[int]:
    office = Role.COUNCIL if await has_council(uow) else Role.CURATOR
    people = await uow.people.with_role(office)
    return [one.id for one in people if practice.author(one.id) is None]


async def withdraw(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> Practice:
    """An author takes the agreement back, at any time and without a reason; the card leaves the bank.

    Raises:
        Refusal: of `current`, or ``common-not_allowed``.
    """
    practice = await current(uow, actor, of, version)
    mine = practice.author(actor.id)
    ensure(mine is not None and mine.agreed_at is not None)
    was = practice.state
    practice = signed(replace(practice, state=S.DRAFT, since=now), actor.id, None)
    practice = await uow.practices.save(practice)
    await uow.papers.give_up(PAPER)
    uow.bells.add("papers")
    await uow.audit.add(now, actor.id, "practice.withdrawn", "practice", practice.id)
    if was is not S.DRAFT:
        curators = [one.id for one in await uow.people.with_role(Role.CURATOR)]
        people = (*(one.person for one in practice.authors), *curators)
        await _tell(uow, practice, people, "practice-told_withdrawn", but=actor.id)
    return practice


async def approve(
    uow: Uow,
    actor: Person,
    of: int | None,
    version: int | None,
    criteria: Collection[Criterion],
    now: datetime,
) -> Practice:
    """The council's yes: it stands in the bank from now on (3.5).

    Raises:
        Refusal: of `current`, ``common-not_allowed``, or ``practice-no_criterion``: by what it was chosen.
    """
    practice = await current(uow, actor, of, version)
    ensure(may_decide(practice, actor, has_council=await has_council(uow)))
    if not criteria:
        raise Refusal("practice-no_criterion")
    chosen = tuple(one for one in Criterion if one in criteria)
    practice = replace(practice, state=S.BANK, since=now, criteria=chosen)
    practice = await uow.practices.save(practice)
    await uow.audit.add(now, actor.id, "practice.approved", "practice", practice.id)
    curators = [one.id for one in await uow.people.with_role(Role.CURATOR)]
    people = (*(one.person for one in practice.authors), *curators)
    await _tell(uow, practice, people, "practice-told_bank", but=actor.id)
    return practice


async def give_back(
    uow: Uow, actor: Person, of: int | None, version: int | None, comment: str, now: datetime
) -> Practice:
    """The council asks for more; whatever was agreed to is agreed to anew.

    Raises:
        Refusal: of `current`, ``common-not_allowed``, ``practice-too_short`` or ``practice-too_long``.
    """
    practice = await current(uow, actor, of, version)
    ensure(may_decide(practice, actor, has_council=await has_council(uow)))
    comment = " ".join(comment.split())
    if len(comment) < 3:
        raise Refusal("practice-too_short")
    if len(comment) > COMMENT_LIMIT:
        raise Refusal("practice-too_long", limit=COMMENT_LIMIT, length=len(comment))
    practice = unsigned(replace(practice, state=S.DRAFT, since=now, comment=comment))
    practice = await uow.practices.save(practice)
    await uow.audit.add(now, actor.id, "practice.returned", "practice", practice.id)
    await _tell(uow, practice, [one.person for one in practice.authors], "practice-told_returned")
    return practice


async def _tell(
    uow: Uow, practice: Practice, people: Iterable[int], key: str, *, but: int = 0
) -> None:
    """A notice: no surname, no title, a button that opens the card (bar 12)."""
    rows = ((Button("common-open", "practice.open", practice.id),),)
    for person in dict.fromkeys(people):
        if person != but:
            await uow.tell(Say(key, {}, rows, to=person, kind=NoticeKind.DECISIONS))
