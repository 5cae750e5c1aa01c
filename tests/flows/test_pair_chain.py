"""What nobody must learn, what must never happen: quiet refusals, and no pair without its chain."""

from __future__ import annotations

import contextlib
import difflib
import json
import re
from datetime import timedelta
from typing import Any

import pytest

from mentoring.my_data import export_of
from mentoring.pair import asking, chain
from mentoring.pair.nouns import Answer, Cause, Pair, PairState
from mentoring.refusal import Refusal
from tests.conftest import open_school
from tests.flows.pair_cast import TERMS, Cast, cast_of, decides

NUMBERS = re.compile(r'\d{4}-\d\d-\d\d[T ][\d:.]+\S*|"(id|update_id|message_id)": \d+')
"""Moments, and numbers of rows that count everybody's messages: the same for no two tellings."""


async def seen_by(cast: Cast, actor: Any, pair: Pair) -> str:
    """Everything somebody can learn: the chat, the hub, the pair, its history, lists, own data."""
    shown = [actor.transcript()]
    await actor.starts()
    await cast.school.idle()
    shown.append(actor.transcript())
    for data in (
        f"p:pair.open:{pair.id}::",
        f"p:pair.history:{pair.id}::",
        "p:pair.mine:::",
        "p:pair.list:::",
        "p:pair.state:::asking",
        "p:pair.state:::consent",
        "p:pair.state:::curator",
    ):
        await actor.taps_data(data, message=actor.screen)
        await cast.school.idle()
        shown += [actor.transcript(), str(await actor.toast())]
        labels = actor.screen.get("reply_markup", {}).get("inline_keyboard", [])
        shown.append(json.dumps(labels, ensure_ascii=False))
    me = await cast.person(actor)
    async with cast.school.uow() as uow:
        own = await export_of(uow, me)
    shown.append(json.dumps(own, ensure_ascii=False, default=str, sort_keys=True, indent=1))
    return NUMBERS.sub("", "\n".join(shown))


async def story(folder: Any, empty_database: Any, plot: Any, mentees: int = 1) -> dict[str, str]:
    """One telling: what everybody but the curator and the one who acts sees at its end."""
    folder.mkdir()
    async with open_school(folder, empty_database) as school:
        cast = await cast_of(school, mentors=2, mentees=mentees)
        pair, silent = await plot(cast)
        others = {
            "head": cast.head,
            "council": cast.council,
            **{f"mentor {at}": one for at, one in enumerate(cast.mentors)},
            **{f"mentee {at}": one for at, one in enumerate(cast.mentees)},
        }
        return {
            name: await seen_by(cast, one, pair)
            for name, one in others.items()
            if one is not silent
        }


def difference(one: dict[str, str], other: dict[str, str]) -> list[str]:
    """Lines that somebody sees in one telling only."""
    found = []
    for name, text in one.items():
        assert text.count("chat of") > 8
        lines = difflib.unified_diff(text.splitlines(), other[name].splitlines(), n=1)
        found += [f"{name}: {line}" for line in lines]
    return found


def refuses(side: str, given: Answer, mentees: tuple[int, ...] = (0,)) -> Any:
    """A proposal in which one person answers (or does not), and the others say yes."""

    async def plot(cast: Cast) -> Any:
        pair = await cast.proposes(mentees=mentees)
        who = cast.mentors[0] if side == "mentor" else cast.mentees[0]
        others = [cast.mentors[0], *(cast.mentees[one] for one in mentees)]
        for one in others:
            if one is not who:
                await cast.answers(one, pair, Answer.YES)
        if given is not Answer.WAITING:
            await cast.answers(who, pair, given)
        return pair, who

    return plot


@pytest.mark.parametrize("side", ["mentor", "mentee"])
async def test_a_no_looks_like_no_answer_to_everybody_but_the_curator(
    side: str, tmp_path: Any, empty_database: Any
) -> None:
    no = await story(tmp_path / "no", empty_database, refuses(side, Answer.NO))
    none = await story(tmp_path / "none", empty_database, refuses(side, Answer.WAITING))
    assert not (found := difference(no, none)), "\n".join(found)


