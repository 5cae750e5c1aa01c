"""Screens of urgent help: one request with its conversation, by who looks at it; the lists (2.4, 5.1)."""

from __future__ import annotations

from collections.abc import Sequence

from bot import desk
from bot.handlers import attachment
from mentoring import situational_request_talk as talk
from mentoring.attachment import Attachment
from mentoring.people import Person
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from mentoring.school_calendar import calendar_of
from mentoring.situational_request import (
    ABOUT,
    Act,
    Line,
    Party,
    RequestState,
    SituationalRequest,
    may,
    party_of,
)
from mentoring.situational_request_clock import solved_due
from mentoring.situational_request_words import duration
from storage.uow import Uow

HOME, LIST, BOARD = "help.home", "help.list", "help.board"
TABS = ("mine", "theirs")
"""What I asked; what I am asked and have helped with."""
LINES, ROOM = 6, 2400
"""Messages of one page of a conversation, and how many characters they may take together."""


async def card(uow: Uow, me: Person, request: SituationalRequest, page: str = "") -> Say:
    """One request as this person may see it, the newest messages first to hand."""
    now = uow.now
    party = party_of(request, me, now)
    reads = may(request, Act.READ, me, now)
    shown: list[Line] = []
    pages: list[list[Line]] = [[]]
    if reads:
        lines = await uow.situational_requests.lines(request.id)
        pages = paged(talk.visible(lines, request, me, now))
    number = desk.page_number(page, len(pages)) if page else len(pages)
    shown = pages[number - 1]
    files = await _files(uow, request, me) if reads else []
    if shown and number == len(pages):
        request = await talk.see(uow, me, request, shown[-1].id, now)
    facts: dict[str, Fact] = {
        "area": T(f"competence-area_{request.area}"),
        "head": Lines(tuple(await _head(uow, request, me, party))),
        "words": T("situational_request-words", {"words": request.words})
        if reads and request.words
        else "",
        "talk": Lines(tuple(_line(one, me, files) for one in shown), "\n\n"),
    }
    turner = desk.turner("help.open", number, len(pages), request.id)
    rows = (
        *turner,
        *attachment.rows(files),
        *await _acts(uow, request, me, party),
        _bottom(party, me),
    )
    return Say("situational_request-card", facts, rows)


def paged(lines: Sequence[Line]) -> list[list[Line]]:
    """A conversation cut into pages, the newest page full; at least one, which may be empty."""
    pages: list[list[Line]] = [[]]
    room = ROOM
    for line in reversed(lines):
        need = len(line.words) + 60
        if pages[0] and (len(pages[0]) == LINES or need > room):
            pages.insert(0, [])
            room = ROOM
        pages[0].insert(0, line)
        room -= need
    return pages


async def _files(uow: Uow, request: SituationalRequest, me: Person) -> list[Attachment]:
    found = await uow.attachments.of(ABOUT, request.id)
    if me.id == request.asker:
        return found
    return [one for one in found if one.person in (request.asker, me.id)]


def _line(line: Line, me: Person, files: Sequence[Attachment]) -> T:
    who: Fact = T("situational_request-you") if line.by == me.id else Name(line.by)
    facts: dict[str, Fact] = {"who": who, "at": line.at, "words": line.words}
    if line.attachment is None:
        return T("situational_request-said", facts)
    place = next((n for n, one in enumerate(files, 1) if one.id == line.attachment), 0)
    what: Fact = T("situational_request-file_gone")
    if place:
        what = T("situational_request-file", {"number": str(place)})
    return T("situational_request-said_file", {**facts, "what": what})


async def _head(
    uow: Uow, request: SituationalRequest, me: Person, party: Party | None
) -> list[Fact]:
    """Who asks, how soon, where it stands."""
    lines: list[Fact] = []
    if party is not Party.ASKER:
        lines.append(
            T("situational_request-from", {"who": Name(request.asker), "at": request.asked_at})
        )
        lines.append(T(f"situational_request_wish-{request.urgency}"))
    lines.append(await _standing(uow, request, party))
    if request.reaction is not None and party in (Party.CURATOR, Party.OVERSEER):
        lines.append(T("situational_request-reaction", {"time": duration(request.reaction)}))
    return lines


async def _standing(uow: Uow, request: SituationalRequest, party: Party | None) -> Fact:
    """Where it stands, and what happens next if nobody does anything."""
    match request.state:
        case RequestState.OPEN:
            return _waiting(uow, request, party)
        case RequestState.TAKEN:
            key = "helps" if request.answered_at else "took"
            helper = Party.HELPER is party
            if helper:
                key = "yours_answered" if request.answered_at else "yours"
            facts: dict[str, Fact] = {
                "who": Name(request.taken_by or 0),
                "at": request.taken_at or uow.now,
            }
            return T(f"situational_request_stands-{key}", facts)
    at = request.closed_at or uow.now
    return T(f"situational_request_stands-{request.state}", {"at": at})


