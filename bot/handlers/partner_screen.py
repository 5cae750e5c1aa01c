"""Screens of partner organisations: the list, one of them, what is asked (3.3)."""

from __future__ import annotations

from bot import desk
from bot.handlers.form_screen import in_rows
from mentoring.partner import LIMITS, AgreementState, Partner, PartnerKind
from mentoring.people import Person, Role, Status
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from storage.uow import Uow

HOME = "partner.home"
DAYS = ("signed_on", "until")
FIELDS = ("number", "signed_on", "until", "contact", "notes", "name")
"""What can be typed of an organisation, in the order of the card."""
ARCHIVE = "old"


async def listing(uow: Uow, me: Person, arg: str) -> Say:
    """The organisations, those with an agreement that ends first; the archive apart.

    Args:
        arg: number of the page; with `ARCHIVE` before it, of the archive.
    """
    today = uow.now.astimezone(uow.zone).date()
    old = arg.startswith(ARCHIVE)
    everything = await uow.partners.all()
    urgent = (AgreementState.OVER, AgreementState.ENDING)
    some = [one for one in everything if one.archived is old]
    some.sort(key=lambda one: one.agreement(today) not in urgent)
    shown = desk.page_of(some, arg.removeprefix(ARCHIVE))
    rows = [(row(one, one.agreement(today)),) for one in shown.items]
    tools: list[Button] = []
    if me.has(Role.CURATOR) and not old:
        tools.append(Button("partner-new", "partner.new"))
    archived = sum(one.archived for one in everything)
    if archived and not old:
        tools.append(Button("partner-to_archive", HOME, arg=ARCHIVE, facts={"count": archived}))
    empty = T("partner-empty_archive" if old else "partner-empty") if not some else ""
    facts: dict[str, Fact] = {
        "title": T("partner-title_archive" if old else "partner-title"),
        "count": shown.total,
        "empty": empty,
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    turner = desk.turner(HOME, shown.number, shown.pages, prefix=ARCHIVE if old else "")
    bottom = desk.bottom(HOME) if old else (Button("common-home", "home"),)
    return Say("partner-list", facts, (*rows, *turner, *((tuple(tools),) if tools else ()), bottom))


def row(partner: Partner, state: AgreementState) -> Button:
    """One organisation in a list; what ends or is over is marked in words."""
    marked = state in (AgreementState.ENDING, AgreementState.OVER) and not partner.archived
    facts: dict[str, Fact] = {"name": partner.name, "state": T(f"partner_mark-{state}")}
    key = "partner-row_marked" if marked else "partner-row"
    return Button(key, "partner.open", of=partner.id, facts=facts)


async def card(uow: Uow, me: Person, partner: Partner) -> Say:
    """One organisation with its agreement, its people and what the curator can change."""
    today = uow.now.astimezone(uow.zone).date()
    state = partner.agreement(today)
    people = [
        one
        for one in await uow.people.all()
        if one.partner == partner.id and one.status is not Status.LEFT
    ]
    lines: list[Fact] = [
        T("partner-line_kind", {"kind": T(f"partner_kind-{partner.kind}")}),
        _agreement(partner),
        T("partner-line_state", {"state": T(f"partner_state-{state}")}),
        T("partner-line_contact", {"contact": partner.contact or T("common-not_given")}),
    ]
    if partner.notes:
        lines.append(T("partner-line_notes", {"notes": partner.notes}))
    if people:
        who = Lines(tuple(Name(one.id) for one in people), ", ")
        lines.append(T("partner-line_people", {"who": who}))
    if partner.archived:
        lines.append(T("partner-line_archived"))
    facts: dict[str, Fact] = {"name": partner.name, "lines": Lines(tuple(lines))}
    back = desk.bottom(HOME, arg=ARCHIVE if partner.archived else "")
    acts = _acts(partner) if me.has(Role.CURATOR) else ()
    return Say("partner-card", facts, (*acts, back))


def _agreement(partner: Partner) -> T:
    """Number, date and end, as far as they are known."""
    parts: list[Fact] = []
    if partner.number:
        parts.append(T("partner-agreement_number", {"number": partner.number}))
    if partner.signed_on is not None:
        parts.append(T("partner-agreement_on", {"on": partner.signed_on}))
    if not parts and partner.until is None:
        return T("partner-line_no_agreement")
    if partner.until is not None:
        parts.append(T("partner-agreement_until", {"until": partner.until}))
    else:
        parts.append(T("partner-agreement_endless"))
    return T("partner-line_agreement", {"agreement": Lines(tuple(parts), " ")})


def _acts(partner: Partner) -> Rows:
    def button(key: str, do: str, arg: str = "") -> Button:
        return Button(key, do, of=partner.id, version=partner.version, arg=arg)

    if partner.archived:
        return ((button("partner-restore", "partner.archive", "0"),),)
    fields = [button(f"partner_field-{one}", "partner.field", one) for one in FIELDS]
    kind = button("partner_field-kind", "partner.kinds")
    archive = button("partner-archive", "partner.archive", "1")
    return (*in_rows([*fields, kind, archive], 2),)


def ask(partner: Partner, field: str) -> Say:
    """Ask for one field; a day or words that are not needed can be taken out."""
    now = getattr(partner, field)
    facts: dict[str, Fact] = {
        "name": partner.name,
        "now": now or T("common-not_given"),
        "limit": LIMITS.get(field, 0),
    }
    rows: list[tuple[Button, ...]] = []
    if now and field != "name":
        clear = Button("partner-clear", "partner.clear", partner.id, partner.version, field)
        rows.append((clear,))
    cancel = Button("common-cancel", "partner.open", of=partner.id)
    out = (cancel, Button("common-home", "home"))
    return Say(f"partner_ask-{field}", facts, (*rows, out))


def ask_kind(do: str, back: str, of: int | None = None, version: int | None = None) -> Say:
    """Which kind of organisation it is."""
    kinds = [Button(f"partner_kind-{one}", do, of, version, one) for one in PartnerKind]
    out = (Button("common-cancel", back, of=of), Button("common-home", "home"))
    return Say("partner-ask_kind", {}, (*in_rows(kinds, 1), out))
