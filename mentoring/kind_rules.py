"""How the seven kinds of mentoring behave, alone and combined (2.4), as data for every feature.

What clause 2.4 says of a kind is here; numbers it does not give (days, minutes) are the school's usual
practice and stand here once.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields

from mentoring.kinds import MentoringKind

SILENT_DAYS = 30
"""After so many days without an event of a pair the curator is told."""
SPEED_MINUTES = (15, 60)
"""A speed session is one short meeting: the shortest and the longest, in minutes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KindRules:
    """What a kind, or several combined, asks of the bot.

    Args:
        asks_attendance: who came is marked for each person.
        asks_goal: a goal is set at a meeting and its progress asked before the next.
        needs_link: a meeting has a link instead of a room.
        tells_leader: a meeting says who leads today: each teaches the other something.
        promises_reaction: a request is answered within a promised time, otherwise it goes further.
        has_programme_term: a programme of three months to a year (1.2).
        needs_schedule: events are planned ahead, by the programme's plan.
        has_midterm: an interim look at the results is asked for.
        asks_takeaway: after the one meeting each is asked what they took with them, a week later what
            they did.
        asks_experience: the mentor is expected to be the more experienced of the two.
        lead_quarter: a reminder with the link a quarter of an hour before, without being asked for.
        silent_after_days: days without an event after which the curator is told; ``None``: never.
    """

    asks_attendance: bool = False
    asks_goal: bool = False
    needs_link: bool = False
    tells_leader: bool = False
    promises_reaction: bool = False
    has_programme_term: bool = False
    needs_schedule: bool = False
    has_midterm: bool = False
    asks_takeaway: bool = False
    asks_experience: bool = False
    lead_quarter: bool = False
    silent_after_days: int | None = None


_K = MentoringKind

RULES: Mapping[MentoringKind, KindRules] = {
    _K.TRADITIONAL: KindRules(
        has_programme_term=True,
        needs_schedule=True,
        has_midterm=True,
        asks_experience=True,
        silent_after_days=SILENT_DAYS,
    ),
    _K.GROUP: KindRules(
        asks_attendance=True,
        has_programme_term=True,
        needs_schedule=True,
        has_midterm=True,
        silent_after_days=SILENT_DAYS,
    ),
    _K.SHORT_TERM: KindRules(
        asks_goal=True,
        has_programme_term=True,
        needs_schedule=True,
        silent_after_days=SILENT_DAYS,
    ),
    _K.REVERSIVE: KindRules(
        tells_leader=True,
        has_programme_term=True,
        needs_schedule=True,
        has_midterm=True,
        silent_after_days=SILENT_DAYS,
    ),
    _K.SITUATIONAL: KindRules(promises_reaction=True),
    _K.SPEED: KindRules(asks_attendance=True, asks_takeaway=True),
    _K.VIRTUAL: KindRules(
        needs_link=True,
        has_programme_term=True,
        needs_schedule=True,
        has_midterm=True,
        lead_quarter=True,
        silent_after_days=SILENT_DAYS,
    ),
}
"""One kind alone."""


def rules_of(kinds: Iterable[MentoringKind]) -> KindRules:
    """What holds for kinds combined: whatever any of them asks for; the shortest silence counts.

    Two exceptions. A reverse pair teaches both ways, so that nobody has to be the more experienced one.
    Without a kind it is the traditional one, as the regulation's text means it.
    """
    chosen = frozenset(kinds) or frozenset({_K.TRADITIONAL})
    many = [RULES[one] for one in sorted(chosen)]
    together = {
        one.name: any(getattr(rule, one.name) for rule in many)
        for one in fields(KindRules)
        if one.name != "silent_after_days"
    }
    together["asks_experience"] &= _K.REVERSIVE not in chosen
    days = [rule.silent_after_days for rule in many if rule.silent_after_days is not None]
    return KindRules(**together, silent_after_days=min(days, default=None))
