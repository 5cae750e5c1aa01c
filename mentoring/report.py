"""The final analytical report of a school year: chapters, what stands in them, the curator's words (3.4(10)).

Numbers come from what normal use has left; conclusions are a person's. Where one must write, a blank is seen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from mentoring.indicator import Code, Facts, Indicator, rounded
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.register import Registered, request_paper
from mentoring.say import Fact, T
from mentoring.school_year import SchoolYear
from mentoring.settings import language_of
from mentoring.submission import ensure_curator
from mentoring.survey_act import ensure_reader

if TYPE_CHECKING:
    from storage.uow import Uow

WORDS_LIMIT = 3000
"""Characters of the curator's text of a chapter: it is read in one message."""


class Chapter(StrEnum):
    """The twelve chapters in their order (domain 6.6). Words are ``report_chapter-<code>``."""

    BASIS = "basis"  # on what grounds, which period
    PEOPLE = "people"  # participants and coverage, K1-K3
    PAIRS = "pairs"  # how pairs were formed, kinds and forms
    PROGRAMMES = "programmes"  # K4-K6, early endings
    TRAINING = "training"
    RESULTS = "results"  # K7, K9, K10
    SURVEYS = "surveys"  # K8
    SWOT = "swot"
    PRACTICES = "practices"
    ROADMAP = "roadmap"  # K14
    PROBLEMS = "problems"
    CONCLUSIONS = "conclusions"


A_PERSONS = (Chapter.PROBLEMS, Chapter.CONCLUSIONS)
"""What only a person can write: without words of the curator there is a blank."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A sentence or two."""

    words: Fact


@dataclass(frozen=True, slots=True)
class Bullet:
    """A line of a list."""

    words: Fact


@dataclass(frozen=True, slots=True)
class Subtitle:
    """A heading inside a chapter."""

    words: Fact


@dataclass(frozen=True, slots=True)
class Quote:
    """An answer without a name."""

    words: str


@dataclass(frozen=True, slots=True)
class Blank:
    """A place for a person's hand.

    Args:
        hint: what is to be written here.
    """

    hint: Fact


@dataclass(frozen=True, slots=True)
class Head:
    """Heading of a column.

    Args:
        width: share of the page's width.
        is_number: whether its cells stand in the middle.
    """

    words: Fact
    width: int
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; it is numbered when written."""

    title: Fact
    heads: tuple[Head, ...]
    rows: tuple[tuple[Fact, ...], ...]


class Look(StrEnum):
    """How a chart is drawn."""

    BARS = "bars"  # one under another
    COLUMNS = "columns"  # side by side, such as months


@dataclass(frozen=True, slots=True)
class Series:
    """Values of a chart in the order of its labels.

    Args:
        name: stands in the legend; empty if the series is the only one.
        shown: as written at the ends.
    """

    name: Fact
    values: tuple[float, ...]
    shown: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart; it is numbered when written.

    Args:
        highest: end of the scale; ``None``: by the values.
    """

    title: Fact
    look: Look
    labels: tuple[Fact, ...]
    series: tuple[Series, ...]
    highest: float | None = None


Block: TypeAlias = Paragraph | Bullet | Subtitle | Quote | Blank | Grid | Chart
"""What a chapter is made of, in order."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything counted for one report, once: whoever shows a number takes it from here.

    Args:
        facts: of the school year.
        indicators: counted from these facts.
        before: indicators of the year before; empty if nobody worked in pairs then.
    """

    year: SchoolYear
    now: datetime
    facts: Facts
    indicators: Mapping[Code, Indicator]
    before: Mapping[Code, Indicator]

    @property
    def is_over(self) -> bool:
        """Whether the school year has come to its end."""
        return self.facts.today > self.year.last


@dataclass(frozen=True, slots=True)
class Body:
    """A chapter as it will be written.

    Args:
        blocks: what the numbers say.
        own: the curator's words; may be empty.
    """

    blocks: tuple[Block, ...]
    own: str = ""

    def waits(self, chapter: Chapter) -> bool:
        """Whether a person has to write here."""
        return not self.own and (chapter in A_PERSONS or not self.blocks)


def shown(value: float) -> T:
    """A number as the paper's language writes it, one place after the point at most."""
    return T("indicator_value-count", {"value": rounded(value)})


def numbers(title: Fact, rows: Sequence[tuple[Fact, Fact]], *heads: Fact) -> Grid:
    """A table of two columns: what, and how many."""
    what, count = heads
    return Grid(title, (Head(what, 70), Head(count, 30, is_number=True)), tuple(rows))


def bars(title: Fact, rows: Sequence[tuple[Fact, float, Fact]], highest: float | None) -> Chart:
    """Bars of one series: label, value, the value as written."""
    values, shown = tuple(row[1] for row in rows), tuple(row[2] for row in rows)
    series = Series("", values, shown)
    return Chart(title, Look.BARS, tuple(row[0] for row in rows), (series,), highest)


def ensure_words(text: str) -> str:
    """The text of a chapter, line by line.

    Raises:
        Refusal: ``report-empty`` or ``report-long``.
    """
    words = "\n".join(" ".join(line.split()) for line in text.splitlines() if line.strip())
    if not words:
        raise Refusal("report-empty")
    if len(words) > WORDS_LIMIT:
        raise Refusal("report-long", limit=WORDS_LIMIT, length=len(words))
    return words


async def write(
    uow: Uow, actor: Person, year: SchoolYear, chapter: Chapter, text: str, now: datetime
) -> None:
    """Keep the curator's text of a chapter in place of the one before.

    Raises:
        Refusal: not the curator, or of `ensure_words`.
    """
    ensure_curator(actor)
    await uow.reports.put(year.start, chapter, ensure_words(text))
    await uow.audit.add(now, actor.id, "report.words", "report", year.start)


async def clear(uow: Uow, actor: Person, year: SchoolYear, chapter: Chapter, now: datetime) -> None:
    """Take the curator's text of a chapter away.

    Raises:
        Refusal: not the curator.
    """
    ensure_curator(actor)
    await uow.reports.put(year.start, chapter, "")
    await uow.audit.add(now, actor.id, "report.words", "report", year.start)


def may_make(person: Person) -> bool:
    """Who has the report written: the curator and the head; it names people (3.3, 3.4(10))."""
    return person.has(Role.CURATOR, Role.HEAD)


async def request(uow: Uow, actor: Person, year: SchoolYear, now: datetime) -> Registered:
    """Put the report into the register of documents; it is written after the commit.

    Raises:
        Refusal: ``common-not_allowed``.
    """
    ensure_reader(actor)
    if not may_make(actor):
        raise Refusal("common-not_allowed")
    language = await language_of(uow, actor)
    params = {"year": year.start}
    return await request_paper(uow, actor, "report_docx", now, language=language, params=params)


def name_or_number(person: int, agreed: frozenset[int], known: Fact) -> Fact:
    """Somebody in a report: named only with a consent in force."""
    return known if person in agreed else T("report-nameless", {"number": str(person)})
