"""How reminders are said: one thing with its actions, or the one message of several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import time

from mentoring.reminder.nouns import Item, Reminder, Snooze
from mentoring.say import Button, Fact, Lines, NoticeKind, Rows, Say, T

NOON = time(12, 0)
IN_A_ROW = 2
SNOOZE = "reminder.snooze"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a message and the reminders it stands for."""

    rows: tuple[Reminder, ...]
    item: Item


def entries_of(said: Sequence[tuple[Reminder, Item]]) -> list[Entry]:
    """Reminders in their order, those of one group as one line; whole items last."""
    found: dict[str, Entry] = {}
    for row, item in said:
        key = item.group or f"#{row.id}"
        before = found.get(key)
        found[key] = replace(before, rows=(*before.rows, row)) if before else Entry((row,), item)
    return sorted(found.values(), key=lambda entry: entry.item.whole)


def message(person: int, entries: Sequence[Entry], clock: time | None) -> Say:
    """The message of these lines.

    Args:
        clock: local time of day of the morning's message; ``None``: it is not one.
    """
    first = entries[0].rows[0].id
    if len(entries) == 1:
        line: Fact = entries[0].item.line
        rows = _own(entries[0])
    else:
        line, rows = _several(entries, clock)
    return Say(
        "reminder-one",
        {"line": line},
        (*rows, *last_rows(first)),
        to=person,
        kind=NoticeKind.REMINDERS,
    )


def first_of(say: Say) -> int:
    """Id of the first reminder of a message; see `Reminder.said_with`."""
    found = (one.of for row in say.rows for one in row if one.do == SNOOZE)
    return next((of for of in found if of is not None), 0)


def _several(entries: Sequence[Entry], clock: time | None) -> tuple[Fact, Rows]:
    """Numbered lines with a button for each; what is a whole of its own stands below."""
    lines = [entry.item for entry in entries if not entry.item.whole]
    whole = [entry for entry in entries if entry.item.whole]
    numbered = tuple(
        T("reminder-line", {"number": str(n), "line": item.line}) for n, item in enumerate(lines, 1)
    )
    key = "reminder-several"
    if clock is not None:
        key = "reminder-morning" if clock < NOON else "reminder-day"
    said: Fact = T(key, {"lines": Lines(numbered), "count": len(numbered)})
    rows = _in_rows([_numbered(n, one) for n, one in enumerate(lines, 1)])
    for entry in whole:
        line, own = entry.item.beside or (entry.item.line, _own(entry))
        said = Lines((said, line), glue="\n\n")
        rows += [tuple(replace(one, stays=True) for one in row) for row in own]
    return said, tuple(rows)


def _own(entry: Entry) -> Rows:
    return entry.item.acts or ((entry.item.open,),)


def _numbered(number: int, item: Item) -> Button:
    """A button that says its line's number; the message stays, the other lines are still needed."""
    label: dict[str, Fact] = {
        "number": str(number),
        "label": T(item.open.key, item.open.facts),
    }
    return replace(item.open, key="reminder-button", facts=label, stays=True)


def _in_rows(buttons: Sequence[Button]) -> list[tuple[Button, ...]]:
    return [tuple(buttons[i : i + IN_A_ROW]) for i in range(0, len(buttons), IN_A_ROW)]


def last_rows(first: int) -> Rows:
    """Putting off everything of a message that is still open; wanting no more of it."""
    later = tuple(Button(f"reminder_snooze-{until}", SNOOZE, first, arg=until) for until in Snooze)
    return (later, (Button("reminder-stop", "reminder.stop", first),))
