"""What somebody took away from a speed session, and a week later what they did: taps or a line (2.4)."""

from __future__ import annotations

from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.desk import stop_asking
from bot.fsm.speed_session import SpeedForm
from bot.handlers.speed_session_screen import PAST
from bot.handlers.speed_session_words import specialist_fact, told_fact, when_fact
from bot.telegram.callbacks import Press, pressed
from mentoring import speed_session_after as after
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Name, Say, T
from mentoring.speed_session import Did, Place, SpeedSession, Step, Told, Took, reads_took
from mentoring.speed_session_make import found
from mentoring.speed_session_typed import ANSWER_LIMIT, ensure_answer
from mentoring.speed_session_watch import is_time_to_tell
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "speed_answer"
"""Where the conversation keeps whose place is answered for, and what was said first."""
NO_COMMAND = ~F.text.startswith("/")


async def _facts(uow: Uow, session: SpeedSession, place: Place) -> dict[str, Fact]:
    return {
        "topic": session.topic,
        "specialist": await specialist_fact(uow, session),
        "when": when_fact(uow, session),
        "took": told_fact(place.took, "took"),
        "step": told_fact(place.step, "step"),
        "limit": ANSWER_LIMIT,
    }


def _now(told: Told, group: str) -> Fact:
    """What was answered before, if anything was."""
    given = {"answer": told_fact(told, group)}
    return T("speed_session-answer_now_is", given) if told.is_given else ""


def _later(session: SpeedSession) -> tuple[Button, ...]:
    return desk.bottom("speed.open", session.id)


