"""What the school's site shows of mentoring: gathered anew for every build (8.1, 8.2; bars 13, 14).

Programmes under way are shown without words and names of anybody: the consent to publication speaks of
finished ones alone. Of finished ones only those whose plan was carried out in full; a name needs consent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from mentoring.attachment import Attachment, AttachmentState
from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.meeting.nouns import MeetingState
from mentoring.news import News, NewsState, for_site, is_coming
from mentoring.pair.nouns import Ending, Pair, PairState, Side
from mentoring.people import Person
from mentoring.practice import Piece
from mentoring.practice_view import PublicPractice, published
from mentoring.programme.nouns import Part, Programme, State
from mentoring.programme_bank import scrubbed
from mentoring.publication import Namer, namer
from mentoring.regulation import Edition, in_force
from mentoring.say import T
from mentoring.shelf import ABOUT, LAW, Shelf, ShelfItem, on_shelf

if TYPE_CHECKING:
    from storage.uow import Uow

BUILT = "site_built_at"
"""Name in `uow.meta` of the moment of the last build, ISO."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """A programme under way: nothing anybody wrote, nobody's name.

    Args:
        areas: codes of `competence.AREAS`.
        mentees: how many there are.
    """

    areas: tuple[str, ...]
    form: MentoringForm
    kinds: tuple[MentoringKind, ...]
    mode: Mode
    starts: date | None
    ends: date | None
    mentees: int


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody of a finished programme.

    Args:
        person: the card of one who may be named; ``None``: without a name.
    """

    side: Side
    person: Person | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A finished programme or a practice that came of one.

    Args:
        events: how many events of the plan were held; ``None``: not counted.
        parts: headings and words that its people were shown before, such as a described practice has.
    """

    title: str
    form: MentoringForm
    kinds: tuple[MentoringKind, ...]
    areas: tuple[str, ...]
    starts: date | None
    ends: date | None
    people: tuple[Participant, ...]
    events: int | None = None
    parts: tuple[tuple[T, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """An act or a material with its files that are kept."""

    item: ShelfItem
    title: str
    files: tuple[Attachment, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A piece of news in the words the site may show."""

    news: News
    title: str
    text: str
    coming: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """Everything the site shows. An empty part has no page.

    Args:
        law: by shelf, in the order of 8.1; empty shelves are left out.
        regulation: the edition in force, free of names that may not stand there.
        news: the newest first, announcements of what has been among them.
        coming: announcements of what will be, the nearest first.
    """

    running: tuple[Running, ...]
    cases: tuple[Case, ...]
    law: tuple[tuple[Shelf, tuple[Listed, ...]], ...]
    materials: tuple[Listed, ...]
    regulation: Edition | None
    news: tuple[Told, ...]
    coming: tuple[Told, ...]


def running_of(pair: Pair) -> Running:
    """What may be said of a pair at work."""
    return Running(
        areas=tuple(dict.fromkeys((*pair.topics, *pair.back_topics))),
        form=pair.form,
        kinds=pair.kinds,
        mode=pair.mode,
        starts=pair.starts,
        ends=pair.ends,
        mentees=len(pair.mentees),
    )


def is_finished(pair: Pair) -> bool:
    """Whether results may be shown: the plan was carried out in full, and it is over (8.2)."""
    return pair.state is PairState.ENDED and pair.ending is Ending.DONE


async def results(uow: Uow, names: Namer) -> list[Case]:
    """What finished programmes came to: best practices the council chose, then the other programmes.

    A pair whose practice is in the bank is told of once, in the practice's words.
    """
    described = await published(uow)
    told = {one.pair.id for one in described}
    ended = await uow.pairs.in_state(PairState.ENDED)
    pairs = [one for one in ended if is_finished(one) and one.id not in told]
    versions = await uow.programmes.of_pairs([one.id for one in pairs])
    everybody = (*(one.pair for one in described), *pairs)
    people = await uow.people.some({one for pair in everybody for one in pair.people})
    held: dict[int, int] = {}
    for meeting in await uow.meetings.of_pairs([one.id for one in pairs]):
        held[meeting.pair] = held.get(meeting.pair, 0) + (meeting.state is MeetingState.HELD)
    found = [_practice(one, people, names) for one in described]
    for pair in sorted(pairs, key=lambda one: (one.ended_on or date.min, one.id), reverse=True):
        closed = [one for one in versions if one.pair == pair.id and one.state is State.CLOSED]
        if closed:
            found.append(_programme(pair, closed[0], people, names, held.get(pair.id, 0)))
    return found


