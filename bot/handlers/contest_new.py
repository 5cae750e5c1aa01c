"""Putting a competition here: one typed line, a tap for its kind and its level, sending (4.2)."""

from __future__ import annotations

import secrets
from datetime import date
from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.desk import bottom, stop_asking
from bot.fsm.contest import ContestTalk
from bot.handlers.contest_screen import HOME, card, listing, row
from bot.handlers.form_screen import in_rows
from bot.handlers.petition_screen import people_fact
from bot.telegram.callbacks import Press, pressed
from mentoring import contest_act
from mentoring.contest import TITLE_LIMIT, ContestKind, Level, may_read, split_line
from mentoring.contest_act import Idea
from mentoring.pair.led import pairs_led
from mentoring.pair.nouns import Pair
from mentoring.pair.table import Act
from mentoring.pair.telling import load
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "contest"
"""Where the conversation keeps the competition being put here."""
Draft = dict[str, Any]


async def draft_of(state: FSMContext, token: int | None) -> Draft | None:
    """The draft a button was drawn for, if it is still in hand."""
    draft: Draft | None = (await state.get_data()).get(KEPT)
    return draft if draft is not None and draft["token"] == token else None


async def keep(state: FSMContext, draft: Draft) -> Draft:
    """Remember the draft."""
    await state.update_data({KEPT: draft})
    return draft


