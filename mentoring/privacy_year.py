"""Readers and end of the columns of the school year: roadmap and census (1.3(4), bar 10)."""

from __future__ import annotations

from collections.abc import Mapping

from mentoring.privacy_nouns import Category, Erasure, Reader, TableRule, fields

_NONE: tuple[Reader, ...] = ()
_OFFICES = (Reader.SELF, Reader.CURATOR, Reader.HEAD, Reader.COUNCIL)
_CURATOR = (Reader.SELF, Reader.CURATOR)

YEAR_TABLES: Mapping[str, TableRule] = {
    "roadmaps": TableRule(
        (),
        {
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "id version year state since"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "made_at approved_on words"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "made_by approved_by"),
        },
        exported=False,
    ),
    "roadmap_items": TableRule(
        ("person_id",),
        {
            **fields(Category.ROADMAP, _OFFICES, Erasure.KEEP, "code title result"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "id version roadmap_id place stage"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "repeat roles"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "person_id"),
        },
    ),
    # Dates of row 5.3 are about a mentee without a pair: these go, the others stay as the school's.
    "roadmap_points": TableRule(
        ("about_id", "ended_by"),
        {
            **fields(Category.ROADMAP, _CURATOR, Erasure.ERASE, "due_on end ended_on words"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "id item_id fact number by_hand"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "about_id"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "ended_by"),
        },
    ),
    "censuses": TableRule(
        (),
        {
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "year starts_on made_at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "made_by"),
        },
        exported=False,
    ),
    "census_answers": TableRule(
        ("person_id",),
        {
            **fields(Category.CENSUS, _CURATOR, Erasure.ERASE, "year answer at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "id person_id by_id"),
        },
    ),
    "renewals": TableRule(
        ("person_id",),
        {
            **fields(Category.CENSUS, _CURATOR, Erasure.ERASE, "year what at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "id person_id"),
        },
    ),
}
"""By name of table, part of `mentoring.privacy.TABLES`."""
