"""The table of reminders, and its rows as `Reminder`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    RowMapping,
    String,
    Table,
    UniqueConstraint,
    text,
)

from mentoring.reminder.nouns import Drop, Pace, Reminder, ReminderKind, State, Topic
from storage.tables import BigId, Utc, metadata

reminders = Table(
    "reminders",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("of_id", BigId, nullable=False),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("key", String(48), nullable=False),
    Column("pace", String(8), nullable=False),
    Column("due_at", Utc, nullable=False),
    Column("wanted_on", Date),
    Column("wanted_at", Utc),
    Column("back", Boolean, nullable=False, server_default=text("0")),
    Column("until", Utc),
    Column("state", String(8), nullable=False),
    Column("dropped", String(8)),
    Column("said_at", Utc),
    Column("said_with", Integer),
    UniqueConstraint("kind", "of_id", "person_id", "key"),
    Index("ix_reminders_due", "due_at", sqlite_where=text("state = 'waiting'")),
    Index(None, "person_id", "state"),
    Index(None, "said_with"),
)


def is_renewed(old: Reminder, one: Reminder, now: datetime) -> bool:
    """Whether an existing row has to change for what is wanted now."""
    if old.state is State.WAITING:
        # A row that was put off keeps the moment its reader chose.
        stays = old.said_at is not None or (old.due_at <= now and old.pace is one.pace)
        return not stays and _wishes(old) != _wishes(one)
    # A moment that is still of use (`rules.due_at`) outweighs why it was given up before.
    return old.state is State.DROPPED


def _wishes(one: Reminder) -> tuple[object, ...]:
    return one.due_at, one.until, one.pace, one.on, one.at, one.back


def renewal(old: Reminder, one: Reminder) -> dict[str, Any]:
    """What an existing row takes over from the wanted one."""
    return {
        "row": old.id,
        "due": one.due_at,
        "to_pace": one.pace,
        "to_on": one.on,
        "to_at": one.at,
        "to_back": one.back,
        "to_until": one.until,
    }


def columns(one: Reminder) -> dict[str, Any]:
    """A reminder as a new row."""
    return {
        "kind": one.topic.kind.value,
        "of_id": one.topic.of,
        "person_id": one.person,
        "key": one.key,
        "pace": one.pace.value,
        "due_at": one.due_at,
        "wanted_on": one.on,
        "wanted_at": one.at,
        "back": one.back,
        "until": one.until,
        "state": one.state.value,
    }


def reminder_of(row: RowMapping) -> Reminder:
    """A row as a reminder."""
    return Reminder(
        id=row["id"],
        topic=Topic(ReminderKind(row["kind"]), row["of_id"]),
        person=row["person_id"],
        key=row["key"],
        pace=Pace(row["pace"]),
        due_at=row["due_at"],
        on=row["wanted_on"],
        at=row["wanted_at"],
        back=row["back"],
        until=row["until"],
        state=State(row["state"]),
        drop=Drop(row["dropped"]) if row["dropped"] else None,
        said_at=row["said_at"],
        said_with=row["said_with"],
    )
