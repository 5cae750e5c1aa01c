"""The mentor's questionnaire in the chat: /mentor, filling in, where it stands (A2.3)."""

from __future__ import annotations

from aiogram import Router

from bot.fsm.form import Answers
from bot.fsm.mentor_questionnaire import FORM
from bot.handlers.areas import Areas
from bot.handlers.submission import MyRecord
from mentoring.competence import HELP
from mentoring.mentor_questionnaire import DEFAULT_CAPACITY, DESK, submit, to_answers
from mentoring.people import Person
from storage.uow import Uow

router = Router(name=__name__)


def initial(me: Person) -> Answers:
    """What the card already tells, and the usual number of mentees."""
    answers: Answers = {"capacity": DEFAULT_CAPACITY}
    if me.experience_years is not None:
        answers["experience_years"] = me.experience_years
    return answers


RECORD = MyRecord(DESK, FORM, submit, to_answers, initial, {"areas": Areas(HELP)})
RECORD.register(router, "mentor")


async def waits(uow: Uow, me: Person) -> list[tuple[str, int, str]]:
    """What the hub says first: text key, how many, and the action that opens it."""
    return await RECORD.waits(uow, me)
