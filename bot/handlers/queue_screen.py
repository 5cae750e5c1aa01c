"""The screens of the curator's queue: the list, one item, what comes after a decision (3.4)."""

from __future__ import annotations

from collections.abc import Sequence

from bot import desk
from bot.handlers.answers import PAPERS, Paper, author, standing
from mentoring.mentee_request import Urgency
from mentoring.people import Person, Role, Status, ensure_may_manage
from mentoring.readers import Audience
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from mentoring.submission import Submission, SubmissionStatus
from storage.uow import Uow

HOME = "queue.home"
ONLY = {
    HOME: ("people", "request", "questionnaire"),
    "queue.people": ("people",),
    "queue.requests": ("request",),
    "queue.questionnaires": ("questionnaire",),
}
"""What each list shows."""
URGENT = "queue-row_urgent"


async def listing(uow: Uow, me: Person, do: str, page: str = "") -> Say:
    """Everything that waits, or one sort of it."""
    ensure_may_manage(me)
    shown = desk.page_of(await _items(uow, me, ONLY[do]), page)
    facts: dict[str, Fact] = {
        "count": shown.total,
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    home = (Button("common-home", "home"),)
    last = home if do == HOME else desk.bottom(HOME)
    turner = desk.turner(do, shown.number, shown.pages)
    rows = (*((row,) for row in shown.items), *turner, *await _aside(uow, me), last)
    return Say("queue-list" if shown.total else "queue-empty", facts, rows)


async def _items(uow: Uow, me: Person, kinds: Sequence[str]) -> list[Button]:
    """One button for each thing that waits: what is urgent, then people, requests, questionnaires."""
    items: list[Button] = []
    if "people" in kinds:
        for person in await uow.people.with_status(Status.AWAITING):
            who: dict[str, Fact] = {"who": Name(person.id)}
            items.append(Button("queue-row_person", "person.open", of=person.id, facts=who))
    for name, paper in PAPERS.items():
        if name in kinds and me.has(Role.CURATOR):
            items += [_row(paper, record) for record in await paper.desk.records(uow).queue()]
    return sorted(items, key=lambda one: one.key != URGENT)


def _row(paper: Paper, record: Submission) -> Button:
    urgent = getattr(record, "urgency", None) is Urgency.URGENT
    key = URGENT if urgent else f"queue_row-{paper.name}"
    facts: dict[str, Fact] = {"who": Name(record.person)}
    return Button(key, f"{paper.name}.open", record.id, record.version, facts=facts)


async def _aside(uow: Uow, me: Person) -> Rows:
    """Ways to what was put aside: the bank, filtered."""
    if not me.has(Role.CURATOR):
        return ()
    row = []
    for paper in PAPERS.values():
        count = (await paper.desk.records(uow).counts())[SubmissionStatus.ASIDE]
        if count:
            facts: dict[str, Fact] = {"count": count}
            arg = f"{paper.side}.status.{SubmissionStatus.ASIDE}"
            row.append(Button(f"queue_aside-{paper.name}", "bank.only", arg=arg, facts=facts))
    return (tuple(row),) if row else ()


async def item(uow: Uow, paper: Paper, record: Submission) -> Say:
    """The screen of one version in force."""
    person = await uow.people.get(record.person)
    comment = T("queue-comment", {"comment": record.comment}) if record.comment else ""
    facts: dict[str, Fact] = {
        **author(person),
        "title": T(f"queue_title-{paper.name}"),
        "standing": standing(record, uow),
        "comment": comment,
        "answers": paper.body(record, Audience.CURATOR),
    }
    card = Button("queue-card", "person.open", of=record.person)
    rows = (*_decisions(paper, record), (card,), desk.bottom("queue.home"))
    return Say("queue-item", facts, rows)


def _decisions(paper: Paper, record: Submission) -> Rows:
    def button(what: str) -> Button:
        do = f"{paper.name}.{what}"
        return Button(f"queue_act-{what}", do, of=record.id, version=record.version)

    if record.status is SubmissionStatus.SUBMITTED:
        return ((button("accept"), button("return")), (button("aside"),))
    if record.status is SubmissionStatus.WITHDRAWN:
        return ()
    again = (button("reopen"),)
    if paper.name == "request" and record.status is SubmissionStatus.ACCEPTED:
        return ((Button("queue-match", "match.request", of=record.id),), again)
    return (again,)


async def after(uow: Uow, me: Person, paper: Paper, to: SubmissionStatus) -> Say:
    """What was done, and the next thing of the same sort; the list if there is none."""
    waiting = await paper.desk.records(uow).queue()
    following = await item(uow, paper, waiting[0]) if waiting else await listing(uow, me, HOME)
    return done(T(f"queue_done-{to}"), following)


def done(what: T, following: Say) -> Say:
    """A screen with one line above it that says what has just been done."""
    body = Lines((what, T(following.key, following.facts)), "\n\n")
    return Say("queue-after", {"body": body}, following.rows)
