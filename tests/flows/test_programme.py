"""A programme written together: parts, agreement, acquaintance, comments, two edits at once."""

from __future__ import annotations

from mentoring.pair.nouns import PairState
from mentoring.people import Role
from mentoring.programme.nouns import Part, State
from tests.flows.programmes import WORDS, at_work, presses, words


async def test_two_people_write_agree_and_the_curator_is_acquainted(school):
    cast = await at_work(school)
    assert "Программу составляют вместе" in await cast.opens(cast.mentor)
    await school.presses(cast.mentor, "programme.begin")
    seen = words(cast.mentor)
    assert "1 сентября 2026 — 31 мая 2027" in seen and "нужно заполнить" in seen
    await cast.mentee.sees("Началась работа над программой")

    for part in (Part.TITLE, Part.AIM, Part.TASKS, Part.CONTENT):
        await cast.writes(cast.mentor, part, WORDS[part])
    for part in (Part.PROBLEM, Part.STRENGTHS, Part.INTERIM, Part.PLANNED, Part.CONDITIONS):
        await cast.writes(cast.mentee, part, WORDS[part])

    await cast.part(cast.mentee, Part.SCHEDULE)
    await school.presses(cast.mentee, "programme.times")
    await cast.mentee.taps("Ср после уроков")
    await school.idle()
    await school.presses(cast.mentee, "programme.times_save")
    await presses(school, cast.mentor, "programme.plan", (await cast.programme()).id)
    await school.presses(cast.mentor, "programme.suggest")
    assert "Добавлено" in words(cast.mentor)

    home = await cast.opens(cast.mentee)
    assert "автор: Орлов Б. И.; ждём согласия: Ромашкина В. П." in home
    assert "Согласие: Орлов Б. И." in home
    await school.presses(cast.mentee, "programme.agree_all")
    await cast.mentor.sees("ждёт вашего согласия")
    programme = await cast.agrees(cast.mentor)
    assert programme.state is State.AGREED and programme.agreed_at is not None

    curator = cast.people[Role.CURATOR]
    await school.morning()
    await curator.sees("1 программа ждёт ознакомления")
    await school.presses(curator, "programme.queue")
    await school.presses(curator, "programme.review")
    assert WORDS[Part.AIM] in curator.transcript()
    await school.presses(curator, "programme.acquaint")
    programme = await cast.programme()
    assert programme.state is State.IN_FORCE and programme.acquainted_as == "curator"
    await cast.mentee.sees("С этого дня она действует")


async def test_what_the_order_and_the_request_say_is_there_from_the_start(school):
    from mentoring import mentee_request
    from tests.flows.test_queue import REQUEST

    cast = await at_work(school, topics=("psych",))
    async with school.uow() as uow:
        mentee = await uow.people.get(cast.pair.mentees[0])
        answers = {**REQUEST, "strengths": "Терпение", "not_with": "С завучем"}
        await mentee_request.submit(uow, mentee, answers, uow.now)
        await uow.commit()
    await cast.opens(cast.mentor)
    await school.presses(cast.mentor, "programme.begin")
    programme = await cast.programme()
    assert "Класс не слушает" in programme.words(Part.PROBLEM)
    assert programme.words(Part.STRENGTHS) == "Терпение"
    assert programme.schedule.times == ("mon_after",)
    assert programme.term is not None and programme.term.ends == cast.pair.ends
    everything = " ".join(str(one.value) for one in programme.entries.values())
    assert "завуч" not in everything
    assert not any(one.agreed for one in programme.entries.values())


