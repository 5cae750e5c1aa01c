"""Who may do what with an order, and what must hold before its number and date count (3.1-3.3)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from mentoring.order import fields
from mentoring.order.fields import FieldKind
from mentoring.order.nouns import ASSIGNING, Effect, Line, Order, OrderKind
from mentoring.order.reading import ensure_number, read_date, read_lines, read_number
from mentoring.pair.nouns import WORKING, Pair, PairState
from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal
from mentoring.say import Lines, T

TEXT_LIMIT, LINES_LIMIT = 300, 2000


def may_see(person: Person) -> bool:
    """Orders are the curator's and the head's; others read the signed paper."""
    return person.status is Status.MEMBER and person.has(Role.CURATOR, Role.HEAD)


def ensure_may_see(person: Person) -> None:
    """Refuse anybody else.

    Raises:
        Refusal: ``common-not_allowed``.
    """
    if not may_see(person):
        raise Refusal("common-not_allowed")


def ensure_draft(order: Order) -> None:
    """Only a draft is changed, signed or cancelled: what was signed is changed by another order.

    Raises:
        Refusal: ``order-not_draft``.
    """
    if not order.is_draft:
        raise Refusal("order-not_draft", state=T(f"order-state_{order.state}"))


def read_value(order: Order, name: str, text: str, today: date) -> str:
    """An answer as it is kept, from what was typed.

    Raises:
        Refusal: ``common-changed`` (no such question, or a card), ``order-empty``, ``order-too_long``, or of
            `reading`.
    """
    found = fields.field_of(order.kind, name)
    if found is None or found.kind is FieldKind.PERSON:
        raise Refusal("common-changed")
    if not text.strip():
        raise Refusal("order-empty")
    if found.kind is FieldKind.DATE:
        return read_date(text, today).isoformat()
    if found.kind is FieldKind.ORDER:
        number, on = read_number(text, today)
        if on is None:
            raise Refusal("order-number_and_date")
        return f"{on.isoformat()} {number}"
    return ensure_words(text, several=found.kind is FieldKind.LINES)


def ensure_words(text: str, *, several: bool) -> str:
    """Words on one line, or line by line.

    Raises:
        Refusal: ``order-too_long``.
    """
    limit = LINES_LIMIT if several else TEXT_LIMIT
    words = read_lines(text) if several else " ".join(text.split())
    if len(words) > limit:
        raise Refusal("order-too_long", limit=limit)
    return words


def with_field(order: Order, name: str, value: str) -> Order:
    """The order with one answer; an empty one takes it away.

    Raises:
        Refusal: ``common-changed``: it asks no such thing.
    """
    if fields.field_of(order.kind, name) is None and name not in fields.GROUND_FIELDS:
        raise Refusal("common-changed")
    kept = {one: words for one, words in order.fields.items() if one != name}
    return replace(order, fields={**kept, name: value} if value else kept)


def with_person(order: Order, person: int) -> Order:
    """The order with somebody more, or without them if it names them already.

    Raises:
        Refusal: ``common-changed``: such an order names nobody.
    """
    if order.kind not in fields.NAMES_PEOPLE:
        raise Refusal("common-changed")
    if person not in order.people:
        return replace(order, people=(*order.people, person))
    each = {f"{name}.{person}" for name in fields.EACH}
    kept = {name: words for name, words in order.fields.items() if name not in each}
    return replace(order, people=tuple(o for o in order.people if o != person), fields=kept)


def with_pair(order: Order, pair: int, offered: Iterable[Line]) -> Order:
    """The order with a pair more of those offered to it, or without it.

    Raises:
        Refusal: ``order-pair_gone``: it waits for this order no more.
    """
    if order.line(pair) is not None:
        cause = f"{fields.CAUSE}.{pair}"
        kept = {name: words for name, words in order.fields.items() if name != cause}
        lines = tuple(one for one in order.lines if one.pair != pair)
        return replace(order, lines=lines, fields=kept)
    line = next((one for one in offered if one.pair == pair), None)
    if line is None:
        raise Refusal("order-pair_gone")
    return replace(order, lines=(*order.lines, line))


def effect_of(pair: Pair) -> Effect | None:
    """What an order has to say of a pair as it stands now; `None`: nothing."""
    if pair.state is PairState.ORDER:
        return Effect.ASSIGN if pair.replaces is None else Effect.REPLACE
    if pair.state is PairState.ENDED:
        return Effect.END
    return Effect.EXTEND if pair.state in WORKING else None


def lost_lines(order: Order, pairs: Mapping[int, Pair]) -> tuple[int, ...]:
    """Pairs of a draft that have gone elsewhere meanwhile: dropped, given back, ended."""
    return tuple(
        one.pair
        for one in order.lines
        if one.pair not in pairs or effect_of(pairs[one.pair]) is not one.effect
    )


def ensure_complete(order: Order, pairs: Mapping[int, Pair]) -> None:
    """A number is entered into an order that says what it must.

    Raises:
        Refusal: ``order-missing`` with what is not there, or ``order-lost`` with how many pairs.
    """
    gone = fields.missing(order)
    if gone:
        raise Refusal("order-missing", what=Lines(tuple(label_of(one) for one in gone), glue=", "))
    lost = lost_lines(order, pairs)
    if lost:
        raise Refusal("order-lost", count=len(lost))


def label_of(name: str) -> T:
    """A question's label."""
    base, _, rest = name.partition(".")
    return T(
        f"order-field_{base}" if not rest or rest.isdecimal() else f"order-field_{base}_{rest}"
    )


def ensure_dated(
    order: Order, on: date, today: date, pairs: Collection[Pair], zone: ZoneInfo
) -> None:
    """The date is no later than today, and no earlier than what the order rests on.

    Raises:
        Refusal: ``order-date_future``, or ``order-date_before_yes`` with the day on which the last of
            its people agreed (1.3(5), 6.2).
    """
    if on > today:
        raise Refusal("order-date_future", today=today)
    assigned = order.of_effect(*ASSIGNING)
    days = [agreed_on(one, zone) for one in pairs if one.id in assigned]
    if days and on < max(days):
        raise Refusal("order-date_before_yes", day=max(days))
    if order.kind is OrderKind.CHANGE:
        _ensure_after(order, on)


def _ensure_after(order: Order, on: date) -> None:
    before = order.fields.get("changed", "").partition(" ")[0]
    if before and on < date.fromisoformat(before):
        raise Refusal("order-date_before_changed", day=date.fromisoformat(before))


def agreed_on(pair: Pair, zone: ZoneInfo) -> date:
    """The local day on which the last yes of a pair was given, the mentor's consent included."""
    moments = [one.answered_at for one in pair.members if one.answered_at is not None]
    moments += [pair.consented_at] if pair.consented_at else []
    return max([*moments] or [pair.proposed_at]).astimezone(zone).date()


def signed(
    order: Order, number: str, on: date, pairs: Mapping[int, Pair], by: int, others: int
) -> Order:
    """The order with its number and date; the terms of its pairs are those of today.

    Args:
        others: how many orders have this number and this date already.

    Raises:
        Refusal: of `ensure_number`, or ``order-number_taken``.
    """
    number = ensure_number(number)
    if others:
        raise Refusal("order-number_taken", number=number, on=on)
    lines = tuple(replace(one, ends=pairs[one.pair].ends) for one in order.lines)
    return replace(order, number=number, signed_on=on, signed_by=by, lines=lines)
