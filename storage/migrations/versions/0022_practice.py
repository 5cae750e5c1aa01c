"""The bank of practices, the methodical collection, the training of mentors and their association."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "practices",
        sa.Column("id", BIG, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("pair_id", BIG, nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("since", sa.DateTime(), nullable=False),
        sa.Column("begun_by", BIG, nullable=False),
        sa.Column("begun_at", sa.DateTime(), nullable=False),
        sa.Column("pieces", sa.Text(), nullable=False),
        sa.Column("criteria", sa.Text(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name=op.f("fk_practices_pair_id_pairs")),
        sa.ForeignKeyConstraint(["begun_by"], ["people.id"], name=op.f("fk_practices_begun_by_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_practices")),
        sa.UniqueConstraint("pair_id", name=op.f("uq_practices_pair_id")),
    )
    op.create_table(
        "practice_authors",
        sa.Column("id", BIG, nullable=False),
        sa.Column("practice_id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("side", sa.String(length=16), nullable=False),
        sa.Column("agreed_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["practice_id"], ["practices.id"], name=op.f("fk_practice_authors_practice_id_practices")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_practice_authors_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_practice_authors")),
        sa.UniqueConstraint("practice_id", "person_id", name=op.f("uq_practice_authors_practice_id_person_id")),
    )
    with op.batch_alter_table("practice_authors", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_practice_authors_person_id"), ["person_id"], unique=False)

    op.create_table(
        "materials",
        sa.Column("id", BIG, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("area", sa.String(length=16), nullable=False),
        sa.Column("by_id", BIG, nullable=True),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("since", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["by_id"], ["people.id"], name=op.f("fk_materials_by_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_materials")),
    )
    with op.batch_alter_table("materials", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_materials_by_id"), ["by_id"], unique=False)

    op.create_table(
        "trainings",
        sa.Column("id", BIG, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("starts_at", sa.DateTime(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("audience", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("agenda", sa.Text(), nullable=False),
        sa.Column("decisions", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("made_by", BIG, nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(["made_by"], ["people.id"], name=op.f("fk_trainings_made_by_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trainings")),
    )
    op.create_table(
        "training_people",
        sa.Column("id", BIG, nullable=False),
        sa.Column("training_id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("coming", sa.Boolean(name="coming"), nullable=True),
        sa.Column("came", sa.Boolean(name="came"), nullable=True),
        sa.ForeignKeyConstraint(["training_id"], ["trainings.id"], name=op.f("fk_training_people_training_id_trainings")),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_training_people_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_training_people")),
        sa.UniqueConstraint("training_id", "person_id", name=op.f("uq_training_people_training_id_person_id")),
    )
    with op.batch_alter_table("training_people", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_training_people_person_id"), ["person_id"], unique=False)
    op.create_table(
        "association_members",
        sa.Column("id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("leads", sa.Boolean(name="leads"), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_association_members_person_id_people")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_association_members")),
        sa.UniqueConstraint("person_id", name=op.f("uq_association_members_person_id")),
    )


def downgrade() -> None:
    op.drop_table("association_members")
    with op.batch_alter_table("training_people", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_training_people_person_id"))

    op.drop_table("training_people")
    op.drop_table("trainings")
    with op.batch_alter_table("materials", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_materials_by_id"))

    op.drop_table("materials")
    with op.batch_alter_table("practice_authors", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_practice_authors_person_id"))

    op.drop_table("practice_authors")
    op.drop_table("practices")
