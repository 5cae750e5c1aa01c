"""What the protocol of a session says, as data; storage/papers/training_docx.py makes the file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TrainingPaper:
    """A protocol (3.4(2), 3.4(7)).

    Attributes:
        school: full name of the organisation.
        what: what met, in the genitive after "protocol": ready text.
        topic: of the session.
        number: of the protocol; empty leaves a blank.
        date: the day, ready text.
        time: the hour it began.
        place: where; empty leaves a blank.
        present: "Surname I. O., position" of each who came.
        absent: how many of those invited did not come; ready text.
        agenda: points.
        decisions: points.
        chair: surname and initials of whoever leads; empty leaves a blank.
        files: names of the materials.
    """

    school: str
    what: str
    topic: str
    number: str
    date: str
    time: str
    place: str
    present: tuple[str, ...]
    absent: str
    agenda: tuple[str, ...]
    decisions: tuple[str, ...]
    chair: str
    files: tuple[str, ...]
