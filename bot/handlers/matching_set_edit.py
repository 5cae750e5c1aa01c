"""Changing a line of the set: another mentor, taking out, groups made and taken apart (6.1, 2.4)."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.handlers import matching_kept as sets
from bot.handlers.matching_screen import SIZE, brief, candidate, page_fact, page_of
from bot.handlers.matching_set import in_hand
from bot.handlers.matching_set_screen import line_screen, names, whole_screen
from bot.telegram.callbacks import Press, pressed
from mentoring.matching import keeping
from mentoring.matching.keeping import Kept, line_of, taken
from mentoring.matching.nouns import Line, Offer, Pool, Seeker
from mentoring.matching.ranking import Market
from mentoring.people import Person
from mentoring.readers import Audience
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Name, Say, T
from storage.uow import Uow

router = Router(name=__name__)


def _seeker(pool: Pool, person: int | None) -> Seeker:
    found = pool.seeker(person or 0)
    if found is None:
        raise Refusal("matching-not_open")
    return found


def _line(kept: Kept, person: int | None) -> Line:
    found = line_of(kept.whole, person or 0)
    if found is None:
        raise Refusal("common-changed")
    return found


@router.callback_query(pressed("match.line"))
async def line(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One line of the set."""
    found = await in_hand(uow, me, press, state)
    if isinstance(found, Say):
        return found
    kept, pool = found
    return line_screen(kept, _line(kept, press.of), pool)


@router.callback_query(pressed("match.other"))
async def other(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """All mentors for one request, with the places this set leaves them."""
    found = await in_hand(uow, me, press, state)
    if isinstance(found, Say):
        return found
    kept, pool = found
    seeker = _seeker(pool, press.of)
    offers = Market(pool.offers).ranking(seeker).candidates
    shown = page_of(offers, press.arg)
    used, start = taken(kept.whole), (shown.number - 1) * SIZE + 1
    lines = tuple(
        candidate(start + at, seeker, one, Audience.CURATOR, used[one.id])
        for at, one in enumerate(shown.items)
    )
    facts: dict[str, Fact] = {
        "request": brief(seeker, Audience.CURATOR),
        "count": shown.total,
        "candidates": Lines(lines, "\n\n") if lines else T("matching-nobody"),
        "page": page_fact(shown),
    }
    rows = (*_swaps(kept, seeker, shown), desk.bottom("match.whole"))
    return Say("matching-request", facts, rows)


def _swaps(kept: Kept, seeker: Seeker, shown: desk.Page[Offer]) -> tuple[tuple[Button, ...], ...]:
    """A button for each candidate, and the turning of pages, all for this very set."""
    number, of = kept.number, seeker.id
    rows = [
        (Button("matching-choose", "match.swap", of, number, str(one.id), {"who": Name(one.id)}),)
        for one in shown.items
    ]
    turns = []
    if shown.number > 1:
        turns.append(Button("common-prev", "match.other", of, number, str(shown.number - 1)))
    if shown.number < shown.pages:
        turns.append(Button("common-next", "match.other", of, number, str(shown.number + 1)))
    return (*rows, tuple(turns)) if turns else tuple(rows)


@router.callback_query(pressed("match.swap"))
async def swap(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Somebody is given to another mentor."""
    found = await in_hand(uow, me, press, state)
    if isinstance(found, Say):
        return found
    kept, pool = found
    seeker = _seeker(pool, press.of)
    mentor = int(press.arg[:18]) if press.arg.isdecimal() else 0
    kept = await sets.keep(state, keeping.given_to(kept, seeker.id, mentor, pool))
    return line_screen(kept, _line(kept, seeker.id), pool)


@router.callback_query(pressed("match.drop", "match.split"))
async def take_out(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Somebody is taken out of their line, or a group is taken apart; the set follows."""
    found = await in_hand(uow, me, press, state)
    if isinstance(found, Say):
        return found
    kept, pool = found
    act = keeping.without if press.do == "match.drop" else keeping.apart
    kept = await sets.keep(state, act(kept, press.of or 0, pool))
    return whole_screen(kept, pool, Audience.CURATOR)


@router.callback_query(pressed("match.merge"))
async def merge(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The other lines that could join this one as a group."""
    found = await in_hand(uow, me, press, state)
    if isinstance(found, Say):
        return found
    kept, pool = found
    into = _line(kept, press.of)
    joining = keeping.could_join(kept, into, pool)[: desk.ROWS]
    rows = tuple((_join(kept, into, one),) for one in joining)
    facts: dict[str, Fact] = {
        "mentor": Name(into.mentor),
        "mentees": names(into.mentees),
        "found": T("matching-merge_some" if joining else "matching-merge_none"),
    }
    back = Button("common-back", "match.line", into.mentees[0], kept.number)
    return Say("matching-merge_ask", facts, (*rows, (back, Button("common-home", "home"))))


def _join(kept: Kept, into: Line, joining: Line) -> Button:
    facts: dict[str, Fact] = {"mentees": names(joining.mentees)}
    first, other = into.mentees[0], str(joining.mentees[0])
    return Button("matching-join", "match.join", first, kept.number, other, facts)


@router.callback_query(pressed("match.join"))
async def join(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Another line joins this one under its mentor."""
    found = await in_hand(uow, me, press, state)
    if isinstance(found, Say):
        return found
    kept, pool = found
    joining = int(press.arg[:18]) if press.arg.isdecimal() else 0
    kept = await sets.keep(state, keeping.merged(kept, press.of or 0, joining, pool))
    return line_screen(kept, _line(kept, press.of), pool)
