"""Whom a request for urgent help goes to: one's own mentor, then colleagues who offered the area (2.4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentoring.competence import AREAS, of_area
from mentoring.matching.gather import accepted
from mentoring.pair.nouns import WORKING, Pair, PairState, Side
from mentoring.people import Person, Reach
from mentoring.reminder.nouns import ReminderKind
from mentoring.say import NoticeKind

if TYPE_CHECKING:
    from storage.uow import Uow


@dataclass(frozen=True, slots=True)
class Offer:
    """A colleague who offered to help in an area.

    Args:
        level: 1 to 3 as in the questionnaire.
        load: mentees of open pairs.
        capacity: as in the questionnaire.
    """

    person: int
    level: int
    load: int
    capacity: int


@dataclass(frozen=True, slots=True)
class Crew:
    """Who could be asked, best first.

    Args:
        own: those one works with already.
        others: colleagues who offered the area.
        pair: the working pair whose programme it belongs to.
    """

    own: tuple[int, ...]
    others: tuple[int, ...]
    pair: int | None = None

    @property
    def order(self) -> tuple[int, ...]:
        """Everybody, one's own people first."""
        return tuple(dict.fromkeys((*self.own, *self.others)))

    @property
    def first(self) -> int:
        """How many are asked at once: one's own mentor alone; otherwise as usual."""
        return 1 if self.own else 0


def ranked(offers: Iterable[Offer]) -> tuple[int, ...]:
    """Who has room first, then who knows more, then who carries less."""
    in_order = sorted(
        offers, key=lambda one: (one.load >= one.capacity, -one.level, one.load, one.person)
    )
    return tuple(one.person for one in in_order if one.level)


def covers(pair: Pair, asker: int, area: str) -> bool:
    """Whether somebody else of the pair leads the asker in this area."""
    led = pair.topics if asker in pair.mentees else pair.back_topics
    return area in led and asker in pair.people


def leaders(pair: Pair, asker: int, area: str) -> tuple[int, ...]:
    """Whom the asker turns to in a pair: the mentor, then helpers; in a reverse pair the mentee."""
    if asker in pair.mentees:
        return (pair.mentor, *pair.of_side(Side.HELPER))
    return pair.mentees if pair.is_reverse and covers(pair, asker, area) else ()


def own_people(pairs: Iterable[Pair], asker: int, area: str) -> tuple[tuple[int, ...], int | None]:
    """One's own people, of a pair that covers the area first; and that pair.

    Args:
        pairs: open ones of the asker, the oldest first. Nobody of a paused pair is asked.
    """
    working = [one for one in pairs if one.state in WORKING and asker in one.people]
    working.sort(key=lambda one: not covers(one, asker, area))
    people = (
        person
        for pair in working
        if pair.state is PairState.ACTIVE
        for person in leaders(pair, asker, area)
        if person != asker
    )
    pair = next((one.id for one in working if covers(one, asker, area)), None)
    return tuple(dict.fromkeys(people)), pair


def areas_for(pairs: Iterable[Pair], asker: int) -> tuple[str, ...]:
    """All areas, those of one's own working pairs first."""
    working = [one for one in pairs if one.state in WORKING]
    own = [area for area in AREAS if any(covers(one, asker, area) for one in working)]
    return (*own, *(area for area in AREAS if area not in own))


async def crew_of(uow: Uow, asker: int, area: str) -> Crew:
    """Everybody who could be asked for help in an area now."""
    own, pair = own_people(await uow.pairs.open_with([asker]), asker, area)
    cards = await uow.people.some(own)
    own = tuple(one for one in own if one in cards and can_hear(cards[one]))
    return Crew(own, await colleagues(uow, asker, area), pair)


async def colleagues(uow: Uow, asker: int, area: str) -> tuple[int, ...]:
    """Colleagues with an accepted questionnaire who offered the area and are to be reached."""
    forms = [
        (form, of_area(form.areas, area).level, person)
        for form, person in await accepted(uow.mentor_questionnaires)
        if person.id != asker and can_hear(person)
    ]
    offering = {person.id: (form, level) for form, level, person in forms if level}
    loads = await uow.pairs.load_of(offering) if offering else {}
    choices = await uow.reminder_choices.of(offering)
    return ranked(
        Offer(number, level, loads.get(number, 0), form.capacity)
        for number, (form, level) in offering.items()
        if ReminderKind.URGENT not in choices[number].muted
    )


def can_hear(person: Person) -> bool:
    """Whether a call for help reaches somebody: Telegram delivers, reminders are not switched off."""
    return person.reach is Reach.OK and NoticeKind.REMINDERS not in person.settings.muted
