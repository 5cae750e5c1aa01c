"""Petitions of a pair's life: kinds, who decides, who reads the words (3.5, 4.1, 4.2, 5.1, 7.1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from mentoring.pair.nouns import WORKING, Answer, Pair
from mentoring.pair.table import Act, Party
from mentoring.pair.telling import OFFICES
from mentoring.people import Person, Status
from mentoring.refusal import Refusal
from mentoring.say import Button, NoticeKind, Say

if TYPE_CHECKING:
    from storage.uow import Uow

WORDS_LIMIT = 1000
CLOSED_FROM = 9000
"""Closed proposals are numbered apart: gaps in the open numbers would tell that there was one."""


class PetitionKind(StrEnum):
    """What is asked."""

    REPLACE = "replace"  # the mentee asks for another mentor (5.1)
    STEP_DOWN = "step_down"  # the mentor's statement (4.1; Labour Code art. 351.8)
    END_WISH = "end_wish"  # one side wishes to end the work (7.1)
    FILE_ACCESS = "file_access"  # the mentee's personal file (4.1)
    MEDIATION = "mediation"  # the council helps to talk (3.5)
    HELPER = "helper"  # a colleague is invited to help (4.1)
    IMPROVE = "improve"  # how the programmes could be better (5.1)
    REWARD = (
        "reward"  # of the mentee by the mentor (4.2), of the mentor by curator or council (3.5)
    )
    DISCIPLINE = "discipline"  # a disciplinary measure, proposed by the mentor (4.2)
    RELEASE = "release"  # from duties in the time of a meeting (1.4)


class PetitionState(StrEnum):
    """What has become of it."""

    OPEN = "open"
    GRANTED = "granted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    TAKEN_NOTE = "taken_note"
    CLOSED = "closed"  # settled by events, by time, or a mediation that is over


@dataclass(frozen=True, slots=True)
class PetitionRule:
    """What holds for one kind.

    Args:
        act: what it is in the table of pairs: who may make it, and when.
        deciders: offices it is addressed to; empty where only those asked answer.
        readers: offices that read its words and the decision's; the author always does.
        outcomes: how it can be decided.
        days: working days until an answer is due; of a statement, until it takes effect by law.
        apart: somebody of the pair neither reads nor decides by office what another of it wrote.
        asked_read: those asked for their consent read the words.
        printed: a statement to the head to be signed by hand can be made of it.
        closed: the one it is about never learns of it, whatever their office; nor does any list,
            figure, export or trace that is about them.
        lasts: the end of the work does not settle it.
    """

    act: Act
    deciders: tuple[Party, ...]
    readers: tuple[Party, ...]
    outcomes: tuple[PetitionState, ...]
    days: int
    apart: bool = False
    asked_read: bool = False
    printed: bool = False
    closed: bool = False
    lasts: bool = False


_K, _P, _S = PetitionKind, Party, PetitionState
_YES_OR_NO = (_S.GRANTED, _S.DECLINED)
_WEIGHED = (_S.GRANTED, _S.TAKEN_NOTE, _S.DECLINED)
_LEADERS = (_P.CURATOR, _P.HEAD)
_METHODISTS = (_P.CURATOR, _P.COUNCIL)
_HEAD = (_P.HEAD,)
_HEARD = (_S.TAKEN_NOTE, _S.DECLINED)

RULES: Mapping[PetitionKind, PetitionRule] = {
    _K.REPLACE: PetitionRule(
        Act.ASK_REPLACEMENT, _LEADERS, _LEADERS, _YES_OR_NO, 5, apart=True, printed=True
    ),
    _K.STEP_DOWN: PetitionRule(
        Act.STEP_DOWN, _LEADERS, _LEADERS, (_S.TAKEN_NOTE,), 3, printed=True
    ),
    _K.END_WISH: PetitionRule(
        Act.ASK_END, (_P.CURATOR,), (_P.CURATOR,), _YES_OR_NO, 5, printed=True
    ),
    _K.FILE_ACCESS: PetitionRule(Act.ASK_FILE, _HEAD, _HEAD, _YES_OR_NO, 3),
    _K.MEDIATION: PetitionRule(
        Act.MEDIATE, (_P.COUNCIL,), (_P.COUNCIL,), (_S.CLOSED,), 5, apart=True, lasts=True
    ),
    _K.RELEASE: PetitionRule(Act.MEET, (_P.HEAD,), (_P.HEAD,), _YES_OR_NO, 3),
    _K.HELPER: PetitionRule(Act.INVITE_HELPER, (), (), (), 3, asked_read=True),
    _K.IMPROVE: PetitionRule(
        Act.IMPROVE, _METHODISTS, _METHODISTS, _WEIGHED, 10, apart=True, lasts=True
    ),
    _K.REWARD: PetitionRule(
        Act.PROPOSE_REWARD, _HEAD, _LEADERS, _WEIGHED, 10, apart=True, closed=True, lasts=True
    ),
    # The bot only carries it; whatever follows is the head's own act by the Labour Code (art. 193).
    _K.DISCIPLINE: PetitionRule(
        Act.PROPOSE_MEASURE, _HEAD, _HEAD, _HEARD, 5, apart=True, closed=True, lasts=True
    ),
}
"""The whole of who asks, reads and decides, as data."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Whether somebody who is asked agrees: the other sides of an ending, a colleague invited."""

    person: int
    answer: Answer = Answer.WAITING
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Petition:
    """One petition.

    Args:
        year, serial: its number is counted anew each calendar year.
        pair: the pair it is about.
        due_on: by which day an answer is due; of a stepping down, the day it takes effect.
        words: the author's own, read by `RULES[kind].readers`.
        about: whose file, who is invited to help or to be released, who is proposed for a reward
            or a measure.
        voices: those whose consent is asked.
        until: last day of the access granted.
        invited_at: when the council invited the sides to talk.
    """

    id: int = 0
    version: int = 1
    year: int
    serial: int = 0
    kind: PetitionKind
    pair: int
    author: int
    made_at: datetime
    due_on: date
    state: PetitionState = PetitionState.OPEN
    words: str
    about: int | None = None
    meeting: int | None = None
    voices: tuple[Voice, ...] = ()
    decided_by: int | None = None
    decided_at: datetime | None = None
    decision_words: str = ""
    until: date | None = None
    invited_at: datetime | None = None

    @property
    def number(self) -> str:
        """As people call it."""
        return f"{self.year}-{self.serial}"

    @property
    def rule(self) -> PetitionRule:
        """What holds for its kind."""
        return RULES[self.kind]

    @property
    def is_open(self) -> bool:
        """Whether it waits for an answer."""
        return self.state is PetitionState.OPEN

    def voice_of(self, person: int) -> Voice | None:
        """What somebody asked has answered."""
        return next((one for one in self.voices if one.person == person), None)

    def all_agree(self) -> bool:
        """Whether there were others to ask and each said yes."""
        return bool(self.voices) and all(one.answer is Answer.YES for one in self.voices)


