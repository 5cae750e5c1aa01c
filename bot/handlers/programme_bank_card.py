"""One programme of the bank: its parts without people, its plan, taking it as a template."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.telegram.callbacks import Press, pressed
from mentoring.pair.nouns import Pair, PairState
from mentoring.people import Person
from mentoring.programme import actions
from mentoring.programme.nouns import BINDING, Part, Programme, Term, Value
from mentoring.programme.rules import is_side, shown_state
from mentoring.programme.words import row_fact, value_fact
from mentoring.programme_bank import (
    SHOWN,
    Wanted,
    as_template,
    ensure_in_bank,
    ensure_may_read,
    has_words,
    is_kind,
    may_see_names,
    may_take,
    without_people,
)
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from storage.uow import Uow

router = Router(name=__name__)

TITLE_LIMIT = 60
"""Characters of a title on a button."""


@dataclass(frozen=True)
class Found:
    """A programme of the bank as somebody may see it.

    Args:
        names: full names of its people, by number: what is taken out of its words.
        is_open: whether the reader may know whose it is.
    """

    programme: Programme
    pair: Pair
    names: Mapping[int, str]
    is_open: bool

    @cached_property
    def shown(self) -> dict[Part, Value]:
        """Its parts, without people: made only for the programmes that are looked at."""
        return without_people(self.programme, tuple(self.names.values()))

    def is_found(self, wanted: Wanted) -> bool:
        """Whether it is what is looked for; nobody finds it by what they may not read."""
        names = tuple(self.names.values())
        if not is_kind(self.pair, wanted):
            return False
        whole = {part: entry.value for part, entry in self.programme.entries.items()}
        # Taking people out costs a hundred times more than looking: first what cannot be meant.
        return not wanted.words or (
            has_words(whole, wanted, names)
            and has_words(self.shown, wanted, names if self.is_open else ())
        )


async def found_all(uow: Uow, me: Person) -> list[Found]:
    """The whole bank, the newest first."""
    programmes = await uow.programmes.in_state(*BINDING)
    pairs = {one.id: one for one in await uow.pairs.some({p.pair for p in programmes})}
    people = {member.person for pair in pairs.values() for member in pair.members}
    names = await uow.people.names(people)
    newest = sorted(programmes, key=lambda one: (one.since, one.id), reverse=True)
    known = [one for one in newest if one.pair in pairs]
    return [_found(one, pairs[one.pair], names, me) for one in known]


def _found(programme: Programme, pair: Pair, names: Mapping[int, str], me: Person) -> Found:
    mine = {one.person: names[one.person] for one in pair.members if one.person in names}
    return Found(programme, pair, mine, may_see_names(me))


async def found_one(uow: Uow, me: Person, of: int | None) -> Found:
    """One programme of the bank.

    Raises:
        Refusal: not allowed, or ``programme_bank-not_there``.
    """
    ensure_may_read(me)
    programme = ensure_in_bank(await uow.programmes.get(of) if of else None)
    pair = await uow.pairs.get(programme.pair)
    if pair is None:
        raise Refusal("programme_bank-not_there")
    names = await uow.people.names([one.person for one in pair.members])
    return _found(programme, pair, names, me)


def title_of(one: Found, limit: int = TITLE_LIMIT) -> Fact:
    """The title without people; one that is gone is a programme without a title."""
    title = one.shown.get(Part.TITLE)
    if not isinstance(title, str) or not title:
        return T("programme_bank-untitled")
    return title if len(title) <= limit else title[: limit - 1].rstrip() + "…"


def months_of(term: Term | None) -> int:
    """How many months a term is long, rounded."""
    return max(1, round((term.ends - term.starts).days / 30.4)) if term else 0


@router.callback_query(pressed("programmes.card"))
async def card(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The parts of a programme without its people; whose it is, for whom that is open."""
    one = await found_one(uow, me, press.of)
    await stop_asking(state)
    rows: list[tuple[Button, ...]] = [
        (Button("programme_bank-plan", "programmes.plan", of=one.programme.id),)
    ]
    if await _drafts(uow, me, one):
        rows.append((Button("programme_bank-take", "programmes.take", of=one.programme.id),))
    if one.is_open:
        rows.append((Button("programme_bank-whole", "programme.review", of=one.programme.id),))
    facts: dict[str, Fact] = {
        "title": title_of(one, 300),
        "about": _about(one),
        "parts": _parts(one),
    }
    return Say("programme_bank-card", facts, (*rows, desk.bottom("programmes.home")))


