"""Coming in: `/start CODE`, then what the card still needs, then the check of the card."""

from __future__ import annotations

from dataclasses import replace

from aiogram import F, Router
from aiogram.filters import CommandObject, CommandStart, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.desk import code_of
from bot.fsm.join import ORDER, POSITION_LIMIT, SUBJECTS_LIMIT, Join
from bot.handlers.consent import consent_screen
from bot.handlers.home import hub
from bot.telegram.callbacks import Press, pressed
from bot.telegram.standing import Standing, Stands
from mentoring import invitation
from mentoring.consent import ConsentKind
from mentoring.people import Person, Role, ensure_full_name, finish_joining, role_names
from mentoring.refusal import Refusal
from mentoring.say import Button, Lines, Say, T
from storage.uow import Uow

router = Router(name=__name__)
strangers = Router(name=f"{__name__}.strangers")
strangers.message.filter(Stands(Standing.STRANGER))
strangers.callback_query.filter(Stands(Standing.STRANGER))
joining = Router(name=f"{__name__}.joining")
joining.message.filter(Stands(Standing.JOINING))
joining.callback_query.filter(Stands(Standing.JOINING))
router.include_routers(strangers, joining)

WISHES = (Role.MENTEE, Role.MENTOR)


@strangers.message(CommandStart(deep_link=True))
async def start_with_code(message: Message, command: CommandObject, uow: Uow) -> Say:
    """The link from an invitation, or `/start CODE` typed by hand."""
    return await _come_in(message, command.args or "", uow)


@strangers.message(F.text.regexp(r"^[\s\-–—\w]{10,16}$") & ~F.text.startswith("/"))
async def typed_code(message: Message, uow: Uow) -> Say:
    """A code typed without the command; anything else of that length gets the polite word."""
    code = invitation.normal_code(message.text or "")
    if len(code) != invitation.CODE_LENGTH or await uow.invitations.by_code(code) is None:
        return Say("join-stranger")
    return await _come_in(message, code, uow)


@strangers.message()
@strangers.callback_query()
async def stranger(event: Message | CallbackQuery) -> Say:
    """Nobody invited: a polite word, nothing stored."""
    return Say("join-stranger", fresh=True)


async def _come_in(message: Message, code: str, uow: Uow) -> Say:
    person = await invitation.come_in(uow, code, message.chat.id, uow.now)
    return await consent_screen(uow, person, ConsentKind.PROCESSING)


async def after_consent(uow: Uow, me: Person, state: FSMContext) -> Say:
    """What comes once the processing consent is given: the next missing question, or the card."""
    for name, field in (("full_name", me.full_name), ("position", me.position)):
        if not field:
            await state.set_state(getattr(Join, name))
            return Say(f"join-{name}", fresh=True)
    if not me.roles and not me.wished_roles:
        return _wishes(me)
    return card(me)


def _wishes(me: Person) -> Say:
    """People who came by the staff-room sheet say what they come for; the curator decides."""
    rows = tuple((Button(f"join-wish_{role}", "join.wish", arg=role),) for role in WISHES)
    return Say("join-wish", {}, (*rows, (Button("join-wish_both", "join.wish", arg="both"),)))


def card(me: Person) -> Say:
    """The card as it stands, to be confirmed or mended before joining is finished."""
    subjects: Lines | T = Lines(me.subjects, ", ") if me.subjects else T("common-none")
    facts = {
        "name": me.full_name or "",
        "position": me.position or "",
        "subjects": subjects,
        "roles": role_names(me.roles or me.wished_roles),
    }
    rows = (
        (Button("join-card_right", "join.done"),),
        (Button("join-fix_full_name", "join.fix", arg="full_name"),),
        (Button("join-fix_position", "join.fix", arg="position"),),
        (Button("join-fix_subjects", "join.fix", arg="subjects"),),
    )
    return Say("join-card", facts, rows)


