"""Orders told by the curator and the head: drafting, filling in, the file, number and date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.handlers.order import waits
from mentoring.order import actions, files, signing
from mentoring.order.fields import FIELDS
from mentoring.order.nouns import Effect, OrderKind, OrderState
from mentoring.order.waiting import to_change
from mentoring.pair.nouns import Ending, PairState
from mentoring.people import Person, Role
from mentoring.refusal import Refusal
from tests.flows.everybody import troubles
from tests.flows.pairs import MENTEES, MENTOR, Staff, brought_to, staff
from tests.papers.reading import docx_text


async def state_of(people: Staff, pair: int) -> PairState:
    async with people.school.uow() as uow:
        found = await uow.pairs.get(pair)
    assert found is not None
    return found.state


async def newest(people: Staff):
    async with people.school.uow() as uow:
        found = [*await uow.orders.in_state(*OrderState)]
    return max(found, key=lambda one: one.id)


async def to_orders(people: Staff, role: Role = Role.CURATOR):
    """The list of orders on somebody's screen."""
    actor = people[role]
    await actor.starts()
    await people.school.idle()
    await actor.taps_data("p:order.home:::", message=actor.screen)
    await people.school.idle()
    return actor


async def opens(people: Staff, order: int) -> None:
    """An order on the curator's screen, by an older button."""
    curator = people[Role.CURATOR]
    await curator.taps_data(f"p:order.open:{order}::", message=curator.screen)
    await people.school.idle()


def words_of(data: bytes) -> str:
    """The text of a file; spaces that keep words together count as spaces."""
    return docx_text(data).replace("\N{NO-BREAK SPACE}", " ")


async def test_pairs_become_active_by_an_order_with_number_and_date(school):
    people = await staff(school)
    one = await brought_to(people)
    group = await brought_to(people, mentor="Львов Иван Ильич", mentees=MENTEES[1:])
    curator = await to_orders(people)
    await curator.sees("Приказы", "Проектов: 0")
    await curator.taps("Пары ждут приказа: 2")
    await school.idle()
    await curator.sees("Закрепление пар и групп", "номера и даты ещё нет", "Орлов Б. И.")
    order = await newest(people)
    assert {line.pair for line in order.lines} == {one.id, group.id}
    await school.presses(curator, "order.fields")
    await curator.taps("Программы до")
    await school.idle()
    await curator.says("15.09.2026")
    await curator.sees("Программы до: 15 сентября 2026")
    await school.presses(curator, "order.open")
    await school.presses(curator, "order.paper")
    file = await curator.receives(".docx")
    text = words_of(file.data)
    assert "ПРОЕКТ" in text and "15 сентября 2026 г." in text
    assert all(name in text for name in (MENTOR, *MENTEES))
    assert await state_of(people, one.id) is PairState.ORDER

    head = await to_orders(people, Role.HEAD)
    await head.taps("Проект: Закрепление пар и групп")
    await school.idle()
    await school.presses(head, "order.sign")
    await head.says("№ 270/1 от 01.09.2026")
    await head.sees("№ 270/1 от 1 сентября 2026", "Начнут работу 2 пары", "уже не изменить")
    assert head.buttons[0] == ["Не сейчас"]
    sure, screen = school.button(head, "order.sign_do"), head.screen
    await head.taps_data(sure, message=screen)
    await school.idle()
    await head.sees("2 пары начали работу", "Приказ № 270/1 от 1 сентября 2026")
    await head.taps_data(sure, message=screen)
    await school.idle()
    assert await state_of(people, one.id) is PairState.ACTIVE
    assert await state_of(people, group.id) is PairState.ACTIVE
    signed = await newest(people)
    assert (signed.number, signed.signed_on) == ("270/1", date(2026, 9, 1))
    async with school.uow() as uow:
        traces = await uow.audit.of_person(signed.signed_by)
        assert [t.action for t in traces].count("order.signed") == 1
        assert (await uow.orders.assigning(one.id)).id == signed.id


