"""Recording a meeting from its notice or from the hub: held, not held, away, settled (annex 1; bar 1)."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.meeting_record import MeetingRecordTalk
from bot.handlers import (
    meeting_record_add,
    meeting_record_edit,
    meeting_record_files,
    reflection_screen,
)
from bot.handlers.meeting_record_screen import (
    WAITING,
    View,
    heading,
    not_held_screen,
    open_screen,
    view_of,
    waiting_screen,
)
from bot.telegram.callbacks import Press, pressed
from mentoring.meeting import record, recording, reflecting
from mentoring.meeting.nouns import WORDS_LIMIT, Meeting, MeetingState, Said
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Say
from mentoring.school_calendar import calendar_of
from storage.uow import Uow

router = Router(name=__name__)
router.include_routers(
    meeting_record_edit.router, meeting_record_add.router, meeting_record_files.router
)

KEPT = "meeting_record"
"""Where the conversation keeps which meeting a typed reason is about."""


async def waiting(uow: Uow, me: Person) -> list[Meeting]:
    """Meetings that are over and wait for somebody's word, the earliest first."""
    numbers = await uow.meeting_records.begun(me.id, uow.now)
    meetings = sorted(await uow.meetings.some(numbers), key=lambda one: one.starts_at)
    return [one for one in meetings if record.waits_for(one, me.id, uow.now)]


async def waits(uow: Uow, me: Person) -> list[tuple[str, int, str]]:
    """What the hub says first: text key, how many, and the action that opens them."""
    count = len(await waiting(uow, me))
    return [("meeting_record-waits", count, WAITING)] if count else []


@router.callback_query(pressed(WAITING))
async def waiting_list(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """What waits for a word; the only one is opened at once."""
    await stop_asking(state)
    meetings = await waiting(uow, me)
    if len(meetings) == 1:
        return open_screen(await view_of(uow, me, meetings[0].id))
    return waiting_screen(meetings, await calendar_of(uow), press.arg)


@router.callback_query(pressed("record.open"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One meeting that is over."""
    await stop_asking(state)
    return open_screen(await view_of(uow, me, press.of))


def _surprises(view: View, press: Press, said: Said) -> bool:
    """Whether a word would contradict one that the pressed button did not know of."""
    is_old = press.version != view.meeting.version
    return is_old and record.contradicts(view.meeting, view.me.id, said)


@router.callback_query(pressed("record.held"))
async def held(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """It was held; a number says how useful it was as well. The reflection follows at once."""
    await stop_asking(state)
    view = await view_of(uow, me, press.of)
    if _surprises(view, press, Said.HELD):
        return desk.stale(open_screen(view))
    meeting = await recording.say(uow, me, press.of, Said.HELD, uow.now)
    if press.arg:
        number = int(press.arg) if press.arg in {str(one) for one in record.SCALE} else 0
        await reflecting.answer(uow, me, press.of, "useful", number, uow.now)
    if meeting.state is MeetingState.DISPUTED:
        return open_screen(await view_of(uow, me, press.of))
    return await reflection_screen.next_screen(uow, me, press.of, state)


@router.callback_query(pressed("record.not_held"))
async def not_held(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """It was not held; can be put right from the same screen, so it is not asked twice."""
    await stop_asking(state)
    view = await view_of(uow, me, press.of)
    if _surprises(view, press, Said.NOT_HELD):
        return desk.stale(open_screen(view))
    meeting = await recording.say(uow, me, press.of, Said.NOT_HELD, uow.now)
    view = await view_of(uow, me, press.of)
    return open_screen(view) if meeting.state is MeetingState.DISPUTED else not_held_screen(view)


@router.callback_query(pressed("record.away"))
async def away(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Somebody of a group was not there."""
    await stop_asking(state)
    await recording.say_away(uow, me, press.of, uow.now)
    return open_screen(await view_of(uow, me, press.of))


@router.callback_query(pressed("record.reason"))
async def reason(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Why it was not held, by a tap."""
    if press.arg not in record.REASONS:
        raise Refusal("common-changed")
    await recording.give_reason(uow, me, press.of, press.arg, uow.now)
    return not_held_screen(await view_of(uow, me, press.of))


@router.callback_query(pressed("record.other_reason"))
async def other_reason(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Why it was not held, in words."""
    view = await view_of(uow, me, press.of)
    await state.update_data({KEPT: {"of": view.meeting.id}})
    await state.set_state(MeetingRecordTalk.reason)
    cancel = (Button("common-cancel", "record.open", view.meeting.id),)
    facts: dict[str, Fact] = {"heading": heading(view), "limit": WORDS_LIMIT}
    return Say("meeting_record-ask_reason", facts, (cancel,))


@router.message(MeetingRecordTalk.reason, F.text, ~F.text.startswith("/"))
async def typed_reason(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The reason, typed."""
    of = ((await state.get_data()).get(KEPT) or {}).get("of")
    await recording.give_reason(uow, me, of, record.ensure_answer(message.text or ""), uow.now)
    await state.set_state(None)
    return not_held_screen(await view_of(uow, me, of))


@router.callback_query(pressed("record.ask_other"))
async def ask_other(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Remind the other of the word that differs."""
    await recording.ask_other(uow, me, press.of, uow.now)
    return Say("meeting_record-asked_other", toast=True)


@router.message(
    StateFilter(MeetingRecordTalk.reason, MeetingRecordTalk.field, MeetingRecordTalk.day),
    ~F.text,
)
async def only_words(message: Message) -> Say:
    """A picture or a voice message where words are asked for."""
    return Say("form-words_only")
