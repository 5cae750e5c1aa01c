"""Proposals of the sides of a pair: which there are, and what a disciplinary one is (3.5, 4.2, 5.1)."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.desk import stop_asking
from bot.handlers.petition_screen import people_fact
from bot.telegram.callbacks import Press, pressed
from mentoring.pair.nouns import Pair, PairState
from mentoring.pair.table import TABLE, Act, may, parties_of
from mentoring.pair.telling import load
from mentoring.people import Person
from mentoring.petition import RULES, PetitionKind
from mentoring.say import Button, Fact, Lines, Rows, Say, T
from storage.uow import Uow

router = Router(name=__name__)

VOICES = {
    Act.IMPROVE: PetitionKind.IMPROVE,
    Act.PROPOSE_REWARD: PetitionKind.REWARD,
    Act.PROPOSE_MEASURE: PetitionKind.DISCIPLINE,
}
"""In the order of the screen; the heaviest stands last."""
SURE = "sure"
"""What a button adds to the kind once it was said what a disciplinary proposal is."""


def voices_of(pair: Pair, me: Person) -> list[Act]:
    """Proposals that are this person's by place or office."""
    if pair.state is PairState.ENDED:
        return [one for one in VOICES if may(pair, one, me)]
    mine = parties_of(pair, me)
    return [one for one in VOICES if mine & set(TABLE[one].parties)]


@router.callback_query(pressed("petition.voices"))
async def voices(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """What can be proposed, each with who will read it."""
    await stop_asking(state)
    pair = await load(uow, me, Act.SEE, press.of, None)
    acts = voices_of(pair, me)
    rows: Rows = tuple(
        (Button(f"pair_life_do-{act}", "petition.new", pair.id, pair.version, VOICES[act]),)
        for act in acts
    )
    lines = tuple(T(f"pair_life_line-{act}") for act in acts)
    facts: dict[str, Fact] = {
        "people": people_fact(pair),
        "lines": Lines(lines) if lines else T("pair_life-nothing"),
    }
    return Say("petition-voices", facts, (*rows, desk.bottom("life.home", pair.id)))


def before_discipline(pair: Pair, me: Person) -> Say:
    """What this is, who reads it, what the law asks of the head; the safe choice first."""
    rows: list[tuple[Button, ...]] = [
        (Button("common-cancel", "life.home", pair.id),),
        (
            Button(
                "petition-go_on", "petition.new", pair.id, arg=f"{PetitionKind.DISCIPLINE}.{SURE}"
            ),
        ),
    ]
    if may(pair, Act.MEDIATE, me):
        mediation = PetitionKind.MEDIATION
        talk = Button("petition-mediation_first", "petition.new", pair.id, arg=mediation)
        rows.insert(0, (talk,))
    facts: dict[str, Fact] = {
        "people": people_fact(pair),
        "days": RULES[PetitionKind.DISCIPLINE].days,
    }
    return Say("petition-before_discipline", facts, tuple(rows))
