"""Readers of what belongs to the pair at work: timetable, meetings, tasks, reminders (bar 10)."""

from __future__ import annotations

from collections.abc import Mapping

from mentoring.privacy_nouns import Category, Erasure, Reader, TableRule, fields

_NONE: tuple[Reader, ...] = ()
_SELF = (Reader.SELF,)
_LED = (Reader.SELF, Reader.MENTOR, Reader.CURATOR)
_CURATOR = (Reader.SELF, Reader.CURATOR)
_SIDES = (Reader.SELF, Reader.MENTOR, Reader.MENTEE)
_INVITED = (Reader.SELF, Reader.CURATOR, Reader.MENTEE)
_PAIR = (*_SIDES, Reader.CURATOR)
_PROGRAMME = (*_PAIR, Reader.COUNCIL)
_READ = (*_PROGRAMME, Reader.HEAD)
_COUNTED = (*_SIDES, Reader.CURATOR)
_HELP = (Reader.SELF, Reader.MENTOR, Reader.HELPER, Reader.CURATOR)
_COLLEAGUES = (*_READ, Reader.COLLEAGUE)
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
            **fields(
                Category.TIMETABLE, (*_SIDES, Reader.CURATOR), Erasure.ERASE, "weekday number"
            ),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "id person_id"),
        },
    ),
    "observation_criteria": TableRule(
        (),
        fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "id group words place active version"),
        exported=False,
    ),
    "observation_cards": TableRule(
        ("author_id",),
        {
            **fields(Category.OBSERVATION, _SIDES, Erasure.ERASE, "strengths questions marks"),
            **fields(Category.OBSERVATION, _SIDES, Erasure.ERASE, "started_at done_at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "id version meeting_id author_id"),
        },
    ),
    # Title, form and content are the plan's own: whoever reads the programme reads them.
    "meetings": TableRule(
        (),
        {
            **fields(Category.MEETING, _READ, Erasure.KEEP, "starts_at minutes title form content"),
            **fields(Category.MEETING, _READ, Erasure.KEEP, "state leader"),
            **fields(Category.MEETING, _PAIR, Erasure.ERASE, "place link agenda words"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "version sequence row added"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "planned_at recorded_at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id pair_id series_id planned_by"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "recorded_by cancelled_by"),
        },
        through=("meeting_people", "meeting_id", "person_id"),
    ),
    "meeting_people": TableRule(
        ("person_id",),
        {
            **fields(Category.MEETING, _PAIR, Erasure.KEEP, "side said attended"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "said_at taken"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id meeting_id person_id"),
        },
    ),
    # Scales are one's own; with others they are only counted, without a name, from five people on.
    "reflections": TableRule(
        ("person_id",),
        {
            **fields(Category.REFLECTION, _PROGRAMME, Erasure.ERASE, "at went onward"),
            **fields(Category.SCALE, _SELF, Erasure.ERASE, "useful mood"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "id meeting_id person_id"),
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
    # What a curator did with a pair on the board: which pair, until when; nobody's words.
    "board_marks": TableRule(
        ("by_id",),
        {
            **fields(Category.TECHNICAL, _CURATOR, Erasure.KEEP, "kind causes at until"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id pair_id by_id"),
        },
        exported=False,
    ),
    "digests": TableRule(
        ("person_id",),
        {
            **fields(Category.REMINDERS, _SELF, Erasure.ERASE, "kind period sent_at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "id person_id"),
        },
    ),
    "contests": TableRule(
        ("person_id",),
        {
            **fields(Category.CONTEST, (*_LED, Reader.COUNCIL), Erasure.ERASE, "title link kind"),
            **fields(Category.CONTEST, (*_LED, Reader.COUNCIL), Erasure.ERASE, "level deadline"),
            **fields(Category.CONTEST, (*_LED, Reader.COUNCIL), Erasure.ERASE, "state result"),
            **fields(Category.CONTEST, (*_LED, Reader.COUNCIL), Erasure.ERASE, "words moved_at"),
            **fields(Category.CONTEST, (*_LED, Reader.COUNCIL), Erasure.ERASE, "made_at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "id version person_id pair_id"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "by_id"),
        },
    ),
    # Once in the bank it is read by every colleague, without the names of those who did not agree to
    # publication: see `mentoring.practice_view`.
    "practices": TableRule(
        (),
        {
            **fields(Category.PRACTICE, _COLLEAGUES, Erasure.ERASE, "pieces"),
            **fields(Category.PRACTICE, _COLLEAGUES, Erasure.KEEP, "state since criteria"),
            **fields(Category.PRACTICE, _PROGRAMME, Erasure.ERASE, "comment"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "version begun_at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id pair_id begun_by"),
        },
        through=("practice_authors", "practice_id", "person_id"),
    ),
    "practice_authors": TableRule(
        ("person_id",),
        {
            **fields(Category.PRACTICE, _PROGRAMME, Erasure.ERASE, "side agreed_at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "id practice_id person_id"),
        },
    ),
    "materials": TableRule(
        ("by_id",),
        {
            **fields(Category.PRACTICE, _COLLEAGUES, Erasure.KEEP, "title link words area state"),
            **fields(Category.PRACTICE, _CURATOR, Erasure.KEEP, "made_at since"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "id version"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "by_id"),
        },
    ),
    "reading_items": TableRule(
        (),
        fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "id place title link whom active version"),
        exported=False,
    ),
    "reading_marks": TableRule(
        ("person_id",),
        {
            **fields(Category.READING, _LED, Erasure.ERASE, "item_id at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "id person_id"),
        },
    ),
    # Organisations are nobody's data; the contact is what the curator wrote of an outside office.
    "partners": TableRule(
        (),
        {
            **fields(
                Category.TECHNICAL, (Reader.CURATOR, Reader.HEAD), Erasure.KEEP, "name kind contact"
            ),
            **fields(
                Category.TECHNICAL, (Reader.CURATOR, Reader.HEAD), Erasure.KEEP, "number signed_on"
            ),
            **fields(
                Category.TECHNICAL, (Reader.CURATOR, Reader.HEAD), Erasure.KEEP, "until notes"
            ),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "id version archived"),
        },
        exported=False,
    ),
    "speed_sessions": TableRule(
        ("specialist_id",),
        {
            **fields(Category.SPEED, _INVITED, Erasure.KEEP, "topic starts_at state"),
            **fields(Category.TECHNICAL, _INVITED, Erasure.KEEP, "minutes areas place link places"),
            # Of an outside specialist, as on a poster.
            **fields(Category.TECHNICAL, _INVITED, Erasure.KEEP, "specialist_name organisation"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "version audience made_at marked_at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id specialist_id partner_id"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "made_by"),
        },
        through=("speed_places", "session_id", "person_id"),
    ),
    "speed_places": TableRule(
        ("person_id",),
        {
            # What was taken away the specialist reads too, where its author lets it: `reads_took`.
            **fields(Category.SPEED, _CURATOR, Erasure.ERASE, "took_code took step_code step"),
            **fields(Category.SPEED, _CURATOR, Erasure.ERASE, "shared answered_at did did_words"),
            **fields(Category.SPEED, _CURATOR, Erasure.ERASE, "did_at wished_at settled_at"),
            **fields(Category.SPEED, _CURATOR, Erasure.KEEP, "state since came"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id session_id person_id"),
        },
    ),
}
"""By name of table, part of `mentoring.privacy.TABLES`."""
