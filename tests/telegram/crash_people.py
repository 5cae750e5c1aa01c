"""People of the crash test: each knows what to answer, acts on what the screen shows, and waits.

They decide by meaning (callback data), never by position in a script, as a real person would who
comes back to an interrupted conversation.
"""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass, field
from typing import Any

from bot.fsm import mentee_request, mentor_questionnaire
from bot.fsm.form import Form, Step, StepKind
from bot.sandbox import Actor
from mentoring.competence import AREAS

FORMS: dict[str, Form] = {
    "mentee_request": mentee_request.FORM,
    "mentor_questionnaire": mentor_questionnaire.FORM,
}
PATIENCE = 15.0
"""Seconds of silence after which somebody types /start."""
Shown = tuple[str, tuple[tuple[str, str], ...]]


@dataclass
class Script:
    """What one person wants to say.

    Args:
        form: which form; empty for somebody who only joins.
        answers: by step, as they will be sent in the end.
        first: answers given at first and changed on the check page.
        stray: options switched on by mistake and off again, by step.
        back: steps at which the person once goes back.
    """

    form: str
    answers: dict[str, Any] = field(default_factory=dict)
    first: dict[str, Any] = field(default_factory=dict)
    stray: dict[str, str] = field(default_factory=dict)
    back: set[str] = field(default_factory=set)


def script(form: str, number: int, dice: random.Random) -> Script:
    """Random but valid answers, each text naming its person and question."""
    made = Script(form)
    for step in FORMS[form].steps:
        if step.when is None or step.when(made.answers):
            answer = _answer(step, made.answers, number, dice)
            if answer is not None:
                made.answers[step.name] = answer
        if step.kind is StepKind.MANY and dice.random() < 0.5:
            others = [one for one in step.options if one not in made.answers.get(step.name, ())]
            made.stray.update({step.name: dice.choice(others)} if others else {})
        if dice.random() < 0.15 and step.name != FORMS[form].steps[0].name:
            made.back.add(step.name)
    changed = "own_words" if form == "mentee_request" else "strong_practice"
    made.first[changed] = f"черновик {number} {changed} <&> {dice.random()}"
    return made


def _answer(step: Step, answers: dict[str, Any], number: int, dice: random.Random) -> Any:
    match step.kind:
        case StepKind.NUMBER:
            return dice.choice(step.chips or (step.lowest,))
        case StepKind.YES_NO:
            return dice.random() < 0.5
        case StepKind.CHOICE:
            return str(dice.choice(list(step.choices(answers))))
        case StepKind.MANY:
            chosen = dice.sample(list(step.options), dice.randint(1, 3))
            return [str(code) for code in step.options if code in chosen]
        case StepKind.TEXT:
            needed = step.name in ("own_words", "strong_practice")
            if not needed and dice.random() < 0.4:
                return None
            return f"Ответ {number} на {step.name} 🙂 <b>&{dice.random()}"
    if step.name != "areas":
        return 0
    areas = dice.sample(list(AREAS), 2)
    return [
        [area, dice.randint(1, 3), [dice.choice(AREAS[area])]] for area in AREAS if area in areas
    ]


