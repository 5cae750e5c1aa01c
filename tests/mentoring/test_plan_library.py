"""A line of the library as it is kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mentoring.plan import CONTENT_LIMIT, EventForm
from mentoring.plan_library import PlanLine, ensure_line, ensure_same
from mentoring.refusal import Refusal

LINE = PlanLine(
    1, 10, "psych", EventForm.CASE, "  Разбор   случая ", "Что было\nи почему", "Что дальше?"
)


def test_words_are_kept_on_one_line_with_single_spaces() -> None:
    kept = ensure_line(LINE)
    assert (kept.event, kept.content) == ("Разбор случая", "Что было и почему")


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"month": 13}, "common-changed"),
        ({"area": "magic"}, "common-changed"),
        ({"event": " . "}, "plan_library-too_short"),
        ({"content": "а" * (CONTENT_LIMIT + 1)}, "plan_library-too_long"),
    ],
)
def test_what_is_not_right_is_refused(change: dict[str, object], key: str) -> None:
    with pytest.raises(Refusal) as refused:
        ensure_line(replace(LINE, **change))  # type: ignore[arg-type]
    assert refused.value.key == key


def test_a_line_changed_meanwhile_is_not_overwritten() -> None:
    ensure_same(LINE, 1)
    with pytest.raises(Refusal):
        ensure_same(LINE, 2)
