"""The hub of each role: what waits for you first, then what you can do. One living message."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from aiogram import Router
from aiogram.filters import Command, CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.handlers.form import open_drafts
from bot.handlers.form_screen import in_rows
from bot.handlers.waiting import waits
from bot.telegram.callbacks import Press, pressed
from mentoring.pair.nouns import PairState
from mentoring.partner import is_guest
from mentoring.people import Person, Role
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from storage.uow import Uow

router = Router(name=__name__)

ENTRIES: dict[Role, tuple[tuple[str, ...], ...]] = {
    Role.MENTEE: (
        ("meeting.home", "task.home"),
        ("pair.mine", "programme.mine"),
        ("help.home", "home.more"),
    ),
    Role.MENTOR: (
        ("meeting.home", "task.home"),
        ("pair.mine", "programme.mine"),
        ("help.home", "home.more"),
    ),
    Role.CURATOR: (
        ("board.home", "digest.home"),
        ("queue.home", "pair.list"),
        ("people.home", "home.more"),
    ),
    Role.HEAD: (
        ("pair.list", "order.home"),
        ("petition.home", "digest.home"),
        ("bank.counts", "home.more"),
    ),
    Role.COUNCIL: (
        ("match.home", "pair.list"),
        ("programmes.home", "home.more"),
    ),
    Role.ADMIN: (
        ("admin.home", "people.home"),
        ("invite.home", "school.home"),
        ("regulation.home", "home.more"),
    ),
}
"""Buttons of each role's hub, row by row; a label's key is `home-` and the action with `_` for `.`.

Three rows at most: with what waits above and the week below, the whole is seen without scrolling.
"""
UNPAIRED: dict[Role, tuple[tuple[str, ...], ...]] = {
    Role.MENTEE: (
        ("mentee_request.mine", "pair.mine"),
        ("help.home", "speed.home"),
        ("petition.home", "home.more"),
    ),
    Role.MENTOR: (
        ("mentor_questionnaire.mine", "pair.mine"),
        ("help.home", "speed.home"),
        ("petition.home", "home.more"),
    ),
}
"""The hub of somebody whose pair does not work yet: what leads to one, and no meetings or programme."""
BEGINS = {"mentee_request.mine", "mentor_questionnaire.mine"}
"""What has its button on that hub already, and needs no second one when it waits."""
AT_WORK = (PairState.ACTIVE, PairState.PAUSED)
MORE: dict[Role, tuple[tuple[str, ...], ...]] = {
    Role.CURATOR: (
        ("match.home", "order.home"),
        ("roadmap.home", "census.board"),
        ("invite.home", "petition.home"),
        ("bank.mentees", "bank.mentors"),
        ("programmes.home", "library.home"),
        ("register.home", "broadcast.start"),
        ("contest.all", "reading.home"),
        ("speed.home", "partner.home"),
        ("help.board", "school.home"),
        ("site.home", "regulation.home"),
        ("monitoring.home", "practice.home"),
        ("training.home", "observation.criteria"),
    ),
    Role.MENTEE: (
        ("mentee_request.mine", "mentor_questionnaire.mine"),
        ("diagnostic.home",),
        ("practice.home", "training.home"),
        ("roadmap.mine", "census.ask"),
        ("speed.home", "petition.home"),
        ("contest.home", "reading.home"),
        ("regulation.home", "shelf.home"),
    ),
    Role.MENTOR: (
        ("mentor_questionnaire.mine", "mentee_request.mine"),
        ("diagnostic.home",),
        ("practice.home", "training.home"),
        ("roadmap.mine", "census.ask"),
        ("speed.home", "petition.home"),
        ("contest.home", "reading.home"),
        ("regulation.home", "shelf.home"),
    ),
    Role.HEAD: (
        ("partner.home", "speed.home"),
        ("regulation.home", "shelf.home"),
        ("roadmap.home", "monitoring.home"),
        ("practice.home", "training.home"),
    ),
    Role.COUNCIL: (
        ("petition.home", "speed.home"),
        ("bank.mentees", "bank.mentors"),
        ("contest.all", "reading.home"),
        ("regulation.home", "shelf.home"),
        ("roadmap.home", "roadmap.mine"),
        ("practice.home", "training.home"),
        ("monitoring.home",),
    ),
    Role.ADMIN: (("shelf.home", "roadmap.mine"),),
}
"""What is needed less often, on a second screen."""
CHIPS = 4
"""How many things that wait have a button on the hub itself; the rest stand behind one more."""
SCHOOL_ONLY = ("mentee_request.mine", "speed.home", "census.ask")
"""What is not for somebody from another organisation (`mentoring.partner.is_guest`)."""


def role_in_view(me: Person, chosen: str | None) -> Role | None:
    """Which of a person's hubs is shown: the chosen one, else the first by the order of roles."""
    mine = [role for role in Role if role in me.roles]
    by_duty = sorted(mine, key=lambda role: role in (Role.MENTEE, Role.MENTOR))
    return next((role for role in mine if role == chosen), by_duty[0] if by_duty else None)


