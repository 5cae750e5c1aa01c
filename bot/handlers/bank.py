"""The banks of mentees and mentors: search, filters, pages; export; the head's counts (3.4(4))."""

from __future__ import annotations

from dataclasses import replace

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.fsm.bank import Bank
from bot.handlers import bank_card
from bot.handlers.answers import Paper, of_side, status_name
from bot.telegram.callbacks import Press, pressed
from mentoring.bank import Filter
from mentoring.bank_view import ensure_may_count, ensure_may_export, ensure_may_read, shown_to
from mentoring.competence import AREAS
from mentoring.kinds import MentoringKind
from mentoring.people import Person, Role, Status
from mentoring.readers import Audience
from mentoring.register import request_paper
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from mentoring.settings import language_of
from mentoring.submission import Submission, SubmissionStatus
from storage.uow import Uow

router = Router(name=__name__)
router.include_router(bank_card.router)

STATUSES = tuple(one for one in SubmissionStatus if one is not SubmissionStatus.WITHDRAWN)
CHOICES: dict[str, tuple[str, ...]] = {
    "area": tuple(AREAS),
    "kind": tuple(MentoringKind),
    "status": STATUSES,
}
LABELS = {
    "area": "competence-area_",
    "kind": "options-kind_",
    "status": "submission-status_",
}
TEXT_LIMIT = 60
LAST_PAGE = 9999
"""Beyond any bank: what a button asks for is cut to this before the database is asked."""


async def wanted_of(state: FSMContext, side: str) -> Filter:
    """The filter kept for one bank in this chat; what is no longer known is left out."""
    kept = (await state.get_data()).get(f"bank_{side}") or {}
    known = {name: kept[name] for name in CHOICES if kept.get(name) in CHOICES[name]}
    status = SubmissionStatus(known["status"]) if "status" in known else None
    return Filter(kept.get("text", ""), known.get("area"), known.get("kind"), status)


async def _keep(state: FSMContext, side: str, wanted: Filter) -> None:
    plain = {
        "text": wanted.text,
        "area": wanted.area,
        "kind": wanted.kind,
        "status": wanted.status and str(wanted.status),
    }
    await state.update_data({f"bank_{side}": {k: v for k, v in plain.items() if v}})


