"""Urgent help: asked in two taps, taken by whoever can, answered in the chat, counted (2.4, 5.1)."""

from __future__ import annotations

import pytest

from bot.app import dispatcher
from bot.telegram.callbacks import pressed
from mentoring import consent
from mentoring.my_data import Grounds, erase
from tests.conftest import School
from tests.flows.by_hand import complaints
from tests.flows.everybody import dump
from tests.flows.helps import SECRET, Helps, helps_of

FILES = ("attachments", "errands", "conversations")


@pytest.fixture
async def helps(school: School) -> Helps:
    return await helps_of(school)


async def test_the_first_is_silent_over_a_weekend_the_second_takes_it_and_it_is_solved(
    helps: Helps,
) -> None:
    """Vera has no pair. Friday afternoon, two colleagues who offered; the first says nothing."""
    life, vera = helps.life, helps.life.mentees[0]
    gleb = await helps.colleague("Воронов Глеб Андреевич", level=3)
    rita = await helps.colleague("Синицына Рита Олеговна", level=2)
    await helps.at("2026-09-04 16:00")
    request = await helps.asks(vera)
    assert "до 07.09.2026 16:00" in vera.screen["text"]
    assert helps.heard(gleb, "Коллеге нужна помощь") == 1
    assert not helps.heard(rita, "Коллеге нужна помощь")
    assert SECRET not in gleb.transcript() and "Ромашкина" not in gleb.transcript()
    for wall in ("2026-09-04 23:00", "2026-09-05 12:00", "2026-09-06 12:00", "2026-09-07 08:00"):
        await helps.at(wall)
    assert helps.heard(gleb, "всё ещё ждёт") == 0, "hours outside school do not run the clock"
    await helps.at("2026-09-07 11:46")
    assert helps.heard(gleb, "всё ещё ждёт") == 1
    await helps.at("2026-09-07 16:02")
    assert helps.heard(rita, "Коллеге нужна помощь") == 1
    shown = await helps.opens(rita, request)
    assert SECRET in shown and "Ромашкина В. П." in shown
    await life.on(rita, "help.take")
    await vera.sees("Коллега взялся вам помочь")
    await gleb.taps_data(f"p:help.take:{request.id}:1:", message=gleb.screen)
    assert "уже взял другой коллега" in await gleb.toast()
    await helps.at("2026-09-07 16:30")
    await life.on(rita, "help.reply", '"Начните урок со знака тишины')
    notice = await vera.sees("Вам написали")
    assert "знака тишины" not in notice["text"]
    assert "знака тишины" in await helps.opens(vera, request)
    await life.on(vera, "help.reply", '"Попробую завтра, спасибо')
    assert "Попробую завтра" in await helps.opens(rita, request)
    await helps.at("2026-09-08 16:31")
    await vera.sees("Получилось решить?")
    await life.on(vera, "help.solve")
    assert "Решено" in vera.screen["text"]
    await rita.sees("коллега благодарит")
    done = await helps.request()
    assert done.reaction in (539, 540), "an hour on Friday, Monday up to 16:30"
    people = (gleb, rita, vera, life.curator)
    before = [one.transcript() for one in people]
    await helps.at("2026-09-14 16:00")
    assert [one.transcript() for one in people] == before, "nothing more is said of it"
    assert not helps.heard(life.curator, "никто не откликнулся")


async def test_ones_own_mentor_comes_first_and_a_no_is_seen_by_nobody(helps: Helps) -> None:
    life = helps.life
    vera, boris = life.mentees[0], life.mentors[0]
    pair = await life.active()
    gleb = await helps.colleague("Воронов Глеб Андреевич", level=3)
    await vera.starts()
    await helps.school.idle()
    first = await life.on(vera, "help.home")
    assert vera.buttons[0][0] == "Работа с классом", "the area of one's own pair comes first"
    assert "Мои просьбы: 0" in str(vera.buttons) and "первым узнает он" in first
    asked = await life.on(vera, "help.area!psych")
    assert "Прочитает ваш наставник" in asked and "родителей" in asked
    request = await helps.asks(vera)
    assert request.pair == pair.id
    assert helps.heard(boris, "Коллеге нужна помощь") == 1
    assert not helps.heard(gleb, "Коллеге нужна помощь")
    await boris.starts()
    await helps.school.idle()
    assert "1 просьба о помощи ждёт вашего ответа" in boris.screen["text"]
    await life.on(boris, "help.list_theirs", "help.open")
    shown = await life.on(boris, "help.decline")
    assert "никто не узнает" in shown
    await helps.ticks()
    assert helps.heard(gleb, "Коллеге нужна помощь") == 1
    before = vera.transcript()
    assert "не смог" not in before + await helps.opens(vera, request)
    number = await helps.number(boris)
    async with life.school.uow() as uow:
        traces = await uow.audit.of_person(number)
        assert not [one for one in traces if "situational" in one.action]
    await boris.taps_data(f"p:help.open:{request.id}::", message=boris.screen)
    assert "уже у другого коллеги" in await boris.toast()
    await helps.opens(gleb, request)
    await life.on(gleb, "help.take", "help.reply", '"Давайте вместе')
    await helps.opens(vera, request)
    await life.on(vera, "help.solve")
    async with life.school.uow() as uow:
        [counted] = await uow.situational_requests.of_pair(pair.id)
        counts = await uow.situational_requests.counts(pair=pair.id)
    assert counted.id == request.id and (counts.count, counts.solved) == (1, 1)
    await boris.taps_data(f"p:pair.open:{pair.id}::", message=boris.screen)
    await helps.school.idle()
    assert "Срочная помощь: 1 просьба, решено: 1" in boris.screen["text"]
    assert SECRET not in boris.screen["text"]


