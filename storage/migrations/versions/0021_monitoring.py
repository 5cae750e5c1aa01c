"""Monitoring: questionnaires and surveys, diagnostics, figures of the staff, the SWOT's text."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('staff_figures',
    sa.Column('year', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('code', sa.String(length=16), nullable=False),
    sa.Column('value', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('year', 'code', name=op.f('pk_staff_figures'))
    )
    op.create_table('survey_forms',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('kind', sa.String(length=16), nullable=False),
    sa.Column('whom', sa.String(length=16), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('questions', sa.Text(), nullable=False),
    sa.Column('made_on', sa.Date(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_survey_forms')),
    sa.UniqueConstraint('kind', 'whom', 'number', name=op.f('uq_survey_forms_kind_whom_number'))
    )
    op.create_table('swot_texts',
    sa.Column('year', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('corner', sa.String(length=16), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('year', 'corner', name=op.f('pk_swot_texts'))
    )
    op.create_table('staff_stays',
    sa.Column('year', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('person_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('stays', sa.Boolean(name='stays'), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_staff_stays_person_id_people')),
    sa.PrimaryKeyConstraint('year', 'person_id', name=op.f('pk_staff_stays'))
    )
    op.create_table('surveys',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('form_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('opened_on', sa.Date(), nullable=False),
    sa.Column('closes_on', sa.Date(), nullable=False),
    sa.Column('closed_on', sa.Date(), nullable=True),
    sa.Column('opened_by', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('sheets', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['form_id'], ['survey_forms.id'], name=op.f('fk_surveys_form_id_survey_forms')),
    sa.ForeignKeyConstraint(['opened_by'], ['people.id'], name=op.f('fk_surveys_opened_by_people')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_surveys'))
    )
    op.create_table('diagnostics',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('person_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('pair_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('stage', sa.String(length=8), nullable=False),
    sa.Column('levels', sa.Text(), nullable=False),
    sa.Column('done_on', sa.Date(), nullable=True),
    sa.ForeignKeyConstraint(['pair_id'], ['pairs.id'], name=op.f('fk_diagnostics_pair_id_pairs')),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_diagnostics_person_id_people')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_diagnostics')),
    sa.UniqueConstraint('person_id', 'pair_id', 'stage', name=op.f('uq_diagnostics_person_id_pair_id_stage'))
    )
    op.create_table('survey_asked',
    sa.Column('survey_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('person_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('answered', sa.Boolean(name='answered'), nullable=False),
    sa.ForeignKeyConstraint(['person_id'], ['people.id'], name=op.f('fk_survey_asked_person_id_people')),
    sa.ForeignKeyConstraint(['survey_id'], ['surveys.id'], name=op.f('fk_survey_asked_survey_id_surveys')),
    sa.PrimaryKeyConstraint('survey_id', 'person_id', name=op.f('pk_survey_asked')),
    sqlite_with_rowid=False
    )
    op.create_table('survey_tallies',
    sa.Column('survey_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('question', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('answer', sa.String(length=8), nullable=False),
    sa.Column('count', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['survey_id'], ['surveys.id'], name=op.f('fk_survey_tallies_survey_id_surveys')),
    sa.PrimaryKeyConstraint('survey_id', 'question', 'answer', name=op.f('pk_survey_tallies')),
    sqlite_with_rowid=False
    )
    op.create_table('survey_words',
    sa.Column('token', sa.String(length=32), nullable=False),
    sa.Column('survey_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('question', sa.Integer(), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['survey_id'], ['surveys.id'], name=op.f('fk_survey_words_survey_id_surveys')),
    sa.PrimaryKeyConstraint('token', name=op.f('pk_survey_words')),
    sqlite_with_rowid=False
    )


def downgrade() -> None:
    op.drop_table("survey_words")
    op.drop_table("survey_tallies")
    op.drop_table("survey_asked")
    op.drop_table("diagnostics")
    op.drop_table("surveys")
    op.drop_table("staff_stays")
    op.drop_table("swot_texts")
    op.drop_table("survey_forms")
    op.drop_table("staff_figures")
