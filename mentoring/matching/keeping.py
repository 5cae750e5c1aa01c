"""A set as the curator edits and keeps it: what still holds, who moves where (6.1)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from mentoring.matching.nouns import Left, LeftOut, Line, Offer, Pool, Seeker, WholeSet
from mentoring.matching.ranking import unavailable, unsuitable
from mentoring.matching.terms import line_for
from mentoring.refusal import Refusal


@dataclass(frozen=True, slots=True)
class Kept:
    """A set between two looks at it.

    Args:
        number: grows with every change, so that an older screen is known to be old.
        requests: id of the request each line was made for, by person.
        edited: whether the curator has changed anything.
    """

    whole: WholeSet
    number: int
    requests: Mapping[int, int]
    edited: bool = False


def line_of(whole: WholeSet, person: int) -> Line | None:
    """The line in which somebody is a mentee."""
    return next((line for line in whole.lines if person in line.mentees), None)


def taken(whole: WholeSet) -> Counter[int]:
    """Places the set gives away, by mentor."""
    found: Counter[int] = Counter()
    for line in whole.lines:
        found[line.mentor] += len(line.mentees)
    return found


def refreshed(kept: Kept, pool: Pool) -> Kept:
    """The set by the data of now: lines that no longer hold are taken apart, nobody is lost."""
    used: Counter[int] = Counter()
    lines, fallen = [], []
    for line in kept.whole.lines:
        seekers = _still_open(line, kept.requests, pool)
        offer = pool.offer(line.mentor)
        holds = len(seekers) == len(line.mentees) and _are_open(line.topics, seekers)
        if offer is not None and holds and _may(offer, seekers, used[offer.id]):
            used[offer.id] += len(seekers)
            lines.append(line)
        else:
            fallen += [LeftOut(person, Left.CHANGED) for person in line.mentees]
    left = [*kept.whole.left, *fallen]
    known = {one.person for one in left} | {p for line in lines for p in line.mentees}
    left += [LeftOut(p, Left.NEW) for p in _unserved(lines, pool) if p not in known]
    left = [one for one in left if pool.seeker(one.person) is not None]
    return _if_changed(kept, WholeSet(tuple(lines), tuple(left)), pool)


def _if_changed(kept: Kept, whole: WholeSet, pool: Pool) -> Kept:
    if whole == kept.whole:
        return kept
    return replace(
        kept, whole=whole, number=kept.number + 1, requests=request_ids(pool, kept.requests)
    )


def request_ids(pool: Pool, before: Mapping[int, int] | None = None) -> dict[int, int]:
    """Ids of the open requests by person; those known before stay as they were."""
    return {one.id: one.request.id for one in pool.seekers} | dict(before or {})


def _still_open(line: Line, requests: Mapping[int, int], pool: Pool) -> list[Seeker]:
    """Mentees of a line whose request is the very one it was made for, its areas still open."""
    found = (pool.seeker(person) for person in line.mentees)
    return [
        one
        for one in found
        if one is not None
        and requests.get(one.id) == one.request.id
        and set(line.topics) & set(one.areas)
    ]


def _are_open(topics: Iterable[str], seekers: Iterable[Seeker]) -> bool:
    """Whether each area is still without a mentor for one of them at least."""
    return set(topics) <= {area for one in seekers for area in one.areas}


def _may(offer: Offer, seekers: Iterable[Seeker], used: int) -> bool:
    """Whether a mentor can be proposed to all of them, with places given away already."""
    some = tuple(seekers)
    fits = unavailable(offer) is None and all(unsuitable(one, offer) is None for one in some)
    return fits and used + len(some) <= offer.free


def _unserved(lines: Iterable[Line], pool: Pool) -> list[int]:
    """Authors of open requests whom no reverse line serves as mentors."""
    back = {(line.mentor, area) for line in lines for area in line.back_topics}
    seekers = pool.seekers
    return [one.id for one in seekers if not all((one.id, area) in back for area in one.areas)]


def _edit(kept: Kept, lines: Iterable[Line], left: Iterable[LeftOut]) -> Kept:
    whole = WholeSet(tuple(lines), tuple(left))
    return replace(kept, whole=whole, number=kept.number + 1, edited=True)


def without(kept: Kept, person: int, pool: Pool) -> Kept:
    """The set with somebody taken out of their line.

    Raises:
        Refusal: ``common-changed``: in no line.
    """
    if line_of(kept.whole, person) is None:
        raise Refusal("common-changed")
    left = [*_others(kept.whole.left, person), LeftOut(person, Left.DROPPED)]
    return _edit(kept, _lines_without(kept.whole.lines, person, pool), left)


def _others(left: Iterable[LeftOut], person: int) -> list[LeftOut]:
    return [one for one in left if one.person != person]


def _lines_without(lines: Iterable[Line], person: int, pool: Pool) -> list[Line]:
    """Lines with one mentee less; a group's topics are worked out anew."""
    found = []
    for line in lines:
        rest = tuple(one for one in line.mentees if one != person)
        if len(rest) < len(line.mentees):
            found += [_made(pool, line.mentor, rest)] if rest else []
        else:
            found.append(line)
    return found


