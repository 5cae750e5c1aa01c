"""Readers of what belongs to the monitoring: surveys, diagnostics, figures (bars 10, 13)."""

from __future__ import annotations

from collections.abc import Mapping

from mentoring.privacy_nouns import Category, Erasure, Reader, TableRule, fields

_NONE: tuple[Reader, ...] = ()
_SELF = (Reader.SELF,)
_CURATOR = (Reader.SELF, Reader.CURATOR)
_LED = (Reader.SELF, Reader.MENTOR, Reader.CURATOR, Reader.COUNCIL)
_OFFICES = (Reader.CURATOR, Reader.HEAD, Reader.COUNCIL)

MONITORING_TABLES: Mapping[str, TableRule] = {
    "survey_forms": TableRule(
        (),
        fields(
            Category.TECHNICAL,
            _NONE,
            Erasure.KEEP,
            "id kind whom number version questions made_on",
        ),
        exported=False,
    ),
    "surveys": TableRule(
        (),
        {
            **fields(
                Category.TECHNICAL,
                _OFFICES,
                Erasure.KEEP,
                "opened_on closes_on closed_on sheets",
            ),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "id version form_id"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "opened_by"),
        },
        exported=False,
    ),
    # That somebody has answered is for the bot alone, so that it stops reminding; others see a count.
    "survey_asked": TableRule(
        ("person_id",),
        {
            **fields(Category.SURVEY, _SELF, Erasure.ERASE, "survey_id answered"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "person_id"),
        },
    ),
    # What was answered is nobody's: no person, sheet, order or hour is kept with it.
    "survey_tallies": TableRule(
        (),
        fields(Category.TECHNICAL, _OFFICES, Erasure.KEEP, "survey_id question answer count"),
        exported=False,
    ),
    "survey_words": TableRule(
        (),
        {
            **fields(Category.TECHNICAL, _OFFICES, Erasure.KEEP, "survey_id question words"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "token"),
        },
        exported=False,
    ),
    "diagnostics": TableRule(
        ("person_id",),
        {
            **fields(Category.DIAGNOSTIC, _LED, Erasure.ERASE, "stage levels done_on"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "id person_id pair_id"),
        },
    ),
    "staff_stays": TableRule(
        ("person_id",),
        {
            **fields(Category.STAYS, _CURATOR, Erasure.ERASE, "year stays"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "person_id"),
        },
    ),
    "staff_figures": TableRule(
        (), fields(Category.TECHNICAL, _OFFICES, Erasure.KEEP, "year code value"), exported=False
    ),
    "swot_texts": TableRule(
        (), fields(Category.TECHNICAL, _OFFICES, Erasure.KEEP, "year corner words"), exported=False
    ),
    "report_texts": TableRule(
        (), fields(Category.TECHNICAL, _OFFICES, Erasure.KEEP, "year chapter words"), exported=False
    ),
}
"""By name of table, part of `mentoring.privacy.TABLES`."""