def _about(one: Found) -> Lines:
    """For how many, how long, where it stands; whose, for whom that is open."""
    state = shown_state(one.programme, one.pair)
    lines: list[Fact] = [
        T(
            "programme_bank-about",
            {
                "whose": T(
                    f"programme_bank_whose-{'group' if one.pair.is_group else 'individual'}"
                ),
                "months": months_of(one.programme.term),
                "state": T(f"programme_state-{state}"),
            },
        )
    ]
    areas = dict.fromkeys((*one.pair.topics, *one.pair.back_topics))
    if areas:
        names = Lines(tuple(T(f"competence-area_{area}") for area in areas), ", ")
        lines.append(T("programme_bank-areas", {"areas": names}))
    if one.is_open:
        mentees = Lines(tuple(Name(person) for person in one.pair.mentees), ", ")
        lines.append(T("programme_bank-people", {"mentor": Name(one.pair.mentor), "who": mentees}))
    return Lines(tuple(lines))


def _parts(one: Found) -> Lines:
    """Every part but title and plan, each under its name."""
    found = []
    for part in SHOWN:
        if part not in (Part.TITLE, Part.PLAN) and one.shown.get(part):
            value = value_fact(part, one.shown[part])
            facts: dict[str, Fact] = {"part": T(f"programme_part-{part}"), "value": value}
            found.append(T("programme_bank-part", facts))
    return Lines(tuple(found), "\n\n")


@router.callback_query(pressed("programmes.plan"))
async def plan(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The plan of events, a page at a time."""
    one = await found_one(uow, me, press.of)
    value = one.shown.get(Part.PLAN)
    rows = value if isinstance(value, tuple) else ()
    shown = desk.page_of(list(enumerate(rows, 1)), press.arg)
    facts: dict[str, Fact] = {
        "title": title_of(one),
        "rows": Lines(tuple(row_fact(row, number) for number, row in shown.items), "\n\n")
        if rows
        else T("common-empty"),
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    turner = desk.turner("programmes.plan", shown.number, shown.pages, one.programme.id)
    back = desk.bottom("programmes.card", one.programme.id)
    return Say("programme_bank-plan_of", facts, (*turner, back))


async def _drafts(uow: Uow, me: Person, one: Found) -> list[tuple[Pair, Programme]]:
    """One's own drafts that may begin from this programme, each with its pair."""
    found = []
    for pair in await uow.pairs.of_person(me.id):
        if pair.state is PairState.ACTIVE and is_side(pair, me.id):
            draft = await uow.programmes.current(pair.id)
            if draft is not None and draft.term and may_take(draft, one.programme):
                found.append((pair, draft))
    return found


@router.callback_query(pressed("programmes.take"))
async def ask_take(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """What will happen, and into which of one's own drafts it goes."""
    one = await found_one(uow, me, press.of)
    drafts = await _drafts(uow, me, one)
    if not drafts:
        raise Refusal("programme_bank-no_draft")
    back = desk.bottom("programmes.card", one.programme.id)
    facts: dict[str, Fact] = {"title": title_of(one)}
    return Say("programme_bank-take_ask", facts, (*_into(one, drafts, me), back))


def _into(one: Found, drafts: list[tuple[Pair, Programme]], me: Person) -> Rows:
    """A button for each draft; if there are several, by whoever is the other side."""
    rows = []
    for pair, draft in drafts:
        others = Lines(tuple(Name(p) for p in pair.people if p != me.id), ", ")
        key = "programme_bank-take_with" if len(drafts) > 1 else "programme_bank-take_do"
        arg = str(draft.id)
        do = "programmes.take_do"
        button = Button(key, do, one.programme.id, draft.edition, arg, {"who": others})
        rows.append((button,))
    return tuple(rows)


@router.callback_query(pressed("programmes.take_do"))
async def take(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Write the template into the draft; what somebody wrote by hand stays."""
    one = await found_one(uow, me, press.of)
    drafts = {str(draft.id): (pair, draft) for pair, draft in await _drafts(uow, me, one)}
    if press.arg not in drafts or drafts[press.arg][1].edition != press.version:
        raise Refusal("common-changed")
    pair, draft = drafts[press.arg]
    term = draft.term
    if term is None:
        raise Refusal("common-changed")
    names = tuple(one.names.values())
    is_working = uow.working_days.is_working
    values = as_template(one.programme, names, term.starts, term.ends, is_working)
    await actions.take_template(uow, me, draft.id, values, one.programme.id, uow.now)
    rows = ((Button("programme_bank-to_mine", "programme.home", of=pair.id),),)
    return Say("programme_bank-taken", {}, (*rows, (Button("common-home", "home"),)))
