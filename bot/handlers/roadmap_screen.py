"""Screens of the roadmap: the year, a stage, one row, one's own rows (3.4(3), annex 2)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot import desk
from bot.handlers.form_screen import in_rows
from mentoring.people import Person, Role
from mentoring.roadmap import api, making
from mentoring.roadmap.nouns import (
    STAGES,
    Due,
    Item,
    Point,
    Roadmap,
    RoadmapState,
    Status,
)
from mentoring.roadmap.rules import dues, item_status
from mentoring.roadmap.words import brief_of, title_of
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from storage.uow import Uow

HOME, MINE = "roadmap.home", "roadmap.mine"
WEEKS = 4
SHOWN = 6
"""Lines of a part of the home screen; the rest is counted."""
IN_ROW = 4
UNSENT = (RoadmapState.DRAFT, RoadmapState.RETURNED, RoadmapState.CHANGED)


def named(item: Item, *, brief: bool = False) -> Fact:
    """A row in a line: its code before its words.

    Args:
        brief: few words instead of the regulation's own.
    """
    title = brief_of(item) if brief else title_of(item)
    return T("roadmap-named", {"code": item.code, "title": title}) if item.code else title


def label(item: Item) -> Fact:
    """A row on a button: its code, or the school's own words cut short."""
    return item.code or desk.short(item.title)


def owner(item: Item) -> Fact:
    """Who answers for it."""
    if item.person is not None:
        return Name(item.person)
    return Lines(tuple(T(f"roadmap_owner-{one}") for one in item.roles), ", ")


async def home(uow: Uow, me: Person, roadmap: Roadmap) -> Say:
    """The year: what is overdue, what is next, and the ways from here."""
    items, today = await uow.roadmaps.items(roadmap.id), await api.today_of(uow)
    found = dues(roadmap, items, today)
    late = [one for one in found if one.status is Status.OVERDUE]
    soon = [one for one in found if 0 <= one.days <= WEEKS * 7]
    asked = [one for one in items if one.points]
    facts: dict[str, Fact] = {
        "year": roadmap.year.name,
        "state": state_line(roadmap, uow),
        "done": sum(one.is_done for one in asked),
        "all": len(asked),
        "late": _part("roadmap-late", late),
        "soon": _part("roadmap-soon", soon),
    }
    shown = list(dict.fromkeys(one.item.id for one in (*late[:SHOWN], *soon[:SHOWN])))
    by_id = {one.id: one for one in items}
    rows = in_rows([_to(by_id[one]) for one in shown], IN_ROW)
    return Say("roadmap-home", facts, (*rows, *await _ways(uow, me, roadmap)))


def _to(item: Item) -> Button:
    return Button("roadmap-to_item", "roadmap.item", item.id, facts={"label": label(item)})


def state_line(roadmap: Roadmap, uow: Uow) -> T:
    """Where a roadmap stands and since when."""
    facts: dict[str, Fact] = {
        "on": roadmap.approved_on or roadmap.since.astimezone(uow.zone).date(),
        "since": roadmap.since.astimezone(uow.zone).date(),
        "words": roadmap.words,
    }
    return T(f"roadmap_state-{roadmap.state}", facts)


def _part(key: str, found: Sequence[Due]) -> Fact:
    if not found:
        return ""
    lines: list[Fact] = [due_line(one) for one in found[:SHOWN]]
    if len(found) > SHOWN:
        lines.append(T("roadmap-more", {"count": len(found) - SHOWN}))
    return T(key, {"lines": Lines(tuple(lines)), "count": len(found)})


def due_line(due: Due) -> T:
    """A date with its row and owner."""
    facts: dict[str, Fact] = {
        "on": due.point.due_on,
        "item": named(due.item, brief=True),
        "who": owner(due.item),
        "codes": ", ".join(due.held_by),
    }
    return T("roadmap-due_held" if due.held_by else "roadmap-due", facts)


