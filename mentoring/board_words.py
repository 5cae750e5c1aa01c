"""A pair of the board in words: each cause with its days, and the next tap (bar 9)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from mentoring.board import Cause, Flag, Standing
from mentoring.pair.nouns import Pair, PairState
from mentoring.say import Button, Fact, Lines, Name, T

NUDGES: Mapping[Cause, str] = {
    Cause.SILENT: "meeting.home",
    Cause.RECORD: "meeting.home",
    Cause.LATE: "programme.home",
    Cause.NO_PROGRAMME: "programme.home",
    Cause.PROGRAMME: "programme.home",
}
"""Causes the pair's own people put right, and what the reminder's button opens for them."""
_OPENS: Mapping[Cause, str] = {
    Cause.CONSENT: "person.open",
    Cause.UNREACHABLE: "person.open",
    Cause.OVER: "life.home",
    Cause.ENDING: "life.home",
    Cause.DECIDE: "pair.open",
    Cause.WAITS: "pair.open",
    Cause.DISPUTED: "meeting.home",
    Cause.SILENT: "meeting.home",
    Cause.RECORD: "meeting.home",
    Cause.NO_PROGRAMME: "programme.home",
    Cause.PROGRAMME: "programme.home",
    Cause.LATE: "programme.plan",
    Cause.ORIGINAL: "pair.original",
}
_DETAILED = (Cause.DECIDE, Cause.PROGRAMME)
_BY_CARD = (Cause.CONSENT, Cause.UNREACHABLE)


def span(days: int) -> T:
    """So many days."""
    return T("board-days", {"days": days})


def flag_line(flag: Flag, *, named: bool = True) -> T:
    """A cause in words.

    Args:
        named: whether people may be named; not in what comes by itself (bar 12).
    """
    if flag.cause in _BY_CARD:
        if not named:
            return T(f"board_cause-{flag.cause}")
        who = Name(flag.of or 0)
        if flag.cause is Cause.CONSENT:
            return T("board_flag-consent", {"who": who, "what": T(f"board_consent-{flag.detail}")})
        return T("board_flag-unreachable", {"who": who, "more": flag.count - 1})
    facts: dict[str, Fact] = {"span": span(flag.days)}
    if flag.cause is Cause.WAITS:
        return T("board_flag-waits", {**facts, "step": T(f"pair-state_{flag.detail}")})
    if flag.cause in (Cause.LATE, Cause.RECORD, Cause.DISPUTED):
        facts["count"] = flag.count
    if flag.cause is Cause.ENDING and not flag.days:
        return T("board_flag-ending_today")
    if flag.cause is Cause.SILENT and flag.detail:
        return T("board_flag-silent_never", facts)
    if flag.cause is Cause.DECIDE:
        return T(f"board_flag-decide_{flag.detail}")
    if flag.cause is Cause.PROGRAMME:
        return T(f"board_flag-programme_{flag.detail}", facts)
    return T(f"board_flag-{flag.cause}", facts)


def tap_of(pair: Pair, flag: Flag) -> Button:
    """The button that leads to where the cause is put right; the round's message stays."""
    key, do = f"board_tap-{flag.cause}", _OPENS[flag.cause]
    if flag.cause is Cause.WAITS and pair.state is PairState.ORDER:
        return Button("board_tap-order", "order.home", stays=True)
    if flag.cause in _BY_CARD or do == "programme.plan":
        return Button(key, do, of=flag.of, stays=True)
    version = pair.version if do == "pair.original" else None
    return Button(key, do, of=pair.id, version=version, stays=True)


def taps_of(one: Standing) -> list[Button]:
    """One button for each place where something is put right."""
    found: dict[tuple[str, int | None], Button] = {}
    for flag in one.flags:
        button = tap_of(one.pair, flag)
        found.setdefault((button.do, button.of), button)
    return list(found.values())


def may_nudge(flags: Sequence[Flag]) -> tuple[Flag, ...]:
    """Those of the causes that the pair's own people can put right."""
    return tuple(one for one in flags if one.cause in NUDGES)


def people_of(pair: Pair) -> T:
    """Mentor and mentees by name, for a screen."""
    mentees = Lines(tuple(Name(one) for one in pair.mentees), ", ")
    return T("board-people", {"mentor": Name(pair.mentor), "mentees": mentees})
