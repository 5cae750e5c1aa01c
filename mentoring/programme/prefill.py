"""What a first draft begins with: the order's term, the request, the pair's own settings (annex 1)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from mentoring import mentee_request
from mentoring.competence import DIFFICULTY, in_words
from mentoring.mentee_request import MenteeRequest
from mentoring.pair.nouns import Pair
from mentoring.programme.change import term_entry
from mentoring.programme.nouns import LIMITS, Entry, Forms, Part, Schedule, Value
from mentoring.programme.rules import areas
from mentoring.programme.values import is_empty
from mentoring.readers import Audience
from mentoring.say import Fact, Lines, T
from mentoring.submission import SubmissionStatus

InWords = Callable[[Fact], str]
"""Makes words of a fact in the language of whoever begins the programme."""


def readable(request: MenteeRequest, name: str) -> str:
    """An answer in words, if the mentee gave it for the mentor to read; otherwise nothing."""
    reads = Audience.MENTOR in mentee_request.READERS[name]
    return str(getattr(request, name)) if reads else ""


def usable(request: MenteeRequest | None) -> MenteeRequest | None:
    """The request in force, if it was not taken back."""
    withdrawn = request is None or request.status is SubmissionStatus.WITHDRAWN
    return None if withdrawn else request


def difficulties(pair: Pair, requests: Sequence[MenteeRequest]) -> Fact:
    """Areas of difficulty the pair works at, in words.

    Of a group only the areas: how hard each is for whom is not the others' business.
    """
    marks = {
        mark.area: mark
        for request in requests
        for mark in request.areas
        if mark.level and not pair.is_group
    }
    lines: list[Fact] = []
    for area in areas(pair):
        if area in marks:
            lines.append(in_words((marks[area],), DIFFICULTY))
        else:
            lines.append(T("programme-prefill_area", {"area": T(f"competence-area_{area}")}))
    return Lines(tuple(lines))


def first_values(
    pair: Pair, requests: Mapping[int, MenteeRequest], in_words_of: InWords
) -> dict[Part, Value]:
    """Values of the parts known beforehand; own words of one mentee only, never a group's.

    Args:
        requests: usable requests by person id of a mentee.
    """
    found: dict[Part, Value] = {
        Part.PROBLEM: in_words_of(difficulties(pair, list(requests.values()))),
        Part.FORMS: Forms((pair.form,), pair.kinds),
        Part.SCHEDULE: Schedule((), pair.mode),
    }
    alone = requests.get(pair.mentees[0]) if not pair.is_group else None
    if alone is not None:
        own = readable(alone, "own_words")
        if own:
            found[Part.PROBLEM] = f"{found[Part.PROBLEM]}\n{own}"
        found[Part.STRENGTHS] = readable(alone, "strengths")
        if Audience.MENTOR in mentee_request.READERS["times"]:
            found[Part.SCHEDULE] = Schedule(alone.times, pair.mode)
        if wished := readable(alone, "wished_result"):
            found[Part.PLANNED] = wished
    return found


def first_entries(
    pair: Pair, requests: Mapping[int, MenteeRequest], in_words_of: InWords, now: datetime
) -> dict[Part, Entry]:
    """Parts of a first draft, written by nobody and agreed by nobody yet."""
    entries = term_entry(pair, now)
    for part, value in first_values(pair, requests, in_words_of).items():
        kept = value[: LIMITS[part]] if isinstance(value, str) else value
        if not is_empty(kept) or part is Part.SCHEDULE:
            entries[part] = Entry(value=kept, written_at=now)
    return entries
