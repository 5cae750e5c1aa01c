"""The quiet yes, and a pair from the proposal to the order, through the chat."""

from __future__ import annotations

from datetime import date

from mentoring.kinds import MentoringKind
from mentoring.pair import chain
from mentoring.pair.nouns import Answer, PairState
from tests.flows.pair_cast import CURATOR, MENTEES, MENTORS, cast_of


async def test_both_are_asked_and_say_yes(school):
    cast = await cast_of(school)
    [boris], [vera] = cast.mentors, cast.mentees
    pair = await cast.proposes()
    for actor in (boris, vera):
        await actor.sees("Вам предлагают работать вместе")
    await cast.taps(vera, "pair.open")
    await vera.sees(
        "Предложение о наставничестве", MENTORS[0], "С чем может помочь", "только куратор"
    )
    assert CURATOR not in vera.transcript()
    await cast.taps(vera, "pair.about")
    await vera.sees("Анкета наставника", MENTORS[0])
    await cast.taps(vera, "pair.open")
    await cast.taps(vera, "pair.yes")
    await vera.sees("Ваше «да» записано", "Ваш ответ: да")
    await cast.taps(boris, "pair.open")
    await boris.sees(MENTEES[0], "С чем нужна помощь", "Хотели бы вы стать наставником?")
    await cast.taps(boris, "pair.about")
    await boris.sees("Запрос наставляемого", MENTEES[0])
    await cast.taps(boris, "pair.open")
    await cast.taps(boris, "pair.yes")
    assert (await cast.pair(pair)).state is PairState.CURATOR
    await cast.curator.sees("Все участники согласились")


async def test_a_traditional_pair_goes_all_the_way_to_the_order(school):
    cast = await cast_of(school)
    [boris], curator = cast.mentors, cast.curator
    pair = await cast.agreed()
    await curator.starts()
    await school.idle()
    await curator.sees("Пары ждут условий и отправки: 1")
    await cast.taps(curator, "pair.wait_agreed")
    await curator.sees("решение куратора", "За кем шаг: куратор", "Почему подходят")
    assert not cast.can(curator, "pair.confirm")
    await cast.taps(curator, "pair.terms")
    await curator.sees("Начало — 1 сентября 2026", "п. 1.2 Положения")
    await cast.taps(curator, "pair.term_set")
    await curator.sees("Срок: с 1 сентября 2026", "по 31 мая 2027")
    await cast.taps(curator, "pair.words", "payment")
    await curator.says("5000 рублей в месяц <по положению>")
    await curator.sees("Оплата: 5000 рублей в месяц <по положению>")
    await cast.taps(curator, "pair.pick", "basis")
    await cast.taps(curator, "pair.set", "basis.duty")
    await curator.sees("входит в трудовую функцию")
    await cast.taps(curator, "pair.confirm")
    await curator.sees("Отправлено дальше", "согласие наставника на поручение")

    await boris.sees("Нужно ваше согласие на поручение")
    await cast.taps(boris, "pair.open")
    await boris.sees("ст. 351.8", "5000 рублей", "31 мая 2027", MENTEES[0], "входит в трудовую")
    await cast.taps(boris, "pair.consent")
    await boris.sees("Согласие записано", "методический совет")

    await cast.council.starts()
    await school.idle()
    await cast.taps(cast.council, "pair.wait_council")
    await cast.council.sees(MENTORS[0], "Почему подходят", "закрепляет пару")
    assert "5000" not in cast.council.transcript()
    await cast.taps(cast.council, "pair.approve")
    await cast.council.sees("Согласовано", "Здесь пока пусто")

    await cast.head.sees("Пара ждёт вашего решения")
    await cast.taps(cast.head, "pair.open")
    await cast.head.sees(MENTEES[0], "Методический совет согласовал", "5000 рублей")
    assert "С чем нужна помощь" not in cast.head.transcript()
    assert not cast.can(cast.head, "pair.about")
    await cast.taps(cast.head, "pair.approve")
    assert (await cast.pair(pair)).state is PairState.ORDER
    await curator.sees("Теперь нужен приказ")
    await cast.taps(curator, "pair.open")
    await curator.sees("когда будут номер и дата приказа")
    assert cast.can(curator, "order.home")
    await cast.opens(cast.mentees[0], pair)
    await cast.mentees[0].sees("приказ", "За кем шаг: куратор")
    assert "5000" not in cast.mentees[0].transcript()
    await cast.taps(cast.mentees[0], "pair.history")
    await cast.mentees[0].sees("методический совет согласовал", "предложение отправлено")


