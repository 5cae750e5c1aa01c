"""Kinds and forms of mentoring (2.3, 2.4), its mode (annex 1) and convenient times."""

from __future__ import annotations

from enum import StrEnum
from itertools import product


class MentoringKind(StrEnum):
    """The seven kinds of clause 2.4; a programme may combine several."""

    TRADITIONAL = "traditional"
    GROUP = "group"
    SHORT_TERM = "short_term"
    REVERSIVE = "reversive"
    SITUATIONAL = "situational"
    SPEED = "speed"
    VIRTUAL = "virtual"


class MentoringForm(StrEnum):
    """The forms of clause 2.3."""

    TEACHER = "teacher"  # teacher - teacher
    HEAD = "head"  # head - teacher
    UNIVERSITY = "university"  # university or college teacher - young teacher
    OTHER = "other"


class Mode(StrEnum):
    """How a pair meets (annex 1)."""

    OFFLINE = "offline"
    ONLINE = "online"
    MIXED = "mixed"


DAYS = ("mon", "tue", "wed", "thu", "fri", "sat")
PARTS = ("before", "after")  # lessons
TIMES = tuple(f"{day}_{part}" for day, part in product(DAYS, PARTS))
"""Convenient times: a day of the school week, before or after lessons."""
