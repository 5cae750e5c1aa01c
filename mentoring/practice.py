"""The card of a practice: what a finished pair did that others can repeat (3.4(5), 3.5, A2.6)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from mentoring.pair.nouns import Ending, Pair, PairState, Side
from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal

ABOUT = "practice"
"""Code of its files in `attachment_areas.AREAS`."""
COMMENT_LIMIT = 500
STEPS = (3, 6)
"""How many steps a practice is told in, one on a line."""


class Piece(StrEnum):
    """A field of the card, in its order. Words are ``practice_piece-<code>``."""

    TITLE = "title"
    PROBLEM = "problem"
    AIM = "aim"
    STEPS = "steps"  # one on a line
    TOOLS = "tools"
    RESULT = "result"  # figures before and after
    RISKS = "risks"
    REPEAT = "repeat"  # what is needed to do the same
    QUOTES = "quotes"


LIMITS: Mapping[Piece, int] = {
    Piece.TITLE: 150,
    Piece.PROBLEM: 800,
    Piece.AIM: 500,
    Piece.STEPS: 1500,
    Piece.TOOLS: 600,
    Piece.RESULT: 1000,
    Piece.RISKS: 700,
    Piece.REPEAT: 700,
    Piece.QUOTES: 600,
}
"""Characters of each field."""
NEEDED = (Piece.TITLE, Piece.PROBLEM, Piece.AIM, Piece.STEPS, Piece.RESULT)
"""Without these nobody could repeat it, so nobody is asked to agree yet."""


class PracticeState(StrEnum):
    """Where a card stands. Words are ``practice_state-<code>``."""

    DRAFT = "draft"
    COUNCIL = "council"  # every author agreed; waits for the council
    BANK = "bank"
    RETIRED = "retired"  # the curator took it off the shelf


class Criterion(StrEnum):
    """By what the council chooses the best. Words are ``practice_criterion-<code>``."""

    MEASURABLE = "measurable"
    REPEATABLE = "repeatable"
    NEW = "new"
    INVOLVING = "involving"


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Somebody whose work it tells of.

    Args:
        agreed_at: when they agreed to this very text standing in the bank.
    """

    person: int
    side: Side
    agreed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """One card.

    Args:
        pieces: words by field; a field nobody filled in is not there.
        authors: the mentor first.
        since: when it came to its state.
        criteria: what the council found in it.
        comment: what the council asked for when it gave the card back; read by the authors.
    """

    id: int = 0
    version: int = 1
    pair: int
    state: PracticeState = PracticeState.DRAFT
    since: datetime
    begun_by: int
    begun_at: datetime
    pieces: Mapping[Piece, str] = field(default_factory=dict, hash=False)
    authors: tuple[Author, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    comment: str = ""

    def words(self, piece: Piece) -> str:
        """Words of a field; empty if there are none."""
        return self.pieces.get(piece, "")

    @property
    def missing(self) -> tuple[Piece, ...]:
        """Needed fields nobody filled in."""
        return tuple(one for one in NEEDED if not self.words(one))

    def author(self, person: int) -> Author | None:
        """Somebody's place among the authors."""
        return next((one for one in self.authors if one.person == person), None)


def is_finished(pair: Pair) -> bool:
    """Whether the plan was carried out in full: only then there is something to tell (7.1, 8.2)."""
    return pair.state is PairState.ENDED and pair.ending is Ending.DONE


def may_begin(pair: Pair, me: Person) -> bool:
    """The pair itself, or the curator, who describes the best practices (3.4(5))."""
    if me.status is not Status.MEMBER or not is_finished(pair):
        return False
    return me.id in pair.people or me.has(Role.CURATOR)


def may_read(practice: Practice, me: Person) -> bool:
    """Its authors and the curator always, the council once it is asked, everybody once it is in the bank."""
    if me.status is not Status.MEMBER:
        return False
    if practice.author(me.id) or me.has(Role.CURATOR):
        return True
    if practice.state is PracticeState.BANK:
        return True
    return practice.state is not PracticeState.DRAFT and me.has(Role.COUNCIL)


def knows_names(practice: Practice, me: Person) -> bool:
    """Who knows whose it is anyway; everybody else reads names by consent to publication only."""
    return bool(practice.author(me.id)) or me.has(Role.CURATOR, Role.COUNCIL)


def may_edit(practice: Practice, me: Person) -> bool:
    """Its authors, until all of them agreed."""
    mine = me.status is Status.MEMBER and practice.author(me.id) is not None
    return mine and practice.state is PracticeState.DRAFT


def may_decide(practice: Practice, me: Person, *, has_council: bool) -> bool:
    """The council; in a school without one in the bot, the curator. Nobody about their own work."""
    if me.status is not Status.MEMBER or practice.author(me.id):
        return False
    office = Role.COUNCIL if has_council else Role.CURATOR
    return practice.state is PracticeState.COUNCIL and me.has(office)


def may_keep(practice: Practice, me: Person) -> bool:
    """The curator keeps the shelf: takes a card off it and puts it back."""
    shelved = (PracticeState.BANK, PracticeState.RETIRED)
    return me.status is Status.MEMBER and me.has(Role.CURATOR) and practice.state in shelved


def ensure(allowed: bool) -> None:
    """Refuse what is not somebody's to do.

    Raises:
        Refusal: ``common-not_allowed``.
    """
    if not allowed:
        raise Refusal("common-not_allowed")


def ensure_words(piece: Piece, text: str) -> str:
    """A field as typed, line by line without edges.

    Raises:
        Refusal: ``practice-too_short``, ``practice-too_long`` or ``practice-steps_count``.
    """
    lines = [" ".join(line.split()) for line in text.splitlines()]
    words = "\n".join(line for line in lines if line)
    if piece is Piece.TITLE:
        words = " ".join(words.split())
    if len(words) < 3:
        raise Refusal("practice-too_short")
    if len(words) > LIMITS[piece]:
        raise Refusal("practice-too_long", limit=LIMITS[piece], length=len(words))
    if piece is Piece.STEPS:
        words = "\n".join(_unnumbered(line) for line in words.splitlines())
        least, most = STEPS
        count = len(words.splitlines())
        if not least <= count <= most:
            raise Refusal("practice-steps_count", least=least, most=most, count=count)
    return words


def _unnumbered(line: str) -> str:
    """A step without the number or dash its author put before it: the card numbers them."""
    head, _, rest = line.partition(" ")
    is_mark = re.fullmatch(r"\d{1,2}[.)]", head) or head in ("-", "\u2013", "\u2014")
    return rest if rest and is_mark else line


def changed(practice: Practice, piece: Piece, words: str) -> Practice:
    """The card with a field changed: what everybody agreed to is no more, they are asked anew."""
    pieces = {**practice.pieces, piece: words}
    return unsigned(replace(practice, pieces={k: v for k, v in pieces.items() if v}))


def unsigned(practice: Practice) -> Practice:
    """The card with nobody's agreement."""
    bare = tuple(replace(one, agreed_at=None) for one in practice.authors)
    return replace(practice, authors=bare)


def signed(practice: Practice, person: int, at: datetime | None) -> Practice:
    """The card with somebody's agreement given or taken back."""
    authors = tuple(
        replace(one, agreed_at=at) if one.person == person else one for one in practice.authors
    )
    return replace(practice, authors=authors)


def awaited(practice: Practice, members: Collection[int]) -> tuple[int, ...]:
    """Authors who have not agreed yet; those who work here no more cannot be asked.

    Args:
        members: person ids of those who take part now.
    """
    return tuple(
        one.person for one in practice.authors if not one.agreed_at and one.person in members
    )


def ensure_whole(practice: Practice) -> None:
    """Enough is written to agree to.

    Raises:
        Refusal: ``practice-not_whole`` with how many fields are missing.
    """
    if practice.missing:
        raise Refusal("practice-not_whole", count=len(practice.missing))


def has_words(texts: Iterable[str], wanted: str) -> bool:
    """Whether all words looked for occur, in any case."""
    whole = " ".join(texts).casefold().replace("\u0451", "\u0435")
    return all(word in whole for word in wanted.casefold().replace("\u0451", "\u0435").split())
