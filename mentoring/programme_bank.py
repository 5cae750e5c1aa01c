"""The bank of programmes: search, and a programme as a template without the people it was made for.

Whoever only looks for an example reads neither names nor difficulties (1.3(4); bar 10).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from mentoring.name_forms import folded, forms
from mentoring.pair.nouns import Pair
from mentoring.people import Person, Role, Status
from mentoring.plan import IsWorking, PlanRow, moved
from mentoring.programme.nouns import BINDING, Change, Part, Programme, State, Value
from mentoring.refusal import Refusal

TAKEN = (
    Part.AIM,
    Part.TASKS,
    Part.FORMS,
    Part.CONTENT,
    Part.INTERIM,
    Part.PLANNED,
    Part.CONDITIONS,
    Part.PLAN,
)
"""What goes from one programme into another. Problem and strengths are about one person, the
schedule about two timetables, the term is the order's."""
SHOWN = (Part.TITLE, *TAKEN)
"""What is read of somebody else's programme."""
GAP = "\N{HORIZONTAL ELLIPSIS}"
"""Stands where a name was."""
TEMPLATE_CHANGES = (Change.FIRST, Change.REST)
"""Versions whose words are all still open: an amendment of the plan alone takes no template."""


class Whose(StrEnum):
    """For one mentee, or for a group (2.4)."""

    INDIVIDUAL = "individual"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for in the bank.

    Args:
        words: all of them occur, in any case.
        area: code of `competence.AREAS`.
        whose: individual or group.
    """

    words: str = ""
    area: str = ""
    whose: Whose | None = None


def may_see_names(person: Person) -> bool:
    """The curator and the council know whose each programme is."""
    return person.status is Status.MEMBER and person.has(Role.CURATOR, Role.COUNCIL)


def ensure_may_read(person: Person) -> None:
    """The bank is for those who make programmes and those who are acquainted with them.

    Raises:
        Refusal: ``common-not_allowed``.
    """
    writers = (Role.MENTOR, Role.MENTEE)
    if not may_see_names(person) and not (person.status is Status.MEMBER and person.has(*writers)):
        raise Refusal("common-not_allowed")


def ensure_in_bank(programme: Programme | None) -> Programme:
    """The programme is, or was, in force.

    Raises:
        Refusal: ``programme_bank-not_there``.
    """
    if programme is None or programme.state not in BINDING:
        raise Refusal("programme_bank-not_there")
    return programme


def may_take(draft: Programme | None, source: Programme) -> bool:
    """Whether a draft of one's own may begin from this programme."""
    return (
        draft is not None
        and draft.state in (State.DRAFT, State.RETURNED)
        and draft.change in TEMPLATE_CHANGES
        and draft.pair != source.pair
    )


def is_kind(pair: Pair, wanted: Wanted) -> bool:
    """Whether the pair works at the area, and for as many mentees, as is looked for."""
    if wanted.area and wanted.area not in (*pair.topics, *pair.back_topics):
        return False
    return wanted.whose is None or pair.is_group is (wanted.whose is Whose.GROUP)


def has_words(values: Mapping[Part, Value], wanted: Wanted, names: Iterable[str]) -> bool:
    """Whether all words looked for occur.

    Args:
        values: what the reader sees of it: nothing is found by what one may not read.
        names: of its people, if the reader knows whose it is; otherwise none.
    """
    words = [value for value in values.values() if isinstance(value, str)]
    rows = [value for value in values.values() if isinstance(value, tuple)]
    words += [text for plan in rows for row in plan for text in (row.event, row.content)]
    whole = folded(" ".join([*words, *names])).casefold()
    return all(word in whole for word in folded(wanted.words).casefold().split())


def without_people(programme: Programme, names: Collection[str]) -> dict[Part, Value]:
    """What may be shown and copied of a programme: `SHOWN` parts, free of its people.

    Args:
        names: full names of everybody of the pair; taken out of all typed words.
    """
    people = _patterns(names)
    found: dict[Part, Value] = {}
    for part in SHOWN:
        value = programme.value(part)
        if isinstance(value, str):
            found[part] = _scrubbed(value, people)
        elif isinstance(value, tuple):
            found[part] = tuple(_without_names(row, people) for row in value)
        elif value is not None:
            found[part] = value
    return found


def _without_names(row: PlanRow, people: Collection[re.Pattern[str]]) -> PlanRow:
    return replace(
        row,
        event=_scrubbed(row.event, people),
        content=_scrubbed(row.content, people),
        question=_scrubbed(row.question, people),
        reflection="",
    )


def as_template(
    programme: Programme, names: Collection[str], starts: date, ends: date, is_working: IsWorking
) -> dict[Part, Value]:
    """What is written into another pair's draft: `TAKEN` parts without people, the plan re-dated.

    Args:
        starts: first day of the other programme; its last is `ends`.
    """
    clean = without_people(programme, names)
    found = {part: clean[part] for part in TAKEN if clean.get(part)}
    rows = found.get(Part.PLAN)
    if isinstance(rows, tuple):
        old = programme.term.starts if programme.term else min(row.on for row in rows)
        found[Part.PLAN] = moved(rows, old, starts, ends, is_working)
    return found


def scrubbed(text: str, names: Collection[str]) -> str:
    """A text without these people: surnames, patronymics and given names in any case form, initials.

    Args:
        names: full names, surname first.
    """
    return _scrubbed(text, _patterns(names))


def _patterns(names: Collection[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(_pattern(name) for name in names if name)


def _scrubbed(text: str, people: Collection[re.Pattern[str]]) -> str:
    plain = folded(text)
    spans = [found.span() for one in people for found in one.finditer(plain)]
    out, end = "", 0
    for start, stop in sorted(spans):
        if stop <= end:
            continue
        between = text[end : max(start, end)]
        is_one_name = out.endswith(GAP) and not between.strip()
        out += "" if is_one_name else between + GAP
        end = stop
    return out + text[end:]


def _pattern(full_name: str) -> re.Pattern[str]:
    """Where a person is named: by surname (with initials or without), given name, patronymic."""
    surname, *given = folded(full_name).split()
    initial = r"\b[^\W\d_]\."
    family = "|".join(forms(part, 4) for part in surname.split("-"))
    before, after = rf"(?:{initial}\s?){{0,2}}", rf"(?:\s?{initial}){{0,2}}"
    found = [rf"{before}\b(?:{family})(?:-\w+)?\b{after}"]
    if given:
        # At the beginning of a sentence only the very form: there any word is capitalised.
        found += [rf"\b{re.escape(given[0])}\b", rf"(?<=[\w,;\xbb)]\s){forms(given[0], 3)}\b"]
    found += [rf"\b{forms(word, 4)}\b" for word in given[1:]]
    return re.compile("|".join(found))
