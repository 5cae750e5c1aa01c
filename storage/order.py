"""Orders of the head, the pairs and people they name, what each of their files said (3.1-3.3)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from sqlalchemy import RowMapping, Select, String, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.order.fields import is_personal
from mentoring.order.nouns import (
    ASSIGNING,
    LIVE,
    Effect,
    Line,
    Order,
    OrderKind,
    OrderState,
    Snapshot,
)
from mentoring.order.snapshot import people_fields, without_person
from storage import order_tables as tables
from storage.order_register import PaperRegister
from storage.order_tables import order_pairs, order_papers, order_people, orders
from storage.pair import pair_members


class Orders:
    """Repository of `Order`."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    @property
    def register(self) -> PaperRegister:
        """The register of documents, with the orders' numbers."""
        return PaperRegister(self._db)

    async def add(self, order: Order) -> Order:
        """Keep a new order.

        Returns:
            the order with its number.
        """
        query = insert(orders).values(**_columns(order), version=1).returning(orders.c.id)
        number = int((await self._db.execute(query)).scalar_one())
        await self._put_inside(number, order)
        return await self._sure(number)

    async def save(self, order: Order) -> Order:
        """Write an order; its version grows, so older buttons about it are known to be old.

        Returns:
            the order as it stands now.
        """
        values = {**_columns(order), "version": orders.c.version + 1}
        await self._db.execute(update(orders).where(orders.c.id == order.id).values(values))
        for table in (order_pairs, order_people):
            await self._db.execute(delete(table).where(table.c.order_id == order.id))
        await self._put_inside(order.id, order)
        return await self._sure(order.id)

    async def get(self, of: int) -> Order | None:
        """An order by its number in the database."""
        found = await self._all(tables.GET, {"of": of})
        return found[0] if found else None

    async def in_state(self, *states: OrderState) -> list[Order]:
        """Orders in any of these states, the newest first."""
        query = select(orders).where(orders.c.state.in_(states))
        return await self._all(query.order_by(orders.c.since.desc(), orders.c.id.desc()))

    async def of_pair(self, pair: int) -> list[Order]:
        """Every order that names a pair, cancelled drafts left out, the oldest first."""
        inside = select(order_pairs.c.order_id).where(order_pairs.c.pair_id == pair)
        query = select(orders).where(orders.c.id.in_(inside), orders.c.state.in_(LIVE))
        return await self._all(query.order_by(orders.c.id))

    async def assigning(self, pair: int) -> Order | None:
        """The signed order that made a pair active, the latest if it was reopened."""
        for one in reversed(await self.of_pair(pair)):
            line = one.line(pair)
            if one.state is OrderState.SIGNED and line is not None and line.effect in ASSIGNING:
                return one
        return None

    async def count(self, state: OrderState) -> int:
        """How many orders are in a state."""
        return int(await self._db.scalar(tables.COUNT, {"state": state}) or 0)

    async def count_numbered(self, number: str, on: date) -> int:
        """How many orders have this number and this date."""
        query = select(func.count()).where(orders.c.number == number, orders.c.signed_on == on)
        return int(await self._db.scalar(query) or 0)

    async def unassigned(self, but: int | None = None) -> list[int]:
        """Approved pairs that no draft and no signed order assigns.

        Args:
            but: an order whose own pairs count as free.
        """
        return await self._ids(tables.UNASSIGNED, but, *ASSIGNING)

    async def ended_early(self, but: int | None = None) -> list[int]:
        """Pairs that ended before the term their order has, and no order says so; see `unassigned`."""
        return await self._ids(tables.ENDED_EARLY, but, Effect.END)

    async def extended(self, but: int | None = None) -> list[int]:
        """Pairs whose term is longer than any order says; see `unassigned`."""
        return await self._ids(tables.EXTENDED, but, Effect.EXTEND)

    async def note_paper(
        self, paper: int, order: int, version: int, facts: Mapping[str, str]
    ) -> None:
        """Note what a file of an order says; asked again before it was made, the later holds."""
        values = {"order_id": order, "version": version, "facts": dict(facts)}
        query = upsert(order_papers).values(paper_id=paper, **values)
        await self._db.execute(
            query.on_conflict_do_update(index_elements=["paper_id"], set_=values)
        )

    async def papers_of(self, order: int) -> list[Snapshot]:
        """What the files of an order say, oldest first."""
        query = select(order_papers).where(order_papers.c.order_id == order)
        rows = (await self._db.execute(query.order_by(order_papers.c.paper_id))).mappings()
        return [_snapshot(row) for row in rows]

    async def snapshot(self, paper: int) -> Snapshot | None:
        """What one file of an order says; ``None`` if it is no file of an order."""
        query = select(order_papers).where(order_papers.c.paper_id == paper)
        row = (await self._db.execute(query)).mappings().first()
        return _snapshot(row) if row else None

    async def wipe_person(self, person: int) -> None:
        """Destroy the words about somebody; the orders stay with numbers of cards (152-FZ art. 21)."""
        for order in await self._naming(person):
            personal = [name for name in order.fields if is_personal(order.kind, name)]
            kept = {name: words for name, words in order.fields.items() if name not in personal}
            mine = orders.c.id == order.id
            await self._db.execute(update(orders).where(mine).values(fields=kept))
            for one in await self.papers_of(order.id):
                facts = without_person(one.facts, personal, person)
                row = order_papers.c.paper_id == one.paper
                await self._db.execute(update(order_papers).where(row).values(facts=facts))

    async def _naming(self, person: int) -> list[Order]:
        """Orders that name somebody: in their pairs, beside them, or in an answer."""
        paired = (
            select(order_pairs.c.order_id)
            .join(pair_members, pair_members.c.pair_id == order_pairs.c.pair_id)
            .where(pair_members.c.person_id == person)
        )
        beside = select(order_people.c.order_id).where(order_people.c.person_id == person)
        inside = orders.c.id.in_(paired) | orders.c.id.in_(beside)
        found = {one.id: one for one in await self._all(select(orders).where(inside))}
        for one in await self._all(select(orders).where(orders.c.fields.cast(String) != "{}")):
            if str(person) in {value for _, value in people_fields(one)}:
                found[one.id] = one
        return list(found.values())

    async def _ids(self, query: Select[Any], but: int | None, *effects: Effect) -> list[int]:
        values = {"but": but or 0, "effects": effects}
        return list((await self._db.execute(query, values)).scalars())

    async def _sure(self, number: int) -> Order:
        [order] = await self._all(tables.GET, {"of": number})
        return order

    async def _all(self, query: Select[Any], values: dict[str, Any] | None = None) -> list[Order]:
        rows = (await self._db.execute(query, values or {})).mappings().all()
        if not rows:
            return []
        ids = {"ids": [row["id"] for row in rows]}
        lines: dict[int, list[Line]] = {}
        for one in (await self._db.execute(tables.LINES, ids)).mappings():
            line = Line(one["pair_id"], Effect(one["effect"]), one["ends"])
            lines.setdefault(one["order_id"], []).append(line)
        people: dict[int, list[int]] = {}
        for one in (await self._db.execute(tables.PEOPLE, ids)).mappings():
            people.setdefault(one["order_id"], []).append(one["person_id"])
        return [_order(row, lines.get(row["id"], ()), people.get(row["id"], ())) for row in rows]

    async def _put_inside(self, number: int, order: Order) -> None:
        lines = [
            {
                "order_id": number,
                "pair_id": one.pair,
                "place": at,
                "effect": one.effect,
                "ends": one.ends,
            }
            for at, one in enumerate(order.lines)
        ]
        people = [
            {"order_id": number, "person_id": one, "place": at}
            for at, one in enumerate(order.people)
        ]
        for table, rows in ((order_pairs, lines), (order_people, people)):
            if rows:
                await self._db.execute(insert(table), rows)


def _columns(order: Order) -> dict[str, Any]:
    same = "kind state since number signed_on signed_by made_by made_at changes"
    return {
        **{name: getattr(order, name) for name in same.split()},
        "fields": dict(order.fields),
    }


def _order(row: RowMapping, lines: Iterable[Line], people: Iterable[int]) -> Order:
    same = "id version since number signed_on signed_by made_by made_at changes fields"
    return Order(
        **{name: row[name] for name in same.split()},
        kind=OrderKind(row["kind"]),
        state=OrderState(row["state"]),
        lines=tuple(lines),
        people=tuple(people),
    )


def _snapshot(row: RowMapping) -> Snapshot:
    return Snapshot(row["paper_id"], row["order_id"], row["version"], row["facts"])
