"""One row of the roadmap on the screen: its dates, what it waits for, its documents, what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot import desk
from bot.handlers import attachment
from bot.handlers.roadmap_screen import MINE, SHOWN, named, owner
from mentoring.people import Person, Role
from mentoring.roadmap import api
from mentoring.roadmap.nouns import ABOUT, End, Item, Point, Roadmap
from mentoring.roadmap.rows import is_extra
from mentoring.roadmap.rules import held_by, may_do, may_read, status_of, too_early
from mentoring.roadmap.words import result_of
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from storage.uow import Uow


async def card(uow: Uow, me: Person, roadmap: Roadmap, item: Item, note: str = "") -> Say:
    """One row: its dates, who answers for it, what it waits for, its documents, what can be done.

    Args:
        note: key of a line on top: what has just been done.
    """
    items = await uow.roadmaps.items(roadmap.id)
    files = [one for one in await uow.attachments.of(ABOUT, item.id) if one.is_here]
    today = await api.today_of(uow)
    lines: list[Fact] = [
        T(
            "roadmap-line_stage",
            {"stage": str(item.stage), "name": T(f"roadmap_stage-{item.stage}")},
        ),
        T("roadmap-line_owner", {"who": owner(item)}),
        T("roadmap-line_repeat", {"repeat": T(f"roadmap_repeat-{item.repeat}")}),
    ]
    if result_of(item):
        lines.append(T("roadmap-line_result", {"result": result_of(item)}))
    if is_extra(item.code):
        lines.append(T("roadmap-line_extra"))
    lines += _order_lines(item, items)
    points = [point_line(one, me, today) for one in item.points] or [T("roadmap-no_dates")]
    facts: dict[str, Fact] = {
        "note": T(note) if note else "",
        "item": named(item),
        "lines": Lines(tuple(lines)),
        "points": Lines(tuple(points)),
        "files": T("roadmap-files_count", {"count": len(files)}) if files else "",
    }
    back = desk.bottom("roadmap.stage", roadmap.id, str(item.stage))
    if not may_read(me):
        back = desk.bottom(MINE)
    return Say("roadmap-item", facts, (*_acts(me, roadmap, item, bool(files)), back))


def _order_lines(item: Item, items: Sequence[Item]) -> list[Fact]:
    """What it waits for; what has a later date than it ought to."""
    by_code = {one.code: one for one in items if one.code}
    lines: list[Fact] = []
    held = held_by(item, items)
    if held and item.next_point is not None:
        before = Lines(tuple(named(by_code[code]) for code in held), "; ")
        lines.append(T("roadmap-line_held", {"items": before}))
    for one in too_early(item, items):
        if one.next_point is not None:
            early: dict[str, Fact] = {"code": one.code, "on": one.next_point.due_on}
            lines.append(T("roadmap-line_early", early))
    return lines


def point_line(point: Point, me: Person, today: date) -> T:
    """A date: still to come, overdue, or how it came to its end."""
    status = status_of(point, today)
    about: Fact = ""
    if point.about is not None and me.has(Role.CURATOR):
        about = T("roadmap-about", {"who": Name(point.about)})
    facts: dict[str, Fact] = {"due": point.due_on, "about": about}
    if point.is_open:
        return T(f"roadmap_point-{status}", facts)
    facts["on"] = point.ended_on or point.due_on
    if point.end is End.FACT:
        facts["how"] = T(f"roadmap_fact-{point.fact}", {"number": point.number})
    elif point.ended_by is not None:
        facts["how"] = T("roadmap-by", {"who": Name(point.ended_by), "words": _words(point)})
    else:
        facts["how"] = ""
    return T(f"roadmap_point-{status}", facts)


def _words(point: Point) -> Fact:
    return T("roadmap-by_words", {"words": point.words}) if point.words else ""


def _acts(me: Person, roadmap: Roadmap, item: Item, has_files: bool) -> Rows:
    rows: list[tuple[Button, ...]] = []
    is_curator = me.has(Role.CURATOR)
    if may_do(item, me) and item.open_points:
        for point in [one for one in item.open_points if one.about is not None][:SHOWN]:
            who: dict[str, Fact] = {"who": Name(point.about or 0) if is_curator else str(point.id)}
            rows.append((_act("roadmap-done_about", "done", item, str(point.id), who),))
        if not any(one.about is not None for one in item.open_points):
            rows.append((_act("roadmap-done", "done", item, str(item.open_points[0].id)),))
        rows.append(
            (_act("roadmap-note", "note", item, ""), _act("roadmap-attach", "attach", item, ""))
        )
    if has_files:
        rows.append((Button("roadmap-to_files", "roadmap.files", item.id),))
    if is_curator:
        ended = [one for one in item.points if one.end in (End.FACT, End.HAND, End.NEEDLESS)]
        more = [_act("roadmap-edit", "edit", item, "")]
        if ended:
            more.append(_act("roadmap-again", "again", item, str(ended[-1].id)))
        rows.append(tuple(more))
    return tuple(rows)


def _act(key: str, do: str, item: Item, arg: str, facts: dict[str, Fact] | None = None) -> Button:
    return Button(key, f"roadmap.{do}", item.id, item.version, arg, facts or {})


async def files(uow: Uow, item: Item) -> Say:
    """Documents of a row."""
    found = [one for one in await uow.attachments.of(ABOUT, item.id) if one.is_here]
    facts: dict[str, Fact] = {"item": named(item), "files": attachment.lines(found)}
    key = "roadmap-files" if found else "roadmap-files_none"
    bottom = desk.bottom("roadmap.item", item.id)
    return Say(key, facts, (*attachment.rows(found), bottom))
