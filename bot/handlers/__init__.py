"""The routers in order: the table of contents of the chat.

The order matters. Groups and blocks come first, they concern nobody's conversation. Strangers and
joining see nothing else. Commands and `/privacy` come before forms, so that a command typed in a form
is a command; forms come before features whose text questions are narrower; whoever asks the curator for a
file comes before the list of the staff, which takes any; the fallback is last.
"""

from __future__ import annotations

from aiogram import Router

from bot.handlers import (
    admin,
    attachment,
    bank,
    board,
    broadcast,
    calendar,
    census,
    chain,
    consent,
    contest,
    diagnostic,
    digest,
    fallback,
    goal,
    home,
    join,
    matching,
    material,
    meeting,
    meeting_record,
    mentee_request,
    mentor_questionnaire,
    monitoring,
    my_data,
    news,
    observation,
    order,
    pair,
    pair_life,
    partner,
    people,
    person_cases,
    petition,
    plan_library,
    practice,
    programme,
    programme_bank,
    queue,
    reading,
    reflection,
    register,
    regulation,
    reminder,
    report,
    roadmap,
    school_calendar,
    settings,
    shelf,
    site,
    situational_request,
    speed_session,
    staff_list,
    survey,
    task,
    timetable,
    training,
    week,
)
from bot.telegram.standing import Standing, Stands

FEATURES = (
    home,
    settings,
    calendar,
    school_calendar,
    timetable,
    reminder,
    week,
    regulation,
    site,
    news,
    shelf,
    admin,
    mentee_request,
    mentor_questionnaire,
    queue,
    people,
    practice,
    material,
    training,
    bank,
    board,
    digest,
    broadcast,
    pair,
    chain,
    programme,
    pair_life,
    meeting,
    petition,
    contest,
    reading,
    task,
    goal,
    situational_request,
    matching,
    order,
    meeting_record,
    reflection,
    observation,
    register,
    plan_library,
    programme_bank,
    person_cases,
    partner,
    speed_session,
    survey,
    diagnostic,
    monitoring,
    roadmap,
    census,
    report,
    attachment,
    staff_list,  # any file of whoever keeps the people: after those who ask for one
)


def routers() -> list[Router]:
    """Every router, in the order in which they are asked. Each call gives routers a fresh parent."""
    members = Router(name="members")
    members.message.filter(Stands(Standing.MEMBER))
    members.callback_query.filter(Stands(Standing.MEMBER))
    for module in FEATURES:
        members.include_router(module.router)
    return [
        fallback.first,
        consent.router,
        my_data.router,
        join.router,
        members,
        fallback.last,
    ]
