"""A machine of its own for the command line: a folder, an empty environment, a sandbox."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.sandbox import SandboxServer, World
from bot.settings import Settings
from tests.conftest import TOKEN

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A machine of its own: nothing in the environment but where the data are."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)
    data = tmp_path / "data"
    monkeypatch.setenv("DATA_DIR", str(data))
    monkeypatch.setenv("SCHOOL_NAME", "Школа № 0")
    return data


@pytest.fixture
def bot(folder: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run one command; give its exit code and what it printed."""

    def run(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(arguments)
        out, err = capsys.readouterr()
        return code, out, err

    return run


@pytest.fixture
async def server(folder: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[SandboxServer]:
    made = SandboxServer(World(), token=TOKEN)
    await made.start()
    monkeypatch.setenv("TELEGRAM_API_URL", made.url)
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    yield made
    await made.stop()


def one_sentence(err: str) -> bool:
    return "Traceback" not in err and len(err.strip().splitlines()) == 1
