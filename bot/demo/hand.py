"""How somebody of the story uses the chat: waits for a button by what it does, presses it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.demo.cast import Answers
from bot.fsm import mentee_request, mentor_questionnaire
from bot.fsm.form import Form, Step, StepKind
from bot.sandbox import Actor
from bot.telegram.callbacks import Press

FORMS: dict[str, Form] = {
    form.name: form for form in (mentee_request.FORM, mentor_questionnaire.FORM)
}

COMMANDS = {"mentee_request": "/request", "mentor_questionnaire": "/mentor"}


def press_of(button: dict[str, Any]) -> Press | None:
    """What a button does; nothing for links."""
    data = button.get("callback_data")
    return Press.unpack(f"p{data[1:]}") if data else None  # whether its message stays or not


def does(do: str, arg: str | None = None) -> Callable[[dict[str, Any]], bool]:
    """Whether a button does this, whatever its label says.

    Args:
        arg: its last word, if that matters.
    """

    def fits(button: dict[str, Any]) -> bool:
        press = press_of(button)
        return press is not None and press.do == do and arg in (None, press.arg)

    return fits


class Hand:
    """Somebody's hand on the phone."""

    def __init__(self, actor: Actor) -> None:
        self.actor = actor

    async def press(self, do: str, arg: str | None = None) -> None:
        """Press the button that does this, once it is on the screen."""
        await self.actor.presses(does(do, arg))

    async def press_labelled(self, do: str, words: str) -> None:
        """The same for one of several such buttons, chosen by what its label begins with."""
        fits = does(do)
        await self.actor.presses(lambda button: fits(button) and button["text"].startswith(words))

    async def press_containing(self, do: str, words: str) -> None:
        """The same for a button that has these words anywhere in its label."""
        fits = does(do)
        await self.actor.presses(lambda button: fits(button) and words in button["text"])

    async def write(self, text: str, after: int = 1) -> None:
        """Write once the bot has answered what was done before, with so many messages."""
        await self.rest(after)
        await self.actor.says(text)

    async def rest(self, messages: int = 1) -> None:
        """Wait for the bot's answer, of so many messages."""
        await self.actor.answered(messages)

    async def fill(self, name: str, answers: Answers, stops_at: str = "") -> None:
        """Fill in a form by its command and send it, or leave it at a question."""
        form = FORMS[name]
        await self.actor.says(COMMANDS[name])
        await self.press(f"{name}.start")
        for step in form.steps:
            if step.name == stops_at:
                return await self.press("home")
            if step.when is None or step.when(answers):
                await self._answer(step, answers.get(step.name))
        await self.press("form.send")
        return await self.rest()

    async def _answer(self, step: Step, value: Any) -> None:
        match step.kind:
            case StepKind.NUMBER | StepKind.TEXT if value is not None:
                await self.write(str(value))
            case StepKind.TEXT:
                await self.press("form.skip")
            case StepKind.CHOICE:
                await self.press("form.set", value)
            case StepKind.YES_NO:
                await self.press("form.set", "1" if value else "0")
            case StepKind.MANY:
                for option in value or ():
                    await self.press("form.on", option)
                await self.press("form.done")
            case StepKind.CUSTOM if step.name == "areas":
                await self._areas(value)
            case StepKind.CUSTOM:
                await self._mentor(value)

    async def _areas(self, marks: dict[str, list[Any]]) -> None:
        """Each area: open, mark the options, then how much, back to the list."""
        for area, (level, *options) in marks.items():
            await self.press("form.part", area)
            for option in options:
                await self.press("form.on", f"{area}.{option}")
            if level > 1 or not options:  # an option marked is "sometimes" already
                await self.press("form.set", f"{area}.{level}")
            await self.press("form.part", "list")
        await self.press("form.done")

    async def _mentor(self, surname: str | None) -> None:
        """Somebody of the bank, found by the surname, or no preference."""
        if surname is None:
            await self.press("form.set", "0")
            return
        await self.write(surname)
        await self.press_labelled("form.set", surname)
