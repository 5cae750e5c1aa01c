"""Tasks and goals of pairs."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('goals',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('pair_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('owner_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('author_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('state', sa.String(length=16), nullable=False),
    sa.Column('set_at', sa.DateTime(), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('mark', sa.String(length=16), nullable=True),
    sa.Column('ask_on', sa.Date(), nullable=True),
    sa.ForeignKeyConstraint(['author_id'], ['people.id'], name=op.f('fk_goals_author_id_people')),
    sa.ForeignKeyConstraint(['owner_id'], ['people.id'], name=op.f('fk_goals_owner_id_people')),
    sa.ForeignKeyConstraint(['pair_id'], ['pairs.id'], name=op.f('fk_goals_pair_id_pairs')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_goals'))
    )
    with op.batch_alter_table('goals', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_goals_owner_id_state'), ['owner_id', 'state'], unique=False)
        batch_op.create_index(batch_op.f('ix_goals_pair_id'), ['pair_id'], unique=False)

    op.create_table('tasks',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('pair_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('author_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('doer_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('state', sa.String(length=16), nullable=False),
    sa.Column('since', sa.DateTime(), nullable=False),
    sa.Column('set_at', sa.DateTime(), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('asked_on', sa.Date(), nullable=True),
    sa.ForeignKeyConstraint(['author_id'], ['people.id'], name=op.f('fk_tasks_author_id_people')),
    sa.ForeignKeyConstraint(['doer_id'], ['people.id'], name=op.f('fk_tasks_doer_id_people')),
    sa.ForeignKeyConstraint(['pair_id'], ['pairs.id'], name=op.f('fk_tasks_pair_id_pairs')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_tasks'))
    )
    with op.batch_alter_table('tasks', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_tasks_author_id_state'), ['author_id', 'state'], unique=False)
        batch_op.create_index(batch_op.f('ix_tasks_doer_id_state'), ['doer_id', 'state'], unique=False)
        batch_op.create_index(batch_op.f('ix_tasks_pair_id'), ['pair_id'], unique=False)

    op.create_table('goal_marks',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('goal_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('mark', sa.String(length=16), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['by_id'], ['people.id'], name=op.f('fk_goal_marks_by_id_people')),
    sa.ForeignKeyConstraint(['goal_id'], ['goals.id'], name=op.f('fk_goal_marks_goal_id_goals')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_goal_marks'))
    )
    with op.batch_alter_table('goal_marks', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_goal_marks_by_id'), ['by_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_goal_marks_goal_id'), ['goal_id'], unique=False)

    op.create_table('task_steps',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('task_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('at', sa.DateTime(), nullable=False),
    sa.Column('by_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('kind', sa.String(length=16), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('day', sa.Date(), nullable=True),
    sa.ForeignKeyConstraint(['by_id'], ['people.id'], name=op.f('fk_task_steps_by_id_people')),
    sa.ForeignKeyConstraint(['task_id'], ['tasks.id'], name=op.f('fk_task_steps_task_id_tasks')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_task_steps'))
    )
    with op.batch_alter_table('task_steps', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_task_steps_by_id'), ['by_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_task_steps_task_id'), ['task_id'], unique=False)



def downgrade() -> None:
    with op.batch_alter_table('task_steps', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_task_steps_task_id'))
        batch_op.drop_index(batch_op.f('ix_task_steps_by_id'))

    op.drop_table('task_steps')
    with op.batch_alter_table('goal_marks', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_goal_marks_goal_id'))
        batch_op.drop_index(batch_op.f('ix_goal_marks_by_id'))

    op.drop_table('goal_marks')
    with op.batch_alter_table('tasks', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_tasks_pair_id'))
        batch_op.drop_index(batch_op.f('ix_tasks_doer_id_state'))
        batch_op.drop_index(batch_op.f('ix_tasks_author_id_state'))

    op.drop_table('tasks')
    with op.batch_alter_table('goals', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_goals_pair_id'))
        batch_op.drop_index(batch_op.f('ix_goals_owner_id_state'))

    op.drop_table('goals')
