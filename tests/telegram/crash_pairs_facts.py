"""What must be true of pairs, order, programmes and petitions, read with plain SQL from the file."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable

from bot.sandbox import World
from tests.telegram.crash_facts import Facts
from tests.telegram.crash_pairs_people import NUMBER
from tests.telegram.crash_pairs_walk import PairPlan, Plans, Walker

ONCE = ("proposed", "agreed", "consented", "active")
"""Events that happen once to a pair whatever way it takes."""


class PairFacts(Facts):
    """The database of a school with pairs."""

    def reached(self, plans: Plans) -> bool:
        """Whether everybody has got what they wanted."""
        return not self.missing(plans)

    def missing(self, plans: Plans) -> list[str]:
        """What has not come about yet, pair by pair."""
        found = []
        for plan in plans.values():
            wanted = "active" if plan.works else "dropped"
            [(state,)] = self.rows("SELECT state FROM pairs WHERE id = ?", plan.number)
            if state != wanted:
                found.append(f"pair {plan.number} is {state}")
            elif plan.works:
                found += self._missing_programme(plan)
                found += self._missing_petition(plan)
        papers = self.rows("SELECT 1 FROM papers WHERE state = 'asked'")
        return [*found, *("a paper" for _ in papers)]

    def _missing_programme(self, plan: PairPlan) -> list[str]:
        parts = self.parts(plan)
        wanted = {"title": plan.title, "aim": plan.aim}
        people = {str(self.person[one]) for one in plan.people}
        return [
            f"{part} of pair {plan.number}"
            for part, words in wanted.items()
            if part not in parts or parts[part][0] != words or set(parts[part][1]) != people
        ]

    def _missing_petition(self, plan: PairPlan) -> list[str]:
        kind, _ = plan.petition
        if not kind:
            return []
        done = "SELECT 1 FROM petitions WHERE pair_id = ? AND state IN ('granted', 'taken_note')"
        return [] if self.rows(done, plan.number) else [f"petition of pair {plan.number}"]

    def parts(self, plan: PairPlan) -> dict[str, tuple[object, dict[str, str]]]:
        """Values and agreements of a pair's programme by part."""
        query = (
            "SELECT part, value, agreed FROM programme_parts"
            " JOIN programmes ON programmes.id = programme_id WHERE pair_id = ?"
        )
        found = self.rows(query, plan.number)
        return {row[0]: (json.loads(row[1]), json.loads(row[2])) for row in found}

    def unlawful(self) -> list[int]:
        """Pairs at work without every yes, the consent, or a signed order with number and date."""
        query = (
            "SELECT id FROM pairs WHERE state = 'active' AND (consented_at IS NULL"
            " OR EXISTS (SELECT 1 FROM pair_members WHERE pair_id = pairs.id AND answer != 'yes')"
            " OR NOT EXISTS (SELECT 1 FROM orders WHERE id = pairs.order_id AND state = 'signed'"
            " AND number != '' AND signed_on IS NOT NULL))"
        )
        return [row[0] for row in self.rows(query)]

    def signing(self) -> dict[str, int]:
        """Orders and pairs by state, events and notices of beginning work, as far as there are any."""
        found = Counter(row[0] for row in self.rows("SELECT state FROM orders"))
        found += Counter(row[0] for row in self.rows("SELECT state FROM pairs"))
        begun = "SELECT count(*) FROM pair_events WHERE event = 'active'"
        told = "SELECT count(*) FROM outbox WHERE say LIKE '%pair-told_active%'"
        for name, query in (("events", begun), ("told", told)):
            found[name] = self.rows(query)[0][0]
        return dict(+found)

    def check_pairs(self, plans: Plans, people: Iterable[Walker], world: World) -> None:
        """Nothing lost, nothing doubled, the file sound."""
        self.check_file()
        for plan in plans.values():
            self._check_history(plan, people)
            if plan.works:
                self._check_works(plan)
        self._check_order(plans, people)
        self._check_petitions(plans)
        for number in self.person:
            self._check_chat(world, number)

    def check_file(self) -> None:
        """A sound file in which nothing was set aside."""
        assert self.rows("PRAGMA integrity_check")[0][0] == "ok"
        assert not self.rows("PRAGMA foreign_key_check")
        assert not [*map(tuple, self.rows("SELECT * FROM inbox WHERE state = 'aside'"))]
        aside = self.rows("SELECT id, outcome, say FROM outbox WHERE state IN ('aside', 'dropped')")
        assert not [*map(tuple, aside)]

    def _check_history(self, plan: PairPlan, people: Iterable[Walker]) -> None:
        """Each step stands in the history as often as it was taken."""
        query = "SELECT event FROM pair_events WHERE pair_id = ? ORDER BY id"
        events = Counter(row[0] for row in self.rows(query, plan.number))
        if not plan.works:
            assert events == {"proposed": 1, "dropped": 1}, f"pair {plan.number}: {events}"
            return
        assert {name: events.pop(name) for name in ONCE} == dict.fromkeys(ONCE, 1), plan.number
        settings = ("pair.terms", "pair.term_set", "pair.set", "pair.words")
        pressed = sum(k.of == plan.number and k.do in settings for p in people for k in p.pressed)
        assert 1 <= events.pop("settled") <= pressed, f"pair {plan.number}"
        back = events.pop("head_no", 0)
        assert back == plan.refused, f"pair {plan.number} was returned {back} times"
        steps = ("confirmed", "council_yes", "head_yes")
        expected = {"confirmed": 1 + back, "council_yes": 1 + back, "head_yes": 1}
        assert {name: events.pop(name) for name in steps} == expected, f"pair {plan.number}"
        assert not events, f"pair {plan.number}: {events}"

    def _check_works(self, plan: PairPlan) -> None:
        """At work with every yes, the consent, the order, the terms and one programme."""
        [pair] = self.rows("SELECT * FROM pairs WHERE id = ?", plan.number)
        answers = self.rows("SELECT answer FROM pair_members WHERE pair_id = ?", plan.number)
        assert [row[0] for row in answers] == ["yes"] * len(plan.people)
        assert pair["consented_at"]
        assert pair["order_id"]
        assert pair["starts"] < pair["ends"]
        assert bool(pair["leaving_on"]) == (plan.petition[0] == "step_down")
        assert {name: pair[name] for name in plan.words} == plan.words
        assert pair["basis"] == ("duty" if plan.duty else "addendum")
        programmes = self.rows("SELECT number FROM programmes WHERE pair_id = ?", plan.number)
        assert [row[0] for row in programmes] == [1], f"pair {plan.number}"

    def _check_order(self, plans: Plans, people: Iterable[Walker]) -> None:
        """One signed order with the pairs that work; its file once for each time it was asked for."""
        orders = self.rows("SELECT * FROM orders WHERE state != 'cancelled'")
        assert [(one["state"], one["number"]) for one in orders] == [("signed", NUMBER)]
        [order] = orders
        assert order["signed_on"]
        named = self.rows("SELECT pair_id, effect FROM order_pairs WHERE order_id = ?", order["id"])
        expected = [(one.number, "assign") for one in plans.values() if one.works]
        assert sorted(map(tuple, named)) == sorted(expected)
        assert not self.unlawful()
        works = self.rows("SELECT DISTINCT order_id FROM pairs WHERE state = 'active'")
        assert [row[0] for row in works] == [order["id"]]
        asked = sum(key.do == "order.paper" for one in people for key in one.pressed)
        made = self.rows("SELECT state, file_name FROM papers WHERE kind = 'order_pairs_docx'")
        assert 1 <= len(made) <= asked
        assert {row[0] for row in made} == {"made"}
        assert len({row[1] for row in made}) == len(made)
        assert self.rows("SELECT count(*) FROM order_papers")[0][0] == len(made)

    def _check_petitions(self, plans: Plans) -> None:
        """Each petition once, as it was written, decided once."""
        found = self.rows("SELECT pair_id, kind, author_id, words FROM petitions")
        wanted = [
            (plan.number, plan.petition[0], self.person[plan.petition[1]], plan.plea)
            for plan in plans.values()
            if plan.petition[0]
        ]
        assert sorted(map(tuple, found)) == sorted(wanted)
