"""A speed session in the making, new or being changed, as the conversation keeps it (2.4)."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields, replace
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from bot.fsm.speed_session import SpeedForm
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.school_calendar import moment_at
from mentoring.speed_session import Audience, SpeedSession

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext
    from aiogram.fsm.state import State

    from storage.uow import Uow

KEPT = "speed_draft"
ORDER = ("topic", "specialist", "organisation", "day", "clock", "where")
"""What is asked one after another; the rest has usual values and is changed on the preview."""
CHANGED = ("topic", "day", "where", "minutes", "places", "areas", "audience")
"""What can be changed on the preview; of a new one the specialist too."""
TYPED: dict[str, State] = {
    "topic": SpeedForm.topic,
    "specialist": SpeedForm.specialist,
    "outside": SpeedForm.outside,
    "organisation": SpeedForm.organisation,
    "day": SpeedForm.when,
    "clock": SpeedForm.when,
    "where": SpeedForm.where,
    "minutes": SpeedForm.minutes,
    "places": SpeedForm.places,
}
"""In which state the words for a question are waited for."""


@dataclass(slots=True)
class Draft:
    """Everything known so far.

    Args:
        of, version: the session being changed; 0 for a new one.
        asked: the question in hand.
        day, clock: by the school's clock, ISO; empty until they are known.
        number: grows with each change, so that older screens are known to be old.
    """

    of: int = 0
    version: int = 0
    number: int = 1
    asked: str = ""
    topic: str = ""
    specialist: int | None = None
    specialist_name: str = ""
    partner: int | None = None
    organisation: str = ""
    day: str = ""
    clock: str = ""
    place: str = ""
    link: str = ""
    minutes: int = 30
    places: int = 10
    areas: list[str] = field(default_factory=list)
    audience: str = Audience.MENTEES.value

    def missing(self) -> str | None:
        """The first question without an answer, or ``None``."""
        known = {
            "topic": self.topic,
            "specialist": self.specialist or self.specialist_name,
            "organisation": self.specialist or self.partner or self.organisation,
            "day": self.day,
            "clock": self.clock,
            "where": self.place or self.link,
        }
        return next((one for one in ORDER if not known[one]), None)

    def starts_at(self, zone: ZoneInfo) -> datetime:
        """When it begins; day and hour are known."""
        return moment_at(date.fromisoformat(self.day), time.fromisoformat(self.clock), zone)

    def session(self, me: Person, uow: Uow, before: SpeedSession | None = None) -> SpeedSession:
        """The session this would make of what was before, or a new one.

        Raises:
            Refusal: ``common-changed``: something is missing.
        """
        if self.missing() is not None:
            raise Refusal("common-changed")
        blank = SpeedSession(
            topic="", starts_at=uow.now, made_by=me.id, made_at=uow.now, minutes=self.minutes
        )
        return replace(
            before or blank,
            topic=self.topic,
            specialist=self.specialist,
            specialist_name=self.specialist_name,
            partner=self.partner,
            organisation=self.organisation,
            starts_at=self.starts_at(uow.zone),
            minutes=self.minutes,
            place=self.place,
            link=self.link,
            places=self.places,
            areas=tuple(self.areas),
            audience=Audience(self.audience),
        )


def of_session(session: SpeedSession, zone: ZoneInfo) -> Draft:
    """A draft to change an announced session."""
    here = session.starts_at.astimezone(zone)
    return Draft(
        of=session.id,
        version=session.version,
        topic=session.topic,
        specialist=session.specialist,
        specialist_name=session.specialist_name,
        partner=session.partner,
        organisation=session.organisation,
        day=here.date().isoformat(),
        clock=f"{here:%H:%M}",
        place=session.place,
        link=session.link,
        minutes=session.minutes,
        places=session.places,
        areas=list(session.areas),
        audience=session.audience.value,
    )


async def load(state: FSMContext) -> Draft | None:
    """What is being made in this chat."""
    kept: dict[str, Any] | None = (await state.get_data()).get(KEPT)
    known = {one.name for one in fields(Draft)}
    return Draft(**{name: one for name, one in kept.items() if name in known}) if kept else None


async def keep(state: FSMContext, draft: Draft) -> None:
    """Keep it; every change makes older screens old."""
    draft.number += 1
    await state.update_data({KEPT: asdict(draft)})


async def forget(state: FSMContext) -> None:
    """Nothing is being made any more."""
    data = await state.get_data()
    data.pop(KEPT, None)
    await state.set_data(data)
    await state.set_state(None)


async def in_hand(state: FSMContext) -> Draft:
    """The draft that must be there.

    Raises:
        Refusal: ``speed_session-no_draft``.
    """
    draft = await load(state)
    if draft is None:
        raise Refusal("speed_session-no_draft")
    return draft
