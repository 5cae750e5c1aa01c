"""Every column has its readers and its end; withdrawal and erasure keep their promises."""

from __future__ import annotations

import importlib
import pkgutil
from datetime import UTC, datetime, timedelta

import pytest

import storage
from mentoring import mentee_request, mentor_questionnaire
from mentoring.consent import ConsentAct, ConsentEntry, ConsentKind
from mentoring.my_data import DESTROY_AFTER, ensure_may_erase, is_due, to_plain, withdrawn_at
from mentoring.people import Person, Role, Status
from mentoring.privacy import TABLES, answers_seen, erased_categories, readers_of, sees
from mentoring.privacy_nouns import Category, Erasure, Reader
from mentoring.readers import Audience
from mentoring.refusal import Refusal
from storage.tables import metadata

for module in pkgutil.iter_modules(storage.__path__):
    importlib.import_module(f"storage.{module.name}")

START = datetime(2026, 9, 1, tzinfo=UTC)


def test_every_column_of_the_database_is_declared_and_no_other() -> None:
    declared = {name: set(rule.fields) for name, rule in TABLES.items()}
    real = {name: set(table.c.keys()) for name, table in metadata.tables.items()}
    assert declared == real


@pytest.mark.parametrize("name", list(TABLES))
def test_owners_are_columns_of_their_table(name: str) -> None:
    assert set(TABLES[name].owners) <= set(TABLES[name].fields)


def test_every_audience_of_a_form_is_a_reader() -> None:
    assert {one.value for one in Audience} <= {one.value for one in Reader}


@pytest.mark.parametrize(
    ("table", "declared"),
    [
        ("mentee_requests", mentee_request.READERS),
        ("mentor_questionnaires", mentor_questionnaire.READERS),
    ],
)
def test_readers_of_answers_are_those_the_form_shows(
    table: str, declared: dict[str, tuple[Audience, ...]]
) -> None:
    for name, audiences in declared.items():
        assert [str(one) for one in readers_of(table, name)] == [str(one) for one in audiences]


def test_the_head_reads_of_no_form_and_no_answer() -> None:
    personal = {Category.REQUEST, Category.QUESTIONNAIRE, Category.ANSWER, Category.CONSENTS}
    assert not personal & set(sees(Reader.HEAD))


def test_a_quiet_answer_is_for_the_curator_alone() -> None:
    assert readers_of("pair_members", "answer") == (Reader.SELF, Reader.CURATOR)
    for reader in Reader:
        if reader not in (Reader.SELF, Reader.CURATOR):
            assert Category.ANSWER not in sees(reader)


def test_with_whom_one_would_rather_not_is_for_the_curator_alone() -> None:
    assert readers_of("mentee_requests", "not_with") == (Reader.SELF, Reader.CURATOR)
    assert "not_with" not in answers_seen(Reader.COUNCIL, "mentee_requests")
    assert "not_with" not in answers_seen(Reader.MENTOR, "mentee_requests")


def test_the_person_sees_every_column_that_is_theirs() -> None:
    for rule in TABLES.values():
        for field in rule.fields.values():
            if rule.exported and field.category is not Category.TECHNICAL:
                assert Reader.SELF in field.readers


def test_a_colleague_choosing_a_mentor_sees_who_it_is_and_what_with_and_no_more() -> None:
    assert set(sees(Reader.SEEKER)) == {Category.CARD, Category.QUESTIONNAIRE}
    assert sees(Reader.SEEKER)[Category.CARD] == ("full_name", "position", "subjects")
    assert answers_seen(Reader.SEEKER, "mentor_questionnaires") == ("areas",)


def test_the_register_of_consents_survives_erasure_by_numbers_only() -> None:
    kept = TABLES["consents"].fields
    assert {field.erasure for field in kept.values()} == {Erasure.KEEP, Erasure.NUMBER}
    assert not {"full_name", "name", "external_id"} & set(kept)


def test_what_is_erased_is_named_in_the_act() -> None:
    gone = erased_categories(["people", "accounts", "consents", "audit_log"])
    assert gone == (Category.CARD, Category.ROLES, Category.ACCOUNT, Category.SETTINGS)


def entry(act: ConsentAct, day: int) -> ConsentEntry:
    at = START + timedelta(days=day)
    return ConsentEntry(id=day, person=1, kind=ConsentKind.PROCESSING, act=act, at=at)


def test_a_withdrawal_counts_from_its_own_day_until_a_new_yes() -> None:
    given, gone = entry(ConsentAct.GIVEN, 0), entry(ConsentAct.WITHDRAWN, 5)
    assert withdrawn_at([given]) is None
    assert withdrawn_at([given, gone]) == gone.at
    assert withdrawn_at([given, gone, entry(ConsentAct.REFUSED, 9)]) == gone.at
    assert withdrawn_at([given, gone, entry(ConsentAct.GIVEN, 9)]) is None


def test_destruction_is_due_before_thirty_days_have_passed() -> None:
    entries = [entry(ConsentAct.GIVEN, 0), entry(ConsentAct.WITHDRAWN, 5)]
    moment = START + timedelta(days=5) + DESTROY_AFTER
    assert timedelta(days=28) < DESTROY_AFTER < timedelta(days=30)
    assert not is_due(entries, moment - timedelta(seconds=1))
    assert is_due(entries, moment)
    assert not is_due([], moment)


def test_one_erases_oneself_and_the_keepers_of_the_bank_others() -> None:
    person = Person(1, status=Status.MEMBER)
    ensure_may_erase(person, person)
    ensure_may_erase(None, person)
    ensure_may_erase(Person(2, roles=frozenset({Role.CURATOR})), person)
    with pytest.raises(Refusal, match="common-not_allowed"):
        ensure_may_erase(Person(3, roles=frozenset({Role.HEAD})), person)
    with pytest.raises(Refusal, match="my_data-erased_already"):
        ensure_may_erase(None, Person(1, status=Status.ERASED))


def test_values_become_plain() -> None:
    assert to_plain(START) == "2026-09-01T00:00:00+00:00"
    assert to_plain(START.date()) == "2026-09-01"
    assert to_plain(START.time()) == "00:00:00"
    assert to_plain(["a", 1]) == ["a", 1]
