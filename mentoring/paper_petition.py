"""What a statement to the head says, as data; storage/papers/petition_docx.py makes the file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from mentoring.cases import PersonForms

StatementKind = Literal["replace", "step_down", "end_wish"]


@dataclass(frozen=True, slots=True)
class PetitionPaper:
    """A statement to be signed by hand (4.1, 5.1, 7.1).

    Attributes:
        kind: which sentence the template takes.
        number: of the petition in the bot.
        school: full name of the organisation.
        head: to whom; ``None`` leaves a blank.
        author: from whom, and who signs.
        mentor: of the pair.
        mentees: of the pair.
        words: the author's own, paragraphs by newlines; may be empty.
        date: the day it was put, ready text.
        due: the day a stepping down takes effect, ready text.
    """

    kind: StatementKind
    number: str
    school: str
    head: PersonForms | None
    author: PersonForms
    mentor: PersonForms
    mentees: tuple[PersonForms, ...]
    words: str
    date: str
    due: str = ""
