"""What must hold for a pair to be proposed, to go on and to begin its work (3.1-3.5, 6)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from mentoring.competence import AREAS
from mentoring.kinds import MentoringKind
from mentoring.mentor_questionnaire import MentorQuestionnaire
from mentoring.pair.nouns import (
    FORMING,
    OPEN,
    Answer,
    Cause,
    Chain,
    Ending,
    Event,
    Member,
    Pair,
    PairState,
    Proposal,
    Side,
    Terms,
)
from mentoring.people import Person, Status
from mentoring.refusal import Refusal
from mentoring.submission import SubmissionStatus
from mentoring.term import ensure_term
from mentoring.working_days import WorkingDays

WORDS_LIMIT = 500
ASKING_HOUR = time(10, 0)
"""Local hour at which silence is acted upon."""

QUIET_EVENTS = frozenset(
    {"silent", "consent_declined", "council_no", "head_no", "recalled", "without"}
)
"""Events of the history that are the curator's alone: refusals are nobody else's business.

To everybody else a pair that was refused looks like one the curator took back."""


def next_state(state: PairState, chain: Chain) -> PairState:
    """The step after this one, by the steps the school uses."""
    skipped = {PairState.COUNCIL: not chain.council, PairState.CONSENT: not chain.consent}
    line = [*FORMING, PairState.ACTIVE]
    later = line[line.index(state) + 1 :]
    return next(step for step in later if not skipped.get(step))


def has_agreed(pair: Pair) -> bool:
    """Whether the mentor and every mentee said yes (1.3(5), 6.2)."""
    asked = [one for one in pair.members if one.side is not Side.HELPER]
    return all(one.answer is Answer.YES for one in asked)


def ensure_people(proposal: Proposal, cards: Mapping[int, Person]) -> None:
    """Everybody takes part, nobody is paired with themselves, the kinds fit their number (2.4).

    Raises:
        Refusal: ``pair-oneself``, ``pair-no_mentee``, ``pair-gone``, ``pair-group_kind`` or
            ``pair-reverse_two``.
    """
    everybody = (proposal.mentor, *proposal.mentees)
    if not proposal.mentees:
        raise Refusal("pair-no_mentee")
    if len(set(everybody)) < len(everybody):
        raise Refusal("pair-oneself")
    if any(one not in cards or cards[one].status is not Status.MEMBER for one in everybody):
        raise Refusal("pair-gone")
    if (MentoringKind.GROUP in proposal.kinds) is not (len(proposal.mentees) > 1):
        raise Refusal("pair-group_kind")
    reverse = MentoringKind.REVERSIVE in proposal.kinds
    if reverse is not bool(proposal.back_topics) or (reverse and len(proposal.mentees) > 1):
        raise Refusal("pair-reverse_two")


def ensure_topics(proposal: Proposal) -> None:
    """At least one area and one kind are named, all known, none led by both.

    Raises:
        Refusal: ``pair-no_topic`` or ``pair-no_kind``.
    """
    both = set(proposal.topics) & set(proposal.back_topics)
    if not proposal.topics or both or not {*proposal.topics, *proposal.back_topics} <= set(AREAS):
        raise Refusal("pair-no_topic")
    if not proposal.kinds:
        raise Refusal("pair-no_kind")


def ensure_place(questionnaire: MentorQuestionnaire | None, load: int, coming: int) -> None:
    """The mentor's questionnaire is accepted and leaves room (6.1).

    Args:
        load: mentees in the mentor's open pairs.
        coming: mentees of this proposal.

    Raises:
        Refusal: ``pair-not_in_bank`` or ``pair-no_place``.
    """
    if questionnaire is None or questionnaire.status is not SubmissionStatus.ACCEPTED:
        raise Refusal("pair-not_in_bank")
    if load + coming > questionnaire.capacity:
        free = max(questionnaire.capacity - load, 0)
        raise Refusal("pair-no_place", capacity=questionnaire.capacity, free=free)


def ensure_new(proposal: Proposal, others: Iterable[Pair]) -> None:
    """No mentee has an open pair or proposal in the same area already: pairs are by topic (3.5).

    Args:
        others: open pairs of these people, but the one that is being replaced.

    Raises:
        Refusal: ``pair-already``.
    """
    for pair in others:
        if set(pair.mentees) & set(proposal.mentees) and set(pair.topics) & set(proposal.topics):
            raise Refusal("pair-already")


def ensure_no_successor(pair: Pair, others: Iterable[Pair]) -> None:
    """Nobody goes on with these mentees, nobody is being asked to.

    Args:
        others: open pairs of the same people.

    Raises:
        Refusal: ``pair_life-replaced`` or ``pair_life-replacing_already``.
    """
    if pair.ending is Ending.REPLACED:
        raise Refusal("pair_life-replaced")
    if any(one.replaces == pair.id and one.state in OPEN for one in others):
        raise Refusal("pair_life-replacing_already")


def first_members(
    proposal: Proposal, now: datetime, days: WorkingDays, zone: ZoneInfo, patience: int
) -> tuple[Member, ...]:
    """Everybody asked at once, the mentor first; silence is acted upon after `patience` days."""
    due = due_after(now, days, zone, patience)
    sides = [(proposal.mentor, Side.MENTOR), *((one, Side.MENTEE) for one in proposal.mentees)]
    return tuple(
        Member(person=person, side=side, asked_at=now, due_at=due) for person, side in sides
    )


def due_after(now: datetime, days: WorkingDays, zone: ZoneInfo, patience: int) -> datetime:
    """In the morning of the working day that lies `patience` of them ahead."""
    day = days.after(now.astimezone(zone).date(), patience)
    return datetime.combine(day, ASKING_HOUR, zone)


def answered(pair: Pair, person: int, answer: Answer, now: datetime) -> Pair:
    """The pair with somebody's answer; once all said yes it is the curator's.

    Who would like to talk first is still asked for a yes or no when the time comes.
    """
    members = tuple(
        replace(
            one,
            answer=answer,
            answered_at=now,
            due_at=one.due_at if answer is Answer.TALK else None,
        )
        if one.person == person
        else one
        for one in pair.members
    )
    pair = replace(pair, members=members)
    if pair.state is PairState.ASKING and has_agreed(pair):
        return replace(pair, state=PairState.CURATOR, since=now)
    return pair


def without(pair: Pair, person: int, now: datetime) -> Pair:
    """A group without one of its mentees; with one left it is a pair (2.4).

    Raises:
        Refusal: ``pair-no_mentee``: not a group, or no mentee of it.
    """
    if not pair.is_group or person not in pair.mentees:
        raise Refusal("pair-no_mentee")
    members = tuple(one for one in pair.members if one.person != person)
    pair = replace(pair, members=members)
    if not pair.is_group:
        kinds = tuple(one for one in pair.kinds if one is not MentoringKind.GROUP)
        pair = replace(pair, kinds=kinds or (MentoringKind.TRADITIONAL,))
    if pair.state is PairState.ASKING and has_agreed(pair):
        return replace(pair, state=PairState.CURATOR, since=now)
    return pair


_RETURNS = {
    "consent_declined": Cause.CONSENT,
    "council_no": Cause.COUNCIL,
    "head_no": Cause.HEAD,
}


def returned_by(events: Iterable[Event]) -> Event | None:
    """The event that brought a pair back to the curator since it was last sent on, if any."""
    found = None
    for one in events:
        if one.event in _RETURNS:
            found = one
        elif one.event == "confirmed":
            found = None
    return found


def needs_decision(pair: Pair) -> bool:
    """Whether the curator is to decide how to go on: a no, a wish to talk, silence after a reminder."""
    return pair.state is PairState.ASKING and any(
        one.answer in (Answer.NO, Answer.TALK) or is_silent(one) for one in pair.members
    )


def is_silent(member: Member) -> bool:
    """Whether the bot has done what it does about somebody's silence."""
    return member.answer is Answer.WAITING and member.due_at is None


