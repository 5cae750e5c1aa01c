"""Going, coming back, taking a card away, the signed consent, the history of a card (3.4(4))."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot import desk
from bot.handlers import queue_screen
from bot.handlers.person_card import card, person_of
from bot.telegram.callbacks import Press, pressed
from mentoring import membership, my_data, people
from mentoring.consent import ConsentKind, ConsentStanding, Place, kinds_for, original_of
from mentoring.consent import original_received as note_original
from mentoring.my_data import Grounds
from mentoring.people import Person, Status, ensure_may_manage
from mentoring.say import Button, Fact, Lines, Name, Say, T
from storage.uow import Uow

router = Router(name=__name__)

GRAVE = {
    "person.turn_away": (Status.AWAITING,),
    "person.leave": (Status.MEMBER,),
    "person.return": (Status.LEFT,),
    "person.erase": (Status.LEFT, *membership.NOBODYS),
    "person.remove": membership.NOBODYS,
}
"""Acts with a second screen, and in which statuses each is possible."""


@router.callback_query(pressed(*GRAVE))
async def ask(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Say what will happen and who will be told; the safe choice stands first."""
    ensure_may_manage(me)
    person = await person_of(uow, press)
    if press.version != person.version:
        return desk.stale(await card(uow, me, person))
    membership.ensure_status(person, *GRAVE[press.do])
    act = press.do.removeprefix("person.")
    sure = Button(f"people_do-{act}", f"{press.do}_do", of=person.id, version=person.version)
    keep = Button("common-cancel", "person.open", of=person.id)
    return Say(f"people_ask-{act}", {"who": Name(person.id)}, ((keep,), (sure,)))


@router.callback_query(pressed(*(f"{act}_do" for act in GRAVE)))
async def do(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Do it, if the card is still as it was shown."""
    ensure_may_manage(me)
    person = await person_of(uow, press)
    if press.version != person.version:
        return desk.stale(await card(uow, me, person))
    match press.do:
        case "person.turn_away_do":
            await people.turn_away(uow, me, person, uow.now)
            following = await queue_screen.listing(uow, me, queue_screen.HOME)
            return queue_screen.done(T("people-turned_away_done"), following)
        case "person.remove_do" | "person.erase_do":
            await _destroy(uow, me, person)
            return Say("people-removed_done", {}, (desk.bottom("people.home"),))
        case "person.leave_do":
            person = await membership.leave(uow, me, person, uow.now)
        case _:
            await membership.bring_back(uow, me, person, uow.now)
    return await card(uow, me, await uow.people.get(person.id))


async def _destroy(uow: Uow, me: Person, person: Person) -> None:
    """Destroy a card: one that nobody used without more ado, a used one with an act."""
    if membership.is_unused(person):
        await membership.remove_card(uow, me, person, uow.now)
    else:
        await my_data.erase(uow, me, person, uow.now, Grounds.SCHOOL)


@router.callback_query(pressed("person.original"))
async def originals(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Which signed consent has come: those agreed to in the chat and not noted yet."""
    ensure_may_manage(me)
    person = await person_of(uow, press)
    rows = []
    for kind in kinds_for(person):
        standing = await uow.consents.standing(person.id, kind)
        known = original_of(await uow.consents.of(person.id, kind))
        if standing is ConsentStanding.GIVEN and known is None:
            label: dict[str, Fact] = {"kind": T(f"consent_kind-{kind}")}
            do = "person.place"
            rows.append((Button("people-original_of", do, person.id, arg=kind, facts=label),))
    key = "people-original" if rows else "people-original_none"
    return Say(key, {"who": Name(person.id)}, (*rows, desk.bottom("person.open", person.id)))


@router.callback_query(pressed("person.place"))
async def place(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Where the signed paper lies: asked as a choice, the register holds no free words."""
    ensure_may_manage(me)
    person = await person_of(uow, press)
    kind = desk.code_of(ConsentKind, press.arg)
    rows = tuple(
        (Button(f"consent_place-{one}", "person.place_do", of=person.id, arg=f"{kind}.{one}"),)
        for one in Place
    )
    facts: dict[str, Fact] = {"who": Name(person.id), "kind": T(f"consent_kind-{kind}")}
    return Say("people-place", facts, (*rows, desk.bottom("person.original", person.id)))


@router.callback_query(pressed("person.place_do"))
async def original_received(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Note that the signed paper has come."""
    ensure_may_manage(me)
    person = await person_of(uow, press)
    kind, _, where = press.arg.partition(".")
    consent, lies = desk.code_of(ConsentKind, kind), desk.code_of(Place, where)
    await note_original(uow, me, person, consent, lies, uow.now)
    return await card(uow, me, person)


@router.callback_query(pressed("person.history"))
async def history(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """What happened with a card, newest first."""
    ensure_may_manage(me)
    person = await person_of(uow, press)
    shown = desk.page_of(await uow.audit.of_person(person.id, most=200), press.arg)
    lines: list[Fact] = [
        T(
            "people-trace",
            {
                "at": trace.at,
                "what": T(f"audit-{trace.action.replace('.', '_')}"),
                "who": Name(trace.actor) if trace.actor else T("people-trace_program"),
            },
        )
        for trace in shown.items
    ]
    facts: dict[str, Fact] = {
        "who": Name(person.id),
        "lines": Lines(tuple(lines)),
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    turner = desk.turner("person.history", shown.number, shown.pages, person.id)
    return Say("people-history", facts, (*turner, desk.bottom("person.open", person.id)))
