"""Tasks told by people: set, reported, checked, returned, put off, handed over; reminders that stop."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.app import dispatcher
from bot.sandbox import Actor
from bot.telegram.callbacks import pressed
from mentoring import pair_end, pair_life, task_life
from mentoring.kinds import MentoringForm, MentoringKind, Mode
from mentoring.pair import asking
from mentoring.pair.nouns import Pair, Proposal
from mentoring.people import Role
from mentoring.reminder.firing import fire_due
from mentoring.reminder.watches import WATCHES
from mentoring.task import StepKind, Task, TaskState
from tests.conftest import School
from tests.flows.by_hand import complaints
from tests.flows.everybody import heard
from tests.flows.life import Life, life_of

S = TaskState
WORDS = "Посмотрите запись урока и выпишите три приёма"
IMPROVE = "Добавьте, для какого класса"


@pytest.fixture
async def life(school: School) -> Life:
    return await life_of(school)


async def hub(life: Life, actor: Actor, *steps: str) -> str:
    """From the hub by what buttons do."""
    await actor.starts()
    await life.school.idle()
    return await life.on(actor, *steps)


async def sets(life: Life, *steps: str) -> str:
    """The mentor sets a task from the hub."""
    path = ("task.home", "task.new", f'"{WORDS}', *(steps or ("task.set!d20260908",)))
    return await hub(life, life.mentors[0], *path)


async def tasks(life: Life, *pairs: Pair) -> list[Task]:
    async with life.school.uow() as uow:
        return await uow.tasks.of_pairs([one.id for one in pairs])


async def only(life: Life, pair: Pair) -> Task:
    [task] = await tasks(life, pair)
    return task


async def opens(life: Life, actor: Actor, of: int, do: str = "task.open") -> str:
    """As the button of a notice opens it."""
    await actor.taps_data(f"p:{do}:{of}::", message=actor.screen)
    await life.school.idle()
    return str(actor.screen["text"])


async def morning(life: Life, day: date, hour: int = 5) -> None:
    """It is 8:05 of that day by the school's clock; what is due is said."""
    life.school.clock.set(datetime(day.year, day.month, day.day, hour, 5, tzinfo=UTC))
    async with life.school.uow() as uow:
        await pair_life.tick(uow, uow.now)
        while await fire_due(uow, uow.now, WATCHES):
            pass
        await uow.commit()
    await life.school.idle()


def told(life: Life, actor: Actor, words: str) -> int:
    """How often somebody has heard these words, also where the message reads otherwise by now."""
    return sum(words in one for one in heard(life.school, 0, actor.id))


async def test_a_task_from_the_hub_to_its_acceptance(life: Life) -> None:
    pair = await life.active()
    boris, vera = life.mentors[0], life.mentees[0]
    asked = await hub(life, boris, "task.home", "task.new")
    assert "Прочитает только тот, кому оно поставлено" in asked
    shown = await life.on(boris, f'"{WORDS}')
    assert WORDS in shown and "Ромашкина В. П." in shown
    shown = await life.on(boris, "task.set!d20260908")  # 3 taps and one message
    assert "Задание поставлено" in shown and "вторник, 8 сентября" in shown
    await vera.sees("Наставник поставил вам задание")
    assert "запись урока" not in vera.transcript() and "Орлов" not in vera.screen["text"]
    shown = await hub(life, vera, "task.home", "task.open", "task.ready")  # 3 taps
    assert "Отчёт отправлен" in shown
    await boris.sees("ждёт вашей проверки")
    shown = await hub(life, boris, "task.wait_check")
    assert WORDS in shown and "готово" in shown
    shown = await life.on(boris, "task.accept")
    assert "Принято." in shown
    await vera.sees("Ваше задание принято")
    assert (await only(life, pair)).state is S.ACCEPTED
    assert "задание поставлено" in await life.on(boris, "task.history")


