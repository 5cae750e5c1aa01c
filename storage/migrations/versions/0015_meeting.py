"""Meetings, who was there, reflections."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None
BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _give_keys()
    op.create_table(
        "meetings",
        sa.Column("id", BIG, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("pair_id", BIG, nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("series_id", sa.Integer(), nullable=True),
        sa.Column("form", sa.String(length=24), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("agenda", sa.Text(), nullable=False),
        sa.Column("starts_at", sa.DateTime(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("leader", sa.String(length=8), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("planned_by", BIG, nullable=False),
        sa.Column("planned_at", sa.DateTime(), nullable=False),
        sa.Column("recorded_by", BIG, nullable=True),
        sa.Column("recorded_at", sa.DateTime(), nullable=True),
        sa.Column("cancelled_by", BIG, nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("added", sa.Boolean(name="added"), nullable=False),
        sa.ForeignKeyConstraint(
            ["cancelled_by"], ["people.id"], name=op.f("fk_meetings_cancelled_by_people")
        ),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name=op.f("fk_meetings_pair_id_pairs")),
        sa.ForeignKeyConstraint(
            ["planned_by"], ["people.id"], name=op.f("fk_meetings_planned_by_people")
        ),
        sa.ForeignKeyConstraint(
            ["recorded_by"], ["people.id"], name=op.f("fk_meetings_recorded_by_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meetings")),
    )
    with op.batch_alter_table("meetings", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_meetings_pair_id_starts_at"), ["pair_id", "starts_at"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_meetings_state_starts_at"), ["state", "starts_at"], unique=False
        )

    op.create_table(
        "meeting_people",
        sa.Column("id", BIG, nullable=False),
        sa.Column("meeting_id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("side", sa.String(length=8), nullable=False),
        sa.Column("said", sa.String(length=8), nullable=True),
        sa.Column("said_at", sa.DateTime(), nullable=True),
        sa.Column("attended", sa.Boolean(name="attended"), nullable=False),
        sa.Column("taken", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meetings.id"], name=op.f("fk_meeting_people_meeting_id_meetings")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_meeting_people_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting_people")),
        sa.UniqueConstraint(
            "meeting_id", "person_id", name=op.f("uq_meeting_people_meeting_id_person_id")
        ),
    )
    with op.batch_alter_table("meeting_people", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_meeting_people_person_id"), ["person_id"], unique=False
        )

    op.create_table(
        "reflections",
        sa.Column("id", BIG, nullable=False),
        sa.Column("meeting_id", BIG, nullable=False),
        sa.Column("person_id", BIG, nullable=False),
        sa.Column("useful", sa.Integer(), nullable=True),
        sa.Column("mood", sa.Integer(), nullable=True),
        sa.Column("went", sa.Text(), nullable=False),
        sa.Column("onward", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["meeting_id"], ["meetings.id"], name=op.f("fk_reflections_meeting_id_meetings")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_reflections_person_id_people")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reflections")),
        sa.UniqueConstraint(
            "meeting_id", "person_id", name=op.f("uq_reflections_meeting_id_person_id")
        ),
    )
    with op.batch_alter_table("reflections", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_reflections_person_id"), ["person_id"], unique=False)

    with op.batch_alter_table("petitions", schema=None) as batch_op:
        batch_op.add_column(sa.Column("meeting_id", BIG, nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_petitions_meeting_id_meetings"), "meetings", ["meeting_id"], ["id"]
        )


def _parts() -> sa.Table:
    return sa.table(
        "programme_parts",
        sa.column("id", sa.Integer),
        sa.column("programme_id", sa.Integer),
        sa.column("part", sa.String),
        sa.column("value", sa.Text),
    )


def _text(rows: list[dict[str, object]]) -> str:
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def _give_keys() -> None:
    """Rows of plans get the keys of `PlanRow.key`: the same words on the same day are the same row."""
    parts = _parts()
    versions = sa.table(
        "programmes",
        sa.column("id", sa.Integer),
        sa.column("pair_id", sa.Integer),
        sa.column("number", sa.Integer),
    )
    query = (
        sa.select(parts.c.id, parts.c.value, versions.c.pair_id)
        .join(versions, versions.c.id == parts.c.programme_id)
        .where(parts.c.part == "plan")
        .order_by(versions.c.pair_id, versions.c.number)
    )
    known: dict[int, dict[tuple[str, ...], list[int]]] = {}
    for part in op.get_bind().execute(query).all():
        keys = known.setdefault(part.pair_id, {})
        met: dict[tuple[str, ...], int] = {}
        rows = []
        for row in json.loads(part.value):
            same = tuple(str(row.get(name, "")) for name in ("on", "event", "form", "content"))
            place = met[same] = met.get(same, 0) + 1
            if len(keys.setdefault(same, [])) < place:
                keys[same].append(sum(len(one) for one in keys.values()) + 1)
            rows.append({**row, "key": keys[same][place - 1]})
        op.execute(sa.update(parts).where(parts.c.id == part.id).values(value=_text(rows)))


def _take_keys() -> None:
    parts = _parts()
    query = sa.select(parts.c.id, parts.c.value).where(parts.c.part == "plan")
    for part in op.get_bind().execute(query).all():
        rows = [
            {name: cell for name, cell in row.items() if name != "key"}
            for row in json.loads(part.value)
        ]
        op.execute(sa.update(parts).where(parts.c.id == part.id).values(value=_text(rows)))


def downgrade() -> None:
    _take_keys()
    with op.batch_alter_table("petitions", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_petitions_meeting_id_meetings"), type_="foreignkey")
        batch_op.drop_column("meeting_id")
    with op.batch_alter_table("reflections", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_reflections_person_id"))

    op.drop_table("reflections")
    with op.batch_alter_table("meeting_people", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_meeting_people_person_id"))

    op.drop_table("meeting_people")
    with op.batch_alter_table("meetings", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_meetings_state_starts_at"))
        batch_op.drop_index(batch_op.f("ix_meetings_pair_id_starts_at"))

    op.drop_table("meetings")
