"""The bank of practices as it is looked at: whose names may be read, search, what goes outside (8.2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.attachment import Attachment
from mentoring.consent import ConsentKind, ConsentStanding, last_decision, standing
from mentoring.pair.nouns import Pair, PairState
from mentoring.people import Person, Role
from mentoring.practice import (
    Criterion,
    Piece,
    Practice,
    PracticeState,
    awaited,
    is_finished,
    knows_names,
    may_decide,
    may_read,
)
from mentoring.practice_act import has_council, members_of
from mentoring.programme_bank import scrubbed

if TYPE_CHECKING:
    from storage.uow import Uow


@dataclass(frozen=True, slots=True)
class Shown:
    """A card as somebody may read it.

    Args:
        names: full names of everybody of the pair, by number.
        open_to: whom its reader may know of: everybody of it, or those who agreed to publication.
    """

    practice: Practice
    pair: Pair
    names: Mapping[int, str]
    open_to: frozenset[int]

    def words(self, piece: Piece) -> str:
        """Words of a field, without those who may not be named."""
        return self._clean(self.practice.words(piece))

    def files(self, found: Sequence[Attachment]) -> list[Attachment]:
        """Its files with their names cleaned in the same way."""
        return [replace(one, title=self._clean(one.title)) for one in found]

    def _clean(self, words: str) -> str:
        hidden = [name for person, name in self.names.items() if person not in self.open_to]
        return scrubbed(words, hidden) if hidden and words else words

    @property
    def named(self) -> tuple[int, ...]:
        """Authors who may be named, the mentor first."""
        return tuple(a.person for a in self.practice.authors if a.person in self.open_to)

    @property
    def areas(self) -> tuple[str, ...]:
        """Codes of `competence.AREAS` the pair worked at."""
        return tuple(dict.fromkeys((*self.pair.topics, *self.pair.back_topics)))


@dataclass(frozen=True, slots=True)
class PublicPractice:
    """A card as it may leave the school: for its site (8.1, 8.2) and the final report (A2.6).

    Args:
        words: by field, free of everybody who did not agree to be named.
        authors: full name and position of those who agreed, the mentor first.
        all_agreed: whether every author agreed to publication.
        since: when it came to the bank.
    """

    id: int
    words: Mapping[Piece, str]
    authors: tuple[tuple[str, str], ...]
    all_agreed: bool
    criteria: tuple[Criterion, ...]
    pair: Pair
    since: datetime


async def publishing(uow: Uow) -> frozenset[int]:
    """Person ids of those whose consent to publication is in force."""
    hashes = await uow.consents.current_hashes(ConsentKind.PUBLICATION)
    every = await uow.consents.of_many(ConsentKind.PUBLICATION)
    return frozenset(
        person
        for person, entries in every.items()
        if standing(last_decision(entries), hashes) is ConsentStanding.GIVEN
    )


async def shown(uow: Uow, practices: Sequence[Practice], me: Person | None) -> list[Shown]:
    """Cards as somebody may read them.

    Args:
        me: the reader; ``None``: whoever reads it outside, so nobody is named without a consent.
    """
    pairs = {one.id: one for one in await uow.pairs.some({one.pair for one in practices})}
    people = {member.person for pair in pairs.values() for member in pair.members}
    names = await uow.people.names(people)
    agreed = await publishing(uow)
    found = []
    for one in practices:
        pair = pairs[one.pair]
        theirs = {m.person: names[m.person] for m in pair.members if m.person in names}
        is_open = me is not None and knows_names(one, me)
        found.append(Shown(one, pair, theirs, frozenset(theirs) if is_open else agreed))
    return found


async def shown_one(uow: Uow, practice: Practice, me: Person | None) -> Shown:
    """One card."""
    return (await shown(uow, [practice], me))[0]


async def in_bank(uow: Uow, me: Person | None) -> list[Shown]:
    """Everything in the bank, the newest first."""
    return await shown(uow, await uow.practices.in_state(PracticeState.BANK), me)


async def published(uow: Uow) -> list[PublicPractice]:
    """Finished practices the council approved, as they may leave the school; the newest first."""
    found = await in_bank(uow, None)
    cards = await uow.people.some({person for one in found for person in one.named})
    return [
        PublicPractice(
            id=one.practice.id,
            words={piece: one.words(piece) for piece in Piece if one.practice.words(piece)},
            authors=tuple(
                (cards[person].full_name or "", cards[person].position or "")
                for person in one.named
            ),
            all_agreed=len(one.named) == len(one.practice.authors) == len(one.pair.people),
            criteria=one.practice.criteria,
            pair=one.pair,
            since=one.practice.since,
        )
        for one in found
    ]


async def unfinished(uow: Uow, me: Person) -> list[Practice]:
    """Cards not in the bank that are somebody's business, the newest first."""
    states = [one for one in PracticeState if one is not PracticeState.BANK]
    found = await uow.practices.in_state(*states)
    council = await has_council(uow)
    if me.has(Role.CURATOR):
        return found
    return [one for one in found if one.author(me.id) or may_decide(one, me, has_council=council)]


async def untold(uow: Uow, me: Person) -> list[Pair]:
    """Finished programmes of which there is no card yet: one's own; all of them for the curator."""
    everything = me.has(Role.CURATOR)
    pairs = (
        await uow.pairs.in_state(PairState.ENDED)
        if everything
        else await uow.pairs.of_person(me.id)
    )
    told = {one.pair for one in await uow.practices.in_state(*PracticeState)}
    return [
        one
        for one in pairs
        if is_finished(one) and one.id not in told and (everything or me.id in one.people)
    ]


async def waiting(uow: Uow, me: Person) -> list[Practice]:
    """Cards that wait for somebody: an author's yes the others gave already, the council's word."""
    council = await has_council(uow)
    return [
        one
        for one in await uow.practices.in_state(PracticeState.DRAFT, PracticeState.COUNCIL)
        if may_decide(one, me, has_council=council) or await _is_awaited(uow, one, me)
    ]


async def _is_awaited(uow: Uow, one: Practice, me: Person) -> bool:
    """Whether a co-author agreed already and this author did not."""
    begun = any(author.agreed_at for author in one.authors)
    return begun and me.id in awaited(one, await members_of(uow, one))


async def reads(uow: Uow, me: Person, of: int) -> bool:
    """Whether somebody reads the card of this number, and so its files."""
    practice = await uow.practices.get(of)
    return practice is not None and may_read(practice, me)
