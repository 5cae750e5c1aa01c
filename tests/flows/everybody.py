"""People of every role at one school, what they hear, and what the database says: for broad tests."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import select

from bot.sandbox import Actor
from mentoring import consent, invitation, mentee_request, mentor_questionnaire
from mentoring.consent import Channel, ConsentKind
from mentoring.people import Person, Role, Status
from storage.tables import metadata
from tests.conftest import School
from tests.flows.test_my_data import QUESTIONNAIRE, REQUEST

WIRE = ("inbox", "outbox")
"""Tables of the wire: they change whenever somebody writes or presses."""
NAMES = {
    Role.CURATOR: ("Кузнецова Ольга Ивановна", "Smith Olga Jane"),
    Role.ADMIN: ("Лебедев Олег Юрьевич", "Lebed Oleg John"),
    Role.HEAD: ("Соколова Нина Львовна", "Falcon Nina Leah"),
    Role.COUNCIL: ("Зимина Раиса Павловна", "Winter Rachel Paula"),
    Role.MENTOR: ("Орлов Борис Ильич", "Eagle Boris Elias"),
    Role.MENTEE: ("Ромашкина Вера Павловна", "Daisy Vera Paula"),
}


@dataclass
class Everybody:
    """One person of each role; the mentee has sent a request, the mentor a questionnaire."""

    school: School
    actors: dict[Role, Actor]
    outsider: Actor | None = None
    records: dict[str, tuple[int, int]] = field(default_factory=dict)

    def __getitem__(self, role: Role) -> Actor:
        return self.actors[role]

    async def card(self, role: Role) -> Person:
        """The card of somebody."""
        return await card_of(self.school, self.actors[role])


async def everybody(school: School, *, language: str = "ru", forms: bool = True) -> Everybody:
    """Members of every role, each with the hub open.

    Args:
        language: in which the people are named; the school speaks it.
        forms: hand in the request and the questionnaire.
    """
    at = 0 if language == "ru" else 1
    actors = {role: await member(school, role, names[at], at) for role, names in NAMES.items()}
    cast = Everybody(school, actors)
    if forms:
        await hand_in(cast, language)
    for actor in actors.values():
        await actor.starts()
    await school.idle()
    return cast


async def member(school: School, role: Role, name: str, at: int = 0) -> Actor:
    """Somebody who came in long ago: written into the database, which takes no conversation.

    Args:
        at: 0 for a teacher described in Russian, 1 in English.
    """
    tongue = ("ru", "en")[at]
    actor = school.world.person(name.split()[1], started=True, language_code=tongue)
    async with school.uow() as uow:
        text = await uow.consents.current_text(ConsentKind.PROCESSING, tongue)
        card = await uow.people.add(
            now=uow.now,
            full_name=name,
            position=("учитель", "teacher")[at],
            roles=frozenset({role}),
        )
        await uow.people.save(replace(card, status=Status.MEMBER, joined_at=uow.now))
        await uow.people.tie(card.id, actor.id, uow.now, None)
        await consent.give(uow, card, text, Channel("telegram"), uow.now)
        await uow.commit()
    return actor


async def hand_in(cast: Everybody, language: str = "ru") -> None:
    """The mentee's request and the mentor's questionnaire reach the curator."""
    mentee, mentor = await cast.card(Role.MENTEE), await cast.card(Role.MENTOR)
    async with cast.school.uow() as uow:
        await mentee_request.submit(uow, mentee, _in(language, REQUEST), uow.now)
        await mentor_questionnaire.submit(uow, mentor, _in(language, QUESTIONNAIRE), uow.now)
        await uow.commit()
    await cast.school.idle()


def _in(language: str, answers: Mapping[str, Any]) -> dict[str, Any]:
    """Answers whose own words are in the language of who reads them."""
    if language == "ru":
        return dict(answers)
    own = {name for name, value in answers.items() if CYRILLIC.search(str(value))}
    return {name: "In plain words" if name in own else answers[name] for name in answers}


async def card_of(school: School, actor: Actor) -> Person:
    """The card an account is tied to."""
    async with school.uow() as uow:
        person = await uow.people.by_account(actor.id)
    assert person is not None
    return person


async def comes_by_sheet(school: School, name: str, position: str) -> Actor:
    """Somebody scans the staff-room sheet and waits for the curator."""
    async with school.uow() as uow:
        curator = (await uow.people.with_role(Role.CURATOR))[0]
        sheet = await invitation.staff_room_code(uow, curator, uow.now)
        await uow.commit()
    tongue = "ru" if CYRILLIC.search(name) else "en"
    actor = school.world.person(name.split()[1], language_code=tongue)
    await actor.starts(sheet.code)
    await school.idle()
    await school.presses(actor, "consent.give")
    for words in (name, position):
        await actor.says(words)
        await school.idle()
    await school.presses(actor, "join.wish")
    await school.presses(actor, "join.done")
    return actor


async def dump(school: School, *without: str) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table of the domain.

    Args:
        without: names of tables left out, beside those of the wire.
    """
    found = {}
    async with school.uow() as uow:
        for name, table in metadata.tables.items():
            if name not in (*WIRE, *without):
                rows = await uow.people._db.execute(select(table).order_by(*table.primary_key))
                found[name] = [tuple(row) for row in rows]
    return found


