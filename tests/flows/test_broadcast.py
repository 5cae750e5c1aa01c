"""Messages to one person, to a role, to everybody: preview, count, confirmation."""

from __future__ import annotations

from dataclasses import replace

from mentoring.people import Role
from mentoring.say import NoticeKind

ANNA = "Петрова Анна Сергеевна"
BORIS = "Орлов Борис Ильич"
VERA = "Ромашкина Вера Павловна"
NINA = "Иванова Нина Петровна"


async def at_home(school, actor):
    await actor.starts()
    await school.idle()


async def test_to_a_role_with_preview_count_and_confirmation(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    vera = await school.joins(Role.MENTEE, VERA)
    nina = await school.joins(Role.MENTEE, NINA)
    boris = await school.joins(Role.MENTOR, BORIS)
    await nina.blocks()
    await school.idle()
    await at_home(school, curator)
    await school.presses(curator, "home.more")
    await school.presses(curator, "broadcast.start")
    await curator.sees("Кому написать?")
    await curator.taps("наставляемый")
    await school.idle()
    await curator.taps("Написать отмеченным")
    await curator.sees("Кому: наставляемый", "Получит 1 человек", "До 1 человека", "2\u00a0000")
    await curator.says("Завтра в 15:00 <собрание> & чай")
    await curator.sees("Выше — сообщение", "Получит 1 человек")
    seen = [m for m in curator.transcript().splitlines() if "Завтра в 15:00" in m]
    assert seen[-1].endswith("Завтра в 15:00 <собрание> & чай")
    send = school.button(curator, "broadcast.send")
    screen = curator.screen
    await curator.taps_data(send, message=screen)
    await curator.sees("Отправлено")
    await vera.sees("Завтра в 15:00 <собрание> & чай", "Пишет куратор")
    await curator.taps_data(send, message=screen)
    await curator.sees("уже отправлено")
    await school.idle()
    assert vera.transcript().count("Завтра в 15:00") == 1
    assert "Завтра" not in boris.transcript()
    assert "Завтра" not in nina.transcript()


async def test_to_everybody_but_who_muted_it(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    vera = await school.joins(Role.MENTEE, VERA)
    boris = await school.joins(Role.MENTOR, BORIS)
    async with school.uow() as uow:
        card = (await uow.people.by_name(BORIS))[0]
        muted = replace(card.settings, muted=frozenset({NoticeKind.MESSAGES}))
        await uow.people.save(replace(card, settings=muted))
        await uow.commit()
    await at_home(school, curator)
    await school.presses(curator, "home.more")
    await school.presses(curator, "broadcast.start")
    await curator.taps("Написать всем")
    await curator.sees("все участники", "Получит 1 человек", "1 человек отключил")
    await curator.says("Привет")
    await school.idle()
    await school.presses(curator, "broadcast.send")
    await vera.sees("Привет")
    assert "Привет" not in boris.transcript()


async def test_to_one_person_from_the_card(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    vera = await school.joins(Role.MENTEE, VERA)
    await at_home(school, curator)
    await school.presses(curator, "people.home")
    await curator.taps("Ромашкина В. П.")
    await school.idle()
    await school.presses(curator, "broadcast.person")
    await curator.sees("Кому: Ромашкина В. П.")
    await curator.says("Зайдите ко мне")
    await school.idle()
    await curator.says("Зайдите, пожалуйста, ко мне")
    await school.idle()
    await school.presses(curator, "broadcast.send")
    await vera.sees("Зайдите, пожалуйста, ко мне")
    assert "Зайдите ко мне" not in vera.transcript()


async def test_too_long_or_to_nobody(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    await at_home(school, curator)
    await school.presses(curator, "home.more")
    await school.presses(curator, "broadcast.start")
    await school.presses(curator, "broadcast.to")
    assert "Писать некому" in await curator.toast()
    await school.joins(Role.MENTEE, VERA)
    await at_home(school, curator)
    await school.presses(curator, "home.more")
    await school.presses(curator, "broadcast.start")
    await curator.taps("Написать всем")
    await school.idle()
    await curator.says("а" * 2001)
    await curator.sees("2\u00a0001")


async def test_cancelling_sends_nothing(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    vera = await school.joins(Role.MENTEE, VERA)
    await at_home(school, curator)
    await school.presses(curator, "home.more")
    await school.presses(curator, "broadcast.start")
    await curator.taps("Написать всем")
    await school.idle()
    await curator.says("Привет")
    await school.idle()
    await curator.taps("Отменить")
    await curator.sees("Кому написать?")
    await curator.says("Просто слова")
    await school.idle()
    assert "Привет" not in vera.transcript()
    assert "Просто слова" not in vera.transcript()


async def test_others_do_not_broadcast(school):
    await school.joins(Role.CURATOR, ANNA)
    boris = await school.joins(Role.MENTOR, BORIS)
    for do in ("broadcast.start", "broadcast.to", "broadcast.person", "broadcast.send"):
        await boris.taps_data(f"p:{do}:1::", message=boris.screen)
        await school.idle()
        assert "недоступно" in await boris.toast(), do