async def test_a_no_in_a_group_is_as_quiet(tmp_path: Any, empty_database: Any) -> None:
    no = refuses("mentee", Answer.NO, (0, 1, 2))
    none = refuses("mentee", Answer.WAITING, (0, 1, 2))
    first = await story(tmp_path / "no", empty_database, no, mentees=3)
    assert not difference(first, await story(tmp_path / "none", empty_database, none, mentees=3))


async def test_a_proposal_dropped_after_a_no_looks_like_any_other(
    tmp_path: Any, empty_database: Any
) -> None:
    def dropped(given: Answer) -> Any:
        async def plot(cast: Cast) -> Any:
            pair, who = await refuses("mentee", given)(cast)
            pair = await cast.pair(pair)
            pair = await cast.does(cast.curator, asking.drop, pair.id, pair.version)
            assert pair.cause is (Cause.REFUSED if given is Answer.NO else Cause.CURATOR)
            return pair, who

        return plot

    first = await story(tmp_path / "no", empty_database, dropped(Answer.NO))
    assert not difference(
        first, await story(tmp_path / "none", empty_database, dropped(Answer.WAITING))
    )


async def test_a_mentor_who_declines_the_terms_is_not_seen_to(
    tmp_path: Any, empty_database: Any
) -> None:
    def asked(*, declined: bool) -> Any:
        async def plot(cast: Cast) -> Any:
            pair = await cast.sent()
            if declined:
                mentor = cast.mentors[0]
                await cast.does(mentor, chain.decline_consent, pair.id, pair.version)
            return pair, cast.mentors[0]

        return plot

    first = await story(tmp_path / "no", empty_database, asked(declined=True))
    assert not difference(
        first, await story(tmp_path / "none", empty_database, asked(declined=False))
    )


@pytest.mark.parametrize("office", ["council", "head"])
async def test_a_refusal_of_an_office_looks_like_the_curator_taking_it_back(
    office: str, tmp_path: Any, empty_database: Any
) -> None:
    def told(*, refused: bool) -> Any:
        async def plot(cast: Cast) -> Any:
            pair = await (cast.at_council() if office == "council" else cast.at_head())
            if refused:
                act, who = decides(yes=False, words="Много работы"), getattr(cast, office)
            else:
                act, who = chain.recall, cast.curator
            pair = await cast.does(who, act, pair.id, pair.version)
            assert pair.state is PairState.CURATOR
            return pair, getattr(cast, office)

        return plot

    first = await story(tmp_path / "no", empty_database, told(refused=True))
    assert not difference(
        first, await story(tmp_path / "none", empty_database, told(refused=False))
    )
    assert not [one for one in first.values() if "Много работы" in one]


async def test_the_curator_alone_sees_the_no_and_its_cause(school):
    cast = await cast_of(school, mentors=2)
    pair = await cast.proposes(following=(1,))
    await cast.answers(cast.mentors[0], pair, Answer.NO)
    await cast.curator.sees("Остальные об этом не знают")
    await cast.taps(cast.curator, "pair.open")
    await cast.curator.sees("Орлов Б. И., наставник: нет", "Есть ответ «нет»", "Сорокина Д. О.")
    await cast.taps(cast.curator, "pair.next")
    await cast.curator.sees("Спросить следующего наставника: Сорокина Д. О.?")
    await cast.taps(cast.curator, "pair.next_do")
    await cast.curator.sees("Новое предложение отправлено", "ответы участников")
    await cast.mentors[1].sees("Вам предлагают работать вместе")
    assert (await cast.pair(pair)).cause is Cause.REFUSED
    assert (await cast.pair(pair.id + 1)).mentor == (await cast.person(cast.mentors[1])).id


async def test_silence_is_reminded_of_and_passes_on(school):
    cast = await cast_of(school, mentors=2)
    pair = await cast.proposes(following=(1,))
    await cast.answers(cast.mentees[0], pair, Answer.YES)
    for days, reminded in ((1, False), (2, True)):
        await _tick(cast, timedelta(days=days))
        assert ("ждёт вашего ответа" in cast.mentors[0].transcript()) is reminded
    await _tick(cast, timedelta(days=5))
    assert (await cast.pair(pair)).cause is Cause.SILENT
    await cast.mentors[0].sees("куратор продолжает подбор")
    await cast.mentors[1].sees("Вам предлагают работать вместе")
    await cast.curator.sees("передал предложение следующему")


