"""What training, practices and the roadmap bring to the final report (3.4(3), 3.4(5), 3.4(7); domain 6.6)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from mentoring.indicator import Code
from mentoring.practice import Piece
from mentoring.practice_view import published
from mentoring.report import Block, Bullet, Grid, Head, Paragraph, Snapshot, numbers
from mentoring.report_parts import indicators
from mentoring.roadmap.nouns import Item, Status
from mentoring.roadmap.rules import item_status
from mentoring.roadmap.words import title_of
from mentoring.say import Fact, T
from mentoring.training_view import counts

if TYPE_CHECKING:
    from storage.uow import Uow


async def training(uow: Uow, snap: Snapshot) -> Sequence[Block]:
    """Sessions held and how many came; nothing if there were none."""
    found = await counts(uow, snap.year.first, min(snap.facts.today, snap.year.last))
    held = {kind: count for kind, count in found.held.items() if count}
    if not held:
        return []
    rows: list[tuple[Fact, Fact]] = [
        (T(f"training_kind-{kind}"), str(count)) for kind, count in held.items()
    ]
    facts: dict[str, Fact] = {"people": found.people, "came": found.came, "invited": found.invited}
    return [
        numbers(T("report-table_training"), rows, T("report-head_session"), T("report-head_count")),
        Paragraph(T("report-training_people", facts)),
    ]


async def practices(uow: Uow, snap: Snapshot) -> Sequence[Block]:
    """Titles of what came to the bank within the year; words are free of whoever gave no consent."""
    found = [
        one
        for one in await published(uow)
        if snap.year.holds(one.since.astimezone(uow.zone).date())
    ]
    if not found:
        return []
    return [
        Paragraph(T("report-practices", {"count": len(found)})),
        *(Bullet(one.words[Piece.TITLE]) for one in found if Piece.TITLE in one.words),
    ]


async def roadmap(uow: Uow, snap: Snapshot) -> Sequence[Block]:
    """How the rows of the year stand, and which are overdue; nothing without a roadmap."""
    found = await uow.roadmaps.of_year(snap.year)
    if found is None:
        return []
    items = await uow.roadmaps.items(found.id)
    return [
        indicators(snap, (Code.K14,), T("report-table_roadmap_in_time")),
        *rows(items, min(snap.facts.today, snap.year.last)),
    ]


def rows(items: Sequence[Item], on: date) -> list[Block]:
    """Rows by how they stand on a day, as a table; the overdue ones by name."""
    standing = {item.id: item_status(item, on) for item in items}
    many = list(standing.values())
    table = tuple(
        (T(f"report_roadmap-{status}"), str(many.count(status)))
        for status in Status
        if status in many
    )
    heads = (Head(T("report-head_standing"), 75), Head(T("report-head_rows"), 25, is_number=True))
    late = [one for one in items if standing[one.id] is Status.OVERDUE]
    found: list[Block] = [Grid(T("report-table_roadmap"), heads, table)]
    if late:
        found.append(Paragraph(T("report-roadmap_late", {"count": len(late)})))
        found += [Bullet(title_of(one)) for one in late]
    return found
