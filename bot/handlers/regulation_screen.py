"""Screens of the draft of an edition: the cover with the sections, one section."""

from __future__ import annotations

from bot import desk
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.regulation import Edition, in_force, pages_of
from mentoring.regulation_edit import draft_of
from mentoring.say import Button, Fact, Say, T
from storage.uow import Uow

HOME, DRAFT = "regulation.home", "regulation.draft"


async def screen(uow: Uow, me: Person, page: str = "") -> Say:
    """The draft in hand, or how to begin one."""
    draft = await draft_of(uow, me)
    if draft is None:
        rows: list[tuple[Button, ...]] = [(Button("regulation-do_text", "regulation.text"),)]
        today = uow.now.astimezone(uow.zone).date()
        if in_force(await uow.regulation.all(), today) is not None:
            rows.insert(0, (Button("regulation-do_copy", "regulation.copy"),))
        return Say("regulation-no_draft", {}, (*rows, desk.bottom(HOME)))
    return _cover(draft, page)


def _cover(draft: Edition, page: str) -> Say:
    def button(key: str, do: str, arg: str = "", **facts: Fact) -> Button:
        return Button(key, f"regulation.{do}", draft.id, draft.version, arg, facts)

    shown = desk.page_of(draft.sections, page)
    first = (shown.number - 1) * desk.ROWS + 1
    rows = [
        (
            button(
                "regulation-row",
                "part",
                str(number),
                heading=desk.short(one.heading) or T("regulation-preamble"),
            ),
        )
        for number, one in enumerate(shown.items, first)
    ]
    facts: dict[str, Fact] = {
        "title": draft.title,
        "since": T("regulation-since", {"since": draft.since})
        if draft.since
        else T("regulation-no_since"),
        "changed": draft.changed or T("common-not_given"),
        "count": len(draft.sections),
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    cover = (
        button("regulation-do_title", "field", "title"),
        button("regulation-do_day", "day"),
        button("regulation-do_changed", "field", "changed"),
    )
    text = (
        button("regulation-do_add", "field", f"heading.{len(draft.sections) + 1}"),
        Button("regulation-do_text", "regulation.text"),
    )
    last = (button("regulation-do_publish", "publish"), button("regulation-do_drop", "drop"))
    turner = desk.turner(DRAFT, shown.number, shown.pages)
    return Say("regulation-draft", facts, (*rows, *turner, cover, text, last, desk.bottom(HOME)))


def part(draft: Edition, asked: str) -> Say:
    """One section of the draft.

    Args:
        asked: its number, and the screen of a long one after a full stop.

    Raises:
        Refusal: ``common-changed``: there is no such section.
    """
    number, _, page = asked.partition(".")
    if not number.isdecimal() or not 1 <= int(number) <= len(draft.sections):
        raise Refusal("common-changed")
    one = draft.sections[int(number) - 1]
    pages = pages_of(one.text)
    at = desk.page_number(page, len(pages))
    facts: dict[str, Fact] = {
        "heading": one.heading or T("regulation-preamble"),
        "text": pages[at - 1] or T("common-empty"),
        "page": T("common-page", {"page": at, "pages": len(pages)}),
    }

    def button(key: str, do: str, arg: str) -> Button:
        return Button(key, f"regulation.{do}", draft.id, draft.version, arg)

    turner = []
    if at > 1:
        turner.append(button("common-prev", "part", f"{number}.{at - 1}"))
    if at < len(pages):
        turner.append(button("common-next", "part", f"{number}.{at + 1}"))
    rows = (
        *((tuple(turner),) if turner else ()),
        (
            button("regulation-do_heading", "field", f"heading.{number}"),
            button("regulation-do_section", "field", f"section.{number}"),
        ),
        (button("regulation-do_drop_part", "drop_part", number),),
    )
    return Say("regulation-section", facts, (*rows, desk.bottom(DRAFT)))
