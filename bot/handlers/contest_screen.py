"""Screens of competitions: a row, one competition with what can be done (3.5, 4.2)."""

from __future__ import annotations

from bot import desk
from bot.handlers.form_screen import in_rows
from mentoring.contest import (
    MOVES,
    QUIET,
    Contest,
    ContestState,
    Result,
    may_date,
    may_take_back,
)
from mentoring.contest_view import mine
from mentoring.pair.led import pairs_led
from mentoring.people import Person, Role
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from storage.uow import Uow

HOME, ALL = "contest.home", "contest.all"


def standing(contest: Contest) -> T:
    """Where it stands; with its result, if it has one."""
    if contest.state is ContestState.DONE and contest.result is not None:
        return T(f"contest_result-{contest.result}")
    return T(f"contest_state-{contest.state}")


def row(contest: Contest, me: Person, back: str = "") -> Button:
    """One competition in a list.

    Args:
        back: filter and page of the school's list it is opened from.
    """
    facts: dict[str, Fact] = {"title": desk.short(contest.title), "state": standing(contest)}
    key = "contest-row"
    if contest.person != me.id:
        key, facts["who"] = "contest-row_of", Name(contest.person)
    return Button(key, "contest.open", contest.id, contest.version, back, facts)


async def listing(uow: Uow, me: Person, page: str = "") -> Say:
    """A page of one's own and one's mentees' competitions."""
    shown = desk.page_of(await mine(uow, me), page)
    rows = [(row(one, me),) for one in shown.items]
    add = [Button("contest-add_own", "contest.new")]
    if await pairs_led(uow, me):
        add.append(Button("contest-recommend", "contest.whom"))
    if me.has(Role.CURATOR, Role.COUNCIL):
        rows.append((Button("contest-to_all", ALL),))
    facts: dict[str, Fact] = {
        "count": shown.total,
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    turner = desk.turner(HOME, shown.number, shown.pages)
    key = "contest-home" if shown.total else "contest-home_empty"
    return Say(key, facts, (*rows, *turner, tuple(add), (Button("common-home", "home"),)))


def card(contest: Contest, me: Person, back: str = "") -> Say:
    """One competition: what is known, who sees it, what this person can do."""
    facts: dict[str, Fact] = {
        "kind": T(f"contest_kind-{contest.kind}"),
        "level": T(f"contest_level-{contest.level}"),
        "title": contest.title,
        "lines": Lines(tuple(_lines(contest, me))),
        "ask": _ask(contest, me),
    }
    bottom = desk.bottom(ALL, arg=back) if back else desk.bottom(HOME)
    return Say("contest-card", facts, (*_acts(contest, me), bottom))


def _lines(contest: Contest, me: Person) -> list[Fact]:
    lines: list[Fact] = []
    if contest.link:
        lines.append(contest.link)
    if contest.deadline is not None:
        lines.append(T("contest-line_deadline", {"deadline": contest.deadline}))
    if contest.person != me.id:
        lines.append(T("contest-line_who", {"who": Name(contest.person)}))
    if not contest.is_own:
        lines.append(T("contest-line_by", {"who": Name(contest.by)}))
    lines.append(T("contest-line_state", {"state": T(f"contest_state-{contest.state}")}))
    if contest.result is not None:
        lines.append(T("contest-line_result", {"result": T(f"contest_result-{contest.result}")}))
    if contest.words:
        lines.append(T("contest-line_words", {"words": contest.words}))
    return lines


def _ask(contest: Contest, me: Person) -> T:
    """What the person is asked, and who sees it."""
    if contest.person != me.id:
        return T("contest-ask_nothing")
    if contest.state in QUIET:
        return T("contest-ask_answer")
    if contest.state is ContestState.TOOK_PART:
        return T("contest-ask_result")
    return T("contest-ask_step")


def _acts(contest: Contest, me: Person) -> Rows:
    def button(key: str, do: str, arg: str = "") -> Button:
        return Button(key, f"contest.{do}", contest.id, contest.version, arg)

    rows: list[tuple[Button, ...]] = []
    if contest.person == me.id:
        if contest.state is ContestState.TOOK_PART:
            rows += result_rows(contest)
        moves = [button(f"contest_do-{to}", "move", to) for to in MOVES[contest.state]]
        rows += in_rows(moves, 2)
        if contest.state is ContestState.DONE:
            rows.append((button("contest-do_again", "again"), button("contest-do_words", "words")))
    last = []
    if may_date(contest, me):
        last.append(button("contest-do_date", "date"))
    if may_take_back(contest, me):
        last.append(button("contest-do_remove", "remove"))
    return (*rows, tuple(last)) if last else tuple(rows)


def result_rows(contest: Contest) -> Rows:
    """The results, one tap each."""
    of, version = contest.id, contest.version
    buttons = [
        Button(f"contest_result-{one}", "contest.result", of, version, one) for one in Result
    ]
    return tuple(in_rows(buttons, 2))