async def test_the_signed_file_is_no_draft_and_shows_what_changed(school):
    people = await staff(school)
    await brought_to(people)
    curator = await to_orders(people)
    await school.presses(curator, "order.gather")
    await school.presses(curator, "order.paper")
    await curator.receives(".docx")
    await opens(people, 1)
    await school.presses(curator, "order.sign")
    await curator.says("45/2-р")
    await curator.sees("45/2-р", "От какого числа")
    await curator.taps("01.09.2026")
    await school.idle()
    await curator.sees("Начнёт работу 1 пара")
    await school.presses(curator, "order.sign_do")
    await school.presses(curator, "order.paper")
    file = await curator.receives(".docx")
    text = words_of(file.data)
    assert "ПРОЕКТ" not in text and "45/2-р" in text and "01.09.2026" in text
    await opens(people, 1)
    await school.presses(curator, "register.order")
    await curator.sees("Файлы этого приказа")
    await school.presses(curator, "register.changes")
    await curator.sees("Что изменилось", "Номер", "стало: 45/2-р")


async def test_a_date_before_the_last_yes_and_a_number_used_twice_are_refused(school):
    people = await staff(school)
    school.clock.move(timedelta(days=10))
    await brought_to(people, PairState.ACTIVE, number="15")
    await brought_to(people, mentor="Львов Иван Ильич", mentees=MENTEES[1:2])
    curator = await to_orders(people)
    await school.presses(curator, "order.gather")
    await school.presses(curator, "order.sign")
    for typed, words in (
        ("№ 16 от 10.09.2026", "раньше, чем все согласились"),
        ("№ 16 от 12.09.2026", "позже сегодняшней"),
        ("№ 15 от 11.09.2026", "уже есть в реестре"),
        ("№ 16 от 31.02.2026", "разобрать дату"),
        ("№", "Напишите номер"),
    ):
        await curator.says(typed)
        await curator.sees(words)
        await school.idle()
    await curator.says("№ 16 от 11.09.2026")
    await curator.sees("Начнёт работу 1 пара")


async def test_a_pair_taken_back_keeps_its_order_from_being_signed(school):
    people = await staff(school)
    pair = await brought_to(people)
    curator = await to_orders(people)
    await school.presses(curator, "order.gather")
    async with school.uow() as uow:
        from mentoring.pair import asking

        boss = (await uow.people.with_role(Role.CURATOR))[0]
        await asking.drop(uow, boss, pair.id, pair.version, uow.now)
        await uow.commit()
    await school.idle()
    await opens(people, (await newest(people)).id)
    await curator.sees("уже не ждёт приказа")
    await school.presses(curator, "order.sign")
    assert "не ждёт приказа" in await curator.toast()
    await school.presses(curator, "order.pairs")
    await school.presses(curator, "order.pair")
    await curator.sees("Отмечено: 0")


async def test_a_replacement_is_a_change_of_the_order_that_assigned(school):
    people = await staff(school)
    before = await brought_to(people, PairState.ACTIVE, number="15")
    after = await brought_to(people, mentor="Львов Иван Ильич", replaces=before.id)
    curator = await to_orders(people)
    assert ["Изменения к № 15: 1"] in curator.buttons
    await school.presses(curator, "order.change")
    await curator.sees("Изменение приказа", "№ 15 от 01.09.2026", "новый наставник")
    await school.presses(curator, "order.paper")
    text = words_of((await curator.receives(".docx")).data)
    assert "О внесении изменений в приказ от 01.09.2026 № 15" in text
    assert "вместо" in text and "Орлова Бориса Ильича" in text
    await opens(people, (await newest(people)).id)
    await school.presses(curator, "order.sign")
    await curator.says("№ 20 от 01.09.2026")
    await curator.sees("Начнёт работу 1 пара")
    await school.presses(curator, "order.sign_do")
    assert await state_of(people, after.id) is PairState.ACTIVE
    assert await state_of(people, before.id) is PairState.ENDED


