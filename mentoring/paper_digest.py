"""What the picture of a summary shows, as data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar.

    Attributes:
        label: words beside it.
        count: its length.
        code: chooses its colour; the words say the same.
    """

    label: str
    count: int
    code: str = ""


@dataclass(frozen=True, slots=True)
class DigestPicture:
    """How pairs stand, and how many meetings took place week by week. It names nobody.

    Attributes:
        title: days it covers, ready text.
        pairs: heading of the upper part.
        lights: how pairs stand.
        meetings: heading of the lower part.
        weeks: bars by week, the oldest first; labels are the week's first day.
        no_pairs: said instead of empty bars.
        no_meetings: the same for the lower part.
    """

    title: str
    pairs: str
    lights: tuple[Bar, ...]
    meetings: str
    weeks: tuple[Bar, ...]
    no_pairs: str
    no_meetings: str
