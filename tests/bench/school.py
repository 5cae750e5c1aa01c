"""A big school with years of history: `python -m tests.bench.school FILE` writes it into a database."""

from __future__ import annotations

import asyncio
import random
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Table, insert
from sqlalchemy.ext.asyncio import AsyncConnection

from storage import open_storage
from storage.migrate import upgrade
from storage.tables import metadata

PEOPLE, YEARS, PAIRS, MEETINGS = 2000, 5, 800, 24
"""Members, school years, pairs of a year, meetings of a pair."""
ZONE = ZoneInfo("Europe/Moscow")
NOW = datetime(2027, 3, 15, 5, 0, tzinfo=UTC)
"""A Monday, 8:00 in Moscow, of the last year."""
FIRST = 2022
CURATOR, HEAD = 1, 2
MENTORS = range(10, 610)
MENTEES = range(610, PEOPLE + 1)
AREAS = ("norm", "subject", "method", "psych", "docs")
TEXT_SHA = "0" * 64
CHUNK = 5000


def t(name: str) -> Table:
    """A table by its name."""
    return metadata.tables[name]


def people() -> Iterator[dict[str, Any]]:
    """Everybody: offices first, then mentors, then mentees; some out of reach, some not come yet."""
    offices = {CURATOR: ["curator"], HEAD: ["head"], 3: ["council"], 4: ["council"]}
    for number in range(1, PEOPLE + 1):
        roles = offices.get(number) or (["mentor"] if number in MENTORS else ["mentee"])
        joined = datetime(FIRST, 9, 1, 6, tzinfo=UTC) + timedelta(hours=number)
        yield {
            "id": number,
            "full_name": f"Вымышленный Человек Номер{number}",
            "name_key": f"вымышленный {number:05}",
            "position": "учитель",
            "subjects": [],
            "roles": roles,
            "wished_roles": [],
            "status": "invited" if number % 97 == 0 else "member",
            "reach": "blocked" if number % 53 == 0 else "ok",
            "muted": [],
            "created_at": joined,
            "joined_at": joined,
            "version": 1,
            "declined": {},
        }


def consents() -> Iterator[dict[str, Any]]:
    """Everybody's consents with the paper that came later; some took one back."""
    for number in range(1, PEOPLE + 1):
        for kind in ("processing", "publication", "assignment"):
            at = datetime(FIRST, 9, 2, tzinfo=UTC)
            one = {"person_id": number, "kind": kind, "language": "ru", "sha256": TEXT_SHA}
            yield {**one, "act": "given", "at": at}
            if number % 5:
                yield {**one, "act": "original_received", "at": at + timedelta(days=5)}
            if number % 101 == 0 and kind == "assignment":
                yield {**one, "act": "withdrawn", "at": at + timedelta(days=900)}


def requests() -> Iterator[dict[str, Any]]:
    """Each mentee's professional request of each year."""
    for number in MENTEES:
        for year in range(YEARS):
            yield {
                "person_id": number,
                "version": year + 1,
                "newest": year == YEARS - 1,
                "status": "accepted",
                "submitted_at": datetime(FIRST + year, 9, 5, tzinfo=UTC),
                "comment": "",
                "flagged": [],
                "experience_years": 1,
                "under_35": True,
                "category": "young",
                "areas": [["psych", 2, []]],
                "own_words": "",
                "strengths": "",
                "wished_result": "",
                "kinds": ["traditional"],
                "forms": ["teacher"],
                "mode": "offline",
                "times": [],
                "not_with": "",
                "urgency": "usual",
            }


