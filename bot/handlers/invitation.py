"""Inviting: one-time codes with QR, codes of the imported, the staff-room sheet (3.4(4))."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot import desk
from bot.handlers.person_card import person_of
from bot.telegram.callbacks import Press, pressed
from mentoring import invitation
from mentoring.invitation import Invitation
from mentoring.people import Person, Role, Status, ensure_may_manage, may_manage_people
from mentoring.refusal import Refusal
from mentoring.register import request_paper
from mentoring.say import Button, Fact, Name, Say, T
from mentoring.settings import language_of
from storage.uow import Uow

router = Router(name=__name__)

WEIGHTY = (Role.CURATOR, Role.ADMIN, Role.HEAD)
"""Roles that see what others do not: the screen says so."""
SOON = Say("paper-asked", toast=True)
NUMBER = 20
"""Digits of the longest record number."""


async def waits(uow: Uow, me: Person) -> list[tuple[str, int, str]]:
    """What the hub says first: somebody who is alone in the bot has colleagues to invite."""
    if not may_manage_people(me) or await uow.people.count_status(Status.MEMBER) > 1:
        return []
    return [("invitation-waits", 1, "invite.home")]


@router.callback_query(pressed("invite.home"))
async def invite_home(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """The ways in."""
    ensure_may_manage(me)
    return await _home(uow)


async def _home(uow: Uow) -> Say:
    waiting = len(await uow.people.with_status(Status.INVITED))
    open_codes = len(await _open_codes(uow))
    rows = [
        (Button("invitation-new", "invite.new"),),
        (Button("invitation-list", "staff_list.home"),),
        (Button("invitation-sheet", "invite.sheet"),),
    ]
    if waiting:
        count: dict[str, Fact] = {"count": waiting}
        rows.append((Button("invitation-invited", "people.invited", facts=count),))
        rows.append((Button("invitation-codes", "invite.codes"),))
    if open_codes:
        facts: dict[str, Fact] = {"count": open_codes}
        rows.append((Button("invitation-open", "invite.open", facts=facts),))
    return Say("invitation-home", {}, (*rows, (Button("common-home", "home"),)))


@router.callback_query(pressed("invite.new"))
async def choose_role(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """For whom the code is: a role, no name, so that no name passes through the messenger."""
    ensure_may_manage(me)
    last = await uow.invitations.last_by(me.id)
    rows = tuple(
        (Button(f"role-{role}", "invite.make", of=last.id if last else 0, arg=role),)
        for role in Role
    )
    return Say("invitation-choose_role", {}, (*rows, desk.bottom("invite.home")))


@router.callback_query(pressed("invite.make"))
async def make(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Make the code. The button names the last one made before, so a double tap makes one."""
    ensure_may_manage(me)
    last = await uow.invitations.last_by(me.id)
    is_repeat = last is not None and last.id != press.of
    if is_repeat and last is not None and last.person is None and last.role == press.arg:
        return await code_screen(uow, last)
    made = await invitation.invite(uow, me, desk.code_of(Role, press.arg), uow.now)
    return await code_screen(uow, made)


async def code_screen(uow: Uow, made: Invitation) -> Say:
    """A code, its link, until when, and whom it lets in."""
    if made.person is not None:
        who: Fact = Name(made.person, full=True)
        back = desk.bottom("person.open", made.person)
        again = Button("invitation-renew", "person.renew", of=made.person, arg=str(made.id))
    else:
        who = T(f"role-{made.role}")
        back = desk.bottom("invite.home")
        again = Button("invitation-one_more", "invite.new")
    facts: dict[str, Fact] = {
        "who": who,
        "code": made.code,
        "link": await desk.join_link(uow, made.code),
        "until": made.expires_at.astimezone(uow.zone).date(),
        "warning": T("invitation-weighty") if made.role in WEIGHTY else "",
    }
    qr = Button("invitation-qr", "invite.qr", of=made.id)
    return Say("invitation-code", facts, ((qr,), (again,), back))


