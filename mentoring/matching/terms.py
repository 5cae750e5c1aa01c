"""What a proposal says unless the curator changes it: topics, kinds, form, mode, who follows (6.1)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.matching.nouns import Line, Offer, Seeker
from mentoring.matching.reasons import back_topics, common_kinds, covered
from mentoring.pair.nouns import Proposal

FOLLOWING = 2
"""So many mentors are asked in turn if the first stays silent."""
NUMBERED = (MentoringKind.GROUP, MentoringKind.REVERSIVE)
"""Kinds that follow from who is in the pair and who leads in what, not from a wish alone."""


def line_for(seekers: Sequence[Seeker], offer: Offer) -> Line:
    """A mentor and one mentee or a group, with topics and, for a pair, what the mentee gives back."""
    topics = topics_for(seekers, offer)
    back = back_topics(seekers[0], offer) if len(seekers) == 1 else ()
    back = tuple(area for area in back if area not in topics)
    return Line(
        mentor=offer.id,
        mentees=tuple(one.id for one in seekers),
        topics=topics,
        back_topics=back,
    )


def topics_for(seekers: Sequence[Seeker], offer: Offer) -> tuple[str, ...]:
    """What all of them look for and the mentor helps with; failing that, what the first looks for."""
    first, *others = seekers
    mine = covered(first, offer) or first.areas
    shared = tuple(area for area in mine if all(area in one.areas for one in others))
    return shared or mine


def kinds_for(
    seekers: Sequence[Seeker], offer: Offer, *, reverse: bool
) -> tuple[MentoringKind, ...]:
    """Kinds both sides chose, else the mentee's; group and reverse as the pair is made (2.4)."""
    wished = common_kinds(seekers[0], offer) or seekers[0].request.kinds
    chosen = {one for one in wished if one not in NUMBERED}
    if len(seekers) > 1:
        chosen.add(MentoringKind.GROUP)
    if reverse:
        chosen.add(MentoringKind.REVERSIVE)
    return in_order(chosen or {MentoringKind.TRADITIONAL})


def in_order(kinds: Iterable[MentoringKind]) -> tuple[MentoringKind, ...]:
    """Kinds in the regulation's order, each once."""
    chosen = set(kinds)
    return tuple(kind for kind in MentoringKind if kind in chosen)


def form_for(seeker: Seeker, offer: Offer) -> MentoringForm:
    """ "Head - teacher" if the mentor is above and it was chosen, else the first other form (2.3)."""
    if offer.rank > seeker.rank and seeker.takes_superior:
        return MentoringForm.HEAD
    others = (form for form in seeker.request.forms if form is not MentoringForm.HEAD)
    return next(others, MentoringForm.TEACHER)


def mode_for(seeker: Seeker, offer: Offer) -> Mode:
    """The stricter of both wishes; if they contradict each other, mixed."""
    mine, theirs = seeker.request.mode, offer.questionnaire.mode
    if mine is theirs or theirs is Mode.MIXED:
        return mine
    return theirs if mine is Mode.MIXED else Mode.MIXED


def following_for(
    candidates: Sequence[Offer], mentor: int, topics: Iterable[str], places: int
) -> tuple[int, ...]:
    """The next mentors in order who help with any of the topics and have room for everybody.

    Args:
        places: mentees of the proposal.
    """
    wanted = set(topics)
    later = (
        one.id
        for one in candidates
        if one.id != mentor
        and one.free >= places
        and any(mark.area in wanted for mark in one.questionnaire.areas)
    )
    return tuple(later)[:FOLLOWING]


def proposal_of(
    line: Line, seekers: Sequence[Seeker], offer: Offer, following: tuple[int, ...] = ()
) -> Proposal:
    """A line of a set as what the sides are asked.

    Args:
        seekers: the line's mentees, in its order.
    """
    return Proposal(
        mentor=line.mentor,
        mentees=line.mentees,
        kinds=kinds_for(seekers, offer, reverse=bool(line.back_topics)),
        form=form_for(seekers[0], offer),
        mode=mode_for(seekers[0], offer),
        topics=line.topics,
        back_topics=line.back_topics,
        following=following,
    )
