"""Readers of what belongs to the pair at work: timetable, meetings, tasks, reminders (bar 10)."""

from __future__ import annotations

from collections.abc import Mapping

from mentoring.privacy_nouns import Category, Erasure, Reader, TableRule, fields

_NONE: tuple[Reader, ...] = ()
_SELF = (Reader.SELF,)
_SIDES = (Reader.SELF, Reader.MENTOR, Reader.MENTEE)
_COUNTED = (*_SIDES, Reader.CURATOR)

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
    # The words are read by who leads and who does it; the curator learns how many stand where.
    "tasks": TableRule(
        ("author_id", "doer_id"),
        {
            **fields(Category.TASKS, _SIDES, Erasure.ERASE, "words"),
            **fields(Category.TASK_COUNTS, _COUNTED, Erasure.KEEP, "state set_at due_on"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "version since asked_on"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id pair_id author_id doer_id"),
        },
    ),
    "task_steps": TableRule(
        ("by_id",),
        {
            **fields(Category.TASKS, _SIDES, Erasure.KEEP, "at kind day"),
            **fields(Category.TASKS, _SIDES, Erasure.ERASE, "words"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id task_id by_id"),
        },
        through=("tasks", "id", "doer_id"),
        key="task_id",
    ),
    "goals": TableRule(
        ("owner_id", "author_id"),
        {
            **fields(Category.TASKS, _SIDES, Erasure.ERASE, "words"),
            **fields(Category.TASK_COUNTS, _COUNTED, Erasure.KEEP, "state set_at mark"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "version ask_on"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id pair_id owner_id author_id"),
        },
    ),
    "goal_marks": TableRule(
        ("by_id",),
        {
            **fields(Category.TASKS, _SIDES, Erasure.KEEP, "at mark"),
            **fields(Category.TASKS, _SIDES, Erasure.ERASE, "words"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id goal_id by_id"),
        },
        through=("goals", "id", "owner_id"),
        key="goal_id",
    ),
    "attachments": TableRule(
        ("person_id",),
        {
            **fields(Category.ATTACHMENTS, _SIDES, Erasure.ERASE, "title size"),
            **fields(Category.ATTACHMENTS, _SIDES, Erasure.KEEP, "kind state at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "file_name sha256"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "about"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id of_id person_id"),
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
