"""Consent in the chat: asked alone and first, refused without a trace, changed, withdrawn."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from bot.sandbox import Actor
from mentoring.consent import (
    ConsentAct,
    ConsentKind,
)
from mentoring.people import Role, Status
from storage.tables import metadata
from tests.conftest import School


def bot_texts(actor: Actor) -> dict[int, str]:
    """What the bot has said in a chat, by message id, as it reads now."""
    return {one.id: one.words for one in actor.chat.messages.values() if one.from_bot}


async def dump(school: School) -> str:
    """Every value in the database but the consents' own texts, as one string."""
    parts = []
    async with school.uow() as uow:
        for name, table in metadata.tables.items():
            if name != "consent_texts":
                parts += [str(tuple(row)) for row in await uow.people._db.execute(select(table))]
    return "\n".join(parts)


async def test_the_consent_comes_first_and_alone_with_its_details(school: School) -> None:
    anna = school.world.person("Anna")
    await anna.starts(await school.code(Role.MENTEE))
    await school.idle()
    screen = anna.screen["text"]
    assert screen.startswith("Согласие на обработку персональных данных")
    assert "Школа № 0 города Вымышленска" in screen
    assert "Версия текста 1" in screen
    assert len(screen) < 3500
    assert anna.buttons[0] == ["Даю согласие", "Не даю"]
    await school.presses(anna, "consent.details")
    assert "простыми словами" in anna.screen["text"]
    await school.presses(anna, "consent.show")
    assert anna.screen["text"] == screen
    await anna.says("Петрова Анна Ивановна")
    await school.idle()
    assert anna.screen["text"].startswith("Согласие на обработку")
    assert "Петрова" not in await dump(school)


async def test_the_text_can_be_read_and_agreed_to_in_english(school: School) -> None:
    anna = school.world.person("Anna")
    await anna.starts(await school.code(Role.MENTEE))
    await school.idle()
    await anna.taps("In English")
    await school.idle()
    assert anna.screen["text"].startswith("Consent to the processing")
    await school.presses(anna, "consent.give")
    async with school.uow() as uow:
        person = await uow.people.by_account(anna.id)
        assert person is not None
        (entry,) = await uow.consents.of(person.id)
    assert entry.language == "en"


async def test_a_no_leaves_nothing_and_the_code_works_again(school: School) -> None:
    anna = school.world.person("Anna")
    code = await school.code(Role.MENTEE)
    await anna.starts(code)
    await school.idle()
    old = anna.screen
    await school.presses(anna, "consent.refuse")
    assert "прежний код снова действует" in anna.screen["text"]
    async with school.uow() as uow:
        assert await uow.people.by_account(anna.id) is None
    await anna.taps_data("p:consent.give::1:processing.ru", message=old)
    await school.idle()
    async with school.uow() as uow:
        assert await uow.people.by_account(anna.id) is None
    await anna.starts(code)
    await school.idle()
    await school.presses(anna, "consent.give")
    await anna.sees("амили")  # the first question after the consent
    async with school.uow() as uow:
        person = await uow.people.by_account(anna.id)
        assert person is not None
        assert person.roles == {Role.MENTEE}
        acts = [entry.act for entry in await uow.consents.of(person.id)]
    assert acts == [ConsentAct.REFUSED, ConsentAct.GIVEN]


async def test_a_no_leaves_the_card_that_the_school_had_made(school: School) -> None:
    anna = school.world.person("Anna")
    code = await school.code(Role.MENTOR, "Петрова Анна Ивановна", "учитель физики")
    await anna.starts(code)
    await school.idle()
    await school.presses(anna, "consent.refuse")
    async with school.uow() as uow:
        (card,) = await uow.people.by_name("Петрова Анна Ивановна")
    assert (card.status, card.position) == (Status.INVITED, "учитель физики")
    await anna.starts(code)
    await school.idle()
    assert anna.screen["text"].startswith("Согласие на обработку")


async def test_the_register_holds_the_proof_and_a_second_tap_adds_nothing(school: School) -> None:
    anna = school.world.person("Anna")
    await anna.starts(await school.code(Role.MENTEE))
    await school.idle()
    asked = anna.screen
    data = school.button(anna, "consent.give")
    for _ in range(2):
        await anna.taps_data(data, message=asked)
    await school.idle()
    async with school.uow() as uow:
        person = await uow.people.by_account(anna.id)
        assert person is not None
        (entry,) = await uow.consents.of(person.id)
        current = await uow.consents.current_text(ConsentKind.PROCESSING, "ru")
    assert current is not None
    assert (entry.text_version, entry.sha256) == (current.version, current.sha256)
    assert (entry.channel, entry.message_id) == ("telegram", asked["message_id"])
    assert abs(entry.at - school.clock.now()) < timedelta(minutes=1)
    # The text agreed to stays in the chat as it was read, with the moment of the yes.
    stays = bot_texts(anna)[asked["message_id"]]
    assert "Вы дали это согласие 01.09.2026 09:00" in stays


async def changes_text(school: School, words: str) -> None:
    """The school edits its own copy of the text and starts the bot again."""
    own = school.app.settings.data_dir / "templates" / "ru" / "consent_processing.md"
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_text(words, encoding="utf-8")
    await school.app.prepare()


async def test_a_changed_text_asks_again_and_an_old_button_is_no_yes(school: School) -> None:
    anna = await school.joins(Role.MENTEE, "Петрова Анна Ивановна")
    ivan = school.world.person("Ivan")
    await ivan.starts(await school.code(Role.MENTEE))
    await school.idle()
    await changes_text(school, "# Новое согласие\n\nТекст {school_short_name}.\n")
    await school.presses(ivan, "consent.give")
    assert "Текст согласия изменился" in ivan.screen["text"]
    assert "Текст Школа № 0." in ivan.screen["text"]
    assert "Версия текста 2" in ivan.screen["text"]
    async with school.uow() as uow:
        person = await uow.people.by_account(ivan.id)
        assert person is not None
        assert await uow.consents.of(person.id) == []
    await anna.starts()
    await school.idle()
    assert "Текст согласия изменился" in anna.screen["text"]
    await school.presses(anna, "consent.give")
    await anna.sees("Петрова А. И.")


async def test_a_member_who_refuses_the_new_text_can_still_reach_their_data(
    school: School,
) -> None:
    anna = await school.joins(Role.MENTEE, "Петрова Анна Ивановна")
    await changes_text(school, "# Новое\n\nДругой текст.\n")
    await anna.starts()
    await school.idle()
    await school.presses(anna, "consent.refuse")
    assert "Решение записано" in anna.screen["text"]
    await school.presses(anna, "my_data.home")
    assert "Петрова Анна Ивановна" in anna.screen["text"]
    await anna.says("/request")
    await school.idle()
    assert "Другой текст" in anna.screen["text"]


async def test_a_consent_in_english_outlives_a_change_of_the_russian_text(school: School) -> None:
    anna = await school.joins(Role.MENTEE, "Петрова Анна Ивановна", language="en")
    await changes_text(school, "# Новое\n\nДругой текст.\n")
    await anna.starts()
    await anna.sees("Петрова А. И.")
