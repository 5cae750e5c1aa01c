"""How a form looks: the question in hand, the page of answers, and leaving."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from bot.fsm.form import Answers, Draft, Form, Step, StepKind
from mentoring.people import Person
from mentoring.readers import SELF_CURATOR, Audience
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from storage.uow import Uow

SHORT = 90
"""Characters of a typed answer shown on the check page, so that the page fits one message."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question in hand, for a step with handlers of its own."""

    uow: Uow
    me: Person
    step: Step
    draft: Draft


class Custom(Protocol):
    """A step that draws and reads itself."""

    async def draw(self, asked: Asked, /) -> tuple[list[Fact], list[tuple[Button, ...]]]:
        """What stands under the question, and its buttons."""

    async def press(self, asked: Asked, do: str, arg: str, /) -> bool:
        """Take a press into the draft; whether the question is answered with it."""

    async def read(self, asked: Asked, text: str, /) -> bool:
        """Take typed words into the draft; whether the question is answered with them.

        Raises:
            Refusal: words are of no use here.
        """


def title(form: Form) -> T:
    """The form's name."""
    return T(f"{form.name}-title")


def label_of(form: Form, step: Step) -> T:
    """A question in two words."""
    return T(f"{form.name}-{step.name}_short")


def answer_fact(step: Step, value: Any, *, short: bool = False) -> Fact:
    """An answer as it is shown.

    Args:
        short: long words are cut, long lists counted.
    """
    if step.kind is StepKind.CUSTOM and step.show:
        return step.show(value, short)
    if value in ("", None, []):
        return T("common-none")
    match step.kind:
        case StepKind.CHOICE:
            return T(f"{step.label}{value}")
        case StepKind.MANY:
            chosen = [code for code in step.options if code in value]
            return Lines(tuple(T(f"{step.label}{code}") for code in chosen), glue=", ")
        case StepKind.YES_NO:
            return T("common-yes" if value else "common-no")
    if isinstance(value, str) and short and len(value) > SHORT:
        return " ".join(value[:SHORT].split()) + "…"
    return value if isinstance(value, int) else str(value)


def summary(
    form: Form,
    answers: Answers,
    *,
    short: bool = False,
    hide: Iterable[str] = (),
    flagged: Iterable[str] = (),
) -> Lines:
    """All answers one under another, as the check page and the curator's card show them.

    Args:
        hide: names of answers the reader may not see.
        flagged: names of answers marked to look at again.
    """
    lines = []
    for step in (form.steps[place] for place in form.asked(answers)):
        if step.name not in set(hide):
            key = "form-line_flagged" if step.name in set(flagged) else "form-line"
            value = answer_fact(step, answers.get(step.name), short=short)
            lines.append(T(key, {"label": label_of(form, step), "value": value}))
    return Lines(tuple(lines))


def readers_line(readers: tuple[Audience, ...]) -> T:
    """Who will read an answer."""
    if readers == SELF_CURATOR:
        return T("form-readers_curator")
    return T("form-readers", {"who": Lines(tuple(T(f"form-audience_{r}") for r in readers), ", ")})


async def question(
    form: Form,
    customs: Mapping[str, Custom],
    uow: Uow,
    me: Person,
    draft: Draft,
    note: Fact | None = None,
) -> Say:
    """The question in hand, or the check page.

    Args:
        note: one line more, above the question: what was wrong with a press or an answer.
    """
    if draft.at >= form.end:
        return check_page(form, draft, note)
    step = form.steps[draft.at]
    parts = [_crumb(form, draft), *([note] if note else []), *_asking(form, step, me, draft)]
    if step.kind is StepKind.CUSTOM:
        more, rows = await customs[step.name].draw(Asked(uow, me, step, draft))
        parts += more
    else:
        rows = _options(step, draft)
    if step.name in draft.answers and step.kind in (StepKind.TEXT, StepKind.NUMBER):
        parts.append(T("form-given", {"answer": answer_fact(step, draft.answers[step.name])}))
    parts.append(readers_line(step.readers))
    return Say(
        "form-screen", {"body": Lines(tuple(parts), "\n\n")}, (*rows, *_controls(step, draft))
    )


def _asking(form: Form, step: Step, me: Person, draft: Draft) -> list[Fact]:
    """The question itself, with what is said before and after it."""
    key = f"{form.name}-{step.name}"
    parts: list[Fact] = [_card(me)] if draft.at == 0 and draft.queue is None else []
    if step.name in draft.flagged:
        parts.append(T("form-comment", {"comment": draft.comment}))
    parts.append(T("form-question", {"text": T(key)}))
    if step.hint and "inside" not in draft.memo:
        parts.append(T(f"{key}_hint"))
    return parts


