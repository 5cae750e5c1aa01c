"""One person's card at the desk: fields, consents, requests, what can be done (3.4(4))."""

from __future__ import annotations

from aiogram import Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery

from bot import desk
from bot.telegram.callbacks import Press, pressed
from mentoring import membership
from mentoring.consent import ConsentStanding, kinds_for, original_of
from mentoring.people import Person, Reach, Role, Status, ensure_may_manage, role_names
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from storage.uow import Uow

router = Router(name=__name__)


async def person_of(uow: Uow, press: Press) -> Person:
    """The card a button names.

    Raises:
        Refusal: ``people-gone``: destroyed meanwhile.
    """
    person = await uow.people.find(press.of or 0)
    if person is None or person.status is Status.ERASED:
        raise Refusal("people-gone")
    return person


@router.callback_query(pressed("person.open"))
async def open_(query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext) -> Say:
    """The card."""
    ensure_may_manage(me)
    await desk.stop_asking(state)
    return await card(uow, me, await person_of(uow, press))


async def card(uow: Uow, me: Person, person: Person) -> Say:
    """The card as it is now, with what its reader may do."""
    lines = [*_fields(person), *await _consents(uow, person), *await _papers(uow, me, person)]
    if person.status is Status.INVITED:
        lines.append(await _code(uow, person))
    facts: dict[str, Fact] = {"name": Name(person.id, full=True), "lines": Lines(tuple(lines))}
    rows = (*await _acts(uow, me, person), desk.bottom("people.home"))
    return Say("people-card", facts, rows)


def _fields(person: Person) -> list[Fact]:
    none = T("common-none")
    subjects = Lines(person.subjects, ", ") if person.subjects else none
    years = T("common-none")
    if person.experience_years is not None:
        years = T("people-years", {"years": person.experience_years})
    fields: list[Fact] = [
        T("people-line_position", {"position": person.position or none}),
        T("people-line_subjects", {"subjects": subjects}),
        T("people-line_years", {"years": years}),
        T("people-line_roles", {"roles": role_names(person.roles) if person.roles else none}),
        T("people-line_status", {"status": T(f"status-{person.status}")}),
    ]
    if person.wished_roles:
        fields.append(T("people-line_wishes", {"roles": role_names(person.wished_roles)}))
    if person.reach is not Reach.OK:
        fields.append(T("people-line_reach", {"reach": T(f"reach-{person.reach}")}))
    return fields


async def _consents(uow: Uow, person: Person) -> list[Fact]:
    """Where each consent stands, and whether the signed paper has come."""
    if person.status is Status.INVITED:
        return []
    found: list[Fact] = [T("people-consents")]
    for kind in kinds_for(person):
        standing = await uow.consents.standing(person.id, kind)
        facts: dict[str, Fact] = {
            "kind": T(f"consent_kind-{kind}"),
            "standing": T(f"consent_standing-{standing}"),
        }
        original = original_of(await uow.consents.of(person.id, kind))
        if standing is ConsentStanding.GIVEN and original is not None:
            facts["place"] = T(f"consent_place-{original.note}")
            found.append(T("people-consent_original", facts))
        else:
            found.append(T("people-consent", facts))
    return found


async def _papers(uow: Uow, me: Person, person: Person) -> list[Fact]:
    """The request and the questionnaire in force: for the curator, not the administrator."""
    found: list[Fact] = []
    if not me.has(Role.CURATOR):
        return found
    for key, records in (
        ("people-line_request", uow.mentee_requests),
        ("people-line_questionnaire", uow.mentor_questionnaires),
    ):
        record = await records.current_of(person.id)
        if record is not None:
            status = T(f"submission-status_{record.status}")
            since = record.since.astimezone(uow.zone).date()
            found.append(T(key, {"status": status, "since": since}))
    return found


async def _code(uow: Uow, person: Person) -> Fact:
    code = await uow.invitations.open_of(person.id, uow.now)
    if code is None:
        return T("people-line_no_code")
    until = code.expires_at.astimezone(uow.zone).date()
    return T("people-line_code", {"code": code.code, "until": until})


async def _acts(uow: Uow, me: Person, person: Person) -> Rows:
    """What can be done with a card in this state; what destroys or shuts out asks once more."""
    act = _Acts(person)
    history = act("history")
    away = "remove" if membership.is_unused(person) else "erase"
    match person.status:
        case Status.AWAITING:
            return ((act("approve"), act("turn_away")), (history,))
        case Status.INVITED:
            rest = (_declension(person), act(away))
            return ((act("code"), act("roles")), (act("edit"), history), rest)
        case Status.JOINING:
            return ((history, act(away)),)
        case Status.LEFT:
            return ((act("return"),), (history, act("erase")))
    words = Button("people_act-message", "broadcast.person", of=person.id)
    first = (act("roles"), act("edit")) if person.id == me.id else (act("roles"), words)
    code = () if person.reach is Reach.OK else ((act("code"),),)
    last = (act("leave"),) if person.id == me.id else (act("edit"), act("leave"))
    rest = (act("original"), history)
    forms = [_declension(person)]
    if me.has(Role.CURATOR):
        forms.append(Button("people_act-timetable", "timetable.of", of=person.id))
    return (first, *await _opened(uow, me, person), rest, tuple(forms), *code, last)


def _declension(person: Person) -> Button:
    """To the name and position in all cases, as documents will have them."""
    return Button("people_act-cases", "cases.open", of=person.id, version=person.version)


class _Acts:
    """Makes buttons that name this card in this version."""

    def __init__(self, person: Person) -> None:
        self._person = person

    def __call__(self, act: str) -> Button:
        do = f"person.{act}"
        return Button(f"people_act-{act}", do, of=self._person.id, version=self._person.version)


async def _opened(uow: Uow, me: Person, person: Person) -> Rows:
    """Buttons to the request and the questionnaire, for who may decide on them."""
    if not me.has(Role.CURATOR):
        return ()
    row = []
    request = await uow.mentee_requests.current_of(person.id)
    if request is not None:
        do = "request.open"
        row.append(Button("people_act-request", do, of=request.id, version=request.version))
    filled = await uow.mentor_questionnaires.current_of(person.id)
    if filled is not None:
        do = "questionnaire.open"
        row.append(Button("people_act-questionnaire", do, of=filled.id, version=filled.version))
    return (tuple(row),) if row else ()
