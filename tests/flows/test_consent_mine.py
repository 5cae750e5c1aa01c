"""My consents: given one by one, put on paper, noted as signed, withdrawn."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.sandbox import Actor
from mentoring.consent import (
    ConsentAct,
    ConsentKind,
    ConsentStanding,
    Place,
    original_received,
)
from mentoring.my_data import destroy_due
from mentoring.people import Role, Status
from mentoring.refusal import Refusal
from tests.conftest import School
from tests.papers.reading import docx_text


def bot_texts(actor: Actor) -> dict[int, str]:
    """What the bot has said in a chat, by message id, as it reads now."""
    return {one.id: one.words for one in actor.chat.messages.values() if one.from_bot}


async def test_publication_is_given_and_withdrawn_and_the_curator_is_told_without_a_name(
    school: School,
) -> None:
    curator = await school.joins(Role.CURATOR, "Кураторова Клара Карловна")
    anna = await school.joins(Role.MENTEE, "Петрова Анна Ивановна")
    await school.presses(anna, "my_data.home")
    await school.presses(anna, "consent.mine")
    assert "Обработка персональных данных" in anna.screen["text"]
    assert "Работа наставником" not in anna.screen["text"]
    await anna.taps("Публикация")
    await school.idle()
    await school.presses(anna, "consent.show")
    assert "разрешённых для распространения" in anna.screen["text"]
    await school.presses(anna, "consent.give")
    assert "согласие дано" in anna.screen["text"]
    await school.presses(anna, "consent.withdraw")
    assert anna.buttons[0] == ["Оставить как есть"]
    confirm, screen = school.button(anna, "consent.withdraw_yes"), anna.screen
    for _ in range(2):
        await anna.taps_data(confirm, message=screen)
    await school.idle()
    told = [one for one in bot_texts(curator).values() if "согласие на публикацию" in one]
    assert len(told) == 1
    assert "Петрова" not in told[0]
    async with school.uow() as uow:
        person = await uow.people.by_account(anna.id)
        assert person is not None
        assert person.status is Status.MEMBER
        standing = await uow.consents.standing(person.id, ConsentKind.PUBLICATION)
    assert standing is ConsentStanding.WITHDRAWN


async def test_an_old_withdrawal_button_does_not_take_back_a_newer_yes(school: School) -> None:
    await school.joins(Role.CURATOR, "Кураторова Клара Карловна")
    anna = await school.joins(Role.MENTEE, "Петрова Анна Ивановна")
    await school.presses(anna, "my_data.home")
    await school.presses(anna, "consent.mine")
    await anna.taps("Публикация")
    await school.idle()
    await school.presses(anna, "consent.show")
    yes = school.button(anna, "consent.give")
    await school.presses(anna, "consent.give")
    await school.presses(anna, "consent.withdraw")
    old, screen = school.button(anna, "consent.withdraw_yes"), anna.screen
    await school.presses(anna, "consent.withdraw_yes")
    await anna.taps_data(yes, message=screen)
    await school.idle()
    await anna.taps_data(old, message=screen)
    await school.idle()
    async with school.uow() as uow:
        person = await uow.people.by_account(anna.id)
        assert person is not None
        standing = await uow.consents.standing(person.id, ConsentKind.PUBLICATION)
    assert standing is ConsentStanding.GIVEN


async def test_a_mentor_is_asked_for_the_assignment_and_gets_the_form(school: School) -> None:
    ivan = await school.joins(Role.MENTOR, "Сидоров Иван Петрович", "учитель химии")
    await school.presses(ivan, "my_data.home")
    await school.presses(ivan, "consent.mine")
    await ivan.taps("Работа наставником")
    await school.idle()
    await school.presses(ivan, "consent.show")
    assert "351.8" in ivan.screen["text"]
    await school.presses(ivan, "consent.give")
    await school.presses(ivan, "consent.paper")
    file = await ivan.receives(".docx")
    assert "Согласие-на-работу-наставником" in file.name
    words = docx_text(file.data)
    assert "Сидоров Иван Петрович" in words
    assert "351.8" in words
    assert "01.09.2026 09:00" in words


async def test_withdrawing_processing_ends_everything_and_promises_destruction(
    school: School,
) -> None:
    curator = await school.joins(Role.CURATOR, "Кураторова Клара Карловна")
    anna = await school.joins(Role.MENTEE, "Петрова Анна Ивановна")
    await school.presses(anna, "my_data.home")
    await school.presses(anna, "consent.mine")
    await anna.taps("Обработка")
    await school.idle()
    await school.presses(anna, "consent.withdraw")
    assert "30 дней" in anna.screen["text"]
    await school.presses(anna, "consent.withdraw_yes")
    assert "Согласие отозвано" in anna.screen["text"]
    await curator.sees("больше не участвует")
    async with school.uow() as uow:
        person = await uow.people.by_account(anna.id)
    assert person is not None
    assert person.status is Status.LEFT
    await anna.says("/request")
    await school.idle()
    assert "больше не участвуете" in anna.screen["text"]
    for days, expected in ((28, 0), (30, 1), (31, 0)):
        moment = school.clock.now() + timedelta(days=days)
        async with school.app.storage.transaction(moment) as uow:
            assert await destroy_due(uow, moment) == expected
            await uow.commit()
    await school.idle()
    async with school.uow() as uow:
        assert (await uow.people.get(person.id)).full_name is None


async def test_the_last_curator_can_not_withdraw_and_leave_the_school_without(
    school: School,
) -> None:
    curator = await school.joins(Role.CURATOR, "Кураторова Клара Карловна")
    await school.presses(curator, "my_data.home")
    await school.presses(curator, "consent.mine")
    await curator.taps("Обработка")
    await school.idle()
    await school.presses(curator, "consent.withdraw")
    await school.presses(curator, "consent.withdraw_yes")
    assert "куратор" in (await curator.toast()).lower()
    async with school.uow() as uow:
        person = await uow.people.by_account(curator.id)
    assert person is not None
    assert person.status is Status.MEMBER


async def test_the_curator_notes_the_signed_original_once_and_nobody_else_may(
    school: School,
) -> None:
    curator = await school.joins(Role.CURATOR, "Кураторова Клара Карловна")
    anna = await school.joins(Role.MENTEE, "Петрова Анна Ивановна")
    kind, place = ConsentKind.PROCESSING, Place.PERSONNEL_FILE
    async with school.uow() as uow:
        keeper = await uow.people.by_account(curator.id)
        person = await uow.people.by_account(anna.id)
        assert keeper is not None
        assert person is not None
        with pytest.raises(Refusal, match="common-not_allowed"):
            await original_received(uow, person, person, kind, place, uow.now)
        with pytest.raises(Refusal, match="consent-not_given"):
            await original_received(uow, keeper, person, ConsentKind.PUBLICATION, place, uow.now)
        await original_received(uow, keeper, person, kind, place, uow.now)
        with pytest.raises(Refusal, match="consent-original_known"):
            await original_received(uow, keeper, person, kind, place, uow.now)
        entry = (await uow.consents.of(person.id, kind))[-1]
        assert (entry.act, entry.by, entry.note) == (
            ConsentAct.ORIGINAL_RECEIVED,
            keeper.id,
            "personnel_file",
        )
        await uow.commit()
    await school.presses(anna, "my_data.home")
    await school.presses(anna, "consent.mine")
    assert "Подписанный оригинал получен: личное дело" in anna.screen["text"]


async def test_what_is_destroyed_at_night_is_told_in_the_morning(school: School) -> None:
    await school.joins(Role.CURATOR, "Кураторова Клара Карловна")
    anna = await school.joins(Role.MENTEE, "Петрова Анна Ивановна")
    for do in ("my_data.home", "consent.mine", "consent.kind", "consent.withdraw"):
        await school.presses(anna, do)
    await school.presses(anna, "consent.withdraw_yes")
    school.app.jobs.stop()
    words = "удалила ваши данные"
    # Withdrawn at 9:00 on 1 September; the night's work of the 1 October is at 4:00.
    for hour, is_told in ((4, False), (7, False), (8, True)):
        moment = datetime(2026, 10, 1, hour, tzinfo=ZoneInfo("Europe/Moscow"))
        school.clock.set(moment.astimezone(UTC))
        await school.app.jobs.tick()
        await school.idle()
        assert (words in anna.transcript()) is is_told, hour
    async with school.uow() as uow:
        assert await uow.people.by_account(anna.id) is None, "destroyed in the night"