class Pairs:
    """Pairs of all years with everything that hangs on them; numbers are given here."""

    def __init__(self, seed: int = 7) -> None:
        self.dice = random.Random(seed)
        self.rows: dict[str, list[dict[str, Any]]] = {}
        self.meeting = 0
        for year in range(YEARS):
            for place in range(PAIRS):
                self.pair(year, place)

    def put(self, table: str, **row: Any) -> None:
        """One more row."""
        self.rows.setdefault(table, []).append(row)

    def pair(self, year: int, place: int) -> None:
        """One pair; of the last year most work, some stand at a step of the chain."""
        number = year * PAIRS + place + 1
        begun = datetime(FIRST + year, 9, 10, 6, tzinfo=UTC) + timedelta(days=place % 40)
        is_last = year == YEARS - 1
        state = "ended"
        if is_last:
            state = {0: "council", 1: "head", 2: "order", 3: "paused"}.get(place % 20, "active")
        mentor = MENTORS[(place + year) % len(MENTORS)]
        mentee = MENTEES[(place * 7 + year) % len(MENTEES)]
        self.put(
            "pairs",
            id=number,
            version=1,
            state=state,
            since=NOW - timedelta(days=place % 12) if state in ("council", "head") else begun,
            proposed_by=CURATOR,
            proposed_at=begun,
            kinds=["traditional"],
            form="teacher",
            mode="offline",
            topics=[AREAS[place % len(AREAS)]],
            back_topics=[],
            starts=begun.date(),
            ends=date(FIRST + year + 1, 5, 31),
            basis="duty",
            addendum="",
            payment="",
            consented_at=begun,
            original_on=begun.date() if place % 11 else None,
            following=[],
            ended_on=date(FIRST + year + 1, 5, 31) if state == "ended" else None,
            words="",
            evidence="",
        )
        for spot, (person, side) in enumerate(((mentor, "mentor"), (mentee, "mentee"))):
            self.put(
                "pair_members",
                pair_id=number,
                person_id=person,
                place=spot,
                side=side,
                answer="yes",
                asked_at=begun,
            )
        for event in ("proposed", "agreed", "settled", "confirmed", "council_yes", "active"):
            self.put("pair_events", pair_id=number, at=begun, by_id=CURATOR, event=event, words="")
        if state in ("ended", "active", "paused"):
            self.programme(number, begun, state, place)
            self.meetings(number, begun, (mentor, mentee), place)

    def programme(self, pair: int, begun: datetime, state: str, place: int) -> None:
        """A programme with all its parts; some are still on their way."""
        stage = "closed" if state == "ended" else "draft" if place % 13 == 4 else "in_force"
        self.put(
            "programmes",
            id=pair,
            pair_id=pair,
            number=1,
            version=1,
            state=stage,
            since=begun,
            change="first",
            started_by=CURATOR,
            started_at=begun,
            agreed_at=begun + timedelta(days=9),
            acquainted_as="curator",
        )
        plan = [
            {
                "on": (begun + timedelta(days=20 * n + 5)).date().isoformat(),
                "event": "Событие плана",
                "form": "consult",
                "content": "Разбор урока",
                "leader": "mentor",
                "reflection": "",
                "question": "",
                "key": n + 1,
            }
            for n in range(12)
        ]
        for part in ("title", "problem", "strengths", "aim", "content", "planned", "conditions"):
            self.put(
                "programme_parts",
                programme_id=pair,
                part=part,
                value="Слова программы, какие обычно пишут. " * 6,
                written_at=begun,
                agreed={},
                version=1,
            )
        self.put(
            "programme_parts",
            programme_id=pair,
            part="plan",
            value=plan,
            written_at=begun,
            agreed={},
            version=1,
        )

    def meetings(self, pair: int, begun: datetime, who: tuple[int, int], place: int) -> None:
        """Meetings every nine days, most held and thought over; some pairs fell silent."""
        silent_from = NOW - timedelta(days=60) if place % 9 == 5 else NOW + timedelta(days=30)
        for n in range(MEETINGS):
            starts = begun + timedelta(days=9 * n, hours=6)
            if starts > silent_from:
                break
            self.meeting += 1
            dice = self.dice.random()
            state = "held" if dice < 0.85 else "not_held" if dice < 0.95 else "disputed"
            if starts > NOW or (starts > NOW - timedelta(days=12) and dice > 0.5):
                state = "planned"
            self.put(
                "meetings",
                id=self.meeting,
                version=1,
                sequence=0,
                pair_id=pair,
                row=n // 2 + 1 if n % 2 == 0 else 0,
                form="consult",
                title="Встреча",
                content="",
                agenda="",
                starts_at=starts,
                minutes=45,
                place="",
                link="",
                leader="mentor",
                state=state,
                planned_by=who[0],
                planned_at=starts,
                words="",
                added=False,
            )
            for person, side in zip(who, ("mentor", "mentee"), strict=True):
                self.put(
                    "meeting_people",
                    meeting_id=self.meeting,
                    person_id=person,
                    side=side,
                    attended=True,
                )
                if state == "held":
                    self.put(
                        "reflections",
                        meeting_id=self.meeting,
                        person_id=person,
                        useful=4,
                        mood=4,
                        went="",
                        onward="",
                        at=starts + timedelta(hours=3),
                    )


def helps() -> Iterator[dict[str, Any]]:
    """Requests for urgent help, some each day."""
    for n in range(6000):
        asked = NOW - timedelta(hours=7 * n + 1)
        yield {
            "version": 1,
            "asker_id": MENTEES[n % len(MENTEES)],
            "area": "psych",
            "words": "",
            "urgency": "day",
            "asked_at": asked,
            "clock": asked,
            "state": "solved" if n > 12 else "open",
            "reaction": n % 300 if n > 12 else None,
            "asks": 0,
            "asker_seen": 0,
            "helper_seen": 0,
        }


async def write(path: Path) -> None:
    """The whole school."""
    upgrade(path)
    storage = open_storage(f"sqlite+aiosqlite:///{path}", ZONE)
    try:
        async with storage.transaction(NOW) as uow:
            db: AsyncConnection = uow._db
            text = {"kind": "processing", "language": "ru", "version": 1, "sha256": TEXT_SHA}
            texts = [
                {**text, "kind": kind, "body": "", "since": NOW}
                for kind in ("processing", "publication", "assignment")
            ]
            tables: dict[str, list[dict[str, Any]]] = {
                "people": list(people()),
                "consent_texts": texts,
                "consents": list(consents()),
                "mentee_requests": list(requests()),
                **Pairs().rows,
                "situational_requests": list(helps()),
            }
            for name, rows in tables.items():
                for start in range(0, len(rows), CHUNK):
                    await db.execute(insert(t(name)), rows[start : start + CHUNK])
            await uow.commit()
            print(", ".join(f"{name} {len(rows):,}" for name, rows in tables.items()))
    finally:
        await storage.close()


if __name__ == "__main__":
    asyncio.run(write(Path(sys.argv[1])))
