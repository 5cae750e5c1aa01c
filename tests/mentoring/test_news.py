"""News: names found in any case form, what the site may show, what an erasure leaves."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from mentoring.name_forms import hidden, whole_name
from mentoring.news import (
    Mention,
    News,
    NewsKind,
    ensure_text,
    ensure_title,
    for_site,
    is_coming,
    mentions_of,
    without_person,
)
from mentoring.publication import Namer, named_in
from mentoring.refusal import Refusal

NOW = datetime(2026, 10, 1, tzinfo=UTC)
VERA, BORIS = "Ромашкина Вера Павловна", "Орлов Борис Ильич"


def news(text: str, *mentions: Mention, title: str = "Урок") -> News:
    return News(
        kind=NewsKind.NEWS, title=title, text=text, made_by=1, made_at=NOW, mentions=mentions
    )


def namer(*allowed: int) -> Namer:
    people = {1: VERA, 2: BORIS}
    others = {of: whole_name(name) for of, name in people.items() if of not in allowed}
    return Namer(frozenset(allowed), others, "[нет]")


@pytest.mark.parametrize(
    ("name", "text", "left"),
    [
        (VERA, "Ромашкиной В. П. и В. П. Ромашкина", "… и …"),
        (VERA, "Вере Павловне Ромашкиной помогла Вера Сорокина", "… помогла Вера Сорокина"),
        (VERA, "РОМАШКИНА, ромашка и Ромашково", "…, ромашка и Ромашково"),
        (VERA, "Вера в успех", "Вера в успех"),
        (BORIS, "Борисом Ильичом Орловым; орлов много", "…; орлов много"),
        ("Семёнова-Щёлкина Алёна Юрьевна", "Семеновой-Щелкиной А. Ю.; Алены Юрьевны", "…; …"),
        ("Ли Анна Петровна", "Лист упал. А. П. Ли и Ли Анна. Лиса", "Лист упал. … и …. Лиса"),
        ("Ким Олег", "Кимом Олегом доволен Ким. Кимберлит", "… доволен …. Кимберлит"),
        ("Smith John Jacob", "Smith J. J. and John Jacob", "… and …"),
    ],
)
def test_a_person_is_found_in_any_form_and_nobody_else(name: str, text: str, left: str) -> None:
    assert hidden(text, (whole_name(name),), "…") == left


def test_two_that_touch_leave_one_mark() -> None:
    both = (whole_name(VERA), whole_name(BORIS))
    assert hidden("Ромашкина В. П. Орлов Б. И. пели", both, "…") == "… пели"


def test_whom_a_text_names() -> None:
    names = {1: VERA, 2: BORIS, 3: "Лютиков Иван Петрович", 4: ""}
    assert named_in("Орлову и Вере Павловне", names) == (1, 2)
    found = mentions_of(news("Орлов", Mention(2, "Орлов Б.", True), Mention(3, "x")), names)
    assert found == (Mention(2, BORIS, True),)


def test_only_those_who_agreed_are_named() -> None:
    one = news("Ромашкина и Орлов.", Mention(1, VERA), Mention(2, BORIS), title="У Орлова")
    assert for_site(one, namer()) == ("У [нет]", "[нет] и [нет].")
    assert for_site(one, namer(1)) == ("У [нет]", "Ромашкина и [нет].")
    assert for_site(one, namer(1, 2)) == ("У Орлова", "Ромашкина и Орлов.")


def test_a_cleared_likeness_stays_and_an_older_name_does_not() -> None:
    one = news("Орлов Пётр и Василькова", Mention(2, BORIS, True), Mention(1, "Василькова Вера"))
    assert for_site(one, namer())[1] == "Орлов Пётр и [нет]"
    assert for_site(one, namer(1))[1] == "Орлов Пётр и Василькова"


def test_an_erasure_takes_every_name_and_leaves_the_others() -> None:
    one = news("Василькова, Ромашкина и Орлов", Mention(1, "Василькова Вера"), Mention(2, BORIS))
    left = without_person(one, 1, VERA)
    assert left.text == "…, … и Орлов" and left.mentions == (Mention(2, BORIS),)
    assert without_person(news("Орлов", Mention(2, BORIS, True)), 2, BORIS).text == "Орлов"


def test_words_are_kept_tidy_or_refused() -> None:
    assert ensure_title("  Открытый\n урок ") == "Открытый урок"
    assert ensure_text(" раз  два \n\n\n три ") == "раз два\nтри"
    for wrong in ("", "a", "x" * 151):
        with pytest.raises(Refusal):
            ensure_title(wrong)
    for wrong in ("\n", "x" * 3001):
        with pytest.raises(Refusal):
            ensure_text(wrong)


def test_an_announcement_is_coming_until_its_day_is_over() -> None:
    one = News(
        kind=NewsKind.ANNOUNCEMENT,
        title="Сессия",
        text="Ждём",
        day=date(2026, 10, 5),
        made_by=1,
        made_at=NOW,
    )
    assert is_coming(one, date(2026, 10, 5)) and not is_coming(one, date(2026, 10, 6))
    assert not is_coming(news("x"), date(2026, 10, 1))
