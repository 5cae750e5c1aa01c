"""Rules of planning: who may, when, where, what a meeting would run into (1.4, 2.4, 4.1, 5.2)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from mentoring.kind_rules import rules_of
from mentoring.kinds import Mode
from mentoring.meeting.nouns import (
    AGENDA_LIMIT,
    LONGEST,
    PLACE_LIMIT,
    SHORTEST,
    TITLE_LIMIT,
    WORDS_LIMIT,
    Attendee,
    Meeting,
    MeetingState,
)
from mentoring.pair.nouns import FORMING, Pair, PairState, Side
from mentoring.pair.table import Act, Party, ensure_may, may, parties_of
from mentoring.people import Person
from mentoring.plan import EventForm, PlanRow
from mentoring.refusal import Refusal
from mentoring.school_calendar import SchoolCalendar
from mentoring.timetable import Week, clashes

EARLIEST, LATEST = time(7, 0), time(21, 0)
"""Hours of the school's clock in which a meeting may begin: 3:20 typed is 15:20 meant."""
AHEAD = timedelta(days=400)
"""How far ahead a meeting is planned: a programme lasts a year at most (1.2)."""
BACK = timedelta(days=400)
"""How far back one is added."""
SERIES_LIMIT = 40
"""Meetings planned at once."""
STANDING = (MeetingState.PLANNED, MeetingState.HELD, MeetingState.DISPUTED)
"""Carries out its row of the plan: the row needs no other meeting."""
IN_LESSON: Mapping[EventForm, tuple[Side, ...]] = {
    EventForm.VISIT_BY_MENTOR: (Side.MENTEE,),
    EventForm.VISIT_TO_MENTOR: (Side.MENTOR,),
    EventForm.MUTUAL_VISIT: (Side.MENTOR, Side.MENTEE),
    EventForm.CO_TEACHING: (Side.MENTOR, Side.MENTEE),
    EventForm.OPEN_LESSON: (Side.MENTEE,),
}
"""Whose lesson an event takes place in: that lesson is the event, not a clash."""
_READERS = {Party.MENTOR, Party.MENTEE, Party.HELPER, Party.CURATOR}
_LINK = re.compile(
    r"(?:https?://)?((?:[\w-]+\.)+[^\W\d_]{2,}(?::\d{1,5})?(?:[/?#]\S*)?)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Clash:
    """What somebody would miss: a lesson of theirs, or another meeting.

    Args:
        lesson: its number; 0: it is a meeting.
        meeting: id of the other meeting; 0: it is a lesson.
    """

    person: int
    lesson: int = 0
    meeting: int = 0


def may_plan(pair: Pair, person: Person) -> bool:
    """Mentor and mentees of a pair at work plan, move and cancel; a helper and the curator see."""
    return may(pair, Act.MEET, person)


def may_see(pair: Pair, person: Person) -> bool:
    """Whether somebody knows of the pair's meetings: whoever the pair at work is any business of."""
    return pair.state not in FORMING and bool(parties_of(pair, person))


def may_read(pair: Pair, person: Person) -> bool:
    """Whether somebody reads place, link, agenda and words too: the pair, its helper, the curator."""
    return pair.state not in FORMING and bool(parties_of(pair, person) & _READERS)


def may_change(meeting: Meeting, pair: Pair, person: Person) -> bool:
    """Whether somebody may move, cancel or reword a meeting now."""
    return meeting.state is MeetingState.PLANNED and may_plan(pair, person)


def ensure_change(meeting: Meeting, pair: Pair, person: Person) -> None:
    """As `may_change`.

    Raises:
        Refusal: of `pair.table.ensure_may`, or ``meeting-not_planned`` with what has become of it.
    """
    ensure_may(pair, Act.MEET, person)
    if meeting.state is not MeetingState.PLANNED:
        raise Refusal("meeting-not_planned")


def attendees_of(pair: Pair) -> tuple[Attendee, ...]:
    """Who is in a meeting of the pair: the mentor and every mentee."""
    mentees = tuple(Attendee(person=one, side=Side.MENTEE) for one in pair.mentees)
    return (Attendee(person=pair.mentor, side=Side.MENTOR), *mentees)


def is_remote(pair: Pair) -> bool:
    """Whether a meeting has a link instead of a room (virtual mentoring, 2.4; annex 1: online)."""
    return rules_of(pair.kinds).needs_link or pair.mode is Mode.ONLINE


def tells_leader(pair: Pair) -> bool:
    """Whether a meeting says who leads it today (reverse mentoring, 2.4)."""
    return rules_of(pair.kinds).tells_leader


def ensure_time(starts: datetime, now: datetime, calendar: SchoolCalendar) -> datetime:
    """A moment a meeting can be planned for.

    Args:
        starts: aware.

    Raises:
        Refusal: ``meeting-past``, ``meeting-too_far`` or ``meeting-hours``.
    """
    if starts <= now:
        raise Refusal("meeting-past")
    if starts > now + AHEAD:
        raise Refusal("meeting-too_far")
    if not EARLIEST <= calendar.local(starts).time() <= LATEST:
        raise Refusal("meeting-hours", earliest=f"{EARLIEST:%H:%M}", latest=f"{LATEST:%H:%M}")
    return starts


def ensure_past(starts: datetime, now: datetime) -> datetime:
    """A moment at which a meeting added afterwards can have begun.

    Raises:
        Refusal: ``meeting-future`` or ``meeting-too_long_ago``.
    """
    if starts > now:
        raise Refusal("meeting-future")
    if starts < now - BACK:
        raise Refusal("meeting-too_long_ago")
    return starts


def ensure_minutes(minutes: int) -> int:
    """How long a meeting may take.

    Raises:
        Refusal: ``meeting-minutes_range``.
    """
    if not SHORTEST <= minutes <= LONGEST:
        raise Refusal("meeting-minutes_range", shortest=SHORTEST, longest=LONGEST)
    return minutes


def ensure_place(text: str) -> str:
    """A place as typed, without edges; empty is none yet.

    Raises:
        Refusal: ``meeting-too_long``.
    """
    return _short(text, PLACE_LIMIT)


def ensure_agenda(text: str) -> str:
    """What is to be talked about.

    Raises:
        Refusal: ``meeting-too_long``.
    """
    return _short(text, AGENDA_LIMIT)


def ensure_words(text: str) -> str:
    """Why it is cancelled, if one wishes to say.

    Raises:
        Refusal: ``meeting-too_long``.
    """
    return _short(text, WORDS_LIMIT)


def ensure_title(text: str) -> str:
    """What a meeting is called; it cannot go without.

    Raises:
        Refusal: ``meeting-no_title`` or ``meeting-too_long``.
    """
    title = _short(text, TITLE_LIMIT)
    if not title:
        raise Refusal("meeting-no_title")
    return title


def _short(text: str, limit: int) -> str:
    kept = text.strip()
    if len(kept) > limit:
        raise Refusal("meeting-too_long", limit=limit, extra=len(kept) - limit)
    return kept


def ensure_link(text: str) -> str:
    """The address of a remote meeting, whole enough to be a button.

    Raises:
        Refusal: ``meeting-no_link`` or ``meeting-too_long``.
    """
    typed = _short(text, PLACE_LIMIT * 4)
    if not typed:
        return ""
    found = _LINK.fullmatch(typed)
    if found is None:
        raise Refusal("meeting-no_link")
    return typed if typed.lower().startswith("http") else f"https://{found[1]}"


def clashes_of(
    meeting: Meeting,
    weeks: Mapping[int, Week],
    others: Iterable[Meeting],
    calendar: SchoolCalendar,
) -> tuple[Clash, ...]:
    """What a meeting would run into: lessons of each of its people (1.4), other meetings of theirs.

    Args:
        weeks: timetable by person.
        others: meetings of any of these people near that time; itself among them is passed over.
    """
    found: list[Clash] = []
    near = [one for one in others if _overlaps(one, meeting)]
    for one in meeting.attendees:
        if one.side not in IN_LESSON.get(meeting.form, ()):
            week = weeks.get(one.person, frozenset())
            numbers = clashes(week, meeting.starts_at, meeting.minutes, calendar)
            found += [Clash(one.person, lesson=number) for number in numbers]
        found += [
            Clash(one.person, meeting=other.id) for other in near if other.attendee(one.person)
        ]
    return tuple(found)


def _overlaps(other: Meeting, meeting: Meeting) -> bool:
    standing = other.state is MeetingState.PLANNED and other.id != meeting.id
    return standing and other.starts_at < meeting.ends_at and meeting.starts_at < other.ends_at


def unplanned(
    plan: Sequence[PlanRow], meetings: Iterable[Meeting], today: date
) -> tuple[PlanRow, ...]:
    """Rows of the plan that no meeting carries out yet, the nearest to this day first."""
    taken = {one.row for one in meetings if one.state in STANDING}
    free = [row for row in plan if row.key and row.key not in taken]
    return tuple(sorted(free, key=lambda row: (abs((row.on - today).days), row.on)))


def is_working(pair: Pair) -> bool:
    """Whether meetings take place at all now."""
    return pair.state is PairState.ACTIVE
