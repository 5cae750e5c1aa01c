"""Cards of practices: who reads, writes, decides; what is drafted; whose names are read."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from mentoring.goal import Goal, GoalState, Mark
from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.meeting.nouns import Meeting, MeetingState
from mentoring.pair.nouns import Ending, Member, Pair, PairState, Side
from mentoring.people import Person, Role, Status
from mentoring.plan import EventForm
from mentoring.practice import (
    LIMITS,
    Author,
    Piece,
    Practice,
    PracticeState,
    awaited,
    changed,
    ensure_whole,
    ensure_words,
    has_words,
    knows_names,
    may_begin,
    may_decide,
    may_edit,
    may_keep,
    may_read,
    signed,
)
from mentoring.practice_draft import drafted
from mentoring.practice_view import Shown
from mentoring.programme.nouns import Entry, Part, Programme, State
from mentoring.refusal import Refusal
from mentoring.say import Fact, Lines, T

NOW = datetime(2027, 6, 1, 9, tzinfo=UTC)
S = PracticeState
WHOLE = {
    Piece.TITLE: "Правила класса",
    Piece.PROBLEM: "Класс шумел",
    Piece.AIM: "Начинать вовремя",
    Piece.STEPS: "Раз\nДва\nТри",
    Piece.RESULT: "Было 7 минут, стала 1",
}


def person(number: int, *roles: Role, status: Status = Status.MEMBER) -> Person:
    return Person(id=number, full_name="Кто Он", roles=frozenset(roles), status=status)


MENTOR, MENTEE = person(1, Role.MENTOR), person(2, Role.MENTEE)
CURATOR, COUNCIL, HEAD = person(3, Role.CURATOR), person(4, Role.COUNCIL), person(5, Role.HEAD)
OTHER = person(6, Role.MENTOR)
PAIR = Pair(
    id=1,
    state=PairState.ENDED,
    ending=Ending.DONE,
    since=NOW,
    proposed_by=3,
    proposed_at=NOW,
    members=(
        Member(person=1, side=Side.MENTOR, asked_at=NOW),
        Member(person=2, side=Side.MENTEE, asked_at=NOW),
    ),
    kinds=(MentoringKind.TRADITIONAL,),
    form=MentoringForm.TEACHER,
    mode=Mode.OFFLINE,
    topics=("psych",),
    evidence="Открытый урок Ромашкиной прошёл вовремя",
)
CARD = Practice(
    id=7,
    pair=1,
    since=NOW,
    begun_by=1,
    begun_at=NOW,
    pieces=WHOLE,
    authors=(Author(person=1, side=Side.MENTOR), Author(person=2, side=Side.MENTEE)),
)


def test_only_what_was_carried_out_is_told_of_and_by_whom() -> None:
    assert may_begin(PAIR, MENTOR) and may_begin(PAIR, MENTEE) and may_begin(PAIR, CURATOR)
    assert not may_begin(PAIR, COUNCIL) and not may_begin(PAIR, OTHER)
    for ending in Ending:
        if ending is not Ending.DONE:
            assert not may_begin(replace(PAIR, ending=ending), MENTOR)
    assert not may_begin(replace(PAIR, state=PairState.ACTIVE), MENTOR)


@pytest.mark.parametrize(
    ("state", "readers"),
    [
        (S.DRAFT, {1, 2, 3}),
        (S.COUNCIL, {1, 2, 3, 4}),
        (S.BANK, {1, 2, 3, 4, 5, 6}),
        (S.RETIRED, {1, 2, 3, 4}),
    ],
)
def test_who_reads_by_where_it_stands(state: PracticeState, readers: set[int]) -> None:
    card = replace(CARD, state=state)
    everybody = (MENTOR, MENTEE, CURATOR, COUNCIL, HEAD, OTHER)
    assert {one.id for one in everybody if may_read(card, one)} == readers
    assert not may_read(card, replace(MENTOR, status=Status.LEFT))


def test_its_authors_write_the_council_decides_the_curator_keeps() -> None:
    assert [one.id for one in (MENTOR, MENTEE, CURATOR) if may_edit(CARD, one)] == [1, 2]
    asked = replace(CARD, state=S.COUNCIL)
    assert not may_edit(asked, MENTOR)
    assert may_decide(asked, COUNCIL, has_council=True)
    assert not may_decide(asked, CURATOR, has_council=True)
    assert may_decide(asked, CURATOR, has_council=False)
    own = person(1, Role.MENTOR, Role.COUNCIL)
    assert not may_decide(asked, own, has_council=True), "nobody about their own work"
    assert may_keep(replace(CARD, state=S.BANK), CURATOR) and not may_keep(asked, CURATOR)
    assert not may_keep(replace(CARD, state=S.BANK), COUNCIL)


def test_names_are_known_to_those_who_know_them_anyway() -> None:
    known = [one.id for one in (MENTOR, MENTEE, CURATOR, COUNCIL) if knows_names(CARD, one)]
    assert known == [1, 2, 3, 4]
    assert not knows_names(CARD, OTHER) and not knows_names(CARD, HEAD)


def test_a_change_asks_everybody_anew_and_those_who_left_are_not_waited_for() -> None:
    card = signed(signed(CARD, 1, NOW), 2, NOW)
    assert awaited(card, {1, 2}) == ()
    assert awaited(changed(card, Piece.AIM, "Иначе"), {1, 2}) == (1, 2)
    assert awaited(signed(CARD, 1, NOW), {1, 2}) == (2,)
    assert awaited(signed(CARD, 1, NOW), {1}) == ()


def test_what_is_needed_before_one_agrees() -> None:
    ensure_whole(CARD)
    bare = changed(CARD, Piece.RESULT, "")
    assert bare.missing == (Piece.RESULT,)
    with pytest.raises(Refusal, match="practice-not_whole"):
        ensure_whole(bare)


@pytest.mark.parametrize(
    ("piece", "text", "key"),
    [
        (Piece.AIM, " ", "practice-too_short"),
        (Piece.TITLE, "ж" * (LIMITS[Piece.TITLE] + 1), "practice-too_long"),
        (Piece.STEPS, "один\nдва", "practice-steps_count"),
        (Piece.STEPS, "\n".join(["шаг"] * 7), "practice-steps_count"),
    ],
)
def test_words_that_do_not_fit(piece: Piece, text: str, key: str) -> None:
    with pytest.raises(Refusal, match=key):
        ensure_words(piece, text)


def test_steps_lose_the_numbers_their_author_put() -> None:
    typed = "1. Смотрели урок\n\n2) Выбрали правила\n— Проверили\n5 минут на итог"
    steps = "Смотрели урок\nВыбрали правила\nПроверили\n5 минут на итог"
    assert ensure_words(Piece.STEPS, typed) == steps


def plain(fact: Fact) -> str:
    """Words of a fact, its key standing for a text."""
    if isinstance(fact, Lines):
        return fact.glue.join(plain(one) for one in fact.items)
    if isinstance(fact, T):
        return f"{fact.key} {' '.join(str(one) for one in fact.facts.values())}".strip()
    return str(fact)


def meeting(day: int, title: str, state: MeetingState = MeetingState.HELD) -> Meeting:
    moment = datetime(2027, 3, day, 12, tzinfo=UTC)
    return Meeting(
        pair=1,
        title=title,
        form=EventForm.WORKSHOP,
        state=state,
        starts_at=moment,
        planned_by=1,
        planned_at=NOW,
    )


def test_a_draft_is_made_of_what_is_there_and_names_nobody() -> None:
    entries = {
        Part.TITLE: Entry(value="Первый год Ромашкиной", written_at=NOW),
        Part.AIM: Entry(value="Начинать урок вовремя", written_at=NOW),
        Part.CONDITIONS: Entry(value="Час в неделю", written_at=NOW),
    }
    programme = Programme(
        pair=1, state=State.CLOSED, since=NOW, started_by=1, started_at=NOW, entries=entries
    )
    meetings = [
        meeting(9, "Проверили"),
        meeting(2, "Выбрали три правила"),
        meeting(5, "Не было", MeetingState.NOT_HELD),
        meeting(3, "Выбрали три правила"),
    ]
    goal = Goal(
        pair=1, owner=2, author=2, state=GoalState.DONE, set_at=NOW, words="…", mark=Mark.REACHED
    )
    names = ("Орлов Борис Ильич", "Ромашкина Вера Павловна")
    found = drafted(PAIR, programme, meetings, [goal], names, plain)
    assert found[Piece.STEPS] == "Выбрали три правила\nПроверили"
    assert found[Piece.TOOLS] == "plan_form-workshop"
    assert found[Piece.REPEAT] == "Час в неделю"
    assert "practice-draft_meetings 3" in found[Piece.RESULT]
    assert "practice-draft_goals 1 1" in found[Piece.RESULT]
    assert "вовремя" in found[Piece.RESULT]
    assert "Ромашкин" not in "".join(found.values())
    assert not drafted(replace(PAIR, evidence=""), None, [], [], names, plain)


def test_who_did_not_agree_to_publication_is_taken_out_of_the_words() -> None:
    words = {Piece.RESULT: "Урок Ромашкиной В. П. смотрел Орлов Б. И."}
    names = {1: "Орлов Борис Ильич", 2: "Ромашкина Вера Павловна"}
    card = replace(CARD, pieces=words)
    shown = Shown(card, PAIR, names, frozenset({1}))
    assert "Орлов Б. И." in shown.words(Piece.RESULT)
    assert "Ромашкин" not in shown.words(Piece.RESULT)
    assert shown.named == (1,)
    assert "Орлов" not in Shown(card, PAIR, names, frozenset()).words(Piece.RESULT)


def test_search_knows_no_case_and_no_dots() -> None:
    assert has_words(["Чёткие правила", "класса"], "четкие КЛАСС")
    assert not has_words(["Чёткие правила"], "родители")
    assert has_words([], "")
