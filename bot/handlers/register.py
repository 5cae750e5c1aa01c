"""The register of documents: what, when, by whom, its number, where the file is (bar 2)."""

from __future__ import annotations

from datetime import date

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.handlers.form_screen import in_rows
from bot.handlers.order_screen import HOME, digits, kind_of
from bot.handlers.register_words import difference_lines
from bot.telegram.callbacks import Press, pressed
from mentoring.order import actions, rules
from mentoring.order.nouns import Snapshot
from mentoring.order.snapshot import differences
from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal
from mentoring.register import Registered, request_paper
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from mentoring.settings import language_of
from storage.uow import Uow

router = Router(name=__name__)

LIST = "register.home"
HIDDEN = frozenset({"my_data_docx", "my_data_json"})
"""What somebody asked about themselves is nobody else's business."""
LAST_PAGE = 99999


def ensure_may_read(person: Person) -> None:
    """The register is kept by the curator and the administrator for the head (3.4).

    Raises:
        Refusal: ``common-not_allowed``.
    """
    may = person.has(Role.CURATOR, Role.HEAD, Role.ADMIN)
    if person.status is not Status.MEMBER or not may:
        raise Refusal("common-not_allowed")


@router.callback_query(pressed(LIST, "register.only"))
async def home(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """All documents or one kind of them, the newest first."""
    ensure_may_read(me)
    await stop_asking(state)
    kind, _, page = press.arg.partition("/") if press.do != LIST else ("", "", press.arg)
    wanted = (kind,) if kind in await uow.orders.register.kinds(HIDDEN) else ()
    total = await uow.orders.register.count(wanted, HIDDEN)
    pages = desk.pages_for(total)
    number = desk.page_number(page, min(pages, LAST_PAGE))
    found = await uow.orders.register.page(wanted, HIDDEN, (number - 1) * desk.ROWS, desk.ROWS)
    facts: dict[str, Fact] = {
        "count": total,
        "kind": T("register-only", {"kind": T(f"paper_kind-{kind}")}) if wanted else "",
        "page": T("common-page", {"page": number, "pages": pages}),
    }
    rows = tuple([(await _row(uow, one),) for one in found])
    turner = desk.turner(press.do, number, pages, prefix=f"{kind}/" if wanted else "")
    tools = _tools(me, is_filtered=bool(wanted))
    return Say("register-list" if total else "register-empty", facts, (*rows, *turner, *tools))


async def _row(uow: Uow, paper: Registered) -> Button:
    snapshot = await uow.orders.snapshot(paper.id)
    facts: dict[str, Fact] = {
        "kind": T(f"paper_kind-{paper.kind}"),
        "on": digits(_day(uow, paper)),
    }
    if snapshot is None:
        return Button("register-row", "register.open", of=paper.id, facts=facts)
    facts["number"] = _number(snapshot)
    return Button("register-row_order", "register.open", of=paper.id, facts=facts)


def _day(uow: Uow, paper: Registered) -> date | None:
    moment = paper.made_at or paper.asked_at
    return moment.astimezone(uow.zone).date() if moment else None


def _number(snapshot: Snapshot) -> T:
    """The number an order's file bears; a draft says so."""
    number = snapshot.facts.get("number", "")
    return T("register-number", {"number": number}) if number else T("register-draft")


def _tools(me: Person, *, is_filtered: bool) -> Rows:
    row = [Button("register-kinds", "register.kinds")]
    row += [Button("register-all", LIST)] if is_filtered else []
    last = [Button("register-orders", HOME)] if rules.may_see(me) else []
    last.append(Button("common-home", "home"))
    return (tuple(row), (Button("register-export", "register.export"),), tuple(last))


@router.callback_query(pressed("register.kinds"))
async def kinds(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Which kinds of documents there are."""
    ensure_may_read(me)
    found = await uow.orders.register.kinds(HIDDEN)
    shown = desk.page_of(list(found), press.arg)
    rows = tuple(
        (
            Button(
                "register-kind",
                "register.only",
                arg=f"{kind}/",
                facts={"kind": T(f"paper_kind-{kind}"), "count": found[kind]},
            ),
        )
        for kind in shown.items
    )
    turner = desk.turner("register.kinds", shown.number, shown.pages)
    return Say("register-choose", {}, (*rows, *turner, desk.bottom(LIST)))


@router.callback_query(pressed("register.open"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """One document: by whom, when, where its file lies."""
    ensure_may_read(me)
    paper = await _paper(uow, press.of)
    snapshot = await uow.orders.snapshot(paper.id)
    asker: Fact = Name(paper.asked_by) if paper.asked_by else T("register-by_itself")
    facts: dict[str, Fact] = {
        "kind": T(f"paper_kind-{paper.kind}"),
        "paper": str(paper.id),
        "number": _number(snapshot) if snapshot else "",
        "state": T(f"paper_state-{paper.state}"),
        "asker": asker,
        "at": paper.made_at or paper.asked_at or uow.now,
        "file": T("register-file", {"name": paper.file_name}) if paper.file_name else "",
    }
    rows: list[tuple[Button, ...]] = []
    if snapshot is not None and rules.may_see(me):
        rows.append((Button("register-files", "register.order", of=snapshot.order),))
        rows.append((Button("register-order", "order.open", of=snapshot.order),))
    return Say("register-paper", facts, (*rows, desk.bottom(LIST)))


async def _paper(uow: Uow, of: int | None) -> Registered:
    try:
        paper = await uow.papers.get(of or 0)
    except LookupError:
        raise Refusal("common-changed") from None
    if paper.kind in HIDDEN:
        raise Refusal("common-not_allowed")
    return paper


@router.callback_query(pressed("register.order"))
async def files(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The files of one order, the newest first; each can be compared with the one before."""
    order = await actions.find(uow, me, press.of)
    found = await uow.orders.papers_of(order.id)
    shown = desk.page_of(found[::-1], press.arg)
    buttons = []
    for one in shown.items:
        paper = await uow.papers.get(one.paper)
        facts: dict[str, Fact] = {
            "paper": str(one.paper),
            "on": digits(_day(uow, paper)),
            "number": _number(one),
        }
        is_first = one.paper == found[0].paper
        do = "register.open" if is_first else "register.changes"
        key = "register-version" if is_first else "register-version_changes"
        buttons.append(Button(key, do, of=one.paper, facts=facts))
    turner = desk.turner("register.order", shown.number, shown.pages, order.id)
    key = "register-of_order" if found else "register-of_order_none"
    back = desk.bottom("order.open", order.id)
    rows = (*in_rows(buttons, 1), *turner, back)
    return Say(key, {"kind": kind_of(order)}, rows)


@router.callback_query(pressed("register.changes"))
async def changes(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """What a file of an order says differently from the file before it."""
    rules.ensure_may_see(me)
    after = await uow.orders.snapshot(press.of) if press.of else None
    if after is None:
        raise Refusal("common-changed")
    earlier = [one for one in await uow.orders.papers_of(after.order) if one.paper < after.paper]
    if not earlier:
        raise Refusal("register-nothing_before")
    found = differences(earlier[-1].facts, after.facts)
    lines = Lines(tuple(difference_lines(found)) or (T("register-same"),), "\n\n")
    facts: dict[str, Fact] = {
        "before": str(earlier[-1].paper),
        "after": str(after.paper),
        "lines": lines,
    }
    one = Button("register-this", "register.open", of=after.paper)
    return Say("register-changes", facts, ((one,), desk.bottom("register.order", after.order)))


@router.callback_query(pressed("register.export"))
async def export(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """The whole register as a workbook."""
    ensure_may_read(me)
    await request_paper(uow, me, "register_xlsx", uow.now, language=await language_of(uow, me))
    return Say("paper-asked", toast=True)
