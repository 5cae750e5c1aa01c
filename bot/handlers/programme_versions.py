"""Versions of a programme: changing the one in force, comparing, its paper (7.2, annex 1)."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.handlers.programme_review import change_fact, whole
from bot.handlers.programme_screen import heading, home_screen, seen_by, view_of
from bot.telegram.callbacks import Press, pressed
from mentoring.pair.nouns import Pair
from mentoring.pair.table import Act
from mentoring.people import Person
from mentoring.programme import deciding, rules
from mentoring.programme.actions import pair_for
from mentoring.programme.nouns import Change, Programme
from mentoring.programme.telling import found
from mentoring.programme.words import differences
from mentoring.refusal import Refusal
from mentoring.register import request_paper
from mentoring.say import Button, Fact, Lines, Say, T
from mentoring.settings import language_of
from storage.uow import Uow

router = Router(name=__name__)

CHANGES = (Change.EXTEND, Change.PLAN, Change.FORM, Change.REST)
"""What a side may ask for (7.2)."""


@router.callback_query(pressed("programme.amend"))
async def what(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """What is to be changed; it needs the yes of the mentor and every mentee."""
    pair = await pair_for(uow, me, Act.WRITE, press.of)
    rows = tuple(
        (Button(f"programme_amend-{one}", "programme.amend_do", pair.id, arg=one),)
        for one in CHANGES
    )
    return Say("programme-amend_what", {}, (*rows, desk.bottom("programme.home", pair.id)))


@router.callback_query(pressed("programme.amend_do"))
async def amend(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Begin the change: a draft that differs from what is in force only by what is changed now."""
    await stop_asking(state)
    change = desk.code_of(Change, press.arg)
    programme = await deciding.amend(uow, me, press.of, change, uow.now)
    view = await view_of(uow, me, programme.id)
    parts = Lines(
        tuple(T(f"programme_part-{one}") for one in rules.TOUCHES[programme.change]), ", "
    )
    return home_screen(view, T("programme-amend_begun", {"parts": parts}))


@router.callback_query(pressed("programme.drop"))
async def ask_drop(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Asked once more: what happens and who is told."""
    view = await view_of(uow, me, press.of)
    if view.programme.edition != press.version:
        return desk.stale(home_screen(view))
    keep = Button("common-cancel", "programme.home", view.pair.id)
    sure = Button("programme-drop_sure", "programme.drop_do", press.of, press.version)
    return Say("programme-drop_ask", {}, ((keep,), (sure,)))


@router.callback_query(pressed("programme.drop_do"))
async def drop(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """No change: what was in force stays as it was."""
    programme = await deciding.drop(uow, me, press.of, press.version, uow.now)
    pair = await uow.pairs.get(programme.pair)
    current = await uow.programmes.current(programme.pair)
    if pair is None or current is None:
        raise Refusal("common-changed")
    return home_screen(await seen_by(uow, me, pair, current), T("programme-dropped"))


@router.callback_query(pressed("programme.versions"))
async def versions(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Every version of a pair, the newest first."""
    await stop_asking(state)
    pair = await uow.pairs.get(press.of) if press.of else None
    if pair is None:
        raise Refusal("common-changed")
    rules.ensure_reads(pair, me)
    page = desk.page_of(await uow.programmes.history(pair.id), press.arg)
    lines = tuple(_line(one, pair) for one in page.items)
    rows = tuple(
        (
            Button(
                "programme-version_button",
                "programme.version",
                one.id,
                facts={"number": str(one.number)},
            ),
        )
        for one in page.items
    )
    turner = desk.turner("programme.versions", page.number, page.pages, pair.id)
    bottom = desk.bottom("programme.home", pair.id)
    return Say("programme-versions_list", {"lines": Lines(lines)}, (*rows, *turner, bottom))


def _line(one: Programme, pair: Pair) -> Fact:
    facts: dict[str, Fact] = {
        "number": str(one.number),
        "change": T(f"programme_change-{one.change}"),
        "state": T(f"programme_state-{rules.shown_state(one, pair)}"),
        "since": one.since,
    }
    return T("programme-version_line", facts)


@router.callback_query(pressed("programme.version"))
async def version(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """One version whole."""
    view = await view_of(uow, me, press.of)
    rows: list[tuple[Button, ...]] = []
    if view.programme.number > 1:
        rows.append((Button("programme-compare", "programme.compare", press.of),))
    if not rules.hidden_from(view.pair, me):
        rows.append((Button("programme-docx", "programme.docx", press.of),))
    rows.append(desk.bottom("programme.versions", view.pair.id))
    body = Lines((*heading(view), whole(view)), "\n\n")
    return Say("programme-screen", {"body": body}, tuple(rows))


@router.callback_query(pressed("programme.compare"))
async def compare(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """What this version changes against the one it came from: what was, what is."""
    view = await view_of(uow, me, press.of)
    before = await _before(uow, view.programme)
    hidden = rules.hidden_from(view.pair, me)
    changed = [one for one in differences(before, view.programme) if one.part not in hidden]
    lines: tuple[Fact, ...] = tuple(change_fact(one) for one in changed)
    facts: dict[str, Fact] = {
        "old": str(before.number),
        "new": str(view.programme.number),
        "lines": Lines(lines, "\n\n") if lines else T("programme-compare_same"),
    }
    return Say("programme-compared", facts, (desk.bottom("programme.home", view.pair.id),))


async def _before(uow: Uow, programme: Programme) -> Programme:
    """The version a later one was begun from: the newest before it that was ever in force.

    Raises:
        Refusal: ``programme-no_earlier``.
    """
    for one in await uow.programmes.history(programme.pair):
        if one.number < programme.number and one.acquainted_at is not None:
            return one
    raise Refusal("programme-no_earlier")


@router.callback_query(pressed("programme.docx"))
async def docx(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The programme as a paper in the annex's order; the file follows by itself."""
    programme, pair = await found(uow, me, press.of)
    if rules.hidden_from(pair, me):
        raise Refusal("common-not_allowed")
    about = None if pair.is_group else pair.mentees[0]
    await request_paper(
        uow,
        me,
        "programme_docx",
        uow.now,
        language=await language_of(uow, me),
        params={"of": programme.id, "version": programme.version},
        about=about,
    )
    return Say("programme-docx_asked", toast=True)
