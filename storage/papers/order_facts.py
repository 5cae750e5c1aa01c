"""What templates of orders know by name: the dataclasses as plain strings, lists and dictionaries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from types import MappingProxyType
from typing import Any

from mentoring import paper_order as nouns
from mentoring.cases import PersonForms
from mentoring.paper_order import OrderPaper
from storage.papers.blanks import glued, named, or_blank, quoted

OPTIONAL: Mapping[type, frozenset[str]] = MappingProxyType(
    {
        nouns.Regulation: frozenset({"former", "acquaint"}),
        nouns.CuratorAppointed: frozenset({"ends", "organisation", "bank_with"}),
        nouns.PairsAssigned: frozenset({"addenda_by", "site_by"}),
        nouns.Replacement: frozenset({"cause"}),
        nouns.Ending: frozenset({"cause"}),
        nouns.Item: frozenset({"time", "who"}),
        nouns.FinalEvent: frozenset({"format", "materials_by", "site_by", "rewards"}),
        nouns.Association: frozenset({"period", "plan_by"}),
        nouns.ReleaseLine: frozenset({"time"}),
        nouns.Release: frozenset({"place"}),
    }
)
"""What stays empty if it is not known, so that a template can leave its words out."""

QUOTED = frozenset({"title", "event"})
"""Names that templates put in quotes."""


def facts_of(paper: OrderPaper) -> dict[str, object]:
    """Everything a template of this order may name; what the order says of its own is ``body``."""
    return {
        "body": _plain(paper.body),
        "school": or_blank(paper.school),
        "school_short": glued(paper.school_short),
        "place": glued(paper.place),
        "number": glued(paper.number),
        "date": glued(paper.date),
        "draft": paper.is_draft,
        "grounds": [glued(ground) for ground in paper.grounds],
        "points": [glued(point) for point in paper.points],
        "head": named(paper.head),
        "curator": named(paper.curator),
        "control": named(paper.control) if paper.control else None,
        "acquainted": [named(one) for one in paper.acquainted],
    }


def _plain(value: Any, *, optional: bool = False) -> object:
    """A value as templates see it; what must be there is never empty."""
    if isinstance(value, PersonForms) or value is None:
        return None if value is None and optional else named(value)
    if isinstance(value, str):
        return glued(value) if optional else or_blank(value)
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if is_dataclass(value):
        free = OPTIONAL.get(type(value), frozenset())
        return {
            field.name: quoted(getattr(value, field.name))
            if field.name in QUOTED
            else _plain(getattr(value, field.name), optional=field.name in free)
            for field in fields(value)
        }
    raise TypeError(type(value).__name__)
