"""The roadmap of the school year: the curator makes it, the head approves it, everybody has rows (3.3)."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.roadmap import RoadmapTalk
from bot.handlers import roadmap_day, roadmap_do, roadmap_edit, roadmap_screen
from bot.handlers.roadmap_screen import HOME, MINE
from bot.telegram.callbacks import Press, pressed
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.register import request_paper
from mentoring.roadmap import api, facts, making
from mentoring.roadmap.nouns import STAGES, Roadmap, RoadmapState, Status
from mentoring.roadmap.rules import WORDS_LIMIT, ensure_head, ensure_may_read
from mentoring.say import Button, Fact, Say
from mentoring.school_year import year_of
from mentoring.settings import language_of
from mentoring.submission import ensure_curator
from storage.uow import Uow

router = Router(name=__name__)
router.include_routers(roadmap_do.router, roadmap_edit.router, roadmap_day.router)

PAPER = "roadmap_docx"
KEPT = "roadmap_reason"
"""Where the conversation keeps which roadmap the head's reason is typed about."""


async def waits(uow: Uow, me: Person) -> list[tuple[str, int, str]]:
    """What the hub says first: text key, how many, and the action that opens them."""
    found: list[tuple[str, int, str]] = []
    states = [one.state for one in await uow.roadmaps.all()]
    if me.has(Role.HEAD) and RoadmapState.SENT in states:
        found.append(("roadmap-waits", states.count(RoadmapState.SENT), HOME))
    if me.has(Role.CURATOR) and RoadmapState.RETURNED in states:
        found.append(("roadmap-waits_back", states.count(RoadmapState.RETURNED), HOME))
    late = [one for one in await api.own(uow, me) if one.status is Status.OVERDUE]
    if late:
        found.append(("roadmap-waits_late", len(late), MINE))
    return found


@router.callback_query(pressed(HOME))
async def home(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The roadmap that matters now: the one the head has, this year's, or the newest."""
    ensure_may_read(me)
    await stop_asking(state)
    known = await uow.roadmaps.all()
    if not known:
        return await roadmap_screen.empty(uow, me)
    this = year_of(await api.today_of(uow))
    sent = [one for one in known if one.state is RoadmapState.SENT and me.has(Role.HEAD)]
    now = [one for one in known if one.year == this]
    return await _shown(uow, me, (sent or now or known)[0])


async def _shown(uow: Uow, me: Person, roadmap: Roadmap) -> Say:
    """A roadmap with what is done by now ticked off."""
    await facts.refresh(uow, roadmap, uow.now)
    return await roadmap_screen.home(uow, me, roadmap)


@router.callback_query(pressed("roadmap.open"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The roadmap of a year."""
    await stop_asking(state)
    return await _shown(uow, me, await making.found(uow, me, press.of))


@router.callback_query(pressed("roadmap.stages"))
async def stages(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The seven stages."""
    return await roadmap_screen.stages(uow, await making.found(uow, me, press.of))


@router.callback_query(pressed("roadmap.stage"))
async def stage(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One of them."""
    roadmap = await making.found(uow, me, press.of)
    await stop_asking(state)
    if not press.arg.isdecimal() or int(press.arg) not in STAGES:
        raise Refusal("common-changed")
    return await roadmap_screen.stage(uow, me, roadmap, int(press.arg))


@router.callback_query(pressed("roadmap.years"))
async def years(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """The roadmaps there are: last year's stay to be read."""
    ensure_may_read(me)
    rows = [
        (Button("roadmap-year", "roadmap.open", one.id, facts={"year": one.year.name}),)
        for one in await uow.roadmaps.all()
    ]
    return Say("roadmap-years", {}, (*rows, desk.bottom(HOME)))


@router.callback_query(pressed(MINE))
async def mine(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """What one answers for oneself."""
    await stop_asking(state)
    return await roadmap_screen.mine(uow, me, press.arg)


@router.callback_query(pressed("roadmap.paper"))
async def paper(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The roadmap as a document."""
    roadmap = await making.found(uow, me, press.of)
    await request_paper(
        uow,
        me,
        PAPER,
        uow.now,
        language=await language_of(uow, me),
        params={"roadmap": roadmap.id},
    )
    return Say("paper-asked", toast=True)


@router.callback_query(pressed("roadmap.new"))
async def new(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """What making a year's roadmap brings about, before it is done."""
    ensure_curator(me)
    offer = await making.offered(uow)
    if offer is None or offer.start != press.of:
        raise Refusal("common-changed")
    before = await uow.roadmaps.of_year(offer.before)
    told: dict[str, Fact] = {"year": offer.name, "first": offer.first}
    sure = Button("roadmap-make_do", "roadmap.new_do", offer.start, facts={"year": offer.name})
    key = "roadmap-ask_new" if before is None else "roadmap-ask_next"
    return Say(key, told, ((sure,), desk.bottom(HOME)))


@router.callback_query(pressed("roadmap.new_do"))
async def make(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Make it."""
    return await _shown(uow, me, await making.make(uow, me, press.of, uow.now))


async def _current(uow: Uow, me: Person, press: Press) -> tuple[Roadmap, Say | None]:
    """The roadmap of a press; and if it has changed meanwhile, the screen that says so."""
    roadmap = await making.found(uow, me, press.of)
    if roadmap.version == press.version:
        return roadmap, None
    return roadmap, desk.stale(await roadmap_screen.home(uow, me, roadmap))


@router.callback_query(pressed("roadmap.send"))
async def send(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """To the head."""
    ensure_curator(me)
    roadmap, stale = await _current(uow, me, press)
    if stale:
        return stale
    return await _shown(uow, me, await making.send(uow, me, roadmap, uow.now))


@router.callback_query(pressed("roadmap.approve"))
async def approve(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The head's yes."""
    ensure_head(me)
    roadmap, stale = await _current(uow, me, press)
    if stale:
        return stale
    return await _shown(uow, me, await making.approve(uow, me, roadmap, uow.now))


@router.callback_query(pressed("roadmap.return"))
async def give_back(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Ask the head for the reason."""
    ensure_head(me)
    roadmap, stale = await _current(uow, me, press)
    if stale:
        return stale
    await state.update_data({KEPT: {"of": roadmap.id, "version": roadmap.version}})
    await state.set_state(RoadmapTalk.reason)
    told: dict[str, Fact] = {"year": roadmap.year.name, "limit": WORDS_LIMIT}
    return Say("roadmap-ask_reason", told, (desk.bottom("roadmap.open", roadmap.id),))


@router.message(RoadmapTalk.reason, F.text, ~F.text.startswith("/"))
async def reason(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The reason, typed."""
    ensure_head(me)
    kept = (await state.get_data()).get(KEPT) or {}
    roadmap = await making.found(uow, me, kept.get("of"))
    if roadmap.version != kept.get("version"):
        await state.set_state(None)
        return desk.stale(await roadmap_screen.home(uow, me, roadmap))
    roadmap = await making.give_back(uow, me, roadmap, message.text or "", uow.now)
    await state.set_state(None)
    return await roadmap_screen.home(uow, me, roadmap)
