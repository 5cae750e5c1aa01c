"""The bank of practices: drafted from a finished programme, agreed to, chosen, found; names by consent."""

from __future__ import annotations

import pytest

from bot.sandbox import Actor
from mentoring import consent, pair_end
from mentoring.consent import Channel, ConsentKind
from mentoring.my_data import Grounds, erase
from mentoring.pair.nouns import Pair
from mentoring.practice import Piece, Practice, PracticeState
from mentoring.practice_view import published
from tests.conftest import School
from tests.flows.by_hand import complaints
from tests.flows.life import Life
from tests.flows.record_cast import DONE_DAY, Told, told
from tests.flows.site_cast import built
from tests.flows.test_rights import actions
from tests.papers.reading import docx_text

EVIDENCE = "Открытый урок Ромашкиной начался вовремя"
STEPS = '"1. Посмотрели урок\n2. Выбрали три правила\n3. Проверили через месяц'


@pytest.fixture
async def story(school: School) -> Told:
    """The plan was carried out, the curator closed the programme."""
    story = await told(school)
    await story.comes(DONE_DAY)
    pair = await story.life.does(
        story.life.curator, pair_end.complete, story.pair.id, story.pair.version, EVIDENCE
    )
    story.pair = pair
    return story


async def card(life: Life) -> Practice:
    """The only one."""
    async with life.school.uow() as uow:
        [found] = await uow.practices.in_state(*PracticeState)
    return found


async def writes(story: Told, actor: Actor, **pieces: str) -> None:
    """Fields of the card on the screen, typed one after another."""
    await story.on(actor, "practice.edit")
    for piece, words in pieces.items():
        await story.on(actor, f"practice.piece!{piece}", words)
    await story.on(actor, "practice.open")


async def agreed(story: Told) -> None:
    """The mentor tells of it, both agree."""
    boris, vera = story.mentor, story.mentees[0]
    await story.hub(boris, "home.more", "practice.home", "practice.mine")
    begun = story.life.can(boris, "practice.open")
    await story.on(boris, "practice.open" if begun else "practice.begin")
    await writes(
        story,
        boris,
        problem='"Урок начинался с опозданием',
        aim='"Начинать урок вовремя',
        steps=STEPS,
        result='"Было: 7 минут на вход. Стало: 1 минута. Спасибо Орлову Б. И.',
    )
    await story.on(boris, "practice.agree", "practice.agree_do")
    await story.on(vera, "=Открыть", "practice.agree", "practice.agree_do")


async def in_bank(story: Told) -> None:
    """The council chose it."""
    await agreed(story)
    await story.on(story.life.council, "=Открыть", "practice.choose", "practice.choose!1000")
    await story.on(story.life.council, "practice.approve")


async def publishes(life: Life, actor: Actor) -> None:
    """Somebody agrees to be named."""
    me = await life.person(actor)
    async with life.school.uow() as uow:
        text = await uow.consents.current_text(ConsentKind.PUBLICATION, "ru")
        assert text is not None
        await consent.give(uow, me, text, Channel("telegram"), uow.now)
        await uow.commit()


async def test_a_draft_knows_what_the_bot_knows_and_names_nobody(story: Told) -> None:
    boris = story.mentor
    shown = await story.hub(boris, "home.more", "practice.home")
    assert "Здесь пока пусто" in shown
    shown = await story.on(boris, "practice.mine", "practice.begin")
    assert "Первый год" in shown and "начался вовремя" in shown
    assert "Открытый урок …" in shown, "the mentee's name is taken out"
    assert "Ещё не заполнено: Исходная проблема, Цель" in shown
    assert not story.life.can(boris, "practice.agree"), "nothing whole to agree to yet"
    await story.mentees[0].sees("начата карточка практики")
    await story.hub(boris, "home.more", "practice.home", "practice.mine")
    assert not story.life.can(boris, "practice.begin"), "one card for one programme"


