"""Petitions, the consent of others to them, uses of a personal file."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def _number(name: str, *, nullable: bool = False) -> sa.Column[int]:
    kind = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    return sa.Column(name, kind, nullable=nullable)


def upgrade() -> None:
    op.create_table(
        "petitions",
        _number("id"),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        _number("pair_id"),
        _number("author_id"),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        _number("about_id", nullable=True),
        _number("decided_by", nullable=True),
        sa.Column("decided_at", sa.DateTime(), nullable=True),
        sa.Column("decision_words", sa.Text(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("invited_at", sa.DateTime(), nullable=True),
        sa.Column("overdue_told", sa.Boolean(name="overdue_told"), nullable=False),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name=op.f("fk_petitions_pair_id_pairs")),
        sa.ForeignKeyConstraint(
            ["author_id"], ["people.id"], name=op.f("fk_petitions_author_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["about_id"], ["people.id"], name=op.f("fk_petitions_about_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"], ["people.id"], name=op.f("fk_petitions_decided_by_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_petitions")),
        sa.UniqueConstraint("year", "serial", name=op.f("uq_petitions_year_serial")),
    )
    with op.batch_alter_table("petitions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_petitions_author_id"), ["author_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_petitions_pair_id"), ["pair_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_petitions_state"), ["state"], unique=False)

    op.create_table(
        "petition_voices",
        _number("id"),
        _number("petition_id"),
        _number("person_id"),
        sa.Column("answer", sa.String(length=16), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["petition_id"],
            ["petitions.id"],
            name=op.f("fk_petition_voices_petition_id_petitions"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_petition_voices_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_petition_voices")),
        sa.UniqueConstraint(
            "petition_id", "person_id", name=op.f("uq_petition_voices_petition_id_person_id")
        ),
    )
    with op.batch_alter_table("petition_voices", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_petition_voices_person_id"), ["person_id"], unique=False
        )

    op.create_table(
        "file_uses",
        _number("id"),
        _number("petition_id"),
        _number("person_id"),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["petition_id"], ["petitions.id"], name=op.f("fk_file_uses_petition_id_petitions")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_file_uses_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_file_uses")),
    )
    with op.batch_alter_table("file_uses", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_file_uses_petition_id"), ["petition_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("file_uses", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_file_uses_petition_id"))

    op.drop_table("file_uses")
    with op.batch_alter_table("petition_voices", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_petition_voices_person_id"))

    op.drop_table("petition_voices")
    with op.batch_alter_table("petitions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_petitions_state"))
        batch_op.drop_index(batch_op.f("ix_petitions_pair_id"))
        batch_op.drop_index(batch_op.f("ix_petitions_author_id"))

    op.drop_table("petitions")
