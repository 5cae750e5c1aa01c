"""The list an indicator was counted from: every number opens it, for the curator (bar 9)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from aiogram import Router
from aiogram.types import CallbackQuery

from bot import desk
from bot.telegram.callbacks import Press, pressed
from mentoring import indicator_statistics as statistics
from mentoring.contest import Contest
from mentoring.indicator import About, Code, Ref, rounded
from mentoring.indicator_read import indicators_of
from mentoring.meeting.nouns import Meeting
from mentoring.pair.nouns import Pair
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.roadmap.nouns import Item
from mentoring.roadmap.words import brief_of
from mentoring.say import Button, Fact, Lines, Name, Say, T
from mentoring.school_year import SchoolYear
from mentoring.submission import ensure_curator
from storage.uow import Uow

router = Router(name=__name__)

LIST = "monitoring.list"
FRACTIONS = frozenset(
    {Code.K1, Code.K2, Code.K4, Code.K5, Code.K6, Code.K9, Code.K12, Code.K14, Code.K15}
)
"""Where a line says whether it stands above the line of the fraction too."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the lines name."""

    pairs: Mapping[int, Pair]
    meetings: Mapping[int, Meeting]
    contests: Mapping[int, Contest]
    items: Mapping[int, Item]


@router.callback_query(pressed(LIST))
async def list_(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """What was counted, those that are missing from the upper number first."""
    ensure_curator(me)
    word, _, page = press.arg.partition(".")
    year = desk.chosen_year(uow, press.of)
    return await _list(uow, year, desk.code_of(Code, word), page)


async def _list(uow: Uow, year: SchoolYear, code: Code, page: str) -> Say:
    one = (await indicators_of(uow, year))[code]
    refs = sorted(one.counted, key=lambda ref: ref.yes)
    shown = desk.page_of(refs, page)
    known = await _known(uow, shown.items, year)
    rows = [_row(ref, code, year, known) for ref in shown.items]
    facts: dict[str, Fact] = {
        "name": T(f"indicator_name-{code}"),
        "year": year.name,
        "hint": T("monitoring-list_stays") if code is Code.K9 else "",
        "count": len(refs),
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    turner = desk.turner(LIST, shown.number, shown.pages, year.start, prefix=f"{code}.")
    back = desk.bottom("monitoring.one", year.start, code)
    return Say("monitoring-list", facts, (*((row,) for row in rows), *turner, back))


async def _known(uow: Uow, refs: Sequence[Ref], year: SchoolYear) -> Known:
    by_kind: dict[About, set[int]] = {one: set() for one in About}
    for ref in refs:
        by_kind[ref.about].add(ref.of)
    meetings = {one.id: one for one in await uow.meetings.some(by_kind[About.MEETING])}
    pairs = by_kind[About.PAIR] | by_kind[About.ROW] | {one.pair for one in meetings.values()}
    contests = await uow.contests.some(by_kind[About.CONTEST])
    found = await uow.pairs.some(pairs)
    items: list[Item] = []
    if by_kind[About.ITEM] and (roadmap := await uow.roadmaps.of_year(year)):
        items = await uow.roadmaps.items(roadmap.id)
    return Known(
        {one.id: one for one in found},
        meetings,
        {one.id: one for one in contests},
        {one.id: one for one in items},
    )


def _row(ref: Ref, code: Code, year: SchoolYear, known: Known) -> Button:
    facts: dict[str, Fact] = {"what": _what(ref, known), "mark": _mark(ref, code)}
    if code is Code.K9:
        arg = "no" if ref.yes else "yes"
        return Button("monitoring-ref", "monitoring.stays", ref.of, year.start, arg, facts)
    if code is Code.K7:
        return Button("monitoring-ref", "diagnostic.of", ref.pair, ref.of, "k", facts)
    do = {
        About.PERSON: "person.open",
        About.PAIR: "pair.open",
        About.ROW: "pair.open",
        About.MEETING: "meeting.open",
        About.CONTEST: "contest.open",
        About.ITEM: "roadmap.item",
    }[ref.about]
    return Button("monitoring-ref", do, ref.of, facts=facts)


def _what(ref: Ref, known: Known) -> Fact:
    if ref.about is About.PERSON:
        return Name(ref.of)
    if ref.about is About.CONTEST:
        contest = known.contests[ref.of]
        facts: dict[str, Fact] = {"who": Name(contest.person), "title": desk.short(contest.title)}
        return T("monitoring-ref_contest", facts)
    if ref.about is About.ITEM:
        return brief_of(known.items[ref.of])
    of = known.meetings[ref.of].pair if ref.about is About.MEETING else ref.of
    pair = known.pairs[of]
    names = Lines(tuple(Name(one) for one in pair.mentees), glue=", ")
    facts = {"mentor": Name(pair.mentor), "mentees": names}
    if ref.on is None:
        return T("monitoring-ref_pair", facts)
    return T("monitoring-ref_day", {**facts, "on": f"{ref.on:%d.%m}"})


def _mark(ref: Ref, code: Code) -> Fact:
    if ref.value is not None:
        return T("monitoring-ref_value", {"value": rounded(ref.value)})
    if code not in FRACTIONS:
        return ""
    return T("monitoring-ref_yes" if ref.yes else "monitoring-ref_no")


@router.callback_query(pressed("monitoring.stays"))
async def stays(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Whether a young specialist still works here; undone by the next tap."""
    ensure_curator(me)
    year = desk.chosen_year(uow, press.version)
    if press.arg not in ("yes", "no") or press.version != year.start:
        raise Refusal("common-changed")
    await statistics.say_stays(uow, me, year, press.of or 0, uow.now, stays=press.arg == "yes")
    return await _list(uow, year, Code.K9, "")
