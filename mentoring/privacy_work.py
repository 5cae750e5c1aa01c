"""Readers of what belongs to the pair at work: timetable, meetings, tasks, reminders (bar 10)."""

from __future__ import annotations

from collections.abc import Mapping

from mentoring.privacy_nouns import Category, Erasure, Reader, TableRule, fields

_NONE: tuple[Reader, ...] = ()
_SELF = (Reader.SELF,)
_SIDES = (Reader.SELF, Reader.MENTOR, Reader.MENTEE)

WORK_TABLES: Mapping[str, TableRule] = {
    "school_bells": TableRule(
        (), fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "number starts ends"), exported=False
    ),
    "school_spans": TableRule(
        (),
        fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "id kind first last name"),
        exported=False,
    ),
    "lessons": TableRule(
        ("person_id",),
        {
            **fields(
                Category.TIMETABLE, (*_SIDES, Reader.CURATOR), Erasure.ERASE, "weekday number"
            ),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "id person_id"),
        },
    ),
    "reminders": TableRule(
        ("person_id",),
        {
            **fields(Category.REMINDERS, _SELF, Erasure.ERASE, "kind due_at state said_at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "id of_id person_id key pace until"),
            **fields(
                Category.TECHNICAL,
                _NONE,
                Erasure.ERASE,
                "dropped said_with wanted_on wanted_at back",
            ),
        },
    ),
    "reminder_choices": TableRule(
        ("person_id",),
        {
            **fields(Category.SETTINGS, _SELF, Erasure.ERASE, "morning leads muted week"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "person_id gathered_on"),
        },
    ),
}
"""By name of table, part of `mentoring.privacy.TABLES`."""
