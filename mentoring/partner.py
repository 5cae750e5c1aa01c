"""Organisations the school works with and the agreements with them (3.3, 3.4(13), 2.3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from mentoring.kinds import MentoringForm
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.reminder.nouns import Wanted
from mentoring.school_calendar import SchoolCalendar

WARN_DAYS = (30, 7)
"""So many days before an agreement runs out the curator is reminded; the first marks it in the list."""
LIMITS = {"name": 200, "contact": 300, "number": 60, "notes": 600}
"""Characters of the typed fields."""
OFFICES = (Role.CURATOR, Role.HEAD, Role.COUNCIL, Role.ADMIN)


class PartnerKind(StrEnum):
    """What kind of organisation it is. Words are ``partner_kind-<code>``."""

    SCHOOL = "school"
    UNIVERSITY = "university"
    COLLEGE = "college"
    TRAINING = "training"  # further education of teachers
    CULTURE = "culture"  # culture and sport
    ENTERPRISE = "enterprise"
    OTHER = "other"


class AgreementState(StrEnum):
    """How an agreement stands today. Words are ``partner_state-<code>``."""

    NONE = "none"
    VALID = "valid"
    ENDING = "ending"  # within `WARN_DAYS`
    OVER = "over"


class Remark(StrEnum):
    """What is missing for a mentor from outside: said, but no bar. Words are ``partner_remark-<code>``."""

    NO_PARTNER = "no_partner"
    NO_AGREEMENT = "no_agreement"
    OVER = "over"
    SHORT = "short"  # the agreement ends before the pair does


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """One organisation.

    Args:
        contact: whom to turn to, as the curator wrote it.
        number, signed_on, until: of the agreement; without ``until`` it has no end.
        archived: no longer worked with: not offered any more, kept for what was.
    """

    id: int = 0
    version: int = 1
    name: str
    kind: PartnerKind
    contact: str = ""
    number: str = ""
    signed_on: date | None = None
    until: date | None = None
    notes: str = ""
    archived: bool = False

    def agreement(self, today: date) -> AgreementState:
        """How the agreement stands."""
        if not self.number and self.signed_on is None and self.until is None:
            return AgreementState.NONE
        if self.until is None or self.until > today + timedelta(days=WARN_DAYS[0]):
            return AgreementState.VALID
        return AgreementState.ENDING if self.until >= today else AgreementState.OVER


def is_guest(person: Person) -> bool:
    """Whether somebody is of another organisation and holds no office here.

    A guest sees what is theirs - pair, programme, meetings - and neither banks nor lists of the staff.
    """
    return person.partner is not None and not person.has(*OFFICES)


def ensure_no_guest(person: Person) -> None:
    """Refuse what would show a guest the people of the school.

    Raises:
        Refusal: ``partner-not_for_guests``.
    """
    if is_guest(person):
        raise Refusal("partner-not_for_guests")


def remark_on(
    form: MentoringForm, partner: Partner | None, ends: date | None, today: date
) -> Remark | None:
    """What the curator should know of a pair's mentor from outside before it goes on (2.3, 3.3).

    Args:
        partner: the organisation on the mentor's card.
        ends: last day of the pair's term, if it is known.
    """
    if partner is None:
        return Remark.NO_PARTNER if form is MentoringForm.UNIVERSITY else None
    stands = partner.agreement(today)
    if stands is AgreementState.NONE:
        return Remark.NO_AGREEMENT
    if stands is AgreementState.OVER:
        return Remark.OVER
    return Remark.SHORT if ends and partner.until and partner.until < ends else None


def ensure_words(name: str, text: str) -> str:
    """A typed field without edges; only the name must not be empty.

    Raises:
        Refusal: ``partner-too_long``, ``partner-too_short``; ``common-changed`` for no such field.
    """
    if name not in LIMITS:
        raise Refusal("common-changed")
    words = text.strip() if name == "notes" else " ".join(text.split())
    if name == "name" and len(words) < 3:
        raise Refusal("partner-too_short")
    if len(words) > LIMITS[name]:
        raise Refusal("partner-too_long", limit=LIMITS[name], length=len(words))
    return words


def ensure_days(signed_on: date | None, until: date | None) -> None:
    """An agreement does not end before it is signed.

    Raises:
        Refusal: ``partner-backwards``.
    """
    if signed_on and until and until < signed_on:
        raise Refusal("partner-backwards")


def ensure_may_see(person: Person) -> None:
    """The curator keeps the partners, the head reads of them (3.3).

    Raises:
        Refusal: ``common-not_allowed``.
    """
    if not person.has(Role.CURATOR, Role.HEAD):
        raise Refusal("common-not_allowed")


def wanted_of(partner: Partner, curators: Iterable[int], calendar: SchoolCalendar) -> list[Wanted]:
    """Reminders that an agreement runs out; each is of no use once the next is due."""
    if partner.until is None or partner.archived:
        return []
    ends = partner.until
    days = [ends - timedelta(days=one) for one in WARN_DAYS]
    over = [*days[1:], ends + timedelta(days=1)]
    return [
        Wanted(
            person=curator,
            key=f"{ends:%Y%m%d}-{before}",
            on=on,
            until=calendar.at(last, time(0, 0)),
        )
        for curator in curators
        for before, on, last in zip(WARN_DAYS, days, over, strict=True)
    ]
