"""Who may do what with a pair, and when: the whole of it as data (bar 7).

Every action on a pair asks `ensure_may`; `docs/pairs.md` is printed from this table and a test goes
through it cell by cell.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from mentoring.pair.nouns import FORMING, WORKING, Pair, PairState, Side
from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal
from mentoring.say import Fact, Lines, T


class Party(StrEnum):
    """What somebody is to a pair: by their place in it, then by office."""

    MENTOR = "mentor"
    MENTEE = "mentee"
    HELPER = "helper"
    CURATOR = "curator"
    COUNCIL = "council"
    HEAD = "head"


class Act(StrEnum):
    """What can be done with a pair."""

    SEE = "see"
    ANSWER = "answer"  # the quiet yes, no, talk first
    DROP = "drop"  # the curator takes a proposal back, tries somebody else
    SETTLE = "settle"  # terms, kinds, form
    CONFIRM = "confirm"  # the curator sends it on
    RECALL = "recall"  # the curator takes it back to put the terms right
    CONSENT = "consent"  # the mentor's written consent to the assignment
    COUNSEL = "counsel"  # the council's word
    APPROVE = "approve"  # the head's
    SIGN = "sign"  # number and date of the order
    WRITE = "write"  # the programme, its amendments, its extension
    ACQUAINT = "acquaint"  # the curator's or the council's mark on the programme
    MEET = "meet"  # plan, move, cancel, record a meeting (annex 1)
    PAUSE = "pause"
    RESUME = "resume"
    ASK_REPLACEMENT = "ask_replacement"  # the mentee's petition (5.1)
    STEP_DOWN = "step_down"  # the mentor's statement (4.1)
    ASK_END = "ask_end"  # at the wish of a side (7.1)
    MEDIATE = "mediate"  # ask the council (3.5)
    INVITE_HELPER = "invite_helper"  # (4.1)
    ASK_FILE = "ask_file"  # the mentee's personal file, asked of the head (4.1)
    IMPROVE = "improve"  # propose how the programme could be better (5.1)
    PROPOSE_REWARD = "propose_reward"  # (3.5, 4.2)
    PROPOSE_MEASURE = "propose_measure"  # a disciplinary one, to the head (4.2)
    RECOMMEND = "recommend"  # a competition or a conference (4.2)
    REPLACE = "replace"  # begin the chain with another mentor
    COMPLETE = "complete"  # the plan was carried out in full (7.1)
    END = "end"  # by the curator (7.1)
    REOPEN = "reopen"


@dataclass(frozen=True, slots=True)
class Rule:
    """In which states an act is possible, and for whom."""

    states: tuple[PairState, ...]
    parties: tuple[Party, ...]


_S, _P = PairState, Party
_SIDES = (_P.MENTOR, _P.MENTEE)
_OFFICES = (_P.CURATOR, _P.COUNCIL, _P.HEAD)
_CURATOR = (_P.CURATOR,)

TABLE: Mapping[Act, Rule] = {
    Act.SEE: Rule(tuple(PairState), tuple(Party)),
    Act.ANSWER: Rule((_S.ASKING,), _SIDES),
    Act.DROP: Rule(FORMING, _CURATOR),
    Act.SETTLE: Rule((_S.ASKING, _S.CURATOR), _CURATOR),
    Act.CONFIRM: Rule((_S.CURATOR,), _CURATOR),
    Act.RECALL: Rule((_S.CONSENT, _S.COUNCIL, _S.HEAD, _S.ORDER), _CURATOR),
    Act.CONSENT: Rule((_S.CONSENT,), (_P.MENTOR,)),
    Act.COUNSEL: Rule((_S.COUNCIL,), (_P.COUNCIL,)),
    Act.APPROVE: Rule((_S.HEAD,), (_P.HEAD,)),
    Act.SIGN: Rule((_S.ORDER,), (_P.CURATOR, _P.HEAD)),
    Act.WRITE: Rule((_S.ACTIVE,), _SIDES),
    Act.ACQUAINT: Rule((_S.ACTIVE,), (_P.CURATOR, _P.COUNCIL)),
    Act.MEET: Rule((_S.ACTIVE,), _SIDES),
    Act.PAUSE: Rule((_S.ACTIVE,), (*_SIDES, _P.CURATOR)),
    Act.RESUME: Rule((_S.PAUSED,), (*_SIDES, _P.CURATOR)),
    Act.ASK_REPLACEMENT: Rule(WORKING, (_P.MENTEE,)),
    Act.STEP_DOWN: Rule(WORKING, (_P.MENTOR,)),
    Act.ASK_END: Rule(WORKING, _SIDES),
    Act.MEDIATE: Rule(WORKING, (*_SIDES, _P.CURATOR)),
    Act.INVITE_HELPER: Rule((_S.ACTIVE,), (_P.MENTOR,)),
    Act.ASK_FILE: Rule((_S.ACTIVE,), (_P.MENTOR,)),
    Act.IMPROVE: Rule((*WORKING, _S.ENDED), _SIDES),
    Act.PROPOSE_REWARD: Rule((*WORKING, _S.ENDED), (_P.MENTOR, _P.CURATOR, _P.COUNCIL)),
    Act.PROPOSE_MEASURE: Rule(WORKING, (_P.MENTOR,)),
    Act.RECOMMEND: Rule(WORKING, (_P.MENTOR,)),
    Act.REPLACE: Rule((*WORKING, _S.ENDED), _CURATOR),
    Act.COMPLETE: Rule((_S.ACTIVE,), _CURATOR),
    Act.END: Rule(WORKING, _CURATOR),
    Act.REOPEN: Rule((_S.ENDED,), _CURATOR),
}
"""Every cell that is not named here is refused, with a plain reason."""

HOLDERS: Mapping[PairState, tuple[Party, ...]] = {
    _S.ASKING: _SIDES,
    _S.CURATOR: _CURATOR,
    _S.CONSENT: (_P.MENTOR,),
    _S.COUNCIL: (_P.COUNCIL,),
    _S.HEAD: (_P.HEAD,),
    _S.ORDER: _CURATOR,
    _S.ACTIVE: _SIDES,
    _S.PAUSED: _SIDES,
    _S.ENDED: (),
    _S.DROPPED: (),
}
"""Who holds a pair in each state: every screen says so (bar 3)."""

QUIET = (PairState.ASKING, PairState.CURATOR, PairState.CONSENT, PairState.DROPPED)
"""States of which the head and the council learn nothing."""

_OFFICE = {Role.CURATOR: _P.CURATOR, Role.COUNCIL: _P.COUNCIL, Role.HEAD: _P.HEAD}


def parties_of(pair: Pair, person: Person) -> frozenset[Party]:
    """Everything somebody is to a pair.

    Until the mentor has consented it is no business of the head or the council: a pair that went
    out of their sight would tell them of a no.
    """
    found: set[Party] = set()
    if person.status is not Status.MEMBER:
        return frozenset()
    place = pair.member(person.id)
    if place is not None and (
        place.side is not Side.HELPER or person.id in pair.of_side(Side.HELPER)
    ):
        found.add(Party(place.side))
    found |= {party for role, party in _OFFICE.items() if person.has(role)}
    quiet = pair.state in QUIET
    return frozenset(found - ({Party.HEAD, Party.COUNCIL} if quiet else set()))


def may(pair: Pair, act: Act, person: Person) -> bool:
    """Whether `ensure_may` lets it through."""
    rule = TABLE[act]
    return pair.state in rule.states and bool(parties_of(pair, person) & set(rule.parties))


def ensure_may(pair: Pair, act: Act, person: Person) -> None:
    """The act is possible for this person now.

    Raises:
        Refusal: ``common-not_allowed`` to whom the pair is no business; ``pair-not_yours`` with who
            may; ``pair-not_now`` with where it stands and when it is possible.
    """
    mine, rule = parties_of(pair, person), TABLE[act]
    if not mine:
        raise Refusal("common-not_allowed")
    if not mine & set(rule.parties):
        raise Refusal("pair-not_yours", who=parties_fact(rule.parties))
    if pair.state not in rule.states:
        states: tuple[Fact, ...] = tuple(T(f"pair-state_{state}") for state in rule.states)
        raise Refusal(
            "pair-not_now", state=T(f"pair-state_{pair.state}"), when=Lines(states, glue=", ")
        )


def parties_fact(parties: tuple[Party, ...]) -> Lines:
    """Parties by name, for a sentence."""
    return Lines(tuple(T(f"pair-party_{party}") for party in parties), glue=", ")
