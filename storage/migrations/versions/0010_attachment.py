"""Attachments; an errand has a subject."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('attachments',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('about', sa.String(length=24), nullable=False),
    sa.Column('of_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('person_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('kind', sa.String(length=8), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('size', sa.Integer(), nullable=True),
    sa.Column('state', sa.String(length=8), nullable=False),
    sa.Column('file_name', sa.Text(), nullable=True),
    sa.Column('sha256', sa.String(length=64), nullable=True),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_attachments_person_id_people')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_attachments'))
    )
    with op.batch_alter_table('attachments', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_attachments_about_of_id'), ['about', 'of_id'], unique=False)
        batch_op.create_index('ix_attachments_over', ['id'], unique=False, sqlite_where=sa.text("state IN ('failed', 'gone')"))
        batch_op.create_index(batch_op.f('ix_attachments_person_id'), ['person_id'], unique=False)

    with op.batch_alter_table('errands', schema=None) as batch_op:
        batch_op.add_column(sa.Column('subject_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True))
        batch_op.create_index('ix_errands_asked', ['id'], unique=False, sqlite_where=sa.text("state = 'asked'"))



def downgrade() -> None:
    with op.batch_alter_table('errands', schema=None) as batch_op:
        batch_op.drop_index('ix_errands_asked', sqlite_where=sa.text("state = 'asked'"))
        batch_op.drop_column('subject_id')

    with op.batch_alter_table('attachments', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_attachments_person_id'))
        batch_op.drop_index('ix_attachments_over', sqlite_where=sa.text("state IN ('failed', 'gone')"))
        batch_op.drop_index(batch_op.f('ix_attachments_about_of_id'))

    op.drop_table('attachments')
