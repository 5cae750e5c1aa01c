"""Apply a checked staff list to the cards: new people, changed fields, added roles (3.4(4))."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.people import Person, Role, Status, ensure_may_manage, tell_roles
from mentoring.staff_list import RowProblem, StaffRow, normal_name

if TYPE_CHECKING:
    from storage.uow import Uow

PRIVILEGED = frozenset({Role.CURATOR, Role.HEAD, Role.ADMIN})
"""Roles that open other people's data: a list may give them, and the report names each."""


@dataclass(frozen=True, slots=True)
class Granted:
    """A role with access to other people's data, given by a row of the list.

    Args:
        line: the row's number in the file.
        person: card id.
    """

    line: int
    person: int
    role: Role


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of a list.

    Args:
        added: ids of the new cards.
        changed: ids of the cards that differ from before.
        unchanged: rows that say what the card says already.
        granted: privileged roles given.
        problems: rows not imported, each with its line and reason (see `RowProblem`); also
            ``same_name_cards`` and ``person_left``.
    """

    added: tuple[int, ...] = ()
    changed: tuple[int, ...] = ()
    unchanged: int = 0
    granted: tuple[Granted, ...] = ()
    problems: tuple[RowProblem, ...] = ()

    @property
    def bad_rows(self) -> int:
        """Rows not imported; one row may have several problems."""
        return len({problem.line for problem in self.problems})


def by_name(people: Iterable[Person]) -> dict[str, list[Person]]:
    """Cards by their name in the form in which spellings compare equal."""
    found: dict[str, list[Person]] = {}
    for person in people:
        if person.full_name:
            found.setdefault(normal_name(person.full_name), []).append(person)
    return found


def obstacle(row: StaffRow, cards: Sequence[Person]) -> RowProblem | None:
    """Why a good row cannot be applied to the cards of that name, if so."""
    if len(cards) > 1:
        return RowProblem(row.line, "same_name_cards", {"count": len(cards)})
    if cards and cards[0].status is Status.LEFT:
        return RowProblem(row.line, "person_left")
    return None


def updated(card: Person, row: StaffRow) -> Person:
    """The card as the row wants it; an empty cell takes nothing away, roles are only added.

    Somebody not yet let in by the curator gets the roles as a wish: a name typed by whoever
    scanned the sheet in the staff room proves nothing.
    """
    roles = frozenset(Role(role) for role in row.roles)
    experience = row.experience_years
    card = replace(
        card,
        position=row.position,
        subjects=row.subjects or card.subjects,
        experience_years=card.experience_years if experience is None else experience,
    )
    if card.status in (Status.AWAITING, Status.JOINING) and not card.roles:
        return replace(card, wished_roles=card.wished_roles | roles)
    return replace(card, roles=card.roles | roles)


def given(row: StaffRow, before: Person | None, after: Person) -> list[Granted]:
    """Privileged roles that the row has just given."""
    had = before.roles if before else frozenset()
    gained = (after.roles - had) & PRIVILEGED
    return [Granted(row.line, after.id, role) for role in Role if role in gained]


async def apply(
    uow: Uow,
    actor: Person | None,
    rows: Sequence[StaffRow],
    problems: Sequence[RowProblem],
    now: datetime,
) -> ImportReport:
    """Bring the cards in line with the rows; a second time the same list changes nothing.

    Args:
        actor: who imports; ``None`` is the command line of the school's own machine.
        problems: what checking the list found; taken over into the report.

    Raises:
        Refusal: not allowed.
    """
    if actor is not None:
        ensure_may_manage(actor)
    known = by_name(await uow.people.all())
    report = ImportReport(problems=tuple(problems))
    for row in rows:
        cards = known.get(normal_name(row.full_name), [])
        problem = obstacle(row, cards)
        if problem:
            report = replace(report, problems=(*report.problems, problem))
        elif cards:
            report = await _change(uow, actor, cards[0], row, report, now)
        else:
            report = await _add(uow, actor, row, report, now)
    count = len(report.added) + len(report.changed)
    if count:
        by = actor.id if actor else None
        await uow.audit.add(now, by, "staff_list.imported", "staff_list", count)
    return replace(report, problems=tuple(sorted(report.problems, key=lambda one: one.line)))


async def _add(
    uow: Uow, actor: Person | None, row: StaffRow, report: ImportReport, now: datetime
) -> ImportReport:
    card = await uow.people.add(
        now=now,
        full_name=row.full_name,
        position=row.position,
        subjects=row.subjects,
        experience_years=row.experience_years,
        roles=frozenset(Role(role) for role in row.roles),
    )
    await uow.audit.add(now, actor.id if actor else None, "person.imported", "person", card.id)
    return replace(
        report,
        added=(*report.added, card.id),
        granted=(*report.granted, *given(row, None, card)),
    )


async def _change(
    uow: Uow,
    actor: Person | None,
    before: Person,
    row: StaffRow,
    report: ImportReport,
    now: datetime,
) -> ImportReport:
    after = updated(before, row)
    if after == before:
        return replace(report, unchanged=report.unchanged + 1)
    await uow.people.save(after)
    await uow.audit.add(now, actor.id if actor else None, "person.updated", "person", after.id)
    if after.roles != before.roles:
        await tell_roles(uow, after)
    return replace(
        report,
        changed=(*report.changed, after.id),
        granted=(*report.granted, *given(row, before, after)),
    )
