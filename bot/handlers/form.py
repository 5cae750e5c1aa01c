"""Drives any form: asks, accepts, goes back, skips, leaves, resumes, shows the answers, sends.

A press names its draft and question; one that names another never acts, the current question is
drawn again. So double taps, old messages and restarts are harmless.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any

from aiogram import Router
from aiogram.filters import Filter, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.fsm.form import Answers, Draft, Form, draft_from_plain, draft_to_plain
from bot.handlers.form_answer import by_press, by_words
from bot.handlers.form_screen import Custom, leaving, question, resume_or_not, title
from bot.telegram.callbacks import Press, action_of
from mentoring.people import Person
from mentoring.say import Button, Fact, Say, T
from storage.uow import Uow

DRAFTS = "drafts"
HOME = ((Button("common-home", "home"),),)


async def open_drafts(state: FSMContext) -> list[tuple[str, int, int]]:
    """Unfinished forms of this chat: name, step reached, how many steps there are."""
    drafts: dict[str, Any] = (await state.get_data()).get(DRAFTS, {})
    return [(name, kept["step"], kept["steps"]) for name, kept in drafts.items()]


class OfForm(Filter):
    """Lets through presses of this form: by its name, by a draft, or by what is being asked."""

    def __init__(self, form: Form) -> None:
        self.form = form

    async def __call__(self, query: CallbackQuery, state: FSMContext) -> bool | dict[str, Any]:
        """Match; a press of a finished draft is nobody's, unless a form is being asked."""
        if not action_of(query).startswith("form."):
            return False
        try:
            press = Press.unpack(query.data or "")
        except (TypeError, ValueError):
            return False
        if press.do in ("form.resume", "form.restart", "form.send"):
            return {"press": press} if press.arg == self.form.name else False
        drafts = (await state.get_data()).get(DRAFTS, {})
        tokens = {kept["token"]: name for name, kept in drafts.items()}
        asked = (await state.get_state() or "").partition(":")[0]
        mine = (self.form.check.state or "").partition(":")[0]
        owner = tokens.get(press.of, self.form.name if asked == mine else "")
        return {"press": press} if owner == self.form.name else False


def no_command(message: Message) -> bool:
    """A command typed in a form is a command."""
    return not (message.text or "").startswith("/")


class Driver:
    """One form in the chat.

    Args:
        submit: what is done with the answers in the end.
        status: the screen that shows what was sent, after sending and on a second press on it.
        initial: answers known beforehand, from the person's card.
        customs: steps with handlers of their own, by name.
    """

    def __init__(
        self,
        form: Form,
        submit: Callable[[Uow, Person, Answers], Awaitable[object]],
        status: Callable[[Uow, Person, FSMContext], Awaitable[Say]],
        initial: Callable[[Person], Answers],
        customs: Mapping[str, Custom],
    ) -> None:
        self.form, self.submit, self.status = form, submit, status
        self.initial, self.customs = initial, customs

    def register(self, router: Router) -> None:
        """Handle every state and press of the form."""
        states = [*(step.state for step in self.form.steps), self.form.check]
        router.message.register(self.typed, StateFilter(*states), no_command)
        router.callback_query.register(self.pressed, OfForm(self.form))

    async def load(self, state: FSMContext) -> tuple[Draft | None, bool]:
        """The kept draft, and whether a new release made it start anew."""
        kept = (await state.get_data()).get(DRAFTS, {}).get(self.form.name)
        return draft_from_plain(kept, self.form) if kept else (None, False)

    async def keep(self, state: FSMContext, draft: Draft | None, now: datetime) -> None:
        """Keep the draft, or forget it."""
        data = await state.get_data()
        drafts = {name: one for name, one in data.get(DRAFTS, {}).items() if name != self.form.name}
        if draft:
            drafts[self.form.name] = draft_to_plain(draft, self.form, now)
        data.pop(DRAFTS, None)
        await state.set_data({**data, DRAFTS: drafts} if drafts else data)

    async def ask(
        self, uow: Uow, me: Person, state: FSMContext, draft: Draft, note: Fact | None = None
    ) -> Say:
        """Keep the draft and draw the question it stands at."""
        await self.keep(state, draft, uow.now)
        end = draft.at >= self.form.end
        await state.set_state(self.form.check if end else self.form.steps[draft.at].state)
        return await question(self.form, self.customs, uow, me, draft, note)

    async def start(self, uow: Uow, me: Person, state: FSMContext) -> Say:
        """Begin, or offer to go on with the draft that is there."""
        draft, _ = await self.load(state)
        if draft is None:
            return await self.ask(uow, me, state, self.fresh(self.initial(me)))
        return resume_or_not(self.form, draft)

    def fresh(self, answers: Answers) -> Draft:
        """A new draft."""
        return Draft(self.form.name, self.form.version, answers)

    async def typed(self, message: Message, uow: Uow, me: Person, state: FSMContext) -> Say:
        """Words, or something that is not words, while a question is asked."""
        draft, renewed = await self.load(state)
        if draft is None:
            await state.set_state(None)
            return Say("form-gone", {}, HOME)
        if renewed:
            note: T | None = T("form-renewed")
        elif message.text is None:
            note = T("form-words_only")
        else:
            note = await by_words(self.form, self.customs, uow, me, draft, message.text)
        return await self.ask(uow, me, state, draft, note)

    async def pressed(
        self, _query: CallbackQuery, uow: Uow, me: Person, press: Press, state: FSMContext
    ) -> Say:
        """A button of the form; only one of the very question in hand acts."""
        draft, renewed = await self.load(state)
        here = draft is not None and (press.of, press.version) == (draft.token, draft.at)
        if press.do == "form.send" and (draft is None or draft.token != press.of):
            return await self.status(uow, me, state)
        if draft is None:
            return Say("form-gone", {}, HOME)
        if press.do == "form.restart":
            return resume_or_not(self.form, draft)
        if renewed:
            return await self.ask(uow, me, state, draft, T("form-renewed"))
        if press.do == "form.resume":
            return await self.ask(uow, me, state, draft)
        if not here:
            return await self.ask(uow, me, state, draft, T("form-old_button"))
        return await self._act(uow, me, press, state, draft)

    async def _act(
        self, uow: Uow, me: Person, press: Press, state: FSMContext, draft: Draft
    ) -> Say:
        note: T | None = None
        match press.do.partition(".")[2]:
            case "cancel":
                return leaving(self.form, draft)
            case "drop":
                return await self._drop(uow, state)
            case "send":
                return await self._send(uow, me, state, draft)
            case "anew":
                draft = self.fresh(self.initial(me))
            case "keep":
                pass
            case "back":
                draft.back(self.form)
            case "edit":
                place = self.form.place_of(press.arg)
                if place is not None and draft.at == self.form.end:
                    draft.goto(place)
            case do:
                note = await by_press(self.form, self.customs, uow, me, draft, do, press.arg)
        return await self.ask(uow, me, state, draft, note)

    async def _drop(self, uow: Uow, state: FSMContext) -> Say:
        await self.keep(state, None, uow.now)
        await state.set_state(None)
        return Say("form-dropped", {"form": title(self.form)}, HOME)

    async def _send(self, uow: Uow, me: Person, state: FSMContext, draft: Draft) -> Say:
        gap = self.form.gap(draft.answers)
        if gap is not None or draft.at != self.form.end:
            draft.goto(self.form.end if gap is None else gap)
            return await self.ask(uow, me, state, draft, T("form-not_yet"))
        await self.submit(uow, me, draft.answers)
        await self.keep(state, None, uow.now)
        await state.set_state(None)
        return await self.status(uow, me, state)