async def test_a_draft_is_called_off_and_its_pairs_wait_again(school):
    people = await staff(school)
    await brought_to(people)
    curator = await to_orders(people)
    await school.presses(curator, "order.gather")
    await school.presses(curator, "order.cancel")
    await curator.sees("Отменить проект", "снова будут ждать")
    assert curator.buttons[0] == ["Оставить"]
    await school.presses(curator, "order.cancel_do")
    await curator.sees("Проект отменён", "Проектов: 0")
    await curator.taps("Пары ждут приказа: 1")
    await school.idle()
    await curator.sees("Закрепление пар и групп")


async def test_every_kind_can_be_filled_in_and_made(school):
    people = await staff(school)
    await brought_to(people, PairState.ACTIVE, number="1")
    curator = people[Role.CURATOR]
    async with school.uow() as uow:
        boss = (await uow.people.with_role(Role.CURATOR))[0]
        mentor = (await uow.people.with_role(Role.MENTOR))[0]
        for kind, answers in FILLED.items():
            order = await actions.draft(uow, boss, kind, uow.now)
            for name, words in answers.items():
                await actions.fill(uow, boss, order.id, name, words, uow.now)
            if kind in (OrderKind.FINAL, OrderKind.ASSOCIATION, OrderKind.RELEASE):
                await actions.toggle_person(uow, boss, order.id, mentor.id, uow.now)
            if kind is OrderKind.ASSOCIATION:
                await actions.name_person(uow, boss, order.id, "leader", mentor.id, uow.now)
            await files.ask_paper(uow, boss, order.id, "ru", uow.now)
        await uow.commit()
    await school.idle()
    texts = [words_of(file.data) for file in curator.files if file.name.endswith(".docx")]
    assert len(texts) == len(FILLED)
    for words in WORDS:
        assert any(words in text for text in texts), words


FILLED = {
    OrderKind.REGULATION: {
        "in_force": "01.09.2026",
        "former": "№ 270/1 от 31.08.2022",
        "protocol": "от 30.08.2026 № 1",
        "place": "Вымышленск",
    },
    OrderKind.CURATOR: {"starts": "01.09.2026", "roadmap_by": "15.09.2026"},
    OrderKind.FINAL: {
        "title": "Фестиваль практик",
        "date": "20.05.2027",
        "programme": "14:00 — Открытие — Кузнецова О. И.\n- Защита практик",
        "criteria": "1. Польза для урока\n2. Новизна",
    },
    OrderKind.ASSOCIATION: {"period": "2026/27 учебный год"},
    OrderKind.RELEASE: {
        "event": "Методический день",
        "date": "12.10.2026",
        "time": "3–5 уроки",
        "cover": "Уроки проведёт Зимина Р. П.",
    },
}
WORDS = (
    "приказом от 31.08.2022 № 270/1",
    "решения педагогического совета (протокол от 30.08.2026 № 1)",
    "Вымышленск",
    "Кузнецову Ольгу Ивановну",
    "Фестиваль практик",
    "Польза для урока",
    "2026/27 учебный год",
    "Орлова Бориса Ильича",
    "3–5 уроки",
    "Уроки проведёт Зимина Р. П.",
)


async def test_grounds_are_chosen_typed_and_remembered(school):
    people = await staff(school)
    curator = await to_orders(people)
    await school.presses(curator, "order.kinds")
    await curator.taps("Назначение куратора")
    await school.idle()
    await school.presses(curator, "order.grounds")
    await curator.sees("Концепции развития наставничества", "Акт региона» войдёт")
    await curator.taps("Концепция 1264-р")
    await school.idle()
    assert "Концепции развития" not in curator.screen["text"]
    await curator.taps("Своё основание")
    await school.idle()
    await curator.says("устава школы")
    await curator.sees("— устава школы")
    await school.presses(curator, "order.keep")
    await curator.sees("Запомнили")
    async with school.uow() as uow:
        boss = (await uow.people.with_role(Role.CURATOR))[0]
        order = await actions.draft(uow, boss, OrderKind.CURATOR, uow.now)
        await signing.cancel(uow, boss, order.id, order.version, uow.now)
        again = await actions.draft(uow, boss, OrderKind.CURATOR, uow.now)
    assert again.fields["grounds.own"] == "устава школы"
    assert again.fields["grounds.without"] == "concept"


