"""A proposal in the making: what the curator has chosen so far, kept with the conversation (6.1)."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any

from mentoring.competence import AREAS
from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.matching.nouns import Offer, Pool, Seeker
from mentoring.matching.ranking import Market
from mentoring.matching.terms import (
    NUMBERED,
    following_for,
    form_for,
    in_order,
    kinds_for,
    line_for,
    mode_for,
    topics_for,
)
from mentoring.pair.nouns import Pair, Proposal
from mentoring.refusal import Refusal

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext

KEPT, NUMBER = "match_one", "match_number"
"""Where the conversation keeps the proposal, and the number of its newest change."""


@dataclass
class Draft:
    """What is being put together; codes and person ids.

    Args:
        number: grows with every change, so that an older screen is known to be old.
        of: the request, or the pair whose mentor is replaced.
        mates: the other mentees of a group.
        follow: whether other mentors are asked in turn if this one stays silent.
        pair: the pair whose mentor is replaced.
    """

    of: int
    person: int
    mentor: int
    topics: list[str]
    kinds: list[str]
    form: str
    mode: str
    number: int = 0
    back: list[str] = field(default_factory=list)
    mates: list[int] = field(default_factory=list)
    follow: bool = True
    pair: int | None = None

    @property
    def people(self) -> tuple[int, ...]:
        """Every mentee."""
        return (self.person, *self.mates)

    @property
    def chosen(self) -> tuple[MentoringKind, ...]:
        """Kinds, with those that follow from who is in it and who leads (2.4)."""
        kinds = {MentoringKind(one) for one in self.kinds} - set(NUMBERED)
        if self.mates:
            kinds.add(MentoringKind.GROUP)
        if self.back:
            kinds.add(MentoringKind.REVERSIVE)
        return in_order(kinds)


def fresh(of: int, seeker: Seeker, offer: Offer) -> Draft:
    """The proposal as the rules would make it."""
    line = line_for([seeker], offer)
    kinds = kinds_for([seeker], offer, reverse=False)
    return Draft(
        of=of,
        person=seeker.id,
        mentor=offer.id,
        topics=list(line.topics),
        kinds=[str(kind) for kind in kinds],
        form=str(form_for(seeker, offer)),
        mode=str(mode_for(seeker, offer)),
        back=list(line.back_topics),
    )


def replacing(pair: Pair, seeker: Seeker, offer: Offer) -> Draft:
    """The same pair or group with another mentor (5.1)."""
    made = fresh(pair.id, seeker, offer)
    made.pair = pair.id
    made.mates = [one for one in pair.mentees if one != seeker.id]
    made.topics = list(pair.topics)
    made.kinds = [str(kind) for kind in pair.kinds]
    made.form, made.mode = str(pair.form), str(pair.mode)
    made.back = [area for area in made.back if area not in pair.topics and not made.mates]
    return made


def seekers_of(draft: Draft, pool: Pool) -> list[Seeker]:
    """The open requests of its mentees.

    Raises:
        Refusal: ``matching-not_open``: one of them is open no more.
    """
    found = [one for one in map(pool.seeker, draft.people) if one is not None]
    if len(found) < len(draft.people):
        raise Refusal("matching-not_open")
    return found


def offer_of(draft: Draft, pool: Pool) -> Offer:
    """The mentor's offer.

    Raises:
        Refusal: ``matching-not_suitable``: no longer one of the candidates.
    """
    offer = pool.offer(draft.mentor)
    market = Market(pool.offers)
    for seeker in seekers_of(draft, pool):
        if offer is None or offer not in market.ranking(seeker).candidates:
            raise Refusal("matching-not_suitable")
    if offer is None:
        raise Refusal("matching-not_suitable")
    return offer


def open_topics(draft: Draft, pool: Pool) -> list[str]:
    """Areas its mentees look for a mentor in, in the table's order; those chosen before stay."""
    wanted = {area for one in seekers_of(draft, pool) for area in one.areas}
    return [area for area in AREAS if area in wanted | set(draft.topics)]


