"""One's own data in words: the rows of `storage.own_data` as the parts of a readable paper."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from typing import Any

from bot.fsm import mentee_request, mentor_questionnaire
from bot.fsm.form import Form
from bot.handlers.form_screen import answer_fact, label_of
from bot.papers_base import Job
from mentoring.paper import Section
from mentoring.people import Person
from mentoring.privacy import TABLES
from mentoring.privacy_nouns import Category
from mentoring.say import Fact, T
from storage.words import say_from_json

FORMS: dict[str, Form] = {
    "mentee_requests": mentee_request.FORM,
    "mentor_questionnaires": mentor_questionnaire.FORM,
}
LABELS: dict[tuple[str, str], str] = {
    ("people", "roles"): "role-",
    ("people", "wished_roles"): "role-",
    ("people", "status"): "status-",
    ("people", "reach"): "reach-",
    ("people", "language"): "settings-language_",
    ("people", "muted"): "settings_kind-",
    ("consents", "kind"): "consent_kind-",
    ("consents", "language"): "settings-language_",
    ("consents", "act"): "consent_act-",
    ("consents", "note"): "consent_place-",
    ("mentee_requests", "status"): "submission-status_",
    ("mentor_questionnaires", "status"): "submission-status_",
    ("pairs", "state"): "pair-state_",
    ("pairs", "kinds"): "options-kind_",
    ("pairs", "form"): "options-form_",
    ("pairs", "mode"): "options-mode_",
    ("pairs", "topics"): "competence-area_",
    ("pairs", "back_topics"): "competence-area_",
    ("pairs", "ending"): "pair-ending_",
    ("pairs", "basis"): "pair-basis_",
    ("pair_members", "answer"): "pair-answer_",
    ("pair_members", "side"): "pair-side_",
    ("pair_events", "event"): "pair-event_",
    ("programmes", "state"): "programme_state-",
    ("programmes", "change"): "programme_change-",
    ("programmes", "acquainted_as"): "pair-party_",
    ("programme_parts", "part"): "programme_part-",
    ("programme_comments", "part"): "programme_part-",
    ("petitions", "kind"): "petition_kind-",
    ("petitions", "state"): "petition_state-",
    ("petition_voices", "answer"): "pair-answer_",
    ("speed_sessions", "state"): "speed_session_state-",
    ("speed_places", "state"): "speed_session_place-",
    ("speed_places", "took_code"): "speed_session_took-",
    ("speed_places", "step_code"): "speed_session_step-",
    ("speed_places", "did"): "speed_session_did-",
    ("meetings", "form"): "plan_form-",
    ("meetings", "leader"): "plan_leader-",
    ("meetings", "state"): "meeting_state-",
    ("meetings", "words"): "meeting_reason-",
    ("reflections", "went"): "reflection_went-",
    ("reflections", "onward"): "reflection_onward-",
    ("meeting_people", "side"): "pair-side_",
    ("meeting_people", "said"): "meeting_said-",
    ("tasks", "state"): "task_state-",
    ("task_steps", "kind"): "task_step-",
    ("goals", "state"): "goal_state-",
    ("goals", "mark"): "goal_mark-",
    ("goal_marks", "mark"): "goal_mark-",
    ("reminders", "kind"): "reminder_kind-",
    ("reminders", "state"): "reminder_state-",
    ("reminder_choices", "leads"): "reminder_lead-",
    ("reminder_choices", "muted"): "reminder_kind-",
    ("reminder_choices", "week"): "reminder_week-",
    ("digests", "kind"): "digest_kind-",
    ("contests", "kind"): "contest_kind-",
    ("contests", "level"): "contest_level-",
    ("contests", "state"): "contest_state-",
    ("contests", "result"): "contest_result-",
    ("situational_requests", "area"): "competence-area_",
    ("situational_requests", "urgency"): "situational_request_urgency-",
    ("situational_requests", "state"): "situational_request_state-",
    ("situational_calls", "state"): "situational_request_call-",
    ("diagnostics", "stage"): "diagnostic_stage-",
    ("attachments", "kind"): "attachment_kind-",
    ("attachments", "state"): "attachment_state-",
    ("roadmap_points", "end"): "roadmap_end-",
    ("census_answers", "answer"): "census_answer-",
    ("renewals", "what"): "census_renew-",
    ("papers", "kind"): "paper_kind-",
    ("papers", "state"): "paper_state-",
}
"""Beginnings of the text keys of codes, by table and column."""
LONGEST_WORDS = 200
"""Characters of a message shown in the table; the JSON has the facts of all of it."""
AS_TABLE: dict[str, tuple[str, ...]] = {
    "consents": ("at", "kind", "act", "language", "text_version", "note"),
    "papers": ("asked_at", "kind", "state", "file_name"),
    "pair_members": ("asked_at", "side", "answer", "answered_at"),
    "pair_events": ("at", "event", "words"),
    "programme_parts": ("written_at", "part", "value"),
    "programme_comments": ("at", "part", "words"),
    "petition_voices": ("at", "answer"),
    "file_uses": ("at",),
    "reading_marks": ("item_id", "at"),
    "news_people": ("news_id", "name"),
    "survey_asked": ("survey_id", "answered"),
    "diagnostics": ("done_on", "stage", "levels"),
    "staff_stays": ("year", "stays"),
    "roadmap_items": ("code", "title", "result"),
    "roadmap_points": ("due_on", "end", "ended_on", "words"),
    "census_answers": ("year", "answer", "at"),
    "renewals": ("year", "what", "at"),
    "lessons": ("weekday", "number"),
    "meetings": ("starts_at", "title", "state"),
    "meeting_people": ("side", "said", "attended"),
    "reflections": ("at", "useful", "mood", "went", "onward"),
    "reminders": ("due_at", "kind", "state"),
    "digests": ("period", "kind", "sent_at"),
    "speed_sessions": ("starts_at", "topic", "state"),
    "tasks": ("set_at", "words", "due_on", "state"),
    "task_steps": ("at", "kind", "words", "day"),
    "goals": ("set_at", "words", "mark", "state"),
    "goal_marks": ("at", "mark", "words"),
    "situational_calls": ("called_at", "state"),
    "situational_words": ("at", "words"),
    "attachments": ("at", "kind", "title", "state"),
    "audit_log": ("at", "action"),
    "outbox": ("created_at", "say"),
}
"""Tables of many short rows, and the columns that fit a page; the JSON has all."""


async def sections(job: Job, person: Person) -> list[Section]:
    """The parts of the paper, in the order in which the tables are declared."""
    chat = await job.uow.people.account_of(person.id)
    rows = await job.uow.papers.own_data.rows_of(person.id, chat)
    wished = [row["wished_mentor"] for row in rows.get("mentee_requests", ())]
    job.names.update(await job.uow.people.names({person.id, *(one for one in wished if one)}))
    titles = {one.id: one.title for one in await job.uow.reading.all()}
    for row in rows.get("reading_marks", ()):
        row["item_id"] = titles[row["item_id"]]
    if "news_people" in rows:
        news = {one.id: one.title for one in await job.uow.news.all()}
        for row in rows["news_people"]:
            row["news_id"] = news[row["news_id"]]
    await _surveys(job, rows.get("survey_asked", ()))
    for row in rows.get("diagnostics", ()):
        row["levels"] = "; ".join(_levels(job, row["levels"]))
    for row in rows.get("people", ()):
        partner = await job.uow.partners.get(row["partner_id"]) if row["partner_id"] else None
        row["partner_id"] = partner.name if partner else None
    found: list[Section] = []
    for table, own in rows.items():
        title = job.text(f"my_data_table-{table}")
        if table in AS_TABLE:
            found.append(_table(job, table, title, own))
        else:
            found += [Section(title, tuple(_rows(job, table, row))) for row in own]
    return found


async def _surveys(job: Job, rows: Iterable[dict[str, Any]]) -> None:
    """Which surveys somebody was asked in, instead of their numbers."""
    held = {one.id: one for one in await job.uow.surveys.all()}
    for row in rows:
        survey = held[row["survey_id"]]
        facts: dict[str, Fact] = {"kind": T(f"survey_kind-{survey.kind}"), "on": survey.opened_on}
        row["survey_id"] = job.text("survey-of_day", facts)


def _levels(job: Job, levels: Mapping[str, int]) -> Iterable[str]:
    for area, level in levels.items():
        label = job.text(f"competence-area_{area}")
        yield f"{label}: {job.text(f'competence-level_{level}')}"


def _table(job: Job, table: str, title: str, rows: list[dict[str, Any]]) -> Section:
    names = AS_TABLE[table]
    rows = [row for row in rows if table != "outbox" or row["say"]]
    header = tuple(job.text(f"my_data_field-{name}") for name in names)
    cells = tuple(tuple(_value(job, table, name, row[name]) for name in names) for row in rows)
    return Section(title, header=header, table=cells)


def _rows(job: Job, table: str, row: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    form = FORMS.get(table)
    answers = {step.name: step for step in form.steps} if form else {}
    for name in _columns(table, row):
        if form and name == "flagged":
            labels = (job.fact(label_of(form, answers[one])) for one in row[name] if one in answers)
            yield job.text("my_data_field-flagged"), ", ".join(labels) or job.text("common-none")
        elif form and name in answers:
            label, fact = label_of(form, answers[name]), answer_fact(answers[name], row[name])
            yield job.fact(label), job.fact(fact)
        else:
            yield job.text(f"my_data_field-{name}"), _value(job, table, name, row[name])


def _columns(table: str, row: Mapping[str, Any]) -> list[str]:
    """Columns worth reading: technical ones stand in the JSON only."""
    fields = TABLES[table].fields
    return [name for name in row if fields[name].category is not Category.TECHNICAL]


def _value(job: Job, table: str, name: str, value: Any) -> str:
    if value in (None, "", [], {}):
        return job.text("common-none")
    if isinstance(value, bool):
        return job.text("common-yes" if value else "common-no")
    if table == "outbox" and name == "say":
        say = say_from_json(value)
        words = " ".join(job.text(say.key, say.facts).split())
        return words if len(words) <= LONGEST_WORDS else f"{words[:LONGEST_WORDS]}\u2026"
    if table == "audit_log" and name == "action":
        return _code(job, "audit-", str(value).replace(".", "_"))
    label = LABELS.get((table, name))
    if isinstance(value, list):
        return ", ".join(_code(job, label, str(one)) for one in value)
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, (datetime, date)):
        return job.fact(value)
    return _code(job, label, str(value))


def _code(job: Job, label: str | None, code: str) -> str:
    """A code in words; one of an older release stays a code."""
    key = f"{label}{code}"
    return job.text(key) if label and job.texts.has(key) else code
