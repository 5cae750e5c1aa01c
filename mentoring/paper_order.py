"""What each order says, as data (3.1-3.3, 6.2, 1.4); storage/papers/order_docx.py makes the file.

The fixed words stand in the template, which a school may edit. Everything here is ready text in
the paper's language; dates are ready text too. What is not known is the empty string or ``None``:
where the order must have it, the writer leaves a visible blank, never an invented value.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from mentoring.cases import PersonForms
from mentoring.paper_order_rows import (
    Ending,
    Extension,
    Item,
    PairLine,
    ReleaseLine,
    Replacement,
)

__all__ = [
    "Association",
    "Body",
    "CuratorAppointed",
    "Ending",
    "Extension",
    "FinalEvent",
    "Item",
    "OrderChanged",
    "OrderForm",
    "OrderPaper",
    "PairLine",
    "PairsAssigned",
    "Regulation",
    "Release",
    "ReleaseLine",
    "Replacement",
]


class OrderForm(StrEnum):
    """Which template; the file is ``order_<form>.docx``."""

    REGULATION = "regulation"
    CURATOR = "curator"
    PAIRS = "pairs"
    CHANGE = "change"
    FINAL = "final"
    ASSOCIATION = "association"
    RELEASE = "release"


@dataclass(frozen=True, slots=True)
class Regulation:
    """Approving the school's regulation.

    Attributes:
        in_force: from which date.
        former: the order whose regulation is no longer in force, as it follows the word
            "approved by" (instrumental); empty leaves the point out.
        site_by: by which date it is put on the site.
        acquaint_by: by which date the staff are acquainted.
        acquaint: who acquaints them; ``None`` is the curator.
    """

    in_force: str = ""
    former: str = ""
    site_by: str = ""
    acquaint_by: str = ""
    acquaint: PersonForms | None = None


@dataclass(frozen=True, slots=True)
class CuratorAppointed:
    """Appointing the curator, who is the paper's ``curator``.

    Attributes:
        starts: first day.
        ends: last day; empty means until a further order.
        organisation: of a curator from outside (1.2), as it follows the position; empty for our own.
        roadmap_by: by which date the roadmap is ready.
        bank_with: the administrator with whom the bank is kept (3.4); ``None`` names the job only.
    """

    starts: str = ""
    ends: str = ""
    organisation: str = ""
    roadmap_by: str = ""
    bank_with: PersonForms | None = None


@dataclass(frozen=True, slots=True)
class PairsAssigned:
    """Assigning pairs and groups, every year or one by one.

    Attributes:
        lines: the table.
        programmes_by: by which date the mentors work out the programmes.
        addenda_by: by which date the staff department makes addenda to labour contracts (351.8);
            empty leaves the point out.
        addenda_who: who makes them; ``None`` with a date leaves a blank.
        site_by: by which date the site tells it; empty leaves the point out.
    """

    lines: tuple[PairLine, ...]
    programmes_by: str = ""
    addenda_by: str = ""
    addenda_who: PersonForms | None = None
    site_by: str = ""


@dataclass(frozen=True, slots=True)
class OrderChanged:
    """A change of an order issued before.

    Attributes:
        number: of the order changed.
        date: of the order changed.
        title: heading of the order changed, without quotes.
        replacements: other mentors.
        endings: what ended.
        extensions: what lasts longer.
    """

    number: str
    date: str
    title: str
    replacements: tuple[Replacement, ...] = ()
    endings: tuple[Ending, ...] = ()
    extensions: tuple[Extension, ...] = ()


@dataclass(frozen=True, slots=True)
class FinalEvent:
    """Holding the final event of the year (roadmap, stage 6).

    Attributes:
        title: its name without quotes.
        date: the day.
        place: where.
        format: round table, festival, day of methods, defence of programmes.
        programme: annex 1; empty leaves the annex and its point out.
        committee: annex 2, who organises and judges; empty leaves it out.
        criteria: annex 3, criteria of the best practice; empty leaves it out.
        materials_by: by which date pairs hand in descriptions of practice.
        site_by: by which date the site tells of it; empty leaves the point out.
        rewards: ready sentence on rewards; empty leaves the point out.
    """

    title: str
    date: str
    place: str = ""
    format: str = ""
    programme: tuple[Item, ...] = ()
    committee: tuple[PersonForms, ...] = ()
    criteria: tuple[str, ...] = ()
    materials_by: str = ""
    site_by: str = ""
    rewards: str = ""


@dataclass(frozen=True, slots=True)
class Association:
    """The members of the mentors' methodical association (3.4(3)).

    Attributes:
        leader: who leads it.
        members: all members, the leader too if a member.
        period: for what time, as it follows "for" (a school year); may be empty.
        plan_by: by which date its plan of work is ready; empty leaves the point out.
    """

    leader: PersonForms | None
    members: tuple[PersonForms, ...]
    period: str = ""
    plan_by: str = ""


@dataclass(frozen=True, slots=True)
class Release:
    """Release from duties for an event of a programme's plan (1.4).

    Attributes:
        event: its name without quotes.
        date: the day of the event.
        place: where; may be empty.
        lines: who, when, how covered.
        timetable: who changes the timetable; ``None`` leaves a blank.
    """

    event: str
    date: str
    place: str
    lines: tuple[ReleaseLine, ...]
    timetable: PersonForms | None = None


Body: TypeAlias = (
    Regulation
    | CuratorAppointed
    | PairsAssigned
    | OrderChanged
    | FinalEvent
    | Association
    | Release
)

FORM_OF: dict[type, OrderForm] = {
    Regulation: OrderForm.REGULATION,
    CuratorAppointed: OrderForm.CURATOR,
    PairsAssigned: OrderForm.PAIRS,
    OrderChanged: OrderForm.CHANGE,
    FinalEvent: OrderForm.FINAL,
    Association: OrderForm.ASSOCIATION,
    Release: OrderForm.RELEASE,
}
"""Which template an order's body fills."""


@dataclass(frozen=True, slots=True)
class OrderPaper:
    """One order. Without number and date it is a draft and says so at its top.

    Attributes:
        school: full name of the organisation.
        body: what is ordered; decides the template.
        head: who signs.
        curator: the curator of the programmes; named in most orders as who does and reports.
        school_short: short name, printed under the full one; may be empty.
        place: city where the order was made up; empty leaves it out.
        number: as entered by hand ("270/1"); empty is a draft.
        date: of the order; empty is a draft.
        grounds: legal and other grounds of the preamble, each in the genitive as it follows "on the
            ground of"; data of the school, never hard-wired.
        points: further points, each a ready sentence; put before the point on control.
        control: on whom control is laid; ``None`` keeps it with the head.
        acquainted: who signs the sheet of acknowledgement.
    """

    school: str
    body: Body
    head: PersonForms
    curator: PersonForms | None = None
    school_short: str = ""
    place: str = ""
    number: str = ""
    date: str = ""
    grounds: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    control: PersonForms | None = None
    acquainted: tuple[PersonForms, ...] = ()

    @property
    def is_draft(self) -> bool:
        """Whether it is not yet an order: number or date is missing."""
        return not (self.number and self.date)

    @property
    def form(self) -> OrderForm:
        """Which template it fills."""
        return FORM_OF[type(self.body)]
