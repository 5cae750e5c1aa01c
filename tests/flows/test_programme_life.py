"""A programme in force: extension, amendment, refusal of one side, groups, reverse, replacement."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mentoring.kinds import MentoringKind
from mentoring.pair.nouns import PairState
from mentoring.people import Role
from mentoring.programme.nouns import Change, Part, State
from mentoring.programme.rules import lacks
from tests.flows.pairs import MENTEES, brought_to
from tests.flows.programmes import at_work, presses, words


async def test_an_extension_needs_the_yes_of_all_and_moves_the_pairs_last_day(school):
    cast = await at_work(school)
    first = await cast.in_force()
    await cast.opens(cast.mentor)
    await school.presses(cast.mentor, "programme.amend")
    await cast.mentor.taps("Продлить срок")
    await school.idle()
    draft = await cast.programme()
    assert draft.number == 2 and draft.change is Change.EXTEND
    await cast.mentee.sees("Нужно согласие всех участников")
    await cast.part(cast.mentor, Part.TERM)
    await cast.mentor.taps("до 30 июня 2027")
    await school.idle()
    await presses(school, cast.mentor, "programme.plan", draft.id)
    await school.presses(cast.mentor, "programme.suggest")
    async with school.uow() as uow:
        assert (await uow.programmes.in_force(cast.pair.id)).id == first.id
        assert (await uow.pairs.get(cast.pair.id)).ends == date(2027, 5, 31)

    await cast.opens(cast.mentee)
    await school.presses(cast.mentee, "programme.compare")
    seen = words(cast.mentee)
    assert "31 мая 2027" in seen and "30 июня 2027" in seen
    draft = await cast.agrees(cast.mentee)
    assert draft.state is State.AGREED
    curator = cast.people[Role.CURATOR]
    await presses(school, curator, "programme.acquaint", draft.id, draft.edition)
    async with school.uow() as uow:
        assert (await uow.pairs.get(cast.pair.id)).ends == date(2027, 6, 30)
        states = [one.state for one in await uow.programmes.history(cast.pair.id)]
    assert states == [State.IN_FORCE, State.SUPERSEDED]
    await cast.opens(cast.mentor)
    await school.presses(cast.mentor, "programme.versions")
    assert "Версия 1: первая программа — заменена" in words(cast.mentor)


async def test_a_term_beyond_a_year_is_refused_with_the_clause(school):
    cast = await at_work(school)
    await cast.in_force()
    await presses(school, cast.mentor, "programme.amend_do", cast.pair.id, None, "extend")
    await cast.part(cast.mentor, Part.TERM)
    await cast.mentor.says("01.10.2027")
    await school.idle()
    await cast.mentor.sees("п. 1.2")
    await cast.mentor.says("01.05.2027")
    await school.idle()
    await cast.mentor.sees("более поздний день")


async def test_one_side_declines_and_the_programme_in_force_stays(school):
    cast = await at_work(school)
    first = await cast.in_force()
    await presses(school, cast.mentor, "programme.amend_do", cast.pair.id, None, "plan")
    draft = await cast.programme()
    await presses(school, cast.mentor, "programme.plan", draft.id)
    await school.presses(cast.mentor, "programme.row")
    await school.presses(cast.mentor, "programme.row_drop")
    await school.presses(cast.mentor, "programme.row_gone")
    assert len((await cast.programme()).plan) == len(first.plan) - 1
    await cast.opens(cast.mentee)
    await school.presses(cast.mentee, "programme.drop")
    await school.presses(cast.mentee, "programme.drop_do")
    await cast.mentor.sees("Изменение программы не принято")
    async with school.uow() as uow:
        history = await uow.programmes.history(cast.pair.id)
        assert (await uow.programmes.current(cast.pair.id)).id == first.id
    assert [one.state for one in history] == [State.DROPPED, State.IN_FORCE]
    curator = cast.people[Role.CURATOR]
    await presses(school, curator, "programme.acquaint", draft.id, draft.edition)
    assert (await cast.programme()).plan == first.plan


async def test_an_amendment_touches_only_what_it_is_for_and_changes_something(school):
    cast = await at_work(school)
    await cast.in_force()
    await presses(school, cast.mentor, "programme.amend_do", cast.pair.id, None, "form")
    await cast.part(cast.mentor, Part.AIM)
    assert "меняются другие части" in words(cast.mentor)
    draft = await cast.agrees_quietly(cast.mentor)
    assert draft.state is State.DRAFT and "Пока ничего не изменено" in words(cast.mentor)
    await cast.part(cast.mentor, Part.FORMS)
    await school.presses(cast.mentor, "programme.forms")
    await cast.mentor.taps("Виртуальный")
    await school.idle()
    await school.presses(cast.mentor, "programme.forms_save")
    draft = await cast.agrees(cast.mentee)
    assert draft.state is State.AGREED
    assert MentoringKind.VIRTUAL in draft.forms.kinds


async def test_a_group_has_one_programme_and_each_agrees_alone(school):
    cast = await at_work(school, mentees=3)
    await cast.filled(cast.mentor)
    programme = await cast.agrees(cast.mentor, *cast.mentees[:2])
    assert programme.state is State.DRAFT
    home = await cast.opens(cast.mentor)
    assert "Согласие: Белова А. Ю. — 13 частей" in home
    assert "Наставляемые: Ромашкина В. П., Иванов П. С., Белова А. Ю." in home
    programme = await cast.agrees(cast.mentees[2])
    assert programme.state is State.AGREED


async def test_a_group_never_reads_the_own_words_of_one_of_it(school):
    from mentoring import mentee_request
    from tests.flows.test_queue import REQUEST

    cast = await at_work(school, mentees=2, topics=("psych",))
    async with school.uow() as uow:
        mentee = await uow.people.get(cast.pair.mentees[0])
        await mentee_request.submit(uow, mentee, REQUEST, uow.now)
        await uow.commit()
    await cast.opens(cast.mentees[1])
    await school.presses(cast.mentees[1], "programme.begin")
    problem = (await cast.programme()).words(Part.PROBLEM)
    assert problem == "• Работа с классом"


async def test_a_reverse_programme_has_two_directions(school):
    cast = await at_work(
        school,
        kinds=(MentoringKind.REVERSIVE,),
        topics=("method",),
        back_topics=("ict",),
    )
    programme = await cast.filled(cast.mentor)
    leaders = {row.leader for row in programme.plan}
    assert leaders >= {"mentor", "mentee"}
    assert not lacks(programme, cast.pair, None)
    led = tuple(replace(row, leader="mentor") for row in programme.plan)
    entry = replace(programme.entries[Part.PLAN], value=led)
    one_sided = replace(programme, entries={**programme.entries, Part.PLAN: entry})
    assert [one.key for one in lacks(one_sided, cast.pair, None)] == ["programme-lack_reverse"]
    await cast.part(cast.mentee, Part.AIM)
    assert [
        label for row in cast.mentee.buttons for label in row if label.startswith("Подсказка")
    ] == ["Подсказка: Методика урока", "Подсказка: Цифровая среда"]
    programme = await cast.agrees(cast.mentor, cast.mentee)
    assert programme.state is State.AGREED


async def test_a_replacing_pair_goes_on_with_the_words_and_the_events_to_come(school):
    cast = await at_work(school)
    first = await cast.in_force()
    new = await brought_to(
        cast.people,
        PairState.ORDER,
        mentor="Новиков Игорь Петрович",
        mentees=MENTEES[:1],
        starts=date(2026, 12, 1),
        ends=date(2027, 5, 31),
        replaces=cast.pair.id,
    )
    async with school.uow() as uow:
        moved = await uow.programmes.move(cast.pair.id, new.id)
        old = await uow.programmes.get(first.id)
        assert old is not None and old.state is State.CLOSED and old.pair == cast.pair.id
        assert moved is not None and moved.state is State.DRAFT and moved.pair == new.id
        assert moved.words(Part.AIM) == first.words(Part.AIM)
        assert not any(one.agreed for one in moved.entries.values())
        assert moved.plan and all(row.on >= date(2026, 12, 1) for row in moved.plan)
        assert moved.term is not None and moved.term.starts == date(2026, 12, 1)
        assert await uow.programmes.move(cast.pair.id, new.id) is None


async def test_a_first_draft_goes_on_even_if_the_pair_ended_before(school):
    cast = await at_work(school)
    await cast.opens(cast.mentor)
    await school.presses(cast.mentor, "programme.begin")
    await cast.writes(cast.mentor, Part.AIM, "Цель")
    new = await brought_to(
        cast.people,
        PairState.ORDER,
        mentor="Новиков Игорь Петрович",
        mentees=MENTEES[:1],
        replaces=cast.pair.id,
    )
    async with school.uow() as uow:
        await uow.programmes.close(cast.pair.id, uow.now)
        assert await uow.programmes.current(cast.pair.id) is None
        moved = await uow.programmes.move(cast.pair.id, new.id, uow.now)
    assert moved is not None and moved.words(Part.AIM) == "Цель"


async def test_what_an_erased_person_wrote_is_destroyed(school):
    cast = await at_work(school)
    first = await cast.in_force()
    async with school.uow() as uow:
        await uow.programmes.wipe_person(cast.pair.mentees[0])
        left = await uow.programmes.get(first.id)
    assert left is not None
    assert not any(left.words(part) for part in Part)
    assert left.plan == first.plan and left.schedule.words == ""


async def test_the_paper_is_asked_for_by_those_who_may_read(school):
    cast = await at_work(school)
    first = await cast.in_force()
    await presses(school, cast.mentee, "programme.docx", first.id)
    assert "Документ готовится" in await cast.mentee.toast()
    head = cast.people[Role.HEAD]
    await presses(school, head, "programme.docx", first.id)
    assert "недоступно" in await head.toast()
