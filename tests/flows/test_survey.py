"""Surveys: three taps, a long one, invitations that stop, the curator's questionnaires, who leaves."""

from __future__ import annotations

import io
from datetime import date

import pytest
from openpyxl import load_workbook

from mentoring.my_data import Grounds, erase, export_of
from mentoring.people import Status
from mentoring.survey import Survey, SurveyKind, Whom
from tests.conftest import School
from tests.flows.by_hand import complaints
from tests.flows.life import Life
from tests.flows.monitors import MENTEES, Monitored, monitored
from tests.flows.test_rights import actions
from tests.papers.reading import docx_text

SURNAMES = tuple(name.split()[0] for name in MENTEES)


@pytest.fixture
async def life(school: School) -> Monitored:
    return await monitored(school)


async def test_a_pulse_is_three_taps_and_is_read_after_closing(life: Monitored) -> None:
    shown = await life.opens_survey("pulse")
    assert "Открыто: 2" in shown
    assert "наставляемые: 0 из 6" in str(life.curator.buttons)
    for mark, actor in enumerate(life.mentees, 5):
        await life.pulse(actor, mark, time=2)
        assert "Спасибо! Ответы приняты без подписи" in actor.screen["text"]
    shown = await to_card(life, "наставляемые")
    assert "Ответили 6 из 6" in shown and not life.can(life.curator, "survey.result")
    shown = await life.on(life.curator, "survey.close", "survey.close_do", "survey.result")
    assert "7,5 из 10" in shown and "от 7 и выше: 67 % · ответов: 6" in shown
    assert "██████████ 100 % — не всегда" in shown
    assert not [one for one in SURNAMES if one in shown]
    await life.hub(life.head)
    await life.on(life.head, "home.more", "monitoring.home", "survey.desk")
    await life.on(life.head, "=Короткий, наставляемые: 09.2026, 6 из 6", "survey.result")
    assert "7,5 из 10" in life.head.screen["text"]
    assert not life.can(life.head, "survey.new")


async def to_card(life: Monitored, whom: str) -> str:
    """From the hub to the survey of one side."""
    await life.hub(life.curator)
    await life.on(life.curator, "home.more", "monitoring.home", "survey.desk")
    labels = [one for row in life.curator.buttons for one in row]
    return await life.on(life.curator, f"={next(one for one in labels if whom in one)}")


async def test_a_long_one_can_be_left_gone_back_in_and_sent_once(life: Monitored) -> None:
    await life.opens_survey("interim")
    vera = life.mentees[0]
    await life.hub(vera)
    assert "Опрос без подписи ждёт вашего ответа: 1" in vera.screen["text"]
    shown = await life.on(vera, "survey.mine")
    assert "вопрос 1 из 14" in shown and "Ответы хранятся без имени" in shown
    await life.on(vera, "survey.put!9", "survey.put!3", "home")
    shown = await life.on(vera, "survey.mine")
    assert "вопрос 3 из 14" in shown, "it goes on where it was left"
    assert "вопрос 2 из 14" in await life.on(vera, "survey.back")
    assert "вопрос 3 из 14" in await life.on(vera, "survey.put!8")
    for _ in range(6):
        await life.on(vera, "survey.put!7")
    assert "вопрос 9 из 14" in vera.screen["text"] and "Совпали ли" in vera.screen["text"]
    for _ in range(4):
        await life.on(vera, "survey.put!1")
    shown = await life.on(vera, '"Разбор уроков', "survey.skip")
    assert "Вопросов: 14, с ответом: 13" in shown and "14 –" in str(vera.buttons)
    await life.on(vera, "=14 –", '"Меньше бумаг')
    assert "с ответом: 14" in vera.screen["text"]
    screen, data = vera.screen, life.data(vera, "survey.send")
    await life.on(vera, "survey.send")
    assert "Ответы приняты" in vera.screen["text"]
    await vera.taps_data(data, message=screen)
    await life.school.idle()
    assert "уже ответили" in await vera.toast()
    async with life.school.uow() as uow:
        [mentees] = [one for one in await uow.surveys.all() if one.whom is Whom.MENTEES]
        assert mentees.sheets == 1
        assert (await uow.surveys.tallies(mentees.id))[2] == {"8": 1}, "the later answer counts"


