"""What one file of an order says, by numbers and codes, and what differs from an earlier file."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mentoring.order import fields
from mentoring.order.fields import FieldKind
from mentoring.order.nouns import Order
from mentoring.pair.nouns import Pair
from mentoring.people import Person


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that two files of an order say differently.

    Args:
        what: ``number``, ``on``, ``field``, ``grounds``, ``pair`` or ``person``.
        of: name of the question, or number of the pair or card.
        before: what the earlier file said; empty if nothing.
        after: what the later one says.
    """

    what: str
    of: str
    before: str
    after: str


def named_in(order: Order, pairs: Iterable[Pair]) -> tuple[int, ...]:
    """Everybody an order names: those of its pairs first, then the others."""
    found = [person for pair in pairs for person in pair.people]
    found += order.people
    found += [int(value) for _, value in people_fields(order) if value.isdecimal()]
    return tuple(dict.fromkeys(found))


def people_fields(order: Order) -> list[tuple[str, str]]:
    """Answers that are cards."""
    asked = (one.name for one in fields.FIELDS[order.kind] if one.kind is FieldKind.PERSON)
    return [(name, order.fields[name]) for name in asked if name in order.fields]


def facts_of(order: Order, pairs: Iterable[Pair], cards: Iterable[Person]) -> dict[str, str]:
    """What a file says. Names are not kept, only whether they have changed.

    Args:
        cards: of those named.
    """
    found = {
        "number": order.number,
        "on": order.signed_on.isoformat() if order.signed_on else "",
        "grounds": " ".join(fields.grounds_in_force(order)),
        **{
            f"field.{name}": value for name, value in order.fields.items() if name != fields.WITHOUT
        },
        **{f"pair.{one.id}": _pair_words(order, one) for one in pairs},
        **{f"person.{one.id}": _mark(one) for one in cards},
    }
    return {name: value for name, value in found.items() if value}


def _pair_words(order: Order, pair: Pair) -> str:
    line = order.line(pair.id)
    parts = [
        line.effect if line else "",
        str(pair.mentor),
        ",".join(map(str, pair.mentees)),
        ",".join(pair.kinds),
        str(pair.form),
        pair.starts.isoformat() if pair.starts else "",
        pair.ends.isoformat() if pair.ends else "",
        ",".join(pair.topics),
        ",".join(pair.back_topics),
    ]
    return "|".join(parts)


def _mark(person: Person) -> str:
    """A check mark of how a document names somebody; it leads back to no name."""
    named = [
        person.full_name or "",
        person.position or "",
        *sorted(map(str, person.declined.items())),
    ]
    return hashlib.sha256("\n".join(named).encode()).hexdigest()[:12]


def differences(before: Mapping[str, str], after: Mapping[str, str]) -> tuple[Difference, ...]:
    """What changed from one file to the next, in the order of the paper."""
    order = ("number", "on", "grounds", "field", "pair", "person")
    found = []
    for key in dict.fromkeys([*before, *after]):
        what, _, of = key.partition(".")
        if before.get(key, "") != after.get(key, ""):
            found.append(Difference(what, of, before.get(key, ""), after.get(key, "")))
    return tuple(sorted(found, key=lambda one: order.index(one.what)))


def without_person(
    facts: Mapping[str, str], personal: Iterable[str], person: int
) -> dict[str, str]:
    """Facts of a file that say nothing of one person beyond the number of the card.

    Args:
        personal: names of the answers whose words may be about somebody.
    """
    gone = {f"field.{name}" for name in personal} | {f"person.{person}"}
    return {name: value for name, value in facts.items() if name not in gone}
