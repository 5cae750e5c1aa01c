"""How one part of a programme looks: the text, its authors and readers, the text about to be saved."""

from __future__ import annotations

from typing import Any

from bot.handlers.form_screen import in_rows
from bot.handlers.programme_screen import (
    View,
    agreement_fact,
    author_fact,
    comments_fact,
    number_of,
)
from mentoring.programme import rules
from mentoring.programme.nouns import LIMITS, SCHEDULE_LIMIT, Part, State
from mentoring.programme.values import is_empty
from mentoring.programme.words import row_brief, value_fact
from mentoring.say import Button, Fact, Lines, Rows, Say, T

HINTED = (Part.TITLE, Part.AIM, Part.TASKS, Part.CONTENT, Part.INTERIM, Part.PLANNED)
"""Parts with suggestions by area of difficulty."""
CONDITIONS = ("room", "load", "online")
"""Suggestions for the conditions of learning."""
ROWS_SHOWN = 15
"""Rows of the plan on the screen of the part; the plan has a screen of its own."""


def hints_of(view: View, part: Part) -> tuple[str, ...]:
    """Codes of the suggestions for a part: areas the pair works at, or sorts of conditions."""
    if part is Part.CONDITIONS:
        return CONDITIONS
    return rules.areas(view.pair) if part in HINTED else ()


def part_screen(view: View, part: Part, has_draft: bool, note: Fact | None = None) -> Say:
    """A part whole: text, author, who agreed, comments, who reads it, and what can be done.

    Args:
        has_draft: whether the reader typed something and did not save it.
        note: one line more, on top.
    """
    entry = view.programme.entries.get(part)
    value = view.programme.value(part)
    filled = entry is not None and not is_empty(value)
    head: dict[str, Fact] = {
        "number": str(number_of(part)),
        "part": T(f"programme_part-{part}"),
    }
    parts: list[Fact] = [note] if note is not None else []
    parts.append(T("programme-part", head))
    parts.append(
        T("programme-value", {"value": _value(view, part)}) if value else T("programme-value_none")
    )
    if filled and entry is not None:
        facts: dict[str, Fact] = {"author": author_fact(part, entry), "at": entry.written_at}
        parts.append(T("programme-written", {**facts, "agreed": agreement_fact(view, entry)}))
    said = tuple(one for one in view.programme.open_comments if one.part is part)
    if said:
        parts.append(T("programme-comments", {"lines": comments_fact(said)}))
    parts.append(_how(view, part))
    hidden = part in rules.HIDDEN_FROM_HELPER
    parts.append(T("programme-readers_few" if hidden else "programme-readers"))
    body = Lines(tuple(parts), "\n\n")
    return Say("programme-screen", {"body": body}, _rows(view, part, filled, has_draft))


def _value(view: View, part: Part) -> Fact:
    if part is not Part.PLAN:
        return value_fact(part, view.programme.value(part))
    lines: tuple[Fact, ...] = tuple(row_brief(row) for row in view.programme.plan[:ROWS_SHOWN])
    more = len(view.programme.plan) - ROWS_SHOWN
    return Lines((*lines, T("programme-rows_more", {"count": more})) if more > 0 else lines)


def _how(view: View, part: Part) -> Fact:
    """What belongs here and how to write it; why it cannot be written, if so."""
    hint = T(f"programme_about-{part}")
    if view.may_write(part):
        if part in LIMITS or part is Part.SCHEDULE:
            limit = LIMITS.get(part, SCHEDULE_LIMIT)
            return T("programme-type", {"hint": hint, "limit": limit})
        return hint
    if view.is_writer and part is Part.TERM:
        return T("programme-term_order")
    return T("programme-read_only") if view.is_writer else hint


