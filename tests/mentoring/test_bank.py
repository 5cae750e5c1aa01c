"""Who looks into the banks and what is read there; how a staff list meets the cards."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mentoring import mentee_request, mentor_questionnaire
from mentoring.bank import Filter
from mentoring.bank_view import (
    ensure_may_count,
    ensure_may_export,
    ensure_may_read,
    readable,
    shown_to,
)
from mentoring.people import Person, Role, Status
from mentoring.readers import Audience
from mentoring.refusal import Refusal
from mentoring.staff_import import by_name, given, obstacle, updated
from mentoring.staff_list import StaffRow
from mentoring.submission import SubmissionStatus

VERA = Person(1, "Ромашкина Вера Павловна", "учитель", status=Status.MEMBER)
ROW = StaffRow(7, "Ромашкина Вера Павловна", "учитель", (), None, frozenset({"mentee"}))


def holder(*roles):
    return Person(9, roles=frozenset(roles))


@pytest.mark.parametrize(
    ("rule", "allowed"),
    [
        (ensure_may_read, {Role.CURATOR, Role.COUNCIL}),
        (ensure_may_export, {Role.CURATOR}),
        (ensure_may_count, {Role.CURATOR, Role.COUNCIL, Role.HEAD}),
    ],
)
@pytest.mark.parametrize("role", list(Role))
def test_who_may(rule, allowed, role):
    if role in allowed:
        rule(holder(role))
        return
    with pytest.raises(Refusal, match="not_allowed"):
        rule(holder(role))


def test_a_curator_of_the_council_reads_as_curator():
    assert ensure_may_read(holder(Role.COUNCIL, Role.CURATOR)) is Audience.CURATOR


def test_the_council_sees_accepted_ones_only():
    wanted = Filter("вера", "norm", None, SubmissionStatus.ASIDE)
    assert shown_to(Audience.CURATOR, wanted) == wanted
    assert shown_to(Audience.COUNCIL, wanted).status is SubmissionStatus.ACCEPTED


def test_what_the_curator_alone_reads():
    assert readable(mentee_request.READERS, Audience.CURATOR) == tuple(mentee_request.READERS)
    council = readable(mentee_request.READERS, Audience.COUNCIL)
    assert not {"not_with", "own_words", "wished_mentor"} & set(council)
    assert "motivation" not in readable(mentor_questionnaire.READERS, Audience.COUNCIL)


def test_a_row_that_says_what_the_card_says():
    card = replace(VERA, roles=frozenset({Role.MENTEE, Role.MENTOR}), subjects=("химия",))
    assert updated(card, ROW) == card


def test_a_row_adds_and_never_takes_away():
    card = replace(VERA, roles=frozenset({Role.MENTOR}), subjects=("химия",), experience_years=3)
    after = updated(card, replace(ROW, position="завуч", experience_years=4))
    assert after.roles == {Role.MENTEE, Role.MENTOR}
    assert (after.position, after.subjects, after.experience_years) == ("завуч", ("химия",), 4)


@pytest.mark.parametrize("status", [Status.AWAITING, Status.JOINING])
def test_a_name_typed_by_a_stranger_gets_no_role_from_the_list(status):
    after = updated(replace(VERA, status=status), replace(ROW, roles=frozenset({"curator"})))
    assert not after.roles
    assert after.wished_roles == {Role.CURATOR}
    assert not given(ROW, None, after)


def test_rows_that_cannot_be_applied():
    assert obstacle(ROW, []) is None
    assert obstacle(ROW, [VERA]) is None
    assert obstacle(ROW, [VERA, VERA]).reason == "same_name_cards"
    assert obstacle(ROW, [replace(VERA, status=Status.LEFT)]).reason == "person_left"


def test_privileged_roles_are_counted_when_gained():
    row = replace(ROW, roles=frozenset({"head", "mentor"}))
    after = updated(VERA, row)
    assert [(one.line, one.role) for one in given(row, VERA, after)] == [(7, Role.HEAD)]
    assert not given(row, after, after)


def test_names_meet_whatever_their_spelling():
    cards = [replace(VERA, full_name="Семёнова  АЛЁНА"), Person(2)]
    assert list(by_name(cards)) == ["семенова алена"]