async def _ways(uow: Uow, me: Person, roadmap: Roadmap) -> Rows:
    rows: list[tuple[Button, ...]] = []
    of, version = roadmap.id, roadmap.version
    if me.has(Role.HEAD) and roadmap.state is RoadmapState.SENT:
        rows.append(
            (
                Button("roadmap-approve", "roadmap.approve", of, version),
                Button("roadmap-return", "roadmap.return", of, version),
            )
        )
    if me.has(Role.CURATOR) and roadmap.state in UNSENT:
        rows.append((Button("roadmap-send", "roadmap.send", of, version),))
    rows.append(
        (
            Button("roadmap-to_stages", "roadmap.stages", of),
            Button("roadmap-to_paper", "roadmap.paper", of),
        )
    )
    last = []
    if me.has(Role.CURATOR):
        last.append(Button("roadmap-to_census", "census.board"))
    if len(await uow.roadmaps.all()) > 1:
        last.append(Button("roadmap-to_years", "roadmap.years"))
    rows += [tuple(last)] if last else []
    rows += await make_row(uow, me)
    rows.append((Button("common-home", "home"),))
    return tuple(rows)


async def make_row(uow: Uow, me: Person) -> list[tuple[Button, ...]]:
    """The button that makes the next roadmap, when it is time."""
    offer = await making.offered(uow) if me.has(Role.CURATOR) else None
    if offer is None:
        return []
    facts: dict[str, Fact] = {"year": offer.name}
    return [(Button("roadmap-make", "roadmap.new", offer.start, facts=facts),)]


async def empty(uow: Uow, me: Person) -> Say:
    """There is no roadmap yet."""
    key = "roadmap-empty" if me.has(Role.CURATOR) else "roadmap-empty_reader"
    return Say(key, {}, (*await make_row(uow, me), (Button("common-home", "home"),)))


async def stages(uow: Uow, roadmap: Roadmap) -> Say:
    """The seven stages, with how much of each is done."""
    items = await uow.roadmaps.items(roadmap.id)
    rows = []
    for stage in STAGES:
        asked = [one for one in items if one.stage == stage and one.points]
        facts: dict[str, Fact] = {
            "stage": str(stage),
            "name": T(f"roadmap_short-{stage}"),
            "done": sum(one.is_done for one in asked),
            "all": len(asked),
        }
        rows.append(
            (Button("roadmap-stage_row", "roadmap.stage", roadmap.id, arg=str(stage), facts=facts),)
        )
    bottom = desk.bottom("roadmap.open", roadmap.id)
    return Say("roadmap-stages", {"year": roadmap.year.name}, (*rows, bottom))


async def stage(uow: Uow, me: Person, roadmap: Roadmap, number: int) -> Say:
    """One stage: every row with its date."""
    today = await api.today_of(uow)
    items = [one for one in await uow.roadmaps.items(roadmap.id) if one.stage == number]
    lines = []
    for item in items:
        facts: dict[str, Fact] = {"item": named(item), "status": status_line(item, today)}
        lines.append(T("roadmap-stage_line", facts))
    rows = in_rows([_to(one) for one in items], IN_ROW)
    if me.has(Role.CURATOR):
        rows.append((Button("roadmap-add", "roadmap.add", roadmap.id, arg=str(number)),))
    facts = {
        "year": roadmap.year.name,
        "stage": str(number),
        "name": T(f"roadmap_stage-{number}"),
        "lines": Lines(tuple(lines), "\n\n"),
    }
    return Say("roadmap-stage", facts, (*rows, desk.bottom("roadmap.stages", roadmap.id)))


def status_line(item: Item, today: date) -> Fact:
    """How a row stands, in a line under it."""
    point = item.next_point or (item.points[-1] if item.points else None)
    status = item_status(item, today)
    facts: dict[str, Fact] = {"on": _shown_day(point)}
    return T(f"roadmap_status-{status}", facts)


def _shown_day(point: Point | None) -> Fact:
    if point is None:
        return ""
    return point.ended_on or point.due_on


async def mine(uow: Uow, me: Person, page: str) -> Say:
    """Rows somebody answers for, each with its next date."""
    by_item = {one.item.id: one for one in reversed(await api.own(uow, me))}
    found = sorted(by_item.values(), key=lambda one: (one.point.due_on, one.item.place))
    shown = desk.page_of(found, page)
    items = {one.item.id: one.item for one in shown.items}
    facts: dict[str, Fact] = {
        "lines": Lines(tuple(due_line(one) for one in shown.items)),
        "count": len(found),
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    rows = in_rows([_to(one) for one in items.values()], IN_ROW)
    turner = desk.turner(MINE, shown.number, shown.pages)
    key = "roadmap-mine" if found else "roadmap-mine_empty"
    return Say(key, facts, (*rows, *turner, (Button("common-home", "home"),)))
