"""Rows of the outbox: the table, a letter, what became of it, and how words become columns and back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    RowMapping,
    String,
    Table,
    text,
)

from mentoring.say import NoticeKind, Say
from storage.tables import BigId, Json, Utc, metadata
from storage.words import say_from_json, say_to_json

outbox = Table(
    "outbox",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("person_id", ForeignKey("people.id")),
    Column("say", Json),
    Column("commands", Boolean(name="commands"), nullable=False, default=False),
    Column("bulk", Boolean(name="bulk"), nullable=False, default=False, server_default="0"),
    Column("edits", BigInteger),
    Column("answers", String(64)),
    Column("state", String(8), nullable=False),
    Column("created_at", Utc, nullable=False),
    Column("not_before", Utc),
    Column("attempts", Integer, nullable=False, default=0),
    Column("maybe_repeated", Boolean(name="maybe_repeated"), nullable=False, default=False),
    Column("outcome", String(64)),
    Column("message_id", BigInteger),
    Index("ix_outbox_open", "bulk", "id", sqlite_where=text("state IN ('waiting', 'sending')")),
    Index(None, "person_id"),
)


@dataclass(frozen=True, slots=True)
class Letter:
    """One row of the outbox.

    Args:
        say: the words; ``None`` for a change of the chat's command list.
        edits: message to change instead of sending a new one.
        answers: callback query that wants an answer.
        bulk: comes by itself and may wait: whoever is in a conversation goes first.
        maybe_repeated: the process died, or the connection broke, while this was being sent;
            Telegram may already have it.
    """

    id: int
    chat: int
    person: int | None
    say: Say | None
    edits: int | None = None
    answers: str | None = None
    attempts: int = 0
    maybe_repeated: bool = False
    bulk: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a letter.

    Args:
        state: ``sent``, ``dropped`` (cannot be delivered), ``aside`` (refused by Telegram) or
            ``waiting`` (try again at `not_before`).
        outcome: short reason in Telegram's terms, never text of a message.
        doubtful: Telegram may have it although nobody said so; the next attempt may repeat it.
    """

    letter: int
    state: str
    outcome: str = ""
    message_id: int | None = None
    not_before: datetime | None = None
    doubtful: bool = False


def letter_columns(
    say: Say | None, chat: int, person: int | None, now: datetime, not_before: datetime | None
) -> dict[str, Any]:
    """A new letter's columns."""
    return {
        "chat_id": chat,
        "person_id": person,
        "say": say_to_json(say) if say else None,
        "commands": say is None,
        "bulk": say is not None and say.kind not in (None, NoticeKind.SERVICE) and not say.urgent,
        "edits": None,
        "answers": None,
        "state": "waiting",
        "created_at": now,
        "not_before": not_before,
        "attempts": 0,
        "maybe_repeated": False,
    }


def letter_of(row: RowMapping) -> Letter:
    """A letter out of its row."""
    return Letter(
        id=row["id"],
        chat=row["chat_id"],
        person=row["person_id"],
        say=say_from_json(row["say"]) if row["say"] else None,
        edits=row["edits"],
        answers=row["answers"],
        attempts=row["attempts"],
        maybe_repeated=row["maybe_repeated"],
        bulk=row["bulk"],
    )
