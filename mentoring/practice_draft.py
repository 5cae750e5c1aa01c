"""What a card of a practice begins with: the programme, its meetings, its goals, what it ended with."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from mentoring.goal import Goal, Mark
from mentoring.meeting.nouns import Meeting, MeetingState
from mentoring.pair.nouns import Pair
from mentoring.practice import LIMITS, STEPS, Piece
from mentoring.programme.nouns import BINDING, Part, Programme
from mentoring.programme.prefill import InWords
from mentoring.programme_bank import scrubbed
from mentoring.say import Fact, Lines, T

if TYPE_CHECKING:
    from storage.uow import Uow

_COPIED = {
    Piece.TITLE: Part.TITLE,
    Piece.PROBLEM: Part.PROBLEM,
    Piece.AIM: Part.AIM,
    Piece.REPEAT: Part.CONDITIONS,
}


def held(meetings: Sequence[Meeting]) -> list[Meeting]:
    """Those that took place, the earliest first."""
    found = [one for one in meetings if one.state is MeetingState.HELD]
    return sorted(found, key=lambda one: one.starts_at)


def steps_of(programme: Programme | None, meetings: Sequence[Meeting]) -> list[str]:
    """What was done, each thing once: what was held, or what was planned if nobody recorded it."""
    titles = [one.title for one in held(meetings)]
    if not titles and programme is not None:
        titles = [row.event for row in programme.plan]
    return list(dict.fromkeys(one for one in titles if one))[: STEPS[1]]


def drafted(
    pair: Pair,
    programme: Programme | None,
    meetings: Sequence[Meeting],
    goals: Sequence[Goal],
    names: Collection[str],
    in_words: InWords,
) -> dict[Piece, str]:
    """Fields known beforehand. People are taken out: the authors decide who is named.

    Args:
        names: full names of everybody of the pair.
        in_words: makes words of a fact in the language of whoever begins.
    """
    found: dict[Piece, str] = {}
    if programme is not None:
        found = {piece: programme.words(part) for piece, part in _COPIED.items()}
    found[Piece.STEPS] = "\n".join(steps_of(programme, meetings))
    forms = dict.fromkeys(one.form for one in held(meetings) if one.form)
    if forms:
        found[Piece.TOOLS] = in_words(Lines(tuple(T(f"plan_form-{one}") for one in forms), ", "))
    found[Piece.RESULT] = _result(pair, programme, meetings, goals, in_words)
    clean = {piece: scrubbed(words, names).strip() for piece, words in found.items()}
    return {piece: words[: LIMITS[piece]] for piece, words in clean.items() if words}


def _result(
    pair: Pair,
    programme: Programme | None,
    meetings: Sequence[Meeting],
    goals: Sequence[Goal],
    in_words: InWords,
) -> str:
    """What the ending rests on, and the figures the bot knows; the figures of the school are the authors'."""
    lines = [pair.evidence] if pair.evidence else []
    if not lines and programme is not None:
        lines = [programme.words(Part.PLANNED)]
    facts: dict[str, Fact] = {"held": len(held(meetings))}
    if facts["held"]:
        lines.append(in_words(T("practice-draft_meetings", facts)))
    reached = sum(one.mark is Mark.REACHED for one in goals)
    if goals:
        of: dict[str, Fact] = {"reached": str(reached), "of": str(len(goals))}
        lines.append(in_words(T("practice-draft_goals", of)))
    return "\n".join(line for line in lines if line)


async def draft_of(uow: Uow, pair: Pair, in_words: InWords) -> dict[Piece, str]:
    """The same, gathered."""
    versions = await uow.programmes.history(pair.id)
    programme = next((one for one in reversed(versions) if one.state in BINDING), None)
    names = await uow.people.names([one.person for one in pair.members])
    return drafted(
        pair,
        programme,
        await uow.meetings.of_pair(pair.id),
        await uow.goals.of_pairs([pair.id]),
        tuple(names.values()),
        in_words,
    )
