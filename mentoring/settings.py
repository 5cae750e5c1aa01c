"""What people choose for themselves: language, quiet hours, kinds of notices (bar 8)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING

from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.reminder.keeping import replan
from mentoring.say import NoticeKind

if TYPE_CHECKING:
    from storage.uow import Uow

LANGUAGES = ("ru", "en")
DEFAULT_LANGUAGE = "default_language"
"""Fact about the installation: the language of those who have not chosen."""

QUIET_CHIPS: dict[str, tuple[time, time] | None] = {
    "20-7": (time(20, 0), time(7, 0)),
    "21-730": (time(21, 0), time(7, 30)),
    "22-8": (time(22, 0), time(8, 0)),
    "off": None,
}
"""Ready choices of quiet hours by the code that the button carries."""

MUTABLE = tuple(kind for kind in NoticeKind if kind is not NoticeKind.SERVICE)
"""Kinds a person may switch off; what is about the person's own account always comes."""

_CLOCK = r"(\d{1,2})(?:[:.\s](\d{2}))?"
_SPAN = re.compile(rf"\s*{_CLOCK}\s*(?:-|–|—|\.\.\.|…)\s*{_CLOCK}\s*")
_WORDED = re.compile(rf"\D*?{_CLOCK}\D+?{_CLOCK}\D*")


def parse_quiet(text: str) -> tuple[time, time]:
    """Quiet hours as people write them: ``21:00-7:30``, ``21-7``, ``from 21.00 to 7.30``.

    Raises:
        Refusal: ``settings-quiet_format``, or ``settings-quiet_equal`` if both ends are the same.
    """
    found = _SPAN.fullmatch(text) or _WORDED.fullmatch(text)
    if found is None:
        raise Refusal("settings-quiet_format")
    ends = (_clock(found[1], found[2]), _clock(found[3], found[4]))
    if ends[0] == ends[1]:
        raise Refusal("settings-quiet_equal")
    return ends


def _clock(hours: str, minutes: str | None) -> time:
    try:
        return time(int(hours) % 24 if int(hours) == 24 else int(hours), int(minutes or 0))
    except ValueError:
        raise Refusal("settings-quiet_format") from None


def muted_after(
    muted: frozenset[NoticeKind], kind: NoticeKind, wanted: bool
) -> frozenset[NoticeKind]:
    """Kinds switched off once the person has said whether this one is wanted.

    Raises:
        Refusal: ``settings-service_always``.
    """
    if kind not in MUTABLE:
        raise Refusal("settings-service_always")
    return muted - {kind} if wanted else muted | {kind}


async def language_of(uow: Uow, person: Person | None) -> str:
    """The language to speak to a person: their own choice, else the school's."""
    chosen = person.settings.language if person else None
    return chosen or await uow.meta.get(DEFAULT_LANGUAGE) or LANGUAGES[0]


async def set_language(uow: Uow, person: Person, language: str) -> Person:
    """Speak to the person in this language from now on, the command list included.

    Raises:
        Refusal: ``common-changed`` for a language there is not.
    """
    if language not in LANGUAGES:
        raise Refusal("common-changed")
    person = replace(person, settings=replace(person.settings, language=language))
    await uow.people.save(person)
    await uow.refresh_commands(person.id)
    return person


async def set_quiet(uow: Uow, person: Person, hours: tuple[time, time] | None) -> Person:
    """Hold what comes by itself between these hours; ``None``: at no time. Reminders move with them."""
    begin, end = hours or (None, None)
    person = replace(person, settings=replace(person.settings, quiet_from=begin, quiet_to=end))
    await uow.people.save(person)
    await replan(uow, [person.id], uow.now)
    return person


async def set_wanted(uow: Uow, person: Person, kind: NoticeKind, wanted: bool) -> Person:
    """Switch one kind of notices on or off; pressing twice changes nothing more."""
    muted = muted_after(person.settings.muted, kind, wanted)
    if muted == person.settings.muted:
        return person
    person = replace(person, settings=replace(person.settings, muted=muted))
    await uow.people.save(person)
    return person
