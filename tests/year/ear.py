"""What the bot says by itself in the year, and its rules: no night, no day off, once, nothing done."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import select

from mentoring.reminder.nouns import ReminderKind
from storage.tables import metadata
from storage.working_days import WorkingDays
from tests.year.cast import Year
from tests.year.diary import ZONE, Diary

BREAKS = (
    (date(2026, 10, 31), date(2026, 11, 8)),
    (date(2026, 12, 31), date(2027, 1, 10)),
    (date(2027, 3, 27), date(2027, 4, 4)),
    (date(2027, 6, 16), date(2027, 8, 25)),
)
"""The school's breaks as the curator has entered them."""
SCHOOL_HOURS = (time(7, 30), time(21, 0))
SUMMARY = "Сводка за"
SNOOZE = "p:reminder.snooze:"
K = ReminderKind


def is_off(day: date) -> bool:
    """Whether nobody is to be disturbed on this day."""
    return not WorkingDays().is_working(day) or any(a <= day <= b for a, b in BREAKS)


def school_days(first: date, last: date) -> list[date]:
    """School days of a span, both ends inside."""
    count = (last - first).days + 1
    days = [first + timedelta(days=one) for one in range(count)]
    return [one for one in days if not is_off(one)]


@dataclass(frozen=True)
class Said:
    """A reminder that was said: what of, to whom, under which key, in which message, when."""

    kind: str
    of: int
    person: int
    key: str
    pace: str
    message: int
    at: datetime


@dataclass
class Ear:
    """Listens at each tick; troubles are gathered, so that a bad year shows all of them."""

    year: Year
    said: list[Said] = field(default_factory=list)
    letters: list[tuple[datetime, int, str]] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)
    digests: list[date] = field(default_factory=list)
    """Mornings on which the week's summary came."""
    _cursor: int = 0

    async def ticks(self) -> None:
        """The scheduler's tick; then what was said because of it."""
        school, now = self.year.school, self.year.now
        self._cursor = school.world.events.cursor
        await school.app.jobs.tick()
        await school.idle()
        events = school.world.events.since(self._cursor)
        assert events is not None, "too much was said at one tick"
        texts = {
            (one["chat"], one["message"]["message_id"]): one["message"]
            for one in events
            if one["kind"] == "message" and one["bot"] and "edit_date" not in one["message"]
        }
        rows = await self._rows(now)
        readers = self._readers(texts)
        self.said += [replace(one, message=0) if one.person in readers else one for one in rows]
        self._compare(rows, texts, now)
        for (chat, _), message in texts.items():
            words = str(message.get("text", ""))
            self.letters.append((now, self.year.cards.get(chat, 0), words))

    async def _rows(self, now: datetime) -> list[Said]:
        table = metadata.tables["reminders"]
        query = select(table).where(table.c.state == "said", table.c.said_at >= now)
        async with self.year.school.uow() as uow:
            rows = list((await uow.people._db.execute(query)).mappings())
        return [
            Said(
                row["kind"],
                row["of_id"],
                row["person_id"],
                row["key"],
                row["pace"],
                row["said_with"],
                now,
            )
            for row in rows
        ]

    def _compare(
        self, rows: list[Said], texts: dict[tuple[int, int], dict[str, Any]], now: datetime
    ) -> None:
        """As many messages arrived as the rows say; by night none at all, on a day off no reminder."""
        local = now.astimezone(ZONE)
        told = Counter(one.person for one in {r.message: r for r in rows}.values())
        arrived = Counter(
            self.year.cards.get(chat, 0)
            for (chat, _), message in texts.items()
            if SNOOZE in str(message.get("reply_markup", ""))
        )
        # What waits for a reader of the summary stands in it; all else is at most one message beside it.
        for person in self._readers(texts):
            told[person] = min(arrived[person], 1)
        if +told != +arrived:
            self.troubles.append(f"{local}: rows {told}, messages {arrived}")
        is_night = not SCHOOL_HOURS[0] <= local.time() < SCHOOL_HOURS[1]
        heard = [str(one.get("text", ""))[:80] for one in texts.values()]
        by_itself = [one for one in heard if one.startswith(SUMMARY)] or +arrived
        if (is_night and texts) or (is_off(local.date()) and by_itself):
            self.troubles.append(f"{local}: disturbed by {heard}")

    def _readers(self, texts: dict[tuple[int, int], dict[str, Any]]) -> set[int]:
        """Card numbers of those who have just got a summary."""
        return {
            self.year.cards[chat]
            for (chat, _), one in texts.items()
            if str(one.get("text", "")).startswith(SUMMARY)
        }

    def broken(self, diary: Diary) -> list[str]:
        """Reminders against the rules and against what people had done by then."""
        found = list(self.troubles)
        once = Counter((one.kind, one.of, one.person, one.key) for one in self.said)
        found += [f"twice: {one}" for one, count in once.items() if count > 1]
        mornings: dict[tuple[int, date], set[int]] = {}
        for one in self.said:
            if one.pace == "morning":
                day = one.at.astimezone(ZONE).date()
                mornings.setdefault((one.person, day), set()).add(one.message)
        found += [f"two mornings: {one}" for one, many in mornings.items() if len(many) > 1]
        found += [f"finished: {one}" for one in self.said if _is_finished(one, diary)]
        return found


def _is_finished(said: Said, diary: Diary) -> bool:
    """Whether the diary knows that what was reminded of was over for this person."""
    left = diary.left.get(said.person)
    if left is not None and left < said.at:
        return True
    meeting = diary.meetings.get(said.of)
    if said.kind == K.MEETING:
        assert meeting is not None, said
        return meeting.at < said.at or (meeting.over is not None and meeting.over < said.at)
    if said.kind == K.HELD:
        assert meeting is not None, said
        return _before(meeting.spoke.get(said.person), said.at) or meeting.became == "cancelled"
    if said.kind == K.REFLECTION:
        return _before(diary.whole.get((said.of, said.person)), said.at)
    if said.kind == K.URGENT:
        return _before(diary.helps[said.of].solved, said.at)
    if said.kind == K.TASK:
        return _before(diary.tasks[said.of], said.at)
    if said.kind == K.SURVEY:
        return _before(diary.answered.get((said.of, said.person)), said.at)
    return (
        said.kind == K.WAITS
        and said.key.startswith("census.2026")
        and _before(diary.census.get(said.person, ("", None))[1], said.at)
    )


def _before(moment: datetime | None, at: datetime) -> bool:
    return moment is not None and moment < at
