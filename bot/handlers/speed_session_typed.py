"""What the curator types while opening a speed session: topic, names, day and hour, place, numbers."""

from __future__ import annotations

from datetime import date

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import Message

from bot import desk, when
from bot.fsm.speed_session import SpeedForm
from bot.handlers import speed_session_draft as drafts
from bot.handlers import speed_session_form as form
from bot.handlers.speed_session_draft import Draft
from bot.handlers.speed_session_new import go_on
from mentoring.kind_rules import SPEED_MINUTES
from mentoring.people import Person, Status
from mentoring.people_search import PeopleFilter, is_found
from mentoring.refusal import Refusal
from mentoring.say import Say
from mentoring.school_calendar import calendar_of
from mentoring.speed_session_typed import LIMITS, PLACES, ensure_words, where_of
from mentoring.submission import ensure_curator
from mentoring.timetable import last_lesson
from storage.uow import Uow

router = Router(name=__name__)

NO_COMMAND = ~F.text.startswith("/")


@router.message(SpeedForm.specialist, F.text, NO_COMMAND)
async def specialist(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Part of a colleague's name; typing again searches anew."""
    ensure_curator(me)
    draft = await drafts.in_hand(state)
    wanted = PeopleFilter(text=(message.text or "")[: LIMITS["specialist_name"]])
    everybody = await uow.people.with_status(Status.MEMBER)
    some = [one for one in everybody if is_found(one, wanted)]
    return form.found(draft, some[: desk.ROWS], len(some))


@router.message(SpeedForm.topic, F.text, NO_COMMAND)
@router.message(SpeedForm.outside, F.text, NO_COMMAND)
@router.message(SpeedForm.organisation, F.text, NO_COMMAND)
@router.message(SpeedForm.where, F.text, NO_COMMAND)
async def words(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """A topic, the name or the organisation of somebody from outside, a place or a link."""
    ensure_curator(me)
    draft = await drafts.in_hand(state)
    _take(draft, message.text or "")
    return await go_on(uow, me, state, draft)


def _take(draft: Draft, text: str) -> None:
    match draft.asked:
        case "topic":
            draft.topic = ensure_words("topic", text)
        case "outside":
            draft.specialist_name = ensure_words("specialist_name", text)
            draft.specialist, draft.partner, draft.organisation = None, None, ""
        case "organisation":
            draft.organisation = ensure_words("organisation", text)
            draft.partner = None
        case "where":
            draft.place, draft.link = where_of(text)
        case _:
            raise Refusal("common-changed")


@router.message(SpeedForm.when, F.text, NO_COMMAND)
async def moment(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """A day and an hour in words; an hour alone is on the day chosen."""
    ensure_curator(me)
    draft = await drafts.in_hand(state)
    calendar = await calendar_of(uow)
    own = [await uow.timetable.of(draft.specialist)] if draft.specialist else []
    on = date.fromisoformat(draft.day) if draft.day and draft.asked == "clock" else None
    said = when.read(
        message.text or "",
        uow.now,
        calendar,
        last_lesson=lambda day: last_lesson(own, day, calendar),
        on=on,
    )
    draft.day = said.day.isoformat()
    draft.clock = f"{said.clock:%H:%M}" if said.clock else ""
    return await go_on(uow, me, state, draft)


@router.message(SpeedForm.minutes, F.text, NO_COMMAND)
@router.message(SpeedForm.places, F.text, NO_COMMAND)
async def number(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """How many minutes or places."""
    ensure_curator(me)
    draft = await drafts.in_hand(state)
    name = draft.asked
    ranges = {"minutes": SPEED_MINUTES, "places": PLACES}
    if name not in ranges:
        raise Refusal("common-changed")
    low, high = ranges[name]
    digits = "".join(one for one in message.text or "" if one.isdecimal())[:4]
    if not digits or not low <= int(digits) <= high:
        raise Refusal(f"speed_session-{name}_range", low=low, high=high)
    if name == "minutes":
        draft.minutes = int(digits)
    else:
        draft.places = int(digits)
    return await go_on(uow, me, state, draft)
