"""One update is one transaction; a bad one is tried three times, set aside, and stops nobody."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import pytest
from aiogram import Bot, Dispatcher, Router
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message

from bot.sandbox import Actor
from bot.telegram.fsm_storage import TurnStorage
from bot.telegram.standing import WhoSpeaks
from bot.telegram.worker import SilentSession
from mentoring.people import Role
from mentoring.refusal import Refusal
from mentoring.say import Say
from storage.uow import Uow
from tests.conftest import School
from tests.telegram.letters import got, member, words

MARK = "тайные слова наставляемого"


def serve(school: School, handle: Callable[..., Any]) -> Router:
    """Give every message and press to one handler instead of the bot's own."""
    made = Dispatcher(storage=TurnStorage())
    for observer in (made.message, made.callback_query):
        observer.outer_middleware(WhoSpeaks())
        observer.register(handle)
    school.app.worker._dispatcher = made
    return made


async def numbers(school: School, query: str) -> Any:
    async with school.uow() as uow:
        return (await uow._db.exec_driver_sql(query)).scalar()


class Breaks:
    """Writes a row, a state and words, then fails; the given number of times."""

    def __init__(self, times: int) -> None:
        self.left, self.calls = times, 0

    async def fails(self, message: Message, uow: Uow, state: FSMContext) -> Say:
        self.calls += 1
        await uow.people.add(now=uow.now, full_name="Следов Нет")
        await state.update_data(gathered=message.text)
        await uow.tell(Say("common-yes", to=1))
        if self.left:
            self.left -= 1
            raise ZeroDivisionError(message.text)
        return words(f"со {self.calls}-го раза")


async def test_a_crash_undoes_everything_and_the_next_attempt_does_it_once(school: School) -> None:
    anna, _ = await member(school, "Петрова Анна")
    breaks = Breaks(1)
    serve(school, breaks.fails)
    await anna.says(MARK)
    await anna.sees("со 2-го раза")
    await school.idle()
    assert await numbers(school, "SELECT count(*) FROM people") == 2
    assert await numbers(school, "SELECT count(*) FROM conversations") == 1
    assert got(anna) == ["Да", "со 2-го раза"]


async def test_after_three_attempts_it_is_set_aside_and_two_people_learn_of_it(
    school: School, caplog: pytest.LogCaptureFixture
) -> None:
    anna, _ = await member(school, "Петрова Анна")
    admin, _ = await member(school, "Главный Админ", Role.ADMIN)
    curator, _ = await member(school, "Иванова Вера", Role.CURATOR)
    breaks = Breaks(99)
    serve(school, breaks.fails)
    await anna.says(MARK)
    await school.idle()
    number = str(await numbers(school, "SELECT update_id FROM inbox WHERE state = 'aside'"))
    assert breaks.calls == 3
    assert "наша ошибка" in anna.screen["text"] and number in anna.screen["text"]
    assert number in admin.screen["text"] and MARK not in admin.screen["text"]
    assert got(curator) == []
    assert await numbers(school, "SELECT count(*) FROM people") == 3
    assert await numbers(school, "SELECT count(*) FROM conversations") == 0
    problem = await numbers(school, "SELECT problem FROM inbox WHERE state = 'aside'")
    assert problem.startswith("ZeroDivisionError in fails")
    assert f"update {number} failed" in caplog.text and MARK not in caplog.text


async def test_without_an_administrator_the_curator_is_told(school: School) -> None:
    anna, _ = await member(school, "Петрова Анна")
    curator, _ = await member(school, "Иванова Вера", Role.CURATOR)
    serve(school, Breaks(99).fails)
    await anna.says("?")
    await school.idle()
    assert "отложено" in curator.screen["text"]


async def test_what_came_after_a_failing_update_waits_for_it(school: School) -> None:
    anna, _ = await member(school, "Петрова Анна")
    heard: list[str] = []

    async def listen(message: Message) -> None:
        heard.append(message.text or "")
        if heard.count("первое") == 1:
            raise ZeroDivisionError

    serve(school, listen)
    await anna.says("первое")
    await anna.says("второе")
    await school.idle()
    assert [one for one in heard if one == "первое"] == ["первое"] * 2
    assert heard[-1] == "второе"


async def test_each_chat_is_heard_in_its_order(school: School) -> None:
    people = [await member(school, f"Петрова {name}") for name in ("Анна", "Вера", "Зоя")]
    heard: list[tuple[int, str]] = []

    async def listen(message: Message) -> None:
        heard.append((message.chat.id, message.text or ""))

    serve(school, listen)
    for number in range(15):
        for actor, _ in people:
            await actor.says(str(number))
    await school.idle()
    for actor, _ in people:
        mine = [text for chat, text in heard if chat == actor.id]
        assert mine == [str(number) for number in range(15)]


async def test_an_update_delivered_again_is_applied_once(school: School) -> None:
    anna, _ = await member(school, "Петрова Анна")
    breaks = Breaks(0)
    serve(school, breaks.fails)
    await anna.says("раз")
    await school.idle()
    school.server.redeliver(5)
    await anna.says("два")
    await school.idle()
    assert breaks.calls == 2


