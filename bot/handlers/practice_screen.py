"""Screens of the bank of practices: a row, the card as its reader may read it, one's own cards."""

from __future__ import annotations

from collections.abc import Sequence

from bot import desk
from bot.handlers import attachment
from bot.handlers.form_screen import in_rows
from mentoring import practice_view
from mentoring.attachment import Attachment
from mentoring.pair.nouns import Pair
from mentoring.people import Person
from mentoring.practice import (
    ABOUT,
    Author,
    Piece,
    Practice,
    PracticeState,
    may_decide,
    may_edit,
    may_keep,
)
from mentoring.practice_act import has_council
from mentoring.practice_view import Shown
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from storage.uow import Uow

HOME, MINE = "practice.home", "practice.mine"


def title_fact(one: Shown, limit: int | None = None) -> Fact:
    """The title without those who may not be named; a draft may have none yet."""
    title = one.words(Piece.TITLE)
    if not title:
        return T("practice-untitled")
    return desk.short(title) if limit is None else title[:limit]


def row(one: Shown) -> Button:
    """One card in the bank."""
    return Button(
        "practice-row", "practice.open", one.practice.id, facts={"title": title_fact(one)}
    )


async def mine(uow: Uow, me: Person, page: str = "") -> Say:
    """Cards on their way and finished programmes nobody has told of yet."""
    cards = await practice_view.shown(uow, await practice_view.unfinished(uow, me), me)
    rows: list[Button] = []
    for one in cards:
        facts: dict[str, Fact] = {
            "title": title_fact(one),
            "state": T(f"practice_state-{one.practice.state}"),
        }
        rows.append(Button("practice-row_mine", "practice.open", one.practice.id, facts=facts))
    for pair in await practice_view.untold(uow, me):
        facts = {"who": _whose(pair)}
        rows.append(Button("practice-row_begin", "practice.begin", pair.id, facts=facts))
    shown = desk.page_of(rows, page)
    facts = {
        "count": shown.total,
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    turner = desk.turner(MINE, shown.number, shown.pages)
    key = "practice-mine" if shown.total else "practice-mine_empty"
    return Say(key, facts, (*((one,) for one in shown.items), *turner, desk.bottom(HOME)))


def _whose(pair: Pair) -> Lines:
    return Lines(tuple(Name(one) for one in pair.people), " \N{EN DASH} ")


async def card(uow: Uow, me: Person, practice: Practice) -> Say:
    """The card whole, with what this person can do about it."""
    one = await practice_view.shown_one(uow, practice, me)
    files = one.files(await uow.attachments.of(ABOUT, practice.id))
    council = await has_council(uow)
    facts: dict[str, Fact] = {
        "title": title_fact(one, 200),
        "about": Lines(tuple(_about(one))),
        "parts": parts_fact(one, files),
        "hint": _hint(practice, me),
    }
    decides = may_decide(practice, me, has_council=council)
    rows = (*attachment.rows(files), *_acts(practice, me, decides=decides))
    back = HOME if practice.state is PracticeState.BANK else MINE
    return Say("practice-card", facts, (*rows, desk.bottom(back)))


def _about(one: Shown) -> list[Fact]:
    """Form, kind, term, areas, people as far as they may be named, where it stands."""
    pair = one.pair
    lines: list[Fact] = [
        T(
            "practice-line_form",
            {
                "form": T(f"options-form_{pair.form}"),
                "kinds": Lines(tuple(T(f"options-kind_{kind}") for kind in pair.kinds), ", "),
            },
        )
    ]
    if pair.starts and pair.ended_on:
        lines.append(T("practice-line_term", {"starts": pair.starts, "ends": pair.ended_on}))
    if one.areas:
        areas = Lines(tuple(T(f"competence-area_{area}") for area in one.areas), ", ")
        lines.append(T("practice-line_areas", {"areas": areas}))
    lines.append(_authors(one))
    if one.practice.state is not PracticeState.BANK:
        state = T(f"practice_state-{one.practice.state}")
        lines.append(T("practice-line_state", {"state": state}))
    if one.practice.criteria and one.practice.state is PracticeState.BANK:
        found = tuple(T(f"practice_criterion-{c}") for c in one.practice.criteria)
        facts: dict[str, Fact] = {"criteria": Lines(found, ", "), "on": one.practice.since}
        lines.append(T("practice-line_chosen", facts))
    return lines


def _authors(one: Shown) -> T:
    if one.practice.state is PracticeState.DRAFT:
        who = Lines(tuple(_agreed(author) for author in one.practice.authors), "; ")
        return T("practice-line_authors", {"who": who})
    if not one.named:
        return T("practice-line_unnamed")
    names = Lines(tuple(Name(person) for person in one.named), ", ")
    return T("practice-line_authors", {"who": names})


def _agreed(author: Author) -> T:
    key = "practice-author_agreed" if author.agreed_at else "practice-author_waits"
    return T(key, {"who": Name(author.person)})


def parts_fact(one: Shown, files: Sequence[Attachment]) -> Lines:
    """Every field that is filled in, each under its name; then the names of the files."""
    found: list[Fact] = []
    for piece in Piece:
        words = one.words(piece)
        if piece is Piece.TITLE or not words:
            continue
        if piece is Piece.STEPS:
            steps = words.splitlines()
            words = "\n".join(f"{number}. {step}" for number, step in enumerate(steps, 1))
        facts: dict[str, Fact] = {"piece": T(f"practice_piece-{piece}"), "words": words}
        found.append(T("practice-part", facts))
    if files:
        named: list[Fact] = [
            Lines((f"{number}. ", attachment.what(file)), "")
            for number, file in enumerate(files, 1)
        ]
        facts = {"files": Lines(tuple(named))}
        found.append(T("practice-files_part", facts))
    return Lines(tuple(found), "\n\n")


def _hint(practice: Practice, me: Person) -> Fact:
    if may_edit(practice, me):
        if practice.comment:
            return T("practice-hint_returned", {"words": practice.comment})
        if practice.missing:
            names = tuple(T(f"practice_piece-{one}") for one in practice.missing)
            return T("practice-hint_missing", {"pieces": Lines(names, ", ")})
        return T("practice-hint_ready")
    return ""


def _acts(practice: Practice, me: Person, *, decides: bool) -> Rows:
    def button(key: str, do: str, arg: str = "") -> Button:
        return Button(key, f"practice.{do}", practice.id, practice.version, arg)

    found: list[Button] = []
    author = practice.author(me.id)
    if may_edit(practice, me):
        found += [button("practice-do_edit", "edit"), button("practice-do_files", "files")]
        if author and not author.agreed_at and not practice.missing:
            found.append(button("practice-do_agree", "agree"))
    if author and author.agreed_at:
        found.append(button("practice-do_withdraw", "withdraw"))
    if decides:
        found += [button("practice-do_choose", "choose"), button("practice-do_return", "return")]
    if practice.state is PracticeState.BANK:
        found.append(button("practice-do_paper", "paper"))
    if may_keep(practice, me):
        on = practice.state is PracticeState.BANK
        found.append(
            button(
                "practice-do_retire" if on else "practice-do_restore", "retire" if on else "restore"
            )
        )
    return tuple(in_rows(found, 2))


def pieces_screen(practice: Practice) -> Say:
    """Every field with a mark whether it is filled in."""
    buttons = [
        Button(
            "practice-piece_on" if practice.words(piece) else "practice-piece_off",
            "practice.piece",
            practice.id,
            practice.version,
            piece,
            {"piece": T(f"practice_piece-{piece}")},
        )
        for piece in Piece
    ]
    bottom = desk.bottom("practice.open", practice.id)
    return Say("practice-edit", {}, (*in_rows(buttons, 2), bottom))
