"""The chain after the yes: curator, consent, council, head, order, active (3.2, 3.3, 3.5, 6.2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from mentoring.kinds import MentoringForm, Mode
from mentoring.pair import rules
from mentoring.pair.nouns import Pair, PairState, Terms
from mentoring.pair.table import Act
from mentoring.pair.telling import (
    chain_of,
    ensure_staffed,
    load,
    note,
    tell,
    tell_curators,
    tell_holders,
)
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.submission import give_role

if TYPE_CHECKING:
    from storage.uow import Uow


async def settle(
    uow: Uow,
    actor: Person,
    of: int | None,
    version: int | None,
    terms: Terms,
    now: datetime,
    *,
    form: MentoringForm | None = None,
    mode: Mode | None = None,
) -> Pair:
    """The curator settles term, basis and payment, and if need be form and mode.

    Raises:
        Refusal: of `telling.load` or `rules.settled`.
    """
    pair = await load(uow, actor, Act.SETTLE, of, version)
    pair = rules.settled(pair, terms)
    pair = replace(pair, form=form or pair.form, mode=mode or pair.mode)
    pair = await uow.pairs.save(pair)
    await note(uow, pair, actor.id, "settled", now)
    return pair


async def confirm(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> Pair:
    """The curator sends an agreed pair on (6.2).

    Raises:
        Refusal: of `telling.load`, `rules.ensure_settled` or `telling.ensure_staffed`.
    """
    pair = await load(uow, actor, Act.CONFIRM, of, version)
    rules.ensure_settled(pair)
    await ensure_staffed(uow)
    return await _forward(uow, pair, actor.id, "confirmed", now)


async def recall(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> Pair:
    """The curator takes a pair back to put its terms right, or because the chain has changed.

    Raises:
        Refusal: of `telling.load`.
    """
    pair = await load(uow, actor, Act.RECALL, of, version)
    pair = await uow.pairs.save(replace(pair, state=PairState.CURATOR, since=now))
    await note(uow, pair, actor.id, "recalled", now)
    return pair


async def _forward(
    uow: Uow, pair: Pair, actor: int, event: str, now: datetime, words: str = ""
) -> Pair:
    """To the next step the school uses; whoever holds it then is told."""
    step = rules.next_state(pair.state, await chain_of(uow))
    if step is PairState.CONSENT and pair.consented_at is not None:
        step = rules.next_state(step, await chain_of(uow))
    pair = await uow.pairs.save(replace(pair, state=step, since=now))
    await note(uow, pair, actor, event, now, words)
    await tell_holders(uow, pair, but=actor)
    return pair


async def give_consent(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> Pair:
    """The mentor's consent to the assignment as the terms describe it (Labour Code art. 351.8).

    Raises:
        Refusal: of `telling.load`.
    """
    pair = await load(uow, actor, Act.CONSENT, of, version)
    return await _forward(uow, replace(pair, consented_at=now), actor.id, "consented", now)


async def decline_consent(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> Pair:
    """The mentor does not agree to these terms; the curator alone learns of it and may change them.

    Raises:
        Refusal: of `telling.load`.
    """
    pair = await load(uow, actor, Act.CONSENT, of, version)
    return await _back(uow, pair, actor.id, "consent_declined", now)


async def _back(
    uow: Uow, pair: Pair, actor: int, event: str, now: datetime, words: str = ""
) -> Pair:
    pair = await uow.pairs.save(replace(pair, state=PairState.CURATOR, since=now))
    await note(uow, pair, actor, event, now, words)
    await tell_curators(uow, pair, "pair-told_back", but=actor)
    return pair


async def decide(
    uow: Uow,
    actor: Person,
    of: int | None,
    version: int | None,
    now: datetime,
    *,
    yes: bool,
    words: str = "",
) -> Pair:
    """The council's word or the head's decision, by where the pair stands (3.3, 3.5).

    A no returns it to the curator with the reason, which nobody else reads.

    Raises:
        Refusal: of `telling.load`, or ``pair-reason_needed``.
    """
    found = await uow.pairs.get(of) if of else None
    at_head = found is not None and found.state is PairState.HEAD
    counsels = not at_head and actor.has(Role.COUNCIL)
    pair = await load(uow, actor, Act.COUNSEL if counsels else Act.APPROVE, of, version)
    words = rules.ensure_reason(words, needed=not yes)
    office = "head" if at_head else "council"
    if yes:
        return await _forward(uow, pair, actor.id, f"{office}_yes", now, words)
    return await _back(uow, pair, actor.id, f"{office}_no", now, words)


async def note_original(
    uow: Uow, actor: Person, of: int | None, version: int | None, on: date, now: datetime
) -> Pair:
    """The curator has got the mentor's consent signed on paper.

    Raises:
        Refusal: of `telling.load`.
    """
    pair = await load(uow, actor, Act.SEE, of, version)
    if not actor.has(Role.CURATOR) or pair.consented_at is None:
        raise Refusal("common-not_allowed")
    pair = await uow.pairs.save(replace(pair, original_on=on))
    await note(uow, pair, actor.id, "original", now)
    return pair


async def activate(
    uow: Uow, actor: Person, pair: Pair, order: int, number: str, on: date, now: datetime
) -> Pair:
    """An order with number and date makes the pair active (3.2, 6.2). Called by orders alone.

    The pair whose mentor it replaces ends, its programme, tasks and goals move over.

    Args:
        order: id of the order; `number` and `on` are its number and date.

    Raises:
        Refusal: of `rules.ensure_ordered`.
    """
    rules.ensure_ordered(pair, await chain_of(uow), number, on)
    pair = await uow.pairs.save(replace(pair, state=PairState.ACTIVE, since=now, order=order))
    await note(uow, pair, actor.id, "active", now)
    await give_role(uow, pair.mentor, Role.MENTOR)
    for mentee in pair.mentees:
        await give_role(uow, mentee, Role.MENTEE)
    from mentoring import pair_life

    await pair_life.hand_over(uow, pair, on, now)
    await tell(uow, pair, pair.people, "pair-told_active", but=actor.id)
    return pair