async def test_people_are_found_by_part_of_the_name(school):
    people = await staff(school)
    await people.joins(Role.MENTOR, MENTOR)
    curator = await to_orders(people)
    await school.presses(curator, "order.kinds")
    await curator.taps("Освобождение от занятий")
    await school.idle()
    await school.presses(curator, "order.people")
    await curator.says("орло")
    await curator.sees("Пока никто не назван")
    await school.presses(curator, "order.person")
    await curator.sees("Названы: Орлов Б. И.")
    await school.presses(curator, "order.open")
    await school.presses(curator, "order.each")
    await curator.taps("Замена: Орлов Б. И.")
    await school.idle()
    await curator.says("Уроки перенесены")
    await curator.sees("Названы: Орлов Б. И.")
    assert (await newest(people)).fields["cover." + str((await newest(people)).people[0])]
    await school.presses(curator, "order.fields")
    await curator.taps("Контроль")
    await school.idle()
    await curator.taps("Соколова Н. Л.")
    await school.idle()
    await curator.sees("Контроль: Соколова Н. Л.")


async def test_nobody_else_sees_or_touches_orders(school):
    people = await staff(school)
    pair = await brought_to(people)
    async with school.uow() as uow:
        boss = (await uow.people.with_role(Role.CURATOR))[0]
        order = await actions.draft_waiting(uow, boss, OrderKind.PAIRS, None, uow.now)
        await uow.commit()
    acts = ("home", "kinds", "open", "fields", "field", "set", "who", "grounds", "ground", "keep")
    acts += ("pairs", "pair", "people", "person", "paper", "sign", "date", "sign_do", "cancel")
    acts += ("cancel_do", "new", "gather", "change", "each")
    for name in (MENTOR, "Зимина Раиса Павловна"):
        actor = people[name]
        await actor.starts()
        await school.idle()
        for act in acts:
            data = f"p:order.{act}:{order.id}:{order.version}:pairs"
            await actor.taps_data(data, message=actor.screen)
            await school.idle()
            assert "недоступно" in await actor.toast(), act
    head = people[Role.HEAD]
    await head.starts()
    await school.idle()
    for act in ("kinds", "fields", "field", "set", "cancel", "cancel_do", "pair", "new", "gather"):
        await head.taps_data(f"p:order.{act}:{order.id}:{order.version}:x", message=head.screen)
        await school.idle()
        assert "недоступно" in await head.toast(), act
    assert await state_of(people, pair.id) is PairState.ORDER
    assert (await newest(people)).is_draft


async def test_erasure_takes_the_words_about_a_person_and_leaves_the_order(school):
    people = await staff(school)
    mentor = await people.number(Role.MENTOR, MENTOR)
    async with school.uow() as uow:
        boss = (await uow.people.with_role(Role.CURATOR))[0]
        order = await actions.draft(uow, boss, OrderKind.RELEASE, uow.now)
        for name, words in FILLED[OrderKind.RELEASE].items():
            await actions.fill(uow, boss, order.id, name, words, uow.now)
        await actions.toggle_person(uow, boss, order.id, mentor, uow.now)
        await actions.fill(uow, boss, order.id, f"cover.{mentor}", "Тайное слово", uow.now)
        paper = await files.ask_paper(uow, boss, order.id, "ru", uow.now)
        await uow.orders.wipe_person(mentor)
        left = await uow.orders.get(order.id)
        snapshot = await uow.orders.snapshot(paper.id)
        again = await actions.toggle_person(uow, boss, order.id, mentor, uow.now)
    assert left is not None and snapshot is not None
    assert set(left.fields) == {"event", "date"} and left.people == (mentor,)
    assert "Тайное" not in str(snapshot.facts) and f"person.{mentor}" not in snapshot.facts
    assert again.people == ()


