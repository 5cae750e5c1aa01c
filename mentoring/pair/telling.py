"""What the people of a pair and those who hold it are told. No surname, no free text (bar 12)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.pair.nouns import Chain, Pair
from mentoring.pair.table import HOLDERS, Act, Party, ensure_may
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.say import Button, NoticeKind, Say

if TYPE_CHECKING:
    from storage.uow import Uow

OFFICES = {Party.CURATOR: Role.CURATOR, Party.COUNCIL: Role.COUNCIL, Party.HEAD: Role.HEAD}
HOME = Button("common-home", "home")
_TRACES = {
    "consented": "answered",
    "consent_declined": "answered",
    "council_yes": "considered",
    "council_no": "considered",
    "head_yes": "considered",
    "head_no": "considered",
}
"""The trace, which the administrator reads too, says that somebody answered, never what."""


async def load(uow: Uow, actor: Person, act: Act, of: int | None, version: int | None) -> Pair:
    """The pair an act is about, if the actor may and the button was drawn for what it is now.

    Args:
        version: ``None`` where the act does not depend on what others have done meanwhile.

    Raises:
        Refusal: ``common-changed``, or of `table.ensure_may`.
    """
    pair = await uow.pairs.get(of) if of else None
    if pair is None:
        raise Refusal("common-changed")
    ensure_may(pair, act, actor)
    if version is not None and version != pair.version:
        raise Refusal("common-changed")
    return pair


async def tell(
    uow: Uow, pair: Pair, people: Iterable[int], key: str, *, but: int = 0, opens: bool = True
) -> None:
    """Tell people that something has changed, with a button that opens the pair.

    Args:
        but: person id of whoever did it and sees it anyway.
        opens: ``False``: the pair is no longer theirs to open, the button leads home.
    """
    button = Button("common-open", "pair.open", of=pair.id) if opens else HOME
    rows = ((button,),)
    for person in dict.fromkeys(people):
        if person != but:
            await uow.tell(Say(key, rows=rows, to=person, kind=NoticeKind.DECISIONS))


async def tell_curators(uow: Uow, pair: Pair, key: str, *, but: int = 0) -> None:
    """Tell the curators."""
    curators = [one.id for one in await uow.people.with_role(Role.CURATOR)]
    await tell(uow, pair, curators, key, but=but)


async def tell_holders(uow: Uow, pair: Pair, *, but: int = 0) -> None:
    """Tell whoever holds the pair now that it waits for them."""
    people: list[int] = []
    for party in HOLDERS[pair.state]:
        if party in OFFICES:
            people += [one.id for one in await uow.people.with_role(OFFICES[party])]
        else:
            people += [pair.mentor] if party is Party.MENTOR else pair.mentees
    await tell(uow, pair, people, f"pair-told_{pair.state}", but=but)


async def note(
    uow: Uow, pair: Pair, actor: int | None, event: str, now: datetime, words: str = ""
) -> None:
    """A line of the pair's history, and a trace without words."""
    await uow.pairs.note(pair.id, now, actor, event, words)
    trace = _TRACES.get(event, event)
    await uow.audit.add(now, actor, f"pair.{trace}", "pair", pair.id)


async def chain_of(uow: Uow) -> Chain:
    """The steps this school uses; until it has chosen, the council's if it has one in the bot."""
    kept = {
        name: await uow.meta.get(f"chain.{name}") for name in ("council", "consent", "patience")
    }
    usual = Chain()
    council = kept["council"]
    return Chain(
        council=await _has(uow, Role.COUNCIL) if council is None else council == "1",
        consent=usual.consent if kept["consent"] is None else kept["consent"] == "1",
        patience=int(kept["patience"] or usual.patience),
    )


async def _has(uow: Uow, role: Role) -> bool:
    return bool(await uow.people.with_role(role))


async def ensure_staffed(uow: Uow) -> None:
    """Every step of the chain has somebody in the bot to take it.

    Raises:
        Refusal: ``pair-no_council`` or ``pair-no_head``.
    """
    if (await chain_of(uow)).council and not await _has(uow, Role.COUNCIL):
        raise Refusal("pair-no_council")
    if not await _has(uow, Role.HEAD):
        raise Refusal("pair-no_head")


async def set_chain(uow: Uow, actor: Person, chain: Chain, now: datetime) -> None:
    """Choose the steps; pairs on their way keep the step they stand at.

    Raises:
        Refusal: ``common-not_allowed``, ``pair-no_council`` or ``pair-patience_range``.
    """
    if not actor.has(Role.CURATOR, Role.HEAD):
        raise Refusal("common-not_allowed")
    if chain.council and not await _has(uow, Role.COUNCIL):
        raise Refusal("pair-no_council")
    if not 1 <= chain.patience <= 10:
        raise Refusal("pair-patience_range")
    await uow.meta.put("chain.council", str(int(chain.council)))
    await uow.meta.put("chain.consent", str(int(chain.consent)))
    await uow.meta.put("chain.patience", str(chain.patience))
    await uow.audit.add(now, actor.id, "chain.set", "chain", 0)
