"""How many taps frequent tasks take: a meeting at most four, from the hub at most three (bars 1, 11)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from bot.sandbox import Actor
from mentoring import mentee_request
from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.meeting.nouns import MeetingState, Reflection
from mentoring.pair import asking, chain
from mentoring.pair.nouns import Proposal
from tests.conftest import School
from tests.flows.life import TERMS, approves
from tests.flows.pair_cast import submits
from tests.flows.record_cast import Told, told
from tests.flows.test_queue import REQUEST

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

    async def goes(self, *steps: str) -> str:
        """From the hub by these buttons; words (``"words``) are typed where the task is to say them."""
        shown = await self.story.hub(self.actor)
        for step in steps:
            shown = await self.story.on(self.actor, step)
            self.count += not step.startswith('"')
        return shown


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


async def _nothing(story: Told) -> None:
    """A pair at work is enough."""


async def _task_set(story: Told) -> None:
    await Taps(story, story.mentor).goes(*SETS)


async def _asked(story: Told) -> None:
    await Taps(story, story.mentees[0]).goes(*ASKS)
    await story.comes(story.school.clock.now().date())


async def _handed_in(story: Told) -> None:
    """Somebody without a pair has sent a request."""
    await story.life.does(story.life.mentees[1], submits(mentee_request, REQUEST))


async def _at_the_head(story: Told) -> None:
    """A second pair has come as far as the head's decision."""
    life = story.life
    ask = Proposal(
        mentor=(await life.person(life.mentors[0])).id,
        mentees=((await life.person(life.mentees[1])).id,),
        kinds=(MentoringKind.TRADITIONAL,),
        form=MentoringForm.TEACHER,
        mode=Mode.OFFLINE,
        topics=("psych",),
    )
    pair = await life.answered(await life.does(life.curator, asking.propose, ask))
    pair = await life.does(life.curator, chain.settle, pair.id, pair.version, TERMS)
    pair = await life.does(life.curator, chain.confirm, pair.id, pair.version)
    pair = await life.does(life.mentors[0], chain.give_consent, pair.id, pair.version)
    await life.does(life.council, approves, pair.id, pair.version)


SETS = ("task.home", "task.new", '"Выпишите три приёма', "task.set!d20260908")
ASKS = ("help.home", "help.area!psych", '"Класс не слышит', "help.send!day")
TASKS: dict[str, tuple[str, Callable[[Told], Awaitable[None]], tuple[str, ...], str]] = {
    "plan a meeting": (
        "mentor", _nothing, ("meeting.home", "meeting.new", "meeting.row!1"),
        "Когда: Рабочая программа",
    ),
    "add a past meeting": ("mentee", _nothing, ("meeting.home", "record.add"), "мероприятие плана"),
    "set a task": ("mentor", _nothing, SETS, "Задание поставлено"),
    "report a task": (
        "mentee", _task_set, ("task.home", "task.open", "task.ready"), "Отчёт отправлен",
    ),
    "ask for urgent help": ("mentee", _nothing, ASKS, "ждём, кто возьмётся"),
    "take a request": (
        "mentor", _asked, ("help.list_theirs", "help.open", "help.take"), "Просьба у вас",
    ),
    "see my week": ("mentee", _nothing, ("week.home",), "Моя неделя"),
    "open my programme": ("mentee", _nothing, ("programme.mine",), "Версия 1"),
    "look at a pair": (
        "curator", _nothing, ("pair.list", "pair.state!active", "pair.open"), "Шаг: работа",
    ),
    "accept a request": (
        "curator", _handed_in, ("queue.requests", "request.open", "request.accept"), "Принято",
    ),
    "decide a pair": (
        "head", _at_the_head, ("pair.wait_head", "pair.approve"), "Согласовано",
    ),
}  # fmt: skip
"""What is done often: by whom, what goes before, the way from the hub, what is seen at its end."""


@pytest.mark.parametrize("task", TASKS)
async def test_a_frequent_task_is_three_taps_from_the_hub(school: School, task: str) -> None:
    story = await told(school)
    people = {
        "mentor": story.mentor,
        "mentee": story.mentees[0],
        "curator": story.life.curator,
        "head": story.life.head,
    }
    who, prepare, steps, seen = TASKS[task]
    await prepare(story)
    taps = Taps(story, people[who])
    shown = await taps.goes(*steps)
    assert seen in shown, shown
    assert taps.count <= FROM_HUB
