"""Matching in the chat: the list, candidates with reasons, a proposal, the whole set; who sees what."""

from __future__ import annotations

from dataclasses import replace

from bot.sandbox import Actor
from mentoring import mentee_request, mentor_questionnaire
from mentoring.consent import ConsentAct, ConsentEntry, ConsentKind
from mentoring.matching.gather import open_count
from mentoring.pair import asking
from mentoring.pair.nouns import Answer, PairState
from mentoring.people import Role, Status
from storage.uow import Uow
from tests.conftest import School
from tests.flows.by_buttons import goes, on

ANNA = "Петрова Анна Сергеевна"
BORIS = "Орлов Борис Ильич"
GLEB = "Совин Глеб Олегович"
VERA = "Ромашкина Вера Павловна"
NINA = "Иванова Нина Петровна"
OLEG = "Клёнов Олег Юрьевич"

REQUEST = {
    "experience_years": 1,
    "under_35": True,
    "category": "young",
    "areas": [["method", 3, ["goals"]], ["ict", 2, []]],
    "kinds": ["traditional"],
    "forms": ["teacher"],
    "mode": "offline",
    "times": ["tue_after", "thu_after"],
    "urgency": "usual",
}
QUESTIONNAIRE = {
    "experience_years": 20,
    "category": "highest",
    "mentoring_experience": "few",
    "areas": [["method", 3, ["goals"]]],
    "kinds": ["traditional"],
    "hours": 4,
    "capacity": 2,
    "mode": "mixed",
    "times": ["tue_after"],
    "motivation": ["share"],
    "own_initiative": True,
}


async def accepted(school: School, actor: Actor, area, answers):
    """A form handed in and accepted by the curator."""
    async with school.uow() as uow:
        person = await uow.people.by_account(actor.id)
        made = await area.submit(uow, person, answers, uow.now)
        curator = (await uow.people.with_role(Role.CURATOR))[0]
        await area.accept(uow, curator, made.id, made.version, uow.now)
        await uow.commit()
    await school.idle()
    return made


async def mentee(school: School, name: str, **answers):
    """Somebody with an accepted request."""
    actor = await school.joins(Role.MENTEE, name)
    return actor, await accepted(school, actor, mentee_request, {**REQUEST, **answers})


async def mentor(school: School, name: str, position: str = "учитель", **answers):
    """Somebody with an accepted questionnaire."""
    actor = await school.joins(Role.MENTOR, name, position)
    await accepted(school, actor, mentor_questionnaire, {**QUESTIONNAIRE, **answers})
    return actor


async def all_pairs(school: School):
    async with school.uow() as uow:
        return await uow.pairs.in_state(*PairState)


async def me_of(uow: Uow, actor: Actor) -> int:
    person = await uow.people.by_account(actor.id)
    assert person is not None
    return person.id


async def me(school: School, actor: Actor) -> int:
    async with school.uow() as uow:
        return await me_of(uow, actor)


async def opens(school: School, actor: Actor, *path: str) -> str:
    """To matching, whatever the hub's buttons are, and on by these actions."""
    await actor.starts()
    await school.idle()
    await actor.taps_data("p:match.home:::", message=actor.screen)
    await school.idle()
    return await on(school, actor, *path)


