"""The steps of approval a school chooses, and what becomes of pairs on their way."""

from __future__ import annotations

from mentoring.pair import chain
from mentoring.pair.nouns import PairState
from mentoring.pair.telling import chain_of
from mentoring.people import Role
from tests.flows.everybody import member
from tests.flows.pair_cast import TERMS, cast_of, decides


async def test_the_curator_leaves_out_the_council_and_the_consent(school):
    cast = await cast_of(school)
    curator = cast.curator
    await curator.starts()
    await school.idle()
    await cast.taps(curator, "pair.list")
    await cast.taps(curator, "chain.home")
    await curator.sees("4. методический совет", "2 рабочих дня")
    for step in ("council.0", "consent.0", "patience.5"):
        await cast.taps(curator, "chain.set", step)
    await curator.sees("Сохранено", "3. решение руководителя", "5 рабочих дней")
    pair = await cast.sent()
    assert pair.state is PairState.HEAD


async def test_the_head_may_choose_too_and_nobody_else(school):
    cast = await cast_of(school)
    await cast.head.starts()
    await school.idle()
    await cast.taps(cast.head, "pair.list")
    await cast.taps(cast.head, "chain.home")
    await cast.taps(cast.head, "chain.set", "patience.3")
    async with school.uow() as uow:
        assert (await chain_of(uow)).patience == 3
    for actor in (cast.council, cast.mentors[0], cast.mentees[0]):
        await actor.starts()
        await school.idle()
        for data in ("p:chain.home:::", "p:chain.set:::council.0"):
            await actor.taps_data(data, message=actor.screen)
            await school.idle()
            assert "недоступно" in await actor.toast()


async def test_nonsense_in_a_button_is_refused(school):
    cast = await cast_of(school)
    await cast.curator.starts()
    await school.idle()
    for arg in ("", "council", "head.0", "patience.11", "patience.0", "patience.x", "order.0"):
        await cast.curator.taps_data(f"p:chain.set:::{arg}", message=cast.curator.screen)
        await school.idle()
        assert await cast.curator.toast(), arg
    async with school.uow() as uow:
        assert (await chain_of(uow)).patience == 2


async def test_a_school_without_a_council_in_the_bot_has_no_such_step(school):
    curator = await member(school, Role.CURATOR, "Кузнецова Ольга Ивановна")
    await curator.starts()
    await school.idle()
    async with school.uow() as uow:
        assert not (await chain_of(uow)).council
    for data in ("p:chain.home:::", "p:chain.set:::council.1"):
        await curator.taps_data(data, message=curator.screen)
        await school.idle()
    assert "нет членов методического совета" in await curator.toast()


async def test_a_pair_on_its_way_goes_through_a_step_added_later(school):
    cast = await cast_of(school)
    await _set(cast, consent=False)
    pair = await cast.agreed()
    pair = await cast.does(cast.curator, chain.settle, pair.id, pair.version, TERMS)
    pair = await cast.does(cast.curator, chain.confirm, pair.id, pair.version)
    for office in (cast.council, cast.head):
        pair = await cast.does(office, decides(yes=True), pair.id, pair.version)
    assert pair.state is PairState.ORDER
    await _set(cast, consent=True)
    pair = await cast.does(cast.curator, chain.recall, pair.id, pair.version)
    pair = await cast.does(cast.curator, chain.confirm, pair.id, pair.version)
    assert pair.state is PairState.CONSENT


async def _set(cast, **steps):
    from dataclasses import replace

    from mentoring.pair.telling import set_chain

    async with cast.school.uow() as uow:
        me = await uow.people.by_account(cast.curator.id)
        await set_chain(uow, me, replace(await chain_of(uow), **steps), uow.now)
        await uow.commit()
