"""A whole set: the best assignment, groups, reverse pairs, nobody left out silently; editing it."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.assignment import assign
from bot.handlers.matching_kept import from_plain, made, to_plain
from mentoring.kinds import MentoringKind
from mentoring.matching import keeping
from mentoring.matching.keeping import Kept, request_ids
from mentoring.matching.nouns import Left, LeftOut, Pool
from mentoring.matching.ranking import Market, unavailable, unsuitable
from mentoring.matching.terms import proposal_of
from mentoring.matching.whole import propose_all
from mentoring.mentee_request import Urgency
from mentoring.pair.rules import ensure_place, ensure_topics
from mentoring.refusal import Refusal
from tests.mentoring.matching_cast import marks, offer, pool, seeker

GROUP = (MentoringKind.TRADITIONAL, MentoringKind.GROUP)
REVERSE = (MentoringKind.TRADITIONAL, MentoringKind.REVERSIVE)


def pairs(whole):
    return {one.mentees: one.mentor for one in whole.lines}


def test_the_solver_gives_each_column_as_often_as_it_may():
    assert assign([[5, 9], [5, 8], [0, 7]], [1, 2]) == [1, 0, 1]
    assert assign([[5], [6]], [1]) == [None, 0]
    assert assign([[0, 0]], [1, 1]) == [None]
    assert assign([], [1]) == []
    assert assign([[3]], [0]) == [None]


def test_the_best_whole_is_not_the_best_for_each():
    first = seeker(10, marks(method=3))
    second = seeker(11, marks(method=3))
    star = offer(1, marks(method=3), capacity=1)
    other = offer(2, marks(ict=1, method=1), capacity=1)
    first = seeker(10, marks(method=3, ict=3))
    whole = propose_all(Pool((first, second), (star, other)), assign)
    assert pairs(whole) == {(10,): 2, (11,): 1}


def test_as_many_as_can_be_are_placed_before_anything_else():
    wishing = seeker(10, marks(method=3), wished_mentor=1)
    only = seeker(11, marks(ict=1))
    both = offer(1, marks(method=3, ict=1), capacity=1)
    weak = offer(2, marks(method=1), capacity=1)
    whole = propose_all(Pool((wishing, only), (both, weak)), assign)
    assert pairs(whole) == {(10,): 2, (11,): 1}


def test_urgent_requests_get_the_scarce_places_then_the_oldest():
    old = seeker(10, marks(method=3))
    late = seeker(12, marks(method=3))
    urgent = seeker(13, marks(method=1), urgency=Urgency.URGENT)
    mentor = offer(1, marks(method=3), capacity=1)
    whole = propose_all(Pool((old, late, urgent), (mentor,)), assign)
    assert pairs(whole) == {(13,): 1}
    assert [one.why for one in whole.left] == [Left.TAKEN, Left.TAKEN]
    assert pairs(propose_all(Pool((late, old), (mentor,)), assign)) == {(10,): 1}


def test_who_is_left_out_is_told_why():
    nobody = seeker(10, marks(adapt=3))
    full = seeker(11, marks(ict=3))
    unfit = seeker(12, marks(comm=3))
    offers = (
        offer(1, marks(ict=3), load=3),
        offer(2, marks(comm=3), consented=False),
        offer(3, marks(method=1)),
    )
    whole = propose_all(Pool((nobody, full, unfit), offers), assign)
    assert not whole.lines
    assert set(whole.left) == {
        LeftOut(10, Left.NOBODY),
        LeftOut(11, Left.FULL),
        LeftOut(12, Left.UNFIT),
    }


def test_the_same_need_and_the_group_kind_make_a_group():
    group = [seeker(number, marks(ict=3), kinds=GROUP) for number in (10, 11, 12)]
    alone = seeker(13, marks(ict=3))
    leader = offer(1, marks(ict=2), kinds=GROUP, capacity=3)
    single = offer(2, marks(ict=3), capacity=9)
    whole = propose_all(Pool((*group, alone), (leader, single)), assign)
    assert pairs(whole) == {(10, 11, 12): 1, (13,): 2}
    line = next(one for one in whole.lines if one.mentor == 1)
    assert MentoringKind.GROUP in proposal_of(line, group, leader).kinds


def test_a_reverse_line_serves_both_and_no_area_has_two_mentors():
    young = seeker(10, marks(method=3), offers=marks(ict=3), kinds=REVERSE)
    senior = seeker(1, marks(ict=2), offers=marks(method=3), kinds=REVERSE)
    offers = (
        offer(1, marks(method=3), asks=marks(ict=2), kinds=REVERSE),
        offer(10, marks(ict=3), asks=marks(method=3), kinds=REVERSE),
    )
    whole = propose_all(Pool((young, senior), offers), assign)
    [line] = whole.lines
    assert {line.mentor, *line.mentees} == {1, 10}
    assert {*line.topics, *line.back_topics} == {"method", "ict"}
    assert not whole.left


def check(whole, school):
    """Nobody lost, nobody twice, no mentor beyond the places, nobody who may not."""
    placed = [person for line in whole.lines for person in line.mentees]
    back = {(line.mentor, area) for line in whole.lines for area in line.back_topics}
    left = [one.person for one in whole.left]
    assert len(set(placed + left)) == len(placed + left)
    for one in school.seekers:
        served = all((one.id, area) in back for area in one.areas)
        assert one.id in placed or one.id in left or served
    used = Counter()
    for line in whole.lines:
        mentor = school.offer(line.mentor)
        used[line.mentor] += len(line.mentees)
        seekers = [school.seeker(person) for person in line.mentees]
        assert unavailable(mentor) is None
        assert not any(unsuitable(one, mentor) for one in seekers)
        proposal = proposal_of(line, seekers, mentor)
        ensure_topics(proposal)
        ensure_place(mentor.questionnaire, mentor.load, len(seekers))
    assert all(used[one.id] <= one.free for one in school.offers)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 14), st.integers(0, 10), st.integers(0, 10**6))
def test_a_set_never_breaks_capacity_nor_loses_anybody(requests, mentors, seed):
    school = pool(requests, mentors, seed)
    check(propose_all(school, assign), school)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_same_data_same_set(seed, shuffle):
    school = pool(8, 6, seed)
    chance = random.Random(shuffle)
    seekers, offers = list(school.seekers), list(school.offers)
    chance.shuffle(seekers)
    chance.shuffle(offers)
    assert propose_all(school, assign) == propose_all(Pool(tuple(seekers), tuple(offers)), assign)


def kept_of(school):
    return Kept(propose_all(school, assign), 1, request_ids(school))


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(2, 5))
def test_a_kept_set_stays_sound_when_the_data_change(seed, other, mentors):
    before, after = pool(8, 6, seed), pool(6, mentors, other)
    now = keeping.refreshed(kept_of(before), after)
    check(now.whole, after)
    assert keeping.refreshed(now, after) == now


def test_a_line_whose_request_or_mentor_changed_is_taken_apart():
    school = Pool(
        (seeker(10, marks(method=3)), seeker(11, marks(ict=3))),
        (offer(1, marks(method=3)), offer(2, marks(ict=3))),
    )
    kept = kept_of(school)
    assert keeping.refreshed(kept, school) is kept
    full = Pool(
        (*school.seekers, seeker(12, marks(method=1))),
        (offer(1, marks(method=3), load=3), offer(2, marks(ict=3))),
    )
    now = keeping.refreshed(kept, full)
    assert pairs(now.whole) == {(11,): 2}
    assert set(now.whole.left) == {LeftOut(10, Left.CHANGED), LeftOut(12, Left.NEW)}
    assert now.number > kept.number
    closed = Pool((school.seekers[0],), school.offers)
    assert keeping.refreshed(now, closed).whole.lines == ()


def editable():
    helps = marks(method=3)
    return Pool(
        (seeker(10, helps), seeker(11, helps), seeker(12, helps)),
        (offer(1, helps, capacity=3), offer(2, marks(method=1), capacity=1)),
    )


def test_a_line_is_moved_dropped_and_found_again():
    school = editable()
    kept = kept_of(school)
    assert pairs(kept.whole) == {(10,): 1, (11,): 1, (12,): 1}
    moved = keeping.given_to(kept, 11, 2, school)
    assert pairs(moved.whole) == {(10,): 1, (11,): 2, (12,): 1}
    assert moved.edited
    with pytest.raises(Refusal) as full:
        keeping.given_to(moved, 10, 2, school)
    assert full.value.key == "matching-no_room"
    dropped = keeping.without(moved, 11, school)
    assert dropped.whole.left == (LeftOut(11, Left.DROPPED),)
    found = keeping.given_to(dropped, 11, 1, school)
    assert pairs(found.whole) == {(10,): 1, (12,): 1, (11,): 1}
    assert not found.whole.left
    with pytest.raises(Refusal):
        keeping.given_to(dropped, 11, 99, school)


def test_lines_become_a_group_and_are_taken_apart():
    school = editable()
    kept = kept_of(school)
    joinable = keeping.could_join(kept, kept.whole.lines[0], school)
    assert [one.mentees for one in joinable] == [(11,), (12,)]
    group = keeping.merged(keeping.merged(kept, 10, 11, school), 10, 12, school)
    assert pairs(group.whole) == {(10, 11, 12): 1}
    smaller = keeping.without(group, 11, school)
    assert pairs(smaller.whole) == {(10, 12): 1}
    assert pairs(keeping.apart(smaller, 10, school).whole) == {(10,): 1, (12,): 1}
    with pytest.raises(Refusal):
        keeping.apart(kept, 10, school)


def test_nobody_is_given_to_who_may_not():
    helps = marks(method=3)
    school = Pool((seeker(10, helps, refused=frozenset({2})),), (offer(1, helps), offer(2, helps)))
    with pytest.raises(Refusal) as wrong:
        keeping.given_to(kept_of(school), 10, 2, school)
    assert wrong.value.key == "matching-not_suitable"


def test_a_set_is_kept_as_plain_values():
    kept = made(pool(8, 6, 3))
    assert from_plain(to_plain(kept)) == kept
    assert from_plain({"lines": [["?"]]}) is None


def test_the_set_of_a_school_is_what_the_ranking_allows():
    school = pool(30, 30, 7)
    market = Market(school.offers)
    for line in propose_all(school, assign).lines:
        for person in line.mentees:
            ids = [one.id for one in market.ranking(school.seeker(person)).candidates]
            assert line.mentor in ids