async def test_fewer_than_five_are_shown_to_nobody(life: Monitored) -> None:
    await life.opens_survey("interim")
    for actor in life.mentees[:4]:
        await life.answers(actor, 9, words="Слово на память")
    await to_card(life, "наставляемые")
    shown = await life.on(life.curator, "survey.close")
    assert "Сейчас ответов меньше 5" in shown
    shown = await life.on(life.curator, "survey.close_do")
    assert "Результаты не показываются никому" in shown
    assert not life.can(life.curator, "survey.result")
    of = life.data(life.curator, "survey.form")
    number = (await surveys(life, Whom.MENTEES)).id
    for do in ("result", "xlsx", "png"):
        await life.curator.taps_data(f"p:survey.{do}:{number}::", message=life.curator.screen)
        await life.school.idle()
        assert "Результаты не показываются" in await life.curator.toast(), of
    await life.hub(life.curator)
    shown = await life.on(life.curator, "home.more", "monitoring.home", "monitoring.k")
    assert "Удовлетворённость: нет закрытого опроса с пятью ответами" in shown
    await life.on(life.curator, "=Назад", "monitoring.swot", "monitoring.corner!strengths")
    assert "Слово на память" not in life.curator.transcript()


async def surveys(life: Life, whom: Whom) -> Survey:
    """The newest survey of a side."""
    async with life.school.uow() as uow:
        return next(one for one in await uow.surveys.all() if one.whom is whom)


async def test_no_two_views_differ_by_one_answer(life: Monitored) -> None:
    """Five answers, then six: while it is open nothing is seen, and closed it does not change."""
    await life.opens_survey("pulse")
    number = (await surveys(life, Whom.MENTEES)).id
    for actor in life.mentees[:5]:
        await life.pulse(actor, 10)
        await life.curator.taps_data(f"p:survey.result:{number}::", message=life.curator.screen)
        await life.school.idle()
        assert "Результаты не показываются" in await life.curator.toast()
    await to_card(life, "наставляемые")
    await life.on(life.curator, "survey.close", "survey.close_do")
    last = life.mentees[5]
    await life.hub(last)
    await last.taps_data(f"p:survey.start:{number}::", message=last.screen)
    await life.school.idle()
    assert "уже закрыт" in await last.toast()
    before = await life.on(life.curator, "survey.result")
    async with life.school.uow() as uow:
        person = await uow.people.by_account(life.mentees[0].id)
        assert person is not None
        await erase(uow, person, person, uow.now, Grounds.OWN_WISH)
        await uow.commit()
    await life.school.idle()
    await to_card(life, "наставляемые")
    assert await life.on(life.curator, "survey.result") == before, "whoever leaves changes nothing"
    await life.hub(life.curator)
    shown = await life.on(
        life.curator,
        "home.more",
        "monitoring.home",
        "survey.desk",
        "survey.new",
        "survey.preview!pulse",
    )
    assert "Короткий опрос был недавно" in shown or "Участников 5" in shown


async def test_invitations_come_with_the_morning_and_stop_when_answered(life: Monitored) -> None:
    await life.opens_survey("pulse")
    vera, ivan = life.mentees[:2]
    assert "Короткий опрос" not in vera.transcript(), "nothing by itself"
    await life.at(date(2026, 9, 2))
    for actor in (vera, ivan, life.mentors[0]):
        assert (
            actor.transcript().count("Короткий опрос: без подписи, три нажатия. До 15 сентября")
            == 1
        )
    await life.on(vera, "survey.start")
    await life.on(vera, "survey.put!8", "survey.put!1", "survey.put!1")
    for day in (3, 4, 7, 8, 9, 10, 11, 14, 15, 16):
        await life.at(date(2026, 9, day))
    assert "Короткий опрос: без подписи" not in vera.transcript(), "its message is the thanks now"
    assert ivan.transcript().count("Короткий опрос: без подписи") == 3
    assert not (await surveys(life, Whom.MENTEES)).is_open, (
        "the day after the last it closes itself"
    )
    assert not [one for one in SURNAMES if one in ivan.transcript().replace(SURNAMES[1], "")]


