"""One part of a programme: reading, writing by typing or from a suggestion, agreeing (5.1).

What is typed is kept as a draft until it is saved; what stood there stays until then. If the part
changed meanwhile, both texts are shown and nothing is lost.
"""

from __future__ import annotations

from dataclasses import replace

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm import programme as fsm
from bot.fsm.programme import ProgrammeForm
from bot.handlers import programme_chips
from bot.handlers.programme_part_screen import (
    clash,
    hints_of,
    next_part,
    part_screen,
    preview,
)
from bot.handlers.programme_screen import View, home_screen, is_old, part_of, view_of, words_of
from bot.telegram.callbacks import Press, pressed
from mentoring.people import Person
from mentoring.programme import actions, rules
from mentoring.programme.nouns import LIMITS, SCHEDULE_LIMIT, Part, Schedule, Value
from mentoring.programme.values import ensure_words
from mentoring.refusal import Refusal
from mentoring.say import Fact, Say, T
from storage.uow import Uow

router = Router(name=__name__)

TYPED = (*LIMITS, Part.SCHEDULE)
"""Parts that take typed words."""


async def show(
    uow: Uow, view: View, part: Part, state: FSMContext, note: Fact | None = None
) -> Say:
    """The screen of a part; from now on typed words are its new text, if the reader may write."""
    if part in rules.hidden_from(view.pair, view.me):
        raise Refusal("common-not_allowed")
    await stop_asking(state)
    of, may_write = view.programme.id, view.may_write(part)
    if part is Part.TERM and may_write:
        await fsm.ask(state, ProgrammeForm.end, of=of)
    if part in TYPED and may_write:
        seen = rules.version_of(view.programme, part)
        await fsm.ask(state, ProgrammeForm.text, of=of, part=part, seen=seen)
    draft = await fsm.draft_of(state, of, part) if may_write else None
    screen = part_screen(view, part, draft is not None, note)
    return replace(screen, rows=(*programme_chips.rows(view, part), *screen.rows))


@router.callback_query(pressed("programme.part"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """A part as it is now."""
    view, part = await view_of(uow, me, press.of), part_of(press.arg)
    return await show(uow, view, part, state)


@router.message(ProgrammeForm.text, F.text, ~F.text.startswith("/"))
async def typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """New words for the part in hand: shown before they are saved; typing again replaces them."""
    about = await fsm.asked(state)
    if not about:
        raise Refusal("common-changed")
    view, part = await view_of(uow, me, about["of"]), part_of(about["part"])
    rules.ensure_touch(view.programme, part)
    limit = LIMITS.get(part, SCHEDULE_LIMIT)
    text = ensure_words(message.text, limit, T(f"programme_part-{part}"))
    await fsm.keep_draft(state, view.programme.id, part, text, about["seen"])
    return await _preview(view, part, state)


async def _preview(view: View, part: Part, state: FSMContext) -> Say:
    draft = await fsm.draft_of(state, view.programme.id, part)
    if draft is None:
        raise Refusal("common-changed")
    if draft["seen"] != rules.version_of(view.programme, part):
        return clash(view, part, draft["text"])
    return preview(view, part, draft)


@router.callback_query(pressed("programme.draft"))
async def go_on(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Go on with a text that was typed and not saved."""
    view, part = await view_of(uow, me, press.of), part_of(press.arg)
    screen = await _preview(view, part, state)
    seen = rules.version_of(view.programme, part)
    await fsm.ask(state, ProgrammeForm.text, of=view.programme.id, part=part, seen=seen)
    return screen


@router.callback_query(pressed("programme.hint"))
async def hint(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """A suggestion by a tap: it becomes the text to be saved, or is added to the one in hand."""
    word, _, code = press.arg.partition(".")
    view, part = await view_of(uow, me, press.of), part_of(word)
    rules.ensure_touch(view.programme, part)
    if code not in hints_of(view, part):
        raise Refusal("common-changed")
    words = (await words_of(uow, me))(T(f"programme_hint-{part}_{code}"))
    of, seen = view.programme.id, rules.version_of(view.programme, part)
    draft = await fsm.draft_of(state, of, part)
    before = draft["text"] if draft and part not in (Part.TITLE, Part.AIM) else ""
    text = words if not before or words in before else f"{before}\n{words}"
    text = ensure_words(text, LIMITS[part], T(f"programme_part-{part}"))
    await fsm.keep_draft(state, of, part, text, seen)
    await fsm.ask(state, ProgrammeForm.text, of=of, part=part, seen=seen)
    return await _preview(view, part, state)


@router.callback_query(pressed("programme.save", "programme.save_mine"))
async def save(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Save the text in hand; if the other side wrote meanwhile, both are shown first."""
    view, part = await view_of(uow, me, press.of), part_of(press.arg)
    of, now_is = view.programme.id, rules.version_of(view.programme, part)
    draft = await fsm.draft_of(state, of, part)
    if draft is None:
        return desk.stale(await show(uow, view, part, state))
    seen = press.version if press.do == "programme.save_mine" else draft["seen"]
    if seen != now_is:
        return clash(view, part, draft["text"])
    value = _value(view, part, draft["text"])
    await actions.write(uow, me, of, part, value, now_is, uow.now)
    await fsm.forget_draft(state, of, part)
    return await _onward(uow, me, of, part, state)


def _value(view: View, part: Part, text: str) -> Value:
    if part is not Part.SCHEDULE:
        return text
    kept = view.programme.schedule
    return Schedule(kept.times, kept.mode, text)


async def _onward(uow: Uow, me: Person, of: int, part: Part, state: FSMContext) -> Say:
    """Saved: the next part that waits for this person, or the whole."""
    view = await view_of(uow, me, of)
    note = T("programme-saved", {"part": T(f"programme_part-{part}")})
    following = next_part(view, part)
    if following is None:
        await stop_asking(state)
        return home_screen(view, note)
    return await show(uow, view, following, state, note)


@router.callback_query(pressed("programme.throw", "programme.theirs"))
async def throw(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Throw the text in hand away: what stands in the part stays."""
    view, part = await view_of(uow, me, press.of), part_of(press.arg)
    await fsm.forget_draft(state, view.programme.id, part)
    return await show(uow, view, part, state)


@router.callback_query(pressed("programme.agree"))
async def agree(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Agree to what is on the screen."""
    view, part = await view_of(uow, me, press.of), part_of(press.arg)
    if is_old(view, press, part):
        return desk.stale(await show(uow, view, part, state))
    await actions.agree(uow, me, press.of, (part,), uow.now)
    view = await view_of(uow, me, press.of)
    note = T("programme-agreed_part", {"part": T(f"programme_part-{part}")})
    following = next_part(view, part)
    if following is None:
        await stop_asking(state)
        return home_screen(view, note)
    return await show(uow, view, following, state, note)