async def test_both_agree_the_council_chooses_everybody_finds_it(story: Told) -> None:
    await agreed(story)
    life = story.life
    assert (await card(life)).state is PracticeState.COUNCIL
    other = life.mentors[1]
    shown = await story.hub(other, "home.more", "practice.home")
    assert "Здесь пока пусто" in shown, "not before the council's word"
    await other.taps_data(f"p:practice.open:{(await card(life)).id}::", message=other.screen)
    assert "недоступно" in await other.toast()
    await life.council.sees("ждёт рассмотрения")
    assert (
        "Ромашкин" not in life.council.screen["text"]
        and "Первый" not in life.council.screen["text"]
    )
    await story.on(life.council, "=Открыть", "practice.choose")
    assert not life.can(life.council, "practice.approve"), "chosen by something"
    await story.on(life.council, "practice.choose!1000", "practice.choose!1100", "practice.approve")
    await story.mentees[0].sees("Практика отобрана")
    shown = await story.hub(other, "home.more", "practice.home", "practice.open")
    assert "1. Посмотрели урок" in shown and "измеримый результат, легко повторить" in shown
    assert "Авторы не названы" in shown and "Спасибо …" in shown
    await story.on(other, "practice.home", "practice.search", '"ОПОЗДАНИЕМ урок')
    assert life.can(other, "practice.open")
    await story.on(other, "practice.search", '"родители')
    assert not life.can(other, "practice.open")
    await story.on(other, "practice.clear", "practice.pick", "practice.set!psych")
    assert life.can(other, "practice.open")
    await story.on(other, "practice.pick", "practice.set!norm")
    assert not life.can(other, "practice.open")


async def test_a_change_asks_anew_and_the_council_may_ask_for_more(story: Told) -> None:
    await agreed(story)
    life, boris, vera = story.life, story.mentor, story.mentees[0]
    await story.on(life.council, "=Открыть", "practice.return", '"Добавьте цифры за год')
    assert (await card(life)).state is PracticeState.DRAFT
    await boris.sees("просят доработать")
    assert "цифры" not in boris.screen["text"]
    shown = await story.on(boris, "=Открыть")
    assert "Добавьте цифры за год" in shown
    await story.on(vera, "practice.open" if life.can(vera, "practice.open") else "=Открыть")
    await story.on(boris, "practice.agree", "practice.agree_do")
    await story.on(vera, "=Открыть", "practice.edit", "practice.piece!result", '"Стало: 1 минута')
    found = await card(life)
    assert not any(one.agreed_at for one in found.authors), "the mentor agreed to other words"
    assert found.words(Piece.RESULT) == "Стало: 1 минута"


async def test_names_come_with_the_consent_and_go_with_it(story: Told) -> None:
    life, other = story.life, story.life.mentors[1]
    await publishes(life, story.mentor)
    await in_bank(story)
    shown = await story.hub(other, "home.more", "practice.home", "practice.open")
    assert "Авторы: Орлов Б. И." in shown and "Спасибо Орлову Б. И." in shown
    assert "Ромашкин" not in shown
    await story.on(other, "practice.paper")
    text = docx_text((await other.receives(".docx")).data)
    assert "Орлов Борис Ильич, учитель" in text and "Ромашкин" not in text
    async with life.school.uow() as uow:
        [one] = await published(uow)
        assert one.authors == (("Орлов Борис Ильич", "учитель"),) and not one.all_agreed
    me = await life.person(story.mentor)
    async with life.school.uow() as uow:
        await consent.withdraw(uow, me, ConsentKind.PUBLICATION, Channel("telegram"), uow.now)
        await uow.commit()
        assert not [row for row in await uow.papers.to_destroy() if row.kind != "practice_docx"]
        assert len(await uow.papers.to_destroy()) == 1, "the file made with the name goes too"
    await life.school.idle()
    shown = await story.hub(other, "home.more", "practice.home", "practice.open")
    assert "Авторы не названы" in shown and "Орлов" not in shown
    async with life.school.uow() as uow:
        [one] = await published(uow)
        assert one.authors == () and "Орлов" not in str(one.words)