async def test_a_group_learns_of_each_other_when_it_works_together(school):
    cast = await cast_of(school, mentees=3)
    [boris], (vera, ivan, pyotr) = cast.mentors, cast.mentees
    pair = await cast.proposes(mentees=(0, 1, 2))
    await cast.taps(boris, "pair.open")
    await boris.sees(*MENTEES)
    await cast.taps(vera, "pair.open")
    await vera.sees("В группе будут и другие коллеги")
    for actor in (boris, vera, ivan):
        await cast.opens(actor, pair)
        await cast.taps(actor, "pair.yes")
    await cast.opens(pyotr, pair)
    await cast.taps(pyotr, "pair.no")
    await pyotr.sees("Причину называть не нужно", "только куратор")
    assert pyotr.buttons[0] == ["Вернуться"]
    await cast.taps(pyotr, "pair.no_do")
    await pyotr.sees("Ответ записан", "Ваш ответ: нет")
    await cast.opens(cast.curator, pair)
    await cast.curator.sees("Васильков П. И., наставляемый: нет")
    await cast.taps(cast.curator, "pair.without")
    await cast.taps(cast.curator, "pair.without_ask", str((await cast.person(pyotr)).id))
    await cast.curator.sees("Продолжить без участника: Васильков П. И.?")
    await cast.taps(cast.curator, "pair.without_do")
    await cast.curator.sees("Состав изменён", "решение куратора")
    pair = await cast.pair(pair)
    assert (len(pair.mentees), pair.state) == (2, PairState.CURATOR)
    assert "снято" not in pyotr.transcript()
    await cast.opens(vera, pair)
    await vera.sees("Группа: имена коллег вы увидите", "оформление условий")
    assert "Лютиков" not in vera.transcript()


async def test_each_side_of_a_reverse_pair_leads_something(school):
    cast = await cast_of(school)
    pair = await cast.proposes(
        kinds=(MentoringKind.REVERSIVE,), topics=("psych",), back_topics=("ict",)
    )
    for actor in (cast.mentors[0], cast.mentees[0]):
        await cast.opens(actor, pair)
        await actor.sees("Ведёт наставник: Работа с классом", "Ведёт наставляемый: Цифровая среда")
        await cast.taps(actor, "pair.yes")
    assert (await cast.pair(pair)).state is PairState.CURATOR


async def test_an_answer_may_be_changed_while_answers_are_awaited(school):
    cast = await cast_of(school)
    [boris], [vera] = cast.mentors, cast.mentees
    pair = await cast.proposes()
    await cast.opens(vera, pair)
    await cast.taps(vera, "pair.talk")
    await vera.sees("сначала поговорить")
    await boris.sees("с вами хотели бы поговорить")
    await cast.curator.sees("хотел бы сначала поговорить")
    await cast.taps(vera, "pair.yes")
    assert "✓ Да" in vera.buttons[0]
    yes = school.button(vera, "pair.yes")
    await cast.answers(boris, pair, Answer.YES)
    await vera.taps_data(yes, message=vera.screen)
    await school.idle()
    assert "Сейчас этого сделать нельзя" in await vera.toast()


async def test_the_mentor_declines_the_terms_and_gets_better_ones(school):
    cast = await cast_of(school)
    [boris] = cast.mentors
    pair = await cast.sent()
    await cast.opens(boris, pair)
    await cast.taps(boris, "pair.decline")
    await boris.sees("узнает об этом только куратор")
    await cast.taps(boris, "pair.decline_do")
    await boris.sees("Куратор посмотрит, что можно изменить")
    await cast.curator.sees("Пара вернулась к вам")
    await cast.taps(cast.curator, "pair.open")
    await cast.curator.sees("Вернулось к вам: наставнику не подошли условия")
    await cast.taps(cast.curator, "pair.terms")
    await cast.taps(cast.curator, "pair.term")
    await cast.curator.says("01.10.2026–01.11.2026")
    await cast.curator.sees("п. 1.2 Положения", "31 декабря 2026")
    await cast.curator.says("01.10.2026–31.05.2027")
    await cast.curator.sees("с 1 октября 2026 по 31 мая 2027")
    await cast.taps(cast.curator, "pair.confirm")
    await cast.opens(boris, pair)
    await cast.taps(boris, "pair.consent")
    await cast.opens(cast.curator, pair)
    await cast.taps(cast.curator, "pair.original")
    await cast.curator.says("2.09.2026")
    await cast.curator.sees("Этот день ещё не наступил")
    await cast.curator.says("1.09.2026")
    await cast.curator.sees("Отмечено")
    assert (await cast.pair(pair)).original_on == date(2026, 9, 1)


