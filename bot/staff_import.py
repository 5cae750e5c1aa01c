"""A staff list from a file to cards: reading, applying, the report.

For the chat and the command line; no aiogram here, the command line must start at once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.texts import LANGUAGES, Texts
from mentoring import staff_import, staff_list
from mentoring.people import Person, Role, ensure_may_manage
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from mentoring.staff_import import ImportReport
from mentoring.staff_list import RowProblem
from storage.papers.staff_list import UnreadableList, read
from storage.uow import Uow

SHOWN = 20
"""Problems told one by one; of the rest the number is told."""
MARK = "|"
"""Stands between the words of one text that lists several."""


@dataclass(frozen=True, slots=True)
class ListWords:
    """What a school may write in its list, in every language the bot speaks.

    Args:
        headers: headings by column key.
        role_names: role value by each word for it.
        year_words: words for "years" after a number.
    """

    headers: Mapping[str, tuple[str, ...]]
    role_names: Mapping[str, str]
    year_words: tuple[str, ...]


def list_words(texts: Texts) -> ListWords:
    """The words of all languages: a Russian list may be sent by somebody who reads English."""

    def words(key: str) -> tuple[str, ...]:
        return tuple(
            word.strip()
            for language in LANGUAGES
            for word in texts.plain(key, language=language).split(MARK)
        )

    columns = (*staff_list.FIELDS, *staff_list.NAME_PARTS)
    return ListWords(
        headers={column: words(f"column_alias-{column}") for column in columns},
        role_names={word: role.value for role in Role for word in words(f"role_alias-{role}")},
        year_words=words("staff_list-year_words"),
    )


async def import_list(
    uow: Uow, filename: str, data: bytes, words: ListWords, actor: Person | None
) -> ImportReport:
    """Read a file and apply its good rows.

    Args:
        actor: who imports; ``None`` is the command line.

    Raises:
        Refusal: not allowed, or the file is no staff list at all (``list_problem-…``).
    """
    if actor is not None:
        ensure_may_manage(actor)
    try:
        raw = read(filename, data, words.headers)
    except UnreadableList as unreadable:
        raise _refusal(unreadable) from None
    good, problems = staff_list.check(raw.rows, words.role_names, words.year_words)
    return await staff_import.apply(uow, actor, good, problems, uow.now)


def _refusal(unreadable: UnreadableList) -> Refusal:
    """Why the file cannot be read, in words and with advice."""
    facts: dict[str, Fact] = {}
    for name, value in unreadable.facts.items():
        if name == "columns" and isinstance(value, tuple):
            facts[name] = Lines(tuple(T(f"column-{column}") for column in value), ", ")
        elif name == "kind":
            facts["advice"] = T(f"list_advice-{value}")
        elif not isinstance(value, tuple):
            facts[name] = value
    return Refusal(f"list_problem-{unreadable.reason}", **facts)


async def staff_list_arrived(
    uow: Uow, person: Person, file_name: str, data: bytes, texts: Texts
) -> list[Say]:
    """Import a file that somebody sent to the chat.

    Raises:
        Refusal: not allowed, or not a staff list.
    """
    report = await import_list(uow, file_name, data, list_words(texts), person)
    return [report_say(report, person.id)]


async def import_file(uow: Uow, filename: str, data: bytes, texts: Texts) -> tuple[list[str], bool]:
    """Import a file for the command line.

    Returns:
        the report line by line, and whether every row was good.

    Raises:
        Refusal: not a staff list.
    """
    report = await import_list(uow, filename, data, list_words(texts), None)
    say = report_say(report, None, shown=len(report.problems))
    names = await uow.people.names({one.person for one in report.granted})
    lines = texts.plain(say.key, say.facts, names=names).splitlines()
    return [line for line in lines if line.strip()], not report.problems


def report_say(report: ImportReport, to: int | None, shown: int = SHOWN) -> Say:
    """What became of the list, in the words of the reader.

    Args:
        to: whom it is said to.
        shown: how many problems are told one by one.
    """
    facts: dict[str, Fact] = {
        "added": len(report.added),
        "changed": len(report.changed),
        "unchanged": report.unchanged,
        "bad": report.bad_rows,
        "granted": _granted(report),
        "problems": _problems(report, shown),
    }
    # Whoever has just sent the file waits for the answer: quiet hours do not hold it.
    return Say("staff_list-report", facts, _rows(report), to=to, urgent=True)


def _granted(report: ImportReport) -> Fact:
    if not report.granted:
        return ""
    lines = tuple(
        T(
            "staff_list-granted_line",
            {"line": str(one.line), "who": Name(one.person), "role": T(f"role-{one.role}")},
        )
        for one in report.granted
    )
    return T("staff_list-granted", {"lines": Lines(lines)})


def _problems(report: ImportReport, shown: int) -> Fact:
    if not report.problems:
        return ""
    lines: list[Fact] = [_problem(one) for one in report.problems[:shown]]
    rest = len(report.problems) - shown
    if rest > 0:
        lines.append(T("staff_list-more_problems", {"count": rest}))
    return T("staff_list-problems", {"lines": Lines(tuple(lines))})


def _problem(problem: RowProblem) -> T:
    facts: dict[str, Fact] = dict(problem.facts)
    if "first" in facts:
        facts["first"] = str(facts["first"])  # a row's number is a name, not a quantity
    reason = T(f"row_problem-{problem.reason}", facts)
    return T("staff_list-problem", {"line": str(problem.line), "reason": reason})


def _rows(report: ImportReport) -> Rows:
    codes = ((Button("staff_list-codes", "invite.codes"),),) if report.added else ()
    template = ((Button("staff_list-template", "staff_list.template"),),) if report.problems else ()
    last = (Button("staff_list-people", "people.home"), Button("common-home", "home"))
    return (*codes, *template, last)
