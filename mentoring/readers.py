"""Who may read what somebody writes, as data beside each form's fields (1.3(4), bar 10)."""

from __future__ import annotations

from enum import StrEnum


class Audience(StrEnum):
    """A circle of readers, seen from the one who writes. The head is in none: he sees only that."""

    SELF = "self"
    CURATOR = "curator"
    COUNCIL = "council"
    MENTOR = "mentor"  # one's own mentor, once paired
    MENTEE = "mentee"  # one's own mentees, once paired
    SEEKER = "seeker"  # colleagues who choose whom they would like as mentor


SELF_CURATOR = (Audience.SELF, Audience.CURATOR)
SELF_CURATOR_COUNCIL = (*SELF_CURATOR, Audience.COUNCIL)
