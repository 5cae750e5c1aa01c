"""Goals told by people: set by either side, asked about on the eve of a meeting, closed at it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.sandbox import Actor
from mentoring import goal_act, pair_end
from mentoring.goal import Goal, GoalState, Mark
from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.meeting import planning
from mentoring.meeting.nouns import Meeting
from mentoring.pair import asking
from mentoring.pair.nouns import Pair, Proposal
from mentoring.people import Role
from tests.conftest import School
from tests.flows.life import Life, life_of
from tests.flows.test_task import hub, morning, opens, replaced, told

WORDS = "Провести три урока, где ответит каждый"
OTHER = "Заполнять журнал в день урока"
MEETING = date(2026, 9, 14)  # a Monday
NEXT = date(2026, 9, 28)


@pytest.fixture
async def life(school: School) -> Life:
    return await life_of(school)


async def goals(life: Life, pair: Pair) -> list[Goal]:
    async with life.school.uow() as uow:
        return await uow.goals.of_pairs([pair.id])


async def meets(life: Life, pair: Pair, on: date | None) -> None:
    """A meeting of the pair is planned, moved or cancelled."""
    async with life.school.uow() as uow:
        found = await uow.pairs.get(pair.id)
        assert found is not None
        await goal_act.before_meeting(uow, found, on, uow.now)
        await uow.commit()


async def sets(life: Life, actor: Actor, words: str = WORDS) -> str:
    """A goal from the hub: 3 taps and one message."""
    return await hub(life, actor, "task.home", "goal.home", "goal.new", f'"{words}')


async def test_a_goal_is_set_asked_about_before_the_meeting_and_closed_at_it(life: Life) -> None:
    pair = await life.active()
    boris, vera = life.mentors[0], life.mentees[0]
    shown = await sets(life, boris)
    assert "Цель записана" in shown and WORDS in shown
    await vera.sees("записана новая цель")
    assert "три урока" not in vera.transcript()
    await sets(life, vera, OTHER)
    await meets(life, pair, MEETING)
    for day in range(2, 11):
        await morning(life, date(2026, 9, day))
    assert not told(life, vera, "Скоро встреча")
    await morning(life, date(2026, 9, 11))  # Friday, the school day before
    assert told(life, vera, "Скоро встреча в паре") == 1 and not told(life, boris, "Скоро встреча")
    assert "урока" not in vera.screen["text"]
    shown = await life.on(vera, "goal.asked")
    assert WORDS in shown and "14 сентября" in shown
    shown = await life.on(vera, "goal.tell!partly")
    assert OTHER in shown, "the next one at once"
    shown = await life.on(vera, "goal.tell!reached")
    assert "Все цели отмечены" in shown
    await life.on(vera, "goal.open", "goal.progress", '"Два из трёх')
    shown = await hub(life, boris, "task.home", "goal.home", "goal.open")
    assert "частично: Два из трёх" in shown and not life.can(boris, "goal.mark")
    await life.on(boris, "goal.close", "goal.close_do!reached")
    first, second = await goals(life, pair)
    assert (first.state, first.mark) == (GoalState.DONE, Mark.REACHED)
    assert second.is_open, "what is not closed goes on"
    assert "достигнута" in boris.screen["text"]


async def test_progress_is_asked_anew_for_each_meeting_and_not_when_it_only_moves(
    life: Life,
) -> None:
    pair = await life.active()
    vera = life.mentees[0]
    await life.programme(pair, MEETING)
    await sets(life, vera)  # the plan knows the day: nothing else is needed
    [goal] = await goals(life, pair)
    assert goal.ask_on == MEETING
    await morning(life, date(2026, 9, 11))
    assert told(life, vera, "Скоро встреча в паре") == 1
    await hub(life, vera, "goal.asked", "goal.tell!partly")
    await meets(life, pair, date(2026, 9, 16))
    await morning(life, date(2026, 9, 15))
    assert told(life, vera, "Скоро встреча в паре") == 1
    await morning(life, date(2026, 9, 16))
    await meets(life, pair, NEXT)
    await morning(life, date(2026, 9, 25))
    assert told(life, vera, "Скоро встреча в паре") == 2
    await meets(life, pair, None)
    before = vera.transcript()
    await morning(life, date(2026, 9, 28))
    assert vera.transcript() == before


async def test_a_mark_beforehand_stops_the_reminder_and_five_goals_are_enough(life: Life) -> None:
    pair = await life.active()
    vera = life.mentees[0]
    await sets(life, vera)
    await meets(life, pair, MEETING)
    [goal] = await goals(life, pair)
    await opens(life, vera, goal.id, "goal.open")
    old = life.data(vera, "goal.mark", "missed")
    await life.on(vera, "goal.mark!reached")
    await vera.taps_data(old, message=vera.screen)
    await life.school.idle()
    assert (await goals(life, pair))[0].mark is Mark.REACHED, "an old button changes nothing"
    await morning(life, date(2026, 9, 11))
    assert not told(life, vera, "Скоро встреча")
    await opens(life, vera, goal.id, "goal.open")
    await life.on(vera, "goal.rewrite", f'"{OTHER}')
    assert (await goals(life, pair))[0].words == OTHER
    for number in range(4):
        await sets(life, vera, f"Цель {number}")
    await sets(life, vera, "Шестая")
    assert "не больше 5" in vera.transcript() and len(await goals(life, pair)) == 5


async def test_in_a_group_each_has_goals_of_their_own(life: Life) -> None:
    pair = await life.active((0, 1))
    boris, (vera, ivan) = life.mentors[0], life.mentees
    await sets(life, boris)
    await sets(life, ivan, OTHER)
    mine = await goals(life, pair)
    assert [one.words for one in mine] == [WORDS, WORDS, OTHER]
    shown = await hub(life, vera, "task.home", "goal.home")
    assert WORDS in shown and OTHER not in shown
    await vera.taps_data(f"p:goal.open:{mine[2].id}::", message=vera.screen)
    assert "недоступно" in await vera.toast()
    number = (await life.person(vera)).id
    await hub(life, boris, "task.home", "goal.home", "goal.new", f"goal.whose!{number}")
    await life.on(boris, '"Только Ивану')
    assert [one.owner for one in await goals(life, pair)][3:] == [(await life.person(ivan)).id]
    for office in (life.curator, life.head):
        await office.taps_data(f"p:goal.pair:{pair.id}::", message=office.screen)
        assert "недоступно" in await office.toast()


async def test_in_a_reverse_pair_each_sets_the_other_tasks_and_both_have_goals(life: Life) -> None:
    boris, vera = life.mentors[0], life.mentees[0]
    proposal = Proposal(
        mentor=(await life.person(boris)).id,
        mentees=((await life.person(vera)).id,),
        kinds=(MentoringKind.REVERSIVE, MentoringKind.SHORT_TERM),
        form=MentoringForm.TEACHER,
        mode=Mode.OFFLINE,
        topics=("psych",),
        back_topics=("ict",),
    )
    pair = await life.answered(await life.does(life.curator, asking.propose, proposal))
    pair = await life.activates(await life.to_order(pair))
    shown = await opens(life, boris, pair.id, "task.pair")
    assert "цель — главное" in shown, "short-term mentoring lives by its goals"
    await hub(life, vera, "task.home", "task.new", '"Сделайте опрос в дневнике')
    await life.on(vera, "task.set!d20260908")
    await boris.sees("Вам поставили задание")
    await hub(life, boris, "task.home", "task.open", "task.ready")
    await hub(life, vera, "task.wait_check", "task.accept")
    await sets(life, boris)
    assert [one.owner for one in await goals(life, pair)] == [pair.mentor]
    shown = await hub(life, vera, "task.home", "goal.home", "goal.open")
    assert WORDS in shown and not life.can(vera, "goal.mark")


async def test_goals_end_with_the_pair_and_go_on_with_a_new_mentor(life: Life) -> None:
    pair = await life.active()
    vera, daria = life.mentees[0], life.mentors[1]
    await sets(life, vera)
    pair = await life.pair(pair)
    await life.does(life.curator, pair_end.end, pair.id, pair.version, "Переезд", "Заявление")
    [goal] = await goals(life, pair)
    assert goal.state is GoalState.CLOSED
    shown = await opens(life, vera, goal.id, "goal.open")
    assert "закрыта вместе с парой" in shown and not life.can(vera, "goal.close")
    new = await replaced(life, await life.pair(pair))
    [goal] = await goals(life, new)
    assert goal.is_open
    assert WORDS in await hub(life, daria, "task.home", "goal.home")
    await life.on(daria, "goal.open", "goal.close", "goal.close_do!dropped")
    assert (await goals(life, new))[0].state is GoalState.DROPPED


async def test_erasure_takes_the_words(life: Life) -> None:
    from mentoring.my_data import Grounds, erase

    pair = await life.active()
    vera = life.mentees[0]
    await sets(life, vera)
    [goal] = await goals(life, pair)
    await opens(life, vera, goal.id, "goal.open")
    await life.on(vera, "goal.mark!partly", "goal.progress", '"Почти')
    async with life.school.uow() as uow:
        curator = (await uow.people.with_role(Role.CURATOR))[0]
        await erase(uow, curator, await uow.people.get(goal.owner), uow.now, Grounds.SCHOOL)
        gone = await uow.goals.get(goal.id)
        assert gone is not None and gone.words == ""
        assert not [one for one in await uow.goals.marks(goal.id) if one.words]


async def test_the_question_follows_the_meeting_that_is_planned_and_moved(life: Life) -> None:
    pair = await life.active()
    await sets(life, life.mentors[0])
    async with life.school.uow() as uow:
        mentor, now = await uow.people.get(pair.mentor), uow.now
        first = now + timedelta(days=7)
        wanted = Meeting(
            pair=pair.id, title="Урок", starts_at=first, planned_by=mentor.id, planned_at=now
        )
        made = await planning.plan(uow, mentor, wanted, now)
        assert {one.ask_on for one in await goal_act.open_of(uow, pair)} == {first.date()}
        later = first + timedelta(days=1)
        await planning.move(uow, mentor, made.id, made.version, later, now)
        assert {one.ask_on for one in await goal_act.open_of(uow, pair)} == {later.date()}
