"""A reminder remembers what it was wanted for, before days off moved it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table('reminders', schema=None) as batch_op:
        batch_op.add_column(sa.Column('wanted_on', sa.Date(), nullable=True))
        batch_op.add_column(sa.Column('wanted_at', sa.DateTime(), nullable=True))
        batch_op.add_column(sa.Column('back', sa.Boolean(), server_default=sa.text('0'), nullable=False))



def downgrade() -> None:
    with op.batch_alter_table('reminders', schema=None) as batch_op:
        batch_op.drop_column('back')
        batch_op.drop_column('wanted_at')
        batch_op.drop_column('wanted_on')

