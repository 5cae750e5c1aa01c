"""Screens of the training of mentors: the list, one session for those invited and for the curator."""

from __future__ import annotations

from collections.abc import Iterable

from bot import desk
from bot.calendar_words import clock_words, day_fact
from bot.handlers import attachment
from bot.handlers.form_screen import in_rows
from mentoring.people import Person
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from mentoring.training import ABOUT, Invited, Training, TrainingState, is_invited, may_run
from mentoring.training_view import answer_row, answers_of, association_of, audience_of, listed
from storage.uow import Uow

HOME = "training.home"


def when_fact(uow: Uow, training: Training) -> Fact:
    """Day and hour by the school's clock; nothing yet in a draft."""
    if training.starts_at is None:
        return T("common-none")
    local = training.starts_at.astimezone(uow.zone)
    day = day_fact(local.date(), uow.now.astimezone(uow.zone).date())
    return T("training-when", {"day": day, "time": clock_words(local.time())})


async def listing(uow: Uow, me: Person, page: str = "") -> Say:
    """A page of the sessions somebody knows of."""
    shown = desk.page_of(await listed(uow, me), page)
    rows = []
    for one in shown.items:
        local = one.starts_at.astimezone(uow.zone) if one.starts_at else None
        facts: dict[str, Fact] = {
            "day": f"{local:%d.%m}" if local else T("common-none"),
            "topic": desk.short(one.topic),
            "state": T(f"training_state-{one.state}"),
        }
        key = "training-row" if one.state is TrainingState.OPEN else "training-row_state"
        rows.append((Button(key, "training.open", one.id, facts=facts),))
    tools: Rows = ()
    if may_run(me):
        tools = (
            (
                Button("training-new", "training.new"),
                Button("training-members", "training.members"),
            ),
        )
    facts = {
        "count": shown.total,
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    turner = desk.turner(HOME, shown.number, shown.pages)
    key = "training-home" if shown.total else "training-home_empty"
    return Say(key, facts, (*rows, *turner, *tools, (Button("common-home", "home"),)))


async def card(uow: Uow, me: Person, training: Training) -> Say:
    """One session, with what this person can do about it."""
    files = await uow.attachments.of(ABOUT, training.id)
    facts: dict[str, Fact] = {
        "kind": T(f"training_kind-{training.kind}"),
        "topic": training.topic,
        "lines": Lines(tuple(await _lines(uow, me, training))),
    }
    acts = _curators(training, uow) if may_run(me) else ()
    answers = await _answers(uow, me, training)
    rows = (*answers, *attachment.rows(files), *acts, desk.bottom(HOME))
    return Say("training-card", facts, rows)


async def _lines(uow: Uow, me: Person, training: Training) -> list[Fact]:
    whom = T(f"training_audience-{training.audience}")
    lines: list[Fact] = [
        T("training-line_when", {"when": when_fact(uow, training), "minutes": training.minutes}),
        T("training-line_where", {"where": training.place or T("common-none")}),
        T("training-line_whom", {"whom": whom}),
    ]
    if training.link:
        lines.append(training.link)
    if training.state is not TrainingState.OPEN:
        state = T(f"training_state-{training.state}")
        lines.append(T("training-line_state", {"state": state}))
    for name in ("agenda", "decisions"):
        words = getattr(training, name)
        if words:
            points = [f"{n}. {line}" for n, line in enumerate(words.splitlines(), 1)]
            lines.append(T(f"training-line_{name}", {"words": "\n".join(points)}))
    known = await answers_of(uow, training)
    mine = known.get(me.id)
    if mine is not None and training.state is TrainingState.OPEN and mine.coming is not None:
        lines.append(T("training-you_come" if mine.coming else "training-you_do_not"))
    if mine is not None and training.state is TrainingState.HELD:
        lines.append(T("training-you_came" if mine.came else "training-you_were_not"))
    if may_run(me):
        lines.append(_numbers(training, known.values(), len(await audience_of(uow, training))))
    return lines


def _numbers(training: Training, known: Iterable[Invited], total: int) -> T:
    rows = list(known)
    if training.state is TrainingState.HELD:
        came = sum(bool(one.came) for one in rows)
        facts: dict[str, Fact] = {"came": str(came), "of": str(total), "number": training.number}
        return T("training-numbers_held", facts)
    coming = sum(one.coming is True for one in rows)
    no = sum(one.coming is False for one in rows)
    facts = {"of": str(total), "coming": str(coming), "no": str(no)}
    return T("training-numbers", facts)


async def _answers(uow: Uow, me: Person, training: Training) -> Rows:
    """Coming or not, for whoever is invited."""
    asked = training.state is TrainingState.OPEN and not training.is_over(uow.now)
    if asked and is_invited(training, me, await association_of(uow)):
        return (answer_row(training),)
    return ()


def _curators(training: Training, uow: Uow) -> Rows:
    def button(key: str, do: str, arg: str = "") -> Button:
        return Button(key, f"training.{do}", training.id, training.version, arg)

    state = training.state
    if state is TrainingState.CANCELLED:
        return ()
    found = [button("training-do_agenda", "field", "agenda"), button("training-do_file", "files")]
    if state is not TrainingState.HELD:
        found += [
            button("training-do_topic", "field", "topic"),
            button("training-do_when", "when"),
            button("training-do_where", "field", "where"),
            button("training-do_long", "long"),
        ]
    if state is TrainingState.DRAFT:
        found.append(button("training-do_whom", "whom"))
        found.append(button("training-do_announce", "announce"))
    begun = training.starts_at is not None and training.starts_at <= uow.now
    if training.is_announced and begun:
        found.append(button("training-do_mark", "mark"))
    if state is TrainingState.HELD:
        found += [
            button("training-do_decisions", "field", "decisions"),
            button("training-do_number", "field", "number"),
            button("training-do_protocol", "protocol"),
        ]
    if training.is_announced:
        found.append(button("training-do_list", "list"))
    if state is not TrainingState.HELD:
        found.append(button("training-do_cancel", "cancel"))
    return tuple(in_rows(found, 2))


async def marks(uow: Uow, training: Training, page: str = "") -> Say:
    """Who came: a tap each; whoever said they would stands first."""
    known = await answers_of(uow, training)
    people = await audience_of(uow, training)
    order = {True: 0, None: 1, False: 2}

    def place(number: int) -> int:
        row = known.get(number)
        return order[row.coming if row else None]

    ids = sorted((one.id for one in people), key=place)
    shown = desk.page_of(ids, page)
    rows = []
    for one in shown.items:
        row = known.get(one)
        on = bool(row and row.came)
        key = "people-toggle_on" if on else "people-toggle_off"
        arg = f"{'off' if on else 'on'}.{one}.{shown.number}"
        facts: dict[str, Fact] = {"label": Name(one)}
        rows.append((Button(key, "training.set", training.id, training.version, arg, facts),))
    turner = desk.turner("training.mark", shown.number, shown.pages, training.id)
    tools: list[Button] = [
        Button("training-mark_coming", "training.set", training.id, training.version, "coming")
    ]
    tools.append(Button("training-mark_done", "training.close", training.id, training.version))
    came = sum(bool(one.came) for one in known.values())
    facts = {
        "topic": training.topic,
        "came": str(came),
        "of": str(shown.total),
        "page": T("common-page", {"page": shown.number, "pages": shown.pages}),
    }
    back = desk.bottom("training.open", training.id)
    return Say("training-marks", facts, (*rows, *turner, tuple(tools), back))