@router.callback_query(pressed("bank.mentees", "bank.mentors"))
async def bank_home(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """One bank by the filter in force."""
    return await _list(uow, me, state, press.do.partition(".")[2], press.arg)


async def _list(uow: Uow, me: Person, state: FSMContext, side: str, page: str = "") -> Say:
    audience = ensure_may_read(me)
    await desk.stop_asking(state)
    paper = of_side(side)
    wanted = await wanted_of(state, side)
    asked = desk.page_number(page, LAST_PAGE) - 1
    found, total, number = await _page(uow, paper, shown_to(audience, wanted), asked)
    pages = desk.pages_for(total)
    facts: dict[str, Fact] = {
        "title": T(f"bank_title-{side}"),
        "count": total,
        "filter": in_words(wanted),
        "page": T("common-page", {"page": number, "pages": pages}),
    }
    rows = tuple((_row(side, record, person, audience),) for record, person in found)
    turner = desk.turner(f"bank.{side}", number, pages)
    tools = _tools(side, audience, is_filtered=wanted != Filter())
    return Say("bank-list" if total else "bank-empty", facts, (*rows, *turner, *tools))


async def _page(
    uow: Uow, paper: Paper, wanted: Filter, asked: int
) -> tuple[list[tuple[Submission, Person]], int, int]:
    """A page of a bank; one that is no more gives the last one. The number is from 1."""
    records = paper.desk.records(uow)
    found, total = await records.bank(replace(wanted, page=asked))
    last = desk.pages_for(total) - 1
    if asked > last:
        asked = last
        found, total = await records.bank(replace(wanted, page=last))
    return found, total, asked + 1


def _row(side: str, record: Submission, person: Person, audience: Audience) -> Button:
    facts: dict[str, Fact] = {"who": Name(person.id)}
    is_usual = record.status is SubmissionStatus.ACCEPTED or audience is not Audience.CURATOR
    key = "bank-row" if is_usual else "bank-row_status"
    if not is_usual:
        facts["status"] = status_name(record.status)
    return Button(key, "bank.card", of=record.id, arg=side, facts=facts)


def _tools(side: str, audience: Audience, *, is_filtered: bool) -> Rows:
    row = (
        Button("common-search", "bank.search", arg=side),
        Button("bank-filter", "bank.filter", arg=side),
    )
    clear = ((Button("bank-clear", "bank.clear", arg=side),),) if is_filtered else ()
    home = Button("common-home", "home")
    if audience is Audience.CURATOR:
        return (*clear, row, (Button("bank-export", "bank.export"), home))
    return (*clear, row, (home,))


def in_words(wanted: Filter) -> Lines:
    """The filter in force; nothing if the whole bank is shown."""
    parts: list[Fact] = []
    if wanted.text:
        parts.append(T("bank-by_text", {"text": wanted.text}))
    for name, value in (("area", wanted.area), ("kind", wanted.kind), ("status", wanted.status)):
        if value:
            parts.append(T(f"bank_by-{name}", {"value": T(f"{LABELS[name]}{value}")}))
    return Lines(tuple(parts))


@router.callback_query(pressed("bank.search"))
async def ask_search(query: CallbackQuery, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for part of a name."""
    ensure_may_read(me)
    side = of_side(press.arg).side
    await state.set_state(Bank.search)
    await state.update_data(bank_search=side)
    return Say("bank-search", {}, ((Button("common-cancel", f"bank.{side}"),),))


@router.message(Bank.search, F.text, ~F.text.startswith("/"))
async def search(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Part of a name, typed."""
    ensure_may_read(me)
    side = of_side((await state.get_data()).get("bank_search", "mentees")).side
    text = " ".join((message.text or "").split())[:TEXT_LIMIT]
    await _keep(state, side, replace(await wanted_of(state, side), text=text))
    return await _list(uow, me, state, side)


@router.callback_query(pressed("bank.filter"))
async def ask_filter(query: CallbackQuery, me: Person, press: Press, state: FSMContext) -> Say:
    """By what to choose."""
    audience = ensure_may_read(me)
    side = of_side(press.arg).side
    names = ("area", "kind", "status") if audience is Audience.CURATOR else ("area", "kind")
    rows = tuple((Button(f"bank_pick-{n}", "bank.pick", arg=f"{side}.{n}"),) for n in names)
    facts: dict[str, Fact] = {"filter": in_words(await wanted_of(state, side))}
    return Say("bank-filter_choose", facts, (*rows, desk.bottom(f"bank.{side}")))


@router.callback_query(pressed("bank.pick"))
async def pick(query: CallbackQuery, me: Person, press: Press, state: FSMContext) -> Say:
    """The values of one filter; the one in force is marked, a press on it takes it off."""
    ensure_may_read(me)
    side, _, name = press.arg.partition(".")
    wanted = await wanted_of(state, of_side(side).side)
    rows = []
    for value in CHOICES.get(name, ()):
        chosen = getattr(wanted, name) == value
        arg = f"{side}.{name}." if chosen else f"{side}.{name}.{value}"
        key = "people-toggle_on" if chosen else "people-toggle_off"
        label: dict[str, Fact] = {"label": T(f"{LABELS[name]}{value}")}
        rows.append((Button(key, "bank.set", arg=arg, facts=label),))
    return Say("bank-pick", {}, (*rows, desk.bottom("bank.filter", arg=side)))


@router.callback_query(pressed("bank.set", "bank.only", "bank.clear"))
async def set_filter(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Change one filter, or begin with this one alone, or take all off; the list follows."""
    ensure_may_read(me)
    side, _, rest = press.arg.partition(".")
    name, _, value = rest.partition(".")
    wanted = await wanted_of(state, of_side(side).side) if press.do == "bank.set" else Filter()
    known = value if value in CHOICES.get(name, ()) else None
    match name:
        case "area":
            wanted = replace(wanted, area=known)
        case "kind":
            wanted = replace(wanted, kind=known)
        case "status":
            wanted = replace(wanted, status=SubmissionStatus(known) if known else None)
    await _keep(state, side, wanted)
    return await _list(uow, me, state, side)


@router.callback_query(pressed("bank.export"))
async def export(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """Both banks as one workbook."""
    ensure_may_export(me)
    await request_paper(uow, me, "bank_xlsx", uow.now, language=await language_of(uow, me))
    return Say("paper-asked", toast=True)


@router.callback_query(pressed("bank.counts"))
async def counts(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """How many take part and where the forms stand: numbers, nobody's name (3.3)."""
    ensure_may_count(me)
    members = await uow.people.with_status(Status.MEMBER)
    roles = tuple(
        T(f"bank_role-{role}", {"count": sum(role in m.roles for m in members)}) for role in Role
    )
    facts: dict[str, Fact] = {"members": len(members), "roles": Lines(roles)}
    for name, records in (
        ("requests", uow.mentee_requests),
        ("questionnaires", uow.mentor_questionnaires),
    ):
        found = await records.counts()
        lines = [T("bank-count", {"what": status_name(s), "count": found[s]}) for s in STATUSES]
        facts[name] = Lines(tuple(lines))
    return Say("bank-counts", facts, ((Button("common-home", "home"),),))
