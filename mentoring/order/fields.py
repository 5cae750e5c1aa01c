"""The questions of each kind of order, as data: what it must know and what it may say (4.1-4.5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from mentoring.order.nouns import Effect, Order, OrderKind
from mentoring.people import Role


class FieldKind(StrEnum):
    """How a question is answered."""

    TEXT = "text"  # one line
    LINES = "lines"  # several, each a point or a row of its own
    DATE = "date"
    PERSON = "person"
    ORDER = "order"  # number, then date: those of an earlier order


@dataclass(frozen=True, slots=True)
class Field:
    """One question of an order; its label is ``order-field_<name>``.

    Args:
        needed: the order makes no sense without it: no number is entered before.
        suggest: holders of this role are offered first.
        personal: its words may be about one person, so erasure takes them.
        kept: the answer is offered again in the school's next order.
    """

    name: str
    kind: FieldKind
    needed: bool = False
    suggest: Role | None = None
    personal: bool = False
    kept: bool = False


_K, _F = FieldKind, Field
COMMON = (
    _F("points", _K.LINES),
    _F("control", _K.PERSON, suggest=Role.HEAD),
    _F("place", _K.TEXT, kept=True),
)
"""What every order may say: further points, who keeps control, the town."""

OWN: Mapping[OrderKind, tuple[Field, ...]] = {
    OrderKind.REGULATION: (
        _F("in_force", _K.DATE, needed=True),
        _F("protocol", _K.TEXT),
        _F("former", _K.ORDER),
        _F("acquaint", _K.PERSON, suggest=Role.CURATOR),
        _F("acquaint_by", _K.DATE),
        _F("site_by", _K.DATE),
    ),
    OrderKind.CURATOR: (
        _F("appointed", _K.PERSON, needed=True, suggest=Role.CURATOR),
        _F("starts", _K.DATE, needed=True),
        _F("ends", _K.DATE),
        _F("organisation", _K.TEXT, personal=True),
        _F("roadmap_by", _K.DATE),
        _F("bank_with", _K.PERSON, suggest=Role.ADMIN),
    ),
    OrderKind.PAIRS: (
        _F("protocol", _K.TEXT),
        _F("programmes_by", _K.DATE),
        _F("addenda_by", _K.DATE),
        _F("addenda_who", _K.PERSON),
        _F("site_by", _K.DATE),
    ),
    OrderKind.CHANGE: (
        _F("changed", _K.ORDER, needed=True),
        _F("protocol", _K.TEXT),
    ),
    OrderKind.FINAL: (
        _F("title", _K.TEXT, needed=True),
        _F("date", _K.DATE, needed=True),
        _F("venue", _K.TEXT),
        _F("format", _K.TEXT),
        _F("programme", _K.LINES, personal=True),
        _F("criteria", _K.LINES),
        _F("materials_by", _K.DATE),
        _F("site_by", _K.DATE),
        _F("rewards", _K.TEXT),
    ),
    OrderKind.ASSOCIATION: (
        _F("leader", _K.PERSON, needed=True, suggest=Role.MENTOR),
        _F("period", _K.TEXT),
        _F("plan_by", _K.DATE),
    ),
    OrderKind.RELEASE: (
        _F("event", _K.TEXT, needed=True),
        _F("date", _K.DATE, needed=True),
        _F("venue", _K.TEXT),
        _F("time", _K.TEXT, personal=True),
        _F("cover", _K.TEXT, needed=True, personal=True),
        _F("timetable", _K.PERSON),
    ),
}
"""By kind, in the order in which they are asked."""

FIELDS: Mapping[OrderKind, tuple[Field, ...]] = {kind: (*own, *COMMON) for kind, own in OWN.items()}
"""Every question of each kind."""

EFFECTS: Mapping[OrderKind, frozenset[Effect]] = {
    OrderKind.PAIRS: frozenset({Effect.ASSIGN}),
    OrderKind.CHANGE: frozenset({Effect.REPLACE, Effect.END, Effect.EXTEND}),
}
"""What an order of a kind may do to pairs; kinds that are not here name none."""

NAMES_PEOPLE: Mapping[OrderKind, bool] = {
    OrderKind.FINAL: False,
    OrderKind.ASSOCIATION: True,
    OrderKind.RELEASE: True,
}
"""Kinds that name people beside pairs, and whether at least one is needed."""

EACH = ("time", "cover")
"""Answers of a release that may differ for one person: kept as ``<name>.<card>``."""
CAUSE = "cause"
"""Why a pair ended or was replaced, as the order has it: kept as ``cause.<pair>``."""

_MODEL = ("education", "principles", "letter", "concept")
GROUNDS: Mapping[OrderKind, tuple[str, ...]] = {
    OrderKind.REGULATION: (*_MODEL, "regional", "teachers_council"),
    OrderKind.CURATOR: ("letter", "concept", "regional", "regulation_curator"),
    OrderKind.PAIRS: (
        *("letter", "concept", "labour", "regional"),
        *("regulation_pairs", "council", "consents"),
    ),
    OrderKind.CHANGE: ("labour", "regulation_change", "council"),
    OrderKind.FINAL: ("concept", "regulation", "roadmap"),
    OrderKind.ASSOCIATION: ("letter", "concept", "regional", "regulation_council"),
    OrderKind.RELEASE: ("regulation_release", "programmes"),
}
"""Grounds offered for each kind; the words are ``order-grounds_<code>`` and a school's own to change."""
WITHOUT, OWN_GROUNDS, REGIONAL = "grounds.without", "grounds.own", "grounds.regional"
"""Where an order keeps which grounds it leaves out, those typed for it, and the region's act."""
NEEDS = {"regional": REGIONAL, "council": "protocol", "teachers_council": "protocol"}
"""Grounds that say nothing without an answer, and which."""
GROUND_FIELDS = (WITHOUT, OWN_GROUNDS, REGIONAL)
_GROUND_QUESTIONS = {
    OWN_GROUNDS: Field(OWN_GROUNDS, FieldKind.LINES),
    REGIONAL: Field(REGIONAL, FieldKind.TEXT),
}


