"""Readers of what is written for the school's site and of the regulation (8.1, 9.2; bar 10)."""

from __future__ import annotations

from collections.abc import Mapping

from mentoring.privacy_nouns import Category, Erasure, Reader, TableRule, fields

_NONE: tuple[Reader, ...] = ()
_CURATOR = (Reader.SELF, Reader.CURATOR)

SITE_TABLES: Mapping[str, TableRule] = {
    # Words meant for everybody. Whom they name is known from `news_people`: before the site shows them,
    # names without consent are left out, and at an erasure destroyed in the words themselves.
    "news": TableRule(
        (),
        {
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "version kind day state shown_on"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "title text made_at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id made_by"),
        },
        exported=False,
    ),
    "news_people": TableRule(
        ("person_id",),
        {
            **fields(Category.NEWS, _CURATOR, Erasure.ERASE, "news_id name"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "id person_id cleared"),
        },
    ),
    "shelf_items": TableRule(
        (),
        fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "id version shelf place title link active"),
        exported=False,
    ),
    "regulation_editions": TableRule(
        (),
        {
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "version title since changed state"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "sections made_at published_at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id item_id made_by"),
        },
        exported=False,
    ),
}
"""By name of table, part of `mentoring.privacy.TABLES`."""
