"""Figures of urgent help in words, for screens and summaries."""

from __future__ import annotations

from mentoring.say import Fact, T


def duration(minutes: int) -> T:
    """Minutes of school time in words."""
    facts: dict[str, Fact] = {"hours": minutes // 60, "minutes": minutes % 60}
    if minutes < 60:
        return T("situational_request-time_minutes", facts)
    return T(
        "situational_request-time" if minutes % 60 else "situational_request-time_hours", facts
    )