def cause_of(pair: Pair, events: Iterable[Event] = ()) -> Cause:
    """Why the curator takes a proposal back: who refused, who was silent, or the curator's own reason.

    Args:
        events: the pair's history, oldest first.
    """
    if any(one.answer is Answer.NO for one in pair.members):
        return Cause.REFUSED
    if any(is_silent(one) for one in pair.members):
        return Cause.SILENT
    returned = returned_by(events)
    return _RETURNS[returned.event] if returned else Cause.CURATOR


def settled(pair: Pair, terms: Terms) -> Pair:
    """The pair with its terms; a consent given to other terms counts no more.

    Raises:
        Refusal: the term's length (1.2), or ``pair-too_long``.
    """
    ensure_term(terms.starts, terms.ends, pair.kinds)
    if max(len(terms.addendum), len(terms.payment)) > WORDS_LIMIT:
        raise Refusal("pair-too_long", limit=WORDS_LIMIT)
    return replace(
        pair,
        starts=terms.starts,
        ends=terms.ends,
        basis=terms.basis,
        addendum=terms.addendum.strip(),
        payment=terms.payment.strip(),
        consented_at=None,
        original_on=None,
    )


def ensure_settled(pair: Pair) -> None:
    """The term is known and everybody said yes.

    Raises:
        Refusal: ``pair-no_term`` or ``pair-not_agreed``.
    """
    if pair.starts is None or pair.ends is None:
        raise Refusal("pair-no_term")
    if not has_agreed(pair):
        raise Refusal("pair-not_agreed")


def ensure_reason(words: str, *, needed: bool) -> str:
    """Words of a decision without edges; a refusal must have them.

    Raises:
        Refusal: ``pair-reason_needed`` or ``pair-too_long``.
    """
    words = words.strip()
    if needed and not words:
        raise Refusal("pair-reason_needed")
    if len(words) > WORDS_LIMIT:
        raise Refusal("pair-too_long", limit=WORDS_LIMIT)
    return words


def ensure_ordered(pair: Pair, chain: Chain, number: str, on: date | None) -> None:
    """Nothing is active without every yes, the consent, and the order's number and date (3.2, 6.2).

    Raises:
        Refusal: ``pair-not_agreed``, ``pair-no_consent``, ``pair-no_order`` or ``pair-not_approved``.
    """
    ensure_settled(pair)
    if chain.consent and pair.consented_at is None:
        raise Refusal("pair-no_consent")
    if not number.strip() or on is None:
        raise Refusal("pair-no_order")
    if pair.state is not PairState.ORDER:
        raise Refusal("pair-not_approved")
