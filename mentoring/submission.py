"""What a teacher hands in and the curator decides: a request or a questionnaire (A2.2, A2.3).

Each sending is a new version; only the newest counts. Status changes are rules that refuse with
a reason.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

from mentoring.people import Person, Role, Status
from mentoring.refusal import Refusal
from mentoring.reminder.news import Area, announce
from mentoring.say import Button, NoticeKind, Say, T

if TYPE_CHECKING:
    from storage.submission import Submissions
    from storage.uow import Uow


class SubmissionStatus(StrEnum):
    """Where the newest version stands."""

    SUBMITTED = "submitted"  # the curator has it
    ACCEPTED = "accepted"  # in the bank
    RETURNED = "returned"  # the author has it, with the curator's comment
    ASIDE = "aside"  # put aside by the curator, perhaps with a comment
    WITHDRAWN = "withdrawn"  # by the author


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """What every handed-in form has.

    Args:
        person: the author's id.
        version: numbered from 1 for each author.
        submitted_at: when this version was sent.
        decided_at: when the status last changed, by whom: `decided_by`.
        comment: the curator's words to the author, read by these two.
        flagged: names of the answers the curator asks to look at again.
    """

    id: int = 0
    person: int
    version: int = 0
    status: SubmissionStatus = SubmissionStatus.SUBMITTED
    submitted_at: datetime
    decided_at: datetime | None = None
    decided_by: int | None = None
    comment: str = ""
    flagged: tuple[str, ...] = ()

    @property
    def since(self) -> datetime:
        """Since when it stands where it stands."""
        return self.decided_at or self.submitted_at


R = TypeVar("R", bound=Submission)
COMMENT_LIMIT = 500

_S = SubmissionStatus
NEXT: Mapping[SubmissionStatus, frozenset[SubmissionStatus]] = {
    _S.SUBMITTED: frozenset({_S.ACCEPTED, _S.RETURNED, _S.ASIDE, _S.WITHDRAWN}),
    _S.ACCEPTED: frozenset({_S.SUBMITTED, _S.WITHDRAWN}),
    _S.RETURNED: frozenset({_S.SUBMITTED, _S.WITHDRAWN}),
    _S.ASIDE: frozenset({_S.SUBMITTED, _S.WITHDRAWN}),
    _S.WITHDRAWN: frozenset(),
}
"""From each status, where it may go. Back to `SUBMITTED` is the curator's second look."""


@dataclass(frozen=True, slots=True)
class Desk(Generic[R]):
    """One kind of handed-in form: where it is kept, what it makes of its author, what is told.

    Args:
        name: the form's name, also of its audit entries.
        records: the repository in a unit of work.
        role: given to the author on acceptance.
        open: the action that opens it at the curator's desk.
        told: text key by event: ``urgent`` for curators, a status for the author.
        waits, gone: areas in which the curators' mornings speak of it.
    """

    name: str
    records: Callable[[Uow], Submissions[R]]
    role: Role
    open: str
    told: Mapping[str, str]
    waits: Area
    gone: Area


def ensure_member(person: Person) -> None:
    """Any member of staff may hand in either form, whatever the role (1.3(5)).

    Raises:
        Refusal: ``common-not_allowed``.
    """
    if person.status is not Status.MEMBER:
        raise Refusal("common-not_allowed")


def ensure_curator(person: Person) -> None:
    """Only the curator decides (3.4).

    Raises:
        Refusal: ``common-not_allowed``.
    """
    if person.status is not Status.MEMBER or not person.has(Role.CURATOR):
        raise Refusal("common-not_allowed")


def ensure_may_become(status: SubmissionStatus, to: SubmissionStatus) -> None:
    """The step is one of `NEXT`.

    Raises:
        Refusal: ``submission-not_now``, naming where it stands.
    """
    if to not in NEXT[status]:
        raise Refusal("submission-not_now", status=T(f"submission-status_{status}"))


def ensure_current(record: R | None, of: int | None, version: int | None) -> R:
    """The record in force, if it is the very one the button was drawn for.

    Raises:
        Refusal: ``common-changed``.
    """
    if record is None or record.id != of or record.version != version:
        raise Refusal("common-changed")
    return record


def ensure_comment(comment: str, *, needed: bool) -> str:
    """A comment without edges, at most `COMMENT_LIMIT` characters.

    Raises:
        Refusal: ``submission-comment_needed`` or ``submission-comment_long``.
    """
    comment = comment.strip()
    if needed and not comment:
        raise Refusal("submission-comment_needed")
    if len(comment) > COMMENT_LIMIT:
        extra = len(comment) - COMMENT_LIMIT
        raise Refusal("submission-comment_long", limit=COMMENT_LIMIT, extra=extra)
    return comment


