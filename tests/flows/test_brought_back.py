"""Somebody withdrew the consent, was brought back and is asked for it anew: data stay accountable."""

from __future__ import annotations

from mentoring import consent, membership
from mentoring.consent import Channel, ConsentKind
from mentoring.people import Role, Status
from tests.conftest import School
from tests.flows.everybody import Everybody, everybody
from tests.papers.reading import docx_text


async def brought_back(cast: Everybody) -> None:
    """The mentee withdraws; the curator brings back whoever has not agreed again."""
    async with cast.school.uow() as uow:
        vera = await uow.people.by_account(cast[Role.MENTEE].id)
        curator = await uow.people.by_account(cast[Role.CURATOR].id)
        assert vera
        assert curator
        await consent.withdraw(uow, vera, ConsentKind.PROCESSING, Channel("telegram"), uow.now)
        vera = await uow.people.get(vera.id)
        await membership.bring_back(uow, curator, vera, uow.now)
        await uow.commit()
    await cast.school.idle()


async def test_who_once_took_part_is_not_removed_without_a_trace(school: School) -> None:
    cast = await everybody(school)
    vera = await cast.card(Role.MENTEE)
    await brought_back(cast)
    curator = cast[Role.CURATOR]
    for crafted in ("person.remove", "person.open"):
        await curator.taps_data(f"p:{crafted}:{vera.id}::", message=curator.screen)
        await school.idle()
    assert "Статус: заполняет карточку" in curator.screen["text"]
    assert "Убрать карточку" not in str(curator.buttons)
    await school.presses(curator, "person.erase")
    assert "акт об уничтожении" in curator.screen["text"]
    await school.presses(curator, "person.erase_do")
    act = docx_text((await curator.receives("Акт-об-уничтожении")).data)
    assert "запрос наставляемого" in act
    async with school.uow() as uow:
        assert (await uow.people.get(vera.id)).status is Status.ERASED
        assert not await uow.mentee_requests.history_of(vera.id)


async def test_agreeing_again_opens_the_hub(school: School) -> None:
    cast = await everybody(school)
    vera = cast[Role.MENTEE]
    await brought_back(cast)
    await vera.starts()
    await school.idle()
    await school.presses(vera, "consent.give")
    await school.presses(vera, "join.done")
    assert "Ромашкина В. П. · наставляемый" in vera.screen["text"]