def _rows(view: View, part: Part, filled: bool, has_draft: bool) -> Rows:
    of, version = view.programme.id, rules.version_of(view.programme, part)
    rows: list[tuple[Button, ...]] = []
    if has_draft:
        rows.append((Button("programme-draft", "programme.draft", of, version, part),))
    waits = filled and view.me.id not in view.programme.entries[part].agreed
    if view.is_writer and waits and view.programme.state is not State.AGREED:
        rows.append((Button("programme-agree", "programme.agree", of, version, part),))
    if view.may_write(part):
        rows += hint_rows(view, part)
    if view.is_writer:
        rows.append((Button("programme-comment_part", "programme.comment", of, arg=part),))
    return (*rows, _turner(view, part), _bottom(view))


def hint_rows(view: View, part: Part) -> list[tuple[Button, ...]]:
    """Suggestions a tap takes over."""
    of, version = view.programme.id, rules.version_of(view.programme, part)
    buttons = []
    for code in hints_of(view, part):
        by_area = T(f"competence-area_{code}")
        label = T(f"programme_condition-{code}") if part is Part.CONDITIONS else by_area
        word, facts = f"{part}.{code}", {"label": label}
        buttons.append(Button("programme-hint", "programme.hint", of, version, word, facts))
    return in_rows(buttons, 1)


def _turner(view: View, part: Part) -> tuple[Button, ...]:
    """To the parts before and after."""
    shown = [one for one in Part if one not in rules.hidden_from(view.pair, view.me)]
    place, row = shown.index(part), []
    for step, key in ((-1, "programme-part_before"), (1, "programme-part_after")):
        if 0 <= place + step < len(shown):
            other = shown[place + step]
            version = rules.version_of(view.programme, other)
            facts: dict[str, Fact] = {"label": T(f"programme_short-{other}")}
            row.append(Button(key, "programme.part", view.programme.id, version, other, facts))
    return tuple(row)


def _bottom(view: View) -> tuple[Button, ...]:
    home = Button("programme-to_whole", "programme.home", view.pair.id)
    return home, Button("common-home", "home")


def preview(view: View, part: Part, draft: dict[str, Any]) -> Say:
    """The text about to be saved, and what saving does."""
    of, version = view.programme.id, draft["seen"]
    others = [one for one in view.pair.people if one != view.me.id]
    entry = view.programme.entries.get(part)
    lost = entry is not None and any(one in entry.agreed for one in others)
    facts: dict[str, Fact] = {
        "part": T(f"programme_part-{part}"),
        "text": str(draft["text"]),
        "effect": T("programme-preview_lost" if lost else "programme-preview_new"),
    }
    save = (Button("common-save", "programme.save", of, version, part),)
    throw = Button("common-cancel", "programme.throw", of, version, part)
    hints = hint_rows(view, part) if part not in (Part.TITLE, Part.AIM) else []
    return Say("programme-preview", facts, (save, *hints, (throw, *_bottom(view))))


def clash(view: View, part: Part, text: str) -> Say:
    """The part changed meanwhile: both texts, and which one stays."""
    of, version = view.programme.id, rules.version_of(view.programme, part)
    entry = view.programme.entries.get(part)
    facts: dict[str, Fact] = {
        "part": T(f"programme_part-{part}"),
        "who": author_fact(part, entry) if entry else T("common-none"),
        "theirs": value_fact(part, view.programme.value(part)),
        "mine": text,
    }
    rows = (
        (Button("programme-keep_theirs", "programme.theirs", of, version, part),),
        (Button("programme-keep_mine", "programme.save_mine", of, version, part),),
        _bottom(view),
    )
    return Say("programme-clash", facts, rows)


def next_part(view: View, part: Part) -> Part | None:
    """The next part that waits for the reader: empty, or not agreed to yet; after this one first."""
    order = list(Part)
    after = order[order.index(part) + 1 :] + order[: order.index(part)]
    for one in after:
        entry = view.programme.entries.get(one)
        empty = entry is None or is_empty(entry.value)
        if empty and view.may_write(one):
            return one
        if not empty and entry is not None and view.me.id not in entry.agreed and view.is_writer:
            return one
    return None