def offices_of(petition: Petition, pair: Pair, person: Person) -> frozenset[Party]:
    """The offices by which somebody deals with a petition."""
    if person.status is not Status.MEMBER:
        return frozenset()
    is_side = person.id in pair.people and person.id != petition.author
    is_meant = petition.rule.closed and person.id == petition.about  # though no longer of the pair
    if (petition.rule.apart and is_side) or is_meant:
        return frozenset()
    return frozenset(party for party, role in OFFICES.items() if person.has(role))


def may_read(petition: Petition, pair: Pair, person: Person) -> bool:
    """Whether somebody reads its words and the decision's."""
    if person.id == petition.author:
        return True
    if petition.rule.asked_read and petition.voice_of(person.id) is not None:
        return True
    return bool(offices_of(petition, pair, person) & set(petition.rule.readers))


def may_see(petition: Petition, pair: Pair, person: Person) -> bool:
    """Whether somebody knows that it exists."""
    return may_read(petition, pair, person) or petition.voice_of(person.id) is not None


def may_decide(petition: Petition, pair: Pair, person: Person) -> bool:
    """Whether it waits for this person's decision."""
    deciders = set(petition.rule.deciders)
    return petition.is_open and bool(offices_of(petition, pair, person) & deciders)


def may_voice(petition: Petition, person: Person) -> bool:
    """Whether this person is asked and the answer still counts."""
    asked = petition.voice_of(person.id)
    if asked is None or not petition.is_open:
        return False
    return petition.kind is PetitionKind.END_WISH or asked.answer is Answer.WAITING


def may_withdraw(petition: Petition, pair: Pair, person: Person, today: date) -> bool:
    """The author takes it back while it waits; a stepping down until the day it takes effect."""
    if person.id != petition.author:
        return False
    if petition.kind is PetitionKind.STEP_DOWN:
        stands = petition.state in (PetitionState.OPEN, PetitionState.TAKEN_NOTE)
        return stands and pair.state in WORKING and today < petition.due_on
    return petition.is_open


def ensure_words(words: str, *, needed: bool = True) -> str:
    """Words without edges, or a `Refusal`: ``petition-words_needed`` or ``petition-words_long``."""
    words = words.strip()
    if needed and not words:
        raise Refusal("petition-words_needed")
    if len(words) > WORDS_LIMIT:
        raise Refusal("petition-words_long", limit=WORDS_LIMIT, length=len(words))
    return words


def notice(key: str, petition: Petition, to: int) -> Say:
    """A notice about a petition: no surname, no words, a button that opens it (bar 12)."""
    rows = ((Button("common-open", "petition.open", of=petition.id),),)
    return Say(key, {}, rows, to=to, kind=NoticeKind.DECISIONS)


async def deciders_of(uow: Uow, petition: Petition, pair: Pair) -> list[Person]:
    """Those who can decide it."""
    found: dict[int, Person] = {}
    for party in petition.rule.deciders:
        for person in await uow.people.with_role(OFFICES[party]):
            if offices_of(petition, pair, person):
                found[person.id] = person
    return list(found.values())


async def waited_for(uow: Uow, petition: Petition, pair: Pair) -> list[int]:
    """Person ids of those it waits for: deciders, or those asked who have not answered."""
    if petition.rule.deciders:
        return [one.id for one in await deciders_of(uow, petition, pair)]
    return [one.person for one in petition.voices if one.answer is Answer.WAITING]


async def tick(uow: Uow, now: datetime) -> None:
    """What time alone does once a day: access that ran out ends. Of what is late a reminder speaks."""
    today = now.astimezone(uow.zone).date()
    if await uow.meta.get("petition.day") == today.isoformat():
        return
    await uow.meta.put("petition.day", today.isoformat())
    for given in await uow.petitions.in_state(PetitionState.GRANTED):
        if given.until is not None and given.until < today:
            over = await uow.petitions.save(replace(given, state=PetitionState.CLOSED))
            await uow.audit.add(now, None, "petition.closed", "petition", over.id)
            await uow.tell(notice("petition-told_access_over", over, over.author))
