"""What comes by itself: when it may be shown (quiet hours, bar 8) and what a person has muted."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from mentoring.people import Settings
from mentoring.say import NoticeKind


def held_until(moment: datetime, quiet_from: time | None, quiet_to: time | None) -> datetime | None:
    """When a notice may go if `moment` (aware, local) lies in quiet hours; ``None``: at once.

    The span may cross midnight; equal ends mean no quiet hours.
    """
    if quiet_from is None or quiet_to is None or quiet_from == quiet_to:
        return None
    clock = moment.time()
    crosses = quiet_from > quiet_to
    inside = (
        (clock >= quiet_from or clock < quiet_to) if crosses else quiet_from <= clock < quiet_to
    )
    if not inside:
        return None
    day = moment.date() + timedelta(days=1) if crosses and clock >= quiet_from else moment.date()
    held = datetime.combine(day, quiet_to, tzinfo=moment.tzinfo)
    # In the hour that comes twice a year the first end of the quiet hours may lie behind already.
    return held if held.timestamp() > moment.timestamp() else held.replace(fold=1)


def is_muted(kind: NoticeKind, settings: Settings) -> bool:
    """Whether the person asked not to get this kind; service notices always come."""
    return kind is not NoticeKind.SERVICE and kind in settings.muted
