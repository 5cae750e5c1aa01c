"""The school's days and bells, lessons of the week, reminders, letters that may wait."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('school_bells',
    sa.Column('number', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('starts', sa.Time(), nullable=False),
    sa.Column('ends', sa.Time(), nullable=False),
    sa.PrimaryKeyConstraint('number', name=op.f('pk_school_bells'))
    )
    op.create_table('school_spans',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('kind', sa.String(length=16), nullable=False),
    sa.Column('first', sa.Date(), nullable=False),
    sa.Column('last', sa.Date(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_school_spans'))
    )
    op.create_table('lessons',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('person_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('weekday', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_lessons_person_id_people')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_lessons')),
    sa.UniqueConstraint('person_id', 'weekday', 'number', name=op.f('uq_lessons_person_id_weekday_number'))
    )
    op.create_table('reminder_choices',
    sa.Column('person_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('morning', sa.Time(), nullable=False),
    sa.Column('leads', sa.Text(), nullable=False),
    sa.Column('muted', sa.Text(), nullable=False),
    sa.Column('week', sa.String(length=8), nullable=False),
    sa.Column('gathered_on', sa.Date(), nullable=True),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_reminder_choices_person_id_people')),
    sa.PrimaryKeyConstraint('person_id', name=op.f('pk_reminder_choices'))
    )
    op.create_table('reminders',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('kind', sa.String(length=16), nullable=False),
    sa.Column('of_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('person_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('key', sa.String(length=48), nullable=False),
    sa.Column('pace', sa.String(length=8), nullable=False),
    sa.Column('due_at', sa.DateTime(), nullable=False),
    sa.Column('until', sa.DateTime(), nullable=True),
    sa.Column('state', sa.String(length=8), nullable=False),
    sa.Column('dropped', sa.String(length=8), nullable=True),
    sa.Column('said_at', sa.DateTime(), nullable=True),
    sa.Column('said_with', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_reminders_person_id_people')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_reminders')),
    sa.UniqueConstraint('kind', 'of_id', 'person_id', 'key', name=op.f('uq_reminders_kind_of_id_person_id_key'))
    )
    with op.batch_alter_table('reminders', schema=None) as batch_op:
        batch_op.create_index('ix_reminders_due', ['due_at'], unique=False, sqlite_where=sa.text("state = 'waiting'"))
        batch_op.create_index(batch_op.f('ix_reminders_person_id_state'), ['person_id', 'state'], unique=False)
        batch_op.create_index(batch_op.f('ix_reminders_said_with'), ['said_with'], unique=False)

    with op.batch_alter_table('outbox', schema=None) as batch_op:
        batch_op.add_column(sa.Column('bulk', sa.Boolean(name='bulk'), server_default='0', nullable=False))
        batch_op.drop_index("ix_outbox_open", sqlite_where=sa.text("state IN ('waiting', 'sending')"))
        batch_op.create_index('ix_outbox_open', ['bulk', 'id'], unique=False, sqlite_where=sa.text("state IN ('waiting', 'sending')"))



def downgrade() -> None:
    with op.batch_alter_table('outbox', schema=None) as batch_op:
        batch_op.drop_index('ix_outbox_open', sqlite_where=sa.text("state IN ('waiting', 'sending')"))
        batch_op.create_index(batch_op.f('ix_outbox_open'), ['id'], unique=False, sqlite_where=sa.text("state IN ('waiting', 'sending')"))
        batch_op.drop_column('bulk')

    with op.batch_alter_table('reminders', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_reminders_said_with'))
        batch_op.drop_index(batch_op.f('ix_reminders_person_id_state'))
        batch_op.drop_index('ix_reminders_due', sqlite_where=sa.text("state = 'waiting'"))

    op.drop_table('reminders')
    op.drop_table('reminder_choices')
    op.drop_table('lessons')
    op.drop_table('school_spans')
    op.drop_table('school_bells')
