"""Screens of a meeting whose time is over: was it held, two words that differ, what waits (bar 1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot import desk
from bot.handlers.observation_screen import names
from mentoring.meeting import record, recording
from mentoring.meeting.held_watch import answers
from mentoring.meeting.journal import came_fact
from mentoring.meeting.nouns import Attendee, Meeting, MeetingState, Said
from mentoring.meeting.words import held_short
from mentoring.pair.nouns import Pair, Side
from mentoring.people import Person
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from mentoring.school_calendar import SchoolCalendar, calendar_of
from storage.uow import Uow

WAITING = "record.waiting"


@dataclass(frozen=True, slots=True)
class View:
    """A meeting that is over, as somebody of it looks at it."""

    me: Person
    meeting: Meeting
    pair: Pair
    mine: Attendee
    calendar: SchoolCalendar

    @property
    def may_deny(self) -> bool:
        """Whether the reader may say that it was not held."""
        return record.may_deny(self.meeting, self.mine)

    def button(self, key: str, do: str, arg: str = "", **facts: Fact) -> Button:
        """A button about this meeting as it is now."""
        return Button(key, do, self.meeting.id, self.meeting.version, arg, facts)


async def view_of(uow: Uow, me: Person, of: int | None) -> View:
    """A meeting that is over, for one of its people.

    Raises:
        Refusal: of `recording.to_say`.
    """
    meeting, pair, mine = await recording.to_say(uow, me, of)
    return View(me, meeting, pair, mine, await calendar_of(uow))


def heading(view: View) -> T:
    """Which meeting it is."""
    others = [one.person for one in record.sides(view.meeting) if one.person != view.me.id]
    facts: dict[str, Fact] = {
        "title": view.meeting.title,
        "when": held_short(view.meeting, view.calendar),
        "minutes": view.meeting.minutes,
        "people": names(others),
    }
    return T("meeting_record-heading", facts)


def scale(view: View, do: str, chosen: int | None = None, prefix: str = "") -> tuple[Button, ...]:
    """Five numbers in a row, the chosen one marked."""
    return tuple(
        view.button(
            "reflection-scale_on" if n == chosen else "reflection-scale",
            do,
            f"{prefix}{n}",
            n=str(n),
        )
        for n in record.SCALE
    )


def open_screen(view: View) -> Say:
    """Where the reader stands with this meeting."""
    if view.meeting.state is MeetingState.DISPUTED:
        return dispute_screen(view)
    if view.mine in record.asked(view.meeting):
        return question_screen(view)
    return away_screen(view) if view.mine.said is None else said_screen(view)


def question_screen(view: View) -> Say:
    """Was it held? A number says yes and how useful it was at once."""
    other = record.heard(view.meeting, view.me.id)
    facts: dict[str, Fact] = {"heading": heading(view)}
    bottom = desk.bottom(WAITING)
    rows = answers(view.meeting, view.me.id)
    if other is None or other.said is None:
        return Say("meeting_record-ask", facts, (scale(view, "record.held"), *rows, bottom))
    facts |= {"who": Name(other.person), "came": came_fact(view.meeting) or ""}
    if other.said is Said.HELD:
        shown = (scale(view, "record.held"), *rows, bottom)
        return Say("meeting_record-confirm_held", facts, shown)
    facts["reason"] = _reason(view.meeting)
    return Say("meeting_record-confirm_not_held", facts, (*rows, bottom))


def _reason(meeting: Meeting) -> Fact:
    if not meeting.words:
        return ""
    return T("meeting_record-reason", {"reason": record.reason_fact(meeting.words)})


def dispute_screen(view: View) -> Say:
    """Both words side by side; each may change their own or ask the other, the bot decides nothing."""
    facts: dict[str, Fact] = {
        "heading": heading(view),
        "lines": Lines(tuple(statements(view.meeting))),
    }
    held = view.button("meeting_record-change_held", "record.held")
    not_held = view.button("meeting_record-change_not", "record.not_held")
    change: tuple[Button, ...]
    if view.mine.said is None:
        change = (held, not_held) if view.may_deny else (held,)
    else:
        change = (not_held if view.mine.said is Said.HELD else held,) if view.may_deny else ()
    if not view.may_deny:
        change = (*change, view.button("meeting_record-away", "record.away"))
    ask = (view.button("meeting_record-ask_other", "record.ask_other"),) if view.mine.said else ()
    rows: Rows = (change, ask, desk.bottom("meeting.open", view.meeting.id))
    return Say("meeting_record-dispute", facts, tuple(row for row in rows if row))


def statements(meeting: Meeting) -> list[T]:
    """Who says what of it."""
    return [
        T(
            "meeting_record-statement",
            {"who": Name(one.person), "said": T(f"meeting_said-{one.said}")},
        )
        for one in record.sides(meeting)
        if one.said is not None
    ]


def away_screen(view: View) -> Say:
    """The reader was not there, by their own word or the mentor's mark."""
    rows: Rows = (
        (view.button("meeting_record-was_there", "record.held"),),
        desk.bottom("meeting.open", view.meeting.id),
    )
    key = "meeting_record-away_said" if view.mine.said_at else "meeting_record-away_marked"
    return Say(key, {"heading": heading(view)}, rows)


