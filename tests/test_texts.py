"""Words: two languages, strict about keys and facts, harmless whatever people are called."""

from __future__ import annotations

import json
import logging
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings

from bot.logs import set_up
from bot.own_data_words import AS_TABLE, FORMS
from bot.settings import Settings
from bot.texts import LANGUAGES, LOCALES, TextProblem, Texts, keys_of, to_plain
from mentoring.privacy import TABLES
from mentoring.privacy_nouns import Category
from mentoring.say import Lines, Name, T
from tests.telegram.typed import typed

ZONE = ZoneInfo("Asia/Vladivostok")


def made(folder: Path, ru: str, en: str | None = None, more: str = "") -> Texts:
    for language, words in (("ru", ru), ("en", en or ru)):
        (folder / language).mkdir(parents=True, exist_ok=True)
        (folder / language / "a.ftl").write_text(words, encoding="utf-8")
    (folder / "ru" / "b.ftl").write_text(more, encoding="utf-8")
    return Texts(ZONE, folder=folder)


@pytest.fixture(scope="module")
def echo(tmp_path_factory: pytest.TempPathFactory) -> Texts:
    return made(tmp_path_factory.mktemp("echo"), "a-echo = «{ $words }»\n")


@settings(deadline=None, max_examples=150)
@given(words=typed)
def test_plain_words_are_what_was_typed(echo: Texts, words: str) -> None:
    html = echo.html("a-echo", {"words": words})
    assert "<" not in html and ">" not in html
    collapsed = html if "\n\n\n" not in words else None
    if collapsed:
        assert to_plain(collapsed) == f"«{words}»"


def test_a_person_is_spoken_to_in_the_chosen_language_or_the_schools(tmp_path: Path) -> None:
    texts = made(tmp_path, "a-yes = Да\n", "a-yes = Yes\n")
    assert [texts.plain("a-yes", language=one) for one in ("en", "ru", None, "fr")] == [
        "Yes", "Да", "Да", "Да",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("count", "words"),
    [(1, "1 запрос"), (2, "2 запроса"), (5, "5 запросов"), (11, "11 запросов"), (21, "21 запрос")],
)
def test_numbers_choose_the_russian_form(tmp_path: Path, count: int, words: str) -> None:
    texts = made(
        tmp_path,
        "a-n = { $n } { $n ->\n    [one] запрос\n    [few] запроса\n   *[many] запросов\n }\n",
    )
    assert texts.plain("a-n", {"n": count}) == words


def test_facts_of_every_kind_are_written_for_people(tmp_path: Path) -> None:
    texts = made(tmp_path, "a-x = { $x }\na-in = [{ $x }]\n")
    moment = datetime(2026, 8, 31, 20, 0, tzinfo=UTC)
    names = {7: "Иванова Анна Петровна"}
    for fact, expected in (
        (moment, "01.09.2026 06:00"),
        (date(2026, 9, 1), "1 сентября 2026"),
        (Name(7), "Иванова А. П."),
        (Name(7, full=True), "Иванова Анна Петровна"),
        (T("a-in", {"x": "<b>"}), "[<b>]"),
        (Lines(("раз", T("a-in", {"x": 2})), ", "), "раз, [2]"),
        (Lines(()), ""),
        ("", ""),
    ):
        assert texts.plain("a-x", {"x": fact}, names=names) == expected


def test_who_has_no_name_any_more_is_a_number() -> None:
    texts = Texts(ZONE)
    assert texts.fact(Name(404), "ru", {}) == "карточка № 404"


def test_an_unknown_key_a_missing_fact_and_a_torn_file_are_errors(tmp_path: Path) -> None:
    texts = made(tmp_path / "1", "a-x = { $x }\n")
    with pytest.raises(TextProblem, match="no text a-y in en"):
        texts.html("a-y", language="en")
    with pytest.raises(TextProblem, match="a-x in ru"):
        texts.html("a-x")
    with pytest.raises(TextProblem, match=r"a\.ftl"):
        made(tmp_path / "2", "a-x = { $x\n")
    with pytest.raises(TextProblem, match=r"a-x stands in a\.ftl and b\.ftl"):
        made(tmp_path / "3", "a-x = раз\n", more="a-x = два\n")


def test_an_error_never_repeats_a_fact(tmp_path: Path) -> None:
    texts = made(tmp_path, "a-x = { $x } { $y }\n")
    with pytest.raises(TextProblem) as caught:
        texts.html("a-x", {"x": "тайна"})
    assert "тайна" not in str(caught.value)


def test_our_own_texts_have_the_same_keys_in_every_language() -> None:
    first, *others = (set(keys_of(LOCALES / language)) for language in LANGUAGES)
    assert all(other == first for other in others)


@pytest.fixture
def log_as_it_was() -> object:
    root = logging.getLogger()
    before = (root.level, list(root.handlers))
    yield
    root.setLevel(before[0])
    root.handlers[:] = before[1]


@pytest.mark.parametrize("kind", ["text", "json"])
def test_the_log_never_holds_the_token(
    capsys: pytest.CaptureFixture[str], log_as_it_was: object, kind: str
) -> None:
    token = "42:tajna-tajna"
    set_up(Settings(_env_file=None, bot_token=token, log_format=kind))
    try:
        raise OSError(f"http://127.0.0.1/bot{token}/getMe")
    except OSError:
        logging.getLogger("bot").exception("call of %s", token)
    logging.getLogger("aiogram.event").info("quiet")
    err = capsys.readouterr().err
    assert "tajna" not in err and "call of <token>" in err and "quiet" not in err
    if kind == "json":
        line = json.loads(err)
        assert line["level"] == "ERROR" and "OSError" in line["trace"]


def test_every_field_of_ones_own_data_has_a_name() -> None:
    texts = Texts(ZONE)
    keys = set()
    for table, rule in TABLES.items():
        if not rule.exported:
            continue
        keys.add(f"my_data_table-{table}")
        plain = [
            name for name, one in rule.fields.items() if one.category is not Category.TECHNICAL
        ]
        asked = {step.name for step in FORMS[table].steps} if table in FORMS else set()
        shown = set(AS_TABLE.get(table, plain)) - asked
        keys |= {f"my_data_field-{name}" for name in shown}
    assert not [key for key in sorted(keys) if not texts.has(key)]
