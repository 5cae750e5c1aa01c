"""Ten areas of professional difficulty with their options.

Request (A2.2), the mentor's "can help" (A2.3), matching (6.1) and diagnostics use this one table.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from mentoring.refusal import Refusal
from mentoring.say import Fact, Lines, T

AREAS: Mapping[str, tuple[str, ...]] = {
    "norm": ("law", "standards", "duties", "curriculum", "journal", "safety"),
    "subject": ("topics", "advanced", "exams", "olympiads", "labs", "cross"),
    "method": (
        "goals",
        "structure",
        "content",
        "techniques",
        "motivation",
        "differentiation",
        "homework",
        "design",
        "self_analysis",
    ),
    "assess": ("formative", "tests", "analysis", "fairness", "literacy"),
    "psych": (
        "discipline",
        "age",
        "special",
        "gifted",
        "behaviour",
        "adaptation",
        "conflict",
    ),
    "comm": ("parents", "parent_meeting", "colleagues", "speech", "hard_talk"),
    "upbring": ("class_teacher", "plan", "talks", "extra", "class_hour", "projects"),
    "ict": (
        "diary",
        "platforms",
        "board",
        "media",
        "remote",
        "checking",
        "ai",
        "security",
    ),
    "career": ("attestation", "portfolio", "contests", "papers", "route", "courses"),
    "adapt": ("traditions", "rules", "equipment", "time", "stress"),
}
"""Area code to the codes of its options; labels are ``competence-area_<area>`` and
``competence-<area>_<option>``."""

HIGHEST_LEVEL = 3
"""Difficulty: 0 none, 1 sometimes, 2 often, 3 help needed urgently. Help: 1 to 3, more is more."""


@dataclass(frozen=True, slots=True)
class AreaMark:
    """One area as somebody marked it.

    Args:
        area: code of `AREAS`.
        level: 0 to 3; 0 only without options (no difficulty here).
        options: codes of the area, in the table's order.
    """

    area: str
    level: int
    options: tuple[str, ...] = ()


def mark(area: str, level: int, options: Iterable[str]) -> AreaMark:
    """A mark with its options in the table's order and repeats dropped.

    Raises:
        Refusal: ``competence-unknown``: area or option not of the table, or level not 0 to 3.
    """
    chosen = set(options)
    known = AREAS.get(area, ())
    if area not in AREAS or not chosen <= set(known) or not 0 <= level <= HIGHEST_LEVEL:
        raise Refusal("competence-unknown")
    return AreaMark(area, level, tuple(option for option in known if option in chosen))


def ensure_marks(marks: tuple[AreaMark, ...]) -> None:
    """At least one area is named, each once, all known; level 0 carries no options.

    Raises:
        Refusal: ``competence-none_named`` or ``competence-unknown``.
    """
    if not any(one.level for one in marks):
        raise Refusal("competence-none_named")
    if len({one.area for one in marks}) < len(marks):
        raise Refusal("competence-unknown")
    for one in marks:
        if mark(one.area, one.level, one.options) != one or (not one.level and one.options):
            raise Refusal("competence-unknown")


def with_mark(marks: tuple[AreaMark, ...], changed: AreaMark) -> tuple[AreaMark, ...]:
    """The marks with one area marked anew, in the table's order; level 0 takes the area out."""
    others = {one.area: one for one in marks if one.area != changed.area}
    if changed.level:
        others[changed.area] = changed
    return tuple(others[area] for area in AREAS if area in others)


def toggled(current: AreaMark, option: str, *, wished: bool) -> AreaMark:
    """The mark with one option as wished; the first option of an unmarked area makes it level 1."""
    options = {*current.options, option} if wished else set(current.options) - {option}
    return mark(current.area, max(current.level, 1 if wished else 0), options)


def of_area(marks: tuple[AreaMark, ...], area: str) -> AreaMark:
    """The mark of an area; an area nobody marked is level 0."""
    return next((one for one in marks if one.area == area), AreaMark(area, 0))


def marks_to_plain(marks: tuple[AreaMark, ...]) -> list[list[object]]:
    """Marks as lists, for drafts and rows: ``["norm", 2, ["law"]]`` each."""
    return [[one.area, one.level, list(one.options)] for one in marks]


def marks_from_plain(plain: Iterable[Iterable[object]]) -> tuple[AreaMark, ...]:
    """Marks of `marks_to_plain`; what the table no longer knows is left out."""
    found = []
    for area, level, options in plain:
        known = AREAS.get(str(area), ())
        kept = tuple(o for o in known if isinstance(options, (list, tuple)) and o in options)
        if known and isinstance(level, int) and 0 <= level <= HIGHEST_LEVEL:
            found.append(AreaMark(str(area), level, kept))
    return tuple(found)


def in_words(marks: tuple[AreaMark, ...], scale: str, *, brief: bool = False) -> Lines:
    """The marks one under another: area, level in words, options (or only their number).

    Args:
        scale: `DIFFICULTY` or `HELP`.
        brief: number of options instead of their names.
    """
    lines: list[Fact] = []
    for one in marks:
        facts: dict[str, Fact] = {
            "area": T(f"competence-area_{one.area}"),
            "level": T(f"{scale}{one.level}"),
            "count": len(one.options),
        }
        if brief or not one.options:
            lines.append(T("competence-brief", facts))
            continue
        names = tuple(T(f"competence-{one.area}_{option}") for option in one.options)
        lines.append(T("competence-line", {**facts, "options": Lines(names, glue=", ")}))
    return Lines(tuple(lines))


DIFFICULTY = "competence-level_"
HELP = "competence-help_"
"""Beginnings of the text keys of the two scales; the level follows."""
