"""What else is said of a meeting before it is planned: how long, who leads, agenda, title, cover (1.4)."""

from __future__ import annotations

from dataclasses import replace

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.fsm.meeting import MeetingTalk, draft_of
from bot.handlers import meeting_release
from bot.handlers.meeting_check import changed, reworded
from bot.handlers.meeting_draft import Talk, clash_lines, talk
from bot.telegram.callbacks import Press, pressed
from mentoring.meeting import release, rules
from mentoring.meeting.nouns import AGENDA_LIMIT, TITLE_LIMIT
from mentoring.people import Person
from mentoring.petition import WORDS_LIMIT
from mentoring.plan import LEADERS
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Say
from storage.uow import Uow

router = Router(name=__name__)

MINUTES = (30, 45, 60, 90)
FIELDS = {"agenda": MeetingTalk.agenda, "title": MeetingTalk.title}
LIMITS = {"agenda": AGENDA_LIMIT, "title": TITLE_LIMIT}


@router.callback_query(pressed("meeting.minutes"))
async def minutes(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """How long, by a tap."""
    view = await talk(uow, me, state, press.of)
    if press.arg:
        if press.arg not in {str(one) for one in MINUTES}:
            raise Refusal("common-changed")
        return await changed(view, state, minutes=int(press.arg), cover="")
    of = view.pair.id
    row = tuple(
        Button("meeting-minutes", "meeting.minutes", of, arg=str(one), facts={"count": one})
        for one in MINUTES
    )
    return Say("meeting-how_long", {}, (row[:2], row[2:], desk.bottom("meeting.check", of)))


@router.callback_query(pressed("meeting.leader"))
async def leader(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Who leads: the mentor, the mentee, both, and round again."""
    view = await talk(uow, me, state, press.of)
    turn = (LEADERS.index(view.meeting.leader) + 1) % len(LEADERS)
    return await changed(view, state, leader=LEADERS[turn])


@router.callback_query(pressed("meeting.field"))
async def field(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for the agenda or the title."""
    view = await talk(uow, me, state, press.of)
    if press.arg not in FIELDS:
        raise Refusal("common-changed")
    await state.set_state(FIELDS[press.arg])
    back = ("meeting.open", view.old.id) if view.old else ("meeting.check", view.pair.id)
    meeting = view.meeting
    facts: dict[str, Fact] = {
        "limit": LIMITS[press.arg],
        "now": meeting.agenda if press.arg == "agenda" else meeting.title,
    }
    return Say(f"meeting_ask-{press.arg}", facts, (desk.bottom(*back),))


@router.message(MeetingTalk.agenda, F.text, ~F.text.startswith("/"))
async def agenda_typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The agenda, typed."""
    words = rules.ensure_agenda(message.text or "")
    return await _worded(await talk(uow, me, state, None), "agenda", words, state)


@router.message(MeetingTalk.title, F.text, ~F.text.startswith("/"))
async def title_typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The title, typed."""
    words = rules.ensure_title(message.text or "")
    return await _worded(await talk(uow, me, state, None), "title", words, state)


async def _worded(view: Talk, name: str, words: str, state: FSMContext) -> Say:
    if view.old is not None:
        old = view.old
        wanted = replace(old, title=words) if name == "title" else replace(old, agenda=words)
        return await reworded(view, wanted, state)
    return await changed(view, state, **{name: words})


@router.callback_query(pressed("meeting.cover"))
async def cover(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The lesson is to be freed: how is it covered? The head decides (1.4)."""
    view = await talk(uow, me, state, press.of)
    await state.set_state(MeetingTalk.cover)
    lines = clash_lines([one for one in view.near.clashes(view.meeting) if one.lesson], view.near)
    facts: dict[str, Fact] = {"lines": Lines(tuple(lines)), "limit": WORDS_LIMIT}
    return Say("meeting-cover_ask", facts, (desk.bottom("meeting.check", view.pair.id),))


@router.message(MeetingTalk.cover, F.text, ~F.text.startswith("/"))
async def cover_typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """How the absence is covered, typed."""
    if "release" in await draft_of(state):
        return await meeting_release.typed(uow, me, message.text or "", state)
    view = await talk(uow, me, state, None)
    return await changed(view, state, cover=release.ensure_cover(message.text or ""))