def _waiting(uow: Uow, request: SituationalRequest, party: Party | None) -> Fact:
    """Whose turn it is, by when, and who comes then."""
    brought = request.curator_at
    if brought is not None and brought <= uow.now:
        return T("situational_request_stands-curator")
    if party is Party.ASKED:
        mine = max((one.since for one in request.calls if one.since <= uow.now), default=uow.now)
        return T("situational_request_stands-asked", {"at": mine})
    if request.clock > uow.now:
        return T("situational_request_stands-closed", {"at": request.clock})
    coming = [one.since for one in request.calls if one.since > uow.now]
    key = "next" if coming else "last"
    until = min(coming) if coming else brought or uow.now
    facts: dict[str, Fact] = {"at": request.asked_at, "until": until}
    return T(f"situational_request_stands-{key}", facts)


async def _acts(
    uow: Uow, request: SituationalRequest, me: Person, party: Party | None
) -> list[tuple[Button, ...]]:
    """What this person can do now; what ends something comes last."""

    def can(act: Act) -> bool:
        return may(request, act, me, uow.now)

    def button(key: str, do: str) -> Button:
        return Button(f"situational_request-{key}", f"help.{do}", request.id, request.version)

    rows: list[tuple[Button, ...]] = []
    if can(Act.TAKE):
        key = "take_self" if party is Party.CURATOR else "take"
        no = (button("decline", "decline"),) if can(Act.DECLINE) else ()
        rows.append((button(key, "take"), *no))
    if can(Act.NAME):
        rows.append((button("name", "name"),))
    if can(Act.WRITE):
        rows.append((button("reply" if request.taken_by else "add", "reply"),))
    if can(Act.SOLVE):
        due = solved_due(request, await calendar_of(uow))
        asked = due is not None and due <= uow.now
        rows.append((button("yes", "solve"), *((button("not_yet", "not_yet"),) if asked else ())))
    if can(Act.PROPOSE) and request.proposed_at is None:
        rows.append((button("propose", "propose"),))
    if can(Act.GIVE_BACK):
        rows.append((button("give_back", "give_back"),))
    another = (button("another", "another"),) if can(Act.ANOTHER) else ()
    if can(Act.WITHDRAW):
        rows.append((*another, button("withdraw", "withdraw")))
    return rows


def _bottom(party: Party | None, me: Person) -> tuple[Button, ...]:
    if party in (Party.CURATOR, Party.OVERSEER):
        return desk.bottom(BOARD)
    return desk.bottom(LIST, arg="mine" if party is Party.ASKER else "theirs")


async def listing(uow: Uow, me: Person, arg: str = "") -> Say:
    """What I asked, or what I am asked and have helped with; what waits comes first."""
    tab, _, page = arg.partition(".")
    tab = tab if tab in TABS else TABS[0]
    held = {
        "mine": await uow.situational_requests.asked_by(me.id),
        "theirs": await _theirs(uow, me),
    }
    shown = desk.page_of(held[tab], page)
    rows: Rows = tuple((row(uow, one),) for one in shown.items)
    tabs = tuple(
        Button(
            "situational_request-tab_on" if one == tab else "situational_request-tab",
            LIST,
            arg=one,
            facts={"name": T(f"situational_request_tab-{one}"), "count": str(len(held[one]))},
        )
        for one in TABS
    )
    facts: dict[str, Fact] = {
        "name": T(f"situational_request_tab-{tab}"),
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
        "empty": "" if shown.total else T(f"situational_request_empty-{tab}"),
    }
    turner = desk.turner(LIST, shown.number, shown.pages, prefix=f"{tab}.")
    return Say("situational_request-list", facts, (*rows, *turner, tabs, desk.bottom(HOME)))


async def _theirs(uow: Uow, me: Person) -> list[SituationalRequest]:
    going = await uow.situational_requests.going_of(me.id)
    asked = [one for one in going if party_of(one, me, uow.now) is Party.ASKED]
    taken = await uow.situational_requests.taken_by(me.id)
    return [*asked, *sorted(taken, key=lambda one: (not one.is_going, -one.id))]


def row(uow: Uow, request: SituationalRequest) -> Button:
    """One line of a list."""
    mark = "answered" if request.answered_at and request.is_going else str(request.state)
    facts: dict[str, Fact] = {
        "area": T(f"competence-area_{request.area}"),
        "mark": T(f"situational_request_state-{mark}"),
    }
    return Button("situational_request-row", "help.open", request.id, facts=facts)
