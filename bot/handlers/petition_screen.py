"""Screens of petitions: the lists, one petition with what can be done (3.5, 4, 5.1, 7.1)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot import desk
from bot.telegram.callbacks import Press
from mentoring import petition_decide, petition_make
from mentoring.meeting.words import when_fact
from mentoring.pair.nouns import WORKING, Pair
from mentoring.pair.table import Act, may, parties_fact, parties_of
from mentoring.people import Person, Role
from mentoring.petition import (
    Petition,
    PetitionKind,
    PetitionState,
    may_decide,
    may_read,
    may_see,
    may_voice,
    may_withdraw,
)
from mentoring.petition_file import may_use
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from mentoring.school_calendar import calendar_of
from storage.uow import Uow

HOME = "petition.home"
OFFICES = (Role.CURATOR, Role.HEAD, Role.COUNCIL)
PROPOSALS = (PetitionKind.IMPROVE, PetitionKind.REWARD)
"""What is supported rather than granted."""
LISTS = ("waits", "mine", "done")
"""What the lists hold: what waits for me, what I wrote or was asked, what is decided."""


async def in_hand(uow: Uow, me: Person, press: Press) -> tuple[Petition, Pair]:
    """The petition of a press as it is now, if this person may know of it.

    Raises:
        Refusal: ``common-changed`` or ``common-not_allowed``; a closed one looks like none at all.
    """
    petition, pair = await petition_make.found(uow, press.of, None)
    if not may_see(petition, pair, me):
        raise Refusal("common-changed" if petition.rule.closed else "common-not_allowed")
    return petition, pair


def state_fact(petition: Petition) -> T:
    """What has become of it; a proposal is supported, a request granted."""
    if petition.kind in PROPOSALS and petition.state is PetitionState.GRANTED:
        return T("petition-supported")
    return T(f"petition_state-{petition.state}")


def do_key(petition: Petition, outcome: PetitionState) -> str:
    """Label of the button that decides so."""
    if petition.kind in PROPOSALS and outcome is PetitionState.GRANTED:
        return "petition-do_support"
    return f"petition_do-{outcome}"


def people_fact(pair: Pair) -> T:
    """Who is in a pair."""
    mentees = Lines(tuple(Name(one) for one in pair.mentees), glue=", ")
    facts: dict[str, Fact] = {
        "mentor": Name(pair.mentor),
        "mentees": mentees,
        "count": len(pair.mentees),
    }
    return T("petition-people", facts)


async def listing(uow: Uow, me: Person, arg: str = "") -> Say:
    """One of the lists; opened without a word it is the one most needed."""
    which, _, page = arg.partition(".")
    held = {"waits": await petition_decide.waiting(uow, me)}
    held["mine"] = [one for one in await uow.petitions.concerning(me.id) if _is_mine(one, me)]
    held["done"] = await petition_decide.seen(uow, me)
    if which not in LISTS:
        which = "waits" if held["waits"] or me.has(*OFFICES) else "mine"
    shown = desk.page_of(held[which], page)
    tabs = tuple(
        Button(
            "petition-tab_on" if one == which else "petition-tab",
            HOME,
            arg=one,
            facts={"name": T(f"petition_list-{one}"), "count": str(len(held[one]))},
        )
        for one in LISTS
        if one != "done" or me.has(*OFFICES)
    )
    rows = tuple((_row(one),) for one in shown.items)
    turner = desk.turner(HOME, shown.number, shown.pages, prefix=f"{which}.")
    facts: dict[str, Fact] = {
        "name": T(f"petition_list-{which}"),
        "count": shown.total,
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
        "empty": "" if shown.total else T(f"petition_empty-{which}"),
    }
    return Say("petition-list", facts, (*rows, *turner, tabs, (Button("common-home", "home"),)))


def _is_mine(petition: Petition, me: Person) -> bool:
    """What I wrote, or answered and it is not over."""
    return petition.author == me.id or petition.is_open


def _row(petition: Petition) -> Button:
    facts: dict[str, Fact] = {
        "number": petition.number,
        "kind": T(f"petition_kind-{petition.kind}"),
        "mark": T("petition-row_due", {"due": petition.due_on})
        if petition.is_open
        else state_fact(petition),
    }
    return Button("petition-row", "petition.open", petition.id, petition.version, facts=facts)


async def card(uow: Uow, me: Person, petition: Petition, pair: Pair) -> Say:
    """One petition: what this person may read of it, and do with it."""
    reads = may_read(petition, pair, me)
    lines = [*_standing(petition), *(_written(petition) if reads else ())]
    lines += _voices(petition, me, reads=reads)
    meeting = await uow.meetings.get(petition.meeting) if petition.meeting else None
    if meeting is not None:
        when = when_fact(meeting.starts_at, await calendar_of(uow))
        facts_: dict[str, Fact] = {"when": when, "minutes": meeting.minutes}
        lines.append(T("petition-line_meeting", facts_))
    if petition.kind is PetitionKind.FILE_ACCESS and reads:
        lines += [
            T("petition-line_use", {"at": use.at.astimezone(uow.zone).date()})
            for use in await uow.petitions.uses(petition.id)
        ]
    facts: dict[str, Fact] = {
        "kind": T(f"petition_kind-{petition.kind}"),
        "number": petition.number,
        "people": people_fact(pair),
        "lines": Lines(tuple(lines)),
    }
    today = uow.now.astimezone(uow.zone).date()
    return Say("petition-card", facts, (*_acts(petition, pair, me, today), *_ways(pair, me)))


def _standing(petition: Petition) -> list[Fact]:
    lines: list[Fact] = [
        T("petition-line_from", {"who": Name(petition.author), "at": petition.made_at}),
        T("petition-line_state", {"state": state_fact(petition)}),
    ]
    if petition.rule.deciders:
        lines.insert(1, T("petition-line_to", {"who": parties_fact(petition.rule.deciders)}))
    if petition.kind is PetitionKind.STEP_DOWN:
        lines.append(T("petition-line_takes_effect", {"due": petition.due_on}))
    elif petition.is_open:
        lines.append(T("petition-line_due", {"due": petition.due_on}))
    return lines


def _written(petition: Petition) -> list[Fact]:
    """What was written with it, for those who read the words."""
    lines: list[Fact] = []
    if petition.about is not None:
        lines.append(T(f"petition_about-{petition.kind}", {"who": Name(petition.about)}))
    if petition.words:
        lines.append(T("petition-line_words", {"words": petition.words}))
    if petition.invited_at is not None:
        lines.append(T("petition-line_invited", {"at": petition.invited_at}))
    if petition.decided_by is not None and petition.decided_at is not None:
        who: dict[str, Fact] = {"who": Name(petition.decided_by), "at": petition.decided_at}
        lines.append(T("petition-line_decided", who))
    if petition.until is not None:
        lines.append(T("petition-line_until", {"until": petition.until}))
    if petition.decision_words:
        lines.append(T("petition-line_decision", {"words": petition.decision_words}))
    return lines


def _voices(petition: Petition, me: Person, *, reads: bool) -> list[Fact]:
    """Who was asked and what they said: for those who read, and one's own answer."""
    return [
        T(
            "petition-line_voice",
            {"who": Name(one.person), "answer": T(f"petition_voice-{one.answer}")},
        )
        for one in petition.voices
        if reads or one.person == me.id
    ]


