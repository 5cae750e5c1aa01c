"""Criteria of the observation card, and the cards."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('observation_criteria',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('group', sa.String(length=16), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('place', sa.Integer(), nullable=False),
    sa.Column('active', sa.Boolean(name='active'), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_observation_criteria'))
    )
    op.create_table('observation_cards',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('meeting_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('author_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('marks', sa.Text(), nullable=False),
    sa.Column('strengths', sa.Text(), nullable=False),
    sa.Column('questions', sa.Text(), nullable=False),
    sa.Column('started_at', sa.DateTime(), nullable=False),
    sa.Column('done_at', sa.DateTime(), nullable=True),
    sa.ForeignKeyConstraint(['author_id'], ['people.id'], name=op.f('fk_observation_cards_author_id_people')),
    sa.ForeignKeyConstraint(['meeting_id'], ['meetings.id'], name=op.f('fk_observation_cards_meeting_id_meetings')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_observation_cards')),
    sa.UniqueConstraint('meeting_id', 'author_id', name=op.f('uq_observation_cards_meeting_id_author_id'))
    )
    with op.batch_alter_table('observation_cards', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_observation_cards_author_id'), ['author_id'], unique=False)



def downgrade() -> None:
    with op.batch_alter_table('observation_cards', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_observation_cards_author_id'))

    op.drop_table('observation_cards')
    op.drop_table('observation_criteria')
