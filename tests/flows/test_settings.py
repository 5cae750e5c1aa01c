"""Settings: another language, quiet hours that hold notices, kinds switched off."""

from __future__ import annotations

from datetime import time, timedelta

from bot.sandbox import Actor
from mentoring.people import Person, Role
from mentoring.say import NoticeKind, Say
from tests.conftest import School


async def card_of(school: School, actor: Actor) -> Person:
    async with school.uow() as uow:
        person = await uow.people.by_account(actor.id)
    assert person is not None
    return person


async def tells(school: School, actor: Actor, kind: NoticeKind) -> None:
    """Something happens that concerns the person."""
    person = await card_of(school, actor)
    async with school.uow() as uow:
        await uow.tell(Say("consent_withdrawn-publication", to=person.id, kind=kind))
        await uow.commit()
    await school.idle()


def notices(actor: Actor) -> int:
    return sum("согласие на публикацию" in one.words for one in actor.chat.messages.values())


async def opens(school: School, actor: Actor) -> None:
    await actor.says("/settings")
    await school.idle()


async def test_another_language_at_once_with_its_commands(school: School) -> None:
    anna = await school.joins(Role.MENTEE, "Петрова Анна Ивановна")
    await opens(school, anna)
    assert "Язык: Русский" in anna.screen["text"]
    await anna.taps("English")
    await school.idle()
    assert "Language: English" in anna.screen["text"]
    assert "✓ English" in anna.buttons[0]
    described = {one["command"]: one["description"] for one in anna.commands()}
    assert described["settings"].isascii()
    await anna.taps("Русский")
    await school.idle()
    assert "Язык: Русский" in anna.screen["text"]


async def test_quiet_hours_by_a_chip_and_by_words(school: School) -> None:
    anna = await school.joins(Role.MENTEE, "Петрова Анна Ивановна")
    await opens(school, anna)
    assert "Тихие часы: с 21:00 до 7:30" in anna.screen["text"]
    await school.presses(anna, "settings.quiet")
    await anna.taps("22:00–8:00")
    await school.idle()
    assert "✓ 22:00–8:00" in anna.buttons[1]
    settings = (await card_of(school, anna)).settings
    assert (settings.quiet_from, settings.quiet_to) == (time(22), time(8))
    await school.presses(anna, "settings.home")
    await school.presses(anna, "settings.quiet")
    await anna.says("ночью")
    await school.idle()
    assert "Не разобрал время" in anna.screen["text"]
    await anna.says("с 19.30 до 9")
    await school.idle()
    assert "Тихие часы: с 19:30 до 9:00" in anna.screen["text"]
    await school.presses(anna, "settings.quiet")
    await anna.taps("Выключить")
    await school.idle()
    assert "Сейчас: выключены" in anna.screen["text"]


async def test_a_notice_of_the_night_comes_in_the_morning(school: School) -> None:
    anna = await school.joins(Role.MENTEE, "Петрова Анна Ивановна")
    school.clock.move(timedelta(hours=13))  # 22:00 in Moscow
    await tells(school, anna, NoticeKind.DECISIONS)
    assert notices(anna) == 0
    school.clock.move(timedelta(hours=9, minutes=25))  # 7:25
    await school.idle()
    assert notices(anna) == 0
    school.clock.move(timedelta(minutes=6))
    await school.idle()
    await anna.sees("согласие на публикацию")
    assert notices(anna) == 1


async def test_what_is_pressed_is_answered_at_night(school: School) -> None:
    anna = await school.joins(Role.MENTEE, "Петрова Анна Ивановна")
    school.clock.move(timedelta(hours=15))
    await opens(school, anna)
    assert "Настройки" in anna.screen["text"]
    await school.presses(anna, "my_data.home")
    await school.presses(anna, "my_data.export")
    await anna.receives(".json")


async def test_a_kind_switched_off_does_not_come_and_service_always_does(school: School) -> None:
    anna = await school.joins(Role.MENTEE, "Петрова Анна Ивановна")
    await opens(school, anna)
    await school.presses(anna, "settings.kinds")
    assert "дела не теряются" in anna.screen["text"]
    off, screen = school.button(anna, "settings.kind"), anna.screen
    for _ in range(2):
        await anna.taps_data(off, message=screen)
    await school.idle()
    muted = (await card_of(school, anna)).settings.muted
    assert muted == {NoticeKind.DECISIONS}
    await tells(school, anna, NoticeKind.DECISIONS)
    assert notices(anna) == 0
    await tells(school, anna, NoticeKind.SERVICE)
    assert notices(anna) == 1
    await anna.taps_data("p:settings.kind:::service.off", message=screen)
    await school.idle()
    assert "отключить нельзя" in await anna.toast()
    await opens(school, anna)
    assert "включено 3 из 4" in anna.screen["text"]


async def test_a_broken_button_changes_nothing(school: School) -> None:
    anna = await school.joins(Role.MENTEE, "Петрова Анна Ивановна")
    before = (await card_of(school, anna)).settings
    await opens(school, anna)
    for data in (
        "p:settings.language:::de",
        "p:settings.quiet_set:::5-6",
        "p:settings.kind:::x.on",
    ):
        await anna.taps_data(data, message=anna.screen)
        await school.idle()
        assert await anna.toast()
    assert (await card_of(school, anna)).settings == before
