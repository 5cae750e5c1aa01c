"""Opening a speed session and changing one: short questions, a preview, one announcement (2.4)."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.calendar_words import chosen_moment
from bot.desk import stop_asking
from bot.handlers import calendar as month
from bot.handlers import speed_session_draft as drafts
from bot.handlers import speed_session_form as form
from bot.handlers.speed_session_draft import CHANGED, TYPED, Draft
from bot.handlers.speed_session_screen import card, home_screen
from bot.telegram.callbacks import Press, pressed
from mentoring import speed_session_make
from mentoring.competence import AREAS
from mentoring.people import Person, Status
from mentoring.refusal import Refusal
from mentoring.say import Button, Say
from mentoring.school_calendar import calendar_of
from mentoring.speed_session import Audience, ensure_open
from mentoring.submission import ensure_curator
from storage.uow import Uow

router = Router(name=__name__)


async def ask(uow: Uow, state: FSMContext, draft: Draft, field: str, shown: str = "") -> Say:
    """Ask for one thing; what is typed next answers it."""
    draft.asked = field
    await drafts.keep(state, draft)
    await state.set_state(TYPED.get(field))
    return await form.question(uow, draft, field, shown)


async def go_on(uow: Uow, me: Person, state: FSMContext, draft: Draft) -> Say:
    """The next question, or the preview."""
    field = draft.missing()
    if field is not None:
        return await ask(uow, state, draft, field)
    draft.asked = ""
    await drafts.keep(state, draft)
    await state.set_state(None)
    return await _preview(uow, me, draft)


async def _preview(uow: Uow, me: Person, draft: Draft) -> Say:
    before = await speed_session_make.found(uow, draft.of, draft.version) if draft.of else None
    return await form.preview(uow, me, draft, before)


async def current(
    uow: Uow, me: Person, press: Press, state: FSMContext
) -> tuple[Draft, Say | None]:
    """The draft of a press; and if the screen is old, the one that is to be answered now."""
    ensure_curator(me)
    draft = await drafts.in_hand(state)
    if (press.of or 0, press.version) == (draft.of, draft.number):
        return draft, None
    field = draft.asked or draft.missing()
    if field is None:
        return draft, desk.stale(await _preview(uow, me, draft))
    return draft, desk.stale(await form.question(uow, draft, field))


@router.callback_query(pressed("speed.new"))
async def new(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Begin, or go on with what was begun."""
    ensure_curator(me)
    await stop_asking(state)
    draft = await drafts.load(state)
    return await go_on(uow, me, state, draft if draft and not draft.of else Draft())


