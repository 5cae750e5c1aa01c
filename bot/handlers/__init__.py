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
    broadcast,
    calendar,
    chain,
    consent,
    contest,
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
    my_data,
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
    reminder,
    school_calendar,
    settings,
    situational_request,
    speed_session,
    staff_list,
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
    admin,
    mentee_request,
    mentor_questionnaire,
    queue,
    people,
    practice,
    material,
    training,
    staff_list,
    bank,
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
    attachment,
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