async def test_comments_travel_back_and_only_what_was_commented_is_agreed_anew(school):
    cast = await at_work(school)
    await cast.filled(cast.mentor)
    await cast.agrees(cast.mentee, cast.mentor)
    council = cast.people[Role.COUNCIL]
    programme = await cast.programme()
    await presses(school, council, "programme.review", programme.id)
    await presses(school, council, "programme.comment", programme.id, None, "aim")
    await council.says("Добавьте меру")
    await school.idle()
    await school.presses(council, "programme.return")
    await school.presses(council, "programme.return_do")
    await cast.mentor.sees("вернулась с замечаниями")
    programme = await cast.programme()
    assert programme.state is State.RETURNED
    assert not programme.entries[Part.AIM].agreed and programme.entries[Part.TASKS].agreed
    assert "Добавьте меру" in await cast.opens(cast.mentor)
    await cast.writes(cast.mentor, Part.AIM, "Самостоятельно проектирует 5 уроков.")
    assert not (await cast.programme()).open_comments
    programme = await cast.agrees(cast.mentee)
    assert programme.state is State.AGREED
    await presses(school, council, "programme.review", programme.id)
    await school.presses(council, "programme.acquaint")
    assert (await cast.programme()).acquainted_as == "council"


async def test_nothing_goes_back_without_a_comment(school):
    cast = await at_work(school)
    await cast.filled(cast.mentor)
    programme = await cast.agrees(cast.mentor, cast.mentee)
    curator = cast.people[Role.CURATOR]
    await presses(school, curator, "programme.return_do", programme.id, programme.edition)
    assert "хотя бы одно замечание" in await curator.toast()
    assert (await cast.programme()).state is State.AGREED


async def test_two_edits_of_one_part_lose_nothing(school):
    cast = await at_work(school)
    await cast.opens(cast.mentor)
    await school.presses(cast.mentor, "programme.begin")
    await cast.part(cast.mentor, Part.AIM)
    await cast.mentor.says("Цель наставника")
    await school.idle()
    await cast.writes(cast.mentee, Part.AIM, "Цель наставляемого")
    await school.presses(cast.mentor, "programme.save")
    both = words(cast.mentor)
    assert "Цель наставника" in both and "Цель наставляемого" in both
    assert (await cast.programme()).words(Part.AIM) == "Цель наставляемого"
    await school.presses(cast.mentor, "programme.save_mine")
    programme = await cast.programme()
    assert programme.words(Part.AIM) == "Цель наставника"
    assert list(programme.entries[Part.AIM].agreed) == [cast.pair.mentor]


async def test_their_text_may_stay_and_an_unsaved_one_waits(school):
    cast = await at_work(school)
    await cast.opens(cast.mentor)
    await school.presses(cast.mentor, "programme.begin")
    await cast.part(cast.mentor, Part.TITLE)
    await cast.mentor.says("Моё название")
    await school.idle()
    await cast.opens(cast.mentor)
    await cast.part(cast.mentor, Part.TITLE)
    await school.presses(cast.mentor, "programme.draft")
    assert "Моё название" in words(cast.mentor)
    await cast.writes(cast.mentee, Part.TITLE, "Общее название")
    await school.presses(cast.mentor, "programme.save")
    await school.presses(cast.mentor, "programme.theirs")
    assert "Общее название" in words(cast.mentor)
    assert (await cast.programme()).words(Part.TITLE) == "Общее название"


async def test_a_text_too_long_is_refused_in_one_clear_sentence_and_the_old_one_stays(school):
    cast = await at_work(school)
    await cast.filled(cast.mentor)
    await cast.part(cast.mentor, Part.TITLE)
    await cast.mentor.says("а" * 203)
    await school.idle()
    await cast.mentor.sees("не больше 200 знаков, сейчас лишних — 3")
    assert (await cast.programme()).words(Part.TITLE) == WORDS[Part.TITLE]


async def test_a_suggestion_is_taken_by_a_tap_and_saved(school):
    cast = await at_work(school)
    await cast.opens(cast.mentor)
    await school.presses(cast.mentor, "programme.begin")
    await cast.part(cast.mentor, Part.AIM)
    await school.presses(cast.mentor, "programme.hint")
    await school.presses(cast.mentor, "programme.save")
    assert "проектирует и проводит урок по ФГОС" in (await cast.programme()).words(Part.AIM)
    assert "Сохранено: Цель" in words(cast.mentor) and "Задачи" in words(cast.mentor)


async def test_one_part_is_agreed_to_apart(school):
    cast = await at_work(school)
    await cast.filled(cast.mentor)
    await cast.part(cast.mentee, Part.AIM)
    await school.presses(cast.mentee, "programme.agree")
    programme = await cast.programme()
    assert cast.pair.mentees[0] in programme.entries[Part.AIM].agreed
    assert cast.pair.mentees[0] not in programme.entries[Part.TASKS].agreed