@pytest.mark.parametrize("pressed", [True, False])
async def test_a_refusal_is_spoken_and_undoes_what_was_written(
    school: School, pressed: bool
) -> None:
    anna, _ = await member(school, "Петрова Анна")

    async def refuse(event: Message | CallbackQuery, uow: Uow, state: FSMContext) -> Say:
        await uow.people.add(now=uow.now, full_name="Следов Нет")
        await state.set_state("somewhere")
        raise Refusal("people-by_text", text="нельзя <b>&")

    screen = await shown(school, anna)
    serve(school, refuse)
    if pressed:
        query = await anna.taps_data("p:any:::", message=screen)
        assert await anna.toast() == "Имя содержит: нельзя <b>&"
        assert school.world.queries[query].answer["show_alert"] is True  # type: ignore[index]
        await school.idle()
        assert got(anna) == ["экран"]
    else:
        await anna.says("?")
        await anna.sees("нельзя <b>&")
    assert await numbers(school, "SELECT count(*) FROM people") == 1
    assert await numbers(school, "SELECT count(*) FROM conversations") == 0


async def shown(school: School, actor: Actor) -> dict[str, Any]:
    async with school.uow() as uow:
        await uow.outbox.add(words("экран"), chat=actor.id, person=None, now=uow.now)
        await uow.commit()
    await school.idle()
    return actor.screen


async def test_every_press_is_answered_whatever_the_handler_says(school: School) -> None:
    anna, card = await member(school, "Петрова Анна")
    screen = await shown(school, anna)
    answers: list[Any] = [None, [], Say("common-yes", to=card.id), [Say("common-no", fresh=True)]]
    for answer in answers:

        async def say(query: CallbackQuery, answer: Any = answer) -> Any:
            return answer

        serve(school, say)
        await anna.taps_data("p:any:::", message=screen)
        assert await anna.toast() == ""
        await school.idle()


async def test_a_handler_that_sends_by_itself_is_told_how_it_is_done() -> None:
    silent = Bot("42:sandbox", session=SilentSession())
    with pytest.raises(RuntimeError, match="returns what to say"):
        await silent.send_message(5, "?")
    with pytest.raises(RuntimeError, match="errand"):
        await silent.download_file("documents/1.docx")


async def test_a_handler_that_sends_fails_its_update_and_sends_nothing(school: School) -> None:
    anna, _ = await member(school, "Петрова Анна")

    async def send(message: Message) -> None:
        await message.answer("сам")

    serve(school, send)
    await anna.says("?")
    await anna.sees("наша ошибка")
    assert "сам" not in got(anna)


MALFORMED = (
    {"message": "words"},
    {"message": {"chat": "x", "from": 5, "text": "?"}},
    {"message": {"chat": {"id": "x", "type": 5}, "text": "?"}},
    {"message": {"chat": {"id": 2**70}, "from": {"id": "x"}}},
    {"callback_query": {"id": 5, "from": [], "message": []}},
    {"callback_query": "data"},
    {"my_chat_member": {"chat": {}}},
    {"something_new": {"chat": {"id": 5}}},
    {"message": {"message_id": 1, "date": 1, "text": "\ud800"}},
    {},
)


async def test_malformed_updates_are_set_aside_and_stop_nobody(
    school: School, caplog: pytest.LogCaptureFixture
) -> None:
    anna, _ = await member(school, "Петрова Анна")
    for number, body in enumerate(MALFORMED):
        secret = {**body, "extra": MARK}
        school.world.updates._pending.append({"update_id": 5000 + number, **secret})
    school.world.updates._wake()
    await anna.says("/start")
    await anna.sees("Петрова А.")
    await school.idle()
    assert await numbers(school, "SELECT count(*) FROM inbox WHERE state = 'new'") == 0
    assert MARK not in caplog.text


async def test_what_was_said_is_forgotten_once_handled_and_never_logged(
    school: School, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    caplog.clear()
    anna, _ = await member(school, "Петрова Анна")
    await shown(school, anna)
    for text in (MARK, f"/{MARK}", f"/start {MARK}"):
        await anna.says(text)
    await anna.edits(await anna.says(MARK), MARK + "!")
    await anna.sends_document(f"{MARK}.docx", b"x", MARK)
    await anna.taps_data(f"p:{MARK[:12]}:::")
    await school.idle()
    assert await numbers(school, "SELECT count(*) FROM inbox WHERE payload IS NOT NULL") == 0
    assert MARK not in caplog.text and MARK[:12] not in caplog.text
    assert str(MARK.encode())[2:30] not in caplog.text


async def test_a_command_completed_with_the_bots_name_works(school: School) -> None:
    anna, _ = await member(school, "Петрова Анна")
    await anna.says("/start@nastavnik_demo_bot")
    await anna.sees("Петрова А.")
    await anna.says("/help@nastavnik_demo_bot")
    await anna.sees("Как здесь всё устроено")
