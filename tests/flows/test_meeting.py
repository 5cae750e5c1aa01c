"""Meetings in the chat."""

from __future__ import annotations

import pytest

from tests.conftest import School
from tests.flows.meetings import Meet, meet_of


@pytest.fixture
async def meet(school: School) -> Meet:
    return await meet_of(school)


async def test_look(meet: Meet) -> None:
    await meet.teaches(meet.mentor, mon="123", wed="12346", thu="123", fri="1237")
    await meet.teaches(meet.mentee, mon="1236", wed="1236", thu="12", fri="123")
    await meet.goes(meet.mentor, "meeting.new", "meeting.row!1")
    await meet.on(
        meet.mentor, "meeting.month", '"9 сентября', '"в 14:30', "meeting.place!mentor_room"
    )
    await meet.on(meet.mentor, "meeting.cover", '"Урок проведёт Сорокина Д. О.', "meeting.save")
    await meet.on(meet.mentor, "meeting.ics")
    await meet.opens(meet.mentor, 1)
    await meet.on(meet.mentor, "meeting.move", "meeting.at", "meeting.save")
    await meet.on(meet.mentor, "meeting.cancel", '"Заболела', "meeting.cancel_do")
    await meet.on(
        meet.mentor,
        "meeting.home",
        "meeting.new",
        "meeting.series",
        "meeting.hours",
        "meeting.hour!all",
        "meeting.hour_set!1400",
        "meeting.series_save",
    )
    await meet.on(meet.mentor, "meeting.home!past")
    await meet.on(
        meet.mentor,
        "meeting.home!next",
        "meeting.new",
        "meeting.free!weekly",
        "meeting.form",
        "meeting.at",
        "meeting.every",
    )
    print(meet.mentor.transcript())
    print("=======")
    print(meet.mentee.transcript())
    print("=======")
    print(meet.life.head.transcript())
    assert 0
