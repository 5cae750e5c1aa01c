"""Diagnostics, rules bare: what the entry is, when the later ones are due, by how much difficulties fell."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from mentoring.competence import AREAS, AreaMark
from mentoring.diagnostic import (
    Diagnostic,
    Stage,
    Trail,
    asked_areas,
    due,
    entry_of,
    gain,
    marked,
    stage_on,
    window,
)
from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.mentee_request import MenteeCategory, MenteeRequest
from mentoring.pair.nouns import Pair, PairState
from mentoring.refusal import Refusal
from tests.flows.monitors import at_work

MOSCOW = ZoneInfo("Europe/Moscow")
NOW = datetime(2026, 9, 1, 6, tzinfo=UTC)
PAIR = replace(at_work(1, 2, NOW), id=7)
"""From 1 September 2026 to 31 May 2027, in the area of psychology."""
MIDDLE = date(2027, 1, 15)
ENTRY = {**dict.fromkeys(AREAS, 0), "psych": 3, "norm": 1}


def request(day: int, *areas: AreaMark) -> MenteeRequest:
    return MenteeRequest(
        person=2,
        submitted_at=datetime(2026, 8, day, 9, tzinfo=UTC),
        experience_years=1,
        under_35=True,
        category=MenteeCategory.YOUNG,
        areas=areas,
        kinds=(MentoringKind.TRADITIONAL,),
        forms=(MentoringForm.TEACHER,),
        mode=Mode.OFFLINE,
        times=("mon_after",),
    )


def trail(pair: Pair = PAIR, **later: dict[str, int]) -> Trail:
    done = {
        Stage(stage): Diagnostic(
            person=2, pair=pair.id, stage=Stage(stage), levels=levels, done_on=MIDDLE
        )
        for stage, levels in later.items()
    }
    return Trail(2, pair, ENTRY, done, asked_areas(ENTRY, pair.topics))


def test_the_request_in_force_when_the_work_began_is_the_entry() -> None:
    late = request(20, AreaMark("psych", 2))
    early = request(3, AreaMark("psych", 3), AreaMark("norm", 1))
    found = entry_of([late, early], date(2026, 8, 10), MOSCOW)
    assert found == {**dict.fromkeys(AREAS, 0), "psych": 3, "norm": 1}
    assert entry_of([late, early], date(2026, 9, 1), MOSCOW)["psych"] == 2
    only_later = entry_of([late], date(2026, 8, 10), MOSCOW)
    assert only_later is not None and only_later["psych"] == 2
    assert entry_of([], date(2026, 9, 1), MOSCOW) is None


def test_only_what_the_work_is_about_is_asked() -> None:
    assert asked_areas(ENTRY, ("ict",)) == ("norm", "psych", "ict")
    assert asked_areas(None, ("ict", "norm")) == ("norm", "ict")


def test_the_middle_and_the_end_have_their_days() -> None:
    assert window(PAIR, Stage.ENTRY) is None
    assert window(PAIR, Stage.MID) == (MIDDLE, date(2027, 5, 16))
    assert window(PAIR, Stage.EXIT) == (date(2027, 5, 17), date(2027, 6, 30))
    short = replace(PAIR, ends=date(2026, 11, 1))
    assert window(short, Stage.MID) is None, "two months have no middle"
    assert window(replace(PAIR, ends=None), Stage.EXIT) is None
    over = replace(PAIR, state=PairState.ENDED, ended_on=date(2027, 2, 1))
    assert window(over, Stage.EXIT) == (date(2027, 1, 18), date(2027, 3, 3))


@pytest.mark.parametrize(
    ("on", "stage"),
    [
        (date(2027, 1, 14), None),
        (MIDDLE, Stage.MID),
        (date(2027, 5, 17), Stage.EXIT),
        (date(2027, 6, 30), Stage.EXIT),
        (date(2027, 7, 1), None),
    ],
)
def test_what_is_measured_on_a_day(on: date, stage: Stage | None) -> None:
    assert stage_on(PAIR, on) is stage
    assert stage_on(replace(PAIR, state=PairState.PAUSED), on) is None


def test_the_last_area_that_is_asked_finishes_it() -> None:
    one = marked(trail(), Stage.MID, "psych", 2, MIDDLE)
    assert one.done_on is None and one.levels == {"psych": 2}
    begun = replace(trail(), later={Stage.MID: one})
    assert due(begun, MIDDLE) is Stage.MID
    two = marked(begun, Stage.MID, "norm", 0, MIDDLE)
    assert two.done_on == MIDDLE
    done = replace(trail(), later={Stage.MID: two})
    assert due(done, MIDDLE) is None
    again = marked(done, Stage.MID, "ict", 1, date(2027, 1, 20))
    assert again.done_on == MIDDLE, "changed later, measured then"
    for area, level, stage in (
        ("psych", 4, Stage.MID),
        ("so", 1, Stage.MID),
        ("psych", 1, Stage.EXIT),
    ):
        with pytest.raises(Refusal, match="common-changed"):
            marked(done, stage, area, level, MIDDLE)


def test_the_gain_is_counted_over_the_areas_of_the_programme() -> None:
    one = trail(mid={"psych": 2, "norm": 3}, exit={"psych": 1, "norm": 0})
    assert one.gain(Stage.MID) == 1, "norm is not the programme's area"
    assert one.gain(Stage.EXIT) == 2
    assert trail().gain(Stage.EXIT) is None
    assert replace(one, entry=None).gain(Stage.EXIT) is None
    two = trail(replace(PAIR, topics=("psych", "norm")), exit={"psych": 3, "norm": 2})
    assert two.gain(Stage.EXIT) == -0.5
    assert gain(ENTRY, ENTRY, ()) is None


def test_what_was_not_asked_is_as_at_entry() -> None:
    levels = trail(exit={"psych": 1}).levels(Stage.EXIT)
    assert levels is not None
    assert (levels["psych"], levels["norm"], levels["ict"]) == (1, 1, 0)
    begun = Diagnostic(person=2, pair=7, stage=Stage.EXIT, levels={"psych": 1})
    assert replace(trail(), later={Stage.EXIT: begun}).levels(Stage.EXIT) is None
