"""Builder of the list of a speed session's participants as a workbook (bar 2)."""

from __future__ import annotations

from functools import partial

from bot.papers_base import Builder, Job, Made
from mentoring.paper import CellValue, Column, Sheet
from mentoring.people import Person
from mentoring.speed_session import Place, PlaceState, in_turn
from storage.papers import table_xlsx


async def speed_list(job: Job) -> Made:
    """Who has a place and who waits, in turn; the last column is for a signature.

    Raises:
        LookupError: no such session.
    """
    session = await job.uow.speed_sessions.get(int(job.paper.params["of"]))
    if session is None:
        raise LookupError("no speed session")
    places = await job.uow.speed_sessions.places(session.id)
    listed = [*in_turn(places, PlaceState.SIGNED), *in_turn(places, PlaceState.WAITING)]
    cards = await job.uow.people.some({one.person for one in listed})
    rows = tuple(_row(job, number, one, cards[one.person]) for number, one in enumerate(listed, 1))
    columns = (
        Column(job.text("speed_session-column_number"), 6, "int"),
        Column(job.text("column-full_name"), 36, "wrap"),
        Column(job.text("column-position"), 30, "wrap"),
        Column(job.text("speed_session-column_state"), 18),
        Column(job.text("speed_session-column_came"), 12),
        Column(job.text("speed_session-column_sign"), 20),
    )
    on = job.fact(session.starts_at.astimezone(job.zone).date())
    title = job.text("speed_session-sheet", {"on": on})
    return Made("xlsx", partial(table_xlsx.write, [Sheet(title, columns, rows)], title=title))


def _row(job: Job, number: int, place: Place, person: Person) -> tuple[CellValue, ...]:
    came = "" if place.came is None else job.text("common-yes" if place.came else "common-no")
    state = job.text(f"speed_session_place-{place.state}")
    return number, person.full_name or "", person.position or "", state, came, None


BUILDERS: dict[str, Builder] = {"speed_list": speed_list}
"""By kind of paper, for the paper desk."""
