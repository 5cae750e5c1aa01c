"""Reading a programme whole: comments, giving it back, acquaintance by curator or council (3.4, 3.5)."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm import programme as fsm
from bot.fsm.programme import ProgrammeForm
from bot.handlers.form_screen import in_rows
from bot.handlers.programme_screen import (
    View,
    comments_fact,
    heading,
    home_screen,
    number_of,
    part_of,
    seen_by,
    view_of,
)
from bot.telegram.callbacks import Press, pressed
from mentoring.pair.nouns import Pair
from mentoring.pair.table import Act, may
from mentoring.people import Person, Role
from mentoring.programme import deciding, rules
from mentoring.programme.nouns import COMMENT_LIMIT, OPEN, Comment, Part, Programme, State
from mentoring.programme.values import ensure_comment
from mentoring.programme.words import Difference, differences, value_fact
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from storage.uow import Uow

router = Router(name=__name__)

SHORT = 24
"""Characters of a comment on a button."""
WHOLE = "whole"
"""What a button says instead of a part's code: the programme as a whole."""


async def to_read(uow: Uow, me: Person) -> list[tuple[Pair, Programme]]:
    """Agreed programmes somebody may be acquainted with now, those that wait longest first."""
    found = []
    for programme in await uow.programmes.in_state(State.AGREED):
        pair = await uow.pairs.get(programme.pair)
        if pair is not None and may(pair, Act.ACQUAINT, me):
            found.append((pair, programme))
    return found