async def test_the_sign_is_refused_on_an_older_version(school):
    people = await staff(school)
    await brought_to(people)
    async with school.uow() as uow:
        boss = (await uow.people.with_role(Role.CURATOR))[0]
        order = await actions.draft_waiting(uow, boss, OrderKind.PAIRS, None, uow.now)
        await actions.fill(uow, boss, order.id, "place", "Вымышленск", uow.now)
        with pytest.raises(Refusal, match="common-changed"):
            await signing.sign(uow, boss, order.id, order.version, "1", date(2026, 9, 1), uow.now)


async def test_a_button_pressed_twice_begins_one_order(school):
    people = await staff(school)
    await brought_to(people)
    curator = await to_orders(people)
    await school.presses(curator, "order.kinds")
    screen = curator.screen
    for kind in (OrderKind.PAIRS, OrderKind.FINAL):
        for _ in range(2):
            await curator.taps_data(f"p:order.new:::{kind}", message=screen)
            await school.idle()
    async with school.uow() as uow:
        drafts = await uow.orders.in_state(OrderState.DRAFT)
    assert sorted(one.kind for one in drafts) == [OrderKind.FINAL, OrderKind.PAIRS]
    await curator.taps_data("p:order.new:::change", message=screen)
    await curator.sees("Сейчас менять нечего")


async def test_what_ended_early_or_lasts_longer_waits_for_a_change(school):
    people = await staff(school)
    ended = await brought_to(people, PairState.ACTIVE, number="15")
    async with school.uow() as uow:
        boss = (await uow.people.with_role(Role.CURATOR))[0]
        assert await to_change(uow) == ()
        longer = replace(ended, ends=date(2027, 6, 30))
        longer = await uow.pairs.save(longer)
        [group] = await to_change(uow)
        assert [one.effect for one in group.lines] == [Effect.EXTEND] and group.changes == 1
        draft = await actions.draft_waiting(uow, boss, OrderKind.CHANGE, 1, uow.now)
        assert await to_change(uow) == ()
        today = uow.now.astimezone(uow.zone).date()
        await signing.sign(uow, boss, draft.id, draft.version, "16", today, uow.now)
        assert await to_change(uow) == ()
        over = replace(
            longer, state=PairState.ENDED, ending=Ending.MENTEE, ended_on=date(2026, 12, 1)
        )
        await uow.pairs.save(over)
        [group] = await to_change(uow)
        assert [one.effect for one in group.lines] == [Effect.END] and group.changes == 1
        assert [one.number for one in await uow.orders.of_pair(ended.id)] == ["15", "16"]
        await actions.draft_waiting(uow, boss, OrderKind.CHANGE, 1, uow.now)
        assert await to_change(uow) == ()


async def test_a_reopened_pair_waits_for_an_order_of_its_own_again(school):
    people = await staff(school)
    pair = await brought_to(people, PairState.ACTIVE, number="15")
    async with school.uow() as uow:
        boss = (await uow.people.with_role(Role.CURATOR))[0]
        again = replace(pair, state=PairState.ORDER, order=None)
        await uow.pairs.save(again)
        order = await actions.draft_waiting(uow, boss, OrderKind.PAIRS, None, uow.now)
        today = uow.now.astimezone(uow.zone).date()
        order = await signing.sign(uow, boss, order.id, order.version, "16", today, uow.now)
        assert (await uow.orders.assigning(pair.id)).number == "16"
        now = await uow.pairs.get(pair.id)
        assert now.state is PairState.ACTIVE and now.order == order.id


