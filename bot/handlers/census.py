"""The yearly census: two taps of a teacher, the curator's board, what of last year holds (3.4(1))."""

from __future__ import annotations

from datetime import date

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.handlers.form_screen import in_rows
from bot.telegram.callbacks import Press, pressed
from mentoring import census, census_renew
from mentoring.census import OFFERING, SEEKING, Board, CensusAnswer, Renewable, Sort
from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from mentoring.submission import ensure_curator
from storage.uow import Uow

router = Router(name=__name__)

BOARD = "census.board"
CHANGE = {
    Renewable.REQUEST: "mentee_request.mine",
    Renewable.QUESTIONNAIRE: "mentor_questionnaire.mine",
    Renewable.CONSENT: "consent.mine",
}
"""Where each thing of last year is looked at and changed."""


async def waits(uow: Uow, me: Person) -> list[tuple[str, int, str]]:
    """What the hub says first: text key, how many, and the action that opens them."""
    found: list[tuple[str, int, str]] = []
    if await census.is_asked(uow, me):
        found.append(("census-waits", 1, "census.ask"))
    stale = await census_renew.mine(uow, me)
    if stale:
        found.append(("census-waits_renew", len(stale), "census.renew"))
    return found


@router.callback_query(pressed("census.ask"))
async def ask(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The one question of the census; an answer given can be changed."""
    await stop_asking(state)
    year = await census.this_year(uow)
    if not census.is_teacher(me) or await uow.censuses.get(year) is None:
        raise Refusal("census-not_now")
    said = (await uow.censuses.answers(year)).get(me.id)
    rows = _answers("census.answer", said.answer if said else None)
    return Say("census-ask", {"year": year.name}, (*rows, (Button("common-home", "home"),)))


def _answers(do: str, said: CensusAnswer | None, of: int | None = None) -> Rows:
    buttons = [
        Button(
            "people-toggle_on" if one is said else "people-toggle_off",
            do,
            of,
            arg=one,
            facts={"label": T(f"census_answer-{one}")},
        )
        for one in CensusAnswer
    ]
    return tuple(in_rows(buttons, 1))


@router.callback_query(pressed("census.answer"))
async def answer(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Thanks, and the way into the form that follows from it."""
    said = desk.code_of(CensusAnswer, press.arg)
    await census.answer(uow, me, me, said, uow.now)
    return await _thanks(uow, me, said)


async def _thanks(uow: Uow, me: Person, said: CensusAnswer) -> Say:
    request = census.in_hand(await uow.mentee_requests.current_of(me.id))
    form = census.in_hand(await uow.mentor_questionnaires.current_of(me.id))
    lines: list[Fact] = []
    rows: list[tuple[Button, ...]] = []
    for wanted, has, name in (
        (said in SEEKING, request, "mentee_request"),
        (said in OFFERING, form, "mentor_questionnaire"),
    ):
        if wanted and not has:
            lines.append(T(f"census_next-{name}"))
            rows.append((Button(f"census_start-{name}", f"{name}.start"),))
        elif has:
            lines.append(T(f"census_there-{name}" if wanted else f"census_stays-{name}"))
            rows.append((Button(f"census_open-{name}", f"{name}.mine"),))
    if await census_renew.mine(uow, me):
        rows.append((Button("census-to_renew", "census.renew"),))
    facts: dict[str, Fact] = {
        "answer": T(f"census_answer-{said}"),
        "lines": Lines(tuple(lines)) if lines else T("census-that_is_all"),
    }
    bottom = (Button("census-change", "census.ask"), Button("common-home", "home"))
    return Say("census-thanks", facts, (*rows, bottom))


@router.callback_query(pressed("census.renew"))
async def renew(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """What of last year is to be looked at again."""
    await stop_asking(state)
    return await _renew(uow, me)


async def _renew(uow: Uow, me: Person) -> Say:
    found = await census_renew.mine(uow, me)
    lines, rows = [], []
    for what, day in found:
        lines.append(_renew_line(what, day))
        label: dict[str, Fact] = {"what": T(f"census_renew-{what}")}
        rows.append(
            (
                Button("census-right", "census.right", arg=what, facts=label),
                Button("census-look", CHANGE[what], facts=label),
            )
        )
    key = "census-renew" if found else "census-renewed_all"
    home = (Button("common-home", "home"),)
    return Say(key, {"lines": Lines(tuple(lines))}, (*rows, home))


def _renew_line(what: Renewable, day: date) -> T:
    return T("census-renew_line", {"what": T(f"census_renew-{what}"), "on": day})


@router.callback_query(pressed("census.right"))
async def right(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """It is still right."""
    await census_renew.confirm(uow, me, desk.code_of(Renewable, press.arg), uow.now)
    return await _renew(uow, me)


@router.callback_query(pressed(BOARD))
async def board(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """How many have answered what; a press shows who."""
    ensure_curator(me)
    await stop_asking(state)
    return _board(await census.board(uow, await census.this_year(uow)), uow)


def _board(found: Board, uow: Uow) -> Say:
    today = uow.now.astimezone(uow.zone).date()
    facts: dict[str, Fact] = {
        "year": found.year.name,
        "asked": len(found.asked),
        "answered": len(found.asked) - found.count(Sort.SILENT),
        "away": T("census-away_line", {"count": found.count(Sort.AWAY)})
        if found.count(Sort.AWAY)
        else "",
        "when": "",
    }
    rows: list[tuple[Button, ...]] = []
    if found.census is None:
        rows.append((Button("census-begin", "census.begin"),))
        key = "census-board_before"
    else:
        key = "census-board"
        if found.census.starts_on > today:
            facts["when"] = T("census-starts", {"on": found.census.starts_on})
        rows += in_rows([_sort(found, one) for one in Sort if found.count(one)], 1)
    return Say(key, facts, (*rows, desk.bottom("roadmap.home")))


def _sort(found: Board, sort: Sort) -> Button:
    facts: dict[str, Fact] = {"sort": T(f"census_sort-{sort}"), "count": found.count(sort)}
    return Button("census-sort", "census.people", arg=sort, facts=facts)


@router.callback_query(pressed("census.begin"))
async def ask_begin(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """How many will be asked, before they are."""
    ensure_curator(me)
    found = await census.board(uow, await census.this_year(uow))
    sure = (Button("census-begin_do", "census.begin_do", facts={"count": len(found.asked)}),)
    facts: dict[str, Fact] = {"count": len(found.asked), "year": found.year.name}
    return Say("census-ask_begin", facts, (sure, desk.bottom(BOARD)))


@router.callback_query(pressed("census.begin_do"))
async def begin(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """Ask everybody, with their next morning."""
    year = await census.this_year(uow)
    await census.begin(uow, me, year, uow.now)
    return _board(await census.board(uow, year), uow)


@router.callback_query(pressed("census.people"))
async def people(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Who is of a sort; a press enters what somebody has said."""
    ensure_curator(me)
    word, _, page = press.arg.partition(".")
    return await _people(uow, desk.code_of(Sort, word), page)


async def _people(uow: Uow, sort: Sort, page: str) -> Say:
    found = await census.board(uow, await census.this_year(uow))
    shown = desk.page_of(found.lists[sort], page)
    buttons = [
        Button("census-person", "census.of", one.id, arg=sort, facts={"who": Name(one.id)})
        for one in shown.items
    ]
    facts: dict[str, Fact] = {
        "sort": T(f"census_sort-{sort}"),
        "count": shown.total,
        "hint": T(f"census_hint-{sort}"),
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    turner = desk.turner("census.people", shown.number, shown.pages, prefix=f"{sort}.")
    return Say("census-people", facts, (*in_rows(buttons, 2), *turner, desk.bottom(BOARD)))


async def _teacher(uow: Uow, me: Person, of: int | None) -> Person:
    ensure_curator(me)
    person = await uow.people.find(of or 0)
    there = (Status.MEMBER, Status.INVITED)
    if person is None or person.status not in there or not census.is_teacher(person):
        raise Refusal("common-changed")
    return person


@router.callback_query(pressed("census.of"))
async def of_person(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """What somebody has said to the curator: on paper, in the corridor."""
    person = await _teacher(uow, me, press.of)
    said = (await uow.censuses.answers(await census.this_year(uow))).get(person.id)
    rows = _answers("census.put", said.answer if said else None, person.id)
    facts: dict[str, Fact] = {
        "who": Name(person.id, full=True),
        "said": T(f"census_answer-{said.answer}") if said else T("census-nothing_yet"),
    }
    card = (Button("census-to_card", "person.open", person.id),) if me.has(Role.CURATOR) else ()
    sort = press.arg if press.arg in tuple(Sort) else Sort.SILENT
    back = desk.bottom("census.people", arg=sort)
    return Say("census-of", facts, (*rows, card, back))


@router.callback_query(pressed("census.put"))
async def put(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Enter it."""
    person = await _teacher(uow, me, press.of)
    said = desk.code_of(CensusAnswer, press.arg)
    await census.answer(uow, me, person, said, uow.now)
    return _board(await census.board(uow, await census.this_year(uow)), uow)
