"""What the author sees of a request or questionnaire: where it stands, change, fix, withdraw."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic

from aiogram import Router
from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.fsm.form import Answers, Form
from bot.handlers.form import Driver
from bot.handlers.form_screen import Custom, label_of, summary, title
from bot.telegram.callbacks import Press, pressed
from mentoring import submission
from mentoring.partner import is_guest
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact, Lines, Rows, Say, T
from mentoring.submission import Desk, R, SubmissionStatus
from storage.uow import Uow

HOME = Button("common-home", "home")


class MyRecord(Generic[R]):
    """The author's screens of one kind of form.

    Args:
        submit: the action of its area.
        to_answers: a sent record as the form's answers.
    """

    def __init__(
        self,
        desk: Desk[R],
        form: Form,
        submit: Callable[..., Any],
        to_answers: Callable[[R], Answers],
        initial: Callable[[Person], Answers],
        customs: Mapping[str, Custom],
    ) -> None:
        self.desk, self.form, self._submit, self.to_answers = desk, form, submit, to_answers
        self.driver = Driver(form, self.send, self.sent, initial, customs)

    def register(self, router: Router, command: str) -> None:
        """All entries of this form, and the form itself."""
        name = self.desk.name
        router.message.register(self.mine, Command(command))
        entries: dict[str, Callable[..., Any]] = {
            "start": self.start,
            "mine": self.mine,
            "view": self.view,
            "change": self.change,
            "fix": self.fix,
            "withdraw": self.ask_withdraw,
            "withdraw_yes": self.withdraw,
        }
        for do, handler in entries.items():
            router.callback_query.register(handler, pressed(f"{name}.{do}"))
        self.driver.register(router)

    async def waits(self, uow: Uow, me: Person) -> list[tuple[str, int, str]]:
        """What the hub says of it: sent back with a question, or not written where work begins by it.

        Whoever took it back knows what they do; whoever works in a pair is past the beginning.
        """
        name, mine = self.desk.name, f"{self.desk.name}.mine"
        current = await self.desk.records(uow).current_of(me.id)
        if current is not None:
            returned = current.status is SubmissionStatus.RETURNED
            return [(f"{name}-waits_returned", 1, mine)] if returned else []
        if not me.has(self.desk.role) or is_guest(me) or await uow.pairs.open_with([me.id]):
            return []
        return [(f"{name}-waits_new", 1, mine)]

    async def send(self, uow: Uow, me: Person, answers: Answers) -> None:
        """The last step of the form."""
        await self._submit(uow, me, answers, uow.now)

    async def sent(self, uow: Uow, me: Person, state: FSMContext) -> Say:
        """Where things stand after sending, also on a second press."""
        return await self._screen(uow, me, state, T("submission-sent"))

    async def mine(
        self, _event: Message | CallbackQuery, uow: Uow, me: Person, state: FSMContext
    ) -> Say:
        """Where the person's own stands."""
        if await state.get_state() is not None:
            await state.set_state(None)
        return await self._screen(uow, me, state)

    async def start(self, _query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
        """Fill it in; what has been sent already is shown instead, with its own buttons."""
        submission.ensure_member(me)
        record = await self._current(uow, me)
        if record is not None and record.status is not SubmissionStatus.WITHDRAWN:
            return await self._screen(uow, me, state)
        return await self.driver.start(uow, me, state)

    async def view(self, _query: CallbackQuery, uow: Uow, me: Person) -> Say:
        """The answers as sent."""
        record = await self._current(uow, me)
        if record is None:
            raise Refusal("common-changed")
        lines = summary(self.form, self.to_answers(record), flagged=record.flagged)
        facts: dict[str, Fact] = {"form": title(self.form), "answers": lines}
        rows = ((Button("common-back", f"{self.desk.name}.mine"), HOME),)
        return Say("submission-answers", facts, rows)

    async def change(self, _query: CallbackQuery, uow: Uow, me: Person, state: FSMContext) -> Say:
        """The page of answers, filled with what was sent; sending makes a new version."""
        submission.ensure_member(me)
        draft, _ = await self.driver.load(state)
        record = await self._current(uow, me)
        if draft is None and record is not None:
            draft = self.driver.fresh(self.to_answers(record))
            draft.queue, draft.at = [], self.form.end
        if draft is None:
            return await self.driver.start(uow, me, state)
        return await self.driver.ask(uow, me, state, draft)

    async def fix(
        self, _query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
    ) -> Say:
        """Only the answers the curator flagged, one after another, then the page of answers."""
        record = await self._current(uow, me)
        if record is None or (press.of, press.version) != (record.id, record.version):
            return await self._screen(uow, me, state, T("common-changed"))
        if record.status is not SubmissionStatus.RETURNED:
            return await self._screen(uow, me, state)
        draft, _ = await self.driver.load(state)
        draft = draft or self.driver.fresh(self.to_answers(record))
        draft.comment, draft.flagged = record.comment, list(record.flagged)
        draft.queue, draft.at = list(record.flagged), self.form.end
        draft.forward(self.form)
        return await self.driver.ask(uow, me, state, draft)

    async def ask_withdraw(
        self, _query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
    ) -> Say:
        """Second screen: what happens and who is told, the safe choice first."""
        record = await self._current(uow, me)
        if record is None or (press.of, press.version) != (record.id, record.version):
            return await self._screen(uow, me, state, T("common-changed"))
        name = self.desk.name
        rows = (
            (Button("submission-keep", f"{name}.mine"),),
            (Button("submission-withdraw_yes", f"{name}.withdraw_yes", record.id, record.version),),
        )
        return Say("submission-withdraw_ask", {"form": title(self.form)}, rows)

    async def withdraw(
        self, _query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
    ) -> Say:
        """Take it back; a second press shows that it has been."""
        record = await self._current(uow, me)
        if record is None or record.status is not SubmissionStatus.WITHDRAWN:
            await submission.withdraw(uow, self.desk, me, press.of, press.version, uow.now)
        return await self._screen(uow, me, state)

    async def _current(self, uow: Uow, me: Person) -> R | None:
        return await self.desk.records(uow).current_of(me.id)

    async def _screen(
        self, uow: Uow, me: Person, state: FSMContext, note: Fact | None = None
    ) -> Say:
        record = await self._current(uow, me)
        draft, _ = await self.driver.load(state)
        parts: list[Fact] = [T("submission-title", {"form": title(self.form)})]
        parts += [note] if note else []
        if record is None:
            parts.append(T(f"{self.desk.name}-none"))
        else:
            parts += self._where(record)
        parts += [T("submission-draft")] if draft else []
        rows = self._rows(record, draft is not None)
        return Say("form-screen", {"body": Lines(tuple(parts), "\n\n")}, rows)

    def _where(self, record: R) -> list[Fact]:
        since: dict[str, Fact] = {"since": record.since, "version": str(record.version)}
        parts: list[Fact] = [T(f"submission-mine_{record.status}", since)]
        if record.comment:
            parts.append(T("form-comment", {"comment": record.comment}))
        flagged = [step for step in self.form.steps if step.name in record.flagged]
        if flagged:
            labels = Lines(tuple(label_of(self.form, step) for step in flagged), ", ")
            parts.append(T("submission-flagged", {"answers": labels}))
        return parts

    def _rows(self, record: R | None, drafted: bool) -> Rows:
        name = self.desk.name
        rows: list[tuple[Button, ...]] = []
        if drafted:
            rows.append((Button("form-keep_on", "form.resume", arg=name),))
        if record is None:
            rows += [] if drafted else [(Button("submission-start", f"{name}.start"),)]
            return (*rows, (HOME,))
        if record.status is SubmissionStatus.RETURNED:
            rows.append((Button("submission-fix", f"{name}.fix", record.id, record.version),))
        withdrawn = record.status is SubmissionStatus.WITHDRAWN
        again = "submission-again" if withdrawn else "submission-change"
        rows += [] if drafted else [(Button(again, f"{name}.change"),)]
        last = [Button("submission-view", f"{name}.view")]
        if not withdrawn:
            last.append(
                Button("submission-withdraw", f"{name}.withdraw", record.id, record.version)
            )
        return (*rows, tuple(last), (HOME,))