def _acts(petition: Petition, pair: Pair, me: Person, today: date) -> Rows:
    """What this person can do now."""

    def button(key: str, do: str, arg: str = "") -> Button:
        return Button(key, f"petition.{do}", petition.id, petition.version, arg)

    rows: list[tuple[Button, ...]] = []
    if may_voice(petition, me):
        agree = [button(f"petition_say-{one}", "voice", one) for one in ("yes", "no")]
        rows.append(tuple(agree))
    if may_decide(petition, pair, me):
        outcomes = petition.rule.outcomes
        rows.append(tuple(button(do_key(petition, one), "decide", one) for one in outcomes))
        if petition.kind is PetitionKind.MEDIATION and petition.invited_at is None:
            rows.insert(0, (button("petition-do_invite", "invite"),))
    if may_use(petition, me, today):
        rows.append((button("petition-do_use", "use"),))
    if petition.rule.printed and may_read(petition, pair, me):
        rows.append((button("petition-do_paper", "paper"),))
    if may_withdraw(petition, pair, me, today):
        rows.append((button("petition-do_withdraw", "withdraw"),))
    if _to_replace(petition, pair) and may(pair, Act.REPLACE, me):
        rows.append((Button("pair_life_do-replace", "life.replace", pair.id, pair.version),))
    return tuple(rows)


def _to_replace(petition: Petition, pair: Pair) -> bool:
    decided = petition.state in (PetitionState.GRANTED, PetitionState.TAKEN_NOTE)
    asked = petition.kind in (PetitionKind.REPLACE, PetitionKind.STEP_DOWN)
    return decided and asked and pair.state in WORKING


def _ways(pair: Pair, me: Person) -> Rows:
    bottom: Sequence[Button] = desk.bottom(HOME)
    to_pair = (Button("petition-to_pair", "pair.open", pair.id),) if parties_of(pair, me) else ()
    return (to_pair, tuple(bottom)) if to_pair else (tuple(bottom),)