async def test_a_change_after_the_agreement_takes_it_back(school):
    cast = await at_work(school)
    await cast.filled(cast.mentor)
    await cast.agrees(cast.mentor, cast.mentee)
    await cast.writes(cast.mentee, Part.AIM, "Другая цель")
    programme = await cast.programme()
    assert programme.state is State.DRAFT and programme.agreed_at is None
    await cast.mentor.sees("Согласованную программу изменили")
    curator = cast.people[Role.CURATOR]
    await presses(school, curator, "programme.acquaint", programme.id, programme.edition)
    assert (await cast.programme()).state is State.DRAFT


async def test_the_last_missing_part_asks_the_others_to_agree(school):
    cast = await at_work(school)
    await cast.filled(cast.mentor, without=Part.TITLE)
    for actor in (cast.mentor, cast.mentee):
        await cast.agrees_quietly(actor)
    await cast.writes(cast.mentor, Part.TITLE, WORDS[Part.TITLE])
    await cast.mentee.sees("ждёт вашего согласия")


async def test_outsiders_and_offices_neither_read_nor_write_what_is_not_theirs(school):
    cast = await at_work(school)
    await cast.filled(cast.mentor)
    programme = await cast.programme()
    other = await cast.people.joins(Role.MENTOR, "Чужой Антон Петрович")
    head = cast.people[Role.HEAD]
    curator = cast.people[Role.CURATOR]
    for actor in (other, head):
        for do, of in (("home", cast.pair.id), ("review", programme.id), ("docx", programme.id)):
            await presses(school, actor, f"programme.{do}", of)
            assert "недоступно" in await actor.toast()
    await presses(school, curator, "programme.agree_all", programme.id, programme.edition)
    assert "Это может сделать только" in await curator.toast()
    await presses(school, curator, "programme.begin", cast.pair.id)
    assert "Это может сделать только" in await curator.toast()


async def test_a_paused_pair_reads_and_does_not_write(school):
    from dataclasses import replace

    cast = await at_work(school)
    await cast.filled(cast.mentor)
    async with school.uow() as uow:
        pair = await uow.pairs.get(cast.pair.id)
        await uow.pairs.save(replace(pair, state=PairState.PAUSED))
        await uow.commit()
    assert WORDS[Part.TITLE] in await cast.opens(cast.mentee)
    programme = await cast.programme()
    await presses(school, cast.mentee, "programme.agree_all", programme.id, programme.edition)
    assert "Сейчас этого сделать нельзя" in await cast.mentee.toast()


async def test_what_waits_is_said_to_each(school):
    from bot.handlers.programme import waits

    cast = await at_work(school)

    async def waiting(actor):
        async with school.uow() as uow:
            return [
                (key, n) for key, n, _ in await waits(uow, await uow.people.by_account(actor.id))
            ]

    assert await waiting(cast.mentor) == [("programme-waits_write", 1)]
    await cast.filled(cast.mentor)
    assert await waiting(cast.mentee) == [("programme-waits_agree", 1)]
    await cast.agrees(cast.mentee)
    assert await waiting(cast.mentee) == []
    assert await waiting(cast.mentor) == [("programme-waits_agree", 1)]
    await cast.agrees(cast.mentor)
    curator = cast.people[Role.CURATOR]
    await presses(school, curator, "programme.queue")
    assert "ждут ознакомления: 1" in words(curator)
    assert await waiting(curator) == [("programme-waits_acquaint", 1)]
    assert await waiting(cast.people[Role.HEAD]) == []


async def test_two_choices_at_once_are_both_shown(school):
    cast = await at_work(school)
    await cast.opens(cast.mentor)
    await school.presses(cast.mentor, "programme.begin")
    for actor, label in ((cast.mentor, "Краткосрочный"), (cast.mentee, "Виртуальный")):
        await cast.part(actor, Part.FORMS)
        await school.presses(actor, "programme.forms")
        await actor.taps(label)
        await school.idle()
    await school.presses(cast.mentee, "programme.forms_save")
    await school.presses(cast.mentor, "programme.forms_save")
    both = words(cast.mentor)
    assert "Краткосрочный" in both and "Виртуальный" in both
    assert "virtual" in (await cast.programme()).forms.kinds
    await school.presses(cast.mentor, "programme.forms_save")
    assert "short_term" in (await cast.programme()).forms.kinds
    assert "virtual" not in (await cast.programme()).forms.kinds


