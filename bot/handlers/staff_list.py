"""The staff list as a file in the chat: how to, the template, taking the file in (3.4(4))."""

from __future__ import annotations

from aiogram import F, Router
from aiogram.types import CallbackQuery, Document, Message

from bot import desk
from bot.telegram.callbacks import pressed
from mentoring.people import Person, ensure_may_manage, may_manage_people
from mentoring.register import request_paper
from mentoring.say import Button, Lines, Say, T
from mentoring.settings import language_of
from mentoring.staff_list import FIELDS
from storage.uow import Uow

router = Router(name=__name__)

ENDINGS = (".xlsx", ".csv")
LARGEST = 5 * 1024 * 1024
"""Bytes; as `storage.papers.staff_list_file.MAX_BYTES`, known before the file is fetched."""


def manages(_: Message, me: Person) -> bool:
    """Lets through those who keep the people of the school: others' files are not taken in."""
    return may_manage_people(me)


@router.callback_query(pressed("staff_list.home"))
async def how(query: CallbackQuery, me: Person) -> Say:
    """What the list must look like, and that it is simply sent here."""
    ensure_may_manage(me)
    rows = ((Button("staff_list-template", "staff_list.template"),), desk.bottom("invite.home"))
    columns = Lines(tuple(T(f"column-{column}") for column in FIELDS), ", ")
    return Say("staff_list-how", {"columns": columns}, rows)


@router.callback_query(pressed("staff_list.template"))
async def template(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """The file to fill in."""
    ensure_may_manage(me)
    language = await language_of(uow, me)
    await request_paper(uow, me, "staff_template", uow.now, language=language, personal=False)
    return Say("paper-asked", toast=True)


@router.message(F.document, manages)
async def file(message: Message, uow: Uow, me: Person) -> Say:
    """A file: fetched outside the transaction, the report comes as a message of its own."""
    document = message.document
    name = (document.file_name or "") if document else ""
    if document is None or not name.lower().endswith(ENDINGS):
        rows = ((Button("staff_list-template", "staff_list.template"),),)
        return Say("staff_list-wrong_file", {}, (*rows, (Button("common-home", "home"),)))
    if (document.file_size or 0) > LARGEST:
        return Say("list_problem-too_large", {"limit_mb": LARGEST // 1024 // 1024})
    return await _take(uow, me, document, name)


async def _take(uow: Uow, me: Person, document: Document, name: str) -> Say:
    await uow.errands.add(
        kind="staff_list", person=me.id, file_id=document.file_id, file_name=name, now=uow.now
    )
    uow.bells.add("errands")
    return Say("staff_list-taken")
