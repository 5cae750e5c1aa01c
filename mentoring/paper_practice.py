"""What the card of a practice says, as data; storage/papers/practice_docx.py makes the file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PracticePaper:
    """A practice others can repeat (3.4(5), A2.6). Every word is in the paper's language already.

    Attributes:
        school: full name of the organisation.
        title: of the practice.
        authors: who agreed to be named, each on a line; empty: nobody is named.
        form: forms of the mentoring.
        kind: kinds of the mentoring.
        term: how long the pair worked; empty leaves a blank.
        areas: what they worked at.
        chosen: by whom, when and for what it was chosen; empty while it is not.
        parts: heading and paragraphs of each field, in order.
        steps: what was done, in order; printed after the part before `steps_after`.
        steps_title: heading of the steps.
        steps_after: how many parts stand before the steps.
        files: names of the files kept with it.
        date: the day the paper was made, ready text.
    """

    school: str
    title: str
    authors: tuple[str, ...]
    form: str
    kind: str
    term: str
    areas: str
    chosen: str
    parts: tuple[tuple[str, str], ...]
    steps: tuple[str, ...]
    steps_title: str
    steps_after: int
    files: tuple[str, ...]
    date: str