async def test_the_list_the_candidates_and_who_is_not_proposed(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    await mentee(school, VERA, not_with="Только не с Совиным", urgency="urgent")
    await mentee(school, NINA, areas=[["adapt", 1, []]])
    await mentor(school, BORIS)
    await mentor(school, GLEB)
    words = await opens(school, curator)
    assert "Открытых запросов: 2" in words
    assert "Срочно. Ромашкина В. П.: Методика урока (3), Цифровая среда (2)" in words
    assert words.index("Ромашкина") < words.index("Иванова")
    words = await on(school, curator, "match.request")
    assert "Наставники по порядку: 1" in words
    assert "1. Орлов Б. И. · Свободно 2 места из 2" in words
    assert "– Поможет: Методика урока (3)" in words
    assert "– Не сходится: не поможет с темой «Цифровая среда»" in words
    words = await on(school, curator, "match.out")
    assert "Совин Г. О.: наставляемый просил не предлагать" in words
    words = await on(school, curator, "match.request", "bank.card")
    assert "Только не с Совиным" in words


async def test_why_somebody_is_not_proposed_comes_from_the_data(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    council = await school.joins(Role.COUNCIL, OLEG)
    await mentee(school, VERA)
    away = await mentor(school, BORIS)
    await mentor(school, GLEB, "заместитель директора по УВР")
    declined = await mentor(school, NINA)
    aside = await mentor(school, "Лескова Зоя Львовна")
    await away.blocks()
    await school.idle()
    async with school.uow() as uow:
        who = await uow.people.by_account(declined.id)
        no = ConsentEntry(0, who.id, ConsentKind.ASSIGNMENT, ConsentAct.REFUSED, uow.now)
        await uow.consents.add(no)
        boss = (await uow.people.with_role(Role.CURATOR))[0]
        last = await uow.mentor_questionnaires.current_of(await me_of(uow, aside))
        await mentor_questionnaire.reopen(uow, boss, last.id, last.version, uow.now)
        await mentor_questionnaire.put_aside(uow, boss, last.id, last.version, uow.now)
        await uow.commit()
    await school.idle()
    words = await opens(school, curator, "match.request", "match.out")
    for line in (
        "Орлов Б. И.: сообщения не доходят",
        "Совин Г. О.: руководитель наставляемого",
        "Иванова Н. П.: нет согласия",
        "Лескова З. Л.: анкета не в банке",
    ):
        assert line in words
    words = await opens(school, council, "match.request", "match.out")
    assert "Лескова" not in words
    assert "Совин Г. О.: руководитель" in words


async def test_a_proposal_by_the_candidate_asks_both_sides_once(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    vera, _ = await mentee(school, VERA)
    boris = await mentor(school, BORIS)
    gleb = await mentor(school, GLEB, areas=[["method", 1, []]])
    words = await opens(school, curator, "match.request", "match.mentor")
    assert "Наставник: Орлов Б. И." in words
    assert "Темы: Методика урока" in words
    assert "спросим по очереди: Совин Г. О." in words
    words = await on(school, curator, "match.part", "=Цифровая среда", "match.draft")
    assert "Темы: Методика урока, Цифровая среда" in words
    words = await on(school, curator, "=Виды", "=Краткосрочный", "match.draft", "=Режим", "=Онлайн")
    await on(school, curator, "match.draft")
    screen = curator.screen
    data = school.button(curator, "match.propose")
    await curator.taps_data(data, message=screen)
    await school.idle()
    await curator.sees("Предложение отправлено")
    await curator.taps_data(data, message=screen)
    await school.idle()
    await curator.sees("Этого предложения уже нет")
    [pair] = await all_pairs(school)
    assert pair.state is PairState.ASKING
    assert (pair.mentor, pair.mentees) == (await me(school, boris), (await me(school, vera),))
    assert pair.topics == ("method", "ict")
    assert pair.following == (await me(school, gleb),)
    assert [str(kind) for kind in pair.kinds] == ["traditional", "short_term"]
    assert pair.mode == "online"
    words = await opens(school, curator)
    assert "Открытых запросов нет" in words


async def test_an_older_screen_of_a_proposal_does_not_act(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    await mentee(school, VERA)
    await mentor(school, BORIS)
    await opens(school, curator, "match.request", "match.mentor")
    screen, old = curator.screen, school.button(curator, "match.propose")
    await on(school, curator, "match.part", "=Цифровая среда")
    await curator.taps_data(old, message=screen)
    await school.idle()
    await curator.sees("данные изменились", "Темы: Методика урока, Цифровая среда")
    assert not await all_pairs(school)


async def test_pairs_are_by_topic_and_a_no_is_for_the_curator_alone(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    council = await school.joins(Role.COUNCIL, OLEG)
    await mentee(school, VERA)
    boris = await mentor(school, BORIS)
    await opens(school, curator, "match.request", "match.mentor", "match.propose")
    words = await opens(school, curator)
    assert "Ромашкина В. П.: Цифровая среда (2)" in words
    words = await on(school, curator, "match.request")
    assert "Уже есть наставник или предложение: Методика урока" in words
    words = await on(school, curator, "match.out")
    assert "Орлов Б. И.: предложение уже отправлено" in words
    words = await opens(school, council, "match.request", "match.out")
    assert "Орлов Б. И.: по решению куратора" in words
    [pair] = await all_pairs(school)
    async with school.uow() as uow:
        person = await uow.people.by_account(boris.id)
        await asking.answer(uow, person, pair.id, Answer.NO, uow.now)
        head = (await uow.people.with_role(Role.CURATOR))[0]
        pair = await uow.pairs.get(pair.id)
        await asking.drop(uow, head, pair.id, pair.version, uow.now)
        await uow.commit()
    await school.idle()
    words = await opens(school, curator, "match.request", "match.out")
    assert "Орлов Б. И.: раньше предложение не принято" in words
    words = await opens(school, council, "match.request", "match.out")
    assert "Орлов Б. И.: по решению куратора" in words
    assert "не принято" not in words


async def test_a_group_is_made_from_one_request(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    await mentee(school, VERA)
    await mentee(school, NINA)
    await mentee(school, GLEB)
    await mentor(school, BORIS)
    await opens(school, curator, "match.request", "match.mentor")
    words = await on(school, curator, "=В группу")
    assert "Иванова Н. П.: Методика урока (3)" in words
    await on(school, curator, "=Иванова Н. П.")
    await curator.taps("Совин Г. О.")
    await school.idle()
    assert "больше нет свободных мест" in await curator.toast()
    words = await on(school, curator, "match.draft")
    assert "Наставляемые: Ромашкина В. П., Иванова Н. П." in words
    assert "Групповой" in words
    await on(school, curator, "match.propose")
    [pair] = await all_pairs(school)
    assert pair.is_group
    words = await opens(school, curator, "=Совин Г. О.")
    assert "Наставники по порядку: 0" in words
    assert "Орлов Б. И.: все места заняты" in await on(school, curator, "match.out")


async def test_reverse_topics_are_picked(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    kinds = ["traditional", "reversive"]
    vera, _ = await mentee(school, VERA, kinds=kinds, areas=[["method", 3, []]])
    help_ = {"areas": [["ict", 3, []]], "kinds": kinds}
    await accepted(school, vera, mentor_questionnaire, {**QUESTIONNAIRE, **help_})
    boris = await mentor(school, BORIS, kinds=kinds)
    asks = {"areas": [["ict", 2, []]], "experience_years": 20, "category": "experienced"}
    await accepted(school, boris, mentee_request, {**REQUEST, **asks, "kinds": kinds})
    words = await opens(school, curator, "match.request")
    assert "Взаимно: наставляемый поможет с темой «Цифровая среда»" in words
    words = await on(school, curator, "match.mentor")
    assert "Взаимно, ведёт наставляемый: Цифровая среда" in words
    await on(school, curator, "match.propose")
    [pair] = await all_pairs(school)
    assert (pair.topics, pair.back_topics) == (("method",), ("ict",))
    assert pair.is_reverse
    # Both requests are answered by the one pair.
    assert "Открытых запросов нет" in await opens(school, curator)


async def test_the_whole_set_is_edited_and_sent(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    vera, _ = await mentee(school, VERA)
    await mentee(school, NINA)
    await mentee(school, OLEG, areas=[["adapt", 3, []]])
    boris = await mentor(school, BORIS)
    await mentor(school, GLEB, areas=[["method", 1, []]])
    words = await opens(school, curator, "match.whole")
    assert "Предложений: 2; без наставника: 1" in words
    assert "Ромашкина В. П. → Орлов Б. И." in words
    assert "Иванова Н. П. → Орлов Б. И." in words
    words = await on(school, curator, "match.left")
    assert "Клёнов О. Ю.: " in words
    assert "с этими темами никто из наставников не помогает" in words
    words = await on(school, curator, "match.whole", "match.line", "match.merge", "match.join")
    assert "Ромашкина В. П., Иванова Н. П. → Орлов Б. И." in words
    assert "Группа, 2 человека" in words
    words = await on(school, curator, "=Убрать: Иванова")
    assert "Предложений: 1; без наставника: 2" in words
    await on(school, curator, "match.left", "=Подобрать: Иванова", "=Выбрать: Совин")
    words = await on(school, curator, "match.whole")
    assert "Иванова Н. П. → Совин Г. О." in words
    words = await on(school, curator, "match.send")
    assert "Отправить все предложения: 2?" in words
    assert "Личный вопрос получат 4 человека" in words
    assert not await all_pairs(school)
    data = school.button(curator, "match.send_do")
    words = await on(school, curator, "match.send_do")
    assert "Отправлено предложений: 2." in words
    made = await all_pairs(school)
    assert {one.mentor for one in made} >= {await me(school, boris)}
    assert len(made) == 2
    await curator.taps_data(data, message=curator.screen)
    await school.idle()
    await curator.sees("Черновика нет")
    assert len(await all_pairs(school)) == 2
    assert await me(school, vera) in {person for one in made for person in one.mentees}


async def test_a_set_kept_is_drawn_anew_when_the_data_change(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    vera, made = await mentee(school, VERA)
    await mentor(school, BORIS)
    await opens(school, curator, "match.whole")
    screen, line = curator.screen, school.button(curator, "match.line")
    send = school.button(curator, "match.send")
    async with school.uow() as uow:
        person = await uow.people.by_account(vera.id)
        await mentee_request.withdraw(uow, person, made.id, made.version, uow.now)
        await uow.commit()
    await school.idle()
    await curator.taps_data(line, message=screen)
    await school.idle()
    await curator.sees("данные изменились", "Предложений: 0")
    await curator.taps_data(send, message=screen)
    await school.idle()
    assert "Предложений: 0" in next(curator.chat.newest()).words
    assert not await all_pairs(school)
    await on(school, curator, "match.renew")
    await curator.sees("Посчитать заново?")
    await on(school, curator, "match.throw")
    await curator.sees("Черновика нет")


async def test_the_council_looks_and_does_not_act(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    council = await school.joins(Role.COUNCIL, OLEG)
    _, made = await mentee(
        school, VERA, not_with="Не с Совиным", urgency="urgent", times=["sat_before"]
    )
    boris = await mentor(school, BORIS)
    await mentor(school, GLEB)
    words = await opens(school, council)
    assert "рочно" not in words
    words = await on(school, council, "match.request")
    assert "1. Орлов Б. И." in words
    for quiet in ("рочно", "Совин", "ремя", "Сб до"):
        assert quiet not in words
    assert not any("Выбрать" in label for row in council.buttons for label in row)
    words = await on(school, council, "match.out")
    assert "Совин Г. О.: по решению куратора" in words
    words = await on(school, council, "match.request", "bank.card")
    assert "Совин" not in words
    words = await opens(school, council, "match.whole")
    assert "Ромашкина В. П. → Орлов Б. И." in words
    assert not any("Отправить" in label for row in council.buttons for label in row)
    wanted = str(await me(school, boris))
    for data in (
        f"p:match.mentor:{made.id}:1:{wanted}",
        f"p:match.draft:{made.id}:1:",
        f"p:match.part:{made.id}:1:topics",
        f"p:match.set:{made.id}:1:topics.ict.1",
        f"p:match.propose:{made.id}:1:",
        "p:match.line:1:1:",
        "p:match.other:1:1:",
        f"p:match.swap:1:1:{wanted}",
        "p:match.drop:1:1:",
        "p:match.split:1:1:",
        "p:match.merge:1:1:",
        "p:match.join:1:1:2",
        "p:match.renew:::",
        "p:match.renew_do:::",
        "p:match.throw:::",
        "p:match.send::1:",
        "p:match.send_do::1:",
        "p:match.replace:1::",
        f"p:match.take:1::{wanted}",
    ):
        await council.taps_data(data, message=council.screen)
        await school.idle()
        assert await council.toast(), data
    assert not await all_pairs(school)
    await curator.starts()


async def test_nobody_else_looks(school):
    await school.joins(Role.CURATOR, ANNA)
    vera, made = await mentee(school, VERA)
    head = await school.joins(Role.HEAD, OLEG)
    for actor in (vera, head):
        for do in ("home", "whole", "left"):
            await actor.taps_data(f"p:match.{do}:::", message=actor.screen)
            await school.idle()
            assert "недоступно" in await actor.toast()
        for do in ("request", "out"):
            await actor.taps_data(f"p:match.{do}:{made.id}::", message=actor.screen)
            await school.idle()
            assert "недоступно" in await actor.toast()


async def test_the_mentor_of_a_pair_is_replaced(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    vera, _ = await mentee(school, VERA)
    await mentor(school, BORIS)
    gleb = await mentor(school, GLEB, areas=[["method", 1, []]])
    await opens(school, curator, "match.request", "match.mentor", "match.propose")
    [pair] = await all_pairs(school)
    async with school.uow() as uow:
        pair = await uow.pairs.save(replace(pair, state=PairState.ACTIVE))
        await uow.commit()
    await goes(school, curator)
    await curator.taps_data(f"p:match.replace:{pair.id}::", message=curator.screen)
    await school.idle()
    await curator.sees("Наставники по порядку: 1", "Совин Г. О.")
    words = await on(school, curator, "match.take")
    assert "Наставник: Совин Г. О." in words
    await on(school, curator, "match.propose")
    made = next(one for one in await all_pairs(school) if one.id != pair.id)
    assert (made.mentor, made.replaces) == (await me(school, gleb), pair.id)
    assert made.mentees == (await me(school, vera),)


async def test_the_hub_counts_open_requests(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    async with school.uow() as uow:
        assert await open_count(uow) == 0
    await mentee(school, VERA)
    async with school.uow() as uow:
        assert await open_count(uow) == 1
    await mentor(school, BORIS, areas=[["method", 3, []], ["ict", 3, []]])
    await opens(school, curator, "match.request", "match.mentor", "match.propose")
    async with school.uow() as uow:
        assert await open_count(uow) == 0


async def test_matching_speaks_english(school):
    curator = await school.joins(Role.CURATOR, ANNA, language="en")
    await mentee(school, VERA)
    await mentor(school, BORIS)
    words = await opens(school, curator, "match.request")
    assert "Mentors in order: 1" in words
    assert "Helps with:" in words
    words = await on(school, curator, "match.mentor")
    assert "will be asked privately" in words
    words = await opens(school, curator, "match.whole", "match.send")
    assert "Send all proposals: 1?" in words


async def test_long_lists_have_pages_and_an_old_button_throws_nothing_away(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    async with school.uow() as uow:
        boss = await uow.people.by_account(curator.id)
        for letter in "абвгдежзик":
            name = f"Семёнова {letter.upper()}на Петровна"
            person = await uow.people.add(now=uow.now, full_name=name)
            person = replace(person, status=Status.MEMBER)
            await uow.people.save(person)
            yes = ConsentEntry(0, person.id, ConsentKind.PROCESSING, ConsentAct.GIVEN, uow.now)
            await uow.consents.add(yes)
            made = await mentee_request.submit(uow, person, REQUEST, uow.now)
            await mentee_request.accept(uow, boss, made.id, made.version, uow.now)
            form = await mentor_questionnaire.submit(uow, person, QUESTIONNAIRE, uow.now)
            await mentor_questionnaire.accept(uow, boss, form.id, form.version, uow.now)
        await uow.commit()
    await school.idle()
    words = await opens(school, curator)
    assert "Открытых запросов: 10" in words
    assert "Страница 1 из 2" in words
    assert "Страница 2 из 2" in await on(school, curator, "=Дальше →")
    words = await on(school, curator, "match.request", "=Дальше →")
    assert "6. Семёнова" in words
    assert "9. Семёнова" in words
    words = await opens(school, curator, "match.whole", "=Дальше →")
    assert "Предложений: 10; без наставника: 0" in words
    renew = school.button(curator, "match.renew")
    await on(school, curator, "match.line", "match.drop")
    for old in (renew.replace("renew", "throw"), renew.replace("renew", "renew_do")):
        await curator.taps_data(old, message=curator.screen)
        await school.idle()
        assert "Предложений: 9; без наставника: 1" in next(curator.chat.newest()).words
    await on(school, curator, "match.renew")
    words = await on(school, curator, "match.renew_do")
    assert "Предложений: 10; без наставника: 0" in words


async def test_a_topic_taken_meanwhile_is_not_proposed_again(school):
    curator = await school.joins(Role.CURATOR, ANNA)
    other = await school.joins(Role.CURATOR, OLEG)
    await mentee(school, VERA)
    await mentor(school, BORIS)
    await mentor(school, GLEB)
    await opens(school, curator, "match.request", "match.mentor")
    await opens(school, other, "match.request", "=Выбрать: Совин", "match.propose")
    await curator.taps_data(school.button(curator, "match.propose"), message=curator.screen)
    await school.idle()
    assert "уже не открыт" in await curator.toast()
    assert len(await all_pairs(school)) == 1