async def test_it_stands_on_the_site_once_and_without_names(story: Told) -> None:
    page = (await built(story.life))["results.html"]
    assert page.count("<article") == 1 and "Урок начинался с опозданием" not in page
    await in_bank(story)
    page = (await built(story.life))["results.html"]
    assert page.count("<article") == 1, "the programme is told of in the practice's words"
    assert "Урок начинался с опозданием" in page and "Исходная проблема" in page
    assert "Орлов" not in page and "Ромашкин" not in page


async def test_an_author_takes_the_consent_back_and_it_leaves_the_bank(story: Told) -> None:
    await in_bank(story)
    vera, other = story.mentees[0], story.life.mentors[1]
    shown = await story.on(vera, "=Открыть", "practice.withdraw")
    assert "причину никто не спросит" in shown
    await story.on(vera, "practice.withdraw_do")
    await story.mentor.sees("отозвал согласие")
    shown = await story.hub(other, "home.more", "practice.home")
    assert "Здесь пока пусто" in shown
    async with story.school.uow() as uow:
        assert not await published(uow)


async def test_the_curator_keeps_the_shelf(story: Told) -> None:
    await in_bank(story)
    curator = story.life.curator
    await story.hub(curator, "home.more", "practice.home", "practice.open", "practice.retire")
    assert (await card(story.life)).state is PracticeState.RETIRED
    await story.on(curator, "practice.restore")
    assert (await card(story.life)).state is PracticeState.BANK


async def test_a_file_comes_with_the_card_and_its_sender_is_not_named(story: Told) -> None:
    boris, other = story.mentor, story.life.mentors[1]
    await story.hub(boris, "home.more", "practice.home", "practice.mine", "practice.begin")
    await story.on(boris, "practice.files")
    await boris.sends_document("Памятка Ромашкиной.pdf", b"%PDF-1.4")
    await story.school.idle()
    await story.on(boris, "practice.open")
    await story.hub(boris)
    await agreed(story)
    await story.on(story.life.council, "=Открыть", "practice.choose", "practice.choose!0001")
    await story.on(story.life.council, "practice.approve")
    shown = await story.hub(other, "home.more", "practice.home", "practice.open")
    assert "1. Памятка ….pdf" in shown
    await story.on(other, "attachment.open")
    assert "Орлов" not in other.transcript()


async def test_erasure_takes_a_person_out_of_what_was_done_together(story: Told) -> None:
    await in_bank(story)
    vera = await story.life.person(story.mentees[0])
    boris = await story.life.person(story.mentor)
    async with story.school.uow() as uow:
        await erase(uow, boris, boris, uow.now, Grounds.OWN_WISH)
        await uow.commit()
    left = await card(story.life)
    assert [one.person for one in left.authors] == [vera.id]
    assert "Орлов" not in str(left.pieces)
    async with story.school.uow() as uow:
        await erase(uow, vera, vera, uow.now, Grounds.OWN_WISH)
        await uow.commit()
        assert not await uow.practices.in_state(*PracticeState)


async def test_nothing_to_tell_of_a_pair_that_ended_otherwise(school: School) -> None:
    story = await told(school)
    pair: Pair = await story.life.does(
        story.life.curator, pair_end.end, story.pair.id, story.pair.version, "Переезд", "Заявление"
    )
    boris = story.mentor
    await story.opens(boris, "practice.begin", pair.id)
    assert "завершена с выполненным планом" in await boris.toast()


SHAPES = (
    "p:{do}:::",
    "p:{do}:1:1:title",
    "p:{do}:1:1:1111",
    "p:{do}:1:1:psych",
    "p:{do}:9223372036854775807:-1:99999999999999999999",
)


async def test_whatever_a_button_says_there_is_an_answer_in_both_languages(story: Told) -> None:
    await agreed(story)
    found = [one for one in actions() if one.startswith("practice.")]
    assert len(found) > 15
    datas = sorted({shape.format(do=do) for do in found for shape in SHAPES})
    life = story.life
    for actor in (life.council, life.curator, story.mentor, life.mentors[1]):
        assert not await complaints(life.school, actor, datas)
