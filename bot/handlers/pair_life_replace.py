"""Another mentor for the same mentees; an ended pair that goes on (5.1, 6.2)."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot import desk
from bot.handlers.pair_life_screen import home_screen
from bot.handlers.petition_screen import people_fact
from bot.telegram.callbacks import Press, pressed
from mentoring import pair_life
from mentoring.bank import PAGE, Filter
from mentoring.pair import rules
from mentoring.pair.nouns import Pair
from mentoring.pair.table import Act
from mentoring.pair.telling import load
from mentoring.pair_life import Anew
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Name, Say, T
from mentoring.submission import SubmissionStatus
from storage.uow import Uow

router = Router(name=__name__)


async def candidates(uow: Uow, pair: Pair) -> list[tuple[Person, int]]:
    """Accepted mentors with room for these mentees, with their free places, most room first."""
    found: list[tuple[Person, int]] = []
    loads = await uow.pairs.load_of()
    page = 0
    while True:
        wanted = Filter(status=SubmissionStatus.ACCEPTED, page=page)
        part, total = await uow.mentor_questionnaires.bank(wanted)
        for form, person in part:
            free = form.capacity - loads.get(person.id, 0)
            if person.id not in pair.people and free >= len(pair.mentees):
                found.append((person, free))
        page += 1
        if page * PAGE >= total:
            return sorted(found, key=lambda one: (-one[1], one[0].full_name or ""))


@router.callback_query(pressed("life.replace"))
async def choose(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """With whom the chain begins anew: mentors with free places, or the matching with its reasons."""
    pair = await load(uow, me, Act.REPLACE, press.of, None)
    rules.ensure_no_successor(pair, await uow.pairs.open_with(pair.people))
    shown = desk.page_of(await candidates(uow, pair), press.arg)
    rows = tuple(
        (
            Button(
                "pair_life-candidate",
                "life.take",
                pair.id,
                pair.version,
                str(person.id),
                {"who": Name(person.id), "free": free},
            ),
        )
        for person, free in shown.items
    )
    facts: dict[str, Fact] = {
        "people": people_fact(pair),
        "count": shown.total,
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    turner = desk.turner("life.replace", shown.number, shown.pages, pair.id)
    explained = (Button("pair_life-explained", "match.replace", pair.id),)
    last = desk.bottom("life.home", pair.id)
    return Say("pair_life-choose", facts, (explained, *rows, *turner, last))


@router.callback_query(pressed("life.take"))
async def ask(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Everybody will be asked privately: said once more."""
    pair = await load(uow, me, Act.REPLACE, press.of, None)
    if press.version != pair.version:
        return desk.stale(await home_screen(uow, me, pair))
    mentor = _number(press.arg)
    keep = Button("common-cancel", "life.replace", pair.id)
    sure = Button("pair_life-ask_them", "life.take_do", pair.id, pair.version, str(mentor))
    facts: dict[str, Fact] = {"people": people_fact(pair), "who": Name(mentor)}
    return Say("pair_life-sure_take", facts, ((keep,), (sure,)))


def _number(word: str) -> int:
    if not word.isdecimal() or len(word) > 18:
        raise Refusal("common-changed")
    return int(word)


@router.callback_query(pressed("life.take_do"))
async def take(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Begin the chain with another mentor; the old pair works until the new order."""
    pair = await load(uow, me, Act.REPLACE, press.of, None)
    if press.version != pair.version:
        return desk.stale(await home_screen(uow, me, pair))
    made = await pair_life.start_replacing(
        uow, me, pair.id, press.version, _number(press.arg), uow.now
    )
    to_new = (Button("pair_life-to_new", "pair.open", made.id),)
    return Say("pair_life-taken", {}, (to_new, desk.bottom("life.home", pair.id)))


@router.callback_query(pressed("life.reopen"))
async def ask_reopen(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Why it goes on, and what that means: everybody is asked again, an order is needed."""
    pair = await load(uow, me, Act.REOPEN, press.of, None)
    if press.version != pair.version:
        return desk.stale(await home_screen(uow, me, pair))
    rules.ensure_no_successor(pair, await uow.pairs.open_with(pair.people))
    rows = tuple(
        (Button(f"pair_life_anew-{one}", "life.reopen_do", pair.id, pair.version, one),)
        for one in Anew
    )
    keep = (Button("common-cancel", "life.home", pair.id),)
    return Say("pair_life-sure_reopen", {"people": people_fact(pair)}, (keep, *rows))


@router.callback_query(pressed("life.reopen_do"))
async def reopen(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Ask everybody anew."""
    pair = await load(uow, me, Act.REOPEN, press.of, None)
    if press.version != pair.version:
        return desk.stale(await home_screen(uow, me, pair))
    cause = desk.code_of(Anew, press.arg)
    pair = await pair_life.reopen(uow, me, pair.id, press.version, cause, uow.now)
    return await home_screen(uow, me, pair)
