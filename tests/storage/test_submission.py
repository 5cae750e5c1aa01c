"""Versions, queue and bank of what people hand in, on a real file."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy.exc import IntegrityError

from mentoring import mentee_request, mentor_questionnaire
from mentoring.bank import PAGE, Filter
from mentoring.mentee_request import MenteeRequest
from mentoring.mentor_questionnaire import MentorQuestionnaire
from mentoring.people import Status
from mentoring.submission import SubmissionStatus
from storage import Uow, open_storage

NOW = datetime(2026, 9, 1, 9, tzinfo=UTC)
REQUEST: dict[str, Any] = {
    "experience_years": 10,
    "under_35": False,
    "category": "experienced",
    "areas": [["norm", 2, ["law"]], ["ict", 1, []]],
    "own_words": "100% «слова» _и_ \\ 🙂",
    "kinds": ["short_term"],
    "forms": ["teacher"],
    "mode": "mixed",
    "times": ["mon_after"],
    "wished_mentor": 0,
    "urgency": "usual",
}
QUESTIONNAIRE: dict[str, Any] = {
    "experience_years": 20,
    "category": "first",
    "mentoring_experience": "few",
    "areas": [["method", 3, ["goals"]]],
    "kinds": ["group"],
    "hours": 4,
    "capacity": 3,
    "mode": "online",
    "times": ["tue_after"],
    "motivation": ["share"],
    "needs": [],
    "own_initiative": True,
}


@dataclass
class Bank:
    """One open transaction with a few people in it."""

    uow: Uow

    async def person(self, name: str, status: Status = Status.MEMBER) -> int:
        card = await self.uow.people.add(now=NOW, full_name=name)
        await self.uow.people.save(replace(card, status=status))
        return card.id

    async def request(self, person: int, at: int = 0, **changes: Any) -> MenteeRequest:
        fields = mentee_request.from_answers({**REQUEST, **changes})
        moment = NOW + timedelta(hours=at)
        made = MenteeRequest(person=person, submitted_at=moment, **fields)
        return await self.uow.mentee_requests.add(made)

    async def found(self, **wanted: Any) -> list[str | None]:
        rows, total = await self.uow.mentee_requests.bank(Filter(**wanted))
        assert total >= len(rows)
        return [person.full_name for _, person in rows]


@pytest.fixture
async def bank(tmp_path: Path, empty_database: Path) -> AsyncIterator[Bank]:
    """A database of its own."""
    file = tmp_path / "bank.sqlite3"
    shutil.copyfile(empty_database, file)
    storage = open_storage(f"sqlite+aiosqlite:///{file}", ZoneInfo("Europe/Moscow"))
    async with storage.transaction(NOW) as uow:
        yield Bank(uow)
    await storage.close()


async def test_what_is_written_is_read_back(bank: Bank) -> None:
    person = await bank.person("Иванова Анна Петровна")
    sent = await bank.request(person)
    assert (sent.version, sent.submitted_at, sent.wished_mentor) == (1, NOW, None)
    assert sent.own_words == REQUEST["own_words"]
    assert await bank.uow.mentee_requests.get(sent.id) == sent
    fields = mentor_questionnaire.from_answers(QUESTIONNAIRE)
    filled = MentorQuestionnaire(person=person, submitted_at=NOW, **fields)
    kept = await bank.uow.mentor_questionnaires.add(filled)
    assert kept == replace(filled, id=kept.id, version=1)


async def test_only_the_newest_version_counts(bank: Bank) -> None:
    person = await bank.person("Иванова Анна Петровна")
    old, new = await bank.request(person), await bank.request(person, at=1, mode="online")
    assert (old.version, new.version) == (1, 2)
    assert await bank.uow.mentee_requests.current_of(person) == new
    assert await bank.uow.mentee_requests.history_of(person) == [new, old]
    assert await bank.uow.mentee_requests.queue() == [new]
    assert sum((await bank.uow.mentee_requests.counts()).values()) == 1


async def test_two_newest_versions_of_one_author_cannot_be(bank: Bank) -> None:
    from sqlalchemy import text

    person = await bank.person("Иванова Анна Петровна")
    await bank.request(person)
    await bank.request(person)
    everything = text("UPDATE mentee_requests SET newest = 1")
    with pytest.raises(IntegrityError):
        await bank.uow._db.execute(everything)


async def test_the_queue_has_urgent_first_then_oldest(bank: Bank) -> None:
    names = ("Алова Анна", "Белов Борис", "Вилкина Вера")
    first, second, third = [await bank.person(name) for name in names]
    await bank.request(first, at=2)
    await bank.request(second, at=1)
    await bank.request(third, at=3, urgency="urgent")
    order = [one.person for one in await bank.uow.mentee_requests.queue()]
    assert order == [third, second, first]


async def test_a_decision_is_written_and_leaves_the_queue(bank: Bank) -> None:
    person, curator = await bank.person("Алова Анна"), await bank.person("Курова Кира")
    sent = await bank.request(person)
    decided = replace(
        sent,
        status=SubmissionStatus.RETURNED,
        decided_at=NOW,
        decided_by=curator,
        comment="Поясните",
        flagged=("areas", "times"),
    )
    await bank.uow.mentee_requests.save_decision(decided)
    assert await bank.uow.mentee_requests.get(sent.id) == decided
    assert await bank.uow.mentee_requests.queue() == []


async def test_the_bank_is_searched_and_filtered(bank: Bank) -> None:
    anna = await bank.person("Ёлкина Анна Петровна")
    boris = await bank.person("Белов Борис")
    await bank.request(anna)
    await bank.request(boris, areas=[["comm", 1, []]], kinds=["traditional"])
    assert await bank.found() == ["Белов Борис", "Ёлкина Анна Петровна"]
    assert await bank.found(text=" елк") == ["Ёлкина Анна Петровна"]
    assert await bank.found(text="%") == []
    assert await bank.found(area="norm") == ["Ёлкина Анна Петровна"]
    assert await bank.found(area="comm", kind="traditional") == ["Белов Борис"]
    assert await bank.found(kind="short_term", area="comm") == []
    assert await bank.found(status=SubmissionStatus.ACCEPTED) == []


async def test_withdrawn_and_those_who_left_are_not_shown(bank: Bank) -> None:
    anna, boris = await bank.person("Алова Анна"), await bank.person("Белов Борис", Status.LEFT)
    await bank.request(anna)
    await bank.request(boris)
    assert await bank.found() == ["Алова Анна"]
    await bank.uow.mentee_requests.leave(anna, NOW)
    assert await bank.found() == []
    assert await bank.found(status=SubmissionStatus.WITHDRAWN) == ["Алова Анна"]


async def test_pages_hold_eight_and_tell_the_total(bank: Bank) -> None:
    for number in range(PAGE + 3):
        await bank.request(await bank.person(f"Ученов Учитель{number:02}"))
    rows, total = await bank.uow.mentee_requests.bank(Filter(page=1))
    assert (len(rows), total) == (3, PAGE + 3)


async def test_erasure_destroys_every_version_and_others_wishes(bank: Bank) -> None:
    anna, boris = await bank.person("Алова Анна"), await bank.person("Белов Борис")
    await bank.request(boris)
    await bank.request(boris)
    wish = await bank.request(anna, wished_mentor=boris)
    await bank.uow.mentee_requests.wipe_person(boris)
    assert await bank.uow.mentee_requests.history_of(boris) == []
    kept = await bank.uow.mentee_requests.get(wish.id)
    assert kept is not None
    assert kept.wished_mentor is None
