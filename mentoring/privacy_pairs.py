"""Readers of what belongs to pairs: the pair, its answers, programme, orders, petitions (bar 10)."""

from __future__ import annotations

from collections.abc import Mapping

from mentoring.privacy_nouns import Category, Erasure, Reader, TableRule, fields

_SIDES = (Reader.SELF, Reader.MENTOR, Reader.MENTEE)
_OFFICES = (Reader.CURATOR, Reader.COUNCIL, Reader.HEAD)
_CURATOR = (Reader.SELF, Reader.CURATOR)
_NONE: tuple[Reader, ...] = ()
_READ = (*_SIDES, *_OFFICES)
_ASKED = (Reader.SELF, *_OFFICES)
_THEIRS = ("pair_members", "pair_id", "person_id")

PAIR_TABLES: Mapping[str, TableRule] = {
    "pairs": TableRule(
        (),
        {
            **fields(
                Category.PAIR, (*_SIDES, *_OFFICES), Erasure.KEEP, "state since kinds form mode"
            ),
            **fields(Category.PAIR, (*_SIDES, *_OFFICES), Erasure.KEEP, "topics back_topics"),
            **fields(Category.PAIR, (*_SIDES, *_OFFICES), Erasure.KEEP, "starts ends ended_on"),
            **fields(Category.PAIR, (*_SIDES, *_OFFICES), Erasure.KEEP, "ending paused_until"),
            **fields(Category.PAIR, (*_SIDES, *_OFFICES), Erasure.KEEP, "leaving_on basis"),
            **fields(Category.PAIR, (*_SIDES, *_OFFICES), Erasure.KEEP, "consented_at original_on"),
            **fields(Category.PAIR, (*_SIDES, Reader.CURATOR), Erasure.ERASE, "words evidence"),
            **fields(Category.PAIR, (*_SIDES, Reader.CURATOR), Erasure.ERASE, "addendum payment"),
            **fields(Category.TECHNICAL, (Reader.CURATOR,), Erasure.KEEP, "cause proposed_at"),
            **fields(Category.TECHNICAL, (Reader.CURATOR,), Erasure.NUMBER, "following replaces"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id proposed_by order_id"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "version"),
        },
        through=_THEIRS,
    ),
    "pair_members": TableRule(
        ("person_id",),
        {
            **fields(Category.ANSWER, _CURATOR, Erasure.ERASE, "answer answered_at"),
            **fields(Category.PAIR, (*_SIDES, *_OFFICES), Erasure.KEEP, "side asked_at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "reminded_at due_at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "place"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id pair_id person_id"),
        },
    ),
    "pair_events": TableRule(
        ("by_id",),
        {
            **fields(Category.PAIR, _CURATOR, Erasure.KEEP, "at event"),
            **fields(Category.PAIR, _CURATOR, Erasure.ERASE, "words"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id pair_id by_id"),
        },
    ),
    "programmes": TableRule(
        (),
        {
            **fields(
                Category.PROGRAMME, _READ, Erasure.KEEP, "number state since change started_at"
            ),
            **fields(Category.PROGRAMME, _READ, Erasure.KEEP, "agreed_at acquainted_at"),
            **fields(Category.PROGRAMME, _READ, Erasure.KEEP, "acquainted_as"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "version"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id pair_id started_by source_id"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "acquainted_by"),
        },
        through=_THEIRS,
        key="pair_id",
    ),
    "programme_parts": TableRule(
        ("written_by",),
        {
            **fields(Category.PROGRAMME, _READ, Erasure.KEEP, "part written_at"),
            **fields(Category.PROGRAMME, _READ, Erasure.ERASE, "value"),
            **fields(Category.TECHNICAL, _SIDES, Erasure.NUMBER, "agreed"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "version"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id programme_id written_by"),
        },
    ),
    "programme_comments": TableRule(
        ("by_id",),
        {
            **fields(Category.PROGRAMME, _READ, Erasure.KEEP, "part at settled_at"),
            **fields(Category.PROGRAMME, _READ, Erasure.ERASE, "words"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id programme_id by_id"),
        },
    ),
    "petitions": TableRule(
        ("author_id",),
        {
            # Words of a mediation are read by the council alone: see `mentoring.petition`. What is closed
            # has its author for owner, so that nothing of it is given out to whom it is about.
            **fields(Category.PETITION, _ASKED, Erasure.ERASE, "words decision_words"),
            **fields(Category.PETITION, _ASKED, Erasure.KEEP, "kind state year serial made_at"),
            **fields(Category.PETITION, _ASKED, Erasure.KEEP, "due_on decided_at until"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "version invited_at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id pair_id author_id about_id"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "decided_by meeting_id"),
        },
    ),
    "petition_voices": TableRule(
        ("person_id",),
        {
            **fields(Category.PETITION, _CURATOR, Erasure.ERASE, "answer at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.ERASE, "id petition_id person_id"),
        },
    ),
    "file_uses": TableRule(
        ("person_id",),
        {
            **fields(Category.PETITION, (Reader.SELF, Reader.HEAD), Erasure.KEEP, "at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id petition_id person_id"),
        },
    ),
    # Orders are papers of the school: what is about one person goes, the order stays.
    "orders": TableRule(
        (),
        {
            **fields(Category.ORDER, _READ, Erasure.KEEP, "kind state since number signed_on"),
            **fields(Category.ORDER, _OFFICES, Erasure.ERASE, "fields"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "version made_at"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id signed_by made_by changes"),
        },
        exported=False,
    ),
    "order_pairs": TableRule(
        (),
        {
            **fields(Category.ORDER, _READ, Erasure.KEEP, "effect ends"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "place"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id order_id pair_id"),
        },
        exported=False,
    ),
    "order_people": TableRule(
        ("person_id",),
        {
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "place"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "id order_id person_id"),
        },
        exported=False,
    ),
    "order_papers": TableRule(
        (),
        {
            **fields(Category.ORDER, _OFFICES, Erasure.ERASE, "facts"),
            **fields(Category.TECHNICAL, _NONE, Erasure.KEEP, "version"),
            **fields(Category.TECHNICAL, _NONE, Erasure.NUMBER, "paper_id order_id"),
        },
        exported=False,
    ),
    "plan_lines": TableRule(
        (),
        fields(
            Category.TECHNICAL,
            _NONE,
            Erasure.KEEP,
            "id month area form event content question active version",
        ),
        exported=False,
    ),
}
"""By name of table, part of `mentoring.privacy.TABLES`."""
