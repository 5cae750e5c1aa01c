"""Life of a pair: replacement through the whole chain, stepping down, endings, pause, going on anew."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.handlers.petition import waits
from bot.sandbox import Actor
from mentoring import leaving, pair_life
from mentoring.kinds import MentoringKind
from mentoring.pair.nouns import Answer, Ending, PairState
from mentoring.petition import PetitionState
from mentoring.programme.nouns import State
from mentoring.refusal import Refusal
from tests.conftest import School
from tests.flows.life import Life, life_of


@pytest.fixture
async def cast(school: School) -> Life:
    return await life_of(school)


async def test_replacement_through_the_whole_chain(cast: Life) -> None:
    pair = await cast.active()
    await cast.programme(pair, date(2026, 8, 31), date(2027, 3, 1))
    vera, boris = cast.mentees[0], cast.mentors[0]
    asked = await cast.lives(vera, pair, "petition.new!replace")
    assert "Прочитают: куратор и руководитель" in asked
    shown = await cast.on(vera, '"Мы с ним не нашли общего языка', "petition.send")
    assert "№ 2026-1" in shown and "ждёт ответа" in shown
    assert "ходатайство" not in boris.transcript()
    await cast.head.sees("ходатайство о замене наставника")
    assert "общего языка" not in cast.head.transcript()
    await cast.head.taps("Открыть")
    await cast.head.sees("общего языка", "8 сентября 2026")
    await cast.on(cast.head, "petition.decide!granted", "petition.decide_do")
    await vera.sees("Ходатайство удовлетворено")
    await boris.sees("Куратор подбирает вашим наставляемым другого наставника")
    await cast.curator.starts()
    await cast.school.idle()
    async with cast.school.uow() as uow:
        me = await uow.people.by_account(cast.curator.id)
        assert ("petition-waits_replace", 1, "life.waiting") in await waits(uow, me)
    await cast.curator.taps_data("p:life.waiting:::", message=cast.curator.screen)
    await cast.school.idle()
    await cast.on(cast.curator, "life.replace", "life.take")
    await cast.curator.sees("Предложить: Сорокина Д. О.")
    await cast.on(cast.curator, "life.take_do", "pair.open")
    async with cast.school.uow() as uow:
        [new] = await uow.pairs.in_state(PairState.ASKING)
    assert new.replaces == pair.id
    new = await cast.to_order(await cast.answered(new))
    assert (await cast.pair(pair)).state is PairState.ACTIVE
    await cast.activates(new)
    old = await cast.pair(pair)
    assert (old.state, old.ending) == (PairState.ENDED, Ending.REPLACED)
    assert "Работу продолжает другой наставник" in boris.transcript()
    async with cast.school.uow() as uow:
        moved = await uow.programmes.current(new.id)
        assert moved is not None and [row.on for row in moved.plan] == [date(2027, 3, 1)]
        assert not await uow.programmes.in_force(new.id)
    with pytest.raises(Refusal, match="replaced"):
        await cast.does(cast.curator, pair_life.reopen, old.id, old.version, pair_life.Anew.AGREED)


async def test_stepping_down_over_a_weekend_and_a_holiday(cast: Life) -> None:
    pair = await cast.active()
    boris, vera = cast.mentors[0], cast.mentees[0]
    # Friday 30 October: Saturday 31 October and Sunday do not count, nor does 4 November.
    cast.school.clock.set(datetime(2026, 10, 30, 9, tzinfo=UTC))
    shown = await cast.lives(
        boris, pair, "petition.new!step_down", '"Много уроков', "petition.send"
    )
    assert "Вступает в силу 5 ноября 2026" in shown
    assert (await cast.pair(pair)).leaving_on == date(2026, 11, 5)
    assert "складывает" not in vera.transcript()
    await cast.curator.sees("заявление о сложении обязанностей")
    await cast.curator.taps("Открыть")
    await cast.school.idle()
    assert not cast.can(cast.curator, "petition.decide", "declined")
    await cast.on(cast.curator, "petition.decide!taken_note", "petition.decide_do")
    await vera.sees("Наставник складывает с себя обязанности")
    await cast.ticks(days=5)
    assert (await cast.pair(pair)).state is PairState.ACTIVE
    await cast.ticks(days=1)
    ended = await cast.pair(pair)
    assert (ended.state, ended.ending) == (PairState.ENDED, Ending.MENTOR)
    assert ended.ended_on == date(2026, 11, 5)
    await vera.sees("по инициативе наставника")
    assert "нужен приказ об изменении" in cast.curator.transcript()


async def test_stepping_down_taken_back_in_time(cast: Life) -> None:
    pair = await cast.active()
    boris = cast.mentors[0]
    await cast.lives(boris, pair, "petition.new!step_down", '"Устал', "petition.send")
    await cast.on(boris, "petition.withdraw", "petition.withdraw_do")
    assert (await cast.pair(pair)).leaving_on is None
    await cast.ticks(days=10)
    assert (await cast.pair(pair)).state is PairState.ACTIVE


async def test_plan_done_in_full(cast: Life) -> None:
    pair = await cast.active()
    await cast.lives(cast.curator, pair, "life.complete")
    assert "нет действующей программы" in await cast.curator.toast()
    await cast.programme(pair, date(2026, 9, 1), date(2026, 9, 20))
    await cast.lives(cast.curator, pair, "life.complete")
    assert "20 сентября 2026" in await cast.curator.toast()
    cast.school.clock.set(datetime(2026, 9, 21, 9, tzinfo=UTC))
    shown = await cast.lives(
        cast.curator, pair, "life.complete", '"Итоговый урок проведён 20.09', "life.do"
    )
    assert "план выполнен полностью" in shown and "Итоговый урок" in shown
    ended = await cast.pair(pair)
    assert ended.ending is Ending.DONE and ended.evidence == "Итоговый урок проведён 20.09"
    for actor in (cast.mentors[0], cast.mentees[0]):
        await actor.sees("Программа выполнена полностью")
        assert "Итоговый урок" not in actor.transcript()
    async with cast.school.uow() as uow:
        closed = await uow.programmes.in_force(pair.id)
        assert closed is not None and closed.state is State.CLOSED


async def test_mutual_wish_and_a_draft_that_survives(cast: Life) -> None:
    pair = await cast.active()
    vera, boris = cast.mentees[0], cast.mentors[0]
    await cast.lives(vera, pair, "petition.new!end_wish", '"Перехожу в другую школу')
    shown = await cast.lives(vera, pair, "petition.new!end_wish")
    assert "Перехожу в другую школу" in shown
    await cast.on(vera, "petition.send")
    await boris.sees("согласны ли вы завершить")
    await boris.taps("Открыть")
    await cast.school.idle()
    assert "другую школу" not in boris.transcript()
    await cast.on(boris, "petition.voice!yes")
    await cast.curator.sees("На просьбу завершить работу ответили")
    await cast.curator.taps("Открыть")
    await cast.school.idle()
    asked = await cast.on(cast.curator, "petition.decide!granted")
    assert "Завершить работу?" in asked and cast.can(cast.curator, "petition.new")
    await cast.on(cast.curator, "petition.decide_do")
    ended = await cast.pair(pair)
    assert (ended.ending, ended.evidence) == (Ending.MUTUAL, "№ 2026-1")


@pytest.mark.parametrize("side", ["mentor", "mentee"])
async def test_at_the_wish_of_one_side(cast: Life, side: str) -> None:
    pair = await cast.active()
    author = cast.mentors[0] if side == "mentor" else cast.mentees[0]
    await cast.lives(author, pair, "petition.new!end_wish", '"Переезжаю', "petition.send")
    await cast.curator.sees("просит завершить")
    await cast.curator.taps("Открыть")
    await cast.school.idle()
    await cast.on(cast.curator, "petition.decide!granted", "petition.decide_do")
    assert (await cast.pair(pair)).ending is Ending(side)


async def test_the_curator_ends_with_reason_and_evidence(cast: Life) -> None:
    pair = await cast.active()
    shown = await cast.lives(
        cast.curator, pair, "life.end", '"Три месяца без встреч', '"Журнал встреч'
    )
    assert "Три месяца без встреч" in shown and "Журнал встреч" in shown
    assert cast.can(cast.curator, "petition.new"), "mediation is offered first"
    first = cast.curator.screen["reply_markup"]["inline_keyboard"][0][0]["text"]
    assert first == "Отменить"
    await cast.on(cast.curator, "life.do")
    ended = await cast.pair(pair)
    assert (ended.ending, ended.words) == (Ending.CURATOR, "Три месяца без встреч")
    await cast.mentees[0].sees("Куратор завершил работу пары")
    assert "Три месяца" not in cast.mentees[0].transcript()


async def test_a_pause_ends_by_itself_or_by_a_button(cast: Life) -> None:
    pair = await cast.active()
    vera, boris = cast.mentees[0], cast.mentors[0]
    shown = await cast.lives(vera, pair, "life.pause", '"15.11', "life.skip", "life.do")
    assert "Пауза до 15 ноября 2026" in shown
    await boris.sees("приостановлена")
    assert (await cast.pair(pair)).paused_until == date(2026, 11, 15)
    await cast.lives(boris, pair, "life.resume")
    assert (await cast.pair(pair)).state is PairState.ACTIVE
    await cast.lives(boris, pair, "life.pause", "life.days!7", '"Каникулы', "life.do")
    await cast.ticks(days=6)
    assert (await cast.pair(pair)).state is PairState.PAUSED
    await cast.ticks(days=1)
    assert (await cast.pair(pair)).state is PairState.ACTIVE
    await vera.sees("Пауза закончилась")


async def test_what_cannot_be_done_now_explains_itself(cast: Life) -> None:
    pair = await cast.active()
    vera = cast.mentees[0]
    await cast.lives(vera, pair, "life.pause", "life.days!7", "life.skip", "life.do")
    await cast.lives(cast.mentors[0], pair, "petition.new!helper")
    assert "пауза" in await cast.mentors[0].toast()
    await vera.taps_data(f"p:life.end:{pair.id}::", message=vera.screen)
    assert "куратор" in await vera.toast()
    await vera.taps_data(f"p:life.pause:{pair.id}::", message=vera.screen)
    assert "пауза" in await vera.toast()


async def test_an_ended_pair_goes_on_only_by_the_whole_chain(cast: Life) -> None:
    pair = await cast.active()
    await cast.lives(cast.curator, pair, "life.end", '"Ошиблись', '"Журнал', "life.do")
    shown = await cast.lives(cast.curator, pair, "life.reopen", "life.reopen_do!mistake")
    assert "ответы участников" in shown
    again = await cast.pair(pair)
    assert again.state is PairState.ASKING and again.order is None and again.ending is None
    assert all(one.answer is Answer.WAITING for one in again.members)
    with pytest.raises(Refusal):
        await cast.activates(again)
    await cast.activates(await cast.to_order(await cast.answered(again)))
    assert (await cast.pair(pair)).state is PairState.ACTIVE


async def test_leaving_ends_a_pair_and_makes_a_group_smaller(cast: Life) -> None:
    group = await cast.active(mentees=(0, 1))
    vera, ivan, boris = cast.mentees[0], cast.mentees[1], cast.mentors[0]
    await left(cast, vera)
    smaller = await cast.pair(group)
    assert smaller.state is PairState.ACTIVE and len(smaller.mentees) == 1
    assert MentoringKind.GROUP not in smaller.kinds
    await ivan.sees("Состав группы изменился")
    await left(cast, boris)
    ended = await cast.pair(group)
    assert (ended.state, ended.ending) == (PairState.ENDED, Ending.LEFT)
    await ivan.sees("больше не участвует")


async def left(cast: Life, actor: Actor) -> None:
    async with cast.school.uow() as uow:
        me = await uow.people.by_account(actor.id)
        assert me is not None
        await leaving.leave_pairs(uow, me.id, uow.now)
        await uow.commit()
    await cast.school.idle()


async def test_a_mentee_leaves_a_group_and_the_others_go_on(cast: Life) -> None:
    group = await cast.active(mentees=(0, 1))
    vera = cast.mentees[0]
    await cast.lives(vera, group, "petition.new!end_wish", '"Справлюсь сама', "petition.send")
    await cast.curator.sees("просит завершить")
    await cast.curator.taps("Открыть")
    await cast.school.idle()
    await cast.on(cast.curator, "petition.decide!granted", "petition.decide_do")
    smaller = await cast.pair(group)
    assert smaller.state is PairState.ACTIVE and len(smaller.mentees) == 1
    assert "Вы вышли из группы" in vera.transcript()


async def test_an_old_button_does_nothing_but_show_the_present(cast: Life) -> None:
    pair = await cast.active()
    await cast.lives(cast.curator, pair, "life.end", '"Причина', '"Журнал')
    data, screen = cast.school.button(cast.curator, "life.do"), cast.curator.screen
    await cast.lives(cast.mentees[0], pair, "life.pause", "life.days!7", "life.skip", "life.do")
    await cast.curator.taps_data(data, message=screen)
    await cast.school.idle()
    assert (await cast.pair(pair)).state is PairState.PAUSED
    await cast.curator.sees("данные изменились")


async def test_a_successor_under_way_excludes_a_second_one(cast: Life) -> None:
    pair = await cast.active()
    daria = await cast.person(cast.mentors[1])
    replaced = await cast.does(
        cast.curator, pair_life.start_replacing, pair.id, pair.version, daria.id
    )
    assert replaced.replaces == pair.id
    with pytest.raises(Refusal, match="replacing_already"):
        await cast.does(cast.curator, pair_life.start_replacing, pair.id, pair.version, daria.id)
    await cast.lives(cast.curator, pair, "life.replace")
    assert "уже согласуется" in await cast.curator.toast()


async def test_open_petitions_close_with_the_pair(cast: Life) -> None:
    pair = await cast.active()
    vera = cast.mentees[0]
    await cast.lives(vera, pair, "petition.new!replace", '"Прошу', "petition.send")
    await cast.lives(cast.curator, pair, "life.end", '"Причина', '"Журнал', "life.do")
    async with cast.school.uow() as uow:
        [asked] = await uow.petitions.of_pair(pair.id)
    assert (asked.state, asked.number) == (PetitionState.CLOSED, "2026-1")
