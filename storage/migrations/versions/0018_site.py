"""The school's site: news and whom they name, the shelves; editions of the regulation."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

BIG = sa.BigInteger().with_variant(sa.Integer(), 'sqlite')


def upgrade() -> None:
    op.create_table('news',
    sa.Column('id', BIG, nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=16), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('day', sa.Date(), nullable=True),
    sa.Column('state', sa.String(length=8), nullable=False),
    sa.Column('shown_on', sa.Date(), nullable=True),
    sa.Column('made_by', BIG, nullable=False),
    sa.Column('made_at', sa.DateTime(), nullable=False),
    sa.ForeignKeyConstraint(['made_by'], ['people.id'], name=op.f('fk_news_made_by_people')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_news'))
    )
    op.create_table('news_people',
    sa.Column('id', BIG, nullable=False),
    sa.Column('news_id', BIG, nullable=False),
    sa.Column('person_id', BIG, nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('cleared', sa.Boolean(name='cleared'), nullable=False),
    sa.ForeignKeyConstraint(['news_id'], ['news.id'], name=op.f('fk_news_people_news_id_news')),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_news_people_person_id_people')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_news_people')),
    sa.UniqueConstraint('news_id', 'person_id', name=op.f('uq_news_people_news_id_person_id'))
    )
    with op.batch_alter_table('news_people', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_news_people_person_id'), ['person_id'], unique=False)

    op.create_table('shelf_items',
    sa.Column('id', BIG, nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('shelf', sa.String(length=16), nullable=False),
    sa.Column('place', sa.Integer(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('link', sa.Text(), nullable=False),
    sa.Column('active', sa.Boolean(name='active'), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_shelf_items'))
    )
    op.create_table('regulation_editions',
    sa.Column('id', BIG, nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('since', sa.Date(), nullable=True),
    sa.Column('changed', sa.Text(), nullable=False),
    sa.Column('sections', sa.Text(), nullable=False),
    sa.Column('state', sa.String(length=16), nullable=False),
    sa.Column('item_id', BIG, nullable=True),
    sa.Column('made_by', BIG, nullable=False),
    sa.Column('made_at', sa.DateTime(), nullable=False),
    sa.Column('published_at', sa.DateTime(), nullable=True),
    sa.ForeignKeyConstraint(['item_id'], ['reading_items.id'], name=op.f('fk_regulation_editions_item_id_reading_items')),
    sa.ForeignKeyConstraint(['made_by'], ['people.id'], name=op.f('fk_regulation_editions_made_by_people')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_regulation_editions'))
    )


def downgrade() -> None:
    op.drop_table('regulation_editions')
    op.drop_table('shelf_items')
    with op.batch_alter_table('news_people', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_news_people_person_id'))

    op.drop_table('news_people')
    op.drop_table('news')
