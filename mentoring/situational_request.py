"""Urgent help: a request at any moment, to one's own mentor or a colleague who offered (2.4, 5.1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal

WORDS_LIMIT = 1000
MOST_OPEN = 3
"""Requests of one person that wait or are being answered at the same time."""
ABOUT = "situational_request"
"""Code of its attachments."""
FILES = 20
"""Most files of one conversation, of both sides."""


class Urgency(StrEnum):
    """How soon it is needed. Words are ``situational_request_urgency-<code>``."""

    NOW = "now"
    DAY = "day"


class RequestState(StrEnum):
    """Where it stands. Words are ``situational_request_state-<code>``."""

    OPEN = "open"  # waits for somebody to take it
    TAKEN = "taken"
    SOLVED = "solved"
    LAPSED = "lapsed"  # nobody said whether it was solved
    WITHDRAWN = "withdrawn"  # not needed any more


GOING = (RequestState.OPEN, RequestState.TAKEN)


class CallState(StrEnum):
    """What a colleague who is asked has done. Nobody but the colleague ever reads it."""

    WAITING = "waiting"
    DECLINED = "declined"
    RELEASED = "released"  # had taken it; another goes on


class Party(StrEnum):
    """What somebody is to a request."""

    ASKER = "asker"
    HELPER = "helper"  # has taken it
    ASKED = "asked"  # may take it
    CURATOR = "curator"  # it was brought to the curator: nobody took it or answered in time
    OVERSEER = "overseer"  # a curator who sees that it is there and how long, not what it says


class Act(StrEnum):
    """What can be done with a request."""

    SEE = "see"
    READ = "read"
    TAKE = "take"
    DECLINE = "decline"
    WRITE = "write"
    SOLVE = "solve"
    NOT_YET = "not_yet"
    ANOTHER = "another"  # the asker wants another colleague
    GIVE_BACK = "give_back"  # the helper passes it on
    PROPOSE = "propose"  # the helper asks whether it is solved
    WITHDRAW = "withdraw"
    NAME = "name"  # a curator asks a colleague


_A, _P, _S = Act, Party, RequestState
_OVER = {
    (state, party): frozenset({_A.SEE, _A.READ})
    for state in (_S.SOLVED, _S.LAPSED, _S.WITHDRAWN)
    for party in (_P.ASKER, _P.HELPER, _P.CURATOR)
}
MAY: Mapping[tuple[RequestState, Party], frozenset[Act]] = {
    (_S.OPEN, _P.ASKER): frozenset({_A.SEE, _A.READ, _A.WRITE, _A.WITHDRAW}),
    (_S.OPEN, _P.ASKED): frozenset({_A.SEE, _A.READ, _A.TAKE, _A.DECLINE}),
    (_S.OPEN, _P.CURATOR): frozenset({_A.SEE, _A.READ, _A.TAKE, _A.NAME}),
    (_S.OPEN, _P.OVERSEER): frozenset({_A.SEE, _A.NAME}),
    (_S.TAKEN, _P.ASKER): frozenset(
        {_A.SEE, _A.READ, _A.WRITE, _A.SOLVE, _A.NOT_YET, _A.ANOTHER, _A.WITHDRAW}
    ),
    (_S.TAKEN, _P.HELPER): frozenset({_A.SEE, _A.READ, _A.WRITE, _A.PROPOSE, _A.GIVE_BACK}),
    (_S.TAKEN, _P.CURATOR): frozenset({_A.SEE, _A.READ, _A.NAME}),
    (_S.TAKEN, _P.OVERSEER): frozenset({_A.SEE, _A.NAME}),
    **_OVER,
    (_S.SOLVED, _P.OVERSEER): frozenset({_A.SEE}),
    (_S.LAPSED, _P.OVERSEER): frozenset({_A.SEE}),
    (_S.WITHDRAWN, _P.OVERSEER): frozenset({_A.SEE}),
}
"""The whole of who may do what and when, as data; what is not here is refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A colleague who is asked.

    Args:
        since: from when; a moment to come if the turn has not come yet.
        times: how often this person has been asked: a curator may ask again.
        named: by a curator.
    """

    person: int
    since: datetime
    state: CallState = CallState.WAITING
    times: int = 1
    named: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One message of the conversation.

    Args:
        words: what was written, also under a file; may be empty there.
        attachment: id of the file it brought.
    """

    id: int
    request: int
    by: int
    words: str
    at: datetime
    attachment: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SituationalRequest:
    """One request.

    Args:
        area: code of `competence.AREAS`.
        words: read by those asked, and by a curator if it comes to one.
        clock: from when the promised time runs: the school is open then.
        curator_at: from when it is a curator's too; a moment to come while there is hope without.
        pair: the working pair to whose programme it belongs.
        calls: everybody asked or about to be, in order.
        answered_at: the helper's first reply.
        reaction: minutes of school time from `asked_at` to the first reply.
        last_at: the last message since it was taken.
        asks: how often «solved?» has been settled by more words or a no.
        proposed_at: when the helper asked whether it is solved.
        asker_seen, helper_seen: id of the last message each has seen.
    """

    id: int = 0
    version: int = 1
    asker: int
    area: str
    words: str
    urgency: Urgency
    asked_at: datetime
    clock: datetime
    state: RequestState = RequestState.OPEN
    curator_at: datetime | None = None
    pair: int | None = None
    calls: tuple[Call, ...] = ()
    taken_by: int | None = None
    taken_at: datetime | None = None
    answered_at: datetime | None = None
    reaction: int | None = None
    last_at: datetime | None = None
    asks: int = 0
    proposed_at: datetime | None = None
    asker_seen: int = 0
    helper_seen: int = 0
    closed_at: datetime | None = None

    @property
    def is_going(self) -> bool:
        """Whether it waits or is being answered."""
        return self.state in GOING

    def call_of(self, person: int) -> Call | None:
        """How somebody was asked."""
        return next((one for one in self.calls if one.person == person), None)

    def is_asked(self, person: int, now: datetime) -> bool:
        """Whether it is somebody's turn and they have said nothing yet."""
        call = self.call_of(person)
        return call is not None and call.state is CallState.WAITING and call.since <= now

    def other(self, person: int) -> int | None:
        """The other side of the conversation."""
        return self.taken_by if person == self.asker else self.asker

    def seen(self, person: int) -> int:
        """Id of the last message that one of the two sides has seen."""
        return self.asker_seen if person == self.asker else self.helper_seen


