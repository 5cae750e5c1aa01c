"""From `Say` to Bot API methods: whatever people type arrives whole and harmless."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from aiogram.methods import EditMessageText, SendDocument, SendMessage, SendPhoto
from hypothesis import given, settings

from bot.telegram import render
from bot.texts import TextProblem, Texts, to_plain
from mentoring.say import Button, Fact, Lines, Name, Rows, Say, T
from storage.outbox import Letter
from storage.words import say_from_json, say_to_json
from tests.conftest import School
from tests.telegram.typed import as_kept, follow, long, shown, typed, units

FTL = """
bare = { $words }
framed = <b>Вы написали:</b> «{ $words }» — <i>{ $words }</i>
greeting = Здравствуйте, { $who }!
list = <b>Список</b>
    { $lines }
label = { $words }
"""


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Texts:
    folder = tmp_path_factory.mktemp("locales")
    for language in ("ru", "en"):
        (folder / language).mkdir()
        (folder / language / "t.ftl").write_text(FTL, encoding="utf-8")
    return Texts(ZoneInfo("Europe/Moscow"), folder=folder)


def drawn(texts: Texts, say: Say, *, names: dict[int, str] | None = None, **more: Any) -> list[Any]:
    """Methods of a letter with these words, after they have waited in the outbox."""
    file = more.pop("file", None)
    kept = say_from_json(say_to_json(say))
    letter = Letter(1, 5, 1, kept, **more)
    return render.messages(letter, texts, "ru", names or {}, file)


@settings(deadline=None, max_examples=150)
@given(words=typed)
def test_words_arrive_as_typed(texts: Texts, words: str) -> None:
    for key in ("bare", "framed"):
        (method,) = drawn(texts, Say(key, {"words": words}))
        expected = words if key == "bare" else f"Вы написали: «{words}» — {words}"
        assert shown(method.text) == as_kept(expected)


@settings(deadline=None, max_examples=30)
@given(words=typed)
def test_more_words_than_one_message_takes_arrive_in_several(texts: Texts, words: str) -> None:
    words = long(words)
    methods = drawn(
        texts, Say("framed", {"words": words}, ((Button("label", "a", facts={"words": "да"}),),))
    )
    read = [shown(method.text) for method in methods]
    assert len(read) > 1
    assert all(units(one) <= 4096 for one in read)
    follow(read, as_kept(f"Вы написали: «{words}» — {words}"))
    assert [bool(method.reply_markup) for method in methods] == [False] * (len(read) - 1) + [True]


@settings(deadline=None, max_examples=50)
@given(words=typed)
def test_a_label_says_what_was_typed_without_markup(texts: Texts, words: str) -> None:
    rows: Rows = ((Button("label", "a", facts={"words": f"«{words}»"}),),)
    (method,) = drawn(texts, Say("bare", {"words": "да"}, rows))
    (row,) = method.reply_markup.inline_keyboard
    assert row[0].text == re.sub(r"\n{3,}", "\n\n", f"«{words}»")


@settings(deadline=None, max_examples=50)
@given(words=typed)
def test_a_toast_is_never_longer_than_telegram_takes(texts: Texts, words: str) -> None:
    for text in (words, long(words), "\U0001f600" * 201):
        letter = Letter(1, 5, 1, Say("bare", {"words": text}, toast=True), answers="77")
        toast = render.answer(letter, texts, "ru", {}).text or ""
        assert units(toast) <= 200
        assert to_plain(texts.html("bare", {"words": text})).startswith(toast)
        assert render.messages(letter, texts, "ru", {}) == []


def test_names_are_written_as_a_school_writes_them_and_are_as_harmless(texts: Texts) -> None:
    names = {7: "Иванова Анна Петровна", 8: "<b>Кот</b> И&О"}
    for person, expected in ((7, "Иванова А. П."), (8, "<b>Кот</b> И.")):
        (method,) = drawn(texts, Say("greeting", {"who": Name(person)}), names=names)
        assert shown(method.text) == f"Здравствуйте, {expected}!"


def test_everybody_named_is_looked_up_however_deep() -> None:
    inner = T("greeting", {"who": Name(3)})
    say = Say(
        "list",
        {"who": Name(1), "lines": Lines((Name(2), inner, "слова"))},
        ((Button("greeting", "a", facts={"who": Name(4)}),),),
    )
    assert render.people_named(say) == {1, 2, 3, 4}


def test_moments_are_shown_in_the_schools_zone_and_days_in_words(texts: Texts) -> None:
    moments: tuple[Fact, ...] = (datetime(2026, 8, 31, 21, 30, tzinfo=UTC), date(2026, 9, 1))
    (method,) = drawn(texts, Say("list", {"lines": Lines(moments)}))
    assert shown(method.text) == "Список\n01.09.2026 00:30\n1 сентября 2026"


def test_a_press_edits_its_message_unless_the_words_are_new_or_too_long(texts: Texts) -> None:
    short = {"words": "да"}
    (edit,) = drawn(texts, Say("bare", short), edits=9)
    assert isinstance(edit, EditMessageText) and edit.message_id == 9
    (new,) = drawn(texts, Say("bare", short, fresh=True), edits=9)
    assert isinstance(new, SendMessage)
    many = drawn(texts, Say("bare", {"words": long("слово")}), edits=9)
    assert all(isinstance(one, SendMessage) for one in many)


def test_a_toast_without_a_press_is_a_message(texts: Texts) -> None:
    (method,) = drawn(texts, Say("bare", {"words": "нет"}, toast=True))
    assert method.text == "нет"


def test_a_file_carries_the_words_and_what_does_not_fit_follows(
    texts: Texts, tmp_path: Path
) -> None:
    rows: Rows = ((Button("label", "a", facts={"words": "да"}),),)
    paper = render.Enclosure(tmp_path / "a.docx", "План.docx")
    picture = render.Enclosure(tmp_path / "a.png", photo=True)
    (document,) = drawn(texts, Say("framed", {"words": "вот"}, rows), file=paper)
    assert isinstance(document, SendDocument) and document.reply_markup
    assert document.document.filename == "План.docx"
    (photo,) = drawn(texts, Say("bare", {"words": "вот"}), file=picture)
    assert isinstance(photo, SendPhoto)
    words = long("абзац\n\n")
    first, *rest = drawn(texts, Say("bare", {"words": words}, rows), file=paper)
    assert units(shown(first.caption)) <= 1024 and first.reply_markup is None
    follow([shown(first.caption), *(shown(one.text) for one in rest)], as_kept(words))
    assert rest[-1].reply_markup


def test_an_unknown_text_or_a_missing_fact_is_an_error(texts: Texts) -> None:
    with pytest.raises(TextProblem, match="no text nothing"):
        drawn(texts, Say("nothing"))
    with pytest.raises(TextProblem, match="words"):
        drawn(texts, Say("bare"))


@pytest.mark.parametrize(
    "words",
    [
        "<b>&\"'</b>",
        "{ $text } } {",
        "\u202eсправа\u202c 👩‍🏫 e\u0301",
        "a\r\nb\x07\u2028",
        "&lt;&amp;&#1071;",
    ],
)
async def test_words_arrive_as_typed_over_http(school: School, words: str) -> None:
    anna = school.world.person("Анна", started=True)
    async with school.uow() as uow:
        say = Say("people-by_text", {"text": words})
        await uow.outbox.add(say, chat=anna.id, person=None, now=uow.now)
        await uow.commit()
    await school.idle()
    assert anna.screen["text"] == as_kept(f"Имя содержит: {words}")


async def test_a_long_text_arrives_in_order_over_http(school: School) -> None:
    anna = school.world.person("Анна", started=True)
    words = "\n\n".join(f"Абзац {number}. " + "слово " * 60 for number in range(40))
    async with school.uow() as uow:
        say = Say("people-by_text", {"text": words}, ((Button("common-home", "home"),),))
        await uow.outbox.add(say, chat=anna.id, person=None, now=uow.now)
        await uow.commit()
    await school.idle()
    messages = [one for one in anna.chat.messages.values() if one.from_bot]
    follow([one.words for one in messages], as_kept(f"Имя содержит: {words}"))
    assert len(messages) > 2 and [bool(one.rows) for one in messages][-2:] == [False, True]
