"""What comes in for somebody's decision is told with their next morning, not with a push each (bar 8)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from mentoring.notice import is_muted
from mentoring.people import Person
from mentoring.reminder.keeping import add
from mentoring.reminder.ladder import Rung
from mentoring.reminder.nouns import ReminderKind, Topic, Wanted
from mentoring.say import NoticeKind
from mentoring.school_calendar import calendar_of

if TYPE_CHECKING:
    from storage.uow import Uow


class Area(StrEnum):
    """What can wait for somebody; the rules of each stand in `reminder.waiting`."""

    PAIR_AGREED = "pair_agreed"
    PAIR_CONSENT = "pair_consent"
    PAIR_COUNCIL = "pair_council"
    PAIR_HEAD = "pair_head"
    PAIR_ORDER = "pair_order"
    PETITION = "petition"
    REQUEST = "request"
    QUESTIONNAIRE = "questionnaire"
    REQUEST_GONE = "request_gone"  # taken back by its author
    QUESTIONNAIRE_GONE = "questionnaire_gone"
    PERSON = "person"  # came by the sheet
    AGREE = "agree"  # a programme waits for a side
    RETURNED = "returned"  # a programme with comments
    ACQUAINT = "acquaint"  # a programme waits for the curator or the council
    CENSUS = "census"  # a teacher has not answered the yearly census
    RENEW = "renew"  # a form or consent of last year is to be looked at again
    ROADMAP = "roadmap"  # waits for the head
    ROADMAP_BACK = "roadmap_back"  # the head gave it back to the curator


def key_of(area: Area, since: date, rung: Rung) -> str:
    """Key of a reminder: what waits again later is another waiting.

    Args:
        since: the local day it began.
    """
    return f"{area}.{since:%Y%m%d}.{rung}"


def key_parts(key: str) -> tuple[Area, str, Rung]:
    """Area, day as in the key, rung.

    Raises:
        ValueError: not a key of `key_of`.
    """
    area, day, rung = key.split(".")
    return Area(area), day, Rung(rung)


async def announce(
    uow: Uow, area: Area, of: int, people: Iterable[Person], now: datetime, *, but: int = 0
) -> None:
    """Tell these people with their next morning that something has come.

    Args:
        of: number of the record.
        but: person id of whoever brought it.
    """
    today = (await calendar_of(uow)).local(now).date()
    key = key_of(area, today, Rung.NEW)
    wanted = [
        Wanted(person=one.id, key=key, on=today)
        for one in people
        if one.id != but and not is_muted(NoticeKind.QUEUE, one.settings)
    ]
    await add(uow, Topic(ReminderKind.WAITS, of), wanted, now)
