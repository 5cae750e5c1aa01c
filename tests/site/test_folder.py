"""The site's folder: whole or not at all, no stale page, nothing of others is ever replaced."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from storage.papers import site_folder
from storage.papers.site import MARK
from storage.papers.site_folder import ForeignFolder, write

ONE = {"index.html": b"1", "old.html": b"old", "files/1.pdf": b"pdf", MARK: b"1\n"}
TWO = {"index.html": b"2", MARK: b"1\n"}


def held(folder: Path) -> dict[str, bytes]:
    return {
        str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*") if one.is_file()
    }


def test_a_later_build_leaves_no_page_of_the_former(tmp_path: Path) -> None:
    folder = tmp_path / "public" / "site"
    for files in (ONE, ONE, TWO):
        write(folder, files)
        assert held(folder) == files
        assert [one.name for one in folder.parent.iterdir()] == ["site"]


def test_everybody_may_read_it_whatever_the_mask(tmp_path: Path) -> None:
    import os

    before = os.umask(0o077)
    try:
        write(tmp_path / "site", ONE)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "site").stat().st_mode) == 0o755
    assert stat.S_IMODE((tmp_path / "site/files").stat().st_mode) == 0o755
    assert stat.S_IMODE((tmp_path / "site/files/1.pdf").stat().st_mode) == 0o644


def test_a_folder_of_somebody_elses_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.docx").write_bytes(b"years of work")
    with pytest.raises(ForeignFolder):
        write(tmp_path, ONE)
    with pytest.raises(ForeignFolder):
        write(tmp_path / "thesis.docx", ONE)
    assert held(tmp_path) == {"thesis.docx": b"years of work"}


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    write(tmp_path / "site", ONE)
    assert held(tmp_path / "site") == ONE


def test_a_build_that_fails_leaves_the_former_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "site"
    write(folder, ONE)

    def no_space(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(site_folder.os, "fsync", no_space)
    with pytest.raises(OSError, match="No space"):
        write(folder, TWO)
    assert held(folder) == ONE
    monkeypatch.undo()
    write(folder, TWO)
    assert [one.name for one in tmp_path.iterdir()] == ["site"]


def test_the_power_fails_between_the_renames(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    write(folder, ONE)
    folder.rename(tmp_path / ".site.old")
    write(tmp_path / ".site.new", TWO)
    write(folder, TWO)
    assert held(folder) == TWO
    assert [one.name for one in tmp_path.iterdir()] == ["site"]
