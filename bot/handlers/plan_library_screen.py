"""How the library of events looks: one line, a question about a field, the options of a field."""

from __future__ import annotations

from typing import Any

from bot import desk
from bot.fsm.plan_library import CHOSEN, FIELDS
from mentoring.competence import AREAS
from mentoring.plan import EventForm
from mentoring.plan_library import GENERAL, LIMITS, SCHOOL_YEAR, PlanLine
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Rows, Say, T

ANY = "any"
"""`GENERAL` as a button carries it."""
DRAFT = "plan_library_draft"
"""Where the conversation keeps a line being added: values by field, and a token for its buttons."""
LONGEST_PLACE = 16
"""Characters of a list's code with its page; a press can say anything."""


def area_name(area: str) -> T:
    """An area in words; that of general lines too."""
    return T(f"competence-area_{area}") if area else T("plan_library-any")


def facts_of(line: PlanLine) -> dict[str, Fact]:
    """A line in words."""
    return {
        "event": line.event,
        "month": T(f"plan_month-{line.month}"),
        "area": area_name(line.area),
        "form": T(f"plan_form-{line.form}"),
        "content": line.content,
        "question": line.question,
    }


def card(line: PlanLine, where: str) -> Say:
    """One line with a button for each field."""
    where = where[:LONGEST_PLACE]
    edits = [
        Button(
            f"plan_library_field-{name}", "library.field", line.id, line.version, f"{name}.{where}"
        )
        for name in FIELDS
    ]
    act = "hide" if line.active else "restore"
    toggle = Button(f"plan_library-{act}", f"library.{act}", line.id, line.version, where)
    rows = (*in_pairs(edits), (toggle,), desk.bottom("library.list", arg=where))
    standing: Fact = "" if line.active else T("plan_library-hidden")
    return Say("plan_library-card", {**facts_of(line), "standing": standing}, rows)


def in_pairs(buttons: list[Button]) -> Rows:
    """Buttons two in a row."""
    return tuple(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2))


def options(field: str) -> list[tuple[str, T]]:
    """What may be chosen: the code a button carries, and its words."""
    match field:
        case "month":
            return [(str(month), T(f"plan_month-{month}")) for month in SCHOOL_YEAR]
        case "area":
            return [(area or ANY, area_name(area)) for area in (GENERAL, *AREAS)]
        case "form":
            return [(form.value, T(f"plan_form-{form}")) for form in EventForm]
    raise Refusal("common-changed")


def chosen(field: str, code: str) -> Any:
    """The value of an option as a line holds it.

    Raises:
        Refusal: ``common-changed``: there is no such option (any more).
    """
    if code not in {one for one, _ in options(field)}:
        raise Refusal("common-changed")
    match field:
        case "month":
            return int(code)
        case "area":
            return GENERAL if code == ANY else code
    return EventForm(code)


def question(field: str, page: str, line: PlanLine | None, where: str) -> Say:
    """Ask for a field of a line, or of a new one.

    Args:
        page: of the options.
        line: ``None`` is the line being added.
        where: the list the line was opened from.
    """
    if field not in FIELDS:
        raise Refusal("common-changed")
    rows = _choices(field, page, line, where) if field in CHOSEN else ()
    facts: dict[str, Fact] = {
        "now": T("plan_library-now", {"value": facts_of(line)[field]}) if line else "",
        "limit": LIMITS.get(field, 0),
    }
    if line is not None:
        return Say(f"plan_library_ask-{field}", facts, (*rows, _cancel(line, where)))
    place = FIELDS.index(field)
    back = Button("common-back", "library.ask", arg=FIELDS[place - 1]) if place else None
    home = (Button("common-home", "home"), Button("common-cancel", "library.drop"))
    return Say(f"plan_library_ask-{field}", facts, (*rows, (back, *home) if back else home))


def _choices(field: str, page: str, line: PlanLine | None, where: str) -> Rows:
    """The options of a field: the months three in a row, everything else a page of rows."""
    if field == "month":
        months = [_option(field, code, name, line, where) for code, name in options(field)]
        return tuple(tuple(months[i : i + 3]) for i in range(0, len(months), 3))
    shown = desk.page_of(options(field), page)
    rows = tuple((_option(field, code, name, line, where),) for code, name in shown.items)
    if line is None:
        return (*rows, *desk.turner("library.ask", shown.number, shown.pages, prefix=f"{field}."))
    prefix = f"{field}.{where}."
    turner = desk.turner("library.field", shown.number, shown.pages, line.id, prefix=prefix)
    return (*rows, *turner)


def _option(field: str, code: str, name: T, line: PlanLine | None, where: str) -> Button:
    label: dict[str, Fact] = {"label": name}
    if line is None:
        return Button("people-toggle_off", "library.put", arg=f"{field}.{code}", facts=label)
    kept = str(getattr(line, field) or ANY)
    key = "people-toggle_on" if kept == code else "people-toggle_off"
    arg = f"{field}.{code}.{where}"
    return Button(key, "library.set", line.id, line.version, arg, label)


def _cancel(line: PlanLine, where: str) -> tuple[Button, ...]:
    return (
        Button("common-cancel", "library.open", of=line.id, arg=where),
        Button("common-home", "home"),
    )


def check(draft: dict[str, Any]) -> Say:
    """The new line as it will stand, to be saved or put right."""
    edits = [Button(f"plan_library_field-{name}", "library.ask", arg=name) for name in FIELDS]
    save = (Button("common-save", "library.save", of=draft["token"]),)
    last = (Button("common-home", "home"), Button("common-cancel", "library.drop"))
    rows = (save, *in_pairs(edits), last)
    return Say("plan_library-check", facts_of(line_of(draft)), rows)


def line_of(draft: dict[str, Any]) -> PlanLine:
    """The line a complete draft describes."""
    values = {name: draft[name] for name in FIELDS if name != "form"}
    return PlanLine(id=0, form=EventForm(draft["form"]), **values)


def missing(draft: dict[str, Any]) -> str | None:
    """The first field a draft still needs."""
    return next((name for name in FIELDS if name not in draft), None)
