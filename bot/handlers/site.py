"""The section of the school's site: what it will show, its parts, building it (8.1, 8.2)."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.desk import stop_asking
from bot.telegram.callbacks import pressed
from mentoring import site_build
from mentoring.people import Person
from mentoring.say import Button, Fact, Lines, Say, T
from storage.uow import Uow

router = Router(name=__name__)


@router.callback_query(pressed("site.home"))
async def home(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """What the next build will show, and what calls for one."""
    await stop_asking(state)
    look = await site_build.outlook(uow, me)
    site = look.site
    lines: list[Fact] = [
        T("site-line_running", {"count": len(site.running)}),
        T("site-line_cases", {"count": len(site.cases)}),
        T("site-line_law", {"count": sum(len(listed) for _, listed in site.law)}),
        T("site-line_materials", {"count": len(site.materials)}),
        T("site-line_news", {"count": len(site.news), "coming": len(site.coming)}),
    ]
    if look.drafts:
        lines.append(T("site-line_drafts", {"count": look.drafts}))
    facts: dict[str, Fact] = {
        "lines": Lines(tuple(lines)),
        "names": T("site-nameless", {"count": look.nameless}) if look.nameless else "",
        "built": _built(look),
    }
    rows = (
        (Button("site-to_news", "news.list"), Button("site-to_shelf", "shelf.home")),
        (Button("site-build", "site.build"),),
        (Button("common-home", "home"),),
    )
    return Say("site-home", facts, rows)


def _built(look: site_build.Outlook) -> T:
    if look.built_at is None:
        return T("site-never_built")
    facts: dict[str, Fact] = {"at": look.built_at}
    if not look.withdrawn:
        return T("site-built", facts)
    return T("site-built_withdrawn", {**facts, "count": look.withdrawn})


@router.callback_query(pressed("site.build"))
async def build(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """Have it built; the archive, or where it lies, comes as a message of its own."""
    await site_build.ask(uow, me, uow.now)
    return Say("site-building", {}, ((Button("common-back", "site.home"),),))
