"""Every setting of the bot: environment variables and `.env`. Made in `__main__`, passed on, never global."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class SettingsProblem(Exception):  # noqa: N818 - shown to the person who installs, not raised on
    """One or more settings cannot be used; each line names its variable."""


class Settings(BaseSettings):
    """Settings of one school's bot. The field's description is its line in `.env.example`."""

    model_config = SettingsConfigDict(env_file=".env", env_file_encoding="utf-8", extra="ignore")

    bot_token: str = Field("", description="Token of the bot from @BotFather. Needed to run.")
    telegram_api_url: str = Field(
        "https://api.telegram.org", description="Base address of a Bot API server."
    )
    telegram_proxy: str = Field(
        "", description="Proxy to reach Telegram: http://, https://, socks4:// or socks5://."
    )
    webhook_url: str = Field(
        "", description="Public https address for a webhook; empty means long polling."
    )
    webhook_secret: str = Field(
        "",
        description="Secret that Telegram repeats with every webhook call. Needed with WEBHOOK_URL.",
    )
    webhook_listen: str = Field(
        "127.0.0.1:8080", description="HOST:PORT where the webhook listens, behind your web server."
    )
    database_url: str = Field(
        "", description="Database; empty means the file nastavnik.sqlite3 in DATA_DIR."
    )
    data_dir: Path = Field(
        Path("data"), description="Folder of the database, documents, backups and own templates."
    )
    timezone: str = Field("Europe/Moscow", description="Time zone of the school (IANA name).")
    language: Literal["ru", "en"] = Field(
        "ru", description="Language of the chat until a person chooses: ru or en."
    )
    school_name: str = Field(
        "", description="Full name of the school, as in its charter; printed on every document."
    )
    school_short_name: str = Field("", description="Short name; empty means the full one.")
    school_city: str = Field(
        "", description="Town named on orders as the place of issue; empty leaves a blank."
    )
    school_address: str = Field(
        "", description="Address printed on consents and acts; empty leaves a line for a pen."
    )
    documents_delivery: Literal["chat", "folder"] = Field(
        "folder",
        description="Where documents with personal data go: chat, or folder (DATA_DIR/documents).",
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        "INFO", description="DEBUG, INFO, WARNING or ERROR."
    )
    log_format: Literal["text", "json"] = Field("text", description="text or json.")

    @field_validator("language", mode="before")
    @classmethod
    def _plain_language(cls, value: object) -> object:
        # Desktops set the same variable to lists such as ru_RU:ru; the first one is meant.
        return re.split("[:_.]", value)[0] if isinstance(value, str) else value

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ValueError(f"unknown time zone {value!r}, write it as Europe/Moscow") from error
        return value

    @field_validator("telegram_api_url")
    @classmethod
    def _web_address(cls, value: str) -> str:
        if not value.startswith(("http://", "https://")):
            raise ValueError("must start with http:// or https://")
        return value.rstrip("/")

    @field_validator("telegram_proxy")
    @classmethod
    def _proxy_address(cls, value: str) -> str:
        if value and not value.startswith(("http://", "https://", "socks4://", "socks5://")):
            raise ValueError("must start with http://, https://, socks4:// or socks5://")
        return value

    @field_validator("webhook_url")
    @classmethod
    def _public_address(cls, value: str) -> str:
        if value and not value.startswith(("https://", "http://127.0.0.1")):
            raise ValueError("must start with https://")
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _secret(cls, value: str) -> str:
        if value and not (value.isascii() and value.replace("-", "").replace("_", "").isalnum()):
            raise ValueError("may hold Latin letters, digits, - and _ only")
        return value

    @field_validator("webhook_listen")
    @classmethod
    def _host_and_port(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        if not host or not port.isdigit() or not 0 < int(port) < 65536:
            raise ValueError("write it as 127.0.0.1:8080")
        return value

    @field_validator("database_url")
    @classmethod
    def _sqlite(cls, value: str) -> str:
        if value and not re.match(r"sqlite(\+aiosqlite)?:///[^?:]", value):
            raise ValueError("only SQLite is supported: sqlite:///path/to/file")
        return value

    @property
    def database(self) -> str:
        """Address of the database in use."""
        return self.database_url or f"sqlite+aiosqlite:///{self.data_dir / 'nastavnik.sqlite3'}"

    @property
    def zone(self) -> ZoneInfo:
        """The school's time zone."""
        return ZoneInfo(self.timezone)

    @property
    def short_name(self) -> str:
        """The school's short name, or the full one."""
        return self.school_short_name or self.school_name


def load(**overrides: Any) -> Settings:
    """Read the settings.

    Args:
        overrides: values that win over the environment, by field name.

    Raises:
        SettingsProblem: with one line for each unusable variable.
    """
    try:
        return Settings(**overrides)
    except ValidationError as error:
        raise SettingsProblem("\n".join(_line(one) for one in error.errors())) from None
    except UnicodeDecodeError:
        raise SettingsProblem(".env: not in UTF-8; save it in that encoding.") from None


def _line(error: Any) -> str:
    """What is wrong with one variable, without repeating its value (it may be a secret)."""
    name = str(error["loc"][0]).upper()
    reason = error["msg"].removeprefix("Value error, ")
    return f"{name}: {reason[0].lower()}{reason[1:]}."


def ensure_can_run(settings: Settings) -> None:
    """What running needs beyond what every command needs.

    Raises:
        SettingsProblem: no token, or a webhook without its secret.
    """
    if not settings.bot_token:
        raise SettingsProblem("BOT_TOKEN: not set; get it from @BotFather and put it into .env.")
    if not re.fullmatch(r"[0-9]+:[A-Za-z0-9_-]+", settings.bot_token):
        raise SettingsProblem("BOT_TOKEN: does not look like a token (digits, a colon, letters).")
    if settings.webhook_url and not settings.webhook_secret:
        raise SettingsProblem("WEBHOOK_SECRET: needed when WEBHOOK_URL is set.")


SECTIONS = {
    "bot_token": "Telegram",
    "webhook_url": "Webhook, if long polling is not wanted",
    "database_url": "Where things are kept",
    "timezone": "The school",
    "documents_delivery": "Documents",
    "log_level": "Log",
}
"""Headings of `.env.example` by the field they stand before."""


def example() -> str:
    """The text of `.env.example`: every setting with its one line and its default."""
    lines = [
        "# Copy to .env and fill in. Only BOT_TOKEN is needed to run, SCHOOL_NAME for documents."
    ]
    for name, field in Settings.model_fields.items():
        if name in SECTIONS:
            lines += ["", f"# --- {SECTIONS[name]} ---"]
        value = f"{field.default}"
        lines += [f"# {field.description}", f"{name.upper()}={value}"]
    return "\n".join(lines) + "\n"
