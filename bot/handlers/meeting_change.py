"""A meeting that is planned: moved by the same pickers, reworded, cancelled on a second screen."""

from __future__ import annotations

from dataclasses import replace

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm import meeting as fsm
from bot.fsm.meeting import MeetingTalk
from bot.handlers.meeting_draft import talk
from bot.handlers.meeting_screen import card, view_of
from bot.handlers.meeting_when import ask_when
from bot.telegram.callbacks import Press, pressed
from mentoring.meeting import planning
from mentoring.meeting.nouns import WORDS_LIMIT, Meeting
from mentoring.meeting.rules import ensure_change, ensure_words, is_remote, tells_leader
from mentoring.meeting.telling import found
from mentoring.meeting.words import people_fact, when_fact
from mentoring.people import Person
from mentoring.plan import LEADERS
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Rows, Say, T
from mentoring.school_calendar import calendar_of
from storage.uow import Uow

router = Router(name=__name__)


async def current(uow: Uow, me: Person, press: Press) -> tuple[Meeting, Say | None]:
    """The meeting of a press, and if it has changed meanwhile the screen that says so.

    Raises:
        Refusal: of `telling.found`, `rules.ensure_change` or ``common-changed``.
    """
    meeting, pair = await found(uow, me, press.of)
    if press.version is not None and press.version != meeting.version:
        return meeting, desk.stale(await card(uow, me, meeting.id))
    ensure_change(meeting, pair, me)
    return meeting, None


async def _begin(state: FSMContext, meeting: Meeting) -> None:
    draft = {"pair": meeting.pair, "of": meeting.id, "version": meeting.version}
    await fsm.put(state, {**draft, "starts": meeting.starts_at.isoformat()})


@router.callback_query(pressed("meeting.move"))
async def move(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Another time, by the pickers it was planned with."""
    meeting, old = await current(uow, me, press)
    if old is not None:
        return old
    await _begin(state, meeting)
    return await ask_when(await talk(uow, me, state, meeting.pair), state)


@router.callback_query(pressed("meeting.edit"))
async def edit(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """What is to be changed."""
    await stop_asking(state)
    meeting, old = await current(uow, me, press)
    if old is not None:
        return old
    await _begin(state, meeting)
    view = await view_of(uow, me, meeting.id)
    of, remote = meeting.pair, is_remote(view.pair)
    place = Button("meeting-to_link" if remote else "meeting-to_place", "meeting.where", of)
    turn = Button("meeting-to_leader", "meeting.turn", meeting.id, meeting.version)
    rows: Rows = (
        (place, Button("meeting-to_agenda", "meeting.field", of, arg="agenda")),
        (
            Button("meeting-to_title", "meeting.field", of, arg="title"),
            *((turn,) if tells_leader(view.pair) else ()),
        ),
        desk.bottom("meeting.open", meeting.id),
    )
    return Say("meeting-edit_what", {"title": meeting.title}, rows)


@router.callback_query(pressed("meeting.turn"))
async def turn(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Who leads: the mentor, the mentee, both, and round again (2.4)."""
    meeting, old = await current(uow, me, press)
    if old is not None:
        return old
    leader = LEADERS[(LEADERS.index(meeting.leader) + 1) % len(LEADERS)]
    wanted = replace(meeting, leader=leader)
    kept = await planning.reword(uow, me, meeting.id, press.version, wanted, uow.now)
    return await card(uow, me, kept.id)


@router.callback_query(pressed("meeting.cancel"))
async def ask_cancel(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Asked once more; a reason can be typed, nobody must."""
    meeting, old = await current(uow, me, press)
    if old is not None:
        return old
    draft = await fsm.put(state, {"cancel": meeting.id, "version": meeting.version})
    await state.set_state(MeetingTalk.words)
    return await _sure(uow, me, meeting, str(draft.get("words", "")))


async def _sure(uow: Uow, me: Person, meeting: Meeting, words: str) -> Say:
    facts: dict[str, Fact] = {
        "title": meeting.title,
        "when": when_fact(meeting.starts_at, await calendar_of(uow)),
        "who": people_fact(meeting, me.id),
        "words": T("meeting-why", {"words": words})
        if words
        else T("meeting-why_none", {"limit": WORDS_LIMIT}),
    }
    keep = Button("meeting-keep", "meeting.open", meeting.id)
    sure = Button("meeting-cancel_sure", "meeting.cancel_do", meeting.id, meeting.version)
    return Say("meeting-cancel_ask", facts, ((keep,), (sure,)))


@router.message(MeetingTalk.words, F.text, ~F.text.startswith("/"))
async def words(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Why, typed; typing again replaces it."""
    draft = await fsm.draft_of(state)
    if "cancel" not in draft:
        raise Refusal("common-changed")
    meeting, pair = await found(uow, me, draft["cancel"])
    ensure_change(meeting, pair, me)
    typed = ensure_words(message.text or "")
    await fsm.put(state, {**draft, "words": typed})
    return await _sure(uow, me, meeting, typed)


@router.callback_query(pressed("meeting.cancel_do"))
async def cancel(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Cancel it; the others learn of it."""
    meeting, old = await current(uow, me, press)
    if old is not None:
        return old
    draft = await fsm.draft_of(state)
    why = str(draft.get("words", "")) if draft.get("cancel") == meeting.id else ""
    gone = await planning.cancel(uow, me, meeting.id, press.version, why, uow.now)
    await fsm.finish(state, gone.id)
    return await card(uow, me, gone.id, T("meeting-cancelled"))
