"""Proposals: of the programme, of a reward, of a disciplinary measure; what the one they are about sees."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.sandbox import Actor
from mentoring.my_data import Grounds, erase, export_of
from mentoring.pair.nouns import Pair
from mentoring.people import Role
from mentoring.petition import PetitionKind, PetitionState
from tests.conftest import School, open_school
from tests.flows.life import Life, life_of
from tests.flows.pair_cast import ready
from tests.flows.test_pair_chain import NUMBERS, difference

SECRET = "Опоздания трижды за неделю"
CALLS = re.compile(r'"answers": "\d+"')
"""Numbers by which Telegram knows a press: they count everybody's."""
OFFICES = frozenset({Role.CURATOR, Role.COUNCIL, Role.HEAD})


@pytest.fixture
async def life(school: School) -> Life:
    return await life_of(school)


async def only(life: Life) -> Any:
    """The one petition there is."""
    async with life.school.uow() as uow:
        [one] = await uow.petitions.in_state(*PetitionState)
    return one


async def test_a_mentee_proposes_how_the_programme_could_be_better(life: Life) -> None:
    pair = await life.active()
    vera, boris = life.mentees[0], life.mentors[0]
    asked = await life.lives(vera, pair, "petition.new!improve")
    assert "Прочитают: куратор и методсовет" in asked and not life.can(vera, "petition.voices")
    shown = await life.on(vera, '"Больше смотреть уроки коллег', "petition.send")
    assert "Ответ нужен до 15 сентября 2026" in shown
    one = await only(life)
    for office in (life.curator, life.council):
        await office.sees("Поступило предложение, как сделать программу")
        assert "уроки коллег" in await life.opens(office, one.id)
    for other in (life.head, boris):
        await other.taps_data(f"p:petition.open:{one.id}::", message=other.screen)
        assert "недоступно" in await other.toast()
    sure = await life.on(life.council, "petition.decide!granted")
    assert "Поддержать предложение?" in sure
    shown = await life.on(life.council, "petition.decide_do")
    assert "Сейчас: поддержано" in shown
    await vera.sees("Ваше предложение поддержано")
    await life.lives(vera, pair, "petition.new!improve", '"И ещё одно', "petition.send")
    assert "№ 2026-2" in vera.screen["text"], "the next one when the first is answered"


async def test_a_refused_proposal_has_its_reason(life: Life) -> None:
    pair = await life.active()
    boris = life.mentors[0]
    await life.lives(boris, pair, "petition.voices", "petition.new!improve")
    await life.on(boris, '"Меньше отчётов', "petition.send")
    await life.opens(life.curator, 1)
    await life.on(life.curator, "petition.decide!declined", '"Отчёт один на год')
    await life.on(life.curator, "petition.decide_do")
    await boris.sees("По вашему предложению есть ответ")
    assert "Отчёт один на год" not in boris.transcript()
    assert "Отчёт один на год" in await life.opens(boris, 1)


async def test_a_mentor_proposes_a_reward_for_one_of_a_group(life: Life) -> None:
    pair = await life.active((0, 1))
    boris, ivan = life.mentors[0], life.mentees[1]
    whom = await life.lives(boris, pair, "petition.voices", "petition.new!reward")
    assert "Кого вы предлагаете поощрить?" in whom
    number = (await life.person(ivan)).id
    asked = await life.on(boris, f"petition.about!reward.{number}")
    assert "Лютиков И. П." in asked and "Прочитают: руководитель и куратор" in asked
    await life.on(boris, '"Провёл лучший открытый урок', "petition.send")
    one = await only(life)
    assert one.about == number
    await life.head.sees("Поступило предложение о поощрении. Нужно ваше решение")
    await life.curator.sees("Решит руководитель, вы можете его прочитать")
    assert "открытый урок" in await life.opens(life.curator, one.id)
    assert not life.can(life.curator, "petition.decide")
    await life.opens(life.head, one.id)
    sure = await life.on(life.head, "petition.decide!granted")
    assert "бот ничего не скажет" in sure
    await life.on(life.head, "petition.decide_do")
    await boris.sees("Ваше предложение поддержано")
    for mentee in life.mentees:
        assert "предложени" not in mentee.transcript()


