"""The parts of a summary: each looks at one thing and gives its lines, or nothing (3.4(8), 3.4(9))."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentoring import board_waits
from mentoring.board import Cause, Light, Standing
from mentoring.board_people import needs_of
from mentoring.board_words import flag_line, span
from mentoring.digest import Ask, Kind, Line, Section, span_of
from mentoring.reminder.waiting import waits_for
from mentoring.roadmap import api as roadmap_api
from mentoring.roadmap.nouns import Due
from mentoring.roadmap.words import notice_of
from mentoring.say import Button, Fact, Lines, T
from mentoring.school_calendar import calendar_of
from mentoring.situational_request_words import duration

if TYPE_CHECKING:
    from storage.uow import Uow

PAIRS_SHOWN, OTHERS_SHOWN = 5, 3
"""Lines of pairs that need attention, and of what waits for others; the rest is a press away."""
ROADMAP_WEEKS = 4
FIGURES = (
    *("held", "lost", "reflections", "agreed", "begun", "ended"),
    *("requests", "offers", "joined"),
)
"""Names of `Digests.figures` in their order. Words are ``digest_figure-<name>``."""
SHORT = ("held", "agreed", "begun", "ended", "requests")
"""What the head's summary says."""
_OPENS: Mapping[str, tuple[str, str]] = {
    "held": ("pair.state", "active"),
    "lost": ("board.cause", Cause.DISPUTED.value),
    "reflections": ("pair.state", "active"),
    "agreed": ("programmes.home", ""),
    "begun": ("pair.state", "active"),
    "ended": ("pair.state", "ended"),
    "requests": ("bank.mentees", ""),
    "offers": ("bank.mentors", ""),
    "joined": ("people.home", ""),
}
_HEAD_OPENS: Mapping[str, tuple[str, str]] = {
    **_OPENS,
    "agreed": ("pair.list", ""),
    "requests": ("bank.counts", ""),
}


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of a period and of the one before."""

    name: str
    now: int
    before: int


async def decisions(uow: Uow, ask: Ask) -> Section:
    """What waits for the reader's own decision; says plainly when there is nothing."""
    items = await waits_for(uow, ask.person.id, uow.now)
    lines = [Line(one.line, one.open) for one in items]
    if ask.period.kind is Kind.WEEK:
        asked = len(ask.board.with_cause(Cause.DECIDE))
        if asked:
            facts: dict[str, Fact] = {"count": asked}
            button = Button("pair-waits_decide_button", "pair.wait_decide", facts=facts)
            lines.insert(0, Line(T("pair-waits_decide", facts), button))
    if not lines:
        return Section(T("digest-decisions"), (Line(T("digest-nothing_to_decide")),))
    return Section(T("digest-decisions"), tuple(lines))


async def pairs(uow: Uow, ask: Ask) -> Section | None:
    """How many pairs stand how, then those that need attention, the gravest first."""
    board = ask.board
    if not board.standings:
        return None
    facts: dict[str, Fact] = {
        "count": len(board.standings),
        **{light.value: len(board.lit(light)) for light in Light},
    }
    if ask.period.kind is Kind.MONTH:
        button = Button("digest-to_pairs", "pair.list")
        return Section(T("digest-pairs"), (Line(T("digest-lights", facts), button),))
    lines = [Line(T("digest-lights", facts), Button("digest-to_board", "board.home"))]
    lines += [_pair(one) for one in board.round[:PAIRS_SHOWN]]
    more = len(board.round) - PAIRS_SHOWN
    if more > 0:
        button = Button("board-start", "board.next", facts={"count": len(board.round)})
        lines.append(Line(T("digest-more_pairs", {"count": more}), button))
    return Section(T("digest-pairs"), tuple(lines))


def _pair(one: Standing) -> Line:
    first, more = one.flags[0], len(one.flags) - 1
    facts: dict[str, Fact] = {
        "number": str(one.pair.id),
        "cause": flag_line(first, named=False),
        "more": more,
    }
    button = Button("digest-pair_button", "board.pair", of=one.pair.id, facts=facts)
    return Line(T("digest-pair", facts), button)


async def people(uow: Uow, ask: Ask) -> Section | None:
    """People without a pair, out of reach, without a consent."""
    if ask.period.kind is Kind.MONTH:
        return None
    found = await needs_of(uow)
    lines = []
    for need, many in found.items():
        if many:
            facts: dict[str, Fact] = {"count": len(many)}
            button = Button(f"board_need_button-{need}", "board.people", arg=need, facts=facts)
            lines.append(Line(T(f"board_need_line-{need}", facts), button))
    return Section(T("digest-people"), tuple(lines)) if lines else None


