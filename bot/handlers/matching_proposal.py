"""One proposal: topics, kinds, form, mode, group, reverse, who follows; asking both sides (6.1)."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.handlers import matching_draft as drafts
from bot.handlers.matching_draft import Draft
from bot.handlers.matching_parts import part_screen, proposal_screen
from bot.handlers.matching_screen import pool_of, ranked, seeker_of
from bot.telegram.callbacks import Press, pressed
from mentoring.matching.nouns import Pool, Seeker
from mentoring.pair.asking import propose
from mentoring.pair.nouns import Pair
from mentoring.pair.table import Act
from mentoring.pair.telling import load
from mentoring.people import Person
from mentoring.readers import Audience
from mentoring.refusal import Refusal
from mentoring.say import Button, Say
from mentoring.submission import ensure_curator
from storage.uow import Uow

router = Router(name=__name__)

GONE = Say("matching-proposal_gone", {}, (desk.bottom("match.home"),))
"""Nothing is in the making: sent already, or thrown away."""


@router.callback_query(pressed("match.mentor"))
async def choose(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """A candidate is chosen: the proposal as the rules would make it."""
    ensure_curator(me)
    pool = await pool_of(uow)
    seeker = await seeker_of(uow, pool, press.of)
    offer = pool.offer(int(press.arg[:18])) if press.arg.isdecimal() else None
    if offer is None:
        raise Refusal("matching-not_suitable")
    draft = drafts.fresh(seeker.request.id, seeker, offer)
    drafts.offer_of(draft, pool)
    await drafts.keep(state, draft)
    return proposal_screen(draft, pool)


async def in_hand(uow: Uow, press: Press, state: FSMContext) -> tuple[Draft | None, Pool]:
    """The proposal a button is about, if it is still in the making, and the data of now."""
    draft = await drafts.load(state)
    pool = await pool_of(uow, without=draft.pair if draft else None)
    return draft if draft is not None and draft.of == press.of else None, pool


@router.callback_query(pressed("match.draft"))
async def show(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The proposal as it stands."""
    ensure_curator(me)
    draft, pool = await in_hand(uow, press, state)
    return GONE if draft is None else proposal_screen(draft, pool)


@router.callback_query(pressed("match.part"))
async def part(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The choices of one thing in the proposal."""
    ensure_curator(me)
    draft, pool = await in_hand(uow, press, state)
    if draft is None:
        return GONE
    what, _, page = press.arg.partition(".")
    return part_screen(draft, pool, what, page)


@router.callback_query(pressed("match.set"))
async def change(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """One choice made; an older screen is drawn anew instead of acting."""
    ensure_curator(me)
    draft, pool = await in_hand(uow, press, state)
    if draft is None:
        return GONE
    what, _, rest = press.arg.partition(".")
    code, _, wanted = rest.rpartition(".")
    is_old = press.version != draft.number
    if not is_old:
        drafts.changed(draft, what, code, pool, on=wanted == "1")
        await drafts.keep(state, draft)
    screen = proposal_screen(draft, pool) if what == "follow" else part_screen(draft, pool, what)
    return desk.stale(screen) if is_old else screen


@router.callback_query(pressed("match.propose"))
async def send(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask both sides privately, once."""
    ensure_curator(me)
    draft, pool = await in_hand(uow, press, state)
    if draft is None:
        return GONE
    if press.version != draft.number:
        return desk.stale(proposal_screen(draft, pool))
    drafts.ensure_open(draft, pool)
    drafts.offer_of(draft, pool)
    pair = await propose(uow, me, drafts.proposal(draft, pool), uow.now)
    await drafts.forget(state)
    rows = (
        (Button("matching-to_pair", "pair.open", of=pair.id),),
        desk.bottom("match.home"),
    )
    return Say("matching-proposed", {"count": len(pair.people)}, rows)


@router.callback_query(pressed("match.replace"))
async def replacement(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Mentors for a pair whose mentor is to be replaced, in order (5.1)."""
    pair, pool, seeker = await _replaced(uow, me, press)
    last = (desk.bottom("pair.open", pair.id),)
    return ranked(pool, seeker, Audience.CURATOR, press.do, pair.id, press.arg, "match.take", last)


async def _replaced(uow: Uow, me: Person, press: Press) -> tuple[Pair, Pool, Seeker]:
    """The pair, what there is to match without it, and the request of its first mentee.

    Raises:
        Refusal: of `table.ensure_may`, or ``matching-not_open``: no accepted request.
    """
    pair = await load(uow, me, Act.REPLACE, press.of, None)
    pool = await pool_of(uow, without=pair.id)
    seeker = pool.seeker(pair.mentees[0])
    if seeker is None:
        raise Refusal("matching-not_open")
    return pair, pool, seeker


@router.callback_query(pressed("match.take"))
async def take(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """A mentor is chosen to replace the one there was: the same pair or group, asked anew."""
    pair, pool, seeker = await _replaced(uow, me, press)
    offer = pool.offer(int(press.arg[:18])) if press.arg.isdecimal() else None
    if offer is None:
        raise Refusal("matching-not_suitable")
    draft = drafts.replacing(pair, seeker, offer)
    drafts.offer_of(draft, pool)
    await drafts.keep(state, draft)
    return proposal_screen(draft, pool)
