"""What waits for the curator: new people, requests, questionnaires; opening and deciding (3.4)."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.handlers import queue_return
from bot.handlers.answers import paper_of
from bot.handlers.queue_screen import HOME, ONLY, after, item, listing
from bot.telegram.callbacks import Press, pressed
from mentoring.people import Person, Role, Status, may_manage_people
from mentoring.say import Button, Name, Say
from mentoring.submission import SubmissionStatus, ensure_curator
from storage.uow import Uow

router = Router(name=__name__)
router.include_router(queue_return.router)


async def waits(uow: Uow, me: Person) -> list[tuple[str, int, str]]:
    """What the hub says first: text key, how many, and the action that opens them."""
    if not may_manage_people(me):
        return []
    found = [("queue-waits_people", await uow.people.count_status(Status.AWAITING), "queue.people")]
    if me.has(Role.CURATOR):
        requests = (await uow.mentee_requests.counts())[SubmissionStatus.SUBMITTED]
        filled = (await uow.mentor_questionnaires.counts())[SubmissionStatus.SUBMITTED]
        found.append(("queue-waits_requests", requests, "queue.requests"))
        found.append(("queue-waits_questionnaires", filled, "queue.questionnaires"))
    unreachable = await uow.people.count_unreachable()
    found.append(("queue-waits_unreachable", unreachable, "people.unreachable"))
    return [one for one in found if one[1]]


@router.message(Command("queue"))
@router.callback_query(pressed(*ONLY))
async def queue_home(
    event: Message | CallbackQuery,
    uow: Uow,
    me: Person,
    state: FSMContext,
    press: Press | None = None,
) -> Say:
    """Everything that waits, or one sort of it."""
    await desk.stop_asking(state)
    return await listing(uow, me, press.do if press else HOME, press.arg if press else "")


@router.callback_query(pressed("request.open", "questionnaire.open"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """A request or questionnaire with what can be decided."""
    ensure_curator(me)
    await desk.stop_asking(state)
    paper = paper_of(press.do)
    _, newest = await paper.found(uow, press.of)
    screen = await item(uow, paper, newest)
    is_old = (newest.id, newest.version) != (press.of, press.version)
    return desk.stale(screen) if is_old else screen


@router.callback_query(pressed("request.accept", "questionnaire.accept"))
async def accept(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Into the bank; then the next thing that waits."""
    return await decide(uow, me, press, SubmissionStatus.ACCEPTED)


@router.callback_query(pressed("request.reopen", "questionnaire.reopen"))
async def reopen(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """A second look; the item itself is shown again, to be decided anew."""
    ensure_curator(me)
    paper = paper_of(press.do)
    _, newest = await paper.found(uow, press.of)
    if (newest.id, newest.version) != (press.of, press.version):
        return desk.stale(await item(uow, paper, newest))
    if newest.status is not SubmissionStatus.SUBMITTED:
        newest = await paper.reopen(uow, me, press.of, press.version, uow.now)
    return await item(uow, paper, newest)


@router.callback_query(pressed("request.aside", "questionnaire.aside"))
async def ask_aside(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The author will be told: asked once more."""
    ensure_curator(me)
    paper = paper_of(press.do)
    _, newest = await paper.found(uow, press.of)
    if (newest.id, newest.version) != (press.of, press.version):
        return desk.stale(await item(uow, paper, newest))
    keep = Button("common-cancel", f"{paper.name}.open", press.of, press.version)
    sure = Button("queue_act-aside", f"{paper.name}.aside_do", press.of, press.version)
    return Say("queue-ask_aside", {"who": Name(newest.person)}, ((keep,), (sure,)))


@router.callback_query(pressed("request.aside_do", "questionnaire.aside_do"))
async def put_aside(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Not now; then the next thing that waits."""
    return await decide(uow, me, press, SubmissionStatus.ASIDE)


async def decide(uow: Uow, me: Person, press: Press, to: SubmissionStatus) -> Say:
    """Decide on the very version the button was drawn for; a second tap changes nothing more."""
    ensure_curator(me)
    paper = paper_of(press.do)
    _, newest = await paper.found(uow, press.of)
    if (newest.id, newest.version) != (press.of, press.version):
        return desk.stale(await item(uow, paper, newest))
    if newest.status is not to:
        act = paper.accept if to is SubmissionStatus.ACCEPTED else paper.put_aside
        await act(uow, me, press.of, press.version, uow.now)
    return await after(uow, me, paper, to)
