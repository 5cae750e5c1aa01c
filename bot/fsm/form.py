"""What a form is: steps in order, and the draft they fill. A description, no input or output."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeAlias

from aiogram.fsm.state import State

from mentoring.readers import Audience
from mentoring.refusal import Refusal
from mentoring.say import Button, Fact

Answers: TypeAlias = dict[str, Any]
"""Plain values by step: a code, a list of codes, a number, yes or no, words."""
NUMBER = re.compile(r"(\d{1,4})(\s+[^\W\d]+\.?)?")


class StepKind(StrEnum):
    """How a question is answered."""

    CHOICE = "choice"  # one of `options`
    MANY = "many"  # any number of `options`
    NUMBER = "number"  # typed or one of `chips`, `lowest` to `highest`
    TEXT = "text"  # up to `limit` characters
    YES_NO = "yes_no"
    CUSTOM = "custom"  # drawn and read by a handler of its own; `valid` judges the value


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One question.

    Args:
        state: its name is the answer's name and, after the form's name, the text's key.
        readers: who will read the answer.
        label: beginning of the options' text keys.
        columns: buttons in a row.
        hint: whether there is a text ``<key>_hint``.
        when: asked only if this holds for the answers so far.
        offered: options that fit the answers so far, instead of all.
        show: how a custom answer is shown; the second argument asks for a short way.
    """

    state: State
    kind: StepKind
    readers: tuple[Audience, ...]
    options: Sequence[str] = ()
    label: str = ""
    columns: int = 1
    lowest: int = 0
    highest: int = 0
    chips: tuple[int, ...] = ()
    limit: int = 0
    optional: bool = False
    hint: bool = False
    when: Callable[[Answers], bool] | None = None
    offered: Callable[[Answers], Sequence[str]] | None = None
    valid: Callable[[Any], bool] | None = None
    show: Callable[[Any, bool], Fact] | None = None

    @property
    def name(self) -> str:
        """Name of the answer."""
        return (self.state.state or "").rpartition(":")[2]

    def choices(self, answers: Answers) -> Sequence[str]:
        """Codes that may be chosen now."""
        return self.offered(answers) if self.offered else self.options

    def fits(self, value: Any, answers: Answers) -> bool:
        """Whether a value is an answer to this question (a draft may be of an older release)."""
        match self.kind:
            case StepKind.CHOICE:
                return value in self.choices(answers)
            case StepKind.MANY:
                known = isinstance(value, list) and set(value) <= set(self.choices(answers))
                return known and (bool(value) or self.optional)
            case StepKind.NUMBER:
                return type(value) is int and self.lowest <= value <= self.highest
            case StepKind.TEXT:
                return isinstance(value, str) and 0 < len(value) <= self.limit
            case StepKind.YES_NO:
                return isinstance(value, bool)
            case StepKind.CUSTOM:
                return self.valid is None or self.valid(value)

    def read(self, text: str) -> str | int:
        """A typed answer.

        Raises:
            Refusal: ``form-number_range``, ``form-too_long`` or ``form-use_buttons``.
        """
        text = text.strip()
        if self.kind is StepKind.NUMBER:
            found = NUMBER.fullmatch(text)
            if not found or not self.lowest <= int(found[1]) <= self.highest:
                raise Refusal("form-number_range", lowest=self.lowest, highest=self.highest)
            return int(found[1])
        if self.kind is not StepKind.TEXT or not text:
            raise Refusal("form-use_buttons")
        if len(text) > self.limit:
            raise Refusal("form-too_long", limit=self.limit, extra=len(text) - self.limit)
        return text


