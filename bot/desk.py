"""Pieces of the curator's screens: pages, the bottom row, sets of roles in a button."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

from bot.fsm.bank import Bank
from bot.fsm.broadcast import Broadcast
from bot.fsm.contest import ContestTalk
from bot.fsm.goal import GoalTalk
from bot.fsm.material import MaterialTalk
from bot.fsm.meeting import MeetingTalk
from bot.fsm.meeting_record import MeetingRecordTalk
from bot.fsm.monitoring import MonitoringTalk
from bot.fsm.news import NewsTalk
from bot.fsm.observation import ObservationTalk
from bot.fsm.order import Order
from bot.fsm.pair import PairForm
from bot.fsm.pair_life import PairLife
from bot.fsm.partner import PartnerForm
from bot.fsm.people import People
from bot.fsm.person_cases import PersonCases
from bot.fsm.petition import PetitionTalk
from bot.fsm.plan_library import PlanLibrary
from bot.fsm.practice import PracticeTalk
from bot.fsm.programme import ProgrammeForm
from bot.fsm.programme_bank import ProgrammeBank
from bot.fsm.queue import Queue
from bot.fsm.reading import ReadingTalk
from bot.fsm.reflection import ReflectionTalk
from bot.fsm.regulation import RegulationTalk
from bot.fsm.reminder import ReminderForm
from bot.fsm.report import ReportTalk
from bot.fsm.roadmap import RoadmapTalk
from bot.fsm.school_calendar import SchoolDays
from bot.fsm.shelf import ShelfTalk
from bot.fsm.situational_request import HelpTalk
from bot.fsm.speed_session import SpeedForm
from bot.fsm.survey import SurveyTalk
from bot.fsm.task import TaskTalk
from bot.fsm.training import TrainingTalk
from mentoring.competence import AREAS
from mentoring.people import Role
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Rows, Say, T
from mentoring.school_year import SchoolYear, year_of

if TYPE_CHECKING:
    from aiogram.fsm.context import FSMContext

    from storage.uow import Uow

Item = TypeVar("Item")
Code = TypeVar("Code", bound=StrEnum)
ASKING = frozenset(
    str(one.state)
    for group in (
        Bank,
        Broadcast,
        MeetingRecordTalk,
        ObservationTalk,
        ContestTalk,
        MeetingTalk,
        MonitoringTalk,
        GoalTalk,
        HelpTalk,
        Order,
        PairForm,
        PairLife,
        PartnerForm,
        People,
        PersonCases,
        PetitionTalk,
        PlanLibrary,
        PracticeTalk,
        TrainingTalk,
        MaterialTalk,
        ProgrammeBank,
        ProgrammeForm,
        Queue,
        ReflectionTalk,
        ReadingTalk,
        NewsTalk,
        ShelfTalk,
        RegulationTalk,
        RoadmapTalk,
        TaskTalk,
        SurveyTalk,
        SchoolDays,
        SpeedForm,
        ReminderForm,
        ReportTalk,
    )
    for one in group.__all_states__
)
"""Questions outside forms that are answered in words; opening another screen drops them."""
ROWS = 8
"""Rows of a list on one screen."""
LABEL = 40
"""Characters of a title on a button."""


async def stop_asking(state: FSMContext) -> None:
    """Words typed from now on answer no such question; a form in hand is left alone."""
    if await state.get_state() in ASKING:
        await state.set_state(None)


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """Part of a list.

    Args:
        number: from 1.
        pages: how many there are, at least 1.
        total: how many items the whole list has.
    """

    items: tuple[Item, ...]
    number: int
    pages: int
    total: int


def page_of(items: Sequence[Item], asked: str) -> Page[Item]:
    """The part asked for; a page that is no more gives the last one.

    Args:
        asked: number of the page as a button carries it; anything else is the first.
    """
    pages = pages_for(len(items))
    number = page_number(asked, pages)
    start = (number - 1) * ROWS
    return Page(tuple(items[start : start + ROWS]), number, pages, len(items))


def pages_for(total: int) -> int:
    """How many screens a list of this length takes."""
    return max(1, -(-total // ROWS))


def page_number(asked: str, pages: int) -> int:
    """A number from 1 to `pages` out of what a button carries."""
    return min(max(int(asked), 1), pages) if asked.isdecimal() else 1


def turner(do: str, number: int, pages: int, of: int | None = None, *, prefix: str = "") -> Rows:
    """The row that turns pages, if there is more than one.

    Args:
        prefix: stands before the page's number in what the button carries.
    """
    if pages < 2:
        return ()
    row = []
    if number > 1:
        row.append(Button("common-prev", do, of=of, arg=f"{prefix}{number - 1}"))
    if number < pages:
        row.append(Button("common-next", do, of=of, arg=f"{prefix}{number + 1}"))
    return (tuple(row),)


def area_picker(family: str, chosen: str, page: str, home: str) -> Say:
    """The areas for a list's filter; the one in force is marked, a press on it takes it off.

    Args:
        family: of actions: ``<family>.pick`` turns the pages, ``<family>.set`` takes the area.
        chosen: code of the area in force, or empty.
        home: where "back" leads.
    """
    shown = page_of(tuple(AREAS), page)
    rows = []
    for area in shown.items:
        label: dict[str, Fact] = {"label": T(f"competence-area_{area}")}
        key = "people-toggle_on" if area == chosen else "people-toggle_off"
        arg = "" if area == chosen else area
        rows.append((Button(key, f"{family}.set", arg=arg, facts=label),))
    return Say(
        "bank-pick", {}, (*rows, *turner(f"{family}.pick", shown.number, shown.pages), bottom(home))
    )


def code_of(kind: type[Code], word: str) -> Code:
    """One of the codes of a kind, as a button carries it.

    Raises:
        Refusal: ``common-changed``: there is no such code (any more).
    """
    try:
        return kind(word)
    except ValueError:
        raise Refusal("common-changed") from None


def chosen_year(uow: Uow, of: int | None) -> SchoolYear:
    """The school year of a button; without one, or of a year nobody can mean, the present."""
    this = year_of(uow.now.astimezone(uow.zone).date())
    return SchoolYear(of) if of is not None and this.start - 10 <= of <= this.start else this


def bottom(do: str, of: int | None = None, arg: str = "") -> tuple[Button, Button]:
    """Back to the screen before, and home."""
    return Button("common-back", do, of=of, arg=arg), Button("common-home", "home")


def short(words: str) -> str:
    """Somebody's words cut so that they fit a button."""
    return words if len(words) <= LABEL else f"{words[: LABEL - 1].rstrip()}\u2026"


