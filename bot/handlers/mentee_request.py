"""The mentee's request in the chat: /request, filling in, where it stands (A2.2)."""

from __future__ import annotations

from aiogram import Router

from bot.fsm.form import Answers
from bot.fsm.mentee_request import FORM
from bot.handlers.areas import Areas
from bot.handlers.form_screen import Custom
from bot.handlers.mentor_picker import MentorPicker
from bot.handlers.submission import MyRecord
from mentoring.competence import DIFFICULTY
from mentoring.mentee_request import DESK, submit, to_answers
from mentoring.people import Person
from storage.uow import Uow

router = Router(name=__name__)


def initial(me: Person) -> Answers:
    """What the card already tells."""
    known = me.experience_years
    return {} if known is None else {"experience_years": known}


CUSTOMS: dict[str, Custom] = {"areas": Areas(DIFFICULTY), "wished_mentor": MentorPicker()}
RECORD = MyRecord(DESK, FORM, submit, to_answers, initial, CUSTOMS)
RECORD.register(router, "request")


async def waits(uow: Uow, me: Person) -> list[tuple[str, int, str]]:
    """What the hub says first: text key, how many, and the action that opens it."""
    return await RECORD.waits(uow, me)