async def test_a_report_comes_back_with_words_and_every_version_is_kept(life: Life) -> None:
    pair = await life.active()
    boris, vera = life.mentors[0], life.mentees[0]
    await sets(life)
    number = (await only(life, pair)).id
    await opens(life, vera, number)
    asked = await life.on(vera, "task.report")
    assert "Орлов Б. И. прочитает это, больше никто" in asked
    await life.on(vera, '"Первый отчёт')
    await opens(life, boris, number)
    old = life.data(boris, "task.accept")
    screen = boris.screen
    await opens(life, vera, number)
    await life.on(vera, "task.add", '"Второй отчёт, полнее')
    assert told(life, boris, "ждёт вашей проверки") == 1, "who has not looked yet is told once"
    await boris.taps_data(old, message=screen)
    await life.school.idle()
    assert "Второй отчёт" in boris.screen["text"], "an old button accepts nothing newer"
    shown = await life.on(boris, "task.return", f'"{IMPROVE}')
    assert IMPROVE in shown and life.can(boris, "task.return_do", "same")
    await life.on(boris, "task.return_do!d20260915")
    await vera.sees("Задание вернулось к вам")
    assert IMPROVE not in vera.transcript()
    shown = await hub(life, vera, "task.wait_do")
    assert IMPROVE in shown and "15 сентября" in shown
    await life.on(vera, "task.report", '"Третий отчёт')
    shown = await opens(life, boris, number)
    assert "Третий отчёт" in shown and "Первый" not in shown
    history = await life.on(boris, "task.history")
    history += await life.on(boris, "task.history!2")
    assert all(one in history for one in ("Первый отчёт", "Второй отчёт", IMPROVE))
    await opens(life, boris, number)
    await life.on(boris, "task.praise")
    await opens(life, vera, number)
    await life.on(vera, "task.add", '"И ещё одно')
    shown = await life.on(boris, '"Очень точно')
    assert "И ещё одно" in shown, "nothing is accepted that was not seen"
    await life.on(boris, "task.praise", '"Очень точно')
    assert "Очень точно" in await opens(life, vera, number)


async def test_more_time_is_asked_and_given_by_one_tap_each(life: Life) -> None:
    pair = await life.active()
    boris, vera = life.mentors[0], life.mentees[0]
    await sets(life)
    number = (await only(life, pair)).id
    await opens(life, vera, number)
    shown = await life.on(vera, "task.more_time", "task.time_do!d20260915")
    assert "напоминать не будем" in shown
    await morning(life, date(2026, 9, 8))
    assert not told(life, vera, "срок сегодня"), "who asked waits in peace"
    assert told(life, boris, "просят больше времени")
    await hub(life, boris, "task.wait_check", "task.agree")
    await vera.sees("Срок задания продлён")
    task = await only(life, pair)
    assert (task.due_on, task.asked_on) == (date(2026, 9, 15), None)
    await opens(life, vera, number)
    shown = await life.on(vera, "task.more_time", "task.calendar!time", '"30.09')
    assert "среда, 30 сентября" in shown
    await life.on(vera, "task.time_do")
    await opens(life, boris, number)
    await life.on(boris, "task.keep")
    assert (await only(life, pair)).due_on == date(2026, 9, 15)
    await vera.sees("остаётся прежним")