async def test_everybody_named_is_told_without_a_name(school):
    people = await staff(school)
    mentor = await people.joins(Role.MENTOR, MENTOR)
    async with school.uow() as uow:
        boss = (await uow.people.with_role(Role.CURATOR))[0]
        order = await actions.draft(uow, boss, OrderKind.RELEASE, uow.now)
        for name, words in {**FILLED[OrderKind.RELEASE], "date": "01.09.2026"}.items():
            await actions.fill(uow, boss, order.id, name, words, uow.now)
        order = await actions.toggle_person(
            uow, boss, order.id, only(await uow.people.with_role(Role.MENTOR)), uow.now
        )
        today = uow.now.astimezone(uow.zone).date()
        await signing.sign(uow, boss, order.id, order.version, "7", today, uow.now)
        await uow.commit()
    await school.idle()
    assert "в котором вы названы" in mentor.screen["text"]
    assert "внесены его номер и дата" in people[Role.HEAD].screen["text"]
    for actor in (mentor, people[Role.HEAD]):
        assert "Орлов" not in actor.screen["text"]


def only(found: list[Person]) -> int:
    """The number of the only card."""
    [card] = found
    return card.id


async def test_the_hub_says_what_waits(school):
    people = await staff(school)
    await brought_to(people)
    async with school.uow() as uow:
        boss = (await uow.people.with_role(Role.CURATOR))[0]
        head = (await uow.people.with_role(Role.HEAD))[0]
        council = (await uow.people.with_role(Role.COUNCIL))[0]
        assert await waits(uow, boss) == [("order-waits_pairs", 1, "order.home")]
        assert await waits(uow, head) == await waits(uow, council) == []
        await actions.draft_waiting(uow, boss, OrderKind.PAIRS, None, uow.now)
        drafts = [("order-waits_drafts", 1, "order.home")]
        assert await waits(uow, boss) == await waits(uow, head) == drafts


async def test_a_file_asked_before_a_change_and_made_after_it_is_known_as_it_is(school):
    people = await staff(school)
    await brought_to(people)
    async with school.uow() as uow:
        boss = (await uow.people.with_role(Role.CURATOR))[0]
        order = await actions.draft_waiting(uow, boss, OrderKind.PAIRS, None, uow.now)
        paper = await files.ask_paper(uow, boss, order.id, "ru", uow.now)
        order = await actions.fill(uow, boss, order.id, "place", "Вымышленск", uow.now)
        today = uow.now.astimezone(uow.zone).date()
        await signing.sign(uow, boss, order.id, order.version, "15", today, uow.now)
        snapshot = await uow.orders.snapshot(paper.id)
    assert snapshot is not None
    assert (snapshot.facts["number"], snapshot.facts["field.place"]) == ("15", "Вымышленск")


async def test_orders_speak_english(school):
    people = await staff(school)
    await brought_to(people, PairState.ACTIVE, number="15")
    curator = people[Role.CURATOR]
    await school.speaks(curator, "en")
    await curator.taps_data("p:order.home:::", message=curator.screen)
    await school.idle()
    await curator.sees("Orders", "In force: 1")
    await school.presses(curator, "order.kinds")
    for kind in OrderKind:
        await curator.taps_data(f"p:order.new:::{kind}", message=curator.screen)
        await school.idle()
        if kind is OrderKind.CHANGE:
            await curator.sees("Nothing to change now")
            continue
        await curator.sees("Draft since 1 September 2026", "Not filled in")
        order = await newest(people)
        for name in [one.name for one in FIELDS[kind]] + ["grounds.own", "grounds.regional"]:
            data = f"p:order.field:{order.id}:{order.version}:{name}"
            await curator.taps_data(data, message=curator.screen)
            await school.idle()
            assert "Write" in curator.screen["text"] or "Choose" in curator.screen["text"], name
        for act in ("fields", "grounds", "pairs", "people", "each"):
            data = f"p:order.{act}:{order.id}:{order.version}:"
            await curator.taps_data(data, message=curator.screen)
            await school.idle()
    assert not await troubles(school)
