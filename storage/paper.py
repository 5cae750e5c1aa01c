"""Register of documents: asked for, made, failed, destroyed. Files lie in the documents folder."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    RowMapping,
    String,
    Table,
    Text,
    func,
    insert,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.register import MOST_ATTEMPTS, PEOPLE_LISTS, PaperState, Registered
from storage.own_data import OwnData
from storage.tables import BigId, Json, Utc, metadata

papers = Table(
    "papers",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("kind", String(32), nullable=False),
    Column("params", Json, nullable=False),
    Column("asked_by", ForeignKey("people.id")),
    Column("about_id", ForeignKey("people.id")),
    Column("language", String(8), nullable=False),
    Column("personal", Boolean(name="personal"), nullable=False),
    Column("state", String(8), nullable=False),
    Column("file_name", Text),
    Column("sha256", String(64)),
    Column("asked_at", Utc, nullable=False),
    Column("made_at", Utc),
    Column("attempts", Integer, nullable=False, default=0),
    Column("problem", String(120)),
    Index("ix_papers_asked", "id", sqlite_where=text("state = 'asked'")),
    Index(None, "about_id"),
    Index(None, "asked_by"),
)


class Papers:
    """Repository of `Registered`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    @property
    def own_data(self) -> OwnData:
        """Everything about one person, for the papers they ask about themselves."""
        return OwnData(self._db)

    async def ask(self, wanted: Registered, now: datetime) -> Registered:
        """Write down that a paper is wanted; its number is given by the database."""
        query = insert(papers).values(
            kind=wanted.kind,
            params=dict(wanted.params),
            asked_by=wanted.asked_by,
            about_id=wanted.about,
            language=wanted.language,
            personal=wanted.personal,
            state=PaperState.ASKED,
            asked_at=now,
            attempts=0,
        )
        row = (await self._db.execute(query.returning(*papers.c))).mappings().one()
        return registered(row)

    async def get(self, paper: int) -> Registered:
        """A row by its number.

        Raises:
            LookupError: no such row.
        """
        query = select(papers).where(papers.c.id == paper)
        row = (await self._db.execute(query)).mappings().first()
        if row is None:
            raise LookupError(f"paper {paper}")
        return registered(row)

    async def asked(self) -> list[Registered]:
        """What still has to be made, oldest first."""
        query = select(papers).where(papers.c.state == PaperState.ASKED).order_by(papers.c.id)
        return [registered(row) for row in (await self._db.execute(query)).mappings()]

    async def reserve(self, paper: int, file_name: str, sha256: str) -> str | None:
        """Note the file about to be written, so that no file is ever unknown to the register.

        Args:
            file_name: name inside the documents folder.
            sha256: 64 hex digits of the file.

        Returns:
            the file that an earlier, broken attempt may have left.
        """
        before = (await self.get(paper)).file_name
        query = update(papers).where(papers.c.id == paper, papers.c.state == PaperState.ASKED)
        await self._db.execute(query.values(file_name=file_name, sha256=sha256))
        return before if before != file_name else None

    async def made(self, paper: int, now: datetime) -> bool:
        """Mark as made, unless given up meanwhile (its person erased); whether it was marked."""
        query = update(papers).where(papers.c.id == paper, papers.c.state == PaperState.ASKED)
        values = {"state": PaperState.MADE, "made_at": now, "problem": None}
        return (await self._db.execute(query.values(values))).rowcount > 0

    async def failed(self, paper: int, problem: str, *, hopeless: bool = False) -> PaperState:
        """Count a failure; after the third the paper is given up.

        Args:
            problem: short technical cause.
            hopeless: give up at once, trying again would fail the same way.

        Returns:
            the state after it.
        """
        known = await self.get(paper)
        if known.state is not PaperState.ASKED:
            return known.state
        attempts = known.attempts + 1
        over = hopeless or attempts >= MOST_ATTEMPTS
        state = PaperState.FAILED if over else PaperState.ASKED
        await self._db.execute(
            update(papers)
            .where(papers.c.id == paper)
            .values(attempts=attempts, problem=problem[:120], state=state)
        )
        return state

    async def of_person(self, person: int) -> list[Registered]:
        """Papers about a person or asked for by them, newest first."""
        query = (
            select(papers)
            .where(or_(papers.c.about_id == person, papers.c.asked_by == person))
            .order_by(papers.c.id.desc())
        )
        return [registered(row) for row in (await self._db.execute(query)).mappings()]

    async def wipe_person(self, person: int) -> None:
        """Give up the papers that hold a person's data; acts of destruction stay.

        Lists of people go too: they can be made again, without this person. The files themselves
        are destroyed by the paper desk after the commit, see `to_destroy`.
        """
        hold = or_(papers.c.about_id == person, papers.c.kind.in_(PEOPLE_LISTS))
        query = update(papers).where(hold, papers.c.personal)
        await self._db.execute(query.values(state=PaperState.GONE, problem=None))

    async def give_up(self, kind: str) -> None:
        """Give up every paper of a kind: what it said may no longer be said; it can be made again."""
        query = update(papers).where(papers.c.kind == kind)
        await self._db.execute(query.values(state=PaperState.GONE, problem=None))

    async def to_destroy(self) -> list[Registered]:
        """Papers given up whose file may still lie in the folder."""
        query = select(papers).where(
            papers.c.state == PaperState.GONE, papers.c.file_name.is_not(None)
        )
        return [registered(row) for row in (await self._db.execute(query)).mappings()]

    async def destroyed(self, paper: int) -> None:
        """The file is no more."""
        query = update(papers).where(papers.c.id == paper)
        await self._db.execute(query.values(file_name=None, sha256=None))

    async def file_names(self) -> set[str]:
        """Files the register knows: anything else of ours in the folder is left over."""
        query = select(papers.c.file_name).where(papers.c.file_name.is_not(None))
        return {str(name) for name in (await self._db.execute(query)).scalars()}

    async def failed_count(self) -> int:
        """How many papers could not be made."""
        query = select(func.count()).select_from(papers)
        return int(await self._db.scalar(query.where(papers.c.state == PaperState.FAILED)) or 0)


def registered(row: RowMapping) -> Registered:
    return Registered(
        id=row["id"],
        kind=row["kind"],
        params=row["params"],
        asked_by=row["asked_by"],
        about=row["about_id"],
        language=row["language"],
        personal=row["personal"],
        state=PaperState(row["state"]),
        file_name=row["file_name"],
        sha256=row["sha256"],
        asked_at=row["asked_at"],
        made_at=row["made_at"],
        attempts=row["attempts"],
        problem=row["problem"],
    )
