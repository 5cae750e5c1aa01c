"""What the curator types or sends for an edition: the text, the cover's words, a section (9.2)."""

from __future__ import annotations

from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.regulation import RegulationTalk
from bot.handlers.regulation_screen import DRAFT, part, screen
from bot.telegram.callbacks import Press, pressed
from mentoring import regulation_edit
from mentoring.attachment import LARGEST
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.regulation import CHANGED_LIMIT, HEADING_LIMIT, TITLE_LIMIT, Line
from mentoring.say import Button, Fact, Say
from mentoring.submission import ensure_curator
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "regulation"
"""Where the conversation keeps what is being typed, and of which section."""
MESSAGE = 4096
"""Characters of one message: a longer text comes as a file."""
STATES = {
    "title": (RegulationTalk.title, TITLE_LIMIT),
    "changed": (RegulationTalk.changed, CHANGED_LIMIT),
    "heading": (RegulationTalk.heading, HEADING_LIMIT),
    "section": (RegulationTalk.section, MESSAGE),
}


@router.callback_query(pressed("regulation.text"))
async def ask_text(query: CallbackQuery, me: Person, state: FSMContext) -> Say:
    """Ask for the text: a file, or words."""
    ensure_curator(me)
    await state.set_state(RegulationTalk.text)
    return Say("regulation-ask_text", {}, ((Button("common-cancel", DRAFT),),))


@router.message(RegulationTalk.text, F.document)
async def file(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """A file: fetched and read after the commit; the draft comes as a message of its own."""
    ensure_curator(me)
    document = message.document
    name = (document.file_name or "") if document else ""
    if document is None or not name.lower().endswith((".docx", ".txt")):
        raise Refusal("regulation-unreadable")
    if (document.file_size or 0) > LARGEST:
        raise Refusal("attachment-too_large", limit=LARGEST // 1024 // 1024)
    await stop_asking(state)
    await uow.errands.add(
        kind=regulation_edit.ERRAND,
        person=me.id,
        file_id=document.file_id,
        file_name=name,
        now=uow.now,
    )
    uow.bells.add("errands")
    return Say("regulation-reading", {}, ((Button("common-home", "home"),),))


@router.message(RegulationTalk.text, F.text, ~F.text.startswith("/"))
async def typed_text(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The text itself, or its beginning: sections can be added."""
    lines = [Line(one) for one in (message.text or "").splitlines()]
    title = next((one.text.strip() for one in lines if one.text.strip()), "")
    await regulation_edit.take_text(uow, me, title[:TITLE_LIMIT], lines, uow.now)
    await stop_asking(state)
    return await screen(uow, me)


@router.message(RegulationTalk.text)
async def unwanted(message: Message) -> Say:
    """Neither a file nor words."""
    raise Refusal("regulation-unreadable")


@router.callback_query(pressed("regulation.field"))
async def ask(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for words of the cover or of a section."""
    draft = await regulation_edit.draft_of(uow, me)
    field, _, number = press.arg.partition(".")
    if draft is None or field not in STATES:
        raise Refusal("common-changed")
    if (draft.id, draft.version) != (press.of, press.version):
        return desk.stale(await screen(uow, me))
    kept = {"of": draft.id, "version": draft.version, "number": number}
    await state.update_data({KEPT: kept})
    wanted, limit = STATES[field]
    await state.set_state(wanted)
    return Say(f"regulation_ask-{field}", {"limit": limit}, ((Button("common-cancel", DRAFT),),))


@router.message(RegulationTalk.title, F.text, ~F.text.startswith("/"))
async def typed_title(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The title, typed."""
    return await _cover(uow, me, state, title=message.text or "")


@router.message(RegulationTalk.changed, F.text, ~F.text.startswith("/"))
async def typed_changed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """What the edition changes, typed."""
    return await _cover(uow, me, state, changed=message.text or "")


@router.message(RegulationTalk.heading, F.text, ~F.text.startswith("/"))
async def typed_heading(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The heading of a section, typed; of a new one its text is asked next."""
    return await _section(uow, me, state, heading=message.text or "")


@router.message(RegulationTalk.section, F.text, ~F.text.startswith("/"))
async def typed_section(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The text of a section, typed."""
    return await _section(uow, me, state, text=message.text or "")


async def _kept(uow: Uow, me: Person, state: FSMContext) -> tuple[Any, dict[str, Any], Say | None]:
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    draft = await regulation_edit.draft_of(uow, me)
    if draft is None:
        await stop_asking(state)
        raise Refusal("common-changed")
    if (draft.id, draft.version) != (kept.get("of"), kept.get("version")):
        await stop_asking(state)
        return draft, kept, desk.stale(await screen(uow, me))
    return draft, kept, None


async def _cover(
    uow: Uow,
    me: Person,
    state: FSMContext,
    *,
    title: str | None = None,
    changed: str | None = None,
) -> Say:
    draft, _, stale = await _kept(uow, me, state)
    if stale:
        return stale
    await regulation_edit.edit(uow, me, draft, uow.now, title=title, changed=changed)
    await stop_asking(state)
    return await screen(uow, me)


async def _section(uow: Uow, me: Person, state: FSMContext, **words: str) -> Say:
    draft, kept, stale = await _kept(uow, me, state)
    if stale:
        return stale
    number = str(kept.get("number", ""))
    at = int(number) if number.isdecimal() else 0
    is_new = at == len(draft.sections) + 1
    saved = await regulation_edit.edit_section(uow, me, draft, at, uow.now, **words)
    await stop_asking(state)
    if not is_new:
        return part(saved, number)
    await state.update_data({KEPT: {"of": saved.id, "version": saved.version, "number": number}})
    await state.set_state(RegulationTalk.section)
    facts: dict[str, Fact] = {"limit": MESSAGE}
    return Say("regulation_ask-section", facts, ((Button("common-cancel", DRAFT),),))
