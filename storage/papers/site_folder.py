"""The site's folder: written beside, then put in place of the former one, so that no stale page stays."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from storage.papers.site import MARK

_FOLDER, _FILE = 0o755, 0o644
"""The site is for everybody: a web server of another user reads it."""


class ForeignFolder(Exception):  # noqa: N818 - said to the person at the keyboard
    """The folder holds something that is no site of ours."""


def ensure_ours(folder: Path) -> None:
    """A folder that may be replaced: none, an empty one, or a site built before.

    Raises:
        ForeignFolder: it holds something else, or is no folder.
    """
    if not folder.exists():
        return
    if not folder.is_dir():
        raise ForeignFolder(f"{folder} is not a folder.")
    if any(folder.iterdir()) and not (folder / MARK).is_file():
        raise ForeignFolder(
            f"{folder} holds files that were not made by this command; name an empty or new folder."
        )


def write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Put a site in place, whole or not at all.

    What a build before left half done (the power failed) is cleared away. Between the two renames the
    folder is away for an instant; if the power fails just then, the former site is put back first.

    Args:
        files: bytes by path inside the folder.

    Raises:
        ForeignFolder: of `ensure_ours`.
    """
    folder = folder.resolve()
    fresh = folder.with_name(f".{folder.name}.new")
    former = folder.with_name(f".{folder.name}.old")
    if former.exists() and not folder.exists():
        former.rename(folder)
    ensure_ours(folder)
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.rmtree(former, ignore_errors=True)
    _fill(fresh, files)
    if folder.exists():
        folder.rename(former)
    try:
        fresh.rename(folder)
    except OSError:
        if former.exists():
            former.rename(folder)
        raise
    shutil.rmtree(former, ignore_errors=True)


def _fill(folder: Path, files: Mapping[str, bytes]) -> None:
    folder.mkdir(parents=True)
    folder.chmod(_FOLDER)
    for path, data in files.items():
        target = folder / path
        target.parent.mkdir(exist_ok=True)
        target.parent.chmod(_FOLDER)
        with target.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        target.chmod(_FILE)