def _crumb(form: Form, draft: Draft) -> T:
    if draft.queue is not None:
        return T("form-crumb_one", {"form": title(form)})
    step, steps = draft.number(form)
    return T("form-crumb", {"form": title(form), "step": step, "steps": steps})


def _card(me: Person) -> T:
    """Name and position come from the card and are never asked for in a form."""
    facts: dict[str, Fact] = {
        "name": Name(me.id, full=True),
        "position": me.position or T("common-not_given"),
        "subjects": ", ".join(me.subjects) if me.subjects else T("common-not_given"),
    }
    return T("form-card", facts)


def _options(step: Step, draft: Draft) -> list[tuple[Button, ...]]:
    given = draft.answers.get(step.name)
    if step.kind is StepKind.NUMBER:
        chips = [draft.button("form-number", "set", str(n), number=n) for n in step.chips]
        return in_rows(chips, 4)
    if step.kind is StepKind.YES_NO:
        yes = marked(draft, "common-yes", "set", "1", chosen=given is True)
        return [(yes, marked(draft, "common-no", "set", "0", chosen=given is False))]
    if step.kind is StepKind.TEXT:
        return (
            [(draft.button("form-trim", "trim", limit=step.limit),)] if "long" in draft.memo else []
        )
    many = step.kind is StepKind.MANY
    buttons = []
    for code in step.choices(draft.answers):
        chosen = code in (given or ()) if many else code == given
        do = ("off" if chosen else "on") if many else "set"
        buttons.append(marked(draft, f"{step.label}{code}", do, code, chosen=chosen))
    return in_rows(buttons, step.columns)


def marked(draft: Draft, key: str, do: str, arg: str, *, chosen: bool) -> Button:
    """A button of an option that shows whether it is chosen."""
    if not chosen:
        return draft.button(key, do, arg)
    return draft.button("form-chosen", do, arg, label=T(key))


def in_rows(buttons: list[Button], columns: int) -> list[tuple[Button, ...]]:
    """Buttons in rows of equal length."""
    return [tuple(buttons[i : i + columns]) for i in range(0, len(buttons), columns)]


def _controls(step: Step, draft: Draft) -> Rows:
    """Go on, skip; back, home, cancel: in the same order on every question."""
    onward = () if "inside" in draft.memo else _onward(step, draft)
    steady = [Button("common-home", "home"), draft.button("common-cancel", "cancel")]
    if draft.at or draft.queue is not None:
        steady.insert(0, draft.button("common-back", "back"))
    return (onward, tuple(steady)) if onward else (tuple(steady),)


def _onward(step: Step, draft: Draft) -> tuple[Button, ...]:
    given = step.name in draft.answers
    onward = []
    if step.kind is StepKind.MANY or (step.kind is StepKind.CUSTOM and given):
        onward.append(draft.button("common-done", "done"))
    elif given:
        onward.append(draft.button("form-go_on", "done"))
    if step.optional:
        onward.append(draft.button("form-clear" if given else "common-skip", "skip"))
    return tuple(onward)


def check_page(form: Form, draft: Draft, note: Fact | None = None) -> Say:
    """Every answer with its own button to change it, and sending."""
    parts: list[Fact] = [T("form-check", {"form": title(form)})]
    parts += [note] if note else []
    parts += [T("form-comment", {"comment": draft.comment})] if draft.comment else []
    parts.append(summary(form, draft.answers, short=True, flagged=draft.flagged))
    parts.append(T("form-check_how"))
    steps = [form.steps[place] for place in form.asked(draft.answers)]
    changes = [draft.button(f"{form.name}-{step.name}_short", "edit", step.name) for step in steps]
    send = (draft.button("form-send", "send", form.name),)
    last = (Button("common-home", "home"), draft.button("common-cancel", "cancel"))
    rows = (send, *in_rows(changes, 2), last)
    return Say("form-screen", {"body": Lines(tuple(parts), "\n\n")}, rows)


def leaving(form: Form, draft: Draft) -> Say:
    """Second screen of cancel: the safe choices first."""
    rows = (
        (draft.button("form-keep_on", "keep"),),
        (Button("form-put_off", "home"),),
        (draft.button("form-throw_away", "drop"),),
    )
    return Say("form-leaving", {"form": title(form)}, rows)


def resume_or_not(form: Form, draft: Draft) -> Say:
    """A draft is there: go on with it or begin again."""
    step, steps = draft.number(form)
    rows = (
        (Button("form-keep_on", "form.resume", arg=form.name),),
        (draft.button("form-begin_again", "anew"),),
        (Button("common-home", "home"),),
    )
    return Say("form-resume", {"form": title(form), "step": step, "steps": steps}, rows)