async def test_council_and_curator_propose_a_reward_for_the_mentor(life: Life) -> None:
    pair = await life.active()
    for office in (life.council, life.curator):
        asked = await life.lives(office, pair, "petition.new!reward")
        assert "Кого предлагают поощрить: Орлов Б. И." in asked
        await life.on(office, '"Вырастил двух учителей', "petition.send")
    async with life.school.uow() as uow:
        found = await uow.petitions.in_state(PetitionState.OPEN)
    mentor = (await life.person(life.mentors[0])).id
    assert [(one.kind, one.about) for one in found] == [(PetitionKind.REWARD, mentor)] * 2


async def test_a_measure_begins_with_what_it_is_and_a_safer_way(life: Life) -> None:
    pair = await life.active()
    boris = life.mentors[0]
    first = await life.lives(boris, pair, "petition.voices", "petition.new!discipline")
    assert "Прочитает его только руководитель" in first and "ст. 193 ТК РФ" in first
    assert [row[0] for row in rows_of(boris)] == [
        "petition.new:mediation",
        "life.home:",
        "petition.new:discipline.sure",
    ]
    await boris.says("Уже пишу")
    await life.school.idle()
    assert "Проверьте" not in str(boris.screen), "nothing is asked yet"
    await life.lives(boris, pair, "petition.voices", "petition.new!discipline")
    asked = await life.on(boris, "petition.new!discipline.sure")
    assert "Прочитает только руководитель" in asked
    await life.on(boris, f'"{SECRET}', "petition.send")
    one = await only(life)
    assert one.serial == 9001, "numbered apart"
    for office in (life.curator, life.council):
        await office.taps_data(f"p:petition.open:{one.id}::", message=office.screen)
        assert "успела измениться" in await office.toast(), "as if there were none"
        assert "обращение" not in office.transcript()
    await life.head.sees("которое читает только руководитель")
    assert SECRET in await life.opens(life.head, one.id)
    assert not life.can(life.head, "petition.decide", "granted"), "the bot carries it, no more"
    sure = await life.on(life.head, "petition.decide!taken_note")
    assert "письменное объяснение" in sure
    await life.on(life.head, "petition.decide_do")
    await boris.sees("Ваше обращение принято к сведению")


def rows_of(actor: Actor) -> list[list[str]]:
    """What the buttons on the screen do, row by row, with their last word."""
    found = []
    for row in actor.screen.get("reply_markup", {}).get("inline_keyboard", []):
        parts = [one["callback_data"].split(":") for one in row]
        found.append([f"{one[1]}:{one[4]}" for one in parts])
    return found


async def seen_by(life: Life, actor: Actor, pair: Pair) -> str:
    """Everything somebody can learn: chat, hub, pair, its history and life, lists, own data."""
    shown = [actor.transcript()]
    for data in (
        "p:home:::",
        f"p:pair.open:{pair.id}::",
        f"p:pair.history:{pair.id}::",
        f"p:life.home:{pair.id}::",
        f"p:petition.voices:{pair.id}::",
        "p:pair.mine:::",
        "p:petition.home:::waits",
        "p:petition.home:::mine",
        "p:petition.home:::done",
        "p:petition.open:1::",
        "p:petition.withdraw:1:1:",
        "p:petition.decide:1:1:granted",
        "p:petition.voice:1:1:yes",
        "p:register.home:::",
        "p:people.home:::",
    ):
        await actor.taps_data(data, message=actor.screen)
        await life.school.idle()
        shown += [data, actor.transcript(), str(await actor.toast())]
        labels = actor.screen.get("reply_markup", {}).get("inline_keyboard", [])
        shown.append(json.dumps(labels, ensure_ascii=False))
    me = await life.person(actor)
    async with life.school.uow() as uow:
        own = await export_of(uow, me)
    shown.append(json.dumps(own, ensure_ascii=False, default=str, sort_keys=True, indent=1))
    return CALLS.sub("", NUMBERS.sub("", "\n".join(shown)))


