"""My data: what is stored, export, erasure in two steps; `/privacy`: who sees what, by role."""

from __future__ import annotations

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.fsm import mentee_request, mentor_questionnaire
from bot.handlers.form_screen import label_of
from bot.telegram.callbacks import Press, pressed
from bot.telegram.standing import Standing, Stands
from mentoring import my_data
from mentoring.consent import kinds_for
from mentoring.my_data import Grounds
from mentoring.people import Person, Role, ensure_not_last_curator
from mentoring.privacy import answers_seen, sees
from mentoring.privacy_nouns import Category, Reader
from mentoring.say import Button, Fact, Lines, Say, T
from storage.uow import Uow

router = Router(name=__name__)
own = Router(name=f"{__name__}.own")
own.callback_query.filter(~Stands(Standing.STRANGER))
router.include_router(own)

OTHERS = tuple(reader for reader in Reader if reader is not Reader.SELF)
FORMS = {
    Category.REQUEST: ("mentee_requests", mentee_request.FORM),
    Category.QUESTIONNAIRE: ("mentor_questionnaires", mentor_questionnaire.FORM),
}
BACK = (Button("common-back", "my_data.home"), Button("common-home", "home"))


def privacy_page() -> Say:
    """Who sees what, read off the declarations that the rights use."""
    lines = tuple(
        T("privacy-line", {"who": T(f"privacy_reader-{reader}"), "what": _what(reader)})
        for reader in OTHERS
    )
    return Say("privacy-page", {"lines": Lines(lines, "\n\n")}, fresh=True)


def _what(reader: Reader) -> Fact:
    """Categories a reader sees; of a form only the answers meant for them are named."""
    seen = sees(reader)
    shown = Lines(tuple(_category(reader, category) for category in seen), "; ")
    if not set(FORMS) & set(seen):
        return T("privacy-no_answers", {"shown": shown})
    return shown


def _category(reader: Reader, category: Category) -> Fact:
    if category is Category.CARD and "experience_years" not in sees(reader)[category]:
        return T("privacy-some_card")
    if category not in FORMS:
        return T(f"privacy_category-{category}")
    table, form = FORMS[category]
    names = answers_seen(reader, table)
    if len(names) == len(form.steps):
        return T(f"privacy_category-{category}")
    steps = (step for step in form.steps if step.name in names)
    labels = tuple(T("privacy-answer", {"label": label_of(form, step)}) for step in steps)
    return T(f"privacy_some-{category}", {"answers": Lines(labels, ", ")})


@router.message(Command("privacy"))
async def privacy(message: Message) -> Say:
    """For everybody, members or not."""
    return privacy_page()


@own.callback_query(pressed("my_data.privacy"))
async def privacy_pressed(query: CallbackQuery) -> Say:
    """The same from the menu."""
    return privacy_page()


@own.callback_query(pressed("my_data.home"))
async def home(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """What is stored about me, in short, and what I can do about it."""
    facts: dict[str, Fact] = {
        "number": str(me.id),
        "name": me.full_name or T("common-not_given"),
        "position": me.position or T("common-not_given"),
        "subjects": ", ".join(me.subjects) or T("common-not_given"),
        "requests": len(await uow.mentee_requests.history_of(me.id)),
        "questionnaires": len(await uow.mentor_questionnaires.history_of(me.id)),
        "consents": len(kinds_for(me)),
    }
    rows = (
        (Button("my_data-consents", "consent.mine"),),
        (Button("my_data-export", "my_data.export"), Button("my_data-privacy", "my_data.privacy")),
        (Button("my_data-erase", "my_data.erase"),),
        (Button("common-home", "home"),),
    )
    return Say("my_data-home", facts, rows)


@own.callback_query(pressed("my_data.export"))
async def export(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """Have everything about me written down, to read and for another program."""
    await my_data.ask_export(uow, me, uow.now)
    return Say("paper-asked", toast=True)


@own.callback_query(pressed("my_data.erase"))
async def erase(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """First screen: what goes, what stays and why, who is told."""
    curators = await uow.people.with_role(Role.CURATOR)
    ensure_not_last_curator(frozenset(), me, len(curators))
    rows = (
        (Button("my_data-keep", "my_data.home"),),
        (Button("my_data-export_first", "my_data.export"),),
        (Button("my_data-erase_on", "my_data.erase_sure", of=me.id, version=me.version),),
    )
    return Say("my_data-erase_what", {}, rows)


@own.callback_query(pressed("my_data.erase_sure"))
async def sure(query: CallbackQuery, me: Person, press: Press) -> Say:
    """Second screen: it cannot be undone."""
    rows = (
        (Button("my_data-keep", "my_data.home"),),
        (Button("my_data-erase_yes", "my_data.erase_yes", of=press.of, version=press.version),),
    )
    return Say("my_data-erase_sure", {}, rows)


@own.callback_query(pressed("my_data.erase_yes"))
async def erase_yes(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Destroy everything; a button drawn for an older card does nothing."""
    if (press.of, press.version) != (me.id, me.version):
        return Say("my_data-erase_changed", {}, (BACK,))
    await state.clear()
    await my_data.erase(uow, me, me, uow.now, Grounds.OWN_WISH)
    return Say("my_data-erased")
