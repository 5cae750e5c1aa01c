"""The rows a school year begins with: the stages of annex 2, dates to begin with, what waits for what.

The dates are a proposal: everything is the curator's to change. The regulation puts the order on pairs
into stage 1, and pairs are formed in stage 5; the numbers stay as they are, the order of work is `after`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from mentoring.people import Role
from mentoring.roadmap.nouns import Repeat

Day = tuple[int, int]
"""Month and day of a school year."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the regulation.

    Args:
        extra: of clauses 3.3 and 3.4, not of the table of stages.
        after: codes of rows that have to be done before.
    """

    code: str
    stage: int
    repeat: Repeat
    roles: tuple[Role, ...]
    days: tuple[Day, ...]
    after: tuple[str, ...] = ()
    extra: bool = False


_HEAD, _CURATOR, _COUNCIL, _ADMIN = Role.HEAD, Role.CURATOR, Role.COUNCIL, Role.ADMIN
_YEARLY, _CONSTANT, _NEEDED = Repeat.YEARLY, Repeat.CONSTANT, Repeat.NEEDED
ROWS: tuple[Row, ...] = (
    Row("1.0a", 1, _YEARLY, (_HEAD,), ((9, 5),), extra=True),
    Row("1.0b", 1, _YEARLY, (_CURATOR, _HEAD), ((9, 5),), extra=True),
    Row("1.1", 1, _YEARLY, (_HEAD,), ((9, 5),)),
    Row("1.2", 1, _YEARLY, (_CURATOR, _HEAD), ((9, 30),), ("5.1",)),
    Row("1.3", 1, Repeat.ONCE, (_CURATOR, _COUNCIL), ((9, 10),)),
    Row("2.1", 2, _YEARLY, (_CURATOR,), ((9, 15),)),
    Row("2.2", 2, _YEARLY, (_CURATOR, _ADMIN), ((9, 20),), ("2.1",)),
    Row("3.1", 3, _YEARLY, (_CURATOR,), ((9, 15),)),
    Row("3.2", 3, _YEARLY, (_CURATOR, _ADMIN), ((9, 20),), ("3.1",)),
    Row("4.1", 4, _YEARLY, (_CURATOR, _COUNCIL), ((9, 25),), ("2.2", "3.2")),
    Row("4.2", 4, _YEARLY, (_COUNCIL,), ((9, 25),)),
    Row("4.3", 4, _CONSTANT, (_CURATOR, _COUNCIL), ((9, 30), (12, 15), (3, 15), (5, 15))),
    Row("5.1", 5, _YEARLY, (_CURATOR,), ((9, 28),), ("4.1",)),
    Row("5.2", 5, _YEARLY, (Role.MENTOR, Role.MENTEE), ((10, 15),), ("1.2",)),
    Row("5.3", 5, _NEEDED, (_CURATOR, _COUNCIL), ()),
    Row("6.1a", 6, _YEARLY, (_CURATOR, _HEAD), ((12, 20),)),
    Row("6.1b", 6, _YEARLY, (_CURATOR,), ((5, 10),)),
    Row("6.2", 6, _YEARLY, (_HEAD,), ((4, 25),)),
    Row("6.3", 6, _YEARLY, (_CURATOR, _COUNCIL), ((5, 22),), ("6.2",)),
    Row("6.4", 6, _YEARLY, (_CURATOR,), ((6, 10),), ("6.1b",), extra=True),
    Row("6.5", 6, _YEARLY, (_CURATOR, _ADMIN), ((9, 20), (6, 10)), extra=True),
    Row("7.1", 7, _CONSTANT, (_CURATOR, _COUNCIL, _ADMIN), ((9, 30), (12, 20), (3, 20), (6, 10))),
)
BY_CODE: Mapping[str, Row] = MappingProxyType({one.code: one for one in ROWS})
SUPPORT = "5.3"
"""The row of mentees without a pair."""
WRITING = "5.2"
"""The row of programmes being written: it concerns those who have none yet."""
APPROVAL = "1.0b"
"""The row of the roadmap's own approval."""


def after_of(code: str) -> tuple[str, ...]:
    """What has to be done before a row; nothing for the school's own."""
    row = BY_CODE.get(code)
    return row.after if row else ()


def is_extra(code: str) -> bool:
    """Whether a row is of clauses 3.3 and 3.4, not of the table of stages."""
    row = BY_CODE.get(code)
    return row is not None and row.extra


def key_of(code: str) -> str:
    """The code as keys of texts have it."""
    return code.replace(".", "_")