async def test_typed_words_of_the_schedule_leave_the_chosen_days_alone(school):
    cast = await at_work(school)
    await cast.filled(cast.mentor)
    await cast.writes(cast.mentee, Part.SCHEDULE, "вторник, 6-й урок")
    schedule = (await cast.programme()).schedule
    assert schedule.times == ("tue_after",) and schedule.words == "вторник, 6-й урок"


async def test_sides_talk_in_comments_and_mark_them_settled(school):
    cast = await at_work(school)
    await cast.filled(cast.mentor)
    programme = await cast.programme()
    await presses(school, cast.mentee, "programme.comment", programme.id, None, "whole")
    await cast.mentee.says("Давайте начнём с октября")
    await school.idle()
    await cast.mentor.sees("появилось замечание")
    await presses(school, cast.mentor, "programme.comment", programme.id)
    await school.presses(cast.mentor, "programme.settle")
    assert "Открытых замечаний нет" in words(cast.mentor)
    [said] = (await cast.programme()).comments
    assert said.part is None and said.settled_at is not None


async def test_a_template_fills_what_nobody_wrote(school):
    from mentoring.programme import actions

    cast = await at_work(school)
    await cast.opens(cast.mentor)
    await school.presses(cast.mentor, "programme.begin")
    await cast.writes(cast.mentor, Part.AIM, "Своя цель")
    programme = await cast.programme()
    values = {Part.AIM: "Чужая цель", Part.TASKS: "Чужие задачи", Part.CONTENT: "Чужое содержание"}
    async with school.uow() as uow:
        me = await uow.people.by_account(cast.mentor.id)
        made = await actions.take_template(uow, me, programme.id, values, 99, uow.now)
    assert made.words(Part.AIM) == "Своя цель" and made.words(Part.TASKS) == "Чужие задачи"
    assert made.source == 99


async def test_an_invited_helper_reads_the_plan_and_not_the_difficulties(school):
    from dataclasses import replace

    from mentoring.pair.nouns import Answer, Member, Side

    cast = await at_work(school)
    await cast.filled(cast.mentor)
    helper = await cast.people.joins(Role.MENTOR, "Чужой Антон Петрович")
    number = await cast.people.number(Role.MENTOR, "Чужой Антон Петрович")
    async with school.uow() as uow:
        pair = await uow.pairs.get(cast.pair.id)
        place = Member(person=number, side=Side.HELPER, answer=Answer.YES, asked_at=uow.now)
        await uow.pairs.save(replace(pair, members=(*pair.members, place)))
        await uow.commit()
    programme = await cast.programme()
    seen = await cast.opens(helper)
    assert WORDS[Part.TITLE] in seen and WORDS[Part.PROBLEM] not in seen
    await presses(school, helper, "programme.read", programme.id)
    assert WORDS[Part.STRENGTHS] not in helper.transcript()
    await presses(school, helper, "programme.part", programme.id, None, "problem")
    assert "недоступно" in await helper.toast()
    await presses(school, helper, "programme.docx", programme.id)
    assert "недоступно" in await helper.toast()
    await presses(school, helper, "programme.suggest", programme.id, 1)
    assert (await cast.programme()).plan == programme.plan


async def test_it_reads_in_english_too(school):
    cast = await at_work(school)
    await school.speaks(cast.mentor, "en")
    await cast.opens(cast.mentor)
    await school.presses(cast.mentor, "programme.begin")
    assert "What is still needed" in words(cast.mentor)
    await cast.part(cast.mentor, Part.TASKS)
    await school.presses(cast.mentor, "programme.hint")
    await school.presses(cast.mentor, "programme.save")
    assert "self-analysis" in (await cast.programme()).words(Part.TASKS)
