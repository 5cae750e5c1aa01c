"""Cards of people, their roles and their accounts in messengers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime, time
from typing import Any

from sqlalchemy import (
    RowMapping,
    Select,
    Text,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.people import Person, Reach, Role, Settings, Status
from mentoring.say import NoticeKind
from storage.people_tables import accounts, people

CHANNEL = "telegram"


def _role_key(role: Role) -> str:
    """Roles are stored as a JSON list; quotes make `LIKE` exact."""
    return f'%"{role}"%'


_GET = select(people).where(people.c.id == bindparam("person"))
_SOME = select(people).where(people.c.id.in_(bindparam("ids", expanding=True)))
_BY_ACCOUNT = (
    select(people)
    .join(accounts, accounts.c.person_id == people.c.id)
    .where(accounts.c.channel == CHANNEL, accounts.c.external_id == bindparam("external"))
)
_ACCOUNT = select(accounts.c.external_id).where(accounts.c.person_id == bindparam("person"))
_ACCOUNTS = select(accounts.c.person_id, accounts.c.external_id).where(
    accounts.c.person_id.in_(bindparam("people", expanding=True))
)

_COUNT_STATUS = (
    select(func.count()).select_from(people).where(people.c.status == bindparam("status"))
)
_COUNT_UNREACHABLE = (
    select(func.count())
    .select_from(people)
    .where(people.c.status == Status.MEMBER, people.c.reach != Reach.OK)
)


class People:
    """Repository of `Person`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection
        self.untied: set[int] = set()
        """Cards whose account was untied in this transaction: what is said to them names no card."""

    async def get(self, person: int) -> Person:
        """A card by its number.

        Raises:
            LookupError: no such card.
        """
        found = await self.find(person)
        if found is None:
            raise LookupError(f"person {person}")
        return found

    async def find(self, person: int) -> Person | None:
        """A card by its number, or ``None``."""
        row = (await self._db.execute(_GET, {"person": person})).mappings().first()
        return _person(row) if row else None

    async def some(self, ids: Collection[int]) -> dict[int, Person]:
        """Several cards by number in one go; those that do not exist are left out."""
        rows = (await self._db.execute(_SOME, {"ids": list(ids)})).mappings()
        return {row["id"]: _person(row) for row in rows}

    async def by_account(self, external: int) -> Person | None:
        """Who speaks from this Telegram id."""
        row = (await self._db.execute(_BY_ACCOUNT, {"external": external})).mappings().first()
        return _person(row) if row else None

    async def account_of(self, person: int) -> int | None:
        """Telegram id (also the private chat) of a person who has joined."""
        found: int | None = await self._db.scalar(_ACCOUNT, {"person": person})
        return found

    async def accounts_of(self, people: Collection[int]) -> dict[int, int]:
        """Telegram ids of those of these people who have joined."""
        rows = await self._db.execute(_ACCOUNTS, {"people": list(people)})
        return {row.person_id: row.external_id for row in rows}

    async def names(self, ids: Collection[int]) -> dict[int, str]:
        """Full names by card number; cards without a name are left out."""
        query = select(people.c.id, people.c.full_name).where(people.c.id.in_(ids))
        rows = (await self._db.execute(query)).all()
        return {row.id: row.full_name for row in rows if row.full_name}

    async def add(
        self,
        *,
        now: datetime,
        full_name: str | None = None,
        position: str | None = None,
        subjects: Sequence[str] = (),
        experience_years: int | None = None,
        roles: frozenset[Role] = frozenset(),
    ) -> Person:
        """A new card, nobody tied to it yet."""
        made = Person(
            0, full_name, position, tuple(subjects), experience_years, roles, status=Status.INVITED
        )
        values = {**_values(made), "created_at": now}
        result = await self._db.execute(insert(people).values(values).returning(people.c.id))
        return replace(made, id=result.scalar_one())

    async def save(self, person: Person) -> None:
        """Write the card; its version grows, so older buttons about it are known to be old."""
        values = {**_values(person), "version": people.c.version + 1}
        await self._db.execute(update(people).where(people.c.id == person.id).values(values))

    async def tie(self, person: int, external: int, now: datetime, invitation: int | None) -> None:
        """Tie a Telegram id to a card; an earlier tie of either is undone."""
        self.untied.discard(person)
        await self._db.execute(
            delete(accounts).where(
                (accounts.c.person_id == person)
                | ((accounts.c.channel == CHANNEL) & (accounts.c.external_id == external))
            )
        )
        await self._db.execute(
            insert(accounts).values(
                person_id=person,
                channel=CHANNEL,
                external_id=external,
                since=now,
                invitation_id=invitation,
            )
        )

    async def untie(self, person: int) -> None:
        """Forget the account of a card."""
        self.untied.add(person)
        await self._db.execute(delete(accounts).where(accounts.c.person_id == person))

    async def wipe(self, person: int, status: Status) -> None:
        """Destroy every field of the card and its account; the number stays (152-FZ art. 21)."""
        await self.untie(person)
        await self.save(
            Person(person, status=status, settings=Settings(quiet_from=None, quiet_to=None))
        )

    async def set_reach(self, person: int, reach: Reach) -> None:
        """Record whether Telegram delivers to the person."""
        query = update(people).where(people.c.id == person, people.c.reach != reach)
        await self._db.execute(query.values(reach=reach))

    async def with_role(self, role: Role) -> list[Person]:
        """Members holding the role, in order of their names."""
        query = select(people).where(
            people.c.status == Status.MEMBER, people.c.roles.cast(Text).like(_role_key(role))
        )
        return await self._all(query.order_by(people.c.name_key, people.c.id))

    async def with_status(self, status: Status) -> list[Person]:
        """All cards in this status, oldest first."""
        query = select(people).where(people.c.status == status).order_by(people.c.id)
        return await self._all(query)

    async def all(self) -> list[Person]:
        """Every card that is not erased, in order of names."""
        query = select(people).where(people.c.status != Status.ERASED)
        return await self._all(query.order_by(people.c.name_key, people.c.id))

    async def by_name(self, name: str) -> list[Person]:
        """Cards whose name is this one (case and the dots of io do not matter)."""
        return await self._all(select(people).where(people.c.name_key == name_key(name)))

    async def count(self) -> int:
        """Cards that are not erased."""
        query = select(func.count()).select_from(people).where(people.c.status != Status.ERASED)
        return int(await self._db.scalar(query) or 0)

    async def count_status(self, status: Status) -> int:
        """How many cards are in this status."""
        return int(await self._db.scalar(_COUNT_STATUS, {"status": status}) or 0)

    async def count_unreachable(self) -> int:
        """Members to whom Telegram does not deliver."""
        return int(await self._db.scalar(_COUNT_UNREACHABLE) or 0)

    async def _all(self, query: Select[Any]) -> list[Person]:
        return [_person(row) for row in (await self._db.execute(query)).mappings()]