async def test_asked_on_a_day_off_colleagues_hear_when_the_school_opens(helps: Helps) -> None:
    vera = helps.life.mentees[0]
    gleb = await helps.colleague("Воронов Глеб Андреевич")
    await helps.at("2026-09-05 22:15")
    await vera.starts()
    await helps.school.idle()
    shown = await helps.life.on(vera, "help.home", "help.area!psych", f'"{SECRET}')
    assert "Школа сейчас закрыта" in shown and "07.09.2026 08:30" in shown
    shown = await helps.life.on(vera, "help.send!now")
    assert "Коллега узнает о просьбе 07.09.2026 08:30" in shown
    before = gleb.transcript()
    for wall in ("2026-09-06 12:00", "2026-09-07 08:20"):
        await helps.at(wall)
        assert gleb.transcript() == before
    await gleb.taps_data("p:help.open:1::", message=gleb.screen)
    assert "недоступно" in await gleb.toast(), "not before one's turn"
    await helps.at("2026-09-07 08:31")
    assert helps.heard(gleb, "Коллеге срочно нужна помощь") == 1


async def test_urgent_is_asked_of_two_and_passes_on_after_two_school_hours(helps: Helps) -> None:
    vera, curator = helps.life.mentees[0], helps.life.curator
    names = ("Воронов Глеб", "Синицына Рита", "Галкин Олег", "Чижов Лев", "Дроздов Ян")
    cast = [await helps.colleague(f"{name} Ильич", level=3) for name in names]

    def called() -> list[int]:
        return [helps.heard(one, "срочно нужна помощь") for one in cast]

    await helps.at("2026-09-07 10:00")
    request = await helps.asks(vera, urgency="now")
    assert called() == [1, 1, 0, 0, 0]
    await helps.at("2026-09-07 12:02")
    assert called() == [1, 1, 1, 1, 0]
    assert not helps.heard(curator, "никто не откликнулся")
    await curator.taps_data(f"p:help.open:{request.id}::", message=curator.screen)
    await helps.school.idle()
    assert "Ромашкина" in curator.screen["text"] and SECRET not in curator.screen["text"]
    await helps.at("2026-09-07 14:02")
    assert called() == [1, 1, 1, 1, 0]
    assert helps.heard(curator, "никто не откликнулся") == 1
    assert "у куратора" in await helps.opens(vera, request)
    assert SECRET in await helps.opens(curator, request)
    await helps.life.on(curator, "help.name", f"help.name_do!{await helps.number(cast[4])}")
    await helps.ticks()
    assert called()[4] == 1
    await helps.at("2026-09-07 16:04")
    assert helps.heard(curator, "которого вы попросили помочь, пока молчит") == 1
    await helps.opens(cast[0], request)
    await helps.life.on(cast[0], "help.take")
    await vera.sees("взялся вам помочь")


async def test_with_nobody_to_ask_it_is_the_curators_at_once(helps: Helps) -> None:
    vera, curator = helps.life.mentees[0], helps.life.curator
    await vera.starts()
    await helps.school.idle()
    asked = await helps.life.on(vera, "help.home", "help.area!ict")
    assert "прочитает куратор" in asked
    request = await helps.asks(vera, area="ict")
    assert helps.heard(curator, "никто не откликнулся") == 1
    await curator.starts()
    await helps.school.idle()
    assert "1 просьба о срочной помощи без ответа" in curator.screen["text"]
    await helps.life.on(curator, "help.board", "help.open", "help.take", "help.reply", '"Помогу')
    assert "Помогу" in await helps.opens(vera, request)