def _practice(one: PublicPractice, people: Mapping[int, Person], names: Namer) -> Case:
    """A practice; its words are cleaned once more, by the site's own rule of names."""
    words = {piece: names.clean(text) for piece, text in one.words.items()}
    title = words.pop(Piece.TITLE, "")
    parts = tuple((T(f"practice_piece-{piece}"), text) for piece, text in words.items())
    return replace(_case(one.pair, title, people, names), parts=parts)


def _programme(
    pair: Pair, programme: Programme, people: Mapping[int, Person], names: Namer, held: int
) -> Case:
    """A finished programme; of those without consent not even a first name stands in its title."""
    hidden = [
        people[one].full_name or ""
        for one in pair.people
        if not names.may(one) and one in people and people[one].full_name
    ]
    title = names.clean(scrubbed(programme.words(Part.TITLE), hidden))
    return replace(_case(pair, title, people, names), events=held)


def _case(pair: Pair, title: str, people: Mapping[int, Person], names: Namer) -> Case:
    """What may be said of any finished pair, with the names that may stand."""
    sides = [(Side.MENTOR, pair.mentor), *((Side.MENTEE, one) for one in pair.mentees)]
    return Case(
        title=title,
        form=pair.form,
        kinds=pair.kinds,
        areas=tuple(dict.fromkeys((*pair.topics, *pair.back_topics))),
        starts=pair.starts,
        ends=pair.ended_on,
        people=tuple(
            Participant(side, people.get(one) if names.may(one) else None) for side, one in sides
        ),
    )


async def gather(uow: Uow, instead: str) -> Site:
    """Everything as it may be shown at this moment.

    Args:
        instead: what stands where a name may not.
    """
    names = await namer(uow, instead)
    today = uow.now.astimezone(uow.zone).date()
    pairs = await uow.pairs.in_state(PairState.ACTIVE, PairState.PAUSED)
    listed = await _listed(uow, names)
    told = [
        Told(one, *for_site(one, names), is_coming(one, today))
        for one in await uow.news.all()
        if one.state is NewsState.SHOWN
    ]
    told.sort(key=lambda one: (one.news.shown_on or date.min, one.news.id), reverse=True)
    coming = [one for one in told if one.coming]
    running = sorted(map(running_of, pairs), key=lambda one: (one.starts or date.max, one.areas))
    law = tuple((shelf, listed[shelf]) for shelf in LAW if listed[shelf])
    return Site(
        running=tuple(running),
        cases=tuple(await results(uow, names)),
        law=law,
        materials=listed[Shelf.METHODS],
        regulation=_clean(in_force(await uow.regulation.all(), today), names),
        news=tuple(one for one in told if not one.coming),
        coming=tuple(sorted(coming, key=lambda one: (one.news.day or date.max, one.news.id))),
    )


async def _listed(uow: Uow, names: Namer) -> dict[Shelf, tuple[Listed, ...]]:
    items = await uow.shelf.all()
    files = await uow.attachments.of_many(ABOUT, [one.id for one in items])
    found = {}
    for shelf in Shelf:
        found[shelf] = tuple(
            Listed(
                one,
                names.clean(one.title),
                tuple(f for f in files.get(one.id, ()) if f.state is AttachmentState.KEPT),
            )
            for one in on_shelf(items, shelf)
        )
    return found


def _clean(edition: Edition | None, names: Namer) -> Edition | None:
    if edition is None:
        return None
    sections = tuple(
        replace(one, heading=names.clean(one.heading), text=names.clean(one.text))
        for one in edition.sections
    )
    return replace(edition, title=names.clean(edition.title), sections=sections)
