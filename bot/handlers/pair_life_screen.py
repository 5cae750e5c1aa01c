"""The screen of a pair's life: its state, what is under way, what this person can do (7)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot import desk
from bot.handlers.petition_screen import people_fact, state_fact
from bot.handlers.petition_voices import voices_of
from mentoring.pair.nouns import WORKING, Pair, PairState
from mentoring.pair.table import TABLE, Act, Party, may, parties_of
from mentoring.people import Person
from mentoring.petition import RULES, Petition, PetitionKind, PetitionState
from mentoring.petition_decide import visible
from mentoring.practice import may_begin
from mentoring.say import Button, Fact, Lines, Rows, Say, T
from storage.uow import Uow

PETITIONS: Mapping[Act, PetitionKind] = {
    rule.act: kind for kind, rule in RULES.items() if rule.act is not Act.MEET
}
"""Acts that are petitions."""
ACTS = (
    Act.PAUSE,
    Act.RESUME,
    Act.RECOMMEND,
    Act.INVITE_HELPER,
    Act.ASK_FILE,
    Act.MEDIATE,
    Act.ASK_REPLACEMENT,
    Act.STEP_DOWN,
    Act.ASK_END,
    Act.REPLACE,
    Act.COMPLETE,
    Act.END,
    Act.REOPEN,
)
"""In the order of the screen: what is lighter comes first."""


def acts_of(pair: Pair, me: Person) -> list[Act]:
    """Acts that are this person's by place or office; of a pair and its opposite the fitting one."""
    if pair.state is PairState.ENDED:
        return [one for one in ACTS if may(pair, one, me)]
    mine = parties_of(pair, me)
    found = [one for one in ACTS if mine & set(TABLE[one].parties)]
    if pair.state is not PairState.PAUSED and Act.RESUME in found:
        found.remove(Act.RESUME)
    if pair.state is PairState.PAUSED and Act.PAUSE in found:
        found.remove(Act.PAUSE)
    if pair.state in WORKING and Act.REOPEN in found:
        found.remove(Act.REOPEN)
    return found


def button_of(act: Act, pair: Pair) -> Button:
    """What begins an act; petitions have their own screens."""
    key = f"pair_life_do-{act}"
    if act is Act.RECOMMEND:
        return Button(key, "contest.pair", pair.id, pair.version)
    kind = PETITIONS.get(act)
    if kind is not None:
        return Button(key, "petition.new", pair.id, pair.version, kind)
    return Button(key, f"life.{act}", pair.id, pair.version)


async def home_screen(uow: Uow, me: Person, pair: Pair) -> Say:
    """Each act possible now has one line of what will happen; others explain themselves if pressed."""
    voices = voices_of(pair, me)
    acts = [*acts_of(pair, me), *(voices if len(voices) == 1 else ())]
    lines: list[Fact] = [_line(one, pair) for one in acts if may(pair, one, me)]
    if len(voices) > 1:
        lines.append(T("pair_life-line_voices"))
    asked = await uow.petitions.of_pair(pair.id)
    facts: dict[str, Fact] = {
        "people": people_fact(pair),
        "state": T(f"pair-state_{pair.state}"),
        "since": pair.since.astimezone(uow.zone).date(),
        "marks": Lines(tuple(_marks(pair, me, asked))),
        "lines": Lines(tuple(lines), "\n") if lines else T("pair_life-nothing"),
    }
    buttons = [button_of(one, pair) for one in acts]
    if len(voices) > 1:
        buttons.append(Button("pair_life-do_voices", "petition.voices", pair.id))
    if may_begin(pair, me):
        buttons.append(Button("pair_life-do_practice", "practice.begin", pair.id))
    pairs_of = tuple(tuple(buttons[i : i + 2]) for i in range(0, len(buttons), 2))
    rows = (*_petitions(asked, pair, me), *pairs_of, desk.bottom("pair.open", pair.id))
    return Say("pair_life-home", facts, rows)


def _line(act: Act, pair: Pair) -> T:
    """What will happen; of a pair that ended, nobody works on until the new order."""
    if act is Act.REPLACE and pair.state is PairState.ENDED:
        return T("pair_life_line-replace_over")
    return T(f"pair_life_line-{act}")


def _marks(pair: Pair, me: Person, asked: Sequence[Petition]) -> list[Fact]:
    """What is under way; of a stepping down the mentees learn once it is taken note of."""
    mine = parties_of(pair, me)
    noted = any(
        one.kind is PetitionKind.STEP_DOWN and one.state is PetitionState.TAKEN_NOTE
        for one in asked
    )
    lines: list[Fact] = []
    if pair.paused_until is not None:
        lines.append(T("pair_life-mark_paused", {"until": pair.paused_until}))
    if pair.leaving_on is not None and pair.state in WORKING and (noted or mine - {Party.MENTEE}):
        lines.append(T("pair_life-mark_leaving", {"on": pair.leaving_on}))
    if pair.ending is not None and pair.ended_on is not None:
        ending = T(f"pair_life_ending-{pair.ending}")
        lines.append(T("pair_life-mark_ended", {"ending": ending, "on": pair.ended_on}))
        if pair.words and mine - {Party.HEAD, Party.COUNCIL}:
            lines.append(T("pair_life-mark_words", {"words": pair.words}))
        if pair.evidence and mine - {Party.HEAD, Party.COUNCIL}:
            lines.append(T("pair_life-mark_evidence", {"words": pair.evidence}))
    return lines


def _petitions(asked: Sequence[Petition], pair: Pair, me: Person) -> Rows:
    """Ways to the petitions of this pair that this person knows of."""
    return tuple(
        (
            Button(
                "petition-row",
                "petition.open",
                one.id,
                one.version,
                facts={
                    "number": one.number,
                    "kind": T(f"petition_kind-{one.kind}"),
                    "mark": state_fact(one),
                },
            ),
        )
        for one in visible(asked, pair, me)[:3]
    )
