"""Mentors for one request: order, reasons, who is not proposed and why; the same for the same data."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.texts import Texts
from mentoring.competence import AreaMark
from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.matching.nouns import Pool, Why
from mentoring.matching.ranking import Market, names, rank_of, unavailable, unsuitable, words_of
from mentoring.matching.reasons import (
    MOST,
    back_topics,
    main_reason,
    out_for,
    reasons,
    why_not,
)
from mentoring.matching.score import Part, gives, tally, wants
from mentoring.matching.terms import (
    following_for,
    form_for,
    kinds_for,
    line_for,
    mode_for,
    proposal_of,
)
from mentoring.mentor_questionnaire import Qualification
from mentoring.pair.rules import ensure_topics
from mentoring.people import Reach, Role
from mentoring.readers import Audience
from mentoring.submission import SubmissionStatus
from tests.mentoring.matching_cast import marks, offer, person, pool, seeker

CURATOR, COUNCIL = Audience.CURATOR, Audience.COUNCIL


@pytest.fixture(scope="module")
def texts():
    from zoneinfo import ZoneInfo

    return Texts(ZoneInfo("Europe/Moscow"))


def said(texts, found):
    return [texts.fact(one, "ru", {}) for one in found]


def order(request, *offers):
    return [one.id for one in Market(offers).ranking(request).candidates]


def why(request, *offers):
    return {one.mentor: one.why for one in Market(offers).ranking(request).excluded}


def test_the_harder_the_area_and_the_better_the_help_the_higher():
    request = seeker(10, marks(method=3, ict=1))
    weak, strong, other = (
        offer(1, marks(method=1)),
        offer(2, marks(method=3)),
        offer(3, marks(ict=3)),
    )
    assert order(request, weak, strong, other) == [2, 1, 3]


def test_options_in_common_count():
    request = seeker(10, (AreaMark("method", 2, ("goals", "homework")),))
    bare = offer(1, (AreaMark("method", 2),))
    apt = offer(2, (AreaMark("method", 2, ("goals", "homework")),))
    assert order(request, bare, apt) == [2, 1]


@pytest.mark.parametrize(
    "better",
    [
        {"subjects": ("Математика",)},
        {"times": ("mon_after", "tue_after")},
        {"category": Qualification.METHODIST},
        {"kinds": (MentoringKind.TRADITIONAL, MentoringKind.VIRTUAL)},
        {"mode": Mode.MIXED},
        {"experience_years": 40},
        {"capacity": 6},
    ],
)
def test_each_of_the_other_criteria_decides_between_equals(better):
    request = seeker(
        10,
        marks(method=2),
        subjects=("математика",),
        times=("mon_after", "tue_after"),
        kinds=(MentoringKind.TRADITIONAL, MentoringKind.VIRTUAL),
        mode=Mode.ONLINE,
    )
    plain = {"experience_years": 5, "capacity": 1}
    found = order(
        request,
        offer(1, marks(method=2), **plain),
        offer(2, marks(method=2), **{**plain, **better}),
    )
    assert found == [2, 1]


def test_the_wished_mentor_comes_first_even_without_a_common_area():
    request = seeker(10, marks(method=3), wished_mentor=2)
    assert order(request, offer(1, marks(method=2)), offer(2, marks(ict=1))) == [2, 1]


def test_equals_stand_by_load_then_name_then_number():
    request = seeker(10, marks(method=2))
    same = {"capacity": 9}
    busy = offer(1, marks(method=2), "Абрамов Иван", load=2, **same)
    later = offer(2, marks(method=2), "Яковлев Иван", **same)
    first = offer(4, marks(method=2), "Борисов Иван", **same)
    namesake = offer(3, marks(method=2), "Борисов Иван", **same)
    assert order(request, busy, later, first, namesake) == [3, 4, 2, 1]


def test_everybody_is_either_proposed_or_excluded_with_a_reason():
    request = seeker(
        10,
        marks(method=2),
        not_with="С Орловым и Анной Сергеевной не смогу",
        paired=frozenset({3}),
        asked=frozenset({4}),
        refused=frozenset({5}),
    )
    helps = marks(method=2)
    offers = (
        offer(1, helps, "Орлов Пётр Ильич"),
        offer(2, helps, "Белова Анна Сергеевна"),
        offer(3, helps),
        offer(4, helps),
        offer(5, helps),
        offer(6, helps, rank=1),
        offer(7, helps, load=3),
        offer(8, helps, reach=Reach.BLOCKED),
        offer(9, helps, consented=False),
        offer(10, helps),
        offer(11, marks(ict=3)),
        offer(12, helps, status=SubmissionStatus.ASIDE),
        offer(13, helps),
    )
    assert order(request, *offers) == [13]
    assert why(request, *offers) == {
        1: Why.NOT_WITH,
        2: Why.NOT_WITH,
        3: Why.ALREADY,
        4: Why.ASKED,
        5: Why.REFUSED,
        6: Why.SUPERIOR,
        7: Why.FULL,
        8: Why.AWAY,
        9: Why.NO_CONSENT,
        10: Why.ONESELF,
        11: Why.NO_AREA,
        12: Why.PAUSED,
    }


def test_a_superior_is_proposed_where_that_form_was_chosen():
    request = seeker(10, marks(method=2), forms=(MentoringForm.HEAD,))
    head = offer(1, marks(method=2), rank=2)
    assert order(request, head) == [1]
    assert form_for(request, head) is MentoringForm.HEAD
    assert form_for(request, offer(2, marks(method=2))) is MentoringForm.TEACHER


def test_who_is_a_superior():
    words = ("директор", "завуч")
    deputy = replace(person(1), position="Заместитель директора по УВР")
    assert rank_of(person(1, roles=frozenset({Role.HEAD}))) == 2
    assert rank_of(deputy, words) == 1
    assert rank_of(replace(deputy, position="учитель физики"), words) == 0
    both = seeker(10, marks(method=1), rank=1), offer(1, marks(method=1), rank=1)
    assert unsuitable(*both) is None


@pytest.mark.parametrize(
    ("words", "name", "found"),
    [
        ("не хочу с Ивановой", "Иванова Мария Петровна", True),
        ("только не ОРЛОВ!", "Орлов Борис Ильич", True),
        ("Орловым", "Орлов Борис Ильич", True),
        ("с семёновым", "Семенов Олег Юрьевич", True),
        ("с Водкиной", "Петрова-Водкина Анна Ивановна", True),
        ("с Анной Сергеевной из 12 кабинета", "Петрова Анна Сергеевна", True),
        ("с Анной", "Петрова Анна Сергеевна", False),
        ("с Кимом", "Ким Олег Юрьевич", True),
        ("без разницы", "Орлов Борис Ильич", False),
        ("с кем-нибудь из завучей", "Орлов Борис Ильич", False),
        ("", "Орлов Борис Ильич", False),
    ],
)
def test_free_words_name_somebody_in_any_case(words, name, found):
    assert names(words_of(words), person(1, name)) is found
    request = seeker(10, marks(method=1), not_with=words)
    assert (why(request, offer(1, marks(method=1), name)) == {1: Why.NOT_WITH}) is found


def test_reasons_are_three_plain_lines_the_strongest_first(texts):
    request = seeker(
        10,
        marks(method=3, assess=2),
        subjects=("Математика",),
        wished_mentor=1,
        times=("tue_after", "thu_after"),
    )
    mentor = offer(
        1,
        marks(method=3, assess=2),
        subjects=("математика", "физика"),
        times=("tue_after", "thu_after"),
    )
    found = said(texts, reasons(request, mentor, CURATOR))
    assert found == [
        "Наставляемый просил именно этого наставника",
        "Поможет: Методика урока (3), Оценивание (2)",
        "Тот же предмет: Математика",
    ]
    assert texts.fact(main_reason(request, mentor, CURATOR), "ru", {}).startswith("Поможет")


def test_reasons_are_honest_about_what_does_not_fit(texts):
    request = seeker(
        10,
        marks(method=3, ict=1),
        kinds=(MentoringKind.VIRTUAL,),
        mode=Mode.ONLINE,
        times=("mon_before",),
    )
    *_, gap = said(texts, reasons(request, offer(1, marks(method=3)), CURATOR))
    assert gap == (
        "Не сходится: нет общего времени; разные виды наставничества; один очно, другой онлайн; "
        "не поможет с темой «Цифровая среда»"
    )


def test_the_council_reads_neither_wish_nor_times_nor_quiet_reasons(texts):
    request = seeker(
        10, marks(method=3), wished_mentor=1, times=("tue_after",), not_with="Не с Орловым"
    )
    mentor = offer(1, marks(method=3), times=("tue_after",))
    council = "\n".join(said(texts, reasons(request, mentor, COUNCIL)))
    assert "просил" not in council
    assert "ремя" not in council
    far = offer(2, marks(method=3), times=("sat_before",))
    assert "ремя" not in "\n".join(said(texts, reasons(request, far, COUNCIL)))
    for quiet in (Why.NOT_WITH, Why.REFUSED, Why.ASKED):
        assert said(texts, [why_not(quiet, COUNCIL)]) == ["по решению куратора"]
        assert said(texts, [why_not(quiet, CURATOR)]) != ["по решению куратора"]
    ranking = Market([offer(3, marks(method=1), status=SubmissionStatus.RETURNED)]).ranking(request)
    assert len(out_for(ranking.excluded, CURATOR)) == 1
    assert not out_for(ranking.excluded, COUNCIL)


def test_every_reason_for_excluding_has_its_words(texts):
    for one in Why:
        assert texts.fact(why_not(one, CURATOR), "en", {})


def test_reverse_needs_both_to_want_it_and_two_different_areas(texts):
    both = {"kinds": (MentoringKind.TRADITIONAL, MentoringKind.REVERSIVE)}
    request = seeker(10, marks(method=3), offers=marks(ict=3, method=1), **both)
    mentor = offer(1, marks(method=3), asks=marks(ict=2, method=1), **both)
    assert back_topics(request, mentor) == ("ict",)
    assert tally(wants(request), gives(mentor))[Part.BACK] > 0
    line = line_for([request], mentor)
    assert (line.topics, line.back_topics) == (("method",), ("ict",))
    proposal = proposal_of(line, [request], mentor)
    assert MentoringKind.REVERSIVE in proposal.kinds
    ensure_topics(proposal)
    alone = offer(2, marks(method=3), asks=marks(ict=2))
    assert back_topics(request, alone) == ()
    assert MentoringKind.REVERSIVE not in kinds_for([request], alone, reverse=False)


def test_terms_follow_what_both_chose():
    request = seeker(
        10,
        marks(method=1, ict=3),
        kinds=(MentoringKind.GROUP, MentoringKind.VIRTUAL),
        mode=Mode.MIXED,
    )
    mentor = offer(1, marks(method=3, ict=1), mode=Mode.ONLINE)
    assert line_for([request], mentor).topics == ("ict", "method")
    assert kinds_for([request], mentor, reverse=False) == (MentoringKind.VIRTUAL,)
    assert mode_for(request, mentor) is Mode.ONLINE
    strict = seeker(11, marks(ict=2), mode=Mode.OFFLINE)
    assert mode_for(strict, mentor) is Mode.MIXED
    group = line_for([request, strict], mentor)
    assert group.topics == ("ict",)
    assert MentoringKind.GROUP in proposal_of(group, [request, strict], mentor).kinds


def test_who_follows_helps_and_has_room_for_all():
    one, full, off, two, three = (
        offer(1, marks(method=3)),
        offer(2, marks(method=3), load=2),
        offer(3, marks(ict=3)),
        offer(4, marks(method=1)),
        offer(5, marks(method=1)),
    )
    candidates = (one, full, off, two, three, offer(6, marks(method=1)))
    assert following_for(candidates, 1, ["method"], 2) == (4, 5)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_same_data_same_order_whatever_the_order_of_the_data(seed, shuffle):
    school = pool(4, 12, seed)
    mixed = list(school.offers)
    random.Random(shuffle).shuffle(mixed)
    for one in school.seekers:
        assert Market(school.offers).ranking(one) == Market(mixed).ranking(one)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6))
def test_nobody_is_lost_and_the_quick_way_agrees_with_the_slow(seed):
    school = pool(4, 12, seed)
    market = Market(school.offers)
    for one in school.seekers:
        ranking = market.ranking(one)
        proposed = {offer.id for offer in ranking.candidates}
        assert proposed | {out.mentor for out in ranking.excluded} == {
            offer.id for offer in school.offers
        }
        assert len(ranking.candidates) + len(ranking.excluded) == len(school.offers)
        for candidate in ranking.candidates:
            assert unsuitable(one, candidate) is None
            assert unavailable(candidate) is None
            for audience in (CURATOR, COUNCIL):
                assert 0 < len(reasons(one, candidate, audience)) <= MOST
        for out in ranking.excluded:
            assert market.why(one, Pool(offers=school.offers).offer(out.mentor)) is out.why
