"""Training of mentors: what is announced, coming or not; the curator's marks, list, protocol (3.4(7))."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.handlers import training_edit, training_members
from bot.handlers.training_screen import HOME, card, listing, marks
from bot.telegram.callbacks import Press, pressed
from mentoring import training_act, training_view
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.register import request_paper
from mentoring.say import Button, Say
from mentoring.settings import language_of
from mentoring.training import TrainingState, ensure_runs
from storage.uow import Uow

router = Router(name=__name__)
router.include_routers(training_edit.router, training_members.router)


async def waits(uow: Uow, me: Person) -> list[tuple[str, int, str]]:
    """What the hub says first: text key, how many, and the action that opens them."""
    found = []
    if asked := await training_view.unanswered(uow, me):
        found.append(("training-waits", len(asked), HOME))
    if over := await training_view.unmarked(uow, me):
        found.append(("training-waits_marks", len(over), HOME))
    return found


@router.callback_query(pressed(HOME))
async def home(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The sessions one knows of."""
    await stop_asking(state)
    return await listing(uow, me, press.arg)


@router.callback_query(pressed("training.open"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """One session."""
    await stop_asking(state)
    return await card(uow, me, await training_act.found(uow, me, press.of))


@router.callback_query(pressed("training.answer"))
async def answer(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Coming or not; it can be said anew."""
    if press.arg not in ("yes", "no"):
        raise Refusal("common-changed")
    coming = press.arg == "yes"
    training = await training_act.answer(uow, me, press.of, uow.now, coming=coming)
    return await card(uow, me, training)


@router.callback_query(pressed("training.announce"))
async def announce(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Tell everybody invited; a second tap finds it announced."""
    ensure_runs(me)
    training = await training_act.found(uow, me, press.of)
    if training.version != press.version:
        return desk.stale(await card(uow, me, training))
    training = await training_act.announce(uow, me, press.of, press.version, uow.now)
    return await card(uow, me, training)


@router.callback_query(pressed("training.cancel", "training.cancel_do"))
async def cancel(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Take it back: asked once more, because those invited are told."""
    ensure_runs(me)
    training = await training_act.found(uow, me, press.of)
    if training.version != press.version or training.state is TrainingState.CANCELLED:
        return desk.stale(await card(uow, me, training))
    if press.do == "training.cancel":
        keep = Button("training-keep", "training.open", training.id)
        sure = Button("training-do_cancel", "training.cancel_do", training.id, training.version)
        key = "training-sure_cancel" if training.is_announced else "training-sure_drop"
        return Say(key, {"topic": training.topic}, ((keep,), (sure,)))
    left = await training_act.cancel(uow, me, press.of, press.version, uow.now)
    return await card(uow, me, left) if left else await listing(uow, me)


@router.callback_query(pressed("training.mark"))
async def mark(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Who came."""
    training = await training_act.mark(uow, me, press.of, (), uow.now, came=False)
    return await marks(uow, training, press.arg)


@router.callback_query(pressed("training.set"))
async def set_(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """One of them, or everybody who said they would come."""
    ensure_runs(me)
    training = await training_act.found(uow, me, press.of)
    if press.arg == "coming":
        known = await training_view.answers_of(uow, training)
        invited = {one.id for one in await training_view.audience_of(uow, training)}
        people = [one.person for one in known.values() if one.coming and one.person in invited]
        await training_act.mark(uow, me, press.of, people, uow.now, came=True)
        return await marks(uow, training)
    what, _, rest = press.arg.partition(".")
    number, _, page = rest.partition(".")
    if what not in ("on", "off") or not number.isdecimal() or len(number) > 18:
        raise Refusal("common-changed")
    await training_act.mark(uow, me, press.of, [int(number)], uow.now, came=what == "on")
    return await marks(uow, training, page)


@router.callback_query(pressed("training.close"))
async def close(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The marks are done."""
    return await card(uow, me, await training_act.close(uow, me, press.of, uow.now))


@router.callback_query(pressed("training.list", "training.protocol"))
async def paper(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Who was invited and came, as a workbook; the protocol as a Word file. Both stand in the register."""
    ensure_runs(me)
    training = await training_act.found(uow, me, press.of)
    is_list = press.do == "training.list"
    if not (training.is_announced if is_list else training.state is TrainingState.HELD):
        raise Refusal("training-not_yet")
    await request_paper(
        uow,
        me,
        "training_xlsx" if is_list else "training_docx",
        uow.now,
        language=await language_of(uow, me),
        params={"training": training.id},
    )
    return Say("paper-asked", toast=True)
