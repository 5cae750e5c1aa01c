"""Parts chosen by buttons: forms and kinds, days and mode, a later last day (2.3, 2.4, 7.2)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm import programme as fsm
from bot.fsm.programme import ProgrammeForm
from bot.handlers.form_screen import in_rows
from bot.handlers.programme_screen import View, author_fact, home_screen, is_old, view_of
from bot.telegram.callbacks import Press, pressed
from mentoring.kinds import TIMES, MentoringForm, MentoringKind, Mode
from mentoring.people import Person
from mentoring.programme import actions, rules
from mentoring.programme.change import end_chips
from mentoring.programme.days import day_of_code, day_to_code, read_day
from mentoring.programme.nouns import Forms, Part, Schedule, Value
from mentoring.programme.words import value_fact
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Rows, Say, T
from storage.uow import Uow

router = Router(name=__name__)

FORMS = tuple(str(one) for one in MentoringForm)
KINDS = tuple(str(one) for one in MentoringKind)
MODES = tuple(str(one) for one in Mode)


def rows(view: View, part: Part) -> Rows:
    """Buttons of a part's screen that lead to choosing."""
    if not view.may_write(part):
        return ()
    of, version = view.programme.id, rules.version_of(view.programme, part)
    if part is Part.FORMS:
        word = _word(view.programme.forms)
        return ((Button("programme-choose_forms", "programme.forms", of, version, word),),)
    if part is Part.SCHEDULE:
        word = _word(view.programme.schedule)
        return ((Button("programme-choose_times", "programme.times", of, version, word),),)
    if part is Part.PLAN:
        return ((Button("programme-open_plan", "programme.plan", of),),)
    if part is Part.TERM and view.programme.term is not None:
        chips = [
            Button("programme-until", "programme.until", of, version, day_to_code(day), {"on": day})
            for day in end_chips(view.programme.term)
        ]
        return tuple(in_rows(chips, 1))
    return ()


def mask_of(chosen: Sequence[str], options: Sequence[str]) -> str:
    """A choice as one short word for a button."""
    return format(sum(1 << place for place, one in enumerate(options) if one in chosen), "x")


def chosen_of(word: str, options: Sequence[str]) -> tuple[str, ...]:
    """The choice of `mask_of`.

    Raises:
        Refusal: ``common-changed``: no such word.
    """
    try:
        bits = int(word, 16)
    except ValueError:
        raise Refusal("common-changed") from None
    return tuple(one for place, one in enumerate(options) if bits >> place & 1)


def _word(value: Forms | Schedule) -> str:
    if isinstance(value, Forms):
        return f"{mask_of(value.kinds, KINDS)}.{mask_of(value.forms, FORMS)}"
    mode = [str(value.mode)] if value.mode else []
    return f"{mask_of(value.times, TIMES)}.{mask_of(mode, MODES)}"


def _value(part: Part, word: str, words: str) -> Forms | Schedule:
    """The value a button's word stands for.

    Args:
        words: typed words of the schedule, which the buttons leave alone.
    """
    first, _, second = word.partition(".")
    if part is Part.FORMS:
        forms = tuple(MentoringForm(one) for one in chosen_of(second, FORMS))
        return Forms(forms, tuple(MentoringKind(one) for one in chosen_of(first, KINDS)))
    modes = chosen_of(second, MODES)
    return Schedule(chosen_of(first, TIMES), Mode(modes[0]) if modes else None, words)


def _toggles(press: Press, view: View, word: str, *, first: bool) -> list[Button]:
    """Buttons of one of the two sets; each carries the whole choice it leads to."""
    is_forms = press.do == "programme.forms"
    one_of_many = is_forms or first
    options = (KINDS if first else FORMS) if is_forms else (TIMES if first else MODES)
    label = ("kind" if first else "form") if is_forms else ("time" if first else "mode")
    halves = word.split(".")
    chosen = chosen_of(halves[0 if first else 1], options)
    buttons = []
    for one in options:
        wished = set(chosen) ^ {one} if one_of_many else {one}
        half = mask_of(tuple(wished), options)
        arg = f"{half}.{halves[1]}" if first else f"{halves[0]}.{half}"
        key = "people-toggle_on" if one in chosen else "people-toggle_off"
        facts: dict[str, Fact] = {"label": T(f"options-{label}_{one}")}
        buttons.append(Button(key, press.do, view.programme.id, press.version, arg, facts))
    return buttons