async def test_the_day_is_chosen_on_a_calendar_or_typed_and_nonsense_loses_nothing(
    life: Life,
) -> None:
    pair = await life.active()
    boris, vera = life.mentors[0], life.mentees[0]
    await life.programme(pair, date(2026, 9, 10))
    shown = await sets(life, "task.calendar!set", "task.set!m202610")
    assert "До какого дня" in shown
    await life.on(boris, '"когда-нибудь')
    await life.on(boris, '"29.08.2026')
    shown = await life.on(boris, '"через 3 недели')
    assert "22 сентября" in shown
    await life.on(boris, "task.calendar!set", "task.new_again")
    assert WORDS in boris.screen["text"] and life.can(boris, "task.set", "d20260910")
    await life.on(boris, "task.set!d20260910")
    assert (await only(life, pair)).due_on == date(2026, 9, 10)
    await life.on(boris, "task.day", "task.day_do!d20260915", "task.rewrite", '"Другой текст')
    task = await only(life, pair)
    assert (task.due_on, task.words) == (date(2026, 9, 15), "Другой текст")
    assert told(life, vera, "Задание изменилось") == 2 and "Другой текст" not in vera.transcript()
    asked = await life.on(boris, "task.withdraw")
    assert "Отозвать задание?" in asked
    await life.on(boris, "task.withdraw_do")
    await vera.sees("делать его больше не нужно")
    assert (await only(life, pair)).state is S.WITHDRAWN


async def test_a_group_is_set_a_task_each_and_checked_apart(life: Life) -> None:
    pair = await life.active((0, 1))
    boris, (vera, ivan) = life.mentors[0], life.mentees
    await sets(life)
    mine = {one.doer: one for one in await tasks(life, pair)}
    numbers = [(await life.person(one)).id for one in (vera, ivan)]
    assert set(mine) == set(numbers)
    await opens(life, vera, mine[numbers[0]].id, "task.open")
    await vera.taps_data(f"p:task.open:{mine[numbers[1]].id}::", message=vera.screen)
    assert "недоступно" in await vera.toast(), "one does not read another's"
    await life.on(vera, "task.ready")
    await hub(life, boris, "task.wait_check", "task.accept")
    states = {one.doer: one.state for one in await tasks(life, pair)}
    assert states == {numbers[0]: S.ACCEPTED, numbers[1]: S.SET}
    # Only one of them this time, and a double tap sets one.
    await hub(life, boris, "task.home", "task.new", '"Только Ивану', f"task.whom!{numbers[0]}")
    data, screen = life.data(boris, "task.set"), boris.screen
    for _ in range(2):
        await boris.taps_data(data, message=screen)
        await life.school.idle()
    assert [one.doer for one in await tasks(life, pair)][2:] == [numbers[1]]


async def test_reminders_come_in_the_morning_grow_firm_and_stop_when_it_is_done(
    life: Life,
) -> None:
    pair = await life.active()
    boris, vera = life.mentors[0], life.mentees[0]
    await sets(life)
    task = await only(life, pair)
    for day in range(2, 8):
        await morning(life, date(2026, 9, day))
    assert told(life, vera, "срок завтра") == 1, "on Monday, the school day before"
    assert WORDS not in vera.transcript() and "Орлов" not in vera.screen["text"]
    for day in range(8, 23):
        await morning(life, date(2026, 9, day))
    assert [told(life, vera, one) for one in ("срок сегодня", "срок прошёл", "просрочено")] == [
        1
    ] * 3
    assert told(life, boris, "не сделано") == 1
    await life.on(vera, "task.ready")  # from the reminder by one tap
    assert (await only(life, pair)).state is S.REPORTED
    before = vera.transcript()
    for day in range(23, 31):
        await morning(life, date(2026, 9, day))
    assert vera.transcript() == before
    assert told(life, boris, "Отчёт о задании") == 2, "the next school morning, three days later"
    await opens(life, boris, task.id)
    await life.on(boris, "task.accept")
    before = boris.transcript()
    for day in range(1, 20):
        await morning(life, date(2026, 10, day))
    assert boris.transcript() == before


async def test_a_pause_says_nothing_and_takes_no_time(life: Life) -> None:
    pair = await life.active()
    vera = life.mentees[0]
    await sets(life)
    await life.does(life.mentors[0], pair_life.pause, pair.id, pair.version, date(2026, 9, 15), "")
    task = await only(life, pair)
    shown = await opens(life, vera, task.id)
    assert "22 сентября" in shown and "пауза" in shown
    before = vera.transcript()
    for day in range(2, 15):
        await morning(life, date(2026, 9, day))
    assert vera.transcript() == before
    await morning(life, date(2026, 9, 15))  # works again by itself
    assert (await only(life, pair)).due_on == date(2026, 9, 22)
    await morning(life, date(2026, 9, 21))
    assert told(life, vera, "срок завтра") == 1


