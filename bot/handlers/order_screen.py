"""The screens of orders: the list, one order, its answers and pairs in words (bar 3)."""

from __future__ import annotations

from datetime import date

from bot import desk
from bot.handlers.form_screen import in_rows
from mentoring.order import fields, files, rules
from mentoring.order.fields import CAUSE, FieldKind
from mentoring.order.nouns import Effect, Order, OrderState, Waiting
from mentoring.order.waiting import to_assign, to_change
from mentoring.pair.nouns import Pair
from mentoring.people import Person, Role
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from storage.uow import Uow

HOME = "order.home"
KEPT = "order"
"""Where the conversation keeps which order is in hand and what of it is asked for."""
SHOWN = 8
"""Pairs and people shown by name on one screen; the file holds all of them."""
CUT = 160
"""Characters of an answer shown on the order's screen."""


async def listing(uow: Uow, me: Person, page: str = "") -> Say:
    """Drafts first, then what is in force; before them what waits for an order."""
    rules.ensure_may_see(me)
    found = await uow.orders.in_state(OrderState.DRAFT)
    found += await uow.orders.in_state(OrderState.SIGNED)
    shown = desk.page_of(found, page)
    facts: dict[str, Fact] = {
        "drafts": await uow.orders.count(OrderState.DRAFT),
        "signed": await uow.orders.count(OrderState.SIGNED),
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    rows = tuple((_row(one),) for one in shown.items)
    turner = desk.turner(HOME, shown.number, shown.pages)
    tools: Rows = ((Button("order-register", "register.home"), Button("common-home", "home")),)
    if me.has(Role.CURATOR):
        tools = (*await _waiting(uow), (Button("order-begin", "order.kinds"),), *tools)
    return Say("order-list", facts, (*rows, *turner, *tools))


def _row(order: Order) -> Button:
    facts: dict[str, Fact] = {"kind": kind_of(order), "number": order.number}
    if order.is_draft:
        return Button("order-row_draft", "order.open", order.id, order.version, facts=facts)
    facts["on"] = digits(order.signed_on)
    return Button("order-row_signed", "order.open", order.id, order.version, facts=facts)


async def _waiting(uow: Uow) -> Rows:
    """One tap for a draft with all the pairs that wait for it."""
    rows: list[tuple[Button, ...]] = []
    new = len(await to_assign(uow))
    if new:
        rows.append((Button("order-gather", "order.gather", facts={"count": new}),))
    return (*rows, *((button,) for button in await change_buttons(uow, await to_change(uow))))


async def change_buttons(uow: Uow, groups: tuple[Waiting, ...]) -> list[Button]:
    """For each order that has to be changed, a button that drafts the change."""
    buttons = []
    for one in groups:
        root = await uow.orders.get(one.changes) if one.changes else None
        facts: dict[str, Fact] = {"count": len(one.lines), "number": root.number if root else ""}
        key = "order-gather_change" if root else "order-gather_old"
        buttons.append(Button(key, "order.change", of=one.changes, facts=facts))
    return buttons


def kind_of(order: Order) -> T:
    """What the order is about."""
    return T(f"order-kind_{order.kind}")


def digits(day: date | None) -> str:
    """A date as short as it gets, for a button."""
    return f"{day:%d.%m.%Y}" if day else ""


async def screen(uow: Uow, me: Person, order: Order) -> Say:
    """One order: where it stands, what it says, what it still lacks, what can be done."""
    rules.ensure_may_see(me)
    pairs = await files.pairs_of(uow, order)
    parts: list[Fact] = [standing(uow, order), *answer_lines(order), *pair_lines(order, pairs)]
    parts += people_lines(order)
    gone = fields.missing(order)
    if order.is_draft and gone:
        what = Lines(tuple(rules.label_of(one) for one in gone), glue=", ")
        parts.append(T("order-lacks", {"what": what}))
    lost = rules.lost_lines(order, pairs) if order.is_draft else ()
    if lost:
        parts.append(T("order-lost", {"count": len(lost)}))
    body = Lines((T("order-title", {"kind": kind_of(order)}), *parts))
    return Say("order-screen", {"body": body}, (*_acts(me, order), desk.bottom(HOME)))


def standing(uow: Uow, order: Order) -> T:
    """Where it stands, since when, and whom it waits for."""
    facts: dict[str, Fact] = {"since": order.since.astimezone(uow.zone).date()}
    if order.signed_on is not None and order.signed_by is not None:
        facts |= {"number": order.number, "on": order.signed_on, "who": Name(order.signed_by)}
    return T(f"order-standing_{order.state}", facts)


def _acts(me: Person, order: Order) -> Rows:
    def button(what: str) -> Button:
        return Button(f"order_act-{what}", f"order.{what}", order.id, order.version)

    files = Button("order-files", "register.order", of=order.id)
    if order.state is OrderState.CANCELLED:
        return ((files,),)
    last = (button("paper"), files)
    if not order.is_draft:
        return (last,)
    if not me.has(Role.CURATOR):
        return (last, (button("sign"),))
    edit = [button("fields"), button("grounds")]
    edit += [button("pairs")] if order.kind in fields.EFFECTS else []
    edit += [button("people")] if order.kind in fields.NAMES_PEOPLE else []
    edit += [button("each")] if each_names(order) else []
    return (*in_rows(edit, 2), last, (button("sign"),), (button("cancel"),))


def each_names(order: Order) -> tuple[str, ...]:
    """Answers that may differ for one pair or person, by name."""
    causes = order.of_effect(Effect.REPLACE, Effect.END)
    names = [f"{CAUSE}.{pair}" for pair in causes]
    asks_each = any(one.name in fields.EACH for one in fields.FIELDS[order.kind])
    for person in order.people if asks_each else ():
        names += [f"{name}.{person}" for name in fields.EACH]
    return tuple(names)


def answer_lines(order: Order) -> list[Fact]:
    """What has been answered; in a draft also what is needed and has not."""
    lines: list[Fact] = []
    for one in fields.FIELDS[order.kind]:
        value = value_of(order, one.name)
        if value is not None:
            lines.append(T("order-line", {"label": rules.label_of(one.name), "value": value}))
    return lines


def value_of(order: Order, name: str) -> Fact | None:
    """An answer as people read it; ``None`` if there is none."""
    kept = order.fields.get(name, "")
    asked = fields.field_of(order.kind, name)
    if not kept or asked is None:
        return None
    if asked.kind is FieldKind.DATE:
        return date.fromisoformat(kept)
    if asked.kind is FieldKind.PERSON:
        return Name(int(kept))
    if asked.kind is FieldKind.ORDER:
        on, _, number = kept.partition(" ")
        return T("order-earlier", {"number": number, "on": digits(date.fromisoformat(on))})
    text = kept.replace("\n", "; ")
    return text if len(text) <= CUT else f"{text[:CUT]}…"


def pair_lines(order: Order, pairs: dict[int, Pair]) -> list[Fact]:
    """The pairs it names and what it does to them."""
    lines: list[Fact] = []
    for line in order.lines[:SHOWN]:
        if line.pair in pairs:
            facts: dict[str, Fact] = {"pair": pair_name(pairs[line.pair])}
            lines.append(T(f"order-pair_{line.effect}", facts))
    return [*lines, *_rest(len(order.lines))]


def pair_name(pair: Pair) -> T:
    """Who works with whom."""
    mentees = Lines(tuple(Name(one) for one in pair.mentees), ", ")
    return T("order-pair", {"mentor": Name(pair.mentor), "mentees": mentees})


def people_lines(order: Order) -> list[Fact]:
    """Whom it names beside the pairs."""
    if not order.people:
        return []
    who = Lines(tuple(Name(one) for one in order.people[:SHOWN]), ", ")
    return [T("order-people_named", {"who": who}), *_rest(len(order.people))]


def _rest(total: int) -> list[Fact]:
    return [T("order-and_more", {"count": total - SHOWN})] if total > SHOWN else []


def noted(what: T, following: Say) -> Say:
    """A screen with one line above it that says what has just been done."""
    body = Lines((what, T(following.key, following.facts)), "\n\n")
    return Say("order-screen", {"body": body}, following.rows)