@dataclass(frozen=True, slots=True)
class Counts:
    """Figures for reports; nobody is named.

    Args:
        solved: how many were said to be solved.
        reaction: median minutes of school time until the first reply, if any was answered.
    """

    count: int
    solved: int
    reaction: int | None


def party_of(request: SituationalRequest, person: Person, now: datetime) -> Party | None:
    """What somebody is to a request now."""
    if person.status is not Status.MEMBER:
        return None
    if person.id == request.asker:
        return Party.ASKER
    if person.id == request.taken_by:
        return Party.HELPER
    if request.state is RequestState.OPEN and request.is_asked(person.id, now):
        return Party.ASKED
    if not person.has(Role.CURATOR):
        return None
    brought = request.curator_at is not None and request.curator_at <= now
    return Party.CURATOR if brought else Party.OVERSEER


def may(request: SituationalRequest, act: Act, person: Person, now: datetime) -> bool:
    """Whether somebody may do something with it now."""
    party = party_of(request, person, now)
    if party is None or act not in MAY[request.state, party]:
        return False
    answered = request.answered_at is not None
    match act:
        case Act.NAME:
            # Once there is a conversation it is between the two.
            return not answered
        case Act.SOLVE | Act.PROPOSE | Act.NOT_YET:
            return answered
    return True


def ensure_may(request: SituationalRequest, act: Act, person: Person, now: datetime) -> None:
    """Refuse in words that help.

    Raises:
        Refusal: ``situational_request-taken``: another was first; ``situational_request-passed``: one
            said no, or it went to another; ``situational_request-over``; ``common-changed`` or
            ``common-not_allowed``.
    """
    if may(request, act, person, now):
        return
    call = request.call_of(person.id)
    if party_of(request, person, now) in (Party.ASKER, Party.HELPER):
        raise Refusal("common-changed" if request.is_going else "situational_request-over")
    if call is None or call.since > now:
        raise Refusal("common-not_allowed")
    if not request.is_going:
        raise Refusal("situational_request-over")
    if call.state is not CallState.WAITING:
        raise Refusal("situational_request-passed")
    raise Refusal("situational_request-taken")


def ensure_words(words: str) -> str:
    """Words without edges, as long as a page holds.

    Raises:
        Refusal: ``situational_request-words_needed`` or ``situational_request-words_long``.
    """
    words = words.strip()
    if not words:
        raise Refusal("situational_request-words_needed")
    if len(words) > WORDS_LIMIT:
        raise Refusal("situational_request-words_long", limit=WORDS_LIMIT, length=len(words))
    return words
