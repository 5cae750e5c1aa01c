"""The first questionnaires: a file per language, loaded once into an empty table."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

from bot.texts import LOCALES
from mentoring.survey import (
    AnswerKind,
    Measure,
    Question,
    SurveyForm,
    SurveyKind,
    Whom,
    ensure_options,
    ensure_question,
)
from storage.uow import Uow


async def load(uow: Uow, language: str, locales: Path = LOCALES) -> int:
    """Give a new school its questionnaires; one that has some already keeps its own.

    Args:
        language: the school's language; the file is ``<language>/survey.toml``.

    Returns:
        how many were put in.
    """
    if await uow.surveys.forms():
        return 0
    forms = read(locales / language / "survey.toml", uow.now.astimezone(uow.zone).date())
    for form in forms:
        await uow.surveys.add_form(form)
    return len(forms)


def read(path: Path, today: date) -> tuple[SurveyForm, ...]:
    """Questionnaires of a file, each question checked as the curator's own would be.

    A final survey asks what its interim one asks, and its own questions after that.
    """
    with path.open("rb") as file:
        found = tomllib.load(file)
    made = []
    for kind in SurveyKind:
        for whom in Whom:
            own = list(found[kind][whom]) if whom in found.get(kind, {}) else []
            before = found[SurveyKind.INTERIM][whom] if kind is SurveyKind.FINAL else []
            questions = tuple(_question(n, one) for n, one in enumerate([*before, *own], 1))
            made.append(SurveyForm(kind=kind, whom=whom, questions=questions, made_on=today))
    return tuple(made)


def _question(key: int, plain: dict[str, object]) -> Question:
    options = plain.get("options")
    kind = AnswerKind(str(plain.get("kind", AnswerKind.SCALE)))
    lines = "\n".join(str(one) for one in options) if isinstance(options, list) else ""
    good = plain.get("good")
    return Question(
        key=key,
        kind=kind,
        words=ensure_question(str(plain["words"])),
        options=ensure_options(lines) if kind is AnswerKind.CHOICE else (),
        measure=Measure(str(plain.get("measure", ""))),
        good=tuple(good) if isinstance(good, list) else (),
    )