async def test_answered_by_all_it_closes_in_the_night(life: Monitored) -> None:
    await life.opens_survey("pulse")
    for actor in life.mentees:
        await life.pulse(actor)
    assert "Ответили все: опрос закроется ночью сам" in await to_card(life, "наставляемые")
    await life.at(date(2026, 9, 2), 4)
    assert not (await surveys(life, Whom.MENTEES)).is_open
    assert (await surveys(life, Whom.MENTORS)).is_open, "nobody of the mentors has answered"
    assert "Результаты" in str([await to_card(life, "наставляемые"), life.curator.buttons])


async def test_the_curator_hears_when_a_survey_is_due(life: Monitored) -> None:
    await life.at(date(2026, 12, 9))
    assert "Пора провести" not in life.curator.transcript()
    await life.at(date(2026, 12, 10), 4)
    await life.at(date(2026, 12, 10), 7)
    assert "Пора провести промежуточный опрос" in life.curator.transcript()
    shown = await life.on(life.curator, "survey.preview")
    assert "наставляемые: спросим 6 человек, ответить можно до 24 декабря 2026" in shown
    assert "Открыто: 2" in await life.on(life.curator, "survey.open_do")
    await life.hub(life.curator)
    shown = await life.on(
        life.curator,
        "home.more",
        "monitoring.home",
        "survey.desk",
        "survey.new",
        "survey.preview!interim",
    )
    assert "Такой опрос уже идёт" in shown and not life.can(life.curator, "survey.open_do")


async def test_the_roadmap_may_set_the_day(life: Monitored) -> None:
    async with life.school.uow() as uow:
        await uow.meta.put("survey.moment_interim", "11-20")
        await uow.meta.put("survey.moment_final", "nonsense")
        await uow.commit()
    await life.at(date(2026, 11, 20), 4)
    await life.at(date(2026, 11, 20), 7)
    assert "Пора провести промежуточный опрос" in life.curator.transcript()
    assert "итоговый" not in life.curator.transcript()
    await life.opens_survey("interim")
    for day in (23, 24, 25):
        await life.at(date(2026, 11, day))
    assert life.curator.transcript().count("Пора провести") <= 1, "held: not another word"


async def test_a_small_school_is_not_asked_what_nobody_may_read(school: School) -> None:
    life = await monitored(school, 3)
    await life.hub(life.curator)
    shown = await life.on(
        life.curator,
        "home.more",
        "monitoring.home",
        "survey.desk",
        "survey.new",
        "survey.preview!pulse",
    )
    assert "не спрашиваем. Участников 3" in shown
    assert not life.can(life.curator, "survey.open_do")
    await life.curator.taps_data("p:survey.open_do:::pulse", message=life.curator.screen)
    await school.idle()
    assert "только от 5 ответов" in await life.curator.toast()


async def test_questions_change_and_a_survey_keeps_its_own(life: Monitored) -> None:
    curator = life.curator
    await life.hub(curator)
    await life.on(curator, "home.more", "monitoring.home", "survey.desk", "survey.forms")
    shown = await life.on(curator, "=Короткий, наставляемые: 3")
    assert "Версия 1, вопросов: 3, опросов с ней: 0" in shown
    shown = await life.on(curator, "=2", "survey.reword", '"Хватает ли вам встреч?')
    assert "Версия 1" in shown and "2. Хватает ли вам встреч?" in shown, (
        "nobody was asked: in place"
    )
    await life.opens_survey("pulse")
    await life.hub(curator)
    await life.on(curator, "home.more", "monitoring.home", "survey.desk", "survey.forms")
    await life.on(curator, "=Короткий, наставляемые: 3")
    shown = await life.on(curator, "=3", "survey.drop")
    assert "По нему считается показатель" in shown
    shown = await life.on(curator, "survey.drop_do")
    assert "Версия 2, вопросов: 2" in shown and "Версия 1" in str(curator.buttons)
    await life.on(curator, "survey.add", "survey.add_kind!choice", '"Где встречаетесь?', '"в школе')
    assert "от 2 до 5 ответов" in curator.transcript()
    shown = await life.on(curator, '"в школе\nонлайн')
    assert "3. Где встречаетесь? в школе / онлайн" in shown
    stale = curator.screen, life.data(curator, "survey.question")
    shown = await life.on(curator, "=3", "survey.up")
    assert "2. Где встречаетесь?" in shown
    shown = await life.on(curator, "=Версия 1")
    assert "Хватает ли вам встреч?" in shown and "Что мешает больше всего?" in shown
    assert "только читать" in shown and not life.can(curator, "survey.add")
    await curator.taps_data(stale[1], message=stale[0])
    await life.school.idle()
    vera = life.mentees[0]
    await life.hub(vera)
    assert "вопрос 1 из 3" in await life.on(vera, "survey.mine")
    await life.on(vera, "survey.put!5", "survey.put!1")
    assert "Что мешает больше всего?" in vera.screen["text"], "the version it was opened with"
    async with life.school.uow() as uow:
        newest = await uow.surveys.newest(SurveyKind.PULSE, Whom.MENTEES)
    assert newest is not None and [one.key for one in newest.questions] == [1, 4, 2]