def said_screen(view: View) -> Say:
    """What the reader has said, and the way to put it right."""
    facts: dict[str, Fact] = {"heading": heading(view), "said": T(f"meeting_said-{view.mine.said}")}
    if view.mine.said is Said.NOT_HELD:
        return not_held_screen(view)
    rows: Rows = (
        (
            view.button("reflection-open", "reflection.open"),
            view.button("meeting_record-edit", "record.edit"),
        ),
        desk.bottom("meeting.open", view.meeting.id),
    )
    return Say("meeting_record-said", facts, rows)


def not_held_screen(view: View) -> Say:
    """It did not take place: why, if one wishes to say, and a new time."""
    reasons = [
        view.button(
            "people-toggle_on" if view.meeting.words == code else "people-toggle_off",
            "record.reason",
            code,
            label=T(f"meeting_reason-{code}"),
        )
        for code in record.REASONS
    ]
    more = view.button("meeting_record-other_reason", "record.other_reason")
    rows: Rows = (
        (reasons[0], reasons[1]),
        (reasons[2], reasons[3]),
        (more, _again(view.meeting)),
        (view.button("meeting_record-was_held", "record.held"),),
        desk.bottom("meeting.open", view.meeting.id),
    )
    own = view.meeting.words and view.meeting.words not in record.REASONS
    facts: dict[str, Fact] = {
        "heading": heading(view),
        "reason": _reason(view.meeting) if own else "",
        "readers": names(
            [one.person for one in view.meeting.attendees if one.person != view.me.id]
        ),
    }
    return Say("meeting_record-not_held_done", facts, rows)


def waiting_screen(meetings: Sequence[Meeting], calendar: SchoolCalendar, page: str) -> Say:
    """Meetings that wait for the reader's word."""
    shown = desk.page_of(meetings, page)
    rows = tuple(
        (
            Button(
                "meeting_record-row",
                "record.open",
                one.id,
                one.version,
                facts={"when": held_short(one, calendar), "title": one.title[:40]},
            ),
        )
        for one in shown.items
    )
    turner = desk.turner(WAITING, shown.number, shown.pages)
    key = "meeting_record-waiting" if shown.total else "meeting_record-nothing_waits"
    back = (Button("common-home", "home"),)
    return Say(key, {"count": shown.total}, (*rows, *turner, back))


def is_mentor(view: View) -> bool:
    """Whether the reader marks who of a group was there."""
    return view.mine.side is Side.MENTOR and record.is_group(view.meeting)


def _again(meeting: Meeting) -> Button:
    """The way to a new time: of the same event of the plan, or of any."""
    if meeting.row:
        return Button("meeting_record-again", "meeting.row", meeting.pair, arg=str(meeting.row))
    return Button("meeting_record-again", "meeting.new", meeting.pair)