async def test_files_go_both_ways_and_others_do_not_open_them(helps: Helps) -> None:
    life, vera = helps.life, helps.life.mentees[0]
    gleb = await helps.colleague("Воронов Глеб Андреевич")
    request = await helps.asks(vera)
    await life.on(vera, "help.reply")
    await vera.sends_voice()
    await helps.school.idle()
    assert "Голосовые, видео и стикеры" in vera.screen["text"]
    await vera.sends_photo(caption="Вот доска")
    await helps.school.idle()
    assert "файл 1. Вот доска" in vera.screen["text"]
    shown = await helps.opens(gleb, request)
    assert "файл 1. Вот доска" in shown
    await life.on(gleb, "help.take", "help.reply")
    await gleb.sends_document("Памятка.pdf", b"%PDF a leaflet")
    await helps.school.idle()
    assert (await helps.request()).answered_at is not None, "a file is an answer too"
    assert helps.heard(vera, "Вам написали") == 1
    assert "файл 2." in await helps.opens(vera, request)
    files = [row for row in str(vera.buttons).split("'") if "Памятка" in row]
    assert files == ["2. Памятка.pdf"]
    await vera.taps("2. Памятка.pdf")
    await helps.school.idle()
    assert (await vera.receives("Памятка.pdf")).data == b"%PDF a leaflet"
    stranger = life.mentees[1]
    for number in (1, 2):
        await stranger.taps_data(f"p:attachment.open:{number}::", message=stranger.screen)
        assert "недоступно" in await stranger.toast()
    await gleb.taps_data("p:attachment.open:1::", message=gleb.screen)
    await helps.school.idle()
    assert gleb.screen["photo"]


async def test_who_took_it_and_stays_silent_is_reminded_and_another_goes_on(helps: Helps) -> None:
    life, vera = helps.life, helps.life.mentees[0]
    gleb = await helps.colleague("Воронов Глеб Андреевич", level=3)
    rita = await helps.colleague("Синицына Рита Олеговна", level=2)
    request = await helps.asks(vera)
    await helps.opens(gleb, request)
    await life.on(gleb, "help.take")
    await helps.at("2026-09-01 13:30")
    assert helps.heard(gleb, "Вы взялись помочь") == 1
    await helps.at("2026-09-02 09:30")
    assert helps.heard(gleb, "Срок ответа прошёл") == 1
    await vera.sees("взял вашу просьбу, но пока не ответил")
    await helps.opens(gleb, request)
    await life.on(gleb, "help.reply")
    await gleb.sends_document("Ответ.pdf", b"%PDF")
    await helps.school.idle()
    await helps.opens(vera, request)
    sure = await life.on(vera, "help.another")
    assert "ответов первого он не увидит" in sure and vera.buttons[0] == ["Оставить как есть"]
    await life.on(vera, "help.another_do")
    await helps.ticks()
    await gleb.sees("поможет другой коллега")
    assert helps.heard(rita, "Коллеге нужна помощь") == 1
    await gleb.taps_data(f"p:help.reply:{request.id}:2:", message=gleb.screen)
    assert "уже у другого" in await gleb.toast()
    for actor in (gleb, rita):  # the first is out, the second does not read what the first sent
        await actor.taps_data("p:attachment.open:1::", message=actor.screen)
        assert "недоступно" in await actor.toast()
    await helps.opens(rita, request)
    await life.on(rita, "help.take", "help.give_back", "help.give_back_do")
    await vera.sees("не может продолжить")
    await helps.ticks()
    assert helps.heard(life.curator, "никто не откликнулся") == 1


async def test_solved_is_asked_twice_and_then_it_closes_in_silence(helps: Helps) -> None:
    life, vera = helps.life, helps.life.mentees[0]
    gleb = await helps.colleague("Воронов Глеб Андреевич")
    request = await helps.asks(vera)
    await helps.opens(gleb, request)
    await life.on(gleb, "help.take", "help.reply", '"Вот так')
    await life.on(gleb, "help.propose")
    await helps.ticks()
    await vera.sees("Получилось решить?")
    await life.on(vera, "help.not_yet")
    await gleb.sees("ещё не решено")
    await helps.at("2026-09-02 09:30")
    assert helps.heard(vera, "Получилось решить?") == 1, "asked anew; the first became the talk"
    await vera.starts()
    await helps.school.idle()
    assert "есть новости" in vera.screen["text"]
    await helps.at("2026-09-03 09:30")
    assert helps.heard(vera, "Напомню ещё раз") == 1
    await helps.at("2026-09-04 09:30")
    assert (await helps.request()).state == "taken"
    before = vera.transcript(), gleb.transcript()
    await helps.at("2026-09-08 09:30")
    assert (vera.transcript(), gleb.transcript()) == before
    assert (await helps.request()).state == "lapsed"
    assert "Закрыта сама" in await helps.opens(vera, request)