@router.callback_query(pressed("programme.forms", "programme.times"))
async def choose(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Mark several; nothing is changed until it is saved."""
    await stop_asking(state)
    part = Part.FORMS if press.do == "programme.forms" else Part.SCHEDULE
    view = await view_of(uow, me, press.of)
    rules.ensure_touch(view.programme, part)
    if press.arg.count(".") != 1:
        raise Refusal("common-changed")
    value = _value(part, press.arg, view.programme.schedule.words)
    save = Button("common-save", f"{press.do}_save", press.of, press.version, press.arg)
    version = rules.version_of(view.programme, part)
    back = Button("common-back", "programme.part", press.of, version, part)
    buttons: Rows = (
        *in_rows(_toggles(press, view, press.arg, first=True), 2),
        *in_rows(_toggles(press, view, press.arg, first=False), 3 if part is Part.SCHEDULE else 1),
        (save,),
        (back, Button("common-home", "home")),
    )
    facts: dict[str, Fact] = {
        "part": T(f"programme_part-{part}"),
        "value": value_fact(part, value),
    }
    return Say("programme-choose", facts, buttons)


@router.callback_query(pressed("programme.forms_save", "programme.times_save"))
async def save(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Save what is marked; if the other side wrote meanwhile, show how it is now."""
    part = Part.FORMS if press.do == "programme.forms_save" else Part.SCHEDULE
    view = await view_of(uow, me, press.of)
    value = _value(part, press.arg, view.programme.schedule.words)
    if is_old(view, press, part):
        return _clash(view, part, value, press)
    return await _saved(uow, me, press, part, value, state)


def _clash(view: View, part: Part, value: Value, press: Press) -> Say:
    """Both choices, and which one stays."""
    of, version = view.programme.id, rules.version_of(view.programme, part)
    entry = view.programme.entries[part]
    facts: dict[str, Fact] = {
        "part": T(f"programme_part-{part}"),
        "who": author_fact(part, entry),
        "theirs": value_fact(part, entry.value),
        "mine": value_fact(part, value),
    }
    buttons = (
        (Button("programme-keep_theirs", "programme.part", of, version, part),),
        (Button("programme-keep_mine", press.do, of, version, press.arg),),
        desk.bottom("programme.home", view.pair.id),
    )
    return Say("programme-clash", facts, buttons)


async def _saved(
    uow: Uow, me: Person, press: Press, part: Part, value: Value, state: FSMContext
) -> Say:
    await actions.write(uow, me, press.of, part, value, press.version or 0, uow.now)
    await stop_asking(state)
    note = T("programme-saved", {"part": T(f"programme_part-{part}")})
    return home_screen(await view_of(uow, me, press.of), note)


@router.callback_query(pressed("programme.until"))
async def until(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """A later last day by a tap."""
    view = await view_of(uow, me, press.of)
    if is_old(view, press, Part.TERM):
        return desk.stale(home_screen(view))
    return await _extend(uow, me, press.of, day_of_code(press.arg), state)


async def _extend(uow: Uow, me: Person, of: int | None, ends: date, state: FSMContext) -> Say:
    view = await view_of(uow, me, of)
    seen = rules.version_of(view.programme, Part.TERM)
    await actions.extend(uow, me, of, ends, seen, uow.now)
    await stop_asking(state)
    note = T("programme-saved", {"part": T("programme_part-term")})
    return home_screen(await view_of(uow, me, of), note)


@router.message(ProgrammeForm.end, F.text, ~F.text.startswith("/"))
async def typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """A later last day, typed."""
    about = await fsm.asked(state)
    if not about:
        raise Refusal("common-changed")
    view = await view_of(uow, me, about["of"])
    term = view.programme.term
    starts = term.ends if term else uow.now.astimezone(uow.zone).date()
    ends = read_day(message.text or "", starts)
    return await _extend(uow, me, about["of"], ends, state)
