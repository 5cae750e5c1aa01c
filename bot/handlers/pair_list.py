"""Lists of pairs: one's own, by state for an office, and what waits for whom (bars 3, 11)."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.handlers.form_screen import in_rows
from bot.handlers.pair_screen import screen
from bot.handlers.pair_words import S, row, view_of
from bot.telegram.callbacks import Press, pressed
from mentoring.pair.nouns import Answer, Pair, PairState
from mentoring.pair.rules import needs_decision
from mentoring.pair.table import QUIET, Act, may
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Rows, Say, T
from storage.uow import Uow

router = Router(name=__name__)

WAITS = {
    "pair.wait_asked": "pair-waits_asked",
    "pair.wait_consent": "pair-waits_consent",
    "pair.wait_decide": "pair-waits_decide",
    "pair.wait_agreed": "pair-waits_agreed",
    "pair.wait_council": "pair-waits_council",
    "pair.wait_head": "pair-waits_head",
}
"""Lists of what waits, by the action that opens them, with what the hub says of each."""
_STATES = {
    "pair.wait_asked": S.ASKING,
    "pair.wait_consent": S.CONSENT,
    "pair.wait_decide": S.ASKING,
    "pair.wait_agreed": S.CURATOR,
    "pair.wait_council": S.COUNCIL,
    "pair.wait_head": S.HEAD,
}
_ACTS = {
    "pair.wait_consent": Act.CONSENT,
    "pair.wait_agreed": Act.CONFIRM,
    "pair.wait_council": Act.COUNSEL,
    "pair.wait_head": Act.APPROVE,
}


async def waits(uow: Uow, me: Person) -> list[tuple[str, int, str]]:
    """What the hub says first: text key, how many, and the action that opens them."""
    pairs = await uow.pairs.in_state(*set(_STATES.values()))
    found = [(key, len(_waiting(pairs, me, do)), do) for do, key in WAITS.items()]
    return [one for one in found if one[1]]


def _waiting(pairs: Sequence[Pair], me: Person, do: str) -> list[Pair]:
    """Those of the pairs that wait for this person in this way, the longest there first."""
    there = [one for one in pairs if one.state is _STATES[do]]
    if do == "pair.wait_asked":
        return [one for one in there if _is_asked(one, me)]
    if do == "pair.wait_decide":
        return [one for one in there if may(one, Act.DROP, me) and needs_decision(one)]
    return [one for one in there if may(one, _ACTS[do], me)]


def _is_asked(pair: Pair, me: Person) -> bool:
    own = pair.member(me.id)
    return own is not None and own.answer in (Answer.WAITING, Answer.TALK)


async def waiting(uow: Uow, me: Person, do: str, page: str = "") -> Say:
    """What waits for this person in one way; a single pair is opened at once."""
    found = _waiting(await uow.pairs.in_state(_STATES[do]), me, do)
    if len(found) == 1:
        return await screen(await view_of(uow, me, found[0]))
    return _listing(me, found, do, page, T(WAITS[do], {"count": len(found)}))


async def still_waiting(uow: Uow, me: Person, do: str) -> Say:
    """What is left after a decision: a list, so that a second tap decides on nothing unseen."""
    found = _waiting(await uow.pairs.in_state(_STATES[do]), me, do)
    return _listing(me, found, do, "", T(WAITS[do], {"count": len(found)}))


def _listing(
    me: Person,
    found: Sequence[Pair],
    do: str,
    page: str,
    title: T,
    back: str = "",
    prefix: str = "",
) -> Say:
    part = desk.page_of(found, page)
    rows: Rows = tuple((row(me, one),) for one in part.items)
    turner = desk.turner(do, part.number, part.pages, prefix=prefix)
    bottom = desk.bottom(back) if back else (Button("common-home", "home"),)
    facts: dict[str, Fact] = {
        "title": title,
        "page": T("common-page", {"page": part.number, "pages": part.pages}),
    }
    return Say("pair-list" if found else "pair-list_empty", facts, (*rows, *turner, bottom))


@router.callback_query(pressed(*WAITS))
async def wait_list(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """One sort of what waits."""
    await desk.stop_asking(state)
    return await waiting(uow, me, press.do, press.arg)


@router.callback_query(pressed("pair.mine"))
async def mine(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One's own pairs, the newest first; what was taken back is not dwelt upon."""
    await desk.stop_asking(state)
    pairs = [one for one in await uow.pairs.of_person(me.id) if one.state is not S.DROPPED]
    return _listing(me, pairs, "pair.mine", press.arg, T("pair-mine", {"count": len(pairs)}))


def ensure_office(me: Person) -> None:
    """Lists of all pairs are the offices'.

    Raises:
        Refusal: ``common-not_allowed``.
    """
    if not me.has(Role.CURATOR, Role.COUNCIL, Role.HEAD):
        raise Refusal("common-not_allowed")


def visible(me: Person) -> tuple[PairState, ...]:
    """States an office may look into."""
    everything = me.has(Role.CURATOR)
    return tuple(one for one in PairState if everything or one not in QUIET)


@router.callback_query(pressed("pair.list"))
async def counts(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """How many pairs stand where; a press shows them."""
    ensure_office(me)
    await desk.stop_asking(state)
    pairs = await uow.pairs.in_state(*visible(me))
    buttons = []
    for one in visible(me):
        count = sum(pair.state is one for pair in pairs)
        if count:
            facts: dict[str, Fact] = {"state": T(f"pair-state_{one}"), "count": count}
            buttons.append(Button("pair-count", "pair.state", arg=one, facts=facts))
    chain = (Button("pair-to_chain", "chain.home"),) if me.has(Role.CURATOR, Role.HEAD) else ()
    home = (*chain, Button("common-home", "home"))
    key = "pair-counts" if pairs else "pair-counts_empty"
    return Say(key, {"count": len(pairs)}, (*in_rows(buttons, 1), home))


@router.callback_query(pressed("pair.state"))
async def of_state(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """The pairs of one state, the longest there first."""
    ensure_office(me)
    await desk.stop_asking(state)
    word, _, page = press.arg.partition(".")
    wanted = desk.code_of(PairState, word)
    if wanted not in visible(me):
        raise Refusal("common-not_allowed")
    found = await uow.pairs.in_state(wanted)
    title = T("pair-of_state", {"state": T(f"pair-state_{wanted}"), "count": len(found)})
    return _listing(me, found, press.do, page, title, "pair.list", f"{wanted}.")
