"""A programme in words: what stands in a part, what differs between two versions."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from mentoring.plan import PlanRow
from mentoring.programme.nouns import Forms, Part, Programme, Schedule, Term, Value
from mentoring.programme.values import is_empty
from mentoring.say import Fact, Lines, T

SHORT = 60
"""Characters of a part in a list of parts."""
NONE = T("common-none")


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that a version changes.

    Args:
        was: as it stood; a dash if nothing stood there.
        now: as it stands; a dash if it is gone.
    """

    part: Part
    was: Fact
    now: Fact


def value_fact(part: Part, value: Value | None) -> Fact:
    """What stands in a part, whole."""
    if value is None or (is_empty(value) and not isinstance(value, (Forms, Schedule))):
        return NONE
    if isinstance(value, Term):
        return T("programme-term", {"starts": value.starts, "ends": value.ends})
    if isinstance(value, Forms):
        return _forms(value)
    if isinstance(value, Schedule):
        return _schedule(value)
    if isinstance(value, str):
        return value
    return Lines(tuple(row_fact(row, number) for number, row in enumerate(value, 1)), "\n\n")


def _forms(value: Forms, key: str = "programme-forms") -> Fact:
    forms = Lines(tuple(T(f"options-form_{one}") for one in value.forms), ", ")
    kinds = Lines(tuple(T(f"options-kind_{one}") for one in value.kinds), ", ")
    facts: dict[str, Fact] = {
        "forms": forms if value.forms else NONE,
        "kinds": kinds if value.kinds else NONE,
    }
    return T(key, facts)


def _schedule(value: Schedule) -> Fact:
    days: Fact = T("programme-schedule", _days_and_mode(value))
    return Lines((days, value.words)) if value.words else days


def _days_and_mode(value: Schedule) -> dict[str, Fact]:
    times = Lines(tuple(T(f"options-time_{one}") for one in value.times), ", ")
    return {
        "times": times if value.times else NONE,
        "mode": T(f"options-mode_{value.mode}") if value.mode else NONE,
    }


def row_fact(row: PlanRow, number: int) -> T:
    """A row of the plan, whole."""
    facts: dict[str, Fact] = {
        "number": str(number),
        "on": row.on,
        "event": row.event or NONE,
        "form": T(f"plan_form-{row.form}"),
        "content": row.content or NONE,
        "leader": T(f"plan_leader-{row.leader}"),
    }
    return T("programme-row", facts)


def row_brief(row: PlanRow) -> T:
    """A row of the plan in one line."""
    facts: dict[str, Fact] = {"on": day_code(row), "event": row.event or NONE}
    return T("programme-row_brief", {**facts, "form": T(f"plan_form-{row.form}")})


def day_code(row: PlanRow) -> str:
    """The day as a list shows it: 03.12."""
    return f"{row.on:%d.%m}"


def brief(part: Part, value: Value | None) -> Fact:
    """What stands in a part, for a list of parts."""
    if isinstance(value, str) and len(value) > SHORT:
        return " ".join(value[:SHORT].split()) + "…"
    if isinstance(value, Forms):
        return _forms(value, "programme-forms_brief")
    if isinstance(value, Schedule):
        return T("programme-schedule_brief", _days_and_mode(value))
    if part is Part.PLAN and isinstance(value, tuple) and value:
        return T("programme-plan_brief", {"count": len(value)})
    return " ".join(value.split()) if isinstance(value, str) and value else value_fact(part, value)


def differences(old: Programme, new: Programme) -> tuple[Difference, ...]:
    """What a version changes against an earlier one, in the annex's order; rows of the plan apart."""
    found: list[Difference] = []
    for part in Part:
        was, now = old.value(part), new.value(part)
        if was == now:
            continue
        if part is Part.PLAN:
            found += _plan_differences(old.plan, new.plan)
        else:
            found.append(Difference(part, value_fact(part, was), value_fact(part, now)))
    return tuple(found)


def _plan_differences(old: tuple[PlanRow, ...], new: tuple[PlanRow, ...]) -> list[Difference]:
    """Rows gone and come; a row of the same event, or of the same day, is one that was changed."""
    gone, come = list((Counter(old) - Counter(new)).elements()), []
    for row in (Counter(new) - Counter(old)).elements():
        before = _same(row, gone)
        if before is not None:
            gone.remove(before)
        come.append((before, row))
    pairs = [*come, *((row, None) for row in gone)]
    pairs.sort(key=lambda pair: (pair[1] or pair[0] or new[0]).on)
    return [
        Difference(
            Part.PLAN,
            row_fact(was, old.index(was) + 1) if was else NONE,
            row_fact(now, new.index(now) + 1) if now else NONE,
        )
        for was, now in pairs
    ]


def _same(row: PlanRow, gone: list[PlanRow]) -> PlanRow | None:
    by_event = next((one for one in gone if one.event == row.event), None)
    return by_event or next((one for one in gone if one.on == row.on), None)