@router.callback_query(pressed("programme.queue"))
async def queue(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Programmes that wait to be read by the curator or the council."""
    await stop_asking(state)
    if not me.has(Role.CURATOR, Role.COUNCIL):
        raise Refusal("common-not_allowed")
    return await _queue(uow, me, press.arg)


async def _queue(uow: Uow, me: Person, asked: str = "", note: Fact | None = None) -> Say:
    page = desk.page_of(await to_read(uow, me), asked)
    rows = []
    for pair, programme in page.items:
        facts: dict[str, Fact] = {"people": Lines(tuple(Name(one) for one in pair.people), ", ")}
        rows.append((Button("programme-pair", "programme.review", programme.id, facts=facts),))
    turner = desk.turner("programme.queue", page.number, page.pages)
    parts: list[Fact] = [note] if note is not None else []
    parts.append(T("programme-queue", {"count": page.total}))
    body = Lines(tuple(parts), "\n\n")
    return Say(
        "programme-screen", {"body": body}, (*rows, *turner, (Button("common-home", "home"),))
    )


def whole(view: View) -> Lines:
    """Every part in the annex's order, whole."""
    parts: list[Fact] = []
    hidden = rules.hidden_from(view.pair, view.me)
    for part in Part:
        if part not in hidden:
            facts: dict[str, Fact] = {
                "number": str(number_of(part)),
                "part": T(f"programme_part-{part}"),
            }
            value = value_fact(part, view.programme.value(part))
            parts.append(Lines((T("programme-part", facts), value)))
    return Lines(tuple(parts), "\n\n")


async def screen(uow: Uow, me: Person, pair: Pair, programme: Programme) -> Say:
    """A programme as the curator or the council reads it, with what they can do."""
    view = await seen_by(uow, me, pair, programme)
    parts: list[Fact] = [*heading(view)]
    if view.before is not None and programme.number > 1:
        changes = Lines(
            tuple(change_fact(one) for one in differences(view.before, programme)), "\n\n"
        )
        parts.append(T("programme-changes", {"lines": changes}))
    parts.append(whole(view))
    if programme.comments:
        parts.append(T("programme-comments", {"lines": comments_fact(programme.comments)}))
    parts += [T("programme-remark", {"text": one}) for one in rules.remarks(programme)]
    if programme.acquainted_by is not None and programme.acquainted_at is not None:
        facts: dict[str, Fact] = {
            "who": Name(programme.acquainted_by),
            "party": T(f"pair-party_{programme.acquainted_as}"),
            "at": programme.acquainted_at,
        }
        parts.append(T("programme-acquainted_line", facts))
    return Say("programme-screen", {"body": Lines(tuple(parts), "\n\n")}, _rows(view))


def change_fact(one: Difference) -> Fact:
    """One change: what was, what is."""
    facts: dict[str, Fact] = {"part": T(f"programme_part-{one.part}"), "was": one.was}
    return T("programme-change", {**facts, "now": one.now})


def _rows(view: View) -> Rows:
    programme = view.programme
    rows: list[tuple[Button, ...]] = []
    of, edition = programme.id, programme.edition
    if may(view.pair, Act.ACQUAINT, view.me) and programme.state in OPEN:
        if programme.state is State.AGREED:
            rows.append((Button("programme-acquaint", "programme.acquaint", of, edition),))
        rows.append((Button("programme-comment_office", "programme.comment", of),))
        if programme.state is State.AGREED and programme.open_comments:
            rows.append((Button("programme-give_back", "programme.return", of, edition),))
    rows.append((Button("programme-docx", "programme.docx", of),))
    if programme.number > 1:
        rows.append((Button("programme-versions", "programme.versions", view.pair.id),))
    back = Button("common-back", "pair.open", view.pair.id)
    return (*rows, (back, Button("common-home", "home")))


@router.callback_query(pressed("programme.review"))
async def review(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Read it whole; a version that is not the newest any more leads to the newest."""
    await stop_asking(state)
    view = await view_of(uow, me, press.of)
    return await _review(uow, me, view)


async def _review(uow: Uow, me: Person, view: View) -> Say:
    if not me.has(Role.CURATOR, Role.COUNCIL):
        return home_screen(view)
    return await screen(uow, me, view.pair, view.programme)


@router.callback_query(pressed("programme.read"))
async def read(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The whole text for the people of the pair."""
    view = await view_of(uow, me, press.of)
    body = Lines((*heading(view), whole(view)), "\n\n")
    bottom = desk.bottom("programme.home", view.pair.id)
    return Say("programme-screen", {"body": body}, (bottom,))


@router.callback_query(pressed("programme.acquaint"))
async def acquaint(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Read and known: it is in force from now on; then the next one."""
    view = await view_of(uow, me, press.of)
    if view.programme.edition != press.version:
        return desk.stale(await _review(uow, me, view))
    await deciding.acquaint(uow, me, press.of, press.version, uow.now)
    return await _queue(uow, me, "", T("programme-acquainted"))


@router.callback_query(pressed("programme.return"))
async def ask_return(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Asked once more, with the comments that go back."""
    view = await view_of(uow, me, press.of)
    deciding.ensure_may_decide(view.programme, view.pair, me)
    keep = Button("common-cancel", "programme.review", press.of)
    sure = Button("programme-give_back", "programme.return_do", press.of, press.version)
    lines = comments_fact(view.programme.open_comments)
    return Say("programme-return_ask", {"lines": lines}, ((keep,), (sure,)))


@router.callback_query(pressed("programme.return_do"))
async def give_back(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Back to its people with the comments; then the next one."""
    view = await view_of(uow, me, press.of)
    if view.programme.state is State.RETURNED:
        return await _queue(uow, me, "", T("programme-returned"))
    if view.programme.edition != press.version:
        return desk.stale(await _review(uow, me, view))
    await deciding.give_back(uow, me, press.of, press.version, uow.now)
    return await _queue(uow, me, "", T("programme-returned"))


@router.callback_query(pressed("programme.comment"))
async def ask_comment(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Which part, unless it is known, then the words."""
    view = await view_of(uow, me, press.of)
    deciding.ensure_may_comment(view.programme, view.pair, me)
    if not press.arg:
        return _which(view)
    part = None if press.arg == WHOLE else part_of(press.arg)
    await fsm.ask(state, ProgrammeForm.comment, of=view.programme.id, part=press.arg)
    about = T(f"programme_part-{part}") if part else T("programme-whole")
    value = value_fact(part, view.programme.value(part)) if part else T("common-none")
    facts: dict[str, Fact] = {"part": about, "value": value, "limit": COMMENT_LIMIT}
    return Say("programme-comment_ask", facts, (_back(view),))


def _which(view: View) -> Say:
    of = view.programme.id
    buttons = [
        Button(f"programme_short-{part}", "programme.comment", of, arg=part)
        for part in Part
        if part not in rules.hidden_from(view.pair, view.me)
    ]
    on_whole = (Button("programme-on_whole", "programme.comment", of, arg=WHOLE),)
    said = view.programme.open_comments
    settle: Rows = ()
    if rules.is_side(view.pair, view.me.id):
        settle = tuple(
            (
                Button(
                    "programme-settle", "programme.settle", of, arg=str(one.id), facts=_short(one)
                ),
            )
            for one in said
        )
    lines = comments_fact(said) if said else T("programme-comments_none")
    rows = (on_whole, *in_rows(buttons, 2), *settle, _back(view))
    return Say("programme-comment_which", {"lines": lines}, rows)


def _short(one: Comment) -> dict[str, Fact]:
    return {"words": one.words if len(one.words) <= SHORT else one.words[:SHORT].rstrip() + "…"}


def _back(view: View) -> tuple[Button, ...]:
    if rules.is_side(view.pair, view.me.id):
        return desk.bottom("programme.home", view.pair.id)
    return desk.bottom("programme.review", view.programme.id)


@router.message(ProgrammeForm.comment, F.text, ~F.text.startswith("/"))
async def comment(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The comment, typed."""
    about = await fsm.asked(state)
    if not about:
        raise Refusal("common-changed")
    part = None if about["part"] == WHOLE else part_of(about["part"])
    words = ensure_comment(message.text or "")
    await deciding.comment(uow, me, about["of"], part, words, uow.now)
    await stop_asking(state)
    view = await view_of(uow, me, about["of"])
    if rules.is_side(view.pair, me.id):
        return home_screen(view, T("programme-commented"))
    shown = comments_fact(view.programme.open_comments)
    held = view.programme.state is State.AGREED
    told = T("programme-comment_held" if held else "programme-comment_told")
    facts: dict[str, Fact] = {"lines": shown, "told": told}
    more = (Button("programme-comment_office", "programme.comment", view.programme.id),)
    back = (Button("programme-to_whole", "programme.review", view.programme.id),)
    rows: Rows = (more, *_return_row(view), (*back, Button("common-home", "home")))
    return Say("programme-commented_office", facts, rows)


def _return_row(view: View) -> Rows:
    if view.programme.state is not State.AGREED:
        return ()
    of, edition = view.programme.id, view.programme.edition
    return ((Button("programme-give_back", "programme.return", of, edition),),)


@router.callback_query(pressed("programme.settle"))
async def settle(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """A comment was taken into account."""
    if not press.arg.isdecimal():
        raise Refusal("common-changed")
    await deciding.settle(uow, me, press.of, int(press.arg), uow.now)
    return _which(await view_of(uow, me, press.of))
