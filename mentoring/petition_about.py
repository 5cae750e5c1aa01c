"""Whom a petition is about, whose consent it asks, and that it is not asked twice."""

from __future__ import annotations

from collections.abc import Iterable

from mentoring.pair.nouns import Pair, Side
from mentoring.people import Person, Status
from mentoring.petition import Petition, PetitionKind, PetitionState, Voice
from mentoring.refusal import Refusal


def voices_for(kind: PetitionKind, pair: Pair, author: int, about: int | None) -> tuple[Voice, ...]:
    """Whose consent is asked: the other sides of an ending, a colleague invited.

    A mentee who wishes to leave a group is answered by the mentor: the others go on.
    """
    if kind is PetitionKind.HELPER and about is not None:
        return (Voice(about),)
    if kind is PetitionKind.END_WISH:
        others = pair.mentees if author == pair.mentor else (pair.mentor,)
        return tuple(Voice(one) for one in others)
    return ()


def options_for(kind: PetitionKind, pair: Pair, author: int) -> tuple[int, ...]:
    """Those of the pair it can be about; empty where it is about nobody of it.

    The mentor proposes a reward for a mentee (4.2); the curator and the council for the mentor (3.5).
    """
    if kind is PetitionKind.REWARD and author != pair.mentor:
        return (pair.mentor,)
    if kind in (PetitionKind.FILE_ACCESS, PetitionKind.REWARD, PetitionKind.DISCIPLINE):
        return pair.mentees
    return ()


def about_of(kind: PetitionKind, pair: Pair, about: int | None, author: int) -> int | None:
    """Whose file, who is proposed, invited or released; where there is one only, it is that one.

    Raises:
        Refusal: ``petition-whose_file``, ``petition-about_whom``, ``petition-whom`` or
            ``common-changed``.
    """
    options = options_for(kind, pair, author)
    if options:
        about = options[0] if about is None and len(options) == 1 else about
        if about not in options:
            is_file = kind is PetitionKind.FILE_ACCESS
            raise Refusal("petition-whose_file" if is_file else "petition-about_whom")
        return about
    if kind is PetitionKind.HELPER:
        member = pair.member(about or 0)
        if about is None or (member is not None and member.side is not Side.HELPER):
            raise Refusal("petition-whom")
        return about
    if kind is PetitionKind.RELEASE:
        if about not in pair.people:
            raise Refusal("common-changed")
        return about
    return None


def ensure_new(
    kind: PetitionKind,
    author: int,
    about: int | None,
    others: Iterable[Petition],
    meeting: int | None = None,
) -> None:
    """One petition of a kind at a time: the next when the first is decided.

    Args:
        others: petitions of the same pair.
        meeting: the meeting it is about; each meeting has its own.

    Raises:
        Refusal: ``petition-already`` with its number.
    """
    for one in others:
        same = (one.kind, one.author, one.about) == (kind, author, about)
        leaving = one.state is PetitionState.TAKEN_NOTE and kind is PetitionKind.STEP_DOWN
        if same and one.meeting == meeting and (one.is_open or leaving):
            raise Refusal("petition-already", number=one.number)


def ensure_colleague(person: Person | None, pair: Pair) -> None:
    """Only a colleague who takes part can be invited, once.

    Raises:
        Refusal: ``petition-whom``.
    """
    gone = person is None or person.status is not Status.MEMBER
    if gone or (person is not None and person.id in pair.of_side(Side.HELPER)):
        raise Refusal("petition-whom")