def name_key(full_name: str) -> str:
    """A name for comparing and sorting: one case, io as ie, single spaces (SQLite folds only ASCII)."""
    return " ".join(full_name.split()).casefold().replace("\u0451", "\u0435")


def _time(value: time | None) -> time | None:
    return value.replace(tzinfo=None) if value else None


def _values(person: Person) -> dict[str, Any]:
    return {
        "full_name": person.full_name,
        "name_key": name_key(person.full_name) if person.full_name else None,
        "position": person.position,
        "subjects": list(person.subjects),
        "experience_years": person.experience_years,
        "roles": sorted(person.roles),
        "wished_roles": sorted(person.wished_roles),
        "status": person.status,
        "reach": person.reach,
        "language": person.settings.language,
        "quiet_from": _time(person.settings.quiet_from),
        "quiet_to": _time(person.settings.quiet_to),
        "muted": sorted(person.settings.muted),
        "joined_at": person.joined_at,
        "declined": dict(person.declined),
        "partner_id": person.partner,
    }


def _person(row: RowMapping) -> Person:
    return Person(
        id=row["id"],
        full_name=row["full_name"],
        position=row["position"],
        subjects=tuple(row["subjects"]),
        experience_years=row["experience_years"],
        roles=frozenset(Role(role) for role in row["roles"]),
        wished_roles=frozenset(Role(role) for role in row["wished_roles"]),
        status=Status(row["status"]),
        reach=Reach(row["reach"]),
        settings=Settings(
            language=row["language"],
            quiet_from=row["quiet_from"],
            quiet_to=row["quiet_to"],
            muted=frozenset(NoticeKind(kind) for kind in row["muted"]),
        ),
        joined_at=row["joined_at"],
        version=row["version"],
        declined=row["declined"],
        partner=row["partner_id"],
    )
