"""After the writing: comments, giving back, acquaintance, changes by the yes of all (3.4, 3.5, 7.2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.pair.nouns import Pair
from mentoring.pair.table import Act, Party, ensure_may, parties_of
from mentoring.people import Person
from mentoring.programme import change, rules
from mentoring.programme.actions import pair_for
from mentoring.programme.nouns import OPEN, Change, Comment, Part, Programme, State
from mentoring.programme.telling import ensure_edition, found, keep, load, tell
from mentoring.programme.values import ensure_comment
from mentoring.refusal import Refusal
from mentoring.say import T

if TYPE_CHECKING:
    from storage.uow import Uow


def ensure_may_comment(programme: Programme, pair: Pair, person: Person) -> None:
    """A side writes with the others; an office reads what is to be decided.

    Raises:
        Refusal: of `pair.table.ensure_may`, or ``programme-closed``.
    """
    ensure_may(pair, Act.WRITE if rules.is_side(pair, person.id) else Act.ACQUAINT, person)
    rules.ensure_open(programme)


def ensure_may_decide(programme: Programme, pair: Pair, person: Person) -> None:
    """It is agreed by everybody and waits for the curator or the council.

    Raises:
        Refusal: of `pair.table.ensure_may`, or ``programme-not_agreed``.
    """
    ensure_may(pair, Act.ACQUAINT, person)
    if programme.state is not State.AGREED:
        raise Refusal("programme-not_agreed", state=T(f"programme_state-{programme.state}"))


async def comment(
    uow: Uow, actor: Person, of: int | None, part: Part | None, words: str, now: datetime
) -> Programme:
    """Say something about a part or the whole: a side at any time, an office when it is to read it.

    The people of the pair learn of an office's comments when it gives the programme back.

    Raises:
        Refusal: of `telling.found`, `pair.table.ensure_may`, ``programme-closed`` or `ensure_comment`.
    """
    programme, pair = await found(uow, actor, of)
    ensure_may_comment(programme, pair, actor)
    side = rules.is_side(pair, actor.id)
    said = Comment(part=part, by=actor.id, at=now, words=ensure_comment(words))
    programme = replace(programme, comments=(*programme.comments, said))
    programme = await keep(uow, actor, programme, "commented", now)
    if side or programme.state is not State.AGREED:
        await tell(uow, pair, pair.people, "programme-told_comment", but=actor.id)
    return programme


async def settle(uow: Uow, actor: Person, of: int | None, number: int, now: datetime) -> Programme:
    """A side says that a comment was taken into account.

    Args:
        number: of the comment.

    Raises:
        Refusal: of `telling.load`.
    """
    programme, _ = await load(uow, actor, Act.WRITE, of)
    if not any(one.id == number for one in programme.open_comments):
        return programme
    comments = tuple(
        replace(one, settled_at=now) if one.id == number else one for one in programme.comments
    )
    return await keep(uow, actor, replace(programme, comments=comments), "settled", now)


async def give_back(
    uow: Uow, actor: Person, of: int | None, edition: int | None, now: datetime
) -> Programme:
    """The curator or the council sends an agreed programme back with the comments made.

    Raises:
        Refusal: of `_to_decide`, or ``programme-comment_first``.
    """
    programme, pair = await _to_decide(uow, actor, of, edition)
    if not programme.open_comments:
        raise Refusal("programme-comment_first")
    programme = await keep(uow, actor, change.returned(programme, now), "returned", now)
    await tell(uow, pair, pair.people, "programme-told_returned", but=actor.id)
    return programme


async def _to_decide(
    uow: Uow, actor: Person, of: int | None, edition: int | None
) -> tuple[Programme, Pair]:
    programme, pair = await found(uow, actor, of)
    ensure_may_decide(programme, pair, actor)
    ensure_edition(programme, edition)
    return programme, pair


async def acquaint(
    uow: Uow, actor: Person, of: int | None, edition: int | None, now: datetime
) -> Programme:
    """The curator or the council has read it: it is in force from now on (annex 1).

    The version before it is superseded; a later last day becomes the pair's own (7.2).

    Raises:
        Refusal: of `_to_decide`.
    """
    programme, pair = await found(uow, actor, of)
    if programme.state is State.IN_FORCE and programme.edition == edition:
        return programme
    programme, pair = await _to_decide(uow, actor, of, edition)
    before = await uow.programmes.in_force(pair.id)
    if before is not None:
        await uow.programmes.save(replace(before, state=State.SUPERSEDED, since=now))
    office = Party.CURATOR if Party.CURATOR in parties_of(pair, actor) else Party.COUNCIL
    programme = change.acquainted(programme, actor.id, office, now)
    programme = await keep(uow, actor, programme, "acquainted", now)
    if programme.term is not None and programme.term.ends != pair.ends:
        pair = await uow.pairs.save(replace(pair, ends=programme.term.ends))
        await uow.audit.add(now, actor.id, "programme.extended", "pair", pair.id)
    await tell(uow, pair, pair.people, "programme-told_in_force", but=actor.id)
    return programme


async def amend(uow: Uow, actor: Person, of: int | None, what: Change, now: datetime) -> Programme:
    """A side begins a change of the programme in force; a change begun meanwhile is that one (7.2).

    Args:
        of: id of the pair.

    Raises:
        Refusal: of `pair_for`, or ``programme-none_in_force``.
    """
    pair = await pair_for(uow, actor, Act.WRITE, of)
    current = await uow.programmes.current(pair.id)
    if current is not None and current.state in OPEN:
        return current
    before = await uow.programmes.in_force(pair.id)
    if before is None or what is Change.FIRST:
        raise Refusal("programme-none_in_force")
    newest = max(one.number for one in await uow.programmes.history(pair.id))
    draft = replace(change.next_version(before, what, actor.id, now), number=newest + 1)
    made = await uow.programmes.add(draft)
    await uow.audit.add(now, actor.id, "programme.amended", "programme", made.id)
    await tell(uow, pair, pair.people, "programme-told_amend", but=actor.id)
    return made


async def drop(
    uow: Uow, actor: Person, of: int | None, edition: int | None, now: datetime
) -> Programme:
    """A side does not agree to a change, or takes its own back: what was in force stays (7.2).

    Raises:
        Refusal: of `telling.load`, ``programme-first_stays``, ``programme-closed``, ``common-changed``.
    """
    programme, pair = await load(uow, actor, Act.WRITE, of)
    if programme.state is State.DROPPED:
        return programme
    if await uow.programmes.in_force(pair.id) is None:
        raise Refusal("programme-first_stays")
    rules.ensure_open(programme)
    ensure_edition(programme, edition)
    programme = replace(programme, state=State.DROPPED, since=now)
    programme = await keep(uow, actor, programme, "dropped", now)
    await tell(uow, pair, pair.people, "programme-told_dropped", but=actor.id)
    return programme