def changed(before: dict[str, list[Any]], after: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """Rows that differ, by table."""
    differing = {name: [r for r in after[name] if r not in before[name]] for name in after}
    fewer = {name for name in after if len(after[name]) < len(before[name])}
    return {name: rows for name, rows in differing.items() if rows or name in fewer}


async def troubles(school: School) -> list[str]:
    """What went wrong on the wire: updates and letters set aside."""
    outbox = metadata.tables["outbox"]
    async with school.uow() as uow:
        found = [f"update: {problem}" for _, problem, _ in await uow.inbox.aside()]
        refused = select(outbox.c.outcome, outbox.c.say).where(outbox.c.state == "aside")
        found += [f"letter: {row}" for row in await uow.people._db.execute(refused)]
    return found


def heard(school: School, since: int = 0, only: int | None = None) -> Iterator[str]:
    """Everything the bot has shown: words, labels, file names, answers to presses.

    Args:
        since: number of the sandbox's event after which to listen.
        only: Telegram id of the one who hears.
    """
    events = school.world.events.since(since)
    assert events is not None, "too much was said since then"
    for event in events:
        if event["kind"] == "answer" and only in (None, event["chat"]):
            yield str(event.get("text") or "")
        elif event["kind"] == "message" and event["bot"] and only in (None, event["chat"]):
            yield from _words(event["message"])


def _words(message: dict[str, Any]) -> Iterator[str]:
    yield str(message.get("text") or message.get("caption") or "")
    yield str(message.get("document", {}).get("file_name") or "")
    for row in message.get("reply_markup", {}).get("inline_keyboard", []):
        yield from (str(button["text"]) for button in row)


CYRILLIC = re.compile("[\u0400-\u04ff]")
OWN_TONGUE = {"На русском", "Русский", "✓ Русский"}
"""Names of the language itself, written as its readers know it."""
LATIN = re.compile(r"[A-Za-z]+")
NOT_WORDS = re.compile(
    r"https?://\S+|(?<!\w)/[a-z]+|\S+\.(?:docx|xlsx|json|png|csv|zip|html)\b"
    r"|\b[A-HJKMNP-Z2-9]{10}\b|\b[0-9a-f]{8}\b|\bt\.me/\S+"
)
"""Addresses, commands, names of files, codes of invitations, check codes of texts."""
KNOWN = frozenset(
    [
        "DOCX",
        "XLSX",
        "XLS",
        "CSV",
        "TXT",
        "ZIP",
        "PDF",
        "Word",
        "QR",
        "Telegram",
        "ID",
        "IT",
        "Excel",
        "English",
        "In",
        "SWOT",
    ]
)


def not_english(said: Iterable[str]) -> list[str]:
    """What an English reader would not understand."""
    return sorted({one for one in said if CYRILLIC.search(one) and one not in OWN_TONGUE})


def not_russian(said: Iterable[str]) -> list[str]:
    """Latin words that a Russian reader should not meet."""
    return sorted(
        {
            f"{word} in {one}"
            for one in said
            for word in LATIN.findall(NOT_WORDS.sub("", one))
            if word not in KNOWN
        }
    )