@router.callback_query(pressed("speed.edit"))
async def edit(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Change an announced session."""
    ensure_curator(me)
    await stop_asking(state)
    session = await speed_session_make.found(uow, press.of)
    if session.version != press.version:
        return desk.stale(await card(uow, me, session))
    ensure_open(session, uow.now)
    return await go_on(uow, me, state, drafts.of_session(session, uow.zone))


@router.callback_query(pressed("speed.preview"))
async def preview(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Back to the preview."""
    draft, stale = await current(uow, me, press, state)
    return stale or await go_on(uow, me, state, draft)


@router.callback_query(pressed("speed.field"))
async def field(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One thing anew."""
    draft, stale = await current(uow, me, press, state)
    if stale:
        return stale
    if press.arg not in CHANGED and (press.arg != "specialist" or draft.of):
        raise Refusal("common-changed")
    return await ask(uow, state, draft, press.arg)


@router.callback_query(pressed("speed.who"))
async def who(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """A colleague is the specialist."""
    draft, stale = await current(uow, me, press, state)
    if stale:
        return stale
    person = await uow.people.find(int(press.arg)) if press.arg.isdecimal() else None
    if person is None or person.status is not Status.MEMBER:
        raise Refusal("common-changed")
    draft.specialist, draft.specialist_name = person.id, ""
    draft.partner, draft.organisation = None, ""
    return await go_on(uow, me, state, draft)


@router.callback_query(pressed("speed.outside"))
async def outside(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Somebody who has no card here."""
    draft, stale = await current(uow, me, press, state)
    return stale or await ask(uow, state, draft, "outside")


@router.callback_query(pressed("speed.partner"))
async def partner(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """The specialist comes from a partner."""
    draft, stale = await current(uow, me, press, state)
    if stale:
        return stale
    chosen = await uow.partners.get(int(press.arg[:18])) if press.arg.isdecimal() else None
    if chosen is None or chosen.archived or not draft.specialist_name:
        raise Refusal("common-changed")
    draft.partner, draft.organisation = chosen.id, ""
    return await go_on(uow, me, state, draft)


@router.callback_query(pressed("speed.day"))
async def day(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """A day of the month, or another month."""
    draft, stale = await current(uow, me, press, state)
    if stale:
        return stale
    chosen = month.chosen(press.arg)
    if isinstance(chosen, month.Month):
        return await ask(uow, state, draft, "day", chosen.code)
    calendar = await calendar_of(uow)
    month.ensure_offered(chosen, calendar, calendar.local(uow.now).date(), month.Days())
    draft.day, draft.clock = chosen.isoformat(), ""
    return await go_on(uow, me, state, draft)


@router.callback_query(pressed("speed.clock"))
async def clock(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """After a lesson."""
    draft, stale = await current(uow, me, press, state)
    if stale:
        return stale
    moment = chosen_moment(press.arg)
    draft.day, draft.clock = moment.day.isoformat(), f"{moment.clock:%H:%M}"
    return await go_on(uow, me, state, draft)


@router.callback_query(pressed("speed.put"))
async def put(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """How long, how many places, for whom: one of the ready answers."""
    draft, stale = await current(uow, me, press, state)
    if stale:
        return stale
    name, _, value = press.arg.partition(".")
    if name == "audience":
        draft.audience = desk.code_of(Audience, value).value
    elif name == "minutes" and value in {str(one) for one in form.MINUTES}:
        draft.minutes = int(value)
    elif name == "places" and value in {str(one) for one in form.SIZES}:
        draft.places = int(value)
    else:
        raise Refusal("common-changed")
    return await go_on(uow, me, state, draft)


@router.callback_query(pressed("speed.area"))
async def area(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One area more or less."""
    draft, stale = await current(uow, me, press, state)
    if stale:
        return stale
    code, _, wanted = press.arg.partition(".")
    if code not in AREAS:
        raise Refusal("common-changed")
    chosen = {*draft.areas, code} if wanted == "1" else set(draft.areas) - {code}
    draft.areas = [one for one in AREAS if one in chosen]
    return await ask(uow, state, draft, "areas")


@router.callback_query(pressed("speed.publish"))
async def publish(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Announce it, or save what was changed, once."""
    ensure_curator(me)
    if await drafts.load(state) is None:
        # A second tap: what has been announced stands in the list.
        return desk.stale(await home_screen(uow, me))
    draft, stale = await current(uow, me, press, state)
    if stale:
        return stale
    if draft.of:
        before = await speed_session_make.found(uow, draft.of, draft.version)
        made = await speed_session_make.change(uow, me, draft.session(me, uow, before), uow.now)
    else:
        made = await speed_session_make.publish(uow, me, draft.session(me, uow), uow.now)
    await drafts.forget(state)
    return await card(uow, me, made)


@router.callback_query(pressed("speed.drop"))
async def drop(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Throw the draft away: asked once if something is written in it."""
    ensure_curator(me)
    draft = await drafts.load(state)
    if draft is not None and draft.topic and not draft.of and press.arg != "sure":
        keep = Button("speed_session-keep", "speed.new")
        sure = Button("speed_session-drop", "speed.drop", arg="sure")
        return Say("speed_session-drop_ask", {}, ((keep,), (sure,)))
    await drafts.forget(state)
    if draft is not None and draft.of:
        return await card(uow, me, await speed_session_make.found(uow, draft.of))
    return await home_screen(uow, me)
