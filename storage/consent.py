"""Texts of the consents by version, and the append-only register of decisions (1.3(4))."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    RowMapping,
    String,
    Table,
    Text,
    UniqueConstraint,
    bindparam,
    case,
    func,
    insert,
    select,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.consent import (
    ConsentAct,
    ConsentEntry,
    ConsentKind,
    ConsentStanding,
    ConsentText,
    standing,
)
from storage.tables import BigId, Utc, metadata

consent_texts = Table(
    "consent_texts",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("language", String(8), nullable=False),
    Column("version", Integer, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("body", Text, nullable=False),
    Column("since", Utc, nullable=False),
    UniqueConstraint("kind", "language", "version"),
)

consents = Table(
    "consents",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("act", String(24), nullable=False),
    Column("at", Utc, nullable=False),
    Column("language", String(8)),
    Column("text_version", Integer),
    Column("sha256", String(64)),
    Column("channel", String(16)),
    Column("message_id", BigInteger),
    Column("by_id", ForeignKey("people.id")),
    Column("note", String(32)),
    Index(None, "person_id", "kind"),
)

_FORBID = "BEGIN SELECT RAISE(ABORT, 'the register of consents is append-only'); END"
APPEND_ONLY_TRIGGERS: tuple[tuple[str, str], ...] = (
    (
        f"CREATE TRIGGER IF NOT EXISTS consents_no_update BEFORE UPDATE ON consents {_FORBID}",
        "DROP TRIGGER IF EXISTS consents_no_update",
    ),
    (
        f"CREATE TRIGGER IF NOT EXISTS consents_no_delete BEFORE DELETE ON consents {_FORBID}",
        "DROP TRIGGER IF EXISTS consents_no_delete",
    ),
)
"""SQLite triggers as (create, drop): not even a mistake of ours rewrites who agreed to what."""

_CURRENT = (
    select(consent_texts)
    .where(
        consent_texts.c.kind == bindparam("kind"),
        consent_texts.c.language == bindparam("language"),
    )
    .order_by(consent_texts.c.version.desc())
    .limit(1)
)
_LAST = (
    select(consents)
    .where(
        consents.c.person_id == bindparam("person"),
        consents.c.kind == bindparam("kind"),
        consents.c.act != ConsentAct.ORIGINAL_RECEIVED,
    )
    .order_by(consents.c.id.desc())
    .limit(1)
)
_HASHES = (
    select(consent_texts.c.language, consent_texts.c.sha256)
    .where(consent_texts.c.kind == bindparam("kind"))
    .order_by(consent_texts.c.version)
)
_OF_KIND = (
    select(consents)
    .where(consents.c.person_id == bindparam("person"), consents.c.kind == bindparam("kind"))
    .order_by(consents.c.id)
)
_OF = select(consents).where(consents.c.person_id == bindparam("person")).order_by(consents.c.id)
_ADD = insert(consents)


class Consents:
    """Repository of `ConsentText` and `ConsentEntry`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def register_text(
        self, kind: ConsentKind, language: str, body: str, sha256: str, now: datetime
    ) -> ConsentText:
        """The text in force, kept as a new version if it differs from the one before.

        Args:
            body: exactly what people are shown, the school's name already in it.
            sha256: 64 hex digits of `body` in UTF-8.
        """
        current = await self.current_text(kind, language)
        if current is not None and current.sha256 == sha256:
            return current
        version = current.version + 1 if current else 1
        made = ConsentText(kind, language, version, sha256, body)
        await self._db.execute(
            insert(consent_texts).values(
                kind=kind,
                language=language,
                version=version,
                sha256=sha256,
                body=body,
                since=now,
            )
        )
        return made

    async def current_text(self, kind: ConsentKind, language: str) -> ConsentText | None:
        """The newest version of a text."""
        values = {"kind": kind, "language": language}
        row = (await self._db.execute(_CURRENT, values)).mappings().first()
        return _text(row) if row else None

    async def text(self, kind: ConsentKind, language: str, version: int) -> ConsentText | None:
        """A text as it stood in that version: what a paper for signing must repeat."""
        query = select(consent_texts).where(
            consent_texts.c.kind == kind,
            consent_texts.c.language == language,
            consent_texts.c.version == version,
        )
        row = (await self._db.execute(query)).mappings().first()
        return _text(row) if row else None

    async def current_hashes(self, kind: ConsentKind) -> Mapping[str, str]:
        """SHA-256 of the text in force, by language."""
        rows = await self._db.execute(_HASHES, {"kind": kind})
        return {row.language: row.sha256 for row in rows}

    async def standing(self, person: int, kind: ConsentKind) -> ConsentStanding:
        """What the register says of a person today; asked at every update."""
        row = (await self._db.execute(_LAST, {"person": person, "kind": kind})).mappings().first()
        if row is None:
            return ConsentStanding.NONE
        return standing(_entry(row), await self.current_hashes(kind))

    async def add(self, entry: ConsentEntry) -> ConsentEntry:
        """Append a row to the register; the entry's `id` is given by the database."""
        values: dict[str, Any] = {
            "person_id": entry.person,
            "kind": entry.kind,
            "act": entry.act,
            "at": entry.at,
            "language": entry.language,
            "text_version": entry.text_version,
            "sha256": entry.sha256,
            "channel": entry.channel,
            "message_id": entry.message_id,
            "by_id": entry.by,
            "note": entry.note,
        }
        row = (await self._db.execute(_ADD.returning(*consents.c), values)).mappings().one()
        return _entry(row)

    async def of(self, person: int, kind: ConsentKind | None = None) -> list[ConsentEntry]:
        """A person's rows, oldest first; of one kind if it is named."""
        query = _OF if kind is None else _OF_KIND
        values: dict[str, Any] = {"person": person}
        if kind is not None:
            values["kind"] = kind
        return [_entry(row) for row in (await self._db.execute(query, values)).mappings()]

    async def of_many(self, kind: ConsentKind) -> dict[int, list[ConsentEntry]]:
        """Rows of one kind for everybody, oldest first, by person: for lists and banks."""
        query = select(consents).where(consents.c.kind == kind).order_by(consents.c.id)
        found: dict[int, list[ConsentEntry]] = {}
        for row in (await self._db.execute(query)).mappings():
            found.setdefault(row["person_id"], []).append(_entry(row))
        return found

    async def standings(
        self, kind: ConsentKind, hashes: Mapping[str, str]
    ) -> dict[int, tuple[ConsentStanding, datetime]]:
        """By person what their newest decision on a consent is worth, and since when.

        Args:
            hashes: SHA-256 of the text in force, by language.
        """
        newest = (
            select(func.max(consents.c.id))
            .where(consents.c.kind == kind, consents.c.act != ConsentAct.ORIGINAL_RECEIVED)
            .group_by(consents.c.person_id)
        )
        query = select(consents).where(consents.c.id.in_(newest))
        rows = [_entry(row) for row in (await self._db.execute(query)).mappings()]
        return {one.person: (standing(one, hashes), one.at) for one in rows}

    async def without_original(self, kind: ConsentKind) -> dict[int, datetime]:
        """Whose consent in force has no paper signed by hand with the curator, and since when."""
        query = (
            select(
                consents.c.person_id,
                func.max(case((consents.c.act == ConsentAct.GIVEN, consents.c.id))).label("given"),
                func.max(case((consents.c.act == ConsentAct.GIVEN, consents.c.at))).label("at"),
                func.max(
                    case((consents.c.act == ConsentAct.ORIGINAL_RECEIVED, consents.c.id))
                ).label("paper"),
            )
            .where(consents.c.kind == kind)
            .group_by(consents.c.person_id)
        )
        return {
            row.person_id: row.at
            for row in await self._db.execute(query)
            if row.given is not None and (row.paper or 0) < row.given
        }


def _text(row: RowMapping) -> ConsentText:
    return ConsentText(
        ConsentKind(row["kind"]), row["language"], row["version"], row["sha256"], row["body"]
    )


def _entry(row: RowMapping) -> ConsentEntry:
    return ConsentEntry(
        id=row["id"],
        person=row["person_id"],
        kind=ConsentKind(row["kind"]),
        act=ConsentAct(row["act"]),
        at=row["at"],
        language=row["language"],
        text_version=row["text_version"],
        sha256=row["sha256"],
        channel=row["channel"],
        message_id=row["message_id"],
        by=row["by_id"],
        note=row["note"],
    )