async def test_pressing_the_value_in_force_does_not_ask_the_mentor_again(school):
    cast = await cast_of(school)
    pair = await cast.at_council()
    pair = await cast.does(cast.curator, chain.recall, pair.id, pair.version)
    await cast.opens(cast.curator, pair)
    await cast.taps(cast.curator, "pair.terms")
    await cast.taps(cast.curator, "pair.pick", "basis")
    await cast.taps(cast.curator, "pair.set", "basis.duty")
    assert (await cast.pair(pair)).consented_at is not None
    await cast.taps(cast.curator, "pair.pick", "mode")
    await cast.taps(cast.curator, "pair.set", "mode.online")
    assert (await cast.pair(pair)).consented_at is None
    await cast.taps(cast.curator, "pair.confirm")
    assert (await cast.pair(pair)).state is PairState.CONSENT


async def test_an_office_with_an_old_notice_learns_where_the_pair_is(school):
    cast = await cast_of(school)
    pair = await cast.at_head()
    await cast.does(cast.curator, chain.recall, pair.id, pair.version)
    await cast.taps(cast.head, "pair.open")
    assert "пара у куратора" in await cast.head.toast()


async def test_the_council_refuses_with_a_reason_that_the_curator_alone_reads(school):
    cast = await cast_of(school, mentors=2, mentees=2)
    pair = await cast.at_council()
    await cast.at_council(mentor=1, mentees=(1,))
    council = cast.council
    await cast.opens(council, pair)
    await cast.taps(council, "pair.refuse")
    await council.sees("Прочтёт только куратор")
    await council.taps("Стоит пересмотреть срок")
    await council.sees("Так прочтёт куратор", "Стоит пересмотреть срок")
    await council.says("Лучше <весной>")
    await council.sees("Лучше <весной>")
    send, screen = school.button(council, "pair.refuse_do"), council.screen
    await council.taps_data(send, message=screen)
    await school.idle()
    await council.sees("Возвращено куратору")
    assert "Лютиков И. П." in str(council.buttons)
    await council.taps_data(send, message=screen)
    await school.idle()
    assert "Лютиков И. П." in str(council.buttons)
    await cast.opens(cast.curator, pair)
    await cast.curator.sees("методический совет вернул куратору", "Причина: Лучше <весной>")
    await cast.taps(cast.curator, "pair.history")
    await cast.curator.sees("Лучше <весной>", "Зимина Р. П.")


async def test_an_old_button_does_nothing_and_shows_what_is_now(school):
    cast = await cast_of(school)
    pair = await cast.at_council()
    await cast.opens(cast.council, pair)
    approve, screen = school.button(cast.council, "pair.approve"), cast.council.screen
    for _ in range(2):
        await cast.council.taps_data(approve, message=screen)
        await school.idle()
    await cast.council.sees("данные изменились", "решение руководителя")
    assert (await cast.pair(pair)).state is PairState.HEAD
    await cast.opens(cast.head, pair)
    approve, screen = school.button(cast.head, "pair.approve"), cast.head.screen
    await cast.does(cast.curator, chain.recall, pair.id, (await cast.pair(pair)).version)
    await cast.head.taps_data(approve, message=screen)
    await school.idle()
    assert "недоступно" in await cast.head.toast()
    assert (await cast.pair(pair)).state is PairState.CURATOR


async def test_lists_show_each_office_what_it_may_see(school):
    cast = await cast_of(school, mentors=2, mentees=2)
    await cast.at_council()
    await cast.proposes(mentor=1, mentees=(1,))
    for actor, words in ((cast.curator, "Пары и группы: 2"), (cast.head, "Пары и группы: 1")):
        await actor.starts()
        await school.idle()
        await cast.taps(actor, "pair.list")
        await actor.sees(words)
    await cast.taps(cast.curator, "pair.state", "asking")
    assert ["Сорокина Д. О. – Лютиков И. П. · ответы участников"] in cast.curator.buttons
    await cast.mentees[0].starts()
    await school.idle()
    await cast.taps(cast.mentees[0], "pair.mine")
    assert ["Орлов Б. И. · методический совет"] in cast.mentees[0].buttons


async def test_the_consent_is_a_paper_for_the_mentor_and_the_curator(school):
    cast = await cast_of(school)
    pair = await cast.sent()
    for actor in (cast.mentors[0], cast.curator):
        data = f"p:pair.paper:{pair.id}:{pair.version}:"
        await cast.opens(actor, pair)
        await actor.taps_data(data, message=actor.screen)
        await school.idle()
        await actor.sees("Согласие на поручение")
    for actor in (cast.mentees[0], cast.head):
        await cast.opens(actor, pair)
        await actor.taps_data(data, message=actor.screen)
        await school.idle()
        assert "недоступно" in await actor.toast()


async def test_the_screens_speak_english(school):
    cast = await cast_of(school)
    pair = await cast.at_head()
    await school.speaks(cast.head, "en")
    await cast.opens(cast.head, pair)
    await cast.head.sees("Mentoring pair No. 1", "head’s decision", "Approve the pair?")
