"""Speed sessions, places in them; partner organisations and who comes from one."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "partners",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("archived", sa.Boolean(name="archived"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_partners")),
    )
    op.create_table(
        "speed_sessions",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column(
            "specialist_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("specialist_name", sa.Text(), nullable=False),
        sa.Column(
            "partner_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
        ),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("areas", sa.Text(), nullable=False),
        sa.Column("starts_at", sa.DateTime(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.Column("audience", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("made_by", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("marked_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["made_by"], ["people.id"], name=op.f("fk_speed_sessions_made_by_people")
        ),
        sa.ForeignKeyConstraint(
            ["partner_id"], ["partners.id"], name=op.f("fk_speed_sessions_partner_id_partners")
        ),
        sa.ForeignKeyConstraint(
            ["specialist_id"], ["people.id"], name=op.f("fk_speed_sessions_specialist_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_speed_sessions")),
    )
    with op.batch_alter_table("speed_sessions", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_speed_sessions_specialist_id"), ["specialist_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_speed_sessions_state_starts_at"), ["state", "starts_at"], unique=False
        )

    op.create_table(
        "speed_places",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "session_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column(
            "person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("since", sa.DateTime(), nullable=False),
        sa.Column("came", sa.Boolean(name="came"), nullable=True),
        sa.Column("took_code", sa.String(length=16), nullable=False),
        sa.Column("took", sa.Text(), nullable=False),
        sa.Column("step_code", sa.String(length=16), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("shared", sa.Boolean(name="shared"), nullable=False),
        sa.Column("answered_at", sa.DateTime(), nullable=True),
        sa.Column("did", sa.String(length=16), nullable=True),
        sa.Column("did_words", sa.Text(), nullable=False),
        sa.Column("did_at", sa.DateTime(), nullable=True),
        sa.Column("wished_at", sa.DateTime(), nullable=True),
        sa.Column("settled_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_speed_places_person_id_people")
        ),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["speed_sessions.id"],
            name=op.f("fk_speed_places_session_id_speed_sessions"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_speed_places")),
        sa.UniqueConstraint(
            "session_id", "person_id", name=op.f("uq_speed_places_session_id_person_id")
        ),
    )
    with op.batch_alter_table("speed_places", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_speed_places_person_id"), ["person_id"], unique=False)

    with op.batch_alter_table("people", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "partner_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
            )
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_people_partner_id_partners"), "partners", ["partner_id"], ["id"]
        )


def downgrade() -> None:
    with op.batch_alter_table("people", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_people_partner_id_partners"), type_="foreignkey")
        batch_op.drop_column("partner_id")

    with op.batch_alter_table("speed_places", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_speed_places_person_id"))

    op.drop_table("speed_places")
    with op.batch_alter_table("speed_sessions", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_speed_sessions_state_starts_at"))
        batch_op.drop_index(batch_op.f("ix_speed_sessions_specialist_id"))

    op.drop_table("speed_sessions")
    op.drop_table("partners")
