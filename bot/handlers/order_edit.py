"""Filling in an order: its questions, an answer typed, a day or a card by a button."""

from __future__ import annotations

from datetime import date, timedelta

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.order import Order as Asking
from bot.handlers.form_screen import in_rows
from bot.handlers.order_screen import (
    KEPT,
    answer_lines,
    digits,
    each_names,
    kind_of,
    pair_name,
    screen,
    value_of,
)
from bot.telegram.callbacks import Press, pressed
from mentoring.order import actions, fields, files, rules
from mentoring.order.fields import CAUSE, Field, FieldKind
from mentoring.order.nouns import Order
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Name, Say, T
from mentoring.term import add_months
from storage.uow import Uow

router = Router(name=__name__)


@router.callback_query(pressed("order.fields"))
async def choose(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Every question of the order; those answered are marked."""
    order = await actions.to_change(uow, me, press.of)
    await stop_asking(state)
    return questions(order)


def questions(order: Order) -> Say:
    """The list of questions with what has been answered."""
    buttons = [
        Button(
            "people-toggle_on" if order.fields.get(one.name) else "people-toggle_off",
            "order.field",
            order.id,
            order.version,
            one.name,
            {"label": rules.label_of(one.name)},
        )
        for one in fields.FIELDS[order.kind]
    ]
    answers = Lines(tuple(answer_lines(order)) or (T("order-nothing_filled"),))
    facts: dict[str, Fact] = {"kind": kind_of(order), "answers": answers}
    back = desk.bottom("order.open", order.id)
    return Say("order-questions", facts, (*in_rows(buttons, 2), back))


@router.callback_query(pressed("order.each"))
async def each(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Answers that may differ for one pair (the cause) or one person (lessons, cover)."""
    order = await actions.to_change(uow, me, press.of)
    await stop_asking(state)
    shown = desk.page_of(each_names(order), press.arg)
    pairs = await files.pairs_of(uow, order)
    rows = []
    for name in shown.items:
        base, _, number = name.partition(".")
        whom: Fact = Name(int(number)) if base != CAUSE else pair_name(pairs[int(number)])
        key = "order-each_on" if order.fields.get(name) else "order-each_off"
        label: dict[str, Fact] = {"label": rules.label_of(name), "whom": whom}
        rows.append((Button(key, "order.field", order.id, order.version, name, label),))
    turner = desk.turner("order.each", shown.number, shown.pages, order.id)
    facts: dict[str, Fact] = {"kind": kind_of(order)}
    return Say("order-each", facts, (*rows, *turner, desk.bottom("order.open", order.id)))


@router.callback_query(pressed("order.field"))
async def ask(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Ask for one answer: typed, or by the buttons that fit its kind."""
    order = await actions.to_change(uow, me, press.of)
    asked = fields.field_of(order.kind, press.arg)
    if asked is None:
        raise Refusal("common-changed")
    await state.update_data({KEPT: {"of": order.id, "field": asked.name}})
    await state.set_state(Asking.field)
    return await question(uow, order, asked)


async def question(uow: Uow, order: Order, asked: Field, search: str = "") -> Say:
    """One question: what it is for, what stands there, how to answer."""
    value = value_of(order, asked.name)
    base = asked.name.partition(".")[0]
    facts: dict[str, Fact] = {
        "label": rules.label_of(asked.name),
        "about": T(f"order-about_{base}"),
        "value": T("order-now", {"value": value}) if value is not None else "",
        "hint": T(f"order-hint_{asked.kind}"),
    }
    rows: list[tuple[Button, ...]] = []
    if asked.kind is FieldKind.DATE:
        rows += _days(order, asked, uow.now.astimezone(uow.zone).date())
    if asked.kind is FieldKind.PERSON:
        rows += await _cards(uow, order, asked, search)
    if value is not None:
        rows.append((_set("order-clear", order, asked.name, ""),))
    return Say("order-question", facts, (*rows, desk.bottom(_parent(asked.name), order.id)))


def _parent(name: str) -> str:
    """The screen from which a question is reached."""
    if name in fields.GROUND_FIELDS:
        return "order.grounds"
    return "order.each" if "." in name else "order.fields"


def _set(key: str, order: Order, name: str, value: str, **facts: Fact) -> Button:
    return Button(key, "order.set", order.id, order.version, f"{name}/{value}", facts)


def _days(order: Order, asked: Field, today: date) -> list[tuple[Button, ...]]:
    """Days that are often meant; any other is typed."""
    later = (today, today + timedelta(7), today + timedelta(14), add_months(today, 1))
    return in_rows(
        [_set("order-day_chip", order, asked.name, f"{d}", day=digits(d)) for d in later], 2
    )


async def _cards(uow: Uow, order: Order, asked: Field, search: str) -> list[tuple[Button, ...]]:
    """Cards that fit: found by what was typed, or those who hold the role usually meant."""
    if search:
        found = [one for one in await uow.people.all() if matches(one, search)]
    else:
        found = await uow.people.with_role(asked.suggest) if asked.suggest else []
    buttons = [
        Button(
            "order-person",
            "order.who",
            order.id,
            order.version,
            f"{asked.name}/{one.id}",
            {"who": Name(one.id)},
        )
        for one in found[: desk.ROWS]
    ]
    return in_rows(buttons, 2)


def matches(person: Person, text: str) -> bool:
    """Whether what was typed is part of the name."""
    return text.casefold() in (person.full_name or "").casefold()


@router.callback_query(pressed("order.set", "order.who"))
async def set_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """An answer by a button; the list of questions follows."""
    order = await actions.to_change(uow, me, press.of)
    if order.version != press.version:
        return desk.stale(await screen(uow, me, order))
    name, _, value = press.arg.partition("/")
    if press.do == "order.who":
        number = int(value) if value.isdecimal() and len(value) < 19 else 0
        order = await actions.name_person(uow, me, press.of, name, number, uow.now)
    elif not value:
        order = await actions.choose(uow, me, press.of, name, "", uow.now)
    else:
        order = await actions.fill(uow, me, press.of, name, value, uow.now)
    await stop_asking(state)
    return await after(uow, me, order, name)


async def after(uow: Uow, me: Person, order: Order, name: str) -> Say:
    """Where one goes on after an answer."""
    from bot.handlers.order_grounds import grounds

    parent = _parent(name)
    if parent == "order.grounds":
        return grounds(order)
    return questions(order) if parent == "order.fields" else await screen(uow, me, order)


@router.message(Asking.field, F.text, ~F.text.startswith("/"))
async def typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The answer, typed; of a card it is part of the name."""
    kept = (await state.get_data()).get(KEPT) or {}
    order = await actions.to_change(uow, me, kept.get("of"))
    asked = fields.field_of(order.kind, str(kept.get("field")))
    if asked is None:
        raise Refusal("common-changed")
    words = message.text or ""
    if asked.kind is FieldKind.PERSON:
        return await question(uow, order, asked, " ".join(words.split())[:60])
    order = await actions.fill(uow, me, order.id, asked.name, words, uow.now)
    await stop_asking(state)
    return await after(uow, me, order, asked.name)