def stale(screen: Say) -> Say:
    """The screen as it is now, saying that it differs from what was pressed."""
    return replace(screen, key="people-stale", facts={"screen": T(screen.key, screen.facts)})


def role_mask(roles: frozenset[Role]) -> str:
    """A set of roles as one short word for a button."""
    return format(sum(1 << place for place, role in enumerate(Role) if role in roles), "x")


def roles_of(mask: str) -> frozenset[Role]:
    """The set of roles of `role_mask`.

    Raises:
        Refusal: ``common-changed``: no such word.
    """
    try:
        bits = int(mask, 16)
    except ValueError:
        raise Refusal("common-changed") from None
    return frozenset(role for place, role in enumerate(Role) if bits >> place & 1)


def role_toggles(
    chosen: frozenset[Role], do: str, of: int | None = None, version: int | None = None
) -> Rows:
    """One button for each role, showing whether it is chosen; each carries what it leads to."""
    buttons = [
        Button(
            "people-toggle_on" if role in chosen else "people-toggle_off",
            do,
            of=of,
            version=version,
            arg=role_mask(chosen ^ {role}),
            facts={"label": T(f"role-{role}")},
        )
        for role in Role
    ]
    return tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))


async def join_link(uow: Uow, code: str) -> str:
    """The address that opens the bot with a code (a token, never data: convention 19)."""
    username = await uow.meta.get("bot_username")
    return f"https://t.me/{username}?start={code}"
