"""The plan of a programme as its table shows it, filled by the meetings that were held (annex 1)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.papers_base import Job
from mentoring.meeting.facts import RowMark, RowState, mark_of
from mentoring.meeting.journal import Journal, came_fact, state_fact, words_facts
from mentoring.meeting.nouns import Meeting
from mentoring.meeting.rules import tells_leader
from mentoring.pair.nouns import Pair
from mentoring.paper_programme import PlanLine
from mentoring.plan import EventForm, PlanRow
from mentoring.say import Fact


def plan_lines(
    job: Job, plan: Sequence[PlanRow], pair: Pair, journal: Journal
) -> tuple[PlanLine, ...]:
    """The rows by day, with what became of each; what was held outside the plan stands among them."""
    leads = tells_leader(pair)
    lines: list[tuple[date, PlanLine]] = [
        (row.on, _row(job, row, journal, leads=leads)) for row in plan
    ]
    for meeting in journal.outside:
        day = meeting.starts_at.astimezone(job.zone).date()
        lines.append((day, _outside(job, meeting, journal, day, leads=leads)))
    return tuple(line for _, line in sorted(lines, key=lambda pair: pair[0]))


def _row(job: Job, row: PlanRow, journal: Journal, *, leads: bool) -> PlanLine:
    state = journal.state(row.key)
    held = [one for one in state.meetings if mark_of(one, job.now) is RowMark.HELD]
    said = [fact for one in held for fact in words_facts(one, journal.words.get(one.id, ()))]
    leader = held[-1].leader if held else row.leader
    notes: list[Fact | None] = [came_fact(one) for one in held]
    return PlanLine(
        date=_lines(job, f"{row.on:%d.%m.%Y}", _state(state, row, held, job)),
        event=row.event,
        form=_lines(
            job, *dict.fromkeys(_form(job, one) for one in [row.form, *(one.form for one in held)])
        ),
        content=_lines(job, *dict.fromkeys((row.content, *(one.content for one in held)))),
        reflection=_lines(job, row.question, row.reflection, *said),
        leader=_lines(job, job.text(f"plan_leader-{leader}") if leads else "", *notes),
    )


def _state(state: RowState, row: PlanRow, held: Sequence[Meeting], job: Job) -> Fact | None:
    """What became of the row; of one held several times every day."""
    if len(held) > 1:
        days = ", ".join(f"{one.starts_at.astimezone(job.zone):%d.%m.%Y}" for one in held)
        return job.text("meeting_row_on-held", {"on": days})
    return state_fact(state, row.on)


def _outside(job: Job, meeting: Meeting, journal: Journal, day: date, *, leads: bool) -> PlanLine:
    said = words_facts(meeting, journal.words.get(meeting.id, ()))
    return PlanLine(
        date=_lines(job, f"{day:%d.%m.%Y}", job.text("meeting_row-held")),
        event=job.text("meeting_row-outside", {"event": meeting.title}),
        form=_form(job, meeting.form),
        content=meeting.content,
        reflection=_lines(job, *said),
        leader=_lines(
            job, job.text(f"plan_leader-{meeting.leader}") if leads else "", came_fact(meeting)
        ),
    )


def _form(job: Job, form: EventForm) -> str:
    return job.text(f"plan_form-{form}")


def _lines(job: Job, *facts: Fact | None) -> str:
    """Facts one under another, without those that say nothing."""
    return "\n".join(filter(None, (job.fact(one) if one is not None else "" for one in facts)))
