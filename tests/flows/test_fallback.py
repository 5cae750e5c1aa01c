"""Whatever nobody asked for is answered kindly, stored nowhere, and changes nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.sandbox import incoming
from bot.texts import Texts
from mentoring.people import Role, Settings, Status
from tests.conftest import School
from tests.telegram.letters import got, member


def says(school: School, key: str, language: str = "ru") -> str:
    """The text of a key, without markup and facts."""
    return Texts(school.app.settings.zone).plain(key, language=language)


UNASKED: dict[str, tuple[Any, str]] = {
    "words": (lambda one: one.says("просто слова"), "fallback-unknown_words"),
    "command": (lambda one: one.says("/nonsense"), "fallback-unknown_command"),
    "sticker": (lambda one: one.sends_sticker(), "fallback-sticker"),
    "photo": (lambda one: one.sends_photo(), "fallback-not_text"),
    "photo with words": (lambda one: one.sends_photo(caption="подпись"), "fallback-not_text"),
    "voice": (lambda one: one.sends_voice(), "fallback-not_text"),
    "place": (lambda one: one.sends_location(), "fallback-not_text"),
    "contact": (lambda one: one.sends_contact(), "fallback-not_text"),
    "file": (lambda one: one.sends_document("a.docx", b"x"), "fallback-not_text"),
    "forward": (lambda one: one.forwards("чужое", "Кто-то"), "fallback-forwarded"),
}


@pytest.mark.parametrize("language", ["ru", "en"])
async def test_a_member_is_told_what_was_not_understood_and_shown_the_way_home(
    school: School, language: str
) -> None:
    anna, _ = await member(school, "Петрова Анна", settings=Settings(language))
    for act, key in UNASKED.values():
        await act(anna)
        await anna.sees(says(school, key, language))
        assert school.button(anna, "home")
    await school.presses(anna, "home")
    assert "Петрова А." in anna.screen["text"]


@pytest.mark.parametrize("language", ["ru", "en"])
async def test_a_member_who_edits_an_answer_is_told_where_it_can_be_mended(
    school: School, language: str
) -> None:
    anna, _ = await member(school, "Петрова Анна", settings=Settings(language))
    message = await anna.says("было")
    await school.idle()
    await anna.edits(message, "стало")
    await anna.sees(says(school, "fallback-edited", language))


STANDINGS = {Status.AWAITING: "join-awaiting", Status.LEFT: "fallback-left"}


@pytest.mark.parametrize("language", ["ru", "en"])
@pytest.mark.parametrize("status", STANDINGS)
async def test_who_waits_or_has_left_hears_where_things_stand_whatever_they_do(
    school: School, status: Status, language: str
) -> None:
    anna, card = await member(school, "Петрова Анна", settings=Settings(language))
    await anna.starts()
    await school.idle()
    hub = anna.screen
    async with school.uow() as uow:
        await uow.people.save(replace(card, status=status))
        await uow.commit()
    expected = says(school, STANDINGS[status], language)
    for act, _ in UNASKED.values():
        await act(anna)
        await anna.sees(expected)
    for command in ("/start", "/cancel", "/settings", "/people"):
        await anna.says(command)
        await anna.sees(expected)
    for row in hub["reply_markup"]["inline_keyboard"]:
        if "my_data" not in row[0]["callback_data"]:
            await anna.taps_data(row[0]["callback_data"], message=hub)
            assert await anna.toast() == ""
            await school.idle()
            assert anna.chat.messages[hub["message_id"]].words == expected
    await anna.says("/help")
    await anna.sees(says(school, "fallback-help", language))


async def test_a_stranger_hears_one_polite_word_and_leaves_no_trace(school: School) -> None:
    anna = school.world.person("Анна")
    for act, _ in UNASKED.values():
        await act(anna)
        await anna.sees(says(school, "join-stranger"))
    await anna.taps_data("p:queue.home:::")
    await anna.sees(says(school, "join-stranger"))
    await school.idle()
    async with school.uow() as uow:
        for table in ("people", "outbox", "conversations", "errands"):
            count = await uow._db.exec_driver_sql(f"SELECT count(*) FROM {table}")  # noqa: S608
            assert count.scalar() == 0, table
        kept = await uow._db.exec_driver_sql("SELECT count(*) FROM inbox WHERE payload IS NOT NULL")
        assert kept.scalar() == 0


async def test_a_strangers_edit_is_passed_over(school: School) -> None:
    anna = school.world.person("Анна")
    message = await anna.says("было")
    await school.idle()
    await anna.edits(message, "стало")
    await school.idle()
    assert len(got(anna)) == 1


@pytest.mark.parametrize(
    "data", ["p:gone.action:7:3:x", "p:", "v1|accept|7", "p:request.open:x::", "\u0434\u0430"]
)
@pytest.mark.parametrize("language", ["ru", "en"])
async def test_an_old_button_changes_nothing_and_shows_how_things_are_now(
    school: School, data: str, language: str
) -> None:
    anna, _ = await member(school, "Петрова Анна", settings=Settings(language))
    await anna.starts()
    await school.idle()
    await anna.taps_data(data, message=anna.screen)
    assert await anna.toast() == ""
    await anna.sees("Петрова А.")
    await school.idle()
    assert got(anna)[-2] == says(school, "fallback-old_button", language)


async def test_personal_matters_are_not_for_a_group(school: School) -> None:
    anna, _ = await member(school, "Петрова Анна")
    group = school.world.group("Педсовет", [anna], bot_status="administrator")
    for text in ("/start", "/people@nastavnik_demo_bot", "/start@NASTAVNIK_demo_bot"):
        await anna.says(text, chat=group)
        await school.idle()
    answers = [one for one in group.messages.values() if one.from_bot]
    private = says(school, "fallback-private_only")
    assert [one.words for one in answers] == [private] * 3
    assert got(anna) == []


async def test_a_groups_talk_is_not_ours_to_read(school: School) -> None:
    anna, _ = await member(school, "Петрова Анна")
    group = school.world.group("Педсовет", [anna], bot_status="administrator")
    message = await anna.says("о своём", chat=group)
    await anna.says("/start@another_bot", chat=group)
    incoming.edit(school.world, anna.person, message["message_id"], "о другом", group)
    await school.idle()
    assert [one for one in group.messages.values() if one.from_bot] == []
    assert got(anna) == []


async def test_hub_buttons_pressed_twice_do_no_harm(school: School) -> None:
    curator = await school.joins(Role.CURATOR, "Иванова Анна Петровна", "завуч")
    hub = curator.screen
    for row in hub["reply_markup"]["inline_keyboard"]:
        for button in row:
            for _ in range(2):
                await curator.taps_data(button["callback_data"], message=hub)
            assert len(await curator.toast()) <= 200
            await school.idle()
            assert "наша ошибка" not in curator.transcript()
    async with school.uow() as uow:
        assert await uow.inbox.aside() == [] and await uow.outbox.undelivered() == 0


async def test_a_button_pressed_in_two_copies_of_a_message_edits_each(school: School) -> None:
    curator = await school.joins(Role.CURATOR, "Иванова Анна Петровна", "завуч")
    first = curator.screen
    await curator.starts()
    await school.idle()
    second = curator.screen
    assert first["message_id"] != second["message_id"]
    for copy in (first, second, first):
        await curator.taps_data("p:people.home:::", message=copy)
        await school.idle()
        assert await curator.toast() == ""
    texts = {curator.chat.messages[one["message_id"]].words for one in (first, second)}
    assert len(texts) == 1
