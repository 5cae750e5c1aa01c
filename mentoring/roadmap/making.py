"""Making the roadmap of a year, and the new year by one button; sending it, approving it (3.3, 3.4(3))."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from mentoring import census
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from mentoring.reminder import keeping
from mentoring.reminder.news import Area, announce
from mentoring.roadmap import remind
from mentoring.roadmap.nouns import End, Roadmap, RoadmapState
from mentoring.roadmap.rules import (
    WORDS_LIMIT,
    ensure_head,
    ensure_may_read,
    ensure_words,
    first_rows,
    is_carried,
    next_year_rows,
    offered_year,
)
from mentoring.say import Button, NoticeKind, Say
from mentoring.school_calendar import calendar_of
from mentoring.school_year import SchoolYear
from mentoring.submission import ensure_curator

if TYPE_CHECKING:
    from storage.uow import Uow


async def offered(uow: Uow) -> SchoolYear | None:
    """The year whose roadmap can be made now."""
    return offered_year(await _today(uow), [one.year for one in await uow.roadmaps.all()])


async def make(uow: Uow, actor: Person, year: int | None, now: datetime) -> Roadmap:
    """Make the roadmap of the year that is offered: from the one before it, or from the regulation.

    With a roadmap before it, the new year begins: what was left open goes on, and from the year's first
    school day every teacher is asked anew. Nothing of the year before is taken away.

    Args:
        year: calendar year in which it begins, as the button knew it.

    Raises:
        Refusal: not the curator, or ``common-changed``: it is made already, or its time has not come.
    """
    ensure_curator(actor)
    offer = await offered(uow)
    if offer is None or offer.start != year:
        raise Refusal("common-changed")
    calendar, today = await calendar_of(uow), await _today(uow)
    before = await uow.roadmaps.of_year(offer.before)
    if before is None:
        items = first_rows(offer, calendar)
    else:
        items = next_year_rows(await uow.roadmaps.items(before.id), before.year, calendar, today)
    made = await uow.roadmaps.add(
        Roadmap(year=offer, since=now, made_by=actor.id, made_at=now), items
    )
    await uow.audit.add(now, actor.id, "roadmap.made", "roadmap", made.id)
    await remind.plan_all(uow, made, now)
    if before is not None:
        await _close(uow, before, today)
        await census.begin(uow, actor, offer, now, on=offer.first)
    return made


async def _close(uow: Uow, before: Roadmap, today: date) -> None:
    """What goes on in the new year is over in the old one."""
    for item in await uow.roadmaps.items(before.id):
        for point in item.points:
            if is_carried(item, point, today):
                await uow.roadmaps.save_point(replace(point, end=End.CARRIED, ended_on=today))
                await keeping.done(uow, remind.topic_of(point))


async def found(uow: Uow, actor: Person, of: int | None, version: int | None = None) -> Roadmap:
    """A roadmap, for whoever may read it whole.

    Raises:
        Refusal: ``common-not_allowed`` or ``common-changed``.
    """
    ensure_may_read(actor)
    roadmap = await uow.roadmaps.get(of) if of else None
    if roadmap is None or version not in (None, roadmap.version):
        raise Refusal("common-changed")
    return roadmap


async def send(uow: Uow, actor: Person, roadmap: Roadmap, now: datetime) -> Roadmap:
    """The curator sends it to the head, whose next morning says so.

    Raises:
        Refusal: not the curator, or ``roadmap-not_now``.
    """
    ensure_curator(actor)
    if roadmap.state in (RoadmapState.SENT, RoadmapState.APPROVED):
        raise Refusal("roadmap-not_now")
    sent = await _moved(uow, actor, roadmap, RoadmapState.SENT, now)
    heads = await uow.people.with_role(Role.HEAD)
    await announce(uow, Area.ROADMAP, sent.id, heads, now, but=actor.id)
    return sent


async def approve(uow: Uow, actor: Person, roadmap: Roadmap, now: datetime) -> Roadmap:
    """The head approves it: from now on its dates are reminded of.

    Raises:
        Refusal: not the head, or ``roadmap-not_now``: nobody has sent it.
    """
    ensure_head(actor)
    _ensure_sent(roadmap)
    roadmap = replace(roadmap, approved_on=await _today(uow), approved_by=actor.id, words="")
    approved = await _moved(uow, actor, roadmap, RoadmapState.APPROVED, now)
    await remind.plan_all(uow, approved, now)
    await _tell(uow, actor, approved, "roadmap-told_approved")
    return approved


async def give_back(
    uow: Uow, actor: Person, roadmap: Roadmap, words: str, now: datetime
) -> Roadmap:
    """The head gives it back with a reason.

    Raises:
        Refusal: not the head, ``roadmap-not_now``, or of `ensure_words`.
    """
    ensure_head(actor)
    _ensure_sent(roadmap)
    roadmap = replace(roadmap, words=ensure_words(words, WORDS_LIMIT))
    returned = await _moved(uow, actor, roadmap, RoadmapState.RETURNED, now)
    await _tell(uow, actor, returned, "roadmap-told_returned")
    return returned


def _ensure_sent(roadmap: Roadmap) -> None:
    if roadmap.state is not RoadmapState.SENT:
        raise Refusal("roadmap-not_now")


async def _moved(
    uow: Uow, actor: Person, roadmap: Roadmap, to: RoadmapState, now: datetime
) -> Roadmap:
    saved = await uow.roadmaps.save(replace(roadmap, state=to, since=now))
    await uow.audit.add(now, actor.id, f"roadmap.{to}", "roadmap", roadmap.id)
    return saved


async def _tell(uow: Uow, actor: Person, roadmap: Roadmap, key: str) -> None:
    """The curators learn of the head's decision."""
    button = Button("common-open", "roadmap.open", roadmap.id)
    for one in await uow.people.with_role(Role.CURATOR):
        if one.id != actor.id:
            facts = {"year": roadmap.year.name}
            await uow.tell(Say(key, facts, ((button,),), to=one.id, kind=NoticeKind.DECISIONS))


async def _today(uow: Uow) -> date:
    return (await calendar_of(uow)).local(uow.now).date()
