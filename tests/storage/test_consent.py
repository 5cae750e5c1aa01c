"""Texts by version and the register that nobody can rewrite, on a real database."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import delete, text, update
from sqlalchemy.exc import IntegrityError

from bot.consent_texts import ConsentTemplateProblem, register_all, sha256_of
from bot.texts import LOCALES
from mentoring.consent import ConsentAct, ConsentEntry, ConsentKind, ConsentStanding
from mentoring.people import Role
from mentoring.register import PaperState, request_paper
from storage import Storage, Uow, open_storage
from storage.consent import APPEND_ONLY_TRIGGERS, consents
from storage.migrate import upgrade

NOW = datetime(2026, 9, 1, 6, tzinfo=UTC)
KIND = ConsentKind.PROCESSING


@pytest.fixture
async def storage(tmp_path: Path) -> AsyncIterator[Storage]:
    path = tmp_path / "school.sqlite3"
    upgrade(path)
    opened = open_storage(f"sqlite+aiosqlite:///{path}", ZoneInfo("Europe/Moscow"))
    yield opened
    await opened.close()


@pytest.fixture
async def uow(storage: Storage) -> AsyncIterator[Uow]:
    async with storage.transaction(NOW) as opened:
        yield opened


async def decide(uow: Uow, person: int, act: ConsentAct, sha: str, language: str = "ru") -> None:
    entry = ConsentEntry(0, person, KIND, act, NOW, language, 1, sha, "telegram", 2**60)
    assert (await uow.consents.add(entry)).id > 0


async def test_a_text_gets_a_new_version_only_when_it_changes(uow: Uow) -> None:
    first = await uow.consents.register_text(KIND, "ru", "one", sha256_of("one"), NOW)
    same = await uow.consents.register_text(KIND, "ru", "one", sha256_of("one"), NOW)
    other = await uow.consents.register_text(KIND, "ru", "two", sha256_of("two"), NOW)
    assert (first.version, same.version, other.version) == (1, 1, 2)
    assert await uow.consents.current_text(KIND, "ru") == other
    assert await uow.consents.text(KIND, "ru", 1) == first
    assert await uow.consents.current_text(KIND, "en") is None


async def test_going_back_to_an_old_text_revives_the_consents_given_to_it(uow: Uow) -> None:
    person = (await uow.people.add(now=NOW)).id
    for body in ("one", "two", "one"):
        await uow.consents.register_text(KIND, "ru", body, sha256_of(body), NOW)
        if body == "one":
            await decide(uow, person, ConsentAct.GIVEN, sha256_of("one"))
        expected = ConsentStanding.GIVEN if body == "one" else ConsentStanding.OUTDATED
        assert await uow.consents.standing(person, KIND) is expected


async def test_a_consent_in_english_outlives_a_change_of_the_russian_text(uow: Uow) -> None:
    person = (await uow.people.add(now=NOW)).id
    assert await uow.consents.standing(person, KIND) is ConsentStanding.NONE
    await uow.consents.register_text(KIND, "ru", "old", sha256_of("old"), NOW)
    await uow.consents.register_text(KIND, "en", "e", sha256_of("e"), NOW)
    await decide(uow, person, ConsentAct.GIVEN, sha256_of("e"), "en")
    await uow.consents.register_text(KIND, "ru", "new", sha256_of("new"), NOW)
    assert await uow.consents.standing(person, KIND) is ConsentStanding.GIVEN


async def test_rows_come_back_as_written_and_in_order(uow: Uow) -> None:
    person = (await uow.people.add(now=NOW)).id
    await decide(uow, person, ConsentAct.GIVEN, "a" * 64)
    await decide(uow, person, ConsentAct.WITHDRAWN, "a" * 64)
    found = await uow.consents.of(person)
    assert [one.act for one in found] == [ConsentAct.GIVEN, ConsentAct.WITHDRAWN]
    assert found == await uow.consents.of(person, KIND)
    assert found[0].message_id == 2**60
    assert found[0].at == NOW
    assert await uow.consents.of_many(KIND) == {person: found}
    assert await uow.consents.of(person, ConsentKind.PUBLICATION) == []


@pytest.mark.parametrize(
    "statement", [update(consents).values(act="given"), delete(consents)], ids=["update", "delete"]
)
async def test_the_register_refuses_to_be_rewritten(uow: Uow, statement: object) -> None:
    person = (await uow.people.add(now=NOW)).id
    await decide(uow, person, ConsentAct.REFUSED, "a" * 64)
    with pytest.raises(IntegrityError, match="append-only"):
        await uow.consents._db.execute(statement)  # type: ignore[call-overload]


async def test_the_triggers_can_be_taken_off_by_a_migration_alone(uow: Uow) -> None:
    person = (await uow.people.add(now=NOW)).id
    await decide(uow, person, ConsentAct.REFUSED, "a" * 64)
    for _, drop in APPEND_ONLY_TRIGGERS:
        await uow.consents._db.execute(text(drop))
    await uow.consents._db.execute(delete(consents))
    for create, _ in APPEND_ONLY_TRIGGERS:
        await uow.consents._db.execute(text(create))
    await decide(uow, person, ConsentAct.REFUSED, "a" * 64)
    with pytest.raises(IntegrityError):
        await uow.consents._db.execute(delete(consents))


async def test_all_texts_are_registered_at_start_and_fit_one_message(uow: Uow) -> None:
    found = await register_all(uow, LOCALES, None, "Школа № 1", "", "en")
    assert len(found) == 2 * len(ConsentKind)
    assert all(one.version == 1 and len(one.body) < 3500 for one in found)
    assert all("Школа № 1" in one.body and "{" not in one.body for one in found)
    assert await uow.meta.get("default_language") == "en"
    again = await register_all(uow, LOCALES, None, "Школа № 1", "", "en")
    assert again == found


async def test_the_schools_own_text_wins_and_a_broken_one_is_named(
    uow: Uow, tmp_path: Path
) -> None:
    own = tmp_path / "templates"
    file = own / "ru" / "consent_publication.md"
    file.parent.mkdir(parents=True)
    file.write_text("# Наше\n\n{school_short_name} просит.", encoding="utf-8")
    await register_all(uow, LOCALES, own, "Школа № 1", "Ш1")
    text_now = await uow.consents.current_text(ConsentKind.PUBLICATION, "ru")
    assert text_now is not None
    assert text_now.body == "# Наше\n\nШ1 просит.\n"
    file.write_bytes("Школа".encode("cp1251"))
    with pytest.raises(ConsentTemplateProblem, match=r"consent_publication\.md.*UTF-8"):
        await register_all(uow, LOCALES, own, "Школа № 1", "Ш1")


async def test_an_equal_paper_still_waiting_is_asked_for_once(uow: Uow) -> None:
    person = await uow.people.add(now=NOW, roles=frozenset({Role.MENTEE}))
    first = await request_paper(uow, person, "my_data_json", NOW, language="ru", about=person.id)
    same = await request_paper(uow, person, "my_data_json", NOW, language="ru", about=person.id)
    other = await request_paper(uow, person, "my_data_json", NOW, language="en", about=person.id)
    assert first.id == same.id != other.id
    assert "papers" in uow.bells


async def test_a_paper_is_given_up_after_three_failures(uow: Uow) -> None:
    paper = await request_paper(uow, None, "x", NOW, language="ru")
    states = [await uow.papers.failed(paper.id, "KeyError") for _ in range(3)]
    assert states == [PaperState.ASKED, PaperState.ASKED, PaperState.FAILED]
    assert not await uow.papers.made(paper.id, NOW)
    assert await uow.papers.failed_count() == 1


async def test_erasing_a_person_gives_up_their_papers_and_lists_with_them(uow: Uow) -> None:
    person = (await uow.people.add(now=NOW)).id
    own = await request_paper(uow, None, "consent_processing", NOW, language="ru", about=person)
    bank = await request_paper(uow, None, "bank_xlsx", NOW, language="ru")
    act = await request_paper(
        uow, None, "destruction_act", NOW, language="ru", about=person, personal=False
    )
    for paper in (own, bank, act):
        await uow.papers.reserve(paper.id, f"{paper.id}.docx", "a" * 64)
        assert await uow.papers.made(paper.id, NOW + timedelta(seconds=1))
    await uow.papers.wipe_person(person)
    assert {one.id for one in await uow.papers.to_destroy()} == {own.id, bank.id}
    await uow.papers.destroyed(own.id)
    assert (await uow.papers.get(own.id)).file_name is None
    assert (await uow.papers.get(act.id)).state is PaperState.MADE