def _made(pool: Pool, mentor: int, people: Iterable[int]) -> Line:
    """A line of these people.

    Raises:
        Refusal: ``common-changed``: a request or the questionnaire is no longer there.
    """
    offer = pool.offer(mentor)
    seekers = [one for one in map(pool.seeker, people) if one is not None]
    if offer is None or not seekers:
        raise Refusal("common-changed")
    return line_for(seekers, offer)


def given_to(kept: Kept, person: int, mentor: int, pool: Pool) -> Kept:
    """The set with somebody given to another mentor, alone.

    Raises:
        Refusal: ``matching-no_room``, ``matching-not_suitable`` or ``common-changed``.
    """
    lines = _lines_without(kept.whole.lines, person, pool)
    _ensure_room(WholeSet(tuple(lines)), mentor, [person], pool)
    before = line_of(kept.whole, person)
    made = _made(pool, mentor, (person,))
    stays = before is not None and before.mentees == (person,)
    at = kept.whole.lines.index(before) if before is not None and stays else len(lines)
    lines.insert(at, made)
    return _edit(kept, lines, _others(kept.whole.left, person))


def merged(kept: Kept, person: int, other: int, pool: Pool) -> Kept:
    """The set with the other's whole line joined to somebody's line, under its mentor (2.4).

    Raises:
        Refusal: as `given_to`.
    """
    into, joining = line_of(kept.whole, person), line_of(kept.whole, other)
    if into is None or joining is None or into == joining:
        raise Refusal("common-changed")
    rest = [line for line in kept.whole.lines if line is not joining]
    _ensure_room(WholeSet(tuple(rest)), into.mentor, joining.mentees, pool)
    made = _made(pool, into.mentor, (*into.mentees, *joining.mentees))
    return _edit(kept, [made if line is into else line for line in rest], kept.whole.left)


def apart(kept: Kept, person: int, pool: Pool) -> Kept:
    """The set with somebody's group taken apart into pairs with the same mentor.

    Raises:
        Refusal: ``common-changed``: no group.
    """
    group = line_of(kept.whole, person)
    if group is None or len(group.mentees) < 2:
        raise Refusal("common-changed")
    lines = []
    for line in kept.whole.lines:
        pairs = [_made(pool, line.mentor, (one,)) for one in line.mentees]
        lines += pairs if line is group else [line]
    return _edit(kept, lines, kept.whole.left)


def _ensure_room(whole: WholeSet, mentor: int, people: Iterable[int], pool: Pool) -> None:
    offer = pool.offer(mentor)
    seekers = [one for one in map(pool.seeker, people) if one is not None]
    if offer is None or not seekers:
        raise Refusal("common-changed")
    if any(unsuitable(one, offer) for one in seekers) or unavailable(offer):
        raise Refusal("matching-not_suitable")
    free = offer.free - taken(whole)[mentor]
    if len(seekers) > free:
        raise Refusal("matching-no_room", free=max(free, 0))


def could_join(kept: Kept, into: Line, pool: Pool) -> list[Line]:
    """Other lines whose mentees this mentor could take too, in an area this line is about.

    A reverse line stays a pair.
    """
    found = []
    for line in kept.whole.lines:
        if line is into or line.back_topics or not set(line.topics) & set(into.topics):
            continue
        try:
            merged(kept, into.mentees[0], line.mentees[0], pool)
        except Refusal:
            continue
        found.append(line)
    return found
