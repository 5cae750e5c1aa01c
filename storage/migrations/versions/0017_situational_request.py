"""Urgent help: requests, who is asked, what is said."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('situational_requests',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('asker_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('area', sa.String(length=16), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('urgency', sa.String(length=8), nullable=False),
    sa.Column('asked_at', sa.DateTime(), nullable=False),
    sa.Column('clock', sa.DateTime(), nullable=False),
    sa.Column('state', sa.String(length=16), nullable=False),
    sa.Column('curator_at', sa.DateTime(), nullable=True),
    sa.Column('pair_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('taken_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('taken_at', sa.DateTime(), nullable=True),
    sa.Column('answered_at', sa.DateTime(), nullable=True),
    sa.Column('reaction', sa.Integer(), nullable=True),
    sa.Column('last_at', sa.DateTime(), nullable=True),
    sa.Column('asks', sa.Integer(), nullable=False),
    sa.Column('proposed_at', sa.DateTime(), nullable=True),
    sa.Column('asker_seen', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('helper_seen', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('closed_at', sa.DateTime(), nullable=True),
    sa.ForeignKeyConstraint(['asker_id'], ['people.id'], name=op.f('fk_situational_requests_asker_id_people')),
    sa.ForeignKeyConstraint(['pair_id'], ['pairs.id'], name=op.f('fk_situational_requests_pair_id_pairs')),
    sa.ForeignKeyConstraint(['taken_by'], ['people.id'], name=op.f('fk_situational_requests_taken_by_people')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_situational_requests'))
    )
    with op.batch_alter_table('situational_requests', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_situational_requests_asker_id'), ['asker_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_situational_requests_pair_id'), ['pair_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_situational_requests_state'), ['state'], unique=False)
        batch_op.create_index(batch_op.f('ix_situational_requests_taken_by'), ['taken_by'], unique=False)

    op.create_table('situational_calls',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('request_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('person_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('place', sa.Integer(), nullable=False),
    sa.Column('called_at', sa.DateTime(), nullable=False),
    sa.Column('state', sa.String(length=16), nullable=False),
    sa.Column('times', sa.Integer(), nullable=False),
    sa.Column('named', sa.Boolean(name='named'), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_situational_calls_person_id_people')),
    sa.ForeignKeyConstraint(['request_id'], ['situational_requests.id'], name=op.f('fk_situational_calls_request_id_situational_requests')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_situational_calls')),
    sa.UniqueConstraint('request_id', 'person_id', name=op.f('uq_situational_calls_request_id_person_id'))
    )
    with op.batch_alter_table('situational_calls', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_situational_calls_person_id'), ['person_id'], unique=False)

    op.create_table('situational_words',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('request_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('attachment_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['attachment_id'], ['attachments.id'], name=op.f('fk_situational_words_attachment_id_attachments')),
    sa.ForeignKeyConstraint(['by_id'], ['people.id'], name=op.f('fk_situational_words_by_id_people')),
    sa.ForeignKeyConstraint(['request_id'], ['situational_requests.id'], name=op.f('fk_situational_words_request_id_situational_requests')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_situational_words'))
    )
    with op.batch_alter_table('situational_words', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_situational_words_by_id'), ['by_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_situational_words_request_id'), ['request_id'], unique=False)



def downgrade() -> None:
    with op.batch_alter_table('situational_words', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_situational_words_request_id'))
        batch_op.drop_index(batch_op.f('ix_situational_words_by_id'))

    op.drop_table('situational_words')
    with op.batch_alter_table('situational_calls', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_situational_calls_person_id'))

    op.drop_table('situational_calls')
    with op.batch_alter_table('situational_requests', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_situational_requests_taken_by'))
        batch_op.drop_index(batch_op.f('ix_situational_requests_state'))
        batch_op.drop_index(batch_op.f('ix_situational_requests_pair_id'))
        batch_op.drop_index(batch_op.f('ix_situational_requests_asker_id'))

    op.drop_table('situational_requests')
