"""Who may read which column, and what erasure does to it (1.3(4), bar 10).

One table serves the rights, the words of `/privacy`, the export of one's own data and the act of
destruction, so that these cannot say different things.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from mentoring import mentee_request, mentor_questionnaire
from mentoring.privacy_monitoring import MONITORING_TABLES
from mentoring.privacy_nouns import (
    Category,
    Erasure,
    Field,
    Reader,
    TableRule,
    fields,
)
from mentoring.privacy_pairs import PAIR_TABLES
from mentoring.privacy_site import SITE_TABLES
from mentoring.privacy_training import TRAINING_TABLES
from mentoring.privacy_work import WORK_TABLES
from mentoring.privacy_year import YEAR_TABLES
from mentoring.readers import Audience

_STAFF = (Reader.SELF, Reader.CURATOR, Reader.ADMIN)
_BANK = (*_STAFF, Reader.COUNCIL)
_COLLEAGUES = (*_BANK, Reader.HEAD, Reader.MENTOR, Reader.MENTEE)
_KNOWN = (*_COLLEAGUES, Reader.SEEKER, Reader.HELPER)
_SELF = (Reader.SELF,)
_NONE: tuple[Reader, ...] = ()


def _answers(category: Category, readers: Mapping[str, tuple[Audience, ...]]) -> dict[str, Field]:
    """Answers of a form, by the declaration that its screens use."""
    return {
        name: Field(category, tuple(Reader(one) for one in audiences), Erasure.ERASE)
        for name, audiences in readers.items()
    }


def _submission(category: Category) -> dict[str, Field]:
    author = (Reader.SELF, Reader.CURATOR)
    return {
        **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "id newest decided_by"),
        **fields(category, author, Erasure.ERASE, "version status submitted_at decided_at"),
        **fields(category, author, Erasure.ERASE, "comment flagged"),
        **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "person_id"),
    }


TABLES: Mapping[str, TableRule] = {
    "people": TableRule(
        ("id",),
        {
            **fields(Category.CARD, _KNOWN, Erasure.ERASE, "full_name position subjects"),
            **fields(Category.CARD, _BANK, Erasure.ERASE, "experience_years"),
            **fields(Category.CARD, _STAFF, Erasure.ERASE, "declined"),
            **fields(Category.CARD, _COLLEAGUES, Erasure.ERASE, "partner_id"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "name_key"),
            **fields(Category.ROLES, _STAFF, Erasure.ERASE, "roles wished_roles joined_at"),
            **fields(Category.ROLES, _STAFF, Erasure.ERASE, "reach"),
            **fields(Category.SETTINGS, _SELF, Erasure.ERASE, "language quiet_from quiet_to muted"),
            **fields(Category.ROLES, _STAFF, Erasure.KEEP, "status created_at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "version"),
            **fields(Category.ROLES, _STAFF, Erasure.NUMBER, "id"),
        },
    ),
    "accounts": TableRule(
        ("person_id",),
        {
            **fields(Category.ACCOUNT, _SELF, Erasure.ERASE, "channel external_id since"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "id person_id invitation_id"),
        },
    ),
    "mentee_requests": TableRule(
        ("person_id",),
        {
            **_submission(Category.REQUEST),
            **_answers(Category.REQUEST, mentee_request.READERS),
        },
    ),
    "mentor_questionnaires": TableRule(
        ("person_id",),
        {
            **_submission(Category.QUESTIONNAIRE),
            **_answers(Category.QUESTIONNAIRE, mentor_questionnaire.READERS),
        },
    ),
    "consents": TableRule(
        ("person_id",),
        {
            **fields(Category.CONSENTS, _STAFF, Erasure.KEEP, "kind act at language note"),
            **fields(Category.CONSENTS, _SELF, Erasure.KEEP, "text_version sha256 channel"),
            **fields(Category.CONSENTS, _SELF, Erasure.KEEP, "message_id"),
            **fields(Category.CONSENTS, _STAFF, Erasure.NUMBER, "id person_id by_id"),
        },
    ),
    "papers": TableRule(
        ("about_id", "asked_by"),
        {
            **fields(Category.PAPERS, _SELF, Erasure.ERASE, "file_name sha256 problem"),
            **fields(Category.PAPERS, _SELF, Erasure.KEEP, "kind language state asked_at made_at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "personal attempts"),
            **fields(Category.PAPERS, _SELF, Erasure.NUMBER, "id params asked_by about_id"),
        },
    ),
    "audit_log": TableRule(
        ("person_id", "actor_id"),
        {
            **fields(Category.TRACES, _STAFF, Erasure.KEEP, "at action subject"),
            **fields(Category.TRACES, _STAFF, Erasure.NUMBER, "id actor_id person_id subject_id"),
        },
    ),
    "conversations": TableRule(
        ("chat_id",),
        {
            **fields(Category.MESSAGES, _SELF, Erasure.ERASE, "state data updated_at"),
            **fields(Category.ACCOUNT, _SELF, Erasure.ERASE, "chat_id"),
        },
    ),
    "outbox": TableRule(
        ("person_id",),
        {
            **fields(Category.MESSAGES, _SELF, Erasure.ERASE, "say created_at not_before"),
            **fields(
                Category.TECHNICAL, _NONE, Erasure.ERASE, "id commands bulk edits answers state"
            ),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "attempts maybe_repeated outcome"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "person_id message_id"),
            **fields(Category.ACCOUNT, _SELF, Erasure.ERASE, "chat_id"),
        },
    ),
    "errands": TableRule(
        ("person_id",),
        {
            **fields(Category.MESSAGES, _SELF, Erasure.ERASE, "file_id file_name"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "kind state attempts asked_at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id person_id subject_id"),
        },
        exported=False,
    ),
    "invitations": TableRule(
        ("person_id", "used_by"),
        {
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "code role reusable created_at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "expires_at used_at revoked_at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id person_id created_by used_by"),
        },
        exported=False,
    ),
    "inbox": TableRule(
        (),
        {
            **fields(Category.MESSAGES, _NONE, Erasure.ERASE, "payload"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "update_id state received_at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "attempts problem"),
        },
        exported=False,
    ),
    "consent_texts": TableRule(
        (),
        fields(
            Category.TECHNICAL,
            _NONE,
            Erasure.KEEP,
            "id kind language version sha256 body since",
        ),
        exported=False,
    ),
    "meta": TableRule(
        (),
        fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "name value"),
        exported=False,
    ),
    **PAIR_TABLES,
    **WORK_TABLES,
    **SITE_TABLES,
    **MONITORING_TABLES,
    **YEAR_TABLES,
    **TRAINING_TABLES,
}
"""Every table and column. A new column that is not here fails `tests/test_house.py`."""


def readers_of(table: str, column: str) -> tuple[Reader, ...]:
    """Who may read a column.

    Raises:
        LookupError: not declared.
    """
    return TABLES[table].fields[column].readers


def sees(reader: Reader) -> dict[Category, tuple[str, ...]]:
    """What somebody sees of another person: columns by category, in the order of declaration."""
    found: dict[Category, list[str]] = {}
    for rule in TABLES.values():
        for name, field in rule.fields.items():
            if reader in field.readers and field.category is not Category.TECHNICAL:
                found.setdefault(field.category, []).append(name)
    return {category: tuple(names) for category, names in found.items()}


def answers_seen(reader: Reader, table: str) -> tuple[str, ...]:
    """Answers of a form that a reader sees, in the order of the form."""
    forms = {
        "mentee_requests": mentee_request.READERS,
        "mentor_questionnaires": mentor_questionnaire.READERS,
    }
    return tuple(name for name in forms[table] if reader in readers_of(table, name))


def erased_categories(tables: Iterable[str]) -> tuple[Category, ...]:
    """Categories destroyed when a person with rows in these tables is erased, in a fixed order."""
    gone = {
        field.category
        for table in tables
        for field in TABLES[table].fields.values()
        if field.erasure is Erasure.ERASE
    }
    return tuple(one for one in Category if one in gone and one is not Category.TECHNICAL)
