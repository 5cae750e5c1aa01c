"""What is done with a session: announced, moved, answered, marked (3.4(7), A2.4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.reminder import keeping
from mentoring.say import Button, NoticeKind, Rows, Say
from mentoring.school_calendar import calendar_of
from mentoring.school_year import year_of
from mentoring.training import (
    Invited,
    Training,
    TrainingKind,
    TrainingState,
    ensure_may_answer,
    ensure_ready,
    ensure_runs,
    ensure_words,
    is_invited,
    is_moved,
    topic_of,
    wanted_of,
    with_marks,
)
from mentoring.training_view import answer_row, answers_of, association_of, audience_of, sees

if TYPE_CHECKING:
    from storage.uow import Uow

S = TrainingState


async def found(uow: Uow, actor: Person, of: int | None) -> Training:
    """A session this person knows of.

    Raises:
        Refusal: ``common-changed`` or ``common-not_allowed``.
    """
    training = await uow.trainings.get(of) if of else None
    if training is None:
        raise Refusal("common-changed")
    if not await sees(uow, training, actor):
        raise Refusal("common-not_allowed")
    return training


async def current(uow: Uow, actor: Person, of: int | None, version: int | None) -> Training:
    """A session of the curator's, as the button knew it.

    Raises:
        Refusal: ``common-not_allowed`` or ``common-changed``.
    """
    ensure_runs(actor)
    training = await found(uow, actor, of)
    if training.version != version:
        raise Refusal("common-changed")
    return training


async def draft(uow: Uow, actor: Person, kind: TrainingKind, topic: str, now: datetime) -> Training:
    """Begin a session; nobody is told yet.

    Raises:
        Refusal: ``common-not_allowed``, or of `training.ensure_words`.
    """
    ensure_runs(actor)
    words = ensure_words("topic", topic)
    made = Training(kind=kind, topic=words, made_by=actor.id, made_at=now)
    made = await uow.trainings.add(made)
    await uow.audit.add(now, actor.id, "training.drafted", "training", made.id)
    return made


async def edit(uow: Uow, actor: Person, after: Training, now: datetime) -> Training:
    """Save a session with a field changed; if it moved, those invited are told.

    Args:
        after: as it shall be, with the version it was read with.

    Raises:
        Refusal: of `current`, of `training.ensure_ready`, or ``training-cancelled``.
    """
    before = await current(uow, actor, after.id, after.version)
    if before.state is S.CANCELLED:
        raise Refusal("training-cancelled")
    if before.state is S.HELD and is_moved(before, after):
        raise Refusal("training-over")
    if before.is_announced:
        ensure_ready(after, now)
    if before == after:
        return before
    saved = await uow.trainings.save(after)
    await uow.audit.add(now, actor.id, "training.edited", "training", saved.id)
    await _remind(uow, saved, now)
    if saved.state is S.OPEN and is_moved(before, saved) and not saved.is_over(now):
        await _tell(uow, saved, "training-told_moved", but=actor.id)
    return saved


async def announce(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> Training:
    """Tell everybody invited; of one that is over nobody is told, it waits for its marks.

    Raises:
        Refusal: of `current` or `training.ensure_ready`; ``training-nobody``: nobody is invited.
    """
    training = await current(uow, actor, of, version)
    if training.state is not S.DRAFT:
        return training
    ensure_ready(training, now)
    if not await audience_of(uow, training):
        raise Refusal("training-nobody")
    training = await uow.trainings.save(replace(training, state=S.OPEN))
    await uow.audit.add(now, actor.id, "training.announced", "training", training.id)
    await _remind(uow, training, now)
    if not training.is_over(now):
        await _tell(uow, training, "training-told_new", answers=True, but=actor.id)
    return training


async def cancel(
    uow: Uow, actor: Person, of: int | None, version: int | None, now: datetime
) -> Training | None:
    """Take a session back; a draft goes whole, of an announced one those invited are told.

    Raises:
        Refusal: of `current`, or ``training-over``: who came is marked already.
    """
    training = await current(uow, actor, of, version)
    if training.state is S.HELD:
        raise Refusal("training-over")
    await uow.audit.add(now, actor.id, "training.cancelled", "training", training.id)
    if training.state is S.DRAFT:
        await uow.trainings.remove(training.id)
        return None
    if training.state is S.OPEN and not training.is_over(now):
        await _tell(uow, training, "training-told_cancelled", but=actor.id)
    training = await uow.trainings.save(replace(training, state=S.CANCELLED))
    await keeping.done(uow, topic_of(training))
    return training


async def answer(
    uow: Uow, actor: Person, of: int | None, now: datetime, *, coming: bool
) -> Training:
    """Somebody invited says whether they come; it can be said anew.

    Raises:
        Refusal: of `found`, ``common-not_allowed``, or of `training.ensure_may_answer`.
    """
    training = await found(uow, actor, of)
    if not is_invited(training, actor, await association_of(uow)):
        raise Refusal("common-not_allowed")
    ensure_may_answer(training, now)
    row = (await answers_of(uow, training)).get(actor.id)
    row = row or Invited(training=training.id, person=actor.id)
    await uow.trainings.put([replace(row, coming=coming)])
    await uow.audit.add(now, actor.id, "training.answered", "training", training.id)
    await _remind(uow, training, now)
    return training


async def mark(
    uow: Uow, actor: Person, of: int | None, people: Iterable[int], now: datetime, *, came: bool
) -> Training:
    """The curator marks who came; a mark set by mistake is put right by another.

    Raises:
        Refusal: ``common-not_allowed``, ``common-changed``, ``training-not_yet`` or ``training-cancelled``.
    """
    ensure_runs(actor)
    training = await found(uow, actor, of)
    if training.state is S.CANCELLED:
        raise Refusal("training-cancelled")
    if not training.is_announced or training.starts_at is None or training.starts_at > now:
        raise Refusal("training-not_yet")
    known = await answers_of(uow, training)
    invited = {one.id for one in await audience_of(uow, training)} | set(known)
    wanted = list(people)
    if not set(wanted) <= invited:
        raise Refusal("common-changed")
    blank = {one: Invited(training=training.id, person=one) for one in wanted}
    await uow.trainings.put([replace(known.get(one, blank[one]), came=came) for one in wanted])
    return training


async def close(uow: Uow, actor: Person, of: int | None, now: datetime) -> Training:
    """The marks are done: whoever is not marked was not there; its protocol gets a number.

    Raises:
        Refusal: of `mark`.
    """
    training = await mark(uow, actor, of, (), now, came=False)
    if training.state is S.HELD:
        return training
    people = [one.id for one in await audience_of(uow, training)]
    rows = with_marks(training, await uow.trainings.invited(training.id), people)
    await uow.trainings.put(rows)
    number = training.number or await _next_number(uow, training)
    training = await uow.trainings.save(replace(training, state=S.HELD, number=number))
    await keeping.done(uow, topic_of(training))
    await uow.audit.add(now, actor.id, "training.marked", "training", training.id)
    return training


async def _next_number(uow: Uow, training: Training) -> str:
    """The next number of the school year; the curator may write another."""
    if training.starts_at is None:
        return ""
    year = year_of(training.starts_at.astimezone(uow.zone).date())
    numbers = [
        int(one.number)
        for one in await uow.trainings.all()
        if one.number.isdecimal()
        and one.starts_at is not None
        and year_of(one.starts_at.astimezone(uow.zone).date()) == year
    ]
    return str(max(numbers, default=0) + 1)


async def _remind(uow: Uow, training: Training, now: datetime) -> None:
    known = await answers_of(uow, training)
    said_no = {one.person for one in known.values() if one.coming is False}
    people = [one.id for one in await audience_of(uow, training) if one.id not in said_no]
    wanted = wanted_of(training, people, await calendar_of(uow))
    await keeping.keep(uow, topic_of(training), wanted, now)


async def _tell(
    uow: Uow, training: Training, key: str, *, answers: bool = False, but: int = 0
) -> None:
    """A notice: no topic, no place, a button that opens it (bar 12)."""
    rows: Rows = ((Button("common-open", "training.open", training.id),),)
    if answers:
        rows = (answer_row(training), *rows)
    for person in await audience_of(uow, training):
        if person.id != but:
            kind = NoticeKind.MESSAGES
            await uow.tell(Say(key, {}, rows, to=person.id, kind=kind))
