"""Surveys: questionnaires by version, who has answered, and, apart from that, what was answered.

Between the two there is no link: answers are tallies, words lie under random keys, and neither has an
hour, an order or a sheet. Tables without a row number, so that the file keeps no order of arrival either.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import RowMapping, Select, case, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from mentoring.survey import (
    AnswerKind,
    Measure,
    Progress,
    Question,
    Survey,
    SurveyForm,
    SurveyKind,
    Whom,
)
from storage.survey_tables import (
    survey_asked,
    survey_forms,
    survey_tallies,
    survey_words,
    surveys,
)

_FORMS = select(survey_forms).order_by(
    survey_forms.c.kind, survey_forms.c.whom, survey_forms.c.number.desc()
)
_SURVEYS = (
    select(surveys, survey_forms.c.kind, survey_forms.c.whom)
    .join(survey_forms, survey_forms.c.id == surveys.c.form_id)
    .order_by(surveys.c.id.desc())
)


class Surveys:
    """Repository of `SurveyForm` and `Survey`, and of what was answered."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._db = connection

    async def forms(self) -> list[SurveyForm]:
        """Every version of every questionnaire, the newest of each first."""
        return [_form(row) for row in (await self._db.execute(_FORMS)).mappings()]

    async def form(self, of: int) -> SurveyForm | None:
        """A version by the number of its record."""
        query = select(survey_forms).where(survey_forms.c.id == of)
        row = (await self._db.execute(query)).mappings().first()
        return _form(row) if row else None

    async def newest(self, kind: SurveyKind, whom: Whom) -> SurveyForm | None:
        """The version that the next survey is held with."""
        query = _FORMS.where(survey_forms.c.kind == kind, survey_forms.c.whom == whom)
        row = (await self._db.execute(query.limit(1))).mappings().first()
        return _form(row) if row else None

    async def add_form(self, form: SurveyForm) -> SurveyForm:
        """A new version; its number of record is given here."""
        query = insert(survey_forms).values(**_form_columns(form), version=1)
        row = (await self._db.execute(query.returning(*survey_forms.c))).mappings().one()
        return _form(row)

    async def save_form(self, form: SurveyForm) -> SurveyForm:
        """Write a version nobody has been asked with; its record's version grows."""
        values = {**_form_columns(form), "version": survey_forms.c.version + 1}
        query = update(survey_forms).where(survey_forms.c.id == form.id).values(values)
        return _form((await self._db.execute(query.returning(*survey_forms.c))).mappings().one())

    async def add(self, survey: Survey, people: Iterable[int]) -> Survey:
        """Open a survey and note who is asked."""
        query = insert(surveys).values(**_columns(survey), version=1).returning(surveys.c.id)
        of = int((await self._db.execute(query)).scalar_one())
        rows = [{"survey_id": of, "person_id": one, "answered": False} for one in people]
        await self._db.execute(insert(survey_asked), rows)
        return await self._sure(of)

    async def save(self, survey: Survey) -> Survey:
        """Write where it stands; its version grows."""
        values = {
            "closes_on": survey.closes_on,
            "closed_on": survey.closed_on,
            "version": surveys.c.version + 1,
        }
        await self._db.execute(update(surveys).where(surveys.c.id == survey.id).values(values))
        return await self._sure(survey.id)

    async def get(self, of: int) -> Survey | None:
        """A survey by its number."""
        found = await self._all(_SURVEYS.where(surveys.c.id == of))
        return found[0] if found else None

    async def all(self) -> list[Survey]:
        """Every survey, the newest first."""
        return await self._all(_SURVEYS)

    async def open(self) -> list[Survey]:
        """Surveys that may be answered, the newest first."""
        return await self._all(_SURVEYS.where(surveys.c.closed_on.is_(None)))

    async def progress(self, of: Collection[int]) -> dict[int, Progress]:
        """How many were asked and have answered, by survey."""
        done = func.sum(case((survey_asked.c.answered, 1), else_=0))
        query = select(survey_asked.c.survey_id, done, func.count())
        query = query.where(survey_asked.c.survey_id.in_(of)).group_by(survey_asked.c.survey_id)
        found = {row[0]: Progress(row[1], row[2]) for row in await self._db.execute(query)}
        return {one: found.get(one, Progress(0, 0)) for one in of}

    async def unanswered(self, of: Collection[int]) -> dict[int, frozenset[int]]:
        """Who has been asked and has not answered: for reminders alone, shown to nobody."""
        query = select(survey_asked.c.survey_id, survey_asked.c.person_id)
        query = query.where(survey_asked.c.survey_id.in_(of), ~survey_asked.c.answered)
        found: dict[int, set[int]] = {one: set() for one in of}
        for survey, person in await self._db.execute(query):
            found[survey].add(person)
        return {survey: frozenset(people) for survey, people in found.items()}

    async def has_answered(self, of: int, person: int) -> bool | None:
        """Whether somebody has; ``None``: was not asked."""
        query = select(survey_asked.c.answered).where(
            survey_asked.c.survey_id == of, survey_asked.c.person_id == person
        )
        found: bool | None = await self._db.scalar(query)
        return found

    async def put_sheet(
        self, of: int, person: int, form: SurveyForm, sheet: dict[int, str]
    ) -> None:
        """Note that somebody has answered, and, without a link to that, what was answered."""
        mine = (survey_asked.c.survey_id == of, survey_asked.c.person_id == person)
        await self._db.execute(update(survey_asked).where(*mine).values(answered=True))
        more = {"sheets": surveys.c.sheets + 1}
        await self._db.execute(update(surveys).where(surveys.c.id == of).values(more))
        for one in form.questions:
            if one.key not in sheet:
                continue
            row = {"survey_id": of, "question": one.key}
            if one.kind is AnswerKind.WORDS:
                token = {"token": secrets.token_hex(16), "words": sheet[one.key]}
                await self._db.execute(insert(survey_words).values(row | token))
                continue
            query = insert(survey_tallies).values(row | {"answer": sheet[one.key], "count": 1})
            keys = ["survey_id", "question", "answer"]
            grown = {"count": survey_tallies.c.count + 1}
            await self._db.execute(query.on_conflict_do_update(index_elements=keys, set_=grown))

    async def tallies(self, of: int) -> dict[int, dict[str, int]]:
        """By question how often each answer was given; whoever shows them asks `survey.result_of`."""
        query = select(survey_tallies).where(survey_tallies.c.survey_id == of)
        found: dict[int, dict[str, int]] = {}
        for row in (await self._db.execute(query)).mappings():
            found.setdefault(row["question"], {})[row["answer"]] = row["count"]
        return found

    async def words(self, of: int) -> dict[int, list[str]]:
        """By question what was answered in words; whoever shows it asks `survey.result_of`."""
        query = select(survey_words.c.question, survey_words.c.words)
        query = query.where(survey_words.c.survey_id == of).order_by(survey_words.c.token)
        found: dict[int, list[str]] = {}
        for question, words in await self._db.execute(query):
            found.setdefault(question, []).append(words)
        return found

    async def wipe_person(self, person: int) -> None:
        """Destroy that somebody was asked; what was answered is nobody's (152-FZ art. 21)."""
        await self._db.execute(delete(survey_asked).where(survey_asked.c.person_id == person))

    async def _sure(self, of: int) -> Survey:
        [found] = await self._all(_SURVEYS.where(surveys.c.id == of))
        return found

    async def _all(self, query: Select[Any]) -> list[Survey]:
        return [_survey(row) for row in (await self._db.execute(query)).mappings()]


