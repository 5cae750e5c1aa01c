"""Consents: the text in a message of its own, yes, no, details; my consents; taking back."""

from __future__ import annotations

from dataclasses import replace

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot.consent_texts import for_chat
from bot.telegram.callbacks import Press, pressed
from bot.telegram.standing import Standing, Stands
from mentoring import consent
from mentoring.consent import (
    Channel,
    ConsentKind,
    ConsentStanding,
    ConsentText,
    kinds_for,
    last_decision,
    original_of,
)
from mentoring.people import Person, Status
from mentoring.refusal import Refusal
from mentoring.register import request_paper
from mentoring.say import Button, Fact, Lines, Rows, Say, T
from mentoring.settings import LANGUAGES, language_of
from storage.uow import Uow

router = Router(name=__name__)
router.callback_query.filter(~Stands(Standing.STRANGER))

HELD = (ConsentStanding.GIVEN, ConsentStanding.OUTDATED)
MINE = (Button("common-back", "consent.mine"), Button("common-home", "home"))


async def consent_screen(
    uow: Uow,
    me: Person,
    kind: ConsentKind,
    language: str | None = None,
    *,
    changed: bool = False,
) -> Say:
    """The text of a consent, alone in its message, with yes, no and details.

    Args:
        language: to read it in, if not one's own.
        changed: say that the text is newer than the one whose button was pressed.
    """
    text = await _text(uow, kind, language or await language_of(uow, me))
    standing = await uow.consents.standing(me.id, kind)
    newer = changed or standing is ConsentStanding.OUTDATED
    key = "consent-text_changed" if newer else "consent-text"
    rows = _back(kind) if standing is ConsentStanding.GIVEN else _choice(text)
    return Say(key, _shown(text), rows)


async def _text(uow: Uow, kind: ConsentKind, language: str) -> ConsentText:
    text = await uow.consents.current_text(kind, language)
    if text is None:
        raise Refusal("common-changed")
    return text


def _shown(text: ConsentText) -> dict[str, Fact]:
    title, body = for_chat(text.body)
    version = {"version": str(text.version), "hash": text.sha256[:8]}
    return {"title": title, "body": body, "version": T("consent-version", version)}


def _choice(text: ConsentText) -> Rows:
    arg = f"{text.kind}.{text.language}"
    other = next(one for one in LANGUAGES if one != text.language)
    rows: Rows = (
        (
            Button("consent-agree", "consent.give", version=text.version, arg=arg),
            Button("consent-disagree", "consent.refuse", version=text.version, arg=arg),
        ),
        (
            Button("consent-details", "consent.details", arg=arg),
            Button(f"consent-read_{other}", "consent.show", arg=f"{text.kind}.{other}"),
        ),
    )
    return rows if text.kind is ConsentKind.PROCESSING else (*rows, *_back(text.kind))


def _back(kind: ConsentKind) -> Rows:
    return ((Button("common-back", "consent.kind", arg=kind), Button("common-home", "home")),)


def _named(press: Press) -> tuple[ConsentKind, str | None]:
    """Kind and language of a press such as ``processing.ru``.

    Raises:
        Refusal: ``common-changed``: no such kind or language.
    """
    kind, _, language = press.arg.partition(".")
    if kind not in set(ConsentKind) or language not in ("", *LANGUAGES):
        raise Refusal("common-changed")
    return ConsentKind(kind), language or None


def _channel(query: CallbackQuery) -> Channel:
    return Channel("telegram", query.message.message_id if query.message else None)