@router.callback_query(pressed("contest.whom"))
async def whom(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Through which pair it is recommended, if there are several."""
    await stop_asking(state)
    pairs = await pairs_led(uow, me)
    if not pairs:
        raise Refusal("contest-no_pair")
    if len(pairs) == 1:
        return await _begin(uow, me, state, pairs[0])
    rows = tuple((_pair_button(one),) for one in pairs)
    return Say("contest-whom", {}, (*rows, bottom(HOME)))


def _pair_button(pair: Pair) -> Button:
    who: dict[str, Fact] = {"who": Lines(tuple(Name(one) for one in pair.mentees), glue=", ")}
    return Button("contest-pair", "contest.pair", pair.id, facts=who)


@router.callback_query(pressed("contest.pair"))
async def of_pair(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """From the pair: what its mentees have in hand, and the line that recommends another."""
    await stop_asking(state)
    pair = await load(uow, me, Act.RECOMMEND, press.of, None)
    return await _begin(uow, me, state, pair)


@router.callback_query(pressed("contest.new"))
async def own(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """One's own."""
    await stop_asking(state)
    return await _begin(uow, me, state, None)


async def _begin(uow: Uow, me: Person, state: FSMContext, pair: Pair | None) -> Say:
    """Go on with what was begun, or ask for the line."""
    draft: Draft = (await state.get_data()).get(KEPT) or {}
    number = pair.id if pair else None
    if draft.get("pair", 0) != number:
        to = list(pair.mentees) if pair else [me.id]
        draft = {"token": secrets.randbelow(2**31), "pair": number, "to": to, "kind": "contest"}
        await keep(state, draft)
    if draft.get("title"):
        return check(draft)
    return await _ask(uow, me, state, pair)


async def _ask(uow: Uow, me: Person, state: FSMContext, pair: Pair | None) -> Say:
    await state.set_state(ContestTalk.title)
    if pair is None:
        cancel = (Button("common-cancel", HOME),)
        return Say("contest-ask_own", {"limit": TITLE_LIMIT}, (cancel,))
    theirs = await uow.contests.of_people(pair.mentees)
    known = [one for one in theirs if may_read(one, me, pair.mentees)][:5]
    facts: dict[str, Fact] = {"people": people_fact(pair), "limit": TITLE_LIMIT}
    rows = tuple((row(one, me),) for one in known)
    return Say("contest-ask_title", facts, (*rows, bottom("life.home", pair.id)))


@router.message(ContestTalk.title, F.text, ~F.text.startswith("/"))
async def title(message: Message, state: FSMContext) -> Say:
    """The line, typed: a title, perhaps with a link; typing again replaces it."""
    draft: Draft | None = (await state.get_data()).get(KEPT)
    if not draft:
        raise Refusal("common-changed")
    name, link = split_line(message.text or "")
    return check(await keep(state, {**draft, "title": name, "link": link}))


def check(draft: Draft) -> Say:
    """The whole of it, with a tap for each thing that is chosen."""
    token = draft["token"]
    is_own = draft["pair"] is None

    def choice(name: str, code: str, label: Fact, *, on: bool) -> Button:
        key = "people-toggle_on" if on else "people-toggle_off"
        return Button(key, "contest.set", token, arg=f"{name}.{code}", facts={"label": label})

    kinds = [
        choice("kind", one, T(f"contest_kind-{one}"), on=draft["kind"] == one)
        for one in ContestKind
    ]
    levels = [
        choice("level", one, T(f"contest_level-{one}"), on=draft.get("level") == one)
        for one in Level
    ]
    date_ = Button("contest-do_date", "contest.day", token)
    edit = Button("contest-do_title", "contest.retitle", token)
    rows = (
        *_people(draft, choice),
        *in_rows(kinds, 3),
        *in_rows(levels, 3),
        (date_, edit),
        *_last(draft, is_own=is_own),
    )
    return Say("contest-check_own" if is_own else "contest-check", _facts(draft), rows)


def _people(draft: Draft, choice: Any) -> Rows:
    """To whom of a group; everybody until somebody is left out."""
    everybody: list[int] = draft.get("all") or draft["to"]
    if draft["pair"] is None or len(everybody) < 2:
        return ()
    chosen = set(draft["to"])
    return tuple(
        (choice("off" if one in chosen else "on", str(one), Name(one), on=one in chosen),)
        for one in everybody
    )


def _facts(draft: Draft) -> dict[str, Fact]:
    deadline = draft.get("deadline")
    return {
        "title": draft["title"],
        "link": draft.get("link") or "",
        "kind": T(f"contest_kind-{draft['kind']}"),
        "level": T(f"contest_level-{draft['level']}") if draft.get("level") else T("common-none"),
        "deadline": date.fromisoformat(deadline) if deadline else T("common-none"),
        "who": Lines(tuple(Name(one) for one in draft["to"]), glue=", "),
        "hint": "" if draft.get("level") else T("contest-hint_level"),
    }


def _last(draft: Draft, *, is_own: bool) -> Rows:
    drop = Button("common-cancel", "contest.drop", draft["token"])
    if not draft.get("level") or not draft["to"]:
        return ((drop,),)
    send = Button("contest-send_own" if is_own else "contest-send", "contest.send", draft["token"])
    return ((drop, send),)


@router.callback_query(pressed("contest.set"))
async def set_(query: CallbackQuery, press: Press, state: FSMContext) -> Say:
    """A kind, a level, one of a group."""
    draft = await draft_of(state, press.of)
    if draft is None or not draft.get("title"):
        raise Refusal("common-changed")
    name, _, code = press.arg.partition(".")
    everybody: list[int] = draft.get("all") or draft["to"]
    if (name, code) in {("kind", one) for one in ContestKind} | {("level", one) for one in Level}:
        draft = {**draft, name: code}
    elif name in ("on", "off") and code in {str(one) for one in everybody}:
        chosen = {*draft["to"], int(code)} if name == "on" else {*draft["to"]} - {int(code)}
        draft = {**draft, "all": everybody, "to": [one for one in everybody if one in chosen]}
    else:
        raise Refusal("common-changed")
    return check(await keep(state, draft))


@router.callback_query(pressed("contest.check"))
async def back(query: CallbackQuery, press: Press, state: FSMContext) -> Say:
    """The whole of it again."""
    await stop_asking(state)
    draft = await draft_of(state, press.of)
    if draft is None or not draft.get("title"):
        raise Refusal("common-changed")
    return check(draft)


@router.callback_query(pressed("contest.retitle"))
async def retitle(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Type the line anew; until then the old one stands."""
    draft = await draft_of(state, press.of)
    if draft is None:
        raise Refusal("common-changed")
    pair = await load(uow, me, Act.RECOMMEND, draft["pair"], None) if draft["pair"] else None
    return await _ask(uow, me, state, pair)


@router.callback_query(pressed("contest.drop"))
async def drop(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Leave it."""
    if await draft_of(state, press.of) is not None:
        await _forget(state)
    return await listing(uow, me)


async def _forget(state: FSMContext) -> None:
    data = await state.get_data()
    data.pop(KEPT, None)
    await state.set_data(data)
    await stop_asking(state)


def _idea(draft: Draft) -> Idea:
    deadline = draft.get("deadline")
    return Idea(
        title=draft["title"],
        link=draft["link"],
        kind=ContestKind(draft["kind"]),
        level=Level(draft["level"]),
        deadline=date.fromisoformat(deadline) if deadline else None,
    )


@router.callback_query(pressed("contest.send"))
async def send(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """Recommend it, or note it as one's own; a second tap finds the list."""
    draft = await draft_of(state, press.of)
    if draft is None:
        return await listing(uow, me)
    if not draft.get("title") or not draft.get("level"):
        raise Refusal("common-changed")
    idea = _idea(draft)
    if draft["pair"] is None:
        made = [await contest_act.note_own(uow, me, idea, uow.now)]
    else:
        made = await contest_act.recommend(uow, me, draft["pair"], draft["to"], idea, uow.now)
    await _forget(state)
    return card(made[0], me) if len(made) == 1 else await listing(uow, me)
