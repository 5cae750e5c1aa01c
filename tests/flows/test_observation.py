"""Observation cards: filled by taps, shown when ready, the curator's own criteria, old cards unchanged."""

from __future__ import annotations

from datetime import date, timedelta

from mentoring.plan import EventForm
from tests.conftest import School
from tests.flows.record_cast import told
from tests.papers.reading import docx_text

DAY = date(2026, 10, 21)


async def test_a_visit_a_card_by_taps_and_both_read_it(school: School) -> None:
    story = await told(school)
    mentor, vera, curator = story.mentor, story.mentees[0], story.life.curator
    visit = await story.meets(DAY, "10:00", row=2)
    await story.opens(mentor, "observation.begin", visit.id)
    assert "сначала отметьте" in await mentor.toast()
    await story.comes(DAY, "11:00")
    await story.opens(mentor, "record.held", visit.id)
    shown = await story.on(mentor, "reflection.whole", "observation.home")
    assert "Это не оценка учителя" in shown
    shown = await story.on(mentor, "observation.begin")
    assert "1 из 13" in shown and "отметки видите только вы" in shown
    for _ in range(12):
        first = story.life.data(mentor, "observation.mark").split(":")[-1].split(".")[0]
        await story.on(mentor, f"observation.mark!{first}.2")
    await story.hub(mentor)  # a draft survives whatever comes between
    await story.opens(vera, "observation.home", visit.id)
    assert not story.life.can(vera, "observation.card")
    shown = await story.opens(mentor, "observation.begin", visit.id)
    assert "Черновик видите только вы" in shown and "прочтут Ромашкина В. П." in shown
    await story.on(mentor, "observation.fill!13", "observation.card", "observation.words!strengths")
    shown = await story.on(mentor, '"Спокойное начало урока')
    assert "Спокойное начало" in shown and shown.count("ярко") == 12
    card = story.life.data(mentor, "observation.done").split(":")[2]
    await story.opens(vera, "observation.card", int(card))
    assert "недоступно" in await vera.toast()
    await story.opens(mentor, "observation.card", int(card))
    await story.on(mentor, "observation.done")
    assert "Готова карта наблюдения" in "".join(one.words for one in vera.chat.newest())
    shown = await story.opens(vera, "observation.card", int(card))
    assert "Спокойное начало" in shown
    await story.on(vera, "observation.paper")
    text = docx_text(vera.files[-1].data).replace("\N{NO-BREAK SPACE}", " ")
    assert "Спокойное начало урока" in text and text.count("ярко") == 13  # one in the note below
    await story.opens(curator, "observation.card", int(card))
    assert "недоступно" in await curator.toast()
    shown = await story.opens(curator, "meeting.open", visit.id)
    assert "Карта наблюдения: есть" in shown
    await story.opens(vera, "observation.begin", visit.id)
    assert "недоступно" in await vera.toast()


async def test_a_visit_to_the_mentor_is_observed_by_the_mentee(school: School) -> None:
    story = await told(school)
    mentor, vera = story.mentor, story.mentees[0]
    visit = await story.meets(DAY, "10:00", row=0, form=EventForm.VISIT_TO_MENTOR)
    await story.comes(DAY, "11:00")
    await story.opens(vera, "record.held", visit.id)
    shown = await story.opens(vera, "observation.begin", visit.id)
    assert "1 из 13" in shown
    shown = await story.on(vera, "observation.card")
    assert "прочтут Орлов Б. И." in shown
    await story.on(vera, "observation.done")
    assert "Карта пока пустая" in await vera.toast()
    await story.opens(mentor, "observation.begin", visit.id)
    assert "недоступно" in await mentor.toast()


async def test_the_curator_keeps_the_criteria_and_old_cards_stay(school: School) -> None:
    story = await told(school)
    mentor, curator = story.mentor, story.life.curator
    first = await story.meets(DAY, "10:00", row=2)
    second = await story.meets(DAY + timedelta(days=1), "10:00", row=2)
    await story.comes(DAY + timedelta(days=1), "12:00")
    for one in (first, second):
        await story.opens(mentor, "record.held", one.id)
    old = await story.opens(mentor, "observation.begin", first.id)
    shown = await story.hub(curator, "home.more", "observation.criteria")
    assert "Критерии для новых карт: 13" in shown
    await story.on(curator, "observation.criterion", "observation.rewrite", '"а')
    assert "от 5 до 200" in curator.screen["text"]
    shown = await story.on(curator, '"Цель урока названа учениками')
    assert "1. Цель урока названа учениками" in shown
    shown = await story.on(curator, "observation.criterion", "observation.move!down")
    assert "2. Цель урока названа учениками" in shown
    shown = await story.on(curator, "observation.criterion", "observation.retire")
    assert "новых карт: 12" in shown
    steps = ("observation.add", "observation.add_to!feedback", '"Дети оценивают друг друга')
    shown = await story.on(curator, *steps)
    assert "13. Дети оценивают друг друга" in shown
    shown = await story.on(curator, "observation.criteria!retired", "observation.criterion")
    await story.on(curator, "observation.restore")
    assert "Критерии для новых карт: 14" in curator.screen["text"]
    again = await story.opens(mentor, "observation.begin", first.id)
    assert again == old  # the card begun before is as it was
    assert "1 из 14" in await story.opens(mentor, "observation.begin", second.id)
    await story.opens(mentor, "observation.criteria", 0)
    assert "недоступно" in await mentor.toast()
