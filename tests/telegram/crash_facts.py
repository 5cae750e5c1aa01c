"""What must be true at the end, read with plain SQL from the file the killed bots have left."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from pathlib import Path
from typing import Any

from bot.sandbox import World
from tests.telegram.crash_people import FORMS, Human

ANSWERS = {
    "mentee_request": "SELECT * FROM mentee_requests WHERE person_id = ?",
    "mentor_questionnaire": "SELECT * FROM mentor_questionnaires WHERE person_id = ?",
}
IDS = {
    "mentee_request": "SELECT id FROM mentee_requests",
    "mentor_questionnaire": "SELECT id FROM mentor_questionnaires",
}
URGENT = "SELECT id FROM mentee_requests WHERE urgency = 'urgent'"
AREAS = {"request": "mentee_request", "questionnaire": "mentor_questionnaire"}


class Facts:
    """The database at rest."""

    def __init__(self, database: Path) -> None:
        self._db = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
        self._db.row_factory = sqlite3.Row

    @property
    def person(self) -> dict[int, int]:
        """Card numbers by Telegram id."""
        found = self.rows("SELECT external_id, person_id FROM accounts")
        return {row[0]: row[1] for row in found}

    def close(self) -> None:
        """Let the file go."""
        self._db.close()

    def rows(self, query: str, *values: Any) -> list[sqlite3.Row]:
        """Rows of a query."""
        return self._db.execute(query, values).fetchall()

    def quiet(self) -> bool:
        """Whether nothing waits: every update handled, every letter settled."""
        inbox = self.rows("SELECT count(*) FROM inbox WHERE state = 'new'")[0][0]
        letters = "SELECT count(*) FROM outbox WHERE state IN ('waiting', 'sending')"
        return not inbox and not self.rows(letters)[0][0]

    def check(self, humans: list[Human], world: World, curator: int) -> None:
        """Nothing lost, nothing doubled, the file sound.

        Args:
            curator: Telegram id of the one who is told of every form.
        """
        assert self.rows("PRAGMA integrity_check")[0][0] == "ok"
        assert not self.rows("PRAGMA foreign_key_check")
        assert not self.rows("SELECT * FROM inbox WHERE state = 'aside'")
        aside = self.rows("SELECT id, outcome, say FROM outbox WHERE state IN ('aside', 'dropped')")
        assert not [tuple(row) for row in aside]
        for human in humans:
            self._check_joined(human.actor.id)
            if human.plan.form:
                self._check_form(human)
        self._check_curator(humans, world, curator)
        for number in self.person:
            self._check_chat(world, number)

    def _check_joined(self, number: int) -> None:
        """One decision in the register of consents, one trace of each thing done."""
        person = self.person[number]
        acts = self.rows("SELECT act FROM consents WHERE person_id = ?", person)
        assert [row[0] for row in acts] == ["given"], f"person {person}: {[*map(tuple, acts)]}"
        status = self.rows("SELECT status FROM people WHERE id = ?", person)[0][0]
        assert status == "member", f"person {person} is {status}"
        traces = self.rows("SELECT action FROM audit_log WHERE person_id = ?", person)
        counted = Counter(row[0] for row in traces)
        assert counted["person.came"] == 1
        assert set(counted.values()) == {1}, f"person {person}: {counted}"

    def _check_form(self, human: Human) -> None:
        """Exactly one version with exactly the answers given."""
        person, name = self.person[human.actor.id], human.plan.form
        rows = self.rows(ANSWERS[name], person)
        assert len(rows) == 1, f"person {person} has {len(rows)} versions of {name}"
        row = rows[0]
        assert (row["version"], row["newest"], row["status"]) == (1, 1, "submitted")
        for step in FORMS[name].steps:
            kept = row[step.name]
            if step.name in ("areas", "kinds", "forms", "times", "motivation", "needs"):
                kept = json.loads(kept)
            given = human.plan.answers.get(step.name) or type(kept)()
            if step.name == "wished_mentor":
                given = None
            assert kept == given, f"person {person}, {step.name}: {kept!r}, not {given!r}"
        sent = "SELECT count(*) FROM audit_log WHERE action = ? AND subject_id = ?"
        assert self.rows(sent, f"{name}.new", row["id"])[0][0] == 1

    def _check_curator(self, humans: list[Human], world: World, curator: int) -> None:
        """One notice of each urgent form; of every other one line of the next morning, planned once."""
        urgent = {row[0] for row in self.rows(URGENT)}
        forms = {(name, row["id"]) for name, query in IDS.items() for row in self.rows(query)}
        assert len(forms) == sum(bool(human.plan.form) for human in humans)
        planned = self.rows(
            "SELECT of_id, key FROM reminders WHERE person_id = ? AND key LIKE '%.new'",
            self.person[curator],
        )
        found = Counter((AREAS[row["key"].split(".")[0]], row["of_id"]) for row in planned)
        assert set(found.values()) <= {1}
        told = {("mentee_request", of) for of in urgent}
        assert set(found) == forms - told
        self._check_urgent(world, curator, {f"p:request.open:{of}:1:" for of in urgent})

    def _check_urgent(self, world: World, curator: int, expected: set[str]) -> None:
        """Shown once each, unless its row says that it may be repeated."""
        shown = Counter(
            button["callback_data"]
            for message in world.chats[curator].messages.values()
            if message.from_bot
            for row in message.rows
            for button in row
            if button.get("callback_data", "").split(":")[1] == "request.open"
        )
        assert set(shown) == expected
        letters = self.rows(
            "SELECT say, maybe_repeated FROM outbox WHERE chat_id = ? AND say LIKE '%told_urgent%'",
            curator,
        )
        assert len(letters) == len(expected)
        for say, repeated in letters:
            button = json.loads(say)["rows"][0][0]
            data = f"p:{button['do']}:{button['of']}:{button['version']}:"
            assert shown[data] == 1 or repeated, f"{data} came {shown[data]} times"

    def _check_chat(self, world: World, number: int) -> None:
        """No letter without its message, no second message where the row does not admit it."""
        rows = self.rows(
            "SELECT edits, say, maybe_repeated, attempts, message_id FROM outbox"
            " WHERE chat_id = ? AND message_id IS NOT NULL",
            number,
        )
        new = [row for row in rows if row["edits"] is None or json.loads(row["say"]).get("fresh")]
        ids = {row["message_id"] for row in new}
        strangers = self._before_joining(world, number) - ids
        sent = {
            message.id
            for message in world.chats[number].messages.values()
            if message.from_bot and message.id not in strangers
        }
        assert ids <= sent
        assert len(ids) == len(new)
        again = sum(row["attempts"] - 1 for row in new if row["maybe_repeated"])
        assert len(new) <= len(sent) <= len(new) + again, (
            f"chat {number}: {len(new)} letters, {len(sent)} messages, {again} may be repeats\n"
            f"{sorted(sent - ids)} have no letter\n{world.actor(number).transcript()}"
        )

    def _before_joining(self, world: World, number: int) -> set[int]:
        """What was said to a stranger leaves no row: the text of the consent and its repeats."""
        found = world.chats[number].messages.values()
        return {message.id for message in found if message.words.startswith("Согласие на")}
