"""Who came to a speed session: everybody with a place is preset, taps put it right (2.4)."""

from __future__ import annotations

from collections.abc import Sequence

from aiogram import Router
from aiogram.types import CallbackQuery

from bot import desk
from bot.handlers.form_screen import in_rows
from bot.handlers.speed_session_screen import card
from bot.handlers.speed_session_words import when_fact
from bot.telegram.callbacks import Press, pressed
from mentoring import speed_session_after, speed_session_make
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Name, Say
from mentoring.speed_session import Place, PlaceState, SpeedSession, may_run
from storage.uow import Uow

router = Router(name=__name__)


async def _listed(uow: Uow, me: Person, press: Press) -> tuple[SpeedSession, list[Place]]:
    """The session of a press, and who stands on its list.

    Raises:
        Refusal: ``common-changed``, ``common-not_allowed``, or of `ensure_begun`.
    """
    session = await speed_session_make.found(uow, press.of)
    if not may_run(session, me):
        raise Refusal("common-not_allowed")
    speed_session_after.ensure_begun(session, uow.now)
    return session, speed_session_after.to_mark(await uow.speed_sessions.places(session.id))


def preset(places: Sequence[Place]) -> int:
    """Who is taken to have come until somebody says otherwise, a bit for each on the list."""
    came = [one.state is PlaceState.SIGNED if one.came is None else one.came for one in places]
    return sum(1 << place for place, one in enumerate(came) if one)


def mask_of(word: str, places: Sequence[Place]) -> int:
    """The bits a button carries.

    Raises:
        Refusal: ``common-changed``.
    """
    try:
        mask = int(word, 16)
    except ValueError:
        raise Refusal("common-changed") from None
    if not 0 <= mask < 1 << len(places):
        raise Refusal("common-changed")
    return mask


@router.callback_query(pressed("speed.mark", "speed.mark_set"))
async def show(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The list with marks; each tap turns one over, nothing is kept yet."""
    session, places = await _listed(uow, me, press)
    if press.do == "speed.mark" or press.version != session.version:
        mask = preset(places)
    else:
        mask = mask_of(press.arg, places)
    toggles = [
        Button(
            "people-toggle_on" if mask >> at & 1 else "people-toggle_off",
            "speed.mark_set",
            session.id,
            session.version,
            format(mask ^ 1 << at, "x"),
            {"label": Name(one.person)},
        )
        for at, one in enumerate(places)
    ]
    save = Button(
        "speed_session-mark_save",
        "speed.mark_do",
        session.id,
        session.version,
        format(mask, "x"),
        {"count": mask.bit_count()},
    )
    columns = 1 if len(places) <= desk.ROWS else 2
    facts: dict[str, Fact] = {"topic": session.topic, "when": when_fact(uow, session)}
    bottom = desk.bottom("speed.open", session.id)
    key = "speed_session-ask_mark" if places else "speed_session-ask_mark_nobody"
    return Say(key, facts, (*in_rows(toggles, columns), (save,), bottom))


@router.callback_query(pressed("speed.mark_do"))
async def save(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Keep it; those who came are asked what they took away."""
    session, places = await _listed(uow, me, press)
    if press.version != session.version:
        return desk.stale(await card(uow, me, session))
    mask = mask_of(press.arg, places)
    came = {one.id for at, one in enumerate(places) if mask >> at & 1}
    session = await speed_session_after.mark(uow, me, press.of, press.version, came, uow.now)
    return await card(uow, me, session)
