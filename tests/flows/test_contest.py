"""Competitions: recommended in few taps, answered quietly, marked step by step, seen by the council."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime

import pytest
from openpyxl import load_workbook

from bot.sandbox import Actor
from mentoring import contest_act
from mentoring.contest import Contest, ContestKind, ContestState, Level, Result
from mentoring.contest_act import Idea
from mentoring.my_data import Grounds, erase
from mentoring.pair.nouns import Pair
from tests.conftest import School
from tests.flows.by_hand import complaints
from tests.flows.life import Life, life_of
from tests.flows.test_rights import actions

TITLE = "Учитель года Вымышленска"


@pytest.fixture
async def life(school: School) -> Life:
    return await life_of(school)


async def contests(life: Life) -> list[Contest]:
    """All there are, the oldest first."""
    async with life.school.uow() as uow:
        return (await uow.contests.all())[::-1]


async def recommended(life: Life, pair: Pair, deadline: date | None = None) -> Contest:
    """What the mentor recommends to everybody of the pair."""
    idea = Idea(title=TITLE, kind=ContestKind.CONTEST, level=Level.CITY, deadline=deadline)
    async with life.school.uow() as uow:
        me = await uow.people.by_account(life.mentors[0].id)
        assert me is not None
        [made] = await contest_act.recommend(uow, me, pair.id, pair.mentees, idea, uow.now)
        await uow.commit()
    await life.school.idle()
    return made


async def goes(life: Life, actor: Actor, data: str) -> str:
    """Press anything from the screen in hand."""
    await actor.taps_data(data, message=actor.screen)
    await life.school.idle()
    return str(actor.screen["text"])


async def test_four_taps_and_one_line_recommend_it(life: Life) -> None:
    pair = await life.active()
    boris, vera = life.mentors[0], life.mentees[0]
    asked = await life.lives(boris, pair, "contest.pair")
    assert "Прочитает наставляемый" in asked
    shown = await life.on(boris, f'"{TITLE} https://example.ru/god')
    assert TITLE in shown and "Выберите уровень" in shown
    assert not life.can(boris, "contest.send"), "the level is not guessed"
    await life.on(boris, "contest.set!kind.conference", "contest.set!level.region")
    screen = life.data(boris, "contest.send"), boris.screen
    for _ in range(2):  # a double tap recommends once
        await boris.taps_data(screen[0], message=screen[1])
        await life.school.idle()
    [made] = await contests(life)
    assert (made.link, made.kind, made.level) == ("https://example.ru/god", "conference", "region")
    assert made.person == (await life.person(vera)).id
    await vera.sees("Наставник рекомендует вам конкурс или конференцию")
    assert TITLE not in vera.transcript() and "Орлов" not in vera.screen["text"]
    shown = await life.on(vera, "=Открыть")
    assert TITLE in shown and "Рекомендует: Орлов Б. И." in shown


async def test_not_now_is_seen_by_the_mentor_alone(life: Life) -> None:
    pair = await life.active()
    made = await recommended(life, pair)
    boris, vera = life.mentors[0], life.mentees[0]
    await vera.starts()
    await life.school.idle()
    assert "1 рекомендация конкурса ждёт вашего ответа" in vera.screen["text"]
    await life.on(vera, "contest.home", "contest.open", "contest.move!later")
    await boris.sees("На вашу рекомендацию ответили")
    assert "не сейчас" in await life.on(boris, "=Открыть")
    for office in (life.curator, life.council, life.head, life.mentors[1]):
        await office.taps_data(f"p:contest.open:{made.id}::", message=office.screen)
        assert "недоступно" in await office.toast()
    for office in (life.curator, life.council):
        assert "0" in await goes(life, office, "p:contest.all:::")
    await life.on(vera, "contest.move!interested")
    assert "1" in await goes(life, life.council, "p:contest.all:::")


async def test_each_step_is_a_tap_and_the_result_too(life: Life) -> None:
    pair = await life.active()
    await recommended(life, pair)
    boris, vera = life.mentors[0], life.mentees[0]
    await life.on(vera, "=Открыть", "contest.move!interested", "contest.move!preparing")
    stale = life.data(vera, "contest.move", "dropped"), vera.screen
    await life.on(vera, "contest.move!applied")
    await vera.taps_data(stale[0], message=stale[1])
    await life.school.idle()
    assert "заявка подана" in vera.screen["text"]
    assert (await contests(life))[0].state is ContestState.APPLIED, "an old button does nothing"
    shown = await life.on(vera, "contest.move!took_part")
    assert "Какой результат?" in shown
    shown = await life.on(vera, "contest.result!prize", "contest.words")
    assert "Прочитают: ваш наставник, куратор и методсовет" in shown
    shown = await life.on(vera, '"Второе место, номинация «Дебют»')
    assert "Результат: призёр" in shown and "Второе место" in shown
    await boris.sees("Есть результат там, где вы рекомендовали участвовать")
    assert "Второе место" not in boris.transcript()
    assert "Второе место" in await life.on(boris, "=Открыть")
    await life.on(vera, "contest.again", "contest.result!winner")
    assert "победитель" in vera.screen["text"]
    assert "Есть результат" not in boris.transcript(), "told once"


async def test_anybody_notes_their_own_even_what_is_over(life: Life) -> None:
    daria = life.mentors[1]
    await daria.starts()
    await life.school.idle()
    shown = await life.on(daria, "home.more", "contest.home")
    assert "Пока пусто" in shown and not life.can(daria, "contest.whom")
    shown = await life.on(daria, "contest.new", '"Форум учителей математики')
    await life.on(daria, "contest.set!kind.forum", "contest.set!level.federal", "contest.day")
    await life.on(daria, "contest.day!m202608", "contest.day!d20260820")
    shown = await life.on(daria, "contest.send", "contest.move!took_part")
    assert "форум, федеральный уровень" in shown and "Заявки до 20 августа 2026" in shown
    await life.on(daria, "contest.result!participant")
    [made] = await contests(life)
    assert made.is_own and made.result is Result.PARTICIPANT
    sure = await life.on(daria, "contest.remove")
    assert "вернуть её нельзя" in sure
    shown = await life.on(daria, "contest.remove_do")
    assert "Пока пусто" in shown and not await contests(life)


async def test_nothing_typed_is_lost(life: Life) -> None:
    pair = await life.active()
    boris = life.mentors[0]
    await life.lives(boris, pair, "contest.pair", '"https://example.ru')
    assert "хотя бы три буквы" in boris.transcript()
    await life.on(boris, f'"{TITLE}', "contest.set!level.school", "contest.day")
    await life.on(boris, '"вчера')
    await life.on(boris, '"15 декабря')
    assert "Заявки до: 15 декабря 2026" in boris.screen["text"]
    shown = await life.lives(boris, pair, "contest.pair")
    assert TITLE in shown and "школьный" in shown, "what was begun is gone on with"
    await life.on(boris, "contest.retitle", '"Педагогический дебют', "contest.send")
    [made] = await contests(life)
    assert (made.title, made.deadline) == ("Педагогический дебют", date(2026, 12, 15))
    await life.on(boris, "contest.date", "contest.date!none")
    assert (await contests(life))[0].deadline is None


async def test_of_a_group_some_are_asked(life: Life) -> None:
    pair = await life.active((0, 1))
    boris, ivan = life.mentors[0], life.mentees[1]
    vera = (await life.person(life.mentees[0])).id
    await life.lives(boris, pair, "contest.pair", f'"{TITLE}', "contest.set!level.city")
    await life.on(boris, f"contest.set!off.{vera}", "contest.send")
    [made] = await contests(life)
    assert made.person == (await life.person(ivan)).id
    assert "рекомендует" not in life.mentees[0].transcript()


async def reminded(life: Life, day: datetime) -> None:
    """The morning of a day comes."""
    life.school.clock.set(day)
    await life.school.app.jobs.reminders()
    await life.school.idle()


async def test_the_deadline_is_reminded_of_and_then_asked_after_once(life: Life) -> None:
    pair = await life.active()
    await recommended(life, pair, date(2026, 10, 15))  # a Thursday
    vera = life.mentees[0]
    await life.on(vera, "=Открыть", "contest.move!interested")
    for day in range(2, 29):
        await reminded(life, datetime(2026, 9, day, 7, tzinfo=UTC))
    assert "последний день" not in vera.transcript()
    for day in range(1, 15):
        await reminded(life, datetime(2026, 10, day, 7, tzinfo=UTC))
    said = vera.transcript()
    assert said.count("15 октября 2026 — последний день заявок: конкурс") == 2
    assert TITLE not in said[said.index("последний день") :]
    for day in range(15, 30):
        await reminded(life, datetime(2026, 10, day, 7, tzinfo=UTC))
    assert vera.transcript().count("Участие состоялось?") == 1
    await life.on(vera, "contest.open")
    assert "Какой результат?" in await life.on(vera, "contest.move!took_part")


async def test_what_is_applied_for_is_left_in_peace(life: Life) -> None:
    pair = await life.active()
    await recommended(life, pair, date(2026, 9, 15))
    vera = life.mentees[0]
    await life.on(vera, "=Открыть", "contest.move!interested")
    await reminded(life, datetime(2026, 9, 8, 7, tzinfo=UTC))
    assert vera.transcript().count("последний день") == 1
    await life.on(vera, "contest.move!applied")
    assert "Сейчас: заявка подана" in vera.screen["text"]
    await reminded(life, datetime(2026, 9, 14, 7, tzinfo=UTC))
    assert "последний день" not in vera.transcript()


async def test_the_council_filters_and_takes_the_table_away(life: Life) -> None:
    pair = await life.active()
    await recommended(life, pair)
    vera, daria, council = life.mentees[0], life.mentors[1], life.council
    await life.on(vera, "=Открыть", "contest.move!interested")
    async with life.school.uow() as uow:
        me = await uow.people.by_account(daria.id)
        assert me is not None
        idea = Idea(title="=Свой", kind=ContestKind.FORUM, level=Level.FEDERAL)
        await contest_act.note_own(uow, me, idea, uow.now)
        await uow.commit()
    await council.starts()
    await life.school.idle()
    shown = await life.on(council, "home.more", "contest.all")
    assert "наставляемые" in shown and "Ромашкина В. П." in str(council.buttons)
    assert "Сорокина" not in str(council.buttons)
    await life.on(council, "contest.filter", "contest.pick!0000.whose", "contest.all!1000")
    assert "Сорокина Д. О." in str(council.buttons)
    shown = await life.on(council, "contest.open")
    assert life.can(council, "contest.all", "1000.1"), "back to the same list"
    await life.on(council, "contest.all", "contest.filter", "contest.pick!1000.kind")
    shown = await life.on(council, "contest.all!1300")
    assert "форум" in shown and "Ромашкина" not in str(council.buttons)
    await life.on(council, "contest.filter", "contest.pick!1300.kind", "=любой вариант")
    await life.on(council, "contest.export")
    book = load_workbook(io.BytesIO((await council.receives(".xlsx")).data))
    rows = list(book.worksheets[0].values)
    assert len(rows) == 3
    assert [row[:5] for row in rows[1:]] == [
        ("Сорокина Дарья Олеговна", "учитель", "=Свой", "форум", "федеральный"),
        ("Ромашкина Вера Павловна", "учитель", TITLE, "конкурс", "городской"),
    ]
    assert rows[2][9] == "Орлов Борис Ильич" and rows[1][9] is None


async def test_a_mentor_no_more_reads_no_more_and_erasure_takes_it_all(life: Life) -> None:
    pair = await life.active()
    made = await recommended(life, pair)
    boris, vera = life.mentors[0], life.mentees[0]
    await life.lives(life.curator, pair, "life.end", '"Переезд', '"Заявление', "life.do")
    await life.lives(vera, pair)
    await goes(life, vera, f"p:contest.move:{made.id}:{made.version}:interested")
    assert "На вашу рекомендацию" not in boris.transcript()
    await boris.taps_data(f"p:contest.open:{made.id}::", message=boris.screen)
    assert "недоступно" in await boris.toast()
    await boris.taps_data(f"p:contest.pair:{pair.id}::", message=boris.screen)
    assert "завершено" in await boris.toast()
    mentee = await life.person(vera)
    async with life.school.uow() as uow:
        await erase(uow, mentee, mentee, uow.now, Grounds.OWN_WISH)
        await uow.commit()
    assert not await contests(life)


SHAPES = (
    "p:{do}:::",
    "p:{do}:1:1:interested",
    "p:{do}:1:1:winner",
    "p:{do}:1:1:d20261201",
    "p:{do}:1:1:1000.kind",
    "p:{do}:9223372036854775807:-1:off.99999999999999999999999",
)


async def test_whatever_a_button_says_there_is_an_answer_in_both_languages(life: Life) -> None:
    pair = await life.active()
    await recommended(life, pair, date(2026, 10, 15))
    vera, boris = life.mentees[0], life.mentors[0]
    await life.lives(boris, pair, "contest.pair", f'"{TITLE}')
    found = [one for one in actions() if one.startswith("contest.")]
    assert len(found) > 15
    datas = sorted({shape.format(do=do)[:64] for do in found for shape in SHAPES})
    for actor in (life.council, vera, boris):
        assert not await complaints(life.school, actor, datas)
