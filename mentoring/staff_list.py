"""The staff list a school imports: what a good row is, and every problem of a bad one (3.4(4)).

No row is mended by guessing: a paper with a wrong name is worse than a row sent back.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

FULL_NAME, POSITION, SUBJECTS, EXPERIENCE, ROLES = FIELDS = (
    "full_name",
    "position",
    "subjects",
    "experience",
    "roles",
)
"""Keys of the columns of a staff list."""

NAME_PARTS = ("surname", "given_name", "patronymic")
"""Keys of the columns that together stand for FULL_NAME in the lists of some school systems."""

REQUIRED = (FULL_NAME, POSITION, ROLES)
"""Columns without which a list cannot be imported."""

NAME_LIMIT = 100
POSITION_LIMIT = 150
SUBJECTS_LIMIT = 300
EXPERIENCE_LIMIT = 60

_DASHES = re.compile("[\u2010-\u2015\u2212]")
_APOSTROPHES = re.compile("[\u2018\u2019\u02bc\u02b9`\u00b4]")
_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*")
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?)+[^\W\d_]?")
_NUMBER = re.compile(r"([+-]?\d{1,9})(?:[.,]0+)?")
_NUMBER_AND_UNIT = re.compile(r"(.*\d)\s*([^\W\d_]+)\.?")
_LIST_MARKS = re.compile(r"[,;\n]")
_ROLE_MARKS = re.compile(r"[,;/\n]")
_IO, _IE = "\N{CYRILLIC SMALL LETTER IO}", "\N{CYRILLIC SMALL LETTER IE}"


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row as it stands in the file.

    Attributes:
        line: its number in the file, counted as a spreadsheet counts rows.
        cells: text by column key (see FIELDS); a column the file lacks is absent.
    """

    line: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class StaffRow:
    """A row that can become a person's card.

    Attributes:
        line: its number in the file.
        full_name: surname, given name and, if any, patronymic, single spaces.
        position: the position.
        subjects: subjects taught, in the order written, none twice.
        experience_years: whole years of teaching, 0 to 60; None if not given.
        roles: the role values of `role_names`, at least one.
    """

    line: int
    full_name: str
    position: str
    subjects: tuple[str, ...]
    experience_years: int | None
    roles: frozenset[str]


@dataclass(frozen=True, slots=True)
class RowProblem:
    """One thing wrong with one row.

    Attributes:
        line: the row's number in the file.
        reason: name_missing, name_short, name_initials, name_letters, name_mixed_alphabets,
            name_long (limit), position_missing, position_long (limit), subjects_long (limit),
            experience_not_number (value), experience_range (low, high), role_missing,
            role_unknown (role), duplicate (first: line of the first occurrence).
        facts: what the text of the reason needs.
    """

    line: int
    reason: str
    facts: Mapping[str, str | int] = field(default_factory=dict)


Found = tuple[str, Mapping[str, str | int]]
"""A reason with its facts, before it is tied to a line."""


def check(
    rows: Sequence[RawRow], role_names: Mapping[str, str], year_words: Collection[str] = ()
) -> tuple[list[StaffRow], list[RowProblem]]:
    """Tell good rows from bad ones; every problem of a row is reported, not only the first.

    Args:
        rows: rows of the file in order.
        role_names: role value by each word a school may write for it; case does not matter.
        year_words: words for "years" that may follow the number of years, in all their forms.

    Returns:
        The good rows, and the problems in the order of the file.
    """
    roles = {normal_name(alias): role for alias, role in role_names.items()}
    units = frozenset(normal_name(word) for word in year_words)
    first: dict[str, int] = {}
    good: list[StaffRow] = []
    problems: list[RowProblem] = []
    for row in rows:
        found, card = _check_row(row, roles, units)
        person = normal_name(row.cells.get(FULL_NAME, ""))
        if person and first.setdefault(person, row.line) != row.line:
            found.append(("duplicate", {"first": first[person]}))
        problems += [RowProblem(row.line, reason, facts) for reason, facts in found]
        if not found:
            good.append(card)
    return good, problems


def normal_name(text: str) -> str:
    """Bring a name to the form in which two spellings of one person compare equal.

    Letter case, the two dots of the Russian letter io, kinds of spaces, dashes and apostrophes
    do not matter.

    Args:
        text: a name as somebody wrote it.
    """
    folded = unicodedata.normalize("NFC", _tidy(text).casefold())
    return folded.replace(_IO, _IE)