async def test_silence_with_nobody_to_follow_is_the_curators(school):
    cast = await cast_of(school)
    pair = await cast.proposes()
    await cast.answers(cast.mentors[0], pair, Answer.YES)
    await _tick(cast, timedelta(days=5))
    await _tick(cast, timedelta(days=7))
    await cast.curator.sees("так и не ответили")
    await cast.curator.starts()
    await school.idle()
    await cast.taps(cast.curator, "pair.wait_decide")
    await cast.curator.sees("не отвечает", "Ответа так и нет")
    await cast.taps(cast.curator, "pair.drop")
    await cast.curator.sees("одинаковое сообщение")
    await cast.taps(cast.curator, "pair.drop_do")
    await cast.curator.sees("Почему снято: кто-то из участников не ответил вовремя")


async def _tick(cast: Cast, by: timedelta) -> None:
    cast.school.clock.move(by)
    async with cast.school.uow() as uow:
        await asking.act_on_silence(uow, uow.now)
        await uow.commit()
    await cast.school.idle()


async def test_no_path_makes_a_pair_active_without_its_order(school):
    cast = await cast_of(school)
    pair = await cast.proposes()
    people = [cast.curator, cast.head, cast.council, cast.mentors[0], cast.mentees[0]]
    steps = (
        lambda p: cast.answers(cast.mentees[0], p, Answer.YES),
        lambda p: cast.answers(cast.mentors[0], p, Answer.YES),
        lambda p: cast.does(cast.curator, chain.settle, p.id, p.version, TERMS),
        lambda p: cast.does(cast.curator, chain.confirm, p.id, p.version),
        lambda p: cast.does(cast.mentors[0], chain.give_consent, p.id, p.version),
        lambda p: cast.does(cast.council, decides(yes=True), p.id, p.version),
        lambda p: cast.does(cast.head, decides(yes=True), p.id, p.version),
    )
    for step in steps:
        await _nothing_makes_it_active(cast, pair, people)
        pair = await step(await cast.pair(pair))
    await _nothing_makes_it_active(cast, pair, people)
    async with school.uow() as uow:
        me = await cast_person(uow, cast.curator)
        made = await chain.activate(uow, me, pair, 1, "12", TERMS.starts, uow.now)
        assert made.state is PairState.ACTIVE
        await uow.commit()


async def cast_person(uow: Any, actor: Any) -> Any:
    """The card, inside a transaction."""
    return await uow.people.by_account(actor.id)


async def _nothing_makes_it_active(cast: Cast, pair: Pair, people: list[Any]) -> None:
    """Every action by everybody, undone afterwards: the next step at most, never the work itself."""
    actions: list[Any] = [
        *(
            lambda u, me, p, g=given: asking.answer(u, me, p.id, g, u.now)
            for given in (Answer.YES, Answer.TALK)
        ),
        lambda u, me, p: chain.settle(u, me, p.id, p.version, TERMS, u.now),
        lambda u, me, p: chain.confirm(u, me, p.id, p.version, u.now),
        lambda u, me, p: chain.recall(u, me, p.id, p.version, u.now),
        lambda u, me, p: chain.give_consent(u, me, p.id, p.version, u.now),
        lambda u, me, p: chain.decide(u, me, p.id, p.version, u.now, yes=True),
        lambda u, me, p: chain.activate(u, me, p, 1, "", TERMS.starts, u.now),
        lambda u, me, p: chain.activate(u, me, p, 1, "12", None, u.now),
    ]
    for actor in people:
        for act in actions:
            async with cast.school.uow() as uow:
                me = await cast_person(uow, actor)
                now = await uow.pairs.get(pair.id)
                with contextlib.suppress(Refusal):
                    await act(uow, me, now)
                assert (await uow.pairs.get(pair.id)).state is not PairState.ACTIVE
    async with cast.school.uow() as uow:
        me, now = await cast_person(uow, cast.curator), await uow.pairs.get(pair.id)
        if now.state is not PairState.ORDER:
            with pytest.raises(Refusal):
                await chain.activate(uow, me, now, 1, "12", TERMS.starts, uow.now)