async def test_words_of_a_day_off_come_when_the_school_opens(helps: Helps) -> None:
    life, vera = helps.life, helps.life.mentees[0]
    gleb = await helps.colleague("Воронов Глеб Андреевич")
    request = await helps.asks(vera)
    await helps.opens(gleb, request)
    await life.on(gleb, "help.take", "help.reply", '"Вот так')
    await helps.opens(vera, request)
    await helps.at("2026-09-05 12:00")
    await helps.opens(vera, request)
    await life.on(vera, "help.reply", '"А если так?', '"И ещё')
    await helps.ticks()
    assert helps.heard(gleb, "Вам написали") == 0
    await helps.at("2026-09-07 09:00")
    assert helps.heard(gleb, "Вам написали") == 1
    assert "И ещё" in await helps.opens(gleb, request)


async def test_not_needed_any_more(helps: Helps) -> None:
    life, vera = helps.life, helps.life.mentees[0]
    gleb = await helps.colleague("Воронов Глеб Андреевич")
    request = await helps.asks(vera)
    await life.on(vera, "help.withdraw")
    assert vera.buttons[0] == ["Оставить как есть"]
    data, screen = life.data(vera, "help.withdraw_do"), vera.screen
    for _ in range(2):
        await vera.taps_data(data, message=screen)
        await helps.school.idle()
    assert (await helps.request()).version == request.version + 1
    await gleb.taps_data(f"p:help.take:{request.id}:1:", message=gleb.screen)
    assert "уже закрыта" in await gleb.toast()
    async with life.school.uow() as uow:
        assert (await uow.situational_requests.counts()).count == 0


async def test_a_double_tap_sends_once_and_three_at_a_time_are_enough(helps: Helps) -> None:
    life, vera = helps.life, helps.life.mentees[0]
    await vera.starts()
    await helps.school.idle()
    await life.on(vera, "help.home", "help.area!ict", f'"{SECRET}')
    data, screen = life.data(vera, "help.send", "day"), vera.screen
    for _ in range(2):
        await vera.taps_data(data, message=screen)
        await helps.school.idle()
    assert (await helps.request()).id == 1
    for area in ("norm", "comm"):
        await helps.asks(vera, area)
    await life.on(vera, "help.list", "help.home", "help.area!norm", f'"{SECRET}', "help.send!day")
    assert "уже 3 просьбы" in await vera.toast()
    assert (await helps.request()).id == 3


async def test_typed_words_survive_a_mistake_and_a_photo_comes_later(helps: Helps) -> None:
    life, vera = helps.life, helps.life.mentees[0]
    await vera.starts()
    await helps.school.idle()
    await life.on(vera, "help.home", "help.area!psych")
    await vera.says("о" * 1001)
    await helps.school.idle()
    assert "помещается 1" in vera.screen["text"].replace("\xa0", " ")
    await vera.sends_photo()
    await helps.school.idle()
    assert "Сначала напишите словами" in vera.screen["text"]
    await vera.sends_photo(caption=SECRET)
    await helps.school.idle()
    assert SECRET in vera.screen["text"] and "сразу после отправки" in vera.screen["text"]


async def test_the_curator_sees_how_soon_and_chooses_the_time_to_answer(helps: Helps) -> None:
    life, vera, curator = helps.life, helps.life.mentees[0], helps.life.curator
    gleb = await helps.colleague("Воронов Глеб Андреевич")
    await curator.starts()
    await helps.school.idle()
    await life.on(curator, "home.more", "help.board")
    assert "никто не ждёт помощи" in curator.screen["text"]
    await life.on(curator, "help.settings", "help.set!day.h4", "help.set!now.h1")
    assert "Срочно: за час" in curator.screen["text"]
    request = await helps.asks(vera)
    assert "до 01.09.2026 13:0" in vera.screen["text"]
    await helps.opens(gleb, request)
    await helps.at("2026-09-01 10:20")
    await life.on(gleb, "help.take", "help.reply", '"Вот так')
    shown = await life.on(curator, "help.board")
    assert "Сейчас открыта 1 просьба" in shown and "Первый ответ обычно: 1 ч" in shown
    shown = await life.on(curator, "help.open")
    assert "Помогает Воронов Г. А." in shown and SECRET not in shown and "Вот так" not in shown
    assert not life.can(curator, "help.name"), "the talk is between the two"