def _form_columns(form: SurveyForm) -> dict[str, Any]:
    questions = [
        {
            "key": one.key,
            "kind": one.kind.value,
            "words": one.words,
            "options": list(one.options),
            "measure": one.measure.value,
            "good": list(one.good),
        }
        for one in form.questions
    ]
    same = {"kind": form.kind, "whom": form.whom, "number": form.number, "made_on": form.made_on}
    return {**same, "questions": questions}


def _form(row: RowMapping) -> SurveyForm:
    return SurveyForm(
        id=row["id"],
        kind=SurveyKind(row["kind"]),
        whom=Whom(row["whom"]),
        number=row["number"],
        version=row["version"],
        questions=tuple(_question(one) for one in row["questions"]),
        made_on=row["made_on"],
    )


def _question(plain: Mapping[str, Any]) -> Question:
    return Question(
        key=plain["key"],
        kind=AnswerKind(plain["kind"]),
        words=plain["words"],
        options=tuple(plain["options"]),
        measure=Measure(plain["measure"]),
        good=tuple(plain["good"]),
    )


def _columns(survey: Survey) -> dict[str, Any]:
    same = ("opened_on", "closes_on", "closed_on", "opened_by", "sheets")
    return {**{name: getattr(survey, name) for name in same}, "form_id": survey.form}


def _survey(row: RowMapping) -> Survey:
    return Survey(
        id=row["id"],
        version=row["version"],
        form=row["form_id"],
        kind=SurveyKind(row["kind"]),
        whom=Whom(row["whom"]),
        opened_on=row["opened_on"],
        closes_on=row["closes_on"],
        closed_on=row["closed_on"],
        opened_by=row["opened_by"],
        sheets=row["sheets"],
    )
