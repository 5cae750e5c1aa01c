"""Who looks after each kind of reminder: the table of contents of reminders.

A new kind is a line in `ReminderKind`, a watch here and its words; what time alone brings about (a pair
that has fallen silent) is a sweep, called once a day before the first morning message.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, TypeAlias

from mentoring import (
    census,
    contest_view,
    diagnostic_watch,
    goal_act,
    partner_keep,
    reading_watch,
    situational_request_remind,
    situational_request_talk,
    speed_session_watch,
    survey_watch,
    task_remind,
    training_view,
    week,
)
from mentoring.meeting import held_watch
from mentoring.meeting import reminders as meeting
from mentoring.people import Person
from mentoring.reminder import choosing, drafts, plan_rows, silence, waiting
from mentoring.reminder.nouns import ReminderKind, Watch
from mentoring.roadmap import remind as roadmap

if TYPE_CHECKING:
    from storage.uow import Uow

Sweep: TypeAlias = "Callable[[Uow, datetime], Awaitable[None]]"
OnLeads: TypeAlias = "Callable[[Uow, Person, datetime], Awaitable[None]]"

WATCHES: Mapping[ReminderKind, Watch] = {
    ReminderKind.MEETING: meeting.watch,
    ReminderKind.HELD: held_watch.held,
    ReminderKind.REFLECTION: held_watch.reflection,
    ReminderKind.URGENT: situational_request_remind.watch,
    ReminderKind.TASK: task_remind.watch,
    ReminderKind.GOAL: goal_act.watch,
    ReminderKind.CONTEST: contest_view.watch,
    ReminderKind.READING: reading_watch.watch,
    ReminderKind.SURVEY: survey_watch.watch,
    ReminderKind.SURVEY_DUE: survey_watch.watch_due,
    ReminderKind.DIAGNOSTIC: diagnostic_watch.watch,
    ReminderKind.TRAINING: training_view.watch,
    ReminderKind.SPEED: speed_session_watch.watch,
    ReminderKind.PARTNER: partner_keep.watch,
    ReminderKind.WAITS: waiting.watch,
    ReminderKind.DRAFT: drafts.watch,
    ReminderKind.SILENT: silence.watch,
    ReminderKind.PLAN: plan_rows.watch,
    ReminderKind.ROADMAP: roadmap.watch,
    ReminderKind.WEEK: week.watch,
}
SWEEPS: Mapping[str, Sweep] = {
    "census": census.ask,
    "waits": waiting.sweep,
    "roadmap": roadmap.sweep,
    "drafts": drafts.sweep,
    "silence": silence.sweep,
    "plan": plan_rows.sweep,
    "weeks": choosing.sweep_weeks,
    "reading": reading_watch.sweep,
    "surveys": survey_watch.sweep,
    "diagnostics": diagnostic_watch.sweep,
    "partners": partner_keep.sweep,
    "help": situational_request_talk.lapse,
}
"""By a name under which it is remembered that this day's sweep is done."""
ON_LEADS: tuple[OnLeads, ...] = (meeting.remind_anew,)
"""Who plans anew when somebody wants to know of meetings earlier or later."""
