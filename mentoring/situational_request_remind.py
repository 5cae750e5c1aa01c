"""What reminders of urgent help say, by how a request stands when they are due."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, TypeAlias

from mentoring.reminder.nouns import Item, Reminder
from mentoring.say import Button, Rows, T
from mentoring.situational_request import (
    RequestState,
    SituationalRequest,
)
from mentoring.situational_request_keep import unread_of

if TYPE_CHECKING:
    from storage.uow import Uow

Holds: TypeAlias = Callable[[SituationalRequest, int, datetime], bool]


def _to_take(request: SituationalRequest, person: int, now: datetime) -> bool:
    return request.state is RequestState.OPEN and request.is_asked(person, now)


def _brought(request: SituationalRequest, person: int, now: datetime) -> bool:
    due = request.curator_at is not None and request.curator_at <= now
    return request.state is RequestState.OPEN and due


def _silent(request: SituationalRequest, person: int, now: datetime) -> bool:
    return request.state is RequestState.TAKEN and request.answered_at is None


def _answered(request: SituationalRequest, person: int, now: datetime) -> bool:
    return request.state is RequestState.TAKEN and request.answered_at is not None


HOLDS: Mapping[str, Holds] = {
    "call": _to_take,
    "half": _to_take,
    "curator": _brought,
    "named": _brought,
    "reply": _silent,
    "late": _silent,
    "silent": _silent,
    "stalled": _silent,
    "words": _answered,
    "unread": _answered,
    "solved": _answered,
    "again": _answered,
}
"""Whether what a key (up to its dot) speaks of still holds. Words are ``situational_request_line-<key>``."""


async def watch(uow: Uow, rows: Sequence[Reminder]) -> Mapping[int, Item]:
    """What each reminder says now; those about nothing any more are left out."""
    found: dict[int, Item] = {}
    last = await uow.situational_requests.last_lines({row.topic.of for row in rows})
    for row in rows:
        request = await uow.situational_requests.get(row.topic.of)
        what = row.key.partition(".")[0]
        if request is None or what not in HOLDS or not HOLDS[what](request, row.person, uow.now):
            continue
        unread = unread_of(request, last.get(request.id, {}))
        if what in ("words", "unread") and row.person not in unread:
            continue
        found[row.id] = _item(request, what)
    return found


def _item(request: SituationalRequest, what: str) -> Item:
    line = T(
        f"situational_request_line-{what}",
        {"area": T(f"competence-area_{request.area}"), "urgency": request.urgency.value},
    )
    opens = Button("situational_request-look", "help.open", request.id)
    return Item(line, opens, _acts(request, what, opens))


def _acts(request: SituationalRequest, what: str, opens: Button) -> Rows:
    """The actions that a notice carries itself."""
    of, version = request.id, request.version
    if what in ("solved", "again"):
        yes = Button("situational_request-yes", "help.solve", of, version)
        no = Button("situational_request-not_yet", "help.not_yet", of, version)
        return ((yes, no), (opens,))
    if what == "silent":
        return ((opens,), (Button("situational_request-another", "help.another", of, version),))
    return ((opens,),)
