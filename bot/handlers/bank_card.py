"""One card of a bank: the answers its reader may see; earlier versions for the curator."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot import desk
from bot.handlers.answers import Paper, author, of_side, standing, status_name
from bot.telegram.callbacks import Press, pressed
from mentoring.bank_view import ensure_may_read
from mentoring.people import Person
from mentoring.readers import Audience
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Rows, Say, T
from mentoring.submission import Submission, SubmissionStatus, ensure_curator
from storage.uow import Uow

router = Router(name=__name__)


@router.callback_query(pressed("bank.card"))
async def card(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """The version in force, by the rights of who looks."""
    audience = ensure_may_read(me)
    paper = of_side(press.arg)
    named, newest = await paper.found(uow, press.of)
    if audience is Audience.COUNCIL and newest.status is not SubmissionStatus.ACCEPTED:
        raise Refusal("bank-not_there")
    facts = await _facts(uow, paper, newest, audience)
    back = desk.bottom(f"bank.{paper.side}")
    match = _to_matching(paper, newest)
    if audience is not Audience.CURATOR:
        return Say("bank-card", facts, (*match, back))
    rows = (
        *match,
        (
            Button("bank-decide", f"{paper.name}.open", newest.id, newest.version),
            Button("bank-person", "person.open", of=newest.person),
        ),
        (Button("bank-history", "bank.history", of=newest.id, arg=paper.side),),
        back,
    )
    screen = Say("bank-card", facts, rows)
    return desk.stale(screen) if named.id != newest.id else screen


def _to_matching(paper: Paper, record: Submission) -> Rows:
    """From an accepted request to the mentors that fit it."""
    if paper.name != "request" or record.status is not SubmissionStatus.ACCEPTED:
        return ()
    return ((Button("queue-match", "match.request", of=record.id),),)


async def _facts(uow: Uow, paper: Paper, record: Submission, audience: Audience) -> dict[str, Fact]:
    """What the card says; where the form stands is told to the curator only."""
    person = await uow.people.get(record.person)
    is_curator = audience is Audience.CURATOR
    return {
        **author(person),
        "title": T(f"queue_title-{paper.name}"),
        "standing": standing(record, uow) if is_curator else "",
        "answers": paper.body(record, audience),
    }


@router.callback_query(pressed("bank.history"))
async def history(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """Every version the author ever sent, newest first."""
    ensure_curator(me)
    side, _, page = press.arg.partition(".")
    paper = of_side(side)
    _, newest = await paper.found(uow, press.of)
    shown = desk.page_of(await paper.desk.records(uow).history_of(newest.person), page)
    rows = tuple(
        (
            Button(
                "bank-version",
                "bank.version",
                of=one.id,
                arg=side,
                facts={
                    "number": str(one.version),
                    "at": one.submitted_at.astimezone(uow.zone).date(),
                    "status": status_name(one.status),
                },
            ),
        )
        for one in shown.items
    )
    turner = desk.turner("bank.history", shown.number, shown.pages, newest.id, prefix=f"{side}.")
    back = desk.bottom("bank.card", newest.id, side)
    facts = author(await uow.people.get(newest.person))
    return Say("bank-history_of", facts, (*rows, *turner, back))


@router.callback_query(pressed("bank.version"))
async def version(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """One earlier version, to be read only."""
    ensure_curator(me)
    paper = of_side(press.arg)
    named, _ = await paper.found(uow, press.of)
    facts = await _facts(uow, paper, named, Audience.CURATOR)
    return Say("bank-card", facts, (desk.bottom("bank.history", named.id, paper.side),))