@router.callback_query(pressed("speed.took"))
async def took(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """What did you take with you? A tap, or a line."""
    await stop_asking(state)
    session, place = await after.own(uow, me, press.of, uow.now)
    await state.update_data({KEPT: {"of": place.id}})
    await state.set_state(SpeedForm.took)
    chips = tuple(
        (Button(f"speed_session_took-{one}", "speed.took_set", place.id, arg=one),) for one in Took
    )
    facts = await _facts(uow, session, place)
    facts["now"] = _now(place.took, "took")
    return Say("speed_session-ask_took", facts, (*chips, _later(session)))


@router.callback_query(pressed("speed.took_set"))
async def took_set(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """One of the ready answers."""
    code = desk.code_of(Took, press.arg)
    return await _then_step(uow, me, press.of, Told(code=code), state)


@router.message(SpeedForm.took, F.text, NO_COMMAND)
async def took_typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Own words."""
    kept = (await state.get_data()).get(KEPT) or {}
    words = ensure_answer(message.text or "")
    return await _then_step(uow, me, kept.get("of"), Told(words=words), state)


async def _then_step(uow: Uow, me: Person, of: int | None, told: Told, state: FSMContext) -> Say:
    """And the next step? What was said so far is kept already: nothing is lost if this stays open."""
    session, place = await after.own(uow, me, of, uow.now)
    place = await after.take_away(uow, me, place.id, told, place.step, uow.now)
    await state.update_data({KEPT: {"of": place.id}})
    await state.set_state(SpeedForm.step)
    chips = tuple(
        (Button(f"speed_session_step-{one}", "speed.step_set", place.id, arg=one),) for one in Step
    )
    facts = await _facts(uow, session, place)
    facts["now"] = _now(place.step, "step")
    return Say("speed_session-ask_step", facts, (*chips, _later(session)))


@router.callback_query(pressed("speed.step_set"))
async def step_set(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """One of the ready answers."""
    code = desk.code_of(Step, press.arg)
    return await _kept(uow, me, press.of, Told(code=code), state)


@router.message(SpeedForm.step, F.text, NO_COMMAND)
async def step_typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Own words."""
    kept = (await state.get_data()).get(KEPT) or {}
    words = ensure_answer(message.text or "")
    return await _kept(uow, me, kept.get("of"), Told(words=words), state)


async def _kept(uow: Uow, me: Person, of: int | None, told: Told, state: FSMContext) -> Say:
    _, place = await after.own(uow, me, of, uow.now)
    place = await after.take_away(uow, me, place.id, place.took, told, uow.now)
    await state.set_state(None)
    return await answer_screen(uow, me, place.id, thanks=True)


async def answer_screen(uow: Uow, me: Person, of: int | None, *, thanks: bool = False) -> Say:
    """One's own answer: who reads it, letting the specialist read it, wishing for a pair."""
    session, place = await after.own(uow, me, of, uow.now)
    facts = await _facts(uow, session, place)
    lines: list[Fact] = []
    if place.did is not None:
        lines.append(T("speed_session-line_did", {"did": T(f"speed_session_did-{place.did}")}))
    if place.did_words:
        lines.append(T("speed_session-quote", {"words": place.did_words}))
    if place.wished_at is not None:
        settled = place.settled_at is not None
        lines.append(T("speed_session-line_settled" if settled else "speed_session-line_wished"))
    facts["more"] = Lines(tuple(lines))
    facts["readers"] = T("speed_session-reads_shared" if place.shared else "speed_session-reads")
    acts = [Button("common-edit", "speed.took", place.id)]
    if is_time_to_tell(session, place, uow.now):
        acts.append(Button("speed_session-did", "speed.did", place.id))
    rows = (tuple(acts), *_choices(session, place, me), desk.bottom("speed.home", arg=PAST))
    key = "speed_session-thanks" if thanks else "speed_session-my_card"
    return Say(key, facts, rows)


def _choices(session: SpeedSession, place: Place, me: Person) -> tuple[tuple[Button, ...], ...]:
    """Showing it to the specialist where there is one to show it to; a wish for a pair."""
    share = "unshare" if place.shared else "share"
    wish = "unwish" if place.wished_at else "wish"
    rows = []
    if session.specialist is not None:
        arg = str(int(not place.shared))
        rows.append((Button(f"speed_session_do-{share}", "speed.share", place.id, arg=arg),))
    if place.settled_at is None:
        arg = str(int(place.wished_at is None))
        rows.append((Button(f"speed_session_do-{wish}", "speed.wishing", place.id, arg=arg),))
    return tuple(rows)


@router.callback_query(pressed("speed.answer"))
async def answer(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """One's own answer."""
    await stop_asking(state)
    return await answer_screen(uow, me, press.of)


@router.callback_query(pressed("speed.share", "speed.wishing"))
async def choose(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Let the specialist read it or not; wish to work together or take it back."""
    on = press.arg == "1"
    if press.do == "speed.share":
        await after.share(uow, me, press.of, shared=on, now=uow.now)
    else:
        await after.wish(uow, me, press.of, wished=on, now=uow.now)
    return await answer_screen(uow, me, press.of)


@router.callback_query(pressed("speed.did"))
async def did(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """What have you done of it? Three taps to choose from."""
    await stop_asking(state)
    session, place = await after.own(uow, me, press.of, uow.now)
    chips = tuple(
        (Button(f"speed_session_did-{one}", "speed.did_set", place.id, arg=one),) for one in Did
    )
    key = "speed_session-ask_did" if place.answered_at else "speed_session-ask_did_only"
    return Say(key, await _facts(uow, session, place), (*chips, _later(session)))


@router.callback_query(pressed("speed.did_set"))
async def did_set(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Kept; words may follow."""
    code = desk.code_of(Did, press.arg)
    place = await after.tell_done(uow, me, press.of, code, "", uow.now)
    await state.update_data({KEPT: {"of": place.id}})
    await state.set_state(SpeedForm.did)
    facts: dict[str, Fact] = {"did": T(f"speed_session_did-{code}"), "limit": ANSWER_LIMIT}
    enough = Button("speed_session-enough", "speed.answer", place.id)
    rows = ((enough,), desk.bottom("speed.did", place.id))
    return Say("speed_session-ask_did_words", facts, rows)


@router.message(SpeedForm.did, F.text, NO_COMMAND)
async def did_typed(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """A few words to it."""
    kept: dict[str, Any] = (await state.get_data()).get(KEPT) or {}
    _, place = await after.own(uow, me, kept.get("of"), uow.now)
    if place.did is None:
        raise Refusal("common-changed")
    await after.tell_done(uow, me, place.id, place.did, message.text or "", uow.now)
    await state.set_state(None)
    return await answer_screen(uow, me, place.id)


@router.callback_query(pressed("speed.answers"))
async def answers(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """What people took away: everything for the curator, for the specialist what they let be read."""
    session = await found(uow, press.of)
    if not (me.has(Role.CURATOR) or me.id == session.specialist):
        raise Refusal("common-not_allowed")
    places = await uow.speed_sessions.places(session.id)
    some = [one for one in places if one.answered_at and reads_took(session, one, me)]
    shown = desk.page_of(some, press.arg)
    lines = tuple(_line(one, me) for one in shown.items)
    facts: dict[str, Fact] = {
        "topic": session.topic,
        "lines": Lines(lines, "\n\n") if lines else T("speed_session-no_answers"),
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    turner = desk.turner("speed.answers", shown.number, shown.pages, session.id)
    return Say("speed_session-answers_list", facts, (*turner, _later(session)))


def _line(place: Place, me: Person) -> Fact:
    facts: dict[str, Fact] = {
        "who": Name(place.person),
        "took": told_fact(place.took, "took"),
        "step": told_fact(place.step, "step"),
    }
    parts: list[Fact] = [T("speed_session-answer_line", facts)]
    if not me.has(Role.CURATOR):
        return parts[0]
    if place.did is not None:
        parts.append(T("speed_session-line_did", {"did": T(f"speed_session_did-{place.did}")}))
    if place.did_words:
        parts.append(T("speed_session-quote", {"words": place.did_words}))
    return Lines(tuple(parts))