@router.callback_query(pressed("person.code"))
async def code_of(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The code of a card made beforehand, or of somebody whose account is lost."""
    ensure_may_manage(me)
    person = await person_of(uow, press)
    return await code_screen(uow, await invitation.code_for(uow, me, person, uow.now))


@router.callback_query(pressed("person.renew"))
async def ask_renew(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The earlier code, perhaps printed already, will open nothing."""
    ensure_may_manage(me)
    person = await person_of(uow, press)
    keep = Button("common-cancel", "person.code", of=person.id)
    sure = Button("invitation-renew", "person.renew_do", of=person.id, arg=press.arg[:NUMBER])
    return Say("invitation-ask_renew", {"who": Name(person.id)}, ((keep,), (sure,)))


@router.callback_query(pressed("person.renew_do"))
async def renew(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """A new code instead of the one named by the button; if it is replaced already, the new one."""
    ensure_may_manage(me)
    person = await person_of(uow, press)
    known = await invitation.code_for(uow, me, person, uow.now)
    if str(known.id) == press.arg:
        role = invitation.first_role(person)
        known = await invitation.invite(uow, me, role, uow.now, person=person.id)
    return await code_screen(uow, known)


@router.callback_query(pressed("invite.qr"))
async def qr(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The code as a picture to be photographed by a phone."""
    ensure_may_manage(me)
    found = await uow.invitations.get(press.of or 0)
    invitation.ensure_usable(found, uow.now)
    await request_paper(
        uow,
        me,
        "invite_qr",
        uow.now,
        language=await language_of(uow, me),
        params={"of": press.of or 0},
        about=found.person if found else None,
        personal=False,  # a token in black and white squares: it names nobody
    )
    return SOON


@router.callback_query(pressed("invite.codes"))
async def codes(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """A table with names and codes of everybody who has not come yet, to print and cut."""
    await invitation.code_for_everybody(uow, me, uow.now)
    await request_paper(uow, me, "invite_codes", uow.now, language=await language_of(uow, me))
    return SOON


@router.callback_query(pressed("invite.sheet"))
async def sheet(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """What the sheet in the staff room does, and whether one is in force."""
    ensure_may_manage(me)
    return await _sheet(uow)


async def _sheet(uow: Uow) -> Say:
    known = await uow.invitations.current_sheet(uow.now)
    make_it = (Button("invitation-sheet_make", "invite.sheet_make"),)
    back = desk.bottom("invite.home")
    if known is None:
        return Say("invitation-sheet_about", {"state": T("invitation-sheet_none")}, (make_it, back))
    until = known.expires_at.astimezone(uow.zone).date()
    state = T("invitation-sheet_until", {"until": until, "code": known.code})
    close_it = (Button("invitation-sheet_close", "invite.close", of=known.id),)
    return Say("invitation-sheet_about", {"state": state}, (make_it, close_it, back))


@router.callback_query(pressed("invite.sheet_make"))
async def make_sheet(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """Ask for the printable sheet."""
    made = await invitation.staff_room_code(uow, me, uow.now)
    await request_paper(
        uow,
        me,
        "staff_sheet",
        uow.now,
        language=await language_of(uow, me),
        params={"of": made.id},
        personal=False,
    )
    return SOON


@router.callback_query(pressed("invite.open"))
async def open_codes(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Codes for a role that nobody has used yet."""
    ensure_may_manage(me)
    shown = desk.page_of(await _open_codes(uow), press.arg)
    rows = tuple(
        (
            Button(
                "invitation-open_row",
                "invite.close",
                of=one.id,
                facts={"code": one.code, "role": T(f"role-{one.role}")},
            ),
        )
        for one in shown.items
    )
    key = "invitation-open_list" if rows else "invitation-open_none"
    turner = desk.turner("invite.open", shown.number, shown.pages)
    return Say(key, {"count": shown.total}, (*rows, *turner, desk.bottom("invite.home")))


async def _open_codes(uow: Uow) -> list[Invitation]:
    found = await uow.invitations.open(uow.now)
    return [one for one in found if one.person is None and not one.reusable]


@router.callback_query(pressed("invite.close"))
async def ask_close(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Closing cannot be undone: whoever holds the code will need another."""
    ensure_may_manage(me)
    found = await _named(uow, press)
    back = "invite.sheet" if found.reusable else "invite.open"
    rows = (
        (Button("common-cancel", back),),
        (Button("invitation-close", "invite.close_do", of=found.id),),
    )
    return Say("invitation-ask_close", {"code": found.code}, rows)


@router.callback_query(pressed("invite.close_do"))
async def close(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Close the code or the sheet."""
    ensure_may_manage(me)
    found = await _named(uow, press)
    await invitation.close(uow, me, found, uow.now)
    return await (_sheet(uow) if found.reusable else _home(uow))


async def _named(uow: Uow, press: Press) -> Invitation:
    """The invitation a button names.

    Raises:
        Refusal: ``common-changed``.
    """
    found = await uow.invitations.get(press.of or 0)
    if found is None:
        raise Refusal("common-changed")
    return found
