"""Who looks after each kind of reminder: the table of contents of reminders.

A new kind is a line in `ReminderKind`, a watch here and its words; what time alone brings about (a pair
that has fallen silent) is a sweep, called once a school day before the first morning message.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, TypeAlias

from mentoring import situational_request_remind, situational_request_talk
from mentoring.reminder.nouns import ReminderKind, Watch

if TYPE_CHECKING:
    from storage.uow import Uow

Sweep: TypeAlias = "Callable[[Uow, datetime], Awaitable[None]]"

WATCHES: Mapping[ReminderKind, Watch] = {
    ReminderKind.URGENT: situational_request_remind.watch,
}
SWEEPS: tuple[Sweep, ...] = (situational_request_talk.lapse,)