def _tidy(text: str) -> str:
    """Same letters, but one kind of space, dash and apostrophe."""
    plain = _DASHES.sub("-", unicodedata.normalize("NFC", text))
    return " ".join(_APOSTROPHES.sub("'", plain).split())


def _check_row(
    row: RawRow, role_names: Mapping[str, str], year_words: Collection[str]
) -> tuple[list[Found], StaffRow]:
    name = _tidy(row.cells.get(FULL_NAME, ""))
    position = " ".join(row.cells.get(POSITION, "").split())
    subjects = _split(row.cells.get(SUBJECTS, ""), _LIST_MARKS)
    experience = _tidy(row.cells.get(EXPERIENCE, ""))
    roles = _split(row.cells.get(ROLES, ""), _ROLE_MARKS)
    years, years_problems = _experience(experience, year_words)
    found = [*_name_problems(name), *_position_problems(position), *_subjects_problems(subjects)]
    found += [*years_problems, *_role_problems(roles, role_names)]
    known = (role_names.get(normal_name(role)) for role in roles)
    held = frozenset(role for role in known if role is not None)
    return found, StaffRow(row.line, name, position, subjects, years, held)


def _name_problems(name: str) -> Iterator[Found]:
    words = name.split()
    if not words:
        yield "name_missing", {}
        return
    if len(name) > NAME_LIMIT:
        yield "name_long", {"limit": NAME_LIMIT}
    if _has_initials(words):
        yield "name_initials", {}
        return
    if not all(_WORD.fullmatch(word) for word in words):
        yield "name_letters", {}
    elif any(_is_mixed(word) for word in words):
        yield "name_mixed_alphabets", {}
    if len(words) < 2:
        yield "name_short", {}


def _has_initials(words: Sequence[str]) -> bool:
    """Tell initials; a surname of one letter exists, a given name or patronymic does not."""
    if any("." in word and _INITIALS.fullmatch(word) for word in words):
        return True
    return any(len(word) == 1 and word.isalpha() for word in words[1:]) or (
        len(words) == 2 and len(words[0]) == 1
    )


def _is_mixed(word: str) -> bool:
    """Tell a word typed partly in Latin letters: it looks right, but cannot be declined."""
    alphabets = {unicodedata.name(letter, "?").split()[0] for letter in word if letter.isalpha()}
    return {"LATIN", "CYRILLIC"} <= alphabets


def _position_problems(position: str) -> Iterator[Found]:
    if not position:
        yield "position_missing", {}
    elif len(position) > POSITION_LIMIT:
        yield "position_long", {"limit": POSITION_LIMIT}


def _subjects_problems(subjects: Sequence[str]) -> Iterator[Found]:
    if len(", ".join(subjects)) > SUBJECTS_LIMIT:
        yield "subjects_long", {"limit": SUBJECTS_LIMIT}


def _experience(text: str, year_words: Collection[str]) -> tuple[int | None, list[Found]]:
    """Read whole years; a unit is accepted only if it is known to mean years, not months."""
    if not text:
        return None, []
    with_unit = _NUMBER_AND_UNIT.fullmatch(text)
    is_years = with_unit is not None and normal_name(with_unit[2]) in year_words
    number = _NUMBER.fullmatch(with_unit[1].strip() if with_unit and is_years else text)
    if number is None:
        return None, [("experience_not_number", {"value": text[:50]})]
    years = int(number[1])
    if not 0 <= years <= EXPERIENCE_LIMIT:
        return None, [("experience_range", {"low": 0, "high": EXPERIENCE_LIMIT})]
    return years, []


def _role_problems(roles: Sequence[str], names: Mapping[str, str]) -> Iterator[Found]:
    if not roles:
        yield "role_missing", {}
    for role in roles:
        if normal_name(role) not in names:
            yield "role_unknown", {"role": role[:50]}


def _split(text: str, marks: re.Pattern[str]) -> tuple[str, ...]:
    """Split a cell into parts, without empty ones and without repeats, keeping the order."""
    parts: dict[str, str] = {}
    for piece in marks.split(text):
        part = " ".join(piece.split())
        if part:
            parts.setdefault(normal_name(part), part)
    return tuple(parts.values())