async def telling(folder: Path, empty: Path, kind: PetitionKind, *, put: bool) -> dict[str, str]:
    """One telling: what the one it is about (who holds every office too) sees at its end."""
    async with open_school(folder, empty) as school:
        await ready(school)
        life = await life_of(school)
        pair = await life.active()
        about = life.mentees[0] if kind is PetitionKind.DISCIPLINE else life.mentors[0]
        author = life.mentors[0] if kind is PetitionKind.DISCIPLINE else life.council
        async with school.uow() as uow:
            me = await uow.people.by_account(about.id)
            assert me is not None
            await uow.people.save(replace(me, roles=me.roles | OFFICES))
            await uow.commit()
        if put:
            steps = ["petition.new!reward"]
            if kind is PetitionKind.DISCIPLINE:
                steps = ["petition.voices", "petition.new!discipline"]
                steps.append("petition.new!discipline.sure")
            await life.lives(author, pair, *steps, f'"{SECRET}', "petition.send")
            await life.opens(life.head, 1)
            await life.on(life.head, "petition.decide!taken_note", "petition.decide_do")
        await life.ticks(days=20)
        return {"about": await seen_by(life, about, pair)}


@pytest.mark.parametrize("kind", [PetitionKind.REWARD, PetitionKind.DISCIPLINE])
async def test_to_the_one_it_is_about_the_world_is_the_same(
    kind: PetitionKind, tmp_path: Path, empty_database: Path
) -> None:
    for name in ("with", "without"):
        (tmp_path / name).mkdir()
    with_it = await telling(tmp_path / "with", empty_database, kind, put=True)
    without = await telling(tmp_path / "without", empty_database, kind, put=False)
    assert SECRET not in with_it["about"]
    assert not (found := difference(with_it, without)), "\n".join(found)


async def test_open_numbers_tell_nothing_and_traces_name_nobody(life: Life) -> None:
    pair = await life.active()
    boris, vera = life.mentors[0], life.mentees[0]
    await life.lives(boris, pair, "petition.voices", "petition.new!discipline")
    await life.on(boris, "petition.new!discipline.sure", f'"{SECRET}', "petition.send")
    await life.lives(vera, pair, "petition.new!improve", '"Чаще встречаться', "petition.send")
    assert "№ 2026-1" in vera.screen["text"]
    mentor, mentee = await life.person(boris), await life.person(vera)
    async with life.school.uow() as uow:
        traces = await uow.audit.of_person(mentor.id)
        about = [one for one in traces if one.subject == "petition"]
        assert [(one.action, one.person) for one in about] == [("petition.put", None)]
        assert not [
            one for one in await uow.audit.of_person(mentee.id) if one.action == "petition.put"
        ]


async def test_the_end_of_the_work_leaves_it_to_be_decided_and_a_departure_settles_it(
    life: Life,
) -> None:
    pair = await life.active()
    boris, vera = life.mentors[0], life.mentees[0]
    await life.lives(boris, pair, "petition.voices", "petition.new!reward")
    await life.on(boris, f'"{SECRET}', "petition.send")
    await life.lives(life.curator, pair, "life.end", '"Закончили раньше', '"Журнал', "life.do")
    assert (await only(life)).is_open
    mentee = await life.person(vera)
    async with life.school.uow() as uow:
        await erase(uow, mentee, mentee, uow.now, Grounds.OWN_WISH)
        await uow.commit()
    await life.school.idle()
    one = await only(life)
    assert (one.state, one.words) == (PetitionState.CLOSED, "")
    await boris.sees("Ваше обращение закрыто")
    await life.lives(boris, pair)
    await boris.taps_data(f"p:petition.new:{pair.id}::reward", message=boris.screen)
    await life.school.idle()
    assert "больше не участвует" in await boris.toast()