async def replaced(life: Life, old: Pair) -> Pair:
    """The second mentor goes on with the first mentee."""
    proposal = Proposal(
        mentor=(await life.person(life.mentors[1])).id,
        mentees=old.mentees,
        kinds=(MentoringKind.TRADITIONAL,),
        form=MentoringForm.TEACHER,
        mode=Mode.OFFLINE,
        topics=("psych",),
        replaces=old.id,
    )
    new = await life.answered(await life.does(life.curator, asking.propose, proposal))
    return await life.activates(await life.to_order(new))


async def test_open_tasks_move_over_to_the_new_mentor(life: Life) -> None:
    old = await life.active()
    boris, daria, vera = *life.mentors, life.mentees[0]
    await sets(life)
    await sets(life)
    first, second = await tasks(life, old)
    await opens(life, vera, first.id)
    await life.on(vera, "task.ready")
    await opens(life, boris, first.id)
    await life.on(boris, "task.accept")
    await opens(life, vera, second.id)
    await life.on(vera, "task.report", '"Почти готово')
    new = await replaced(life, await life.pair(old))
    assert (await only(life, old)).state is S.ACCEPTED, "what is over stays where it was"
    moved = await only(life, new)
    assert (moved.id, moved.author, moved.state) == (second.id, new.mentor, S.REPORTED)
    shown = await hub(life, daria, "task.wait_check")
    assert "Почти готово" in shown
    await boris.taps_data(f"p:task.open:{second.id}::", message=boris.screen)
    assert "недоступно" in await boris.toast()
    await life.on(daria, "task.accept")
    async with life.school.uow() as uow:
        steps = [one.kind for one in await uow.tasks.steps(second.id)]
    assert steps == [StepKind.SET, StepKind.REPORTED, StepKind.MOVED, StepKind.ACCEPTED]


async def test_an_ending_closes_tasks_and_a_successor_gets_them_back(life: Life) -> None:
    pair = await life.active()
    vera = life.mentees[0]
    await sets(life)
    pair = await life.pair(pair)
    await life.does(life.curator, pair_end.end, pair.id, pair.version, "Переезд", "Заявление")
    task = await only(life, pair)
    assert task.state is S.CLOSED
    shown = await opens(life, vera, task.id)
    assert "закрыто вместе с парой" in shown and not life.can(vera, "task.ready")
    before = vera.transcript()
    for day in range(7, 10):
        await morning(life, date(2026, 9, day))
    assert vera.transcript() == before
    new = await replaced(life, await life.pair(pair))
    moved = await only(life, new)
    assert (moved.id, moved.state, moved.due_on) == (task.id, S.SET, date(2026, 9, 16))


async def test_a_pair_that_works_again_has_its_tasks_again(life: Life) -> None:
    pair = await life.active()
    await sets(life)
    pair = await life.pair(pair)
    pair = await life.does(life.curator, pair_end.end, pair.id, pair.version, "Ошибка", "Заявление")
    pair = await life.does(
        life.curator, pair_life.reopen, pair.id, pair.version, pair_life.Anew.MISTAKE
    )
    await life.activates(await life.to_order(await life.answered(pair)))
    task = await only(life, pair)
    assert task.state is S.SET
    history = await opens(life, life.mentors[0], task.id, "task.history")
    assert "снова в работе" in history


