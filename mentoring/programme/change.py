"""How a version changes: a part written, agreement given, a row moved, the next version (5.1, 7.2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from mentoring.pair.nouns import Pair
from mentoring.plan import PlanRow, ordered
from mentoring.programme.nouns import Change, Entry, Part, Programme, State, Term, Value
from mentoring.programme.rules import version_of
from mentoring.programme.values import ensure_rows, is_empty
from mentoring.refusal import Refusal
from mentoring.term import LONGEST, add_months, ensure_term

MORE_MONTHS = (1, 2, 3, 6)
"""By how much an extension is usually asked for."""


def written(
    programme: Programme, part: Part, value: Value, by: int | None, now: datetime
) -> Programme:
    """The version with a part written anew: the writer agrees by writing, the others' word is gone.

    Open comments of others to the part are settled; what was agreed as a whole is a draft again.
    """
    agreed = {} if by is None else {by: now}
    number = version_of(programme, part) + 1
    entry = Entry(value=value, written_by=by, written_at=now, agreed=agreed, version=number)
    state = State.DRAFT if programme.state is State.AGREED else programme.state
    return replace(
        programme,
        entries={**programme.entries, part: entry},
        state=state,
        since=programme.since if state is programme.state else now,
        agreed_at=None,
        comments=tuple(
            replace(one, settled_at=now)
            if one.part is part and one.settled_at is None and one.by != by
            else one
            for one in programme.comments
        ),
    )


def agreed(programme: Programme, person: int, parts: tuple[Part, ...], now: datetime) -> Programme:
    """The version with somebody's agreement to these parts; what is empty cannot be agreed to."""
    entries = dict(programme.entries)
    for part in parts:
        entry = entries.get(part)
        if entry is not None and not is_empty(entry.value) and person not in entry.agreed:
            entries[part] = replace(entry, agreed={**entry.agreed, person: now})
    return replace(programme, entries=entries)


def extended(term: Term, ends: date, pair: Pair) -> Term:
    """The term with a later last day (7.2).

    Raises:
        Refusal: ``programme-not_later``, or the term's length (1.2).
    """
    if pair.ends is not None and ends <= pair.ends:
        raise Refusal("programme-not_later", ends=pair.ends)
    ensure_term(term.starts, ends, pair.kinds)
    return replace(term, ends=ends)


def with_row(
    rows: tuple[PlanRow, ...], old: PlanRow | None, new: PlanRow | None
) -> tuple[PlanRow, ...]:
    """The plan with a row changed, added (no `old`) or taken out (no `new`). A changed row keeps its key.

    Raises:
        Refusal: ``common-changed``: there is no such row any more.
    """
    kept = list(rows)
    if old is not None:
        same = [place for place, row in enumerate(kept) if row == old]
        if not same:
            raise Refusal("common-changed")
        gone = kept.pop(next((place for place in same if kept[place].key == old.key), same[0]))
        new = new and replace(new, key=gone.key)
    elif new is not None and new.key in {row.key for row in kept}:
        new = replace(new, key=0)  # beside its other self it is a row of its own
    return ensure_rows(ordered([*kept, new] if new is not None else kept))


def all_agreed(programme: Programme, now: datetime) -> Programme:
    """Agreed by everybody: nothing that was said about it is left open."""
    comments = tuple(
        one if one.settled_at else replace(one, settled_at=now) for one in programme.comments
    )
    return replace(programme, state=State.AGREED, since=now, agreed_at=now, comments=comments)


def acquainted(programme: Programme, by: int, office: str, now: datetime) -> Programme:
    """In force: the curator or the council has read it.

    Args:
        office: ``curator`` or ``council``.
    """
    return replace(
        programme,
        state=State.IN_FORCE,
        since=now,
        acquainted_at=now,
        acquainted_by=by,
        acquainted_as=office,
    )


def returned(programme: Programme, now: datetime) -> Programme:
    """Back to its people: what was commented on must be agreed to anew; a word on the whole: all."""
    about = {one.part for one in programme.open_comments}
    parts = set(Part) if None in about else about
    entries = {
        part: replace(entry, agreed={}) if part in parts else entry
        for part, entry in programme.entries.items()
    }
    return replace(programme, state=State.RETURNED, since=now, entries=entries, agreed_at=None)


def next_version(before: Programme, change: Change, by: int, now: datetime) -> Programme:
    """A draft that begins as the version in force stands, agreement and all (7.2)."""
    return Programme(
        pair=before.pair,
        number=before.number + 1,
        since=now,
        change=change,
        started_by=by,
        started_at=now,
        entries=before.entries,
        source=before.source,
    )


def inherited(programme: Programme, pair: Pair, now: datetime, today: date) -> Programme:
    """What another mentor goes on with: the same words, agreed by nobody, events still to come."""
    entries: dict[Part, Entry] = {
        part: replace(entry, agreed={}, version=1, written_by=None)
        for part, entry in programme.entries.items()
        if part is not Part.TERM
    }
    if Part.PLAN in entries:
        coming = tuple(replace(row, reflection="") for row in programme.plan if row.on >= today)
        entries[Part.PLAN] = replace(entries[Part.PLAN], value=coming)
    draft = Programme(
        pair=pair.id, since=now, started_by=pair.mentor, started_at=now, source=programme.source
    )
    return replace(draft, entries={**entries, **term_entry(pair, now)})


def term_entry(pair: Pair, now: datetime) -> dict[Part, Entry]:
    """The term as the pair's order has it."""
    if pair.starts is None or pair.ends is None:
        return {}
    return {Part.TERM: Entry(value=Term(pair.starts, pair.ends), written_at=now)}


def end_chips(term: Term) -> tuple[date, ...]:
    """Later last days to choose from: one, two, three, six months more, as far as a year allows."""
    latest = add_months(term.starts, LONGEST) - timedelta(days=1)
    days = (add_months(term.ends, more) for more in MORE_MONTHS)
    found = [day for day in days if day <= latest]
    if latest > term.ends and latest not in found:
        found.append(latest)
    return tuple(found)
