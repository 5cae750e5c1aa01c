"""People of the school: the list, search and filters; cards and invitations stand beside."""

from __future__ import annotations

from dataclasses import replace

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.fsm.people import People
from bot.handlers import invitation, person_acts, person_card, person_edit, person_roles
from bot.telegram.callbacks import Press, pressed
from mentoring.people import Person, Role, Status, ensure_may_manage
from mentoring.people_search import PeopleFilter, is_found
from mentoring.say import Button, Fact, Lines, Name, Say, T
from storage.uow import Uow

router = Router(name=__name__)
router.include_routers(
    person_card.router,
    person_roles.router,
    person_acts.router,
    person_edit.router,
    invitation.router,
)

SHOWN_STATUSES = tuple(status for status in Status if status is not Status.ERASED)
TEXT_LIMIT = 60


@router.message(Command("people"))
@router.callback_query(pressed("people.home"))
async def people_home(
    event: Message | CallbackQuery,
    uow: Uow,
    me: Person,
    state: FSMContext,
    press: Press | None = None,
) -> Say:
    """The list by the filter in force."""
    return await _list(uow, me, state, press.arg if press else "")


async def _list(uow: Uow, me: Person, state: FSMContext, page: str = "") -> Say:
    ensure_may_manage(me)
    await desk.stop_asking(state)
    wanted = await _filter(state)
    shown = desk.page_of([one for one in await uow.people.all() if is_found(one, wanted)], page)
    facts: dict[str, Fact] = {
        "count": shown.total,
        "filter": in_words(wanted),
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    rows = tuple((_row(person),) for person in shown.items)
    tools = (Button("common-search", "people.search"), Button("people-filter", "people.filter"))
    clear = () if wanted.is_empty else ((Button("people-clear", "people.clear"),),)
    return Say(
        "people-list" if shown.total else "people-list_empty",
        facts,
        (
            *rows,
            *desk.turner("people.home", shown.number, shown.pages),
            *clear,
            tools,
            (Button("people-invite", "invite.home"), Button("common-home", "home")),
        ),
    )


def _row(person: Person) -> Button:
    """Name, and where the person stands if that is not the usual."""
    if person.status is Status.MEMBER:
        return Button("people-row", "person.open", of=person.id, facts={"who": Name(person.id)})
    mark = T(f"status-{person.status}")
    facts: dict[str, Fact] = {"who": Name(person.id), "status": mark}
    return Button("people-row_status", "person.open", of=person.id, facts=facts)


def in_words(wanted: PeopleFilter) -> Lines:
    """The filter in force; nothing if everybody is shown."""
    parts: list[Fact] = []
    if wanted.text:
        parts.append(T("people-by_text", {"text": wanted.text}))
    if wanted.role:
        parts.append(T("people-by_role", {"role": T(f"role-{wanted.role}")}))
    if wanted.status:
        parts.append(T("people-by_status", {"status": T(f"status-{wanted.status}")}))
    if wanted.unreachable:
        parts.append(T("people-by_reach"))
    return Lines(tuple(parts))


async def _filter(state: FSMContext) -> PeopleFilter:
    """The filter kept for this chat."""
    kept = (await state.get_data()).get("people") or {}
    return PeopleFilter(
        text=kept.get("text", ""),
        role=Role(kept["role"]) if kept.get("role") else None,
        status=Status(kept["status"]) if kept.get("status") else None,
        unreachable=bool(kept.get("unreachable")),
    )


async def _keep(state: FSMContext, wanted: PeopleFilter) -> None:
    plain = {
        "text": wanted.text,
        "role": wanted.role and str(wanted.role),
        "status": wanted.status and str(wanted.status),
        "unreachable": wanted.unreachable,
    }
    await state.update_data(people={name: value for name, value in plain.items() if value})


@router.callback_query(pressed("people.search"))
async def ask_search(query: CallbackQuery, me: Person, state: FSMContext) -> Say:
    """Ask for part of a name."""
    ensure_may_manage(me)
    await state.set_state(People.search)
    return Say("people-search", {}, ((Button("common-cancel", "people.home"),),))


@router.message(People.search, F.text, ~F.text.startswith("/"))
async def search(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Part of a name, typed."""
    ensure_may_manage(me)
    text = " ".join((message.text or "").split())[:TEXT_LIMIT]
    await _keep(state, replace(await _filter(state), text=text))
    return await _list(uow, me, state)


@router.callback_query(pressed("people.filter"))
async def ask_filter(query: CallbackQuery, me: Person, state: FSMContext) -> Say:
    """Choose a role or a status; a second press on the chosen one takes it off."""
    ensure_may_manage(me)
    return _filter_screen(await _filter(state))


def _filter_screen(wanted: PeopleFilter) -> Say:
    roles = [_choice(f"role-{role}", "people.by_role", role, wanted.role is role) for role in Role]
    statuses = [
        _choice(f"status-{status}", "people.by_status", status, wanted.status is status)
        for status in SHOWN_STATUSES
    ]
    both = [*roles, *statuses]
    rows = tuple(tuple(both[start : start + 2]) for start in range(0, len(both), 2))
    reach = _choice("people-unreachable", "people.by_reach", "1", wanted.unreachable)
    done = Button("common-done", "people.home")
    return Say(
        "people-filter_choose",
        {"filter": in_words(wanted)},
        (*rows, (reach,), (done, Button("common-home", "home"))),
    )


def _choice(label: str, do: str, arg: str, chosen: bool) -> Button:
    key = "people-toggle_on" if chosen else "people-toggle_off"
    return Button(key, do, arg="" if chosen else arg, facts={"label": T(label)})


@router.callback_query(pressed("people.by_role", "people.by_status", "people.by_reach"))
async def set_filter(query: CallbackQuery, me: Person, state: FSMContext, press: Press) -> Say:
    """One part of the filter changes; an empty word takes it off."""
    ensure_may_manage(me)
    wanted = await _filter(state)
    if press.do == "people.by_role":
        wanted = replace(wanted, role=Role(press.arg) if press.arg in list(Role) else None)
    elif press.do == "people.by_status":
        known = press.arg in SHOWN_STATUSES
        wanted = replace(wanted, status=Status(press.arg) if known else None)
    else:
        wanted = replace(wanted, unreachable=bool(press.arg))
    await _keep(state, wanted)
    return _filter_screen(wanted)


@router.callback_query(pressed("people.clear"))
async def clear(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Everybody again."""
    ensure_may_manage(me)
    await _keep(state, PeopleFilter())
    return await _list(uow, me, state)


@router.callback_query(pressed("people.unreachable", "people.invited"))
async def only(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext, press: Press) -> Say:
    """Straight to those whom the bot does not reach, or who have not come yet."""
    ensure_may_manage(me)
    unreachable = press.do == "people.unreachable"
    wanted = PeopleFilter(unreachable=True) if unreachable else PeopleFilter(status=Status.INVITED)
    await _keep(state, wanted)
    return await _list(uow, me, state)
