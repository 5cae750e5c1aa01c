"""Numbers of the monitoring in words: a value with its fraction, what stands beside it, why it is missing."""

from __future__ import annotations

from mentoring.indicator import Indicator, Piece, Unit, rounded
from mentoring.people import Person, Role
from mentoring.say import Fact, T


def hidden(one: Indicator, reader: Person | None) -> bool:
    """Whether a number would tell of single people to somebody who may not read of them.

    Args:
        reader: ``None``: a file, which is passed on.
    """
    return one.is_small and (reader is None or not reader.has(Role.CURATOR))


def value(one: Indicator, reader: Person | None) -> T:
    """The number, or why there is none."""
    if hidden(one, reader):
        return T("indicator_why-small")
    if one.value is None:
        return T(f"indicator_why-{one.why}")
    facts: dict[str, Fact] = {"value": rounded(one.value)}
    if one.unit is Unit.PERCENT and one.top is not None:
        return T(
            "indicator_value-fraction", {**facts, "top": str(one.top), "bottom": str(one.bottom)}
        )
    return T(f"indicator_value-{one.unit}", facts)


def piece(one: Piece, *, mark: bool = True) -> Fact:
    """A number beside it; nothing if there is nothing to say.

    Args:
        mark: whether the line begins with the mark of a list.
    """
    name = T(f"indicator_piece-{one.name}")
    if one.value is None:
        if one.name != "attested":
            return ""
        return T("indicator-not_kept" if mark else "indicator-not_kept_plain", {"name": name})
    if not one.value and one.name in QUIET:
        return ""
    facts: dict[str, Fact] = {"name": name, "value": rounded(one.value)}
    return T("indicator-piece" if mark else "indicator-piece_plain", facts)


QUIET = frozenset({"years_unknown", "age_unknown", "unsaid", "going"})
"""Said only if there are any."""
