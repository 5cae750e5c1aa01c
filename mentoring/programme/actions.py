"""Writing a programme together: begin, write, agree; all agreed and nothing missing: on it goes (5.1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from mentoring.mentee_request import MenteeRequest
from mentoring.pair.nouns import Pair
from mentoring.pair.table import Act, ensure_may
from mentoring.people import Person
from mentoring.plan import PlanRow
from mentoring.programme import change, rules
from mentoring.programme.keys import with_keys
from mentoring.programme.nouns import OPEN, Part, Programme, State, Value
from mentoring.programme.prefill import InWords, first_entries, usable
from mentoring.programme.telling import announce_agreed, ensure_edition, keep, load, tell
from mentoring.programme.values import ensure_value, is_empty
from mentoring.refusal import Refusal

if TYPE_CHECKING:
    from storage.uow import Uow


async def pair_for(uow: Uow, actor: Person, act: Act, of: int | None) -> Pair:
    """A pair, if the actor may do the act now.

    Raises:
        Refusal: ``common-changed``: there is none; or of `pair.table.ensure_may`.
    """
    pair = await uow.pairs.get(of) if of else None
    if pair is None:
        raise Refusal("common-changed")
    ensure_may(pair, act, actor)
    return pair


async def begin(
    uow: Uow, actor: Person, of: int | None, in_words: InWords, now: datetime
) -> Programme:
    """Begin the programme of a pair, with what the order and the request already say.

    If it was begun meanwhile, it is that one.

    Args:
        of: id of the pair.

    Raises:
        Refusal: of `pair_for`.
    """
    pair = await pair_for(uow, actor, Act.WRITE, of)
    there = await uow.programmes.current(pair.id)
    if there is not None:
        return there
    entries = first_entries(pair, await _requests(uow, pair), in_words, now)
    number = max((one.number for one in await uow.programmes.history(pair.id)), default=0) + 1
    draft = Programme(pair=pair.id, number=number, since=now, started_by=actor.id, started_at=now)
    made = await uow.programmes.add(replace(draft, entries=entries))
    await uow.audit.add(now, actor.id, "programme.begun", "programme", made.id)
    await tell(uow, pair, pair.people, "programme-told_begun", but=actor.id)
    return made


async def _requests(uow: Uow, pair: Pair) -> dict[int, MenteeRequest]:
    found: dict[int, MenteeRequest] = {}
    for mentee in pair.mentees:
        request = usable(await uow.mentee_requests.current_of(mentee))
        if request is not None:
            found[mentee] = request
    return found


async def write(
    uow: Uow, actor: Person, of: int | None, part: Part, value: Value, seen: int, now: datetime
) -> Programme:
    """Write a part. Whoever writes agrees to it; the others' agreement to it is gone.

    Args:
        seen: version of the part the writer saw; 0 if nobody had written it.

    Raises:
        Refusal: of `telling.load`, `rules.ensure_touch`, `rules.ensure_seen`, `ensure_value`.
    """
    programme, pair = await load(uow, actor, Act.WRITE, of)
    rules.ensure_touch(programme, part)
    rules.ensure_seen(programme, part, seen)
    value = ensure_value(part, value)
    if value == programme.value(part):
        return await agree(uow, actor, of, (part,), now)
    return await _written(uow, actor, programme, pair, part, value, now)


async def _written(
    uow: Uow,
    actor: Person,
    programme: Programme,
    pair: Pair,
    part: Part,
    value: Value,
    now: datetime,
) -> Programme:
    if isinstance(value, tuple):
        value = await with_keys(uow, pair.id, value)
    was_agreed, waited = programme.state is State.AGREED, rules.awaited(programme, pair)
    programme = change.written(programme, part, value, actor.id, now)
    programme = await keep(uow, actor, programme, "written", now)
    before = await uow.programmes.in_force(pair.id)
    if was_agreed:
        await tell(uow, pair, pair.people, "programme-told_reopened", but=actor.id)
    elif not waited and not rules.lacks(programme, pair, before):
        # The last part that was missing: nobody has been asked for anything yet.
        await tell(uow, pair, rules.awaited(programme, pair), "programme-told_agree", but=actor.id)
    return programme


async def write_row(
    uow: Uow,
    actor: Person,
    of: int | None,
    old: PlanRow | None,
    new: PlanRow | None,
    now: datetime,
) -> Programme:
    """Add, change or take out one row of the plan, whatever happened to the other rows meanwhile.

    Args:
        old: the row as the writer saw it; ``None`` adds one.
        new: the row as it is to be; ``None`` takes it out.

    Raises:
        Refusal: of `telling.load`, `rules.ensure_touch` or `change.with_row`.
    """
    programme, pair = await load(uow, actor, Act.WRITE, of)
    rules.ensure_touch(programme, Part.PLAN)
    if old is not None and new is None and old not in programme.plan:
        return programme  # taken out already, by a second tap or by the other side
    rows = change.with_row(programme.plan, old, new)
    if rows == programme.plan:
        return programme
    return await _written(uow, actor, programme, pair, Part.PLAN, rows, now)


async def extend(
    uow: Uow, actor: Person, of: int | None, ends: date, seen: int, now: datetime
) -> Programme:
    """Put a later last day into a version begun for it (7.2).

    Args:
        ends: the new last day.

    Raises:
        Refusal: of `write` or `change.extended`.
    """
    programme, pair = await load(uow, actor, Act.WRITE, of)
    rules.ensure_touch(programme, Part.TERM)
    if programme.term is None:
        raise Refusal("common-changed")
    term = change.extended(programme.term, ends, pair)
    return await write(uow, actor, of, Part.TERM, term, seen, now)


async def agree(
    uow: Uow, actor: Person, of: int | None, parts: tuple[Part, ...], now: datetime
) -> Programme:
    """Agree to some parts; the last agreement to the last part sends the programme on.

    Raises:
        Refusal: of `telling.load`, ``programme-closed`` or ``programme-nothing_there``.
    """
    programme, pair = await load(uow, actor, Act.WRITE, of)
    if programme.state is State.AGREED:
        return programme
    rules.ensure_open(programme)
    if len(parts) == 1 and is_empty(programme.value(parts[0])):
        raise Refusal("programme-nothing_there")
    before = rules.unagreed(programme, actor.id)
    programme = change.agreed(programme, actor.id, parts, now)
    if rules.unagreed(programme, actor.id) != before:
        programme = await keep(uow, actor, programme, "agreed", now)
    return await _on_if_agreed(uow, actor, programme, pair, now)


async def agree_all(
    uow: Uow, actor: Person, of: int | None, edition: int | None, now: datetime
) -> Programme:
    """Agree to everything that is written; whoever has not agreed yet is told that it waits.

    Args:
        edition: `Programme.edition` of what was on the screen.

    Raises:
        Refusal: ``common-changed``: something was written meanwhile; or as `agree`.
    """
    programme, pair = await load(uow, actor, Act.WRITE, of)
    ensure_edition(programme, edition)
    was_open = programme.state in OPEN and programme.state is not State.AGREED
    programme = await agree(uow, actor, of, tuple(Part), now)
    if was_open and programme.state is not State.AGREED:
        waited = rules.awaited(programme, pair)
        await tell(uow, pair, waited, "programme-told_agree", but=actor.id)
    return programme


async def _on_if_agreed(
    uow: Uow, actor: Person, programme: Programme, pair: Pair, now: datetime
) -> Programme:
    before = await uow.programmes.in_force(pair.id)
    if rules.awaited(programme, pair) or rules.lacks(programme, pair, before):
        return programme
    programme = await keep(uow, actor, change.all_agreed(programme, now), "all_agreed", now)
    await tell(uow, pair, pair.people, "programme-told_agreed", but=actor.id)
    await announce_agreed(uow, programme, now, but=actor.id)
    return programme


async def take_template(
    uow: Uow,
    actor: Person,
    of: int | None,
    values: Mapping[Part, Value],
    source: int,
    now: datetime,
) -> Programme:
    """Fill a draft out of another programme. What somebody of the pair wrote by hand stays.

    Args:
        values: by part, without people of the other programme, its plan re-dated.
        source: id of that programme.

    Raises:
        Refusal: of `telling.load`, `rules.ensure_touch`, or ``programme-nothing_taken``.
    """
    programme, pair = await load(uow, actor, Act.WRITE, of)
    taken = {part: value for part, value in values.items() if rules.may_fill(programme, part)}
    if not taken:
        raise Refusal("programme-nothing_taken")
    for part, value in taken.items():
        rules.ensure_touch(programme, part)
        kept = ensure_value(part, value)
        if isinstance(kept, tuple):
            kept = await with_keys(uow, pair.id, kept)
        programme = change.written(programme, part, kept, actor.id, now)
    programme = await keep(uow, actor, replace(programme, source=source), "template", now)
    await tell(uow, pair, pair.people, "programme-told_written", but=actor.id)
    return programme
