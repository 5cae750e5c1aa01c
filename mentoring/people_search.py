"""Looking for people of the school: what is looked for, and who is found (3.4(4))."""

from __future__ import annotations

from dataclasses import dataclass

from mentoring.people import Person, Reach, Role, Status
from mentoring.staff_list import normal_name


@dataclass(frozen=True, slots=True)
class PeopleFilter:
    """What is looked for among the people of the school.

    Args:
        text: part of a name, any case, spelling of the letter io does not matter.
        unreachable: only those to whom Telegram does not deliver.
    """

    text: str = ""
    role: Role | None = None
    status: Status | None = None
    unreachable: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether everybody is shown."""
        return self == PeopleFilter()


def is_found(person: Person, wanted: PeopleFilter) -> bool:
    """Whether the person is one of those looked for; for a role, wished ones count too."""
    if wanted.text and normal_name(wanted.text) not in normal_name(person.full_name or ""):
        return False
    if wanted.role and wanted.role not in person.roles | person.wished_roles:
        return False
    if wanted.status and person.status is not wanted.status:
        return False
    return not wanted.unreachable or is_unreachable(person)


def is_unreachable(person: Person) -> bool:
    """A member to whom papers must be handed, because the bot's words do not come."""
    return person.status is Status.MEMBER and person.reach is not Reach.OK
