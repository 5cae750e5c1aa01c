"""Orders of the head, the pairs and people they name, what each of their files said."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "orders",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("since", sa.DateTime(), nullable=False),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("signed_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("made_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("changes", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["changes"], ["orders.id"], name=op.f("fk_orders_changes_orders")
        ),
        sa.ForeignKeyConstraint(["made_by"], ["people.id"], name=op.f("fk_orders_made_by_people")),
        sa.ForeignKeyConstraint(
            ["signed_by"], ["people.id"], name=op.f("fk_orders_signed_by_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_orders")),
    )
    with op.batch_alter_table("orders", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_orders_state"), ["state"], unique=False)

    op.create_table(
        "order_pairs",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("order_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("pair_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("effect", sa.String(length=16), nullable=False),
        sa.Column("ends", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.id"], name=op.f("fk_order_pairs_order_id_orders")
        ),
        sa.ForeignKeyConstraint(
            ["pair_id"], ["pairs.id"], name=op.f("fk_order_pairs_pair_id_pairs")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_pairs")),
        sa.UniqueConstraint("order_id", "pair_id", name=op.f("uq_order_pairs_order_id_pair_id")),
    )
    with op.batch_alter_table("order_pairs", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_order_pairs_pair_id"), ["pair_id"], unique=False)

    op.create_table(
        "order_papers",
        sa.Column("paper_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("order_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.id"], name=op.f("fk_order_papers_order_id_orders")
        ),
        sa.ForeignKeyConstraint(
            ["paper_id"], ["papers.id"], name=op.f("fk_order_papers_paper_id_papers")
        ),
        sa.PrimaryKeyConstraint("paper_id", name=op.f("pk_order_papers")),
    )
    with op.batch_alter_table("order_papers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_order_papers_order_id"), ["order_id"], unique=False)

    op.create_table(
        "order_people",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("order_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders.id"], name=op.f("fk_order_people_order_id_orders")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_order_people_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_people")),
        sa.UniqueConstraint(
            "order_id", "person_id", name=op.f("uq_order_people_order_id_person_id")
        ),
    )
    with op.batch_alter_table("order_people", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_order_people_person_id"), ["person_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("order_people", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_order_people_person_id"))

    op.drop_table("order_people")
    with op.batch_alter_table("order_papers", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_order_papers_order_id"))

    op.drop_table("order_papers")
    with op.batch_alter_table("order_pairs", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_order_pairs_pair_id"))

    op.drop_table("order_pairs")
    with op.batch_alter_table("orders", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_orders_state"))

    op.drop_table("orders")
