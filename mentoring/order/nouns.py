"""What an order is: its kind, its state, what it names (3.1-3.3, 6.2, 7.1, 1.4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


class OrderKind(StrEnum):
    """What is ordered. The values are those of the templates of papers."""

    REGULATION = "regulation"  # approving the school's regulation
    CURATOR = "curator"  # appointing the curator
    PAIRS = "pairs"  # assigning pairs and groups
    CHANGE = "change"  # changing such an order: replacement, ending, extension
    FINAL = "final"  # holding the final event of the year
    ASSOCIATION = "association"  # the members of the mentors' methodical association
    RELEASE = "release"  # release from duties for an event of a programme


class OrderState(StrEnum):
    """Where an order stands."""

    DRAFT = "draft"  # no number and no date: nothing follows from it
    SIGNED = "signed"
    CANCELLED = "cancelled"  # a draft that came to nothing


LIVE = (OrderState.DRAFT, OrderState.SIGNED)
"""An order in one of these takes its pairs: no second order names them for the same."""


class Effect(StrEnum):
    """What an order does to a pair."""

    ASSIGN = "assign"
    REPLACE = "replace"  # the pair goes on with another mentor: the new pair is named
    END = "end"
    EXTEND = "extend"


ASSIGNING = (Effect.ASSIGN, Effect.REPLACE)
"""Effects that make a pair active once the order has its number and date (3.2)."""


@dataclass(frozen=True, slots=True)
class Line:
    """A pair in an order.

    Args:
        ends: the last day of the pair's term as the order has it; known once it is signed.
    """

    pair: int
    effect: Effect
    ends: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """An order of the head.

    Args:
        since: when it came to its state.
        number: as the school writes it ("270/1", "56-OD"); empty in a draft.
        signed_on: its date; ``None`` in a draft.
        signed_by: who entered number and date.
        changes: the order that a `OrderKind.CHANGE` changes, if it stands in this register.
        fields: answers to the kind's own questions by name, see `fields.FIELDS`; dates are ISO,
            people are numbers of cards.
        lines: the pairs it names.
        people: cards it names beside the pairs: released, members, a committee.
    """

    id: int = 0
    version: int = 1
    kind: OrderKind
    state: OrderState = OrderState.DRAFT
    since: datetime
    made_by: int
    made_at: datetime
    number: str = ""
    signed_on: date | None = None
    signed_by: int | None = None
    changes: int | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    lines: tuple[Line, ...] = ()
    people: tuple[int, ...] = ()

    @property
    def is_draft(self) -> bool:
        """Whether it can still be changed."""
        return self.state is OrderState.DRAFT

    def line(self, pair: int) -> Line | None:
        """What it does to a pair."""
        return next((one for one in self.lines if one.pair == pair), None)

    def of_effect(self, *effects: Effect) -> tuple[int, ...]:
        """Numbers of the pairs to which it does one of these."""
        return tuple(one.pair for one in self.lines if one.effect in effects)


@dataclass(frozen=True, slots=True)
class Waiting:
    """Pairs that wait for one order.

    Args:
        changes: the order that is to be changed; ``None`` if it stands in no register of ours.
    """

    changes: int | None
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What one file of an order says, by numbers and codes: two of them show what changed.

    Args:
        paper: number in the register of documents.
        version: of the order when the file was asked for.
    """

    paper: int
    order: int
    version: int
    facts: Mapping[str, str]
