"""A speed session from opening to what was done a week later; places, the queue, wishes, rights."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.sandbox import Actor
from mentoring import consent, mentor_questionnaire
from mentoring.people import Role
from mentoring.reminder.firing import fire_due
from mentoring.reminder.watches import WATCHES
from mentoring.speed_session import Place, SpeedSession
from tests.conftest import School, open_school
from tests.flows.by_buttons import goes, on
from tests.flows.everybody import card_of, heard, member, not_english, not_russian, troubles
from tests.flows.pair_cast import cast_of, submits
from tests.flows.test_my_data import QUESTIONNAIRE
from tests.papers.reading import docx_text

MENTEES = ("Ромашкина Вера Павловна", "Лютиков Иван Петрович", "Васильков Пётр Ильич")
TOPIC = "Как спрашивать у доски"
OPENS = (
    "home.more",
    "speed.home",
    "speed.new",
    f'"{TOPIC}',
    '"орлов',
    "=Орлов Б. И.",
    '"в четверг в 15:20',
)
DAY = 3
"""Thursday, 3 September 2026; the stories begin on Tuesday."""
ANSWERED = ("speed.took_set", "speed.step_set")


@dataclass
class Scene:
    """A curator, a specialist of the school, three mentees, one session."""

    school: School
    curator: Actor
    specialist: Actor
    mentees: list[Actor] = field(default_factory=list)

    async def session(self) -> SpeedSession:
        """The one session, as it stands."""
        async with self.school.uow() as uow:
            [one] = await uow.speed_sessions.all()
        return one

    async def places(self) -> dict[str, Place]:
        """Places by surname."""
        session = await self.session()
        async with self.school.uow() as uow:
            places = await uow.speed_sessions.places(session.id)
            names = await uow.people.names([one.person for one in places])
        return {names[one.person].split()[0]: one for one in places}

    async def at(self, day: int, hour: int, minute: int = 0, month: int = 9) -> None:
        """The clock goes on (UTC; the school is three hours ahead); what is due is said."""
        self.school.clock.set(datetime(2026, month, day, hour, minute, tzinfo=UTC))
        async with self.school.uow() as uow:
            while await fire_due(uow, uow.now, WATCHES):
                pass
            await uow.commit()
        await self.school.idle()

    async def opens(self, *more: str) -> str:
        """The curator opens the session from the hub."""
        return await goes(self.school, self.curator, *OPENS, *(more or ('"кабинет 12',)))

    async def announced(self, places: str = "=10") -> None:
        """The session stands open, with so many places."""
        await self.opens()
        await on(self.school, self.curator, "=Сколько мест", places, "speed.publish")

    async def signs(self, *who: int) -> None:
        """These mentees sign up by the button of their notice."""
        for one in who:
            await on(self.school, self.mentees[one], "speed.open", "speed.on")

    async def held(self, *absent: str) -> None:
        """It is over and marked, all but these came."""
        await self.at(DAY, 12, 55)
        await on(self.school, self.curator, "speed.mark", *absent, "speed.mark_do")
        await self.at(DAY, 12, 56)


@pytest.fixture
async def scene(school: School) -> Scene:
    curator = await member(school, Role.CURATOR, "Кузнецова Ольга Ивановна")
    specialist = await member(school, Role.MENTOR, "Орлов Борис Ильич")
    mentees = [await member(school, Role.MENTEE, name) for name in MENTEES]
    return Scene(school, curator, specialist, mentees)


async def test_from_opening_to_what_was_done(scene: Scene) -> None:
    school, vera, ivan = scene.school, scene.mentees[0], scene.mentees[1]
    checked = await scene.opens()
    for words in (TOPIC, "3 сентября", "15:20", "кабинет 12", "получат 3 человека", "Мест: 10"):
        assert words in checked, words
    await on(school, scene.curator, "speed.publish")
    await vera.sees("Приглашаем на скоростную встречу")
    await scene.specialist.sees("скоростную встречу с вами")
    for actor in (vera, scene.specialist):
        assert "Орлов" not in actor.transcript() and TOPIC not in actor.transcript()
    await scene.signs(0, 1)
    assert "Вы записаны" in vera.screen["text"]
    assert "Ромашкина" not in ivan.transcript(), "others are not named to those who take part"
    listed = await goes(school, scene.specialist, "home.more", "speed.home", "speed.open")
    assert "Записаны (2): Ромашкина В. П., Лютиков И. П." in listed

    await scene.at(DAY, 5, 30)
    for actor in (vera, ivan, scene.specialist):
        assert "Скоростная встреча: 3 сентября 2026" in actor.transcript()
    assert "Скоростная встреча: 3" not in scene.mentees[2].transcript()
    await scene.at(DAY, 12, 10)
    assert "Ссылка" not in vera.transcript(), "there is a room, so nothing comes before it"

    await scene.at(DAY, 12, 55)
    await scene.curator.sees("Отметьте, кто был")
    asked = await on(school, scene.specialist, "speed.mark")
    assert "уже отмечены" in asked
    await on(school, scene.specialist, "=✓ Лютиков И. П.", "speed.mark_do")
    await scene.at(DAY, 12, 57)
    await vera.sees("Что взяли с собой?")
    assert "Что взяли с собой" not in ivan.transcript()

    question = await on(school, vera, "speed.took")
    assert "Прочитают вы и куратор. Специалист — только если вы разрешите" in question
    await on(school, vera, '"Карточки с вопросами', "=Попробую на уроке")
    assert "Карточки с вопросами" in vera.screen["text"]
    hidden = await goes(
        school, scene.specialist, "home.more", "speed.home", "speed.home", "speed.open"
    )
    assert "speed.answers" not in str(scene.specialist.screen["reply_markup"]), hidden
    await on(school, vera, "speed.share")
    await goes(
        school,
        scene.specialist,
        "home.more",
        "speed.home",
        "speed.home",
        "speed.open",
        "speed.answers",
    )
    assert "Карточки с вопросами" in scene.specialist.screen["text"]

    await scene.at(DAY + 7, 5, 30)
    await vera.sees("Неделю назад была скоростная встреча")
    assert "Неделю назад" not in ivan.transcript()
    shown = await on(school, vera, "speed.did")
    assert "Карточки с вопросами" in shown
    await on(school, vera, "=Частично", '"Один класс уже привык')
    await scene.at(30, 5, 30)
    assert vera.transcript().count("Неделю назад была") == 0, "answered, and not asked again"
    outcome = await goes(
        school, scene.curator, "home.more", "speed.home", "speed.home", "speed.open"
    )
    assert "Были: 1, ответили: 1, рассказали через неделю: 1, хотят работать вместе: 0" in outcome
    answers = await on(school, scene.curator, "speed.answers")
    assert "Один класс уже привык" in answers and "Частично" in answers


async def test_places_are_few_and_the_queue_moves_up(scene: Scene) -> None:
    school = scene.school
    vera, ivan, petr = scene.mentees
    await scene.announced("=1")
    await scene.signs(0, 1, 2)
    assert "место 1" in ivan.screen["text"] and "место 2" in petr.screen["text"]
    button = school.button(vera, "speed.off")
    for _ in range(2):  # a double tap gives one place back
        await vera.taps_data(button, message=vera.screen)
        await school.idle()
    await ivan.sees("освободилось место")
    assert "освободилось место" not in petr.transcript()
    await goes(school, scene.curator, "home.more", "speed.home", "speed.open", "speed.paper")
    rows = list(
        load_workbook(io.BytesIO((await scene.curator.receives(".xlsx")).data)).active.values
    )
    listed = [row[1:4] for row in rows if row[0] in (1, 2)]
    assert [(row[0], row[2]) for row in listed] == [
        ("Лютиков Иван Петрович", "есть место"),
        ("Васильков Пётр Ильич", "в очереди"),
    ]
    await goes(school, scene.curator, "home.more", "speed.home", "speed.open", "speed.edit")
    await on(school, scene.curator, "=Сколько мест", '"12', "speed.publish")
    await petr.sees("освободилось место")
    assert "изменилась" not in ivan.transcript(), "more places are no news to those who have one"


async def test_moving_and_cancelling_reach_everybody_concerned(scene: Scene) -> None:
    school, vera, ivan = scene.school, scene.mentees[0], scene.mentees[1]
    await scene.announced()
    await scene.signs(0)
    await goes(school, scene.curator, "home.more", "speed.home", "speed.open", "speed.edit")
    changed = await on(
        school, scene.curator, "=Когда", '"в пятницу в 16:00', "=Где", '"https://meet.example.ru/a'
    )
    assert "4 сентября" in changed and "онлайн" in changed and "узнают 2 человека" in changed
    await on(school, scene.curator, "speed.publish")
    for actor in (vera, scene.specialist):
        await actor.sees("Скоростная встреча изменилась")
    assert "изменилась" not in ivan.transcript()
    await scene.at(DAY, 6)
    assert "Скоростная встреча: 3" not in vera.transcript(), "the old day says nothing"
    await scene.at(DAY + 1, 5, 30)
    await scene.at(DAY + 1, 12, 46)
    await vera.sees("начнётся в 16:00")
    assert "https://meet.example.ru/a" in str(vera.screen["reply_markup"])
    await goes(school, scene.curator, "home.more", "speed.home", "speed.open", "speed.cancel")
    assert "Об отмене узнают 2 человека" in scene.curator.screen["text"]
    await on(school, scene.curator, "speed.cancel_do")
    for actor in (vera, scene.specialist):
        await actor.sees("Скоростная встреча отменена")
    await scene.at(DAY + 8, 6)
    assert "Что взяли с собой" not in vera.transcript()
    assert "Отметьте, кто был" not in scene.curator.transcript()


async def test_an_outside_specialist_and_a_wish(scene: Scene) -> None:
    """Nobody marks who came: everybody signed up is asked the next morning all the same."""
    school, vera = scene.school, scene.mentees[0]
    path = [*OPENS[:4], "speed.outside", '"Дарья Смелова', '"Вымышленский вуз', *OPENS[6:]]
    shown = await goes(school, scene.curator, *path, '"кабинет 12', "=Кого пригласить")
    await on(school, scene.curator, "=Все сотрудники")
    assert "Дарья Смелова (Вымышленский вуз)" in scene.curator.screen["text"], shown
    assert "получат 4 человека" in scene.curator.screen["text"]
    await on(school, scene.curator, "speed.publish")
    await scene.signs(0)
    await scene.at(DAY + 1, 5, 30)
    await vera.sees("Что взяли с собой?")
    await on(school, vera, "speed.took", *ANSWERED)
    assert "speed.share" not in str(vera.screen["reply_markup"]), "nobody here to show it to"
    await on(school, vera, "speed.wishing")
    await scene.curator.sees("один из участников хочет работать с наставником")
    assert "Ромашкина" not in scene.curator.transcript()
    hub = await goes(school, scene.curator)
    assert "1 человек хочет работать с наставником после скоростной встречи" in hub
    card = await on(school, scene.curator, "speed.wishes", "speed.wish")
    assert "Ромашкина Вера Павловна" in card and "Специалист не из школы" in card
    await on(school, scene.curator, "speed.settle")
    await vera.sees("Куратор рассмотрел ваше пожелание")
    assert "хочет работать" not in await goes(school, scene.curator)


async def test_a_wish_for_a_mentor_of_the_bank_leads_to_a_proposal(school: School) -> None:
    cast = await cast_of(school)
    scene = Scene(school, cast.curator, cast.mentors[0], cast.mentees)
    await scene.announced()
    await scene.signs(0)
    await scene.held()
    vera = scene.mentees[0]
    await on(school, vera, "speed.took", *ANSWERED, "speed.wishing")
    card = await on(school, cast.curator, "speed.wish")
    assert "не предлагается: " in card, "the reason is the matching's own"
    helps = {**QUESTIONNAIRE, "capacity": 5, "areas": [["norm", 3, ["law"]]]}
    made = await cast.does(cast.mentors[0], submits(mentor_questionnaire, helps))
    await cast.does(cast.curator, mentor_questionnaire.accept, made.id, made.version)
    card = await on(school, cast.curator, "speed.wishes", "speed.wish")
    assert "можно предложить пару" in card
    proposal = await on(school, cast.curator, "match.mentor")
    assert "Орлов Б. И." in proposal


async def test_who_may_and_what_is_over(scene: Scene) -> None:
    school, vera = scene.school, scene.mentees[0]
    council = await member(school, Role.COUNCIL, "Зимина Раиса Павловна")
    await scene.announced()
    of = (await scene.session()).id
    await goes(school, council)
    for do in ("open", "on", "mark", "answers", "edit", "cancel", "paper"):
        await council.taps_data(f"p:speed.{do}:{of}:1:", message=council.screen)
        await school.idle()
        assert "недоступно" in await council.toast(), do
    await vera.taps_data(f"p:speed.mark:{of}:1:", message=vera.screen)
    await school.idle()
    assert "недоступно" in await vera.toast()
    await scene.signs(0)
    place = (await scene.places())["Ромашкина"]
    await vera.taps_data(f"p:speed.took:{place.id}::", message=vera.screen)
    await school.idle()
    assert "ещё не началась" in await vera.toast()
    await scene.at(DAY, 12, 30)
    await on(school, scene.mentees[1], "speed.open")
    assert "запись закрыта" in scene.mentees[1].screen["text"]
    await scene.mentees[1].taps_data(f"p:speed.on:{of}::", message=scene.mentees[1].screen)
    await school.idle()
    assert "уже началась" in await scene.mentees[1].toast()
    stranger = scene.mentees[2]
    for do in ("took", "answer", "did", "share", "wishing", "took_set"):
        await stranger.taps_data(f"p:speed.{do}:{place.id}::idea", message=stranger.screen)
        await school.idle()
        assert "недоступно" in await stranger.toast(), do


async def test_a_form_half_written_waits_and_old_buttons_do_nothing(scene: Scene) -> None:
    school, curator = scene.school, scene.curator
    await goes(school, curator, *OPENS[:4])
    old = curator.screen
    await goes(school, curator)
    again = await on(school, curator, "home.more", "speed.home", "speed.new")
    assert "С кем встреча" in again, "the topic is kept"
    await on(school, curator, '"орлов', "=Орлов Б. И.", '"вчера')
    assert "сентября" not in curator.screen["text"]
    clock = await on(school, curator, '"в четверг')
    assert "Во сколько" in clock
    await on(school, curator, '"15:20', '"каб')
    await curator.taps_data(school.button(curator, "speed.publish"), message=old)
    await school.idle()
    async with school.uow() as uow:
        assert len(await uow.speed_sessions.all()) == 1
    await curator.taps_data("p:speed.publish::99:", message=curator.screen)
    await school.idle()
    async with school.uow() as uow:
        assert len(await uow.speed_sessions.all()) == 1


async def test_somebody_who_leaves_frees_the_place(scene: Scene) -> None:
    school, vera, ivan = scene.school, scene.mentees[0], scene.mentees[1]
    await scene.announced("=1")
    await scene.signs(0, 1)
    person = await card_of(school, vera)
    async with school.uow() as uow:
        await consent.leave(uow, person, uow.now)
        await uow.commit()
    await school.idle()
    await ivan.sees("освободилось место")


@pytest.fixture
async def english(tmp_path: Path, empty_database: Path) -> AsyncIterator[School]:
    async with open_school(tmp_path, empty_database, language="en") as opened:
        yield opened


async def test_it_reads_in_english(english: School) -> None:
    school = english
    curator = await member(school, Role.CURATOR, "Smith Olga Jane", 1)
    boris = await member(school, Role.MENTOR, "Eagle Boris Elias", 1)
    vera = await member(school, Role.MENTEE, "Daisy Vera Paula", 1)
    scene = Scene(school, curator, boris, [vera])
    await goes(school, curator, "home.more", "partner.home", "partner.new", "partner.new_kind")
    await on(school, curator, '"Fancytown University')
    for label in ("Agreement number", "Agreement date", "In force until", "Contact", "Notes"):
        await on(school, curator, f"={label}", '"01.09.2027')
    await on(school, curator, "=Notes", "partner.clear", "=Kind", "=College", "=To the archive")
    await on(school, curator, "partner.archive", "partner.home")
    await goes(school, curator, "people.home", "=Eagle B. E.", "person.edit", "partner.pick")
    await on(school, curator, "=Fancytown University")
    await goes(school, curator, "home.more", "speed.home", "speed.new", '"How to ask', '"nobody')
    await on(school, curator, '"eagle', "=Eagle B. E.", '"on Thursday', '"15:20', '"room 12')
    for what in ("Minutes", "Places", "Areas", "Whom to invite", "Where"):
        await on(school, curator, f"={what}", "speed.preview")
    await on(school, curator, "speed.drop", "speed.new", "speed.publish")
    await scene.signs(0)
    await scene.at(DAY, 5, 30)
    await scene.held()
    await on(school, vera, "speed.took", *ANSWERED, "speed.share", "speed.wishing")
    await on(school, curator, "speed.wish", "speed.settle")
    await scene.at(DAY + 7, 5, 30)
    await on(school, vera, "speed.did", "=Partly", "speed.answer")
    await goes(school, vera, "my_data.home", "my_data.export")
    await goes(school, curator, "home.more", "speed.home", "speed.home", "speed.open")
    await on(school, curator, "speed.answers", "speed.open", "speed.paper")
    assert not not_english(heard(school))
    assert not await troubles(school)
    words = docx_text(next(one for one in vera.files if one.name.endswith(".docx")).data)
    assert "Your places in speed sessions" in words and "Partly" in words


async def test_no_latin_word_stands_on_a_russian_screen(scene: Scene) -> None:
    school, vera = scene.school, scene.mentees[0]
    await scene.announced("=1")
    await scene.signs(0, 1)
    await scene.at(DAY, 5, 30)
    await scene.held()
    await on(school, vera, "speed.took", *ANSWERED, "speed.share", "speed.wishing")
    await goes(school, scene.curator, "speed.wishes", "speed.wish")
    await goes(school, scene.curator, "home.more", "speed.home", "speed.home", "speed.open")
    await on(school, scene.curator, "speed.answers", "speed.open", "speed.paper")
    assert not not_russian(heard(school))
    assert not await troubles(school)