@dataclass(frozen=True, slots=True)
class Form:
    """Questions in order, then the page on which answers are checked.

    Args:
        name: also the beginning of its text keys.
        version: raised when a release changes the steps; older drafts then start anew politely.
        check: state of the last page.
    """

    name: str
    version: int
    steps: tuple[Step, ...]
    check: State

    @property
    def end(self) -> int:
        """Position of the check page."""
        return len(self.steps)

    def asked(self, answers: Answers) -> list[int]:
        """Positions of the steps that are asked with these answers."""
        return [i for i, s in enumerate(self.steps) if s.when is None or s.when(answers)]

    def gap(self, answers: Answers) -> int | None:
        """The first asked step that still needs an answer."""
        for place in self.asked(answers):
            step = self.steps[place]
            given = step.name in answers
            if not (step.optional and not given) and not (
                given and step.fits(answers[step.name], answers)
            ):
                return place
        return None

    def place_of(self, name: str) -> int | None:
        """Position of a step by its name."""
        return next((i for i, step in enumerate(self.steps) if step.name == name), None)


@dataclass(slots=True)
class Draft:
    """One form being filled. It outlives restarts, days and leaving for the hub.

    Args:
        token: tells its buttons from those of every other draft.
        at: position of the question in hand; the check page is `Form.end`.
        queue: ``None`` while walking from first to last; otherwise the steps still to be asked
            before returning to the check page.
        flagged: answers the curator asks to look at again, with his `comment`.
        memo: what the question in hand remembers: the part that is open (``inside``), a page,
            a text too long.
    """

    form: str
    version: int
    answers: Answers = field(default_factory=dict)
    at: int = 0
    queue: list[str] | None = None
    comment: str = ""
    flagged: list[str] = field(default_factory=list)
    memo: dict[str, Any] = field(default_factory=dict)
    token: int = field(default_factory=lambda: secrets.randbelow(2**31))

    def button(self, key: str, do: str, arg: str = "", **facts: Fact) -> Button:
        """A button of the question in hand: it knows its draft and question."""
        return Button(key, f"form.{do}", self.token, self.at, arg, facts)

    def goto(self, place: int) -> None:
        """Stand at a question."""
        self.at, self.memo = place, {}

    def forward(self, form: Form) -> None:
        """The next question; or the check page, once nothing is missing."""
        place: int | None = None
        if self.queue is None:
            place = next((i for i in form.asked(self.answers) if i > self.at), None)
        while self.queue and place is None:
            wanted = form.place_of(self.queue.pop(0))
            place = wanted if wanted in form.asked(self.answers) else None
        if place is None:
            place, self.queue = form.gap(self.answers), []
        self.goto(form.end if place is None else place)

    def back(self, form: Form) -> None:
        """Out of an open part; else the question before; from a single change, the check page."""
        if self.memo.pop("inside", None):
            return
        if self.queue is not None:
            self.queue = []
            self.goto(form.end)
            return
        before = [i for i in form.asked(self.answers) if i < self.at]
        self.goto(before[-1] if before else self.at)

    def number(self, form: Form) -> tuple[int, int]:
        """Which step this is, and of how many."""
        asked = form.asked(self.answers)
        return (asked.index(self.at) + 1 if self.at in asked else len(asked)), len(asked)


def draft_to_plain(draft: Draft, form: Form, now: datetime) -> dict[str, Any]:
    """A draft as it is kept, with its step number for the hub and the moment for the reminder."""
    step, steps = draft.number(form)
    return {**asdict(draft), "step": step, "steps": steps, "kept_at": now.isoformat()}


def draft_from_plain(plain: dict[str, Any], form: Form) -> tuple[Draft, bool]:
    """A kept draft; one of an older release keeps the answers that still fit.

    Returns:
        the draft, and whether it had to start anew.
    """
    known = {name: plain[name] for name in Draft.__slots__ if name in plain}
    draft = Draft(**known)
    if draft.version == form.version:
        return draft, False
    answers: Answers = {}
    for step in form.steps:
        if step.name in draft.answers and step.fits(draft.answers[step.name], draft.answers):
            answers[step.name] = draft.answers[step.name]
    renewed = Draft(form.name, form.version, answers)
    renewed.goto(form.gap(answers) or 0)
    return renewed, True