async def test_files_have_no_names(life: Monitored) -> None:
    await life.opens_survey("interim")
    for number, actor in enumerate(life.mentees):
        await life.answers(actor, 5 + number, words=f"=Больше практики {number}")
    await to_card(life, "наставляемые")
    await life.on(life.curator, "survey.close", "survey.close_do", "survey.xlsx")
    file = await life.curator.receives(".xlsx")
    book = load_workbook(io.BytesIO(file.data))
    cells = [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row]
    assert "7.5" in cells and "=Больше практики 5" in cells
    assert not [one for one in SURNAMES if any(one in cell for cell in cells)]
    await to_card(life, "наставляемые")
    await life.on(life.curator, "survey.png")
    sent = life.curator.screen["photo"][-1]
    assert life.school.world.files.by_id(sent["file_id"]).data.startswith(b"\x89PNG")


async def test_who_withdraws_is_left_alone_and_answers_stay_nobodys(life: Monitored) -> None:
    await life.opens_survey("pulse")
    vera, ivan = life.mentees[:2]
    await life.pulse(vera, 9)
    mentee = await life.person(vera)
    async with life.school.uow() as uow:
        own = await export_of(uow, mentee)
    assert [row["answered"] for row in own["data"]["survey_asked"]] == [True]
    assert "survey_tallies" not in own["data"]
    await life.hub(vera)
    await life.on(vera, "my_data.home", "my_data.export")
    paper = docx_text((await vera.receives(".docx")).data)
    assert "Короткий опрос, 1 сентября 2026" in paper and "Опросы без подписи" in paper
    await life.hub(ivan)
    await life.on(ivan, "my_data.home", "consent.mine", "consent.kind", "consent.withdraw")
    await life.on(ivan, "consent.withdraw_yes")
    assert (await life.person(ivan)).status is Status.LEFT
    await life.at(date(2026, 9, 2))
    assert "Короткий опрос: без подписи" not in ivan.transcript()
    survey = await surveys(life, Whom.MENTEES)
    async with life.school.uow() as uow:
        before = await uow.surveys.tallies(survey.id)
        await erase(uow, mentee, mentee, uow.now, Grounds.OWN_WISH)
        await uow.commit()
        assert await uow.surveys.has_answered(survey.id, mentee.id) is None
        assert await uow.surveys.tallies(survey.id) == before
        kept = await uow.surveys.get(survey.id)
    assert kept is not None and kept.sheets == 1


SHAPES = ("p:{do}:::", "p:{do}:1:1:5", "p:{do}:2:3:1", "p:{do}:999999:1:pulse", "p:{do}:1:99:scale")


async def test_whatever_a_button_says_there_is_an_answer_in_both_languages(life: Monitored) -> None:
    await life.opens_survey("interim")
    found = [one for one in actions() if one.startswith(("survey.", "diagnostic.", "monitoring."))]
    datas = sorted({shape.format(do=do) for do in found for shape in SHAPES})
    datas += [f"p:monitoring.{do}:2026::k{n}" for do in ("one", "list") for n in range(1, 16)]
    datas += [f"p:survey.preview:::{one}" for one in SurveyKind]
    for actor in (life.curator, life.mentees[0], life.mentors[0], life.head):
        assert not await complaints(life.school, actor, datas)
