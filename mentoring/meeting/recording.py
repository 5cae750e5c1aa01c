"""Recording a meeting: held or not, by whom confirmed, its details, its reflections (annex 1; bar 1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from mentoring.meeting import record
from mentoring.meeting.asking import keep_asking
from mentoring.meeting.nouns import Attendee, Meeting, MeetingState, Said
from mentoring.meeting.telling import ask_goals
from mentoring.pair.nouns import Pair
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.reminder.keeping import keep_many
from mentoring.reminder.nouns import ReminderKind, State, Topic, Wanted
from mentoring.school_calendar import calendar_of

if TYPE_CHECKING:
    from storage.uow import Uow


async def load(uow: Uow, of: int | None) -> tuple[Meeting, Pair]:
    """A meeting and its pair.

    Raises:
        Refusal: ``common-changed``.
    """
    meeting = await uow.meetings.get(of) if of else None
    pair = await uow.pairs.get(meeting.pair) if meeting else None
    if meeting is None or pair is None:
        raise Refusal("common-changed")
    return meeting, pair


async def to_say(uow: Uow, actor: Person, of: int | None) -> tuple[Meeting, Pair, Attendee]:
    """A meeting of which somebody may say now what became of it.

    Raises:
        Refusal: of `load` or `record.ensure_may_say`.
    """
    meeting, pair = await load(uow, of)
    return meeting, pair, record.ensure_may_say(meeting, actor, uow.now)


async def say(uow: Uow, actor: Person, of: int | None, said: Said, now: datetime) -> Meeting:
    """Somebody says whether it was held; saying the same twice changes nothing.

    Raises:
        Refusal: of `to_say`; ``meeting_record-own_only``: in a group a mentee speaks for themselves.
    """
    meeting, _, mine = await to_say(uow, actor, of)
    if said is Said.NOT_HELD and not record.may_deny(meeting, mine):
        raise Refusal("meeting_record-own_only")
    if mine.said is said:
        return meeting
    return await _keep(uow, actor, record.spoken(meeting, actor.id, said, now), str(said), now)


async def say_away(uow: Uow, actor: Person, of: int | None, now: datetime) -> Meeting:
    """Somebody of a group was not there themselves: no dispute, the others' word stands.

    Raises:
        Refusal: of `to_say`; ``common-changed``: there is no group.
    """
    meeting, _, mine = await to_say(uow, actor, of)
    if record.may_deny(meeting, mine):
        raise Refusal("common-changed")
    if not mine.attended and mine.said_at is not None:
        return meeting
    return await _keep(uow, actor, record.spoken(meeting, actor.id, None, now), "away", now)


async def give_reason(
    uow: Uow, actor: Person, of: int | None, words: str, now: datetime
) -> Meeting:
    """Why it was not held: a code of `record.REASONS`, or words.

    Raises:
        Refusal: of `to_say`; ``common-changed``: it is not said that it was not held.
    """
    meeting, _, mine = await to_say(uow, actor, of)
    if mine.said is not Said.NOT_HELD:
        raise Refusal("common-changed")
    return await _keep(uow, actor, replace(meeting, words=words), "reason", now)


async def change(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime, **fields: Any
) -> Meeting:
    """Put right what is recorded: minutes, form, row of the plan, moment, content.

    Args:
        fields: fields of `Meeting`, each checked by its own rule before.

    Raises:
        Refusal: of `to_say`; ``common-changed``: somebody else changed it, or it was not held.
    """
    meeting, _, mine = await to_say(uow, actor, of)
    if meeting.version != version or mine.said is not Said.HELD:
        raise Refusal("common-changed")
    changed = replace(meeting, **fields)
    if changed == meeting:
        return meeting
    if changed.starts_at > now:
        raise Refusal("meeting-future")
    return await _keep(uow, actor, changed, "changed", now)


async def mark_presence(
    uow: Uow, actor: Person, of: int | None, version: int | None, person: int, now: datetime
) -> Meeting:
    """The mentor of a group marks somebody as there or away.

    Raises:
        Refusal: of `to_say` or `record.marked`; ``common-changed``.
    """
    meeting, _, mine = await to_say(uow, actor, of)
    if meeting.version != version:
        raise Refusal("common-changed")
    return await _keep(uow, actor, record.marked(meeting, mine, person), "attendance", now)


async def add(
    uow: Uow, actor: Person, meeting: Meeting, pair: Pair, day: date, now: datetime
) -> Meeting:
    """Record a meeting that was not planned in the bot; the other side is asked to confirm it.

    Args:
        meeting: with everything but who said what.
        day: on which it was held, by the school's clock.

    Raises:
        Refusal: ``common-not_allowed`` or of `record.ensure_day`.
    """
    if actor.id not in pair.people:
        raise Refusal("common-not_allowed")
    record.ensure_day(day, pair, now.astimezone(uow.zone).date())
    if meeting.ends_at > now:
        raise Refusal("meeting-future")
    made = await uow.meetings.add(record.spoken(meeting, actor.id, Said.HELD, now))
    await keep_asking(uow, [made], now)
    await uow.audit.add(now, actor.id, "meeting_record.added", "meeting", made.id)
    return made


async def ask_other(uow: Uow, actor: Person, of: int | None, now: datetime) -> Meeting:
    """Remind those whose word differs to look at it once more; once a day however often it is pressed.

    Raises:
        Refusal: of `to_say`; ``common-changed``: nothing differs.
    """
    meeting, _, mine = await to_say(uow, actor, of)
    if meeting.state is not MeetingState.DISPUTED:
        raise Refusal("common-changed")
    calendar = await calendar_of(uow)
    today = calendar.local(now).date()
    others = [one for one in record.sides(meeting) if one.said not in (None, mine.said)]
    topic = Topic(ReminderKind.HELD, meeting.id)
    wanted = [Wanted(person=one.person, key=f"asked-{today}", on=today) for one in others]
    kept = [
        Wanted(person=row.person, key=row.key, pace=row.pace, on=calendar.local(row.due_at).date())
        for row in await uow.reminders.of([topic])
        if row.state is State.WAITING and not row.key.startswith("asked-")
    ]
    await keep_many(uow, {topic: [*kept, *wanted]}, now)
    await uow.audit.add(now, actor.id, "meeting_record.asked", "meeting", meeting.id)
    return meeting


async def _keep(uow: Uow, actor: Person, meeting: Meeting, act: str, now: datetime) -> Meeting:
    saved = await uow.meetings.save(meeting)
    await keep_asking(uow, [saved], now)
    await ask_goals(uow, saved, now)
    await uow.audit.add(now, actor.id, f"meeting_record.{act}", "meeting", saved.id)
    return saved
