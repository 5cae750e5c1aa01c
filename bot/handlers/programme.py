"""The programme of a pair: beginning it, its home screen, agreeing to the whole, what waits (5.1)."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.handlers import (
    programme_chips,
    programme_part,
    programme_plan,
    programme_review,
    programme_row,
    programme_versions,
)
from bot.handlers.programme_screen import home_screen, names, seen_by, view_of, words_of
from bot.telegram.callbacks import Press, pressed
from mentoring.pair.nouns import Pair, PairState
from mentoring.pair.table import Act, may
from mentoring.people import Person, Role
from mentoring.programme import actions, rules
from mentoring.programme.nouns import Programme, State
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Name, Say, T
from storage.uow import Uow

router = Router(name=__name__)
for module in (
    programme_part,
    programme_chips,
    programme_plan,
    programme_row,
    programme_review,
    programme_versions,
):
    router.include_router(module.router)

S = State


async def _mine(uow: Uow, me: Person) -> list[tuple[Pair, Programme | None]]:
    """Working pairs in which somebody is a side, each with its programme."""
    pairs = [one for one in await uow.pairs.of_person(me.id) if rules.is_side(one, me.id)]
    open_pairs = [one for one in pairs if one.state in (PairState.ACTIVE, PairState.PAUSED)]
    if not open_pairs:
        return []
    newest: dict[int, Programme] = {}
    for one in await uow.programmes.of_pairs([pair.id for pair in open_pairs]):
        if one.state is not S.DROPPED:
            newest.setdefault(one.pair, one)
    return [(pair, newest.get(pair.id)) for pair in open_pairs]


def _what_waits(me: Person, pair: Pair, programme: Programme | None) -> str | None:
    """Why a programme waits for a side: `write`, `agree`, `returned`, or it does not."""
    if pair.state is not PairState.ACTIVE:
        return None
    if programme is None:
        return "write"
    if programme.state is S.RETURNED:
        return "returned"
    if programme.state is not S.DRAFT:
        return None
    if rules.unagreed(programme, me.id):
        return "agree"
    return "write" if rules.empty_parts(programme) else None


async def waits(uow: Uow, me: Person) -> list[tuple[str, int, str]]:
    """What the hub says first: text key, how many, and the action that opens them."""
    counts = dict.fromkeys(("write", "agree", "returned"), 0)
    for pair, programme in await _mine(uow, me):
        why = _what_waits(me, pair, programme)
        if why is not None:
            counts[why] += 1
    found = [(f"programme-waits_{why}", count, "programme.mine") for why, count in counts.items()]
    if me.has(Role.CURATOR, Role.COUNCIL):
        waiting = len(await programme_review.to_read(uow, me))
        found.append(("programme-waits_acquaint", waiting, "programme.queue"))
    return [one for one in found if one[1]]


@router.callback_query(pressed("programme.mine"))
async def mine(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Programmes of one's own pairs; if there is only one, that one."""
    await stop_asking(state)
    found = await _mine(uow, me)
    if len(found) == 1:
        return await _home(uow, me, found[0][0])
    if not found:
        return Say("programme-none_mine", {}, ((Button("common-home", "home"),),))
    page = desk.page_of(found, press.arg)
    rows = tuple((_pair_button(me, pair),) for pair, _ in page.items)
    turner = desk.turner("programme.mine", page.number, page.pages)
    return Say("programme-mine", {}, (*rows, *turner, (Button("common-home", "home"),)))


def _pair_button(me: Person, pair: Pair) -> Button:
    """A pair by whoever is the other side."""
    others = tuple(one for one in pair.people if one != me.id)
    facts: dict[str, Fact] = {"people": Lines(tuple(Name(one) for one in others), ", ")}
    return Button("programme-pair", "programme.home", pair.id, facts=facts)


@router.callback_query(pressed("programme.home"))
async def home(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The programme of a pair as it is now."""
    await stop_asking(state)
    pair = await uow.pairs.get(press.of) if press.of else None
    if pair is None:
        raise Refusal("common-changed")
    rules.ensure_reads(pair, me)
    return await _home(uow, me, pair)


async def _home(uow: Uow, me: Person, pair: Pair) -> Say:
    programme = await uow.programmes.current(pair.id)
    if programme is None:
        return _not_begun(me, pair)
    if rules.is_office(pair, me):
        return await programme_review.screen(uow, me, pair, programme)
    return home_screen(await seen_by(uow, me, pair, programme))


def _not_begun(me: Person, pair: Pair) -> Say:
    """Nothing yet: what a programme is, and the one button that begins it."""
    facts: dict[str, Fact] = {"mentor": Name(pair.mentor), "mentees": names(pair.mentees)}
    begin = (Button("programme-begin", "programme.begin", pair.id),)
    is_writer = may(pair, Act.WRITE, me) and rules.is_side(pair, me.id)
    rows = (*((begin,) if is_writer else ()), desk.bottom("pair.open", pair.id))
    hint = T("programme-begin_how" if is_writer else "programme-begin_not_yet")
    return Say("programme-not_begun", {**facts, "hint": hint}, rows)


@router.callback_query(pressed("programme.begin"))
async def begin(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Begin with what the order and the request already say."""
    programme = await actions.begin(uow, me, press.of, await words_of(uow, me), uow.now)
    return home_screen(await view_of(uow, me, programme.id), T("programme-begun"))


@router.callback_query(pressed("programme.agree_all"))
async def agree_all(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Agree to everything that is written and have the others told."""
    view = await view_of(uow, me, press.of)
    if view.programme.edition != press.version:
        return desk.stale(home_screen(view))
    programme = await actions.agree_all(uow, me, press.of, press.version, uow.now)
    done = programme.state is S.AGREED
    note = T("programme-sent_on" if done else "programme-agreed_by_you")
    return home_screen(await view_of(uow, me, press.of), note)
