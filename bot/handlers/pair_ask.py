"""The quiet yes in the chat: who it would be, the three answers, "no" asked once more (1.3(5), 6.1)."""

from __future__ import annotations

from aiogram import Router
from aiogram.types import CallbackQuery

from bot import desk
from bot.handlers.answers import PAPERS, author
from bot.handlers.form_screen import summary
from bot.handlers.pair_parts import audiences_of, standing_of
from bot.handlers.pair_screen import shown
from bot.handlers.pair_words import screen_of
from bot.telegram.callbacks import Press, pressed
from mentoring.pair import asking
from mentoring.pair.nouns import Answer
from mentoring.pair.table import Act
from mentoring.pair.telling import load
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Say, T
from storage.uow import Uow

router = Router(name=__name__)

ANSWERS = {"pair.yes": Answer.YES, "pair.no_do": Answer.NO, "pair.talk": Answer.TALK}


@router.callback_query(pressed("pair.about"))
async def about(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """What the other side wrote in the request or questionnaire, by the reader's rights."""
    pair = await load(uow, me, Act.SEE, press.of, None)
    person = int(press.arg) if press.arg.isdecimal() else 0
    audiences = audiences_of(pair, me, person)
    if not audiences:
        raise Refusal("common-not_allowed")
    paper = PAPERS["questionnaire" if person == pair.mentor else "request"]
    record = standing_of(await paper.desk.records(uow).current_of(person))
    shown = {name for name, readers in paper.readers.items() if audiences & set(readers)}
    hide = [step.name for step in paper.form.steps if step.name not in shown]
    answers: Fact = T("common-not_given")
    if record is not None:
        answers = summary(paper.form, paper.to_answers(record), hide=hide)
    facts = {**author(await uow.people.get(person)), "answers": answers}
    title = T(f"queue_title-{paper.name}")
    return Say("pair-about", {**facts, "title": title}, (desk.bottom("pair.open", pair.id),))


@router.callback_query(pressed("pair.no"))
async def ask_no(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """A no is asked once more: who learns of it, the safe choice first."""
    pair = await load(uow, me, Act.ANSWER, press.of, None)
    keep = Button("pair-no_back", "pair.open", pair.id)
    sure = Button("pair-no_sure_do", "pair.no_do", pair.id)
    return screen_of([T("pair-no_sure")], (keep,), (sure,))


@router.callback_query(pressed("pair.yes", "pair.no_do", "pair.talk"))
async def answer(query: CallbackQuery, uow: Uow, me: Person, press: Press) -> Say:
    """One's own answer; it may be changed while answers are awaited."""
    given = ANSWERS[press.do]
    pair = await asking.answer(uow, me, press.of, given, uow.now)
    return await shown(uow, me, pair, f"pair-answered_{given}")
