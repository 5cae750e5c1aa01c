"""The screen of one thing of the methodical collection (A2.6)."""

from __future__ import annotations

from bot import desk
from bot.handlers import attachment
from bot.handlers.form_screen import in_rows
from mentoring.material import ABOUT, Material, MaterialState, may_edit, may_keep
from mentoring.people import Person
from mentoring.say import Button, Fact, Lines, Name, Say, T
from storage.uow import Uow

HOME = "material.home"


async def card(uow: Uow, me: Person, one: Material) -> Say:
    """What is said about it, its files, what this person can do."""
    files = await uow.attachments.of(ABOUT, one.id)
    lines: list[Fact] = [one.link] if one.link else []
    if one.area:
        lines.append(T("material-line_area", {"area": T(f"competence-area_{one.area}")}))
    if may_edit(one, me):
        lines.append(T("material-line_state", {"state": T(f"material_state-{one.state}")}))
        if one.by is not None and one.by != me.id:
            lines.append(T("material-line_by", {"who": Name(one.by)}))
    if one.words:
        lines.append(one.words)
    lines.append(T("material-line_files", {"count": len(files)}))
    facts: dict[str, Fact] = {"title": one.title, "lines": Lines(tuple(lines))}
    acts = in_rows(_acts(one, me), 2)
    return Say("material-card", facts, (*attachment.rows(files), *acts, desk.bottom(HOME)))


def _acts(one: Material, me: Person) -> list[Button]:
    def button(key: str, do: str, arg: str = "") -> Button:
        return Button(key, f"material.{do}", one.id, one.version, arg)

    if not may_edit(one, me):
        return []
    found = [
        button("material-do_title", "field", "title"),
        button("material-do_words", "field", "words"),
        button("material-do_area", "areas"),
        button("material-do_file", "field", "file"),
    ]
    if may_keep(me):
        if one.state is not MaterialState.KEPT:
            found.append(button("material-do_keep", "keep"))
        if one.state is not MaterialState.RETIRED:
            found.append(button("material-do_retire", "retire"))
    return found