async def test_who_leaves_leaves_no_request_waiting(helps: Helps) -> None:
    life = helps.life
    gleb = await helps.colleague("Воронов Глеб Андреевич", level=3)
    rita = await helps.colleague("Синицына Рита Олеговна", level=2)
    request = await helps.asks(life.mentees[0])
    await helps.opens(gleb, request)
    await life.on(gleb, "help.take")
    async with life.school.uow() as uow:
        me = await uow.people.by_account(gleb.id)
        assert me is not None
        await consent.leave(uow, me, uow.now)
        await uow.commit()
    await helps.ticks()
    assert helps.heard(rita, "Коллеге нужна помощь") == 1
    async with life.school.uow() as uow:
        me = await uow.people.by_account(life.mentees[0].id)
        assert me is not None
        await consent.leave(uow, me, uow.now)
        await uow.commit()
    assert (await helps.request()).state == "withdrawn"


async def test_erasure_takes_every_word_of_it(helps: Helps) -> None:
    life, vera = helps.life, helps.life.mentees[0]
    gleb = await helps.colleague("Воронов Глеб Андреевич")
    request = await helps.asks(vera)
    await life.on(vera, "help.reply", '"Ещё о классе')
    await vera.sends_document("Список.pdf", b"%PDF")
    await helps.school.idle()
    await helps.opens(gleb, request)
    await life.on(gleb, "help.take", "help.reply", '"Ответ о классе')
    async with life.school.uow() as uow:
        me = await uow.people.by_account(vera.id)
        assert me is not None
        await erase(uow, None, me, uow.now, Grounds.SCHOOL)
        await uow.commit()
    await helps.school.idle()
    # What was shown to Gleb lies in the outbox until it is purged, three days at most.
    rows = await dump(life.school)
    left = str([rows[one] for one in rows if one.startswith("situational") or one in FILES])
    for words in (SECRET, "Ещё о классе", "Ответ о классе", "Список.pdf"):
        assert words not in left, words
    async with life.school.uow() as uow:
        counts = await uow.situational_requests.counts()
    assert (counts.count, counts.reaction) == (1, 0), "figures stay"


async def test_a_long_talk_has_pages(helps: Helps) -> None:
    life, vera = helps.life, helps.life.mentees[0]
    await helps.asks(vera)
    await life.on(vera, "help.reply", *(f'"Слово {n} {"о" * 700}' for n in range(1, 6)))
    assert "Слово 5" in vera.screen["text"] and "Слово 2" not in vera.screen["text"]
    await life.on(vera, "=← Раньше")
    assert "Слово 2" in vera.screen["text"] and "Слово 5" not in vera.screen["text"]


async def test_an_old_button_shows_how_things_are_now(helps: Helps) -> None:
    life, vera = helps.life, helps.life.mentees[0]
    gleb = await helps.colleague("Воронов Глеб Андреевич")
    request = await helps.asks(vera)
    old = life.data(vera, "help.withdraw")
    await helps.opens(gleb, request)
    await life.on(gleb, "help.take")
    await helps.opens(vera, request)
    await vera.taps_data(old, message=vera.screen)
    await helps.school.idle()
    assert "Вам поможет" in vera.screen["text"]
    assert (await helps.request()).state == "taken"


SHAPES = (
    "p:{do}:::",
    "p:{do}:1:1:psych",
    "p:{do}:1:1:now",
    "p:{do}:1:2:theirs.99",
    "p:{do}:1::day.h9",
    "p:{do}:9223372036854775807:-1:-1",
    "p:{do}:1:1:99999999999999999999999",
)


async def test_whatever_a_button_says_there_is_an_answer_in_both_languages(helps: Helps) -> None:
    life = helps.life
    gleb = await helps.colleague("Воронов Глеб Андреевич")
    await helps.asks(life.mentees[0])
    found = actions()
    assert len(found) > 20
    datas = {shape.format(do=do)[:64] for do in found for shape in SHAPES}
    for actor in (life.mentees[1], life.curator, gleb, life.mentees[0]):
        assert not await complaints(life.school, actor, sorted(datas))


def actions() -> set[str]:
    """Everything the buttons of urgent help do."""
    found: set[str] = set()
    for router in dispatcher().chain_tail:
        for handler in router.callback_query.handlers:
            for one in handler.filters or ():
                if isinstance(one.callback, pressed):
                    found |= one.callback.actions
    return {one for one in found if one.startswith("help.")}
