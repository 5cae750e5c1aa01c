"""Loading a programme for somebody, and telling the others. No surname, no free text (bar 12)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.pair.nouns import Pair
from mentoring.pair.table import Act, ensure_may
from mentoring.people import Person, Role
from mentoring.programme.nouns import Programme
from mentoring.programme.rules import ensure_reads
from mentoring.refusal import Refusal
from mentoring.reminder.news import Area, announce
from mentoring.say import Button, NoticeKind, Say

if TYPE_CHECKING:
    from storage.uow import Uow


async def found(uow: Uow, actor: Person, of: int | None) -> tuple[Programme, Pair]:
    """A version and its pair, for somebody who may read it.

    Raises:
        Refusal: ``common-changed``: there is none; ``common-not_allowed``.
    """
    programme = await uow.programmes.get(of) if of else None
    pair = await uow.pairs.get(programme.pair) if programme else None
    if programme is None or pair is None:
        raise Refusal("common-changed")
    ensure_reads(pair, actor)
    return programme, pair


async def load(uow: Uow, actor: Person, act: Act, of: int | None) -> tuple[Programme, Pair]:
    """A version and its pair, if the actor may do the act now.

    Raises:
        Refusal: as `found`, or of `pair.table.ensure_may`.
    """
    programme, pair = await found(uow, actor, of)
    ensure_may(pair, act, actor)
    return programme, pair


def ensure_edition(programme: Programme, edition: int | None) -> None:
    """Nothing was written since the screen was drawn.

    Raises:
        Refusal: ``common-changed``.
    """
    if programme.edition != edition:
        raise Refusal("common-changed")


async def keep(
    uow: Uow, actor: Person, programme: Programme, event: str, now: datetime
) -> Programme:
    """Save a version with a trace that holds no words."""
    programme = await uow.programmes.save(programme)
    await uow.audit.add(now, actor.id, f"programme.{event}", "programme", programme.id)
    return programme


async def tell(uow: Uow, pair: Pair, people: Iterable[int], key: str, *, but: int = 0) -> None:
    """Tell people of the pair, with a button that opens the programme."""
    rows = ((Button("common-open", "programme.home", of=pair.id),),)
    for person in dict.fromkeys(people):
        if person != but:
            await uow.tell(Say(key, rows=rows, to=person, kind=NoticeKind.DECISIONS))


async def announce_agreed(uow: Uow, programme: Programme, now: datetime, *, but: int = 0) -> None:
    """The curators' and the council's next morning says that a programme waits to be read."""
    people = [*await uow.people.with_role(Role.CURATOR), *await uow.people.with_role(Role.COUNCIL)]
    readers = {one.id: one for one in people}
    await announce(uow, Area.ACQUAINT, programme.id, readers.values(), now, but=but)
