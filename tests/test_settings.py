"""Settings: a wrong value is one sentence that names the variable and never repeats a secret."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.settings import Settings, SettingsProblem, ensure_can_run, example, load
from storage.engine import sqlite_path

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No variable of the machine and no `.env` of the developer takes part."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_API_URL", "api.telegram.org"),
        ("TELEGRAM_PROXY", "user:tajna@127.0.0.1:1080"),
        ("WEBHOOK_URL", "http://school.example/tajna"),
        ("WEBHOOK_SECRET", "tajna с пробелом"),
        ("WEBHOOK_LISTEN", "tajna"),
        ("WEBHOOK_LISTEN", "127.0.0.1:99999"),
        ("WEBHOOK_LISTEN", ":8080"),
        ("DATABASE_URL", "postgresql://user:tajna@host/db"),
        ("DATABASE_URL", "sqlite:///"),
        ("DATABASE_URL", "sqlite:///:memory:tajna"),
        ("TIMEZONE", "Moscow"),
        ("TIMEZONE", "Europe"),
        ("TIMEZONE", ""),
        ("TIMEZONE", "../tajna"),
        ("LANGUAGE", "tajna"),
        ("DOCUMENTS_DELIVERY", "tajna"),
        ("LOG_LEVEL", "tajna"),
        ("LOG_FORMAT", "tajna"),
    ],
)
def test_a_wrong_value_is_one_sentence_that_names_its_variable(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsProblem) as caught:
        load()
    words = str(caught.value)
    assert words.startswith(f"{name}: ") and words.endswith(".") and "\n" not in words
    assert "tajna" not in words or name == "TIMEZONE"
    assert caught.value.__cause__ is None and caught.value.__suppress_context__


def test_several_wrong_values_are_several_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMEZONE", "Moscow")
    monkeypatch.setenv("LANGUAGE", "fr")
    with pytest.raises(SettingsProblem) as caught:
        load()
    assert [line.split(":")[0] for line in str(caught.value).splitlines()] == [
        "TIMEZONE",
        "LANGUAGE",
    ]


@pytest.mark.parametrize(
    ("token", "more", "name"),
    [
        ("", {}, "BOT_TOKEN"),
        ("tajna", {}, "BOT_TOKEN"),
        ("42:", {}, "BOT_TOKEN"),
        ("42:taj na", {}, "BOT_TOKEN"),
        ("x42:tajna", {}, "BOT_TOKEN"),
        ("42:tajna:1", {}, "BOT_TOKEN"),
        ("42:tajna", {"webhook_url": "https://school.example"}, "WEBHOOK_SECRET"),
    ],
)
def test_what_running_needs(token: str, more: dict[str, str], name: str) -> None:
    with pytest.raises(SettingsProblem) as caught:
        ensure_can_run(load(bot_token=token, **more))
    assert str(caught.value).startswith(f"{name}: ") and "tajna" not in str(caught.value)


def test_a_good_token_can_run() -> None:
    ensure_can_run(load(bot_token="110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw-_"))


def test_the_file_of_the_folder_is_read_and_the_environment_wins(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    env = tmp_path / ".env"
    env.write_text('SCHOOL_NAME="Школа № 0"\nLANGUAGE=en\nUNKNOWN=1\n', encoding="utf-8")
    monkeypatch.setenv("LANGUAGE", "ru")
    settings = load()
    assert (settings.school_name, settings.short_name, settings.language) == ("Школа № 0",) * 2 + (
        "ru",
    )


def test_a_file_in_another_encoding_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes("SCHOOL_NAME=Школа".encode("cp1251"))
    with pytest.raises(SettingsProblem, match=r"^\.env: not in UTF-8"):
        load()


def test_the_database_lies_in_the_data_folder_unless_told_otherwise() -> None:
    assert sqlite_path(load(data_dir=Path("/srv/Школа 0")).database) == Path(
        "/srv/Школа 0/nastavnik.sqlite3"
    )
    assert sqlite_path(load(database_url="sqlite:////srv/a.sqlite3").database) == Path(
        "/srv/a.sqlite3"
    )


def test_the_example_is_what_the_code_says() -> None:
    assert (ROOT / ".env.example").read_text(encoding="utf-8") == example()


def test_the_example_is_a_file_that_can_be_used_as_it_is(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(example(), encoding="utf-8")
    assert load() == Settings(_env_file=None)


def test_every_setting_is_described_in_one_line() -> None:
    for name, field in Settings.model_fields.items():
        assert field.description and "\n" not in field.description, name


@pytest.mark.parametrize(("value", "meant"), [("ru_RU:ru", "ru"), ("en_US:en", "en"), ("en", "en")])
def test_a_desktop_s_list_of_languages_means_its_first(
    value: str, meant: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANGUAGE", value)
    assert load().language == meant
