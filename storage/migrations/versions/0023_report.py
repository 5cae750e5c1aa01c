"""The curator's own words in the final report."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('report_texts',
    sa.Column('year', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('chapter', sa.String(length=16), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('year', 'chapter', name=op.f('pk_report_texts'))
    )


def downgrade() -> None:
    op.drop_table("report_texts")
