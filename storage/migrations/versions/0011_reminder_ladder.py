"""What is late is a reminder now, so a petition no longer remembers that it was told."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_column("petitions", "overdue_told")


def downgrade() -> None:
    told = sa.Column("overdue_told", sa.Boolean(), nullable=False, server_default="0")
    op.add_column("petitions", told)
