"""The curator's board: how a pair may stand, causes of attention, thresholds, marks (3.4(8), bar 9)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mentoring.pair.nouns import Pair
from mentoring.programme.nouns import State


class Light(StrEnum):
    """How a pair stands. Words are ``board_light-<code>``."""

    ATTENTION = "attention"
    ON_TRACK = "on_track"
    EARLY = "early"  # on its way to the order, paused, or just begun: nothing to judge yet


class Cause(StrEnum):
    """Why a pair needs attention, the gravest first. Words are ``board_cause-<code>``."""

    CONSENT = "consent"  # somebody's consent is missing or was taken back
    UNREACHABLE = "unreachable"  # the bot does not reach somebody
    OVER = "over"  # the term has passed
    DECIDE = "decide"  # a no, a wish to talk, silence after a reminder
    WAITS = "waits"  # a step of the chain waits too long
    DISPUTED = "disputed"  # one side says a meeting was held, the other that it was not
    SILENT = "silent"  # no meeting for too long
    NO_PROGRAMME = "no_programme"
    PROGRAMME = "programme"  # on its way for too long
    LATE = "late"  # events of the plan have passed
    RECORD = "record"  # meetings nobody has said anything of
    ENDING = "ending"  # the term ends soon
    ORIGINAL = "original"  # the consent signed by hand has not come


class Limit(StrEnum):
    """Thresholds a school may set, in days. Words are ``board_limit-<code>``."""

    SILENT = "silent"
    PROGRAMME = "programme"
    WAITS = "waits"
    RECORD = "record"
    ENDING = "ending"
    EARLY = "early"
    ORIGINAL = "original"


CHOICES: Mapping[Limit, tuple[int, ...]] = {
    Limit.SILENT: (14, 21, 30, 45),
    Limit.PROGRAMME: (7, 14, 21, 30),
    Limit.WAITS: (3, 5, 7, 14),
    Limit.RECORD: (2, 3, 5, 7),
    Limit.ENDING: (7, 14, 30, 45),
    Limit.EARLY: (7, 14, 21, 30),
    Limit.ORIGINAL: (7, 14, 30, 60),
}
USUAL: Mapping[Limit, int] = {
    Limit.SILENT: 30,
    Limit.PROGRAMME: 14,
    Limit.WAITS: 7,
    Limit.RECORD: 3,
    Limit.ENDING: 30,
    Limit.EARLY: 14,
    Limit.ORIGINAL: 14,
}
"""Until the curator chooses."""


class MarkKind(StrEnum):
    """What the curator did with a pair in the round."""

    NUDGED = "nudged"  # its people were reminded
    LATER = "later"  # looked at, nothing to do for now


@dataclass(frozen=True, slots=True)
class Mark:
    """A pair the curator has dealt with.

    Args:
        causes: codes of what was known then; a new cause brings the pair back at once.
        until: the day on which it comes back anyway.
    """

    kind: MarkKind
    causes: frozenset[str]
    at: datetime
    until: date


@dataclass(frozen=True, slots=True)
class Met:
    """Meetings of a pair in sums.

    Args:
        last: when the last one began that took place or is disputed.
        ahead: when the nearest planned one begins.
        unrecorded: planned ones over for some days of which nobody has said anything.
    """

    last: datetime | None = None
    ahead: datetime | None = None
    unrecorded: int = 0
    unrecorded_since: datetime | None = None
    disputed: int = 0
    disputed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """Where a pair's programme stands.

    Args:
        newest: number of the newest version's record, with its state.
        since: when that version was begun.
        in_force: number of the record of the version that binds, if one does.
    """

    newest: int
    state: State
    since: datetime
    in_force: int | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """Everything the rules look at for one pair.

    Args:
        consents: who of the pair has no consent that holds, with the code of how it stands and since when.
        unreachable: whom the bot does not reach.
        late: days of rows of the plan that have passed without a meeting.
    """

    pair: Pair
    met: Met = Met()
    written: Written | None = None
    late: tuple[date, ...] = ()
    consents: tuple[tuple[int, str, date | None], ...] = ()
    unreachable: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Flag:
    """One cause.

    Args:
        days: how long, or how long still (`Cause.ENDING`).
        count: of how many things.
        of: number of the record the next tap is about; a card, a programme, otherwise the pair.
        detail: code that chooses the words.
    """

    cause: Cause
    days: int = 0
    count: int = 1
    of: int | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """A pair on the board.

    Args:
        flags: the gravest first; empty unless it needs attention.
        held: what the curator has done about these very causes, while it holds.
    """

    known: Known
    light: Light
    flags: tuple[Flag, ...] = ()
    held: Mark | None = None

    @property
    def pair(self) -> Pair:
        """The pair."""
        return self.known.pair

    @property
    def place(self) -> tuple[int, int, int]:
        """Order of the round: the gravest cause, then the longest, then the number."""
        first = self.flags[0] if self.flags else None
        if first is None:
            return (len(Cause), 0, self.pair.id)
        days = first.days if first.cause is Cause.ENDING else -first.days
        return (list(Cause).index(first.cause), days, self.pair.id)
