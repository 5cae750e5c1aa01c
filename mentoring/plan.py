"""The plan of events of a programme (annex 1): its rows, what is missing in words, re-dating.

A first draft out of the library is made by `mentoring.plan_draft.suggest`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, TypeAlias

from mentoring.say import Fact, Lines, T


class EventForm(StrEnum):
    """What the column “Form” of the plan may hold; words are ``plan_form-<code>``."""

    CONSULT = "consult"
    GROUP_CONSULT = "group_consult"
    VISIT_BY_MENTOR = "visit_by_mentor"
    VISIT_TO_MENTOR = "visit_to_mentor"
    MUTUAL_VISIT = "mutual_visit"
    LESSON_ANALYSIS = "lesson_analysis"
    OPEN_LESSON = "open_lesson"
    CO_TEACHING = "co_teaching"
    WORKSHOP = "workshop"
    MASTER_CLASS = "master_class"
    SEMINAR = "seminar"
    ROUND_TABLE = "round_table"
    CASE = "case"
    TRAINING = "training"
    DOC_REVIEW = "doc_review"
    PROJECT = "project"
    SELF_STUDY = "self_study"
    CONTEST = "contest"
    CONFERENCE = "conference"
    INTERNSHIP = "internship"
    PSYCH = "psych"
    ONLINE = "online"
    REFLECTION = "reflection"
    INTERIM = "interim"
    FINAL = "final"


LEADERS = ("mentor", "mentee", "both")
"""Who leads an event; words are ``plan_leader-<code>``."""
EVENT_LIMIT, CONTENT_LIMIT, QUESTION_LIMIT = 150, 600, 200
"""Characters of an event's name, of its content and of its question."""
SHORTEST_MONTH = 7
"""Days of a calendar month inside the term from which the month needs an event: an edge of less
than a week is not counted as a month."""
SUNDAY = 6
IsWorking: TypeAlias = Callable[[date], bool]
"""Whether people work on a day. Sundays are free whatever it says."""


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One row of the plan.

    Args:
        on: day of the event.
        event: what it is called.
        content: what is done.
        leader: code of `LEADERS`; matters where the two lead in turn (reverse mentoring).
        question: what both think over afterwards.
        reflection: what was thought, written after the event.
        key: which row of the pair's programme it is, whatever its words and day become: the same in every
            version, with a replacing mentor too. 0: not given yet. Rows are equal by what they say.
    """

    on: date
    event: str
    form: EventForm
    content: str
    leader: str = "mentor"
    question: str = ""
    reflection: str = ""
    key: int = field(default=0, compare=False)


def row_to_plain(row: PlanRow) -> dict[str, Any]:
    """A row as JSON holds it: for drafts and tables."""
    return {
        "on": row.on.isoformat(),
        "event": row.event,
        "form": row.form.value,
        "content": row.content,
        "leader": row.leader,
        "question": row.question,
        "reflection": row.reflection,
        "key": row.key,
    }


def row_from_plain(plain: Mapping[str, Any]) -> PlanRow:
    """A row of `row_to_plain`.

    Raises:
        ValueError: the day or the form is not one.
    """
    leader = plain.get("leader", LEADERS[0])
    return PlanRow(
        date.fromisoformat(plain["on"]),
        plain["event"],
        EventForm(plain["form"]),
        plain.get("content", ""),
        leader if leader in LEADERS else LEADERS[0],
        plain.get("question", ""),
        plain.get("reflection", ""),
        int(plain.get("key", 0)),
    )


def rows_to_plain(rows: Iterable[PlanRow]) -> list[dict[str, Any]]:
    """A plan as JSON holds it."""
    return [row_to_plain(row) for row in rows]


def rows_from_plain(plain: Iterable[Mapping[str, Any]]) -> tuple[PlanRow, ...]:
    """A plan of `rows_to_plain`."""
    return tuple(row_from_plain(one) for one in plain)


def ordered(rows: Iterable[PlanRow]) -> tuple[PlanRow, ...]:
    """The rows by day; rows of one day stay as they stood."""
    return tuple(sorted(rows, key=lambda row: row.on))


def keyed(rows: Iterable[PlanRow], taken: Iterable[int]) -> tuple[PlanRow, ...]:
    """The rows, each with a key of its own; those without one get the numbers after the last taken.

    Args:
        taken: keys the pair has ever used, in whatever version and for whatever meeting.
    """
    rows = tuple(rows)
    last = max((*taken, *(row.key for row in rows)), default=0)
    found: list[PlanRow] = []
    seen: set[int] = set()
    for row in rows:
        is_new = not row.key or row.key in seen
        last += is_new
        found.append(replace(row, key=last) if is_new else row)
        seen.add(found[-1].key)
    return tuple(found)


def months_of(starts: date, ends: date) -> tuple[tuple[int, int], ...]:
    """Calendar months (year, month) the term touches, in order; both days are inside the term."""
    first, last = starts.year * 12 + starts.month - 1, ends.year * 12 + ends.month - 1
    return tuple((number // 12, number % 12 + 1) for number in range(first, last + 1))


def days_of(month: tuple[int, int], starts: date, ends: date) -> tuple[date, ...]:
    """Days of a calendar month that lie inside the term."""
    first = max(starts, date(*month, 1))
    following = date(month[0] + month[1] // 12, month[1] % 12 + 1, 1)
    last = min(ends, following - timedelta(days=1))
    return tuple(first + timedelta(days=n) for n in range((last - first).days + 1))


def outside(rows: Sequence[PlanRow], starts: date, ends: date) -> tuple[int, ...]:
    """Numbers (from 1) of the rows whose day is not inside the term."""
    return tuple(n for n, row in enumerate(rows, 1) if not starts <= row.on <= ends)


def bare_months(
    rows: Iterable[PlanRow], starts: date, ends: date, is_working: IsWorking | None = None
) -> tuple[tuple[int, int], ...]:
    """Months of the term in which nothing is planned.

    A month cut to less than a week is not asked for, nor one without a working day.
    """
    taken = {(row.on.year, row.on.month) for row in rows if starts <= row.on <= ends}
    found = []
    for month in months_of(starts, ends):
        days = days_of(month, starts, ends)
        is_free = is_working is not None and not any(works(day, is_working) for day in days)
        if month not in taken and len(days) >= SHORTEST_MONTH and not is_free:
            found.append(month)
    return tuple(found)


def without(rows: Sequence[PlanRow], name: str) -> tuple[int, ...]:
    """Numbers (from 1) of the rows whose field of this name is empty."""
    return tuple(n for n, row in enumerate(rows, 1) if not getattr(row, name).strip())


def month_in_words(month: tuple[int, int]) -> T:
    """A calendar month: “November 2026”."""
    year, number = month
    return T("plan-month", {"month": T(f"plan_month-{number}"), "year": str(year)})


def gaps(
    rows: Sequence[PlanRow], starts: date, ends: date, is_working: IsWorking | None = None
) -> tuple[T, ...]:
    """What is not right with a plan, a sentence each; empty if nothing is."""
    if not rows:
        return (T("plan-gap_no_rows"),)
    found: list[T] = []
    if strays := outside(rows, starts, ends):
        term: dict[str, Fact] = {"starts": starts, "ends": ends}
        found.append(T("plan-gap_outside", {**_numbers(strays), **term}))
    if bare := bare_months(rows, starts, ends, is_working):
        months = Lines(tuple(month_in_words(month) for month in bare), glue=", ")
        found.append(T("plan-gap_months", {"months": months, "count": len(bare)}))
    empty = {name: without(rows, name) for name in ("event", "content")}
    found += [T(f"plan_gap_empty-{name}", _numbers(n)) for name, n in empty.items() if n]
    return tuple(found)


def _numbers(numbers: Sequence[int]) -> dict[str, Fact]:
    return {"rows": ", ".join(str(one) for one in numbers), "count": len(numbers)}


def moved(
    rows: Iterable[PlanRow], old_start: date, new_start: date, new_end: date, is_working: IsWorking
) -> tuple[PlanRow, ...]:
    """A plan re-dated into another term: the same distances, drawn together if the term is shorter.

    What was thought after the events stays behind: it belongs to those who thought it. So do the keys:
    these are rows of another programme now.
    """
    rows = ordered(rows)
    far = max(((row.on - old_start).days for row in rows), default=0)
    length = (new_end - new_start).days
    scale = min(1.0, length / far) if far > 0 else 1.0
    found = []
    for row in rows:
        distance = max(0, round((row.on - old_start).days * scale))
        day = min(new_start + timedelta(days=distance), new_end)
        on = nearest_working(day, new_start, new_end, is_working)
        found.append(replace(row, on=on, reflection="", key=0))
    return ordered(found)


def nearest_working(day: date, starts: date, ends: date, is_working: IsWorking) -> date:
    """The nearest working day of the term, the later of two; the day itself if there is none."""
    for distance in range((ends - starts).days + 1):
        for one in (day + timedelta(days=distance), day - timedelta(days=distance)):
            if starts <= one <= ends and works(one, is_working):
                return one
    return day


def works(day: date, is_working: IsWorking) -> bool:
    """Whether something may be planned on this day."""
    return day.weekday() != SUNDAY and is_working(day)
