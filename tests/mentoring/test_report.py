"""The report's numbers over a small cast, each counted here a second way, by hand or by another road.

The school of `test_indicator`: ten teachers, 1 to 10, and a guest, 99. Pairs: 11 (1 leads 3, plan done),
12 (1 leads the group 4 and 5), 13 (2 leads 6, ended early at the mentee's wish), 14 (the guest leads 3).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from mentoring import report_parts, report_results
from mentoring.indicator import Code, Facts
from mentoring.indicator_rules import RULES
from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.pair.nouns import Ending
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.report import (
    Blank,
    Block,
    Body,
    Bullet,
    Chapter,
    Chart,
    Grid,
    Paragraph,
    Quote,
    Snapshot,
    ensure_words,
    may_make,
    name_or_number,
    shown,
)
from mentoring.report_cast import Cast, by_experience
from mentoring.report_read import SOURCES, asks_for
from mentoring.report_statistics import autumn_of, ensure_day, formed, people
from mentoring.say import Fact, Name, T
from mentoring.school_year import SchoolYear
from mentoring.survey import AnswerKind, Measure, Question, QuestionResult, Whom
from mentoring.swot import Corner, Draft
from tests.mentoring.test_indicator import (
    DONE,
    EARLY,
    FACTS,
    GROUP,
    GUEST,
    VISITING,
    YEAR,
    YEARS,
    meeting,
    result,
    survey,
    trail,
)

ZONE = ZoneInfo("Europe/Moscow")
PAIRS = (DONE, GROUP, EARLY, VISITING)


def school(**more: object) -> Facts:
    """The facts of `test_indicator`, some of them others."""
    return replace(FACTS, **more)  # type: ignore[arg-type]


def snapshot(facts: Facts | None = None, **more: object) -> Snapshot:
    found = facts or school()
    counted = {code: rule(found) for code, rule in RULES.items()}
    for code in Code:
        if code not in counted:
            counted[code] = replace(counted[Code.K1], code=code, value=None, why="no_roadmap")
    now = datetime(2027, 5, 20, 9, tzinfo=ZONE)
    return replace(Snapshot(YEAR, now, found, counted, {}), **more)  # type: ignore[arg-type]


def keys(blocks: Iterable[Block]) -> list[str]:
    """Keys of the sentences."""
    found = [one.words for one in blocks if isinstance(one, (Paragraph, Bullet))]
    return [words.key for words in found if isinstance(words, T)]


def bullets(blocks: Iterable[Block]) -> list[T]:
    """Lines of the lists."""
    found = [one.words for one in blocks if isinstance(one, Bullet)]
    return [words for words in found if isinstance(words, T)]


def grid(blocks: Iterable[Block], title: str) -> dict[str, tuple[Fact, ...]]:
    """Rows of a table by the key of their first cell."""
    for one in blocks:
        if isinstance(one, Grid) and isinstance(one.title, T) and one.title.key == title:
            return {
                row[0].key if isinstance(row[0], T) else str(row[0]): row[1:] for row in one.rows
            }
    raise AssertionError(title)


def test_people_are_counted_once_each_however_many_pairs_they_have() -> None:
    snap = snapshot()
    blocks = report_parts.people(snap, Cast(snap.facts))
    rows = grid(blocks, "report-table_people")
    mentors = {one.mentor for one in PAIRS}
    mentees = {person for one in PAIRS for person in one.mentees}
    own = (mentors | mentees) & set(YEARS)
    assert rows["indicator_count-mentors"] == (str(len(mentors)),) == ("3",)
    assert rows["indicator_count-mentees"] == (str(len(mentees)),) == ("4",)
    assert rows["report-count_participants"] == (str(len(own)),) == ("6",)
    assert rows["report-count_outside"] == ("1",), "the guest"
    young = [one for one in mentees if (YEARS[one] or 0) < 3 and YEARS[one] is not None]
    assert rows["report-count_young"] == (str(len(young)),)


def test_each_band_of_years_holds_whom_it_should_and_all_of_them_add_up() -> None:
    snap = snapshot()
    rows = grid(report_parts.people(snap, Cast(snap.facts)), "report-table_experience")
    assert rows["indicator_figure-years_0_3"] == ("0", "3")
    assert rows["indicator_figure-years_3_5"] == ("0", "1"), "four years"
    assert rows["indicator_figure-years_10"] == ("2", "0")
    total = [sum(int(str(row[side])) for row in rows.values()) for side in (0, 1)]
    assert total == [2, 4], "the school's own mentors, all mentees"
    everybody = by_experience(Cast(snap.facts), {1, 2, GUEST})
    assert everybody[-1][1] == (1,), "of the guest nothing is known"


def test_a_pair_of_two_kinds_stands_in_both_lines_and_forms_add_up() -> None:
    both = replace(GROUP, kinds=(MentoringKind.GROUP, MentoringKind.VIRTUAL), mode=Mode.ONLINE)
    led = replace(EARLY, form=MentoringForm.HEAD)
    snap = snapshot(school(pairs=(DONE, both, led, VISITING)))
    blocks = report_parts.pairs(snap, {})
    kinds = grid(blocks, "report-table_kinds")
    assert kinds["options-kind_group"] == kinds["options-kind_virtual"] == ("1", "1", "2")
    assert kinds["options-kind_traditional"] == ("3", "3", "2"), (
        "3 has two mentors and is one mentee"
    )
    assert "options-kind_speed" not in kinds
    forms = grid(blocks, "report-table_forms")
    assert sum(int(str(row[0])) for row in forms.values()) == len(snap.facts.pairs)
    [chart] = [one for one in blocks if isinstance(one, Chart)]
    labels = [one.key for one in chart.labels if isinstance(one, T)]
    drawn = dict(zip(labels, chart.series[0].values, strict=True))
    assert drawn == {key: float(str(row[0])) for key, row in kinds.items()}, "table and chart agree"
    counted = {
        (one.group, one.label.key): one for one in formed(snap.facts) if isinstance(one.label, T)
    }
    for key, row in {**kinds, **forms}.items():
        group = "kinds" if "kind_" in key else "forms"
        one = counted[group, key]
        shown = (str(one.pairs + one.groups), str(one.mentors), str(one.mentees))
        assert row == shown, "the statistics say the same"
    assert counted["modes", "options-mode_online"].groups == 1


def test_programmes_begun_are_those_going_done_and_ended_by_each_cause() -> None:
    snap = snapshot()
    rows = grid(report_parts.programmes(snap), "report-table_programmes")
    numbers = {key: int(str(row[0])) for key, row in rows.items()}
    begun = numbers.pop("report-count_begun")
    assert begun == len(snap.facts.begun) == 3, "the guest's pair has no programme yet"
    assert numbers == {
        "report-count_going": 1,
        "report-count_done": 1,
        "indicator_piece-ended_mentee": 1,
    }
    assert sum(numbers.values()) == begun
    k4 = snap.indicators[Code.K4]
    assert (k4.top, k4.bottom) == (numbers["report-count_done"], begun), "and K4 says the same"


def test_months_add_up_to_the_meetings_and_midnight_is_the_schools() -> None:
    late = replace(meeting(1, 11, 60), starts_at=datetime(2026, 9, 30, 22, 30, tzinfo=UTC))
    snap = snapshot(school(meetings=(late, meeting(2, 11, 30), meeting(3, 12, 45))))
    months = report_parts.months_of(snap)
    assert list(months) == [
        (2026, 9),
        (2026, 10),
        (2026, 11),
        (2026, 12),
        *((2027, n) for n in range(1, 6)),
    ]
    assert months[2026, 9] == 0 and months[2026, 10] == 3, "half past one on 1 October in Moscow"
    assert sum(months.values()) == len(snap.facts.meetings)
    [said] = [one for one in report_parts.programmes(snap) if isinstance(one, Paragraph)]
    assert said.words == T("report-meetings", {"count": 3, "hours": 2.2})


def test_an_area_is_shown_from_five_people_on() -> None:
    pairs = [replace(DONE, id=20 + n, topics=("psych",)) for n in range(5)]
    trails = [trail(one, 30 + n, 2 + n % 2, exit=1) for n, one in enumerate(pairs)]
    means = report_results.area_means(trails)
    entries = [2, 3, 2, 3, 2]
    assert means == {"psych": (5, sum(entries) / 5, 1.0)}
    assert report_results.area_means(trails[:4]) == {}
    again = [*trails[:4], replace(trails[0], pair=replace(DONE, id=40, topics=("psych",)))]
    assert report_results.area_means(again) == {}, "one person in two pairs is still one"
    facts = school(pairs=tuple(pairs), trails=tuple(trails))
    blocks = report_results.results(snapshot(facts))
    [row] = grid(blocks, "report-table_areas").values()
    assert row == ("5", shown(sum(entries) / 5), shown(1), shown(sum(entries) / 5 - 1))


def test_a_survey_shows_counts_means_and_loose_words_and_hides_what_is_of_few() -> None:
    marks = result(Measure.SATISFACTION, {"9": 4, "5": 2})
    few = QuestionResult(replace(marks.question, key=2, words="Мало?"), 3)
    open_ = Question(key=3, kind=AnswerKind.WORDS, words="Что ценно?", measure=Measure.PRAISE)
    words = QuestionResult(open_, 2, words=("Разборы", "Уроки"))
    results = ((survey(1, Whom.MENTEES), (marks, few, words)),)
    blocks = report_results.surveys(snapshot(school(results=results)))
    rows = grid(blocks, "report-table_survey")
    mean = (9 * 4 + 5 * 2) / 6
    assert rows["Вопрос?"] == ("6", shown(mean), T("indicator_value-percent", {"value": 67}))
    assert rows["Мало?"] == (T("report-hidden"), "", "")
    assert [one.words for one in blocks if isinstance(one, Quote)] == ["Разборы", "Уроки"]
    assert keys(report_results.surveys(snapshot(school(results=())))) == ["report-no_surveys"]


def test_the_year_before_stands_beside_and_what_nobody_counts_is_left_out() -> None:
    snap = snapshot()
    alone = report_parts.indicators(snap, Code, T("report-table_all"))
    assert len(alone.heads) == 3 and len(alone.rows) == len(RULES)
    with_before = replace(snap, before=snapshot(school(pairs=(DONE,))).indicators)
    beside = report_parts.indicators(with_before, (Code.K1,), T("report-table_all"))
    assert [len(row) for row in beside.rows] == [4]
    assert (
        sum(head.width for head in beside.heads) == sum(head.width for head in alone.heads) == 100
    )


def test_low_shares_and_early_endings_ask_for_attention_but_not_an_unfinished_year() -> None:
    ended = [one for one in PAIRS if one.ending not in (None, Ending.DONE)]
    blocks = report_results.problems(snapshot(), 2)
    said = {one.key: one.facts for one in bullets(blocks)}
    assert said["report-problem_early"] == {"count": len(ended)}
    assert said["report-problem_without_pair"] == {"count": 2}
    low = [one.facts.get("name") for one in bullets(blocks)]
    assert T("indicator_name-k4") not in low, "programmes still go on"
    later = school(today=date(2027, 9, 5))
    low = [one.facts.get("name") for one in bullets(report_results.problems(snapshot(later), 0))]
    assert T("indicator_name-k4") in low, "one of three"


def test_without_pairs_nothing_is_invented() -> None:
    empty = snapshot(school(pairs=(), meetings=(), begun=frozenset(), results=()))
    assert keys(report_parts.people(empty, Cast(empty.facts))) == ["report-no_pairs"]
    assert report_parts.pairs(empty, {}) == report_parts.programmes(empty) == []
    assert report_results.results(empty) == []
    body = Body(())
    assert all(body.waits(one) for one in Chapter), "each chapter has a blank"
    assert not Body((), "Слова").waits(Chapter.TRAINING)
    assert Body((Paragraph("x"),)).waits(Chapter.CONCLUSIONS), "only a person concludes"
    assert not Body((Paragraph("x"),)).waits(Chapter.PEOPLE)


def test_an_empty_corner_is_a_blank_and_a_written_one_is_not() -> None:
    drafts = {one: Draft((T("swot-gain", {"value": 1}),)) for one in Corner}
    blocks = report_results.swot(drafts, {Corner.THREATS: "Нагрузка\nОтток"})
    assert sum(isinstance(one, Blank) for one in blocks) == 3
    assert [one.words for one in blocks if isinstance(one, Paragraph)] == ["Нагрузка", "Отток"]


def test_the_text_of_a_chapter_keeps_its_lines() -> None:
    assert ensure_words("  Первая   строка \n\n Вторая") == "Первая строка\nВторая"
    for text, key in (("  \n ", "report-empty"), ("а" * 3001, "report-long")):
        with pytest.raises(Refusal) as caught:
            ensure_words(text)
        assert caught.value.key == key


def test_who_may_have_it_and_who_is_named() -> None:
    roles = {role: Person(1, roles=frozenset({role})) for role in Role}
    assert {role for role, one in roles.items() if may_make(one)} == {Role.CURATOR, Role.HEAD}
    assert name_or_number(7, frozenset({7}), Name(7)) == Name(7)
    assert name_or_number(8, frozenset({7}), Name(8)) == T("report-nameless", {"number": "8"})


def test_what_a_chapter_asks_for_follows_from_its_sources() -> None:
    brought = {chapter for chapter, _ in SOURCES}
    for one in Chapter:
        assert asks_for(one) == (
            one not in brought or one in (Chapter.PROBLEMS, Chapter.CONCLUSIONS)
        )


def test_statistics_know_subjects_ages_and_what_nobody_told() -> None:
    cards = {
        1: Person(1, subjects=("Физика", "Математика")),
        2: Person(2, subjects=("Физика",)),
        3: Person(3, subjects=("Химия",)),
        4: Person(4),
    }
    facts = school()
    rows = {
        (one.group, one.label.key if isinstance(one.label, T) else str(one.label)): one
        for one in people(Cast(facts, cards))
    }
    counts = {at: (one.mentors, one.mentees) for at, one in rows.items()}
    assert counts["subjects", "Физика"] == (2, 0)
    assert counts["subjects", "Математика"] == (1, 0)
    assert counts["subjects", "Химия"] == (0, 1)
    assert counts["subjects", "report-unknown"] == (1, 3), "the guest; 4, 5 and 6"
    assert counts["roles", "report-all"] == (3, 4)
    assert counts["roles", "report-count_outside"] == (1, 0)
    assert counts["ages", "report-unknown"] == (None, 4), "no request here"
    bands = [pair for (group, _), pair in counts.items() if group == "experience"]
    assert [sum(one[side] or 0 for one in bands) for side in (0, 1)] == [3, 4]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("20.09", date(2026, 9, 20)),
        ("1.2", date(2027, 2, 1)),
        ("2026-11-15", date(2026, 11, 15)),
        ("15.11.25", date(2025, 11, 15)),
    ],
)
def test_a_day_without_a_year_is_one_of_the_school_year(text: str, day: date) -> None:
    assert ensure_day(text, YEAR) == day
    assert autumn_of(SchoolYear(2026)) == date(2026, 9, 20)
