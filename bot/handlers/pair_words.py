"""A pair in words, by who reads it: where it stands, who it is, what was agreed (bars 3, 4)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from mentoring.pair.nouns import WORKING, Event, Pair, PairState, Side
from mentoring.pair.rules import QUIET_EVENTS
from mentoring.pair.table import HOLDERS, Party, parties_fact, parties_of
from mentoring.people import Person
from mentoring.say import Button, Fact, Lines, Name, Say, T
from storage.uow import Uow

S, P = PairState, Party
KNOWN = (*WORKING, S.ENDED)
"""From these states on everybody of a pair knows everybody else of it."""
_INSIDE = {P.MENTEE, P.HELPER}
_ONCE = frozenset(
    {"proposed", "agreed", "settled", "confirmed", "consented", "original"}
    | {"council_yes", "head_yes"}
)
"""Steps that are told once, however often they were taken: a second time would tell of a no."""


@dataclass(frozen=True, slots=True)
class View:
    """A pair and who looks at it.

    Args:
        parties: everything the reader is to the pair.
        events: its whole history.
    """

    uow: Uow
    me: Person
    pair: Pair
    parties: frozenset[Party]
    events: Sequence[Event]

    @property
    def is_curator(self) -> bool:
        """Whether the reader may know everything."""
        return P.CURATOR in self.parties

    @property
    def is_inside(self) -> bool:
        """Whether the reader is of the pair and holds no office."""
        return bool(self.parties) and self.parties <= {P.MENTOR, *_INSIDE}

    @property
    def sees_group(self) -> bool:
        """Whether the mentees are named: to each other only once they work together (1.3(5))."""
        return not self.parties <= _INSIDE or self.pair.state in KNOWN

    def day(self, moment: Event | None = None) -> date:
        """The school's day of an event, or of the pair's state."""
        at = moment.at if moment else self.pair.since
        return at.astimezone(self.uow.zone).date()


async def view_of(uow: Uow, me: Person, pair: Pair) -> View:
    """A pair as this person may see it."""
    return View(uow, me, pair, parties_of(pair, me), await uow.pairs.events(pair.id))


def standing(view: View) -> T:
    """Where it stands, who holds it, since when (bar 3)."""
    pair, since, step = view.pair, view.day(), view.pair.state.value
    holders = HOLDERS[pair.state]
    if is_coarse(pair, view.parties):
        # A mentor's no to the terms must not show: both steps look like one to the mentees.
        step, holders = "forming", (P.CURATOR, P.MENTOR)
        agreed = [one for one in view.events if one.event == "agreed"]
        since = view.day(agreed[-1] if agreed else None)
    facts: dict[str, Fact] = {"step": T(f"pair-state_{step}"), "since": since}
    if not holders:
        return T("pair-standing_over", facts)
    return T("pair-standing", {**facts, "holder": parties_fact(holders)})


def is_coarse(pair: Pair, parties: frozenset[Party]) -> bool:
    """Whether the reader sees only that the terms are being settled."""
    return parties <= _INSIDE and pair.state in (S.CURATOR, S.CONSENT)


def state_name(pair: Pair, parties: frozenset[Party]) -> T:
    """The step in a word or two, for a list."""
    return T(f"pair-state_{'forming' if is_coarse(pair, parties) else pair.state}")


def people_lines(view: View) -> list[Fact]:
    """Who it is, as far as the reader may know."""
    pair = view.pair
    lines: list[Fact] = [T("pair-line_mentor", {"who": Name(pair.mentor, full=True)})]
    if view.sees_group:
        who = Lines(tuple(Name(one, full=True) for one in pair.mentees), ", ")
        lines.append(T("pair-line_mentees", {"who": who, "count": len(pair.mentees)}))
    elif pair.is_group:
        lines.append(T("pair-line_group"))
    helpers = pair.of_side(Side.HELPER) if view.sees_group else ()
    return [*lines, *(T("pair-line_helper", {"who": Name(one, full=True)}) for one in helpers)]


def work_lines(pair: Pair) -> list[Fact]:
    """Kinds, form, mode, topics, term: what everybody of it may know."""
    kinds = Lines(tuple(T(f"options-kind_{one}") for one in pair.kinds), ", ")
    form, mode = T(f"options-form_{pair.form}"), T(f"options-mode_{pair.mode}")
    lines: list[Fact] = [
        T("pair-line_kinds", {"kinds": kinds}),
        T("pair-line_form", {"form": form, "mode": mode}),
    ]
    topics = area_names(pair.topics)
    if pair.back_topics:
        lines.append(T("pair-line_lead", {"topics": topics}))
        lines.append(T("pair-line_lead_back", {"topics": area_names(pair.back_topics)}))
    else:
        lines.append(T("pair-line_topics", {"topics": topics}))
    lines.append(term_line(pair))
    return lines


def term_line(pair: Pair) -> T:
    """From when to when, or that it is not known yet."""
    if pair.starts is None or pair.ends is None:
        return T("pair-line_term_none")
    return T("pair-line_term", {"starts": pair.starts, "ends": pair.ends})


def basis_lines(pair: Pair) -> list[Fact]:
    """On what the work rests and how it is paid: for the mentor, the curator and the head."""
    lines: list[Fact] = [T("pair-line_basis", {"basis": T(f"pair-basis_{pair.basis}")})]
    if pair.addendum:
        lines.append(T("pair-line_addendum", {"words": pair.addendum}))
    lines.append(T("pair-line_payment", {"words": pair.payment or T("common-not_given")}))
    return lines


def area_names(areas: Iterable[str]) -> Lines:
    """Areas by name, for a sentence."""
    return Lines(tuple(T(f"competence-area_{area}") for area in areas), ", ")


def history_of(view: View) -> list[Event]:
    """What has happened, oldest first, without what is the curator's alone."""
    if view.is_curator:
        return _without_repeats(view.events)
    shown: list[Event] = []
    later: set[str] = set()
    for one in reversed(view.events):
        if one.event in QUIET_EVENTS or (one.event in _ONCE and one.event in later):
            continue
        later.add(one.event)
        shown.append(one)
    return shown[::-1]


def _without_repeats(events: Sequence[Event]) -> list[Event]:
    """Of one act done several times in a row, such as settling terms one by one, the last."""
    following = [*events[1:], None]
    return [
        one
        for one, after in zip(events, following, strict=True)
        if after is None or (one.event, one.by, one.words) != (after.event, after.by, after.words)
    ]


def row(me: Person, pair: Pair) -> Button:
    """A pair in a list: for its people by the other side, for an office by both."""
    parties = parties_of(pair, me)
    facts: dict[str, Fact] = {
        "state": state_name(pair, parties),
        "mentor": Name(pair.mentor),
        "mentee": Name(pair.mentees[0]),
        "count": len(pair.mentees),
    }
    key = "pair-row_group" if pair.is_group else "pair-row_pair"
    if parties <= _INSIDE:
        key = "pair-row_mentee"
    elif P.MENTOR in parties:
        key = "pair-row_mentor_group" if pair.is_group else "pair-row_mentor"
    return Button(key, "pair.open", of=pair.id, facts=facts)


def screen_of(parts: Sequence[Fact], *rows: tuple[Button, ...]) -> Say:
    """A screen of paragraphs."""
    return Say(
        "pair-screen", {"body": Lines(tuple(parts), "\n\n")}, tuple(one for one in rows if one)
    )


def noted(what: T, screen: Say) -> Say:
    """A screen with one line above it that says what has just been done."""
    body = Lines((what, T(screen.key, screen.facts)), "\n\n")
    return Say("pair-screen", {"body": body}, screen.rows)
