"""Petitions: numbers, deadlines, who reads, who decides; a helper, the personal file, mediation."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.app import dispatcher
from bot.handlers.petition import waits
from bot.telegram.callbacks import pressed
from mentoring import petition_make
from mentoring.pair.nouns import Side
from mentoring.people import Role
from mentoring.petition import PetitionKind, PetitionState
from mentoring.refusal import Refusal
from tests.conftest import School
from tests.flows.by_hand import complaints
from tests.flows.everybody import member
from tests.flows.life import Life, life_of
from tests.papers.reading import docx_text

SECRET = "Мне трудно с ним говорить"


@pytest.fixture
async def life(school: School) -> Life:
    return await life_of(school)


async def only(life: Life, kind: PetitionKind) -> tuple[int, PetitionState]:
    """Id and state of the one petition of a kind."""
    async with life.school.uow() as uow:
        found = await uow.petitions.in_state(*PetitionState)
        [one] = [one for one in found if one.kind is kind]
    return one.id, one.state


async def test_a_refusal_has_a_reason_that_only_its_readers_see(life: Life) -> None:
    pair = await life.active()
    vera, boris = life.mentees[0], life.mentors[0]
    await life.lives(vera, pair, "petition.new!replace", f'"{SECRET}', "petition.send")
    number, _ = await only(life, PetitionKind.REPLACE)
    await life.opens(life.curator, number)
    asked = await life.on(life.curator, "petition.decide!declined")
    assert "Прочитает автор" in asked
    shown = await life.on(life.curator, '"Давайте сначала встретимся втроём')
    assert "Давайте сначала" in shown
    await life.on(life.curator, "petition.decide_do")
    await vera.sees("По вашему ходатайству есть решение")
    assert "втроём" not in vera.transcript()
    assert "втроём" in await life.opens(vera, number)
    await boris.taps_data(f"p:petition.open:{number}::", message=boris.screen)
    assert "недоступно" in await boris.toast()
    assert SECRET not in boris.transcript()
    await life.opens(life.head, number)
    assert not life.can(life.head, "petition.decide"), "the first decision counts"


async def test_numbers_begin_anew_each_year_and_one_waits_at_a_time(life: Life) -> None:
    pair = await life.active()
    vera = life.mentees[0]
    await life.lives(vera, pair, "petition.new!replace", '"Прошу', "petition.send")
    await life.lives(vera, pair, "petition.new!replace")
    assert "№ 2026-1" in await vera.toast()
    shown = await life.lives(vera, pair, "petition.new!end_wish", '"Прошу', "petition.send")
    assert "№ 2026-2" in shown
    life.school.clock.set(datetime(2026, 12, 31, 22, tzinfo=UTC))  # already the year after here
    shown = await life.lives(
        life.mentors[0], pair, "petition.new!mediation", '"Прошу', "petition.send"
    )
    assert "№ 2027-1" in shown


async def test_a_double_tap_puts_one_petition(life: Life) -> None:
    pair = await life.active()
    vera = life.mentees[0]
    await life.lives(vera, pair, "petition.new!replace", '"Прошу')
    data, screen = life.data(vera, "petition.send"), vera.screen
    for _ in range(2):
        await vera.taps_data(data, message=screen)
        await life.school.idle()
    await only(life, PetitionKind.REPLACE)
    assert "№ 2026-1" in vera.screen["text"]


async def test_the_late_are_told_once(life: Life) -> None:
    pair = await life.active()
    vera = life.mentees[0]
    await life.lives(vera, pair, "petition.new!replace", '"Прошу', "petition.send")
    for _ in range(5):
        await life.ticks(days=3)
    for actor in (life.curator, life.head):
        assert actor.transcript().count("дольше срока") == 1
    assert "дольше срока" not in vera.transcript() + life.mentors[0].transcript()


async def test_the_file_is_open_for_a_time_and_each_use_is_traced(life: Life) -> None:
    pair = await life.active()
    boris, vera = life.mentors[0], life.mentees[0]
    asked = await life.lives(boris, pair, "petition.new!file_access")
    assert "Прочитает только руководитель" in asked and "не больше чем на 30 дней" in asked
    await life.on(boris, '"Узнать об аттестации', "petition.send")
    number, _ = await only(life, PetitionKind.FILE_ACCESS)
    await life.curator.taps_data(f"p:petition.open:{number}::", message=life.curator.screen)
    assert "недоступно" in await life.curator.toast()
    await life.head.sees("просит доступ к личному делу")
    await life.opens(life.head, number)
    sure = await life.on(life.head, "petition.decide!granted", "petition.term!7")
    assert "по 8 сентября 2026 включительно" in sure
    await life.on(life.head, "petition.decide_do")
    await vera.sees("разрешил наставнику на время ознакомиться")
    await life.opens(boris, number)
    data, screen = life.data(boris, "petition.use"), boris.screen
    for _ in range(2):  # a double tap is one use
        await boris.taps_data(data, message=screen)
        await life.school.idle()
    async with life.school.uow() as uow:
        [use] = await uow.petitions.uses(number)
    assert use.at.date() == date(2026, 9, 1)
    assert "1 сентября 2026" in await life.opens(life.head, number)
    await life.ticks(days=7)
    await life.opens(boris, number)
    assert life.can(boris, "petition.use")
    await life.ticks(days=1)
    await boris.sees("Срок доступа к личному делу закончился")
    await life.opens(boris, number)
    assert not life.can(boris, "petition.use")
    await boris.taps_data(f"p:petition.use:{number}:99:", message=boris.screen)
    await life.school.idle()
    async with life.school.uow() as uow:
        assert len(await uow.petitions.uses(number)) == 1


async def test_nobody_opens_the_file_for_longer_than_thirty_days(life: Life) -> None:
    pair = await life.active()
    await life.lives(life.mentors[0], pair, "petition.new!file_access", '"Нужно', "petition.send")
    number, _ = await only(life, PetitionKind.FILE_ACCESS)
    await life.opens(life.head, number)
    await life.on(life.head, "petition.decide!granted")
    data = f"p:petition.decide_do:{number}:1:granted.31"
    await life.head.taps_data(data, message=life.head.screen)
    assert "самое позднее" in await life.head.toast()


async def test_a_mediation_is_closed_to_all_but_the_council_and_its_author(life: Life) -> None:
    pair = await life.active()
    vera, boris = life.mentees[0], life.mentors[0]
    asked = await life.lives(vera, pair, "petition.new!mediation")
    assert "только члены методсовета" in asked
    await life.on(vera, f'"{SECRET}', "petition.send")
    number, _ = await only(life, PetitionKind.MEDIATION)
    for actor in (life.curator, life.head, boris):
        await actor.taps_data(f"p:petition.open:{number}::", message=actor.screen)
        assert "недоступно" in await actor.toast()
    assert SECRET in await life.opens(life.council, number)
    await life.on(life.council, "petition.invite", "petition.invite_do")
    await boris.sees("Методсовет приглашает вас поговорить")
    await life.on(life.council, "petition.decide!closed", '"Договорились о дне встреч')
    await life.on(life.council, "petition.decide_do")
    assert "Договорились о дне" in await life.opens(vera, number)
    for actor in (life.curator, life.head, boris):
        assert SECRET not in actor.transcript()
        await actor.taps_data("p:petition.home:::done", message=actor.screen)
        await life.school.idle()
        assert "2026-1" not in str(actor.screen)


async def test_who_of_the_council_is_a_side_reads_nothing(life: Life) -> None:
    pair = await life.active()
    boris, vera = life.mentors[0], life.mentees[0]
    async with life.school.uow() as uow:
        me = await uow.people.by_account(boris.id)
        assert me is not None
        await uow.people.save(replace(me, roles=me.roles | {Role.COUNCIL, Role.CURATOR}))
        await uow.commit()
    await life.lives(vera, pair, "petition.new!mediation", f'"{SECRET}', "petition.send")
    await life.lives(vera, pair, "petition.new!replace", f'"{SECRET}', "petition.send")
    for number in (1, 2):
        await boris.taps_data(f"p:petition.open:{number}::", message=boris.screen)
        assert "недоступно" in await boris.toast()
    async with life.school.uow() as uow:
        me = await uow.people.by_account(boris.id)
        assert me is not None and not await waits(uow, me)


async def test_a_colleague_is_invited_and_helps(life: Life) -> None:
    pair = await life.active()
    boris, vera = life.mentors[0], life.mentees[0]
    gleb = await member(life.school, Role.MENTOR, "Воронов Глеб Андреевич")
    found = await life.lives(boris, pair, "petition.new!helper", '"Ворон')
    assert "Нашёлся 1 человек" in found
    await life.on(boris, "petition.about", '"Показать доску', "petition.send")
    await gleb.sees("Наставник приглашает вас помочь")
    assert "Показать доску" not in gleb.transcript()
    shown = await life.on(gleb, "=Открыть")
    assert "Показать доску" in shown
    await life.on(gleb, "petition.voice!yes")
    await boris.sees("Коллега согласен вам помочь")
    await vera.sees("будет помогать ещё один коллега")
    assert len((await life.pair(pair)).of_side(Side.HELPER)) == 1
    await gleb.taps_data("p:petition.voice:1:2:no", message=gleb.screen)
    assert "уже ответили" in await gleb.toast()


async def test_a_colleagues_no_stays_between_two(life: Life) -> None:
    pair = await life.active()
    boris, daria = life.mentors[0], life.mentors[1]
    await life.lives(
        boris, pair, "petition.new!helper", '"Сорок', "petition.about", '"Помочь', "petition.send"
    )
    await life.on(daria, "=Открыть", "petition.voice!no")
    await boris.sees("сейчас не сможет помочь")
    assert not (await life.pair(pair)).of_side(Side.HELPER)
    assert "коллега" not in life.mentees[0].transcript().lower()


async def test_lists_of_each_role(life: Life) -> None:
    pair = await life.active()
    vera = life.mentees[0]
    await vera.taps_data("p:petition.home:::", message=vera.screen)
    await life.school.idle()
    assert "Вы ещё ни с чем не обращались" in vera.screen["text"]
    await life.lives(vera, pair, "petition.new!replace", '"Прошу', "petition.send")
    await life.on(vera, "petition.home")
    assert "Ходатайство" in str(vera.buttons) and "до 8 сентября" in str(vera.buttons)
    for actor in (life.curator, life.head):
        await actor.taps_data("p:petition.home:::", message=actor.screen)
        await life.school.idle()
        assert "ждут меня" in actor.screen["text"] and "№ 2026-1" in str(actor.buttons)
    await life.council.taps_data("p:petition.home:::", message=life.council.screen)
    await life.school.idle()
    assert "ничего не ждёт" in life.council.screen["text"]


async def test_the_statement_on_paper(life: Life) -> None:
    pair = await life.active()
    vera = life.mentees[0]
    await life.lives(vera, pair, "petition.new!replace", '"Прошу понять', "petition.send")
    await life.on(vera, "petition.paper")
    file = await vera.receives(".docx")
    text = docx_text(file.data)
    assert "ХОДАТАЙСТВО" in text and "Прошу понять" in text and "Ромашкиной" in text


@pytest.mark.parametrize("kind", list(PetitionKind))
async def test_strangers_to_the_pair_put_nothing(life: Life, kind: PetitionKind) -> None:
    pair = await life.active()
    daria = life.mentors[1]
    with pytest.raises(Refusal, match="common-not_allowed"):
        await life.does(daria, _puts(kind), pair.id)


def _puts(kind: PetitionKind) -> Callable[..., Awaitable[object]]:
    async def act(uow: object, me: object, of: int, now: datetime) -> object:
        return await petition_make.make(uow, me, of, kind, "Слова", now)  # type: ignore[arg-type]

    return act


SHAPES = (
    "p:{do}:::",
    "p:{do}:1:1:replace",
    "p:{do}:1:1:granted",
    "p:{do}:1::pause",
    "p:{do}:2:1:granted.7",
    "p:{do}:2:1:declined",
    "p:{do}:9223372036854775807:-1:-1",
    "p:{do}:1:1:helper.99999999999999999999999",
)


async def test_whatever_a_button_says_there_is_an_answer_in_both_languages(life: Life) -> None:
    pair = await life.active()
    vera, boris = life.mentees[0], life.mentors[0]
    await life.lives(vera, pair, "petition.new!replace", '"Прошу', "petition.send")
    await life.lives(boris, pair, "petition.new!file_access", '"Прошу', "petition.send")
    found = actions("petition.", "life.")
    assert len(found) > 25
    datas = {shape.format(do=do)[:64] for do in found for shape in SHAPES}
    for actor in (life.curator, life.head, vera, boris, life.mentees[1]):
        assert not await complaints(life.school, actor, sorted(datas))


def actions(*areas: str) -> set[str]:
    """Everything the buttons of these areas do."""
    found: set[str] = set()
    for router in dispatcher().chain_tail:
        for handler in router.callback_query.handlers:
            for one in handler.filters or ():
                if isinstance(one.callback, pressed):
                    found |= one.callback.actions
    return {one for one in found if one.startswith(areas)}