def ensure_open(draft: Draft, pool: Pool) -> None:
    """Nobody gets two mentors for one area (3.5).

    Raises:
        Refusal: ``matching-not_open``.
    """
    wanted = {area for one in seekers_of(draft, pool) for area in one.areas}
    if not set(draft.topics) <= wanted:
        raise Refusal("matching-not_open")


def follow_up(draft: Draft, pool: Pool) -> tuple[int, ...]:
    """Who would be asked next, in order."""
    candidates = Market(pool.offers).ranking(seekers_of(draft, pool)[0]).candidates
    return following_for(candidates, draft.mentor, draft.topics, len(draft.people))


def proposal(draft: Draft, pool: Pool) -> Proposal:
    """The draft as what the sides are asked."""
    return Proposal(
        mentor=draft.mentor,
        mentees=draft.people,
        kinds=draft.chosen,
        form=MentoringForm(draft.form),
        mode=Mode(draft.mode),
        topics=tuple(draft.topics),
        back_topics=tuple(draft.back),
        following=follow_up(draft, pool) if draft.follow else (),
        replaces=draft.pair,
    )


def changed(draft: Draft, what: str, code: str, pool: Pool, *, on: bool) -> None:
    """Make one choice; what no longer goes with it is set right.

    Args:
        what: topics, back, kinds, form, mode, mates, follow.

    Raises:
        Refusal: ``common-changed``: no such choice; ``matching-no_room``.
    """
    if what == "follow":
        draft.follow = on
    elif what == "mates" and code.isdecimal():
        _mate(draft, int(code[:18]), pool, on=on)
    elif what == "form" and code in list(MentoringForm):
        draft.form = code
    elif what == "mode" and code in list(Mode):
        draft.mode = code
    elif what == "kinds" and code in list(MentoringKind):
        draft.kinds = _with(draft.kinds, code, [str(one) for one in MentoringKind], on=on)
    elif what in ("topics", "back") and code in AREAS:
        _area(draft, what, code, on=on)
    else:
        raise Refusal("common-changed")


def _area(draft: Draft, what: str, code: str, *, on: bool) -> None:
    """An area is led by one side only; a group has one direction (2.4)."""
    other = "back" if what == "topics" else "topics"
    if what == "back" and draft.mates:
        raise Refusal("matching-reverse_two")
    setattr(draft, what, _with(getattr(draft, what), code, list(AREAS), on=on))
    setattr(draft, other, [one for one in getattr(draft, other) if one != code])


def _mate(draft: Draft, person: int, pool: Pool, *, on: bool) -> None:
    before = list(draft.mates)
    draft.mates = [one for one in draft.mates if one != person] + ([person] if on else [])
    seekers, offer = seekers_of(draft, pool), offer_of(draft, pool)
    if len(draft.people) > offer.free:
        raise Refusal("matching-no_room", free=max(offer.free - len(before) - 1, 0))
    if on:
        draft.back = []
    draft.topics = list(topics_for(seekers, offer))


def _with(codes: list[str], code: str, order: list[str], *, on: bool) -> list[str]:
    chosen = {*codes, code} if on else set(codes) - {code}
    return [one for one in order if one in chosen]


async def load(state: FSMContext) -> Draft | None:
    """The proposal in the making, if any; one of an older shape is forgotten."""
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    if set(kept) != {one.name for one in fields(Draft)}:
        return None
    return Draft(**kept)


async def keep(state: FSMContext, draft: Draft) -> None:
    """Keep the proposal under the next number."""
    draft.number = int((await state.get_data()).get(NUMBER) or 0) + 1
    await state.update_data({KEPT: asdict(draft), NUMBER: draft.number})


async def forget(state: FSMContext) -> None:
    """Throw the proposal away; its number is not used again."""
    data = await state.get_data()
    data.pop(KEPT, None)
    await state.set_data(data)