class Human:
    """One closed-loop user: reads, acts, waits for the next screen, types /start when nothing comes."""

    def __init__(self, actor: Actor, code: str, plan: Script, dice: random.Random) -> None:
        self.actor, self.code, self.plan, self.dice = actor, code, plan, dice
        self.nudges = 0
        self.acts = 0
        self.editing = False
        self._strayed: set[str] = set()
        self._went_back: set[str] = set()

    async def lives(self) -> None:
        """From the invitation to the last screen."""
        await self.actor.starts(self.code)
        seen: Shown | None = None
        while True:
            seen = await self._next(seen)
            if await self._acts(seen[1]):
                return
            self.acts += 1
            await asyncio.sleep(self.dice.random() * 0.06)

    async def _next(self, before: Shown | None) -> Shown:
        """The screen once it has changed; meanwhile patience may run out."""
        while True:
            try:
                async with asyncio.timeout(PATIENCE):
                    while (shown := self._screen()) is None or shown == before:
                        await self.actor.chat.changed.wait()
                return shown
            except TimeoutError:
                self.nudges += 1
                joined = self._screen() is not None
                await self.actor.starts("" if joined else self.code)
                before = None if not joined else before

    def _screen(self) -> Shown | None:
        newest = next((m for m in self.actor.chat.newest() if m.rows), None)
        if newest is None:
            return None
        buttons = [(b.get("callback_data", ""), b["text"]) for row in newest.rows for b in row]
        return newest.words, tuple(buttons)

    async def _acts(self, buttons: tuple[tuple[str, str], ...]) -> bool:
        """One act that brings the person further; true if there is nothing left to do."""
        by_do = {data.split(":")[1]: data for data, _ in buttons if data}
        name = self.plan.form
        if not name and "settings.home" in by_do:
            return True
        if f"{name}.withdraw" in by_do:
            return True
        if "form.send" in by_do:
            return await self._checks(by_do["form.send"], buttons)
        for do in (
            "consent.give",
            "join.done",
            "form.resume",
            f"{name}.start",
            f"{name}.mine",
            "form.keep",
        ):
            if do in by_do:
                return await self._taps(by_do[do])
        if any(do.startswith("form.") for do in by_do):
            return await self._answers(buttons)
        return await self._taps(by_do["home"]) if "home" in by_do else await self._starts()

    async def _checks(self, send: str, buttons: tuple[tuple[str, str], ...]) -> bool:
        """The page of answers: what was a draft is changed, then everything is sent."""
        self.editing = False
        text = self.actor.screen["text"]
        for name, draft in self.plan.first.items():
            if draft[:12] in text:
                self.editing = True
                return await self._taps(_of(buttons, "edit", name))
        return await self._taps(send)

    async def _answers(self, buttons: tuple[tuple[str, str], ...]) -> bool:
        place = next(int(d.split(":")[3]) for d, _ in buttons if d.startswith("p:form."))
        step = FORMS[self.plan.form].steps[place]
        wanted = self.plan.answers.get(step.name)
        if step.name in self.plan.back - self._went_back and not self.editing:
            self._went_back.add(step.name)
            if back := _of(buttons, "back"):
                return await self._taps(back)
        if step.name == "areas":
            return await self._marks(buttons, wanted)
        if step.kind is StepKind.MANY:
            return await self._toggles(buttons, step, wanted)
        if step.kind is StepKind.TEXT:
            return await self._writes(buttons, step, wanted)
        code = str(int(wanted)) if isinstance(wanted, bool) else str(wanted)
        return await self._taps(_of(buttons, "set", code))

    async def _toggles(
        self, buttons: tuple[tuple[str, str], ...], step: Step, wanted: list[str] | None
    ) -> bool:
        stray = self.plan.stray.get(step.name)
        if stray and step.name not in self._strayed:
            self._strayed.add(step.name)
            if on := _of(buttons, "on", stray):
                return await self._taps(on)
        for code in step.options:
            do = "on" if code in (wanted or ()) else "off"
            if press := _of(buttons, do, code):
                return await self._taps(press)
        return await self._taps(_of(buttons, "done"))

    async def _marks(self, buttons: tuple[tuple[str, str], ...], wanted: list[Any]) -> bool:
        labels = {data.split(":")[-1]: label for data, label in buttons}
        if "list" not in labels:
            for area, level, _ in wanted:
                if f"({level})" not in labels[area]:
                    return await self._taps(_of(buttons, "part", area))
            return await self._taps(_of(buttons, "done"))
        area = next(data for data in labels if "." in data).split(".")[0]
        _, level, options = next(one for one in wanted if one[0] == area)
        for option in options:
            if press := _of(buttons, "on", f"{area}.{option}"):
                return await self._taps(press)
        if "✓" not in labels[f"{area}.{level}"]:
            return await self._taps(_of(buttons, "set", f"{area}.{level}"))
        return await self._taps(_of(buttons, "part", "list"))

    async def _writes(
        self, buttons: tuple[tuple[str, str], ...], step: Step, wanted: str | None
    ) -> bool:
        given = _of(buttons, "done")
        if given and not self.editing:
            return await self._taps(given)
        if wanted is None:
            return await self._taps(_of(buttons, "skip"))
        await self.actor.says(wanted if self.editing else self.plan.first.get(step.name, wanted))
        return False

    async def _taps(self, data: str) -> bool:
        assert data, f"{self.actor.person.name} does not find a button\n{self.actor.transcript()}"
        newest = next(m for m in self.actor.chat.newest() if m.rows)
        await self.actor.taps_data(data, message=newest.data)
        return False

    async def _starts(self) -> bool:
        await self.actor.starts()
        return False


def _of(buttons: tuple[tuple[str, str], ...], do: str, arg: str = "") -> str:
    """Callback data of a form's button; empty if there is none."""
    for data, _ in buttons:
        parts = data.split(":")
        if parts[1:2] == [f"form.{do}"] and (not arg or parts[-1] == arg):
            return data
    return ""