async def others(uow: Uow, ask: Ask) -> Section | None:
    """What waits longest for others."""
    if ask.period.kind is Kind.MONTH:
        return None
    today = uow.now.astimezone(uow.zone).date()
    waiting = [
        one
        for one in await board_waits.waiting_of(uow, ask.person)
        if ask.person.id not in one.holders
    ]
    lines = []
    for one in waiting[:OTHERS_SHOWN]:
        facts: dict[str, Fact] = {
            "what": T(f"board_area-{one.area}"),
            "count": one.count,
            "span": span((today - one.since).days),
        }
        lines.append(Line(T("digest-other", facts), board_waits.button_of(one, ask.person)))
    more = len(waiting) - OTHERS_SHOWN
    if more > 0:
        words = T("digest-more_others", {"count": more})
        lines.append(Line(words, Button("board-to_waits", "board.waits")))
    return Section(T("digest-others"), tuple(lines)) if lines else None


async def roadmap(uow: Uow, ask: Ask) -> Section | None:
    """What of the roadmap is overdue, and what is next: four weeks for the curator, as many for the head."""
    late, soon = await roadmap_api.overdue(uow), await roadmap_api.coming(uow, ROADMAP_WEEKS)
    if not late and not soon:
        return None
    button = Button("digest-to_roadmap", "roadmap.home")
    lines = []
    if late:
        lines.append(
            Line(T("digest-roadmap_late", {"rows": _rows(late), "count": len(late)}), button)
        )
    elif soon:
        lines.append(Line(T("digest-roadmap_on_time"), button))
    if soon and ask.period.kind is Kind.WEEK:
        lines += [
            Line(T("digest-roadmap_next", {"on": one.point.due_on, "row": notice_of(one.item)}))
            for one in soon[:OTHERS_SHOWN]
        ]
    return Section(T("digest-roadmap"), tuple(lines))


def _rows(dues: Sequence[Due]) -> Fact:
    """Each row once, in few words."""
    items = {one.item.id: one.item for one in dues}
    shown = [notice_of(one) for one in items.values()][:PAIRS_SHOWN]
    return Lines(tuple(shown), "; ")


async def urgent(uow: Uow, ask: Ask) -> Section | None:
    """Urgent help: how often it was asked, what became of it, how soon it was answered (2.4)."""
    calendar = await calendar_of(uow)
    since, until = span_of(calendar, ask.period.first, ask.period.last)
    now = await uow.situational_requests.counts(since=since, until=until)
    since, until = span_of(calendar, *ask.period.before)
    before = await uow.situational_requests.counts(since=since, until=until)
    going = len(await uow.situational_requests.going())
    if not now.count and not before.count and not going:
        return None
    is_curator = ask.period.kind is Kind.WEEK
    button = Button("digest-to_help", "help.board") if is_curator else None
    facts: dict[str, Fact] = {"count": now.count, "solved": now.solved, "before": before.count}
    lines = [Line(T("digest-help", facts), button)]
    if now.reaction is not None:
        usual: dict[str, Fact] = {"time": duration(now.reaction)}
        key = "digest-help_reaction"
        if before.reaction is not None:
            key = "digest-help_reaction_before"
            usual["before"] = duration(before.reaction)
        lines.append(Line(T(key, usual)))
    if going and is_curator:
        lines.append(Line(T("digest-help_going", {"count": going})))
    return Section(T("digest-urgent"), tuple(lines))


async def figures(uow: Uow, ask: Ask) -> Section | None:
    """What happened, against as many days before."""
    is_week = ask.period.kind is Kind.WEEK
    opens = _OPENS if is_week else _HEAD_OPENS
    lines = []
    for one in await figures_of(uow, ask):
        if not one.now and not one.before:
            continue
        facts: dict[str, Fact] = {
            "what": T(f"digest_figure-{one.name}"),
            "count": one.now,
            "before": one.before,
        }
        do, arg = opens[one.name]
        button = Button(f"digest_figure_button-{one.name}", do, arg=arg)
        lines.append(Line(T("digest-figure", facts), button))
    if not lines:
        lines = [Line(T("digest-no_figures"))]
    title = "digest-figures_week" if is_week else "digest-figures_month"
    return Section(T(title), tuple(lines))


async def figures_of(uow: Uow, ask: Ask) -> list[Figure]:
    """All numbers of the reader's summary."""
    calendar = await calendar_of(uow)
    now = await uow.digests.figures(*span_of(calendar, ask.period.first, ask.period.last))
    before = await uow.digests.figures(*span_of(calendar, *ask.period.before))
    names = FIGURES if ask.period.kind is Kind.WEEK else SHORT
    return [Figure(name, now[name], before[name]) for name in names]