async def hub(uow: Uow, me: Person, state: FSMContext) -> Say:
    """The hub as it is now. Leaving a form for it keeps the draft."""
    if await state.get_state() is not None:
        await state.set_state(None)
    role = role_in_view(me, (await state.get_data()).get("hub"))
    drafts = await open_drafts(state)
    begun = {name for name, _, _ in drafts}  # whoever is writing it need not be told to begin
    waiting = [one for one in await waits(uow, me) if one[0].partition("-waits")[0] not in begun]
    lines: list[Fact] = [T(key, {"count": count}) for key, count, _ in waiting]
    lines += [
        T("home-draft", {"form": T(f"{name}-title"), "step": step, "steps": total})
        for name, step, total in drafts
    ]
    rows: list[tuple[Button, ...]] = []
    for name, _, _ in drafts:
        rows.append(
            (
                Button(
                    "home-continue", "form.resume", arg=name, facts={"form": T(f"{name}-short")}
                ),
                Button("home-restart", "form.restart", arg=name),
            )
        )
    unpaired = role in UNPAIRED and not await _is_paired(uow, me)
    table = UNPAIRED if unpaired else ENTRIES
    entries = _entries(table, role, SCHOOL_ONLY if is_guest(me) else ())
    standing = {button.do for row in entries for button in row}
    rows += in_rows(chips([one for one in waiting if one[2] not in BEGINS & standing]), 2)
    rows += entries
    rows += _roles(me, role)
    rows.append((Button("home-week_home", "week.home"), Button("home-settings", "settings.home")))
    rows[-1] += (Button("home-my_data", "my_data.home"),)
    facts: dict[str, Fact] = {
        "name": Name(me.id),
        "role": T(f"role-{role}") if role else T("common-none"),
        "waits": Lines(tuple(lines)) if lines else T("home-nothing"),
    }
    return Say("home-hub", facts, tuple(rows))


async def _is_paired(uow: Uow, me: Person) -> bool:
    return any(pair.state in AT_WORK for pair in await uow.pairs.of_person(me.id))


def chips(waiting: Sequence[tuple[str, int, str]], most: int = CHIPS) -> list[Button]:
    """A button for each thing that waits; if they are many, the last one leads to the others."""
    keys = [Button(f"{key}_button", do, facts={"count": n}) for key, n, do in waiting]
    if len(keys) <= most:
        return keys
    left = len(keys) - most + 1
    return [*keys[: most - 1], Button("home-waits", "home.waits", facts={"count": left})]


def _entries(
    table: Mapping[Role, tuple[tuple[str, ...], ...]],
    role: Role | None,
    without: Sequence[str] = (),
) -> list[tuple[Button, ...]]:
    rows = table.get(role, ()) if role else ()
    shown = (tuple(do for do in row if do not in without) for row in rows)
    return [tuple(Button(f"home-{do.replace('.', '_')}", do) for do in row) for row in shown if row]


def _roles(me: Person, shown: Role | None) -> Rows:
    """One tab for each role of somebody who holds several; the shown one is marked."""
    if len(me.roles) < 2:
        return ()
    tabs = [
        Button(
            "home-tab_on" if role is shown else "home-tab",
            "home.role",
            arg=role,
            facts={"role": T(f"role-{role}")},
        )
        for role in Role
        if role in me.roles
    ]
    return tuple(tuple(tabs[i : i + 2]) for i in range(0, len(tabs), 2))


@router.message(CommandStart())
@router.callback_query(pressed("home"))
async def home(event: Message | CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """The hub."""
    return await hub(uow, me, state)


@router.callback_query(pressed("home.more"))
async def more(query: CallbackQuery, me: Person, state: FSMContext) -> Say:
    """What a role needs less often."""
    role = role_in_view(me, (await state.get_data()).get("hub"))
    entries = _entries(MORE, role, SCHOOL_ONLY if is_guest(me) else ())
    rows = (*entries, (Button("common-home", "home"),))
    return Say("home-more", {"role": T(f"role-{role}") if role else T("common-none")}, rows)


@router.callback_query(pressed("home.waits"))
async def all_waits(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """Everything that waits, when it is more than the hub has room for."""
    waiting = await waits(uow, me)
    lines = Lines(tuple(T(key, {"count": count}) for key, count, _ in waiting))
    rows = (*in_rows(chips(waiting, len(waiting)), 2), (Button("common-home", "home"),))
    return Say("home-all_waits", {"waits": lines if waiting else T("home-nothing")}, rows)


@router.callback_query(pressed("home.role"))
async def other_role(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Look at the hub of another of one's roles."""
    await state.update_data(hub=press.arg)
    return await hub(uow, me, state)


@router.message(Command("help"))
async def help_(message: Message, me: Person, state: FSMContext) -> Say:
    """What one can do here, by role."""
    role = role_in_view(me, (await state.get_data()).get("hub")) or Role.MENTEE
    home_button = ((Button("common-home", "home"),),)
    return Say("home-help", {"role": T(f"home-help_{role}")}, home_button)


@router.message(Command("cancel"))
async def cancel(message: Message, uow: Uow, me: Person, state: FSMContext) -> list[Say]:
    """Leave whatever was being asked; a draft is kept and can be gone on with or thrown away."""
    kept = await state.get_state() is not None
    return [Say("home-cancelled" if kept else "home-nothing_to_cancel"), await hub(uow, me, state)]
