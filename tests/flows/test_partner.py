"""Partners of the school: kept by the curator, read by the head; mentors from outside and their rights."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from bot.sandbox import Actor
from mentoring.kinds import MentoringForm
from mentoring.pair import chain
from mentoring.people import Role
from mentoring.petition import PetitionKind
from mentoring.programme.nouns import Programme, State
from mentoring.programme_paper import KIND
from mentoring.register import request_paper
from mentoring.reminder.firing import fire_due
from mentoring.reminder.watches import SWEEPS, WATCHES
from tests.conftest import School
from tests.flows.by_buttons import goes, on
from tests.flows.everybody import member
from tests.flows.life import life_of
from tests.flows.pair_cast import TERMS, cast_of
from tests.flows.pairs import brought_to, staff
from tests.papers.reading import docx_text

NAME = "ФГБОУ ВО «Вымышленский университет»"
NEW = ("home.more", "partner.home", "partner.new", "partner.new_kind", f'"{NAME}')
PICK = ("people.home", "=Орлов Б. И.", "person.edit", "partner.pick", f"={NAME}")


async def with_agreement(school: School, curator: Actor, until: str) -> str:
    """The partner with an agreement, from the hub."""
    await goes(school, curator, *NEW)
    return await on(
        school,
        curator,
        "=Номер договора",
        '"12-С',
        "=Дата договора",
        '"01.09.2026',
        "=Действует по",
        f'"{until}',
    )


async def test_the_curator_keeps_partners_and_the_head_reads(school: School) -> None:
    curator = await member(school, Role.CURATOR, "Кузнецова Ольга Ивановна")
    head = await member(school, Role.HEAD, "Соколова Нина Львовна")
    empty = await goes(school, curator, "home.more", "partner.home")
    assert "Здесь хранят организации" in empty
    card = await with_agreement(school, curator, "31.08.2027")
    assert "12-С от 1 сентября 2026" in card and "Сейчас: действует" in card
    await on(school, curator, "=Действует по", '"01.01.2020')
    assert "раньше, чем подписан" in curator.transcript()
    await on(school, curator, "partner.open", "=Контакт", '"Кафедра педагогики')
    read = await goes(school, head, "home.more", "partner.home", "partner.open")
    assert "Кафедра педагогики" in read
    assert "partner.field" not in str(head.screen)
    await goes(school, curator, "home.more", "partner.home", "partner.open", "=В архив")
    assert "партнёр" in (await goes(school, head, "home.more", "partner.home")).lower()
    assert NAME not in str(head.screen["reply_markup"])
    back = await on(school, head, "partner.home", "partner.open")
    assert "В архиве" in back


async def passes(school: School, *moments: datetime) -> None:
    """The tick at each of these moments: sweeps, then what is due."""
    for moment in moments:
        school.clock.set(moment)
        async with school.uow() as uow:
            for sweep in SWEEPS.values():
                await sweep(uow, uow.now)
            while await fire_due(uow, uow.now, WATCHES):
                pass
            await uow.commit()
        await school.idle()


async def test_curators_are_told_thirty_and_seven_days_before_an_agreement_ends(
    school: School,
) -> None:
    curator = await member(school, Role.CURATOR, "Кузнецова Ольга Ивановна")
    await with_agreement(school, curator, "30.11.2026")
    line = "Договор с партнёром заканчивается 30 ноября 2026"
    await passes(school, datetime(2026, 10, 31, 7, tzinfo=UTC))  # a Saturday
    assert line not in curator.transcript()
    later = await member(school, Role.CURATOR, "Вторая Дарья Олеговна")
    # A machine that is switched on at nine: nothing is put off from morning to morning.
    days = (2, 3, 5, 6, 9, 23, 24, 25, 30)
    await passes(school, *(datetime(2026, 11, day, 6, tzinfo=UTC) for day in days))
    assert [one.transcript().count(line) for one in (curator, later)] == [2, 2]
    assert NAME not in curator.screen["text"]
    await on(school, curator, "partner.open", "=Действует по", '"31.08.2027')
    before = later.transcript().count("Договор с партнёром")
    await passes(school, datetime(2026, 12, 1, 6, tzinfo=UTC))
    assert later.transcript().count("Договор с партнёром") == before


async def test_a_mentor_from_outside_sees_what_is_theirs(school: School) -> None:
    life = await life_of(school)
    boris, curator = life.mentors[0], life.curator
    pair = await life.active()
    await goes(school, curator, *NEW)
    shown = await goes(school, curator, *PICK)
    assert f"Из организации: {NAME}" in shown
    await goes(school, boris)
    labels = str(boris.screen["reply_markup"])
    assert "mentee_request.mine" not in labels
    assert "pair.mine" in labels
    await life.lives(boris, pair)
    await boris.taps_data(f"p:petition.new:{pair.id}::{PetitionKind.HELPER}", message=boris.screen)
    await school.idle()
    assert "для сотрудников школы" in await boris.toast()
    for do in ("people.home", "bank.mentors", "partner.home", "speed.home"):
        await boris.taps_data(f"p:{do}:::", message=boris.screen)
        await school.idle()
        assert await boris.toast(), do
    assert "Сорокина" not in boris.transcript()
    assert "Ромашкина" in await goes(
        school, boris, "programme.mine", "home", "pair.mine", "pair.open"
    )


async def test_what_is_missing_between_organisations_is_said_before_the_pair_goes_on(
    school: School,
) -> None:
    cast = await cast_of(school)
    curator = cast.curator
    pair = await cast.agreed()
    settle = partial(chain.settle, form=MentoringForm.UNIVERSITY)
    pair = await cast.does(curator, settle, pair.id, pair.version, TERMS)
    await cast.opens(curator, pair)
    await curator.sees("организация не указана")
    await goes(school, curator, *NEW)
    await goes(school, curator, *PICK)
    await cast.opens(curator, pair)
    await curator.sees("Договор с ней не указан")
    await goes(school, curator, "home.more", "partner.home", "partner.open")
    await on(school, curator, "=Номер договора", '"7', "=Действует по", '"01.02.2027')
    await cast.opens(curator, pair)
    await cast.taps(curator, "pair.terms")
    await curator.sees("закончится раньше, чем работа пары")
    await cast.does(curator, chain.confirm, pair.id, pair.version)  # a remark is no bar


async def test_orders_and_programmes_name_the_organisation_after_the_position(
    school: School,
) -> None:
    people = await staff(school)
    curator = people[Role.CURATOR]
    pair = await brought_to(people)
    await goes(school, curator, *NEW)
    await goes(school, curator, *PICK)
    await goes(school, curator, "home.more", "order.home")
    await curator.taps("Пары ждут приказа: 1")
    await school.idle()
    await on(school, curator, "order.paper")
    order = docx_text((await curator.receives("Приказ")).data).replace("\N{NO-BREAK SPACE}", " ")
    assert f"учитель, {NAME}" in order
    async with school.uow() as uow:
        boss = await uow.people.by_account(curator.id)
        began = Programme(
            pair=pair.id,
            state=State.DRAFT,
            since=uow.now,
            started_by=pair.mentor,
            started_at=uow.now,
        )
        made = await uow.programmes.add(began)
        await request_paper(uow, boss, KIND, uow.now, language="ru", params={"of": made.id})
        await uow.commit()
    await school.idle()
    assert f"учитель, {NAME}" in docx_text(curator.files[-1].data)
