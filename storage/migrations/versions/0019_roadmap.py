"""Roadmaps of school years, the yearly census, what of last year was looked at again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('census_answers',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('person_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('year', sa.Integer(), nullable=False),
    sa.Column('answer', sa.String(length=16), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.ForeignKeyConstraint(['by_id'], ['people.id'], name=op.f('fk_census_answers_by_id_people')),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_census_answers_person_id_people')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_census_answers')),
    sa.UniqueConstraint('person_id', 'year', name=op.f('uq_census_answers_person_id_year'))
    )
    op.create_table('censuses',
    sa.Column('year', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('starts_on', sa.Date(), nullable=False),
    sa.Column('made_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('made_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['made_by'], ['people.id'], name=op.f('fk_censuses_made_by_people')),
    sa.PrimaryKeyConstraint('year', name=op.f('pk_censuses'))
    )
    op.create_table('renewals',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('person_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('year', sa.Integer(), nullable=False),
    sa.Column('what', sa.String(length=16), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_renewals_person_id_people')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_renewals')),
    sa.UniqueConstraint('person_id', 'year', 'what', name=op.f('uq_renewals_person_id_year_what'))
    )
    op.create_table('roadmaps',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('year', sa.Integer(), nullable=False),
    sa.Column('state', sa.String(length=16), nullable=False),
    sa.Column('since', sa.DateTime(), nullable=False),
    sa.Column('made_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('made_at', sa.DateTime(), nullable=False),
    sa.Column('approved_on', sa.Date(), nullable=True),
    sa.Column('approved_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('words', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['approved_by'], ['people.id'], name=op.f('fk_roadmaps_approved_by_people')),
    sa.ForeignKeyConstraint(['made_by'], ['people.id'], name=op.f('fk_roadmaps_made_by_people')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_roadmaps')),
    sa.UniqueConstraint('year', name=op.f('uq_roadmaps_year'))
    )
    op.create_table('roadmap_items',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('roadmap_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('place', sa.Integer(), nullable=False),
    sa.Column('stage', sa.Integer(), nullable=False),
    sa.Column('code', sa.String(length=8), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('result', sa.Text(), nullable=False),
    sa.Column('repeat', sa.String(length=16), nullable=False),
    sa.Column('roles', sa.Text(), nullable=False),
    sa.Column('person_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_roadmap_items_person_id_people')),
    sa.ForeignKeyConstraint(['roadmap_id'], ['roadmaps.id'], name=op.f('fk_roadmap_items_roadmap_id_roadmaps')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_roadmap_items'))
    )
    with op.batch_alter_table('roadmap_items', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_roadmap_items_roadmap_id'), ['roadmap_id'], unique=False)

    op.create_table('roadmap_points',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('item_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=False),
    sa.Column('about_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('end', sa.String(length=16), nullable=True),
    sa.Column('ended_on', sa.Date(), nullable=True),
    sa.Column('ended_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('fact', sa.String(length=16), nullable=False),
    sa.Column('number', sa.Text(), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('by_hand', sa.Boolean(name='by_hand'), nullable=False),
    sa.ForeignKeyConstraint(['about_id'], ['people.id'], name=op.f('fk_roadmap_points_about_id_people')),
    sa.ForeignKeyConstraint(['ended_by'], ['people.id'], name=op.f('fk_roadmap_points_ended_by_people')),
    sa.ForeignKeyConstraint(['item_id'], ['roadmap_items.id'], name=op.f('fk_roadmap_points_item_id_roadmap_items')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_roadmap_points'))
    )
    with op.batch_alter_table('roadmap_points', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_roadmap_points_item_id'), ['item_id'], unique=False)


def downgrade() -> None:
    with op.batch_alter_table('roadmap_points', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_roadmap_points_item_id'))

    op.drop_table('roadmap_points')
    with op.batch_alter_table('roadmap_items', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_roadmap_items_roadmap_id'))

    op.drop_table('roadmap_items')
    op.drop_table('roadmaps')
    op.drop_table('renewals')
    op.drop_table('censuses')
    op.drop_table('census_answers')
