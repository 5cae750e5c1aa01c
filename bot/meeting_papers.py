"""Files for one's own calendar: asked for, remembered who took which, built for the paper desk (RFC 5545)."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import timedelta

from bot.papers_base import Builder, Job, Made
from mentoring.meeting.nouns import Meeting, MeetingState
from mentoring.meeting.planning import took_file
from mentoring.meeting.words import number_fact
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.register import request_paper
from mentoring.say import T
from mentoring.settings import language_of
from storage.papers.meeting_ics import CalendarEvent, CalendarFile
from storage.uow import Uow

AHEAD = timedelta(days=400)
INSTALLATION = "installation"


async def ask_one(uow: Uow, me: Person, meeting: Meeting) -> None:
    """A meeting as a file, for somebody who is in it.

    Raises:
        Refusal: ``common-not_allowed``.
    """
    if meeting.attendee(me.id) is None:
        raise Refusal("common-not_allowed")
    await _ask(uow, me, [meeting], {"meeting": meeting.id})


async def ask_all(uow: Uow, me: Person) -> None:
    """Everything to come as one file, with what was cancelled of what is in the calendar already.

    Raises:
        Refusal: ``meeting-nothing_to_come``.
    """
    found = await _coming(uow, me.id)
    if not found:
        raise Refusal("meeting-nothing_to_come")
    await _ask(uow, me, found, {"person": me.id})


async def _coming(uow: Uow, person: int) -> list[Meeting]:
    states = [MeetingState.PLANNED, MeetingState.CANCELLED]
    near = await uow.meetings.of_person(person, uow.now, uow.now + AHEAD, states)
    return [
        one
        for one in near
        if one.state is MeetingState.PLANNED
        or any(each.person == person and each.taken is not None for each in one.attendees)
    ]


async def _ask(
    uow: Uow, me: Person, meetings: Sequence[Meeting], params: dict[str, int | str]
) -> None:
    if await uow.meta.get(INSTALLATION) is None:
        # Events keep their identity for good, whatever the bot's name or machine becomes.
        await uow.meta.put(INSTALLATION, secrets.token_hex(8))
    await took_file(uow, me, meetings)
    language = await language_of(uow, me)
    kind = "meeting_ics"
    await request_paper(uow, me, kind, uow.now, language=language, params=params, personal=False)


async def calendar_file(job: Job) -> Made:
    """The meetings asked for as they are now; nobody's name is in the file.

    Raises:
        LookupError: no such meeting, or nothing was ever asked for.
    """
    uow, params = job.uow, job.paper.params
    if "meeting" in params:
        meetings = await uow.meetings.some([int(params["meeting"])])
    else:
        meetings = await _coming(uow, int(params["person"]))
    place = await uow.meta.get(INSTALLATION)
    if not meetings or place is None:
        raise LookupError("no meeting for a calendar")
    events = tuple([_event(job, one, place) for one in meetings])
    username = await uow.meta.get("bot_username")
    file = CalendarFile(
        events=events,
        zone=str(job.zone),
        made_at=job.now,
        language=job.paper.language,
        url=f"https://t.me/{username}" if username else "",
    )
    return Made("ics", file.write)


def _event(job: Job, one: Meeting, place: str) -> CalendarEvent:
    form = job.text(f"plan_form-{one.form}")
    facts = {"number": number_fact(one), "form": form}
    return CalendarEvent(
        uid=f"meeting-{one.id}@{place}",
        sequence=one.sequence,
        starts=one.starts_at.astimezone(job.zone),
        ends=one.ends_at.astimezone(job.zone),
        summary=job.text("meeting-ics_summary", facts),
        location=one.link or one.place,
        link=one.link,
        is_cancelled=one.state is MeetingState.CANCELLED,
        note=job.fact(T("meeting-ics_note")),
    )


BUILDERS: dict[str, Builder] = {"meeting_ics": calendar_file}
"""By kind of paper, for the paper desk."""
