"""What a meeting's screen shows of its record: who said what and when, words, files, what can be done."""

from __future__ import annotations

from bot.handlers import observation_screen
from mentoring.meeting import record
from mentoring.meeting.files import ABOUT
from mentoring.meeting.journal import came_fact, words_facts
from mentoring.meeting.nouns import Attendee, Meeting, MeetingState, Said
from mentoring.pair.nouns import Pair
from mentoring.pair.table import parties_of
from mentoring.people import Person
from mentoring.programme_paper import READERS
from mentoring.say import Button, Fact, Name, Rows, T
from storage.uow import Uow


def rows(meeting: Meeting, me: Person, uow: Uow) -> Rows:
    """What somebody of the meeting can do once its time is over."""
    mine = meeting.attendee(me.id)
    if mine is None or mine not in record.sides(meeting) or not record.is_over(meeting, uow.now):
        return ()

    def button(key: str, do: str) -> Button:
        return Button(key, do, meeting.id, meeting.version)

    if record.waits_for(meeting, me.id, uow.now) or mine.said is not Said.HELD:
        return ((button("meeting_record-open", "record.open"),),)
    found: list[tuple[Button, ...]] = [
        (
            button("reflection-open", "reflection.open"),
            button("meeting_record-edit", "record.edit"),
        ),
        (button("meeting_record-files", "record.files"),),
    ]
    if meeting.state is MeetingState.HELD and meeting.is_visit:
        found += observation_screen.entry(meeting, me)
    return tuple(found)


async def lines(uow: Uow, meeting: Meeting, pair: Pair, me: Person) -> list[Fact]:
    """The record's history and what was written, by what this person may read."""
    found: list[Fact] = []
    if came := came_fact(meeting) if meeting.state is MeetingState.HELD else None:
        found.append(came)
    if meeting.state is MeetingState.NOT_HELD and meeting.words:
        reason: dict[str, Fact] = {"reason": record.reason_fact(meeting.words)}
        found.append(T("meeting_record-reason", reason))
    found += _history(meeting)
    held = (MeetingState.HELD, MeetingState.DISPUTED)
    if meeting.state in held and parties_of(pair, me) & READERS:
        written = await uow.meetings.reflections([meeting.id])
        found += words_facts(meeting, record.readable(written, pair, me.id))
    files = len(await uow.attachments.of(ABOUT, meeting.id))
    if files:
        found.append(T("meeting_record-files_count", {"count": files}))
    if meeting.is_visit:
        cards = [one for one in await uow.observations.of_meeting(meeting.id) if one.done_at]
        found += [T("observation-there_is", {"who": Name(one.author)}) for one in cards]
    return found


def _history(meeting: Meeting) -> list[Fact]:
    key = "meeting_record_history-added" if meeting.added else "meeting_record_history-planned"
    facts: dict[str, Fact] = {"who": Name(meeting.planned_by), "at": meeting.planned_at}
    said = sorted((one for one in meeting.attendees if one.said_at), key=_moment)
    return [T(key, facts), *(_word(one) for one in said)]


def _moment(one: Attendee) -> float:
    return one.said_at.timestamp() if one.said_at else 0.0


def _word(one: Attendee) -> T:
    code = str(one.said) if one.said else "away"
    facts: dict[str, Fact] = {"who": Name(one.person), "at": one.said_at or ""}
    return T(f"meeting_record_history-{code}", facts)
