"""Counts for statistical reporting: the table a form of the authorities is filled in from (3.4(11)).

Ages and experience of the whole staff are not kept here: the curator types them once a year from the
school's own report; a cell nobody has filled stays empty and is never guessed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.indicator import Facts
from mentoring.indicator_read import facts_of
from mentoring.kinds import MentoringForm, MentoringKind
from mentoring.mentee_request import MenteeCategory
from mentoring.mentor_questionnaire import Qualification
from mentoring.pair.nouns import Ending, PairState
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.school_year import SchoolYear
from mentoring.submission import ensure_curator

if TYPE_CHECKING:
    from storage.uow import Uow

FIGURES = (
    "total",
    "age_0_25",
    "age_25_30",
    "age_30_35",
    "age_35",
    "years_0_3",
    "years_3_5",
    "years_5_10",
    "years_10",
)
"""What the curator types; words are ``indicator_figure-<code>``. Ages, years: from, up to but without."""
LARGEST = 999


@dataclass(frozen=True, slots=True)
class Cell:
    """One row of the table.

    Args:
        group: words are ``indicator_group-<code>``.
        label: text key.
        value: ``None``: nobody has typed it.
    """

    group: str
    label: str
    value: int | None


def ensure_figure(text: str) -> int:
    """A number of people.

    Raises:
        Refusal: ``indicator-figure_unclear``.
    """
    plain = text.strip()
    if not (plain.isascii() and plain.isdecimal() and int(plain) <= LARGEST):
        raise Refusal("indicator-figure_unclear", limit=LARGEST)
    return int(plain)


async def put_figure(
    uow: Uow, actor: Person, year: SchoolYear, code: str, text: str, now: datetime
) -> None:
    """Keep a number of the staff; an empty one takes it away.

    Raises:
        Refusal: not the curator, ``common-changed`` or of `ensure_figure`.
    """
    ensure_curator(actor)
    if code not in FIGURES:
        raise Refusal("common-changed")
    value = ensure_figure(text) if text else None
    await uow.monitoring.put_figure(year.start, code, value)
    await uow.audit.add(now, actor.id, "indicator.figure", "figure", year.start)


async def say_stays(
    uow: Uow, actor: Person, year: SchoolYear, person: int, now: datetime, *, stays: bool
) -> None:
    """The curator says whether a young specialist works here on 1 September (K9).

    Raises:
        Refusal: not the curator, or ``common-changed``: nobody of that year's programmes.
    """
    ensure_curator(actor)
    facts = await facts_of(uow, year)
    if person not in facts.mentees or person not in facts.staff:
        raise Refusal("common-changed")
    await uow.monitoring.put_stays(year.start, person, stays=stays)
    await uow.audit.add(now, actor.id, "indicator.stays", "stays", year.start, person)


async def statistics_of(uow: Uow, year: SchoolYear) -> list[Cell]:
    """The table of a school year, row by row."""
    return await statistics_from(uow, await facts_of(uow, year))


async def statistics_from(uow: Uow, facts: Facts) -> list[Cell]:
    """The table from facts already gathered."""
    requests = [await uow.mentee_requests.current_of(one) for one in sorted(facts.mentees)]
    categories = [one.category for one in requests if one is not None]
    mentors = sorted({one.mentor for one in facts.pairs})
    filled = [await uow.mentor_questionnaires.current_of(one) for one in mentors]
    levels = [one.category for one in filled if one is not None]
    return [
        *_staff(facts.figures),
        *_people(facts),
        *(Cell("kinds", f"options-kind_{one}", _kind(facts, one)) for one in MentoringKind),
        *(Cell("forms", f"options-form_{one}", _form(facts, one)) for one in MentoringForm),
        *(
            Cell("mentees", f"mentee_request-category_{one}", categories.count(one))
            for one in MenteeCategory
        ),
        *(
            Cell("mentors", f"mentor_questionnaire-category_{one}", levels.count(one))
            for one in Qualification
        ),
        *_programmes(facts),
    ]


def _staff(figures: Mapping[str, int]) -> list[Cell]:
    return [Cell("staff", f"indicator_figure-{one}", figures.get(one)) for one in FIGURES]


def _people(facts: Facts) -> list[Cell]:
    groups = sum(one.is_group for one in facts.pairs)
    counts = {
        "mentors": len({one.mentor for one in facts.pairs}),
        "mentees": len(facts.mentees),
        "young": sum(one in facts.staff and facts.staff[one].is_young for one in facts.mentees),
        "pairs": len(facts.pairs) - groups,
        "groups": groups,
    }
    return [Cell("people", f"indicator_count-{one}", n) for one, n in counts.items()]


def _kind(facts: Facts, kind: MentoringKind) -> int:
    return sum(kind in one.kinds for one in facts.pairs)


def _form(facts: Facts, form: MentoringForm) -> int:
    return sum(one.form is form for one in facts.pairs)


def _programmes(facts: Facts) -> list[Cell]:
    begun = [one for one in facts.pairs if one.id in facts.begun]
    ended = [one for one in begun if one.state is PairState.ENDED]
    done = sum(one.ending is Ending.DONE for one in ended)
    counts = {"begun": len(begun), "completed": done, "early": len(ended) - done}
    return [Cell("programmes", f"indicator_count-{one}", n) for one, n in counts.items()]
