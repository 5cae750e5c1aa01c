"""The step "whom would you like as mentor": one of the bank of mentors, or no preference (6.1)."""

from __future__ import annotations

from bot.fsm.form import Draft
from bot.handlers.form_screen import Asked, in_rows, marked
from mentoring.bank import PAGE, Filter
from mentoring.competence import HELP, in_words
from mentoring.mentor_questionnaire import MentorQuestionnaire
from mentoring.partner import is_guest
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Name, T
from mentoring.submission import SubmissionStatus

SEARCH_LIMIT = 40
LAST_PAGE = 999
"""No school has so many mentors; a button that says more was not drawn by us."""


class MentorPicker:
    """Pages of the bank; typing part of a surname searches."""

    async def draw(self, asked: Asked) -> tuple[list[Fact], list[tuple[Button, ...]]]:
        """One page of mentors with what they can help with, and their buttons."""
        draft, me = asked.draft, asked.me
        page, text = int(draft.memo.get("page", 0)), str(draft.memo.get("search", ""))
        found, total = await _page(asked, text, page)
        shown = [(record, person) for record, person in found if person.id != me.id]
        given = draft.answers.get(asked.step.name)
        said: list[Fact] = []
        if text:
            said.append(T("form-picker_found", {"text": text, "count": total}))
        elif not shown:
            said.append(T("form-picker_empty"))
        said += [Lines(tuple(_line(*one) for one in shown), "\n\n")] if shown else []
        rows: list[tuple[Button, ...]] = [
            (marked(draft, "form-picker_any", "set", "0", chosen=given == 0),)
        ]
        people = [_button(draft, person.id, chosen=given == person.id) for _, person in shown]
        rows += in_rows(people, 2)
        turning = []
        if page:
            turning.append(draft.button("common-prev", "part", str(page - 1)))
        if (page + 1) * PAGE < total:
            turning.append(draft.button("common-next", "part", str(page + 1)))
        rows += [tuple(turning)] if turning else []
        rows += [(draft.button("form-picker_all", "part", "all"),)] if text else []
        return said, rows

    async def press(self, asked: Asked, do: str, arg: str) -> bool:
        """Choose a mentor still in the bank, or turn the pages.

        Raises:
            Refusal: ``form-picker_gone``: no longer in the bank.
        """
        draft = asked.draft
        if do == "part":
            page = min(int(arg), LAST_PAGE) if arg.isdecimal() else None
            draft.memo = {} if page is None else {**draft.memo, "page": page}
            return False
        if do != "set" or not arg.isdecimal():
            raise Refusal("form-old_button")
        wished = int(arg[:18])
        if wished:
            current = await asked.uow.mentor_questionnaires.current_of(wished)
            accepted = current is not None and current.status is SubmissionStatus.ACCEPTED
            if not accepted or wished == asked.me.id or is_guest(asked.me):
                raise Refusal("form-picker_gone")
        draft.answers[asked.step.name] = wished
        return True

    async def read(self, asked: Asked, text: str) -> bool:
        """Search by part of a name."""
        asked.draft.memo = {"search": " ".join(text.split())[:SEARCH_LIMIT]}
        return False


async def _page(
    asked: Asked, text: str, page: int
) -> tuple[list[tuple[MentorQuestionnaire, Person]], int]:
    """One page of the bank; the bank is for the school's own people."""
    if is_guest(asked.me):
        return [], 0
    wanted = Filter(text=text, status=SubmissionStatus.ACCEPTED, page=page)
    return await asked.uow.mentor_questionnaires.bank(wanted)


def _line(record: MentorQuestionnaire, person: Person) -> Fact:
    subjects = ", ".join(person.subjects) or (person.position or "")
    areas = in_words(record.areas, HELP, brief=True)
    facts: dict[str, Fact] = {
        "who": Name(person.id),
        "subjects": subjects or T("common-not_given"),
        "areas": Lines(areas.items, "; "),
    }
    return T("form-picker_line", facts)


def _button(draft: Draft, person: int, *, chosen: bool) -> Button:
    name = T("form-picker_name", {"who": Name(person)})
    if chosen:
        return draft.button("form-chosen", "set", str(person), label=name)
    return draft.button("form-picker_name", "set", str(person), who=Name(person))