def field_of(kind: OrderKind, name: str) -> Field | None:
    """A question by name; ``cause.7`` and ``cover.12`` are such too."""
    if name in _GROUND_QUESTIONS:
        return _GROUND_QUESTIONS[name]
    base, _, number = name.partition(".")
    if number.isdecimal() and (base in EACH or base == CAUSE):
        return Field(name, FieldKind.TEXT, personal=True)
    return next((one for one in FIELDS[kind] if one.name == name), None)


def is_personal(kind: OrderKind, name: str) -> bool:
    """Whether erasure of somebody named in the order takes this answer."""
    found = field_of(kind, name)
    return found is not None and found.personal


def missing(order: Order) -> tuple[str, ...]:
    """Needed questions that are not answered, by name; ``lines`` and ``people`` too."""
    gone = [
        one.name
        for one in FIELDS[order.kind]
        if one.needed and not order.fields.get(one.name) and not _is_known(order, one.name)
    ]
    if order.kind in EFFECTS and not order.lines:
        gone.append("lines")
    if NAMES_PEOPLE.get(order.kind) and not order.people:
        gone.append("people")
    return tuple(gone)


def _is_known(order: Order, name: str) -> bool:
    if name == "changed":
        return order.changes is not None
    each = [order.fields.get(f"{name}.{person}") for person in order.people]
    return name in EACH and bool(each) and all(each)


def grounds_in_force(order: Order) -> tuple[str, ...]:
    """Codes of the ready grounds this order names; what needs words it has not is left out."""
    without = set(order.fields.get(WITHOUT, "").split())
    return tuple(
        code
        for code in GROUNDS[order.kind]
        if code not in without and (code not in NEEDS or order.fields.get(NEEDS[code]))
    )
