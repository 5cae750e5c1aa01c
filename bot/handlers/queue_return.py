"""Giving back a request or questionnaire: which answers, the comment, the preview (3.4)."""

from __future__ import annotations

from typing import Any

from aiogram import F, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot import desk
from bot.fsm.queue import Queue
from bot.handlers.answers import PAPERS, Paper, paper_of
from bot.handlers.form_screen import in_rows, label_of
from bot.handlers.queue_screen import after
from bot.telegram.callbacks import Press, pressed, pressed_label
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Name, Say, T
from mentoring.submission import SubmissionStatus, ensure_comment, ensure_curator
from storage.uow import Uow

router = Router(name=__name__)

KEPT = "queue_return"
"""Where the conversation keeps what is being given back."""
PHRASES = ("details", "example", "names", "marked")


def flags_of(paper: Paper, mask: str) -> tuple[str, ...]:
    """Names of the answers in a button's word; a word of nonsense names none."""
    try:
        bits = int(mask or "0", 16)
    except ValueError:
        return ()
    return tuple(step.name for at, step in enumerate(paper.form.steps) if bits >> at & 1)


@router.callback_query(pressed("request.return", "questionnaire.return"))
async def choose(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Mark the answers the author should look at again; the author is led to these alone."""
    ensure_curator(me)
    await desk.stop_asking(state)
    paper, record = await _in_hand(uow, press)
    marked = flags_of(paper, press.arg)
    bits = sum(1 << at for at, step in enumerate(paper.form.steps) if step.name in marked)
    buttons = [
        Button(
            "people-toggle_on" if bits >> at & 1 else "people-toggle_off",
            press.do,
            record.id,
            record.version,
            format(bits ^ (1 << at), "x"),
            {"label": label_of(paper.form, step)},
        )
        for at, step in enumerate(paper.form.steps)
        if step.when is None or step.when(paper.to_answers(record))
    ]
    onward = Button(
        "queue-return_on", f"{paper.name}.comment", record.id, record.version, format(bits, "x")
    )
    back = Button("common-back", f"{paper.name}.open", record.id, record.version)
    rows = (*in_rows(buttons, 2), (onward,), (back, Button("common-home", "home")))
    return Say("queue-return", {"who": Name(record.person)}, rows)


async def _in_hand(uow: Uow, press: Press) -> tuple[Paper, Any]:
    """The paper of a press, if it may still be given back.

    Raises:
        Refusal: ``common-changed``: a newer version, or decided meanwhile.
    """
    paper = paper_of(press.do)
    _, newest = await paper.found(uow, press.of)
    waits = newest.status is SubmissionStatus.SUBMITTED
    if (newest.id, newest.version) != (press.of, press.version) or not waits:
        raise Refusal("common-changed")
    return paper, newest


@router.callback_query(pressed("request.comment", "questionnaire.comment"))
async def ask_comment(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Ask for the comment: typed, or one of the ready phrases."""
    ensure_curator(me)
    paper, record = await _in_hand(uow, press)
    flags = flags_of(paper, press.arg)
    kept = {
        "paper": paper.name,
        "of": record.id,
        "version": record.version,
        "flags": list(flags),
        "mask": press.arg,
    }
    await state.update_data({KEPT: kept})
    await state.set_state(Queue.comment)
    phrases = tuple(
        (Button(f"queue_phrase-{one}", "queue.phrase", of=record.id, arg=one),)
        for one in PHRASES
        if flags or one != "marked"
    )
    back = Button("common-back", f"{paper.name}.return", record.id, record.version, press.arg)
    rows = (*phrases, (back, Button("common-home", "home")))
    return Say("queue-comment_ask", {"marked": _marked(paper, flags)}, rows)


def _marked(paper: Paper, flags: tuple[str, ...]) -> Fact:
    if not flags:
        return T("queue-marked_none")
    steps = [step for step in paper.form.steps if step.name in flags]
    labels = Lines(tuple(label_of(paper.form, step) for step in steps), ", ")
    return T("queue-marked", {"answers": labels})


@router.callback_query(pressed("queue.phrase"))
async def phrase(query: CallbackQuery, me: Person, press: Press, state: FSMContext) -> Say:
    """A ready phrase: the words are those the curator saw on the button."""
    ensure_curator(me)
    kept = (await state.get_data()).get(KEPT) or {}
    words = pressed_label(query)
    if not words or kept.get("of") != press.of:
        raise Refusal("common-changed")
    return await _preview(state, kept, words)


@router.message(Queue.comment, F.text, ~F.text.startswith("/"))
async def comment(message: Message, me: Person, state: FSMContext) -> Say:
    """The comment, typed; typing again replaces it."""
    ensure_curator(me)
    kept = (await state.get_data()).get(KEPT)
    if not kept:
        await state.set_state(None)
        return Say("queue-gone", {}, (desk.bottom("queue.home"),))
    return await _preview(state, kept, ensure_comment(message.text or "", needed=True))


async def _preview(state: FSMContext, kept: dict[str, Any], words: str) -> Say:
    """What the author will read, before it is sent."""
    await state.update_data({KEPT: {**kept, "comment": words}})
    paper = PAPERS[kept["paper"]]
    of, version = kept["of"], kept["version"]
    send = Button("queue-return_send", f"{paper.name}.return_do", of, version)
    edit = Button("common-edit", f"{paper.name}.comment", of, version, kept["mask"])
    cancel = Button("common-cancel", f"{paper.name}.open", of, version)
    facts: dict[str, Fact] = {
        "comment": words,
        "marked": _marked(paper, tuple(kept["flags"])),
    }
    return Say("queue-return_preview", facts, ((send,), (edit, cancel)))


@router.callback_query(pressed("request.return_do", "questionnaire.return_do"))
async def send_back(
    query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
) -> Say:
    """Give it back with the comment previewed; then the next thing that waits."""
    ensure_curator(me)
    paper = paper_of(press.do)
    _, newest = await paper.found(uow, press.of)
    if newest.version == press.version and newest.status is SubmissionStatus.RETURNED:
        return await after(uow, me, paper, SubmissionStatus.RETURNED)
    data = await state.get_data()
    kept = data.pop(KEPT, None) or {}
    if (kept.get("paper"), kept.get("of")) != (paper.name, press.of) or "comment" not in kept:
        raise Refusal("common-changed")
    flags = tuple(kept["flags"])
    await paper.return_(uow, me, press.of, press.version, kept["comment"], flags, uow.now)
    await state.set_data(data)
    await state.set_state(None)
    return await after(uow, me, paper, SubmissionStatus.RETURNED)
