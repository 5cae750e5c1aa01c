"""Rules of recording a meeting: who says what of it, two words that differ, who may read what (annex 1)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from mentoring.kinds import MentoringForm
from mentoring.meeting.nouns import (
    WORDS_LIMIT,
    Attendee,
    Meeting,
    MeetingState,
    Reflection,
    Said,
    state_said,
)
from mentoring.pair.nouns import Pair, Side
from mentoring.people import Person
from mentoring.plan import CONTENT_LIMIT
from mentoring.refusal import Refusal
from mentoring.say import Fact, T

DURATIONS = (20, 30, 45, 60, 90)
"""Minutes offered by a tap."""
SCALE = (1, 2, 3, 4, 5)
REASONS = ("ill", "replaced", "time", "event")
"""Why a meeting was not held, by a tap; words are ``meeting_reason-<code>``."""
WENT = {
    Side.MENTOR: ("solved", "found", "agreed", "materials", "saw", "not_yet"),
    Side.MENTEE: ("clear", "found", "agreed", "materials", "saw", "not_yet"),
}
"""Ready answers to "what worked?"; words are ``reflection_went-<code>``."""
ONWARD = ("try", "plan", "prepare", "visit")
"""Ready answers to "what comes next?"; words are ``reflection_onward-<code>``."""
NO_TIME = time(0, 0)
"""Midnight by the school's clock: a meeting added afterwards whose hour nobody told."""


def sides(meeting: Meeting) -> tuple[Attendee, ...]:
    """Mentor and mentees of a meeting; a colleague who helped is not asked."""
    return tuple(one for one in meeting.attendees if one.side is not Side.HELPER)


def is_group(meeting: Meeting) -> bool:
    """Whether several mentees are in it: each speaks of their own presence only."""
    return sum(one.side is Side.MENTEE for one in meeting.attendees) > 1


def is_over(meeting: Meeting, now: datetime) -> bool:
    """Whether its time is over, so that it can be said what became of it; what was recorded is."""
    if meeting.state is MeetingState.PLANNED:
        return meeting.ends_at <= now
    return meeting.state is not MeetingState.CANCELLED


def asked(meeting: Meeting) -> tuple[Attendee, ...]:
    """Those who have not said yet whether it was held and have not said that they were away."""
    return tuple(one for one in sides(meeting) if one.said is None and one.attended)


def waits_for(meeting: Meeting, person: int, now: datetime) -> bool:
    """Whether somebody still has to say what became of it, or to settle two words that differ."""
    mine = meeting.attendee(person)
    if mine is None or mine.side is Side.HELPER or not is_over(meeting, now):
        return False
    return mine in asked(meeting) or (
        meeting.state is MeetingState.DISPUTED and mine.said is not None
    )


def heard(meeting: Meeting, person: int) -> Attendee | None:
    """Somebody else who has said what became of it, whoever was first."""
    said = [one for one in sides(meeting) if one.said is not None and one.person != person]
    return min(said, key=_when, default=None)


def _when(one: Attendee) -> float:
    return one.said_at.timestamp() if one.said_at else 0.0


def ensure_may_say(meeting: Meeting, person: Person, now: datetime) -> Attendee:
    """Somebody of the pair, after its time.

    Raises:
        Refusal: ``common-not_allowed``, ``meeting_record-cancelled`` or ``meeting_record-not_over``.
    """
    mine = meeting.attendee(person.id)
    if mine is None or mine.side is Side.HELPER:
        raise Refusal("common-not_allowed")
    if meeting.state is MeetingState.CANCELLED:
        raise Refusal("meeting_record-cancelled")
    if not is_over(meeting, now):
        raise Refusal("meeting_record-not_over")
    return mine


def may_deny(meeting: Meeting, mine: Attendee) -> bool:
    """Whether somebody may say that it was not held; in a group a mentee speaks of themselves only."""
    return mine.side is Side.MENTOR or not is_group(meeting)


def contradicts(meeting: Meeting, person: int, said: Said) -> bool:
    """Whether a word would differ from what another has said."""
    return any(one.said not in (None, said) for one in sides(meeting) if one.person != person)


