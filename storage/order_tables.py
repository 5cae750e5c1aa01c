"""Tables of orders, and the statements about them that are run often."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    bindparam,
    func,
    select,
)

from mentoring.order.nouns import LIVE, OrderState
from mentoring.pair.nouns import WORKING, Ending, PairState
from storage.pair import pairs
from storage.tables import BigId, Json, Utc, metadata

orders = Table(
    "orders",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("state", String(16), nullable=False),
    Column("since", Utc, nullable=False),
    Column("number", String(40), nullable=False),
    Column("signed_on", Date),
    Column("signed_by", ForeignKey("people.id")),
    Column("made_by", ForeignKey("people.id"), nullable=False),
    Column("made_at", Utc, nullable=False),
    Column("changes", ForeignKey("orders.id")),
    Column("fields", Json, nullable=False),
    Index(None, "state"),
)

order_pairs = Table(
    "order_pairs",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("order_id", ForeignKey("orders.id"), nullable=False),
    Column("pair_id", ForeignKey("pairs.id"), nullable=False),
    Column("place", Integer, nullable=False),
    Column("effect", String(16), nullable=False),
    Column("ends", Date),
    UniqueConstraint("order_id", "pair_id"),
    Index(None, "pair_id"),
)

order_people = Table(
    "order_people",
    metadata,
    Column("id", BigId, primary_key=True),
    Column("order_id", ForeignKey("orders.id"), nullable=False),
    Column("person_id", ForeignKey("people.id"), nullable=False),
    Column("place", Integer, nullable=False),
    UniqueConstraint("order_id", "person_id"),
    Index(None, "person_id"),
)

order_papers = Table(
    "order_papers",
    metadata,
    Column("paper_id", ForeignKey("papers.id"), primary_key=True),
    Column("order_id", ForeignKey("orders.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("facts", Json, nullable=False),
    Index(None, "order_id"),
)

GET = select(orders).where(orders.c.id == bindparam("of"))
LINES = (
    select(order_pairs)
    .where(order_pairs.c.order_id.in_(bindparam("ids", expanding=True)))
    .order_by(order_pairs.c.order_id, order_pairs.c.place)
)
PEOPLE = (
    select(order_people)
    .where(order_people.c.order_id.in_(bindparam("ids", expanding=True)))
    .order_by(order_people.c.order_id, order_people.c.place)
)
COUNT = select(func.count()).select_from(orders).where(orders.c.state == bindparam("state"))
_NAMED = (
    select(order_pairs.c.pair_id)
    .join(orders, orders.c.id == order_pairs.c.order_id)
    .where(
        orders.c.id != bindparam("but"),
        order_pairs.c.effect.in_(bindparam("effects", expanding=True)),
    )
)
# A pair can be reopened and ordered anew: what was signed in its earlier life counts no more.
_IN_DRAFT = _NAMED.where(orders.c.state == OrderState.DRAFT)
_IN_ANY = _NAMED.where(orders.c.state.in_(LIVE), orders.c.id > pairs.c.order_id).correlate(pairs)
UNASSIGNED = select(pairs.c.id).where(
    pairs.c.state == PairState.ORDER, pairs.c.id.not_in(_IN_DRAFT)
)
ENDED_EARLY = select(pairs.c.id).where(
    pairs.c.state == PairState.ENDED,
    pairs.c.order_id.is_not(None),
    pairs.c.ended_on < pairs.c.ends,
    pairs.c.ending != Ending.REPLACED,
    pairs.c.id.not_in(_IN_ANY),
)
_TERM = (
    select(func.max(order_pairs.c.ends))
    .where(order_pairs.c.pair_id == pairs.c.id, order_pairs.c.order_id >= pairs.c.order_id)
    .correlate(pairs)
    .scalar_subquery()
)
EXTENDED = select(pairs.c.id).where(
    pairs.c.state.in_(WORKING), pairs.c.ends > _TERM, pairs.c.id.not_in(_IN_DRAFT)
)