async def test_the_curator_reads_numbers_and_the_head_nothing(life: Life) -> None:
    pair = await life.active()
    boris = life.mentors[0]
    await sets(life)
    shown = await opens(life, life.curator, pair.id, "pair.open")
    assert "в работе 1" in shown
    shown = await life.on(life.curator, "task.pair")
    assert "Ромашкина В. П.: до 08.09" in shown and "запись урока" not in shown
    task = await only(life, pair)
    for office in (life.curator, life.head, life.council):
        await office.taps_data(f"p:task.open:{task.id}::", message=office.screen)
        assert "недоступно" in await office.toast()
    shown = await opens(life, life.head, pair.id, "pair.open")
    assert "Задания" not in shown and not life.can(life.head, "task.pair")
    await life.head.taps_data(f"p:task.pair:{pair.id}::", message=life.head.screen)
    assert "недоступно" in await life.head.toast()
    shown = await opens(life, boris, pair.id, "pair.open")
    shown = await life.on(boris, "task.pair", "task.open")
    assert WORDS in shown
    async with life.school.uow() as uow:
        sums = await task_life.summary(uow, pair)
    assert (sums.set, sums.doing, sums.overdue) == (1, 1, 0)


async def test_files_of_the_mentor_and_of_the_report(life: Life) -> None:
    pair = await life.active()
    boris, vera = life.mentors[0], life.mentees[0]
    await sets(life)
    task = await only(life, pair)
    await boris.sends_document("Образец.docx", b"docx")
    await life.school.idle()
    await boris.sees("Файл приложен")
    assert "Образец.docx" in await opens(life, vera, task.id)
    await life.on(vera, "task.report")
    await vera.sends_photo(caption="Вот что вышло")
    await life.school.idle()
    await vera.sees("Файл приложен")
    await life.on(vera, "task.ready")
    shown = await opens(life, boris, task.id)
    assert "Вот что вышло" in shown and "фото" in shown.lower()
    await life.on(boris, "attachment.open")
    ivan = life.mentees[1]
    await ivan.starts()
    await life.school.idle()
    async with life.school.uow() as uow:
        [first, _] = await uow.attachments.of("task", task.id)
    for stranger in (ivan, life.curator, life.head):
        await stranger.taps_data(f"p:attachment.open:{first.id}::", message=stranger.screen)
        assert "недоступно" in await stranger.toast()


SHAPES = (
    "p:{do}:1:1:d20260908",
    "p:{do}:1:1:m202610",
    "p:{do}:1::set.202610",
    "p:{do}:1:1:reached",
    "p:{do}:1:99:time",
)
"""What tests/flows/test_rights.py does not say already."""


async def test_whatever_a_button_says_there_is_an_answer_in_both_languages(life: Life) -> None:
    await life.active()
    boris, vera = life.mentors[0], life.mentees[0]
    await sets(life)
    await hub(life, boris, "task.home", "goal.home", "goal.new", '"Три урока')
    found = {
        action
        for router in dispatcher().chain_tail
        for handler in router.callback_query.handlers
        for one in handler.filters or ()
        if isinstance(one.callback, pressed)
        for action in one.callback.actions
        if action.startswith(("task.", "goal."))
    }
    assert len(found) > 35
    datas = sorted({shape.format(do=do)[:64] for do in found for shape in SHAPES})
    for actor in (boris, vera, life.curator):
        assert not await complaints(life.school, actor, datas)


async def test_after_an_erasure_no_words_are_left(life: Life) -> None:
    from mentoring.my_data import Grounds, erase

    pair = await life.active()
    vera = life.mentees[0]
    await sets(life)
    task = await only(life, pair)
    await opens(life, vera, task.id)
    await life.on(vera, "task.report", '"Мой отчёт')
    async with life.school.uow() as uow:
        curator = (await uow.people.with_role(Role.CURATOR))[0]
        await erase(uow, curator, await uow.people.get(task.doer), uow.now, Grounds.SCHOOL)
        assert not [one.words for one in await uow.tasks.steps(task.id) if one.words]
        gone = await uow.tasks.get(task.id)
        assert gone is not None and (gone.words, gone.state) == ("", S.CLOSED)
        assert not await uow.reminders.waiting_of([task.doer, task.author])