def spoken(meeting: Meeting, person: int, said: Said | None, now: datetime) -> Meeting:
    """The meeting after somebody has said what became of it.

    Args:
        said: ``None``: only that they themselves were not there.
    """
    attendees = tuple(
        replace(one, said=said, said_at=now, attended=said is not None)
        if one.person == person
        else one
        for one in meeting.attendees
    )
    usual = MeetingState.PLANNED
    meeting = replace(meeting, attendees=attendees, state=state_said(attendees, usual))
    if said is not None and meeting.recorded_by is None:
        return replace(meeting, recorded_by=person, recorded_at=now)
    if meeting.state is usual:
        return replace(meeting, recorded_by=None, recorded_at=None)
    return meeting


def marked(meeting: Meeting, marker: Attendee, person: int) -> Meeting:
    """The meeting after the mentor marked somebody as there or away; who spoke for themselves is left.

    Raises:
        Refusal: ``common-not_allowed``, ``common-changed`` or ``meeting_record-spoke``.
    """
    one = meeting.attendee(person)
    if marker.side is not Side.MENTOR:
        raise Refusal("common-not_allowed")
    if one is None or one.side is not Side.MENTEE or not is_group(meeting):
        raise Refusal("common-changed")
    if one.said_at is not None:
        raise Refusal("meeting_record-spoke")
    there = tuple(
        replace(two, attended=not two.attended) if two.person == person else two
        for two in meeting.attendees
    )
    return replace(meeting, attendees=there)


def came(meeting: Meeting) -> tuple[int, int]:
    """How many of a group's mentees were there, and of how many."""
    mentees = [one for one in meeting.attendees if one.side is Side.MENTEE]
    return sum(one.attended for one in mentees), len(mentees)


def has_hour(meeting: Meeting, zone: ZoneInfo) -> bool:
    """Whether it is known at what hour it began."""
    return not (meeting.added and meeting.starts_at.astimezone(zone).time() == NO_TIME)


def ensure_day(day: date, pair: Pair, today: date) -> date:
    """A day on which a meeting of the pair can have been held.

    Raises:
        Refusal: ``meeting-future``, ``meeting_record-before_start`` or ``meeting_record-after_end``.
    """
    if day > today:
        raise Refusal("meeting-future")
    if pair.starts is not None and day < pair.starts:
        raise Refusal("meeting_record-before_start", starts=pair.starts)
    last = pair.ended_on or pair.ends
    if last is not None and day > last:
        raise Refusal("meeting_record-after_end", ends=last)
    return day


def ensure_content(text: str) -> str:
    """What was done, in words.

    Raises:
        Refusal: ``meeting-too_long``.
    """
    words = text.strip()
    if len(words) > CONTENT_LIMIT:
        raise Refusal("meeting-too_long", limit=CONTENT_LIMIT, extra=len(words) - CONTENT_LIMIT)
    return words


def ensure_answer(text: str) -> str:
    """An answer of a reflection, or a reason, in one's own words.

    Raises:
        Refusal: ``reflection-empty`` or ``meeting-too_long``.
    """
    words = text.strip()
    if not words:
        raise Refusal("reflection-empty")
    if len(words) > WORDS_LIMIT:
        raise Refusal("meeting-too_long", limit=WORDS_LIMIT, extra=len(words) - WORDS_LIMIT)
    return words


def went_fact(words: str) -> Fact:
    """What worked: one's own words, or a ready answer in the reader's language."""
    ready = {code for codes in WENT.values() for code in codes}
    return T(f"reflection_went-{words}") if words in ready else words


def onward_fact(words: str) -> Fact:
    """What comes next, as `went_fact`."""
    return T(f"reflection_onward-{words}") if words in ONWARD else words


def reason_fact(words: str) -> Fact:
    """Why it was not held, as `went_fact`."""
    return T(f"meeting_reason-{words}") if words in REASONS else words


def words_hidden(pair: Pair, reader: int | None) -> bool:
    """Whether a reader is a mentor who heads the school: the mentee's reflection is not for a superior."""
    return pair.form is MentoringForm.HEAD and reader == pair.mentor


def readable(
    reflections: Iterable[Reflection], pair: Pair, reader: int | None
) -> tuple[Reflection, ...]:
    """Those whose words a reader of the programme may read; scales are nobody's but the author's."""
    hidden = words_hidden(pair, reader)
    return tuple(
        replace(one, useful=None, mood=None)
        for one in reflections
        if (one.went or one.onward) and not (hidden and one.person != reader)
    )