@joining.callback_query(pressed("join.wish"))
async def wish(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """What the person comes for."""
    chosen = WISHES if press.arg == "both" else (code_of(Role, press.arg),)
    me = replace(me, wished_roles=frozenset(chosen) & frozenset(WISHES))
    await uow.people.save(me)
    return card(me)


@joining.callback_query(pressed("join.fix"))
async def fix(query: CallbackQuery, press: Press, state: FSMContext) -> Say:
    """Ask one field of the card again."""
    if press.arg not in ("full_name", "position", "subjects"):
        raise Refusal("common-changed")
    await state.set_state(getattr(Join, press.arg))
    rows = ((Button("common-back", "join.card"),),)
    return Say(f"join-{press.arg}", {}, rows)


@joining.callback_query(pressed("join.card"))
async def as_it_was(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Back from a question about the card: the card as it stands."""
    await state.set_state(None)
    return await after_consent(uow, me, state)


@joining.message(Join.full_name, F.text, ~F.text.startswith("/"))
async def full_name(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Surname, given name, patronymic."""
    name = ensure_full_name(message.text or "")
    return await _keep(uow, replace(me, full_name=name), state)


@joining.message(Join.position, F.text, ~F.text.startswith("/"))
async def position(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """What the person works as."""
    text = _short(message.text or "", POSITION_LIMIT)
    return await _keep(uow, replace(me, position=text), state)


@joining.message(Join.subjects, F.text, ~F.text.startswith("/"))
async def subjects(message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
    """Subjects, by commas."""
    text = _short(message.text or "", SUBJECTS_LIMIT)
    parts = tuple(part.strip() for part in text.replace(";", ",").split(",") if part.strip())
    return await _keep(uow, replace(me, subjects=parts), state)


async def _keep(uow: Uow, me: Person, state: FSMContext) -> Say:
    await uow.people.save(me)
    await state.set_state(None)
    return await after_consent(uow, me, state)


def _short(text: str, limit: int) -> str:
    text = " ".join(text.split())
    if not text or len(text) > limit:
        raise Refusal("join-too_long", limit=limit, length=len(text))
    return text


@joining.callback_query(pressed("join.done"))
async def done(query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> list[Say]:
    """The card is right: a member, or waiting for the curator."""
    if not me.full_name or not me.position or not (me.roles or me.wished_roles):
        return [await after_consent(uow, me, state)]
    await state.clear()
    me = await finish_joining(uow, me, uow.now)
    await uow.refresh_commands(me.id)
    if not me.roles:
        return [Say("join-awaiting")]
    return [Say("join-welcome"), replace(await hub(uow, me, state), fresh=True)]


@joining.callback_query(~pressed("consent.mine"), StateFilter("*"))
@joining.message()
async def where_we_are(
    event: Message | CallbackQuery, uow: Uow, me: Person, state: FSMContext
) -> Say:
    """Anything else while joining: the question in hand, or the card."""
    current = await state.get_state()
    for question in ORDER:
        if current is not None and current == question.state:
            return Say(f"join-{current.split(':')[1]}")
    return await after_consent(uow, me, state)


@router.message(CommandStart(deep_link=True), Stands(Standing.MEMBER, Standing.AWAITING))
async def more(
    message: Message, command: CommandObject, uow: Uow, me: Person, state: FSMContext
) -> list[Say]:
    """A member opens another invitation: its role is added."""
    added = await invitation.come_again(uow, me, command.args or "", uow.now)
    return [
        Say("join-role_added", {"role": T(f"role-{added}")}),
        await hub(uow, await uow.people.get(me.id), state),
    ]


@router.message(CommandStart(deep_link=True), Stands(Standing.LEFT))
async def back(message: Message, command: CommandObject, uow: Uow, me: Person) -> Say:
    """Somebody who had left comes back by a new code; the consent is asked anew."""
    person = await invitation.come_in(uow, command.args or "", message.chat.id, uow.now)
    return await consent_screen(uow, person, ConsentKind.PROCESSING)
