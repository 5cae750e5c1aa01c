"""Words of the declaration of readers: categories, readers, what erasure does (1.3(4), bar 10)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Category(StrEnum):
    """Kinds of data, as a person would group them."""

    CARD = "card"  # name, position, subjects, experience
    ROLES = "roles"  # what somebody does here and where they stand
    ACCOUNT = "account"  # the Telegram id
    REQUEST = "request"
    QUESTIONNAIRE = "questionnaire"
    CONSENTS = "consents"
    PAIR = "pair"  # who works with whom, since when, on what terms
    ANSWER = "answer"  # the quiet yes or no
    PROGRAMME = "programme"
    PETITION = "petition"
    ORDER = "order"
    OBSERVATION = "observation"  # cards of lesson visits
    CONTEST = "contest"  # competitions and conferences
    SURVEY = "survey"  # that one was asked, and whether one has answered: never what
    DIAGNOSTIC = "diagnostic"  # difficulties in the middle and at the exit
    STAYS = "stays"  # whether one still works here after the year
    PRACTICE = "practice"  # cards of practices in the bank
    TRAINING = "training"  # sessions for mentors, the association
    READING = "reading"  # what of the reading list is read
    NEWS = "news"  # named in news of the school's site
    ROADMAP = "roadmap"  # rows one answers for, dates one has ended
    CENSUS = "census"  # what one answered to the yearly census
    MEETING = "meeting"  # when, where, what about, who was there
    REFLECTION = "reflection"  # what one thought afterwards, in words
    SCALE = "scale"  # how useful it was, how one felt: for oneself alone
    TASKS = "tasks"  # words of tasks, reports, checks, goals
    TASK_COUNTS = "task_counts"  # how many tasks and goals, and where they stand
    HELP = "help"  # urgent help: area, urgency, how soon somebody answered
    HELP_WORDS = "help_words"  # what was written in it
    TIMETABLE = "timetable"  # lessons of the week
    REMINDERS = "reminders"
    SPEED = "speed"  # speed sessions
    SETTINGS = "settings"
    MESSAGES = "messages"  # words on their way, drafts, updates being handled
    ATTACHMENTS = "attachments"  # photos and documents people attached
    PAPERS = "papers"
    TRACES = "traces"  # who did what, by number
    TECHNICAL = "technical"  # nobody's data


class Reader(StrEnum):
    """Who reads, seen from whose data it is: `Audience`, and those who never read forms."""

    SELF = "self"
    CURATOR = "curator"
    ADMIN = "admin"
    COUNCIL = "council"
    HEAD = "head"
    MENTOR = "mentor"
    MENTEE = "mentee"
    SEEKER = "seeker"
    HELPER = "helper"  # a colleague asked for urgent help
    COLLEAGUE = "colleague"  # whoever takes part


class Erasure(StrEnum):
    """What becomes of a column when its person is erased."""

    ERASE = "erase"  # emptied, or the row goes
    KEEP = "keep"  # says nothing about anybody
    NUMBER = "number"  # a number of a card: it stays and leads to an empty card


@dataclass(frozen=True, slots=True)
class Field:
    """One column."""

    category: Category
    readers: tuple[Reader, ...]
    erasure: Erasure


@dataclass(frozen=True, slots=True)
class TableRule:
    """One table.

    Args:
        owners: columns that hold the number (or the chat) of the person whose row it is;
            empty means that rows belong to nobody.
        fields: every column by name.
        exported: whether the rows are part of one's own data as given out.
        through: table, its column that holds this table's number, and its owner column: rows of what
            a person belongs to, found by `key`. Of these only columns that the person may read are given out.
    """

    owners: tuple[str, ...]
    fields: Mapping[str, Field]
    exported: bool = True
    through: tuple[str, str, str] | None = None
    key: str = "id"


def fields(
    category: Category, readers: tuple[Reader, ...], erasure: Erasure, names: str
) -> dict[str, Field]:
    """Columns that share a category, readers and end.

    Args:
        names: names of the columns, separated by spaces.
    """
    return {name: Field(category, readers, erasure) for name in names.split()}
