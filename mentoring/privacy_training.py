"""Readers of the training of mentors and of the association's list (bar 10)."""

from __future__ import annotations

from collections.abc import Mapping

from mentoring.privacy_nouns import Category, Erasure, Reader, TableRule, fields

_NONE: tuple[Reader, ...] = ()
_KNOWN = (Reader.SELF, Reader.CURATOR, Reader.COUNCIL, Reader.HEAD, Reader.MENTOR, Reader.MENTEE)
_CURATOR = (Reader.SELF, Reader.CURATOR)

TRAINING_TABLES: Mapping[str, TableRule] = {
    "trainings": TableRule(
        (),
        {
            **fields(
                Category.TRAINING, _KNOWN, Erasure.KEEP, "kind topic starts_at audience state"
            ),
            **fields(Category.TRAINING, _KNOWN, Erasure.KEEP, "agenda decisions"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "version minutes place link number"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "made_at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id made_by"),
        },
        through=("training_people", "training_id", "person_id"),
    ),
    "training_people": TableRule(
        ("person_id",),
        {
            **fields(Category.TRAINING, _CURATOR, Erasure.ERASE, "coming"),
            **fields(Category.TRAINING, _CURATOR, Erasure.KEEP, "came"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id training_id person_id"),
        },
    ),
    "association_members": TableRule(
        ("person_id",),
        {
            **fields(Category.TRAINING, _CURATOR, Erasure.ERASE, "since leads"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "id person_id"),
        },
    ),
}
"""By name of table, part of `mentoring.privacy.TABLES`."""