async def hand_in(
    uow: Uow,
    desk: Desk[R],
    person: Person,
    record: R,
    now: datetime,
    *,
    urgent: bool = False,
) -> R:
    """Save a new version and tell the curators: what is urgent at once, the rest with their morning.

    Returns:
        the version as saved.
    """
    before = await desk.records(uow).current_of(person.id)
    again = before is not None and before.status is not SubmissionStatus.WITHDRAWN
    saved = await desk.records(uow).add(record)
    event = "changed" if again else "new"
    await uow.audit.add(now, person.id, f"{desk.name}.{event}", desk.name, saved.id, person.id)
    if urgent:
        await _tell_urgent(uow, desk, saved)
    else:
        curators = await uow.people.with_role(Role.CURATOR)
        await announce(uow, desk.waits, saved.id, curators, now, but=person.id)
    return saved


async def withdraw(
    uow: Uow,
    desk: Desk[R],
    person: Person,
    of: int | None,
    version: int | None,
    now: datetime,
) -> R:
    """The author takes it back; the curators' morning says so.

    Raises:
        Refusal: it has changed meanwhile, or is withdrawn already.
    """
    ensure_member(person)
    record = ensure_current(await desk.records(uow).current_of(person.id), of, version)
    ensure_may_become(record.status, SubmissionStatus.WITHDRAWN)
    record = replace(
        record, status=SubmissionStatus.WITHDRAWN, decided_at=now, decided_by=person.id
    )
    await desk.records(uow).save_decision(record)
    await uow.audit.add(now, person.id, f"{desk.name}.withdrawn", desk.name, record.id, person.id)
    curators = await uow.people.with_role(Role.CURATOR)
    await announce(uow, desk.gone, record.id, curators, now, but=person.id)
    return record


async def decide(
    uow: Uow,
    desk: Desk[R],
    actor: Person,
    of: int | None,
    version: int | None,
    to: SubmissionStatus,
    now: datetime,
    *,
    comment: str = "",
    flagged: tuple[str, ...] = (),
) -> R:
    """The curator's decision, saved and told to the author; acceptance gives the desk's role.

    Raises:
        Refusal: not the curator, changed meanwhile, or not possible from where it stands.
    """
    ensure_curator(actor)
    comment = ensure_comment(comment, needed=to is SubmissionStatus.RETURNED)
    record = await _in_force(uow, desk, of, version)
    ensure_may_become(record.status, to)
    record = replace(record, status=to, decided_at=now, decided_by=actor.id)
    record = replace(record, comment=comment, flagged=flagged)
    await desk.records(uow).save_decision(record)
    await uow.audit.add(now, actor.id, f"{desk.name}.{to}", desk.name, record.id, record.person)
    if to is SubmissionStatus.ACCEPTED:
        await give_role(uow, record.person, desk.role)
    if actor.id != record.person:
        await _tell_author(uow, desk, record)
    return record


async def _in_force(uow: Uow, desk: Desk[R], of: int | None, version: int | None) -> R:
    named = await desk.records(uow).get(of) if of else None
    newest = await desk.records(uow).current_of(named.person) if named else None
    return ensure_current(newest, of, version)


async def give_role(uow: Uow, person: int, role: Role) -> None:
    """Add a role if it is not held yet, with the commands that come with it.

    Raises:
        Refusal: ``submission-author_left``: the person no longer takes part.
    """
    card = await uow.people.get(person)
    if card.status is not Status.MEMBER:
        raise Refusal("submission-author_left")
    if role not in card.roles:
        await uow.people.save(replace(card, roles=card.roles | {role}))
        await uow.refresh_commands(person)


async def _tell_urgent(uow: Uow, desk: Desk[R], record: R) -> None:
    button = Button("common-open", desk.open, of=record.id, version=record.version)
    for curator in await uow.people.with_role(Role.CURATOR):
        if curator.id != record.person:
            say = Say(desk.told["urgent"], rows=((button,),), to=curator.id, kind=NoticeKind.QUEUE)
            await uow.tell(replace(say, urgent=True))


async def _tell_author(uow: Uow, desk: Desk[R], record: R) -> None:
    mine = Button("common-open", f"{desk.name}.mine")
    if record.status is SubmissionStatus.RETURNED:
        mine = Button("submission-fix", f"{desk.name}.fix", record.id, record.version)
    await uow.tell(
        Say(
            desk.told[record.status],
            rows=((mine,),),
            to=record.person,
            kind=NoticeKind.DECISIONS,
        )
    )
