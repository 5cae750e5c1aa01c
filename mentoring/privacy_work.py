"""Readers of what belongs to the pair at work: timetable, meetings, tasks, reminders (bar 10)."""

from __future__ import annotations

from collections.abc import Mapping

from mentoring.privacy_nouns import Category, Erasure, Reader, TableRule, fields

_NONE: tuple[Reader, ...] = ()
_SELF = (Reader.SELF,)
_HELP = (Reader.SELF, Reader.MENTOR, Reader.HELPER, Reader.CURATOR)
_SIDES = (Reader.SELF, Reader.MENTOR, Reader.MENTEE)
_ATTACHED = (*_SIDES, Reader.HELPER)

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
            **fields(Category.TIMETABLE, _SIDES, Erasure.ERASE, "weekday number"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "id person_id"),
        },
    ),
    "attachments": TableRule(
        ("person_id",),
        {
            **fields(Category.ATTACHMENTS, _ATTACHED, Erasure.ERASE, "title size"),
            **fields(Category.ATTACHMENTS, _ATTACHED, Erasure.KEEP, "kind state at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "file_name sha256"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "about"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id of_id person_id"),
        },
    ),
    "situational_requests": TableRule(
        ("asker_id",),
        {
            # A curator reads the words only if nobody has taken it: see `mentoring.situational_request`.
            **fields(Category.HELP_WORDS, _HELP, Erasure.ERASE, "words"),
            **fields(Category.HELP, _HELP, Erasure.KEEP, "area urgency state asked_at closed_at"),
            **fields(Category.HELP, _HELP, Erasure.KEEP, "taken_at answered_at reaction"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "version clock curator_at last_at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "asks proposed_at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "asker_seen helper_seen"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id asker_id pair_id taken_by"),
        },
    ),
    "situational_calls": TableRule(
        ("person_id",),
        {
            # A quiet no is for nobody but whoever said it.
            **fields(Category.HELP, _SELF, Erasure.ERASE, "called_at state"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "id request_id person_id place"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "times named"),
        },
    ),
    "situational_words": TableRule(
        ("by_id",),
        {
            **fields(Category.HELP_WORDS, _HELP, Erasure.ERASE, "words at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "id request_id by_id attachment_id"),
        },
    ),
    "reminders": TableRule(
        ("person_id",),
        {
            **fields(Category.REMINDERS, _SELF, Erasure.ERASE, "kind due_at state said_at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "id of_id person_id key pace until"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "dropped said_with"),
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
