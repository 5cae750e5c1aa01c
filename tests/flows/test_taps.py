"""How many taps frequent tasks take: a meeting at most four, from the hub at most three (bars 1, 11)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from bot.sandbox import Actor
from mentoring.meeting.nouns import MeetingState, Reflection
from tests.conftest import School
from tests.flows.record_cast import Told, told

DAY = date(2026, 10, 7)
RECORD, FROM_HUB = 4, 3
"""The most taps of a meeting recorded with both scales and an answer, and of a task from the hub."""


@dataclass
class Taps:
    """Presses of one person, counted; nothing is ever typed."""

    story: Told
    actor: Actor
    count: int = 0

    async def tap(self, *steps: str) -> None:
        """Press these buttons in order."""
        for step in steps:
            assert not step.startswith('"'), "typed"
            await self.story.on(self.actor, step)
            self.count += 1


async def reflected(story: Told, actor: Actor) -> Reflection | None:
    """What somebody thought of the only meeting."""
    me = await story.life.person(actor)
    async with story.school.uow() as uow:
        meetings = await uow.meetings.of_pair(story.pair.id)
        found = await uow.meetings.reflections([one.id for one in meetings])
    return next((one for one in found if one.person == me.id), None)


@pytest.mark.parametrize("mentees", [(0,), (0, 1)], ids=["pair", "group"])
async def test_a_meeting_is_recorded_by_four_taps_from_its_notice(
    school: School, mentees: tuple[int, ...]
) -> None:
    story = await told(school, mentees=mentees)
    meeting = await story.meets(DAY)
    await story.comes(DAY)
    for actor in (story.mentor, *story.mentees):
        taps = Taps(story, actor)
        await taps.tap("record.held", "reflection.useful!5", "reflection.mood!4")
        await taps.tap("reflection.went!found")
        kept = await reflected(story, actor)
        assert kept is not None
        assert (kept.useful, kept.mood, kept.went) == (5, 4, "found")
        assert taps.count <= RECORD
    found = await story.meeting(meeting)
    assert found.state is MeetingState.HELD
    assert all(one.said and one.attended for one in found.attendees)


async def test_a_morning_with_several_things_takes_no_more(school: School) -> None:
    story = await told(school)
    first = await story.meets(DAY)
    await story.meets(DAY, "17:00", row=3)
    await story.comes(DAY + timedelta(days=1), "08:05")
    vera = story.mentees[0]
    assert "2." in vera.screen["text"]
    taps = Taps(story, vera)
    await taps.tap("record.open", "record.held!5", "reflection.mood!4", "reflection.went!clear")
    assert taps.count <= RECORD
    assert (await story.meeting(first)).state is MeetingState.HELD
    kept = await reflected(story, vera)
    assert kept is not None and kept.went == "clear"


async def test_from_the_hub_a_meeting_is_recorded_by_three_taps(school: School) -> None:
    story = await told(school)
    many = [await story.meets(DAY + timedelta(days=n), row=3) for n in range(2)]
    await story.comes(DAY + timedelta(days=5))
    await story.hub(story.mentor)
    taps = Taps(story, story.mentor)
    await taps.tap("record.waiting", "record.open", "record.held")
    assert taps.count <= FROM_HUB
    assert (await story.meeting(many[0])).state is MeetingState.HELD
    await story.hub(story.mentor)
    taps = Taps(story, story.mentor)
    await taps.tap("record.waiting", "record.held!3")  # the only one left is opened at once
    assert taps.count <= FROM_HUB
    assert (await story.meeting(many[1])).state is MeetingState.HELD
