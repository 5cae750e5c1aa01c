"""Petitions: lists, opening one, answering when asked, taking back, the printed statement."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.handlers import petition_decide as deciding
from bot.handlers import petition_new, petition_voices
from bot.handlers.petition_screen import HOME, card, in_hand, listing
from bot.telegram.callbacks import Press, pressed
from mentoring import petition_decide, petition_file, petition_make
from mentoring.pair.nouns import Answer
from mentoring.people import Person, Role
from mentoring.petition import Petition, may_read, may_withdraw
from mentoring.refusal import Refusal
from mentoring.register import request_paper
from mentoring.say import Button, Say
from mentoring.settings import language_of
from storage.uow import Uow

router = Router(name=__name__)
router.include_routers(petition_new.router, deciding.router, petition_voices.router)


async def waits(uow: Uow, me: Person) -> list[tuple[str, int, str]]:
    """What the hub says first: text key, how many, and the action that opens them."""
    found = [("petition-waits", len(await petition_decide.waiting(uow, me)), HOME)]
    if me.has(Role.CURATOR):
        pairs = await petition_decide.to_replace(uow)
        found.append(("petition-waits_replace", len(pairs), "life.waiting"))
    return [one for one in found if one[1]]


@router.callback_query(pressed(HOME))
async def home(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """What waits, what I wrote, what is decided."""
    await stop_asking(state)
    return await listing(uow, me, press.arg)


@router.callback_query(pressed("petition.open"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One petition."""
    await stop_asking(state)
    petition, pair = await in_hand(uow, me, press)
    screen = await card(uow, me, petition, pair)
    is_old = press.version is not None and press.version != petition.version
    return desk.stale(screen) if is_old else screen


@router.callback_query(pressed("petition.voice"))
async def voice(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Somebody asked says yes or no."""
    petition, pair = await in_hand(uow, me, press)
    if press.version != petition.version:
        return desk.stale(await card(uow, me, petition, pair))
    given = desk.code_of(Answer, press.arg)
    petition = await petition_make.voice(uow, me, press.of, press.version, given, uow.now)
    return await _card_now(uow, me, petition)


@router.callback_query(pressed("petition.withdraw"))
async def ask_withdraw(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Everybody it was put to will be told: asked once more."""
    petition, pair = await in_hand(uow, me, press)
    if petition.author != me.id:
        raise Refusal("common-not_allowed")
    if press.version != petition.version:
        return desk.stale(await card(uow, me, petition, pair))
    if not may_withdraw(petition, pair, me, uow.now.astimezone(uow.zone).date()):
        raise Refusal("petition-too_late")
    keep = Button("petition-keep", "petition.open", petition.id)
    sure = Button("petition-do_withdraw", "petition.withdraw_do", petition.id, petition.version)
    return Say("petition-ask_withdraw", {"number": petition.number}, ((keep,), (sure,)))


@router.callback_query(pressed("petition.withdraw_do"))
async def withdraw(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Take it back."""
    petition, pair = await in_hand(uow, me, press)
    if petition.author == me.id and press.version != petition.version:
        return desk.stale(await card(uow, me, petition, pair))
    petition = await petition_make.withdraw(uow, me, press.of, press.version, uow.now)
    return await _card_now(uow, me, petition)


@router.callback_query(pressed("petition.use"))
async def use(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The mentor has looked into the personal file today."""
    petition, pair = await in_hand(uow, me, press)
    if petition.author == me.id and press.version != petition.version:
        return desk.stale(await card(uow, me, petition, pair))
    petition = await petition_file.use_file(uow, me, press.of, press.version, uow.now)
    return await _card_now(uow, me, petition)


@router.callback_query(pressed("petition.paper"))
async def paper(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The statement to the head, to be signed by hand."""
    petition, pair = await in_hand(uow, me, press)
    if not petition.rule.printed or not may_read(petition, pair, me):
        raise Refusal("common-not_allowed")
    await request_paper(
        uow,
        me,
        "petition_docx",
        uow.now,
        language=await language_of(uow, me),
        params={"petition": petition.id},
        about=petition.author,
    )
    return Say("paper-asked", toast=True)


async def _card_now(uow: Uow, me: Person, petition: Petition) -> Say:
    """The petition after something was done with it; the pair may have changed too."""
    petition, pair = await petition_make.found(uow, petition.id, None)
    return await card(uow, me, petition, pair)
