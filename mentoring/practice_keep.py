"""Keeping the bank of practices: the shelf, and whose data are destroyed (3.4(5), 1.3(4))."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.people import Person
from mentoring.practice import Piece, Practice, PracticeState, ensure, may_keep
from mentoring.practice_act import current
from mentoring.programme_bank import scrubbed

if TYPE_CHECKING:
    from storage.uow import Uow


async def shelve(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime, *, on: bool
) -> Practice:
    """The curator takes a card off the shelf, or puts it back: its authors' agreement still holds.

    Raises:
        Refusal: of `current`, or ``common-not_allowed``.
    """
    practice = await current(uow, actor, of, version)
    ensure(may_keep(practice, actor))
    state = PracticeState.BANK if on else PracticeState.RETIRED
    if practice.state is state:
        return practice
    practice = await uow.practices.save(replace(practice, state=state, since=now))
    act = "practice.restored" if on else "practice.retired"
    await uow.audit.add(now, actor.id, act, "practice", practice.id)
    return practice


async def forget(uow: Uow, person: Person) -> None:
    """Somebody's data are destroyed: their name goes out of the cards, their words with them.

    What was done together stays the others'; a card nobody is left of goes whole.
    """
    for practice in await uow.practices.of_person(person.id):
        left = tuple(one for one in practice.authors if one.person != person.id)
        if not left:
            await uow.practices.remove(practice.id)
            continue
        names = [person.full_name] if person.full_name else []
        pieces: dict[Piece, str] = {
            piece: scrubbed(words, names)
            for piece, words in practice.pieces.items()
            if piece is not Piece.QUOTES
        }
        comment = scrubbed(practice.comment, names)
        await uow.practices.save(replace(practice, authors=left, pieces=pieces, comment=comment))
