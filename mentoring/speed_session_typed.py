"""What is typed of a speed session, and whether a whole session may be announced (2.4)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

from mentoring.competence import AREAS
from mentoring.kind_rules import SPEED_MINUTES
from mentoring.refusal import Refusal
from mentoring.speed_session import SpeedSession

PLACES = (1, 30)
ANSWER_LIMIT = 500
LIMITS = {"topic": 200, "specialist_name": 100, "organisation": 200, "place": 200}
"""Characters of the typed fields."""
_LINK = re.compile(r"https?://[^\s<>\"]+\.[^\s<>\"]+", re.IGNORECASE)


def ensure_words(name: str, text: str) -> str:
    """A typed field on one line, neither empty nor too long.

    Raises:
        Refusal: ``speed_session-too_short`` or ``speed_session-too_long``.
    """
    words = " ".join(text.split())
    if len(words) < 3:
        raise Refusal("speed_session-too_short")
    if len(words) > LIMITS[name]:
        raise Refusal("speed_session-too_long", limit=LIMITS[name], length=len(words))
    return words


def where_of(text: str) -> tuple[str, str]:
    """Place and link out of one line: whatever looks like an address is the link.

    Raises:
        Refusal: as `ensure_words`.
    """
    words = ensure_words("place", text)
    found = _LINK.search(words)
    if found is None:
        return words, ""
    rest = " ".join((words[: found.start()] + words[found.end() :]).split()).strip(" ,;:-")
    return rest, found.group().rstrip(".,;)")


def ensure_answer(text: str) -> str:
    """What somebody wrote of a session, without edges.

    Raises:
        Refusal: ``speed_session-too_short`` or ``speed_session-too_long``.
    """
    words = text.strip()
    if not words:
        raise Refusal("speed_session-too_short")
    if len(words) > ANSWER_LIMIT:
        raise Refusal("speed_session-too_long", limit=ANSWER_LIMIT, length=len(words))
    return words


def ensure_sound(session: SpeedSession, now: datetime) -> SpeedSession:
    """A whole session as it may be announced: somebody to listen to, in the future, of a fit size.

    Raises:
        Refusal: by the field that is not right.
    """
    shortest, longest = SPEED_MINUTES
    fewest, most = PLACES
    if not shortest <= session.minutes <= longest:
        raise Refusal("speed_session-minutes_range", low=shortest, high=longest)
    if not fewest <= session.places <= most:
        raise Refusal("speed_session-places_range", low=fewest, high=most)
    if session.starts_at <= now:
        raise Refusal("speed_session-past")
    if session.specialist is None and not session.specialist_name:
        raise Refusal("speed_session-no_specialist")
    if not (session.place or session.link) or not set(session.areas) <= set(AREAS):
        raise Refusal("common-changed")
    return replace(session, topic=ensure_words("topic", session.topic))
