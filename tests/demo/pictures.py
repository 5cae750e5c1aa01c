"""Pictures for the README: taken only when asked for, and kept small."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

from PIL import Image

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "pictures"
LARGEST = 300_000
"""Bytes."""


def picture(shown: Any, name: str) -> None:
    """Keep a picture of a page or of a part of it, if NASTAVNIK_PICTURES=1."""
    if os.environ.get("NASTAVNIK_PICTURES") != "1":
        return
    taken = Image.open(io.BytesIO(shown.screenshot())).convert("RGB")
    file = FOLDER / f"{name}.png"
    FOLDER.mkdir(parents=True, exist_ok=True)
    taken.quantize(256, kmeans=3, dither=Image.Dither.NONE).save(file, optimize=True)
    assert file.stat().st_size < LARGEST
