"""Screens of observation cards: those of a visit, one card whole, one criterion."""

from __future__ import annotations

from collections.abc import Sequence

from bot import desk
from bot.handlers.form_screen import in_rows
from mentoring.meeting.nouns import Meeting
from mentoring.observation import FIELDS, MARKS, Card, Criterion, readers_of, visitors
from mentoring.people import Person
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from storage.uow import Uow

IN_ROW = 5
"""Numbers of criteria in one row of buttons."""


def entry(meeting: Meeting, me: Person) -> Rows:
    """The way from a visit that took place to its cards; whoever may not see them has no button."""
    sees = me.id in visitors(meeting) or any(
        me.id in readers_of(meeting, one) for one in visitors(meeting)
    )
    if not sees:
        return ()
    return ((Button("observation-entry", "observation.home", meeting.id),),)


def names(people: Sequence[int]) -> Lines:
    """People in one line."""
    return Lines(tuple(Name(one) for one in people), glue=", ")


def listing(meeting: Meeting, cards: Sequence[Card], me: Person) -> Say:
    """The cards of a visit: one's own to fill in, others' that are ready."""
    rows: list[tuple[Button, ...]] = []
    own = next((one for one in cards if one.author == me.id), None)
    if me.id in visitors(meeting):
        key = "observation-go_on" if own else "observation-begin"
        rows.append((Button(key, "observation.begin", meeting.id),))
    for one in cards:
        if one.author != me.id and one.done_at is not None:
            who: dict[str, Fact] = {"who": Name(one.author)}
            rows.append((Button("observation-of", "observation.card", one.id, facts=who),))
    facts: dict[str, Fact] = {
        "title": meeting.title,
        "at": meeting.starts_at.date(),
        "empty": T("observation-none_yet") if not rows else "",
    }
    return Say("observation-home", facts, (*rows, desk.bottom("meeting.open", meeting.id)))


async def card_screen(uow: Uow, card: Card, meeting: Meeting, me: Person) -> Say:
    """A card whole; its author goes on with it from here."""
    by_id = {one.id: one for one in await uow.observations.criteria()}
    facts: dict[str, Fact] = {
        "title": meeting.title,
        "at": meeting.starts_at.astimezone(uow.zone).date(),
        "who": Name(card.author),
        "lines": Lines(tuple(card_lines(card, by_id))),
        "readers": readers_fact(card, meeting),
    }
    mine = card.author == me.id
    rows = (*(_author_rows(card) if mine else ()), *_paper_row(card))
    return Say("observation-card", facts, (*rows, desk.bottom("observation.home", meeting.id)))


def readers_fact(card: Card, meeting: Meeting) -> T:
    """Who reads it, now or once it is ready."""
    readers: dict[str, Fact] = {"who": names(readers_of(meeting, card.author))}
    return T("observation-shown" if card.done_at else "observation-draft", readers)


def card_lines(card: Card, by_id: dict[int, Criterion]) -> list[Fact]:
    """The criteria with their marks, part by part, then the words."""
    lines: list[Fact] = []
    group = None
    for number, (one, mark) in enumerate(card.marks.items(), 1):
        criterion = by_id[one]
        if criterion.group is not group:
            group = criterion.group
            lines.append(T("observation-group", {"name": T(f"observation_group-{group}")}))
        facts: dict[str, Fact] = {"number": str(number), "words": criterion.words}
        if mark is None:
            lines.append(T("observation-criterion_line", facts))
        else:
            facts["mark"] = T(f"observation_mark-{mark}")
            lines.append(T("observation-line", facts))
    for name in FIELDS:
        if words := getattr(card, name):
            field: dict[str, Fact] = {"name": T(f"observation_field-{name}"), "words": words}
            lines.append(T("observation-words", field))
    return lines


def _author_rows(card: Card) -> Rows:
    numbers = [
        Button("observation-number", "observation.fill", card.id, None, str(n), {"n": str(n)})
        for n in range(1, len(card.marks) + 1)
    ]
    words = tuple(
        Button(f"observation_write-{name}", "observation.words", card.id, arg=name)
        for name in FIELDS
    )
    done = () if card.done_at else ((Button("observation-done", "observation.done", card.id),),)
    return (*in_rows(numbers, IN_ROW), words, *done)


def _paper_row(card: Card) -> Rows:
    if card.is_empty:
        return ()
    return ((Button("observation-paper", "observation.paper", card.id),),)


async def question(uow: Uow, card: Card, number: int) -> Say:
    """One criterion: three marks, each a tap that leads to the next."""
    ids = list(card.marks)
    of = ids[number - 1]
    criterion = {one.id: one for one in await uow.observations.criteria()}[of]
    marks = tuple(
        (
            Button(
                "observation-mark_on" if card.marks[of] == mark else "observation-mark",
                "observation.mark",
                card.id,
                arg=f"{of}.{mark}",
                facts={"label": T(f"observation_mark-{mark}")},
            ),
        )
        for mark in MARKS
    )
    moves = [Button("observation-whole", "observation.card", card.id)]
    if number < len(ids):
        moves.append(Button("common-skip", "observation.fill", card.id, arg=str(number + 1)))
    facts: dict[str, Fact] = {
        "number": number,
        "total": len(ids),
        "group": T(f"observation_group-{criterion.group}"),
        "words": criterion.words,
    }
    return Say("observation-question", facts, (*marks, tuple(moves)))
