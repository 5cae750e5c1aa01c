"""Takes an answer into a draft: a press or typed words, judged by the question in hand."""

from __future__ import annotations

from collections.abc import Mapping

from bot.fsm.form import Draft, Form, Step, StepKind
from bot.handlers.form_screen import Asked, Custom
from mentoring.people import Person
from mentoring.refusal import Refusal
from mentoring.say import T
from storage.uow import Uow


def go_on(form: Form, draft: Draft) -> T | None:
    """Step forward; a line if an answer given before no longer fits the changed one."""
    draft.forward(form)
    if draft.at == form.end:
        return None
    step = form.steps[draft.at]
    stale = step.name in draft.answers and not step.fits(draft.answers[step.name], draft.answers)
    return T("form-no_longer") if stale else None


async def by_words(
    form: Form, customs: Mapping[str, Custom], uow: Uow, me: Person, draft: Draft, text: str
) -> T | None:
    """Take typed words.

    Returns:
        one line if something is to be said; the draft has moved on if the words were an answer.
    """
    if draft.at >= form.end:
        return T("form-use_buttons")
    step = form.steps[draft.at]
    try:
        if step.kind is StepKind.CUSTOM:
            if not await customs[step.name].read(Asked(uow, me, step, draft), text):
                return None
        else:
            draft.answers[step.name] = step.read(text)
    except Refusal as wrong:
        if wrong.key == "form-too_long":
            draft.memo["long"] = text.strip()
        return T(wrong.key, wrong.facts)
    return go_on(form, draft)


async def by_press(
    form: Form,
    customs: Mapping[str, Custom],
    uow: Uow,
    me: Person,
    draft: Draft,
    do: str,
    arg: str,
) -> T | None:
    """Take a press on an option, on "done" or on "skip"; returns as `by_words`."""
    if draft.at >= form.end:
        return T("form-old_button")
    step = form.steps[draft.at]
    try:
        if do in ("done", "skip"):
            answered = _without_answer(step, draft, do)
        elif step.kind is StepKind.CUSTOM:
            answered = await customs[step.name].press(Asked(uow, me, step, draft), do, arg)
        else:
            answered = _option(step, draft, do, arg)
    except Refusal as wrong:
        return T(wrong.key, wrong.facts)
    return go_on(form, draft) if answered else None


def _without_answer(step: Step, draft: Draft, do: str) -> bool:
    """Go on with the answer as it stands, or with none where that is allowed."""
    given = draft.answers.get(step.name)
    if do == "skip" and step.optional:
        draft.answers.pop(step.name, None)
        return True
    if do == "done" and given in (None, []) and step.optional:
        return True
    if do == "skip" or not step.fits(given, draft.answers):
        raise Refusal("form-choose_one")
    return True


def _option(step: Step, draft: Draft, do: str, arg: str) -> bool:
    """Take one option; a press carries the state wished, so a second one changes nothing."""
    kind, name = step.kind, step.name
    if kind is StepKind.TEXT and do == "trim" and "long" in draft.memo:
        draft.answers[name] = str(draft.memo["long"])[: step.limit].rstrip()
    elif kind is StepKind.NUMBER and do == "set":
        draft.answers[name] = step.read(arg)
    elif kind is StepKind.YES_NO and do == "set" and arg in ("0", "1"):
        draft.answers[name] = arg == "1"
    elif kind is StepKind.CHOICE and do == "set" and arg in step.choices(draft.answers):
        draft.answers[name] = arg
    elif kind is StepKind.MANY and do in ("on", "off") and arg in step.options:
        wished = {*draft.answers.get(name, ())} - {arg} | ({arg} if do == "on" else set())
        draft.answers[name] = [code for code in step.options if code in wished]
        return False
    else:
        raise Refusal("form-old_button")
    return True
