"""Rules about people: names, roles, who may manage, who is found, staying and going."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mentoring import membership
from mentoring.people import (
    Person,
    Reach,
    Role,
    Status,
    ensure_full_name,
    ensure_may_manage,
    ensure_not_last_curator,
    next_missing,
    role_names,
    short_name,
)
from mentoring.people_search import PeopleFilter, is_found, is_unreachable
from mentoring.refusal import Refusal
from mentoring.say import T

VERA = Person(1, "Ромашкина Вера Павловна", "учитель", status=Status.MEMBER)
CURATOR = replace(VERA, id=2, roles=frozenset({Role.CURATOR}))


@pytest.mark.parametrize(
    "name", ["Ромашкина Вера", " Ромашкина  Вера Павловна ", "Мамин-Сибиряк Ян", "О'Нил Шон"]
)
def test_full_names(name):
    assert ensure_full_name(name) == " ".join(name.split())


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Ромашкина", "people-name_words"),
        ("Ромашкина 2", "people-name_words"),
        ("", "people-name_words"),
        ("А " * 60, "people-name_words"),
        ("Ромашкина В.", "people-name_initials"),
        ("Ромашкина В П", "people-name_initials"),
    ],
)
def test_names_that_papers_cannot_use(name, key):
    with pytest.raises(Refusal) as refusal:
        ensure_full_name(name)
    assert refusal.value.key == key


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Ромашкина Вера Павловна", "Ромашкина В. П."),
        ("Ромашкина Вера", "Ромашкина В."),
        ("Алиев Ахмед Али оглы", "Алиев А. А."),
    ],
)
def test_short_names(full, short):
    assert short_name(full) == short


def test_the_last_curator_stays():
    with pytest.raises(Refusal, match="last_curator"):
        ensure_not_last_curator(frozenset({Role.HEAD}), CURATOR, 1)
    ensure_not_last_curator(frozenset({Role.HEAD}), CURATOR, 2)
    ensure_not_last_curator(frozenset({Role.CURATOR, Role.HEAD}), CURATOR, 1)


def test_a_curator_who_has_not_joined_is_not_the_last_one():
    invited = replace(CURATOR, status=Status.INVITED)
    ensure_not_last_curator(frozenset(), invited, 1)


@pytest.mark.parametrize("role", [Role.CURATOR, Role.ADMIN])
def test_who_manages(role):
    ensure_may_manage(replace(VERA, roles=frozenset({role})))


@pytest.mark.parametrize("role", [Role.MENTEE, Role.MENTOR, Role.HEAD, Role.COUNCIL])
def test_who_does_not_manage(role):
    with pytest.raises(Refusal, match="not_allowed"):
        ensure_may_manage(replace(VERA, roles=frozenset({role})))


def test_what_a_card_still_needs():
    assert next_missing(Person(1)) == "full_name"
    assert next_missing(Person(1, "Ромашкина Вера")) == "position"
    assert next_missing(VERA) is None


def test_roles_stand_in_their_order():
    named = role_names(frozenset({Role.ADMIN, Role.MENTEE}))
    assert named.items == (T("role-mentee"), T("role-admin"))


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (PeopleFilter(), True),
        (PeopleFilter("вера"), True),
        (PeopleFilter("РОМАШКИНА  В"), True),
        (PeopleFilter("пётр"), False),
        (PeopleFilter(role=Role.MENTOR), False),
        (PeopleFilter(role=Role.MENTEE), True),
        (PeopleFilter(status=Status.MEMBER), True),
        (PeopleFilter(status=Status.LEFT), False),
        (PeopleFilter(unreachable=True), False),
        (PeopleFilter("вера", Role.MENTEE, Status.MEMBER), True),
    ],
)
def test_search(wanted, found):
    wishes = replace(VERA, wished_roles=frozenset({Role.MENTEE}))
    assert is_found(wishes, wanted) is found


def test_search_knows_both_spellings_of_a_letter():
    assert is_found(replace(VERA, full_name="Семёнова Алёна"), PeopleFilter("семенова ал"))


def test_who_is_not_reached():
    assert is_unreachable(replace(VERA, reach=Reach.BLOCKED))
    assert not is_unreachable(replace(VERA, reach=Reach.BLOCKED, status=Status.LEFT))


def test_the_twin_of_who_came_by_the_sheet():
    came = replace(VERA, full_name="ромашкина вера павловна")
    assert membership.twin_of(came, [VERA, CURATOR]) is None
    other = replace(CURATOR, full_name="Орлов Борис")
    assert membership.twin_of(came, [VERA, other]) == VERA
    assert membership.twin_of(Person(3), [Person(4)]) is None


def test_what_the_list_knew_fills_the_gaps_only():
    came = replace(VERA, position="завуч", experience_years=0)
    known = replace(VERA, position="учитель", subjects=("химия",), experience_years=7)
    both = membership.absorbed(came, known)
    assert (both.position, both.subjects, both.experience_years) == ("завуч", ("химия",), 0)


@pytest.mark.parametrize(
    ("field", "text", "attribute", "value"),
    [
        ("full_name", "Орлова Вера  Павловна", "full_name", "Орлова Вера Павловна"),
        ("position", " завуч ", "position", "завуч"),
        ("subjects", "химия; биология,", "subjects", ("химия", "биология")),
        ("experience", "12", "experience_years", 12),
    ],
)
def test_a_corrected_card(field, text, attribute, value):
    assert getattr(membership.corrected(VERA, field, text), attribute) == value


@pytest.mark.parametrize(
    ("field", "text", "key"),
    [
        ("full_name", "Орлова", "people-name_words"),
        ("position", "  ", "people-text_length"),
        ("position", "а" * 151, "people-text_length"),
        ("experience", "61", "people-years_range"),
        ("experience", "-1", "people-years_range"),
        ("roles", "директор", "common-changed"),
    ],
)
def test_what_a_card_does_not_take(field, text, key):
    with pytest.raises(Refusal) as refusal:
        membership.corrected(VERA, field, text)
    assert refusal.value.key == key