@router.callback_query(pressed("consent.show"))
async def show(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The text, in the language asked for."""
    return await consent_screen(uow, me, *_named(press))


@router.callback_query(pressed("consent.details"))
async def details(query: CallbackQuery, press: Press) -> Say:
    """What the consent means, in plain words; the decision is made under the text itself."""
    kind, _ = _named(press)
    rows = ((Button("consent-to_text", "consent.show", arg=press.arg),),)
    return Say(f"consent_details-{kind}", {}, rows)


@router.callback_query(pressed("consent.give"))
async def give(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say | list[Say]:
    """Yes, to exactly the version that was shown."""
    kind, language = _named(press)
    text = await _text(uow, kind, language or await language_of(uow, me))
    if press.version != text.version:
        return await consent_screen(uow, me, kind, language, changed=True)
    await consent.give(uow, me, text, _channel(query), uow.now)
    agreed = Say("consent-agreed", {**_shown(text), "at": uow.now})
    return [agreed, await _after(uow, me, kind, state)]


async def _after(uow: Uow, me: Person, kind: ConsentKind, state: FSMContext) -> Say:
    """What comes after a yes, as a new message: the text agreed to stays as it was read."""
    # Imported here because these modules show the consent screen themselves.
    from bot.handlers.home import hub
    from bot.handlers.join import after_consent

    if kind is not ConsentKind.PROCESSING:
        return replace(await kind_screen(uow, me, kind), fresh=True)
    if me.status is Status.AWAITING:
        return Say("join-awaiting", fresh=True)
    go_on = hub if me.status is Status.MEMBER else after_consent
    return replace(await go_on(uow, me, state), fresh=True)


@router.callback_query(pressed("consent.refuse"))
async def refuse(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """No. Somebody who was joining leaves nothing behind; the code works again."""
    kind, language = _named(press)
    text = await _text(uow, kind, language or await language_of(uow, me))
    if press.version != text.version:
        return await consent_screen(uow, me, kind, language, changed=True)
    await consent.refuse(uow, me, text, _channel(query), uow.now)
    if kind is not ConsentKind.PROCESSING:
        return await kind_screen(uow, me, kind)
    if me.status is Status.JOINING:
        await state.clear()
        return Say("consent-refused_joining")
    rows = (
        (Button("consent-to_text", "consent.show", arg=kind),),
        (Button("consent-to_my_data", "my_data.home"),),
    )
    return Say("consent-refused_member", {}, rows)


@router.callback_query(pressed("consent.mine"))
async def mine(query: CallbackQuery, uow: Uow, me: Person) -> Say:
    """My consents, one line each."""
    lines = tuple([await _line(uow, me, kind) for kind in kinds_for(me)])
    rows = tuple(
        (Button(f"consent_kind-{kind}", "consent.kind", arg=kind),) for kind in kinds_for(me)
    )
    back = (Button("common-back", "my_data.home"), Button("common-home", "home"))
    return Say("consent-mine", {"lines": Lines(lines, "\n\n")}, (*rows, back))


async def _line(uow: Uow, me: Person, kind: ConsentKind) -> T:
    entries = await uow.consents.of(me.id, kind)
    standing = await uow.consents.standing(me.id, kind)
    decision = last_decision(entries)
    facts: dict[str, Fact] = {"kind": T(f"consent_kind-{kind}")}
    if decision is None:
        return T("consent-line_none", facts)
    facts["standing"] = T(f"consent_standing-{standing}")
    facts["at"] = decision.at
    facts["version"] = str(decision.text_version)
    original = original_of(entries) if standing in HELD else None
    place = T(f"consent_place-{original.note}") if original else None
    facts["original"] = (
        T("consent-original_here", {"place": place}) if place else T("consent-original_none")
    )
    return T("consent-line", facts)


async def kind_screen(uow: Uow, me: Person, kind: ConsentKind) -> Say:
    """One of my consents: where it stands and what can be done."""
    standing = await uow.consents.standing(me.id, kind)
    read = "consent-read" if standing is ConsentStanding.GIVEN else "consent-read_and_decide"
    rows: list[tuple[Button, ...]] = [(Button(read, "consent.show", arg=kind),)]
    rows.append((Button("consent-form", "consent.paper", arg=kind),))
    if standing in HELD:
        rows.append((Button("consent-withdraw", "consent.withdraw", arg=kind),))
    return Say("consent-kind", {"line": await _line(uow, me, kind)}, (*rows, MINE))


@router.callback_query(pressed("consent.kind"))
async def one_kind(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """One of my consents."""
    return await kind_screen(uow, me, _named(press)[0])


@router.callback_query(pressed("consent.withdraw"))
async def ask_withdraw(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Second screen: what follows from a withdrawal, the safe choice first."""
    kind, _ = _named(press)
    decision = last_decision(await uow.consents.of(me.id, kind))
    if decision is None or await uow.consents.standing(me.id, kind) not in HELD:
        raise Refusal("consent-nothing_to_withdraw")
    rows = (
        (Button("consent-keep", "consent.kind", arg=kind),),
        (Button("consent-withdraw_yes", "consent.withdraw_yes", of=decision.id, arg=kind),),
    )
    return Say(f"consent_withdraw-{kind}", {}, rows)


@router.callback_query(pressed("consent.withdraw_yes"))
async def withdraw(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Take it back; the button names the very row of the register it was drawn for."""
    kind, _ = _named(press)
    decision = last_decision(await uow.consents.of(me.id, kind))
    if decision is None or decision.id != press.of:
        return await kind_screen(uow, me, kind)
    await consent.withdraw(uow, me, kind, _channel(query), uow.now)
    if kind is not ConsentKind.PROCESSING:
        return Say(f"consent_withdrawn_done-{kind}", {}, (MINE,))
    await state.clear()
    rows = (
        (Button("my_data-export", "my_data.export"),),
        (Button("my_data-erase_now", "my_data.erase"),),
    )
    return Say(f"consent_withdrawn_done-{kind}", {}, rows)


@router.callback_query(pressed("consent.paper"))
async def paper(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The form to be signed by hand; the bot never asks for passport or address."""
    kind, _ = _named(press)
    consent.ensure_concerns(me, kind)
    language = await language_of(uow, me)
    await request_paper(uow, me, f"consent_{kind}", uow.now, language=language, about=me.id)
    return Say("paper-asked", toast=True)
